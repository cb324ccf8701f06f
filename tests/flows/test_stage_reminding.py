"""What a reminder of a stage says, in every language, and which buttons it bears."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from flows.conversation import step
from flows.events import Pressed, ReminderUnsent, SeatDue
from flows.journey import Coming, Journey, Measure
from flows.outcome import Message, Reminder, ReminderKind, RemindersPutOff, SeatLooked, StageReminded
from flows.programme import Anchor, Rule, Stage, StageKind
from flows.reminded import Mark, PutOff, RemindersKnown, Result
from flows.situation import Situation
from flows.wishes import TheReminders
from tests.flows.test_coming import BEGUN, KNOWN, WORKSHOP, at, said, situation
from tests.flows.walking import LIBRARY

LANGUAGES = LIBRARY.languages
DUE = SeatDue(id="seat:1:0", chat="chat")
ENTERED = tuple(Rule(kind, Anchor.ENTERED, (0,), working=False) for kind in StageKind)
ALL = replace(KNOWN, rules=replace(KNOWN.rules, rules=ENTERED))
NOW = at("2013-01-16T09:40")


def message(person: Situation) -> Message:
    [one] = step(person, DUE, NOW, LIBRARY, ALL).messages
    return one


def in_stage(kind: StageKind, language: str, **changes: Any) -> Situation:
    stage = Stage("X", kind, deadline=date(2013, 3, 13))
    person = situation("X", stages=(stage,), **changes)
    return replace(person, language=language)


def presses(one: Message) -> Iterator[str]:
    return (button.press.split(":")[0] for row in one.buttons for button in row)


WAYS = {
    StageKind.INFORMED: "on",
    StageKind.ANSWERING: "on",
    StageKind.INITIATION: "compare",
    StageKind.WORKSHOP: "attend",
    StageKind.MEASURES: "measures",
    StageKind.REASSESSMENT: "again",
    StageKind.COMMUNICATION_PLAN: "on",
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", WAYS)
def test_every_stage_has_its_words_and_its_way_on(kind: StageKind, language: str) -> None:
    one = message(in_stage(kind, language, meetings=(replace(WORKSHOP, stage="X"),)))
    assert WAYS[kind] in presses(one)
    assert [*presses(one)].count("put") == (3 if kind is StageKind.WORKSHOP else 2)
    assert "stop" in presses(one)
    assert one.reminds == Reminder(ReminderKind.STAGE, at=BEGUN, mark=Mark("X", "entered"))


def test_without_a_workshop_there_is_no_putting_off_until_after_it() -> None:
    one = message(in_stage(StageKind.WORKSHOP, "en"))
    assert [*presses(one)].count("put") == 2
    assert "Open in Pilot: workshop." in one.text


def test_a_stage_without_a_deadline_names_no_day() -> None:
    person = situation("X", stages=(Stage("X", StageKind.ANSWERING),))
    assert "13 March" not in message(person).text


def test_a_measure_is_asked_after_in_its_own_words_and_one_without_words_in_general() -> None:
    rules = (Rule(StageKind.MEASURES, Anchor.MEASURE, (0,), working=False),)
    measure = Measure(1, "Train two", "Ada", date(2013, 1, 16), BEGUN)
    person = situation(left=["X"], stages=(Stage("X", StageKind.MEASURES),), measures=(measure,))
    known = replace(KNOWN, rules=replace(KNOWN.rules, rules=rules))
    [one] = step(person, DUE, NOW, LIBRARY, known).messages
    assert "You planned: <b>Train two</b> (Ada, by 16 January 2013)." in one.text


def test_several_stages_are_one_message_that_names_the_others() -> None:
    stages = (Stage("A", StageKind.MEASURES), Stage("B", StageKind.INITIATION), Stage("C", StageKind.COMPLETE))
    person = situation("A", "B", "C", stages=stages)
    one = message(person)
    assert one.text.count("Also open:") == 2


def test_a_look_that_finds_nothing_says_nothing_and_tells_when_to_look_again() -> None:
    person = situation("S2", stages=(Stage("S2", StageKind.ANSWERING),))
    outcome = step(person, DUE, BEGUN, LIBRARY, KNOWN)
    assert outcome.messages == ()
    assert SeatLooked(at("2013-01-16T09:30")) in outcome.facts


def test_a_look_wishes_to_know_what_was_said() -> None:
    person = situation("S2", stages=(Stage("S2", StageKind.ANSWERING),))
    assert step(person, DUE, BEGUN, LIBRARY).wish == TheReminders()
    unsent = ReminderUnsent(id="unsent:1", chat="chat", about=Reminder(ReminderKind.STAGE), result="moved")
    assert step(person, unsent, BEGUN, LIBRARY).wish == TheReminders()
    press = Pressed(id="1", chat="chat", press="put:week", message="1")
    assert step(person, press, BEGUN, LIBRARY).wish == TheReminders()


def test_for_who_answers_for_no_company_any_more_nothing_follows() -> None:
    gone = Situation("chat", "en")
    unsent = ReminderUnsent(id="unsent:1", chat="chat", about=Reminder(ReminderKind.STAGE), result="moved")
    for event in (DUE, unsent):
        outcome = step(gone, event, BEGUN, LIBRARY)
        assert (outcome.facts, outcome.messages, outcome.wish) == ((), (), None)


def test_what_was_to_be_said_with_an_unsent_reminder_is_unsent_with_it() -> None:
    first, second, before = Mark("S2", "deadline", 0), Mark("S4", "entered", 0), Mark("S2", "silence", 0)
    known = replace(
        KNOWN,
        reminded=(
            said(before, "2013-03-05T09:30"),
            said(first, "2013-03-06T09:30"),
            said(second, "2013-03-06T09:30", Result.MERGED),
            said(Mark("S5", "meeting"), "2013-03-06T09:30", Result.TOO_LATE),
        ),
    )
    about = Reminder(ReminderKind.STAGE, mark=first)
    event = ReminderUnsent(id="unsent:1", chat="chat", about=about, result="moved")
    facts = step(situation("S2"), event, at("2013-03-06T09:31"), LIBRARY, known).facts
    assert facts[:3] == (
        StageReminded(first, Result.MOVED),
        StageReminded(second, Result.MOVED),
        SeatLooked(at("2013-03-06T09:31")),
    )


def test_a_doubled_tap_puts_off_once() -> None:
    mark = Mark("S2", "silence")
    known = replace(KNOWN, reminded=(said(mark, "2013-01-16T09:30"),))
    press = Pressed(id="1", chat="chat", press="put:week", message="1")
    [fact] = put_off(press, known)
    again = replace(known, put_off=PutOff(fact.mark, fact.until, NOW))
    assert put_off(press, again) == []


def put_off(press: Pressed, known: RemindersKnown) -> list[RemindersPutOff]:
    facts = step(situation("S2"), press, NOW, LIBRARY, known).facts
    return [fact for fact in facts if isinstance(fact, RemindersPutOff)]


def test_after_the_workshop_is_no_choice_where_there_is_none() -> None:
    known = replace(KNOWN, reminded=(said(Mark("S2", "silence"), "2013-01-16T09:30"),))
    press = Pressed(id="1", chat="chat", press="put:workshop", message="1")
    assert put_off(press, known) == []


def test_who_has_said_that_she_comes_is_told_what_she_said() -> None:
    person = in_stage(
        StageKind.WORKSHOP, "en", meetings=(replace(WORKSHOP, stage="X"),), coming={"workshop": Coming.DEPUTY}
    )
    one = message(person)
    assert "workshop" in presses(one)
    assert "attend" not in presses(one)


def test_a_meeting_that_is_named_differently_now_is_told_as_it_is() -> None:
    later = replace(WORKSHOP, name="Another", stage="X")
    one = message(in_stage(StageKind.WORKSHOP, "en", meetings=(later,)))
    assert "Another" in one.text
    assert isinstance(situation().journey, Journey)
