"""All that is kept of one person, read at one moment: what her copy is made of."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Row, select

from flows.copy import Everything, GivenAnswer, GivenConsent, KeptAssessment, KeptMessage, KeptResult
from flows.situation import Assessment
from storage.moments import kept_moments, kept_sittings
from storage.outbox import read
from storage.schema import answer, assessment, consent, outbox, person, profile
from storage.situations import answers_and_versions


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
    theirs = select(assessment).where(assessment.c.person_id == person_id).order_by(assessment.c.ordinal)
    for row in connection.execute(theirs).all():
        given = select(answer).where(answer.c.assessment_id == row.id).order_by(answer.c.id)
        made = select(profile).where(profile.c.assessment_id == row.id).order_by(profile.c.id)
        yield KeptAssessment(
            _assessment(connection, row),
            row.subject,
            tuple(GivenAnswer(e.question, e.value, _moment(e.given_at)) for e in connection.execute(given)),
            tuple(KeptResult(_moment(each.made_at), each.figures) for each in connection.execute(made)),
            tuple(kept_sittings(connection, row.id)),
            tuple(kept_moments(connection, row.id)),
        )


def _assessment(connection: Connection, row: Row[Any]) -> Assessment:
    is_submitted = row.submitted_at is not None
    answers, versions, revision = answers_and_versions(connection, row.id, is_submitted=is_submitted)
    return Assessment(
        ordinal=row.ordinal,
        tag=row.tag,
        instrument=row.instrument,
        version=row.version,
        begun_at=_moment(row.begun_at),
        submitted_at=None if row.submitted_at is None else _moment(row.submitted_at),
        revision=revision,
        answers=answers,
        versions=versions,
    )


def _messages(connection: Connection, chat: str) -> Iterator[KeptMessage]:
    rows = connection.execute(select(outbox).where(outbox.c.chat == chat).order_by(outbox.c.id))
    return (KeptMessage(read(row.body).text, _moment(row.due), row.state) for row in rows)


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
