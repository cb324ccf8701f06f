"""``icquick migrate --from --to``: all rows come along and are counted, or the target stays as it was."""

from pathlib import Path

import pytest
from sqlalchemy import Connection, text
from typer.testing import CliRunner, Result

from bot.alone import nobody_serves
from bot.cli import app
from bot.marks import Marks
from storage.database import engine_for, reader_for
from storage.moving import counts
from storage.schema import metadata
from storage.verify import verify
from tests.bot.filled import settings_for
from tests.empty import POSTGRESQL, Here, url_at
from tests.storage.tampering import tamper
from tests.world import World


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A service with two people, one of them erased, and its settings."""
    settings_for(tmp_path)
    world = World(tmp_path)
    ana, bob = world.chat("ana", language="fr"), world.chat("bob")
    ana.answers_all()
    ana.presses_verb("s")
    bob.writes("/start")
    bob.presses_verb("begin")
    bob.writes("/delete")
    bob.presses_verb("forget")
    world.close()
    return tmp_path


@pytest.fixture
def source(folder: Path) -> str:
    return f"sqlite:///{folder / 'world.sqlite'}"


@pytest.fixture
def target(folder: Path) -> str:
    return on_the_server(folder / "moved.sqlite")


def on_the_server(file: Path) -> str:
    before, Here.kind = Here.kind, POSTGRESQL
    try:
        return url_at(file)
    finally:
        Here.kind = before


def moved(folder: Path, *arguments: str) -> Result:
    return CliRunner().invoke(app, ["migrate", *arguments, "--config", str(folder / "config.toml")])


def rows(url: str) -> dict[str, list[tuple[object, ...]]]:
    reader = reader_for(url)
    with reader.begin() as connection:
        found = {
            table.name: [tuple(row) for row in connection.execute(table.select().order_by(*table.primary_key))]
            for table in metadata.sorted_tables
        }
    reader.dispose()
    return found


def told(url: str, work: str) -> object:
    reader = reader_for(url)
    with reader.begin() as connection:
        found = connection.execute(text(work)).scalar_one()
    reader.dispose()
    return found


def test_every_row_comes_along_and_the_history_holds(folder: Path, source: str, target: str) -> None:
    Marks(folder / "world.sqlite").note_erased([("bob", 1.0)])
    done = moved(folder, "--from", source, "--to", target)

    assert done.exit_code == 0, done.output
    assert rows(target) == rows(source)
    assert rows(target)["answer"]
    assert f"{sum(map(len, rows(source).values())):,} rows, as many as there were" in done.stdout
    reader = reader_for(target)
    with reader.begin() as connection:
        verdict = verify(connection)
    reader.dispose()
    assert verdict.findings == []
    assert f"{verdict.entries} entries, head {verdict.head.hex()}" in done.stdout
    [marks] = [file for file in folder.glob("*.marks") if file.name != "world.sqlite.marks"]
    assert marks.read_text() == (folder / "world.sqlite.marks").read_text()


def test_the_conversation_goes_on_where_it_was_and_numbers_go_on_too(
    folder: Path, source: str, target: str
) -> None:
    assert moved(folder, "--from", source, "--to", target).exit_code == 0
    newest = told(target, "SELECT max(id) FROM person")
    engine = engine_for(target)
    with engine.begin() as connection:
        added = connection.execute(
            text(
                "INSERT INTO person (chat, language, reminders_stopped, known_since)"
                " VALUES ('tg:9', 'en', false, 1.0) RETURNING id"
            )
        ).scalar_one()
    engine.dispose()

    assert isinstance(newest, int)
    assert added > newest


def test_and_the_way_back_is_the_same(folder: Path, source: str, target: str) -> None:
    assert moved(folder, "--from", source, "--to", target).exit_code == 0
    back = f"sqlite:///{folder / 'back.sqlite'}"
    done = moved(folder, "--from", target, "--to", back)

    assert done.exit_code == 0, done.output
    assert rows(back) == rows(source)


def test_a_database_with_rows_is_not_written_to(folder: Path, source: str, target: str) -> None:
    assert moved(folder, "--from", source, "--to", target).exit_code == 0
    before = rows(target)
    done = moved(folder, "--from", source, "--to", target)

    assert done.exit_code == 3
    assert "there are rows in it already" in done.stderr
    assert rows(target) == before


def test_a_history_that_does_not_hold_stays_where_it_is(folder: Path, source: str, target: str) -> None:
    tamper(folder / "world.sqlite", "UPDATE answer SET value = '0' WHERE id = 5")
    done = moved(folder, "--from", source, "--to", target)

    assert done.exit_code == 3
    assert "its history would not hold" in done.stderr
    assert "Nothing was kept there." in done.stderr
    engine = engine_for(target)
    with engine.begin() as connection:
        assert empty(connection)
    engine.dispose()


def empty(connection: Connection) -> bool:
    return not any(counts(connection).values())


def test_a_running_service_is_not_left_behind(folder: Path, source: str, target: str) -> None:
    with nobody_serves(folder / "world.sqlite"):
        done = moved(folder, "--from", source, "--to", target)

    assert done.exit_code == 1
    assert "A service is running on world.sqlite. Stop it first" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--from", "mysql://x/y", "--to", "sqlite:///a.sqlite"), "must begin with sqlite:///"),
        (("--from", "sqlite:///none.sqlite", "--to", "sqlite:///a.sqlite"), "there is no database"),
        (("--from", "sqlite:///world.sqlite", "--to", "sqlite:///world.sqlite"), "this is where the data are"),
        (("--from", "sqlite:///world.sqlite", "--to", "postgresql://server/"), "must name a database"),
    ],
)
def test_what_cannot_be_moved_gets_a_sentence(folder: Path, arguments: tuple[str, ...], words: str) -> None:
    done = moved(folder, *arguments)

    assert done.exit_code == 3
    assert words in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_where_to_alone_is_no_wish(folder: Path) -> None:
    done = moved(folder, "--to", "sqlite:///a.sqlite")

    assert done.exit_code == 2
    assert "--to needs --from" in done.stderr


def test_an_older_source_is_brought_up_to_date_first(folder: Path, source: str, target: str) -> None:
    tamper(folder / "world.sqlite", "UPDATE alembic_version SET version_num = '0001'")
    done = moved(folder, "--from", source, "--to", target)

    assert done.exit_code == 3
    assert "Run `icquick migrate` first" in done.stderr


def test_a_password_is_told_to_nobody(folder: Path, source: str) -> None:
    address = "postgresql://ic:hush@127.0.0.1:1/none?connect_timeout=1"
    done = moved(folder, "--from", source, "--to", address)

    assert done.exit_code == 5
    assert "hush" not in done.output
