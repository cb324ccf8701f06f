"""The writer: units in their order, each all or nothing, resolved only when they are on the disk."""

import sqlite3
from concurrent.futures import Future
from pathlib import Path

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from storage.database import MAX_GROUP, Database, DatabaseClosed, engine_for


@pytest.fixture
def file(tmp_path: Path) -> Path:
    engine = engine_for(f"sqlite:///{tmp_path / 'units.sqlite'}")
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE t (n INTEGER)"))
    engine.dispose()
    return tmp_path / "units.sqlite"


def write(connection: Connection, number: int, *, fails: bool = False) -> int:
    connection.execute(text("INSERT INTO t VALUES (:n)"), {"n": number})
    if fails:
        raise ValueError(number)
    return number


def rows(file: Path) -> list[int]:
    with sqlite3.connect(file) as connection:
        found = [row[0] for row in connection.execute("SELECT n FROM t ORDER BY rowid")]
    connection.close()
    return found


def test_units_run_in_the_order_of_their_arrival(file: Path) -> None:
    database = Database(engine_for(f"sqlite:///{file}"))
    futures = [database.unit(lambda it, n=n: write(it, n)) for n in range(3 * MAX_GROUP)]  # type: ignore[misc]

    assert [future.result(timeout=10) for future in futures] == list(range(3 * MAX_GROUP))
    database.close()
    assert rows(file) == list(range(3 * MAX_GROUP))


def test_units_that_fail_are_undone_alone(file: Path) -> None:
    database = Database(engine_for(f"sqlite:///{file}"))
    faulty = set(range(3, 200, 7))
    futures: list[Future[int]] = [
        database.unit(lambda it, n=n: write(it, n, fails=n in faulty))  # type: ignore[misc]
        for n in range(200)
    ]

    assert {n for n, future in enumerate(futures) if future.exception(timeout=10)} == faulty
    database.close()
    assert rows(file) == [n for n in range(200) if n not in faulty]


def test_a_future_resolves_only_after_the_commit(file: Path) -> None:
    database = Database(engine_for(f"sqlite:///{file}"))
    seen: list[list[int]] = []
    database.unit(lambda it: write(it, 1)).add_done_callback(lambda _: seen.append(rows(file)))
    database.close()

    assert seen == [[1]]


def test_closing_finishes_what_waits_and_takes_nothing_more(file: Path) -> None:
    database = Database(engine_for(f"sqlite:///{file}"))
    futures = [database.unit(lambda it, n=n: write(it, n)) for n in range(MAX_GROUP + 5)]  # type: ignore[misc]
    database.close()
    database.close()

    assert all(future.done() for future in futures)
    with pytest.raises(DatabaseClosed):
        database.unit(lambda it: write(it, 1))


def test_a_database_that_cannot_be_written_tells_each_unit_and_recovers(file: Path) -> None:
    engine = engine_for(f"sqlite:///{file}", patience=0.2)
    database = Database(engine)
    blocker = sqlite3.connect(file, isolation_level=None)
    blocker.execute("BEGIN IMMEDIATE")
    refused = [database.unit(lambda it: write(it, 1)), database.unit(lambda it: write(it, 2))]
    errors = [future.exception(timeout=10) for future in refused]
    blocker.execute("ROLLBACK")
    blocker.close()

    assert all(isinstance(error, DBAPIError) for error in errors)
    assert database.unit(lambda it: write(it, 3)).result(timeout=10) == 3
    database.close()
    assert rows(file) == [3]


def test_the_file_survives_a_power_cut_by_its_settings(file: Path) -> None:
    engine = engine_for(f"sqlite:///{file}")
    with engine.connect() as connection:
        settings = [
            connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        ]
    engine.dispose()

    assert settings == ["wal", 2, 1]
