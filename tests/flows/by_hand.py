"""Reminders reckoned a second time, as a careful assistant would with a calendar on the wall: day after day.

Written from docs/programmes.md and from the rules of the method, and from nothing in flows/coming.py: it looks at
each day in turn, asks of each reminder whether it is due by then, and crosses off what was said. It knows
weekdays, days off and the clock on the wall, and has no moments in UTC at all.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

Slip = tuple[str, str, int, str]
"""A reminder: its stage, what its days are counted from, which of them, and what it is about."""

DAY = timedelta(days=1)
OPENS, CLOSES = time(9, 30), time(11, 30)
REMINDER_DAYS = (1, 2, 3)  # Tuesday to Thursday
# What leads where several come on one day.
LEADS = ("meeting", "deadline", "silence", "measure", "entered")
MOST = 3


@dataclass(frozen=True)
class Sheet:
    """Some days before or after one day of a stage. ``since``: from when on, by the clock on the wall."""

    stage: str
    counted_from: str
    days: Sequence[int]
    working: bool
    base: date
    since: datetime
    about: str = ""


@dataclass
class Wall:
    """A calendar with its days off."""

    off: frozenset[date]

    def is_working(self, day: date) -> bool:
        return day.weekday() < 5 and day not in self.off

    def is_for_reminders(self, day: date) -> bool:
        return day.weekday() in REMINDER_DAYS and self.is_working(day)

    def counted(self, base: date, days: int, *, working: bool) -> date:
        if not working:
            return base + days * DAY
        if days == 0:
            while not self.is_working(base):
                base += DAY
        for _ in range(abs(days)):
            base += DAY if days > 0 else -DAY
            while not self.is_working(base):
                base += DAY if days > 0 else -DAY
        return base


@dataclass
class Assistant:
    """``told``: each day on which something was said, with all that was said then, the leading slip first."""

    wall: Wall
    sheets: Sequence[Sheet]
    told: dict[date, list[Slip]] = field(default_factory=dict)
    _said: dict[Slip, date] = field(default_factory=dict)
    _over: set[Slip] = field(default_factory=set)
    _messages: Counter[str] = field(default_factory=Counter)

    def works(self, first: date, last: date) -> None:
        day = first
        while day <= last:
            if self.wall.is_for_reminders(day) and (due := list(self._due(day))):
                self._says(day, due)
            day += DAY

    def _due(self, day: date) -> Iterable[tuple[Sheet, Slip]]:
        for sheet in self.sheets:
            key = f"{sheet.stage} {sheet.about}" if sheet.counted_from == "measure" else sheet.stage
            for place, days in enumerate(sheet.days):
                slip = (sheet.stage, sheet.counted_from, place, sheet.about)
                if slip in self._said or slip in self._over or self._messages[key] >= MOST:
                    continue
                if self._is_due(sheet, slip, days, day):
                    yield sheet, slip

    def _is_due(self, sheet: Sheet, slip: Slip, days: int, day: date) -> bool:
        nominal = self.wall.counted(sheet.base, days, working=sheet.working)
        began = sheet.since.date()
        if nominal < began or (day == began and sheet.since.time() >= CLOSES):
            self._over |= {slip} if nominal < began else set()
            return False
        if days < 0:
            return self._is_due_before(sheet, nominal, day)
        return day >= max(nominal, began, self._after_the_one_before(sheet, slip, days))

    def _is_due_before(self, sheet: Sheet, nominal: date, day: date) -> bool:
        """It must come before its base is over: on its day or soon after, else on the last day before."""
        if day > sheet.base or day < sheet.since.date():
            return False
        if any(self.wall.is_for_reminders(each) for each in _days(nominal, sheet.base)):
            return day >= nominal
        return day == self._last_before(nominal, sheet)

    def _last_before(self, nominal: date, sheet: Sheet) -> date | None:
        began = sheet.since.date()
        earlier = [
            each
            for each in _days(began, nominal)
            if self.wall.is_for_reminders(each) and (each > began or sheet.since.time() < OPENS)
        ]
        if earlier:
            return earlier[-1]
        return began if self.wall.is_for_reminders(began) and sheet.since.time() < CLOSES else None

    def _after_the_one_before(self, sheet: Sheet, slip: Slip, days: int) -> date:
        place = slip[2]
        if place == 0:
            return date.min
        before = (*slip[:2], place - 1, slip[3])
        if before in self._over:
            return date.min
        if before not in self._said:
            return date.max
        return self.wall.counted(self._said[before], days - sheet.days[place - 1], working=sheet.working)

    def _says(self, day: date, due: list[tuple[Sheet, Slip]]) -> None:
        newest = {(slip[0], slip[1], slip[3]): slip for _, slip in due}
        first = min(newest.values(), key=lambda slip: LEADS.index(slip[1]))
        slips = [slip for _, slip in due]
        self.told[day] = [first, *(slip for slip in slips if slip != first)]
        self._said |= dict.fromkeys(slips, day)
        self._messages[f"{first[0]} {first[3]}" if first[1] == "measure" else first[0]] += 1


def _days(first: date, last: date) -> list[date]:
    return [first + n * DAY for n in range((last - first).days + 1)]


def on_the_wall(moment: datetime, zone: ZoneInfo) -> datetime:
    return moment.astimezone(zone).replace(tzinfo=None)
