"""Codes of facilitators and of the operator: what one opens, and what the facts about it write.

This is the only home of who is seated for a company and who holds a post.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, and_, func, insert, select, update

from flows.outcome import Joined, PostTaken, StageEntered, StageLeft
from flows.wishes import Admission, Holder, Purpose
from storage.journal import SALT_BYTES, Journal, RandomBytes
from storage.journeys import journey, moment, posts
from storage.postgresql import MetAnother
from storage.programme_schema import facilitator, participation, programme
from storage.pulses import begin
from storage.schema import IS_OWN, assessment, person
from storage.seat_schema import admission, passage, post, respondent

# Under whose pseudonym the history has a code: the programme's, since that a code was used stays true when who
# used it is erased; a facilitator's own for hers, since her codes go when she is erased.
OWNER = func.coalesce(facilitator.c.subject, programme.c.subject).label("subject")


def admission_of(
    connection: Connection, person_id: int | None, fingerprint: str, now: datetime
) -> Admission | None:
    """What the code with this fingerprint opens, for this person, as things stand; None if there is none."""
    row = connection.execute(select(admission).where(admission.c.fingerprint == fingerprint)).one_or_none()
    if row is None:
        return None
    takes_part = row.company_id is not None and _takes_part(connection, row)
    return Admission(
        fingerprint,
        Purpose(row.purpose),
        expires_at=moment(row.expires_at),
        taken_at=None if row.taken_at is None else moment(row.taken_at),
        revoked_at=None if row.revoked_at is None else moment(row.revoked_at),
        journey=journey(connection, row.programme_id, row.company_id, now) if takes_part else None,
        posts=() if row.facilitator_id is None else posts(connection, row.facilitator_id),
        is_seated=row.company_id is not None and _is_seated(connection, row.company_id),
        is_hers=person_id is not None and _is_hers(connection, person_id, fingerprint),
        holder=_holder(connection, row.company_id) if row.purpose == Purpose.SUCCESSOR else None,
    )


def _takes_part(connection: Connection, row: Row[Any]) -> bool:
    mine = and_(participation.c.programme_id == row.programme_id, participation.c.company_id == row.company_id)
    said = connection.execute(select(participation.c.takes_part).where(mine)).one_or_none()
    return said is not None and said.takes_part is not False


def _is_seated(connection: Connection, company_id: int) -> bool:
    seated = select(respondent.c.id).where(respondent.c.company_id == company_id)
    return connection.execute(seated).first() is not None


def _holder(connection: Connection, company_id: int) -> Holder | None:
    """Who answers for the company now; where nobody does, a successor's code is like any other."""
    row = connection.execute(
        select(person.c.id, person.c.chat, person.c.language)
        .join(respondent, respondent.c.person_id == person.c.id)
        .where(respondent.c.company_id == company_id)
    ).one_or_none()
    if row is None:
        return None
    theirs = select(assessment.c.submitted_at).where(assessment.c.person_id == row.id, IS_OWN)
    newest = connection.execute(theirs.order_by(assessment.c.ordinal.desc()).limit(1)).scalar_one_or_none()
    return Holder(row.chat, row.language, has_handed_in=newest is not None)


def _is_hers(connection: Connection, person_id: int, fingerprint: str) -> bool:
    used = (
        select(table.c.id).where(table.c.person_id == person_id, table.c.admission == fingerprint)
        for table in (respondent, post)
    )
    return any(connection.execute(each).first() is not None for each in used)


class Steps:
    """What the facts of programmes write, for one person in one unit."""

    def __init__(
        self, connection: Connection, chain: Journal, now: datetime, random: RandomBytes, subject: str
    ) -> None:
        self._connection = connection
        self._chain = chain
        self._now = now.timestamp()
        self._random = random
        self._subject = subject

    def join(self, person_id: int | None, fact: Joined) -> None:
        row = take(self._connection, self._chain, "Joined", fact.fingerprint, self._now)
        values = {
            "person_id": person_id,
            "company_id": row.company_id,
            "programme_id": row.programme_id,
            "admission": fact.fingerprint,
            "joined_at": self._now,
        }
        self._insert("Joined", respondent, values)
        assert person_id is not None, "only somebody who is known joins"
        begin(self._connection, person_id, self._now)

    def take_post(self, person_id: int | None, fact: PostTaken) -> None:
        row = take(self._connection, self._chain, "PostTaken", fact.fingerprint, self._now)
        values = {
            "person_id": person_id,
            "facilitator_id": row.facilitator_id,
            "admission": fact.fingerprint,
            "taken_at": self._now,
        }
        self._insert("PostTaken", post, values)

    def enter(self, person_id: int | None, fact: StageEntered) -> None:
        seat = self._seat(person_id)
        values = {
            "programme_id": seat.programme_id,
            "company_id": seat.company_id,
            "stage": fact.stage,
            "entered_at": self._now,
        }
        self._insert("StageEntered", passage, values)

    def leave(self, person_id: int | None, fact: StageLeft) -> None:
        seat = self._seat(person_id)
        mine = and_(
            passage.c.programme_id == seat.programme_id,
            passage.c.company_id == seat.company_id,
            passage.c.stage == fact.stage,
        )
        row = self._connection.execute(select(passage.c.id).where(mine)).scalar_one()
        self._connection.execute(update(passage).where(passage.c.id == row).values(left_at=self._now))
        self._chain.cover("StageLeft", self._subject, "passage", row)

    def _seat(self, person_id: int | None) -> Row[Any]:
        return self._connection.execute(select(respondent).where(respondent.c.person_id == person_id)).one()

    def _insert(self, kind: str, table: Any, values: dict[str, object]) -> None:
        result = self._connection.execute(insert(table), {**values, "salt": self._random(SALT_BYTES)})
        assert result.inserted_primary_key is not None, "each of these tables has a numbered key"
        self._chain.cover(kind, self._subject, table.name, int(result.inserted_primary_key[0]))


def take(connection: Connection, chain: Journal, kind: str, fingerprint: str, now: float) -> Row[Any]:
    """The code is used up; gives its row."""
    row = connection.execute(
        select(admission, OWNER)
        .join(programme, programme.c.id == admission.c.programme_id)
        .outerjoin(facilitator, facilitator.c.id == admission.c.facilitator_id)
        .where(admission.c.fingerprint == fingerprint)
    ).one()
    free = admission.c.id == row.id, admission.c.taken_at.is_(None)
    if connection.execute(update(admission).where(*free).values(taken_at=now)).rowcount == 0:
        raise MetAnother("somebody else used the code while this step looked at it")
    chain.cover(kind, row.subject, "admission", row.id)
    return row
