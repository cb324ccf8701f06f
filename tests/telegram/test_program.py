"""The program itself, as an operator starts it, on the line to a Bot API server: SIGTERM, SIGKILL, and its log."""

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.telegram.bot_api import NO_SUCH_BOT
from tests.telegram.program import SECRET, Program
from tests.telegram.world import Phone


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    made = Program(tmp_path)
    yield made
    made.close()


def test_it_goes_on_where_it_was_after_sigkill_and_ends_well_at_sigterm(program: Program) -> None:
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
    assert "AnswerGiven" in program.log
    assert "10-49" not in program.log
    assert SECRET not in program.log
    assert "Traceback" not in program.log


def test_a_token_that_telegram_refuses_ends_it_with_one_clear_line(program: Program) -> None:
    program.server.fails("deleteWebhook", NO_SUCH_BOT)
    program.starts()
    assert program.ends() == 5
    assert "Telegram refuses the bot token: ICQUICK_TELEGRAM__TOKEN" in program.log
    assert SECRET not in program.log
    assert "Traceback" not in program.log
    assert len(program.log.strip().splitlines()) == 1
