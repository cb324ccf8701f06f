"""Moments and sittings: what a step looks at, which reminders are due, what becomes of them."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime

from sqlalchemy import Connection, bindparam, select, update

from flows.copy import KeptMoment, KeptSitting
from flows.events import ReminderDue
from flows.outcome import Reminder, ReminderKind
from flows.situation import Moment, Sitting
from storage.hot import Hot
from storage.journal import Journal
from storage.schema import assessment, moment, person, sitting

REPLACED, WITHDRAWN = "replaced", "withdrawn"

_SITTING = Hot(
    select(sitting.c.minutes, sitting.c.until)
    .where(sitting.c.assessment_id == bindparam("assessment_id"))
    .order_by(sitting.c.id.desc())
)
_OPEN = Hot(
    select(moment.c.at, moment.c.question).where(
        moment.c.assessment_id == bindparam("assessment_id"), moment.c.result.is_(None)
    )
)
_DUE = (
    select(moment.c.id, moment.c.question, moment.c.at, moment.c.due, assessment.c.tag, person.c.chat)
    .join(assessment, assessment.c.id == moment.c.assessment_id)
    .join(person, person.c.id == assessment.c.person_id)
    .where(moment.c.result.is_(None), moment.c.due <= bindparam("now"))
    .order_by(moment.c.due, moment.c.id)
    .limit(bindparam("most"))
)


def sitting_of(connection: Connection, assessment_id: int) -> Sitting | None:
    """The newest."""
    found = _SITTING.rows(connection, {"assessment_id": assessment_id})
    return Sitting(*found[0]) if found else None


def open_moment(connection: Connection, assessment_id: int) -> Moment | None:
    """The moment whose reminder is still to come."""
    found = _OPEN.rows(connection, {"assessment_id": assessment_id})
    return Moment(_moment(found[0][0]), found[0][1]) if found else None


def due(connection: Connection, now: datetime, most: int) -> list[ReminderDue]:
    """Reminders whose moment has come, as events: one for each due moment, however often this is asked."""
    rows = connection.execute(_DUE, {"now": now.timestamp(), "most": most}).all()
    return [
        ReminderDue(
            id=f"reminder:{row.tag}:{row.id}@{row.due}",
            chat=row.chat,
            reminder=row.id,
            about=Reminder(ReminderKind.MOMENT, row.tag, row.question, _moment(row.at)),
        )
        for row in rows
    ]


def open_of(connection: Connection, assessment_id: int) -> list[int]:
    """The rows of an assessment that are not settled."""
    theirs = moment.c.assessment_id == assessment_id, moment.c.result.is_(None)
    return list(connection.execute(select(moment.c.id).where(*theirs)).scalars())


def change(connection: Connection, chain: Journal, kind: str, row: int, values: Mapping[str, object]) -> None:
    """Writes a reminder again, and into the history; nothing where it is settled or erased."""
    open_row = moment.c.id == row, moment.c.result.is_(None)
    if connection.execute(update(moment).where(*open_row).values(**values)).rowcount:
        chain.cover(kind, _subject(connection, row), "moment", row)


def kept_moments(connection: Connection, assessment_id: int) -> Iterator[KeptMoment]:
    theirs = select(moment).where(moment.c.assessment_id == assessment_id).order_by(moment.c.id)
    for row in connection.execute(theirs):
        settled = None if row.settled_at is None else _moment(row.settled_at)
        yield KeptMoment(_moment(row.at), _moment(row.chosen_at), settled, row.result)


def kept_sittings(connection: Connection, assessment_id: int) -> Iterator[KeptSitting]:
    theirs = select(sitting).where(sitting.c.assessment_id == assessment_id).order_by(sitting.c.id)
    return (KeptSitting(row.minutes, _moment(row.begun_at)) for row in connection.execute(theirs))


def _subject(connection: Connection, row: int) -> str:
    """Under which pseudonym the history knows the assessment of a reminder."""
    query = select(assessment.c.subject).join(moment, moment.c.assessment_id == assessment.c.id)
    subject: str = connection.execute(query.where(moment.c.id == row)).scalar_one()
    return subject


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
