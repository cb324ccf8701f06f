"""Everything that was answered, as rows, under pseudonyms: what exports start from.

This is the only home of how a respondent is named outside, and nothing else of a person leaves by this door. The
order is that of the pseudonyms: they are random, so it tells nothing, and every copy of the data has it.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, insert, select

from storage.hot import Hot
from storage.journal import SALT_BYTES, Journal, Kind, RandomBytes
from storage.schema import IS_OWN, NOT_BROUGHT, answer, assessment, draft_end, person, profile


class Filling(NamedTuple):
    """One assessment; ``row`` is its number in this database, ``submitted_at`` when it was handed in first."""

    row: int
    respondent: str
    ordinal: int
    instrument: str
    version: str
    submitted_at: float | None


class Given(NamedTuple):
    """One answer; ``revision`` is its place among all that were given in its assessment, from 1.

    ``handed_in_at``: when it was handed in, for the first time or as a correction; None if it never was.
    """

    revision: int
    item: str
    value: str
    at: float
    handed_in_at: float | None


class Scored(NamedTuple):
    at: float
    scoring_version: str
    figures: Mapping[str, Any]
    signs: tuple[str, ...]


_FILLINGS = Hot(
    select(
        assessment.c.id,
        person.c.subject,
        assessment.c.ordinal,
        assessment.c.instrument,
        assessment.c.version,
        assessment.c.submitted_at,
    )
    .join(person, person.c.id == assessment.c.person_id)
    .where(IS_OWN)
    .order_by(person.c.subject, assessment.c.ordinal)
)
_ANSWERS = Hot(
    select(answer.c.question, answer.c.value, answer.c.given_at)
    .where(answer.c.assessment_id == bindparam("row"))
    .order_by(answer.c.id)
)
_ENDS = Hot(
    select(draft_end.c.answers, draft_end.c.dropped, draft_end.c.made_at)
    .where(draft_end.c.assessment_id == bindparam("row"))
    .order_by(draft_end.c.id)
)
_PROFILE = select(profile.c.made_at, profile.c.scoring_version, profile.c.figures, profile.c.signs)


def fillings(connection: Connection) -> list[Filling]:
    """All assessments but second views, which are no companies.

    A short row each, so that their number is known before their answers are read.
    """
    return [Filling(*row) for row in _FILLINGS.rows(connection, {})]


def given(connection: Connection, filling: Filling) -> list[Given]:
    """Every answer of an assessment, the older ones too, in the order in which they were given."""
    rows = enumerate(_ANSWERS.rows(connection, {"row": filling.row}), start=1)
    ends = _ENDS.rows(connection, {"row": filling.row}) if filling.submitted_at is not None else []
    return [
        Given(number, question, value, at, _handed_in_at(ends, number))
        for number, (question, value, at) in rows
        if question != NOT_BROUGHT
    ]


def _handed_in_at(ends: Iterable[tuple[int, str | None, float]], number: int) -> float | None:
    for count, dropped, made_at in ends:
        if number <= count:
            return made_at if dropped is None else None
    return None


def scored(connection: Connection, filling: Filling) -> list[Scored]:
    """The results as they were computed at each handing in; the last one counts."""
    query = _PROFILE.where(profile.c.assessment_id == filling.row).order_by(profile.c.id)
    rows = connection.execute(query)
    return [Scored(row.made_at, row.scoring_version, row.figures, tuple(row.signs)) for row in rows]


def admit(
    connection: Connection, respondent: str, chat: str, language: str, now: datetime, random: RandomBytes
) -> None:
    """Somebody under a pseudonym of an earlier database; ``chat`` names none, so she is never written to."""
    row = {
        "subject": respondent,
        "chat": chat,
        "language": language,
        "known_since": now.timestamp(),
        "silent_since": now.timestamp(),
        "reminders_stopped": True,
        "salt": random(SALT_BYTES),
    }
    result = connection.execute(insert(person), row)
    assert result.inserted_primary_key is not None, "the table has a numbered key"
    Journal(connection, now).cover(Kind.IMPORTED, respondent, "person", int(result.inserted_primary_key[0]))
