"""The door: a greeting, the notice, a language, and the consent that begins it all."""

from flows.outcome import AssessmentBegun, ConsentGiven, Welcomed
from flows.situation import Place
from tests.flows.walking import Walker


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

    assert ConsentGiven("CN1", "3") in walker.facts
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
