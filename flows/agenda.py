"""What comes if nobody does anything: the looks at a company, played forward with the clock of the future.

This is the only home of what a plan lists. It asks the same rules as the heartbeat, one look after the other, so
what is planned here is what is said there, as long as nothing happens in between.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from hashlib import sha256

from flows.coming import plan
from flows.journey import Journey
from flows.looking import bar, look
from flows.planned import Ahead, Kind
from flows.reminded import Mark, Reminded, RemindersKnown
from flows.second_view import is_view
from flows.situation import Situation, after
from flows.stages import transitions

_MOST_LOOKS = 2000  # five years of looks every day; a rule that never moves on must not hang a plan


def ahead(situation: Situation, known: RemindersKnown, now: datetime, until: datetime) -> list[Ahead]:
    """What will be said to her before ``until``, in order; what cannot be said stands there with its reason."""
    found = [*_moments(situation, now, until), *_reminders(situation, known, now, until)]
    return sorted(found, key=lambda each: each.at)


def _moments(situation: Situation, now: datetime, until: datetime) -> Iterator[Ahead]:
    assessment = situation.assessment
    if assessment is None or assessment.moment is None or assessment.submitted_at is not None:
        return
    if now <= assessment.moment.at < until and not is_view(assessment.instrument):
        yield Ahead(assessment.moment.at, Kind.MOMENT, barred=bar(situation))


def _reminders(situation: Situation, known: RemindersKnown, now: datetime, until: datetime) -> Iterator[Ahead]:
    if (barred := bar(situation)) is not None:
        for each in plan(situation, known, now):
            if each.at < until:
                yield Ahead(max(each.at, now), Kind.STAGE, (each,), barred)
        return
    moment = now
    for _ in range(_MOST_LOOKS):  # pragma: no branch  looks come to an end before
        situation = after(situation, transitions(situation, moment), moment)
        found = look(situation, known, moment)
        if found.say:
            yield Ahead(moment, Kind.STAGE, found.say)
        noted = (Reminded(mark, moment, result) for mark, result in found.noted)
        known = replace(known, reminded=(*known.reminded, *noted))
        if found.next_at is None or found.next_at >= until:
            return
        moment = found.next_at


def id_of(journey: Journey, mark: Mark) -> str:
    """By which a reminder is asked after: the same before and after it was sent, and on every machine."""
    words = (journey.programme, journey.company, mark.stage, mark.anchor, str(mark.ordinal), mark.about)
    return "r" + sha256("\n".join(words).encode()).hexdigest()[:9]
