"""The reasons are those of the figures: who adds up the terms, or walks the order, arrives where score() does."""

from fractions import Fraction

from scoring.model import ALL_FACTORS, FACTORS, Aspect, Capital, Quadrant
from scoring.profile import LISTED, score
from scoring.quality import median_seconds
from scoring.reasons import (
    gap,
    leader,
    mean_of,
    missing,
    most_frequent,
    placed,
    same_three,
    scored,
    strength,
    to_gain,
    to_keep,
)
from tests.scoring.companies import WORKED_EXAMPLE, Company, companies, company, everywhere, for_any

EXAMPLE = score(WORKED_EXAMPLE)


@for_any(ratings=companies)
def test_the_terms_of_a_mean_add_up_to_its_figure(ratings: Company) -> None:
    profile = score(ratings)
    for capital in Capital:
        assert mean_of(profile, capital).value == profile.capitals[capital].weighted
    assert mean_of(profile).value == profile.total.weighted


@for_any(ratings=companies)
def test_every_factor_is_a_term_or_left_out(ratings: Company) -> None:
    profile = score(ratings)
    for capital in Capital:
        mean = mean_of(profile, capital)
        both = {state.factor for state in (*mean.terms, *mean.left_out)}
        assert both == set(FACTORS[capital])
        assert len(mean.terms) + len(mean.left_out) == len(FACTORS[capital])


@for_any(ratings=companies)
def test_the_plain_mean_is_that_of_the_scored_factors(ratings: Company) -> None:
    profile = score(ratings)
    for capital in Capital:
        plain = profile.capitals[capital].plain
        states = scored(profile, capital)
        if plain is not None:
            assert plain == Fraction(100 * sum(state.s3 or 0 for state in states), 12 * len(states))


@for_any(ratings=companies)
def test_the_order_of_room_and_of_strength_gives_the_two_lists(ratings: Company) -> None:
    profile = score(ratings)
    first, then = to_gain(profile, Quadrant.DEVELOP), to_gain(profile, Quadrant.ANALYSE)
    assert [each.factor for each in profile.priorities] == [each.factor for each in (*first, *then)][:LISTED]
    assert list(profile.strengths) == [each.factor for each in to_keep(profile)][:LISTED]
    assert all(each.p == (each.i or 0) * gap(each) for each in (*first, *then))


@for_any(ratings=companies)
def test_the_mean_importance_parts_the_portfolio(ratings: Company) -> None:
    states = placed(score(ratings))
    for state in states:
        assert state.i is not None
        is_upper = state.quadrant in (Quadrant.DEVELOP, Quadrant.STABILISE)
        assert is_upper == (state.i * len(states) >= sum(each.i or 0 for each in states))


@for_any(ratings=companies)
def test_a_leader_stands_alone_at_the_top(ratings: Company) -> None:
    profile = score(ratings)
    best, known = (
        leader(profile),
        [each.weighted for each in profile.capitals.values() if each.weighted is not None],
    )
    assert (best is not None) == (bool(known) and known.count(max(known)) == 1)
    if best is not None:
        assert profile.capitals[best].weighted == max(known)


def test_where_nothing_matters_every_factor_weighs_the_same() -> None:
    mean = mean_of(score(everywhere("0 3 3")), Capital.HUMAN)
    assert mean.counts_alike
    assert (mean.shares, mean.divisor, mean.value) == ((9, 9, 9, 9), 4, Fraction(75))


def test_all_together_have_no_figure_where_a_capital_has_none() -> None:
    known = company(
        " ".join(f"{factor} 4 3 3" for factor in (*FACTORS[Capital.HUMAN], *FACTORS[Capital.STRUCTURAL]))
    )
    mean = mean_of(score(known))
    assert (len(mean.terms), mean.without, mean.value) == (10, (Capital.RELATIONAL,), None)


def test_the_missing_rating_of_the_worked_example_is_found() -> None:
    assert missing(EXAMPLE) == [("RC5", Aspect.SYSTEMATICS)]


def test_a_factor_that_does_not_apply_misses_nothing() -> None:
    assert missing(score(company("HC1 na - -  HC2 4 dk 2"))) == [
        ("HC2", Aspect.CONDITION),
        *((factor, aspect) for factor in ALL_FACTORS[2:] for aspect in Aspect),
    ]


def test_three_equal_figures_and_the_most_frequent_one_are_counted() -> None:
    assert same_three(EXAMPLE) == ["SC2", "SC3", "RC3"]
    assert most_frequent(EXAMPLE, Aspect.IMPORTANCE) == (3, 5)


def test_strength_is_importance_times_points() -> None:
    assert [(each.factor, strength(each)) for each in to_keep(EXAMPLE)[:2]] == [("SC4", 36), ("RC1", 36)]


def test_the_median_needs_enough_ratings_and_forgets_breaks() -> None:
    assert median_seconds([2.0] * 29) is None
    assert median_seconds([1.0] * 15 + [2.0] * 15 + [5000.0]) == 1.5
