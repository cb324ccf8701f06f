"""One service at a time on one database: the second says so, and waits until the first has ended.

Two of them would each believe that the other's messages in hand are theirs to send, and would fight for the bot's
updates. The lock is the operating system's, or the server's, so it is gone with the process, however that ended.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from io import TextIOBase
from pathlib import Path

from sqlalchemy import NullPool, create_engine, text

_LOOK_AGAIN_SECONDS = 1.0
_LOCK = text("SELECT pg_try_advisory_lock(1229144401, 2)")  # beside the lock of the history's end, which is 1

logger = logging.getLogger(__name__)


class Served(Exception):
    """A service is running on this database."""


@contextmanager
def nobody_serves(database: Path) -> Iterator[None]:
    """Holds the lock beside ``database``; raises Served at once if a service has it."""
    with _lock_file(database).open("a") as lock:
        if not _locked(lock):
            raise Served(database.name)
        yield


@asynccontextmanager
async def alone_with(database: Path) -> AsyncIterator[None]:
    """Holds the lock beside ``database``; waits for it as long as it takes."""
    with _lock_file(database).open("a") as lock:
        await _until(lambda: _locked(lock), database.name)
        yield


@asynccontextmanager
async def alone_on(url: str, name: str) -> AsyncIterator[None]:
    """The same on a server, which holds the lock for as long as it hears from this process."""
    engine = create_engine(url, poolclass=NullPool, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        await _until(lambda: bool(connection.execute(_LOCK).scalar_one()), name)
        yield


async def _until(locked: Callable[[], bool], name: str) -> None:
    if locked():
        return
    logger.warning(
        "another process serves this bot on %s, and only one can: this one waits until that has ended", name
    )
    while not locked():  # noqa: ASYNC110  the other process cannot set an event of ours
        await asyncio.sleep(_LOOK_AGAIN_SECONDS)
    logger.info("the other process has ended; this one goes on")


def _lock_file(database: Path) -> Path:
    # A file of its own: closing a second handle on the database would take SQLite's own locks away.
    return database.with_name(f"{database.name}.lock")


def _locked(lock: TextIOBase) -> bool:
    try:
        import fcntl
    except ImportError:  # Windows: nothing keeps an operator there from starting two
        return True
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
