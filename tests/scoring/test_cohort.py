"""Many companies on arrays are the same companies one by one, to the last figure."""

import random
from collections import Counter
from collections.abc import Sequence
from fractions import Fraction

import numpy as np
import pandas as pd
import pytest
from hypothesis import strategies as st

from scoring.circles import Counts
from scoring.cohort import Cohort, portfolio, read
from scoring.cohort_figures import positions, reliabilities, shares, spreads
from scoring.group_rule import step_for
from scoring.model import (
    ALL_FACTORS,
    DOES_NOT_APPLY,
    ITEMS,
    Aspect,
    Capital,
    FactorState,
    Profile,
    Quadrant,
    Rating,
)
from scoring.profile import score
from scoring.reliability import Verdict, reliability
from scoring.spread import SCALES, Spread, position, spread, to_ten
from tests.scoring.companies import WORKED_EXAMPLE, Company, companies, company, everywhere, for_any

QUADRANTS = tuple(Quadrant)


def cohort_of(rated: Sequence[Company]) -> Cohort:
    """An item without a rating stands there as what nobody reads, so that no company is lost."""
    rows = [(f"c{number}", item, str(value)) for number, one in enumerate(rated) for item, value in one.items()]
    rows += [(f"c{number}", "XX1.I", "?") for number, one in enumerate(rated) if not one]
    found = read(pd.DataFrame(rows, columns=["company", "item", "value"], dtype=str))
    order = [found.companies.index(f"c{number}") for number in range(len(rated))]
    return Cohort(tuple(found.companies[at] for at in order), found.i[order], found.c[order], found.y[order])


def drawn(count: int) -> list[Company]:
    """The same companies every time: most ratings, some "I don't know", a few factors that do not apply."""
    draw = random.Random(7)
    values: list[Rating] = [0, 1, 2, 3, 4, "dk", "na"]
    return [
        dict(zip(ITEMS, draw.choices(values, (5, 15, 30, 30, 15, 2, 1), k=len(ITEMS)), strict=True))
        for _ in range(count)
    ]


def number(value: int | None) -> int:
    return -1 if value is None else value


def states(profiles: Sequence[Profile], factor: str) -> list[FactorState]:
    return [profile.factors[factor] for profile in profiles]


@for_any(rated=st.lists(companies, min_size=1, max_size=4))
def test_states_and_portfolio_are_those_of_one_company(rated: list[Company]) -> None:
    cohort = cohort_of(rated)
    found = portfolio(cohort)
    for at, profile in enumerate(map(score, rated)):
        each = list(profile.factors.values())
        assert found.s3[at].tolist() == [number(state.s3) for state in each]
        assert found.p[at].tolist() == [number(state.p) for state in each]
        places = [-1 if state.quadrant is None else QUADRANTS.index(state.quadrant) for state in each]
        assert found.quadrant[at].tolist() == places
        ratings = zip(cohort.i[at], cohort.c[at], cohort.y[at], strict=True)
        assert [tuple(map(int, triple)) for triple in ratings] == [
            (number(state.i), number(state.c), number(state.y)) for state in each
        ]


def floats(values: Sequence[Fraction | None]) -> list[float]:
    return [float("nan") if value is None else float(value) for value in values]


@for_any(rated=st.lists(companies, min_size=1, max_size=4))
def test_means_are_those_of_one_company(rated: list[Company]) -> None:
    found = portfolio(cohort_of(rated))
    for at, profile in enumerate(map(score, rated)):
        means = [*profile.capitals.values(), profile.total]
        np.testing.assert_array_equal(found.plain[at], floats([mean.plain for mean in means]))
        np.testing.assert_array_equal(found.weighted[at], floats([mean.weighted for mean in means]))


def test_the_worked_example_and_one_to_whom_nothing_matters() -> None:
    found = portfolio(cohort_of([WORKED_EXAMPLE, everywhere("0 2 2"), {}]))
    assert [round(mean, 2) for mean in found.weighted[0]] == [54.17, 51.85, 65.97, 56.44]
    assert found.weighted[1].tolist() == [50, 50, 50, 50]
    assert np.isnan(found.weighted[2]).all()


