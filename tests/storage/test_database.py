"""The writer: units in their order, each all or nothing, resolved only when they are on the disk.

And in bad weather: waiters that give up, files that cannot be written, commits that fail.
"""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError, Future
from pathlib import Path

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError, OperationalError

from storage.database import MAX_GROUP, Database, DatabaseClosed, engine_for

PATIENCE = 60


@pytest.fixture
def file(tmp_path: Path) -> Path:
    engine = engine_for(f"sqlite:///{tmp_path / 'units.sqlite'}")
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE t (n INTEGER)"))
        connection.execute(text("CREATE TABLE child (n INTEGER REFERENCES t (n) DEFERRABLE INITIALLY DEFERRED)"))
        connection.execute(text("CREATE UNIQUE INDEX one ON t (n)"))
    engine.dispose()
    return tmp_path / "units.sqlite"


@pytest.fixture
def database(file: Path) -> Iterator[Database]:
    made = Database(engine_for(f"sqlite:///{file}", patience=0.1))
    yield made
    made.close()


def rows(file: Path) -> list[int]:
    connection = sqlite3.connect(file)
    found = [row[0] for row in connection.execute("SELECT n FROM t ORDER BY rowid")]
    connection.close()
    return found


def adding(number: int) -> Callable[[Connection], int]:
    def unit(connection: Connection) -> int:
        connection.execute(text("INSERT INTO t VALUES (:n)"), {"n": number})
        return number

    return unit


def in_one_group(database: Database, *units: Callable[[Connection], int]) -> list[Future[int]]:
    """Holds the writer until all of them wait, so that they share a transaction."""
    gate = threading.Event()
    database.unit(lambda _: gate.wait(PATIENCE))
    futures = [database.unit(unit) for unit in units]
    gate.set()
    return futures


def test_units_run_in_the_order_of_their_arrival(database: Database, file: Path) -> None:
    futures = [database.unit(adding(n)) for n in range(3 * MAX_GROUP)]

    assert [future.result(PATIENCE) for future in futures] == list(range(3 * MAX_GROUP))
    assert rows(file) == list(range(3 * MAX_GROUP))


def test_units_that_fail_are_undone_alone(database: Database, file: Path) -> None:
    faulty = set(range(3, 200, 7))

    def unit(number: int) -> Callable[[Connection], int]:
        def run(connection: Connection) -> int:
            adding(number)(connection)
            if number in faulty:
                raise ValueError(number)
            return number

        return run

    futures = [database.unit(unit(n)) for n in range(200)]

    assert {n for n, future in enumerate(futures) if future.exception(PATIENCE)} == faulty
    assert len(faulty) == 29
    assert rows(file) == [n for n in range(200) if n not in faulty]


def test_a_future_resolves_only_after_the_commit(database: Database, file: Path) -> None:
    seen: list[list[int]] = []
    for future in in_one_group(database, adding(1), adding(2)):
        future.add_done_callback(lambda _: seen.append(rows(file)))
    database.close()

    assert seen == [[1, 2], [1, 2]]


def test_closing_finishes_what_waits_and_takes_nothing_more(database: Database, file: Path) -> None:
    futures = in_one_group(database, *(adding(n) for n in range(MAX_GROUP + 5)))
    database.close()
    database.close()

    assert all(future.done() for future in futures)
    assert len(rows(file)) == MAX_GROUP + 5
    with pytest.raises(DatabaseClosed):
        database.unit(adding(99))


def test_the_file_survives_a_power_cut_by_its_settings(database: Database) -> None:
    def settings(connection: Connection) -> list[object]:
        names = ("journal_mode", "synchronous", "foreign_keys")
        return [connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in names]

    assert database.unit(settings).result(PATIENCE) == ["wal", 2, 1]


def test_who_gives_up_waiting_takes_nobody_along(database: Database, file: Path) -> None:
    gate = threading.Event()
    database.unit(lambda _: gate.wait(PATIENCE))
    futures = [database.unit(adding(n)) for n in range(4)]
    assert futures[1].cancel()
    gate.set()

    assert [futures[n].result(PATIENCE) for n in (0, 2, 3)] == [0, 2, 3]
    with pytest.raises(CancelledError):
        futures[1].result(PATIENCE)
    assert rows(file) == [0, 2, 3]


