"""What happened in a rehearsal: the timeline, the chats as they were read, the files that were sent.

This is the only home of what a row of the timeline says. Its keys are promised to other programs; see the README.
"""

import html
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.rehearsal_people import Actor
from flows.document import file_name
from flows.events import Commanded, Event, Pressed, Wrote
from flows.journey import Journey
from flows.outcome import (
    AdmissionIssued,
    AnswerGiven,
    AttendanceAnswered,
    AttendanceTaken,
    ConsentGiven,
    ConsentRefused,
    Fact,
    Joined,
    Lane,
    MeasureNoted,
    MeasureStated,
    Message,
    MomentChosen,
    NoMeasures,
    Outcome,
    PostTaken,
    RemindersStopped,
    Submitted,
)
from flows.programme import Programme, StageKind

ACTION = "action"
_DONE: Mapping[type[Fact], str] = {
    Joined: "started",
    PostTaken: "took_post",
    AnswerGiven: "answered",
    Submitted: "submitted",
    ConsentGiven: "agreed",
    ConsentRefused: "declined",
    MomentChosen: "chose_moment",
    RemindersStopped: "stopped_reminders",
    AttendanceAnswered: "confirmed",
    AttendanceTaken: "took_attendance",
    MeasureNoted: "noted_measure",
    MeasureStated: "stated_measure",
    NoMeasures: "noted_no_measure",
    AdmissionIssued: "invited",
}


@dataclass(frozen=True, slots=True)
class Row:
    """A message, or something that somebody did (``lane`` is then ``action``). ``at``: RFC 3339 with offset."""

    at: str
    to: str
    role: str
    cluster: str
    company: str
    lane: str
    stage: str
    key: str
    text: str
    reason: str = ""
    file: str = ""
    simulated: bool = True


@dataclass(frozen=True, slots=True)
class Bubble:
    """What stood in a chat. ``is_own``: she said or pressed it. Words of the bot are its small HTML."""

    at: datetime
    text: str
    is_own: bool = False
    lane: str = "reply"
    buttons: tuple[tuple[str, ...], ...] = ()
    file: str = ""
    is_edit: bool = False


