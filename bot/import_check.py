"""Rows of a file of answers -> what they say, checked: a mistake names its place, what is wrong and what to do.

This is the only home of what an imported row must be. A file is read to its end before anything is written, so a
mistake in the last line leaves nothing behind.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, NamedTuple

from bot.columns import ANSWERS, company_in
from bot.export_wish import Table
from bot.reading_tables import Cells, ImportMistake, read_rows
from flows.instrument import Instrument, Kind, Question
from flows.library import Library
from scoring.model import DOES_NOT_APPLY, DONT_KNOW

_COLUMNS: Final = tuple(column.name for column in ANSWERS)
_RESPONDENT: Final = re.compile(r"[0-9a-f]{32}")
_ROUND: Final = re.compile(r"T(0|[1-9][0-9]{0,3})")
_REVISION: Final = re.compile(r"[1-9][0-9]{0,3}")  # nobody answers ten thousand times


class Answered(NamedTuple):
    """One row. ``at`` is in seconds since 1970; ``handed_in_at`` is None if the answer was never handed in."""

    revision: int
    item: str
    value: str
    at: float
    handed_in_at: datetime | None


@dataclass(slots=True)
class Assessed:
    """One assessment as the file tells it, with the place of its first row."""

    respondent: str
    ordinal: int
    instrument: Instrument
    place: str
    company: str
    answers: dict[int, Answered] = field(default_factory=dict)

    @property
    def in_order(self) -> list[Answered]:
        return [self.answers[revision] for revision in sorted(self.answers)]

    @property
    def handings_in(self) -> list[datetime]:
        """The first one and those of corrections, in their order."""
        return sorted({each.handed_in_at for each in self.answers.values() if each.handed_in_at is not None})

    def is_later(self, answer: Answered) -> bool:
        """Whether it was asked after the result, so that it belongs to no handing in."""
        return any(answer.item == question.id for question in self.instrument.later)


def read_assessments(file: Path, library: Library) -> list[Assessed]:
    """All assessments, in the order of an export; raises ImportMistake."""
    found: dict[tuple[str, int], Assessed] = {}
    for place, cells in read_rows(file, Table.ANSWERS, _COLUMNS):
        try:
            _take(found, library, place, cells)
        except ValueError as mistake:
            raise ImportMistake(f"{file}, {place}: {mistake}") from None
    for assessed in found.values():
        if disorder := _disorder(assessed):
            raise ImportMistake(f"{file}, {assessed.place}: {disorder}")
        if assessed.company != (_company(assessed) or ""):
            told = _quoted(assessed.company)
            what = f"the company {told} is not the answer to CD1 of {assessed.respondent}; make the two equal"
            raise ImportMistake(f"{file}, {assessed.place}: {what}")
    return [found[key] for key in sorted(found)]


def _take(found: dict[tuple[str, int], Assessed], library: Library, place: str, cells: Cells) -> None:
    """Raises ValueError with what is wrong and what to do."""
    assessed = _assessed(library, place, cells)
    same = found.setdefault((assessed.respondent, assessed.ordinal), assessed)
    for name in ("instrument", "company"):
        if getattr(same, name) != getattr(assessed, name):
            raise ValueError(f"{name} is another one than in {same.place}; an assessment has one")
    revision = int(_matching(_REVISION, cells, "revision", "a number from 1 to 9999"))
    if revision in same.answers:
        raise ValueError(f"revision {revision} of {same.respondent} is there twice; keep one of the two rows")
    question = same.instrument.question(cells["item"])
    if question is None:
        version = f"questionnaire {same.instrument.id} {same.instrument.version}"
        raise ValueError(f"unknown item {_quoted(cells['item'])}; mend it, or see the items of {version}")
    at = _moment(cells, "answered_at").timestamp()
    handed_in_at = _moment(cells, "submitted_at") if cells["submitted_at"] else None
    same.answers[revision] = Answered(revision, question.id, _value(question, cells["value"]), at, handed_in_at)


def _disorder(assessed: Assessed) -> str:
    """What is wrong with the order of handings in; empty if nothing is."""
    whose, latest = f"{assessed.respondent} T{assessed.ordinal - 1}", None
    for each in assessed.in_order:
        if latest is not None and each.handed_in_at is not None and each.handed_in_at < latest:
            what = f"revision {each.revision} of {whose} was handed in before an earlier one"
            return f"{what}; put revision and submitted_at in one order"
        latest = each.handed_in_at or latest
        if latest is None and assessed.handings_in and not assessed.is_later(each):
            what = f"revision {each.revision} of {whose} has no submitted_at, but later ones have"
            return f"{what}; what was answered before the handing in belongs to it: fill the cell"
    return ""


def _assessed(library: Library, place: str, cells: Cells) -> Assessed:
    for name in ("programme", "cluster"):
        if cells[name]:
            raise ValueError(f"{name} is {_quoted(cells[name])}, but there are none yet; leave the cell empty")
    key = cells["instrument"], cells["instrument_version"]
    if key not in library.instruments:
        known = ", ".join(" ".join(each) for each in sorted(library.instruments))
        what = f"unknown questionnaire {_quoted(' '.join(key))}"
        raise ValueError(f"{what}; this program has {known}: import with one that has it")
    return Assessed(
        respondent=_matching(_RESPONDENT, cells, "respondent", "32 digits of 0-9 and a-f"),
        ordinal=int(_matching(_ROUND, cells, "round", "T0, T1 and so on")[1:]) + 1,
        instrument=library.instruments[key],
        place=place,
        company=cells["company"],
    )


def _matching(pattern: re.Pattern[str], cells: Cells, name: str, wanted: str) -> str:
    if not pattern.fullmatch(cells[name]):
        raise ValueError(f"{name} is {_quoted(cells[name])}; write {wanted}")
    return cells[name]


def _moment(cells: Cells, name: str) -> datetime:
    try:
        moment = datetime.fromisoformat(cells[name])
        if moment.tzinfo is not None:
            return moment.astimezone(UTC)
    except (ValueError, OverflowError):
        pass
    raise ValueError(f"{name} is {_quoted(cells[name])}; write a moment like 2013-01-15T08:00:00Z")


def _value(question: Question, value: str) -> str:
    if question.kind is Kind.TEXT:
        if 0 < len(value) <= question.max_length:
            return value
        wanted = f"a text of 1 to {question.max_length} signs, or {DONT_KNOW}"
    else:
        if question.allows(value):
            return value
        wanted = ", ".join(_allowed(question))
    raise ValueError(f"{question.id} cannot be {_quoted(value)}; write {wanted}")


def _allowed(question: Question) -> Iterator[str]:
    yield from (option.value for option in question.options)
    yield from (word for word in (DONT_KNOW, DOES_NOT_APPLY) if question.allows(word))


def _company(assessed: Assessed) -> str | None:
    is_open = not assessed.handings_in
    return company_in({each.item: each.value for each in assessed.in_order if is_open or each.handed_in_at})


def _quoted(text: str) -> str:
    """Short, on one line, and with everything strange made visible."""
    return repr(text if len(text) <= 40 else text[:39] + "…")
