"""When to look at whom: the schedule of the reminders of stages, and what makes it earlier."""

from datetime import datetime

from sqlalchemy import Connection, bindparam, insert, literal_column, or_, select, update

from flows.events import SeatDue
from storage.hot import Hot
from storage.reminder_schema import pulse
from storage.schema import person
from storage.seat_schema import respondent

# A step of a seated person may change what is to come for her. It is reckoned anew soon, not at once: who presses
# fifty buttons in ten minutes is looked at once.
SOON = 3600.0

_DUE = (
    select(pulse.c.person_id, pulse.c.due, pulse.c.looks, person.c.chat)
    .join(person, person.c.id == pulse.c.person_id)
    .where(pulse.c.due <= bindparam("now"))
    .order_by(pulse.c.due, pulse.c.person_id)
    .limit(bindparam("most"))
)
_LOOKED = Hot(
    update(pulse)
    .where(pulse.c.person_id == bindparam("whose"))
    .values(due=bindparam("next_at"), looks=pulse.c.looks + literal_column("1"))
)
_TOUCH = Hot(
    update(pulse)
    .where(pulse.c.person_id == bindparam("whose"), or_(pulse.c.due.is_(None), pulse.c.due > bindparam("soon")))
    .values(due=bindparam("soon"))
)


def due(connection: Connection, now: datetime, most: int) -> list[SeatDue]:
    """Whom to look at, as events: one for each look, however often and by whomever this is asked."""
    rows = connection.execute(_DUE, {"now": now.timestamp(), "most": most})
    return [SeatDue(id=f"seat:{row.person_id}:{row.looks}", chat=row.chat) for row in rows]


def begin(connection: Connection, person_id: int, at: float) -> None:
    """From now on she is looked at."""
    connection.execute(insert(pulse), {"person_id": person_id, "due": at, "looks": 0})


def touch(connection: Connection, person_id: int, now: datetime) -> None:
    """Something changed for her: it is looked soon, if not before."""
    _TOUCH.run(connection, {"whose": person_id, "soon": now.timestamp() + SOON})


def touch_company(connection: Connection, company_id: int, now: datetime) -> None:
    """Something changed for a company: it is looked at once."""
    whose = select(respondent.c.person_id).where(respondent.c.company_id == company_id)
    connection.execute(update(pulse).where(pulse.c.person_id.in_(whose)).values(due=now.timestamp()))


def looked(connection: Connection, person_id: int, next_at: float | None) -> None:
    """She was looked at; there is nothing to look for before ``next_at``."""
    _LOOKED.run(connection, {"whose": person_id, "next_at": next_at})


def put_aside(connection: Connection, chat: str, until: datetime) -> None:
    """She could not be looked at, by a fault of ours: it is tried again then, as another look."""
    whose = select(person.c.id).where(person.c.chat == chat)
    late = update(pulse).where(pulse.c.person_id.in_(whose))
    connection.execute(late.values(due=until.timestamp(), looks=pulse.c.looks + 1))


def touch_all(connection: Connection, now: datetime) -> None:
    """A programme was loaded: days may have moved, so everybody is looked at once."""
    connection.execute(update(pulse).values(due=now.timestamp()))
