"""The program itself, as an operator starts it, on the line to a Bot API server: SIGTERM, SIGKILL, and its log."""

import asyncio
import os
import signal
import sys
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest

from flows.situation import Situation
from storage.database import engine_for
from storage.situations import load
from tests.telegram.bot_api import NO_SUCH_BOT, BotApi
from tests.telegram.record import TOKEN
from tests.telegram.world import Phone

Result = TypeVar("Result")
SECRET = TOKEN.split(":")[1]
ROOT = Path(__file__).parents[2]


class Program:
    """``icquick run`` as a process of its own."""

    def __init__(self, folder: Path) -> None:
        self.server = BotApi()
        self._folder = folder
        self._runner = asyncio.Runner()
        self._process: asyncio.subprocess.Process | None = None
        self.log = ""
        (folder / "config.toml").write_text((ROOT / "config.toml").read_text(encoding="utf-8"), encoding="utf-8")
        self.run(self.server.start())

    def run(self, work: Coroutine[Any, Any, Result]) -> Result:
        return self._runner.run(work)

    def until(self, true: Callable[[], bool]) -> None:
        self.run(self.server.until(true))

    def person_thinks(self) -> None:
        """The clock on the wall is nobody's to move."""

    def situation(self, number: int) -> Situation:
        engine = engine_for(f"sqlite:///{self._folder / 'icquick.sqlite'}")
        try:
            with engine.connect() as connection:
                return load(connection, f"tg:{number}").situation
        finally:
            engine.dispose()

    def starts(self) -> None:
        self.run(self._starts())

    def ends(self) -> int:
        """Waits for its end; gives its exit code."""
        return self.run(asyncio.wait_for(self._ends(), 20))

    def is_told(self, number: signal.Signals) -> None:
        assert self._process is not None
        self._process.send_signal(number)

    def close(self) -> None:
        if self._process is not None:
            self.is_told(signal.SIGKILL)
            self.ends()
        self.run(self.server.stop())
        self._runner.close()

    async def _starts(self) -> None:
        self._process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", "run", "--config", str(self._folder / "config.toml")),
            env={**os.environ, "ICQUICK_TELEGRAM__TOKEN": TOKEN, "ICQUICK_TELEGRAM__API_URL": self.server.url},
            cwd=ROOT,
            stderr=asyncio.subprocess.PIPE,
        )

    async def _ends(self) -> int:
        assert self._process is not None
        _, log = await self._process.communicate()
        code, self._process = self._process.returncode, None
        self.log += log.decode()
        assert code is not None
        return code


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
