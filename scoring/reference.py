"""Reference sets: published figures of a group that is not ours, and who may be held against one.

This is the only home of what such a set must say of itself before it is taken: name, source, date, number of
companies, licence. None is shipped, because none may be invented. Also the home of which sectors are
knowledge-intensive services (KIS): Eurostat's list by NACE Rev. 2 divisions, read onto the 13 sectors of the
questionnaire; sectors that are KIS only in part count as not (S07, S13). Check the list before quoting it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Final

from scoring.columns import TOTAL
from scoring.group_rule import RULE
from scoring.model import ALL_FACTORS, Capital

KIS_SECTORS: Final = frozenset({"S08", "S09", "S10", "S11", "S12"})
COLUMNS: Final = ("name", "source", "date", "n", "licence", "figure", "median", "lower", "upper")
FIGURES: Final = frozenset({*ALL_FACTORS, *(f"{factor}.I" for factor in ALL_FACTORS), *Capital, TOTAL})
_ABOUT_THE_SET: Final = COLUMNS[:5]


class Problem(StrEnum):
    """What can be wrong with a line."""

    MISSING = "missing"  # a value that must be there is not
    NOT_A_DATE = "not_a_date"  # YYYY-MM-DD
    NOT_A_NUMBER = "not_a_number"  # a whole number for n, a number from 0 to 100 for a figure
    TOO_FEW = "too_few"  # fewer companies than may ever be shown
    NOT_THE_SAME = "not_the_same"  # one file is one set: what is said about it stands alike in each line
    UNKNOWN_FIGURE = "unknown_figure"
    TWICE = "twice"
    OUT_OF_ORDER = "out_of_order"  # lower <= median <= upper does not hold
    EMPTY = "empty"  # no line at all


@dataclass(frozen=True, slots=True)
class Finding:
    """``line`` counts from 1, the heading being line 1. ``value`` is what stands there."""

    line: int
    column: str
    problem: Problem
    value: str = ""


@dataclass(frozen=True, slots=True)
class ReferenceFigure:
    """As published, on 0-100."""

    median: Fraction
    lower: Fraction
    upper: Fraction


@dataclass(frozen=True, slots=True)
class ReferenceSet:
    """``figures`` by factor (``SC1``: state; ``SC1.I``: importance), capital or ``total``."""

    name: str
    source: str
    date: date
    n: int
    licence: str
    figures: Mapping[str, ReferenceFigure]


def is_knowledge_intensive(sector: str) -> bool:
    """Whether a company of this sector (S01-S13) is held against knowledge-intensive services."""
    return sector in KIS_SECTORS


def read(rows: Iterable[Mapping[str, str]]) -> ReferenceSet | list[Finding]:
    """A set from the lines of its file (columns as in COLUMNS), or everything that is wrong with them."""
    lines = [{column: (row.get(column) or "").strip() for column in COLUMNS} for row in rows]
    if not lines:
        return [Finding(1, COLUMNS[0], Problem.EMPTY)]
    findings = _about_the_set(lines)
    figures: dict[str, ReferenceFigure] = {}
    for number, line in enumerate(lines, start=2):
        findings += _figure(number, line, figures)
    if findings:
        return findings
    first = lines[0]
    day = date.fromisoformat(first["date"])
    return ReferenceSet(first["name"], first["source"], day, int(first["n"]), first["licence"], figures)


def _about_the_set(lines: list[dict[str, str]]) -> list[Finding]:
    first = lines[0]
    findings = [Finding(2, column, Problem.MISSING) for column in _ABOUT_THE_SET if not first[column]]
    if first["date"] and not _is_date(first["date"]):
        findings.append(Finding(2, "date", Problem.NOT_A_DATE, first["date"]))
    if first["n"]:
        findings += _count(first["n"])
    for number, line in enumerate(lines, start=2):
        differing = [column for column in _ABOUT_THE_SET if line[column] != first[column]]
        findings += [Finding(number, column, Problem.NOT_THE_SAME, line[column]) for column in differing]
    return findings


def _count(text: str) -> list[Finding]:
    if not (text.isascii() and text.isdigit()):
        return [Finding(2, "n", Problem.NOT_A_NUMBER, text)]
    return [Finding(2, "n", Problem.TOO_FEW, text)] if int(text) < RULE.others else []


def _figure(number: int, line: Mapping[str, str], figures: dict[str, ReferenceFigure]) -> list[Finding]:
    """Puts the line's figure among the others, or says what is wrong with it."""
    name = line["figure"]
    if name not in FIGURES:
        return [Finding(number, "figure", Problem.UNKNOWN_FIGURE, name)]
    if name in figures:
        return [Finding(number, "figure", Problem.TWICE, name)]
    numbers = {column: _points(line[column]) for column in ("median", "lower", "upper")}
    wrong = [column for column, points in numbers.items() if points is None]
    if wrong:
        return [Finding(number, column, Problem.NOT_A_NUMBER, line[column]) for column in wrong]
    median, lower, upper = (points for points in numbers.values() if points is not None)
    if not lower <= median <= upper:
        return [Finding(number, "median", Problem.OUT_OF_ORDER, line["median"])]
    figures[name] = ReferenceFigure(median, lower, upper)
    return []


def _points(text: str) -> Fraction | None:
    """A number from 0 to 100 as written, point or comma; no fractions, powers or signs."""
    plain = text.replace(",", ".", 1)
    if not (plain.isascii() and plain.replace(".", "", 1).isdigit()):
        return None
    points = Fraction(plain)
    return points if points <= 100 else None


def _is_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
