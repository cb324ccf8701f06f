"""When a digest is due: on its weekday, after a day off, on the right weeks, daily, never; the first after now."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.calendar import Calendar, DaysOff
from flows.digest_days import chosen, next_digest, period_of
from flows.programme import DIGESTS, OFFICE_HOURS, Digests, Every
from flows.rules_told import digests_read, digests_told
from tests.programmes import SMALL, programme

ZONE = ZoneInfo("Europe/Paris")
CALENDAR = Calendar(ZONE, OFFICE_HOURS)
EASTER = Calendar(ZONE, OFFICE_HOURS, (DaysOff(date(2013, 4, 1), date(2013, 4, 1), "Easter Monday"),))
RULES = st.builds(
    Digests,
    st.integers(1, 26),
    st.integers(0, 6),
    st.times().map(lambda at: at.replace(second=0, microsecond=0)),
    st.sampled_from([Every.DAY, Every.WEEK]),
)
MOMENTS = st.integers(0, 365 * 24 * 60).map(lambda n: datetime(2013, 1, 1, tzinfo=UTC) + timedelta(minutes=n))


def local(*when: int) -> datetime:
    return datetime(*when, tzinfo=ZONE).astimezone(UTC)  # type: ignore[misc,arg-type]


def test_it_is_due_on_monday_at_eight() -> None:
    assert next_digest(CALENDAR, DIGESTS, local(2013, 1, 16, 9)) == local(2013, 1, 21, 8)


def test_the_moment_itself_is_over() -> None:
    assert next_digest(CALENDAR, DIGESTS, local(2013, 1, 21, 7, 59)) == local(2013, 1, 21, 8)
    assert next_digest(CALENDAR, DIGESTS, local(2013, 1, 21, 8)) == local(2013, 1, 28, 8)


def test_a_holiday_moves_it_on() -> None:
    assert next_digest(EASTER, DIGESTS, local(2013, 3, 29, 9)) == local(2013, 4, 2, 8)
    assert next_digest(EASTER, DIGESTS, local(2013, 4, 1, 12)) == local(2013, 4, 2, 8)
    assert next_digest(EASTER, DIGESTS, local(2013, 4, 2, 12)) == local(2013, 4, 8, 8)


def test_eight_oclock_is_eight_oclock_in_summer_too() -> None:
    found = next_digest(CALENDAR, DIGESTS, local(2013, 4, 3, 9))
    assert found == datetime(2013, 4, 8, 6, tzinfo=UTC)


def test_every_second_week_means_the_same_weeks_whenever_it_is_asked() -> None:
    rules = Digests(2, 4, time(7, 45))
    first = next_digest(CALENDAR, rules, local(2013, 1, 16, 9))
    assert first is not None
    later = next_digest(CALENDAR, rules, first + timedelta(days=3))
    assert later == first + timedelta(days=14)


def test_daily_is_every_working_day() -> None:
    daily = chosen(DIGESTS, Every.DAY)
    assert next_digest(CALENDAR, daily, local(2013, 1, 18, 7)) == local(2013, 1, 18, 8)
    assert next_digest(CALENDAR, daily, local(2013, 1, 18, 9)) == local(2013, 1, 21, 8)


def test_never_is_never() -> None:
    assert next_digest(CALENDAR, chosen(DIGESTS, Every.NEVER), local(2013, 1, 18, 7)) is None
    assert chosen(DIGESTS, None) is DIGESTS


def test_a_period_is_called_by_its_day() -> None:
    assert period_of(CALENDAR, local(2013, 1, 21, 0, 30)) == "2013-01-21"


@given(RULES, MOMENTS)
def test_it_lies_ahead_on_a_working_day_and_none_lies_between(rules: Digests, now: datetime) -> None:
    found = next_digest(EASTER, rules, now)
    assert found is not None
    assert found > now
    assert EASTER.is_working_day(EASTER.day(found))
    assert next_digest(EASTER, rules, found - timedelta(seconds=1)) == found


@given(RULES, MOMENTS, st.integers(0, 10_000))
def test_asking_later_never_gives_an_earlier_one(rules: Digests, now: datetime, minutes: int) -> None:
    sooner, later = next_digest(EASTER, rules, now), next_digest(EASTER, rules, now + timedelta(minutes=minutes))
    assert sooner is not None
    assert later is not None
    assert sooner <= later


@pytest.mark.parametrize("every", Every)
def test_a_programme_file_may_say_how_often(every: Every) -> None:
    rules = programme(SMALL + f'\n[digest]\nevery = "{every}"\n').digest_rules
    assert rules.every is every
    assert digests_read(digests_told(rules)) == rules


def test_what_was_kept_before_there_was_a_choice_reads_as_weekly() -> None:
    told = {"weeks": 1, "weekday": "mon", "at": "08:00"}
    assert digests_read(told) == DIGESTS
    assert digests_told(DIGESTS) == told
