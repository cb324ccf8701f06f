"""Everything that can come in. An event is a fact of the outside world, already stripped of its channel.

Each event carries an ``id`` that no other event ever has (``tg:77:812``, ``web:5f…``): storage accepts
it once.
``chat`` names the conversation; ``language`` is what the person's own device says it speaks, or empty.
"""

from dataclasses import dataclass

from flows.outcome import Reminder


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    id: str
    chat: str
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Started(Event):
    """``/start``, with the code of an invitation link or without one."""

    code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pressed(Event):
    """A button. ``message`` is the channel's own name of the message that carried it, None if unknown."""

    press: str
    message: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrote(Event):
    """Free text."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Commanded(Event):
    """A slash command other than ``/start``: its name without the slash, in lower case."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SentSomethingElse(Event):
    """A sticker, voice note, photo, file, place …: anything that is neither text nor button."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderDue(Event):
    """The moment of a reminder has come: time speaks, by the same door as a person. ``reminder`` is its row."""

    reminder: int
    about: Reminder


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatDue(Event):
    """It is time to look at the company that she answers for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderUnsent(Event):
    """A reminder of a stage was written, and was not said after all; ``result`` is why."""

    about: Reminder
    result: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WentSilent(Event):
    """The person blocked the bot or deleted the account."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CameBack(Event):
    """The person unblocked the bot."""
