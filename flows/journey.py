"""A company's way through a programme, as the person who answers for it finds it; and what somebody looks after.

Values only. What counts as done is told by stages.py, what a day of a stage means by programme.py.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from flows.programme import MONTHS_TO_AGAIN, Meeting, Role, Stage


@dataclass(frozen=True, slots=True)
class Passage:
    """A stage that was entered, and perhaps left."""

    entered_at: datetime
    left_at: datetime | None = None


class Coming(StrEnum):
    """What she says about a meeting."""

    YES = "yes"
    NO = "no"
    DEPUTY = "deputy"


@dataclass(frozen=True, slots=True)
class Attended:
    """Whether the company was at a meeting, as it was last noted."""

    came: bool
    at: datetime


class MeasureState(StrEnum):
    """How a measure stands, as she says."""

    DONE = "done"
    NOT_YET = "notyet"
    GIVEN_UP = "givenup"


@dataclass(frozen=True, slots=True)
class Stated:
    """What she said of a measure, and when: ``due`` is a new day for it, ``reason`` why it was given up."""

    state: MeasureState
    at: datetime
    reason: str = ""
    due: date | None = None


@dataclass(frozen=True, slots=True)
class Measure:
    """What the company means to do. Being written until all three is said; of a dropped one no words are left.

    ``due`` is the day that counts now, ``stated`` all that was said of it since, the newest last.
    """

    number: int
    what: str
    who: str
    due: date | None
    at: datetime
    is_dropped: bool = False
    stated: tuple[Stated, ...] = ()

    @property
    def is_whole(self) -> bool:
        return bool(self.what and self.who and self.due)

    @property
    def state(self) -> MeasureState | None:
        return self.stated[-1].state if self.stated else None

    @property
    def is_open(self) -> bool:
        """It is to be asked after."""
        return self.is_whole and not self.is_dropped and self.state in (None, MeasureState.NOT_YET)

    @property
    def planned_at(self) -> datetime:
        """When the day that counts was named."""
        return max((each.at for each in self.stated if each.due), default=self.at)

    @property
    def about(self) -> str:
        """What reminders name it by. With each new day it is another name: it is asked after anew."""
        moved = sum(each.due is not None for each in self.stated)
        return f"{self.number}.{moved}" if moved else str(self.number)


@dataclass(frozen=True, slots=True)
class Journey:
    """``programme`` and ``company`` are keys, the names stand beside them. ``passages`` are by the stage's id.

    ``coming`` and ``attended`` are by the meeting's key; the first is hers, the rest is the company's.

    ``joined_at``: when the person who answers now took the company on. ``months_to_again``: from the first result
    to the second round.
    """

    programme: str
    programme_name: str
    zone: ZoneInfo
    company: str
    company_name: str
    cluster: str
    joined_at: datetime
    stages: tuple[Stage, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    passages: Mapping[str, Passage] = field(default_factory=dict)
    coming: Mapping[str, Coming] = field(default_factory=dict)
    attended: Mapping[str, Attended] = field(default_factory=dict)
    measures: tuple[Measure, ...] = ()
    none_needed_at: datetime | None = None
    months_to_again: int = MONTHS_TO_AGAIN


@dataclass(frozen=True, slots=True)
class Post:
    """What somebody is towards clusters: owner, facilitator or observer, under a facilitator's name."""

    facilitator: str
    role: Role
    clusters: tuple[str, ...]
