"""Working hours in the programme's zone: when people may be written to unasked, and which moments are offered.

Everything is reckoned by the clock on the wall there and given in UTC. Days are Monday to Friday; the zone's
changes of summer time fall outside the hours, so each moment exists and is there once.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import NamedTuple

OPENS, CLOSES = time(9), time(18)
_MORNING = time(9, 30)
_LAST = time(17)  # the latest hour that is offered: an hour before closing there is still time for a part
_SOON = timedelta(hours=2)
_FURTHEST = timedelta(days=14)
_MONDAY, _SATURDAY = 0, 5


class Day(StrEnum):
    TODAY = "today"
    TOMORROW = "tomorrow"
    LATER = "later"


class Offer(NamedTuple):
    at: datetime
    day: Day


def is_open(moment: datetime, zone: tzinfo) -> bool:
    there = moment.astimezone(zone)
    return _is_working_day(there.date()) and OPENS <= there.time() < CLOSES


def next_open(moment: datetime, zone: tzinfo) -> datetime:
    """``moment`` itself if it is within working hours, else the next opening."""
    if is_open(moment, zone):
        return moment
    there = moment.astimezone(zone)
    day = there.date() if there.time() < OPENS else there.date() + timedelta(days=1)
    while not _is_working_day(day):
        day += timedelta(days=1)
    return _at(day, OPENS, zone)


def offers(now: datetime, zone: tzinfo) -> list[Offer]:
    """Later today if that is still possible, the next working morning, and the Monday (or the day) after it."""
    today = now.astimezone(zone).date()
    first = _next(today, _is_working_day)
    second = _next(first, _is_monday) if not _is_monday(first) else first + timedelta(days=1)
    tomorrow = Day.TOMORROW if first == today + timedelta(days=1) else Day.LATER
    mornings = [Offer(_at(first, _MORNING, zone), tomorrow), Offer(_at(second, _MORNING, zone), Day.LATER)]
    return [*_today(now, zone), *mornings]


def is_offered(moment: datetime, now: datetime, zone: tzinfo) -> bool:
    """Whether ``moment`` could stand on a button now: to come, soon enough, within working hours."""
    return now < moment <= now + _FURTHEST and is_open(moment, zone)


def _today(now: datetime, zone: tzinfo) -> Iterator[Offer]:
    soon = (now + _SOON).astimezone(zone)
    hour = soon.replace(minute=0, second=0, microsecond=0)
    rounded = hour if hour == soon else (hour.astimezone(UTC) + timedelta(hours=1)).astimezone(zone)
    today = now.astimezone(zone).date()
    if rounded.date() == today and _is_working_day(today) and rounded.time() <= _LAST:
        yield Offer(_at(today, max(rounded.time(), OPENS), zone), Day.TODAY)


def _next(day: date, fits: Callable[[date], bool]) -> date:
    day += timedelta(days=1)
    while not fits(day):
        day += timedelta(days=1)
    return day


def _at(day: date, hour: time, zone: tzinfo) -> datetime:
    return datetime.combine(day, hour, zone).astimezone(UTC)


def _is_working_day(day: date) -> bool:
    return day.weekday() < _SATURDAY


def _is_monday(day: date) -> bool:
    return day.weekday() == _MONDAY
