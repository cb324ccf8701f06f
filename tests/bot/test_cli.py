"""The commands as an operator types them: real processes, exit codes, and one readable line for a mistake."""

import json
import os
import re
import socket
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SECONDS = 60  # until a command that hangs is given up
COMMANDS = (
    "try",
    "run",
    "check",
    "doctor",
    "migrate",
    "score",
    "report",
    "verify",
    "backup",
    "restore",
    "erase",
    "export",
    "import",
    "programme",
)
HEAVY = (
    "aiogram",
    "typst",
    "aiohttp",
    "pandas",
    "pyarrow",
    "openpyxl",
    "numpy",
    "matplotlib",
    "sqlalchemy",
    "alembic",
    "apscheduler",
    "pydantic",
)
GOOD = "company,item,value\n" + "".join(
    f"Acme,{factor}.{aspect},{value}\n"
    for factor in ("HC1", "HC2", "SC1", "RC1")
    for aspect, value in (("I", 4), ("C", 1), ("Y", 1))
)


def icquick(*arguments: str, typed: str = "", **variables: str) -> "subprocess.CompletedProcess[str]":
    clean = {name: value for name, value in os.environ.items() if not name.upper().startswith("ICQUICK_")}
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        input=typed,
        env={**clean, "LC_ALL": "C.UTF-8", **variables},
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=SECONDS,
        check=False,
    )


@pytest.fixture
def config(tmp_path: Path) -> str:
    """The shipped settings with a database of their own."""
    file = tmp_path / "config.toml"
    file.write_text((ROOT / "config.toml").read_text(encoding="utf-8"), encoding="utf-8")
    return str(file)


def broken(config: str, *changes: tuple[str, str]) -> str:
    text = Path(config).read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    Path(config).write_text(text, encoding="utf-8")
    return config


def tells_one_line(done: "subprocess.CompletedProcess[str]", words: str) -> bool:
    lines = done.stderr.strip().splitlines()
    return len(lines) == 1 and words in lines[0] and "Traceback" not in done.stdout


# -- help, and wrong usage


def test_help_names_every_command() -> None:
    done = icquick("--help")
    assert done.returncode == 0
    assert all(f"\n  {command} " in done.stdout for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command: str) -> None:
    done = icquick(command, "--help")
    assert done.returncode == 0
    assert done.stdout.startswith(f"Usage: python -m bot {command}")


def test_help_costs_nothing_but_typer() -> None:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "bot", "--help"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=True,
    )
    imported = {line.rsplit("|", 1)[-1].strip().split(".")[0] for line in done.stderr.splitlines()}
    assert "typer" in imported
    assert imported.isdisjoint(HEAVY)


