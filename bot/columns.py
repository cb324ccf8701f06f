"""The two tables of an export: their columns, and one row after another.

This is the only home of the columns' names, which other programs hold on to. ``answers`` is long (a row an
answer), ``profiles`` is wide (a row an assessment that was handed in).
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import Connection

from bot.cells import moment
from bot.export_wish import Table
from flows.instrument import Instrument
from flows.library import Library
from flows.report import COMPANY_NAME
from scoring.model import ALL_FACTORS, DONT_KNOW, Capital, Flag, Quadrant, QualitySign
from storage.longtable import Filling, Given, Scored, given, scored

Row = tuple[Any, ...]


class Kind(StrEnum):
    TEXT = "text"
    RATING = "rating"  # text, of which 0-4 are figures where a format has both
    WHOLE = "whole"
    DECIMAL = "decimal"
    MOMENT = "moment"


@dataclass(frozen=True, slots=True)
class Column:
    """``meaning`` is the key of its words; ``values`` says in signs of no language what can stand in it."""

    name: str
    kind: Kind
    meaning: str
    values: str = ""
    unit: str = ""


class NoExport(Exception):
    """The database holds what this program cannot export. The text says what, and what to do."""


_UTC: Final = "RFC 3339, UTC"
_RESPONDENT: Final = Column("respondent", Kind.TEXT, "codebook.respondent", "[0-9a-f]{32}")
_COMPANY: Final = Column("company", Kind.TEXT, "codebook.company")
_ROUND: Final = Column("round", Kind.TEXT, "codebook.round", "T0, T1, …")
_INSTRUMENT: Final = Column("instrument", Kind.TEXT, "codebook.instrument")
_VERSION: Final = Column("instrument_version", Kind.TEXT, "codebook.instrument_version")
_SUBMITTED: Final = Column("submitted_at", Kind.MOMENT, "codebook.submitted_at", unit=_UTC)

ANSWERS: Final[tuple[Column, ...]] = (
    _RESPONDENT,
    _COMPANY,
    Column("programme", Kind.TEXT, "codebook.programme"),
    Column("cluster", Kind.TEXT, "codebook.cluster"),
    _ROUND,
    _INSTRUMENT,
    _VERSION,
    Column("item", Kind.TEXT, "codebook.item", "HC1.I, …, RC5.Y, CD1, …"),
    Column("value", Kind.RATING, "codebook.value", "0–4, dk, na, …"),
    Column("answered_at", Kind.MOMENT, "codebook.answered_at", unit=_UTC),
    Column("revision", Kind.WHOLE, "codebook.revision", "1, 2, …"),
    _SUBMITTED,
)


def _of_factor(factor: str) -> tuple[Column, ...]:
    figures = [Column(f"{factor}_{letter}", Kind.WHOLE, f"codebook.factor_{letter}", "0–4") for letter in "ICY"]
    flags = ", ".join(flag for flag in Flag if flag is not Flag.IMPORTANCE_FLAT)
    return (
        *figures,
        Column(f"{factor}_s100", Kind.DECIMAL, "codebook.factor_s100", "0–100"),
        Column(f"{factor}_quadrant", Kind.TEXT, "codebook.factor_quadrant", ", ".join(Quadrant)),
        Column(f"{factor}_flags", Kind.TEXT, "codebook.factor_flags", flags),
    )


def _means(name: str) -> tuple[Column, ...]:
    return (
        Column(f"{name}_weighted", Kind.DECIMAL, "codebook.mean_weighted", "0–100"),
        Column(f"{name}_plain", Kind.DECIMAL, "codebook.mean_plain", "0–100"),
    )


PROFILES: Final[tuple[Column, ...]] = (
    _RESPONDENT,
    _COMPANY,
    _ROUND,
    _INSTRUMENT,
    _VERSION,
    Column("scoring_version", Kind.TEXT, "codebook.scoring_version"),
    _SUBMITTED,
    *(column for factor in ALL_FACTORS for column in _of_factor(factor)),
    *(column for name in (*Capital, "total") for column in _means(name)),
    Column("priorities", Kind.TEXT, "codebook.priorities", "SC1 HC3 SC2?"),
    Column("strengths", Kind.TEXT, "codebook.strengths", "SC4 RC1"),
    Column("flags", Kind.TEXT, "codebook.flags", Flag.IMPORTANCE_FLAT),
    Column("quality", Kind.TEXT, "codebook.quality", ", ".join(QualitySign)),
)

COLUMNS: Final[Mapping[Table, tuple[Column, ...]]] = {Table.ANSWERS: ANSWERS, Table.PROFILES: PROFILES}


def answer_rows(
    connection: Connection, library: Library, fillings: Iterable[Filling], *, history: bool
) -> Iterator[Row]:
    """The answers that count, or with ``history`` all that were ever given."""
    for filling in fillings:
        answers = given(connection, filling)
        name = _company(filling, answers)
        before = filling.respondent, name, None, None, round_of(filling.ordinal), *filling[3:5]
        told = answers if history else standing(filling, answers, _instrument(library, filling))
        last = _last_handing_in(answers)
        for answer in told:
            submitted = _moment(answer.handed_in_at if history else last)
            yield (*before, answer.item, answer.value, moment(answer.at), answer.revision, submitted)


def profile_rows(connection: Connection, fillings: Iterable[Filling], *, history: bool) -> Iterator[Row]:
    """The results as they were computed at the time, rounded as everywhere; with ``history`` earlier ones too."""
    for filling in fillings:
        results = scored(connection, filling)
        for result in results if history else results[-1:]:
            yield _profile_row(filling, result, given(connection, filling))


def _profile_row(filling: Filling, result: Scored, answers: Iterable[Given]) -> Row:
    figures = result.figures
    of_then = (each for each in answers if each.handed_in_at is not None and each.handed_in_at <= result.at)
    return (
        filling.respondent,
        _company(filling, of_then),
        round_of(filling.ordinal),
        filling.instrument,
        filling.version,
        result.scoring_version,
        moment(result.at),
        *(cell for factor in ALL_FACTORS for cell in _factor(figures["factors"][factor])),
        *(cell for capital in Capital for cell in _mean(figures["capitals"][capital])),
        *_mean(figures["total"]),
        _words(f"{each['factor']}{'?' if each['look_closer'] else ''}" for each in figures["priorities"]),
        _words(figures["strengths"]),
        _words(figures["flags"]),
        _words(result.signs),
    )


def standing(filling: Filling, answers: Iterable[Given], instrument: Instrument) -> list[Given]:
    """The newest answer of each question that the other answers leave standing, in the order given.

    After the first handing in a correction counts when it is handed in as well; what is asked then counts at once.
    """
    later = {question.id for question in instrument.later}
    newest = {answer.item: answer for answer in answers if counts(filling, answer) or answer.item in later}
    values = {item: answer.value for item, answer in newest.items()}
    asked = {question.id for question in instrument.relevant(values)} | later
    return sorted(
        (answer for answer in newest.values() if answer.item in asked), key=lambda answer: answer.revision
    )


def counts(filling: Filling, answer: Given) -> bool:
    """Whether it is no draft and none that was dropped."""
    return filling.submitted_at is None or answer.handed_in_at is not None


def _last_handing_in(answers: Iterable[Given]) -> float | None:
    return max((answer.handed_in_at for answer in answers if answer.handed_in_at is not None), default=None)


def round_of(ordinal: int) -> str:
    return f"T{ordinal - 1}"


def company_in(values: Mapping[str, str]) -> str | None:
    name = values.get(COMPANY_NAME, DONT_KNOW)
    return None if name == DONT_KNOW else name


def _company(filling: Filling, answers: Iterable[Given]) -> str | None:
    return company_in({answer.item: answer.value for answer in answers if counts(filling, answer)})


def _instrument(library: Library, filling: Filling) -> Instrument:
    key = filling.instrument, filling.version
    if key not in library.instruments:
        what = f"An assessment was filled in with questionnaire {filling.instrument} {filling.version}"
        raise NoExport(f"{what}, which this program does not have. Put its file back, or use --history.")
    return library.instruments[key]


def _moment(seconds: float | None) -> Any:
    return None if seconds is None else moment(seconds)


def _factor(state: Mapping[str, Any]) -> Row:
    return (state["i"], state["c"], state["y"], state["s100"], state["quadrant"], _words(state["flags"]))


def _mean(means: Mapping[str, Any]) -> Row:
    return means["weighted"], means["plain"]


def _words(words: Iterable[str]) -> str | None:
    return " ".join(words) or None
