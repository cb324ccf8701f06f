"""The commands as an operator types them: real processes, exit codes, one readable line for every mistake."""

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SECONDS = 60


def icquick(
    *arguments: str, folder: Path | None = None, lines: str = "", **environment: str
) -> "subprocess.CompletedProcess[str]":
    """What ``icquick`` does with a database of its own in ``folder``."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("ICQUICK_")}
    if folder is not None:
        clean["ICQUICK_STORAGE__URL"] = f"sqlite:///{folder / 'commands.sqlite'}"
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        cwd=ROOT,
        env={**clean, **environment},
        input=lines,
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )


def test_help_names_the_commands() -> None:
    shown = icquick("--help")

    assert shown.returncode == 0
    assert all(name in shown.stdout for name in ("try", "run", "check", "doctor", "migrate", "score"))


def test_help_imports_neither_a_framework_nor_a_database_nor_anything_that_draws() -> None:
    code = (
        "import sys\nsys.argv = ['icquick', '--help']\nimport bot.cli\n"
        "try:\n    bot.cli.main()\nexcept SystemExit:\n    pass\n"
        "heavy = {'aiogram', 'telegram', 'pandas', 'matplotlib', 'sqlalchemy', 'aiohttp', 'pydantic'}\n"
        "sys.stderr.write(' '.join(sorted(heavy & set(sys.modules))))\n"
    )
    shown = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=SECONDS, check=False
    )

    assert shown.stderr == ""


def test_a_wrong_option_is_wrong_usage() -> None:
    assert icquick("try", "--sideways").returncode == 2
    assert icquick("dance").returncode == 2


def test_check_finds_nothing_in_what_is_shipped(tmp_path: Path) -> None:
    shown = icquick("check", folder=tmp_path)

    assert (shown.returncode, shown.stdout, shown.stderr) == (0, "Everything is in order.\n", "")


def test_check_tells_all_mistakes_of_the_settings_at_once(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text('[telegram]\ntoken = "4242:secret"\nframe = "x"\n[programme]\nzone = "Mars/Olympus"\n')
    shown = icquick("check", "--config", str(file), ICQUICK_STORAGE__ULR="x")

    assert shown.returncode == 1
    assert "telegram.token: a secret does not belong in this file." in shown.stdout
    assert "telegram.frame: no such setting exists." in shown.stdout
    assert "'Mars/Olympus' is no time zone" in shown.stdout
    assert "ICQUICK_STORAGE__ULR: no such setting exists." in shown.stdout
    assert "4242:secret" not in shown.stdout + shown.stderr
    assert "Traceback" not in shown.stdout + shown.stderr


def test_check_tells_a_language_that_is_not_offered(tmp_path: Path) -> None:
    shown = icquick("check", folder=tmp_path, ICQUICK_LANGUAGE__FALLBACK="xx")

    assert shown.returncode == 1
    assert "language.fallback: 'xx' is not offered. Choose one of en, fr." in shown.stdout


def test_check_tells_a_database_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "commands.sqlite").write_bytes(b"something else altogether" * 100)
    shown = icquick("check", folder=tmp_path)

    assert shown.returncode == 1
    assert "the database cannot be read" in shown.stdout


@pytest.mark.parametrize(
    ("text", "what"),
    [("[telegram\n", "this is not TOML"), ('[storage]\nurl = "mysql://x"\n', "must begin with sqlite:///")],
)
def test_a_broken_config_is_one_line_and_no_traceback(text: str, what: str, tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text(text)
    shown = icquick("migrate", "--config", str(file))

    assert shown.returncode == 1
    assert what in shown.stderr
    assert shown.stderr.count("\n") == 1


def test_a_missing_config_is_named() -> None:
    shown = icquick("check", "--config", "nowhere.toml")

    assert shown.returncode == 1
    assert "nowhere.toml: there is no such file." in shown.stdout


def test_migrate_makes_the_database_and_is_content_the_second_time(tmp_path: Path) -> None:
    assert "is up to date now" in icquick("migrate", folder=tmp_path).stdout
    assert "was up to date" in icquick("migrate", folder=tmp_path).stdout
    assert (tmp_path / "commands.sqlite").exists()


def test_run_without_a_token_says_what_to_do(tmp_path: Path) -> None:
    shown = icquick("run", folder=tmp_path)

    assert shown.returncode == 1
    assert "ICQUICK_TELEGRAM__TOKEN" in shown.stderr
    assert shown.stderr.count("\n") == 1


def test_the_doctor_reports_line_by_line(tmp_path: Path) -> None:
    shown = icquick("doctor", folder=tmp_path)

    assert shown.returncode == 1
    assert shown.stdout.startswith("PROBLEM  token: none is set.")
    assert "ok       fonts" in shown.stdout


def test_score_gives_one_json_object_a_company(tmp_path: Path) -> None:
    file = tmp_path / "answers.csv"
    file.write_text("company,item,value\nAcme,HC1.I,4\nAcme,HC1.C,3\nBolt,HC1.I,na\n")
    shown = icquick("score", str(file), "--json")

    assert shown.returncode == 0
    first, second = map(json.loads, shown.stdout.splitlines())
    assert (first["company"], first["factors"]["HC1"]["s3"]) == ("Acme", 9)
    assert (second["company"], second["factors"]["HC1"]["i"]) == ("Bolt", None)


def test_score_reads_standard_input_and_prints_a_table_for_people() -> None:
    shown = icquick("score", "-", lines="company,item,value\nAcme,HC1.I,4\n")

    assert shown.returncode == 0
    assert "Acme" in shown.stdout


def test_score_names_the_line_of_a_mistake_and_prints_nothing_else(tmp_path: Path) -> None:
    file = tmp_path / "answers.csv"
    file.write_text("company,item,value\nAcme,HC1.I,4\nAcme,HC1.C,7\n")
    shown = icquick("score", str(file), "--json")

    assert (shown.returncode, shown.stdout) == (3, "")
    assert "line 3" in shown.stderr
    assert shown.stderr.count("\n") == 1


def test_a_whole_conversation_runs_at_the_terminal(tmp_path: Path) -> None:
    details = ["1", "Atlantic Bubbles", "2", "3", "1", "1", "11", "1", "3", "1", "1", "1"]
    ratings = list("432331421322411222333433210331433232111243325")
    shown = icquick(
        "try",
        "--terminal",
        folder=tmp_path,
        lines="\n".join([*details, *ratings, "1", "2"]) + "\n",
        LANG="C.UTF-8",
    )

    assert (shown.returncode, shown.stderr) == (0, "")
    assert "All 55 questions are answered" in shown.stdout
    assert "Your intangible strengths stand at 56 of 100" in shown.stdout
    assert shown.stdout.count("[picture: ") == 2


def test_a_port_that_is_taken_is_told_if_it_was_asked_for(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        shown = icquick("try", "--no-browser", "--port", str(port), folder=tmp_path)

    assert shown.returncode == 5
    assert shown.stderr.count("\n") == 1
