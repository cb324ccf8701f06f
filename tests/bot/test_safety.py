"""verify, backup, restore and erase as an operator types them, and what each refuses without touching anything."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing, suppress
from pathlib import Path

import pytest

from bot.alone import nobody_serves
from storage.database import engine_for
from storage.schema import HEAD
from tests.bot.test_cli import ROOT, SECONDS, config, icquick, tells_one_line
from tests.world import World

__all__ = ["config"]  # the fixture


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a database in which two people have answered. Nobody changes it: tests get copies."""
    folder = tmp_path_factory.mktemp("filled")
    world = World(folder)
    for name in ("ana", "bob"):
        person = world.chat(name)
        person.writes("/start")
        person.presses("let’s go")
        person.writes(f"Company of {name}")
    world.close()
    os.replace(folder / "world.sqlite", folder / "icquick.sqlite")
    return folder


@pytest.fixture(scope="module")
def backed_up(filled: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same, with a backup beside it."""
    folder = shutil.copytree(filled, tmp_path_factory.mktemp("safety") / "backed_up")
    shutil.copy(ROOT / "config.toml", folder)
    made = icquick("backup", str(folder / "monday.backup"), "--config", str(folder / "config.toml"))
    assert made.returncode == 0
    return folder


@pytest.fixture
def folder(config: str, filled: Path) -> Path:
    """The settings, and beside them a copy of the database."""
    return Path(shutil.copytree(filled, Path(config).parent, dirs_exist_ok=True))


@pytest.fixture
def backup(config: str, backed_up: Path) -> Path:
    folder = shutil.copytree(backed_up, Path(config).parent, dirs_exist_ok=True)
    return folder / "monday.backup"


def tamper(file: Path, statement: str) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(statement)
        connection.commit()


def companies(file: Path) -> list[str]:
    with closing(sqlite3.connect(file)) as connection:
        return [value for (value,) in connection.execute("SELECT value FROM answer ORDER BY id")]


def state(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.suffix not in (".lock", ".backup")}


# -- verify


def test_verify_is_content_with_what_people_did_and_prints_the_head(folder: Path, config: str) -> None:
    done = icquick("verify", "--config", config)
    head = done.stdout.splitlines()[-1].removeprefix("head ")

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Nothing was changed: 8 entries, 8 rows.\n")
    assert icquick("verify", "--head", head, "--config", config).returncode == 0


def test_verify_tells_a_changed_answer_in_one_sentence(folder: Path, config: str) -> None:
    tamper(folder / "icquick.sqlite", "UPDATE answer SET value = 'Company of bqb' WHERE id = 2")
    done = icquick("verify", "--config", config)

    assert done.returncode == 1
    assert done.stdout.splitlines()[:2] == [
        "entry 8 (AnswerGiven): row 2 of answer is not what was written then: tampered.",
        "1 finding in 8 entries.",
    ]


def test_verify_speaks_json_a_line_for_each_finding_and_one_for_the_whole(folder: Path, config: str) -> None:
    tamper(folder / "icquick.sqlite", "DELETE FROM answer WHERE id = 1")
    done = icquick("verify", "--json", "--config", config)
    finding, whole = [json.loads(line) for line in done.stdout.splitlines()]

    assert done.returncode == 1
    assert (finding["seq"], finding["kind"], finding["code"]) == (4, "AnswerGiven", "missing-row")
    assert (whole["entries"], whole["findings"], len(whole["head"])) == (8, 1, 64)


def test_verify_misses_a_head_that_was_cut_off(folder: Path, config: str) -> None:
    done = icquick("verify", "--head", "ab" * 32, "--config", config)
    assert done.returncode == 1
    assert "abab is not in it any more" in done.stdout


def test_an_end_cut_off_after_a_backup_is_noticed_without_being_told(backup: Path, config: str) -> None:
    tamper(backup.parent / "icquick.sqlite", "DELETE FROM journal WHERE seq = 8")
    tamper(backup.parent / "icquick.sqlite", "DELETE FROM answer WHERE id = 2")
    done = icquick("verify", "--config", config)
    assert done.returncode == 1
    assert "its end was cut off" in done.stdout


def test_verify_refuses_what_is_no_head(folder: Path, config: str) -> None:
    done = icquick("verify", "--head", "abc", "--config", config)
    assert done.returncode == 2
    assert tells_one_line(done, "'abc' is no head")


@pytest.mark.parametrize("command", [("verify",), ("erase", "tg:1")])
def test_without_a_database_or_with_another_schema_it_is_said(config: str, command: tuple[str, ...]) -> None:
    none = icquick(*command, "--config", config)
    icquick("migrate", "--config", config)
    tamper(Path(config).parent / "icquick.sqlite", "UPDATE alembic_version SET version_num = '0001'")
    old = icquick(*command, "--config", config)
    tamper(Path(config).parent / "icquick.sqlite", "UPDATE alembic_version SET version_num = '9999'")
    new = icquick(*command, "--config", config)

    assert [done.returncode for done in (none, old, new)] == [1, 1, 1]
    assert tells_one_line(none, "there is no database yet")
    assert tells_one_line(old, "Run `icquick migrate`")
    assert tells_one_line(new, "newer than this program")


# -- backup


def test_a_backup_is_whole_and_has_a_receipt_while_somebody_writes(folder: Path, config: str) -> None:
    engine = engine_for(f"sqlite:///{folder / 'icquick.sqlite'}")
    with engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM answer")  # not committed: no part of this moment
        done = icquick("backup", str(folder / "b"), "--config", config)
        connection.exec_driver_sql("ROLLBACK")
        connection.exec_driver_sql("BEGIN")
    engine.dispose()
    receipt = json.loads((folder / "b.receipt.json").read_text("utf-8"))

    assert (done.returncode, done.stderr) == (0, "")
    assert companies(folder / "b") == ["Company of ana", "Company of bob"]
    assert (receipt["entries"], receipt["schema"], receipt["bytes"]) == (8, HEAD, (folder / "b").stat().st_size)
    assert receipt["head"] in done.stdout


def test_a_backup_is_never_overwritten_and_nothing_is_no_backup(backup: Path, config: str) -> None:
    again = icquick("backup", str(backup), "--config", config)
    assert again.returncode == 3
    assert tells_one_line(again, "never overwritten")
    (backup.parent / "icquick.sqlite").unlink()
    done = icquick("backup", str(backup.parent / "c"), "--config", config)
    assert done.returncode == 3
    assert tells_one_line(done, "there is no database yet")


def test_a_backup_of_a_tampered_database_is_made_and_says_so(folder: Path, config: str) -> None:
    tamper(folder / "icquick.sqlite", "DELETE FROM answer WHERE id = 1")
    done = icquick("backup", str(folder / "evidence"), "--config", config)
    assert done.returncode == 1
    assert tells_one_line(done, "its history does not hold: entry 4")
    assert (folder / "evidence").exists()


# -- restore


def test_a_restore_brings_the_answers_back_and_keeps_what_was_there(backup: Path, config: str) -> None:
    tamper(backup.parent / "icquick.sqlite", "UPDATE answer SET value = 'nonsense'")
    done = icquick("restore", str(backup), "--config", config)
    [aside] = backup.parent.glob("icquick-replaced-*.sqlite")

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Restored: 8 entries, every one checked.\nWhat was there before is icquick-repl")
    assert companies(backup.parent / "icquick.sqlite") == ["Company of ana", "Company of bob"]
    assert companies(aside) == ["nonsense", "nonsense"]
    assert icquick("verify", "--config", config).returncode == 0
    assert not list(backup.parent.glob("*.restoring*"))


def test_who_was_erased_after_the_backup_is_erased_from_it_again(backup: Path, config: str) -> None:
    assert icquick("erase", "bob", "--yes", "--config", config).returncode == 0
    (backup.parent / "icquick.sqlite").unlink()  # so that only the marks know
    done = icquick("restore", str(backup), "--config", config)

    assert "Erased again, since they were erased after the backup: 1." in done.stdout
    assert companies(backup.parent / "icquick.sqlite") == ["Company of ana"]
    assert b"Company of bob" not in (backup.parent / "icquick.sqlite").read_bytes()
    assert icquick("verify", "--config", config).returncode == 0


def test_an_erasure_that_never_reached_the_marks_is_known_from_the_database(backup: Path, config: str) -> None:
    icquick("erase", "bob", "--yes", "--config", config)
    (backup.parent / "icquick.sqlite.marks").unlink()
    icquick("restore", str(backup), "--config", config)

    assert companies(backup.parent / "icquick.sqlite") == ["Company of ana"]


def test_a_broken_database_is_replaced_and_its_log_is_not_taken_for_the_new_ones(
    backup: Path, config: str
) -> None:
    (backup.parent / "icquick.sqlite").write_bytes(b"no database at all" * 100)
    (backup.parent / "icquick.sqlite-wal").write_bytes(b"x" * 4096)
    done = icquick("restore", str(backup), "--config", config)

    assert done.returncode == 0
    assert companies(backup.parent / "icquick.sqlite") == ["Company of ana", "Company of bob"]


def truncated(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-4096])


def changed(file: Path) -> None:
    file.write_bytes(file.read_bytes().replace(b"Company of ana", b"Company of anb"))


def without_receipt(file: Path) -> None:
    file.with_name(f"{file.name}.receipt.json").unlink()


def with_another_receipt(file: Path) -> None:
    file.with_name(f"{file.name}.receipt.json").write_text("[1]")


def signed_anew(file: Path) -> None:
    """The receipt made to fit again, as somebody would who wants the file to pass."""
    from bot.backing_up import digest, receipt_file

    receipt = json.loads(receipt_file(file).read_text("utf-8"))
    receipt |= {"bytes": file.stat().st_size, "sha256": digest(file)}
    receipt_file(file).write_text(json.dumps(receipt), encoding="utf-8")


def forged(file: Path) -> None:
    tamper(file, "UPDATE answer SET value = 'forged'")
    signed_anew(file)


def a_letter(file: Path) -> None:
    file.write_text("Dear operator, " * 400)
    signed_anew(file)


def something_else(file: Path) -> None:
    file.unlink()
    tamper(file, "CREATE TABLE recipe (name TEXT)")
    signed_anew(file)


def of_a_later_version(file: Path) -> None:
    tamper(file, "UPDATE alembic_version SET version_num = '9999'")
    signed_anew(file)


def of_a_very_different_version(file: Path) -> None:
    tamper(file, "UPDATE alembic_version SET version_num = '9999'")
    tamper(file, "DROP TABLE journal")
    signed_anew(file)


def broken_inside(file: Path) -> None:
    raw = file.read_bytes()
    file.write_bytes(raw[:4096] + os.urandom(4096) + raw[8192:])
    signed_anew(file)


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (truncated, "It was cut off or changed"),
        (changed, "It was changed; take another backup"),
        (without_receipt, "there is no receipt"),
        (with_another_receipt, "this is no receipt"),
        (forged, "its history does not hold: entry 4"),
        (a_letter, "this is no database"),
        (something_else, "a database of something else"),
        (of_a_later_version, "newer than this program"),
        (of_a_very_different_version, "newer than this program"),
        (broken_inside, ""),
        (Path.unlink, "there is no such file"),
    ],
)
def test_a_file_that_is_no_whole_backup_is_refused_and_nothing_is_touched(
    backup: Path, config: str, spoil: object, words: str
) -> None:
    spoil(backup)  # type: ignore[operator]
    before = state(backup.parent)
    done = icquick("restore", str(backup), "--config", config)

    assert done.returncode == 3
    assert tells_one_line(done, words)
    assert state(backup.parent) == before


def test_while_a_service_runs_nothing_is_restored(backup: Path, config: str) -> None:
    before = state(backup.parent)
    with nobody_serves(backup.parent / "icquick.sqlite"):
        done = icquick("restore", str(backup), "--config", config)

    assert done.returncode == 1
    assert tells_one_line(done, "A service is running on icquick.sqlite")
    assert state(backup.parent) == before


def test_a_backup_from_before_the_history_is_adopted(folder: Path, config: str, tmp_path: Path) -> None:
    from alembic import command

    from tests.storage.test_migrations import config as alembic

    file = tmp_path / "old.backup"
    shutil.copy(folder / "icquick.sqlite", file)
    engine, made = engine_for(f"sqlite:///{file}"), alembic()
    with engine.connect() as connection:
        made.attributes["connection"] = connection
        command.downgrade(made, "0001")
    engine.dispose()
    file.with_name(f"{file.name}.receipt.json").write_text('{"bytes": 0, "sha256": ""}', "utf-8")
    signed_anew(file)
    done = icquick("restore", str(file), "--config", config)
    verified = icquick("verify", "--config", config)

    assert (done.returncode, verified.returncode) == (0, 0)
    assert "8 rows are older than the history" in verified.stdout


# -- erase


def test_erasing_asks_for_a_word_where_nobody_can_be_asked(folder: Path, config: str) -> None:
    done = icquick("erase", "ana", "--config", config)
    assert done.returncode == 2
    assert tells_one_line(done, "Add --yes")
    assert companies(folder / "icquick.sqlite") == ["Company of ana", "Company of bob"]


def test_erasing_says_what_it_did_and_verify_tells_it_from_tampering(folder: Path, config: str) -> None:
    done = icquick("erase", "ana", "--yes", "--config", config)
    verified = icquick("verify", "--config", config)

    assert done.stdout.startswith("Erased: test:ana (")
    assert "1 answer" in done.stdout
    assert companies(folder / "icquick.sqlite") == ["Company of bob"]
    assert all(b"Company of ana" not in file.read_bytes() for file in folder.iterdir())
    assert verified.returncode == 0
    assert "Erased, and rightly gone: the content of 4 entries." in verified.stdout


def test_nobody_or_two_of_one_name_are_not_erased(folder: Path, config: str) -> None:
    tamper(folder / "icquick.sqlite", "UPDATE person SET chat = 'web:ana' WHERE id = 2")
    nobody = icquick("erase", "carl", "--yes", "--config", config)
    two = icquick("erase", "ana", "--yes", "--config", config)

    assert [nobody.returncode, two.returncode] == [1, 1]
    assert tells_one_line(nobody, "Nobody is known as 'carl'")
    assert tells_one_line(two, "test:ana or web:ana")


# -- at a terminal


def at_a_terminal(typed: str, *arguments: str) -> tuple[int, str]:
    """What a person sees who types there, and how it ended."""
    ours, theirs = os.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "bot", *arguments], cwd=ROOT, stdin=theirs, stdout=theirs, stderr=theirs
    ) as running:
        os.close(theirs)
        os.write(ours, typed.encode())
        seen = b""
        with suppress(OSError):  # Linux tells the end of a terminal so
            while part := os.read(ours, 4096):
                seen += part
        code = running.wait(SECONDS)
    os.close(ours)
    return code, seen.decode()


@pytest.mark.parametrize(("typed", "code", "left"), [("n\n", 1, 2), ("y\n", 0, 1)])
def test_at_a_terminal_erasing_asks_first(folder: Path, config: str, typed: str, code: int, left: int) -> None:
    ended, seen = at_a_terminal(typed, "erase", "ana", "--config", config)

    assert ended == code
    assert "Erase everything of test:ana? This cannot be undone. [y/N]:" in seen
    assert len(companies(folder / "icquick.sqlite")) == left


def test_at_a_terminal_a_bar_shows_how_far_it_is(folder: Path, config: str) -> None:
    ended, seen = at_a_terminal("", "verify", "--config", config)

    assert ended == 0
    assert "Checking" in seen
    assert "100%" in seen