@pytest.mark.parametrize(
    "arguments",
    [
        ("fly",),
        ("score",),
        ("check", "--loudly"),
        ("try", "--port", "70000"),
        ("try", "--port", "many"),
        ("run", "now"),
    ],
)
def test_wrong_usage_ends_with_2_and_says_what_is_wrong(arguments: tuple[str, ...]) -> None:
    done = icquick(*arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert "Error: " in done.stderr
    assert "Traceback" not in done.stderr


def test_nothing_typed_shows_the_help() -> None:
    done = icquick()
    assert done.returncode == 2
    assert "Usage: " in done.stdout + done.stderr


# -- check


def test_check_finds_the_shipped_settings_in_order(config: str) -> None:
    done = icquick("check", "--config", config)
    assert (done.returncode, done.stdout, done.stderr) == (0, "Everything is in order.\n", "")


def test_check_names_every_mistake_on_a_line_of_its_own(config: str) -> None:
    file = broken(config, ('zone = "Europe/Paris"', 'zone = "Europe/Atlantis"'), ("inbox_days", "inbox_daze"))
    done = icquick("check", "--config", file, ICQUICK_NONSENSE="1")
    assert done.returncode == 1
    assert len(done.stdout.splitlines()) == 3
    for words in ("programme.zone", "schedule.inbox_daze", "ICQUICK_NONSENSE"):
        assert words in done.stdout
    assert done.stderr == "3 findings.\n"


def test_check_names_a_file_that_is_not_there(tmp_path: Path) -> None:
    done = icquick("check", "--config", str(tmp_path / "missing.toml"))
    assert done.returncode == 1
    assert "missing.toml: there is no such file" in done.stdout
    assert "Traceback" not in done.stderr


def test_check_names_a_language_that_is_not_offered(config: str) -> None:
    done = icquick("check", "--config", broken(config, ('fallback = "en"', 'fallback = "tlh"')))
    assert done.returncode == 1
    assert "language.fallback: 'tlh' is not offered. Choose one of de, en, es, fr." in done.stdout


def test_check_names_a_database_that_is_none(config: str) -> None:
    (Path(config).parent / "icquick.sqlite").write_text("a shopping list, much longer than a page", "utf-8")
    done = icquick("check", "--config", config)
    assert done.returncode == 1
    assert "the database cannot be read" in done.stdout
    assert "Traceback" not in done.stderr


# -- migrate


def test_migrate_makes_the_database_and_then_has_nothing_to_do(config: str) -> None:
    done = [icquick("migrate", "--config", config) for _ in range(2)]
    assert [each.returncode for each in done] == [0, 0]
    assert [each.stdout for each in done] == [
        "The database is up to date now.\n",
        "The database was up to date.\n",
    ]


# -- run


def test_run_without_a_token_says_in_one_line_where_to_get_one(config: str) -> None:
    done = icquick("run", "--config", config)
    assert done.returncode == 1
    assert done.stdout == ""
    assert tells_one_line(done, "ICQUICK_TELEGRAM__TOKEN")


def test_run_with_a_token_that_is_none_says_so_in_one_line_and_does_not_repeat_it(config: str) -> None:
    done = icquick("run", "--config", config, ICQUICK_TELEGRAM__TOKEN="nobody-may-see-this")
    assert done.returncode == 5
    assert tells_one_line(done, "ICQUICK_TELEGRAM__TOKEN")
    assert "nobody-may-see-this" not in done.stderr


def test_run_refuses_broken_settings(config: str) -> None:
    done = icquick("run", "--config", broken(config, ('mode = "polling"', 'mode = "pigeon"')))
    assert done.returncode == 1
    assert tells_one_line(done, "telegram.mode")


def test_run_refuses_a_database_that_it_cannot_use(config: str) -> None:
    (Path(config).parent / "icquick.sqlite").mkdir()
    done = icquick("run", "--config", config, ICQUICK_TELEGRAM__TOKEN="77:x")
    assert done.returncode == 5
    assert tells_one_line(done, "The database cannot be used")


# -- score


def test_score_gives_one_json_object_a_company() -> None:
    done = icquick("score", "-", "--json", typed=GOOD + GOOD.split("\n", 1)[1].replace("Acme", "Byte"))
    assert (done.returncode, done.stderr) == (0, "")
    assert [json.loads(line)["company"] for line in done.stdout.splitlines()] == ["Acme", "Byte"]


def test_score_shows_a_table_to_people(tmp_path: Path) -> None:
    file = tmp_path / "answers.csv"
    file.write_text(GOOD, encoding="utf-8")
    done = icquick("score", str(file))
    assert (done.returncode, done.stderr) == (0, "")
    assert "Acme" in done.stdout


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (GOOD + "Acme,HC9.I,3\n", "line 14"),
        (GOOD + "Acme,HC3.I,5\n", "line 14"),
        (GOOD + "Acme,HC1.I,3\n", "line 14"),
        ("firm,item,value\n", "line 1"),
    ],
)
def test_score_names_the_line_that_it_cannot_read(text: str, line: str) -> None:
    done = icquick("score", "-", "--json", typed=text)
    assert done.returncode == 3
    assert done.stdout == ""
    assert tells_one_line(done, line)


def test_score_names_a_file_that_is_not_there(tmp_path: Path) -> None:
    done = icquick("score", str(tmp_path / "missing.csv"))
    assert done.returncode == 3
    assert tells_one_line(done, "missing.csv")


# -- try


def lines_of_a_whole_conversation() -> str:
    """What somebody types: yes, a name, ten first buttons, all of it, a figure a rating, the result."""
    ratings = "".join(f"{(number * 7) % 5}\n" for number in range(45))
    answered_in_haste = "1\n2\n"
    return "1\nNantes Biotech\n" + "1\n" * 10 + "3\n" + ratings + answered_in_haste


