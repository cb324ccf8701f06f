"""What holds for every company, however it answers (specification B.11), and where the limits lie."""

from fractions import Fraction

import pytest

from scoring.model import (
    ALL_FACTORS,
    FACTORS,
    Capital,
    CapitalFigure,
    FactorState,
    Flag,
    Priority,
    Profile,
    Quadrant,
)
from scoring.profile import score
from tests.scoring.companies import (
    WORKED_EXAMPLE,
    Company,
    companies,
    company,
    everywhere,
    factors,
    for_any,
    fully_rated,
    numbers,
    without,
)

UPPER = (Quadrant.DEVELOP, Quadrant.STABILISE)
STRONG = (Quadrant.STABILISE, Quadrant.NO_ACTION)


def placed(profile: Profile) -> list[FactorState]:
    return [state for state in profile.factors.values() if state.i is not None and state.s3 is not None]


def listed(profile: Profile, quadrant: Quadrant) -> list[FactorState]:
    return [state for state in profile.factors.values() if state.quadrant is quadrant]


def urgency(state: FactorState) -> tuple[int, int, int, int]:
    """The order of B.4 in the words of the specification."""
    assert state.i is not None
    assert state.s3 is not None
    assert state.p is not None
    return -state.p, -state.i, state.s3, ALL_FACTORS.index(state.factor)


def means(weighted: int | None, plain: int | None) -> CapitalFigure:
    return CapitalFigure(
        weighted=None if weighted is None else Fraction(weighted), plain=None if plain is None else Fraction(plain)
    )


# States


def test_all_zero_is_the_bottom_of_the_scale() -> None:
    states = score(everywhere("0 0 0")).factors.values()
    assert all(state.s100 == 0 and state.s120 == 0 for state in states)


def test_all_four_is_the_top_of_the_scale() -> None:
    states = score(everywhere("4 4 4")).factors.values()
    assert all(state.s100 == 100 and state.s120 == 120 for state in states)


@for_any(answers=companies)
def test_figures_of_a_factor_stay_on_their_scales(answers: Company) -> None:
    for state in score(answers).factors.values():
        assert state.s3 is None or (0 <= state.s3 <= 12 and state.s100 == Fraction(25 * state.s3, 3))
        assert state.p is None or (0 <= state.p <= 36 and state.p100 == Fraction(25 * state.p, 9))


@for_any(answers=fully_rated, factor=factors, higher=numbers)
def test_raising_condition_or_systematics_never_lowers_the_state(
    answers: Company, factor: str, higher: int
) -> None:
    before = score(answers).factors[factor].s3
    for aspect in "CY":
        raised = max(int(answers[f"{factor}.{aspect}"]), higher)
        after = score({**answers, f"{factor}.{aspect}": raised}).factors[factor].s3
        assert before is not None
        assert after is not None
        assert after >= before


@for_any(answers=fully_rated, factor=factors, higher=numbers)
def test_raising_importance_never_lowers_potential(answers: Company, factor: str, higher: int) -> None:
    before = score(answers).factors[factor].p
    raised = max(int(answers[f"{factor}.I"]), higher)
    after = score({**answers, f"{factor}.I": raised}).factors[factor].p
    assert before is not None
    assert after is not None
    assert after >= before


def test_a_condition_alone_stands_for_the_whole_state() -> None:
    state = score(company("HC1 3 3 dk")).factors["HC1"]
    assert (state.s3, state.flags) == (9, (Flag.PARTIAL,))


def test_systematics_alone_is_no_state() -> None:
    state = score(company("HC1 3 dk 4")).factors["HC1"]
    assert (state.i, state.c, state.y) == (3, None, 4)
    assert (state.s3, state.s100, state.s120, state.quadrant, state.p, state.p100) == (None,) * 6


# Missing answers


@for_any(answers=companies)
def test_i_do_not_know_is_the_same_as_no_answer(answers: Company) -> None:
    assert score(answers) == score({item: rating for item, rating in answers.items() if rating != "dk"})


