"""The preparation sheet as plain values in one language; what stands on it is chosen in preparation.py.

How it looks is bot/templates/preparation.typ.
"""

from dataclasses import dataclass
from datetime import date

from flows.picture import Portfolio


@dataclass(frozen=True, slots=True)
class Named:
    """Factors under a heading: number and name of each."""

    heading: str
    factors: tuple[tuple[int, str], ...]
    nothing: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question to bring, and the factor that it is about."""

    factor: str
    question: str


@dataclass(frozen=True, slots=True)
class Preparation:
    """What stands on the sheet, in the words of one language. Without ``portfolio`` no factor could be placed."""

    language: str
    locale: str
    day: date
    title: str
    company: str
    meeting: tuple[str, ...]
    portfolio_title: str
    portfolio: Portfolio | None
    portfolio_text: str
    lists: tuple[Named, ...]
    questions_title: str
    questions: tuple[Asked, ...]
    bring: str
    hers: str
