"""How the service does, in numbers: what it took, what became of messages, how its heartbeat goes.

This is the only home of what is counted while it runs. Numbers of things and of seconds, by kinds that the code
itself names: never a person, a company, a programme or a word of theirs, so whoever may see them learns of nobody.
"""

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, field

from sqlalchemy.exc import DBAPIError

# Seconds. A step takes some thousandths; from a tenth on a person begins to notice that she waits.
BOUNDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0)


@dataclass(slots=True)
class Spread:
    """How long something took: ``counts[i]`` is how often up to ``BOUNDS[i]``, from the bound before it on."""

    counts: list[int] = field(default_factory=lambda: [0] * (len(BOUNDS) + 1))
    seconds: float = 0.0

    def add(self, seconds: float) -> None:
        self.counts[bisect_left(BOUNDS, seconds)] += 1
        self.seconds += seconds


@dataclass(slots=True)
class Beat:
    """One part of the heartbeat: how often it went well and failed, and how long the last one took, in seconds."""

    well: int = 0
    failed: int = 0
    seconds: float = 0.0


@dataclass(slots=True)
class Vitals:
    """``trouble`` is how the database last failed to take a step, "" since it takes them again."""

    steps: Spread = field(default_factory=Spread)
    repeated: int = 0
    set_aside: int = 0
    settled: Counter[tuple[str, str]] = field(default_factory=Counter)  # (lane, state) -> messages
    beats: dict[str, Beat] = field(default_factory=dict)
    trouble: str = ""
    is_stopping: bool = False

    def stepped(self, seconds: float) -> None:
        self.steps.add(seconds)
        self.trouble = ""

    def refused(self, error: DBAPIError) -> None:
        """Only of what kind the error is: its own words may hold what somebody wrote."""
        self.trouble = type(error).__name__

    def beaten(self, name: str, seconds: float, *, is_well: bool) -> None:
        beat = self.beats.setdefault(name, Beat())
        beat.well += is_well
        beat.failed += not is_well
        beat.seconds = seconds
