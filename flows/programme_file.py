"""A programme file (TOML) -> Programme, with every mistake in it found at once.

This is the only home of the file's form; flows/content/programmes/ shows it by example. Nothing is read from disk
here: lists of companies that stand beside the file come in as rows.
"""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from flows.calendar import WEEKDAYS, DaysOff, Hours
from flows.company_list import MAIL, Row, companies_in, company_of
from flows.company_words import LANGUAGE, Words
from flows.findings import Finding
from flows.naming import key_of
from flows.press import WORD
from flows.programme import (
    DIGESTS,
    MONTHS_TO_AGAIN,
    OFFICE_HOURS,
    REMINDERS,
    Anchor,
    Cluster,
    Company,
    Digests,
    Every,
    Facilitator,
    Meeting,
    Programme,
    Reminders,
    Role,
    Rule,
    Stage,
    StageKind,
)
from flows.programme_check import check
from flows.table_reading import Table

_LONGEST_PAUSE: Final = 366
_MOST_DAYS: Final = 366


@dataclass(frozen=True, slots=True)
class Opened:
    """A file that is TOML at least. ``lists`` are the files of companies that it names."""

    file: str
    content: Mapping[str, Any]
    lists: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Listed:
    """A list of companies as rows, and what was found wrong with its cells; ``file`` is only named in findings."""

    file: str
    rows: Sequence[Row]
    findings: Sequence[Finding] = ()


@dataclass(slots=True)
class Read:
    """``programme`` is None where there are findings; ``unread``: columns of lists that say nothing to us."""

    programme: Programme | None
    findings: list[Finding] = field(default_factory=list)
    unread: list[tuple[str, str]] = field(default_factory=list)


def open_programme(file: str, text: str) -> Opened | Finding:
    """The first look at a file: what else must be read. ``file`` is only named in findings."""
    try:
        content = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        return Finding(file, "", f"this is not TOML: {error}.", "Mend the line that is named.")
    lists = content.get("companies_from", [])
    named = [lists] if isinstance(lists, str) else lists
    return Opened(file, content, tuple(each for each in named if isinstance(each, str)) if named else ())


def read_programme(opened: Opened, words: Words, lists: Iterable[Listed] = ()) -> Read:
    """The programme with the companies of the file and of ``lists``, or the findings."""
    read = Read(None)
    top = Table(opened.file, "", opened.content, read.findings)
    top.texts("companies_from")
    clusters = [Cluster(each.needed("name", "…")) for each in _finished(top.rows("clusters", "name"))]
    by_key = {key_of(cluster.name): cluster.name for cluster in clusters}
    companies = [(table.place, company_of(table, by_key, words)) for table in top.rows("companies", "name")]
    for listed in lists:
        read.findings += listed.findings
        if not listed.rows and listed.findings:
            continue
        found, unread = companies_in(listed.file, listed.rows, by_key, words, read.findings)
        companies += [(f"{listed.file}, {place}", company) for place, company in found]
        read.unread += [(listed.file, head) for head in unread]
    programme = _programme(top, words, clusters, [company for _, company in companies])
    top.finish()
    read.findings += check(opened.file, programme, [place for place, _ in companies])
    if not read.findings:
        read.programme = programme
    return read


def _programme(top: Table, words: Words, clusters: Sequence[Cluster], companies: Sequence[Company]) -> Programme:
    return Programme(
        id=_id(top),
        name=top.needed("name", "…"),
        zone=_zone(top),
        option=top.text("option", 16),
        language=top.choice(LANGUAGE, dict.fromkeys(words.values[LANGUAGE].values())),
        begins=top.day("begins"),
        ends=top.day("ends"),
        documented=top.yes("documented"),
        companies_as_in=top.text("companies_as_in", 16),
        hours=_hours(top.inner("hours")),
        reminders=_reminders(top.inner("reminders")),
        digests=_digests(top.inner("digest")),
        days_off=(*_holidays(top), *_pauses(top)),
        clusters=tuple(clusters),
        companies=tuple(companies),
        facilitators=(
            *_facilitators(top, "facilitators", Role.FACILITATOR, words),
            *_facilitators(top, "observers", Role.OBSERVER, words),
            *_facilitators(top, "owners", Role.OWNER, words),
        ),
        stages=tuple(_stage(table) for table in top.rows("stages", "id")),
        meetings=tuple(_meeting(table) for table in top.rows("meetings", "name")),
    )


def _id(top: Table) -> str:
    written = top.needed("id", "programme-2013")
    if written != "?" and not WORD.fullmatch(written):
        top.wrong(
            f"`id` is {written!r}, which cannot stand on a button.", "Use 1 to 16 letters, digits, . _ or -."
        )
    return written


def _zone(top: Table) -> ZoneInfo:
    written = top.needed("zone", "Europe/Paris")
    try:
        return ZoneInfo(written)
    except (ZoneInfoNotFoundError, ValueError, OSError):  # the last: a folder of the zone data, such as Europe
        if written != "?":
            top.wrong(f"`zone` is {written!r}, which is no time zone.", "Write one such as Europe/Paris.")
        return ZoneInfo("UTC")


