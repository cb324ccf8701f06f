"""The program itself, as an operator starts it, on the line to a Bot API server: SIGTERM, SIGKILL, and its log."""

import json
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.telegram.bot_api import NO_SUCH_BOT, flood
from tests.telegram.line import LIBRARIES
from tests.telegram.program import SECRET, WEBHOOK_SECRET, Program, webhook_settings
from tests.telegram.updates import ANA
from tests.telegram.world import Phone


def settings_of(framework: str, mode: str) -> dict[str, str]:
    return {"TELEGRAM__FRAMEWORK": framework, **(webhook_settings() if mode == "webhook" else {})}


@pytest.fixture(params=[(name, mode) for name in LIBRARIES for mode in ("polling", "webhook")], ids=" ".join)
def any_program(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Program]:
    """With each library, and each way in."""
    made = Program(tmp_path, settings=settings_of(*request.param))
    yield made
    made.close()


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    made = Program(tmp_path)
    yield made
    made.close()


def test_it_goes_on_where_it_was_after_sigkill_and_ends_well_at_sigterm(any_program: Program) -> None:
    program = any_program
    ana = Phone(program)
    program.starts()
    ana.writes("/start")
    ana.presses("c’est parti")
    ana.presses("Passer")
    ana.presses("10 à 49")
    program.is_told(signal.SIGKILL)
    assert program.ends() == -signal.SIGKILL
    program.starts()
    ana.presses("6 à 10 ans")
    program.is_told(signal.SIGTERM)
    assert program.ends() == 0
    assert ana.answers == {"CD1": "dk", "CD2": "10-49", "CD3": "6-10"}
    assert ana.sees("4/55")
    steps = [line for line in map(json.loads, program.log.splitlines()) if line["message"] == "step"]
    assert [step["facts"] for step in steps if step["place"] == "answering"][-1] == ["AnswerGiven"]
    assert all(step["event"].startswith("tg:77:") and step["ms"] > 0 for step in steps)
    for word in ("10-49", "Ana", str(ANA), SECRET, WEBHOOK_SECRET, "Traceback"):
        assert word not in program.log


def test_at_sigterm_what_is_in_hand_is_kept_and_said(any_program: Program) -> None:
    program = any_program
    ana = Phone(program)
    program.starts()
    ana.writes("/start")
    ana.presses("c’est parti")
    ana.presses("Passer")
    program.server.fails("editMessageText", flood(1))
    program.run(program.server.brings(ana.press_of(ana.buttons["10 à 49"], ana.keyboard)))
    program.until(lambda: program.server.has_failed)
    program.is_told(signal.SIGTERM)
    assert program.ends(within=10) == 0
    assert ana.answers == {"CD1": "dk", "CD2": "10-49"}
    assert ana.sees("3/55")


def test_a_second_service_on_the_same_database_says_so_and_waits(program: Program, tmp_path: Path) -> None:
    second = Program(tmp_path, beside=program)
    ana = Phone(program)
    try:
        program.starts()
        ana.writes("/start")
        second.starts()
        second.says("only one can: this one waits")
        ana.presses("c’est parti")
        assert ana.sees("1/55")
        program.is_told(signal.SIGTERM)
        assert program.ends() == 0
        second.says("the other process has ended")
        ana.presses("Passer")
        assert ana.sees("2/55")
    finally:
        second.dies()


@pytest.mark.parametrize("framework", LIBRARIES)
def test_a_second_poller_elsewhere_says_so_and_waits(program: Program, tmp_path: Path, framework: str) -> None:
    (tmp_path / "elsewhere").mkdir()
    second = Program(tmp_path / "elsewhere", settings={"TELEGRAM__FRAMEWORK": framework}, beside=program)
    ana = Phone(program)
    try:
        program.starts()
        ana.writes("/start")
        second.starts()
        second.says("another process polls with this bot's token, and only one can")
        ana.presses("c’est parti")
        assert ana.sees("1/55")
        assert program.server.is_polled
    finally:
        second.dies()


def test_a_token_that_telegram_refuses_ends_it_with_one_clear_line(program: Program) -> None:
    program.server.fails("deleteWebhook", NO_SUCH_BOT)
    program.starts()
    assert program.ends() == 5
    assert "Telegram refuses the bot token: ICQUICK_TELEGRAM__TOKEN" in program.log
    assert SECRET not in program.log
    assert "Traceback" not in program.log
    assert len(program.log.strip().splitlines()) == 1
