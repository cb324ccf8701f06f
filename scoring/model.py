"""The values of scoring: what was rated, and what the ratings mean as numbers.

This is the only home of the 15 factors, the three aspects, the coding of a rating and the shape of a
Profile. Figures are exact: integers, or fractions where a mean is meant. Nothing here is ever rounded.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Final


class Capital(StrEnum):
    """The three kinds of intellectual capital."""

    HUMAN = "HC"
    STRUCTURAL = "SC"
    RELATIONAL = "RC"


class Aspect(StrEnum):
    """What is rated of each factor: importance for success, condition today, systematic management."""

    IMPORTANCE = "I"
    CONDITION = "C"
    SYSTEMATICS = "Y"


FACTORS: Final[Mapping[Capital, tuple[str, ...]]] = {
    Capital.HUMAN: ("HC1", "HC2", "HC3", "HC4"),
    Capital.STRUCTURAL: ("SC1", "SC2", "SC3", "SC4", "SC5", "SC6"),
    Capital.RELATIONAL: ("RC1", "RC2", "RC3", "RC4", "RC5"),
}
ALL_FACTORS: Final[tuple[str, ...]] = tuple(factor for group in FACTORS.values() for factor in group)
ITEMS: Final[tuple[str, ...]] = tuple(f"{factor}.{aspect}" for factor in ALL_FACTORS for aspect in Aspect)

# A rating is 0-4, or one of two words that are never turned into a number: "I don't know" is a missing
# answer, "does not apply" (said of importance) takes the factor out of everything.
Rating = int | str
DONT_KNOW: Final = "dk"
DOES_NOT_APPLY: Final = "na"
Ratings = Mapping[str, Rating]
"""Item id (``HC1.I``) -> rating. A missing item counts as not answered."""


class Quadrant(StrEnum):
    """Where a factor stands in the portfolio: importance upwards, state to the right."""

    DEVELOP = "develop"
    STABILISE = "stabilise"
    ANALYSE = "analyse"
    NO_ACTION = "no_action"


class Flag(StrEnum):
    """A remark on one factor, or (the last one) on the whole."""

    PARTIAL = "partial"
    BORDERLINE = "borderline"
    FRAGILE = "fragile"
    BUILDING = "building"
    OVERDONE = "overdone"
    IMPORTANCE_FLAT = "importance_flat"


class QualitySign(StrEnum):
    """A sign that answers may have been given carelessly; never a verdict (section B.10)."""

    SAME_TRIPLES = "Q1"
    SAME_COLUMN = "Q2"
    HASTE = "Q3"
    GAPS = "Q4"


@dataclass(frozen=True, slots=True)
class FactorState:
    """One factor. ``i``, ``c``, ``y`` are 0-4 or None; ``s3`` is 0-12 or None; ``p`` is 0-36 or None."""

    factor: str
    i: int | None
    c: int | None
    y: int | None
    applies: bool
    s3: int | None
    quadrant: Quadrant | None
    p: int | None
    flags: tuple[Flag, ...]

    @property
    def s100(self) -> Fraction | None:
        """State on 0-100, the scale that managers read."""
        return None if self.s3 is None else Fraction(25 * self.s3, 3)

    @property
    def s120(self) -> int | None:
        """State on 0-120 per cent in steps of ten, the scale of the parent method (QQS)."""
        return None if self.s3 is None else 10 * self.s3

    @property
    def p100(self) -> Fraction | None:
        """Potential for development on 0-100."""
        return None if self.p is None else Fraction(25 * self.p, 9)


@dataclass(frozen=True, slots=True)
class CapitalFigure:
    """Mean state on 0-100 of a capital or of all: weighted by importance, and plain. None: too little."""

    weighted: Fraction | None
    plain: Fraction | None


@dataclass(frozen=True, slots=True)
class Priority:
    """A factor to act on; ``look_closer`` when it comes from ANALYSE and wants understanding first."""

    factor: str
    look_closer: bool


@dataclass(frozen=True, slots=True)
class Profile:
    """All numbers of one assessment. ``factors`` holds all 15 in the order of ALL_FACTORS."""

    scoring_version: str
    factors: Mapping[str, FactorState]
    capitals: Mapping[Capital, CapitalFigure]
    total: CapitalFigure
    priorities: tuple[Priority, ...]
    strengths: tuple[str, ...]
    flags: tuple[Flag, ...]
