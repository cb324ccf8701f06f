"""Any answer in three taps, before and after the handing in; what a correction does, and does not yet do."""

from copy import copy

import pytest

from bot.layout import length
from bot.telegram_rules import TEXT_LIMIT
from flows.document import Document
from flows.instrument import Kind, Question
from flows.outcome import AnswerGiven, CorrectionsDropped, Submitted
from flows.paper import Paper
from flows.press import Verb
from flows.situation import Assessment, Place
from scoring.model import ALL_FACTORS
from tests.flows.walking import (
    EXAMPLE,
    LIBRARY,
    Walker,
    answers_in,
    at_first_factor,
    at_home,
    at_review,
    crafted,
    place_shown,
)

QUESTIONS = LIBRARY.current.asked


def at_corrections(*changes: tuple[str, str]) -> Walker:
    """At home with answers changed and not handed in: the button in the list, and the new value."""
    walker = at_home()
    walker.presses("Change an answer")
    for button, value in changes:
        walker.presses(button)
        walker.presses(value)
    return walker


def handed_in_again(*changes: tuple[str, str]) -> Walker:
    walker = at_corrections(*changes)
    walker.now = walker.now.replace(day=17)
    walker.presses("Hand in the corrected version")
    return walker


def assessment_of(walker: Walker) -> Assessment:
    assert walker.situation.assessment is not None
    return walker.situation.assessment


def result_text(walker: Walker) -> str:
    """The result as it is given when she asks for it."""
    looking = copy(walker)
    looking.presses_raw("result")
    return "\n".join(message.text for message in looking.outcome.messages[:-2])


# -- three taps


def taps_to_change(start: Walker, question: Question) -> int:
    """Taps from the screen until another answer to ``question`` is noted; a text written counts as one."""
    walker = copy(start)
    for taps in range(1, 10):
        presses = [button.press for row in walker.screen.buttons for button in row]
        _goes_on(walker, question, presses)
        if any(fact.question == question.id for fact in answers_in(walker.outcome)):
            return taps
    raise AssertionError(f"{question.id} cannot be reached")


def _goes_on(walker: Walker, question: Question, presses: list[str]) -> None:
    present = walker.values.get(question.id)
    values = [press for press in presses if press.startswith(f"a:{question.id}:")]
    others = [press for press in values if press.split(":")[2] not in (present, "na", "dk")]
    if values and question.kind is Kind.TEXT:
        walker.writes("Rennes")
    elif others:
        walker.presses_raw(others[0])
    else:
        ways = [press for press in presses if press.startswith(f"g:{question.id}:")]
        walker.presses_raw((ways or [press for press in presses if press == "change"])[0])


def test_before_the_handing_in_every_answer_is_at_most_three_taps_from_every_question() -> None:
    walker = Walker()
    walker.begins()
    screens = 0
    while walker.place is Place.ANSWERING:
        given = [q for q in LIBRARY.current.relevant(walker.values) if q.id in walker.values]
        assert all(taps_to_change(walker, question) <= 3 for question in given), place_shown(walker)
        screens += 1
        walker.presses_raw(_next_answer(walker))

    assert screens >= 55
    assert all(taps_to_change(walker, question) == 2 for question in LIBRARY.current.relevant(walker.values))


def _next_answer(walker: Walker) -> str:
    presses = [button.press for row in walker.screen.buttons for button in row]
    answers = [press for press in presses if press.startswith(("a:", "t:all:"))]
    # The last but one, and of a text "leave it out": so no follow-up is asked, and ratings differ from the first.
    return answers[-2] if len(answers) > 2 else answers[0]


@pytest.mark.parametrize(
    "way",
    [
        ["here"],
        ["result"],
        ["answers"],
        ["change"],
        ["here", "/help"],
        ["here", "/status"],
        ["here", "/stop"],
        ["versions"],
        ["langs"],
        ["notice"],
        ["again"],
        ["here", "/delete"],
    ],
    ids=lambda way: way[-1],
)
def test_after_the_handing_in_every_answer_is_at_most_three_taps_from_wherever_she_looks(way: list[str]) -> None:
    walker = handed_in_again(("5 C 1", "2"))
    for step in way:
        walker.commands(step[1:]) if step.startswith("/") else walker.presses_raw(step)
    if "change" not in [button.press for row in walker.screen.buttons for button in row] and way != ["change"]:
        walker.commands("answers")  # a tap in the menu, which is always there
        most = 2
    else:
        most = 3
    relevant = LIBRARY.current.relevant(walker.values)

    assert len(relevant) == 55
    assert max(taps_to_change(walker, question) for question in relevant) <= most


