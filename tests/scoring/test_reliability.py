"""Alpha to the published figure, its interval by hand, and honesty below thirty companies."""

from fractions import Fraction
from math import exp, log, sqrt

import pytest
from hypothesis import strategies as st

from scoring.model import Aspect, Capital, QualitySign
from scoring.profile import score
from scoring.reliability import (
    Reliability,
    Verdict,
    of_items,
    of_scatters,
    reliability,
    sign_counts,
    smallest_real_change,
)
from tests.scoring.companies import company, everywhere, for_any
from tests.scoring.published import ATTITUDE

CLERKS = list(zip(*ATTITUDE.values(), strict=True))


def test_alpha_is_the_published_one() -> None:
    # The R package psych prints raw_alpha 0.843 for alpha(attitude), and 0.810 for it without its first item.
    found = of_items(CLERKS)
    assert found.alpha is not None
    assert round(float(found.alpha), 3) == 0.843
    without_rating = of_items([row[1:] for row in CLERKS])
    assert without_rating.alpha is not None
    assert round(float(without_rating.alpha), 3) == 0.810


def test_the_interval_is_bonetts() -> None:
    # By hand from the formula, as nobody is known to have published it for these data: 7 items, 30 departments.
    alpha = float(Fraction(1834693, 2176017))
    middle, reach = log(1 - alpha) - log(30 / 29), 1.959964 * sqrt(2 * 7 / (6 * 28))
    found = of_items(CLERKS)
    assert found.low == pytest.approx(1 - exp(middle + reach), abs=1e-6)
    assert found.high == pytest.approx(1 - exp(middle - reach), abs=1e-6)
    assert (round(found.low or 0, 2), round(found.high or 0, 2)) == (0.73, 0.91)


def test_alpha_by_hand() -> None:
    # Of 8 pairs, 6 agree: each variance is 1/4, the covariance 1/8, so 2 * (1 - (1/2) / (3/4)) = 2/3.
    mixed = [(0, 0), (0, 0), (0, 0), (0, 1), (1, 0), (1, 1), (1, 1), (1, 1)] * 4
    assert of_items(mixed).alpha == Fraction(2, 3)


def test_below_thirty_there_is_a_word_and_no_figure() -> None:
    found = of_items(CLERKS[:29])
    assert found == Reliability(29, Verdict.TOO_FEW)
    assert of_items([]).verdict is Verdict.TOO_FEW


def test_where_all_sums_are_equal_there_is_no_alpha() -> None:
    assert of_items([(1, 3), (3, 1)] * 15).verdict is Verdict.NO_SPREAD


def test_items_that_are_one_have_an_alpha_of_one_without_a_spread() -> None:
    found = of_items([(number, number) for number in range(30)])
    assert found == Reliability(30, Verdict.EXCELLENT, Fraction(1), 1.0, 1.0)


@pytest.mark.parametrize(
    ("items", "verdict"),
    [
        (54, Verdict.EXCELLENT),
        (59, Verdict.GOOD),
        (64, Verdict.ACCEPTABLE),
        (65, Verdict.WEAK),
        (200, Verdict.WEAK),
    ],
)
def test_the_word_for_an_alpha(items: int, verdict: Verdict) -> None:
    # Of two items alpha is 2 * (1 - their share of the variance of the sum): 54 of 100 make 0.92.
    assert of_scatters(30, [items, 0], 100).verdict is verdict


def test_an_alpha_at_a_limit_has_not_passed_it() -> None:
    assert of_scatters(30, [55, 0], 100).alpha == Fraction(9, 10)
    assert of_scatters(30, [55, 0], 100).verdict is Verdict.GOOD


def test_only_companies_that_rated_all_items_count() -> None:
    whole = [score(everywhere(f"{number % 5} 2 2")) for number in range(30)]
    gap = score(company("HC1 3 3 3 HC2 3 dk 3 HC3 3 3 3 HC4 3 3 3"))
    importance = reliability([*whole, gap], Capital.HUMAN, Aspect.IMPORTANCE)
    condition = reliability([*whole, gap], Capital.HUMAN, Aspect.CONDITION)
    assert importance == Reliability(31, Verdict.EXCELLENT, Fraction(1), 1.0, 1.0)
    assert condition == Reliability(30, Verdict.NO_SPREAD)
    assert reliability(whole, Capital.RELATIONAL, Aspect.SYSTEMATICS).n == 30


@for_any(rows=st.lists(st.tuples(*[st.integers(0, 4)] * 4), min_size=30, max_size=60))
def test_the_interval_holds_alpha_and_nothing_passes_one(rows: list[tuple[int, ...]]) -> None:
    found = of_items(rows)
    if found.alpha is not None and found.low is not None and found.high is not None:
        assert found.low <= found.alpha <= found.high <= 1


def test_the_smallest_real_change() -> None:
    values = [Fraction(value) for value in [40, 60] * 15]
    # SD = 10 * sqrt(30 / 29), SEM = SD * sqrt(1 - 0.75) = SD / 2
    expected = 1.959964 * sqrt(2) * 10 * sqrt(30 / 29) / 2
    assert smallest_real_change(values, Fraction(3, 4)) == pytest.approx(expected, abs=1e-5)
    assert smallest_real_change(values, Fraction(-1)) == pytest.approx(2 * expected, abs=1e-4)
    assert smallest_real_change(values[:29], Fraction(3, 4)) is None


def test_signs_are_counted() -> None:
    found = [(QualitySign.HASTE, QualitySign.GAPS), (), (QualitySign.HASTE,)]
    assert sign_counts(found) == {
        QualitySign.SAME_TRIPLES: 0,
        QualitySign.SAME_COLUMN: 0,
        QualitySign.HASTE: 2,
        QualitySign.GAPS: 1,
    }
