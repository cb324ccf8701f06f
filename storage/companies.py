"""Company -> what it has handed in: the newest submitted assessment of each person, by the name that was given.

This is the only home of finding an assessment by something else than its chat.
"""

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection, func, select

from flows.situation import Assessment
from storage.schema import answer, assessment, person
from storage.situations import answers_of


@dataclass(frozen=True, slots=True)
class Submission:
    """``number`` tells it from all others; ``language`` is the person's own; ``company`` may be empty."""

    number: int
    company: str
    language: str
    submitted_at: datetime


def submissions(connection: Connection, question: str, unnamed: str) -> list[Submission]:
    """The newest of each person, oldest first. ``question`` asks for the name; ``unnamed`` is no name."""
    other = assessment.alias()
    newest = (
        select(func.max(other.c.ordinal))
        .where(other.c.person_id == assessment.c.person_id, other.c.submitted_at.is_not(None))
        .scalar_subquery()
    )
    name = (
        select(answer.c.value)
        .where(answer.c.assessment_id == assessment.c.id, answer.c.question == question)
        .order_by(answer.c.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    rows = connection.execute(
        select(assessment.c.id, name, person.c.language, assessment.c.submitted_at)
        .join(person, person.c.id == assessment.c.person_id)
        .where(assessment.c.ordinal == newest)
        .order_by(assessment.c.submitted_at, assessment.c.id)
    )
    return [
        Submission(number, "" if given in (None, unnamed) else given, language, datetime.fromtimestamp(at, UTC))
        for number, given, language, at in rows
    ]


def submitted(connection: Connection, number: int) -> Assessment:
    """The assessment of a submission, with all its answers."""
    row = connection.execute(select(assessment).where(assessment.c.id == number)).one()
    answers = answers_of(connection, number)
    return Assessment(
        ordinal=row.ordinal,
        tag=row.tag,
        instrument=row.instrument,
        version=row.version,
        begun_at=datetime.fromtimestamp(row.begun_at, UTC),
        submitted_at=datetime.fromtimestamp(row.submitted_at, UTC),
        revision=0,  # stands on buttons only, and there are none here
        answers=answers,
    )
