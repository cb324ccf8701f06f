"""Buttons that were tampered with, in every place: at worst nothing happens, and she sees where she stands."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.conversation import COMMANDS, step
from flows.events import Commanded, Event, Pressed, SentSomethingElse, Started, Wrote
from flows.outcome import AnswerGiven, ConsentGiven, Outcome
from flows.press import parse
from flows.situation import Place, Situation, after, place_of
from tests.flows.walking import EXAMPLE, LIBRARY, Walker


def stranger() -> Walker:
    return Walker()


def invited() -> Walker:
    walker = Walker()
    walker.starts()
    return walker


def answering() -> Walker:
    walker = Walker()
    walker.begins()
    walker.skips_details()
    return walker


def correcting() -> Walker:
    walker = answering()
    walker.presses("4")
    walker.presses("Back")
    return walker


def reviewing() -> Walker:
    walker = answering()
    walker.rates_all(EXAMPLE)
    return walker


def second_look() -> Walker:
    walker = answering()
    walker.rates_all({factor: "333" for factor in EXAMPLE})
    walker.presses("Get my result")
    return walker


def just_finished() -> Walker:
    walker = reviewing()
    walker.presses("Get my result")
    return walker


def next_move_awaited() -> Walker:
    walker = just_finished()
    walker.presses("4 · very")
    return walker


def at_home() -> Walker:
    walker = just_finished()
    walker.starts()
    return walker


STANDS: list[Callable[[], Walker]] = [
    stranger,
    invited,
    answering,
    correcting,
    reviewing,
    second_look,
    just_finished,
    next_move_awaited,
    at_home,
]
WORDS = ["HC1.I", "SC3.C", "CD1", "CD4R", "CD10", "FB1", "FB2", "XX1", "0", "3", "9", "dk", "na", "FR", "fr", "en"]
VERBS = ["a", "g", "b", "k", "p", "l", "s", "sa", "begin", "anew", "again", "here", "lang", "langs", "result", "x"]


def test_the_stands_of_these_tests_cover_every_place() -> None:
    assert {make().place for make in STANDS} == set(Place)


def has_way_on(outcome: Outcome) -> bool:
    buttons = [button for row in outcome.messages[-1].buttons for button in row]
    return bool(buttons) and all(parse(button.press) for button in buttons)


@settings(deadline=None, max_examples=200)
@given(
    st.sampled_from([make() for make in STANDS]),
    st.sampled_from(VERBS),
    st.lists(st.sampled_from(WORDS), max_size=2),
    st.sampled_from(["mine", "other", ""]),
    st.integers(-1, 1),
)
def test_a_tampered_button_never_raises_and_only_answers_what_it_may(
    walker: Walker, verb: str, words: list[str], tag: str, shift: int
) -> None:
    assessment = walker.situation.assessment
    parts = [verb, *words]
    if assessment is not None and tag:
        parts += [assessment.tag if tag == "mine" else "00000000", str(assessment.revision + shift)]
    event = Pressed(press=":".join(parts), message="1", **walker.known)
    outcome = step(walker.situation, event, walker.now, LIBRARY)

    assert has_way_on(outcome)
    answers = [fact for fact in outcome.facts if isinstance(fact, AnswerGiven)]
    if answers:
        question = LIBRARY.current.question(answers[0].question)
        assert (verb, tag, shift, len(answers)) == ("a", "mine", 0, 1)
        assert question is not None
        assert question.allows(answers[0].value)
    if walker.place is Place.STRANGER:
        assert not any(isinstance(fact, ConsentGiven) for fact in outcome.facts)


@pytest.mark.parametrize("make", STANDS)
def test_every_button_on_every_screen_does_something_and_leaves_a_way_on(make: Callable[[], Walker]) -> None:
    walker = make()
    if walker.place is Place.STRANGER:
        walker.commands("help")
    buttons = [button for message in walker.outcome.messages for row in message.buttons for button in row]
    assert buttons
    for button in buttons:
        event = Pressed(press=button.press, message="1", **walker.known)
        outcome = step(walker.situation, event, walker.now, LIBRARY)
        assert has_way_on(outcome)
        assert "do not know" not in outcome.toast
        assert "from before" not in outcome.toast


@pytest.mark.parametrize("make", STANDS)
def test_every_press_is_answered_in_the_place_of_its_message(make: Callable[[], Walker]) -> None:
    walker = make()
    for press in ("here", "langs", "notice", "p", "x", "a:CD1:dk:00000000:1"):
        outcome = step(walker.situation, Pressed(press=press, message="77", **walker.known), walker.now, LIBRARY)
        assert outcome.messages[0].replaces == "77"
        assert all(message.replaces is None for message in outcome.messages[1:])


@pytest.mark.parametrize("make", STANDS)
def test_what_is_not_a_press_never_edits_a_message(make: Callable[[], Walker]) -> None:
    walker = make()
    events: list[Event] = [Started(**walker.known), SentSomethingElse(**walker.known)]
    events += [Wrote(text=text, **walker.known) for text in ("hello", "STOP", "\u200f", "x" * 5000)]
    events += [Commanded(name=name, **walker.known) for name in (*COMMANDS, "dance", "")]
    for event in events:
        outcome = step(walker.situation, event, walker.now, LIBRARY)
        assert has_way_on(outcome)
        assert all(message.replaces is None for message in outcome.messages)
        assert outcome.toast == ""


@pytest.mark.parametrize("make", STANDS)
def test_wherever_she_stands_start_is_enough_to_go_on(make: Callable[[], Walker]) -> None:
    walker = make()
    place = walker.place
    walker.starts()

    assert walker.place is (Place.INVITED if place is Place.STRANGER else place)
    assert walker.labels


@pytest.mark.parametrize("make", STANDS)
def test_the_outcome_names_the_place_in_which_the_event_came_in(make: Callable[[], Walker]) -> None:
    walker = make()
    outcome = step(walker.situation, Started(**walker.known), walker.now, LIBRARY)

    assert outcome.place == walker.place.value


def test_a_situation_is_never_changed_by_a_step() -> None:
    walker = answering()
    before = walker.situation
    values = dict(walker.values)
    walker.presses("4")

    assert isinstance(before, Situation)
    assert before.assessment is not None
    assert dict(before.assessment.values) == values
    assert place_of(after(before, (), walker.now), LIBRARY) is Place.ANSWERING
