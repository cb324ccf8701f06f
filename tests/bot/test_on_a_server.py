"""The commands and the start on PostgreSQL: what works, and what is said where something else does it."""

from pathlib import Path

import pytest
from sqlalchemy import text
from typer.testing import CliRunner, Result

from bot.app import open_database
from bot.cli import app
from bot.config import load
from bot.doctor import examinations
from bot.marks import Marks
from bot.settings import Settings, Storage
from storage.archive import erased_subjects
from storage.database import engine_for
from storage.verify import verify
from tests.empty import POSTGRESQL, Here
from tests.world import FakeClock, World, shipped_library


@pytest.fixture
def url(tmp_path: Path) -> str:
    """Ana has handed in, on a server."""
    before, Here.kind = Here.kind, POSTGRESQL
    world = World(tmp_path)
    ana = world.chat("ana", language="fr")
    ana.answers_all()
    ana.presses_verb("s")
    world.close()
    Here.kind = before
    return world.url


@pytest.fixture
def settings(tmp_path: Path, url: str) -> Settings:
    return Settings(storage=Storage(url=url), folder=tmp_path)


def icquick(folder: Path, url: str, *arguments: str) -> Result:
    (folder / "config.toml").write_text(f'[storage]\nurl = "{url}"\n')
    return CliRunner().invoke(app, [*arguments, "--config", str(folder / "config.toml")])


def test_the_doctor_finds_it_well(settings: Settings) -> None:
    report = {each.what: each for each in examinations(settings, FakeClock())}

    assert report["database"].well, report["database"]
    assert report["disk"].well


def test_the_doctor_says_that_a_server_is_not_there(tmp_path: Path) -> None:
    settings = Settings(storage=Storage(url=f"postgresql://ic:hush@/none?host={tmp_path}"), folder=tmp_path)
    report = {each.what: each for each in examinations(settings, FakeClock())}

    assert not report["database"].well
    assert "cannot be used" in report["database"].how
    assert "hush" not in str(report["database"])


def test_commands_that_read_and_erase_work_as_on_a_file(tmp_path: Path, url: str) -> None:
    out = tmp_path / "answers.csv"
    for arguments in (
        ("check",),
        ("migrate",),
        ("verify",),
        ("export", "answers", "--format", "csv", "--out", str(out)),
        ("erase", "ana", "--yes"),
        ("verify",),
    ):
        done = icquick(tmp_path, url, *arguments)
        assert done.exit_code == 0, (arguments, done.output)
    assert len(out.read_text().splitlines()) > 50


def test_backups_are_the_servers_own_affair_and_it_is_said_how(tmp_path: Path, url: str) -> None:
    made, put_back = icquick(tmp_path, url, "backup", "x"), icquick(tmp_path, url, "restore", "x")

    assert (made.exit_code, put_back.exit_code) == (3, 3)
    assert "pg_dump" in made.stderr
    assert "pg_restore" in put_back.stderr


def test_whom_a_backup_brought_back_the_next_start_erases_again(settings: Settings) -> None:
    engine = engine_for(settings.database_url)
    with engine.begin() as connection:
        subject = connection.execute(text("SELECT subject FROM person")).scalar_one()
    engine.dispose()
    Marks(settings.marks_beside).note_erased([(subject, 1.0)])
    database = open_database(settings, shipped_library(), FakeClock())

    assert database.unit(lambda it: it.execute(text("SELECT count(*) FROM person")).scalar_one()).result() == 0
    assert subject in [each for each, _ in database.unit(erased_subjects).result()]
    assert database.unit(lambda it: verify(it).findings).result() == []
    database.close()


def test_a_password_is_in_no_name(tmp_path: Path) -> None:
    settings = Settings(
        storage=Storage(url="postgresql://ic:hush@db.local:5433/ic?sslmode=require"), folder=tmp_path
    )

    assert settings.database_name == "postgresql://ic@db.local:5433/ic"
    assert settings.marks_beside == tmp_path / "ic"
    assert settings.for_try_out().database_url == f"sqlite:///{tmp_path / 'icquick-try.sqlite'}"


def test_an_address_without_a_database_is_a_finding(tmp_path: Path) -> None:
    done = icquick(tmp_path, "postgresql://db.local", "check")

    assert done.exit_code == 1
    assert "must name a database" in done.output


def test_settings_are_read_from_a_file(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text('[storage]\nurl = "postgresql://ic@db.local/ic"\n')

    assert not load(tmp_path / "config.toml").is_one_file
