"""Ten years in four zones, reckoned twice: just what an assistant with a calendar on the wall would say is said.

So nothing is dropped, nothing comes twice and nothing comes at a quiet hour; leap days, both changes of summer
time and the end of the year lie within.
"""

from datetime import UTC, date, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

import pytest

from flows.calendar import Calendar, DaysOff
from flows.looking import look
from flows.programme import OFFICE_HOURS, REMINDERS, Anchor, Rule, StageKind
from flows.reminded import HEARD, Reminded, RemindersKnown
from flows.situation import Situation
from tests.flows.by_hand import DAY, Assistant, Sheet, Slip, Wall, on_the_wall
from tests.flows.test_coming import RULES, ZONES, year_of

YEARS = range(2012, 2022)
LIVES = 6  # people a year, each with days of her own


def days_off(random: Random) -> tuple[DaysOff, ...]:
    """A pause each August, over New Year some days, a leap day, and single days here and there."""
    found = [DaysOff(date(2016, 2, 29), date(2016, 2, 29), "Leap day")]
    for year in range(2012, 2024):
        found.append(DaysOff(date(year, 8, 1), date(year, 8, 31), "Pause"))
        found.append(DaysOff(date(year, 12, 24), date(year + 1, 1, 1), "New Year"))
        for _ in range(8):
            day = date(year, 1, 1) + random.randint(0, 360) * DAY
            found.append(DaysOff(day, day, "Holiday"))
    return tuple(found)


def wall_of(off: tuple[DaysOff, ...]) -> Wall:
    return Wall(frozenset(day for each in off for day in _days(each.first, each.last)))


def sheets_of(person: Situation, zone: ZoneInfo) -> list[Sheet]:
    """What hangs on the wall for somebody of ``year_of``: five rules that concern her."""
    journey = person.journey
    assert journey is not None
    since = on_the_wall(journey.joined_at, zone)
    began, [meeting], [measure] = since.date(), journey.meetings, journey.measures
    deadline = next(stage.deadline for stage in journey.stages if stage.deadline)
    assert measure.due is not None
    return [
        Sheet("S2", "silence", (1, 3, 7), True, began, since),
        Sheet("S2", "deadline", (-5, -1), True, deadline, since),
        Sheet("S5", "meeting", (-14, -7, -1), False, meeting.first, since, "workshop"),
        Sheet("S6", "entered", (2, 7), False, began, since),
        Sheet("S6", "measure", (-7, 0), False, measure.due, since, "1"),
        Sheet("S7b", "entered", (0, 10), True, began, since),
    ]


def played(person: Situation, known: RemindersKnown, now: datetime, end: datetime) -> dict[date, list[Slip]]:
    """What the service says that is there whenever something is due: day -> slips, the leading one first."""
    told: dict[date, list[Slip]] = {}
    while now < end:
        found = look(person, known, now)
        if found.say:
            assert known.calendar.is_open(now, RULES.hours), "at a quiet hour"
            first, day = found.say[0].mark, known.calendar.day(now)
            marks = [mark for mark, result in found.noted if result in HEARD]
            slips = [first, *(mark for mark in marks if mark != first)]
            assert day not in told, "twice on one day"
            told[day] = [(mark.stage, str(mark.anchor), mark.ordinal, mark.about) for mark in slips]
        new = (Reminded(mark, now, result) for mark, result in found.noted)
        known = RemindersKnown(known.calendar, known.rules, (*known.reminded, *new))
        if found.next_at is None:
            return told
        assert found.next_at > now
        now = found.next_at
    return told


@pytest.mark.parametrize("name", ZONES)
def test_in_ten_years_exactly_that_is_said_which_is_found_by_hand(name: str) -> None:
    zone, random = ZoneInfo(name), Random(name)
    off = days_off(random)
    calendar, wall = Calendar(zone, OFFICE_HOURS, off), wall_of(off)
    messages = 0
    for year in YEARS:
        for _ in range(LIVES):
            wish = datetime(year, random.randint(1, 12), random.randint(1, 28), random.randint(0, 23), tzinfo=UTC)
            began = calendar.next_open(wish)
            person = year_of(began, zone, random)
            end = began + timedelta(days=400)
            by_hand = Assistant(wall, sheets_of(person, zone))
            by_hand.works(calendar.day(began), calendar.day(end) - DAY)
            said = played(person, RemindersKnown(calendar, RULES), began, end)

            assert {day: (slips[0], set(slips)) for day, slips in said.items()} == {
                day: (slips[0], set(slips)) for day, slips in by_hand.told.items()
            }, (began, sheets_of(person, zone))
            messages += len(said)
    assert messages > len(YEARS) * LIVES * 6


def test_the_rules_by_hand_are_those_of_the_method() -> None:
    """If the proposal of the method changes, the calendar on the wall has to be written anew."""
    mine = [rule for rule in REMINDERS.rules if rule.stage in ("S2", "S5", "S6")]
    assert mine == [
        Rule(StageKind.ANSWERING, Anchor.SILENCE, (1, 3, 7), working=True),
        Rule(StageKind.ANSWERING, Anchor.DEADLINE, (-5, -1), working=True),
        Rule(StageKind.WORKSHOP, Anchor.MEETING, (-14, -7, -1), working=False),
        Rule(StageKind.MEASURES, Anchor.ENTERED, (2, 7), working=False),
        Rule(StageKind.MEASURES, Anchor.MEASURE, (-7, 0), working=False),
    ]


def _days(first: date, last: date) -> list[date]:
    return [first + n * DAY for n in range((last - first).days + 1)]
