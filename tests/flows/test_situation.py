"""What is known, and where somebody stands by it: the place is derived, and each fact changes one thing."""

from dataclasses import replace
from datetime import timedelta

import pytest

from flows.outcome import (
    AnswerGiven,
    Asked,
    AssessmentBegun,
    BecameReachable,
    ConsentGiven,
    Fact,
    LanguageChosen,
    RemindersResumed,
    RemindersStopped,
    Submitted,
    Welcomed,
    WentQuiet,
)
from flows.press import tag_for
from flows.ratings import ratings_of, seconds_of
from flows.situation import Answer, Assessment, Place, Situation, after, place_of, question_on_screen
from tests.flows.walking import LIBRARY
from tests.world import START

BEGUN = AssessmentBegun(1, "0a1b2c3d", "ic-quick", "1.0")
SUBMITTED = Submitted("icq-score-1.0", {}, ())
ALL = [AnswerGiven(question.id, "dk") for question in LIBRARY.current.asked]
KNOWN = after(Situation("test:ana"), [Welcomed("fr")], START)
RUNNING = after(KNOWN, [ConsentGiven("CN1", "1"), BEGUN], START)


def known_after(*facts: Fact) -> Situation:
    return after(RUNNING, facts, START)


def assessment_of(situation: Situation) -> Assessment:
    assert situation.assessment is not None
    return situation.assessment


def test_the_place_follows_from_what_is_known() -> None:
    assert place_of(Situation("test:ana"), LIBRARY) is Place.STRANGER
    assert place_of(KNOWN, LIBRARY) is Place.INVITED
    assert place_of(RUNNING, LIBRARY) is Place.ANSWERING
    assert place_of(known_after(*ALL[:-1]), LIBRARY) is Place.ANSWERING
    assert place_of(known_after(*ALL), LIBRARY) is Place.REVIEWING
    assert place_of(known_after(*ALL, SUBMITTED), LIBRARY) is Place.HOME
    assert place_of(known_after(*ALL, SUBMITTED, replace(BEGUN, ordinal=2)), LIBRARY) is Place.ANSWERING


def test_an_answer_is_kept_with_its_moment_and_raises_the_revision() -> None:
    later = START + timedelta(seconds=8)
    situation = after(RUNNING, [AnswerGiven("CD1", "Nantes Biotech")], later)

    assert assessment_of(situation).answers == {"CD1": Answer("Nantes Biotech", later.timestamp())}
    assert assessment_of(situation).revision == assessment_of(RUNNING).revision + 1


def test_a_correction_replaces_the_answer_and_raises_the_revision_again() -> None:
    assessment = assessment_of(known_after(AnswerGiven("CD2", "1-9"), AnswerGiven("CD2", "dk")))

    assert (assessment.values, assessment.revision) == ({"CD2": "dk"}, 2)


def test_an_answer_changes_nothing_in_the_situation_before_it() -> None:
    known_after(AnswerGiven("CD1", "x"))

    assert assessment_of(RUNNING).values == {}


def test_handing_in_is_a_moment_and_raises_the_revision() -> None:
    situation = known_after(Asked("CD1"), SUBMITTED)

    assert assessment_of(situation).submitted_at == START
    assert assessment_of(situation).revision == 1
    assert situation.asked is None


def test_a_new_questionnaire_begins_empty() -> None:
    situation = known_after(*ALL, SUBMITTED, Asked("FB2"), replace(BEGUN, ordinal=2, tag="99999999"))

    assert assessment_of(situation) == Assessment(2, "99999999", "ic-quick", "1.0", START)
    assert situation.asked is None


@pytest.mark.parametrize(
    ("facts", "name", "value"),
    [
        ([LanguageChosen("en")], "language", "en"),
        ([Asked("CD3")], "asked", "CD3"),
        ([Asked("CD3"), Asked(None)], "asked", None),
        ([RemindersStopped()], "reminders_stopped", True),
        ([RemindersStopped(), RemindersResumed()], "reminders_stopped", False),
        ([WentQuiet()], "reachable", False),
        ([WentQuiet(), BecameReachable()], "reachable", True),
    ],
)
def test_each_other_fact_changes_one_thing(facts: list[Fact], name: str, value: object) -> None:
    situation = known_after(*facts)

    assert getattr(situation, name) == value
    assert replace(situation, **{name: getattr(RUNNING, name)}) == RUNNING


def test_the_question_on_the_screen_is_the_first_open_one_unless_another_was_asked_for() -> None:
    def shown(situation: Situation) -> str | None:
        question = question_on_screen(situation, LIBRARY)
        return question.id if question else None

    assert shown(KNOWN) is None
    assert shown(RUNNING) == "CD1"
    assert shown(known_after(AnswerGiven("CD1", "x"))) == "CD2"
    assert shown(known_after(AnswerGiven("CD1", "x"), Asked("CD1"))) == "CD1"
    assert shown(known_after(*ALL)) is None
    assert shown(known_after(*ALL, Asked("HC1.I"))) == "HC1.I"


def test_a_question_that_stands_no_longer_is_not_on_the_screen() -> None:
    gone = known_after(AnswerGiven("HC1.I", "na"), Asked("HC1.C"))
    unknown = known_after(Asked("from another version"))

    assert [question_on_screen(situation, LIBRARY) for situation in (gone, unknown)] == [
        LIBRARY.current.question("CD1")
    ] * 2


@pytest.mark.parametrize("asked", ["FB1", "HC1.I"])
def test_after_handing_in_a_closing_question_or_one_that_is_corrected_can_stand_on_the_screen(asked: str) -> None:
    assert question_on_screen(known_after(*ALL, SUBMITTED), LIBRARY) is None
    found = question_on_screen(known_after(*ALL, SUBMITTED, Asked(asked)), LIBRARY)
    assert found == LIBRARY.current.question(asked)


def test_no_two_assessments_share_a_tag_and_a_tag_never_changes() -> None:
    tags = {tag_for(f"tg:{chat}", ordinal) for chat in range(500) for ordinal in range(1, 4)}

    assert len(tags) == 1500
    assert tag_for("tg:77", 1) == "397fef60"


def test_a_rating_left_behind_by_does_not_apply_is_not_scored() -> None:
    facts = [
        AnswerGiven("HC1.C", "3"),
        AnswerGiven("HC1.I", "na"),
        AnswerGiven("HC2.I", "dk"),
        AnswerGiven("CD1", "4"),
    ]

    assert ratings_of(LIBRARY.current, assessment_of(known_after(*facts))) == {"HC1.I": "na", "HC2.I": "dk"}


def test_the_time_of_a_rating_runs_from_the_answer_before_it_whatever_that_was() -> None:
    situation = RUNNING
    for second, question in [(0, "CD1"), (5, "HC1.I"), (7, "HC1.C"), (60, "HC1.Y"), (61, "CD2")]:
        situation = after(situation, [AnswerGiven(question, "3")], START + timedelta(seconds=second))

    assert seconds_of(LIBRARY.current, assessment_of(situation)) == [5, 2, 53]
