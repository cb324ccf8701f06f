"""The middle and the spread: published quantiles to the figure, and the rules of rounding and of words."""

from collections import Counter
from fractions import Fraction

import pytest
from hypothesis import strategies as st

from scoring.circles import Counts
from scoring.group_rule import Step
from scoring.spread import SCALES, Spread, Word, median, position, quantile, spread, to_five, to_ten, word_for
from tests.scoring.companies import for_any
from tests.scoring.published import ATTITUDE, MILES_PER_GALLON

QUARTERS = (Fraction(1, 4), Fraction(1, 2), Fraction(3, 4))
B11_OTHERS: Counts = Counter([3, 4, 6, 7, 8, 9, 9])
counted = st.lists(st.integers(0, 12), min_size=1, max_size=40).map(Counter)


def quartiles(values: list[Fraction]) -> list[float]:
    return [float(quantile(Counter(values), share)) for share in QUARTERS]


def test_quartiles_are_those_that_r_gives() -> None:
    assert quartiles(MILES_PER_GALLON) == [15.425, 19.2, 22.8]
    assert quartiles([Fraction(value) for value in ATTITUDE["rating"]]) == [58.75, 65.5, 71.75]


def test_one_company_is_its_own_quartiles() -> None:
    assert quartiles([Fraction(7)]) == [7, 7, 7]


def test_nobody_has_no_middle() -> None:
    with pytest.raises(ValueError, match="nobody"):
        median(Counter())


@for_any(counts=counted, share=st.fractions(0, 1))
def test_a_quantile_is_hyndman_and_fans_seventh(counts: Counts, share: Fraction) -> None:
    ordered = sorted(Counter(counts).elements())
    place = (len(ordered) - 1) * share  # their definition 7: the k-th of n values stands at (k - 1) / (n - 1)
    low = int(place)
    high = min(low + 1, len(ordered) - 1)
    assert quantile(counts, share) == ordered[low] + (place - low) * (ordered[high] - ordered[low])


@for_any(counts=counted)
def test_quartiles_are_in_order_and_within(counts: Counts) -> None:
    lower, middle, upper = (quantile(counts, share) for share in QUARTERS)
    assert min(counts) <= lower <= middle <= upper <= max(counts)


def test_the_worked_example_shows_a_median_of_sixty_and_no_quartiles() -> None:
    assert spread(B11_OTHERS, SCALES["state"], Step.WORD) == Spread(median=60)


def test_each_step_lets_more_through() -> None:
    counts: Counts = Counter([3, 4, 6, 7, 8, 9, 9, 9])
    assert spread(counts, SCALES["state"], Step.NOTHING) == Spread()
    assert spread(counts, SCALES["state"], Step.WORD) == Spread(65)
    assert spread(counts, SCALES["state"], Step.QUARTILES) == Spread(65, 45, 75)
    assert spread(counts, SCALES["state"], Step.POSITION) == Spread(65, 45, 75)


@pytest.mark.parametrize(
    ("value", "shown"), [("0", 0), ("2.4", 0), ("2.5", 5), ("57.5", 60), ("58.33", 60), ("100", 100)]
)
def test_figures_are_rounded_to_five_a_half_upwards(value: str, shown: int) -> None:
    assert to_five(Fraction(value)) == shown


@pytest.mark.parametrize(("yes", "n", "shown"), [(0, 7, 0), (1, 20, 10), (1, 21, 0), (3, 8, 40), (8, 8, 100)])
def test_shares_are_rounded_to_ten_a_half_upwards(yes: int, n: int, shown: int) -> None:
    assert to_ten(yes, n) == shown


@pytest.mark.parametrize(
    ("own", "word"),
    [("25", Word.BELOW), ("37.5", Word.BELOW), ("37.6", Word.ABOUT), ("62.4", Word.ABOUT), ("62.5", Word.ABOVE)],
)
def test_about_the_middle_is_nearer_than_half_a_step(own: str, word: Word) -> None:
    assert word_for(Fraction(own), Fraction(50)) is word


def test_a_place_counts_equals_half() -> None:
    counts: Counts = Counter({3: 10, 6: 10, 9: 20})
    assert position(counts, 6) == 40, "10 below and half of 10, of 40: 37.5"
    assert position(counts, Fraction(7)) == 50


@for_any(counts=counted, own=st.integers(0, 12))
def test_a_place_never_says_lowest_or_highest(counts: Counts, own: int) -> None:
    assert position(counts, own) in range(10, 100, 10)


@for_any(counts=counted, own=st.integers(0, 11))
def test_a_place_never_falls_with_the_value(counts: Counts, own: int) -> None:
    assert position(counts, own) <= position(counts, own + 1)
