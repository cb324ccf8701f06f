"""STOP, the commands, and people who cannot be reached: the same wherever somebody stands."""

from collections.abc import Callable

import pytest

from flows.conversation import is_stop_word
from flows.events import CameBack, WentSilent
from flows.instrument import Kind
from flows.outcome import RemindersStopped
from flows.press import Verb
from tests.flows.walking import (
    LIBRARY,
    Walker,
    answers_in,
    at_first_factor,
    at_home,
    at_review,
    crafted,
)

# -- STOP


@pytest.mark.parametrize("place", [Walker, at_first_factor, at_review, at_home])
def test_stop_ends_reminders_in_every_place_and_is_no_answer(place: Callable[[], Walker]) -> None:
    walker = place()
    walker.writes("Arrêt !")

    assert walker.outcome.facts[-1] == RemindersStopped()
    assert answers_in(walker.outcome) == []
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


@pytest.mark.parametrize(
    "words",
    ["STOP", "stop", " Stop. ", "arrêt", "ARRET!", "Arrêtez", "stopp", "Aufhören!", "abmelden", "Baja", "parar"],
)
def test_a_stop_word_is_understood(words: str) -> None:
    assert is_stop_word(words)


@pytest.mark.parametrize("words", ["", "Stopford Ltd", "non-stop", "stop it please", "ST OP Engineering", "…"])
def test_a_name_that_only_looks_like_a_stop_word_is_none(words: str) -> None:
    assert not is_stop_word(words)


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