@for_any(answers=companies)
def test_only_a_rating_of_zero_is_shown_as_zero(answers: Company) -> None:
    for factor, state in score(answers).factors.items():
        shown = {"I": state.i, "C": state.c, "Y": state.y}
        assert all(value is None or answers[f"{factor}.{aspect}"] == value for aspect, value in shown.items())


@for_any(answers=companies, factor=factors)
def test_does_not_apply_leaves_the_factor_out_of_everything(answers: Company, factor: str) -> None:
    left_out, never_asked = score({**answers, f"{factor}.I": "na"}), score(without(answers, factor))
    state = left_out.factors[factor]
    assert not state.applies
    assert (state.i, state.c, state.y, state.s3, state.quadrant, state.p, state.flags) == (None,) * 6 + ((),)
    others = [other for other in ALL_FACTORS if other != factor]
    assert [left_out.factors[other] for other in others] == [never_asked.factors[other] for other in others]
    assert (left_out.capitals, left_out.total) == (never_asked.capitals, never_asked.total)
    assert (left_out.priorities, left_out.strengths) == (never_asked.priorities, never_asked.strengths)


def test_does_not_apply_counts_only_where_importance_is_asked() -> None:
    assert score(company("HC1 3 2 na")) == score(company("HC1 3 2 -"))


@for_any(answers=companies)
def test_the_order_of_answers_changes_nothing(answers: Company) -> None:
    assert score(dict(reversed(answers.items()))) == score(answers)


def test_other_items_of_a_questionnaire_are_ignored() -> None:
    assert score({**WORKED_EXAMPLE, "CD2": "10-49"}) == score(WORKED_EXAMPLE)


@pytest.mark.parametrize("wrong", [5, -1, "3", "", "DK"])
def test_a_value_that_is_no_rating_is_refused(wrong: int | str) -> None:
    with pytest.raises(ValueError, match="a rating is 0-4, dk or na"):
        score({"HC1.C": wrong})


# Portfolio


@for_any(answers=companies)
def test_every_factor_with_importance_and_state_has_one_quadrant_and_no_other_has(answers: Company) -> None:
    profile = score(answers)
    in_quadrants = [state for quadrant in Quadrant for state in listed(profile, quadrant)]
    assert sorted(state.factor for state in in_quadrants) == sorted(state.factor for state in placed(profile))


@for_any(answers=companies)
def test_quadrants_divide_at_the_mean_importance_and_at_a_state_of_eight(answers: Company) -> None:
    states = placed(score(answers))
    for state in states:
        assert state.i is not None
        assert state.s3 is not None
        mean = Fraction(sum(other.i or 0 for other in states), len(states))
        assert (state.quadrant in UPPER) == (state.i >= mean)
        assert (state.quadrant in STRONG) == (state.s3 >= 8)


@for_any(answers=fully_rated, importance=numbers)
def test_with_equal_importance_everywhere_all_factors_are_upper(answers: Company, importance: int) -> None:
    equal: Company = {item: importance if item.endswith(".I") else value for item, value in answers.items()}
    assert all(state.quadrant in UPPER for state in score(equal).factors.values())


@pytest.mark.parametrize(
    ("triple", "flags"),
    [
        ("2 3 1", [Flag.BORDERLINE, Flag.FRAGILE]),
        ("2 3 2", [Flag.BORDERLINE]),
        ("2 2 4", [Flag.BORDERLINE, Flag.BUILDING]),
        ("2 1 4", [Flag.BUILDING]),
        ("2 1 2", []),
        ("2 4 1", [Flag.FRAGILE]),
        ("1 4 2", [Flag.OVERDONE]),
        ("0 4 0", [Flag.BORDERLINE, Flag.FRAGILE, Flag.OVERDONE]),
        ("1 4 dk", [Flag.PARTIAL, Flag.OVERDONE]),
        ("dk 4 2", []),
        ("dk 3 1", [Flag.BORDERLINE, Flag.FRAGILE]),
        ("dk dk 1", []),
        ("2 2 2", []),
    ],
)
def test_flags_compare_only_what_was_rated(triple: str, flags: list[Flag]) -> None:
    assert list(score(company(f"HC1 {triple}")).factors["HC1"].flags) == flags


