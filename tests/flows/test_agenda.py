"""What comes by itself: reckoned forward, with its rule and what moved it; and what a moved day would change."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows import agenda_words
from flows.agenda import ahead, id_of
from flows.calendar import Calendar, DaysOff
from flows.coming import plan
from flows.conversation import step
from flows.events import Commanded, Pressed
from flows.journey import Measure, Post
from flows.moving_days import NoSuchDay, days_of, moved, moves
from flows.planned import Ahead, Kind
from flows.programme import OFFICE_HOURS, REMINDERS, Cluster, Meeting, Programme, Role, Stage, StageKind
from flows.reminded import LATER, Mark, PutOff, RemindersKnown, Result, Shifted
from flows.second_view import SUFFIX
from flows.situation import Moment, Situation
from flows.wishes import AgendaKnown, TheAgenda
from tests.flows.test_coming import BEGUN, KNOWN, PARIS, WORKSHOP, at, said, situation
from tests.flows.walking import LIBRARY

ENGLISH, FRENCH = LIBRARY.voices["en"], LIBRARY.voices["fr"]
ONE_STAGE = (Stage("S2", StageKind.ANSWERING),)
FRAME = Programme(
    id="p",
    name="Pilot",
    zone=PARIS,
    clusters=(Cluster("Blue"),),
    stages=(
        Stage("S2", StageKind.ANSWERING, opens=date(2013, 1, 10), deadline=date(2013, 3, 13)),
        Stage("S5", StageKind.WORKSHOP),
        Stage("S6", StageKind.MEASURES, deadline=date(2013, 5, 1), cancelled=True),
    ),
    meetings=(WORKSHOP, Meeting("Fête", date(2013, 2, 1), date(2013, 2, 2), cancelled=True)),
)


def answering(**changes: object) -> Situation:
    return replace(situation("S2", stages=ONE_STAGE), **changes)  # type: ignore[arg-type]


def told(found: list[Ahead]) -> list[str]:
    return [
        f"{each.at.astimezone(PARIS):%a %d.%m. %H:%M} "
        + " + ".join(f"{planned.mark.stage} {planned.mark.anchor}{planned.mark.ordinal}" for planned in each.say)
        for each in found
    ]


def week(days: int = 60) -> list[Ahead]:
    return ahead(answering(), KNOWN, BEGUN, BEGUN + timedelta(days=days))


def test_all_that_will_be_said_stands_there_in_order() -> None:
    assert told(week()) == [
        "Wed 16.01. 09:30 S2 silence0",
        "Tue 22.01. 09:30 S2 silence1",
        "Tue 29.01. 09:30 S2 silence2",
    ]


def test_nothing_after_the_last_day_stands_there() -> None:
    assert len(week(days=8)) == 2
    assert week(days=1) != []
    assert ahead(answering(), KNOWN, BEGUN, BEGUN) == []


def test_nobody_outside_a_programme_is_told_of_anything() -> None:
    assert ahead(replace(answering(), journey=None), KNOWN, BEGUN, BEGUN + timedelta(days=99)) == []


def test_several_of_one_day_are_one_message() -> None:
    soon = Stage("S2", StageKind.ANSWERING, deadline=date(2013, 1, 23))
    person = situation("S2", stages=(soon,))
    assert told(ahead(person, KNOWN, BEGUN, at("2013-01-18T00:00"))) == [
        "Wed 16.01. 09:30 S2 deadline0 + S2 silence0"
    ]


def test_a_stage_that_opens_meanwhile_is_entered_meanwhile() -> None:
    opens = (Stage("S1", StageKind.INFORMED, opens=date(2013, 2, 4)),)
    person = situation(stages=opens)
    first = ahead(person, KNOWN, BEGUN, at("2013-03-01T00:00"))[0]
    assert f"{first.at.astimezone(PARIS):%a %d.%m. %H:%M}" == "Tue 05.02. 09:30"


@pytest.mark.parametrize(
    ("changes", "result"),
    [({"reminders_stopped": True}, Result.STOPPED), ({"reachable": False}, Result.UNREACHABLE)],
)
def test_what_cannot_be_said_stands_there_with_its_reason(changes: dict[str, object], result: Result) -> None:
    found = ahead(answering(**changes), KNOWN, BEGUN, BEGUN + timedelta(days=60))
    assert [each.barred for each in found] == [result] * 3
    assert ahead(answering(**changes), KNOWN, BEGUN, BEGUN + timedelta(days=8)) == found[:2]


def test_a_moment_that_she_chose_comes_too() -> None:
    person = answering()
    assert person.assessment is not None
    chosen = Moment(at("2013-01-17T10:00"), "HC1.I")
    waits = replace(person, assessment=replace(person.assessment, moment=chosen))
    found = ahead(waits, KNOWN, BEGUN, at("2013-01-18T00:00"))
    assert (Kind.MOMENT, chosen.at) in [(each.kind, each.at) for each in found]
    assert [each.kind for each in ahead(waits, KNOWN, at("2013-01-17T11:00"), at("2013-01-18T00:00"))] == []
    assert waits.assessment is not None
    view = replace(waits, assessment=replace(waits.assessment, instrument=f"ic-quick{SUFFIX}"))
    assert Kind.MOMENT not in {each.kind for each in ahead(view, KNOWN, BEGUN, at("2013-01-18T00:00"))}
    done = replace(waits, assessment=replace(waits.assessment, submitted_at=BEGUN))
    assert Kind.MOMENT not in {each.kind for each in ahead(done, KNOWN, BEGUN, at("2013-01-18T00:00"))}


# -- what moved it


def shifts(known: RemindersKnown, person: Situation, now: datetime = BEGUN) -> list[list[Shifted]]:
    return [[shift.why for shift in each.shifts] for each in plan(person, known, now)]


def test_each_reminder_says_what_moved_it() -> None:
    assert shifts(KNOWN, answering()) == [[], [Shifted.WEEKDAY], [Shifted.APART, Shifted.WEEKDAY]]


def test_a_day_off_is_named() -> None:
    holiday = DaysOff(date(2013, 1, 16), date(2013, 1, 16), "Fête")
    rules = tuple(replace(rule, working=False) for rule in REMINDERS.rules)
    known = RemindersKnown(Calendar(PARIS, OFFICE_HOURS, (holiday,)), replace(REMINDERS, rules=rules))
    first = plan(answering(), known, BEGUN)[0]
    assert [(shift.why, shift.name) for shift in first.shifts] == [(Shifted.DAY_OFF, "Fête")]
    assert first.at == first.shifts[-1].at == at("2013-01-17T09:30")


def test_what_she_put_off_and_what_was_said_today_move_it() -> None:
    mark = Mark("S2", "silence", 0)
    later = PutOff(mark, at("2013-01-25T15:00"), at("2013-01-16T10:00"))
    known = replace(KNOWN, reminded=(said(mark, "2013-01-16T09:30"),), put_off=later)
    found = plan(answering(), known, at("2013-01-16T12:00"))
    assert found[0].mark.anchor == LATER
    assert [shift.why for shift in found[0].shifts] == [Shifted.PUT_OFF]
    assert [shift.why for shift in found[1].shifts][-2:] == [Shifted.PUT_OFF, Shifted.WEEKDAY]
    today = replace(KNOWN, reminded=(said(Mark("S4", "entered", 0), "2013-01-16T09:30"),))
    assert shifts(today, answering())[0] == [Shifted.ONE_A_DAY, Shifted.HOURS]


def test_what_would_come_too_late_after_a_day_off_comes_before_it() -> None:
    person = situation(stages=(Stage("S2", StageKind.ANSWERING, deadline=date(2013, 3, 11)),))
    last = [each for each in plan(person, KNOWN, BEGUN) if each.mark.anchor == "deadline"][-1]
    assert [shift.why for shift in last.shifts] == [Shifted.EARLIER]
    assert last.at == at("2013-03-07T09:30")


@given(st.integers(0, 24 * 140), st.booleans())
def test_the_last_shift_is_where_it_comes(hours: int, has_met: bool) -> None:
    person = situation("S2", meetings=(WORKSHOP,) if has_met else ())
    for each in plan(person, KNOWN, BEGUN + timedelta(hours=hours)):
        assert each.shifts == () or each.shifts[-1].at == each.at
        assert (each.rule is None) == (each.counted_from is None)


# -- in words


def test_a_rule_is_told_with_its_day() -> None:
    people = (answering(), situation(meetings=(WORKSHOP,)))
    rules = {agenda_words.rule(each, ENGLISH) for person in people for each in plan(person, KNOWN, BEGUN)}
    assert {
        "last heard 15 January 2013, one working day later",
        "deadline 13 March 2013, 5 working days before",
        "workshop 15 March 2013, 14 days before",
    } <= rules


def test_a_measure_is_told_without_its_words() -> None:
    measure = Measure(1, "Secret plan", "Ana", date(2013, 3, 15), BEGUN)
    person = situation(left=("S6",), measures=(measure,))
    found = [each for each in plan(person, KNOWN, BEGUN) if each.mark.is_of_measure]
    assert {agenda_words.of_reminder(each, ENGLISH) for each in found} == {"a planned measure"}
    assert "due day of the measure 15 March 2013, on the day" in {
        agenda_words.rule(each, ENGLISH) for each in found
    }


def test_every_shift_and_reason_has_words_in_every_language() -> None:
    for voice in LIBRARY.voices.values():
        for each in plan(situation("S2", meetings=(WORKSHOP,)), KNOWN, BEGUN):
            assert all(agenda_words.shift(shift, voice, PARIS) for shift in each.shifts)
        assert len({voice.plain(f"agenda.shift.{why.replace(' ', '_')}", name="X") for why in Shifted}) == len(
            Shifted
        )
        assert agenda_words.barred(Result.STOPPED, voice)
        for kind in (Kind.MOMENT, Kind.DIGEST):
            assert agenda_words.subject(Ahead(BEGUN, kind), voice)


def test_what_was_put_off_says_so() -> None:
    mark = Mark("S2", "silence", 0)
    later = PutOff(mark, at("2013-01-25T15:00"), at("2013-01-16T10:00"))
    known = replace(KNOWN, reminded=(said(mark, "2013-01-16T09:30"),), put_off=later)
    assert agenda_words.rule(plan(answering(), known, BEGUN)[0], FRENCH) == "reporté à ce moment"


def test_a_text_has_another_version_once_its_words_change() -> None:
    assert ENGLISH.version("remind.") != FRENCH.version("remind.")
    assert ENGLISH.version("remind.") == ENGLISH.version("remind.")


# -- an id


def test_an_id_is_the_same_before_and_after_and_of_one_reminder_only() -> None:
    person = situation("S2", meetings=(WORKSHOP,))
    assert person.journey is not None
    ids = [id_of(person.journey, each.mark) for each in plan(person, KNOWN, BEGUN)]
    assert len(set(ids)) == len(ids)
    assert ids == [id_of(person.journey, each.mark) for each in plan(person, KNOWN, BEGUN + timedelta(hours=1))]


# -- moved days


def test_every_day_of_a_programme_has_a_name() -> None:
    assert {name: move.before for name, move in days_of(FRAME).items()} == {
        "workshop": date(2013, 3, 15),
        "S2": date(2013, 3, 13),
        "S2.opens": date(2013, 1, 10),
    }


def test_a_workshop_of_another_name_is_the_workshop_as_well_if_it_is_the_only_one() -> None:
    mapping = replace(WORKSHOP, name="Mapping Day")
    assert set(days_of(replace(FRAME, meetings=(mapping,)))) >= {"mapping day", "workshop"}
    two = replace(FRAME, meetings=(mapping, replace(WORKSHOP, name="Other Day")))
    assert "workshop" not in days_of(two)


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("party=2013-03-22", "'party' is no day of the programme. There are: workshop, S2, S2.opens."),
        ("workshop=22/03", "'22/03' is no day. Write it as in workshop=2013-03-22."),
        ("workshop", "'' is no day."),
    ],
)
def test_what_is_no_day_is_refused_with_what_there_is(told: str, words: str) -> None:
    with pytest.raises(NoSuchDay) as error:
        moves([told], FRAME)
    assert words in str(error.value)


def test_a_moved_workshop_keeps_its_length() -> None:
    long = replace(WORKSHOP, last=date(2013, 3, 16))
    person = situation("S2", meetings=(long,))
    assert person.journey is not None
    journey = moved(person.journey, moves(["workshop=2013-03-22"], replace(FRAME, meetings=(long,))))
    assert [(each.first, each.last) for each in journey.meetings] == [(date(2013, 3, 22), date(2013, 3, 23))]
    assert journey.stages == person.journey.stages


def test_a_deadline_and_an_opening_are_moved_apart() -> None:
    journey = situation("S2", stages=FRAME.stages).journey
    assert journey is not None
    wanted = moves(["S2=2013-04-01", "S2.opens=2013-01-12"], FRAME)
    stage = moved(journey, wanted).stages[0]
    assert (stage.opens, stage.deadline) == (date(2013, 1, 12), date(2013, 4, 1))


@given(st.sampled_from(sorted(days_of(FRAME))))
def test_moving_a_day_to_where_it_is_shifts_nothing(name: str) -> None:
    person = situation("S2", stages=FRAME.stages, meetings=FRAME.meetings)
    assert person.journey is not None
    same = replace(person, journey=moved(person.journey, moves([f"{name}={days_of(FRAME)[name].before}"], FRAME)))
    until = at("2013-06-01T00:00", ZoneInfo("Europe/Paris"))
    assert ahead(same, KNOWN, BEGUN, until) == ahead(person, KNOWN, BEGUN, until)


# -- the screen


def test_whose_clusters_are_in_no_programme_has_no_plan() -> None:
    reader = Situation("chat", "en", posts=(Post("Team", Role.FACILITATOR, ("Blue",)),))
    asked = Commanded(name="plan", id="1", chat="chat")
    [one] = step(reader, asked, BEGUN, LIBRARY, AgendaKnown()).messages
    assert one.text == ENGLISH("digest.none")


def test_what_a_facilitator_reads_asks_for_the_days_that_she_chose() -> None:
    reader = Situation("chat", "en", posts=(Post("Team", Role.FACILITATOR, ("Blue",)),))
    pressed = Pressed(id="1", chat="chat", press="plan:abc:90", message="m1")
    assert step(reader, pressed, BEGUN, LIBRARY).wish == TheAgenda("abc", 90)
