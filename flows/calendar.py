"""Which days and hours count in a programme: the only home of arithmetic with working days and local time.

Local time is what people live in, UTC is what is stored. Two times a year the two disagree: an hour of a day in
spring does not exist, and then the moment after the jump is meant; an hour in autumn is there twice, and then the
first one is meant. Holidays and pauses are data of the programme; nothing is known here about any country.
"""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
WORKING_WEEK: Final = frozenset(range(5))
_DAY: Final = timedelta(days=1)
_MOST_KNOWN: Final = 5000


@dataclass(frozen=True, slots=True)
class Hours:
    """A part of the day on some weekdays (0 is Monday), from its first minute until before ``until``."""

    start: time
    until: time
    weekdays: frozenset[int] = WORKING_WEEK


@dataclass(frozen=True, slots=True)
class DaysOff:
    """A holiday (one day) or a pause, both ends included; worked after all if it is cancelled."""

    first: date
    last: date
    name: str
    cancelled: bool | None = None


@dataclass(frozen=True, slots=True)
class Calendar:
    """``hours`` must have a weekday: a programme file without one is refused, for no day would ever come."""

    zone: ZoneInfo
    hours: Hours
    days_off: tuple[DaysOff, ...] = ()
    # What was reckoned already: everybody of a programme is reminded on the same few days.
    _known: dict[tuple[date, int], date] = field(default_factory=dict, init=False, repr=False, compare=False)

    def is_working_day(self, day: date) -> bool:
        return day.weekday() in self.hours.weekdays and self.off(day) is None

    def off(self, day: date) -> DaysOff | None:
        """The holiday or pause that a day belongs to."""
        return next(
            (each for each in self.days_off if each.first <= day <= each.last and not each.cancelled), None
        )

    def working_day(self, day: date, count: int = 0) -> date:
        """So many working days after ``day``, or before it if negative; 0: the day, or the next that is one."""
        if (known := self._known.get((day, count))) is not None:
            return known
        if len(self._known) > _MOST_KNOWN:
            self._known.clear()
        found = self._known[day, count] = self._working_day(day, count)
        return found

    def _working_day(self, day: date, count: int) -> date:
        if count == 0:
            return day if self.is_working_day(day) else self._working_day(day, 1)
        step = _DAY if count > 0 else -_DAY
        for _ in range(abs(count)):
            day += step
            while not self.is_working_day(day):
                day += step
        return day

    def working_days(self, first: date, last: date) -> int:
        """How many there are after ``first`` up to ``last``: 0 if they are the same day, negative backwards."""
        if last < first:
            return -self.working_days(last - _DAY, first - _DAY)
        return sum(map(self.is_working_day, _days(first + _DAY, last)))

    def moment(self, day: date, at: time) -> datetime:
        """A local time of a day as a moment in UTC."""
        return _moment(self.zone, day, at)

    def end_of(self, day: date) -> datetime:
        """The moment at which a day is over: what is due on it is in time before."""
        return self.moment(day + _DAY, time(0))

    def day(self, moment: datetime) -> date:
        """The day that it is in the zone."""
        return moment.astimezone(self.zone).date()

    def is_open(self, moment: datetime, hours: Hours | None = None) -> bool:
        """Whether somebody may be written to: a working day, within the hours (others than the calendar's own)."""
        return self.next_open(moment, hours) == moment

    def next_open(self, moment: datetime, hours: Hours | None = None) -> datetime:
        """The moment itself if it is within the hours, else the next opening."""
        wanted = hours or self.hours
        day = self.day(moment)
        while True:
            if day.weekday() in wanted.weekdays and self.working_day(day) == day:
                opens, closes = self.moment(day, wanted.start), self.moment(day, wanted.until)
                if (found := max(moment, opens)) < closes:
                    return found
            day += _DAY


@lru_cache(4096)
def _moment(zone: ZoneInfo, day: date, at: time) -> datetime:
    """Asked for the same few openings again and again, whoever is looked at."""
    local = datetime.combine(day, at, zone)  # fold=0: the first of two, or as before the jump
    moment = local.astimezone(UTC)
    if moment.astimezone(zone).replace(tzinfo=None) == local.replace(tzinfo=None):
        return moment
    # Of an hour that does not exist, fold=1 lies before the jump and fold=0 behind it.
    return _jump(local.replace(fold=1).astimezone(UTC), moment, zone)


def _days(first: date, last: date) -> Iterator[date]:
    return (first + timedelta(days=n) for n in range((last - first).days + 1))


def _jump(low: datetime, high: datetime, zone: ZoneInfo) -> datetime:
    """The second at which the offset changes between two moments."""
    after = high.astimezone(zone).utcoffset()
    while high - low > timedelta(seconds=1):
        middle = (low + (high - low) / 2).replace(microsecond=0)
        low, high = (low, middle) if middle.astimezone(zone).utcoffset() == after else (middle, high)
    return high


def months_on(day: date, months: int) -> date:
    """The same day so many months later, or the last one of that month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
