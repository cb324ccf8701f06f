"""Databases of the newest schema, for tests that are about something else.

All steps from the first version on take longer than most tests, so they are taken once a run, and every test gets
a copy of what they made. That they make what they should is shown where they are tested: tests/storage.

Which kind of database it is says the fixture ``kind`` (tests/conftest.py): a test names files, and on PostgreSQL
each name stands for a database of the server that this run started.
"""

from functools import cache
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Engine

from storage.database import engine_for
from storage.migrate import migrate
from tests.postgres_server import server

SQLITE, POSTGRESQL = KINDS = ("sqlite", "postgresql")


class Here:
    """The kind of database that tests get now."""

    kind = SQLITE


def engine_at(file: Path) -> Engine:
    """The engine of an empty database, or of the one that is there already, brought up to date."""
    engine = engine_for(url_at(file, template=True))
    migrate(engine)
    return engine


def url_at(file: Path, *, template: bool = False) -> str:
    """Where the database called ``file`` is; it may have to be made yet, with tables if ``template`` is wanted."""
    if Here.kind == POSTGRESQL:
        return _in_server(f"t{sha256(str(file).encode()).hexdigest()[:24]}", template=template)
    if template and not file.exists():
        file.write_bytes(empty_database())
    return f"sqlite:///{file}"


@cache
def empty_database() -> bytes:
    with TemporaryDirectory() as folder:
        file = Path(folder, "empty.sqlite")
        engine = engine_for(f"sqlite:///{file}")
        migrate(engine)
        engine.dispose()
        return file.read_bytes()


def _in_server(name: str, *, template: bool) -> str:
    if not server().has(name):
        server().make(name, _empty_in_server() if template else "template0")
        _made.append(name)
    return server().url(name)


def drop_made() -> None:
    """Takes away the server's databases of the tests so far: each is some megabytes."""
    while _made:
        server().drop(_made.pop())


_made: list[str] = []


@cache
def _empty_in_server() -> str:
    engine = engine_for(server().make("empty"))
    migrate(engine)
    engine.dispose()
    return "empty"
