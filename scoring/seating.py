"""Tables for a workshop that seat together companies which can learn from each other.

This is the only home of the seating. It fills tables one seat after another and then exchanges two companies as
long as that helps; so the result is good, not proven best, and the same for the same companies in any order.
"""

from collections.abc import Mapping
from fractions import Fraction

from scoring.matching import lesson
from scoring.model import Profile

_PASSES = 20  # exchanges stop by themselves much earlier; this is the promise that they stop

Worth = Mapping[tuple[str, str], Fraction]


def seating(profiles: Mapping[str, Profile], tables: int) -> tuple[tuple[str, ...], ...]:
    """The companies by table, keys in order. Tables differ by at most one seat; none stays empty.

    Raises ValueError for less than one table.
    """
    if tables < 1:
        raise ValueError(f"there must be a table, not {tables}")
    names = sorted(profiles)
    worth = _worth(names, profiles)
    seats = _filled(names, min(tables, len(names)), worth)
    for _ in range(_PASSES):
        if not _improved(seats, worth):
            break
    return tuple(sorted(tuple(sorted(table)) for table in seats))


def _worth(names: list[str], profiles: Mapping[str, Profile]) -> Worth:
    one_way = {
        (one, other): lesson(profiles[one], profiles[other]).score
        for one in names
        for other in names
        if one != other
    }
    return {pair: score + one_way[pair[::-1]] for pair, score in one_way.items()}


def _filled(names: list[str], tables: int, worth: Worth) -> list[list[str]]:
    """In rounds, so that tables fill alike: in each, every table takes who helps it most."""
    seats: list[list[str]] = [[] for _ in range(tables)]
    left = list(names)
    while left:
        for table in seats[: len(left)]:
            best = max(left, key=lambda name: (_beside(name, table, worth), -left.index(name)))
            left.remove(best)
            table.append(best)
    return seats


def _improved(seats: list[list[str]], worth: Worth) -> bool:
    """Makes every exchange between two tables that helps; whether there was one."""
    is_better = False
    for number, table in enumerate(seats):
        for other in seats[number + 1 :]:
            for here in range(len(table)):
                for there in range(len(other)):
                    if _gain(table, here, other, there, worth) > 0:
                        table[here], other[there] = other[there], table[here]
                        is_better = True
    return is_better


def _gain(table: list[str], here: int, other: list[str], there: int, worth: Worth) -> Fraction:
    mine, yours = table[here], other[there]
    mates, others = [name for name in table if name != mine], [name for name in other if name != yours]
    after = _beside(yours, mates, worth) + _beside(mine, others, worth)
    return after - _beside(mine, mates, worth) - _beside(yours, others, worth)


def _beside(name: str, mates: list[str], worth: Worth) -> Fraction:
    return sum((worth[name, mate] for mate in mates), Fraction(0))