def test_a_whole_conversation_can_be_played_from_a_pipe(config: str) -> None:
    folder = str(Path(config).parent)
    typed = lines_of_a_whole_conversation()
    done = icquick("try", "--terminal", "--config", config, typed=typed, TMPDIR=folder)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Your IC-Quick result" in done.stdout
    assert len(re.findall(r"^\[Your .+\.png\]$", done.stdout, re.MULTILINE)) == 2
    assert "Nantes Biotech" in done.stdout
    assert (Path(config).parent / "icquick-try.sqlite").exists()
    assert not (Path(config).parent / "icquick.sqlite").exists()


def test_the_next_try_goes_on_where_the_last_one_stopped(config: str) -> None:
    icquick("try", "--terminal", "--config", config, typed="1\nNantes Biotech\n")
    done = icquick("try", "--terminal", "--config", config)
    assert done.returncode == 0
    assert "2/55" in done.stdout


def test_a_port_that_is_taken_is_told_if_it_was_asked_for(config: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        done = icquick("try", "--no-browser", "--port", port, "--config", config)
    assert done.returncode == 5
    assert tells_one_line(done, "the port is taken")


# -- the doctor


def test_the_doctor_reports_line_by_line(config: str) -> None:
    done = icquick("doctor", "--config", config)
    assert done.returncode == 1
    assert done.stdout.startswith("PROBLEM  token: none is set.")
    assert "\nok       fonts" in done.stdout


# -- export and import


def test_an_export_goes_to_a_file_or_to_standard_output(config: str, tmp_path: Path) -> None:
    icquick("migrate", "--config", config)
    out = tmp_path / "answers.csv"
    to_file = icquick("export", "answers", "--format", "csv", "--out", str(out), "--config", config)
    to_stdout = icquick("export", "answers", "--format", "csv", "--out", "-", "--config", config)

    assert [(done.returncode, done.stderr) for done in (to_file, to_stdout)] == [(0, ""), (0, "")]
    assert to_file.stdout == ""
    assert to_stdout.stdout == "\ufeff" + out.read_text(encoding="utf-8-sig")


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("profiles", "--format", "xlsx", "--out", "-"), 2, "cannot be written to standard output"),
        (("answers", "--format", "xlsx", "--csv", "fr", "--out", "x.xlsx"), 2, "--csv is for --format csv"),
        (("answers", "--format", "xlsx", "--language", "tlh", "--out", "x.xlsx"), 2, "'tlh' is not offered"),
        (
            ("answers", "--format", "csv", "--out", "no/such/folder/x.csv"),
            2,
            "no/such/folder is not there. Make it",
        ),
        (("answers", "--format", "csv", "--out", "x.csv"), 1, "there is no database yet"),
    ],
)
def test_an_export_that_cannot_be_is_told_in_one_line(
    config: str, tmp_path: Path, arguments: tuple[str, ...], code: int, words: str
) -> None:
    if code == 2:
        icquick("migrate", "--config", config)
    done = icquick("export", *arguments, "--config", config)
    assert done.returncode == code
    assert done.stdout == ""
    assert tells_one_line(done, words)
    assert not (ROOT / arguments[-1]).exists()


def test_an_import_says_how_much_came_and_a_second_one_is_refused(config: str, tmp_path: Path) -> None:
    row = {"respondent": "0" * 32, "round": "T0", "instrument": "ic-quick", "instrument_version": "1.0"}
    row |= {"item": "HC1.I", "value": "3", "answered_at": "2013-01-15T08:00:00Z"}
    rest = dict.fromkeys(("company", "programme", "cluster", "submitted_at"))
    file = tmp_path / "answers.jsonl"
    file.write_text(json.dumps({**row, **rest, "revision": 1}) + "\n", encoding="utf-8")

    first, second = (icquick("import", str(file), "--config", config) for _ in range(2))
    assert (first.returncode, first.stderr) == (0, "")
    assert first.stdout == "Imported: 1 assessment.\n"
    assert (second.returncode, second.stdout) == (3, "")
    assert tells_one_line(second, "ICQUICK_STORAGE__URL")


def test_an_import_names_the_line_that_it_cannot_take(config: str, tmp_path: Path) -> None:
    file = tmp_path / "answers.csv"
    file.write_text("company,item,value\nAcme,HC1.I,3\n", encoding="utf-8")
    done = icquick("import", str(file), "--config", config)
    assert done.returncode == 3
    assert tells_one_line(done, "line 1: there is no column 'respondent'")
