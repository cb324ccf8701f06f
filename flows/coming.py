"""Which reminders of the stages are to come for a company, and when: the only home of that arithmetic.

The heartbeat, the plan for facilitators and the rehearsal all ask here. Theory: nothing is scheduled ahead. What
is to come follows from the programme, from where the company stands and from what was said already; so a deadline
that is moved moves its reminders, and a service that stood still says one thing and not seven.

A reminder has a nominal day (so many days from its anchor) and a moment (the opening of the programme's reminder
hours on that day; before an anchor the last opening until then, after one the next). From there it can only move
on: to the moment until which she put reminders off, to the day after one that was said, and, after one of the same
rule, by as many days as lie between the two.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final

from flows.journey import Journey
from flows.meetings import workshops
from flows.naming import key_of
from flows.planned import Planned
from flows.programme import Anchor, Rule, Stage, StageKind
from flows.reminded import FOR_GOOD, HEARD, LATER, Mark, Reminded, RemindersKnown, Result, Shift, Shifted
from flows.rounds import due_day
from flows.second_view import is_view
from flows.situation import Assessment, Situation
from flows.stages import stages_of

_DAY: Final = timedelta(days=1)


def plan(situation: Situation, known: RemindersKnown, now: datetime) -> list[Planned]:
    """What is to come as things stand, in the order of its moments; what is due already included."""
    if situation.journey is None:
        return []
    found = _Plan(situation, situation.journey, known, now).all()
    ordered = sorted(found, key=lambda each: (each.at, weight(each), each.mark.ordinal))
    return list(_within_the_most(ordered, known, now))


def _within_the_most(ordered: Iterable[Planned], known: RemindersKnown, now: datetime) -> Iterator[Planned]:
    """Without those that would be one too many of their stage. What comes on one day is one message."""
    days: dict[str, set[date]] = {}
    for each in ordered:
        is_late = each.until is not None and each.until <= now
        if each.mark.anchor == LATER or each.mark.is_of_measure or is_late:
            yield each
            continue
        there = days.setdefault(each.mark.stage, set())
        there.add(known.calendar.day(max(each.at, now)))
        if (
            len(there) + said_of(known.reminded, each.mark.stage, each.mark.anchor, "")
            <= known.rules.most_per_stage
        ):
            yield each


def weight(planned: Planned) -> int:
    """Of several at once the lightest is said first."""
    return _WEIGHTS[planned.mark.anchor]


_LIGHTEST_FIRST: Final = (
    LATER,
    Anchor.MEETING,
    Anchor.DEADLINE,
    Anchor.SILENCE,
    Anchor.RESULT,
    Anchor.MEASURE,
    Anchor.ENTERED,
)
_WEIGHTS: Final = {anchor: place for place, anchor in enumerate(_LIGHTEST_FIRST)}


@dataclass(frozen=True, slots=True)
class _Base:
    """What the days of a rule are counted from; what is nominally before ``since`` was never to come."""

    day: date
    since: datetime
    about: str = ""


class _Plan:
    def __init__(self, situation: Situation, journey: Journey, known: RemindersKnown, now: datetime) -> None:
        self._situation, self._journey, self._now = situation, journey, now
        self._calendar, self._rules, self._known = known.calendar, known.rules, known
        self._said = {each.mark: each for each in known.reminded if each.result in FOR_GOOD}
        heard = [each.at for each in known.reminded if each.result in HEARD]
        self._last = max(heard, default=None)
        self._last_day = date.min if self._last is None else self._calendar.day(self._last)

    def all(self) -> Iterator[Planned]:
        for stage in stages_of(self._journey):
            if (asked := self._asked_for(stage)) is not None:
                yield asked
            for rule in self._rules.rules:
                # A measure is asked after when the stage in which it was planned is long over.
                if rule.stage is stage.kind and (rule.anchor is Anchor.MEASURE or not self._is_left(stage)):
                    yield from self._by_rule(stage, rule)

    def _by_rule(self, stage: Stage, rule: Rule) -> Iterator[Planned]:
        for base in self._bases(stage, rule.anchor):
            if said_of(self._known.reminded, stage.id, rule.anchor, base.about) >= self._rules.most_per_stage:
                continue
            marks = [Mark(stage.id, rule.anchor, n, base.about) for n in range(len(rule.days))]
            before: Planned | None = None
            for mark, days in zip(marks, rule.days, strict=True):
                if mark in self._said:
                    continue
                planned = self._planned(stage, mark, rule, days, base)
                if planned is None:
                    continue
                if days >= 0 and mark.ordinal and (gap := self._gap(marks, mark, rule, before)):
                    planned = self._moved(planned, gap, Shifted.APART)
                before = planned
                yield planned

    def _planned(self, stage: Stage, mark: Mark, rule: Rule, days: int, base: _Base) -> Planned | None:
        calendar, hours = self._calendar, self._rules.hours
        day = calendar.working_day(base.day, days) if rule.working else base.day + days * _DAY
        if calendar.end_of(day) <= base.since:
            return None
        until = calendar.end_of(base.day) if days < 0 else None
        at = calendar.moment(day, hours.start)
        shifts = self._opened(at)
        if until is not None and shifts and shifts[-1].at >= until:
            shifts = (Shift(Shifted.EARLIER, self._last_opening(day, base.since)),)
        found = Planned(mark, stage, day, _moved_to(at, shifts), until, rule, days, base.day, shifts)
        return self._moved(found, base.since, Shifted.JOINED)

    def _last_opening(self, day: date, since: datetime) -> datetime:
        """The last opening until this day, for what must come before something; the next one if there was none."""
        hours = self._rules.hours
        while (opening := self._calendar.moment(day, hours.start)) > since:
            if self._calendar.is_open(opening, hours):
                return opening
            day -= _DAY
        return self._calendar.next_open(since, hours)

    def _moved(self, planned: Planned, least: datetime, why: Shifted) -> Planned:
        """Not before ``least``, nor before she wants to hear of us, nor twice on one day."""
        calendar, at, shifts = self._calendar, planned.at, list(planned.shifts)
        put_off = self._known.put_off
        if least > at:
            at = least
            shifts.append(Shift(why, at))
        if put_off is not None and put_off.until > at:
            at = put_off.until
            shifts.append(Shift(Shifted.PUT_OFF, at))
        if self._last is not None and calendar.day(at) <= self._last_day:
            at = calendar.end_of(self._last_day)
            shifts.append(Shift(Shifted.ONE_A_DAY, at))
        if at is planned.at:
            return planned
        shifts += self._opened(at)
        return planned._replace(at=_moved_to(at, shifts), shifts=tuple(shifts))

    def _opened(self, at: datetime) -> tuple[Shift, ...]:
        """From ``at`` to the next opening of the hours of reminders."""
        calendar, hours = self._calendar, self._rules.hours
        opening = calendar.next_open(at, hours)
        if opening == at:
            return ()
        day = calendar.day(at)
        if (off := calendar.off(day)) is not None:
            return (Shift(Shifted.DAY_OFF, opening, off.name),)
        return (Shift(Shifted.HOURS if day.weekday() in hours.weekdays else Shifted.WEEKDAY, opening),)

    def _gap(self, marks: list[Mark], mark: Mark, rule: Rule, before: Planned | None) -> datetime | None:
        """When the one after another of the same rule may come at the earliest."""
        said = self._said.get(marks[mark.ordinal - 1])
        if before is not None:
            last = max(before.at, self._now)  # what is due and was not said yet is said now at the earliest
        elif said is not None:
            last = said.at
        else:
            return None
        days = rule.days[mark.ordinal] - rule.days[mark.ordinal - 1]
        day = self._calendar.day(last)
        day = self._calendar.working_day(day, days) if rule.working else day + days * _DAY
        return self._calendar.moment(day, self._rules.hours.start)

    def _asked_for(self, stage: Stage) -> Planned | None:
        """What she put off comes again, at her moment: in the working hours, not in those of reminders."""
        put_off = self._known.put_off
        if put_off is None or put_off.mark.stage != stage.id:
            return None
        if put_off.mark.is_of_measure:
            if not any(each.is_open and each.about == put_off.mark.about for each in self._journey.measures):
                return None  # it is done, or planned for another day
        elif self._is_left(stage):
            return None
        if any(each.mark.anchor == LATER and each.at >= put_off.at for each in self._said.values()):
            return None
        number = sum(each.mark.anchor == LATER for each in self._known.reminded)
        at = self._calendar.next_open(put_off.until)
        mark = Mark(stage.id, LATER, number, put_off.mark.about)
        return Planned(mark, stage, self._calendar.day(put_off.until), at, shifts=(Shift(Shifted.PUT_OFF, at),))

    # -- what days are counted from

    def _bases(self, stage: Stage, anchor: Anchor) -> Iterator[_Base]:
        passage, joined = self._journey.passages.get(stage.id), self._journey.joined_at
        match anchor:
            case Anchor.ENTERED if passage is not None:
                at = max(passage.entered_at, joined)
                yield _Base(self._calendar.day(at), at)
            case Anchor.SILENCE if passage is not None and (heard := self._heard_at()) is not None:
                yield _Base(self._calendar.day(heard), heard)
            case Anchor.DEADLINE if stage.deadline is not None and self._concerns(stage):
                yield _Base(stage.deadline, joined if passage is None else max(passage.entered_at, joined))
            case Anchor.MEETING:
                yield from self._meetings(stage)
            case Anchor.RESULT if stage.deadline is None and (day := due_day(self._situation, stage)):
                yield _Base(day, max(joined, self._situation.first_result_at or joined))
            case Anchor.MEASURE:
                yield from self._measures()
            case _:
                pass  # the stage was not entered, or has no such day

    def _meetings(self, stage: Stage) -> Iterator[_Base]:
        for meeting in workshops(self._journey):
            key = key_of(meeting.name)
            if meeting.stage == stage.id and self._journey.coming.get(key) != "no":
                yield _Base(meeting.first, self._journey.joined_at, key)

    def _measures(self) -> Iterator[_Base]:
        for measure in self._journey.measures:
            if measure.is_open and measure.due is not None:
                yield _Base(measure.due, measure.planned_at, measure.about)

    def _concerns(self, stage: Stage) -> bool:
        """The deadline of the questionnaire is for whoever joined; that of a later stage for who entered it."""
        return stage.kind is StageKind.ANSWERING or stage.id in self._journey.passages

    def _heard_at(self) -> datetime | None:
        """The last answer, or the moment that she chose for going on; None where no questionnaire is open."""
        assessment = self._situation.assessment
        if assessment is None or assessment.submitted_at is not None or is_view(assessment.instrument):
            return None
        return heard_at(assessment)

    # -- what was said

    def _is_left(self, stage: Stage) -> bool:
        passage = self._journey.passages.get(stage.id)
        return passage is not None and passage.left_at is not None


def said_of(reminded: Iterable[Reminded], stage: str, anchor: str, about: str) -> int:
    """Messages about a stage that she did not ask for herself; a measure is counted by itself."""
    mine = (each for each in reminded if each.mark.stage == stage and each.result is Result.SENT)
    if anchor == Anchor.MEASURE:
        return sum((each.mark.anchor, each.mark.about) == (anchor, about) for each in mine)
    return sum(each.mark.anchor not in (LATER, Anchor.MEASURE) for each in mine)


def heard_at(assessment: Assessment) -> datetime:
    """When the last answer came, or the moment that was chosen for going on, if that is later."""
    answered = max((answer.at for answer in assessment.answers.values()), default=0.0)
    heard = max(assessment.begun_at, datetime.fromtimestamp(answered, UTC))
    return heard if assessment.moment is None else max(heard, assessment.moment.at)


def _moved_to(at: datetime, shifts: Sequence[Shift]) -> datetime:
    return shifts[-1].at if shifts else at
