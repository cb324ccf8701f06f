"""The middle and the spread of a group, from counts: exact inside, coarse where they are shown.

This is the only home of quartiles (linear interpolation, type 7), of their rounding to five, and of the words
for a place in a group. Never shown: lowest, highest, rank (specification B.6).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from math import floor
from typing import Final

from scoring.circles import Counts
from scoring.columns import Value
from scoring.group_rule import Step

SCALES: Final[Mapping[str, Fraction]] = {
    # What one step of a column is worth on 0-100; means of capitals are on it already.
    "state": Fraction(25, 3),
    "importance": Fraction(25),
}
_HALF: Final = Fraction(1, 2)
_ABOUT: Final = Fraction(25, 2)  # half a step of the scale that people answer on


class Word(StrEnum):
    """Where a value stands beside the middle of a group."""

    ABOVE = "above"
    ABOUT = "about"
    BELOW = "below"


@dataclass(frozen=True, slots=True)
class Spread:
    """Median and quartiles on 0-100, rounded to five; None is what the step does not let through."""

    median: int | None = None
    lower: int | None = None
    upper: int | None = None


def quantile(counts: Counts, share: Fraction) -> Fraction:
    """The value below which ``share`` of those counted lie, interpolated (type 7). Somebody must be counted."""
    ordered = sorted(counts.items())
    place = (sum(counts.values()) - 1) * share
    low, part = divmod(place, 1)
    return _at(ordered, int(low)) + part * (_at(ordered, int(low) + (part > 0)) - _at(ordered, int(low)))


def median(counts: Counts) -> Fraction:
    """The middle value, exact."""
    return quantile(counts, _HALF)


def spread(counts: Counts, scale: Fraction, step: Step) -> Spread:
    """What this step lets through of these counts; ``scale`` turns a value into points of 0-100."""
    if step is Step.NOTHING:
        return Spread()
    middle = to_five(scale * median(counts))
    if step is Step.WORD:
        return Spread(middle)
    lower, upper = (quantile(counts, Fraction(quarter, 4)) for quarter in (1, 3))
    return Spread(middle, to_five(scale * lower), to_five(scale * upper))


def to_five(value: Fraction) -> int:
    """Rounded to a multiple of five, a half upwards: 58.33 becomes 60."""
    return 5 * floor(value / 5 + _HALF)


def to_ten(yes: int, n: int) -> int:
    """A share in per cent, rounded to a multiple of ten, a half upwards."""
    return 10 * floor(Fraction(10 * yes, n) + _HALF)


def word_for(own: Fraction, middle: Fraction) -> Word:
    """Whether ``own`` is about the middle, both on 0-100: nearer than half a step of the answering scale."""
    if abs(own - middle) < _ABOUT:
        return Word.ABOUT
    return Word.ABOVE if own > middle else Word.BELOW


def position(counts: Counts, own: Value) -> int:
    """Per cent of the others who lie below, equals counted half, in steps of ten and never 0 or 100.

    The ends would say that nobody is lower, or higher: a lowest or highest value.
    """
    doubled = sum(count * ((value < own) + (value <= own)) for value, count in counts.items())
    tenths = Fraction(10 * doubled, 2 * sum(counts.values()))
    return 10 * min(9, max(1, floor(tenths + _HALF)))


def _at(ordered: list[tuple[Value, int]], place: int) -> Fraction:
    for value, count in ordered:
        place -= count
        if place < 0:
            return Fraction(value)
    raise ValueError("nobody is counted")
