"""What waits in the database to be done, and for how long: for whoever watches over the service.

Counts alone, by kinds of messages. And the question whether the database takes anything at present, which only a
commit that changes something can answer: a full disk can still be read.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select

from flows.events import Started
from storage.inbox import accept, forget
from storage.outbox import State
from storage.reminder_schema import pulse
from storage.schema import outbox

_PROBE = Started(id="probe", chat="")


@dataclass(frozen=True, slots=True)
class Waiting:
    """``messages``: lane -> (how many are due, since how many seconds the oldest is).

    ``looks``: the same of people at whom the heartbeat should have looked.
    """

    messages: dict[str, tuple[int, float]]
    looks: tuple[int, float]


def waiting(connection: Connection, now: datetime) -> Waiting:
    moment = now.timestamp()
    due = (
        select(outbox.c.lane, func.count().label("number"), func.min(outbox.c.due).label("since"))
        .where(outbox.c.state == State.WAITING, outbox.c.due <= moment)
        .group_by(outbox.c.lane)
        .order_by(outbox.c.lane)
    )
    looks = select(func.count().label("number"), func.min(pulse.c.due).label("since")).where(pulse.c.due <= moment)
    messages = {row.lane: (row.number, moment - row.since) for row in connection.execute(due)}
    number, since = connection.execute(looks).one()
    return Waiting(messages, (number, moment - since if number else 0.0))


def takes(connection: Connection, now: datetime) -> None:
    """Writes a row of no meaning; once it is committed, the database takes what people say as well."""
    forget(connection, _PROBE)
    accept(connection, _PROBE, now)
