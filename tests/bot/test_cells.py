"""No cell begins a formula, and every cell is read back as it was written."""

from datetime import datetime

import pytest
from hypothesis import strategies as st

from bot.cells import escaped, guarded, is_formula, moment, rfc3339, unescaped, unguarded
from tests.scoring.companies import for_any

SIGNS = st.sampled_from("'=+-@\t\r\n ;,\"_x0005F\u200e\u2067\ufeff＝é😀\x07\x00") | st.characters(
    exclude_categories=["Cs"]
)
texts = st.text(SIGNS, max_size=12)


@for_any(text=texts)
def test_a_guarded_text_comes_back_and_begins_no_formula(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert guarded(text).startswith("'") or not is_formula(guarded(text))


@for_any(text=texts)
def test_an_escaped_text_comes_back_and_fits_into_xml(text: str) -> None:
    assert unescaped(escaped(text)) == text
    assert not any(sign < " " and sign not in "\t\n" for sign in escaped(text))


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+33 2 40",
        "-5",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "  =1",
        "\u200e=1",
        "\ufeff=1",
        "＝1",
        "'=1",
        " '\u200e@",
    ],
)
def test_what_a_spreadsheet_would_run_is_led_by_an_apostrophe(text: str) -> None:
    assert guarded(text) == "'" + text


@pytest.mark.parametrize("text", ["", "Acme", "'s-Hertogenbosch", "a=b", "1-9", "(-5)", "😀=1", "«=»", "HC1.I"])
def test_what_no_spreadsheet_would_run_is_left_alone(text: str) -> None:
    assert guarded(text) == text


@for_any(micros=st.integers(0, 4_000_000_000_000_000))
def test_a_moment_comes_back_from_its_text_to_the_microsecond(micros: int) -> None:
    told = rfc3339(moment(micros / 1_000_000))

    assert told.endswith("Z")
    assert rfc3339(moment(datetime.fromisoformat(told).timestamp())) == told


def test_a_moment_has_as_many_decimals_as_it_needs() -> None:
    assert rfc3339(moment(1358236800.5)) == "2013-01-15T08:00:00.500000Z"
    assert rfc3339(moment(1358236800)) == "2013-01-15T08:00:00Z"
