"""The review, the handing in, and what can be done afterwards."""

import re

import pytest

from flows.outcome import AnswerGiven, AssessmentBegun, Submitted
from flows.paper import Paper
from flows.press import Press, Verb
from flows.situation import Place
from tests.flows.walking import EXAMPLE, LIBRARY, Walker, at_first_factor, at_home, at_review, crafted, place_shown
from tests.world import World


def at_review_from(country: str) -> Walker:
    """Every detail answered by its own button, so that no region of another country is known."""
    walker = Walker()
    walker.begins()
    while walker.place is Place.ANSWERING and not walker.values.get("CD10"):
        answers = [label for label in walker.labels if label in (country, "Leave it out", "I don’t know")]
        walker.presses(answers[0])
    walker.rates_all(EXAMPLE)
    return walker


# -- review and result


def test_every_answer_is_one_tap_away_in_the_review() -> None:
    walker = at_review()
    goes = [b.press.split(":")[1] for row in walker.screen.buttons for b in row if b.press.startswith("g:")]

    assert sorted(goes) == sorted(q.id for q in LIBRARY.current.relevant(walker.values))


def test_a_changed_answer_leads_back_to_the_review() -> None:
    walker = at_review()
    walker.presses("5 C 1")
    walker.presses("2")

    assert walker.place is Place.REVIEWING
    assert "5 C 2" in walker.labels


def test_back_from_the_review_shows_the_last_question() -> None:
    walker = at_review()
    walker.commands("back")

    assert "55/55" in walker.screen.text


def test_a_pause_at_the_review_comes_back_to_it() -> None:
    walker = at_review()
    walker.presses("Pause")
    assert "55/55" in walker.screen.text
    walker.presses("Continue")
    assert "Get my result" in walker.labels[0]


def test_submitting_gives_the_result_once_however_often_it_is_pressed() -> None:
    walker = at_review()
    press = walker.screen.buttons[0][0].press
    walker.presses_raw(press)
    assert len([f for f in walker.outcome.facts if isinstance(f, Submitted)]) == 1
    assert len(walker.outcome.messages) == 9
    walker.presses_raw(press)
    assert (walker.outcome.facts, walker.outcome.toast) == ((), "")
    walker.situation = at_home().situation
    walker.presses_raw("answers")
    walker.presses_raw("again")
    walker.presses_raw(press.replace("s:", "g:HC1.I:"))
    assert "finished already" in walker.outcome.toast


def test_straight_lines_lead_to_one_offer_that_can_be_overruled() -> None:
    walker = at_first_factor()
    walker.rates_all({factor: "333" for factor in EXAMPLE})
    walker.presses("Get my result")
    assert "same figure" in walker.screen.text
    walker.presses("They are right")
    assert walker.place is Place.HOME


def test_haste_is_seen_in_the_times_of_the_answers() -> None:
    walker = Walker(seconds=0.3)
    walker.begins()
    walker.writes("Bubbles")
    for _ in range(70):
        if walker.place is not Place.ANSWERING:
            break
        first = next(b for row in walker.screen.buttons for b in row if b.press.startswith(("a:", "t:all:")))
        walker.presses("3" if "3" in walker.labels else first.text)
    walker.presses("Get my result")

    assert "very quickly" in walker.screen.text


def test_an_old_button_changes_nothing_after_submission() -> None:
    walker = at_review()
    old = next(b.press for row in walker.screen.buttons for b in row if b.press.startswith("g:"))
    walker.presses("Get my result")
    walker.presses_raw(old)

    assert (walker.outcome.facts[:-1], walker.place) == ((), Place.HOME)


def test_the_two_questions_after_the_result_are_asked_one_after_the_other() -> None:
    walker = at_home()
    walker.presses("4")
    assert "next six months" in walker.screen.text
    walker.writes("x" * 400)
    assert "At most 300" in walker.screen.text
    walker.writes("\u200f")
    assert "readable" in walker.screen.text
    walker.writes("A plan for who knows what")
    assert (walker.values["FB2"], walker.values["FB1"]) == ("4", "A plan for who knows what")
    assert "Thank you" in walker.screen.text


def test_a_doubled_tap_on_a_question_after_the_result_moves_on_quietly() -> None:
    walker = at_home()
    press = walker.screen.buttons[0][4].press
    walker.presses_raw(press)
    walker.presses_raw(press)

    assert (walker.outcome.facts, walker.outcome.toast) == ((), "")
    assert "next six months" in walker.screen.text


def test_a_crafted_answer_after_the_result_is_refused() -> None:
    walker = at_home()
    assessment = walker.situation.assessment
    assert assessment is not None
    walker.presses_raw(str(Press(Verb.ANSWER, ("HC1.I", "0"), assessment.tag, assessment.revision)))

    assert walker.values["HC1.I"] == "4"
    assert walker.outcome.toast


