"""The pictures of results and digests, as plain data in the reader's words. How they look is bot/pictures.py."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bar:
    """One line of the bar picture: a capital. ``value`` is 0-100, None when there were too few answers."""

    label: str
    value: float | None
    note: str


@dataclass(frozen=True, slots=True)
class Bars:
    """The three capitals (and the total) as a picture. All words are already in the reader's language.

    ``scale`` names the bands of 0-100 from the lowest, ``borders`` are what lies between them.
    """

    title: str
    subtitle: str
    bars: tuple[Bar, ...]
    scale: tuple[str, ...]
    borders: tuple[float, ...]
    footer: str


@dataclass(frozen=True, slots=True)
class Bubble:
    """One factor in the portfolio. ``state`` is s3 (0-12), ``importance`` 0-4; ``quadrant`` colours it."""

    number: int
    label: str
    state: int
    importance: int
    quadrant: str


@dataclass(frozen=True, slots=True)
class Portfolio:
    """The portfolio as a picture. ``middle`` is the firm's own mean importance.

    From ``strong_from`` up a state is strong.
    ``quadrants`` gives the names of DEVELOP, STABILISE, ANALYSE, NO_ACTION by their code.
    """

    title: str
    subtitle: str
    x_label: str
    y_label: str
    x_ends: tuple[str, str]
    y_ends: tuple[str, str]
    quadrants: dict[str, str]
    bubbles: tuple[Bubble, ...]
    middle: float
    strong_from: float
    footer: str


@dataclass(frozen=True, slots=True)
class Step:
    """How many of ``of`` companies came so far."""

    label: str
    count: int
    of: int


@dataclass(frozen=True, slots=True)
class StepGroup:
    """The steps of one cluster."""

    label: str
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Steps:
    """How many companies of each cluster came how far; part of a digest, and no message of its own."""

    title: str
    groups: tuple[StepGroup, ...]


Picture = Bars | Portfolio
