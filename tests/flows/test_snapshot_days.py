"""The fixed days of the snapshot: dates in the call, dates in the answer."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import strategies as st

from flows.snapshot_days import last_day, next_day
from tests.scoring.companies import for_any

PARIS = ZoneInfo("Europe/Paris")
moments = st.integers(0, 20 * 365 * 24).map(
    lambda hours: datetime(2013, 1, 1, tzinfo=UTC) + timedelta(hours=hours)
)


@pytest.mark.parametrize(
    ("now", "last", "coming"),
    [
        ("2013-01-15", "2013-01-01", "2013-02-01"),
        ("2013-06-01", "2013-05-01", "2013-06-03"),  # a Saturday: June begins on Monday
        ("2013-06-03", "2013-06-03", "2013-07-01"),
        ("2013-12-31", "2013-12-02", "2014-01-01"),
    ],
)
def test_it_is_the_first_working_day_of_the_month(now: str, last: str, coming: str) -> None:
    at = datetime.fromisoformat(now).replace(hour=12, tzinfo=UTC)
    assert last_day(at, PARIS, 1) == date.fromisoformat(last)
    assert next_day(at, PARIS, 1) == date.fromisoformat(coming)


def test_it_comes_at_midnight_where_the_programme_is() -> None:
    before = datetime(2013, 6, 2, 21, 59, tzinfo=UTC)
    assert last_day(before, PARIS, 1) == date(2013, 5, 1)
    assert last_day(before + timedelta(minutes=1), PARIS, 1) == date(2013, 6, 3)


@for_any(now=moments, place=st.integers(1, 20))
def test_between_the_last_and_the_next_there_is_none(now: datetime, place: int) -> None:
    today, last, coming = now.astimezone(PARIS).date(), last_day(now, PARIS, place), next_day(now, PARIS, place)
    assert last <= today < coming
    assert {last.weekday(), coming.weekday()} <= set(range(5))
    assert next_day(datetime(last.year, last.month, last.day, 12, tzinfo=UTC), PARIS, place) == coming
