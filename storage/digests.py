"""What a digest is made of, read at one moment for one reader.

Whose posts reach which cluster, and whose consent covers what, is asked of storage/hosting.py, where it is decided
for every other screen too. All of a programme is read at once: a query for each kind of thing, not one a company.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Row, Table, select

from flows.calendar import DaysOff
from flows.digest_view import ClusterView, CompanyView, Counts, DigestView
from flows.journey import Attended, Coming, Measure, MeasureState, Passage
from flows.programme import Cluster, Contact, Programme
from flows.rules_told import digests_read, hours_read
from storage.digest_readers import Reader, unreached
from storage.hosting import Known, known_companies, looked_after, roles_of, sheet_of
from storage.journeys import meetings_of, moment, stages_of
from storage.programme_schema import cluster, contact, days_off, programme, scope
from storage.schema import person
from storage.seat_schema import admission, passage, respondent
from storage.workshop_schema import attendance, rsvp
from storage.workshops import measures_by_company, none_needed


def view_for(
    connection: Connection, reader: Reader, now: datetime, since: datetime | None, *, has_mail: bool
) -> DigestView:
    """All that this reader may know of the programme."""
    roles = roles_of(connection, reader.facilitators)
    return _view(connection, reader.programme_id, reader.name, roles, now, since, has_mail=has_mail)


def view_of_all(
    connection: Connection, programme_id: int, name: str, now: datetime, *, has_mail: bool
) -> DigestView:
    """All clusters of a programme, for whoever runs the service; results of companies are for facilitators."""
    clusters = connection.execute(select(scope.c.cluster_id).where(scope.c.programme_id == programme_id)).scalars()
    roles = {each: {"owner"} for each in clusters}
    view = _view(connection, programme_id, name, roles, now, None, has_mail=has_mail)
    return replace(view, companies=tuple(replace(each, sheet=None) for each in view.companies))


def _view(
    connection: Connection,
    programme_id: int,
    name: str,
    roles: Mapping[int, set[str]],
    now: datetime,
    since: datetime | None,
    *,
    has_mail: bool,
) -> DigestView:
    hers = looked_after(roles)
    known = known_companies(connection, roles, programme_id)
    return DigestView(
        programme=programme_frame(connection, programme_id),
        reader=name,
        now=now,
        since=since,
        clusters=tuple(_clusters(connection, programme_id, known, roles, hers, since)),
        companies=_companies(connection, programme_id, [each for each in known if each.cluster_id in hers], now),
        unreached=unreached(connection, programme_id, {each: None for each in hers}, has_mail=has_mail),
    )


def programme_frame(connection: Connection, programme_id: int) -> Programme:
    """A programme without its people: names, days and rules."""
    row = connection.execute(select(programme).where(programme.c.id == programme_id)).one()
    clusters = select(cluster.c.name).join(scope, scope.c.cluster_id == cluster.c.id)
    off = select(days_off).where(days_off.c.programme_id == programme_id).order_by(days_off.c.key)
    return Programme(
        id=row.key,
        name=row.name,
        zone=ZoneInfo(row.zone),
        language=row.language,
        hours=None if row.hours is None else hours_read(json.loads(row.hours)),
        digests=None if row.digest is None else digests_read(json.loads(row.digest)),
        days_off=tuple(map(_off, connection.execute(off))),
        clusters=tuple(
            Cluster(each)
            for each in connection.execute(clusters.where(scope.c.programme_id == programme_id)).scalars()
        ),
        stages=stages_of(connection, programme_id),
        meetings=meetings_of(connection, programme_id),
    )


def _off(row: Row[Any]) -> DaysOff:
    return DaysOff(date.fromisoformat(row.key), date.fromisoformat(row.last), row.name, row.cancelled)


# -- clusters


def _clusters(
    connection: Connection,
    programme_id: int,
    known: Iterable[Known],
    roles: Mapping[int, object],
    hers: set[int],
    since: datetime | None,
) -> Iterable[ClusterView]:
    members: dict[int, list[Known]] = {}
    for each in known:
        members.setdefault(each.cluster_id, []).append(each)
    query = select(cluster.c.id, cluster.c.name).join(scope, scope.c.cluster_id == cluster.c.id)
    for row in connection.execute(query.where(scope.c.programme_id == programme_id).order_by(cluster.c.id)):
        if row.id in roles:
            theirs = members.get(row.id, [])
            then = Counts(0, 0, 0, 0, 0) if since is None else _counts(theirs, since)
            yield ClusterView(
                row.name, _counts(theirs, datetime.max.replace(tzinfo=UTC)), then, row.id not in hers
            )


def _counts(members: list[Known], until: datetime) -> Counts:
    def count(moments: Iterable[datetime | None]) -> int:
        return sum(each is not None and each <= until for each in moments)

    told = [each.told for each in members]
    return Counts(
        companies=len(members),
        invited=count(each.invited_at or each.joined_at for each in told),
        started=count(each.joined_at for each in told),
        finished=count(each.handed_in_at for each in told),
        agreed=count(each.agreed_at for each in members),
    )


# -- companies


def _companies(
    connection: Connection, programme_id: int, known: list[Known], now: datetime
) -> tuple[CompanyView, ...]:
    passages = _by_company(connection, passage, programme_id)
    came = _by_company(connection, attendance, programme_id)
    planned = measures_by_company(connection, programme_id)
    nothing = none_needed(connection, programme_id)
    said = _answers(connection, programme_id)
    contacts = {row.company_id: row for row in connection.execute(select(contact))}
    codes = _open_codes(connection, programme_id)
    closed = _closed(connection)
    today = now.astimezone(_zone(connection, programme_id)).date()
    return tuple(
        CompanyView(
            standing=each.told,
            passages={row.stage: _passage(row) for row in passages.get(each.company_id, ())},
            coming=said.get(each.company_id, {}),
            attended={
                row.meeting: Attended(row.came, moment(row.taken_at)) for row in came.get(each.company_id, ())
            },
            contact=_contact(contacts.get(each.company_id)),
            code_ends=codes.get(each.company_id),
            # That somebody cannot be reached any more is told only where she lets her facilitators see.
            is_closed=each.company_id in closed and each.told.has_agreed,
            sheet=sheet_of(connection, each),
            has_planned=each.company_id in nothing
            or any(one.is_whole for one in planned.get(each.company_id, ())),
            # That something was planned is a milestone; how it stands is told only with CN2.
            **(_measured(planned.get(each.company_id, ()), today) if each.told.has_agreed else {}),
        )
        for each in known
    )


def _zone(connection: Connection, programme_id: int) -> ZoneInfo:
    return ZoneInfo(
        connection.execute(select(programme.c.zone).where(programme.c.id == programme_id)).scalar_one()
    )


def _by_company(connection: Connection, table: Table, programme_id: int) -> dict[int, list[Row[Any]]]:
    found: dict[int, list[Row[Any]]] = {}
    for row in connection.execute(select(table).where(table.c.programme_id == programme_id).order_by(table.c.id)):
        found.setdefault(row.company_id, []).append(row)
    return found


def _passage(row: Row[Any]) -> Passage:
    return Passage(moment(row.entered_at), None if row.left_at is None else moment(row.left_at))


def _answers(connection: Connection, programme_id: int) -> dict[int, dict[str, Coming]]:
    found: dict[int, dict[str, Coming]] = {}
    query = select(respondent.c.company_id, rsvp.c.meeting, rsvp.c.answer).join(
        respondent, respondent.c.person_id == rsvp.c.person_id
    )
    for row in connection.execute(query.where(rsvp.c.programme_id == programme_id)):
        found.setdefault(row.company_id, {})[row.meeting] = Coming(row.answer)
    return found


def _open_codes(connection: Connection, programme_id: int) -> dict[int, datetime]:
    """When the newest code of a company ends, or ended, where nobody has used it."""
    mine = select(admission).where(admission.c.programme_id == programme_id, admission.c.company_id.is_not(None))
    found: dict[int, datetime] = {}
    for row in connection.execute(mine.order_by(admission.c.id)):
        found[row.company_id] = moment(row.expires_at if row.revoked_at is None else row.revoked_at)
    return found


def _closed(connection: Connection) -> set[int]:
    query = select(respondent.c.company_id).join(person, person.c.id == respondent.c.person_id)
    return set(connection.execute(query.where(person.c.silent_since.is_not(None))).scalars())


def _measured(planned: Iterable[Measure], today: date) -> dict[str, Any]:
    """How many are under way and how many done, in numbers alone; and the next day."""
    open_ones = [each for each in planned if each.is_open]
    return {
        "measures": len(open_ones),
        "measures_done": sum(each.is_whole and each.state is MeasureState.DONE for each in planned),
        "next_due": min((each.due for each in open_ones if each.due and each.due >= today), default=None),
    }


def _contact(row: Row[Any] | None) -> Contact:
    return Contact() if row is None else Contact(row.name or "", row.mail or "")
