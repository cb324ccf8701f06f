"""The manager's report on paper: what stands on it, as plain values in the words of one language.

This is the only home of the content of the PDF and of its order. Every string is ready to be printed: no markup,
numbers and dates as the language writes them. Its language may be another than the one of the chat. How it looks
is bot/templates/report.typ.
"""

from dataclasses import dataclass
from datetime import date

from flows.picture import Bars, Portfolio


@dataclass(frozen=True, slots=True)
class Field:
    """A name and what stands beside it."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Cell:
    """One rating. ``mark`` is its figure, ``?`` or ``–``; ``level`` is 0-4, None without a figure."""

    mark: str
    words: str
    level: int | None = None


@dataclass(frozen=True, slots=True)
class Mean:
    """A capital, or all together. ``value`` is 0-100 for the bar, None if too little was answered."""

    name: str
    figure: str
    words: str
    exact: str
    value: float | None


@dataclass(frozen=True, slots=True)
class Entry:
    """A factor in the legend of the portfolio."""

    number: int
    name: str
    state: str


@dataclass(frozen=True, slots=True)
class Group:
    """A quadrant of the portfolio with its factors; ``code`` says where it lies."""

    code: str
    name: str
    meaning: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Point:
    """A priority or a strength, with the ratings that are its reason. ``question`` is one to think about."""

    number: int
    name: str
    reasons: tuple[Cell, ...]
    state: str
    note: str = ""
    question: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A factor in the table of answers. A single cell counts for all three aspects."""

    number: int
    name: str
    cells: tuple[Cell, ...]
    state: str


@dataclass(frozen=True, slots=True)
class Table:
    """The answers of one capital."""

    name: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Headings:
    """The words that stand on every paper of this language. ``page`` holds ``{page}`` and ``{pages}``."""

    title: str
    brief: str
    capitals: str
    portfolio: str
    priorities: str
    strengths: str
    remarks: str
    answers: str
    company: str
    reading: str
    limits: str
    state: str
    no_factor: str
    no_company: str
    aspects: tuple[str, ...]
    page: str
    view: str


@dataclass(frozen=True, slots=True)
class Paper:
    """Everything that stands on the report. Without ``portfolio`` no factor could be placed, and no point named.

    ``no_priorities`` and ``no_strengths`` say why there are none, and are empty where there are some.
    """

    language: str
    locale: str
    day: date
    written_day: str
    company: str
    headings: Headings
    facts: tuple[Field, ...]
    summary: tuple[str, ...]
    means: tuple[Mean, ...]
    bars: Bars | None
    capitals_note: str
    portfolio: Portfolio | None
    portfolio_text: str
    groups: tuple[Group, ...]
    portfolio_notes: tuple[str, ...]
    priorities: tuple[Point, ...]
    no_priorities: str
    strengths: tuple[Point, ...]
    no_strengths: str
    remarks: tuple[str, ...]
    tables: tuple[Table, ...]
    details: tuple[Field, ...]
    notes: tuple[Field, ...]
    reading: tuple[str, ...]
    limits: tuple[str, ...]