@pytest.mark.parametrize(("others", "is_flat"), [("", True), ("HC1 4 2 2", True), ("HC1 4 2 2 HC2 0 2 2", True)])
def test_thirteen_equal_importances_of_fifteen_are_flat(others: str, is_flat: bool) -> None:
    assert (score({**everywhere("3 2 2"), **company(others)}).flags == (Flag.IMPORTANCE_FLAT,)) == is_flat


@pytest.mark.parametrize("others", ["HC1 4 2 2 HC2 4 2 2 HC3 4 2 2", "HC1 4 2 2 HC2 0 2 2 HC3 1 2 2"])
def test_twelve_equal_importances_are_not_flat(others: str) -> None:
    assert score({**everywhere("3 2 2"), **company(others)}).flags == ()


def test_importances_that_nobody_gave_are_not_flat() -> None:
    assert score(everywhere("dk 2 2")).flags == ()


# Priorities and strengths


@for_any(answers=companies)
def test_priorities_are_the_first_three_to_develop_then_to_analyse(answers: Company) -> None:
    profile = score(answers)
    develop = sorted((state for state in listed(profile, Quadrant.DEVELOP) if state.p), key=urgency)
    analyse = sorted((state for state in listed(profile, Quadrant.ANALYSE) if state.p), key=urgency)
    expected = [Priority(state.factor, False) for state in develop]
    expected += [Priority(state.factor, True) for state in analyse]
    assert profile.priorities == tuple(expected[:3])


def test_what_is_to_analyse_only_fills_up_however_high_its_potential() -> None:
    profile = score(company("HC1 4 3 1  HC2 4 4 4  HC3 3 1 0  HC4 4 4 4"))
    assert profile.priorities == (Priority("HC1", False), Priority("HC3", True))
    potentials = profile.factors["HC1"].p, profile.factors["HC3"].p
    assert potentials == (8, 21)


def test_ties_of_potential_go_to_importance_then_to_factor_order() -> None:
    # p is 12 four times: 3 x 4, 4 x 3, 4 x 3, 2 x 6.
    profile = score(company("HC1 3 2 1  HC2 4 2 2  HC3 4 3 0  HC4 2 1 1"))
    assert [priority.factor for priority in profile.priorities] == ["HC2", "HC3", "HC1"]


def test_what_does_not_matter_is_no_priority() -> None:
    assert score(everywhere("0 0 0")).priorities == ()


@for_any(answers=companies)
def test_strengths_are_the_three_heaviest_to_stabilise(answers: Company) -> None:
    profile = score(answers)
    stabilise = listed(profile, Quadrant.STABILISE)
    heaviest = sorted(stabilise, key=lambda state: -(state.i or 0) * (state.s3 or 0))
    assert profile.strengths == tuple(state.factor for state in heaviest[:3])


def test_ties_of_strength_go_to_factor_order() -> None:
    profile = score(company("HC1 3 4 4  HC2 4 3 3  HC3 0 0 0"))
    assert profile.strengths == ("HC1", "HC2")  # 36 both


# Means


@for_any(answers=companies, factor=factors, importance=numbers)
def test_changing_importance_leaves_plain_means_alone(answers: Company, factor: str, importance: int) -> None:
    before, after = score(answers), score({**answers, f"{factor}.I": importance})
    if before.factors[factor].applies:
        assert after.total.plain == before.total.plain
        assert [after.capitals[capital].plain for capital in Capital] == [
            before.capitals[capital].plain for capital in Capital
        ]