@pytest.mark.parametrize("command", ["help", "status", "pause", "stop", "language", "privacy", "delete"])
def test_before_the_handing_in_the_command_shows_all_answers_from_any_screen(command: str) -> None:
    walker = at_first_factor()
    walker.presses("4")
    walker.commands(command)
    walker.commands("answers")

    assert taps_to_change(walker, QUESTIONS[1]) == 2
    assert "Importance" in walker.screen.text


# -- before the handing in


def test_the_first_question_of_all_offers_no_answers_since_there_are_none() -> None:
    walker = Walker()
    walker.begins()
    assert "Answers" not in walker.labels
    walker.commands("answers")

    assert place_shown(walker) == "1"


def test_an_answer_changed_from_the_list_leads_back_to_the_open_question() -> None:
    walker = at_first_factor()
    for value in "43":
        walker.presses(value)
    walker.presses("Answers")
    assert {"1 I 4", "1 C 3"} <= set(walker.labels)
    walker.presses("1 I 4")
    assert "✓ 4" in walker.labels
    walker.presses("2")

    assert (walker.values["HC1.I"], place_shown(walker)) == ("2", "13")
    assert "Professional competence · Importance: 2" in walker.screen.text


def test_the_list_leads_back_without_a_change_and_so_does_a_question_in_it() -> None:
    walker = at_first_factor()
    walker.presses("4")
    walker.presses("Answers")
    walker.presses("Back to the question")
    assert (walker.outcome.facts, place_shown(walker)) == ((), "12")
    walker.presses("Answers")
    walker.presses("1 I 4")
    walker.presses("Keep it and go on")

    assert (answers_in(walker.outcome), place_shown(walker)) == ([], "12")


def test_the_list_tells_only_what_was_answered() -> None:
    walker = at_first_factor()
    walker.presses("4")
    walker.presses("3")
    walker.presses("Answers")

    assert "1 Professional competence: <b>4\u00a0·\u00a03</b>\n" in walker.screen.text
    assert "Structural capital" not in walker.screen.text


@pytest.mark.parametrize("language", LIBRARY.languages)
def test_three_words_below_a_question_are_short_enough_for_a_narrow_phone(language: str) -> None:
    walker = at_first_factor(language)
    [*_, last] = walker.screen.buttons

    assert len(last) == 3
    assert all(len(button.text) <= 11 for button in last)


# -- what would become invalid


def test_does_not_apply_says_first_which_answers_would_no_longer_count() -> None:
    walker = at_review()
    walker.presses("1 I 4")
    walker.presses("Does not apply")

    assert (answers_in(walker.outcome), walker.values["HC1.I"]) == ([], "4")
    assert "these 2 answers would no longer count" in walker.screen.text
    assert "Professional competence · Condition today: 3 · " in walker.screen.text
    assert "portfolio" not in walker.screen.text
    walker.presses("Yes, it does not apply")
    assert walker.values["HC1.I"] == "na"
    assert walker.place is Place.REVIEWING


def test_what_would_be_lost_can_be_kept() -> None:
    walker = at_review()
    walker.presses("1 I 4")
    walker.presses("Does not apply")
    walker.presses("Keep as it is")

    assert (walker.values["HC1.I"], walker.place) == ("4", Place.REVIEWING)
    assert "1 I 4" in walker.labels


def test_a_doubled_yes_is_no_second_answer() -> None:
    walker = at_review()
    walker.presses("1 I 4")
    walker.presses("Does not apply")
    press = walker.screen.buttons[0][0].press
    walker.presses_raw(press)
    walker.presses_raw(press)

    assert (walker.outcome.facts, walker.outcome.toast) == ((), "")