def test_a_text_weeks_later_is_not_taken_for_the_next_move() -> None:
    walker = at_home()
    walker.presses("4")
    walker.starts()
    walker.writes("Hello, is anybody there?")

    assert "FB1" not in walker.values
    assert "kept nothing of it" in walker.screen.text


def test_home_shows_the_result_and_the_answers_again() -> None:
    walker = at_home()
    walker.starts()
    walker.presses("My answers")
    assert "Professional competence" in walker.screen.text
    walker.presses("Continue")
    walker.presses("My result")
    assert len([m for m in walker.outcome.messages if m.picture]) == 2


def test_the_answers_are_shown_to_nobody_who_has_not_finished() -> None:
    walker = at_first_factor()
    walker.presses_raw("answers")

    assert "11/55" in walker.screen.text


def test_answering_again_begins_a_second_questionnaire_and_keeps_the_first(world: World) -> None:
    ana = world.chat("ana")
    ana.answers_all()
    ana.presses("Get my result")
    ana.presses("They are right")
    first = ana.situation.assessment
    ana.writes("/start")
    ana.presses("Answer again")
    ana.presses("No, back")
    ana.presses("Answer again")
    ana.presses("Begin a new one")
    second = ana.situation.assessment

    assert first is not None
    assert second is not None
    assert (first.ordinal, second.ordinal, second.answers) == (1, 2, {})
    assert first.tag != second.tag
    kept = world.database.unit(lambda it: it.exec_driver_sql("SELECT count(*) FROM profile").scalar_one()).result()
    assert kept == 1


def test_a_correction_keeps_the_old_answer_in_the_history(world: World) -> None:
    ana = world.chat("ana")
    ana.answers_all()
    ana.presses("1 C 3")
    ana.presses("1")
    query = "SELECT value FROM answer WHERE question = 'HC1.C' ORDER BY id"
    history = world.database.unit(lambda it: it.exec_driver_sql(query).scalars().all()).result()

    assert history == ["3", "1"]


# -- conditions and "does not apply"


def test_changing_the_country_in_the_review_asks_for_the_region_and_comes_back() -> None:
    walker = at_review_from("Spain")
    walker.presses("Country")
    walker.presses("France")
    assert (place_shown(walker), "Bretagne" in walker.labels) == ("4", True)
    walker.presses("Bretagne")

    assert walker.place is Place.REVIEWING
    assert "Region: Bretagne" in walker.screen.text


def test_the_region_of_a_country_that_was_taken_back_is_not_shown_but_comes_back_with_it() -> None:
    walker = at_review_from("Spain")
    walker.presses("Country")
    walker.presses("France")
    walker.presses("Bretagne")
    walker.presses("Country")
    walker.presses("I don’t know")
    walker.presses("Yes, change it")
    assert "Bretagne" not in walker.screen.text
    walker.presses("Country")
    walker.presses("France")

    assert walker.place is Place.REVIEWING
    assert "Region: Bretagne" in walker.screen.text


def test_status_counts_only_what_is_open_after_a_change_in_the_review() -> None:
    walker = at_review_from("Spain")
    walker.presses("Country")
    walker.presses("France")
    walker.commands("status")

    assert "<b>54 of 55</b> questions are done, 1 is left." in walker.screen.text


def test_status_counts_what_does_not_apply_as_done() -> None:
    walker = at_first_factor()
    walker.presses("Does not apply")
    walker.commands("status")

    assert "<b>13 of 55</b>" in walker.screen.text


def test_a_factor_said_to_apply_after_all_is_asked_for_what_was_never_answered() -> None:
    walker = at_review({factor: ratings for factor, ratings in EXAMPLE.items() if factor != "SC3"})
    walker.presses("7 I –")
    walker.presses("2")
    assert "Condition today" in walker.screen.text
    walker.presses("3")
    assert "Looked after" in walker.screen.text
    walker.presses("1")

    assert walker.place is Place.REVIEWING
    assert {"7 I 2", "7 C 3", "7 L 1"} <= set(walker.labels)


def test_a_rating_of_a_factor_that_does_not_apply_cannot_be_given_by_an_older_button() -> None:
    walker = at_review({factor: ratings for factor, ratings in EXAMPLE.items() if factor != "SC3"})
    walker.presses_raw(crafted(walker, Verb.ANSWER, "SC3.C", "3"))
    assert walker.outcome.facts == ()
    walker.presses_raw(crafted(walker, Verb.GO, "SC3.C"))

    assert walker.outcome.facts == ()
    assert walker.outcome.toast


def test_the_review_says_does_not_apply_in_words_and_i_dont_know_as_a_mark() -> None:
    walker = at_review({factor: ratings for factor, ratings in EXAMPLE.items() if factor != "SC3"})

    assert "7 IT and explicit knowledge: <b>Does not apply</b>" in walker.screen.text
    assert "15 Relationships with cooperation partners: <b>3\u00a0·\u00a02\u00a0·\u00a0?</b>" in walker.screen.text