@pytest.mark.parametrize("count", [4, 5, 8, 21, 60])
def test_figures_of_all_are_those_of_their_counts(count: int) -> None:
    rated = drawn(count)
    profiles = list(map(score, rated))
    cohort = cohort_of(rated)
    found = portfolio(cohort)
    shown, developed = spreads(cohort, found), shares(found)
    for factor in ALL_FACTORS:
        each = states(profiles, factor)
        assert shown[f"{factor}.state"] == expected([one.s3 for one in each], SCALES["state"])
        assert shown[f"{factor}.importance"] == expected([one.i for one in each], SCALES["importance"])
        placed = [one.quadrant for one in each if one.quadrant]
        share = to_ten(placed.count(Quadrant.DEVELOP), len(placed)) if len(placed) >= 5 else None
        assert developed[f"{factor}.develop"] == share
    for capital in Capital:
        assert shown[capital] == expected([profile.capitals[capital].plain for profile in profiles], Fraction(1))
    assert shown["total"] == expected([profile.total.plain for profile in profiles], Fraction(1))


def expected(values: Sequence[int | Fraction | None], scale: Fraction) -> Spread:
    counts: Counts = Counter(value for value in values if value is not None)
    return spread(counts, scale, step_for(sum(counts.values())))


def test_nobody_has_no_figures() -> None:
    cohort = cohort_of([{}])
    assert set(spreads(cohort, portfolio(cohort)).values()) == {Spread()}
    assert set(shares(portfolio(cohort)).values()) == {None}
    assert {one.verdict for one in reliabilities(cohort).values()} == {Verdict.TOO_FEW}


def test_a_position_is_among_the_others_and_needs_twenty() -> None:
    rated = drawn(40)
    found = positions(portfolio(cohort_of(rated)))
    for place, factor in enumerate(ALL_FACTORS):
        values = [one.s3 for one in states(list(map(score, rated)), factor)]
        for at, own in enumerate(values):
            others: Counts = Counter(
                value for other, value in enumerate(values) if other != at and value is not None
            )
            assert found[at, place] == (-1 if own is None else position(others, own))
    assert (positions(portfolio(cohort_of([everywhere("2 2 2")] * 20))) == -1).all()
    assert (positions(portfolio(cohort_of([everywhere("2 2 2")] * 21))) == 50).all()


def test_alpha_is_that_of_the_profiles() -> None:
    rated = drawn(60)
    profiles = list(map(score, rated))
    found = reliabilities(cohort_of(rated))
    assert set(found) == {(capital, aspect) for capital in Capital for aspect in Aspect}
    for (capital, aspect), one in found.items():
        assert one == reliability(profiles, capital, aspect)


def test_rows_may_come_in_any_order_and_the_later_of_two_stands() -> None:
    table = pd.DataFrame(
        [("b", "HC1.C", "1"), ("a", "HC1.I", "4"), ("b", "HC1.C", "3"), ("a", "note", "anything")],
        columns=["company", "item", "value"],
    )
    cohort = read(table)
    assert cohort.companies == ("b", "a")
    assert (cohort.c[0, 0], cohort.i[1, 0], cohort.c[1, 0]) == (3, 4, -1)


def test_a_factor_that_does_not_apply_is_left_out() -> None:
    cohort = cohort_of([{**company("HC1 3 3 3"), "HC1.I": DOES_NOT_APPLY}])
    assert (cohort.i[0, 0], cohort.c[0, 0], cohort.y[0, 0]) == (-1, -1, -1)


def test_what_is_no_rating_is_refused() -> None:
    table = pd.DataFrame([("a", "HC1.I", "4"), ("a", "HC1.C", "5")], columns=["company", "item", "value"])
    with pytest.raises(ValueError, match=r"a rating is 0, 1, 2, 3, 4, dk, na, not '5'"):
        read(table)
