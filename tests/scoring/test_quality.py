"""Signs of careless answers (specification B.10), on both sides of each threshold."""

import pytest

from scoring.model import QualitySign
from scoring.quality import may_be_compared, signs
from tests.scoring.companies import WORKED_EXAMPLE, Company, companies, company, everywhere, for_any

SAME_TRIPLES, SAME_COLUMN, HASTE, GAPS = QualitySign

# Fifteen factors that show no sign: values vary within each factor and down each column.
VARIED = company("""
    HC1 4 3 2  HC2 3 2 1  HC3 4 2 1  HC4 3 1 2
    SC1 4 1 3  SC2 2 3 1  SC3 3 2 3  SC4 4 3 1  SC5 2 1 0  SC6 3 2 1
    RC1 4 3 2  RC2 2 1 2  RC3 1 2 0  RC4 2 3 4  RC5 3 2 1
""")


def test_varied_answers_show_no_sign() -> None:
    assert signs(VARIED) == signs(WORKED_EXAMPLE) == ()


def test_twelve_factors_rated_alike_in_all_aspects_are_a_sign() -> None:
    alike = company("HC1 1 1 1  HC2 2 2 2  HC3 3 3 3  HC4 4 4 4  SC1 0 0 0  SC2 1 1 1")
    more = company("SC3 2 2 2  SC4 3 3 3  SC5 4 4 4  SC6 0 0 0  RC1 1 1 1")
    assert signs({**VARIED, **alike, **more}) == ()
    assert signs({**VARIED, **alike, **more, **company("RC2 2 2 2")}) == (SAME_TRIPLES,)


def test_not_knowing_alike_is_no_sign_of_sameness() -> None:
    assert signs(everywhere("dk dk dk")) == (GAPS,)


@pytest.mark.parametrize("triple", ["{0} 3 {1}", "{0} {1} 3"])
def test_one_value_for_thirteen_factors_within_condition_or_systematics_is_a_sign(triple: str) -> None:
    def rated(count: int) -> Company:
        answers = dict(VARIED)
        for place, factor in enumerate(list(dict.fromkeys(item[:3] for item in VARIED))[:count]):
            answers.update(company(f"{factor} {triple.format(place % 5, (place + 1) % 3)}"))
        return {**answers, **company("RC4 1 0 1  RC5 0 2 4")}

    assert signs(rated(13)) == (SAME_COLUMN,)
    assert signs({**rated(13), **company("HC1 2 1 0")}) == ()


def test_equal_importances_are_an_opinion_and_no_sign() -> None:
    assert signs({item: 4 if item.endswith(".I") else rating for item, rating in VARIED.items()}) == ()


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [
        ([1.0] * 30, (HASTE,)),
        ([1.0] * 29, ()),
        ([1.0] * 29 + [601.0] * 5, ()),  # breaks say nothing
        ([1.0] * 30 + [601.0] * 5, (HASTE,)),
        ([1.0] * 16 + [600.0] * 15, (HASTE,)),
        ([1.0] * 15 + [600.0] * 16, ()),
        ([1.0] * 15 + [2.0] * 15, ()),  # median 1.5 is not under 1.5
        ([1.0] * 15 + [1.9] * 15, (HASTE,)),
        ([], ()),
    ],
)
def test_haste_is_a_median_under_one_and_a_half_seconds(
    seconds: list[float], expected: tuple[QualitySign, ...]
) -> None:
    assert signs(VARIED, seconds) == expected


def test_more_than_a_fifth_missing_is_a_sign() -> None:
    nine_missing = {**VARIED, **company("HC1 dk dk dk  HC2 dk dk dk  HC3 dk dk dk")}
    assert signs(nine_missing) == ()
    assert signs({**nine_missing, "HC4.Y": "dk"}) == (GAPS,)


def test_what_does_not_apply_is_not_missing() -> None:
    left_out = company("HC1 na - -  HC2 na - -  HC3 na - -  HC4 na - -")
    eleven_factors = {item: rating for item, rating in VARIED.items() if not item.startswith("HC")}
    assert signs({**eleven_factors, **left_out}) == ()
    six_of_33 = {**eleven_factors, **left_out, **company("RC1 dk dk dk  RC2 dk dk dk")}
    assert signs(six_of_33) == ()
    assert signs({**six_of_33, "RC3.Y": "dk"}) == (GAPS,)


def test_where_nothing_applies_nothing_is_missing() -> None:
    assert signs(everywhere("na - -")) == ()


def test_no_answers_at_all_are_gaps() -> None:
    assert signs({}) == (GAPS,)


@for_any(answers=companies)
def test_signs_come_in_order_and_once(answers: Company) -> None:
    found = signs(answers, [1.0] * 30)
    assert HASTE in found
    assert list(found) == [sign for sign in QualitySign if sign in found]


@pytest.mark.parametrize(
    ("found", "may"),
    [
        ((), True),
        ((SAME_TRIPLES,), True),
        ((SAME_COLUMN,), True),
        ((SAME_TRIPLES, SAME_COLUMN), True),
        ((HASTE,), True),
        ((SAME_TRIPLES, HASTE), False),
        ((SAME_COLUMN, HASTE), False),
        ((GAPS,), False),
    ],
)
def test_only_gaps_or_haste_with_sameness_keep_a_company_out_of_comparisons(
    found: tuple[QualitySign, ...], may: bool
) -> None:
    assert may_be_compared(found) == may
