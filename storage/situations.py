"""Chat -> Situation: what is known of a person, in the core's own words."""

from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, and_, bindparam, func, select

from flows.situation import Answer, Assessment, Situation
from storage.schema import answer, assessment, consent, person


@dataclass(frozen=True, slots=True)
class Loaded:
    """A situation and the rows it came from, so that what follows can be written beside them."""

    situation: Situation
    person_id: int | None
    assessment_id: int | None


_newest = (
    select(func.max(assessment.c.ordinal))
    .where(assessment.c.person_id == person.c.id)
    .correlate(person)
    .scalar_subquery()
)
_consents = (
    select(func.aggregate_strings(consent.c.consent, ","))
    .where(consent.c.person_id == person.c.id)
    .correlate(person)
    .scalar_subquery()
)
_PERSON = (
    select(
        person.c.id,
        person.c.language,
        person.c.asked,
        person.c.reminders_stopped,
        person.c.silent_since,
        _consents.label("consents"),
        assessment.c.id.label("assessment_id"),
        assessment.c.ordinal,
        assessment.c.tag,
        assessment.c.instrument,
        assessment.c.version,
        assessment.c.begun_at,
        assessment.c.submitted_at,
    )
    .select_from(
        person.outerjoin(assessment, and_(assessment.c.person_id == person.c.id, assessment.c.ordinal == _newest))
    )
    .where(person.c.chat == bindparam("chat"))
)
_ANSWERS = (
    select(answer.c.question, answer.c.value, answer.c.given_at)
    .where(answer.c.assessment_id == bindparam("assessment_id"))
    .order_by(answer.c.id)
)


def load(connection: Connection, chat: str) -> Loaded:
    """The situation of ``chat``; a stranger's if nothing is known."""
    row = connection.execute(_PERSON, {"chat": chat}).one_or_none()
    if row is None:
        return Loaded(Situation(chat), None, None)
    situation = Situation(
        chat=chat,
        language=row.language,
        consents=frozenset(row.consents.split(",") if row.consents else ()),
        assessment=None if row.assessment_id is None else _assessment(connection, row),
        asked=row.asked,
        reminders_stopped=row.reminders_stopped,
        reachable=row.silent_since is None,
    )
    return Loaded(situation, row.id, row.assessment_id)


def _assessment(connection: Connection, row: Any) -> Assessment:
    rows = connection.execute(_ANSWERS, {"assessment_id": row.assessment_id}).all()
    return Assessment(
        ordinal=row.ordinal,
        tag=row.tag,
        instrument=row.instrument,
        version=row.version,
        begun_at=row.begun_at,
        submitted_at=row.submitted_at,
        # Every answer and the handing in are one fact each, so the revision need not be kept anywhere.
        revision=len(rows) + (row.submitted_at is not None),
        answers=MappingProxyType({question: Answer(value, at) for question, value, at in rows}),
    )
