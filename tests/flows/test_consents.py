"""Permissions: each asked alone, dated, with its wording, taken back in one tap; and what odd taps do."""

from hashlib import sha256

import pytest

from flows.consents import COMPARE, REMIND, SHARE, WORDINGS, allowed
from flows.outcome import ConsentGiven, ConsentRefused, RemindersResumed
from flows.situation import Decision, Situation
from tests.flows.walking import LIBRARY, Walker, at_home
from tests.world import START

# Whoever changes a wording gives it a new version in flows/consents.py, and puts both here.
READ = {
    "CN2": "1 c3ade435aa37",
    "CN3": "1 e089b78d990c",
    "CN4": "1 6a8d881d1e30",
    "CN5": "1 d0825905fe4d",
}


def at_decisions() -> Walker:
    """Handed in, and the two questions about the use of the result left out."""
    walker = at_home()
    walker.presses("Leave it out")
    walker.presses("Leave it out")
    return walker


def test_after_the_result_two_permissions_are_asked_one_by_one_and_never_again() -> None:
    walker = at_decisions()
    assert "decision 1 of 2" in walker.screen.text
    assert walker.labels == ["Yes, share it", "No, only for me"]

    walker.presses("Yes, share it")
    assert walker.facts[-1] == ConsentGiven(SHARE, "1")
    assert "decision 2 of 2" in walker.screen.text

    walker.presses("No reminders")
    assert ConsentRefused(REMIND, "1") in walker.outcome.facts
    assert "My result" in walker.labels

    walker.presses("My result")
    assert "My result" in walker.labels  # home again, with nothing more to decide


def test_a_text_in_place_of_a_decision_is_no_answer_to_anything() -> None:
    walker = at_decisions()
    walker.writes("yes of course")

    assert walker.values["FB1"] == "dk"
    assert SHARE not in walker.situation.decisions
    assert "My result" in walker.labels


def test_what_was_not_decided_is_a_no() -> None:
    walker = at_decisions()
    walker.commands("start")

    assert not any(allowed(walker.situation, consent) for consent in WORDINGS)


def test_privacy_takes_back_in_one_tap_what_was_given_and_it_holds_at_once() -> None:
    walker = at_decisions()
    walker.presses("Yes, share it")
    walker.commands("privacy")
    assert "✓ facilitators see my result: yes, since 15 January 2013" in walker.screen.text
    walker.presses("Withdraw: facilitators")

    assert walker.outcome.facts == (ConsentRefused(SHARE, "1"),)
    assert not allowed(walker.situation, SHARE)
    assert "✗ facilitators see my result: no" in walker.screen.text


def test_what_was_refused_can_be_allowed_later_after_reading_what_it_means() -> None:
    walker = at_decisions()
    walker.presses("No, only for me")
    walker.commands("privacy")
    walker.presses("Allow: facilitators")
    assert "They would see your answers" in walker.screen.text
    assert walker.outcome.facts == ()
    walker.presses("Yes, share it")

    assert allowed(walker.situation, SHARE)


def test_before_a_questionnaire_there_is_nothing_to_decide_on() -> None:
    walker = Walker()
    walker.starts()
    walker.commands("privacy")
    assert walker.labels == ["◀ Back"]

    for press in ("decide:CN2", "allow:CN2:1", "refuse:CN2:1", "withdraw:CN2"):
        walker.presses_raw(press)
        assert walker.outcome.facts == ()


def test_a_decision_can_be_made_while_answering_and_the_question_comes_back() -> None:
    walker = Walker()
    walker.begins()
    walker.commands("privacy")
    walker.presses("Allow: comparison")
    walker.presses("Yes, compare")

    assert allowed(walker.situation, COMPARE)
    assert "Noted: yes" in walker.screen.text
    assert "1/55" in walker.screen.text


@pytest.mark.parametrize("press", ["allow:CN2:1", "refuse:CN2:1", "withdraw:CN2"])
def test_a_doubled_tap_decides_once(press: str) -> None:
    walker = at_decisions()
    walker.presses("Yes, share it" if press != "allow:CN2:1" else "No, only for me")
    walker.presses_raw(press)
    walker.presses_raw(press)

    assert walker.outcome.facts == ()


def test_a_yes_to_a_wording_of_yesterday_is_asked_again() -> None:
    walker = at_decisions()
    walker.presses_raw("allow:CN2:0")

    assert walker.outcome.facts == ()
    assert walker.outcome.toast
    assert "Share my result" in walker.screen.text


@pytest.mark.parametrize("press", ["decide:CN9", "allow:CN9:1", "refuse:CN1:1", "withdraw:CN1", "withdraw:x"])
def test_a_permission_that_there_is_not_changes_nothing(press: str) -> None:
    walker = at_decisions()
    walker.presses_raw(press)

    assert walker.outcome.facts == ()
    assert walker.outcome.toast


def test_stop_is_a_stronger_no_and_a_yes_to_reminders_ends_it() -> None:
    walker = at_decisions()
    walker.presses("Yes, share it")
    walker.presses("Yes, remind me")
    walker.writes("STOP")
    assert not allowed(walker.situation, REMIND)
    walker.commands("privacy")
    assert "reminders of the next steps: no, since you wrote STOP" in walker.screen.text

    walker.presses("Allow: reminders")
    walker.presses("Yes, remind me")
    assert walker.outcome.facts == (ConsentGiven(REMIND, "1"), RemindersResumed())
    assert allowed(walker.situation, REMIND)


def test_an_older_wording_counts_until_it_is_taken_back() -> None:
    agreed = Situation("test:ana", decisions={SHARE: Decision(True, "0", START)})

    assert allowed(agreed, SHARE)


@pytest.mark.parametrize("consent", WORDINGS)
def test_a_changed_wording_has_a_new_version(consent: str) -> None:
    words = [
        voice.plain(f"consent.{consent}{part}") for voice in LIBRARY.voices.values() for part in ("", ".more")
    ]
    digest = sha256("\n".join(words).encode()).hexdigest()[:12]

    assert f"{WORDINGS[consent]} {digest}" == READ[consent]