def test_a_factor_of_which_nothing_else_is_known_goes_without_a_question() -> None:
    walker = at_first_factor()
    walker.presses("Does not apply")
    assert [fact.value for fact in answers_in(walker.outcome)] == ["na"]
    walker = at_review({**EXAMPLE, "HC1": "4??"})
    walker.presses("1 I 4")
    walker.presses("Does not apply")

    assert [fact.value for fact in answers_in(walker.outcome)] == ["na"]


def test_another_country_says_that_the_region_would_no_longer_count() -> None:
    walker = Walker()
    walker.begins()
    walker.answers(CD1="dk", CD2="dk", CD3="dk")
    walker.presses("France")
    walker.presses("Bretagne")
    walker.presses("Answers")
    walker.presses("Country")
    walker.presses("Spain")
    assert "this answer would no longer count:\n• Region: Bretagne" in walker.screen.text
    walker.presses("Yes, change it")

    assert "region or province" in walker.screen.text


def test_after_the_result_it_also_says_that_the_factor_leaves_it() -> None:
    walker = at_corrections(("1 I 4", "Does not apply"))
    assert "leaves your portfolio" in walker.screen.text
    walker.presses("Keep as it is")

    assert "1 I 4" in walker.labels
    assert "Hand in the corrected version" not in " ".join(walker.labels)


# -- corrections after the result


def test_a_correction_counts_for_nothing_until_it_is_handed_in() -> None:
    walker = at_home()
    before = result_text(walker)
    walker = at_corrections(("5 C 1", "4"), ("1 I 4", "0"))

    assert (walker.place, walker.values["SC1.C"]) == (Place.HOME, "4")
    assert "2 answers are changed and not handed in yet" in walker.screen.text
    assert result_text(walker) == before
    walker.presses_raw("answers")
    assert "1 Professional competence: <b>4" in walker.screen.text


def test_home_tells_of_corrections_that_wait_and_leads_to_them() -> None:
    walker = at_corrections(("5 C 1", "4"))
    walker.starts()
    assert "Corrections not handed in (1)" in walker.labels
    walker.presses("Corrections not handed in")
    assert "5 C 4" in walker.labels
    walker.presses("Hand in the corrected version")

    assert isinstance(walker.outcome.facts[0], Submitted)


def test_a_correction_taken_back_by_another_one_leaves_nothing_to_hand_in() -> None:
    walker = at_corrections(("5 C 1", "4"), ("5 C 4", "1"))

    assert not [label for label in walker.labels if "Hand in" in label or "Drop" in label]


def test_handing_in_again_says_what_changed_and_gives_the_new_result() -> None:
    walker = handed_in_again(("5 C 1", "4"))
    told = walker.outcome.messages[0].text

    assert "Internal cooperation and knowledge transfer · Condition today: 1 · " in told
    assert "→ <b>4 · " in told
    assert "Structural capital: 52 → <b>63</b>" in told
    assert "\nHuman capital: 54\n" in told
    assert len(walker.outcome.messages) == 9
    headline = walker.outcome.messages[1].text
    assert "Corrected on 17 January 2013, first handed in on 15 January 2013" in headline


def test_both_versions_are_kept_with_their_dates() -> None:
    before = result_text(at_home())
    walker = handed_in_again(("5 C 1", "4"))
    first, second = assessment_of(walker).versions
    assert (first.at.day, second.at.day) == (15, 17)
    assert (first.answers["SC1.C"].value, second.answers["SC1.C"].value) == ("1", "4")
    assert assessment_of(walker).submitted_at == first.at
    walker.starts()
    assert "on <b>15 January 2013</b> and corrected it on <b>17 January 2013</b>" in walker.screen.text
    walker.presses("Earlier versions")
    assert walker.labels[:-1] == ["1 · 15 January 2013"]
    walker.presses("1 · 15 January 2013")
    shown = [message.text for message in walker.outcome.messages]

    assert "<b>Version 1</b>, handed in on 15 January 2013 and replaced on 17 January 2013" in shown[0]
    assert "\n".join(shown[1:-1]) == before
    assert "5 Internal cooperation and knowledge transfer: <b>4\u00a0·\u00a01\u00a0·\u00a01</b>" in shown[-1]
    assert walker.outcome.facts == ()


