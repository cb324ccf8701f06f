"""One service on one database: the second says so, waits, and goes on when the first has gone."""

import asyncio
import logging
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from bot.alone import alone_on, alone_with
from tests.postgres_server import server

ROOT = Path(__file__).parents[2]
HOLDER = """
import asyncio, sys
from pathlib import Path
from bot.alone import alone_with

async def holds():
    async with alone_with(Path(sys.argv[1])):
        print("held", flush=True)
        await asyncio.sleep(60)

asyncio.run(holds())
"""


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "icquick.sqlite"


def test_the_second_waits_until_the_first_has_ended(database: Path, caplog: pytest.LogCaptureFixture) -> None:
    order: list[str] = []

    async def serves(name: str, done: asyncio.Event) -> None:
        async with alone_with(database):
            order.append(f"{name} in")
            await done.wait()
            order.append(f"{name} out")

    async def story() -> None:
        first_done, second_done = asyncio.Event(), asyncio.Event()
        first = asyncio.create_task(serves("first", first_done))
        await asyncio.sleep(0)
        second = asyncio.create_task(serves("second", second_done))
        await asyncio.sleep(0.05)
        assert order == ["first in"]
        first_done.set()
        second_done.set()
        await asyncio.wait_for(asyncio.gather(first, second), 20)

    asyncio.run(story())
    assert order == ["first in", "first out", "second in", "second out"]
    assert "only one can: this one waits" in caplog.text


def test_the_lock_of_a_killed_process_is_gone_with_it(database: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(database)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        holder.send_signal(signal.SIGKILL)
        holder.wait(20)

    async def enters() -> None:
        async with asyncio.timeout(20), alone_with(database):
            pass

    asyncio.run(enters())


def test_who_has_the_database_alone_is_told_nothing(database: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)

    async def enters() -> None:
        async with alone_with(database):
            pass

    asyncio.run(enters())
    assert caplog.records == []


def test_on_a_server_the_second_waits_as_well(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    url, order = server().make(f"alone{tmp_path.name}"), []

    async def serves(name: str, done: asyncio.Event) -> None:
        async with alone_on(url, "the server"):
            order.append(f"{name} in")
            await done.wait()
            order.append(f"{name} out")

    async def story() -> None:
        first_done, second_done = asyncio.Event(), asyncio.Event()
        first = asyncio.create_task(serves("first", first_done))
        await asyncio.sleep(0)
        second = asyncio.create_task(serves("second", second_done))
        await asyncio.sleep(0.05)
        assert order == ["first in"]
        first_done.set()
        second_done.set()
        await asyncio.wait_for(asyncio.gather(first, second), 20)

    asyncio.run(story())
    assert order == ["first in", "first out", "second in", "second out"]
    assert "only one can: this one waits" in caplog.text
