"""Reminders of the stages: when to look at whom, what a step is told, and what its facts write."""

import json
from collections.abc import Mapping
from datetime import date, datetime
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Connection, Table, and_, bindparam, insert, select, update

from flows.calendar import Calendar, DaysOff
from flows.outcome import NeedMet, NeedSeen, RemindersPutOff, SeatLooked, StageReminded
from flows.programme import OFFICE_HOURS, REMINDERS
from flows.reminded import Mark, PutOff, Reminded, RemindersKnown, Result
from flows.rules_told import hours_read, reminders_read
from storage import pulses
from storage.hot import Hot
from storage.journal import SALT_BYTES, Journal, RandomBytes, new_subject
from storage.journeys import moment
from storage.programme_schema import company, days_off, programme
from storage.reminder_schema import need, put_off, reminded
from storage.seat_schema import passage, respondent
from storage.workshops import hers

Fact = StageReminded | RemindersPutOff | NeedSeen | SeatLooked

_SEAT = Hot(
    select(respondent.c.programme_id, respondent.c.company_id).where(
        respondent.c.person_id == bindparam("person_id")
    )
)
_RULES = Hot(
    select(programme.c.zone, programme.c.hours, programme.c.reminders).where(
        programme.c.id == bindparam("programme_id")
    )
)
_DAYS_OFF = Hot(
    select(days_off.c.key, days_off.c.last, days_off.c.name, days_off.c.cancelled)
    .where(days_off.c.programme_id == bindparam("programme_id"))
    .order_by(days_off.c.id)
)


def _hers(table: Table) -> ColumnElement[bool]:
    return and_(table.c.person_id == bindparam("person_id"), table.c.programme_id == bindparam("programme_id"))


_SAID = Hot(select(reminded).where(_hers(reminded)).order_by(reminded.c.at, reminded.c.id))
_PUT_OFF = Hot(select(put_off).where(_hers(put_off)).order_by(put_off.c.id.desc()))
_LEFT = select(passage.c.stage).where(
    passage.c.company_id == bindparam("company_id"),
    passage.c.programme_id == bindparam("programme_id"),
    passage.c.left_at.is_not(None),
)
# Of a stage that was left nothing is needed any more.
_NEEDS = Hot(
    select(need.c.stage).where(
        need.c.company_id == bindparam("company_id"),
        need.c.programme_id == bindparam("programme_id"),
        need.c.stage.not_in(_LEFT),
    )
)


# -- what a step is told


def known(connection: Connection, person_id: int) -> RemindersKnown | None:
    """The rules of her programme, and what was said to her; None if she answers for no company."""
    seats = _SEAT.rows(connection, {"person_id": person_id})
    if not seats:
        return None
    programme_id, company_id = seats[0]
    mine = {"person_id": person_id, "programme_id": programme_id}
    [(zone, hours, rules)] = _RULES.rows(connection, {"programme_id": programme_id})
    return RemindersKnown(
        calendar=_calendar(connection, programme_id, zone, hours),
        rules=REMINDERS if rules is None else reminders_read(json.loads(rules)),
        reminded=tuple(
            Reminded(_mark(row), moment(row["at"]), Result(row["result"])) for row in _SAID.told(connection, mine)
        ),
        put_off=next((_put_off(row) for row in _PUT_OFF.told(connection, mine)), None),
        needs=frozenset(
            stage for (stage,) in _NEEDS.rows(connection, {"programme_id": programme_id, "company_id": company_id})
        ),
    )


def _calendar(connection: Connection, programme_id: int, zone: str, hours: str | None) -> Calendar:
    return _made(zone, hours, tuple(_DAYS_OFF.rows(connection, {"programme_id": programme_id})))


@lru_cache(64)
def _made(zone: str, hours: str | None, days: tuple[tuple[str, str, str, object], ...]) -> Calendar:
    """The same one for all of a programme, since it remembers what it has reckoned."""
    told = OFFICE_HOURS if hours is None else hours_read(json.loads(hours))
    return Calendar(ZoneInfo(zone), told, tuple(_off(*day) for day in days))


def _off(first: str, last: str, name: str, cancelled: object) -> DaysOff:
    is_cancelled = None if cancelled is None else bool(cancelled)
    return DaysOff(date.fromisoformat(first), date.fromisoformat(last), name, is_cancelled)


def _put_off(row: dict[str, Any]) -> PutOff:
    return PutOff(_mark(row), moment(row["until"]), moment(row["at"]))


def _mark(row: dict[str, Any]) -> Mark:
    return Mark(row["stage"], row["anchor"], row["ordinal"], row["about"])


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
        [(programme_id, company_id)] = _SEAT.rows(self._connection, {"person_id": person_id})
        match fact:
            case StageReminded(mark, result):
                key = _key(person_id, programme_id, mark)
                self._put("StageReminded", reminded, key, {"at": self._now, "result": str(result)}, self._subject)
            case RemindersPutOff(mark, until):
                row = {**_key(person_id, programme_id, mark), "until": until.timestamp(), "at": self._now}
                self._add("RemindersPutOff", put_off, row, self._subject)
                pulses.looked(self._connection, person_id, self._now)
            case NeedSeen(stage, why):
                key = {"company_id": company_id, "programme_id": programme_id, "stage": stage}
                self._put("NeedSeen", need, key, {"why": str(why), "seen_at": self._now, "met_at": None})
            case SeatLooked(next_at):  # pragma: no branch  there is no other fact, which the type check proves
                pulses.looked(self._connection, person_id, None if next_at is None else next_at.timestamp())

    def _put(
        self, kind: str, table: Table, key: Mapping[str, Any], said: Mapping[str, object], subject: str = ""
    ) -> None:
        """The row of this key as it is now; without a ``subject`` it has one of its own."""
        found = _FIND[table.name].told(self._connection, dict(key))
        if not found:
            own = {} if subject else {"subject": new_subject(self._random)}
            self._add(kind, table, {**key, **said, **own}, subject or own["subject"])
            return
        [row] = found
        self._connection.execute(update(table).where(table.c.id == row["id"]).values(**said))
        self._chain.cover(kind, subject or row["subject"], table.name, row["id"])

    def _add(self, kind: str, table: Table, row: Mapping[str, object], subject: str) -> None:
        number = _ADD[table.name].add(self._connection, {**row, "salt": self._random(SALT_BYTES)})
        self._chain.cover(kind, subject, table.name, number)


def _found(table: Table, *key: str) -> Hot:
    return Hot(select(table).where(*(table.c[name] == bindparam(name) for name in key)))


def _added(table: Table) -> Hot:
    return Hot(
        insert(table).values({column.name: bindparam(column.name) for column in table.c if column.name != "id"})
    )


_FIND = {
    "reminded": _found(reminded, "person_id", "programme_id", "stage", "anchor", "ordinal", "about"),
    "need": _found(need, "company_id", "programme_id", "stage"),
}
_ADD = {table.name: _added(table) for table in (reminded, put_off, need)}


def _key(person_id: int, programme_id: int, mark: Mark) -> dict[str, Any]:
    return {
        "person_id": person_id,
        "programme_id": programme_id,
        "stage": mark.stage,
        "anchor": mark.anchor,
        "ordinal": mark.ordinal,
        "about": mark.about,
    }
