"""Which reminders are to come, and when: dates in the call, dates in the answer."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from flows.calendar import Calendar, DaysOff, Hours
from flows.coming import plan
from flows.consents import REMIND
from flows.journey import Coming, Journey, Measure, MeasureState, Passage, Stated
from flows.looking import Look, look, still_due
from flows.planned import Planned
from flows.programme import OFFICE_HOURS, REMINDERS, Anchor, Meeting, Reminders, Rule, Stage, StageKind
from flows.reminded import LATER, Mark, PutOff, Reminded, RemindersKnown, Result, Why
from flows.second_view import SUFFIX
from flows.situation import Answer, Assessment, Decision, Moment, Situation

PARIS = ZoneInfo("Europe/Paris")
KNOWN = RemindersKnown(Calendar(PARIS, OFFICE_HOURS), REMINDERS)


def at(told: str, zone: ZoneInfo = PARIS) -> datetime:
    return datetime.fromisoformat(told).replace(tzinfo=zone).astimezone(UTC)


BEGUN = at("2013-01-15T10:00")  # a Tuesday
STAGES = (
    Stage("S1", StageKind.INFORMED),
    Stage("S2", StageKind.ANSWERING, deadline=date(2013, 3, 13)),
    Stage("S4", StageKind.INITIATION),
    Stage("S5", StageKind.WORKSHOP),
    Stage("S6", StageKind.MEASURES),
    Stage("S7a", StageKind.REASSESSMENT, deadline=date(2014, 1, 15)),
)
WORKSHOP = Meeting("Workshop", date(2013, 3, 15), date(2013, 3, 15), stage="S5")


def situation(*entered: str, left: Iterable[str] = (), **changes: object) -> Situation:
    """Somebody who joined and began on 15 January 2013, with these stages entered then and ``left`` at once."""
    passages = {stage: Passage(BEGUN, BEGUN if stage in left else None) for stage in (*entered, *left)}
    journey = Journey("p", "Pilot", PARIS, "acme", "Acme", "Blue", BEGUN, STAGES, passages=passages)
    assessment = Assessment(1, "t", "ic-quick", "1.0", BEGUN, answers={"CD1": Answer("x", BEGUN.timestamp())})
    whole = Situation("chat", "en", assessment if "S2" in passages else None, journey=journey)
    inner = {name: changes.pop(name) for name in list(changes) if name in Journey.__dataclass_fields__}
    return replace(whole, **changes, journey=replace(journey, **inner))  # type: ignore[arg-type]


def told(planned: Iterable[Planned], zone: ZoneInfo = PARIS) -> list[str]:
    return [
        f"{each.mark.stage} {each.mark.anchor}{each.mark.ordinal} {each.at.astimezone(zone):%a %d.%m.%Y %H:%M}"
        for each in planned
    ]


def said(mark: Mark, when: str, result: Result = Result.SENT) -> Reminded:
    return Reminded(mark, at(when), result)


def test_an_unfinished_questionnaire_is_reminded_of_after_1_3_and_7_working_days_in_the_middle_of_the_week() -> (
    None
):
    person = situation("S2", stages=(Stage("S2", StageKind.ANSWERING),))
    assert told(plan(person, KNOWN, BEGUN)) == [
        "S2 silence0 Wed 16.01.2013 09:30",
        "S2 silence1 Tue 22.01.2013 09:30",  # two working days later is a Friday
        "S2 silence2 Tue 29.01.2013 09:30",  # four more: a Monday
    ]


def test_silence_is_counted_from_the_last_answer_or_the_moment_that_she_chose() -> None:
    person = situation("S2", stages=(Stage("S2", StageKind.ANSWERING),))
    assert person.assessment is not None
    answers = {"CD1": Answer("x", at("2013-01-16T11:00").timestamp())}
    later = replace(person, assessment=replace(person.assessment, answers=answers))
    assert told(plan(later, KNOWN, BEGUN))[0] == "S2 silence0 Thu 17.01.2013 09:30"
    chosen = replace(person.assessment, answers=answers, moment=Moment(at("2013-01-22T09:30"), "CD2"))
    assert told(plan(replace(person, assessment=chosen), KNOWN, BEGUN))[0] == "S2 silence0 Wed 23.01.2013 09:30"


def test_before_a_deadline_it_comes_in_time_also_for_who_has_not_begun() -> None:
    assert told(plan(situation("S1"), KNOWN, BEGUN))[1:] == [
        "S2 deadline0 Wed 06.03.2013 09:30",
        "S2 deadline1 Tue 12.03.2013 09:30",
    ]


def test_what_would_fall_behind_its_day_comes_on_the_last_opening_before() -> None:
    monday = replace(WORKSHOP, first=date(2013, 3, 18), last=date(2013, 3, 18))
    assert told(plan(situation(meetings=(monday,), stages=STAGES[3:4]), KNOWN, BEGUN)) == [
        "S5 meeting0 Tue 05.03.2013 09:30",  # a fortnight before is a Monday: the next opening will do
        "S5 meeting1 Tue 12.03.2013 09:30",
        "S5 meeting2 Thu 14.03.2013 09:30",  # the day before is a Sunday, the next opening would be too late
    ]


def test_who_does_not_come_to_the_workshop_is_not_reminded_of_it() -> None:
    person = situation(meetings=(WORKSHOP,), stages=STAGES[3:4], coming={"workshop": Coming.NO})
    assert plan(person, KNOWN, BEGUN) == []


def test_what_was_before_she_joined_was_never_to_come() -> None:
    near = replace(WORKSHOP, first=date(2013, 1, 23), last=date(2013, 1, 23))
    assert told(plan(situation(meetings=(near,), stages=STAGES[3:4]), KNOWN, BEGUN)) == [
        "S5 meeting1 Wed 16.01.2013 09:30",
        "S5 meeting2 Tue 22.01.2013 09:30",
    ]


def test_holidays_and_a_pause_move_it_on() -> None:
    pause = DaysOff(date(2013, 7, 29), date(2013, 8, 25), "Pause d’été")
    known = replace(KNOWN, calendar=replace(KNOWN.calendar, days_off=(pause,)))
    begun = at("2013-07-26T10:00")
    person = situation("S1", stages=STAGES[:1], joined_at=begun, passages={"S1": Passage(begun)})
    assert told(plan(person, known, begun)) == ["S1 entered0 Tue 27.08.2013 09:30"]


def test_a_measure_is_asked_after_when_its_stage_is_over() -> None:
    measure = Measure(2, "Train two people", "Ada", date(2013, 6, 20), at("2013-03-20T10:00"))
    person = situation(left=["S6"], measures=(measure,), stages=STAGES[4:5])
    assert told(plan(person, KNOWN, BEGUN)) == [
        "S6 measure0 Thu 13.06.2013 09:30",
        "S6 measure1 Thu 20.06.2013 09:30",
    ]
    dropped = replace(measure, is_dropped=True)
    assert plan(situation(left=["S6"], measures=(dropped,), stages=STAGES[4:5]), KNOWN, BEGUN) == []


def test_a_colleague_who_answers_about_another_company_is_not_reminded_of_a_stage() -> None:
    person = situation("S2", stages=(Stage("S2", StageKind.ANSWERING),))
    assert person.assessment is not None
    view = replace(person.assessment, instrument="ic-quick" + SUFFIX)
    assert plan(replace(person, assessment=view), KNOWN, BEGUN) == []


def test_a_measure_that_is_due_within_a_week_is_asked_after_on_its_day() -> None:
    measure = Measure(1, "Train two people", "Ada", date(2013, 3, 21), at("2013-03-19T10:00"))
    person = situation(left=["S6"], measures=(measure,), stages=STAGES[4:5])
    assert told(plan(person, KNOWN, BEGUN)) == ["S6 measure1 Thu 21.03.2013 09:30"]


def test_who_joins_too_shortly_before_for_any_opening_is_told_nothing() -> None:
    joined = at("2013-03-15T10:00")  # a Friday; the meeting is on Monday
    monday = replace(WORKSHOP, first=date(2013, 3, 18), last=date(2013, 3, 18))
    person = situation(meetings=(monday,), stages=STAGES[3:4], joined_at=joined)
    found = look(person, KNOWN, joined)
    assert found.say == ()
    assert [result for _, result in found.noted] == [Result.TOO_LATE]


def test_the_second_look_is_reminded_of_around_its_deadline_once_it_is_open() -> None:
    assert plan(situation(stages=STAGES[5:]), KNOWN, BEGUN) == []
    assert told(plan(situation("S7a", stages=STAGES[5:]), KNOWN, BEGUN)) == [
        "S7a deadline0 Wed 08.01.2014 09:30",
        "S7a deadline1 Wed 15.01.2014 09:30",
        "S7a deadline2 Wed 22.01.2014 09:30",
    ]


def test_at_most_three_messages_of_a_stage() -> None:
    marks = [Mark("S2", "silence", n) for n in range(3)]
    known = replace(KNOWN, reminded=tuple(said(mark, f"2013-01-{16 + n}T09:30") for n, mark in enumerate(marks)))
    assert plan(situation("S2", stages=STAGES[1:2]), known, BEGUN) == []


def test_never_two_on_one_day() -> None:
    known = replace(KNOWN, reminded=(said(Mark("S4", "entered"), "2013-01-16T09:31"),))
    person = situation("S2", stages=(Stage("S2", StageKind.ANSWERING), STAGES[2]))
    assert told(plan(person, known, BEGUN))[0] == "S2 silence0 Thu 17.01.2013 09:30"


# -- looking


def looked(person: Situation, when: str, known: RemindersKnown = KNOWN) -> Look:
    return look(person, known, at(when))


def test_what_is_due_at_once_is_one_message_and_the_weightiest_leads() -> None:
    person = situation("S2", "S4", meetings=(WORKSHOP,))
    found = looked(person, "2013-03-12T09:30")
    assert [(each.mark.stage, each.mark.anchor) for each in found.say] == [
        ("S5", "meeting"),
        ("S2", "deadline"),
        ("S2", "silence"),
        ("S4", "entered"),
    ]
    results = dict(found.noted)
    assert results[Mark("S5", "meeting", 1, "workshop")] is Result.SENT
    assert {result for mark, result in found.noted if mark.stage != "S5"} == {Result.MERGED}
    assert results[Mark("S5", "meeting", 0, "workshop")] is Result.MERGED, (
        "a fortnight before is a week before now"
    )


def test_a_service_that_stood_still_for_a_week_says_one_thing_and_the_rest_later() -> None:
    person = situation("S2", stages=(Stage("S2", StageKind.ANSWERING),))
    found = looked(person, "2013-01-24T09:45")
    assert [each.mark.ordinal for each in found.say] == [0]
    assert found.next_at == at("2013-01-29T09:30"), "two working days after the one that was said: a Monday"


def test_at_night_nothing_is_said_and_it_is_looked_again_in_the_morning() -> None:
    person = situation("S2", stages=(Stage("S2", StageKind.ANSWERING),))
    found = looked(person, "2013-01-16T23:30")
    assert (found.say, found.noted, found.next_at) == ((), (), at("2013-01-17T09:30"))


def test_what_is_too_late_is_noted_and_not_said() -> None:
    found = looked(situation(meetings=(WORKSHOP,), stages=STAGES[3:4]), "2013-03-18T09:30")
    assert found.say == ()
    assert {result for _, result in found.noted} == {Result.TOO_LATE}
    assert len(found.noted) == 3


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"reminders_stopped": True}, Why.STOPPED),
        ({"reachable": False}, Why.UNREACHABLE),
        ({"decisions": {REMIND: Decision(False, "1", BEGUN)}}, Why.REFUSED),
    ],
)
def test_who_cannot_be_reminded_needs_a_person_and_is_not_looked_at_until_she_does_something(
    change: dict[str, Any], why: Why
) -> None:
    person = situation("S2", stages=STAGES[1:2], **change)
    found = looked(person, "2013-01-16T09:30")
    assert (found.say, found.next_at) == ((), None)
    assert [(need.stage, need.why) for need in found.needs] == [("S2", why)]
    again = replace(KNOWN, reminded=tuple(Reminded(m, BEGUN, r) for m, r in found.noted), needs=frozenset({"S2"}))
    assert looked(person, "2013-01-16T09:40", again) == Look((), (), (), None)


def test_after_the_last_reminder_and_two_working_days_somebody_should_speak_to_her() -> None:
    known = replace(
        KNOWN,
        reminded=tuple(
            said(Mark("S2", "silence", n), f"2013-01-{day}T09:30") for n, day in enumerate((16, 22, 29))
        ),
    )
    person = situation("S2", stages=(Stage("S2", StageKind.ANSWERING),))
    first = looked(person, "2013-01-29T09:31", known)
    assert (first.needs, first.next_at) == ((), at("2013-01-31T09:00"))
    second = looked(person, "2013-01-31T09:00", known)
    assert [(need.stage, need.why) for need in second.needs] == [("S2", Why.USED_UP)]
    assert looked(person, "2013-01-31T09:00", replace(known, needs=frozenset({"S2"}))).needs == ()


def test_when_a_stage_opens_it_is_looked_again() -> None:
    opens = replace(STAGES[4], opens=date(2013, 3, 18))
    assert looked(situation(stages=(opens,)), "2013-03-15T17:00").next_at == at("2013-03-18T00:00")


def test_who_answers_for_no_company_is_not_looked_at() -> None:
    assert look(Situation("chat", "en"), KNOWN, BEGUN) == Look((), (), (), None)
    assert plan(Situation("chat", "en"), KNOWN, BEGUN) == []


# -- putting off


SILENCE = Mark("S2", "silence", 0)


def put_off(until: str, mark: Mark = SILENCE) -> RemindersKnown:
    off = PutOff(mark, at(until), at("2013-01-16T10:00"))
    return replace(KNOWN, reminded=(said(mark, "2013-01-16T09:30"),), put_off=off)


def test_what_she_put_off_comes_again_at_her_moment_and_nothing_before() -> None:
    person = situation("S2", "S4", stages=(Stage("S2", StageKind.ANSWERING), STAGES[2]))
    assert told(plan(person, put_off("2013-01-16T13:00"), BEGUN))[0] == "S2 later0 Wed 16.01.2013 13:00"
    later = told(plan(person, put_off("2013-01-22T09:30"), BEGUN))
    assert later[0] == "S2 later0 Tue 22.01.2013 09:30"
    assert looked(person, "2013-01-16T13:00", put_off("2013-01-16T13:00")).say[0].mark == Mark("S2", LATER, 0)


def test_what_was_said_again_is_not_said_a_third_time() -> None:
    known = put_off("2013-01-16T13:00")
    known = replace(known, reminded=(*known.reminded, said(Mark("S2", LATER), "2013-01-16T13:00")))
    assert not any(each.mark.anchor == LATER for each in plan(situation("S2", stages=STAGES[1:2]), known, BEGUN))


def test_a_stage_that_was_left_is_not_spoken_of_again_but_a_measure_is() -> None:
    assert not any(
        each.mark.anchor == LATER
        for each in plan(situation(left=["S2"], stages=STAGES[1:2]), put_off("2013-01-16T13:00"), BEGUN)
    )
    of_measure = put_off("2013-01-17T13:00", Mark("S6", "measure", 0, "2"))
    measure = Measure(2, "Train two people", "Ada", date(2013, 6, 20), BEGUN)
    planned = situation(left=["S6"], stages=STAGES[4:5], measures=(measure,))
    assert told(plan(planned, of_measure, BEGUN))[0] == "S6 later0 Thu 17.01.2013 13:00"
    done = replace(measure, stated=(Stated(MeasureState.DONE, BEGUN),))
    moved = replace(measure, stated=(Stated(MeasureState.NOT_YET, BEGUN, due=date(2013, 7, 2)),))
    for other in ((), (done,), (moved,)):
        there = plan(situation(left=["S6"], stages=STAGES[4:5], measures=other), of_measure, BEGUN)
        assert not any(each.mark.anchor == LATER for each in there)


# -- just before it goes out


def test_before_it_goes_out_it_is_judged_once_more() -> None:
    mark, now = Mark("S2", "deadline", 0), at("2013-03-06T09:31")
    person = situation("S2", stages=STAGES[1:2])
    known = replace(KNOWN, reminded=(said(mark, "2013-03-06T09:30"),))
    assert still_due(person, known, mark, now) is None
    assert still_due(person, known, mark, at("2013-03-06T12:00")) == at("2013-03-07T09:30")
    assert still_due(person, known, mark, at("2013-03-14T09:30")) is Result.TOO_LATE
    assert still_due(replace(person, reminders_stopped=True), known, mark, now) is Result.STOPPED
    assert still_due(situation(left=["S2"], stages=STAGES[1:2]), known, mark, now) is Result.GONE_ON
    assert still_due(replace(person, journey=None), known, mark, now) is Result.GONE_ON
    moved = situation("S1", stages=(replace(STAGES[1], deadline=date(2013, 3, 27)),))
    assert still_due(moved, known, mark, now) is Result.MOVED
    without = situation("S2", stages=(replace(STAGES[1], deadline=None),))
    assert still_due(without, known, mark, now) is Result.MOVED


def test_a_reminder_whose_deadline_moved_before_it_went_out_comes_again_on_its_new_day() -> None:
    known = replace(KNOWN, reminded=(said(Mark("S2", "deadline", 0), "2013-03-06T09:31", Result.MOVED),))
    moved = situation("S1", stages=(replace(STAGES[1], deadline=date(2013, 3, 27)),))
    assert told(plan(moved, known, at("2013-03-06T09:32")))[0] == "S2 deadline0 Wed 20.03.2013 09:30"


# -- ten years


ZONES = ("Europe/Paris", "America/Cayenne", "Indian/Reunion", "Pacific/Auckland")
RULES = Reminders(
    Hours(time(9, 30), time(11, 30), frozenset({1, 2, 3})),
    3,
    (*REMINDERS.rules, Rule(StageKind.COMMUNICATION_PLAN, Anchor.ENTERED, (0, 10), working=True)),
)


@pytest.mark.parametrize("name", ZONES)
def test_in_ten_years_nothing_comes_in_quiet_time_nothing_twice_and_nothing_is_lost(name: str) -> None:
    """A year after another, each with a questionnaire, a workshop and measures; services that stand still for
    days, a clock that jumps back, people who put off; 29 February and both changes of summer time among them."""
    zone, random = ZoneInfo(name), Random(name)
    pause = tuple(DaysOff(date(year, 8, 1), date(year, 8, 31), "Pause") for year in range(2012, 2023))
    calendar = Calendar(zone, OFFICE_HOURS, (*pause, DaysOff(date(2016, 2, 29), date(2016, 2, 29), "Off")))
    for year in range(2012, 2022):
        begun = calendar.next_open(datetime(year, random.randint(1, 12), random.randint(1, 28), 8, tzinfo=UTC))
        person, known = year_of(begun, zone, random), RemindersKnown(calendar, RULES)
        now, end = begun, begun + timedelta(days=400)
        while now < end:
            found = look(person, known, now)
            for each in found.say:
                hours = None if each.mark.anchor == LATER else RULES.hours
                assert calendar.is_open(now, hours), (name, now, each)
            new = tuple(Reminded(mark, now, result) for mark, result in found.noted)
            assert not {each.mark for each in new} & {each.mark for each in known.reminded}, "nothing comes twice"
            known = replace(
                known, reminded=(*known.reminded, *new), needs=known.needs | {n.stage for n in found.needs}
            )
            if found.say and random.random() < 0.2:
                until = now + timedelta(hours=random.randint(1, 300))
                known = replace(known, put_off=PutOff(found.say[0].mark, until, now))
            if found.next_at is None:
                break
            assert found.next_at > now
            now = found.next_at + timedelta(hours=random.choice((0, 0, 0, 5, 70, 200)))
            if random.random() < 0.1:
                now -= timedelta(hours=3)  # the clock jumps back
        sent = [each for each in known.reminded if each.result is Result.SENT]
        days = [calendar.day(each.at) for each in sent if each.mark.anchor != LATER]
        assert len(days) == len(set(days)), "one a day"
        asked_for = [each for each in sent if each.mark.anchor != LATER and not each.mark.is_of_measure]
        assert max(Counter(each.mark.stage for each in asked_for).values(), default=0) <= RULES.most_per_stage
        left = plan(person, known, end)
        assert all(each.at > now or each.until for each in left), "nothing that was due is still waiting"


def year_of(begun: datetime, zone: ZoneInfo, random: Random) -> Situation:
    day = begun.astimezone(zone).date()
    stages = (
        Stage("S2", StageKind.ANSWERING, deadline=day + timedelta(days=random.randint(5, 60))),
        Stage("S5", StageKind.WORKSHOP),
        Stage("S6", StageKind.MEASURES),
        Stage("S7b", StageKind.COMMUNICATION_PLAN),
    )
    on = day + timedelta(days=random.randint(20, 90))
    journey = Journey(
        "p",
        "Pilot",
        zone,
        "acme",
        "Acme",
        "Blue",
        begun,
        stages,
        (Meeting("Workshop", on, on, stage="S5"),),
        passages={each.id: Passage(begun) for each in stages},
        measures=(Measure(1, "Train", "Ada", on + timedelta(days=random.randint(30, 200)), begun),),
    )
    assessment = Assessment(1, "t", "ic-quick", "1.0", begun, answers={"CD1": Answer("x", begun.timestamp())})
    return Situation("chat", "en", assessment, journey=journey)
