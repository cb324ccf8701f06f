"""Two views beside each other: the same from both sides, nothing between equals, no figure where none is meant."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.agreement import COEFFICIENT_FROM, SUMMARY_FROM, FactorPair, compare
from scoring.model import ALL_FACTORS, ITEMS, Aspect
from tests.scoring.companies import Company, company, everywhere, fully_rated, mostly_rated

IMPORTANCE, CONDITION, CARE = Aspect


def renamed(answers: Company, order: list[str]) -> Company:
    """The same answers given of other factors."""
    names = dict(zip(ALL_FACTORS, order, strict=True))
    return {f"{names[item.split('.')[0]]}.{item.split('.')[1]}": rating for item, rating in answers.items()}


def of(factor: str, one: Company, other: Company) -> FactorPair:
    return next(pair for pair in compare(one, other).pairs if pair.factor == factor)


# -- the algebra


@settings(deadline=None)
@given(mostly_rated, mostly_rated)
def test_it_has_no_sides(one: Company, other: Company) -> None:
    assert compare(one, other) == compare(other, one)


@settings(deadline=None)
@given(mostly_rated)
def test_between_equals_there_is_no_gap(answers: Company) -> None:
    found = compare(answers, answers)

    assert found.differing == []
    assert found.equal == found.near == found.compared


@settings(deadline=None)
@given(fully_rated, fully_rated, st.permutations(ALL_FACTORS))
def test_other_names_of_the_factors_change_names_and_nothing_else(
    one: Company, other: Company, order: list[str]
) -> None:
    found, moved = compare(one, other), compare(renamed(one, order), renamed(other, order))
    names = dict(zip(ALL_FACTORS, order, strict=True))
    by_name = {pair.factor: pair for pair in moved.pairs}

    for pair in found.pairs:
        assert (by_name[names[pair.factor]].gaps, by_name[names[pair.factor]].unsaid) == (pair.gaps, pair.unsaid)
    assert (moved.compared, moved.equal, moved.near) == (found.compared, found.equal, found.near)
    assert [(pair.largest, pair.total) for pair in moved.differing] == [
        (pair.largest, pair.total) for pair in found.differing
    ]


@settings(deadline=None)
@given(mostly_rated, mostly_rated)
def test_every_factor_is_told_once_and_every_rating_counted_at_most_once(one: Company, other: Company) -> None:
    found = compare(one, other)

    assert [pair.factor for pair in found.pairs] == list(ALL_FACTORS)
    assert 0 <= found.equal <= found.near <= found.compared <= len(ITEMS)
    assert all(pair.is_alike or pair.total or pair.unsaid for pair in found.pairs)
    assert all(0 <= gap <= 4 for pair in found.pairs for gap in pair.gaps.values())


# -- what a difference is


def test_the_largest_single_gap_comes_first_then_the_larger_sum_then_the_order_of_factors() -> None:
    one = everywhere("2 2 2")
    other = one | company("HC2 3 3 3  SC1 4 2 2  SC2 4 3 2  RC1 0 2 2  RC5 2 2 1")

    assert [pair.factor for pair in compare(one, other).differing] == ["SC2", "SC1", "RC1", "HC2", "RC5"]


def test_a_pair_knows_its_gaps_and_the_widest_aspects() -> None:
    pair = of("HC1", company("HC1 4 1 0"), company("HC1 3 4 3"))

    assert pair.gaps == {IMPORTANCE: 1, CONDITION: 3, CARE: 3}
    assert (pair.largest, pair.total, pair.widest, pair.is_alike) == (3, 7, (CONDITION, CARE), False)


def test_equal_figures_are_alike_and_nothing_is_widest() -> None:
    pair = of("HC1", company("HC1 4 1 0"), company("HC1 4 1 0"))

    assert (pair.is_alike, pair.widest, pair.largest) == (True, (), 0)


@pytest.mark.parametrize("unknown", ["dk", "-"])
def test_what_one_does_not_know_is_no_distance(unknown: str) -> None:
    pair = of("HC1", company(f"HC1 4 {unknown} 0"), company("HC1 4 4 0"))

    assert (pair.gaps, pair.unsaid, pair.is_alike) == ({IMPORTANCE: 0, CARE: 0}, (CONDITION,), False)


@pytest.mark.parametrize(("one", "other"), [("na 1 1", "4 4 4"), ("4 4 4", "na dk dk"), ("na 2 2", "na 3 3")])
def test_a_factor_that_does_not_apply_to_one_is_compared_in_nothing(one: str, other: str) -> None:
    pair = of("HC1", company(f"HC1 {one}"), company(f"HC1 {other}"))

    assert (pair.gaps, pair.unsaid) == ({}, (IMPORTANCE,))


# -- what is counted


def test_the_count_of_equal_and_near_ratings() -> None:
    one, other = everywhere("2 2 2"), everywhere("2 3 4")
    found = compare(one, other)

    assert (found.compared, found.equal, found.near) == (45, 15, 30)


@pytest.mark.parametrize(("ratings", "has_one"), [(SUMMARY_FROM - 1, False), (SUMMARY_FROM, True)])
def test_too_few_common_ratings_have_no_summary(ratings: int, has_one: bool) -> None:
    answers: Company = dict.fromkeys(ITEMS[:ratings], 3)

    assert compare(answers, everywhere("3 3 3")).has_summary is has_one


def test_no_two_people_are_enough_for_a_coefficient() -> None:
    assert COEFFICIENT_FROM > 2
