"""Going back and changing one's mind: where a questionnaire is most easily lost."""

import pytest

from flows.outcome import Asked
from tests.flows.walking import (
    Walker,
    at_first_factor,
    at_review,
    place_shown,
)

# -- a question opened out of turn stays open until it is left


@pytest.mark.parametrize(
    ("command", "button"),
    [
        ("pause", "Continue"),
        ("help", "Continue"),
        ("status", "Continue"),
        ("privacy", "Back"),
        ("stop", "Continue"),
    ],
)
def test_a_question_opened_again_is_still_there_after_a_detour(command: str, button: str) -> None:
    walker = at_first_factor()
    for rating in "43":
        walker.presses(rating)
    walker.presses("Back")
    walker.presses("Back")
    assert place_shown(walker) == "11"
    walker.commands(command)
    walker.presses(button)

    assert place_shown(walker) == "11"
    assert "✓ 4" in walker.labels


def test_the_place_told_by_a_pause_is_where_one_goes_on() -> None:
    walker = at_review()
    walker.presses("3 C 2")
    walker.presses("Pause")
    assert "Paused at 18/55" in walker.screen.text
    walker.presses("Continue")

    assert place_shown(walker) == "18"


def test_keep_and_go_on_leaves_the_question_for_good() -> None:
    walker = at_review()
    walker.presses("3 C 2")
    walker.presses("Keep it")

    assert walker.outcome.facts == (Asked(None),)
    assert walker.labels[0] == "▶ Get my result"


def test_an_old_keep_and_go_on_does_not_leave_the_question_that_is_open_now() -> None:
    walker = at_first_factor()
    walker.presses("4")
    walker.presses("Back")
    old = next(b.press for row in walker.screen.buttons for b in row if "Keep" in b.text)
    walker.presses("3")
    walker.presses("Back")
    walker.presses_raw(old)

    assert place_shown(walker) == "11"
    assert "from before" in walker.outcome.toast


def test_keep_and_go_on_tapped_twice_is_the_same_as_once() -> None:
    walker = at_first_factor()
    walker.presses("4")
    walker.presses("Back")
    keep = next(b.press for row in walker.screen.buttons for b in row if "Keep" in b.text)
    walker.presses_raw(keep)
    walker.presses_raw(keep)

    assert (walker.outcome.facts, walker.outcome.toast) == ((), "")
    assert place_shown(walker) == "12"


# -- the way back


def test_one_can_go_back_from_the_review_to_the_very_first_question() -> None:
    walker = at_review()
    walker.commands("back")
    seen = [place_shown(walker)]
    while seen[-1] != "1" and len(seen) < 60:
        walker.presses("◀ Back")
        seen.append(place_shown(walker))

    assert [int(place) for place in seen] == list(range(55, 0, -1))


def test_back_typed_at_the_first_question_says_so_in_the_chat_where_a_notice_cannot_be_shown() -> None:
    walker = Walker()
    walker.begins()
    walker.commands("back")

    assert "This is the first question." in walker.screen.text
    assert place_shown(walker) == "1"


def test_back_pressed_twice_goes_back_once() -> None:
    walker = at_first_factor()
    for rating in "432":
        walker.presses(rating)
    press = walker.screen.buttons[-1][0].press
    walker.presses_raw(press)
    walker.presses_raw(press)

    assert place_shown(walker) == "13"


def test_a_corrected_question_leads_on_to_the_open_one_not_to_the_next() -> None:
    walker = at_first_factor()
    for rating in "432":
        walker.presses(rating)
    walker.presses("Back")
    walker.presses("Back")
    walker.presses("0")

    assert place_shown(walker) == "14"
    assert (walker.values["HC1.C"], walker.values["HC1.Y"]) == ("0", "2")


def test_the_answer_given_stands_on_top_of_the_next_question_so_that_a_slip_is_seen() -> None:
    walker = at_first_factor()
    walker.presses("4")
    assert walker.screen.text.startswith("✓ <i>Professional competence · Importance: 4 · Decisive</i>")


def test_a_text_answer_can_be_corrected_by_writing_it_again() -> None:
    walker = Walker()
    walker.begins()
    walker.writes("Nantes Biotec")
    walker.presses("Back")
    assert "▶ Keep it and go on" in walker.labels
    walker.writes("Nantes Biotech")

    assert walker.values["CD1"] == "Nantes Biotech"
    assert place_shown(walker) == "2"


def test_a_text_that_was_left_out_is_marked_as_left_out_when_one_comes_back() -> None:
    walker = Walker()
    walker.begins()
    walker.presses("Leave it out")
    assert "Company name: left out" in walker.screen.text
    walker.presses("Back")

    assert "✓ Leave it out" in walker.labels


def test_any_older_button_ends_a_pause() -> None:
    walker = at_first_factor()
    old = walker.screen.buttons[0][3].press
    walker.presses("4")
    walker.presses("Pause")
    walker.presses_raw(old, message="3")

    assert (place_shown(walker), walker.outcome.facts) == ("12", ())
    assert walker.screen.replaces == "3"
