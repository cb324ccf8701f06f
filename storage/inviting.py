"""Invitations as they are made: who has not come yet and how it stands with the codes; what making one writes.

This is the only home of whom somebody with a post may invite. The roles are read here, with the companies, so that
no button and no command can name a company of another cluster.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, Final, NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Connection, Row, and_, insert, or_, select, true, update

from flows.outcome import AdmissionIssued, AdmissionRevoked, InviteeCalled
from flows.programme import Role
from flows.programme_records import ENDED
from flows.wishes import Invitee, IssuedCode, Purpose, Succession
from storage.admissions import OWNER
from storage.journal import SALT_BYTES, Journal, RandomBytes
from storage.journeys import moment
from storage.programme_schema import cluster, company, facilitator, participation, programme, role, scope
from storage.seat_schema import admission, post, respondent

Step = AdmissionIssued | AdmissionRevoked | InviteeCalled

_OF_PROGRAMME: Final = (
    programme.c.id.label("programme_id"),
    programme.c.key.label("programme"),
    programme.c.name.label("programme_name"),
    programme.c.zone,
    programme.c.language.label("programme_language"),
)


class _Codes(NamedTuple):
    """The newest code for somebody, and when the first one was made."""

    newest: IssuedCode
    first: datetime


# -- who has not come yet


def looked_after(connection: Connection, person_id: int | None) -> tuple[Invitee, ...]:
    """Companies that nobody answers for, in the clusters of which she is a facilitator or an owner."""
    hers = (
        select(role.c.cluster_id)
        .join(post, post.c.facilitator_id == role.c.facilitator_id)
        .where(post.c.person_id == person_id, role.c.role.in_([Role.OWNER, Role.FACILITATOR]))
    )
    return _unstarted(connection, company.c.cluster_id.in_(hers))


def companies_of(connection: Connection, programme_key: str) -> tuple[Invitee, ...]:
    """All companies of a programme that nobody answers for."""
    return _unstarted(connection, programme.c.key == programme_key)


def facilitators_of(connection: Connection, programme_key: str) -> tuple[Invitee, ...]:
    """Everybody with a role towards a cluster of the programme; a post may be held by several people."""
    query = (
        select(*_OF_PROGRAMME, facilitator, cluster.c.name.label("cluster"))
        .join(scope, scope.c.programme_id == programme.c.id)
        .join(cluster, cluster.c.id == scope.c.cluster_id)
        .join(role, role.c.cluster_id == cluster.c.id)
        .join(facilitator, facilitator.c.id == role.c.facilitator_id)
        .where(programme.c.key == programme_key, role.c.role != ENDED)
        .order_by(facilitator.c.name, cluster.c.id)
    )
    rows: dict[int, list[Row[Any]]] = {}
    for row in connection.execute(query):
        rows.setdefault(row.id, []).append(row)
    codes = _codes(connection, admission.c.facilitator_id, Purpose.POST)
    return tuple(
        _invitee(Purpose.POST, each[0], ", ".join(row.cluster for row in each), codes) for each in rows.values()
    )


def succession_of(connection: Connection, company_id: int) -> Succession | None:
    """The company with its newest code for a successor, in the programme of who answers; None if nobody does."""
    row = connection.execute(
        select(*_OF_PROGRAMME, company, cluster.c.name.label("cluster"), respondent.c.admission)
        .join(respondent, respondent.c.programme_id == programme.c.id)
        .join(company, company.c.id == respondent.c.company_id)
        .join(cluster, cluster.c.id == company.c.cluster_id)
        .where(company.c.id == company_id)
    ).one_or_none()
    if row is None:
        return None
    codes = _codes(connection, admission.c.company_id, Purpose.SUCCESSOR)
    return Succession(_invitee(Purpose.SUCCESSOR, row, row.cluster, codes), row.admission)


def _unstarted(connection: Connection, which: ColumnElement[bool]) -> tuple[Invitee, ...]:
    query = (
        select(*_OF_PROGRAMME, company, cluster.c.name.label("cluster"))
        .join(participation, participation.c.programme_id == programme.c.id)
        .join(company, company.c.id == participation.c.company_id)
        .join(cluster, cluster.c.id == company.c.cluster_id)
        .outerjoin(respondent, respondent.c.company_id == company.c.id)
        .where(
            which,
            respondent.c.id.is_(None),
            or_(participation.c.takes_part.is_(None), participation.c.takes_part == true()),
        )
        .order_by(company.c.key, programme.c.id)
    )
    codes = _codes(connection, admission.c.company_id, Purpose.COMPANY)
    return tuple(_invitee(Purpose.COMPANY, row, row.cluster, codes) for row in connection.execute(query))


def _codes(
    connection: Connection, whose: ColumnElement[Any], purpose: Purpose
) -> Mapping[tuple[int, int], _Codes]:
    """By programme and by whom the code is for."""
    mine = and_(admission.c.purpose == purpose, whose.is_not(None))
    found: dict[tuple[int, int], _Codes] = {}
    for row in connection.execute(select(admission, whose.label("of")).where(mine).order_by(admission.c.id)):
        before = found.get((row.programme_id, row.of))
        code = _code(row)
        found[row.programme_id, row.of] = _Codes(code, before.first if before else code.made_at)
    return found


def _code(row: Row[Any]) -> IssuedCode:
    ends = (None if at is None else moment(at) for at in (row.taken_at, row.revoked_at, row.called_at))
    return IssuedCode(row.fingerprint, moment(row.made_at), moment(row.expires_at), *ends)


def _invitee(purpose: Purpose, row: Row[Any], clusters: str, codes: Mapping[tuple[int, int], _Codes]) -> Invitee:
    known = codes.get((row.programme_id, row.id))
    return Invitee(
        purpose,
        row.programme,
        row.programme_name,
        ZoneInfo(row.zone),
        row.key,
        row.name,
        clusters,
        row.language or row.programme_language or "",
        code=known.newest if known else None,
        invited_at=known.first if known else None,
    )


# -- what is written


def write_all(connection: Connection, steps: Iterable[Step], now: datetime, random: RandomBytes) -> None:
    """The same as one unit of the operator's."""
    chain = Journal(connection, now)
    for step in steps:
        write(connection, chain, step, now, random)


