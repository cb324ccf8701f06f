"""The operator's door: what it says of a service that lives, works, cannot keep anything, or ends."""

import asyncio
import socket
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiohttp import ClientSession
from prometheus_client.parser import text_string_to_metric_families

from bot import app, operating
from bot.operating import Readiness, door, figures
from bot.settings import Operating, Settings, Storage
from bot.transport import Deliver
from bot.vitals import BOUNDS, Spread, Vitals
from tests.world import FakeClock, Remembering, World, shipped_library

NAME = "Quetzalcoatl Bakers"


@asynccontextmanager
async def opened(world: World, vitals: Vitals, patience: float = 5) -> AsyncIterator[str]:
    readiness = Readiness(world.database, world.clock, vitals, patience)
    async with door(("127.0.0.1", 0), readiness, figures(world.database, world.clock, vitals)) as port:
        yield f"http://127.0.0.1:{port}"


async def asked(address: str) -> tuple[int, str]:
    async with ClientSession() as client, client.get(address) as answer:
        return answer.status, await answer.text()


def figures_of(text: str) -> dict[str, float]:
    """name{label=value,...} -> number, as Prometheus itself reads them."""
    return {
        sample.name + "".join(f"{{{value}}}" for _, value in sorted(sample.labels.items())): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


def scraped(world: World) -> str:
    async def scrape() -> str:
        async with opened(world, world.service.vitals) as address:
            return (await asked(f"{address}/metrics"))[1]

    return world.run(scrape())


def test_a_service_at_work_lives_and_is_ready(tmp_path: Path) -> None:
    world = World(tmp_path)

    async def look() -> list[tuple[int, str]]:
        async with opened(world, Vitals()) as address:
            return [await asked(address + path) for path in ("/healthz", "/readyz", "/readyz")]

    assert world.run(look()) == [(200, "ok\n")] * 3
    world.close()


def test_a_service_that_was_told_to_end_lives_and_is_not_ready(tmp_path: Path) -> None:
    world, vitals = World(tmp_path), Vitals()
    world.service.vitals = vitals
    world.service.ends()

    async def look() -> list[tuple[int, str]]:
        async with opened(world, vitals) as address:
            return [await asked(address + path) for path in ("/healthz", "/readyz")]

    assert world.run(look()) == [(200, "ok\n"), (503, "stopping\n")]
    world.close()


@pytest.mark.only("sqlite")
def test_while_somebody_holds_the_database_it_is_not_ready_and_afterwards_it_is(tmp_path: Path) -> None:
    world = World(tmp_path)
    other = sqlite3.connect(tmp_path / "world.sqlite", isolation_level=None)

    async def look() -> list[tuple[int, str]]:
        async with opened(world, Vitals(), patience=0.2) as address:
            other.execute("BEGIN IMMEDIATE")
            held = [await asked(f"{address}/readyz") for _ in range(3)]
            alive = await asked(f"{address}/healthz")
            other.execute("ROLLBACK")
            for _ in range(100):  # it waits for the lock in a rhythm of its own
                free = await asked(f"{address}/readyz")
                if free[0] == 200:
                    break
            return [*held, alive, free]

    late = (503, "the database has not answered for 0.2 seconds\n")
    assert world.run(look()) == [late, late, late, (200, "ok\n"), (200, "ok\n")]
    other.close()
    world.close()


def test_without_a_database_it_is_not_ready_and_its_figures_say_so(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.database.close()

    async def look() -> tuple[tuple[int, str], str]:
        async with opened(world, Vitals()) as address:
            return await asked(f"{address}/readyz"), (await asked(f"{address}/metrics"))[1]

    ready, metrics = world.run(look())
    assert ready == (503, "the database takes nothing (DatabaseClosed)\n")
    assert figures_of(metrics)["icquick_database_up"] == 0
    world.close()


def test_the_figures_count_what_was_done(tmp_path: Path) -> None:
    world = World(tmp_path)
    ana = world.chat("ana")
    ana.writes("/start")
    ana.presses("let’s go")
    told = figures_of(scraped(world))

    assert told["icquick_step_seconds_count"] == 2
    assert told["icquick_step_seconds_bucket{+Inf}"] == 2
    assert told["icquick_updates_repeated_total"] == 0
    assert told["icquick_database_up"] == 1
    assert told["icquick_looks_due"] == 0
    assert "process_resident_memory_bytes" in told
    world.close()


def test_the_figures_say_what_waits_and_for_how_long(tmp_path: Path) -> None:
    world = World(tmp_path)

    async def nobody_sends() -> None:
        world.service.vitals = Vitals()
        await asyncio.wrap_future(world.database.unit(lambda connection: None))

    world.run(nobody_sends())
    from flows.outcome import Lane, Message
    from storage import outbox

    waiting = [Message(to="ana", text="Hello", key=f"m:{n}", lane=Lane.REMINDER) for n in range(3)]
    world.database.unit(lambda connection: outbox.put(connection, waiting, world.clock.now())).result()
    world.clock.passes(seconds=90)
    told = figures_of(scraped(world))

    assert told["icquick_messages_due{reminder}"] == 3
    assert told["icquick_messages_due_seconds{reminder}"] == pytest.approx(90)
    world.close()


def test_no_figure_tells_of_anybody(tmp_path: Path) -> None:
    world = World(tmp_path)
    ana = world.chat("ana-4711")
    ana.writes("/start")
    ana.presses("let’s go")
    ana.writes(NAME)
    ana.writes("Some words that belong to nobody else")
    text = scraped(world)

    assert not [word for word in ("ana-4711", NAME, "Quetzal", "belong to nobody") if word in text]
    world.close()


def test_without_the_library_the_figures_say_what_to_install(tmp_path: Path) -> None:
    world = World(tmp_path)

    async def look() -> tuple[int, str]:
        readiness = Readiness(world.database, world.clock, Vitals())
        async with door(("127.0.0.1", 0), readiness, None) as port:
            return await asked(f"http://127.0.0.1:{port}/metrics")

    status, text = world.run(look())
    assert (status, "pip install 'icquick[metrics]'" in text) == (404, True)
    world.close()


def test_a_beat_that_fails_is_counted_apart() -> None:
    vitals = Vitals()
    vitals.beaten("sweep", 0.2, is_well=True)
    vitals.beaten("sweep", 0.1, is_well=False)

    assert (vitals.beats["sweep"].well, vitals.beats["sweep"].failed, vitals.beats["sweep"].seconds) == (1, 1, 0.1)


def test_each_duration_is_counted_below_its_bound() -> None:
    spread = Spread()
    for seconds in (BOUNDS[0], BOUNDS[0] * 1.01, BOUNDS[-1] * 2):
        spread.add(seconds)

    assert (spread.counts[0], spread.counts[1], spread.counts[-1]) == (1, 1, 1)
    assert sum(spread.counts) == 3


class LooksAtItself(Remembering):
    """A channel that asks at the service's own door, and then ends."""

    def __init__(self, address: str) -> None:
        super().__init__()
        self.address = address
        self.heard: dict[str, tuple[int, str]] = {}

    async def serve(self, deliver: Deliver) -> None:
        self.heard = {path: await asked(self.address + path) for path in operating.PATHS}


def test_the_door_of_the_settings_is_open_as_long_as_the_service_runs(tmp_path: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        listen = f"127.0.0.1:{free.getsockname()[1]}"
    channel = LooksAtItself(f"http://{listen}")
    settings = Settings(
        storage=Storage(url="sqlite:///world.sqlite"), operating=Operating(listen=listen), folder=tmp_path
    )
    asyncio.run(app.serve(settings, shipped_library(), channel, FakeClock()))

    assert {path: status for path, (status, _) in channel.heard.items()} == dict.fromkeys(operating.PATHS, 200)
    assert "icquick_step_seconds" in channel.heard["/metrics"][1]
