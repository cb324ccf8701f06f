"""The rules of the conversation, one sentence each."""

from collections.abc import Callable

import pytest

from flows.events import CameBack, WentSilent
from flows.outcome import AnswerGiven, AssessmentBegun, ConsentGiven, RemindersStopped, Submitted, Welcomed
from flows.press import Press, Verb
from flows.situation import Place
from tests.flows.walking import EXAMPLE, LIBRARY, Walker
from tests.world import World


def at_first_factor(language: str = "en") -> Walker:
    walker = Walker(language=language)
    walker.begins()
    walker.skips_details()
    return walker


def at_review() -> Walker:
    walker = at_first_factor()
    walker.rates_all(EXAMPLE)
    return walker


def at_home() -> Walker:
    walker = at_review()
    walker.presses("Get my result")
    return walker


def given(walker: Walker) -> list[AnswerGiven]:
    return [fact for fact in walker.outcome.facts if isinstance(fact, AnswerGiven)]


# -- the door


def test_a_stranger_is_greeted_in_the_language_of_the_device() -> None:
    assert "dix minutes" in Walker(language="fr-CA").starts().messages[0].text
    assert "ten minutes" in Walker(language="xx").starts().messages[0].text


def test_nothing_is_asked_before_the_notice_was_shown_and_agreed_to() -> None:
    walker = Walker()
    walker.presses_raw("begin")

    assert walker.place is Place.INVITED
    assert walker.facts == [Welcomed("en")]


def test_the_consent_is_kept_with_the_version_of_its_text() -> None:
    walker = Walker()
    walker.begins()

    assert ConsentGiven("CN1", "1") in walker.facts
    assert any(isinstance(fact, AssessmentBegun) for fact in walker.facts)


def test_the_whole_notice_is_one_tap_away_and_so_is_the_way_back() -> None:
    walker = Walker()
    walker.starts()

    assert "Cluster House" in walker.presses("Read the whole notice").messages[0].text
    assert "ten minutes" in walker.presses("Back").messages[0].text


def test_the_language_can_be_chosen_at_the_door() -> None:
    walker = Walker()
    walker.starts()

    assert "dix minutes" in walker.presses("Français").messages[0].text
    assert walker.situation.language == "fr"


def test_a_language_that_is_not_offered_changes_nothing() -> None:
    walker = Walker()
    walker.starts()
    walker.presses_raw("lang:xx")

    assert walker.situation.language == "en"
    assert walker.outcome.toast


def test_begin_pressed_twice_begins_once() -> None:
    walker = Walker()
    walker.starts()
    walker.presses_raw("begin")
    walker.presses_raw("begin")

    assert walker.outcome.facts == ()
    assert "1/55" in walker.screen.text


# -- asking


def test_the_questions_come_one_at_a_time_in_their_order() -> None:
    walker = Walker()
    walker.begins()
    numbers = []
    for _ in range(60):
        numbers.append(walker.screen.text.split("/55</b>")[0].split("<b>")[-1])
        if walker.place is not Place.ANSWERING:
            break
        walker.presses("Leave it out" if "Leave it out" in walker.labels else "I don’t know")

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

    assert given(walker) == []
    assert "12/55" in walker.screen.text


def test_an_answer_given_again_unchanged_is_no_new_fact() -> None:
    walker = at_first_factor()
    walker.presses("4")
    walker.presses("Back")
    walker.presses("✓ 4")

    assert given(walker) == []
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


# -- STOP


@pytest.mark.parametrize("place", [Walker, at_first_factor, at_review, at_home])
def test_stop_ends_reminders_in_every_place_and_is_no_answer(place: Callable[[], Walker]) -> None:
    walker = place()
    walker.writes("Arrêt !")

    assert walker.outcome.facts[-1] == RemindersStopped()
    assert given(walker) == []
    assert walker.situation.reminders_stopped


def test_stop_where_a_name_is_awaited_is_no_name() -> None:
    walker = Walker()
    walker.begins()
    walker.writes("stop")

    assert "CD1" not in walker.values


def test_stop_twice_is_one_fact_and_holds_until_it_is_taken_back() -> None:
    walker = at_first_factor()
    walker.writes("STOP")
    walker.commands("stop")
    assert walker.outcome.facts == ()
    walker.starts()
    assert walker.situation.reminders_stopped
    walker.commands("stop")
    walker.presses("Turn reminders on again")
    assert not walker.situation.reminders_stopped
    assert "11/55" in walker.screen.text


def test_turning_reminders_on_twice_is_harmless() -> None:
    walker = at_first_factor()
    walker.presses_raw("remind")

    assert walker.outcome.facts == ()


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
    assert len(walker.outcome.messages) == 8
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
        first = next(b for row in walker.screen.buttons for b in row if b.press.startswith("a:"))
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
    walker.presses("4 · very")
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
    walker.presses("4 · very")
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


# -- commands


@pytest.mark.parametrize("place", [Walker, at_first_factor, at_review, at_home])
@pytest.mark.parametrize("name", ["help", "status", "back", "pause", "language", "privacy", "stop", "dance"])
def test_every_command_has_an_answer_everywhere_and_changes_no_answer(
    place: Callable[[], Walker], name: str
) -> None:
    walker = place()
    before = walker.values
    outcome = walker.commands(name)

    assert outcome.messages
    assert outcome.messages[-1].buttons
    assert walker.values == before


def test_status_tells_how_many_are_left() -> None:
    walker = at_first_factor()
    walker.commands("status")
    assert "<b>10 of 55</b> questions are done, 45 are left" in walker.screen.text
    at_end = at_review()
    at_end.commands("status")
    assert "All 55 questions" in at_end.screen.text


# -- going silent


def test_a_blocked_chat_is_noted_once_and_the_return_too() -> None:
    walker = at_first_factor()
    walker.takes(WentSilent(**walker.known))
    assert not walker.situation.reachable
    walker.takes(WentSilent(**walker.known))
    assert walker.outcome.facts == ()
    walker.takes(CameBack(**walker.known))
    assert walker.situation.reachable
    assert walker.outcome.messages == ()


def test_somebody_who_writes_again_is_reachable_again() -> None:
    walker = at_first_factor()
    walker.takes(WentSilent(**walker.known))
    walker.starts()

    assert walker.situation.reachable


def test_a_stranger_who_blocks_leaves_no_trace() -> None:
    walker = Walker()
    walker.takes(WentSilent(**walker.known))

    assert (walker.facts, walker.outcome.messages) == ([], ())
