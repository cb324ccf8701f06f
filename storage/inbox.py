"""Every input once: the row that says that an event has been taken."""

from datetime import datetime

from sqlalchemy import Connection, delete
from sqlalchemy.dialects import postgresql, sqlite

from flows.events import Event
from storage.hot import Hot
from storage.schema import inbox

_ACCEPT = {
    "sqlite": Hot(sqlite.insert(inbox).on_conflict_do_nothing()),
    "postgresql": Hot(postgresql.insert(inbox).on_conflict_do_nothing()),
}


def accept(connection: Connection, event: Event, now: datetime) -> bool:
    """Takes the event; False if it has been taken before."""
    row = {"event": event.id, "chat": event.chat, "received_at": now.timestamp()}
    return _ACCEPT[connection.dialect.name].run(connection, row) == 1


def forget(connection: Connection, event: Event) -> None:
    """Drops its row: it can be taken again."""
    connection.execute(delete(inbox).where(inbox.c.event == event.id))


def forget_before(connection: Connection, moment: datetime) -> int:
    """Drops rows so old that their event cannot come again; gives their number."""
    return connection.execute(delete(inbox).where(inbox.c.received_at < moment.timestamp())).rowcount
