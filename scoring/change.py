"""Two assessments of one company: what moved, and how far that can be trusted (specification B.9).

This is the only home of what counts as a clear change. A stricter eye can lower a rating without any decline
(response shift), so a company may rate some factors once more as they were then, knowing what it knows now.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Final

from scoring.columns import TOTAL
from scoring.model import FACTORS, FactorState, Flag, Profile, Ratings
from scoring.profile import NEEDED, NEEDED_IN_ALL, score

_CLEAR: Final = 3
_SHIFT: Final = 2
_LOOKED_BACK_ON: Final = 3


class Size(StrEnum):
    """How much a factor moved: ``slight`` may be chance."""

    CLEAR = "clear"
    SLIGHT = "slight"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class FactorChange:
    """``delta`` in s3, 12 is the whole scale. ``is_partial``: systematics was missing at least once, so take care.

    ``eye`` is how much stricter (below 0) or milder the company judges today what it judged then, and ``cleared``
    the change without that; both None where it was not asked to look back.
    """

    delta: int
    size: Size
    is_partial: bool
    eye: int | None = None
    cleared: int | None = None


@dataclass(frozen=True, slots=True)
class MeanChange:
    """Plain means on 0-100 over the factors that were answered both times."""

    before: Fraction
    after: Fraction


@dataclass(frozen=True, slots=True)
class Change:
    """``factors`` answered both times; ``means`` of them by capital and ``total``, where they are enough (B.5);
    ``importances`` that moved by two at least."""

    factors: Mapping[str, FactorChange]
    means: Mapping[str, MeanChange]
    importances: Mapping[str, int]


def change(before: Profile, after: Profile, looking_back: Ratings | None = None) -> Change:
    """What moved from T0 to T1. ``looking_back`` are T0's conditions and systematics as they are seen now.

    Raises ValueError if the two were scored by different versions.
    """
    if before.scoring_version != after.scoring_version:
        raise ValueError(f"{before.scoring_version} and {after.scoring_version} cannot be compared")
    seen_now = score(looking_back or {}).factors
    factors = {
        factor: found
        for factor, then in before.factors.items()
        if (found := _factor(then, after.factors[factor], seen_now[factor]))
    }
    return Change(factors, _means(before, after, factors), _importances(before, after))


def to_look_back_on(found: Change) -> tuple[str, ...]:
    """The factors to rate once more as they were at T0: the largest falls, three at most; ties go to factor order.

    Falls alone, because it is a fall that a stricter eye explains.
    """
    falls = [factor for factor, one in found.factors.items() if one.delta < 0]
    return tuple(sorted(falls, key=lambda factor: found.factors[factor].delta)[:_LOOKED_BACK_ON])


def size_of(delta: int) -> Size:
    """The word for a change in s3."""
    if abs(delta) >= _CLEAR:
        return Size.CLEAR
    return Size.SLIGHT if delta else Size.NONE


def _factor(then: FactorState, now: FactorState, seen_now: FactorState) -> FactorChange | None:
    if then.s3 is None or now.s3 is None:
        return None
    delta = now.s3 - then.s3
    is_partial = Flag.PARTIAL in (*then.flags, *now.flags, *seen_now.flags)
    if seen_now.s3 is None:
        return FactorChange(delta, size_of(delta), is_partial)
    return FactorChange(delta, size_of(delta), is_partial, seen_now.s3 - then.s3, now.s3 - seen_now.s3)


def _means(before: Profile, after: Profile, both: Collection[str]) -> dict[str, MeanChange]:
    means: dict[str, MeanChange] = {}
    for (capital, factors), needed in zip(FACTORS.items(), NEEDED, strict=True):
        common = [factor for factor in factors if factor in both]
        if len(common) >= needed:
            means[capital] = MeanChange(_plain(before, common), _plain(after, common))
    if len(means) == len(FACTORS) and len(both) >= NEEDED_IN_ALL:
        means[TOTAL] = MeanChange(_plain(before, both), _plain(after, both))
    return means


def _plain(profile: Profile, factors: Collection[str]) -> Fraction:
    return Fraction(25 * sum(profile.factors[factor].s3 or 0 for factor in factors), 3 * len(factors))


def _importances(before: Profile, after: Profile) -> dict[str, int]:
    both = {factor: (then.i, after.factors[factor].i) for factor, then in before.factors.items()}
    shifts = {factor: now - then for factor, (then, now) in both.items() if then is not None and now is not None}
    return {factor: shift for factor, shift in shifts.items() if abs(shift) >= _SHIFT}
