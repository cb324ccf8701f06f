"""When a digest comes by itself: the only home of the days of digests.

A programme says how often; a facilitator may choose for herself. A day off moves a digest on to the next working
day, and two that so fall on one day are one. What was due while nothing ran is one digest as well: the next one is
always the first after now.
"""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final

from flows.calendar import Calendar
from flows.programme import Digests, Every

# A Monday: weeks are counted from here, so that "every second week" means the same weeks after a restart.
_FIRST_MONDAY: Final = date(2001, 1, 1)
_WEEK: Final = timedelta(days=7)
_DAY: Final = timedelta(days=1)


def chosen(rules: Digests, choice: Every | None) -> Digests:
    """The rules of the programme with what somebody chose for herself."""
    return rules if choice is None else replace(rules, every=choice)


def next_digest(calendar: Calendar, rules: Digests, after: datetime) -> datetime | None:
    """The first moment after ``after`` at which a digest is due; None where it comes only when asked for."""
    if rules.every is Every.NEVER:
        return None
    day, step = _slot(calendar.day(after), rules), _DAY if rules.every is Every.DAY else _WEEK * rules.weeks
    while (moment := calendar.moment(calendar.working_day(day), rules.at)) <= after:
        day += step
    return moment


def period_of(calendar: Calendar, due: datetime) -> str:
    """What a digest that is due then is called: its day. There is one of a name for each reader."""
    return calendar.day(due).isoformat()


def _slot(day: date, rules: Digests) -> date:
    """The newest day on or before ``day`` on which one would come if no day were off."""
    if rules.every is Every.DAY:
        return day
    first = _FIRST_MONDAY + rules.weekday * _DAY
    weeks = (day - first) // _WEEK
    return first + (weeks - weeks % rules.weeks) * _WEEK
