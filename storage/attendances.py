"""Who is expected at the workshops of the clusters that somebody looks after, and who came.

This is the only home of which companies a facilitator finds on that list: those of the clusters of her own posts,
whatever a button says.
"""

from collections.abc import Iterator
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Row, and_, or_, select, true

from flows.journey import Coming
from flows.naming import key_of
from flows.programme import Meeting, Stage, StageKind
from flows.wishes import Attendee
from storage.journeys import meetings_of, stages_of
from storage.programme_schema import cluster, company, participation, programme
from storage.seat_schema import respondent
from storage.workshop_schema import attendance, rsvp
from storage.workshops import hers


def attendees(connection: Connection, person_id: int | None) -> tuple[Attendee, ...]:
    """By programme, meeting and name of the company."""
    held = connection.execute(select(programme).order_by(programme.c.id)).all()
    return tuple(each for row in held for each in _of_programme(connection, person_id, row))


def _of_programme(connection: Connection, person_id: int | None, held: Row[Any]) -> Iterator[Attendee]:
    stages = {
        stage.id: stage
        for stage in stages_of(connection, held.id)
        if stage.kind is StageKind.WORKSHOP and not stage.cancelled
    }
    for meeting in meetings_of(connection, held.id):
        if meeting.stage in stages and not meeting.cancelled:
            for row in connection.execute(_companies(held.id, person_id, key_of(meeting.name))):
                if _is_for(stages[meeting.stage], row.cluster):
                    yield _attendee(held, meeting, row)


def _is_for(stage: Stage, cluster: str) -> bool:
    return stage.clusters is None or cluster in stage.clusters


def _companies(programme_id: int, person_id: int | None, meeting: str) -> Any:
    noted = and_(
        attendance.c.company_id == company.c.id,
        attendance.c.programme_id == programme_id,
        attendance.c.meeting == meeting,
    )
    said = and_(
        rsvp.c.person_id == respondent.c.person_id,
        rsvp.c.programme_id == programme_id,
        rsvp.c.meeting == meeting,
    )
    return (
        select(company.c.key, company.c.name, cluster.c.name.label("cluster"), attendance.c.came, rsvp.c.answer)
        .join(cluster, cluster.c.id == company.c.cluster_id)
        .join(participation, participation.c.company_id == company.c.id)
        .outerjoin(respondent, respondent.c.company_id == company.c.id)
        .outerjoin(attendance, noted)
        .outerjoin(rsvp, said)
        .where(
            participation.c.programme_id == programme_id,
            or_(participation.c.takes_part.is_(None), participation.c.takes_part == true()),
            company.c.cluster_id.in_(hers(person_id)),
        )
        .order_by(company.c.key)
    )


def _attendee(held: Row[Any], meeting: Meeting, row: Row[Any]) -> Attendee:
    return Attendee(
        programme=held.key,
        programme_name=held.name,
        zone=ZoneInfo(held.zone),
        meeting=meeting,
        company=row.key,
        company_name=row.name,
        cluster=row.cluster,
        coming=None if row.answer is None else Coming(row.answer),
        came=row.came,
    )
