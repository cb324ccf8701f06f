"""One table of a content file, read key by key: what is wrong is noted, and reading goes on.

A key that nobody asked for is a mistake as well: it is a typing error more often than not. None means that a key
is not there; a mistake gives None too, since with a finding nothing that was read is used.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time
from typing import Any, Final

from flows.calendar import WEEKDAYS
from flows.findings import Finding
from flows.naming import key_of
from flows.tidy import clean

LONGEST: Final = 120
_CLOCK: Final = re.compile(r"([01]?[0-9]|2[0-3])[:h]([0-5][0-9])")
_YEARS: Final = range(2000, 2100)


class Table:
    """``findings`` is shared by all tables of a file."""

    def __init__(self, file: str, place: str, content: Mapping[str, Any], findings: list[Finding]) -> None:
        self.file, self.place, self.findings = file, place, findings
        self._content = content
        self._asked: set[str] = set()

    def __contains__(self, key: str) -> bool:
        return key in self._content

    def get(self, key: str) -> object:
        """The bare value, for whoever must see which kind it is before asking for it."""
        return self._content.get(key)

    def know(self, key: str) -> None:
        """The key was asked for in a way of its own."""
        self._asked.add(key)

    def wrong(self, what: str, remedy: str) -> None:
        self.findings.append(Finding(self.file, self.place, what, remedy))

    def text(self, key: str, longest: int = LONGEST) -> str | None:
        """One line in which something can be seen."""
        value = self._take(key)
        if value is None:
            return None
        words = clean(value) if isinstance(value, str) else ""
        if not key_of(words):
            self._odd(key, value, f'Write `{key} = "…"`, or leave it out.')
            return None
        if len(words) > longest:
            self._odd(key, words[:20] + "…", f"Write at most {longest} signs.")
            return None
        return words

    def needed(self, key: str, example: str) -> str:
        """The same where it must be there."""
        if key not in self._content:
            self._missing(key, f'Write `{key} = "{example}"`.')
        return self.text(key) or "?"

    def choice(self, key: str, options: Iterable[str]) -> str | None:
        value = self._take(key)
        allowed = [str(option) for option in options]
        if value is None or (isinstance(value, str) and value in allowed):
            return value
        self._odd(key, value, f"Write one of {', '.join(allowed)}.")
        return None

    def yes(self, key: str) -> bool | None:
        value = self._take(key)
        if value is None or isinstance(value, bool):
            return value
        self._odd(key, value, "Write true or false, without quotation marks.")
        return None

    def whole(self, key: str, low: int, high: int) -> int | None:
        value: int | None = self._take(key)
        if value is None or (_is_whole(value) and low <= value <= high):
            return value
        self._odd(key, value, f"Write a whole number from {low} to {high}.")
        return None

    def day(self, key: str) -> date | None:
        value = self._take(key)
        if isinstance(value, str):
            value = _read(date.fromisoformat, value)
        if value is None and key not in self._content:
            return None
        if isinstance(value, date) and not isinstance(value, datetime) and value.year in _YEARS:
            return value
        self._odd(key, self._content[key], f"Write a day such as `{key} = 2013-03-15`.")
        return None

    def needed_day(self, key: str) -> date | None:
        if key not in self._content:
            self._missing(key, f"Write a day such as `{key} = 2013-03-15`.")
        return self.day(key)

    def clock(self, key: str) -> time | None:
        value = self._take(key)
        if isinstance(value, str) and (found := _CLOCK.fullmatch(value.strip())):
            value = time(int(found[1]), int(found[2]))
        if value is None or (isinstance(value, time) and not value.second and not value.microsecond):
            return value
        self._odd(key, value, f'Write an hour such as `{key} = "09:30"`.')
        return None

    def weekdays(self, key: str) -> frozenset[int] | None:
        value = self._take(key)
        if value is None:
            return None
        if isinstance(value, list) and value and all(day in WEEKDAYS for day in value):
            return frozenset(map(WEEKDAYS.index, value))
        self._odd(key, value, f"List some of {', '.join(WEEKDAYS)}.")
        return None

    def texts(self, key: str) -> tuple[str, ...] | None:
        """A list of names, each once; a single one may stand without brackets."""
        value = self._take(key)
        if value is None:
            return None
        names = [value] if isinstance(value, str) else value
        if isinstance(names, list) and names and all(isinstance(name, str) and clean(name) for name in names):
            return tuple(dict.fromkeys(map(clean, names)))
        self._odd(key, value, f'Write `{key} = ["…", "…"]`.')
        return None

    def numbers(self, key: str, low: int, high: int) -> tuple[int, ...]:
        value = self._take(key)
        if isinstance(value, list) and value and all(_is_whole(each) and low <= each <= high for each in value):
            return tuple(sorted(set(value)))
        self._odd(key, value, f"List whole numbers from {low} to {high}, such as [1, 3, 7].")
        return ()

    def inner(self, key: str) -> "Table | None":
        """A table inside this one."""
        value = self._take(key)
        if value is None:
            return None
        if isinstance(value, dict):
            return Table(self.file, self._within(key), value, self.findings)
        self._odd(key, value, f"Write a table [{key}] with its keys below it.")
        return None

    def rows(self, key: str, name_key: str) -> "Sequence[Table]":
        """The tables of a list; each is called by what it says under ``name_key``, else by its number."""
        value = self._take(key)
        if value is None:
            return []
        if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
            self._odd(key, value, f"Write one [[{key}]] table for each.")
            return []
        called = key.removesuffix("s") if not key.endswith("ies") else key.removesuffix("ies") + "y"
        return [
            Table(
                self.file,
                self._within(f"{called} {clean(str(each.get(name_key, number)))[:60]}"),
                each,
                self.findings,
            )
            for number, each in enumerate(value, start=1)
        ]

    def finish(self) -> None:
        """After everything was asked for."""
        for key in self._content.keys() - self._asked:
            known = ", ".join(sorted(self._asked))
            self.wrong(
                f"`{clean(key)[:40]}` is not known here.", f"Take it out, or mend its name; known: {known}."
            )

    def _take(self, key: str) -> Any:
        self._asked.add(key)
        return self._content.get(key)

    def _within(self, place: str) -> str:
        return f"{self.place}, {place}" if self.place else place

    def _missing(self, key: str, remedy: str) -> None:
        self.wrong(f"`{key}` is missing.", remedy)

    def _odd(self, key: str, value: object, remedy: str) -> None:
        told = repr(value)
        self.wrong(f"`{key}` is {told if len(told) <= 60 else told[:59] + '…'}.", remedy)


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _read(reader: Any, text: str) -> Any:
    try:
        return reader(text.strip())
    except ValueError:
        return None