# -- the offer to look again


def test_who_looked_again_and_changed_nothing_is_not_asked_a_second_time() -> None:
    walker = at_review({factor: "333" for factor in EXAMPLE})
    walker.presses("Get my result")
    walker.presses("Look at my answers")
    assert (walker.place, walker.outcome.facts) == (Place.REVIEWING, ())
    walker.presses("Get my result")

    assert walker.place is Place.HOME


def test_careful_answers_lead_to_the_result_without_any_offer() -> None:
    assert at_home().place is Place.HOME


@pytest.mark.parametrize("verb", [Verb.SUBMIT, Verb.SUBMIT_ANYWAY, Verb.LOOK_AGAIN])
def test_nothing_can_be_handed_in_while_a_question_is_open(verb: Verb) -> None:
    walker = at_first_factor()
    walker.presses_raw(crafted(walker, verb))

    assert (walker.outcome.facts, walker.place) == ((), Place.ANSWERING)
    assert "answered" not in walker.screen.text


# -- after the result


def test_the_first_button_of_all_asks_before_it_begins_anew_after_the_result() -> None:
    walker = at_home()
    walker.presses_raw("begin")
    assert walker.place is Place.HOME
    assert walker.labels == ["Begin a new one", "◀ No, back"]
    walker.presses("No, back")

    assert "My result" in walker.labels
    assert len([fact for fact in walker.facts if isinstance(fact, AssessmentBegun)]) == 1


def test_begin_a_new_one_tapped_twice_begins_once() -> None:
    walker = at_home()
    walker.starts()
    walker.presses("Answer again")
    press = walker.screen.buttons[0][0].press
    walker.presses_raw(press)
    walker.presses_raw(press)

    assert [fact.ordinal for fact in walker.facts if isinstance(fact, AssessmentBegun)] == [1, 2]
    assert place_shown(walker) == "1"


def test_a_button_of_the_first_questionnaire_changes_nothing_in_the_second() -> None:
    walker = at_first_factor()
    old = walker.screen.buttons[0][0].press
    walker.rates_all(EXAMPLE)
    walker.presses("Get my result")
    walker.presses_raw("anew")
    walker.skips_details()
    walker.presses_raw(old)

    assert (walker.outcome.facts, "HC1.I" in walker.values) == ((), False)
    assert "another questionnaire" in walker.outcome.toast


def test_the_result_button_of_an_old_screen_shows_the_question_while_a_new_one_runs() -> None:
    walker = at_home()
    walker.presses_raw("anew")
    walker.presses_raw("result")

    assert place_shown(walker) == "1"


def test_a_questionnaire_begun_again_asks_the_door_button_to_wait() -> None:
    walker = at_home()
    walker.presses_raw("anew")
    walker.presses_raw("begin")

    assert (walker.outcome.facts, place_shown(walker)) == ((), "1")


def test_a_text_at_a_question_of_buttons_after_the_result_is_explained() -> None:
    walker = at_home()
    walker.writes("very useful, thank you")

    assert "kept nothing of it" in walker.screen.text
    assert not any(isinstance(fact, AnswerGiven) for fact in walker.outcome.facts)


def test_the_last_question_can_be_left_out() -> None:
    walker = at_home()
    walker.presses("Leave it out")
    walker.presses("Leave it out")

    assert (walker.values["FB2"], walker.values["FB1"]) == ("dk", "dk")
    assert "Share my result" in walker.screen.text


def test_an_unreadable_button_after_the_result_leads_home() -> None:
    walker = at_home()
    walker.presses_raw("no button of ours")

    assert "do not know this button" in walker.outcome.toast
    assert "My result" in walker.labels


def test_the_report_can_be_had_in_every_language_whatever_the_chat_speaks() -> None:
    walker = at_home()
    for language, heading in (("de", "Alle Antworten"), ("fr", "Toutes les réponses")):
        walker.presses_raw(f"paper:{language}")
        [message] = walker.outcome.messages
        assert message.document is not None
        assert isinstance(message.document.content, Paper)
        assert message.document.content.headings.answers == heading
        assert "Your report as a PDF" in message.text
        assert f"paper:{language}" not in [button.press for row in message.buttons for button in row]


def test_a_report_in_a_language_that_is_not_offered_is_an_old_button() -> None:
    walker = at_home()
    walker.presses_raw("paper:xx")
    assert walker.outcome.toast
    assert all(message.document is None for message in walker.outcome.messages)


def test_the_report_is_called_after_the_company_and_the_day() -> None:
    walker = at_home()
    walker.presses_raw("paper:en")
    [message] = walker.outcome.messages
    assert message.document is not None
    assert re.fullmatch(r"[a-z0-9-]+-2013-01-\d\d\.pdf", message.document.name)
