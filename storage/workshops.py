"""Workshops and measures: what of them belongs to a journey, and what their facts write.

Who noted an attendance must look after the company's cluster; that is asked here once more, where it is written.
"""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, Table, and_, bindparam, insert, select, update

from flows.journey import Attended, Coming, Measure, MeasureState, Stated
from flows.outcome import (
    AttendanceAnswered,
    AttendanceTaken,
    MeasureDropped,
    MeasureNoted,
    MeasureStated,
    NoMeasures,
)
from flows.programme import Role
from storage.hot import Hot
from storage.journal import SALT_BYTES, Journal, RandomBytes, new_subject
from storage.programme_schema import company, programme, role
from storage.pulses import touch_company
from storage.seat_schema import post, respondent
from storage.workshop_schema import attendance, measure, measure_state, rsvp

NONE_NEEDED = 0


def _of(table: Table) -> ColumnElement[bool]:
    return and_(table.c.programme_id == bindparam("programme_id"), table.c.company_id == bindparam("company_id"))


_COMING = Hot(
    select(rsvp.c.meeting, rsvp.c.answer)
    .where(rsvp.c.programme_id == bindparam("programme_id"), rsvp.c.person_id == bindparam("person_id"))
    .order_by(rsvp.c.id)
)
_ATTENDED = Hot(select(attendance.c.meeting, attendance.c.came, attendance.c.taken_at).where(_of(attendance)))
_MEASURES = Hot(select(measure).where(_of(measure)).order_by(measure.c.number))
_STATED = Hot(select(measure_state).where(_of(measure_state)).order_by(measure_state.c.id))


# -- what a journey tells


def coming(connection: Connection, programme_id: int, person_id: int | None) -> Mapping[str, Coming]:
    rows = _COMING.rows(connection, {"programme_id": programme_id, "person_id": person_id})
    return {key: Coming(answer) for key, answer in rows}


def attended(connection: Connection, here: dict[str, int]) -> Mapping[str, Attended]:
    """``here`` names the programme and the company by their rows, as below."""
    return {key: Attended(bool(came), _moment(at)) for key, came, at in _ATTENDED.rows(connection, here)}


def measures(connection: Connection, here: dict[str, int]) -> tuple[Measure, ...]:
    """All that were ever noted, in order; of those that were dropped the number is left."""
    noted = [row for row in _MEASURES.told(connection, here) if row["number"] != NONE_NEEDED]
    stated: dict[int, list[Stated]] = {}
    for row in _STATED.told(connection, here) if noted else ():
        stated.setdefault(row["number"], []).append(_said(row))
    return tuple(_measure(row, tuple(stated.get(row["number"], ()))) for row in noted)


def measures_by_company(connection: Connection, programme_id: int) -> dict[int, tuple[Measure, ...]]:
    """The same of every company of a programme that noted any."""
    found: dict[int, list[Measure]] = {}
    stated: dict[tuple[int, int], list[Stated]] = {}
    for row in connection.execute(_in_programme(measure_state, programme_id)).mappings():
        stated.setdefault((row["company_id"], row["number"]), []).append(_said(row))
    for row in connection.execute(_in_programme(measure, programme_id)).mappings():
        if row["number"] != NONE_NEEDED:
            told = tuple(stated.get((row["company_id"], row["number"]), ()))
            found.setdefault(row["company_id"], []).append(_measure(row, told))
    return {company_id: tuple(each) for company_id, each in found.items()}


def none_needed(connection: Connection, programme_id: int) -> set[int]:
    """The companies that said that there is nothing to do."""
    said = select(measure.c.company_id).where(
        measure.c.programme_id == programme_id, measure.c.number == NONE_NEEDED
    )
    return set(connection.execute(said).scalars())


def _in_programme(table: Table, programme_id: int) -> Select[Any]:
    return select(table).where(table.c.programme_id == programme_id).order_by(table.c.id)


def none_needed_at(connection: Connection, here: dict[str, int]) -> datetime | None:
    noted = (row["noted_at"] for row in _MEASURES.told(connection, here) if row["number"] == NONE_NEEDED)
    return next(map(_moment, noted), None)


def _measure(row: Mapping[Any, Any], stated: tuple[Stated, ...]) -> Measure:
    is_dropped = row["dropped_at"] is not None
    moved = next((each.due for each in reversed(stated) if each.due), None)
    due = None if is_dropped else moved or _day(row["due"])
    at = _moment(row["noted_at"])
    return Measure(row["number"], row["what"], row["who"], due, at, is_dropped=is_dropped, stated=stated)


def _said(row: Mapping[Any, Any]) -> Stated:
    return Stated(MeasureState(row["state"]), _moment(row["stated_at"]), row["reason"], _day(row["due"]))


def _day(told: str | None) -> date | None:
    return None if told is None else date.fromisoformat(told)


# -- what a fact writes


Fact = AttendanceAnswered | AttendanceTaken | MeasureNoted | MeasureDropped | MeasureStated | NoMeasures


