"""The write connections and their threads: units of work, each all or nothing, committed in groups.

``unit(fn, chat)`` puts a function on a queue and gives a future back. A writer takes whatever waits, runs each
function inside one transaction, commits once, and only then resolves the futures. So one disk sync serves
everybody who waited for it. If a unit fails, the group is undone and each is run again so that it fails alone.

SQLite has one writer: the order of arrival is the order of execution. PostgreSQL (postgresql.py) has several, in
any number of processes: there the units of one chat are in order, and those of others run beside them.
"""

import contextlib
import queue
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Any, NamedTuple, TypeVar
from zlib import crc32

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url

from storage import postgresql

MAX_GROUP = 64
Result = TypeVar("Result")


class _Job(NamedTuple):
    fn: Callable[[Connection], Any]
    future: "Future[Any]"
    chat: str


_Results = list[tuple["Future[Any]", Any]]


class DatabaseClosed(Exception):
    """The database was closed before this unit could run."""


def engine_for(url: str | URL, patience: float = 30.0) -> Engine:
    """An engine whose transactions begin when we say so, on a file that survives a power cut.

    ``patience``: seconds to wait for somebody else's write before it is an error.
    """
    if postgresql.is_meant(url):
        return postgresql.engine_for(url, patience)
    engine = _engine(url, patience)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def reader_for(url: str | URL) -> Engine:
    """An engine that changes nothing: each transaction sees one moment of the file, and holds no writer up."""
    if postgresql.is_meant(url):
        return postgresql.reader_for(url)
    engine = _engine(url, 30.0)
    event.listen(engine, "connect", _prepare_reader)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
    return engine


def checkpoint(engine: Engine) -> bool:
    """Moves what was committed into the file itself and empties the log beside it, where old pages would stay.

    False if somebody still reads an older state: then it is worth trying again a little later. It hardly waits,
    since a writer would have to wait as well. PostgreSQL has no such file: there it is the operator's VACUUM.
    """
    if postgresql.is_meant(engine.url):
        return True
    pooled = engine.raw_connection()
    try:
        cursor = pooled.cursor()
        patience = cursor.execute("PRAGMA busy_timeout").fetchone()[0]
        cursor.execute("PRAGMA busy_timeout=250")
        told = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        cursor.execute(f"PRAGMA busy_timeout={patience}")
        cursor.close()
    finally:
        pooled.close()
    return told is not None and not told[0]


def _engine(url: str | URL, patience: float) -> Engine:
    return create_engine(
        make_url(url),
        connect_args={"check_same_thread": False, "timeout": patience},
        hide_parameters=True,  # they are answers, and errors are written to logs
    )


def _prepare(connection: Any, _: object) -> None:
    # The driver's own idea of when a transaction begins would make savepoints useless.
    connection.isolation_level = None
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON"):
        connection.execute(f"PRAGMA {pragma}")


def _prepare_reader(connection: Any, _: object) -> None:
    connection.isolation_level = None
    # Bytes that are no text are what a check looks for: they must not stop it.
    connection.text_factory = lambda raw: raw.decode("utf-8", "surrogateescape")
    connection.execute("PRAGMA query_only=ON")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


