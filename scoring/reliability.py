"""How far ratings can be trusted, said honestly: Cronbach's alpha with its interval, or that there are too few.

This is the only home of that arithmetic (B.9, B.10: alpha from 30 companies on, for each capital and aspect). The
interval is Bonett's (2002, with the correction for small samples of Bonett and Wright 2015): ln(1 - alpha) is
nearly normal with variance 2k / ((k - 1)(n - 2)). Floats, because logarithms and roots are; alpha itself is exact
until then.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from math import exp, log, sqrt
from statistics import NormalDist, stdev
from typing import Final

from scoring.model import FACTORS, Aspect, Capital, FactorState, Profile, QualitySign

ENOUGH: Final = 30
_Z: Final = NormalDist().inv_cdf(0.975)


class Verdict(StrEnum):
    """The word for an alpha; ``too_few`` and ``no_spread`` are why there is none."""

    TOO_FEW = "too_few"
    NO_SPREAD = "no_spread"
    WEAK = "weak"
    ACCEPTABLE = "acceptable"
    GOOD = "good"
    EXCELLENT = "excellent"


_FROM: Final = (
    (Fraction(9, 10), Verdict.EXCELLENT),
    (Fraction(8, 10), Verdict.GOOD),
    (Fraction(7, 10), Verdict.ACCEPTABLE),
)


@dataclass(frozen=True, slots=True)
class Reliability:
    """``n``: companies that rated every item. ``low`` and ``high`` hold the true alpha in 95 of 100 samples."""

    n: int
    verdict: Verdict
    alpha: Fraction | None = None
    low: float | None = None
    high: float | None = None


def reliability(profiles: Collection[Profile], capital: Capital, aspect: Aspect) -> Reliability:
    """Whether the items of a capital, in one aspect, go together. Only whole rows count; none is filled in."""
    rated = [[_rating(profile.factors[factor], aspect) for factor in FACTORS[capital]] for profile in profiles]
    return of_items([[value for value in values if value is not None] for values in rated if None not in values])


def of_items(rows: Sequence[Sequence[int]]) -> Reliability:
    """The same for any items: a row a company, a column an item (two or more)."""
    items = [_scatter(column) for column in zip(*rows, strict=True)]
    return of_scatters(len(rows), items, _scatter([sum(row) for row in rows]))


def of_scatters(n: int, items: Sequence[int], whole: int) -> Reliability:
    """The same from n^2 times the variance of each item, and of the sums: whole numbers, and the n^2 falls out."""
    if n < ENOUGH:
        return Reliability(n, Verdict.TOO_FEW)
    if whole == 0:
        return Reliability(n, Verdict.NO_SPREAD)
    alpha = cronbach(items, whole)
    low, high = _interval(alpha, len(items), n)
    verdict = next((word for limit, word in _FROM if alpha > limit), Verdict.WEAK)
    return Reliability(n, verdict, alpha, low, high)


def cronbach(items: Sequence[int], whole: int) -> Fraction:
    """k/(k-1) * (1 - sum of item variances / variance of the sums), exact. Variances may be in any unit."""
    k = len(items)
    return Fraction(k, k - 1) * (1 - Fraction(sum(items), whole))


def smallest_real_change(before: Sequence[Fraction], alpha: Fraction) -> float | None:
    """Above this a change is more than chance (95 of 100): 1.96 * sqrt(2) * SEM, SEM = SD * sqrt(1 - alpha) (B.9).

    ``before``: T0's values of the companies that answered twice; the result is in their unit. None of fewer than
    thirty of them. A negative alpha counts as 0.
    """
    if len(before) < ENOUGH:
        return None
    return _Z * sqrt(2) * stdev(before) * sqrt(1 - max(Fraction(0), alpha))


def sign_counts(found: Iterable[Collection[QualitySign]]) -> dict[QualitySign, int]:
    """How many assessments show each sign of careless answers; one may show several."""
    counted = Counter(sign for signs in found for sign in signs)
    return {sign: counted[sign] for sign in QualitySign}


def _rating(state: FactorState, aspect: Aspect) -> int | None:
    return {Aspect.IMPORTANCE: state.i, Aspect.CONDITION: state.c, Aspect.SYSTEMATICS: state.y}[aspect]


def _scatter(values: Sequence[int]) -> int:
    return len(values) * sum(value * value for value in values) - sum(values) ** 2


def _interval(alpha: Fraction, k: int, n: int) -> tuple[float, float]:
    if alpha == 1:
        return 1.0, 1.0  # all items alike: ln 0, and nothing that could vary
    middle = log(1 - alpha) - log(n / (n - 1))
    reach = _Z * sqrt(2 * k / ((k - 1) * (n - 2)))
    return 1 - exp(middle + reach), 1 - exp(middle - reach)
