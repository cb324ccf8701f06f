"""The next moment at which something is due, and the last at which something came in: for clocks that are moved.

The heartbeat of a running service asks each table by itself; here only the earliest of all is told.
"""

from datetime import UTC, datetime

from sqlalchemy import Connection, func, select

from storage.digest_schema import digest
from storage.outbox import State
from storage.reminder_schema import pulse
from storage.schema import inbox, moment, outbox

_OPEN = (
    select(func.min(pulse.c.due)),
    select(func.min(moment.c.due)).where(moment.c.result.is_(None)),
    select(func.min(digest.c.due)).where(digest.c.result.is_(None)),
    select(func.min(outbox.c.due)).where(outbox.c.state == State.WAITING),
)


def earliest(connection: Connection) -> datetime | None:
    """The earliest due moment of anything that is not settled; it may have passed. None where nothing waits."""
    found = [seconds for query in _OPEN if (seconds := connection.execute(query).scalar()) is not None]
    return datetime.fromtimestamp(min(found), UTC) if found else None


def latest(connection: Connection) -> datetime | None:
    """The last moment at which anything was taken in; None if nothing ever was."""
    seconds = connection.execute(select(func.max(inbox.c.received_at))).scalar()
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC)