class Database:
    """Owns the writers; may be called from any thread or event loop."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._closed = False
        self._door = threading.Lock()
        self.is_shared = postgresql.is_meant(engine.url)
        """Whether other processes may serve the same database at the same time."""
        kind, count = (_Beside, postgresql.WRITERS) if self.is_shared else (_Writer, 1)
        self._writers = [kind(engine) for _ in range(count)]

    def unit(self, fn: Callable[[Connection], Result], chat: str = "") -> "Future[Result]":
        """Runs ``fn`` in a transaction; the future resolves after the commit, or raises what ``fn`` raised.

        Units of one chat run in the order of their arrival; so do those that name none. ``fn`` may be run again,
        after it was undone, if another unit of its group fails.
        """
        future: Future[Result] = Future()
        with self._door:
            if self._closed:
                raise DatabaseClosed
            self._writers[crc32(chat.encode()) % len(self._writers)].jobs.put(_Job(fn, future, chat))
        return future

    def checkpoint(self) -> bool:
        """See checkpoint(); not for an event loop."""
        return checkpoint(self._engine)

    def close(self) -> None:
        """Finishes what waits, then lets the database go."""
        with self._door:
            if not self._closed:
                self._closed = True
                for writer in self._writers:
                    writer.jobs.put(None)
        for writer in self._writers:
            writer.thread.join()
        self._engine.dispose()


class _Writer:
    """One connection and its thread."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self.thread = threading.Thread(target=self._write, name="writer", daemon=True)
        self.thread.start()

    def _write(self) -> None:
        connection: Connection | None = None
        while jobs := self._take():
            # Who gave up waiting is left out; from here on nobody can, so that no future refuses its result.
            jobs = [job for job in jobs if job.future.set_running_or_notify_cancel()]
            try:
                connection = connection or self._engine.connect()
                self._commit(connection, jobs)
            except Exception as error:  # disk full, server gone: nobody's answer was kept, and each is told
                _discard(connection)
                connection = None
                for job in jobs:
                    if not job.future.done():
                        job.future.set_exception(error)
        _discard(connection)

    def _take(self) -> list[_Job]:
        """At least one job and at most a group; empty when the database is being closed."""
        jobs: list[_Job] = []
        first = self.jobs.get()
        with contextlib.suppress(queue.Empty):
            while first is not None:
                jobs.append(first)
                if len(jobs) == MAX_GROUP:
                    break
                first = self.jobs.get_nowait()
        if first is None and jobs:
            self.jobs.put(None)  # the closing mark again, for after this group
        return jobs

    def _commit(self, connection: Connection, jobs: Sequence[_Job]) -> None:
        results: _Results | None = None
        with contextlib.suppress(Exception):
            results = self._together(connection, jobs)
        for future, result in results or self._apart(connection, jobs):
            future.set_result(result)

    def _together(self, connection: Connection, jobs: Sequence[_Job]) -> _Results:
        """All in one transaction; one that fails takes all with it."""
        with connection.begin():
            return [(job.future, job.fn(connection)) for job in jobs]

    def _apart(self, connection: Connection, jobs: Sequence[_Job]) -> _Results:
        """The same once more, with each unit in a savepoint: the ones that fail are told so, the others stand.

        Savepoints for every step would cost every step.
        """
        results: _Results = []
        with connection.begin():
            for job in jobs:
                connection.exec_driver_sql("SAVEPOINT unit")
                try:
                    result = job.fn(connection)
                except Exception as error:
                    connection.exec_driver_sql("ROLLBACK TO unit")
                    job.future.set_exception(error)
                else:
                    results.append((job.future, result))
                connection.exec_driver_sql("RELEASE unit")
        return results


class _Beside(_Writer):
    """A writer among others: each unit has its chat to itself, and one that met another is run again."""

    def _together(self, connection: Connection, jobs: Sequence[_Job]) -> _Results:
        with connection.begin():
            postgresql.lock_chats(connection, {job.chat for job in jobs})
            return [(job.future, job.fn(connection)) for job in jobs]

    def _apart(self, connection: Connection, jobs: Sequence[_Job]) -> _Results:
        """Each in a transaction of its own, so that it holds no locks while it waits for others."""
        for job in jobs:
            try:
                [(_, result)] = self._again(connection, job)
            except Exception as error:
                if connection.invalidated:
                    raise
                job.future.set_exception(error)
            else:
                job.future.set_result(result)
        return []

    def _again(self, connection: Connection, job: _Job) -> _Results:
        for _ in range(postgresql.MOST_MEETINGS):
            try:
                return self._together(connection, [job])
            except Exception as error:
                if not postgresql.has_met_another(error):
                    raise
        return self._together(connection, [job])


def _discard(connection: Connection | None) -> None:
    with contextlib.suppress(Exception):  # it may be broken, which is why it goes
        if connection is not None:
            connection.close()
