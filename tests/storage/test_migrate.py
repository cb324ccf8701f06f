"""The schema: from empty to the newest step, and never from a future that is not known yet."""

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from storage.database import engine_for
from storage.migrate import NewerDatabase, migrate, version_of
from storage.schema import HEAD, metadata


def test_an_empty_database_gets_exactly_the_tables_of_the_schema(tmp_path: Path) -> None:
    engine = engine_for(f"sqlite:///{tmp_path / 'new.sqlite'}")

    assert version_of(engine) is None
    assert migrate(engine) is True
    assert (version_of(engine), migrate(engine)) == (HEAD, False)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    engine.dispose()


def test_head_is_the_newest_step() -> None:
    config = Config()
    config.set_main_option("script_location", "storage:migrations")
    config.set_main_option("path_separator", "os")

    assert ScriptDirectory.from_config(config).get_current_head() == HEAD


def test_a_database_from_the_future_is_left_alone(tmp_path: Path) -> None:
    engine = engine_for(f"sqlite:///{tmp_path / 'future.sqlite'}")
    migrate(engine)
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")

    with pytest.raises(NewerDatabase, match="9999"):
        migrate(engine)
    assert version_of(engine) == "9999"
    engine.dispose()
