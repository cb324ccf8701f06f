"""The fixed days on which figures of groups are made anew: the n-th working day of each month.

This is the only home of that rule. Monday to Friday count; holidays are those of a programme, and a snapshot is
made of the companies of all. A fixed day tells nothing of who came when, which a snapshot at each coming would.
"""

from datetime import date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

_WEEKEND: Final = 5
_DAY: Final = timedelta(days=1)


def last_day(now: datetime, zone: ZoneInfo, place: int) -> date:
    """The newest fixed day that has come; it comes at midnight in ``zone``."""
    today = now.astimezone(zone).date()
    here = _of_month(today.replace(day=1), place)
    return here if here <= today else _of_month((today.replace(day=1) - _DAY).replace(day=1), place)


def next_day(now: datetime, zone: ZoneInfo, place: int) -> date:
    """The fixed day that comes next, after today."""
    today = now.astimezone(zone).date()
    here = _of_month(today.replace(day=1), place)
    return here if here > today else _of_month((today.replace(day=1) + 31 * _DAY).replace(day=1), place)


def _of_month(first: date, place: int) -> date:
    day = first - _DAY
    for _ in range(place):
        day += _DAY
        while day.weekday() >= _WEEKEND:
            day += _DAY
    return day
