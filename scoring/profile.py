"""Ratings -> Profile: states, portfolio, priorities, strengths and capitals (specification B.1-B.5).

This is the only home of these formulas. Everything is an integer or a fraction, so nothing is ever decided
by a rounding. What hangs on one factor alone is worked out once and remembered: there are only some two
hundred ways to answer a factor, and a file of many companies repeats them all the time.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import Final

from scoring.model import (
    ALL_FACTORS,
    DOES_NOT_APPLY,
    DONT_KNOW,
    FACTORS,
    ITEMS,
    CapitalFigure,
    FactorState,
    Flag,
    Priority,
    Profile,
    Quadrant,
    Rating,
    Ratings,
)

SCORING_VERSION: Final = "icq-score-1.0"

STRONG_FROM: Final = 8  # from this s3 on a factor stands right: between "mostly" and "fully sufficient"
FULLY_SUFFICIENT: Final = 9  # from this s3 on nothing is left to gain
FLAT_FROM: Final = 13  # with so many equal importances of 15 the vertical axis tells little
_HIGHEST_POTENTIAL: Final = 36
LISTED: Final = 3
FRAGILE_IF: Final = (3, 1)  # condition at least, systematics at most
BUILDING_IF: Final = 2  # so many steps is systematics ahead of condition
OVERDONE_IF: Final = (4, 1)  # condition, importance at most
NEEDED: Final = (2, 3, 3)  # factors with a state, for each capital in the order of FACTORS
NEEDED_IN_ALL: Final = 8

_PARTS: Final = tuple(  # where each capital's factors stand among all
    slice(ALL_FACTORS.index(factors[0]), ALL_FACTORS.index(factors[-1]) + 1) for factors in FACTORS.values()
)


@dataclass(slots=True)
class _Sums:
    """What means are made of. A placed factor has i and s3, and so a place in the portfolio."""

    scored: int = 0
    s3: int = 0
    placed: int = 0
    placed_s3: int = 0
    i: int = 0
    i_s3: int = 0


@dataclass(slots=True)
class _Standing:
    """A factor in its quadrant, and its entries in the two lists: rank first, what is listed last."""

    state: FactorState
    urgency: tuple[int, int, int, int, Priority] | None = None
    strength: tuple[int, int, str] | None = None


@dataclass(slots=True)
class _Reading:
    """One factor's answers: its share in the means, and its standing below and above the mean importance."""

    sums: _Sums
    lower: _Standing
    upper: _Standing


def score(ratings: Ratings) -> Profile:
    """All numbers of one assessment, specification B.1-B.5.

    Items that are not in ITEMS are ignored. Raises ValueError for a value that is no rating.
    """
    answers = list(map(ratings.get, ITEMS))
    readings = list(map(_reading, ALL_FACTORS, answers[0::3], answers[1::3], answers[2::3]))
    parts = [_added([reading.sums for reading in readings[part]]) for part in _PARTS]
    whole = _added(parts)
    standings = _portfolio(readings, whole)
    states = [standing.state for standing in standings]
    capitals = list(map(_figure, parts, NEEDED))
    return Profile(
        SCORING_VERSION,
        factors={state.factor: state for state in states},
        capitals=dict(zip(FACTORS, capitals, strict=True)),
        total=_total(whole, capitals),
        priorities=_priorities(standings),
        strengths=_strengths(standings),
        flags=_overall_flags([state.i for state in states]),
    )


@cache
def _reading(factor: str, i: Rating | None, c: Rating | None, y: Rating | None) -> _Reading:
    if i == DOES_NOT_APPLY:
        # Left out everywhere: a condition rated before "does not apply" was said is not shown either.
        unseen = _Standing(FactorState(factor, None, None, None, False, None, None, None, ()))
        return _Reading(_Sums(), unseen, unseen)
    answers = (_number(i), _number(c), _number(y))
    lower, upper = _state(factor, answers, is_upper=False), _state(factor, answers, is_upper=True)
    return _Reading(_sums(lower), _standing(lower), _standing(upper))


def _number(rating: Rating | None) -> int | None:
    """Missing, "I don't know", and "does not apply" said of anything but importance: no number, never 0."""
    if rating is None or rating in (DONT_KNOW, DOES_NOT_APPLY):
        return None
    if rating not in range(5):
        raise ValueError(f"a rating is 0-4, {DONT_KNOW} or {DOES_NOT_APPLY}, not {rating!r}")
    return int(rating)


def _state(factor: str, answers: tuple[int | None, int | None, int | None], is_upper: bool) -> FactorState:
    i, c, y = answers
    s3 = None if c is None else 3 * c if y is None else 2 * c + y
    quadrant, p = None, None
    if i is not None and s3 is not None:
        quadrant = _quadrant(is_upper, is_strong=s3 >= STRONG_FROM)
        p = i * max(0, FULLY_SUFFICIENT - s3)
    return FactorState(factor, i, c, y, True, s3, quadrant, p, _flags(i, c, y))


