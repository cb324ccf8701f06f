"""What a manager sees fifty times: what is written, in which language, and how a question looks."""

from dataclasses import replace
from itertools import pairwise

import pytest

from flows.events import Started
from flows.outcome import Welcomed
from flows.question_screen import answer_text
from flows.situation import Place
from flows.tidy import clean
from flows.turn import Turn
from tests.flows.walking import (
    LIBRARY,
    Walker,
    at_first_factor,
    at_review,
    place_shown,
)

# -- what is written


@pytest.mark.parametrize(
    "invisible",
    ["", " \n\t", "\u200b\u200d", "\u2800", "\u3164\u3164", "\u115f\u1160", "\ufe0f", "\u0301", "\ud800", "\x00"],
)
def test_what_nobody_can_see_is_no_text(invisible: str) -> None:
    assert clean(invisible) == ""


@pytest.mark.parametrize("name", ["7", "Ω", "株式会社", "شركة", "🙂", "❤️", "C++", "D'Or & Fils", "à la carte"])
def test_what_can_be_seen_is_kept_as_it_is(name: str) -> None:
    assert clean(name) == name


def test_a_text_is_one_line_without_what_turns_a_report_around() -> None:
    assert clean("a\u202eb\u0007c\r\nd\u2028e\x85f") == "abc d e f"


def test_a_text_is_measured_after_it_was_tidied() -> None:
    walker = Walker()
    walker.begins()
    walker.writes("  " + "x" * 30 + " " * 40 + "y" * 29 + "\u200b" * 10)

    assert walker.values["CD1"] == "x" * 30 + " " + "y" * 29


@pytest.mark.parametrize(("length", "fits"), [(60, True), (61, False)])
def test_a_company_name_has_sixty_characters_at_most(length: int, fits: bool) -> None:
    walker = Walker()
    walker.begins()
    walker.writes("é" * length)

    assert ("CD1" in walker.values) is fits


def test_the_length_of_a_text_is_written_as_the_language_writes_numbers() -> None:
    words = {"en": "yours has 5,000.", "fr": "compte 5\u202f000.", "de": "hat 5.000.", "es": "tiene 5000."}
    for language, written in words.items():
        walker = Walker(language=language)
        walker.begins()
        walker.writes("x" * 5000)
        assert written in walker.screen.text


# -- languages


def test_each_question_has_the_same_buttons_in_all_languages_but_for_their_words() -> None:
    walkers = [Walker(chat="test:one", language=language) for language in LIBRARY.languages]
    for walker in walkers:
        walker.begins()
    for _ in range(70):
        if walkers[0].place is Place.REVIEWING:
            break
        presses = [[b.press for row in walker.screen.buttons for b in row] for walker in walkers]
        assert all(others == presses[0] for others in presses)
        for walker in walkers:
            walker.presses_raw(next(press for press in presses[0] if press.startswith(("a:", "t:all:"))))
    assert {walker.place for walker in walkers} == {Place.REVIEWING}


def test_the_languages_stand_two_in_a_row_so_that_a_narrow_phone_shows_their_names() -> None:
    walker = at_first_factor()
    walker.commands("language")

    assert [len(row) for row in walker.screen.buttons] == [2, 2]


def test_a_language_chosen_while_an_answer_is_corrected_keeps_that_question_open() -> None:
    walker = at_review()
    walker.presses("3 C 2")
    walker.commands("language")
    walker.presses("Français")

    assert place_shown(walker) == "18"
    assert "Motivation des collaborateurs" in walker.screen.text


def test_a_stranger_may_choose_her_language_before_anything_else() -> None:
    walker = Walker(language="en")
    walker.commands("language")
    walker.presses("Français")

    assert walker.facts == [Welcomed("fr")]
    assert walker.labels == [
        "▶ Oui, c’est parti",
        "Lire la notice entière",
        *["Deutsch", "English", "Español"],
        "✓ Français",
    ]


def test_the_chosen_language_is_marked_and_choosing_it_again_is_no_fact() -> None:
    walker = at_first_factor()
    walker.commands("language")
    assert walker.labels == ["Deutsch", "✓ English", "Español", "Français"]
    walker.presses("English")

    assert walker.outcome.facts == ()
    assert place_shown(walker) == "11"


# -- what a question looks like


def test_a_rating_shows_its_place_its_factor_and_the_five_words_of_its_scale() -> None:
    text = at_first_factor().screen.text

    assert "<b>11/55</b> · Human capital" in text
    assert "▰▱▱▱▱▱▱▱▱▱▱▱▱▱▱ 1 of 15" in text
    assert "<b>Professional competence</b> · Importance" in text
    assert [f"<b>{n}</b>  " in text for n in range(5)] == [True] * 5


def test_the_bar_grows_by_one_with_each_factor() -> None:
    walker = at_first_factor()
    bars = []
    for _ in range(15):
        bars.append(walker.screen.text.count("▰"))
        walker.presses("Does not apply")

    assert bars == list(range(1, 16))


def test_numbers_rise_by_one_and_a_follow_up_shares_its_number() -> None:
    numbers = {q.id: q.number for q in LIBRARY.current.asked}

    assert numbers["CD4"] == numbers["CD4R"] == numbers["CD4T"] == 4
    assert all(later - earlier in (0, 1) for earlier, later in pairwise(numbers.values()))
    assert (min(numbers.values()), max(numbers.values()), LIBRARY.current.total) == (1, 55, 55)


@pytest.mark.parametrize("language", LIBRARY.languages)
def test_every_answer_that_can_be_given_has_words(language: str) -> None:
    walker = at_review()
    turn = Turn(replace(walker.situation, language=language), Started(**walker.known), walker.now, LIBRARY)
    for question in (*LIBRARY.current.asked, *LIBRARY.current.closing):
        for value in [option.value for option in question.options] + ["dk", "na"]:
            assert answer_text(turn, question, value).strip()
