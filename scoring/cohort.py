"""A whole file of companies at once: the arithmetic of ``scoring.profile`` on arrays.

This is the only file of the core that knows pandas. The formulas of B.2-B.5 are here a second time, because with
many companies all the time goes into them; tests hold them to ``scoring.profile``. It is for whoever has the
answers anyway: what people are shown of each other comes from ``scoring.snapshot``.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from scoring.model import ALL_FACTORS, DOES_NOT_APPLY, DONT_KNOW, FACTORS, ITEMS, Quadrant
from scoring.profile import FULLY_SUFFICIENT, NEEDED, NEEDED_IN_ALL, STRONG_FROM

Grid = NDArray[np.int8]
"""Shape (companies, 15), factors in the order of ALL_FACTORS. -1 is nothing."""

_RATINGS: Final = ("0", "1", "2", "3", "4", DONT_KNOW, DOES_NOT_APPLY)
NONE: Final = -1
QUADRANTS: Final = {quadrant: np.int8(place) for place, quadrant in enumerate(Quadrant)}
PARTS: Final = {
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
    grid = np.full((len(companies), len(ITEMS)), NONE, np.int8)
    known = items >= 0
    grid[rows[known], items[known]] = values[known]
    applies = grid[:, 0::3] != _RATINGS.index(DOES_NOT_APPLY)
    aspects = grid[:, 0::3], grid[:, 1::3], grid[:, 2::3]
    i, c, y = (np.where(applies & (part <= 4), part, NONE).astype(np.int8) for part in aspects)
    return Cohort(tuple(map(str, companies)), i, c, y)


def portfolio(cohort: Cohort) -> Portfolio:
    """States, potentials, quadrants and means of each company (B.2-B.5)."""
    i, c, y = cohort.i, cohort.c, cohort.y
    s3 = np.where(c < 0, NONE, np.where(y < 0, 3 * c, 2 * c + y)).astype(np.int8)
    placed = (i >= 0) & (s3 >= 0)
    importance = np.where(placed, i, 0)
    p = np.where(placed, i * np.maximum(0, FULLY_SUFFICIENT - s3), NONE).astype(np.int8)
    n, whole = placed.sum(axis=1, keepdims=True), importance.sum(axis=1, keepdims=True)
    quadrant = np.where(placed, _quadrants(upper=n * i >= whole, strong=s3 >= STRONG_FROM), NONE).astype(np.int8)
    plain = _means(np.where(s3 >= 0, s3, 0), (s3 >= 0).astype(np.int8), s3 >= 0)
    matters = _groups(importance) > 0  # where nothing matters, each factor weighs the same
    placed_s3 = np.where(placed, s3, 0)
    weighted = np.where(
        matters,
        _means(placed_s3.astype(np.int16) * importance, importance, placed),
        _means(placed_s3, placed.astype(np.int8), placed),
    )
    return Portfolio(s3, p, quadrant, plain, weighted)


def _places(column: pd.Series, names: Sequence[str]) -> NDArray[np.int8]:
    """Where each text of the column stands among the names; -1 for any other. There are few different texts."""
    codes, texts = pd.factorize(column)
    found = [names.index(text) if text in names else NONE for text in texts]
    places = np.array([*found, NONE], np.int8)  # the last one is what a missing text finds
    at: NDArray[np.int64] = np.asarray(codes)
    return places[at]


def _quadrants(upper: NDArray[np.bool_], strong: NDArray[np.bool_]) -> Grid:
    above = np.where(strong, QUADRANTS[Quadrant.STABILISE], QUADRANTS[Quadrant.DEVELOP])
    below = np.where(strong, QUADRANTS[Quadrant.NO_ACTION], QUADRANTS[Quadrant.ANALYSE])
    return np.where(upper, above, below)


def _groups(values: NDArray[np.generic]) -> NDArray[np.int64]:
    """Sums over the factors of each capital, and over all."""
    parts = [values[:, part].sum(axis=1, dtype=np.int64) for part in (*PARTS.values(), slice(None))]
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
