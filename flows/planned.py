"""What is to come: values only. Which reminders, and when, is coming.py's; what becomes of them agenda.py's."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from flows.programme import Rule, Stage
from flows.reminded import Mark, Result, Shift


class Planned(NamedTuple):
    """``nominal``: the day that the rule names. ``at``: when it comes. ``until``: when it is too late for it.

    ``rule`` says so many ``days`` from ``counted_from``; None: she asked for it herself. ``shifts``: what moved it
    from the hour of opening on its nominal day, one after the other.
    """

    mark: Mark
    stage: Stage
    nominal: date
    at: datetime
    until: datetime | None = None
    rule: Rule | None = None
    days: int = 0
    counted_from: date | None = None
    shifts: tuple[Shift, ...] = ()


class Kind(StrEnum):
    """What a message that nobody asked for just now rests on."""

    STAGE = "stage"  # a rule of the programme
    MOMENT = "moment"  # she chose it for going on
    DIGEST = "digest"


@dataclass(frozen=True, slots=True)
class Ahead:
    """A message that will come. ``say``: the reminders in it, the weightiest first; none for the other kinds.

    ``barred``: why it will not be sent after all, as things stand.
    """

    at: datetime
    kind: Kind
    say: tuple[Planned, ...] = ()
    barred: Result | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """A message ahead, and the company that it is for; "" for a digest."""

    ahead: Ahead
    company: str = ""
    cluster: str = ""
