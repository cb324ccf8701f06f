"""The files of a rehearsal: the timeline, each chat as text, what was sent, and a page to read it all.

The page speaks the language of the programme, as its facilitators read it. It is one file beside those that were
sent, without a script, so that it can be passed on.
"""

from collections.abc import Iterator
from datetime import date, datetime
from functools import cache
from itertools import groupby
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup, escape

from bot.rehearsal_people import Manager
from bot.rehearsal_record import ACTION, Bubble, Record, Row, transcript
from flows.document import file_name
from flows.outcome import Lane
from flows.wording import Voice

_WORDS = ("people", "name", "part", "came", "answers", "reminders", "days", "chats", "simulated_note")


def write(record: Record, folder: Path, voice: Voice, seed: int) -> Path:
    """Writes everything into ``folder``; gives the page."""
    for part in ("files", "chats"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    (folder / "timeline.jsonl").write_text("".join(record.lines()), "utf-8")
    for name, content in record.files.items():
        (folder / name).write_bytes(content)
    for name in record.chats:
        text = "\n".join(transcript(record, name)).lstrip("\n") + "\n"
        (folder / "chats" / f"{file_name(name, 'chat')}.txt").write_text(text, "utf-8")
    page = folder / "index.html"
    page.write_text(written(record, voice, seed), "utf-8")
    return page


def written(record: Record, voice: Voice, seed: int) -> str:
    """The page."""
    words = {word: voice.plain(f"rehearsal.{word}") for word in _WORDS}
    days: list[date | None] = [datetime.fromisoformat(row.at).date() for row in record.rows] or [None]
    words["title"] = voice.plain("rehearsal.title", programme=record.programme.name)
    told = {"first": _day(voice, record, days[0]), "last": _day(voice, record, days[-1]), "seed": seed}
    words["made"] = voice.plain("rehearsal.made", **told)
    return _template().render(
        language=voice.language,
        words=words,
        people=[_person(record, voice, name) for name in record.people],
        days=list(_days(record, voice)),
        chats=[_chat(record, voice, name) for name in record.chats],
    )


def _person(record: Record, voice: Voice, name: str) -> dict[str, object]:
    actor, mine = record.people[name], [row for row in record.rows if row.to == name]
    stage = record.stages.get(name, "")
    part = actor.cluster or voice.plain(f"hosting.role.{actor.role}")
    if isinstance(actor, Manager):
        part = voice.plain("rehearsal.temper", cluster=actor.cluster, temper=voice.plain(_key(actor)))
    return {
        "id": _id(record, name),
        "name": name,
        "part": part,
        "came": voice.plain(f"stage.{stage}") if stage else "–",
        "answers": sum(row.key == "answered" for row in mine),
        "reminders": sum(row.lane == Lane.REMINDER for row in mine),
    }


def _key(actor: Manager) -> str:
    return f"rehearsal.temper.{actor.temper.name.replace(' ', '_')}"


def _days(record: Record, voice: Voice) -> Iterator[dict[str, object]]:
    """What was done, and what was said unasked. Of a row of answers one line is told."""
    told = [row for row in record.rows if row.lane != Lane.REPLY]
    for day, rows in groupby(told, key=lambda row: row.at[:10]):
        lines = []
        for (name, lane, key), same in groupby(rows, key=lambda row: (row.to, row.lane, _kind(row))):
            first, *more = same
            unasked = lane != ACTION
            what = first.reason if unasked else key.replace("_", " ")
            lines.append(
                {
                    "at": first.at[11:16],
                    "name": name,
                    "unasked": unasked,
                    "what": f"{what} ×{len(more) + 1}" if more else what,
                    "text": first.text,
                }
            )
        yield {"name": _day(voice, record, date.fromisoformat(day)), "lines": lines}


def _kind(row: Row) -> str:
    return row.key


def _chat(record: Record, voice: Voice, name: str) -> dict[str, object]:
    bubbles, day = [], None
    for bubble in record.chats[name]:
        there = bubble.at.astimezone(record.zone)
        begins = there.date() != day
        day = there.date()
        bubbles.append(_bubble(bubble, there, _day(voice, record, day) if begins else ""))
    return {"id": _id(record, name), "name": name, "bubbles": bubbles}


def _bubble(bubble: Bubble, there: datetime, day: str) -> dict[str, object]:
    return {
        "at": f"{there:%H:%M}",
        "day": day,
        "own": bubble.is_own,
        "unasked": not bubble.is_own and bubble.lane != Lane.REPLY,
        # What the assistant says is its own small HTML, made from templates that escape what people wrote.
        "text": escape(bubble.text) if bubble.is_own else Markup(bubble.text),
        "image": bubble.file if bubble.file.endswith(".png") else "",
        "file": bubble.file,
        "file_name": bubble.file.partition("-")[2],
        "labels": [label for row in bubble.buttons for label in row],
    }


def _day(voice: Voice, record: Record, day: date | None) -> str:
    return (
        ""
        if day is None
        else voice.date(datetime(day.year, day.month, day.day, 12, tzinfo=record.zone), record.zone)
    )


def _id(record: Record, name: str) -> str:
    return f"chat-{[*record.people].index(name) + 1}"


@cache
def _template() -> Template:
    folder = FileSystemLoader(Path(__file__).parent / "templates")
    return Environment(loader=folder, autoescape=True, undefined=StrictUndefined).get_template("rehearsal.html")
