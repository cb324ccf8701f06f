"""May this be said now? The one place that judges what a person did not ask for at this moment.

A reminder is judged twice, and both times here: when its moment has come (then it is written, in the language of
that moment), and just before it goes out, since a message may have waited for the network, or for a service that
was killed. What is not sent says why.
"""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from enum import StrEnum

from flows.library import Library
from flows.outcome import Reminder, ReminderKind
from flows.situation import Situation, instrument_of
from flows.working_hours import next_open

_TOO_LATE = timedelta(days=7)


class Unsent(StrEnum):
    UNKNOWN = "unknown"  # nothing is kept of her any more
    STOPPED = "stopped"
    UNREACHABLE = "unreachable"
    HANDED_IN = "handed in"
    GONE_ON = "gone on"
    TOO_LATE = "too late"


Rule = Callable[[Situation, Reminder, datetime, Library], Unsent | None]


def judge(situation: Situation, about: Reminder, now: datetime, library: Library) -> Unsent | datetime | None:
    """None: say it. A moment: not before then. Otherwise never, and why not."""
    for rule in _RULES[about.kind]:
        if why := rule(situation, about, now, library):
            return why
    opening = next_open(now, library.terms.zone)
    return None if opening == now else opening


def _nobody(situation: Situation, _: Reminder, __: datetime, ___: Library) -> Unsent | None:
    return None if situation.language else Unsent.UNKNOWN


def _stopped(situation: Situation, _: Reminder, __: datetime, ___: Library) -> Unsent | None:
    return Unsent.STOPPED if situation.reminders_stopped else None


def _unreachable(situation: Situation, _: Reminder, __: datetime, ___: Library) -> Unsent | None:
    return None if situation.reachable else Unsent.UNREACHABLE


def _handed_in(situation: Situation, about: Reminder, _: datetime, __: Library) -> Unsent | None:
    # One of another tag has been handed in, or no new one could have begun.
    assessment = situation.assessment
    is_open = assessment is not None and assessment.tag == about.tag and assessment.submitted_at is None
    return None if is_open else Unsent.HANDED_IN


def _gone_on(situation: Situation, about: Reminder, _: datetime, library: Library) -> Unsent | None:
    """She has answered what was open then. By the answer, not by a clock, which may be put back."""
    assessment = situation.assessment
    assert assessment is not None, "the rule before has looked"
    question = instrument_of(assessment, library).question(about.question)
    return Unsent.GONE_ON if question and question.id in assessment.answers else None


def _too_late(_: Situation, about: Reminder, now: datetime, __: Library) -> Unsent | None:
    return Unsent.TOO_LATE if about.at is not None and now - about.at > _TOO_LATE else None


_ALWAYS: tuple[Rule, ...] = (_nobody, _stopped, _unreachable)
_RULES: Mapping[ReminderKind, tuple[Rule, ...]] = {
    ReminderKind.MOMENT: (*_ALWAYS, _handed_in, _gone_on, _too_late),
    ReminderKind.WARNING: _ALWAYS,
    ReminderKind.STAGE: _ALWAYS,  # and what looking.still_due says
}
