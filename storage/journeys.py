"""A person's company in its programme, and what somebody looks after: rows -> the core's values.

This is the only home of how a journey is read; a programme as a whole is read in programmes.py.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Row, bindparam, select

from flows.journey import Journey, Passage, Post
from flows.programme import Meeting, Role, Stage
from flows.programme_records import ENDED, meeting_of, stage_of
from storage.programme_schema import cluster, company, facilitator, meeting, programme, role, stage
from storage.seat_schema import passage, respondent
from storage.seat_schema import post as post_table
from storage.workshops import attended, coming, measures, none_needed_at

_SEAT = select(respondent.c.programme_id, respondent.c.company_id, respondent.c.joined_at).where(
    respondent.c.person_id == bindparam("person_id")
)
_POSTS = (
    select(post_table.c.facilitator_id)
    .where(post_table.c.person_id == bindparam("person_id"))
    .order_by(post_table.c.id)
)


def journey_of_person(connection: Connection, person_id: int) -> Journey | None:
    """That of the company which she answers for; None if she answers for none."""
    seat = connection.execute(_SEAT, {"person_id": person_id}).one_or_none()
    if seat is None:
        return None
    joined_at = moment(seat.joined_at)
    return journey(connection, seat.programme_id, seat.company_id, joined_at, person_id)


def journey(
    connection: Connection, programme_id: int, company_id: int, joined_at: datetime, person_id: int | None = None
) -> Journey:
    """The way of a company through a programme, for who joins or joined at this moment."""
    held = connection.execute(select(programme).where(programme.c.id == programme_id)).one()
    firm = connection.execute(
        select(company.c.key, company.c.name, cluster.c.name.label("cluster"))
        .join(cluster, cluster.c.id == company.c.cluster_id)
        .where(company.c.id == company_id)
    ).one()
    return Journey(
        programme=held.key,
        programme_name=held.name,
        zone=ZoneInfo(held.zone),
        company=firm.key,
        company_name=firm.name,
        cluster=firm.cluster,
        joined_at=joined_at,
        stages=stages_of(connection, programme_id),
        meetings=meetings_of(connection, programme_id),
        passages=passages(connection, programme_id, company_id),
        coming=coming(connection, programme_id, person_id),
        attended=attended(connection, programme_id, company_id),
        measures=measures(connection, programme_id, company_id),
        none_needed_at=none_needed_at(connection, programme_id, company_id),
    )


def _names(connection: Connection) -> Mapping[str, str]:
    rows = connection.execute(select(cluster.c.key, cluster.c.name))
    return {key: name for key, name in rows}


def stages_of(connection: Connection, programme_id: int) -> tuple[Stage, ...]:
    names = _names(connection)
    rows = connection.execute(select(stage).where(stage.c.programme_id == programme_id).order_by(stage.c.id))
    return tuple(stage_of(row.key, row._asdict(), names) for row in rows)


def meetings_of(connection: Connection, programme_id: int) -> tuple[Meeting, ...]:
    rows = connection.execute(select(meeting).where(meeting.c.programme_id == programme_id).order_by(meeting.c.id))
    return tuple(meeting_of(row._asdict()) for row in rows)


def passages(connection: Connection, programme_id: int, company_id: int) -> dict[str, Passage]:
    mine = (passage.c.programme_id == programme_id) & (passage.c.company_id == company_id)
    rows = connection.execute(select(passage).where(mine).order_by(passage.c.id))
    return {row.stage: _passage(row) for row in rows}


def _passage(row: Row[tuple[object, ...]]) -> Passage:
    return Passage(moment(row.entered_at), None if row.left_at is None else moment(row.left_at))


def posts_of_person(connection: Connection, person_id: int) -> tuple[Post, ...]:
    found = connection.execute(_POSTS, {"person_id": person_id}).scalars().all()
    return tuple(each for facilitator_id in found for each in posts(connection, facilitator_id))


def posts(connection: Connection, facilitator_id: int) -> tuple[Post, ...]:
    """What a facilitator of a programme file is now, one for each role; none where every role has ended."""
    rows = connection.execute(
        select(facilitator.c.name, role.c.role, cluster.c.name.label("cluster"))
        .join(role, role.c.facilitator_id == facilitator.c.id)
        .join(cluster, cluster.c.id == role.c.cluster_id)
        .where(facilitator.c.id == facilitator_id, role.c.role != ENDED)
        .order_by(cluster.c.id)
    ).all()
    found: dict[Role, list[str]] = {}
    for row in rows:
        found.setdefault(Role(row.role), []).append(row.cluster)
    return tuple(Post(rows[0].name, held, tuple(found[held])) for held in Role if held in found)


def moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
