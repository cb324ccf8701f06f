"""Company -> what it has handed in: the newest submitted assessment of each person, by the name that was given.

This is the only home of finding an assessment by something else than its chat.
"""

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection, func, select

from flows.second_view import SUFFIX
from flows.situation import Assessment
from storage.schema import IS_OWN, assessment, person
from storage.situations import answers_and_versions


@dataclass(frozen=True, slots=True)
class Submission:
    """``number`` tells it from all others; ``language`` is the person's own; ``company`` may be empty."""

    number: int
    company: str
    language: str
    submitted_at: datetime


def submissions(connection: Connection, question: str, unnamed: str) -> list[Submission]:
    """The newest of each person on her own company, oldest first.

    ``question`` asks for the name; ``unnamed`` is no name.
    """
    other = assessment.alias()
    newest = (
        select(func.max(other.c.ordinal))
        .where(
            other.c.person_id == assessment.c.person_id,
            other.c.submitted_at.is_not(None),
            other.c.instrument.not_like(f"%{SUFFIX}"),
        )
        .scalar_subquery()
    )
    rows = connection.execute(
        select(assessment.c.id, person.c.language, assessment.c.submitted_at)
        .join(person, person.c.id == assessment.c.person_id)
        .where(assessment.c.ordinal == newest, IS_OWN)
        .order_by(assessment.c.submitted_at, assessment.c.id)
    ).all()
    return [
        Submission(number, _name(connection, number, question, unnamed), language, datetime.fromtimestamp(at, UTC))
        for number, language, at in rows
    ]


def submitted(connection: Connection, number: int) -> Assessment:
    """The assessment of a submission, with all its answers and versions."""
    row = connection.execute(select(assessment).where(assessment.c.id == number)).one()
    answers, versions, _ = answers_and_versions(connection, number, is_submitted=True)
    return Assessment(
        ordinal=row.ordinal,
        tag=row.tag,
        instrument=row.instrument,
        version=row.version,
        begun_at=datetime.fromtimestamp(row.begun_at, UTC),
        submitted_at=datetime.fromtimestamp(row.submitted_at, UTC),
        revision=0,  # stands on buttons only, and there are none here
        answers=answers,
        versions=versions,
    )


def _name(connection: Connection, number: int, question: str, unnamed: str) -> str:
    """As it was handed in last: a name that is being corrected is not the company's yet."""
    _, versions, _ = answers_and_versions(connection, number, is_submitted=True)
    given = versions[-1].answers.get(question)
    return "" if given is None or given.value == unnamed else given.value
