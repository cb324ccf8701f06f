"""A company's way through a programme, as the person who answers for it finds it; and what somebody looks after.

Values only. What counts as done is told by stages.py, what a day of a stage means by programme.py.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from flows.programme import Meeting, Role, Stage


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


@dataclass(frozen=True, slots=True)
class Measure:
    """What the company means to do. Being written until all three is said; of a dropped one nothing is left."""

    number: int
    what: str
    who: str
    due: date | None
    at: datetime
    is_dropped: bool = False

    @property
    def is_whole(self) -> bool:
        return bool(self.what and self.who and self.due)


@dataclass(frozen=True, slots=True)
class Journey:
    """``programme`` and ``company`` are keys, the names stand beside them. ``passages`` are by the stage's id.

    ``coming`` and ``attended`` are by the meeting's key; the first is hers, the rest is the company's.

    ``joined_at``: when the person who answers now took the company on.
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


@dataclass(frozen=True, slots=True)
class Post:
    """What somebody is towards clusters: owner, facilitator or observer, under a facilitator's name."""

    facilitator: str
    role: Role
    clusters: tuple[str, ...]
