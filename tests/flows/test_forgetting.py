"""/delete: said in words, asked once more, and then nothing is known; an old button takes nothing away."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from flows.outcome import Forgotten, Lane, OnDoubt
from flows.retention import warning
from flows.situation import Place, Situation
from tests.flows.walking import LIBRARY, Walker, at_first_factor, at_home, at_review


def invited() -> Walker:
    walker = Walker(language="fr")
    walker.starts()
    return walker


PLACES = [invited, at_first_factor, at_review, at_home]


@pytest.mark.parametrize("place", PLACES)
def test_delete_says_what_goes_and_what_stays_and_changes_nothing_yet(place: Callable[[], Walker]) -> None:
    walker = place()
    before = walker.situation
    walker.commands("delete")

    assert walker.outcome.facts == ()
    assert walker.situation == before
    voice = LIBRARY.voices[walker.situation.language]
    assert voice("delete.goes") in walker.screen.text
    assert voice("delete.stays") in walker.screen.text
    assert walker.labels == [walker.said("delete.keep"), walker.said("delete.everything")]


@pytest.mark.parametrize("place", PLACES)
def test_after_the_confirmation_nothing_is_known_and_the_last_word_is_in_her_language(
    place: Callable[[], Walker],
) -> None:
    walker = place()
    language = walker.situation.language
    walker.commands("delete")
    walker.presses(walker.said("delete.everything"))

    assert walker.outcome.facts == (Forgotten(),)
    assert walker.situation == Situation("test:ana")
    assert walker.place is Place.STRANGER
    [last] = walker.outcome.messages
    assert last.is_last
    assert last.replaces == "1"
    assert last.text == LIBRARY.voices[language]("delete.done")


def test_keeping_leads_back_to_where_she_stands() -> None:
    walker = at_first_factor()
    walker.commands("delete")
    walker.presses("Keep everything")

    assert "11/55" in walker.screen.text


def test_an_old_button_erases_nothing_and_asks_again() -> None:
    walker = at_first_factor()
    walker.commands("delete")
    walker.seconds = 16 * 60
    walker.presses("Erase everything")

    assert walker.outcome.facts == ()
    assert walker.outcome.toast == walker.said("press.stale")
    assert walker.labels == ["◀ Keep everything", "Erase everything"]


@pytest.mark.parametrize("shown_at", ["99999999999", "never", "1.5", "999999999999"])
def test_a_button_of_another_time_erases_nothing(shown_at: str) -> None:
    walker = at_first_factor()
    walker.presses_raw(f"forget:{shown_at}")

    assert walker.outcome.facts == ()


def test_a_doubled_tap_says_the_same_and_makes_nobody_known() -> None:
    walker = at_first_factor()
    walker.commands("delete")
    press = walker.screen.buttons[1][0].press
    walker.presses_raw(press)
    said = walker.outcome.messages
    walker.presses_raw(press)

    assert [m.text for m in walker.outcome.messages] == [m.text for m in said]
    assert walker.outcome.facts == ()


def test_a_stranger_hears_that_there_is_nothing_and_stays_one() -> None:
    walker = Walker()
    walker.commands("delete")

    assert "nothing to erase" in walker.screen.text
    assert (walker.outcome.facts, walker.place) == ((), Place.STRANGER)


def test_who_begins_anew_has_buttons_of_her_own() -> None:
    walker = at_first_factor()
    first = walker.situation.assessment
    walker.commands("delete")
    walker.presses("Erase everything")
    walker.begins()
    second = walker.situation.assessment

    assert first is not None
    assert second is not None
    assert first.ordinal == second.ordinal
    assert first.tag != second.tag


@pytest.mark.parametrize("language", LIBRARY.languages)
@pytest.mark.parametrize("is_finished", [True, False])
def test_a_warning_names_both_days_and_is_never_doubled(language: str, is_finished: bool) -> None:
    touched, end = datetime(2013, 1, 15, 8, tzinfo=UTC), datetime(2013, 4, 29, 8, tzinfo=UTC)
    message = warning(LIBRARY, "tg:1", language, touched, end, is_finished=is_finished)

    assert all(part in message.text for part in ("15", "29"))
    assert (message.lane, message.on_doubt) == (Lane.REMINDER, OnDoubt.DROP)
    assert message.buttons
    assert message.key == f"retention:tg:1:{touched.timestamp()}"
