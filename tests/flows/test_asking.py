"""The questionnaire: one question at a time, and presses that come late, doubled or from elsewhere."""

import pytest

from flows.press import Press, Verb
from flows.situation import Place
from tests.flows.walking import (
    Walker,
    answers_in,
    at_first_factor,
    at_review,
)


def test_the_questions_come_one_at_a_time_in_their_order() -> None:
    walker = Walker()
    walker.begins()
    numbers = []
    for _ in range(60):
        numbers.append(walker.screen.text.split("/55</b>")[0].split("<b>")[-1])
        if walker.place is not Place.ANSWERING:
            break
        walker.presses("Leave it out" if "Leave it out" in walker.labels else "I don’t know")
        walker.has_time()

    assert numbers[:-1] == [str(number) for number in range(1, 56)]
    assert walker.place is Place.REVIEWING


def test_i_dont_know_is_an_answer_and_never_a_zero() -> None:
    walker = at_first_factor()
    walker.presses("I don’t know")

    assert walker.values["HC1.I"] == "dk"
    assert "12/55" in walker.screen.text


def test_does_not_apply_skips_the_other_two_of_its_factor_and_they_count_as_done() -> None:
    walker = at_first_factor()
    walker.presses("Does not apply")

    assert "14/55" in walker.screen.text
    assert "HC1.C" not in walker.values


def test_does_not_apply_is_offered_with_the_importance_only() -> None:
    walker = at_first_factor()
    assert "Does not apply" in walker.labels
    walker.presses("3")
    assert "Does not apply" not in walker.labels


def test_taking_does_not_apply_back_brings_the_old_ratings_back() -> None:
    walker = at_review()
    walker.presses("1 I 4")
    walker.presses("Does not apply")
    walker.presses("Yes, it does not apply")
    assert "1 C 3" not in walker.labels
    walker.presses("1 I –")
    walker.presses("2")

    assert {"1 I 2", "1 C 3", "1 L 2"} <= set(walker.labels)


def test_back_shows_the_question_before_with_its_answer_marked() -> None:
    walker = at_first_factor()
    walker.presses("4")
    walker.presses("Back")

    assert "11/55" in walker.screen.text
    assert "✓ 4" in walker.labels


def test_back_steps_over_what_does_not_apply() -> None:
    walker = at_first_factor()
    walker.presses("Does not apply")
    walker.presses("Back")

    assert "11/55" in walker.screen.text


def test_back_at_the_first_question_says_that_it_is_the_first() -> None:
    walker = Walker()
    walker.begins()
    walker.presses("Back")

    assert "This is the first question." in walker.screen.text
    assert "1/55" in walker.screen.text


def test_keep_and_go_on_returns_to_the_open_question_without_a_fact() -> None:
    walker = at_first_factor()
    walker.presses("4")
    walker.presses("Back")
    walker.presses("Keep it")

    assert answers_in(walker.outcome) == []
    assert "12/55" in walker.screen.text


def test_an_answer_given_again_unchanged_is_no_new_fact() -> None:
    walker = at_first_factor()
    walker.presses("4")
    walker.presses("Back")
    walker.presses("✓ 4")

    assert answers_in(walker.outcome) == []
    assert "12/55" in walker.screen.text


def test_a_pause_tells_the_place_and_goes_on_from_there() -> None:
    walker = at_first_factor()
    walker.presses("Pause")
    assert "11/55" in walker.screen.text
    walker.presses("Continue")
    assert "Professional competence" in walker.screen.text


def test_start_leads_back_to_the_open_question_with_a_word_of_welcome() -> None:
    walker = at_first_factor()
    walker.starts()

    assert "Good to see you again" in walker.screen.text
    assert "11/55" in walker.screen.text


def test_a_doubled_press_is_stored_once_and_not_complained_of() -> None:
    walker = at_first_factor()
    press = walker.screen.buttons[0][3].press
    walker.presses_raw(press)
    walker.presses_raw(press)

    assert (walker.outcome.facts, walker.outcome.toast) == ((), "")
    assert "12/55" in walker.screen.text


def test_a_stale_press_shows_the_open_question_in_its_place_and_says_so() -> None:
    walker = at_first_factor()
    old = walker.screen.buttons[0][3].press
    walker.presses("4")
    walker.presses_raw(old, message="5")

    assert walker.outcome.facts == ()
    assert "from before" in walker.outcome.toast
    assert (walker.screen.replaces, "12/55" in walker.screen.text) == ("5", True)


def test_a_press_from_another_persons_message_changes_nothing() -> None:
    luc, ana = at_first_factor(), Walker(chat="test:luc")
    ana.begins()
    ana.skips_details()
    luc.presses_raw(ana.screen.buttons[0][0].press)

    assert luc.outcome.facts == ()
    assert "another questionnaire" in luc.outcome.toast