def test_the_paper_of_a_corrected_version_tells_both_days() -> None:
    walker = handed_in_again(("5 C 1", "4"))
    documents = [message.document for message in walker.outcome.messages if message.document]
    assert [type(document) for document in documents] == [Document]
    paper = documents[0].content
    assert isinstance(paper, Paper)

    assert [field.value for field in paper.facts[:2]] == ["15 January 2013", "17 January 2013"]
    assert paper.facts[1].label == "Corrected"
    assert documents[0].name.endswith("2013-01-17.pdf")


def test_corrections_can_be_dropped_and_do_not_come_back() -> None:
    walker = at_corrections(("5 C 1", "4"), ("Company name", "Leave it out"), ("1 I 4", "0"))
    kept = len(walker.facts)
    walker.presses("Drop the corrections")
    assert "Drop 2 changed answers?" in walker.screen.text
    walker.presses("No, back")
    assert len(walker.facts) == kept
    walker.commands("answers")
    walker.presses("Drop the corrections")
    walker.presses("Yes, drop the corrections")
    assert list(walker.outcome.facts) == [CorrectionsDropped(("HC1.I", "SC1.C"))]
    assert {"5 C 1", "1 I 4"} <= set(walker.labels)
    walker.presses("3 C 2")
    walker.presses("4")
    walker.presses("Hand in the corrected version")

    assert walker.values["SC1.C"] == "1"
    assert len(assessment_of(walker).versions) == 2
    assert "Internal cooperation and knowledge transfer" not in walker.outcome.messages[0].text


def test_a_factor_that_applies_after_all_must_be_answered_before_it_can_be_handed_in() -> None:
    walker = at_review({factor: ratings for factor, ratings in EXAMPLE.items() if factor != "SC3"})
    walker.presses("Get my result")
    walker.presses("Change an answer")
    walker.presses("7 I –")
    walker.presses("2")
    assert "Condition today" in walker.screen.text
    walker.presses("Keep as it is")
    assert "2 questions are open" in walker.screen.text
    assert not [label for label in walker.labels if "Hand in" in label]
    walker.presses_raw(crafted(walker, Verb.SUBMIT))
    assert not [fact for fact in walker.outcome.facts if isinstance(fact, Submitted)]
    walker.commands("answers")
    walker.presses("Answer what is open")
    walker.presses("3")
    walker.presses("1")
    walker.presses("Hand in the corrected version")

    assert "IT and explicit knowledge · Condition today: not counted → <b>3 · " in walker.outcome.messages[0].text


def test_dropping_takes_away_also_what_was_answered_for_the_first_time() -> None:
    walker = at_review({factor: ratings for factor, ratings in EXAMPLE.items() if factor != "SC3"})
    walker.presses("Get my result")
    walker.presses("Change an answer")
    for press in ("7 I –", "2", "3", "1", "Drop the corrections", "Yes, drop"):
        walker.presses(press)
    assert {"SC3.C", "SC3.Y"} & set(walker.values) == set()
    walker.presses("7 I –")
    walker.presses("2")

    assert "Condition today" in walker.screen.text


def test_a_text_is_corrected_by_writing_it() -> None:
    walker = at_home()
    walker.presses("Change an answer")
    walker.presses("Company name")
    walker.writes("x" * 61)
    assert "At most 60" in walker.screen.text
    walker.writes("Loire Sensors")
    assert walker.values["CD1"] == "Loire Sensors"
    walker.presses("Hand in the corrected version")

    assert "Company name: left out → <b>Loire Sensors</b>" in walker.outcome.messages[0].text
    assert "Loire Sensors" in walker.outcome.messages[1].text


def test_a_text_at_a_rating_that_is_corrected_is_explained_and_kept_nowhere() -> None:
    walker = at_home()
    walker.presses("Change an answer")
    walker.presses("5 C 1")
    walker.writes("four")

    assert "tap one of the buttons" in walker.screen.text
    assert (answers_in(walker.outcome), place_shown(walker)) == ([], "24")


def test_a_text_at_the_list_answers_no_question() -> None:
    walker = at_home()
    walker.presses("4")
    assert "next six months" in walker.screen.text
    walker.presses("Change an answer")
    walker.writes("hello")

    assert answers_in(walker.outcome) == []


# -- late and doubled presses


