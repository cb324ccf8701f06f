"""What a programme is: its clusters, companies, people who look after them, stages with dates, and rules.

Everything here says what a programme file says, so None always means: nothing was said. What then counts (the
proposal of the method, where it makes one) is given by the properties of Programme and by nothing else.
Names are compared by naming.key_of; a cluster, a company or a facilitator is the same in every programme.
"""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from flows.calendar import Calendar, DaysOff, Hours


class StageKind(StrEnum):
    """The stages of the method, in its order. Those of the second stage do not depend on each other."""

    INVITED = "S0"
    INFORMED = "S1"
    ANSWERING = "S2"
    COMPLETE = "S3"
    INITIATION = "S4"
    WORKSHOP = "S5"
    MEASURES = "S6"
    REASSESSMENT = "S7a"
    COMMUNICATION_PLAN = "S7b"
    REFERENCE_GROUP = "S7c"


class Role(StrEnum):
    """Towards a cluster. Observers see figures of the whole group only."""

    OWNER = "owner"
    FACILITATOR = "facilitator"
    OBSERVER = "observer"


class Anchor(StrEnum):
    """What the days of a reminder are counted from."""

    ENTERED = "entered"  # the stage was entered
    SILENCE = "silence"  # the last thing that was heard
    DEADLINE = "deadline"  # of the stage
    MEETING = "meeting"  # the first day of the meeting that belongs to the stage
    MEASURE = "measure"  # the day on which a measure is due
    RESULT = "result"  # so many months after the first result, where the stage has no deadline


@dataclass(frozen=True, slots=True)
class Cluster:
    name: str


@dataclass(frozen=True, slots=True)
class Contact:
    """The only personal details of a company; either may be empty."""

    name: str = ""
    mail: str = ""


@dataclass(frozen=True, slots=True)
class Company:
    """Size, age, country, region and sector are the values of the questionnaire's options.

    ``takes_part`` is False once it has left the programme; ``cluster_documented`` is False for a guess.
    """

    name: str
    cluster: str
    takes_part: bool | None = None
    cluster_documented: bool | None = None
    size: str | None = None
    age: str | None = None
    country: str | None = None
    region: str | None = None
    sector: str | None = None
    language: str | None = None
    contact: Contact | None = None


@dataclass(frozen=True, slots=True)
class Facilitator:
    """Somebody, or an organisation, with one role towards its clusters, and clusters that it has no more."""

    name: str
    role: Role
    clusters: tuple[str, ...]
    no_longer: tuple[str, ...] = ()
    language: str | None = None
    mail: str | None = None


@dataclass(frozen=True, slots=True)
class Stage:
    """``clusters``: for these alone; else for all. A day is over at midnight in the programme's zone."""

    id: str
    kind: StageKind
    opens: date | None = None
    deadline: date | None = None
    closes: date | None = None
    clusters: tuple[str, ...] | None = None
    documented: bool | None = None
    cancelled: bool | None = None


@dataclass(frozen=True, slots=True)
class Meeting:
    """``stage`` is the id of the stage that it belongs to, as a workshop does."""

    name: str
    first: date
    last: date
    at: time | None = None
    minutes: int | None = None
    stage: str | None = None
    place: str | None = None
    documented: bool | None = None
    cancelled: bool | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """Reminders of a stage: so many days after the anchor, or before it if negative."""

    stage: StageKind
    anchor: Anchor
    days: tuple[int, ...]
    working: bool


MONTHS_TO_AGAIN: Final = 12  # from the first result to the second round; the proposal of the method


@dataclass(frozen=True, slots=True)
class Reminders:
    """``months_to_again``: from the first result to the second round, for stages without a deadline."""

    hours: Hours
    most_per_stage: int
    rules: tuple[Rule, ...]
    months_to_again: int = MONTHS_TO_AGAIN


class Every(StrEnum):
    """How often a digest comes by itself."""

    DAY = "day"
    WEEK = "week"
    NEVER = "never"  # only when it is asked for


@dataclass(frozen=True, slots=True)
class Digests:
    """Every so many weeks, on a weekday (0 is Monday) at a local time; a holiday moves it on.

    With Every.DAY it comes on every working day at that time, and weeks and weekday say nothing.
    """

    weeks: int
    weekday: int
    at: time
    every: Every = Every.WEEK


OFFICE_HOURS: Final = Hours(time(9), time(18))
# The proposal of the method: at most three a stage, in the middle of the week, in the morning.
REMINDERS: Final = Reminders(
    Hours(time(9, 30), time(11, 30), frozenset({1, 2, 3})),
    3,
    (
        Rule(StageKind.INVITED, Anchor.ENTERED, (3, 7, 14), working=False),
        Rule(StageKind.INFORMED, Anchor.ENTERED, (1,), working=False),
        Rule(StageKind.ANSWERING, Anchor.SILENCE, (1, 3, 7), working=True),
        Rule(StageKind.ANSWERING, Anchor.DEADLINE, (-5, -1), working=True),
        Rule(StageKind.INITIATION, Anchor.ENTERED, (2, 7), working=True),
        Rule(StageKind.WORKSHOP, Anchor.MEETING, (-14, -7, -1), working=False),
        Rule(StageKind.MEASURES, Anchor.ENTERED, (2, 7), working=False),
        Rule(StageKind.MEASURES, Anchor.MEASURE, (-7, 0), working=False),
        Rule(StageKind.REASSESSMENT, Anchor.DEADLINE, (-7, 0, 7), working=False),
        Rule(StageKind.REASSESSMENT, Anchor.RESULT, (-7, 0, 7), working=False),
    ),
)
DIGESTS: Final = Digests(1, 0, time(8))


@dataclass(frozen=True, slots=True)
class Programme:
    """``id`` never changes; ``option`` says which way of going on it is, where there are several.

    ``companies_as_in`` is the id of another programme whose companies are to take part in this one as well; it is
    followed when the file is loaded, and not kept.
    """

    id: str
    name: str
    zone: ZoneInfo
    option: str | None = None
    language: str | None = None
    begins: date | None = None
    ends: date | None = None
    documented: bool | None = None
    companies_as_in: str | None = None
    hours: Hours | None = None
    reminders: Reminders | None = None
    digests: Digests | None = None
    days_off: tuple[DaysOff, ...] = ()
    clusters: tuple[Cluster, ...] = ()
    companies: tuple[Company, ...] = ()
    facilitators: tuple[Facilitator, ...] = ()
    stages: tuple[Stage, ...] = ()
    meetings: tuple[Meeting, ...] = ()

    @property
    def calendar(self) -> Calendar:
        return Calendar(self.zone, self.hours or OFFICE_HOURS, self.days_off)

    @property
    def reminder_rules(self) -> Reminders:
        return self.reminders or REMINDERS

    @property
    def digest_rules(self) -> Digests:
        return self.digests or DIGESTS
