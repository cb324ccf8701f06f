"""Profiles as plain data: the shape that other programs hold on to, and the only rounding there is."""

import json
from fractions import Fraction

import pytest
from hypothesis import strategies as st

from scoring.figures import figures, figures_json, half_up
from scoring.model import Profile, QualitySign
from scoring.profile import score
from scoring.quality import signs
from tests.scoring.companies import WORKED_EXAMPLE, Company, companies, company, everywhere, for_any


def numbers_within(value: object) -> list[float]:
    match value:
        case dict():
            return [number for part in value.values() for number in numbers_within(part)]
        case list():
            return [number for part in value for number in numbers_within(part)]
        case float():
            return [value]
        case _:
            return []


def test_the_keys_are_those_of_the_contract() -> None:
    assert list(figures(score(WORKED_EXAMPLE))) == [
        "scoring_version",
        "factors",
        "capitals",
        "total",
        "priorities",
        "strengths",
        "flags",
        "quality",
    ]


def test_all_fifteen_factors_are_there_even_without_answers() -> None:
    all_factors = figures(score({}))["factors"]
    assert isinstance(all_factors, dict)
    assert len(all_factors) == 15
    assert all_factors["RC5"] == dict.fromkeys(["i", "c", "y", "s3", "s100", "s120", "quadrant", "p", "p100"]) | {
        "flags": []
    }


def test_what_is_undefined_is_none_and_never_zero() -> None:
    nothing = figures(score({}))
    assert nothing["capitals"] == {capital: {"weighted": None, "plain": None} for capital in ("HC", "SC", "RC")}
    assert nothing["total"] == {"weighted": None, "plain": None}
    assert (nothing["priorities"], nothing["strengths"], nothing["flags"]) == ([], [], [])


def test_remarks_on_the_whole_stand_beside_the_signs_of_quality() -> None:
    answers = everywhere("3 3 3")
    found = figures(score(answers), signs(answers))
    assert (found["flags"], found["quality"]) == (["importance_flat"], ["Q1", "Q2"])


def test_a_priority_says_whether_to_look_closer() -> None:
    assert figures(score(company("HC1 4 4 4  HC2 2 1 1")))["priorities"] == [
        {"factor": "HC2", "look_closer": True}
    ]


@for_any(answers=companies)
def test_figures_have_at_most_two_decimals(answers: Company) -> None:
    assert all(number == round(number, 2) for number in numbers_within(figures(score(answers))))


@for_any(answers=companies, quality=st.sets(st.sampled_from(QualitySign)))
def test_the_fast_json_is_the_json_of_the_figures(answers: Company, quality: set[QualitySign]) -> None:
    found = tuple(sorted(quality))
    profile = score(answers)
    assert figures_json(profile, found) == json.dumps(figures(profile, found))


def test_the_json_of_a_profile_without_factors_is_right_too() -> None:
    whole = score(WORKED_EXAMPLE)
    empty = Profile(whole.scoring_version, {}, {}, whole.total, (), (), ())
    assert figures_json(empty) == json.dumps(figures(empty))


@pytest.mark.parametrize(
    ("value", "digits", "expected"),
    [
        (Fraction(200, 3), 2, 66.67),
        (Fraction(175, 3), 2, 58.33),
        (Fraction(1, 200), 2, 0.01),  # exactly half a hundredth goes up ...
        (Fraction(1, 200) - Fraction(1, 10**30), 2, 0.0),  # ... and the least bit less does not
        (Fraction(1005, 1000), 2, 1.01),  # where round(1.005, 2) says 1.0
        (Fraction(5, 2), 0, 3.0),
        (Fraction(-5, 2), 0, -2.0),
        (7, 2, 7.0),
    ],
)
def test_a_half_is_rounded_up(value: Fraction | int, digits: int, expected: float) -> None:
    assert half_up(value, digits) == expected


@for_any(value=st.fractions(min_value=0, max_value=100))
def test_rounding_moves_a_figure_by_half_a_hundredth_at_most(value: Fraction) -> None:
    hundredths = Fraction(round(half_up(value) * 100))
    assert Fraction(-1, 2) < hundredths - value * 100 <= Fraction(1, 2)
