"""Two people's ratings of one company beside each other: where they differ, and how many ratings agree.

This is the only home of what a difference is. It has no sides: nobody is right. "I don't know" and "does not
apply" are no point of the scale, so they are never a distance; they are told by name. A coefficient of agreement
needs many respondents (the method asks for about thirty before it computes any such figure); two people get a
plain count, and that only from as large a part of the ratings as the total figure wants of the factors (8 of 15).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from scoring.model import ALL_FACTORS, DOES_NOT_APPLY, Aspect, Ratings

COEFFICIENT_FROM: Final = 30
"""Respondents."""
SUMMARY_FROM: Final = 24
"""Ratings that both have given, of 45."""


@dataclass(frozen=True, slots=True)
class FactorPair:
    """One factor. ``gaps``: steps of the scale between two ratings, for each aspect that both have rated.

    ``unsaid``: aspects that one or both gave no figure; where the factor does not apply to one, importance alone.
    """

    factor: str
    gaps: Mapping[Aspect, int]
    unsaid: tuple[Aspect, ...]

    @property
    def largest(self) -> int:
        return max(self.gaps.values(), default=0)

    @property
    def total(self) -> int:
        return sum(self.gaps.values())

    @property
    def is_alike(self) -> bool:
        """Whether both gave all three figures, and the same ones."""
        return not self.unsaid and not self.total

    @property
    def widest(self) -> tuple[Aspect, ...]:
        """The aspects with the largest gap; none where nothing differs."""
        return tuple(aspect for aspect, gap in self.gaps.items() if gap and gap == self.largest)


@dataclass(frozen=True, slots=True)
class Comparison:
    """All 15 factors in their order."""

    pairs: tuple[FactorPair, ...]

    @property
    def differing(self) -> list[FactorPair]:
        """The largest single gap first; among equal ones the larger sum, then the order of the factors."""
        return sorted((pair for pair in self.pairs if pair.total), key=lambda pair: (-pair.largest, -pair.total))

    @property
    def alike(self) -> list[FactorPair]:
        return [pair for pair in self.pairs if pair.is_alike]

    @property
    def unsaid(self) -> list[FactorPair]:
        return [pair for pair in self.pairs if pair.unsaid]

    @property
    def compared(self) -> int:
        """How many ratings both have given."""
        return sum(len(pair.gaps) for pair in self.pairs)

    @property
    def equal(self) -> int:
        return self._within(0)

    @property
    def near(self) -> int:
        """How many are equal or one step apart."""
        return self._within(1)

    @property
    def has_summary(self) -> bool:
        return self.compared >= SUMMARY_FROM

    def _within(self, steps: int) -> int:
        return sum(gap <= steps for pair in self.pairs for gap in pair.gaps.values())


def compare(one: Ratings, other: Ratings) -> Comparison:
    """The same whoever is named first. A missing rating is an "I don't know"."""
    return Comparison(tuple(_pair(factor, one, other) for factor in ALL_FACTORS))


def _pair(factor: str, one: Ratings, other: Ratings) -> FactorPair:
    importance = f"{factor}.{Aspect.IMPORTANCE}"
    if DOES_NOT_APPLY in (one.get(importance), other.get(importance)):
        return FactorPair(factor, {}, (Aspect.IMPORTANCE,))
    gaps: dict[Aspect, int] = {}
    for aspect in Aspect:
        mine, theirs = one.get(f"{factor}.{aspect}"), other.get(f"{factor}.{aspect}")
        if isinstance(mine, int) and isinstance(theirs, int):
            gaps[aspect] = abs(mine - theirs)
    return FactorPair(factor, gaps, tuple(aspect for aspect in Aspect if aspect not in gaps))