def test_a_doubled_tap_on_a_new_value_is_quiet() -> None:
    walker = at_home()
    walker.presses("Change an answer")
    walker.presses("5 C 1")
    press = next(b.press for row in walker.screen.buttons for b in row if b.text == "4")
    walker.presses_raw(press)
    walker.presses_raw(press)

    assert (walker.outcome.facts, walker.outcome.toast) == ((), "")
    assert "5 C 4" in walker.labels


def test_a_doubled_tap_on_handing_in_hands_in_once() -> None:
    walker = at_corrections(("5 C 1", "4"))
    press = walker.screen.buttons[0][0].press
    walker.presses_raw(press)
    walker.presses_raw(press)

    assert (walker.outcome.facts, walker.outcome.toast) == ((), "")
    assert len(assessment_of(walker).versions) == 2


def test_the_button_of_a_draft_that_was_dropped_hands_nothing_in() -> None:
    walker = at_corrections(("5 C 1", "4"))
    press = walker.screen.buttons[0][0].press
    walker.presses("Drop the corrections")
    drop = walker.screen.buttons[0][0].press
    walker.presses_raw(drop)
    for late in (press, drop):
        walker.presses_raw(late)
        assert not [fact for fact in walker.outcome.facts if isinstance(fact, Submitted | CorrectionsDropped)]


def test_an_old_button_of_a_correction_changes_nothing_once_she_went_home() -> None:
    walker = at_home()
    walker.presses("Change an answer")
    walker.presses("5 C 1")
    press = next(b.press for row in walker.screen.buttons for b in row if b.text == "4")
    walker.starts()
    walker.presses_raw(press)

    assert answers_in(walker.outcome) == []
    assert walker.outcome.toast


def test_a_version_of_another_assessment_is_not_shown() -> None:
    walker = handed_in_again(("5 C 1", "4"))
    walker.presses_raw("versions")
    press = walker.screen.buttons[0][0].press
    walker.presses_raw("anew")
    walker.presses_raw(press)
    assert place_shown(walker) == "1"
    walker = handed_in_again(("5 C 1", "4"))
    for other in ("v:1:00000000:9", press.replace("v:1", "v:7"), press.replace("v:1", "v:0"), "v:x:00000000:1"):
        walker.presses_raw(other)
        assert len(walker.outcome.messages) == 1


# -- beside it


def test_what_is_said_about_the_use_is_no_correction_and_survives_a_drop() -> None:
    walker = at_corrections(("5 C 1", "4"))
    walker.presses_raw("result")
    walker.presses("4")
    assert "FB2" in walker.values
    walker.commands("answers")
    assert "1 answer is changed" in walker.screen.text
    walker.presses("Drop the corrections")
    walker.presses("Yes, drop")

    assert (walker.values["FB2"], walker.values["SC1.C"]) == ("4", "1")


def test_a_third_version_keeps_the_two_before_it() -> None:
    walker = handed_in_again(("5 C 1", "4"))
    walker.presses("Change an answer")
    walker.presses("5 C 4")
    walker.presses("2")
    walker.presses("Hand in the corrected version")
    walker.presses_raw("versions")

    assert walker.labels[:2] == ["2 · 17 January 2013", "1 · 15 January 2013"]
    assert [v.answers["SC1.C"].value for v in assessment_of(walker).versions] == ["1", "4", "2"]


@pytest.mark.parametrize("language", LIBRARY.languages)
def test_everything_corrected_at_once_still_fits_into_messages(language: str) -> None:
    walker = at_home()
    walker.commands("language")
    walker.presses(LIBRARY.voices[language].plain("language.name"))
    walker.presses_raw("change")
    for factor in ALL_FACTORS:
        for aspect in "ICY":
            item = f"{factor}.{aspect}"
            walker.presses_raw(crafted(walker, Verb.GO, item))
            walker.presses_raw(crafted(walker, Verb.ANSWER, item, "0" if walker.values[item] != "0" else "1"))
            assert length(walker.screen.text) <= TEXT_LIMIT
    walker.presses_raw(crafted(walker, Verb.SUBMIT))

    assert all(length(message.text) <= TEXT_LIMIT for message in walker.outcome.messages)
    assert len([fact for fact in walker.facts if isinstance(fact, Submitted)]) == 2
    assert len([fact for fact in walker.facts if isinstance(fact, AnswerGiven)]) == 45
