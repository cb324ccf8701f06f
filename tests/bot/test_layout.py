"""Texts fit into Telegram: counted as Telegram counts, cut where a reader would cut."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.layout import Sheet, length, sheets, split
from bot.telegram_rules import CAPTION_LIMIT, TEXT_LIMIT


def words_of(html: str) -> str:
    return re.sub(r"\s+", "", re.sub(r"<[^>]*>", "", html))


def is_whole(html: str) -> bool:
    opened: list[str] = []
    for closing, name in re.findall(r"<(/?)(\w+)[^>]*>", html):
        if not closing:
            opened.append(name)
        elif not opened or opened.pop() != name:
            return False
    return not opened and not re.search(r"<[^>]*$", html)


@pytest.mark.parametrize(
    ("text", "units"),
    [("", 0), ("abc", 3), ("<b>é</b>", 1), ("a&amp;b", 3), ("&#39;", 1), ("🙂", 2), ("<i>🙂</i>&lt;", 3)],
)
def test_length_is_counted_in_utf16_units_without_tags(text: str, units: int) -> None:
    assert length(text) == units


def test_a_text_that_fits_stays_as_it_is() -> None:
    assert split("x" * TEXT_LIMIT, TEXT_LIMIT) == ["x" * TEXT_LIMIT]


def test_a_long_text_is_cut_between_paragraphs() -> None:
    assert split("one two\n\nthree four\n\nfive", 12) == ["one two", "three four", "five"]


def test_a_long_paragraph_is_cut_between_lines_and_a_long_line_between_words() -> None:
    assert split("one two three\nfour", 10) == ["one two", "three\nfour"]
    assert split("aa bb\ncc dd ee", 6) == ["aa bb", "cc dd", "ee"]


def test_what_is_open_at_a_cut_is_closed_and_opened_again() -> None:
    assert split("<b>one two</b> three", 5) == ["<b>one</b>", "<b>two</b>", "three"]


def test_a_link_keeps_its_address_over_a_cut() -> None:
    parts = split('<a href="https://example.org/x y">one two</a>', 4)

    assert all(is_whole(part) for part in parts)
    assert words_of("".join(parts)) == "onetwo"


def test_a_word_longer_than_a_message_is_cut_between_characters() -> None:
    assert split("&amp;" * 5 + "🙂🙂", 3) == ["&amp;&amp;&amp;", "&amp;&amp;", "🙂", "🙂"]


@given(
    st.lists(
        st.sampled_from(
            ["word", "🙂", "&lt;", "<b>bold text</b>", "<i>a <b>b</b> c</i>", "\n", "\n\n", " ", "x" * 30]
        ),
        max_size=60,
    ),
    st.integers(min_value=8, max_value=60),
)
def test_every_part_fits_and_is_whole_and_no_word_is_lost(pieces: list[str], limit: int) -> None:
    text = "".join(pieces)
    parts = split(text, limit)

    assert all(length(part) <= limit for part in parts)
    assert all(is_whole(part) for part in parts)
    assert words_of("".join(parts)) == words_of(text)


def test_a_short_caption_goes_with_the_picture() -> None:
    caption = "x" * CAPTION_LIMIT

    assert sheets(caption, with_file=True) == [Sheet(caption, with_file=True)]


def test_a_long_caption_becomes_a_text_of_its_own_below_the_picture() -> None:
    caption = "x" * (CAPTION_LIMIT + 1)

    assert sheets(caption, with_file=True) == [Sheet("", with_file=True), Sheet(caption)]


def test_a_text_without_a_picture_is_one_sheet_or_several() -> None:
    text = "\n\n".join(["paragraph " * 100] * 6)

    assert sheets("short", with_file=False) == [Sheet("short")]
    assert len(sheets(text, with_file=False)) > 1