def _quadrant(is_upper: bool, is_strong: bool) -> Quadrant:
    if is_upper:
        return Quadrant.STABILISE if is_strong else Quadrant.DEVELOP
    return Quadrant.NO_ACTION if is_strong else Quadrant.ANALYSE


@cache
def _flags(i: int | None, c: int | None, y: int | None) -> tuple[Flag, ...]:
    """Flags of B.2 and B.3. One that compares two aspects needs both; none needs a quadrant."""
    if c is None:
        return ()
    found = {
        Flag.PARTIAL: y is None,
        Flag.BORDERLINE: y is not None and 2 * c + y in (STRONG_FROM - 1, STRONG_FROM),
        Flag.FRAGILE: y is not None and c >= FRAGILE_IF[0] and y <= FRAGILE_IF[1],
        Flag.BUILDING: y is not None and y - c >= BUILDING_IF,
        Flag.OVERDONE: i is not None and c == OVERDONE_IF[0] and i <= OVERDONE_IF[1],
    }
    return tuple(flag for flag, is_so in found.items() if is_so)


def _sums(state: FactorState) -> _Sums:
    if state.s3 is None:
        return _Sums()
    if state.i is None:
        return _Sums(1, state.s3)  # without importance it counts in plain figures only
    return _Sums(1, state.s3, 1, state.s3, state.i, state.i * state.s3)


def _standing(state: FactorState) -> _Standing:
    """Ranks of B.4, the least first. Priorities: higher potential, higher importance, lower state; strengths:
    higher i * s3; then factor order. No rank occurs twice, so what is listed is never compared itself.
    """
    i, s3, p, order = state.i or 0, state.s3 or 0, state.p or 0, ALL_FACTORS.index(state.factor)
    match state.quadrant:
        case Quadrant.STABILISE:
            return _Standing(state, strength=(-i * s3, order, state.factor))
        case Quadrant.DEVELOP if p > 0:
            return _Standing(state, urgency=(-p, -i, s3, order, Priority(state.factor, look_closer=False)))
        case Quadrant.ANALYSE if p > 0:
            # ANALYSE only fills up, so it ranks behind every possible potential of DEVELOP.
            after = _HIGHEST_POTENTIAL - p
            return _Standing(state, urgency=(after, -i, s3, order, Priority(state.factor, look_closer=True)))
    return _Standing(state)


def _added(parts: Iterable[_Sums]) -> _Sums:
    scored = s3 = placed = placed_s3 = i = i_s3 = 0
    for part in parts:
        scored += part.scored
        s3 += part.s3
        placed += part.placed
        placed_s3 += part.placed_s3
        i += part.i
        i_s3 += part.i_s3
    return _Sums(scored, s3, placed, placed_s3, i, i_s3)


def _portfolio(readings: Iterable[_Reading], whole: _Sums) -> list[_Standing]:
    """Upper is at or above the firm's own mean importance, compared without dividing (B.3)."""
    n, importance = whole.placed, whole.i
    return [reading.upper if n * reading.sums.i >= importance else reading.lower for reading in readings]


def _figure(sums: _Sums, needed: int) -> CapitalFigure:
    """Means of B.5. Each of the two needs enough of the factors that it is made of itself."""
    weighted = _weighted(sums) if sums.placed >= needed else None
    plain = _mean_s100(sums.s3, sums.scored) if sums.scored >= needed else None
    return CapitalFigure(weighted, plain)


def _weighted(sums: _Sums) -> Fraction:
    """Where nothing matters, each factor weighs the same (B.5: sum of i is 0)."""
    if sums.i == 0:
        return _mean_s100(sums.placed_s3, sums.placed)
    return _mean_s100(sums.i_s3, sums.i)


@cache
def _mean_s100(s3: int, weight: int) -> Fraction:
    return Fraction(25 * s3, 3 * weight)


def _total(whole: _Sums, capitals: Collection[CapitalFigure]) -> CapitalFigure:
    """Mean of all factors, where all three capitals have theirs. No plain mean means no weighted one."""
    figure = _figure(whole, NEEDED_IN_ALL)
    if not [capital for capital in capitals if capital.weighted is None]:
        return figure
    is_partial = [capital for capital in capitals if capital.plain is None]
    return CapitalFigure(weighted=None, plain=None if is_partial else figure.plain)


def _priorities(standings: Iterable[_Standing]) -> tuple[Priority, ...]:
    ranked = sorted([standing.urgency for standing in standings if standing.urgency])
    return tuple([entry[-1] for entry in ranked[:LISTED]])


def _strengths(standings: Iterable[_Standing]) -> tuple[str, ...]:
    ranked = sorted([standing.strength for standing in standings if standing.strength])
    return tuple([entry[-1] for entry in ranked[:LISTED]])


def _overall_flags(importances: list[int | None]) -> tuple[Flag, ...]:
    if len(set(importances)) > 1 + len(importances) - FLAT_FROM:
        return ()  # too many different ones; a short cut, as most firms end here
    is_flat = max(map(importances.count, range(5))) >= FLAT_FROM
    return (Flag.IMPORTANCE_FLAT,) if is_flat else ()
