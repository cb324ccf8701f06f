"""What somebody with a post is told of companies, and the note of every look.

This is the only home of who may see what of a company: clusters come from the posts of the asking person as they
are now, and answers only where the person who answers for the company has given CN2 and not taken it back.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Row, Select, and_, false, func, insert, or_, select, true

from flows.consents import SHARE
from flows.journey import Coming
from flows.outcome import Looked
from flows.programme import Role
from flows.programme_records import ENDED
from flows.reminded import Why
from flows.wishes import Companies, CompanyStanding, Funnel, Look, Need, Sheet
from storage.inviting import succession_of
from storage.journal import SALT_BYTES, Journal, RandomBytes
from storage.journeys import moment
from storage.programme_schema import cluster, company, facilitator, meeting, participation, programme, role, stage
from storage.reminder_schema import need
from storage.schema import IS_OWN, answer, assessment, consent, refusal
from storage.seat_schema import admission, look, passage, post, respondent
from storage.situations import answers_and_versions
from storage.workshop_schema import attendance, rsvp

_LOOKS_TOLD = 10
_ACTIVE = (Role.OWNER, Role.FACILITATOR)


class Known(NamedTuple):
    """A company as the table has it, and what is told of it. ``agreed_at``: of CN2, where it stands."""

    company_id: int
    cluster_id: int
    programme_id: int
    assessment_id: int | None
    agreed_at: datetime | None
    told: CompanyStanding


def companies(connection: Connection, person_id: int | None, ref: str) -> Companies:
    """All that ``person_id`` may know of companies; with ``ref`` also what that one agreed to show."""
    roles = roles_of(connection, posts_of(person_id))
    hers = looked_after(roles)
    known = known_companies(connection, roles)
    seen = [each for each in known if each.cluster_id in hers]
    meant = next((each for each in seen if ref and each.told.ref == ref), None)
    return Companies(
        found=tuple(each.told for each in seen),
        funnels=tuple(_funnels(known, hers)),
        meant=None if meant is None else meant.told,
        sheet=None if meant is None else sheet_of(connection, meant),
        succession=None if meant is None else succession_of(connection, meant.company_id),
    )


def posts_of(person_id: int | None) -> Select[Any]:
    """The facilitators of the programme file that a person is."""
    return select(post.c.facilitator_id).where(post.c.person_id == person_id)


def roles_of(connection: Connection, facilitators: Select[Any]) -> dict[int, set[str]]:
    """Cluster -> the roles that these facilitators have towards it now."""
    rows = connection.execute(
        select(role.c.cluster_id, role.c.role).where(role.c.facilitator_id.in_(facilitators), role.c.role != ENDED)
    )
    found: dict[int, set[str]] = {}
    for cluster_id, held in rows:
        found.setdefault(cluster_id, set()).add(held)
    return found


def looked_after(roles: Mapping[int, set[str]]) -> set[int]:
    """The clusters of which single companies may be seen: an observer sees groups only."""
    return {cluster_id for cluster_id, held in roles.items() if held & {*_ACTIVE}}


def known_companies(
    connection: Connection, clusters: Iterable[int], programme_id: int | None = None
) -> list[Known]:
    """The companies of these clusters that take part, in one programme or in all."""
    query = _companies(clusters)
    if programme_id is not None:
        query = query.where(programme.c.id == programme_id)
    return [_known(row) for row in connection.execute(query)]


def _companies(clusters: Iterable[int]) -> Select[Any]:
    """Every company of the clusters that takes part, by programme, with how far it has come."""
    newest = (
        select(func.max(assessment.c.id))
        .where(assessment.c.person_id == respondent.c.person_id, IS_OWN)
        .correlate(respondent)
        .scalar_subquery()
    )
    heard = select(func.max(answer.c.given_at)).where(answer.c.assessment_id == assessment.c.id).scalar_subquery()
    mine = and_(admission.c.company_id == company.c.id, admission.c.programme_id == programme.c.id)
    invited = select(func.min(admission.c.made_at)).where(mine).scalar_subquery()
    here = and_(passage.c.company_id == company.c.id, passage.c.programme_id == programme.c.id)
    stands = (
        select(stage.c.kind)
        .join(passage, and_(passage.c.stage == stage.c.key, passage.c.programme_id == stage.c.programme_id))
        .where(here, passage.c.left_at.is_(None))
        .order_by(passage.c.id)
        .limit(1)
        .scalar_subquery()
    )
    return (
        select(
            company.c.id,
            company.c.key,
            company.c.name,
            company.c.cluster_id,
            cluster.c.name.label("cluster"),
            programme.c.id.label("programme_id"),
            programme.c.name.label("programme"),
            programme.c.zone,
            respondent.c.joined_at,
            assessment.c.id.label("assessment_id"),
            assessment.c.begun_at,
            assessment.c.submitted_at,
            heard.label("heard"),
            invited.label("invited"),
            stands.label("stage"),
            _agreed().label("agreed"),
            _attending().label("attending"),
            func.coalesce(company.c.language, programme.c.language, "").label("language"),
            *(_need(name) for name in ("kind", "why", "seen_at")),
            _given_at().label("given_at"),
        )
        .join(participation, participation.c.company_id == company.c.id)
        .join(programme, programme.c.id == participation.c.programme_id)
        .join(cluster, cluster.c.id == company.c.cluster_id)
        .outerjoin(respondent, respondent.c.company_id == company.c.id)
        .outerjoin(assessment, assessment.c.id == newest)
        .where(
            company.c.cluster_id.in_(list(clusters)),
            or_(participation.c.takes_part.is_(None), participation.c.takes_part == true()),
        )
        .order_by(company.c.key, programme.c.id)
    )


def _agreed() -> Any:
    """Whether CN2 stands: given after the newest refusal of it (storage/schema.py says what ``after`` is)."""
    given = select(func.max(consent.c.id)).where(
        consent.c.person_id == respondent.c.person_id, consent.c.consent == SHARE
    )
    refused = select(func.max(refusal.c.after)).where(
        refusal.c.person_id == respondent.c.person_id, refusal.c.consent == SHARE
    )
    return func.coalesce(given.scalar_subquery(), 0) > func.coalesce(refused.scalar_subquery(), 0)


def _attending() -> Any:
    """She or a deputy comes to a workshop of the programme; or the company was there."""
    there = and_(
        meeting.c.programme_id == programme.c.id,
        or_(meeting.c.cancelled.is_(None), meeting.c.cancelled == false()),
    )
    says = and_(
        rsvp.c.person_id == respondent.c.person_id,
        rsvp.c.meeting == meeting.c.key,
        rsvp.c.programme_id == programme.c.id,
        rsvp.c.answer != str(Coming.NO),
    )
    came = and_(
        attendance.c.company_id == company.c.id,
        attendance.c.meeting == meeting.c.key,
        attendance.c.programme_id == programme.c.id,
    )
    # Named one by one: by itself a subquery of a subquery would look at everybody's answers.
    around = (company, programme, respondent, meeting)
    noted = select(attendance.c.id).where(came).correlate(*around).exists()
    was = select(attendance.c.id).where(came, attendance.c.came == true()).correlate(*around).exists()
    comes = select(rsvp.c.id).where(says).correlate(*around).exists()
    return select(meeting.c.id).where(there, or_(was, and_(~noted, comes))).correlate(*around[:3]).exists()


def _need(name: str) -> Any:
    """Of what somebody should speak to the company about, the earliest: the stage's kind, why, since when."""
    here = and_(need.c.company_id == company.c.id, need.c.programme_id == programme.c.id, need.c.met_at.is_(None))
    left = (
        select(passage.c.id)
        .where(
            passage.c.company_id == need.c.company_id,
            passage.c.programme_id == need.c.programme_id,
            passage.c.stage == need.c.stage,
            passage.c.left_at.is_not(None),
        )
        .exists()
    )
    of_stage = and_(stage.c.key == need.c.stage, stage.c.programme_id == need.c.programme_id)
    column = stage.c.kind if name == "kind" else need.c[name]
    found = select(column).select_from(need).join(stage, of_stage).where(here, ~left)
    return found.order_by(need.c.id).limit(1).scalar_subquery().label(f"need_{name}")


