"""Databases of the newest schema, for tests that are about something else.

All steps from the first version on take longer than most tests, so they are taken once a run, and every test gets
a copy of what they made. That they make what they should is shown where they are tested: tests/storage.
"""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Engine

from storage.database import engine_for
from storage.migrate import migrate


def engine_at(file: Path) -> Engine:
    """The engine of an empty database, or of the one that is there already, brought up to date."""
    if not file.exists():
        file.write_bytes(empty_database())
    engine = engine_for(f"sqlite:///{file}")
    migrate(engine)
    return engine


@cache
def empty_database() -> bytes:
    with TemporaryDirectory() as folder:
        file = Path(folder, "empty.sqlite")
        engine = engine_for(f"sqlite:///{file}")
        migrate(engine)
        engine.dispose()
        return file.read_bytes()
