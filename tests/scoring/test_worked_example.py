"""The worked example of specification B.11, figure by figure."""

import pytest

from scoring import SCORING_VERSION, figures, score, signs
from tests.scoring.companies import WORKED_EXAMPLE

TABLE = """
    HC1  4 3 2   8  66.67  80  stabilise   4  11.11  borderline
    HC2  3 3 1   7  58.33  70  develop     6  16.67  borderline fragile
    HC3  4 2 1   5  41.67  50  develop    16  44.44
    HC4  3 2 2   6  50.00  60  develop     9  25.00
    SC1  4 1 1   3  25.00  30  develop    24  66.67
    SC2  2 2 2   6  50.00  60  analyse     6  16.67
    SC3  3 3 3   9  75.00  90  stabilise   0   0.00
    SC4  4 3 3   9  75.00  90  stabilise   0   0.00
    SC5  2 1 0   2  16.67  20  analyse    14  38.89
    SC6  3 3 1   7  58.33  70  develop     6  16.67  borderline fragile
    RC1  4 3 3   9  75.00  90  stabilise   0   0.00
    RC2  2 3 2   8  66.67  80  no_action   2   5.56  borderline
    RC3  1 1 1   3  25.00  30  analyse     6  16.67
    RC4  2 4 3  11  91.67 110  no_action   0   0.00
    RC5  3 2 -   6  50.00  60  develop     9  25.00  partial
"""
ROWS = [line.split() for line in TABLE.strip().splitlines()]
FIGURES = figures(score(WORKED_EXAMPLE), signs(WORKED_EXAMPLE))


def number(word: str) -> float | None:
    return None if word == "-" else float(word)


@pytest.mark.parametrize("row", ROWS, ids=[row[0] for row in ROWS])
def test_each_factor_has_the_figures_of_the_table(row: list[str]) -> None:
    factor, i, c, y, s3, s100, s120, quadrant, p, p100, *flags = row
    all_factors = FIGURES["factors"]
    assert isinstance(all_factors, dict)
    assert all_factors[factor] == {
        "i": number(i),
        "c": number(c),
        "y": number(y),
        "s3": number(s3),
        "s100": number(s100),
        "s120": number(s120),
        "quadrant": quadrant,
        "p": number(p),
        "p100": number(p100),
        "flags": flags,
    }


def test_capitals_are_weighted_by_importance_and_plain() -> None:
    assert FIGURES["capitals"] == {
        "HC": {"weighted": 54.17, "plain": 54.17},
        "SC": {"weighted": 51.85, "plain": 50.00},
        "RC": {"weighted": 65.97, "plain": 61.67},
    }


def test_the_total_is_the_mean_of_all_factors() -> None:
    assert FIGURES["total"] == {"weighted": 56.44, "plain": 55.00}


def test_a_tie_of_potentials_is_decided_by_factor_order() -> None:
    assert FIGURES["priorities"] == [
        {"factor": "SC1", "look_closer": False},
        {"factor": "HC3", "look_closer": False},
        {"factor": "HC4", "look_closer": False},
    ]


def test_strengths_are_what_matters_and_is_strong() -> None:
    assert FIGURES["strengths"] == ["SC4", "RC1", "HC1"]


def test_nothing_speaks_against_the_answers() -> None:
    assert (FIGURES["flags"], FIGURES["quality"]) == ([], [])


def test_the_version_of_the_scoring_is_named() -> None:
    assert FIGURES["scoring_version"] == SCORING_VERSION == "icq-score-1.0"
