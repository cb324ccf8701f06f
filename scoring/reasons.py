"""A Profile -> the reasons behind its figures: terms of a mean, what was compared, in which order.

Nothing is decided here. These are the same steps as in scoring/profile.py, laid open so that they can be shown and
checked; a test holds both together for any company.
"""

from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from scoring.model import ALL_FACTORS, FACTORS, Aspect, Capital, FactorState, Profile, Quadrant
from scoring.profile import FULLY_SUFFICIENT, NEEDED, NEEDED_IN_ALL

MOST_POINTS: Final = 12  # of a factor: condition twice, systematics once, each up to 4


@dataclass(frozen=True, slots=True)
class Mean:
    """A mean state: its factors with importance and points, and how many are needed for a figure.

    ``left_out`` are the others. ``without`` are capitals that have no figure, where all together need them.
    """

    terms: tuple[FactorState, ...]
    left_out: tuple[FactorState, ...]
    needed: int
    without: tuple[Capital, ...] = ()

    @property
    def weights(self) -> tuple[int, ...]:
        return tuple(state.i or 0 for state in self.terms)

    @property
    def counts_alike(self) -> bool:
        """Where nothing matters, each factor weighs the same."""
        return not any(self.weights)

    @property
    def shares(self) -> tuple[int, ...]:
        """What each factor adds: its points, times its importance where there is one."""
        points = [state.s3 or 0 for state in self.terms]
        if self.counts_alike:
            return tuple(points)
        return tuple(weight * each for weight, each in zip(self.weights, points, strict=True))

    @property
    def divisor(self) -> int:
        return len(self.terms) if self.counts_alike else sum(self.weights)

    @property
    def value(self) -> Fraction | None:
        """On 0-100; None where there is too little."""
        if len(self.terms) < self.needed or self.without:
            return None
        return Fraction(100 * sum(self.shares), MOST_POINTS * self.divisor)


def mean_of(profile: Profile, capital: Capital | None = None) -> Mean:
    """The weighted mean of a capital, or of all factors."""
    if capital is None:
        without = tuple(each for each, figure in profile.capitals.items() if figure.weighted is None)
        return _mean(profile, ALL_FACTORS, NEEDED_IN_ALL, without)
    return _mean(profile, FACTORS[capital], NEEDED[list(FACTORS).index(capital)])


def scored(profile: Profile, capital: Capital | None = None) -> tuple[FactorState, ...]:
    """The factors of the plain mean: all that have a state, also without an importance."""
    factors = ALL_FACTORS if capital is None else FACTORS[capital]
    return tuple(profile.factors[factor] for factor in factors if profile.factors[factor].s3 is not None)


def placed(profile: Profile) -> tuple[FactorState, ...]:
    """The factors of the portfolio: they make the mean importance to which each of them is held."""
    return tuple(state for state in profile.factors.values() if state.quadrant)


def to_gain(profile: Profile, quadrant: Quadrant) -> list[FactorState]:
    """The factors of DEVELOP or ANALYSE that may be listed as priorities, the first one first."""
    candidates = [state for state in placed(profile) if state.quadrant is quadrant and state.p]
    return sorted(candidates, key=lambda state: (-(state.p or 0), -(state.i or 0), state.s3))


def to_keep(profile: Profile) -> list[FactorState]:
    """The factors of STABILISE, the greatest strength first."""
    candidates = [state for state in placed(profile) if state.quadrant is Quadrant.STABILISE]
    return sorted(candidates, key=strength, reverse=True)


def strength(state: FactorState) -> int:
    """By what strengths are ranked."""
    return (state.i or 0) * (state.s3 or 0)


def gap(state: FactorState) -> int:
    """Points that are missing to what is fully sufficient."""
    return max(0, FULLY_SUFFICIENT - (state.s3 or 0))


def leader(profile: Profile) -> Capital | None:
    """The capital with the highest figure; None where two share it, or none has any."""
    known = {each: figure.weighted for each, figure in profile.capitals.items() if figure.weighted is not None}
    leaders = [each for each, value in known.items() if value == max(known.values())]
    return leaders[0] if len(leaders) == 1 else None


def missing(profile: Profile) -> list[tuple[str, Aspect]]:
    """The ratings that are missing, of the factors that apply."""
    return [
        (state.factor, aspect)
        for state in profile.factors.values()
        for aspect, rating in zip(Aspect, (state.i, state.c, state.y), strict=True)
        if state.applies and rating is None
    ]


def same_three(profile: Profile) -> list[str]:
    """The factors whose three ratings are one figure."""
    return [s.factor for s in profile.factors.values() if s.i is not None and s.i == s.c == s.y]


def most_frequent(profile: Profile, aspect: Aspect) -> tuple[int, int]:
    """The figure that was given most often in this aspect, and how often."""
    given = [_rating(state, aspect) for state in profile.factors.values()]
    return max(((figure, given.count(figure)) for figure in range(5)), key=lambda found: found[1])


def _rating(state: FactorState, aspect: Aspect) -> int | None:
    return {Aspect.IMPORTANCE: state.i, Aspect.CONDITION: state.c, Aspect.SYSTEMATICS: state.y}[aspect]


def _mean(profile: Profile, factors: tuple[str, ...], needed: int, without: tuple[Capital, ...] = ()) -> Mean:
    states = [profile.factors[factor] for factor in factors]
    terms = tuple(state for state in states if state.quadrant)
    return Mean(terms, tuple(state for state in states if not state.quadrant), needed, without)
