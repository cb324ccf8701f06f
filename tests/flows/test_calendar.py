"""Working days and local time: the rules of the calendar, around both changes of the clock too."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.calendar import Calendar, DaysOff, Hours

PARIS = ZoneInfo("Europe/Paris")
EASTER = DaysOff(date(2013, 4, 1), date(2013, 4, 1), "Lundi de Pâques")
AUGUST = DaysOff(date(2013, 8, 1), date(2013, 8, 31), "Pause d’août")
OFFICE = Hours(time(9), time(18))
FRENCH = Calendar(PARIS, OFFICE, (EASTER, AUGUST))
MIDWEEK = Hours(time(9, 30), time(11, 30), frozenset({1, 2, 3}))

days = st.dates(date(2013, 1, 1), date(2014, 12, 31))
seconds = st.integers(
    int(datetime(2013, 1, 1, tzinfo=UTC).timestamp()), int(datetime(2014, 12, 31, tzinfo=UTC).timestamp())
)
moments = seconds.map(lambda second: datetime.fromtimestamp(second, UTC))


def paris(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=PARIS).astimezone(UTC)  # type: ignore[misc, arg-type]


@pytest.mark.parametrize(
    ("day", "works"),
    [
        (date(2013, 3, 29), True),  # Good Friday, which is none in Nantes
        (date(2013, 3, 30), False),  # Saturday
        (date(2013, 4, 1), False),  # Easter Monday
        (date(2013, 7, 31), True),
        (date(2013, 8, 1), False),
        (date(2013, 8, 30), False),  # a Friday in the pause
        (date(2013, 9, 2), True),
    ],
)
def test_working_days_are_those_of_the_week_without_holidays_and_pauses(day: date, works: bool) -> None:
    assert FRENCH.is_working_day(day) is works


@pytest.mark.parametrize(
    ("day", "count", "found"),
    [
        (date(2013, 3, 29), 1, date(2013, 4, 2)),  # over the weekend and Easter Monday
        (date(2013, 3, 30), 1, date(2013, 4, 2)),
        (date(2013, 3, 15), -5, date(2013, 3, 8)),
        (date(2013, 4, 2), -1, date(2013, 3, 29)),
        (date(2013, 7, 31), 1, date(2013, 9, 2)),  # over the whole of August
        (date(2013, 9, 2), -1, date(2013, 7, 31)),
        (date(2013, 3, 15), 0, date(2013, 3, 15)),
        (date(2013, 3, 16), 0, date(2013, 3, 18)),
    ],
)
def test_working_days_are_counted_over_what_lies_between(day: date, count: int, found: date) -> None:
    assert FRENCH.working_day(day, count) == found


@given(day=days, count=st.integers(-60, 60).filter(bool))
def test_counting_is_the_opposite_of_going(day: date, count: int) -> None:
    assert FRENCH.working_days(day, FRENCH.working_day(day, count)) == count


def test_from_a_day_to_itself_there_is_none() -> None:
    assert FRENCH.working_days(date(2013, 3, 15), date(2013, 3, 15)) == 0


def test_a_holiday_says_its_name() -> None:
    assert FRENCH.off(date(2013, 4, 1)) == EASTER
    assert FRENCH.off(date(2013, 4, 2)) is None


@pytest.mark.parametrize(
    ("day", "at", "moment"),
    [
        (date(2013, 1, 15), time(9), "2013-01-15T08:00:00+00:00"),
        (date(2013, 7, 15), time(9), "2013-07-15T07:00:00+00:00"),
        (date(2013, 3, 31), time(1, 59, 59), "2013-03-31T00:59:59+00:00"),
        (date(2013, 3, 31), time(2, 0), "2013-03-31T01:00:00+00:00"),  # this hour does not exist
        (date(2013, 3, 31), time(2, 30), "2013-03-31T01:00:00+00:00"),
        (date(2013, 3, 31), time(3, 0), "2013-03-31T01:00:00+00:00"),
        (date(2013, 10, 27), time(2, 30), "2013-10-27T00:30:00+00:00"),  # this one is there twice
        (date(2013, 10, 27), time(3, 0), "2013-10-27T02:00:00+00:00"),
    ],
)
def test_a_local_time_is_one_moment_also_when_the_clock_is_changed(day: date, at: time, moment: str) -> None:
    assert FRENCH.moment(day, at).isoformat() == moment


def test_a_jump_of_another_size_and_at_midnight_is_met_as_well() -> None:
    assert Calendar(ZoneInfo("Australia/Lord_Howe"), OFFICE).moment(date(2013, 10, 6), time(2, 10)) == datetime(
        2013, 10, 5, 15, 30, tzinfo=UTC
    )
    assert Calendar(ZoneInfo("America/Sao_Paulo"), OFFICE).end_of(date(2013, 10, 19)) == datetime(
        2013, 10, 20, 3, tzinfo=UTC
    )


@pytest.mark.parametrize(
    ("day", "hours"), [(date(2013, 3, 31), 23), (date(2013, 10, 27), 25), (date(2013, 6, 1), 24)]
)
def test_a_day_ends_where_the_next_begins(day: date, hours: int) -> None:
    begin = FRENCH.moment(day, time(0))

    assert FRENCH.end_of(day) - begin == timedelta(hours=hours)
    assert FRENCH.day(begin) == FRENCH.day(FRENCH.end_of(day) - timedelta(seconds=1)) == day


@pytest.mark.parametrize(
    ("moment", "opens"),
    [
        (paris(2013, 3, 15, 10, 0), paris(2013, 3, 15, 10, 0)),
        (paris(2013, 3, 15, 8, 0), paris(2013, 3, 15, 9, 0)),
        (paris(2013, 3, 15, 18, 0), paris(2013, 3, 18, 9, 0)),  # a Friday evening
        (paris(2013, 3, 29, 20, 0), paris(2013, 4, 2, 9, 0)),  # over Easter, and over the change to summer time
        (paris(2013, 10, 25, 20, 0), paris(2013, 10, 28, 9, 0)),  # over the change to winter time
        (paris(2013, 7, 31, 19, 0), paris(2013, 9, 2, 9, 0)),
    ],
)
def test_out_of_hours_the_next_opening_counts(moment: datetime, opens: datetime) -> None:
    assert FRENCH.next_open(moment) == opens
    assert FRENCH.is_open(moment) is (moment == opens)


@given(moment=moments)
def test_the_next_opening_is_within_the_hours_of_whoever_asks(moment: datetime) -> None:
    opens = FRENCH.next_open(moment, MIDWEEK)
    local = opens.astimezone(PARIS)

    assert opens >= moment
    assert local.weekday() in MIDWEEK.weekdays
    assert MIDWEEK.start <= local.time() < MIDWEEK.until
    assert FRENCH.is_open(opens, MIDWEEK)


def test_an_opening_that_the_clock_jumps_over_is_none() -> None:
    night = Calendar(PARIS, Hours(time(2), time(3), frozenset(range(7))))

    assert night.next_open(paris(2013, 3, 31, 0, 0)) == paris(2013, 4, 1, 2, 0)


def test_a_calendar_that_is_asked_for_many_days_forgets_some_and_stays_right() -> None:
    old, first = Calendar(PARIS, OFFICE), date(2013, 1, 1)
    for n in range(6000):
        day = first + timedelta(days=n)
        assert old.working_day(day, 1) == Calendar(PARIS, OFFICE).working_day(day, 1)
