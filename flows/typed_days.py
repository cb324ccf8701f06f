"""A day as people type it: the only home of which forms are read, and of which days can be meant."""

import re
from datetime import date
from typing import Final

from flows.calendar import months_on
from flows.wording import Voice

_FURTHEST: Final = 10  # years
_DAY_FIRST: Final = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")
_YEAR_FIRST: Final = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")


def read_day(voice: Voice, text: str, now: date) -> tuple[date | None, str]:
    """A day to come, or a sentence that says what is wrong with it."""
    day = day_in(text)
    if day is None:
        return None, voice("measures.no_day")
    if not now <= day <= furthest(now):
        return None, voice("measures.wrong_day", day=voice.day(day), n=_FURTHEST)
    return day, ""


def furthest(now: date) -> date:
    return months_on(now, 12 * _FURTHEST)


def day_in(text: str) -> date | None:
    """A day as people type it: 30/06/2013, 30.6.2013, 2013-06-30; None for anything else."""
    words = text.strip()
    if found := _DAY_FIRST.fullmatch(words):
        day, month, year = map(int, found.groups())
    elif found := _YEAR_FIRST.fullmatch(words):
        year, month, day = map(int, found.groups())
    else:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
