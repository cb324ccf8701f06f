"""Small counts stay hidden, also from one who knows the rule and tries every report that looks the same."""

from collections import defaultdict
from itertools import product

import pytest
from hypothesis import strategies as st

from scoring.small_cells import Shown, hidden_small
from tests.scoring.companies import for_any


def shown(*counts: int) -> tuple[list[int | None], int | None]:
    found = hidden_small({str(place): count for place, count in enumerate(counts)})
    return list(found.counts.values()), found.total


def test_nothing_small_is_nothing_hidden() -> None:
    assert shown(5, 12, 0, 30) == ([5, 12, 0, 30], 47)


def test_one_small_count_takes_another_with_it() -> None:
    assert shown(12, 3, 30) == ([None, None, 30], 45)


def test_small_counts_that_cover_each_other_are_enough() -> None:
    assert shown(3, 4, 30) == ([None, None, 30], 37)


def test_nought_tells_of_nobody() -> None:
    assert shown(0, 3, 30, 9) == ([0, None, None, 9], 42)
    assert shown(0, 0) == ([0, 0], 0)
    assert hidden_small({}) == Shown({}, 0)


@pytest.mark.parametrize("counts", [(1, 1), (2,), (4, 4), (1, 5), (4, 4, 4, 4)])
def test_where_what_is_hidden_would_be_told_by_its_sum_the_total_goes_as_well(counts: tuple[int, ...]) -> None:
    assert shown(*counts) == ([None] * len(counts), None)


def test_what_is_hidden_could_be_something_else() -> None:
    highest = 14
    alike: dict[tuple[tuple[int | None, ...], int | None], list[tuple[int, ...]]] = defaultdict(list)
    for counts in product(range(highest + 1), repeat=3):
        report, total = shown(*counts)
        # A total above the highest count that is tried would leave out reports that look the same.
        if total is None or total <= highest:
            alike[tuple(report), total].append(counts)
    for (seen, _), worlds in alike.items():
        hidden = [place for place, count in enumerate(seen) if count is None]
        assert all(len({world[place] for world in worlds}) > 1 for place in hidden), seen


@for_any(counts=st.lists(st.integers(0, 40), max_size=8))
def test_nothing_below_five_is_ever_shown_but_nought(counts: list[int]) -> None:
    seen, total = shown(*counts)
    assert all(count is None or count == 0 or count >= 5 for count in seen)
    if total is not None:
        hidden = total - sum(count or 0 for count in seen)
        assert hidden == 0 or hidden >= 5
        assert seen.count(None) != 1
