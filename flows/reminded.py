"""What became of reminders of the stages: values only, as a step is told them. What is to come is in coming.py."""

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from flows.calendar import Calendar
from flows.programme import Reminders

LATER: Final = "later"  # instead of an anchor: she asked for it herself
_MEASURE: Final = re.compile(r"\d+(\.\d+)?")  # as Measure.about names it


class Result(StrEnum):
    """What became of a reminder of a stage. The first three are for good; with the others it may come again."""

    SENT = "sent"
    MERGED = "merged"  # said in the same message as another one
    TOO_LATE = "too late"  # what it was to come before is over
    STOPPED = "stopped"
    REFUSED = "refused"
    UNREACHABLE = "unreachable"
    GONE_ON = "gone on"  # the stage was left before the message went out
    MOVED = "moved"  # it is due on another day now


FOR_GOOD: Final = frozenset({Result.SENT, Result.MERGED, Result.TOO_LATE})
HEARD: Final = frozenset({Result.SENT, Result.MERGED})


@dataclass(frozen=True, slots=True)
class Mark:
    """Which reminder: of which stage, by which rule and which of its days; ``about``: a meeting, a measure."""

    stage: str
    anchor: str
    ordinal: int = 0
    about: str = ""

    @property
    def is_of_measure(self) -> bool:
        """A measure is asked after when the stage in which it was planned is long over."""
        return _MEASURE.fullmatch(self.about) is not None


@dataclass(frozen=True, slots=True)
class Reminded:
    """A reminder, what became of it, and when."""

    mark: Mark
    at: datetime
    result: Result


@dataclass(frozen=True, slots=True)
class PutOff:
    """She wants to hear no more before ``until``, and then again what ``mark`` was about."""

    mark: Mark
    until: datetime
    at: datetime


@dataclass(frozen=True, slots=True)
class RemindersKnown:
    """What a programme says about reminders, and what was said. ``put_off`` is the newest.

    ``needs`` are the stages of which it is known already that somebody should speak to the company.
    """

    calendar: Calendar
    rules: Reminders
    reminded: tuple[Reminded, ...] = ()
    put_off: PutOff | None = None
    needs: frozenset[str] = frozenset()


class Shifted(StrEnum):
    """Why a reminder comes at another moment than its day says."""

    DAY_OFF = "day off"  # a holiday or a pause
    WEEKDAY = "weekday"  # no day of reminders
    HOURS = "hours"  # not at this time of the day
    EARLIER = "earlier"  # it must come before something, so at the last opening until then
    JOINED = "joined"  # its day was over when the stage was entered, or the company taken on
    PUT_OFF = "put off"
    ONE_A_DAY = "one a day"
    APART = "apart"  # as far from the one before as the rule says


@dataclass(frozen=True, slots=True)
class Shift:
    """From there it was moved to ``at``; ``name`` is that of the day off."""

    why: Shifted
    at: datetime
    name: str = ""


class Why(StrEnum):
    """Why somebody should speak to a company."""

    USED_UP = "used up"  # all reminders of the stage were said, and it is not left
    STOPPED = "stopped"
    REFUSED = "refused"
    UNREACHABLE = "unreachable"
