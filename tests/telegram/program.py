"""``icquick run`` as a process of its own, with a real database, on the line to a Bot API server of ours."""

import asyncio
import os
import signal
import sys
from collections.abc import Callable, Coroutine, Mapping
from contextlib import suppress
from pathlib import Path
from secrets import token_hex
from typing import Any, TypeVar

from flows.situation import Situation
from storage.database import engine_for
from storage.situations import load
from tests.telegram.bot_api import BotApi
from tests.telegram.ports import unused_port
from tests.telegram.record import PATIENCE, TOKEN

Result = TypeVar("Result")
SECRET = TOKEN.split(":")[1]
WEBHOOK_SECRET = "a-test-secret_that-nobody-may-log"
ROOT = Path(__file__).parents[2]


class Program:
    """``settings``: what stands in the environment beside token and address, without the prefix.

    One that runs ``beside`` another is on the line to the same server.
    """

    def __init__(
        self,
        folder: Path,
        server: BotApi | None = None,
        settings: Mapping[str, str] | None = None,
        beside: "Program | None" = None,
    ) -> None:
        self.server: BotApi = beside.server if beside else server or BotApi()
        self.folder = folder
        self._settings = settings or {}
        self._runner: asyncio.Runner = beside._runner if beside else asyncio.Runner()
        self._process: asyncio.subprocess.Process | None = None
        self._log = folder / f"log-{token_hex(4)}.jsonl"
        (folder / "config.toml").write_text((ROOT / "config.toml").read_text(encoding="utf-8"), encoding="utf-8")
        if beside is None:
            self.run(self.server.start())

    def run(self, work: Coroutine[Any, Any, Result]) -> Result:
        return self._runner.run(work)

    def until(self, true: Callable[[], bool], patience: float = PATIENCE) -> None:
        self.run(self.server.until(true, patience))

    def person_thinks(self) -> None:
        """The clock on the wall is nobody's to move."""

    @property
    def database(self) -> Path:
        return self.folder / "icquick.sqlite"

    @property
    def log(self) -> str:
        """What it has said from its first start on."""
        return self._log.read_text(encoding="utf-8") if self._log.exists() else ""

    def situation(self, number: int) -> Situation:
        engine = engine_for(f"sqlite:///{self.database}")
        try:
            with engine.connect() as connection:
                return load(connection, f"tg:{number}").situation
        finally:
            engine.dispose()

    def starts(self) -> None:
        self.run(self._starts())

    def ends(self, within: float = PATIENCE) -> int:
        """Waits for its end; gives its exit code."""
        return self.run(asyncio.wait_for(self._ends(), within))

    def says(self, words: str) -> None:
        """Waits until these words stand in its log."""
        self.until(lambda: words in self.log)

    def dies(self) -> None:
        self.is_told(signal.SIGKILL)
        self.ends()

    def is_told(self, number: signal.Signals) -> None:
        assert self._process is not None
        self._process.send_signal(number)

    def close(self) -> None:
        if self._process is not None:
            with suppress(ProcessLookupError):
                self.is_told(signal.SIGKILL)
            self.ends()
        self.run(self.server.stop())
        self._runner.close()

    async def _starts(self) -> None:
        environment = {f"ICQUICK_{name}": value for name, value in self._settings.items()}
        # A file takes any length; a pipe that nobody reads would stop the program.
        with self._log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "bot", "run", "--config", str(self.folder / "config.toml")),
                env={
                    **_unmeasured(),
                    "ICQUICK_TELEGRAM__TOKEN": TOKEN,
                    "ICQUICK_TELEGRAM__API_URL": self.server.url,
                    **environment,
                },
                cwd=ROOT,
                stderr=log,
            )

    async def _ends(self) -> int:
        assert self._process is not None
        code, self._process = await self._process.wait(), None
        return code


def _unmeasured() -> dict[str, str]:
    """The environment without coverage: it doubles the seconds of a start, and the killed have nothing to tell."""
    return {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}


def webhook_settings() -> dict[str, str]:
    """What lets the program listen on a free port of this computer."""
    port = unused_port()
    return {
        "TELEGRAM__MODE": "webhook",
        "TELEGRAM__WEBHOOK_URL": f"http://127.0.0.1:{port}/telegram",
        "TELEGRAM__WEBHOOK_LISTEN": f"127.0.0.1:{port}",
        "TELEGRAM__WEBHOOK_SECRET": WEBHOOK_SECRET,
    }
