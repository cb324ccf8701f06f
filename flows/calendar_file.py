"""An entry for a person's own calendar, as a file by RFC 5545. The same input gives the same bytes.

Its rules in short: lines end with CR LF and hold at most 75 octets, a longer one goes on after a line break and a
space; in a text the signs , ; \\ and line breaks are escaped; moments are in UTC. An entry that is chosen anew has
the same UID and a higher SEQUENCE, so that a calendar moves it and does not keep two.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

_PRODUCT = "-//IC-Quick assistant//IC-Quick//EN"
_LINE = 75  # octets without the line break (RFC 5545, 3.1)


@dataclass(frozen=True, slots=True)
class Days:
    """From one day to another, which belongs to it."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Entry:
    """``written_at`` is the moment of its making; ``url`` and ``place`` may be empty, and ``minutes`` unknown.

    ``alarm``: how long before or after the beginning the calendar rings, as a duration of RFC 5545.
    """

    uid: str
    sequence: int
    written_at: datetime
    begins: datetime | Days
    minutes: int | None
    summary: str
    description: str
    url: str = ""
    place: str = ""
    alarm: str = "PT0S"


def calendar(entry: Entry) -> str:
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{_PRODUCT}",
        "BEGIN:VEVENT",
        f"UID:{entry.uid}",
        f"SEQUENCE:{entry.sequence}",
        f"DTSTAMP:{_utc(entry.written_at)}",
        *_span(entry),
        f"SUMMARY:{_text(entry.summary)}",
        f"DESCRIPTION:{_text(entry.description)}",
        *([f"LOCATION:{_text(entry.place)}"] if entry.place else []),
        *([f"URL:{entry.url}"] if entry.url else []),
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"DESCRIPTION:{_text(entry.summary)}",
        f"TRIGGER:{entry.alarm}",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _span(entry: Entry) -> list[str]:
    """Whole days end with the day after the last one (3.6.1); what has no length ends as it begins."""
    if isinstance(entry.begins, Days):
        after = entry.begins.last + timedelta(days=1)
        return [f"DTSTART;VALUE=DATE:{entry.begins.first:%Y%m%d}", f"DTEND;VALUE=DATE:{after:%Y%m%d}"]
    length = [] if entry.minutes is None else [f"DURATION:PT{entry.minutes}M"]
    return [f"DTSTART:{_utc(entry.begins)}", *length]


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _text(words: str) -> str:
    """A value of type TEXT (3.3.11): four signs escaped, control characters left out."""
    escaped = re.sub(r"([\\;,])", r"\\\1", words).replace("\r\n", "\n").replace("\n", "\\n")
    return re.sub(r"[\x00-\x08\x0a-\x1f\x7f]", "", escaped)


def _folded(line: str) -> str:
    """Never inside a character: some readers decode each line by itself."""
    done, length = "", 0
    for character in line:
        octets = len(character.encode())
        if length + octets > _LINE:
            done, length = f"{done}\r\n ", 1
        done, length = done + character, length + octets
    return done