class Notes:
    """What the facts about workshops and measures write, for one person in one unit."""

    def __init__(
        self, connection: Connection, chain: Journal, now: datetime, random: RandomBytes, subject: str
    ) -> None:
        self._connection = connection
        self._chain = chain
        self._now = now.timestamp()
        self._random = random
        self._subject = subject

    def write(self, person_id: int | None, fact: Fact) -> None:
        match fact:
            case AttendanceAnswered(meeting, answer):
                self._answer(person_id, meeting, answer)
            case AttendanceTaken():
                self._take(person_id, fact)
            case MeasureNoted(number, what, who, due):
                said = {"what": what, "who": who, "due": None if due is None else due.isoformat()}
                self._note(type(fact).__name__, person_id, number, said)
            case MeasureDropped(number):
                gone = {"what": "", "who": "", "due": None, "dropped_at": self._now}
                self._note(type(fact).__name__, person_id, number, gone)
                self._clear_reasons(person_id, number)
            case MeasureStated():
                self._state(person_id, fact)
            case NoMeasures():  # pragma: no branch  there is no other fact, which the type check proves
                self._note(type(fact).__name__, person_id, NONE_NEEDED, {"what": "", "who": ""})

    def _answer(self, person_id: int | None, meeting: str, answer: Coming) -> None:
        seat = self._seat(person_id)
        key = {"person_id": person_id, "programme_id": seat.programme_id, "meeting": meeting}
        said = {"answer": str(answer), "answered_at": self._now}
        self._put("AttendanceAnswered", rsvp, key, said, self._subject)

    def _take(self, person_id: int | None, fact: AttendanceTaken) -> None:
        held = select(programme.c.id).where(programme.c.key == fact.programme)
        whose = select(company.c.id).where(
            company.c.key == fact.company, company.c.cluster_id.in_(hers(person_id))
        )
        key = {
            "company_id": self._connection.execute(whose).scalar_one(),
            "programme_id": self._connection.execute(held).scalar_one(),
            "meeting": fact.meeting,
        }
        self._put("AttendanceTaken", attendance, key, {"came": fact.came, "taken_at": self._now})
        touch_company(self._connection, key["company_id"], datetime.fromtimestamp(self._now, UTC))

    def _note(self, kind: str, person_id: int | None, number: int, said: Mapping[str, object]) -> None:
        seat = self._seat(person_id)
        key = {"company_id": seat.company_id, "programme_id": seat.programme_id, "number": number}
        self._put(kind, measure, key, {**said, "noted_at": self._now})

    def _state(self, person_id: int | None, fact: MeasureStated) -> None:
        seat = self._seat(person_id)
        row = {
            "subject": new_subject(self._random),
            "company_id": seat.company_id,
            "programme_id": seat.programme_id,
            "number": fact.number,
            "state": str(fact.state),
            "reason": fact.reason,
            "due": None if fact.due is None else fact.due.isoformat(),
            "stated_at": self._now,
            "salt": self._random(SALT_BYTES),
        }
        result = self._connection.execute(insert(measure_state), row)
        assert result.inserted_primary_key is not None, "the table has a numbered key"
        number = int(result.inserted_primary_key[0])
        self._chain.cover("MeasureStated", str(row["subject"]), "measure_state", number)

    def _clear_reasons(self, person_id: int | None, number: int) -> None:
        """Of a measure that is dropped no words stay."""
        seat, states = self._seat(person_id), measure_state.c
        told = and_(
            states.company_id == seat.company_id,
            states.programme_id == seat.programme_id,
            states.number == number,
            states.reason != "",
        )
        for row in self._connection.execute(
            select(states.id, states.subject).where(told).order_by(states.id)
        ).all():
            self._connection.execute(update(measure_state).where(states.id == row.id).values(reason=""))
            self._chain.cover("MeasureDropped", row.subject, "measure_state", row.id)

    def _put(
        self, kind: str, table: Table, key: dict[str, Any], said: dict[str, object], subject: str = ""
    ) -> None:
        """The row of this key as it is now; without a ``subject`` it has one of its own."""
        mine = and_(*(table.c[name] == value for name, value in key.items()))
        found = self._connection.execute(select(table).where(mine)).one_or_none()
        if found is not None:
            self._connection.execute(update(table).where(table.c.id == found.id).values(**said))
            self._chain.cover(kind, subject or found.subject, table.name, found.id)
            return
        own = {} if subject else {"subject": new_subject(self._random)}
        values = {**key, **said, **own, "salt": self._random(SALT_BYTES)}
        result = self._connection.execute(insert(table), values)
        assert result.inserted_primary_key is not None, "each of these tables has a numbered key"
        self._chain.cover(kind, subject or own["subject"], table.name, int(result.inserted_primary_key[0]))

    def _seat(self, person_id: int | None) -> Row[Any]:
        return self._connection.execute(select(respondent).where(respondent.c.person_id == person_id)).one()


def hers(person_id: int | None) -> Any:
    """The clusters of which somebody may see single companies: an observer sees groups only."""
    return (
        select(role.c.cluster_id)
        .join(post, post.c.facilitator_id == role.c.facilitator_id)
        .where(post.c.person_id == person_id, role.c.role.in_([Role.OWNER, Role.FACILITATOR]))
    )


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
