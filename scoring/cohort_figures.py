"""Figures of a whole cohort: spreads, shares, positions and alpha of all companies together.

This is the only home of counting on arrays; each formula is the one of its own file, asked with counts. It knows
numpy because a cohort is arrays. The number of companies decides what is said, as everywhere, but nothing here
guards against comparing two files: it is for the operator's exports, and for weighing the thresholds anew.
"""

from fractions import Fraction
from typing import Final

import numpy as np
from numpy.typing import NDArray

from scoring.circles import Counts
from scoring.cohort import NONE, PARTS, QUADRANTS, Cohort, Grid, Portfolio
from scoring.columns import DEVELOP, IMPORTANCE, STATE, TOTAL, factor_column
from scoring.group_rule import Step, step_for
from scoring.model import ALL_FACTORS, Aspect, Capital, Quadrant
from scoring.reliability import Reliability, of_scatters
from scoring.spread import SCALES, Spread, position, spread, to_ten

_HIGHEST: Final = 12  # of s3


def spreads(cohort: Cohort, found: Portfolio) -> dict[str, Spread]:
    """Median and quartiles of all companies together, by column, as far as their number lets through (B.6)."""
    shown = {}
    for place, factor in enumerate(ALL_FACTORS):
        shown[factor_column(factor, STATE)] = _spread(_counts(found.s3[:, place]), SCALES[STATE])
        shown[factor_column(factor, IMPORTANCE)] = _spread(_counts(cohort.i[:, place]), SCALES[IMPORTANCE])
    for place, name in enumerate((*Capital, TOTAL)):
        shown[name] = _spread(_exact_counts(found, place), Fraction(1))
    return shown


def shares(found: Portfolio) -> dict[str, int | None]:
    """Per cent of companies with the factor in DEVELOP, rounded to ten, by column; None of fewer than five."""
    shown: dict[str, int | None] = {}
    for place, factor in enumerate(ALL_FACTORS):
        counts = _counts(found.quadrant[:, place])
        n, yes = sum(counts.values()), counts.get(int(QUADRANTS[Quadrant.DEVELOP]), 0)
        shown[factor_column(factor, DEVELOP)] = None if step_for(n) is Step.NOTHING else to_ten(yes, n)
    return shown


def positions(found: Portfolio) -> Grid:
    """Each state's place among the other companies, 10-90 in steps of ten (B.6); -1 with fewer than 20 others."""
    return np.stack([_positions(found.s3[:, place]) for place in range(len(ALL_FACTORS))], axis=1)


def reliabilities(cohort: Cohort) -> dict[tuple[Capital, Aspect], Reliability]:
    """Alpha for each capital and aspect, of the companies that rated all of its factors."""
    rated = {Aspect.IMPORTANCE: cohort.i, Aspect.CONDITION: cohort.c, Aspect.SYSTEMATICS: cohort.y}
    return {
        (capital, aspect): _reliability(grid[:, part])
        for capital, part in PARTS.items()
        for aspect, grid in rated.items()
    }


def _counts(column: Grid) -> Counts:
    counted = np.bincount(column[column >= 0])
    return {value: int(count) for value, count in enumerate(counted) if count}


def _exact_counts(found: Portfolio, place: int) -> Counts:
    """Of plain means, which repeat: the nearest fraction with a small denominator is the mean itself."""
    column = found.plain[:, place]
    values, counted = np.unique(column[~np.isnan(column)], return_counts=True)
    small = 3 * len(ALL_FACTORS)
    return {Fraction(value).limit_denominator(small): int(n) for value, n in zip(values, counted, strict=True)}


def _spread(counts: Counts, scale: Fraction) -> Spread:
    return spread(counts, scale, step_for(sum(counts.values())))


def _positions(column: Grid) -> Grid:
    counts = _counts(column)
    places = np.full(_HIGHEST + 2, NONE, np.int8)  # the last one is what -1 finds
    if step_for(sum(counts.values()) - 1) is Step.POSITION:
        for value in range(_HIGHEST + 1):
            if value in counts:
                places[value] = position({**counts, value: counts[value] - 1}, value)
    return places[column]


def _reliability(items: Grid) -> Reliability:
    rows = items[(items >= 0).all(axis=1)].astype(np.int64)
    return of_scatters(len(rows), [_scatter(column) for column in rows.T], _scatter(rows.sum(axis=1)))


def _scatter(values: NDArray[np.int64]) -> int:
    """As in ``scoring.reliability``: n^2 times the variance, in whole numbers."""
    return len(values) * int((values * values).sum()) - int(values.sum()) ** 2
