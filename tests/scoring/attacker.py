"""An attacker who knows the rules, every coming and going, and more figures than are ever shown.

He is told of each figure whose answers it is made of, and how often each value occurs in it: the median, the
quartiles and the words that people really see follow from that. Companies that stand in the same figures are
one unknown to him. Then he solves: exact elimination over all figures, then bounds, until nothing moves.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from fractions import Fraction

from scoring.circles import Counts

Line = tuple[dict[int, Fraction], Fraction]
"""Sum of coefficient * unknown = number."""


@dataclass
class Attacker:
    """``known`` are answers that he has or was shown. ``figures`` is everything that he ever saw."""

    known: dict[str, int] = field(default_factory=dict)
    figures: dict[frozenset[str], Counter[int]] = field(default_factory=dict)

    def sees(self, keys: Iterable[str], counts: Counts) -> None:
        """Notes a figure, without what he knows himself."""
        of_whom = frozenset(keys)
        left = Counter({int(value): count for value, count in counts.items()})
        left.subtract(Counter([self.known[key] for key in of_whom if key in self.known]))
        hidden = of_whom.difference(self.known)
        assert sum(left.values()) == len(hidden), "the play must say rightly whom a figure is made of"
        if hidden:
            self.figures[hidden] = +left

    def finds(self) -> dict[str, int]:
        """Every company whose value is certain."""
        found = {}
        unknowns = self._unknowns()
        for value in sorted({value for counts in self.figures.values() for value in counts}):
            for keys, least in zip(unknowns, self._least(unknowns, value), strict=True):
                if least == len(keys):
                    found.update(dict.fromkeys(keys, value))
        return found

    def _unknowns(self) -> list[frozenset[str]]:
        """Companies that stand in the same figures cannot be told apart, whatever one solves."""
        alike: dict[tuple[bool, ...], set[str]] = {}
        for key in sorted(frozenset().union(*self.figures)):
            alike.setdefault(tuple(key in keys for keys in self.figures), set()).add(key)
        return [frozenset(keys) for keys in alike.values()]

    def _least(self, unknowns: list[frozenset[str]], value: int) -> list[int]:
        """How many of each unknown have this value at least."""
        lines = [
            (
                {place: Fraction(1) for place, keys in enumerate(unknowns) if keys <= of_whom},
                Fraction(counts[value]),
            )
            for of_whom, counts in self.figures.items()
        ]
        low = [Fraction(0)] * len(unknowns)
        high = [Fraction(len(keys)) for keys in unknowns]
        lines += _eliminated(lines)
        while _tightened(lines, low, high):
            pass
        return [-(-bound.numerator // bound.denominator) for bound in low]


def _eliminated(lines: list[Line]) -> list[Line]:
    """The same equations, each unknown taken out of as many as possible (reduced row echelon form)."""
    reduced: dict[int, Line] = {}
    for coefficients, number in lines:
        line = (dict(coefficients), number)
        for pivot, other in reduced.items():
            line = _minus(line, other, line[0].get(pivot, Fraction(0)))
        if not line[0]:
            continue
        first = min(line[0])
        scaled = ({place: c / line[0][first] for place, c in line[0].items()}, line[1] / line[0][first])
        for pivot, other in reduced.items():
            reduced[pivot] = _minus(other, scaled, other[0].get(first, Fraction(0)))
        reduced[first] = scaled
    return list(reduced.values())


def _minus(line: Line, other: Line, times: Fraction) -> Line:
    if not times:
        return line
    coefficients = dict(line[0])
    for place, coefficient in other[0].items():
        coefficients[place] = coefficients.get(place, Fraction(0)) - times * coefficient
    return {place: c for place, c in coefficients.items() if c}, line[1] - times * other[1]


def _tightened(lines: list[Line], low: list[Fraction], high: list[Fraction]) -> bool:
    """One pass of bounds over all lines; whether one moved. Bounds are whole, so this ends."""
    moved = False
    for coefficients, number in lines:
        for place, coefficient in coefficients.items():
            others = {other: c for other, c in coefficients.items() if other != place}
            least = sum((c * (low if c > 0 else high)[other] for other, c in others.items()), Fraction(0))
            most = sum((c * (high if c > 0 else low)[other] for other, c in others.items()), Fraction(0))
            ends = sorted(((number - least) / coefficient, (number - most) / coefficient))
            below, above = Fraction(-(-ends[0] // 1)), Fraction(ends[1] // 1)
            moved = moved or below > low[place] or above < high[place]
            low[place], high[place] = max(low[place], below), min(high[place], above)
    return moved
