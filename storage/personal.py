"""All that is kept of one person, read at one moment: what her copy is made of."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Row, select

from flows.copy import Everything, GivenAnswer, GivenConsent, KeptAssessment, KeptMessage
from flows.situation import Answer, Assessment
from storage.outbox import read
from storage.schema import answer, assessment, consent, outbox, person, profile


def everything(connection: Connection, chat: str) -> Everything | None:
    """What is kept of ``chat``; None if nothing is. Every table that holds something of a person is here."""
    known = connection.execute(select(person).where(person.c.chat == chat)).one_or_none()
    if known is None:
        return None
    return Everything(
        chat=known.chat,
        pseudonym=known.subject,
        language=known.language,
        known_since=_moment(known.known_since),
        reminders_stopped=known.reminders_stopped,
        silent_since=None if known.silent_since is None else _moment(known.silent_since),
        consents=tuple(_consents(connection, known.id)),
        assessments=tuple(_assessments(connection, known.id)),
        messages=tuple(_messages(connection, chat)),
    )


def _consents(connection: Connection, person_id: int) -> Iterator[GivenConsent]:
    rows = connection.execute(select(consent).where(consent.c.person_id == person_id).order_by(consent.c.id))
    return (GivenConsent(row.consent, row.text_version, _moment(row.given_at)) for row in rows)


def _assessments(connection: Connection, person_id: int) -> Iterator[KeptAssessment]:
    query = (
        select(assessment, profile.c.figures)
        .outerjoin(profile, profile.c.assessment_id == assessment.c.id)
        .where(assessment.c.person_id == person_id)
        .order_by(assessment.c.ordinal)
    )
    for row in connection.execute(query).all():
        given = connection.execute(
            select(answer).where(answer.c.assessment_id == row.id).order_by(answer.c.id)
        ).all()
        answers = tuple(GivenAnswer(each.question, each.value, _moment(each.given_at)) for each in given)
        yield KeptAssessment(_assessment(row, given), row.subject, answers, row.figures)


def _assessment(row: Row[Any], given: Sequence[Row[Any]]) -> Assessment:
    return Assessment(
        ordinal=row.ordinal,
        tag=row.tag,
        instrument=row.instrument,
        version=row.version,
        begun_at=_moment(row.begun_at),
        submitted_at=None if row.submitted_at is None else _moment(row.submitted_at),
        revision=len(given) + (row.submitted_at is not None),
        answers={each.question: Answer(each.value, each.given_at) for each in given},
    )


def _messages(connection: Connection, chat: str) -> Iterator[KeptMessage]:
    rows = connection.execute(select(outbox).where(outbox.c.chat == chat).order_by(outbox.c.id))
    return (KeptMessage(read(row.body).text, _moment(row.due), row.state) for row in rows)


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