def test_a_unit_that_has_begun_cannot_be_called_back(database: Database, file: Path) -> None:
    begun, gate = threading.Event(), threading.Event()

    def slow(connection: Connection) -> int:
        begun.set()
        gate.wait(PATIENCE)
        return adding(1)(connection)

    future = database.unit(slow)
    begun.wait(PATIENCE)
    assert not future.cancel()
    gate.set()

    assert future.result(PATIENCE) == 1
    assert rows(file) == [1]


def test_all_of_a_group_may_give_up(database: Database, file: Path) -> None:
    gate = threading.Event()
    database.unit(lambda _: gate.wait(PATIENCE))
    futures = [database.unit(adding(n)) for n in range(3)]
    assert all(future.cancel() for future in futures)
    gate.set()

    assert database.unit(adding(9)).result(PATIENCE) == 9
    assert rows(file) == [9]


def test_a_unit_that_the_database_refuses_is_undone_alone(database: Database, file: Path) -> None:
    futures = in_one_group(database, adding(1), adding(1), adding(2))

    assert (futures[0].result(PATIENCE), futures[2].result(PATIENCE)) == (1, 2)
    assert isinstance(futures[1].exception(PATIENCE), DBAPIError)
    assert rows(file) == [1, 2]


def test_a_commit_that_fails_keeps_nothing_and_tells_everybody(database: Database, file: Path) -> None:
    def orphan(connection: Connection) -> int:
        connection.execute(text("INSERT INTO child VALUES (99)"))
        return 99

    def faulty(_: Connection) -> int:
        raise ValueError("a bug of ours")

    futures = in_one_group(database, adding(1), orphan, faulty, adding(2))
    errors = [future.exception(PATIENCE) for future in futures]

    assert [isinstance(error, DBAPIError) for error in errors] == [True, True, False, True]
    assert isinstance(errors[2], ValueError)
    assert rows(file) == []
    assert database.unit(adding(3)).result(PATIENCE) == 3


def test_a_unit_may_read_what_an_earlier_one_of_its_group_wrote(database: Database) -> None:
    def count(connection: Connection) -> int:
        return int(connection.execute(text("SELECT count(*) FROM t")).scalar_one())

    futures = in_one_group(database, adding(1), count, adding(2), count)

    assert [future.result(PATIENCE) for future in futures] == [1, 1, 2, 2]


def test_a_file_locked_by_another_program_fails_the_unit_and_is_used_again_afterwards(
    database: Database, file: Path
) -> None:
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    assert isinstance(database.unit(adding(1)).exception(PATIENCE), OperationalError)
    other.execute("ROLLBACK")
    other.close()

    assert database.unit(adding(2)).result(PATIENCE) == 2
    assert rows(file) == [2]


def test_a_file_that_is_no_database_fails_every_unit_and_still_closes(tmp_path: Path) -> None:
    broken = tmp_path / "broken.sqlite"
    broken.write_text("this is a letter and no database, and it is long enough to be looked at\n" * 40)
    database = Database(engine_for(f"sqlite:///{broken}"))
    errors = [database.unit(adding(n)).exception(PATIENCE) for n in range(3)]
    database.close()

    assert all(isinstance(error, DBAPIError) for error in errors)
    assert broken.read_text().startswith("this is a letter")


def test_a_folder_that_is_not_there_fails_the_unit(tmp_path: Path) -> None:
    database = Database(engine_for(f"sqlite:///{tmp_path / 'nowhere' / 'x.sqlite'}"))
    error = database.unit(adding(1)).exception(PATIENCE)
    database.close()

    assert isinstance(error, OperationalError)


def test_after_closing_no_side_file_is_left_to_be_forgotten_in_a_backup(file: Path) -> None:
    database = Database(engine_for(f"sqlite:///{file}"))
    database.unit(adding(1)).result(PATIENCE)
    database.close()

    assert [path.name for path in file.parent.iterdir()] == ["units.sqlite"]


def test_foreign_keys_are_held(database: Database) -> None:
    def orphan(connection: Connection) -> int:
        connection.execute(text("INSERT INTO child VALUES (5)"))
        return 5

    assert isinstance(database.unit(orphan).exception(PATIENCE), DBAPIError)
