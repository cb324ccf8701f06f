"""Going back, changing one's mind, and buttons that come late: where the questionnaire is most easily lost."""

from dataclasses import replace
from itertools import pairwise

import pytest

from flows.events import Started
from flows.instrument import Kind
from flows.outcome import AnswerGiven, Asked, AssessmentBegun, Welcomed
from flows.press import Press, Verb
from flows.question_screen import answer_text
from flows.situation import Place
from flows.tidy import clean
from flows.turn import Turn
from tests.flows.walking import EXAMPLE, LIBRARY, Walker


def at_first_factor(language: str = "en") -> Walker:
    walker = Walker(language=language)
    walker.begins()
    walker.skips_details()
    return walker


def at_review(ratings: dict[str, str] = EXAMPLE) -> Walker:
    walker = at_first_factor()
    walker.rates_all(ratings)
    return walker


def at_review_from(country: str) -> Walker:
    """Every detail answered by its own button, so that no region of another country is known."""
    walker = Walker()
    walker.begins()
    while walker.place is Place.ANSWERING and not walker.values.get("CD10"):
        answers = [label for label in walker.labels if label in (country, "Leave it out", "I don’t know")]
        walker.presses(answers[0])
    walker.rates_all(EXAMPLE)
    return walker


def at_home() -> Walker:
    walker = at_review()
    walker.presses("Get my result")
    return walker


def crafted(walker: Walker, verb: Verb, *arguments: str) -> str:
    assessment = walker.situation.assessment
    assert assessment is not None
    return str(Press(verb, arguments, assessment.tag, assessment.revision))


def place_shown(walker: Walker) -> str:
    return walker.screen.text.split("/55</b>")[0].split("<b>")[-1]


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
    english, french = Walker(), Walker(language="fr")
    for walker in (english, french):
        walker.begins()
        walker.writes("x" * 5000)

    assert "yours has 5,000." in english.screen.text
    assert "compte 5\u202f000." in french.screen.text


@pytest.mark.parametrize("word", ["STOP", "arrêt", "Arrêt!", "stop."])
@pytest.mark.parametrize("question", [q.id for q in LIBRARY.current.asked if q.kind is Kind.TEXT])
def test_a_stop_word_is_never_stored_whatever_text_is_awaited(word: str, question: str) -> None:
    walker = Walker()
    walker.begins()
    walker.answers(**{q.id: "ES" if q.id == "CD4" else "dk" for q in LIBRARY.current.asked if not q.factor})
    walker.presses_raw(crafted(walker, Verb.GO, question))
    walker.writes(word)

    assert walker.values[question] == "dk"
    assert walker.situation.reminders_stopped


def test_a_name_that_begins_like_a_stop_word_is_a_fine_name() -> None:
    walker = Walker()
    walker.begins()
    walker.writes("Stopford Ltd")

    assert walker.values["CD1"] == "Stopford Ltd"
    assert not walker.situation.reminders_stopped


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
    assert "My result" in walker.labels


def test_an_unreadable_button_after_the_result_leads_home() -> None:
    walker = at_home()
    walker.presses_raw("no button of ours")

    assert "do not know this button" in walker.outcome.toast
    assert "My result" in walker.labels


# -- languages


def test_each_question_has_the_same_buttons_in_both_languages_but_for_their_words() -> None:
    english, french = Walker(chat="test:one"), Walker(chat="test:one", language="fr")
    for walker in (english, french):
        walker.begins()
    for _ in range(70):
        if english.place is Place.REVIEWING:
            break
        presses = [[b.press for row in walker.screen.buttons for b in row] for walker in (english, french)]
        assert presses[0] == presses[1]
        for walker in (english, french):
            walker.presses_raw(next(press for press in presses[0] if press.startswith("a:")))
    assert french.place is Place.REVIEWING


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
    assert walker.labels == ["▶ Oui, c’est parti", "Lire la notice entière", "English", "✓ Français"]


def test_the_chosen_language_is_marked_and_choosing_it_again_is_no_fact() -> None:
    walker = at_first_factor()
    walker.commands("language")
    assert walker.labels == ["✓ English", "Français"]
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


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_answer_that_can_be_given_has_words(language: str) -> None:
    walker = at_review()
    turn = Turn(replace(walker.situation, language=language), Started(**walker.known), walker.now, LIBRARY)
    for question in (*LIBRARY.current.asked, *LIBRARY.current.closing):
        for value in [option.value for option in question.options] + ["dk", "na"]:
            assert answer_text(turn, question, value).strip()
