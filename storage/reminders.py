"""Reminders of the stages: when to look at whom, what a step is told, and what its facts write."""

import json
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Row, Table, and_, bindparam, insert, select, update

from flows.calendar import Calendar, DaysOff
from flows.outcome import NeedMet, NeedSeen, RemindersPutOff, SeatLooked, StageReminded
from flows.programme import OFFICE_HOURS, REMINDERS
from flows.reminded import Mark, PutOff, Reminded, RemindersKnown, Result
from flows.rules_told import hours_read, reminders_read
from storage import pulses
from storage.journal import SALT_BYTES, Journal, RandomBytes, new_subject
from storage.journeys import moment
from storage.programme_schema import company, days_off, programme
from storage.reminder_schema import need, put_off, reminded
from storage.seat_schema import passage, respondent
from storage.workshops import hers

Fact = StageReminded | RemindersPutOff | NeedSeen | SeatLooked

_RULES = select(programme).where(programme.c.id == bindparam("programme_id"))
_DAYS_OFF = select(days_off).where(days_off.c.programme_id == bindparam("programme_id")).order_by(days_off.c.id)


# -- what a step is told


def known(connection: Connection, person_id: int) -> RemindersKnown | None:
    """The rules of her programme, and what was said to her; None if she answers for no company."""
    query = select(respondent.c.programme_id, respondent.c.company_id).where(respondent.c.person_id == person_id)
    seat = connection.execute(query).one_or_none()
    if seat is None:
        return None
    held = connection.execute(_RULES, {"programme_id": seat.programme_id}).one()
    mine = and_(reminded.c.person_id == person_id, reminded.c.programme_id == seat.programme_id)
    rows = connection.execute(select(reminded).where(mine).order_by(reminded.c.at, reminded.c.id))
    return RemindersKnown(
        calendar=_calendar(connection, held),
        rules=REMINDERS if held.reminders is None else reminders_read(json.loads(held.reminders)),
        reminded=tuple(Reminded(_mark(row), moment(row.at), Result(row.result)) for row in rows),
        put_off=_put_off(connection, person_id, seat.programme_id),
        needs=frozenset(_open_needs(connection, seat.company_id, seat.programme_id)),
    )


def _calendar(connection: Connection, held: Row[Any]) -> Calendar:
    hours = OFFICE_HOURS if held.hours is None else hours_read(json.loads(held.hours))
    off = tuple(
        DaysOff(
            date.fromisoformat(row.key),
            date.fromisoformat(row.last),
            row.name,
            None if row.cancelled is None else bool(row.cancelled),
        )
        for row in connection.execute(_DAYS_OFF, {"programme_id": held.id})
    )
    return Calendar(ZoneInfo(held.zone), hours, off)


def _put_off(connection: Connection, person_id: int, programme_id: int) -> PutOff | None:
    mine = and_(put_off.c.person_id == person_id, put_off.c.programme_id == programme_id)
    row = connection.execute(select(put_off).where(mine).order_by(put_off.c.id.desc()).limit(1)).one_or_none()
    return None if row is None else PutOff(_mark(row), moment(row.until), moment(row.at))


def _open_needs(connection: Connection, company_id: int, programme_id: int) -> Iterator[str]:
    """Of stages that were left and entered again, or left by now, nothing is known any more."""
    gone = select(passage.c.stage).where(
        passage.c.company_id == company_id,
        passage.c.programme_id == programme_id,
        passage.c.left_at.is_not(None),
    )
    mine = need.c.company_id == company_id, need.c.programme_id == programme_id, need.c.stage.not_in(gone)
    yield from connection.execute(select(need.c.stage).where(*mine)).scalars()


def _mark(row: Row[Any]) -> Mark:
    return Mark(row.stage, row.anchor, row.ordinal, row.about)


# -- what a fact writes


def meet(connection: Connection, chain: Journal, person_id: int | None, fact: NeedMet, now: datetime) -> None:
    """What was open about a company of hers is met; the rows of a company that is not hers stay as they are."""
    whose = select(company.c.id).where(company.c.key == fact.company, company.c.cluster_id.in_(hers(person_id)))
    open_ones = select(need.c.id, need.c.subject).where(need.c.company_id.in_(whose), need.c.met_at.is_(None))
    for row in connection.execute(open_ones.order_by(need.c.id)).all():
        connection.execute(update(need).where(need.c.id == row.id).values(met_at=now.timestamp()))
        chain.cover("NeedMet", row.subject, "need", row.id)


class Said:
    """Writes the facts of one step of the person ``person_id``, whose pseudonym ``subject`` is."""

    def __init__(
        self, connection: Connection, chain: Journal, now: datetime, random: RandomBytes, subject: str
    ) -> None:
        self._connection, self._chain, self._random, self._subject = connection, chain, random, subject
        self._now = now.timestamp()

    def write(self, person_id: int, fact: Fact) -> None:
        seat = self._connection.execute(select(respondent).where(respondent.c.person_id == person_id)).one()
        match fact:
            case StageReminded(mark, result):
                key = _key(person_id, seat.programme_id, mark)
                self._put("StageReminded", reminded, key, {"at": self._now, "result": str(result)}, self._subject)
            case RemindersPutOff(mark, until):
                row = {**_key(person_id, seat.programme_id, mark), "until": until.timestamp()}
                self._put("RemindersPutOff", put_off, {**row, "at": self._now}, {}, self._subject)
                pulses.looked(self._connection, person_id, self._now)
            case NeedSeen(stage, why):
                key = {"company_id": seat.company_id, "programme_id": seat.programme_id, "stage": stage}
                self._put("NeedSeen", need, key, {"why": str(why), "seen_at": self._now, "met_at": None})
            case SeatLooked(next_at):  # pragma: no branch  there is no other fact, which the type check proves
                pulses.looked(self._connection, person_id, None if next_at is None else next_at.timestamp())

    def _put(
        self, kind: str, table: Table, key: Mapping[str, Any], said: Mapping[str, object], subject: str = ""
    ) -> None:
        """The row of this key as it is now; without a ``subject`` it has one of its own."""
        mine = and_(*(table.c[name] == value for name, value in key.items()))
        found = self._connection.execute(select(table).where(mine)).one_or_none()
        if found is not None:
            if said:
                self._connection.execute(update(table).where(table.c.id == found.id).values(**said))
                self._chain.cover(kind, subject or found.subject, table.name, found.id)
            return
        own = {} if subject else {"subject": new_subject(self._random)}
        values = {**key, **said, **own, "salt": self._random(SALT_BYTES)}
        result = self._connection.execute(insert(table), values)
        assert result.inserted_primary_key is not None, "each of these tables has a numbered key"
        self._chain.cover(kind, subject or own["subject"], table.name, int(result.inserted_primary_key[0]))


def _key(person_id: int, programme_id: int, mark: Mark) -> dict[str, Any]:
    return {
        "person_id": person_id,
        "programme_id": programme_id,
        "stage": mark.stage,
        "anchor": mark.anchor,
        "ordinal": mark.ordinal,
        "about": mark.about,
    }
