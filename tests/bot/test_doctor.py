"""The doctor names what is wrong, and never the token."""

import json
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from bot.doctor import Examination, examinations
from bot.settings import Settings, Storage, Telegram
from tests.empty import engine_at
from tests.world import START, FakeClock

TOKEN = "4242:secret-of-the-bot"
HOOK = "https://example.org/hook"


@contextmanager
def bot_api(webhook: dict[str, Any], *, status: int = 200, date: datetime = START) -> Iterator[str]:
    """The address of a server that knows the bot, its webhook and the time."""

    class Answers(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            result = {"username": "icquick_bot"} if self.path.endswith("/getMe") else webhook
            self.send_response_only(status)
            self.send_header("Date", format_datetime(date, usegmt=True))
            self.end_headers()
            self.wfile.write(json.dumps({"ok": status == 200, "result": result}).encode())

        def log_message(self, format: str, *arguments: object) -> None:
            """Quiet."""

    server = HTTPServer(("127.0.0.1", 0), Answers)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def found(
    folder: Path, api_url: str = "http://127.0.0.1:9", *, token: bool = True, webhook_url: str = ""
) -> dict[str, Examination]:
    settings = Settings(
        telegram=Telegram(
            token=SecretStr(TOKEN) if token else None,
            api_url=api_url,
            mode="webhook" if webhook_url else "polling",
            webhook_url=webhook_url,
        ),
        storage=Storage(url="sqlite:///doctor.sqlite"),
        folder=folder,
    )
    return {one.what: one for one in examinations(settings, FakeClock())}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    engine_at(tmp_path / "doctor.sqlite").dispose()
    return tmp_path


def test_all_is_well(folder: Path) -> None:
    with bot_api({"url": "", "pending_update_count": 3}) as url:
        report = found(folder, url)

    assert [one.what for one in report.values()] == [
        "token", "webhook", "clock", "database", "disk", "zone", "fonts",
    ]  # fmt: skip
    assert all(one.well for one in report.values()), [str(one) for one in report.values()]
    assert "@icquick_bot" in report["token"].how
    assert "3 updates wait" in report["webhook"].how
    assert "2013-01-15 09:00" in report["zone"].how


def test_a_missing_token_is_said_and_the_rest_is_examined(folder: Path) -> None:
    report = found(folder, token=False)

    assert "ICQUICK_TELEGRAM__TOKEN" in str(report["token"])
    assert report["database"].well


def test_a_refused_token_is_said_without_showing_it(folder: Path) -> None:
    with bot_api({}, status=401) as url:
        report = found(folder, url)

    assert str(report["token"]) == ("PROBLEM  token: Telegram refuses it (401). Copy it again from @BotFather.")
    assert TOKEN not in "".join(map(str, report.values()))


def test_a_network_without_telegram_is_said_without_showing_the_token(folder: Path) -> None:
    report = found(folder)

    assert not report["network"].well
    assert TOKEN not in "".join(map(str, report.values()))


def test_a_failing_webhook_is_told_with_telegrams_own_words(folder: Path) -> None:
    with bot_api({"url": "https://example.org/hook", "last_error_message": "Connection refused"}) as url:
        report = found(folder, url)

    assert not report["webhook"].well
    assert "Connection refused" in report["webhook"].how


def test_an_error_of_yesterday_alarms_nobody(folder: Path) -> None:
    yesterday = (START - timedelta(days=1)).timestamp()
    hook = {"url": HOOK, "last_error_message": "Connection refused", "last_error_date": yesterday}
    with bot_api(hook) as url:
        report = found(folder, url, webhook_url=HOOK)

    assert report["webhook"].well


def test_a_webhook_that_works_is_told_because_polling_would_take_it_away(folder: Path) -> None:
    with bot_api({"url": HOOK}) as url:
        report = found(folder, url)

    assert report["webhook"].well
    assert "Polling takes it away" in report["webhook"].how


@pytest.mark.parametrize(
    ("url", "well", "words"),
    [
        (HOOK, True, f"set to {HOOK}; 0 updates wait"),
        ("", True, "not set yet"),
        ("https://example.org/other", False, f"not to {HOOK}"),
    ],
)
def test_a_configured_webhook_is_held_against_what_telegram_has(
    folder: Path, url: str, well: bool, words: str
) -> None:
    with bot_api({"url": url}) as api:
        report = found(folder, api, webhook_url=HOOK)

    assert report["webhook"].well is well
    assert words in report["webhook"].how


@pytest.mark.parametrize(("minutes", "words"), [(-5, "300 seconds ahead of"), (5, "300 seconds behind")])
def test_a_wrong_clock_is_told_with_its_difference(folder: Path, minutes: int, words: str) -> None:
    with bot_api({"url": ""}, date=START + timedelta(minutes=minutes)) as url:
        report = found(folder, url)

    assert not report["clock"].well
    assert words in report["clock"].how


def test_a_database_of_another_version_is_told(folder: Path) -> None:
    with sqlite3.connect(folder / "doctor.sqlite") as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0000'")
    connection.close()

    assert "icquick migrate" in str(found(folder)["database"])


def test_a_file_that_is_no_database_is_told(tmp_path: Path) -> None:
    (tmp_path / "doctor.sqlite").write_bytes(b"not a database, however long one looks at it" * 40)

    assert "cannot be used" in found(tmp_path)["database"].how


def test_a_database_that_is_not_there_yet_is_no_problem_but_a_missing_folder_is(tmp_path: Path) -> None:
    assert found(tmp_path)["database"].well
    missing = found(tmp_path / "nowhere")
    assert not missing["database"].well
    assert not missing["disk"].well