def write(connection: Connection, chain: Journal, step: Step, now: datetime, random: RandomBytes) -> None:
    """A row, and its entry in the history."""
    match step:
        case AdmissionIssued():
            _issue(connection, chain, step, now, random)
        case AdmissionRevoked(fingerprint):
            _change(connection, chain, type(step).__name__, fingerprint, revoked_at=now.timestamp())
        case InviteeCalled(fingerprint):  # pragma: no branch  there is no other step
            _change(connection, chain, type(step).__name__, fingerprint, called_at=now.timestamp())


def _issue(
    connection: Connection, chain: Journal, fact: AdmissionIssued, now: datetime, random: RandomBytes
) -> None:
    held = connection.execute(select(programme).where(programme.c.key == fact.programme)).one()
    table = facilitator if fact.purpose is Purpose.POST else company
    whom = connection.execute(select(table).where(table.c.key == fact.key)).one()
    values = {
        "programme_id": held.id,
        "company_id": whom.id if table is company else None,
        "facilitator_id": whom.id if table is facilitator else None,
        "purpose": str(fact.purpose),
        "fingerprint": fact.fingerprint,
        "made_at": now.timestamp(),
        "expires_at": fact.expires_at.timestamp(),
        "salt": random(SALT_BYTES),
    }
    result = connection.execute(insert(admission), values)
    assert result.inserted_primary_key is not None, "the table has a numbered key"
    subject = held.subject if table is company else whom.subject
    chain.cover(type(fact).__name__, subject, "admission", int(result.inserted_primary_key[0]))


def _change(connection: Connection, chain: Journal, kind: str, fingerprint: str, **values: float) -> None:
    row, subject = connection.execute(
        select(admission.c.id, OWNER)
        .join(programme, programme.c.id == admission.c.programme_id)
        .outerjoin(facilitator, facilitator.c.id == admission.c.facilitator_id)
        .where(admission.c.fingerprint == fingerprint)
    ).one()
    connection.execute(update(admission).where(admission.c.id == row).values(**values))
    chain.cover(kind, subject, "admission", row)