@dataclass
class Record:
    """``files``: name -> content, in the order in which they were sent. ``chats``: by the name of a person."""

    programme: Programme
    rows: list[Row] = field(default_factory=list)
    chats: dict[str, list[Bubble]] = field(default_factory=dict)
    people: dict[str, Actor] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    stages: dict[str, str] = field(default_factory=dict)
    _doing: dict[str, str] = field(default_factory=dict)
    _labels: dict[tuple[str, str], str] = field(default_factory=dict)

    @property
    def zone(self) -> ZoneInfo:
        return self.programme.zone

    def action(self, actor: Actor, done: str, now: datetime, event: Event | None = None) -> None:
        """``event`` is what she did; None where she did nothing, and something happened to her."""
        self._doing[actor.name] = done
        words = "" if event is None else self._said(actor, event)
        self._add(actor, now, lane=ACTION, key=done, text=words)
        if words:
            self._bubble(actor, Bubble(now, words, is_own=True))

    def message(self, actor: Actor, message: Message, content: bytes | None, now: datetime) -> None:
        for button in (button for row in message.buttons for button in row):
            self._labels[actor.name, button.press] = button.text
        file = "" if content is None else self._kept(actor, message, content)
        lane, text = str(message.lane), plain(message.text)
        why = self._why(actor, message)
        about = message.reminds.mark if message.reminds else None
        of_it = {} if about is None else {"stage": self._kind(about.stage)}
        self._add(actor, now, lane=lane, key=message.key, text=text, reason=why, file=file, **of_it)
        labels = tuple(tuple(button.text for button in row) for row in message.buttons)
        self._bubble(actor, Bubble(now, message.text, False, lane, labels, file, message.replaces is not None))

    def toast(self, actor: Actor, event: Event, words: str, now: datetime) -> None:
        self._add(actor, now, lane="reply", key=f"toast:{event.id}", text=words, reason="a press that came late")

    def stands(self, actor: Actor, journey: Journey | None) -> None:
        """Where her company is now: the first stage that it is in, else the last that it has left."""
        if journey is None:
            return
        kinds = {each.id: each.kind for each in journey.stages}
        there = [kinds[id] for id, passage in journey.passages.items() if passage.left_at is None]
        gone = [kinds[id] for id, passage in journey.passages.items() if passage.left_at is not None]
        order = list(StageKind)
        found = min(there, key=order.index, default=None) or max(gone, key=order.index, default=None)
        self.stages[actor.name] = str(found or "")

    def lines(self) -> Iterator[str]:
        """The timeline as JSON Lines."""
        return (json.dumps(asdict(row), ensure_ascii=False) + "\n" for row in self.rows)

    def _why(self, actor: Actor, message: Message) -> str:
        if message.lane is Lane.DIGEST:
            return "digest of the period"
        if message.reminds is None:
            return f"answer to: {self._doing.get(actor.name, 'started')}"
        about = message.reminds
        if about.mark is None:
            return " ".join(part for part in (str(about.kind), about.question) if part)
        return f"{self._kind(about.mark.stage)}, counted from {about.mark.anchor}, number {about.mark.ordinal + 1}"

    def _kind(self, stage: str) -> str:
        """What a message is about; where her company stands may be another stage."""
        return next((str(each.kind) for each in self.programme.stages if each.id == stage), stage)

    def _said(self, actor: Actor, event: Event) -> str:
        match event:
            case Pressed(press=press):
                return f"[{self._labels.get((actor.name, press), press)}]"
            case Wrote(text=text):
                return text
            case Commanded(name=name):
                return f"/{name}"
            case _:
                return "/start"

    def _kept(self, actor: Actor, message: Message, content: bytes) -> str:
        name = message.document.name if message.document else "picture.png"
        kept = f"files/{len(self.files) + 1:04d}-{file_name(actor.name, actor.role)}-{name}"
        self.files[kept] = content
        return kept

    def _add(self, actor: Actor, now: datetime, **told: str) -> None:
        """``told``: lane, key, text, and reason and file where there are any."""
        self.people.setdefault(actor.name, actor)
        at = now.astimezone(self.zone).isoformat(timespec="seconds")
        where = {"to": actor.name, "role": actor.role, "cluster": actor.cluster, "company": actor.company}
        fields: dict[str, Any] = {"at": at, **where, "stage": self.stages.get(actor.name, "")}
        self.rows.append(Row(**{**fields, **told}))

    def _bubble(self, actor: Actor, bubble: Bubble) -> None:
        self.chats.setdefault(actor.name, []).append(bubble)


def what_was_done(event: Event, outcome: Outcome | None) -> str:
    """One word for it: of the facts that came of it the weightiest, else what kind of thing it was."""
    kinds = {type(fact) for fact in outcome.facts} if outcome else set()
    for kind, word in _DONE.items():
        if kind in kinds:
            return word
    match event:
        case Commanded(name=name):
            return name
        case Wrote():
            return "wrote"
        case Pressed():
            return "pressed"
        case _:
            return "opened"


def plain(text: str) -> str:
    """The words without their markup."""
    return html.unescape(re.sub(r"<[^>]*>", "", text))


def transcript(record: Record, name: str) -> Iterator[str]:
    """A whole chat as text, a line or more for each bubble, with the day where it begins."""
    day = None
    for bubble in record.chats.get(name, []):
        there = bubble.at.astimezone(record.zone)
        if there.date() != day:
            day = there.date()
            yield f"\n== {day:%Y-%m-%d}"
        who = "she" if bubble.is_own else "bot"
        words = bubble.text if bubble.is_own else plain(bubble.text)
        yield f"{there:%H:%M:%S} {who}> " + words.replace("\n", "\n             ")
        if bubble.file:
            yield f"             ({bubble.file})"
        for row in bubble.buttons:
            yield "             " + " ".join(f"[{label}]" for label in row)
