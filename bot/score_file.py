"""Answers in a CSV file -> profiles as JSON lines or as a table, without a database.

This is the only home of the file's format: header ``company,item,value``, one rating a row, the rows of a
company anywhere. A file is read to its end before anything is scored, so a mistake in the last line leaves
no half output behind. A mistake names the line, what is wrong with it and what to do.
"""

import csv
import json
import sys
import unicodedata
from collections.abc import Iterator, Mapping
from fractions import Fraction
from io import TextIOWrapper
from pathlib import Path
from typing import BinaryIO, Final

from scoring.figures import figures_json, half_up
from scoring.model import DOES_NOT_APPLY, DONT_KNOW, ITEMS, Priority, Rating, Ratings
from scoring.profile import score
from scoring.quality import signs

Answers = Mapping[str, Ratings]
"""Company -> its ratings, in order of first appearance."""

STANDARD_INPUT: Final = "-"

_HEADER: Final = ["company", "item", "value"]
# The cell is replaced by our own string: a file of a million rows then keeps 45 item names, not a million.
_ITEM: Final = {item: item for item in ITEMS}
_RATING: Final[Mapping[str, Rating]] = {
    **{str(number): number for number in range(5)},
    DONT_KNOW: DONT_KNOW,
    DOES_NOT_APPLY: DOES_NOT_APPLY,
}
_LINE_BREAKERS: Final = frozenset({"Cc", "Zl", "Zp"})
_SAVE_AS_TEXT: Final = 'save it as "CSV UTF-8"'
_COLUMNS: Final = ("company", "HC", "SC", "RC", "total", "priorities", "quality")
_LEGEND: Final = """
Means on 0-100, weighted by the company's own view of importance; - where answers are too few.
A factor with ? wants a closer look before anything is spent on it.
"""


class InputMistake(ValueError):
    """The file cannot be scored. The text is one line: file, line number, what is wrong, what to do."""


def read_answers(source: str | Path) -> Answers:
    """All answers of a CSV file, or of standard input for ``-``.

    UTF-8 with or without byte order mark; separated by commas, or by semicolons if the header is. Raises
    InputMistake for whatever cannot be scored, also for a file that cannot be read.
    """
    path = str(source)
    if path == STANDARD_INPUT:
        return _read(sys.stdin.buffer, "standard input")
    name = path if path.isprintable() else repr(path)
    try:
        with open(path, "rb") as stream:
            return _read(stream, name)
    except OSError as error:
        raise InputMistake(f"{name}: cannot be read ({error.strerror}); check the path") from error


def score_lines(answers: Answers) -> Iterator[str]:
    """One JSON object per company, each a line with its line end."""
    for company, ratings in answers.items():
        figures = figures_json(score(ratings), signs(ratings))
        yield f'{{"company": {json.dumps(company)}, {figures[1:]}\n'


def score_table(answers: Answers) -> Iterator[str]:
    """A table for people, line by line: weighted means, priorities and signs of quality of each company."""
    rows = [_COLUMNS, *(_table_row(company, ratings) for company, ratings in answers.items())]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for company, *cells in rows:
        padded = [company.ljust(widths[0]), *map(str.rjust, cells[:4], widths[1:5])]
        yield "  ".join([*padded, cells[4].ljust(widths[5]), cells[5]]).rstrip() + "\n"
    yield _LEGEND


def _read(stream: BinaryIO, name: str) -> Answers:
    # surrogateescape lets a wrong byte through to its row, where it is reported with the line.
    text = TextIOWrapper(stream, encoding="utf-8-sig", errors="surrogateescape", newline="")
    try:
        return _parse(text, name)
    finally:
        text.detach()  # the stream is its opener's to close


def _parse(lines: Iterator[str], name: str) -> Answers:
    rows = csv.reader(lines, delimiter=_separator(next(lines, ""), name), strict=True)
    answers: dict[str, dict[str, Rating]] = {}
    number = 1
    try:
        # A row that spans lines is always a mistake, and the first mistake ends all: so rows count the lines.
        for number, row in enumerate(rows, start=2):
            if row:
                try:
                    company, item, value = row
                    ratings = answers.get(company)
                    if ratings is None:
                        ratings = answers[_fit(company)] = {}
                    if item in ratings:
                        raise ValueError("rated before")
                    ratings[_ITEM[item]] = _RATING[value]
                except (KeyError, ValueError):
                    raise InputMistake(f"{name}, line {number}: {_what_is_wrong(row)}") from None
    except csv.Error as error:
        advice = "check the quotation marks of this line"
        raise InputMistake(f"{name}, line {number + 1}: not proper CSV ({error}); {advice}") from error
    return answers


def _separator(header: str, name: str) -> str:
    for separator in ",;":
        if next(csv.reader([header[:100]], delimiter=separator), None) == _HEADER:
            return separator
    advice = f"the first line must be {','.join(_HEADER)}"
    if not header:
        raise InputMistake(f"{name}: the file is empty; {advice}")
    what = _not_text(header) or f"the header is {_shown(header.rstrip())}; {advice}"
    raise InputMistake(f"{name}, line 1: {what}")


def _fit(company: str) -> str:
    if not company.strip() or _not_text(company) or _control(company):
        raise ValueError("no name for a company")
    return company


def _what_is_wrong(row: list[str]) -> str:
    """What the reading loop stumbled over, in the order in which a person looks at the line."""
    line = ",".join(row)
    if fault := _not_text(line) or _control(line):
        return fault
    if len(row) != len(_HEADER):
        return f"columns: {len(row)} instead of {len(_HEADER)}; a name with a comma needs quotation marks"
    company, item, value = row
    if not company.strip():
        return "the company is empty; give each row the name of its company"
    if item not in _ITEM:
        return f"unknown item {_shown(item)}; items run from {ITEMS[0]} to {ITEMS[-1]}"
    if value not in _RATING:
        return f"unknown value {_shown(value)}; use {', '.join(_RATING)}, or leave the row out"
    return f"{item} is rated twice for {_shown(company)}; keep one of the two rows"


def _not_text(text: str) -> str | None:
    if "\0" in text:
        return f"not a text file; {_SAVE_AS_TEXT}"
    if not text.isascii() and "Cs" in map(unicodedata.category, text):
        return f"not UTF-8; {_SAVE_AS_TEXT}"
    return None


def _control(text: str) -> str | None:
    """Names go out again as lines of JSON and to a terminal, where these would do harm."""
    if text.isprintable() or _LINE_BREAKERS.isdisjoint(map(unicodedata.category, text)):
        return None
    return f"a line break or control character within {_shown(text)}; remove it"


def _shown(text: str) -> str:
    """Quoted for a message: short, on one line, and with everything strange made visible."""
    return repr(text if len(text) <= 40 else text[:39] + "…")


def _table_row(company: str, ratings: Ratings) -> tuple[str, ...]:
    profile = score(ratings)
    means = [figure.weighted for figure in (*profile.capitals.values(), profile.total)]
    priorities = " ".join(map(_priority, profile.priorities))
    return company, *map(_mean, means), priorities, " ".join(signs(ratings))


def _mean(value: Fraction | None) -> str:
    return "-" if value is None else f"{half_up(value):.2f}"


def _priority(priority: Priority) -> str:
    return f"{priority.factor}?" if priority.look_closer else priority.factor