def _given_at() -> Any:
    """When CN2 was given last."""
    mine = consent.c.person_id == respondent.c.person_id, consent.c.consent == SHARE
    return select(func.max(consent.c.given_at)).where(*mine).scalar_subquery()


def _known(row: Row[Any]) -> Known:
    told = CompanyStanding(
        key=row.key,
        name=row.name,
        cluster=row.cluster,
        programme=row.programme,
        zone=ZoneInfo(row.zone),
        invited_at=_moment(row.invited),
        joined_at=_moment(row.joined_at),
        begun_at=_moment(row.begun_at),
        handed_in_at=_moment(row.submitted_at),
        heard_at=_moment(row.heard),
        stage=row.stage or "",
        has_agreed=bool(row.agreed) and row.submitted_at is not None,
        is_attending=bool(row.attending),
        language=row.language,
        need=None if row.need_why is None else Need(row.need_kind, Why(row.need_why), moment(row.need_seen_at)),
    )
    agreed_at = _moment(row.given_at) if told.has_agreed else None
    return Known(row.id, row.cluster_id, row.programme_id, row.assessment_id, agreed_at, told)


def _funnels(known: list[Known], hers: set[int]) -> Iterable[Funnel]:
    groups: dict[tuple[str, str], list[Known]] = {}
    for each in known:
        groups.setdefault((each.told.programme, each.told.cluster), []).append(each)
    for (programme_name, cluster_name), members in groups.items():
        told = [each.told for each in members]
        yield Funnel(
            cluster=cluster_name,
            programme=programme_name,
            companies=len(told),
            invited=sum(each.invited_at is not None or each.joined_at is not None for each in told),
            started=sum(each.joined_at is not None for each in told),
            finished=sum(each.handed_in_at is not None for each in told),
            agreed=sum(each.has_agreed for each in told),
            attending=sum(each.is_attending for each in told),
            is_observed=members[0].cluster_id not in hers,
        )


