"""The moment has come to look at a company: what is said now, what is noted, and when to look again.

This is the only home of how several reminders become one message, of what keeps one from being said, and of when a
company needs a person rather than the assistant.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, time
from typing import Final

from flows.coming import plan, weight
from flows.consents import REMIND
from flows.journey import Journey
from flows.planned import Planned
from flows.programme import Stage, StageKind
from flows.reminded import LATER, Mark, Reminded, RemindersKnown, Result, Why
from flows.situation import Situation
from flows.stages import stages_of

_TASK_AFTER: Final = 2  # working days after the last reminder of a stage


@dataclass(frozen=True, slots=True)
class Need:
    """Somebody should speak to the company: about which stage, and why."""

    stage: str
    why: Why


@dataclass(frozen=True, slots=True)
class Look:
    """``say`` holds what one message is about, the weightiest first; ``noted`` what became of what."""

    say: tuple[Planned, ...]
    noted: tuple[tuple[Mark, Result], ...]
    needs: tuple[Need, ...]
    next_at: datetime | None


def look(situation: Situation, known: RemindersKnown, now: datetime) -> Look:
    """What is due now."""
    if situation.journey is None:
        return Look((), (), (), None)
    planned = plan(situation, known, now)
    late = [each for each in planned if each.until is not None and max(each.at, now) >= each.until]
    due = [each for each in planned if each.at <= now and each not in late and is_time(each, known, now)]
    barred = bar(situation)
    noted = [(each.mark, Result.TOO_LATE) for each in late]
    noted += [(each.mark, _result(each, due, barred)) for each in due]
    after = replace(known, reminded=(*known.reminded, *(Reminded(mark, now, result) for mark, result in noted)))
    coming = plan(situation, after, now)
    needs = _barred_needs(due, barred) if barred else _used_up(situation.journey, after, coming, now)
    return Look(
        say=() if barred else tuple(sorted(_newest(due), key=weight)),
        noted=tuple(each for each in noted if not _is_noted(known, *each)),
        needs=tuple(need for need in needs if need.stage not in known.needs),
        # Once something cannot be said, there is nothing to look for until she does something: then it is looked.
        next_at=None if barred and due else _next(situation.journey, after, coming, now),
    )


def _is_noted(known: RemindersKnown, mark: Mark, result: Result) -> bool:
    return any(each.mark == mark and each.result is result for each in known.reminded)


def bar(situation: Situation) -> Result | None:
    """What keeps her from being reminded at all. Until she is asked, who joined a programme is reminded of it."""
    if not situation.reachable:
        return Result.UNREACHABLE
    if situation.reminders_stopped:
        return Result.STOPPED
    decision = situation.decisions.get(REMIND)
    return Result.REFUSED if decision is not None and not decision.is_yes else None


def is_time(planned: Planned, known: RemindersKnown, now: datetime) -> bool:
    """Whether it may be said at this hour: what she asked for in working hours, the rest in those of reminders."""
    return known.calendar.is_open(now, None if planned.mark.anchor == LATER else known.rules.hours)


def still_due(situation: Situation, known: RemindersKnown, mark: Mark, now: datetime) -> Result | datetime | None:
    """Just before it goes out: None if it may, a moment if not before then, else why not.

    What was noted when it was written, of it and of what is said with it, is left out of account.
    """
    if barred := bar(situation):
        return barred
    if situation.journey is None or _is_left(situation.journey, mark):
        return Result.GONE_ON
    written = {each.at for each in known.reminded if each.mark == mark}
    before = replace(known, reminded=tuple(each for each in known.reminded if each.at not in written))
    for each in plan(situation, before, now):
        if each.mark == mark:
            if each.until is not None and now >= each.until:
                return Result.TOO_LATE
            if known.calendar.day(each.at) > known.calendar.day(now):
                return Result.MOVED
            return None if is_time(each, known, now) else _opening(each, known, now)
    return Result.MOVED


def _opening(planned: Planned, known: RemindersKnown, now: datetime) -> datetime:
    return known.calendar.next_open(now, None if planned.mark.anchor == LATER else known.rules.hours)


def _is_left(journey: Journey, mark: Mark) -> bool:
    passage = journey.passages.get(mark.stage)
    return not mark.is_of_measure and passage is not None and passage.left_at is not None


def _newest(due: list[Planned]) -> list[Planned]:
    """Of several days of one rule the last: two weeks before and one week before are now one week before."""
    latest = {(each.mark.stage, each.mark.anchor, each.mark.about): each for each in due}
    return list(latest.values())


def _result(planned: Planned, due: list[Planned], barred: Result | None) -> Result:
    if barred:
        return barred
    return Result.SENT if planned is min(_newest(due), key=weight) else Result.MERGED


def _next(journey: Journey, known: RemindersKnown, coming: list[Planned], now: datetime) -> datetime | None:
    """When to look again: at the next reminder, when the time after the last is over, or when a stage opens."""
    moments = [each.at if each.at > now else _opening(each, known, now) for each in coming]
    spoken_of = {each.mark.stage for each in coming}
    moments += [_wait_over(known, last) for stage, last in _open(journey, known) if stage.id not in spoken_of]
    moments += [known.calendar.moment(each.opens, time(0)) for each in stages_of(journey) if each.opens]
    return min((at for at in moments if at > now), default=None)


def _barred_needs(due: list[Planned], barred: Result) -> list[Need]:
    return [Need(stage, Why(str(barred))) for stage in dict.fromkeys(each.stage.id for each in due)]


def _used_up(journey: Journey, known: RemindersKnown, coming: list[Planned], now: datetime) -> list[Need]:
    """Stages of which all was said, with some days to do it; whether she comes to a meeting its list tells."""
    spoken_of = {each.mark.stage for each in coming}
    return [
        Need(stage.id, Why.USED_UP)
        for stage, last in _open(journey, known)
        if stage.id not in spoken_of and stage.kind is not StageKind.WORKSHOP and _wait_over(known, last) <= now
    ]


def _open(journey: Journey, known: RemindersKnown) -> Iterator[tuple[Stage, datetime]]:
    """Stages that are not left and of which something was said, with the moment of the last."""
    for stage in stages_of(journey):
        said = [each.at for each in known.reminded if each.mark.stage == stage.id and each.result is Result.SENT]
        passage = journey.passages.get(stage.id)
        if said and (passage is None or passage.left_at is None):
            yield stage, max(said)


def _wait_over(known: RemindersKnown, last: datetime) -> datetime:
    calendar = known.calendar
    return calendar.moment(calendar.working_day(calendar.day(last), _TASK_AFTER), time(9))
