"""Decisions about her data after the start: what is asked, when, and the one tap that takes each of them back.

This is the only home of permissions. Each is asked alone, with nothing ticked beforehand, and kept with its moment
and the version of its wording. Whoever changes a wording gives it a new version here; a test sees to it.
A no is kept too, so that nobody is asked again what she has answered. STOP is a further, stronger no to reminders.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from flows.outcome import Asked, Button, ConsentGiven, ConsentRefused, RemindersResumed
from flows.press import Verb
from flows.second_view import is_view
from flows.situation import Decision, Situation
from flows.turn import Rows, Turn, lines, paragraphs

SHARE: Final = "CN2"  # facilitators see the result
COMPARE: Final = "CN3"  # comparison groups, without the name
EXCHANGE: Final = "CN4"  # companies to exchange practice with
REMIND: Final = "CN5"  # reminders of the next steps

WORDINGS: Final[Mapping[str, str]] = {SHARE: "1", COMPARE: "1", EXCHANGE: "1", REMIND: "1"}
# The others are asked when the comparison is introduced (domain: stage S4); /privacy offers all of them before.
_AFTER_THE_RESULT: Final = (SHARE, REMIND)


def allowed(situation: Situation, consent: str) -> bool:
    """Whether she has agreed and not taken it back. This is the question that every use of her data asks."""
    if consent == REMIND and situation.reminders_stopped:
        return False
    decision = situation.decisions.get(consent)
    return decision is not None and decision.is_yes


def ask_next(turn: Turn, lead: str = "") -> bool:
    """Asks for the first permission that she has not decided on yet; False if there is none."""
    for number, consent in enumerate(() if is_view(turn.instrument.id) else _AFTER_THE_RESULT, 1):
        if consent not in turn.situation.decisions:
            if turn.situation.asked is not None:
                turn.record(Asked(None))  # what is written now is no answer to the question before
            heading = turn.voice("consents.heading", number=number, total=len(_AFTER_THE_RESULT))
            _ask(turn, consent, paragraphs(lead, heading))
            return True
    return False


def ask(turn: Turn, consent: str, lead: str = "") -> None:
    """One permission, as /privacy leads to it, or the introduction of the comparison."""
    if consent in WORDINGS:
        _ask(turn, consent, lead)
    else:
        turn.toast = turn.voice.plain("press.unknown")
        show(turn)


def decide(turn: Turn, consent: str, wording: str, *, is_yes: bool) -> str:
    """Keeps the decision and gives the word for it; empty if she could not have read the wording of today."""
    if WORDINGS.get(consent) != wording:
        turn.toast = turn.voice.plain("press.stale" if consent in WORDINGS else "press.unknown")
        return ""
    if is_yes and not allowed(turn.situation, consent):
        turn.record(ConsentGiven(consent, wording))
        if consent == REMIND and turn.situation.reminders_stopped:
            turn.record(RemindersResumed())
    elif not is_yes:
        _refuse(turn, consent)
    return turn.voice("consents.noted_yes" if is_yes else "consents.noted_no")


def withdraw(turn: Turn, consent: str) -> None:
    """Takes a permission back; from this moment on it is as if it had not been given."""
    if consent not in WORDINGS:
        turn.toast = turn.voice.plain("press.unknown")
        show(turn)
        return
    _refuse(turn, consent)
    lead = turn.voice("consents.withdrawn", what=turn.voice(f"consent.{consent}.short"))
    turn.show(paragraphs(lead, _decisions(turn)), [*_changes(turn), _back(turn)])


def show(turn: Turn, told: Sequence[str] = (), ways_out: Rows = ()) -> None:
    """The privacy notice, what else is ``told``, and every decision of hers with the tap that changes it."""
    mine = (_decisions(turn), _changes(turn)) if has_own(turn) else ("", [])
    turn.show(paragraphs(notice_text(turn), *told, mine[0]), [*ways_out, *mine[1], _back(turn)])


def notice_text(turn: Turn) -> str:
    terms = turn.library.terms
    return turn.voice(
        "notice.text",
        controller=terms.controller,
        contact=terms.contact,
        days=terms.unfinished_days,
        months=terms.finished_months,
    )


def has_own(turn: Turn) -> bool:
    """Whether there is a company of hers to decide about; a colleague's view alone is none."""
    begun = turn.situation.assessment
    decided = any(consent in turn.situation.decisions for consent in WORDINGS)
    return decided or (begun is not None and not is_view(begun.instrument))


def _ask(turn: Turn, consent: str, lead: str) -> None:
    arguments = consent, WORDINGS[consent]
    rows = [
        [turn.button(f"consent.{consent}.yes", Verb.ALLOW, *arguments)],
        [turn.button(f"consent.{consent}.no", Verb.REFUSE, *arguments)],
    ]
    question, more = turn.voice(f"consent.{consent}"), turn.voice(f"consent.{consent}.more")
    turn.show(
        paragraphs(lead, turn.voice("consents.question", question=question), more, turn.voice("consents.foot")),
        rows,
    )


def _back(turn: Turn) -> list[Button]:
    return [turn.button("notice.back", Verb.HERE)]


def _refuse(turn: Turn, consent: str) -> None:
    decision = turn.situation.decisions.get(consent)
    if decision is None or decision.is_yes:
        turn.record(ConsentRefused(consent, WORDINGS[consent]))


def _decisions(turn: Turn) -> str:
    told = (_told(turn, consent, turn.situation.decisions.get(consent)) for consent in WORDINGS)
    return lines(turn.voice("consents.title"), *told)


def _told(turn: Turn, consent: str, decision: Decision | None) -> str:
    what = turn.voice(f"consent.{consent}.short")
    if decision is None:
        return turn.voice("consents.unasked", what=what)
    if consent == REMIND and decision.is_yes and turn.situation.reminders_stopped:
        return turn.voice("consents.stopped", what=what)
    day = turn.voice.date(decision.at, turn.library.terms.zone)
    return turn.voice("consents.given" if decision.is_yes else "consents.refused", what=what, day=day)


def _changes(turn: Turn) -> Rows:
    return [[_change(turn, consent)] for consent in WORDINGS]


def _change(turn: Turn, consent: str) -> Button:
    what = turn.voice.plain(f"consent.{consent}.short")
    if allowed(turn.situation, consent):
        return turn.button("consents.withdraw", Verb.WITHDRAW, consent, what=what)
    return turn.button("consents.allow", Verb.DECIDE, consent, what=what)
