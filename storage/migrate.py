"""Brings a database to the schema of this version, and says which schema one has."""

from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine, inspect, text

from storage.database import engine_for
from storage.journal import RandomBytes
from storage.postgresql import numbers_go_on
from storage.schema import HEAD

_SCRIPTS = Path(__file__).parent / "migrations"


class NewerDatabase(Exception):
    """The database was written by a later version of this program."""


def version_of(engine: Engine) -> str | None:
    """The schema version in the database; None if it is empty."""
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        return connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()


def is_made(url: str) -> bool:
    """Whether there is a database with tables: a file that is not there is not made by asking."""
    if url.startswith("sqlite:///"):
        return Path(url.removeprefix("sqlite:///")).exists()
    engine = engine_for(url)
    try:
        return version_of(engine) is not None
    finally:
        engine.dispose()


def migrate(engine: Engine, now: datetime | None = None, random: RandomBytes | None = None) -> bool:
    """Brings the database up to date; False if it was already. Each step is one transaction.

    ``now`` and ``random`` are needed where rows older than the history enter it.
    """
    version = version_of(engine)
    if version == HEAD:
        return False
    # Here, not above: Alembic takes a third of a second to import, and most starts do not need it.
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS))
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if version is not None and version not in known:
        raise NewerDatabase(version)
    with engine.connect() as connection:
        config.attributes.update(connection=connection, now=now, random=random)
        command.upgrade(config, "head")
        if engine.dialect.name == "postgresql":  # a step may have brought rows with their numbers
            with connection.begin():
                numbers_go_on(connection)
    return True
