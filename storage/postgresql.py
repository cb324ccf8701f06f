"""What PostgreSQL needs that SQLite does not: locks between processes, and what is done when two of them meet.

A unit locks its chat first, so that one person's steps are in order whichever process takes them. The end of the
history is locked last, just before the commit, since its chain can grow at one place only; so most of a unit runs
beside the others. All locks are the transaction's own: they are gone with it, however it ended.
"""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import URL, Connection, Engine, ExceptionContext, create_engine, event, make_url, text
from sqlalchemy.exc import DBAPIError

from storage import journal
from storage.hot import without_values
from storage.schema import metadata

WRITERS = 4
MOST_MEETINGS = 5  # so often a unit that met another is run again, before that is an error

# In one order, or two groups could wait for each other.
_CHATS = text(
    "SELECT pg_advisory_xact_lock(chat) FROM ("
    "SELECT DISTINCT hashtextextended(name, 0) AS chat FROM unnest(CAST(:chats AS text[])) AS name"
    " ORDER BY 1) AS t"
)
# Its row was taken meanwhile (23), or they waited for each other (40).
_MEETINGS = ("23505", "23503", "40001", "40P01")


class MetAnother(Exception):
    """What a unit had looked at was changed by another one beside it; run again, it sees how things are now."""


def is_meant(url: str | URL) -> bool:
    return make_url(url).get_backend_name() == "postgresql"


def engine_for(url: str | URL, patience: float) -> Engine:
    """``patience``: seconds to wait for a server, or for somebody else's lock, before it is an error."""
    engine = _engine(url, patience)
    event.listen(engine, "commit", journal.seal)
    event.listen(engine, "rollback", journal.undo)
    return engine


def reader_for(url: str | URL) -> Engine:
    """An engine that changes nothing: each transaction sees one moment of the database."""
    engine = _engine(url, 30.0)
    return engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)


def lock_chats(connection: Connection, chats: Iterable[str]) -> None:
    """Holds these chats until the end of the transaction; "" is none."""
    if named := [chat for chat in chats if chat]:
        connection.execute(_CHATS, {"chats": named})


def has_met_another(error: Exception) -> bool:
    """Whether a unit failed only because of another one beside it, so that it is worth running it again."""
    state = getattr(error.orig, "sqlstate", None) if isinstance(error, DBAPIError) else None
    return isinstance(error, MetAnother) or state in _MEETINGS


def numbers_go_on(connection: Connection) -> None:
    """Rows that came with their numbers: the next one gets a number after them."""
    for table in metadata.tables.values():
        column = table.autoincrement_column
        if column is not None and table.name != "journal":
            places = f"pg_get_serial_sequence('\"{table.name}\"', '{column.name}')"
            newest = f'(SELECT max("{column.name}") FROM "{table.name}")'
            connection.exec_driver_sql(f"SELECT setval({places}, {newest}) WHERE {newest} IS NOT NULL")


def _engine(url: str | URL, patience: float) -> Engine:
    engine = create_engine(
        make_url(url),
        connect_args={"connect_timeout": max(1, round(patience))},
        hide_parameters=True,  # they are answers, and errors are written to logs
        pool_size=WRITERS,
        max_overflow=WRITERS,
    )

    def prepare(connection: Any, _: object) -> None:
        with connection.cursor() as cursor:
            cursor.execute(f"SET lock_timeout = '{round(patience * 1000)}ms'")
        connection.commit()

    event.listen(engine, "connect", prepare)
    event.listen(engine, "handle_error", _say_no_values)
    return engine


def _say_no_values(context: ExceptionContext) -> None:
    """PostgreSQL tells of the rows that it refuses, and they are answers: an error is written to a log."""
    said = without_values(context.original_exception)
    if context.sqlalchemy_exception is not None:
        context.sqlalchemy_exception.args = (said,)
