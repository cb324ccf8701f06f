"""The program itself, as an operator starts it, on the line to a Bot API server: SIGTERM, SIGKILL, and its log."""

import asyncio
import json
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
from tests.telegram.bot_api import NO_SUCH_BOT, BotApi, flood
from tests.telegram.line import LIBRARIES, WEBHOOK_SECRET, webhook_here
from tests.telegram.record import TOKEN
from tests.telegram.updates import ANA
from tests.telegram.world import Phone

Result = TypeVar("Result")
Settings = dict[str, str]
SECRET = TOKEN.split(":")[1]
ROOT = Path(__file__).parents[2]


class Program:
    """``icquick run`` as a process of its own; ``settings`` stand in its environment.

    One that runs ``beside`` another is on the line to the same server.
    """

    def __init__(self, folder: Path, settings: Settings | None = None, beside: "Program | None" = None) -> None:
        self.server: BotApi = beside.server if beside else BotApi()
        self._settings = settings or {}
        self._folder = folder
        self._runner: asyncio.Runner = beside._runner if beside else asyncio.Runner()
        self._process: asyncio.subprocess.Process | None = None
        self.log = ""
        (folder / "config.toml").write_text((ROOT / "config.toml").read_text(encoding="utf-8"), encoding="utf-8")
        if beside is None:
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

    def ends(self, within: float = 20) -> int:
        """Waits for its end; gives its exit code."""
        return self.run(asyncio.wait_for(self._ends(), within))

    async def says(self, words: str) -> None:
        """Reads its log until the words come."""
        assert self._process is not None
        assert self._process.stderr is not None
        async with asyncio.timeout(20):
            while words not in self.log:
                line = await self._process.stderr.readline()
                assert line, f"it ended without a word of this: {self.log}"
                self.log += line.decode()

    def dies(self) -> None:
        self.is_told(signal.SIGKILL)
        self.ends()

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
            env={
                **os.environ,
                "ICQUICK_TELEGRAM__TOKEN": TOKEN,
                "ICQUICK_TELEGRAM__API_URL": self.server.url,
                **{f"ICQUICK_{name.upper()}": value for name, value in self._settings.items()},
            },
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


def settings_of(framework: str, mode: str) -> Settings:
    here = webhook_here()
    webhook = {
        "telegram__webhook_url": here.url,
        "telegram__webhook_listen": f"{here.host}:{here.port}",
        "telegram__webhook_secret": WEBHOOK_SECRET,
    }
    return {
        "telegram__framework": framework,
        "telegram__mode": mode,
        **(webhook if mode == "webhook" else {}),
    }


@pytest.fixture(params=[(name, mode) for name in LIBRARIES for mode in ("polling", "webhook")], ids=" ".join)
def any_program(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Program]:
    """With each library, and each way in."""
    made = Program(tmp_path, settings_of(*request.param))
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
        second.run(second.says("only one can: this one waits"))
        ana.presses("c’est parti")
        assert ana.sees("1/55")
        program.is_told(signal.SIGTERM)
        assert program.ends() == 0
        second.run(second.says("the other process has ended"))
        ana.presses("Passer")
        assert ana.sees("2/55")
    finally:
        second.dies()


@pytest.mark.parametrize("framework", LIBRARIES)
def test_a_second_poller_elsewhere_says_so_and_waits(program: Program, tmp_path: Path, framework: str) -> None:
    (tmp_path / "elsewhere").mkdir()
    second = Program(tmp_path / "elsewhere", {"telegram__framework": framework}, beside=program)
    ana = Phone(program)
    try:
        program.starts()
        ana.writes("/start")
        second.starts()
        second.run(second.says("another process polls with this bot's token, and only one can"))
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