@for_any(answers=companies)
def test_means_lie_between_the_lowest_and_the_highest_factor_used(answers: Company) -> None:
    profile = score(answers)
    groups = [(profile.capitals[capital], FACTORS[capital]) for capital in Capital]
    for figure, names in [*groups, (profile.total, ALL_FACTORS)]:
        plain = [s for name in names if (s := profile.factors[name].s100) is not None]
        used = [s for state in placed(profile) if state.factor in names and (s := state.s100) is not None]
        assert figure.plain is None or min(plain) <= figure.plain <= max(plain)
        assert figure.weighted is None or min(used) <= figure.weighted <= max(used)


@for_any(answers=companies)
def test_means_are_the_formula_of_the_specification(answers: Company) -> None:
    profile = score(answers)
    for capital, needed in {Capital.HUMAN: 2, Capital.STRUCTURAL: 3, Capital.RELATIONAL: 3}.items():
        states = [profile.factors[name] for name in FACTORS[capital]]
        plain = [state.s3 for state in states if state.s3 is not None]
        weights = [(state.i, state.s3) for state in states if state.i is not None and state.s3 is not None]
        if len(plain) >= needed:
            assert profile.capitals[capital].plain == Fraction(25, 3) * sum(plain) / len(plain)
        if len(weights) >= needed and any(i > 0 for i, _ in weights):
            weighted = Fraction(25, 3) * sum(i * s3 for i, s3 in weights) / sum(i for i, _ in weights)
            assert profile.capitals[capital].weighted == weighted


def test_where_nothing_matters_every_placed_factor_weighs_the_same() -> None:
    figure = score(company("HC1 0 4 4  HC2 0 2 2  HC3 dk 0 0")).capitals[Capital.HUMAN]
    assert figure == means(75, 50)


def test_a_factor_without_importance_counts_in_the_plain_mean_only() -> None:
    figure = score(company("HC1 1 4 4  HC2 1 4 4  HC3 dk 0 0  HC4 dk 0 0")).capitals[Capital.HUMAN]
    assert figure == means(100, 50)


@pytest.mark.parametrize(
    ("capital", "enough", "too_little"),
    [
        (Capital.HUMAN, "HC1 2 2 2  HC4 2 2 2", "HC1 2 2 2  HC4 2 dk 2"),
        (Capital.STRUCTURAL, "SC1 2 2 2  SC2 2 2 2  SC6 2 2 dk", "SC1 2 2 2  SC2 2 2 2"),
        (Capital.RELATIONAL, "RC1 2 2 2  RC2 2 2 2  RC5 2 2 2", "RC1 2 2 2  RC2 2 2 2  RC3 na 2 2"),
    ],
)
def test_a_capital_needs_enough_factors(capital: Capital, enough: str, too_little: str) -> None:
    assert score(company(enough)).capitals[capital].weighted == 50
    figure = score(company(too_little)).capitals[capital]
    assert figure == means(None, None)


def test_a_weighted_mean_needs_enough_factors_with_importance() -> None:
    figure = score(company("HC1 2 2 2  HC2 dk 2 2")).capitals[Capital.HUMAN]
    assert figure == means(None, 50)


THREE_CAPITALS = "HC1 2 2 2  HC2 2 2 2  SC1 2 2 2  SC2 2 2 2  SC3 2 2 2  RC1 2 2 2  RC2 2 2 2"


def test_the_total_needs_eight_factors() -> None:
    assert score(company(f"{THREE_CAPITALS} RC3 2 2 2")).total.weighted == 50
    seven_of_them = score(company(THREE_CAPITALS + " RC3 2 dk 2")).total
    assert seven_of_them == means(None, None)


def test_the_total_needs_all_three_capitals() -> None:
    two_capitals = without(without(everywhere("2 2 2"), "HC1"), "HC2")
    assert score(without(two_capitals, "HC3")).total.plain is None
    assert score(two_capitals).total.plain == 50


def test_the_weighted_total_needs_importance_in_all_three_capitals() -> None:
    total = score({**everywhere("2 2 2"), **company("HC1 dk 2 2  HC2 dk 2 2  HC3 dk 2 2")}).total
    assert total == means(None, 50)
