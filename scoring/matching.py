"""Who could learn what from whom, and who is in the same boat (specification B.8).

This is the only home of the matching formula and of what counts as a similar problem or solution. Scores rank
proposals and stay inside: from a score, his own ratings and the formula a company could work out the other's
ratings. What may be told is the factor and the kind of match; names only when both have said yes.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from itertools import combinations
from typing import Final

from scoring.columns import ROUTINE, gives
from scoring.model import FactorState, Profile, Quadrant

_HEAD_START: Final = 3  # a giver must be so much stronger (s3)
_COUNTED: Final = 3
_IN_COMMON: Final = 2


class Kind(StrEnum):
    """What two companies may have to say to each other."""

    PRACTICE = "practice"
    SIMILAR_PROBLEM = "similar_problem"
    SIMILAR_SOLUTION = "similar_solution"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why two companies are proposed, as it may be told to both in a sentence. At least one factor."""

    kind: Kind
    factors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lesson:
    """What one could learn from another: ``score`` ranks, 0-300; ``factors`` are the (at most three) best."""

    score: Fraction
    factors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """Two companies, their keys in order. Each learns its lesson from the other; the rest is mutual."""

    first: str
    second: str
    first_learns: Lesson
    second_learns: Lesson
    problems: tuple[str, ...]
    solutions: tuple[str, ...]

    @property
    def score(self) -> Fraction:
        """The pair score of B.8 for the one who learns more: its lesson, plus the smaller of both (reciprocity).

        The larger and the smaller of two are the two, so the pair has one score, whoever looks.
        """
        return self.first_learns.score + self.second_learns.score

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """What speaks for the match, the strongest kind first, without who gives and who takes."""
        practice = tuple(dict.fromkeys((*self.first_learns.factors, *self.second_learns.factors)))
        found = zip(Kind, (practice, self.problems, self.solutions), strict=True)
        return tuple(Reason(kind, factors) for kind, factors in found if factors)


def lesson(seeker: Profile, giver: Profile) -> Lesson:
    """What the seeker could learn; ties go to factor order."""
    scores = [
        (factor, worth)
        for factor, state in seeker.factors.items()
        if (worth := _worth(state, giver.factors[factor])) is not None
    ]
    best = sorted(scores, key=lambda scored: -scored[1])[:_COUNTED]
    return Lesson(sum((worth for _, worth in best), Fraction(0)), tuple(factor for factor, _ in best))


def match(first: str, second: str, profiles: Mapping[str, Profile]) -> Match:
    """The two companies beside each other, whichever is named first."""
    first, second = sorted((first, second))
    one, other = profiles[first], profiles[second]
    return Match(
        first,
        second,
        lesson(one, other),
        lesson(other, one),
        _alike(_problems(one), _problems(other)),
        _alike(_solutions(one), _solutions(other)),
    )


def matches(profiles: Mapping[str, Profile]) -> list[Match]:
    """All pairs with a reason, best first; ties go to the keys. ``profiles``: companies that agreed (CN4)."""
    found = (match(first, second, profiles) for first, second in combinations(sorted(profiles), 2))
    return sorted((one for one in found if one.reasons), key=lambda one: (-one.score, one.first, one.second))


def _worth(seeks: FactorState, given: FactorState) -> Fraction | None:
    """100 * (i/4) * (gap/12) * (y/4): a practice that is a routine can be handed on. None: no lesson."""
    if seeks.quadrant is not Quadrant.DEVELOP or not gives(given):
        return None
    gap = (given.s3 or 0) - (seeks.s3 or 0)
    return Fraction(100 * (seeks.i or 0) * gap * (given.y or 0), 4 * 12 * 4) if gap >= _HEAD_START else None


def _problems(profile: Profile) -> list[str]:
    return [factor for factor, state in profile.factors.items() if state.quadrant is Quadrant.DEVELOP]


def _solutions(profile: Profile) -> list[str]:
    stable = [state for state in profile.factors.values() if state.quadrant is Quadrant.STABILISE]
    return [state.factor for state in stable if state.y is not None and state.y >= ROUTINE]


def _alike(one: list[str], other: list[str]) -> tuple[str, ...]:
    """What both have, if it is at least half of what either has (Jaccard 0.5) and not a single factor."""
    common = [factor for factor in one if factor in other]
    is_alike = len(common) >= _IN_COMMON and 2 * len(common) >= len({*one, *other})
    return tuple(common) if is_alike else ()
