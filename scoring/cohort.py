"""A whole file of companies at once: the arithmetic of ``scoring.profile`` on arrays, and figures of all of them.

This is the only home of arrays, and the only file of the core that knows numpy and pandas. It is for whoever has
the answers anyway: the operator's exports, and weighing the thresholds anew. What people are shown of each other
comes from ``scoring.snapshot``. Formulas of a group are taken from where they live; those of one company are here
a second time, because that is where the time goes, and tests hold the two to each other.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from scoring.circles import Counts
from scoring.columns import DEVELOP, IMPORTANCE, STATE, TOTAL, factor_column
from scoring.group_rule import Step, step_for
from scoring.model import ALL_FACTORS, DOES_NOT_APPLY, DONT_KNOW, FACTORS, ITEMS, Aspect, Capital, Quadrant
from scoring.profile import FULLY_SUFFICIENT, NEEDED, NEEDED_IN_ALL, STRONG_FROM
from scoring.reliability import Reliability, of_scatters
from scoring.spread import SCALES, Spread, position, spread, to_ten

Grid = NDArray[np.int8]
"""Shape (companies, 15), factors in the order of ALL_FACTORS. -1 is nothing."""

_RATINGS: Final = ("0", "1", "2", "3", "4", DONT_KNOW, DOES_NOT_APPLY)
_NONE: Final = -1
_HIGHEST: Final = 12  # of s3
_QUADRANTS: Final = {quadrant: np.int8(place) for place, quadrant in enumerate(Quadrant)}
_PARTS: Final = {
    capital: slice(ALL_FACTORS.index(factors[0]), ALL_FACTORS.index(factors[-1]) + 1)
    for capital, factors in FACTORS.items()
}


@dataclass(frozen=True, slots=True)
class Cohort:
    """``companies`` in the order in which they came; ratings 0-4, a factor that does not apply has none."""

    companies: tuple[str, ...]
    i: Grid
    c: Grid
    y: Grid


@dataclass(frozen=True, slots=True)
class Portfolio:
    """``s3`` 0-12, ``p`` 0-36, ``quadrant`` a place in ``tuple(Quadrant)``. The means are on 0-100, of shape
    (companies, 4): the three capitals and the total; nan where there are not enough answers (B.5)."""

    s3: Grid
    p: Grid
    quadrant: Grid
    plain: NDArray[np.float64]
    weighted: NDArray[np.float64]


def read(table: pd.DataFrame) -> Cohort:
    """Companies from a long table of texts: ``company``, ``item`` (``HC1.I``), ``value`` (0-4, dk or na).

    Other items are ignored; of two ratings of an item the later stands. Raises ValueError for what is no rating.
    """
    rows, companies = pd.factorize(table["company"])
    items, values = _places(table["item"], ITEMS), _places(table["value"], _RATINGS)
    wrong = (items >= 0) & (values < 0)
    if wrong.any():
        raise ValueError(f"a rating is {', '.join(_RATINGS)}, not {table['value'].iloc[int(wrong.argmax())]!r}")
    grid = np.full((len(companies), len(ITEMS)), _NONE, np.int8)
    known = items >= 0
    grid[rows[known], items[known]] = values[known]
    applies = grid[:, 0::3] != _RATINGS.index(DOES_NOT_APPLY)
    aspects = grid[:, 0::3], grid[:, 1::3], grid[:, 2::3]
    i, c, y = (np.where(applies & (part <= 4), part, _NONE).astype(np.int8) for part in aspects)
    return Cohort(tuple(map(str, companies)), i, c, y)


def portfolio(cohort: Cohort) -> Portfolio:
    """States, potentials, quadrants and means of each company (B.2-B.5)."""
    i, c, y = cohort.i, cohort.c, cohort.y
    s3 = np.where(c < 0, _NONE, np.where(y < 0, 3 * c, 2 * c + y)).astype(np.int8)
    placed = (i >= 0) & (s3 >= 0)
    importance = np.where(placed, i, 0)
    p = np.where(placed, i * np.maximum(0, FULLY_SUFFICIENT - s3), _NONE).astype(np.int8)
    n, whole = placed.sum(axis=1, keepdims=True), importance.sum(axis=1, keepdims=True)
    quadrant = np.where(placed, _quadrants(upper=n * i >= whole, strong=s3 >= STRONG_FROM), _NONE).astype(np.int8)
    plain = _means(np.where(s3 >= 0, s3, 0), (s3 >= 0).astype(np.int8), s3 >= 0)
    matters = _groups(importance) > 0  # where nothing matters, each factor weighs the same
    placed_s3 = np.where(placed, s3, 0)
    weighted = np.where(
        matters,
        _means(placed_s3.astype(np.int16) * importance, importance, placed),
        _means(placed_s3, placed.astype(np.int8), placed),
    )
    return Portfolio(s3, p, quadrant, plain, weighted)


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
        n, yes = sum(counts.values()), counts.get(int(_QUADRANTS[Quadrant.DEVELOP]), 0)
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
        for capital, part in _PARTS.items()
        for aspect, grid in rated.items()
    }


def _places(column: pd.Series, names: Sequence[str]) -> NDArray[np.int8]:
    """Where each text of the column stands among the names; -1 for any other. There are few different texts."""
    codes, texts = pd.factorize(column)
    found = [names.index(text) if text in names else _NONE for text in texts]
    places: NDArray[np.int8] = np.array([*found, _NONE], np.int8)  # the last one is what a missing text finds
    return places[codes]


def _quadrants(upper: NDArray[np.bool_], strong: NDArray[np.bool_]) -> Grid:
    above = np.where(strong, _QUADRANTS[Quadrant.STABILISE], _QUADRANTS[Quadrant.DEVELOP])
    below = np.where(strong, _QUADRANTS[Quadrant.NO_ACTION], _QUADRANTS[Quadrant.ANALYSE])
    return np.where(upper, above, below)


def _groups(values: NDArray[np.generic]) -> NDArray[np.int64]:
    """Sums over the factors of each capital, and over all."""
    parts = [values[:, part].sum(axis=1, dtype=np.int64) for part in (*_PARTS.values(), slice(None))]
    return np.stack(parts, axis=1)


def _means(
    values: NDArray[np.generic], weights: NDArray[np.generic], there: NDArray[np.bool_]
) -> NDArray[np.float64]:
    """25/3 * sum / weight. Both are whole numbers, so each mean is the float that is nearest to the exact one."""
    sums, weight, is_enough = 25 * _groups(values), 3 * _groups(weights), _is_enough(there)
    means = np.full(sums.shape, np.nan)
    np.divide(sums, weight, where=is_enough & (weight > 0), out=means)
    return means


def _is_enough(there: NDArray[np.bool_]) -> NDArray[np.bool_]:
    enough = _groups(there) >= np.array([*NEEDED, NEEDED_IN_ALL])
    enough[:, -1] &= enough[:, :-1].all(axis=1)
    return enough


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
    places = np.full(_HIGHEST + 2, _NONE, np.int8)  # the last one is what -1 finds
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
