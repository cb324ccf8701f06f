"""Where the bubbles of a portfolio stand when several want the same point.

This is the only home of the portfolio's measures and of that crowding. States and importances are whole
numbers, so a state owns a column of the plan and an importance a row. A bubble never leaves its side and its
row, and its centre leaves its column only in a big crowd, for the next one: so the place may be trusted.
"""

from cmath import rect
from collections import Counter
from collections.abc import Sequence
from itertools import combinations
from math import ceil, pi, sqrt
from typing import Final, NamedTuple

from flows.picture import Bubble

COLUMN: Final = 73.0
"""Pixels from one state to the next. 13 of them fill a picture that is made for a phone."""
ROW: Final = 112.0
"""Pixels from one importance to the next."""
STATES: Final = 13
IMPORTANCES: Final = 5
LARGEST: Final = 27.0
"""The radius of a bubble where there is room for all; its number can then be read on a phone."""

_AIR = 3.0  # pixels between two bubbles, so that two never look like one
_CLEAR = 2.5  # pixels between a bubble and a line
_SHRINK = 0.94
_SMALL = 20.0  # a number gets hard to read; from here on room is worth more than the exact column
_ROUNDS = 120  # of pushing apart before a smaller size is tried; what settles at all does so well before
_OVERSHOOT = 0.5  # pixels pushed beyond what is needed, or two would only ever almost come free
_GOLDEN_ANGLE = pi * (3 - sqrt(5))
_FIRST = pi - 0.05  # to the left; exactly so, pairs beside each other could only jostle along their line


class _Box(NamedTuple):
    """The room, in pixels, for the centre of one bubble."""

    left: float
    right: float
    low: float
    high: float

    def hold(self, spot: complex) -> complex:
        return complex(
            max(self.left, min(self.right, spot.real)),
            max(self.low, min(self.high, spot.imag)),
        )


def border(first_above: float) -> float:
    """Where the border is drawn that is passed from this value on: half-way between two whole numbers.

    So with a mean importance of 2.93, and with one of exactly 3, the row of 3 stands above the border.
    """
    return ceil(first_above) - 0.5


def places(bubbles: Sequence[Bubble], strong_from: float) -> tuple[list[tuple[float, float]], float]:
    """Where each bubble stands, in states and importances, and the radius of all of them, in pixels.

    They share one radius, because a reader would take different sizes for a statement. It gets smaller until
    all find room. The middle importance is not asked for, as its border lies between two rows anyway.
    """
    radius = LARGEST
    while (spots := _settled(bubbles, border(strong_from), radius)) is None:
        radius *= _SHRINK
    return [(spot.real / COLUMN, spot.imag / ROW) for spot in spots], radius


def _settled(bubbles: Sequence[Bubble], strong: float, radius: float) -> list[complex] | None:
    """Bubbles of this radius pushed apart inside their boxes, or None if they do not come free."""
    boxes = [_box(bubble, strong, radius) for bubble in bubbles]
    spots = _seeds([complex(b.state * COLUMN, b.importance * ROW) for b in bubbles], radius)
    for _ in range(_ROUNDS):
        spots = [box.hold(spot) for box, spot in zip(boxes, spots, strict=True)]
        if not _pushed(spots, 2 * radius + _AIR):
            return spots
    return None


def _box(bubble: Bubble, strong: float, radius: float) -> _Box:
    first, last = (strong, STATES - 0.5) if bubble.state > strong else (-0.5, min(strong, STATES - 0.5))
    reach = 0.5 if radius > _SMALL else 1
    inset = radius + _CLEAR
    return _Box(
        left=max((bubble.state - reach) * COLUMN, first * COLUMN + inset),
        right=min((bubble.state + reach) * COLUMN, last * COLUMN - inset),
        low=(bubble.importance - 0.5) * ROW + inset,
        high=(bubble.importance + 0.5) * ROW - inset,
    )


def _seeds(homes: Sequence[complex], radius: float) -> list[complex]:
    """Starting places: those with the same home stand around it, in their order."""
    flowers = {home: iter(_flower(count, radius)) for home, count in Counter(homes).items()}
    return [home + next(flowers[home]) for home in homes]


def _flower(count: int, radius: float) -> list[complex]:
    """Places around nothing like the seeds of a sunflower; two stand side by side.

    Rows would be simpler, but an edge flattens them into rows that lie on each other and never come free.
    """
    turn = pi if count == 2 else _GOLDEN_ANGLE
    seeds = [rect(radius * sqrt(index + 0.5), _FIRST + index * turn) for index in range(count)]
    centre = sum(seeds) / count
    return [seed - centre for seed in seeds]


def _pushed(spots: list[complex], distance: float) -> bool:
    """Push each pair that stands too close half the missing way each. False: no pair did."""
    clashed = False
    for a, b in combinations(range(len(spots)), 2):
        way = spots[b] - spots[a]
        if (apart := abs(way)) < distance:
            clashed = True
            push = (way / apart if apart else 1) * ((distance - apart) / 2 + _OVERSHOOT)
            spots[a] -= push
            spots[b] += push
    return clashed