def _hours(table: Table | None, default: Hours = OFFICE_HOURS) -> Hours | None:
    if table is None:
        return None
    hours = _hours_in(table, default)
    table.finish()
    return hours


def _hours_in(table: Table, default: Hours) -> Hours:
    start, until = table.clock("from") or default.start, table.clock("until") or default.until
    if start >= until:
        table.wrong(f"it is from {start:%H:%M} until {until:%H:%M}.", "Let it begin before it ends.")
    return Hours(start, until, table.weekdays("weekdays") or default.weekdays)


def _reminders(table: Table | None) -> Reminders | None:
    if table is None:
        return None
    reminders = Reminders(
        _hours_in(table, REMINDERS.hours),
        REMINDERS.most_per_stage if (most := table.whole("most_per_stage", 0, 3)) is None else most,
        tuple(map(_rule, table.rows("rules", "stage"))) if "rules" in table else REMINDERS.rules,
        table.whole("months_to_again", 1, 60) or MONTHS_TO_AGAIN,
    )
    table.finish()
    return reminders


def _rule(table: Table) -> Rule:
    rule = Rule(
        StageKind(table.choice("stage", StageKind) or StageKind.INVITED),
        Anchor(table.choice("count_from", Anchor) or Anchor.ENTERED),
        table.numbers("days", -_MOST_DAYS, _MOST_DAYS),
        working=table.yes("working") or False,
    )
    for key in ("stage", "count_from"):
        if key not in table:
            table.wrong(f"`{key}` is missing.", "Say which stage it is for, and what its days are counted from.")
    table.finish()
    return rule


def _digests(table: Table | None) -> Digests | None:
    if table is None:
        return None
    weekday = table.choice("weekday", WEEKDAYS)
    digests = Digests(
        table.whole("weeks", 1, 26) or DIGESTS.weeks,
        DIGESTS.weekday if weekday is None else WEEKDAYS.index(weekday),
        table.clock("at") or DIGESTS.at,
        Every(table.choice("every", tuple(Every)) or Every.WEEK),
    )
    table.finish()
    return digests


def _holidays(top: Table) -> list[DaysOff]:
    found = []
    for table in _finished(top.rows("holidays", "name")):
        if day := table.needed_day("day"):
            found.append(DaysOff(day, day, table.needed("name", "…"), table.yes("cancelled")))
    return found


def _pauses(top: Table) -> list[DaysOff]:
    found = []
    for table in top.rows("pauses", "name"):
        first, last, name = table.needed_day("first"), table.needed_day("last"), table.needed("name", "…")
        cancelled = table.yes("cancelled")
        table.finish()
        if first and last and first <= last and (last - first).days < _LONGEST_PAUSE:
            found.append(DaysOff(first, last, name, cancelled))
        elif first and last:
            table.wrong(f"it is from {first} to {last}.", "Let it begin before it ends, and last a year at most.")
    return found


def _facilitators(top: Table, key: str, role: Role, words: Words) -> list[Facilitator]:
    found = []
    for table in top.rows(key, "name"):
        mail = table.text("mail")
        if mail is not None and not MAIL.fullmatch(mail):
            table.wrong(f"`mail` is {mail!r}, which is no address.", "Write one such as name@example.org.")
        if "clusters" not in table and "no_longer" not in table:
            table.wrong("`clusters` is missing.", 'Write `clusters = ["…"]`.')
        found.append(
            Facilitator(
                table.needed("name", "…"),
                role,
                table.texts("clusters") or (),
                table.texts("no_longer") or (),
                table.choice(LANGUAGE, dict.fromkeys(words.values[LANGUAGE].values())),
                mail,
            )
        )
        table.finish()
    return found


def _stage(table: Table) -> Stage:
    id = table.needed("id", "S2")
    kind = table.choice("kind", StageKind) or (id if id in list(StageKind) else None)
    if kind is None and id != "?" and "kind" not in table:
        table.wrong("`kind` is missing.", f"Write one of {', '.join(StageKind)}.")
    stage = Stage(
        id=id,
        kind=StageKind(kind or StageKind.INVITED),
        opens=table.day("opens"),
        deadline=table.day("deadline"),
        closes=table.day("closes"),
        clusters=table.texts("clusters"),
        documented=table.yes("documented"),
        cancelled=table.yes("cancelled"),
    )
    table.finish()
    return stage


def _meeting(table: Table) -> Meeting:
    first = table.needed_day("first") or date.min
    meeting = Meeting(
        name=table.needed("name", "…"),
        first=first,
        last=table.day("last") or first,
        at=table.clock("at"),
        minutes=table.whole("minutes", 1, 24 * 60),
        stage=table.text("stage", 16),
        place=table.text("place"),
        documented=table.yes("documented"),
        cancelled=table.yes("cancelled"),
    )
    table.finish()
    return meeting


def _finished(tables: Sequence[Table]) -> Iterable[Table]:
    """Each table in turn, with what it holds too much noted once it was read."""
    for table in tables:
        yield table
        table.finish()
