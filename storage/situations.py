"""Chat -> Situation: what is known of a person, in the core's own words."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, and_, bindparam, func, select

from flows.situation import Answer, Assessment, Situation
from storage.hot import Hot
from storage.schema import NOT_BROUGHT, answer, assessment, person


@dataclass(frozen=True, slots=True)
class Loaded:
    """A situation and the rows it came from, so that what follows can be written beside them."""

    situation: Situation
    person_id: int | None
    assessment_id: int | None
    # The pseudonyms under which the history knows her and her newest assessment.
    subject: str = ""
    assessment_subject: str = ""


_newest = (
    select(func.max(assessment.c.ordinal))
    .where(assessment.c.person_id == person.c.id)
    .correlate(person)
    .scalar_subquery()
)


class _Row(NamedTuple):
    """What _PERSON selects, in its order."""

    person_id: int
    language: str
    asked: str | None
    reminders_stopped: bool
    silent_since: float | None
    assessment_id: int | None
    ordinal: int
    tag: str
    instrument: str
    version: str
    begun_at: float
    submitted_at: float | None
    subject: str
    assessment_subject: str | None


_PERSON = Hot(
    select(
        person.c.id,
        person.c.language,
        person.c.asked,
        person.c.reminders_stopped,
        person.c.silent_since,
        assessment.c.id,
        assessment.c.ordinal,
        assessment.c.tag,
        assessment.c.instrument,
        assessment.c.version,
        assessment.c.begun_at,
        assessment.c.submitted_at,
        person.c.subject,
        assessment.c.subject,
    )
    .select_from(
        person.outerjoin(assessment, and_(assessment.c.person_id == person.c.id, assessment.c.ordinal == _newest))
    )
    .where(person.c.chat == bindparam("chat"))
)
_ANSWERS = Hot(
    select(answer.c.question, answer.c.value, answer.c.given_at)
    .where(answer.c.assessment_id == bindparam("assessment_id"))
    .order_by(answer.c.id)
)


def load(connection: Connection, chat: str) -> Loaded:
    """The situation of ``chat``; a stranger's if nothing is known."""
    found = _PERSON.rows(connection, {"chat": chat})
    if not found:
        return Loaded(Situation(chat), None, None)
    row = _Row(*found[0])
    situation = Situation(
        chat=chat,
        language=row.language,
        assessment=None if row.assessment_id is None else _assessment(connection, row),
        asked=row.asked,
        reminders_stopped=bool(row.reminders_stopped),
        reachable=row.silent_since is None,
    )
    return Loaded(situation, row.person_id, row.assessment_id, row.subject, row.assessment_subject or "")


def answers_of(connection: Connection, assessment_id: int) -> dict[str, Answer]:
    """The answers of an assessment, the newest of each question."""
    return _newest_of_each(_ANSWERS.rows(connection, {"assessment_id": assessment_id}))


def _assessment(connection: Connection, row: _Row) -> Assessment:
    answers = _ANSWERS.rows(connection, {"assessment_id": row.assessment_id})
    return Assessment(
        ordinal=row.ordinal,
        tag=row.tag,
        instrument=row.instrument,
        version=row.version,
        begun_at=datetime.fromtimestamp(row.begun_at, UTC),
        submitted_at=None if row.submitted_at is None else datetime.fromtimestamp(row.submitted_at, UTC),
        # Every answer and the handing in are one fact each, so the revision need not be kept anywhere.
        revision=len(answers) + (row.submitted_at is not None),
        answers=_newest_of_each(answers),
    )


def _newest_of_each(rows: list[tuple[Any, ...]]) -> dict[str, Answer]:
    return {question: Answer(value, at) for question, value, at in rows if question != NOT_BROUGHT}
