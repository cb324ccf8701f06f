"""A person's company in its programme, and what somebody looks after: rows -> the core's values.

This is the only home of how a journey is read; a programme as a whole is read in programmes.py.
"""

import json
from datetime import UTC, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, bindparam, select

from flows.journey import Journey, Passage, Post
from flows.programme import MONTHS_TO_AGAIN, Meeting, Role, Stage
from flows.programme_records import ENDED, meeting_of, stage_of
from flows.rules_told import reminders_read
from storage.hot import Hot
from storage.programme_schema import cluster, company, facilitator, meeting, programme, role, stage
from storage.seat_schema import passage, respondent
from storage.seat_schema import post as post_table
from storage.workshops import attended, coming, measures, none_needed_at

_SEAT = Hot(
    select(respondent.c.programme_id, respondent.c.company_id, respondent.c.joined_at).where(
        respondent.c.person_id == bindparam("person_id")
    )
)
_PROGRAMME = Hot(
    select(programme.c.key, programme.c.name, programme.c.zone, programme.c.reminders).where(
        programme.c.id == bindparam("programme_id")
    )
)
_FIRM = Hot(
    select(company.c.key, company.c.name, cluster.c.name)
    .join(cluster, cluster.c.id == company.c.cluster_id)
    .where(company.c.id == bindparam("company_id"))
)
_NAMES = Hot(select(cluster.c.key, cluster.c.name))
_STAGES = Hot(select(stage).where(stage.c.programme_id == bindparam("programme_id")).order_by(stage.c.id))
_MEETINGS = Hot(select(meeting).where(meeting.c.programme_id == bindparam("programme_id")).order_by(meeting.c.id))
_PASSAGES = Hot(
    select(passage.c.stage, passage.c.entered_at, passage.c.left_at)
    .where(passage.c.programme_id == bindparam("programme_id"), passage.c.company_id == bindparam("company_id"))
    .order_by(passage.c.id)
)
_POSTS = (
    select(post_table.c.facilitator_id)
    .where(post_table.c.person_id == bindparam("person_id"))
    .order_by(post_table.c.id)
)


def journey_of_person(connection: Connection, person_id: int) -> Journey | None:
    """That of the company which she answers for; None if she answers for none."""
    found = _SEAT.rows(connection, {"person_id": person_id})
    if not found:
        return None
    programme_id, company_id, joined_at = found[0]
    return journey(connection, programme_id, company_id, moment(joined_at), person_id)


def journey(
    connection: Connection, programme_id: int, company_id: int, joined_at: datetime, person_id: int | None = None
) -> Journey:
    """The way of a company through a programme, for who joins or joined at this moment."""
    [(key, name, zone, rules)] = _PROGRAMME.rows(connection, {"programme_id": programme_id})
    [(firm, firm_name, cluster_name)] = _FIRM.rows(connection, {"company_id": company_id})
    here = {"programme_id": programme_id, "company_id": company_id}
    return Journey(
        programme=key,
        programme_name=name,
        zone=ZoneInfo(zone),
        company=firm,
        company_name=firm_name,
        cluster=cluster_name,
        joined_at=joined_at,
        stages=stages_of(connection, programme_id),
        meetings=meetings_of(connection, programme_id),
        passages=passages(connection, here),
        coming=coming(connection, programme_id, person_id),
        attended=attended(connection, here),
        measures=measures(connection, here),
        none_needed_at=none_needed_at(connection, here),
        months_to_again=MONTHS_TO_AGAIN if rules is None else _months_to_again(rules),
    )


@lru_cache(maxsize=64)
def _months_to_again(rules: str) -> int:
    """The same text at every step of everybody in a programme."""
    return reminders_read(json.loads(rules)).months_to_again


def stages_of(connection: Connection, programme_id: int) -> tuple[Stage, ...]:
    rows = _STAGES.told(connection, {"programme_id": programme_id})
    names = dict(_NAMES.rows(connection, {})) if any(row["clusters"] for row in rows) else {}
    return tuple(stage_of(row["key"], row, names) for row in rows)


def meetings_of(connection: Connection, programme_id: int) -> tuple[Meeting, ...]:
    return tuple(map(meeting_of, _MEETINGS.told(connection, {"programme_id": programme_id})))


def passages(connection: Connection, here: dict[str, int]) -> dict[str, Passage]:
    return {
        stage_id: Passage(moment(entered_at), None if left_at is None else moment(left_at))
        for stage_id, entered_at, left_at in _PASSAGES.rows(connection, here)
    }


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