@pytest.mark.parametrize(
    "arguments", [("HC1.I", "5"), ("HC1.C", "na"), ("XX9.I", "3"), ("CD2", "3"), ("FB2", "3"), ("HC1.I", "x")]
)
def test_a_crafted_press_is_refused(arguments: tuple[str, str]) -> None:
    walker = at_first_factor()
    assessment = walker.situation.assessment
    assert assessment is not None
    walker.presses_raw(str(Press(Verb.ANSWER, arguments, assessment.tag, assessment.revision)))

    assert walker.outcome.facts == ()
    assert "do not know this button" in walker.outcome.toast


def test_a_crafted_way_to_a_question_that_does_not_stand_is_refused() -> None:
    walker = at_first_factor()
    assessment = walker.situation.assessment
    assert assessment is not None
    walker.presses_raw(str(Press(Verb.GO, ("XX9.I",), assessment.tag, assessment.revision)))

    assert walker.outcome.facts == ()


def test_submitting_before_the_end_is_refused() -> None:
    walker = at_first_factor()
    assessment = walker.situation.assessment
    assert assessment is not None
    walker.presses_raw(str(Press(Verb.SUBMIT, (), assessment.tag, assessment.revision)))

    assert walker.place is Place.ANSWERING
    assert "11/55" in walker.screen.text


def test_a_text_where_a_button_is_expected_is_explained_and_not_stored() -> None:
    walker = at_first_factor()
    walker.writes("3")

    assert walker.outcome.facts == ()
    assert "tap one of the buttons" in walker.screen.text
    assert "11/55" in walker.screen.text


def test_a_sticker_is_explained_and_not_stored() -> None:
    walker = at_first_factor()
    walker.sends_a_sticker()

    assert walker.outcome.facts == ()
    assert "only read text and buttons" in walker.screen.text


def test_a_company_name_that_is_too_long_is_told_its_length() -> None:
    walker = Walker()
    walker.begins()
    walker.writes("x" * 5000)

    assert walker.outcome.facts == ()
    assert "At most 60 characters fit here; yours has 5,000" in walker.screen.text or "5000" in walker.screen.text


def test_a_name_of_nothing_visible_is_asked_for_again() -> None:
    walker = Walker()
    walker.begins()
    walker.writes("\u200f\u202e \x07")

    assert walker.outcome.facts == ()
    assert "readable character" in walker.screen.text


@pytest.mark.parametrize(
    ("written", "kept", "shown"),
    [
        ("  Loire\n Sensors ", "Loire Sensors", "Loire Sensors"),
        ("<b>&Co</b>", "<b>&Co</b>", "&lt;b&gt;&amp;Co&lt;/b&gt;"),
        ("\u202eevil\u202c", "evil", "evil"),
        ("🙂" * 60, "🙂" * 60, "🙂" * 60),
        ('=1+1 "x"', '=1+1 "x"', "=1+1 &#34;x&#34;"),
    ],
)
def test_a_company_name_is_kept_on_one_line_and_shown_safely(written: str, kept: str, shown: str) -> None:
    walker = Walker()
    walker.begins()
    walker.writes(written)

    assert walker.values["CD1"] == kept
    assert shown in walker.screen.text


def test_france_asks_for_its_regions_another_country_for_a_text_and_an_unknown_one_for_nothing() -> None:
    walker = Walker()
    walker.begins()
    walker.answers(CD1="dk", CD2="dk", CD3="dk")
    walker.presses("France")
    assert "Pays de la Loire" in walker.labels
    walker.presses("Back")
    walker.presses("Spain")
    assert "region or province" in walker.screen.text
    walker.writes("Navarra")
    walker.presses("Back")
    walker.presses("Back")
    walker.presses("I don’t know")
    walker.presses("Yes, change it")
    assert "5/55" in walker.screen.text


def test_a_word_of_encouragement_stands_where_a_capital_begins() -> None:
    walker = at_first_factor()
    assert "15 factors" in walker.screen.text
    walker.answers(**{f"HC{n}_{a}": "3" for n in range(1, 5) for a in "ICY"})
    assert "4 of 15 factors" in walker.screen.text
    walker.answers(**{f"SC{n}_{a}": "3" for n in range(1, 7) for a in "ICY"})
    assert "only a third is left" in walker.screen.text


def test_the_language_changes_in_mid_course_and_no_answer_is_lost() -> None:
    walker = at_first_factor()
    walker.presses("4")
    before = walker.values
    walker.commands("language")
    walker.presses("Français")

    assert "12/55" in walker.screen.text
    assert "compétences actuelles" in walker.screen.text
    assert walker.values == before
