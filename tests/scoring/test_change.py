"""Two assessments of one company: what moved, and what a stricter eye explains."""

from dataclasses import replace
from fractions import Fraction

import pytest

from scoring.change import Change, FactorChange, MeanChange, Size, change, size_of, to_look_back_on
from scoring.profile import score
from tests.scoring.companies import WORKED_EXAMPLE, Company, companies, company, everywhere, for_any


def changed(before: str, after: str, back: str = "") -> Change:
    return change(score(company(before)), score(company(after)), company(back))


@pytest.mark.parametrize(
    ("delta", "size"),
    [(-12, Size.CLEAR), (-3, Size.CLEAR), (-2, Size.SLIGHT), (0, Size.NONE), (1, Size.SLIGHT), (3, Size.CLEAR)],
)
def test_three_steps_are_clear(delta: int, size: Size) -> None:
    assert size_of(delta) is size


def test_a_factor_that_moved() -> None:
    assert changed("SC1 4 1 1", "SC1 4 2 2").factors == {"SC1": FactorChange(3, Size.CLEAR, is_partial=False)}


def test_only_what_was_answered_both_times_is_compared() -> None:
    found = changed("SC1 4 1 1 SC2 3 3 3", "SC1 4 2 dk SC2 na dk dk SC3 4 4 4")
    assert found.factors == {"SC1": FactorChange(3, Size.CLEAR, is_partial=True)}


def test_a_stricter_eye_is_told_apart_from_a_fall() -> None:
    # Then 8; now 6; and what was 8 then looks like 5 now: the eye is stricter by 3, and there is a gain of 1.
    found = changed("SC1 4 3 2", "SC1 4 2 2", back="SC1 - 2 1")
    assert found.factors["SC1"] == FactorChange(-2, Size.SLIGHT, is_partial=False, eye=-3, cleared=1)
    assert changed("SC1 4 3 2", "SC1 4 2 2", back="SC1 - 2 dk").factors["SC1"].is_partial


def test_falls_are_asked_about_again_the_largest_first() -> None:
    found = changed(
        "HC1 1 2 2 HC2 1 4 4 HC3 1 4 4 HC4 1 3 3 SC1 1 1 1", "HC1 1 2 1 HC2 1 3 3 HC3 1 1 1 HC4 1 2 2 SC1 1 4 4"
    )
    assert to_look_back_on(found) == ("HC3", "HC2", "HC4")
    assert to_look_back_on(changed("SC1 1 1 1", "SC1 1 1 1")) == ()


def test_importances_that_moved_by_two() -> None:
    assert changed(
        "SC1 4 1 1 SC2 1 1 1 SC3 1 1 1 SC4 1 1 1", "SC1 2 1 1 SC2 3 1 1 SC3 2 1 1 SC4 dk 1 1"
    ).importances == {
        "SC1": -2,
        "SC2": 2,
    }


def test_means_are_of_the_same_factors_both_times() -> None:
    before, after = everywhere("2 1 1"), everywhere("2 2 2")
    del after["SC1.C"]
    before["SC1.C"] = 4  # it would raise the mean before, if it counted
    found = change(score(before), score(after))
    assert found.means == dict.fromkeys(("HC", "SC", "RC", "total"), MeanChange(Fraction(25), Fraction(50)))


def test_too_few_factors_have_no_mean() -> None:
    found = changed("HC1 1 1 1 HC2 1 1 1 SC1 1 1 1 SC2 1 1 1", "HC1 1 2 2 HC2 1 2 2 SC1 1 1 1 SC2 1 1 1")
    assert found.means == {"HC": MeanChange(Fraction(25), Fraction(50))}, (
        "SC needs three, and the total all of them"
    )


def test_other_versions_are_not_compared() -> None:
    profile = score(WORKED_EXAMPLE)
    with pytest.raises(ValueError, match=r"icq-score-1\.0 and icq-score-2\.0 cannot be compared"):
        change(profile, replace(profile, scoring_version="icq-score-2.0"))


@for_any(before=companies, after=companies)
def test_looking_from_the_other_end_turns_every_sign(before: Company, after: Company) -> None:
    there, back = change(score(before), score(after)), change(score(after), score(before))
    assert {factor: -one.delta for factor, one in there.factors.items()} == {
        factor: one.delta for factor, one in back.factors.items()
    }
    assert {name: MeanChange(mean.after, mean.before) for name, mean in there.means.items()} == back.means


@for_any(one=companies)
def test_nothing_moves_between_a_company_and_itself(one: Company) -> None:
    found = change(score(one), score(one), one)
    assert all(
        (each.delta, each.size, each.eye, each.cleared) == (0, Size.NONE, 0, 0) for each in found.factors.values()
    )
    assert found.importances == {}