def sheet_of(connection: Connection, known: Known) -> Sheet | None:
    """What the company handed in last; nothing without CN2."""
    if known.assessment_id is None or not known.told.has_agreed:
        return None
    row = connection.execute(select(assessment).where(assessment.c.id == known.assessment_id)).one()
    _, versions, _ = answers_and_versions(connection, row.id, is_submitted=True)
    given = {question: (each.value, each.at) for question, each in versions[-1].answers.items()}
    return Sheet(row.instrument, row.version, versions[-1].at, given)


# -- looks


def note_look(
    connection: Connection,
    chain: Journal,
    person_id: int | None,
    fact: Looked,
    now: datetime,
    random: RandomBytes,
) -> None:
    """A row under the facilitator as which she may see this company."""
    seen = connection.execute(select(company).where(company.c.key == fact.company)).one()
    as_whom = connection.execute(
        select(role.c.facilitator_id)
        .join(post, post.c.facilitator_id == role.c.facilitator_id)
        .where(post.c.person_id == person_id, role.c.cluster_id == seen.cluster_id, role.c.role.in_(_ACTIVE))
        .order_by(role.c.id)
    ).first()
    assert as_whom is not None, "nobody else is shown it"
    note_look_of(connection, chain, as_whom[0], fact, now, random)


def note_look_of(
    connection: Connection,
    chain: Journal,
    facilitator_id: int,
    fact: Looked,
    now: datetime,
    random: RandomBytes,
) -> None:
    """The same where it is known as which facilitator."""
    seen = connection.execute(select(company).where(company.c.key == fact.company)).one()
    values = {
        "company_id": seen.id,
        "facilitator_id": facilitator_id,
        "what": fact.what,
        "at": now.timestamp(),
        "salt": random(SALT_BYTES),
    }
    result = connection.execute(insert(look), values)
    assert result.inserted_primary_key is not None, "the table has a numbered key"
    chain.cover("Looked", seen.subject, "look", int(result.inserted_primary_key[0]))


def looks_at_hers(connection: Connection, person_id: int | None, most: int = _LOOKS_TOLD) -> tuple[Look, ...]:
    """Who looked at what of the company that she answers for, since she does; the newest first."""
    rows = connection.execute(
        select(facilitator.c.name, look.c.what, look.c.at)
        .join(facilitator, facilitator.c.id == look.c.facilitator_id)
        .join(respondent, respondent.c.company_id == look.c.company_id)
        .where(respondent.c.person_id == person_id, look.c.at >= respondent.c.joined_at)
        .order_by(look.c.id.desc())
        .limit(most)
    )
    return tuple(Look(row.name, row.what, moment(row.at)) for row in rows)


def _moment(seconds: float | None) -> datetime | None:
    return None if seconds is None else moment(seconds)
