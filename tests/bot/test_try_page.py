"""The clock and the inbox behind the try-out's page: a real server, spoken to as its two chats would."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import aiohttp
import pytest

from bot import programmes, try_out
from bot.app import open_database, running
from bot.try_channel import TryOutChannel
from bot.try_out import Page, bound
from tests.bot.tried import settings_in
from tests.bot.tryout import Frame, Tab, bubble, bubbles
from tests.bot.tryout import try_out as without_clock
from tests.programmes import SMALL, programme
from tests.world import FakeClock, shipped_library

PARIS = ZoneInfo("Europe/Paris")
ANA, INBOX = "/ws?name=ana&language=en", "/inbox/ws?language=en"


@dataclass
class Running:
    page: Page
    client: aiohttp.ClientSession

    @asynccontextmanager
    async def tab(self, address: str = ANA) -> AsyncIterator[Tab]:
        """A page that has been told that its world is there."""
        async with self.client.ws_connect(address, origin=self.page.url.rstrip("/")) as socket:
            tab = Tab(socket)
            while (await tab.hears_of("clock"))["busy"]:
                pass
            yield tab


async def asks(tab: Tab, wish: str, seen: int) -> Frame:
    id = await tab.says(type="clock", wish=wish, seen=seen, language="en")
    while (frame := await tab.hears()).get("id") != id or frame["type"] not in ("moved", "error"):
        pass
    return frame


def at(frame: Frame) -> datetime:
    return datetime.fromisoformat(str(frame["at"])).astimezone(PARIS)


def tells(story: Callable[[Running], Awaitable[None]], folder: Path) -> None:
    async def run() -> None:
        settings, library = settings_in(folder), shipped_library()
        page = bound(settings, library, 0, exact=True)
        channel = TryOutChannel(page.shows, page.world.people.get, page.world.shown)
        database = open_database(settings, library, page.clock)
        async with running(settings, library, database, channel, page.clock) as service:
            page.world.begin(service)
            serving = asyncio.create_task(channel.serve(service.deliver))
            try:
                async with aiohttp.ClientSession(base_url=page.url) as client:
                    await story(Running(page, client))
            finally:
                serving.cancel()
                with suppress(asyncio.CancelledError):
                    await serving

    asyncio.run(run())


def test_the_inbox_is_a_page_of_its_own_that_only_this_computer_may_frame(tmp_path: Path) -> None:
    async def story(running: Running) -> None:
        async with running.client.get("/inbox") as answer:
            text = await answer.text()
            assert '"inbox": true' in text
            assert '"clock": false' in text
            assert "frame-ancestors 'self'" in answer.headers["Content-Security-Policy"]
        async with running.client.get("/") as answer:
            assert '"clock": true' in await answer.text()

    tells(story, tmp_path)


def test_the_chat_of_the_facilitator_is_shown_at_the_inbox_and_nowhere_else(tmp_path: Path) -> None:
    async def story(running: Running) -> None:
        async with running.tab(), running.client.ws_connect(INBOX, origin=running.page.url.rstrip("/")) as socket:
            said = bubbles(await Tab(socket).hears_of("transcript"))
            assert "What you look after" in str(said[0]["text"])
        with pytest.raises(aiohttp.WSServerHandshakeError):
            await running.client.ws_connect("/ws?name=@inbox", origin=running.page.url.rstrip("/"))

    tells(story, tmp_path)


def test_a_day_later_is_told_to_all_who_look(tmp_path: Path) -> None:
    async def story(running: Running) -> None:
        async with running.tab() as ana, running.tab("/ws?name=luc&language=fr") as luc:
            told = await asks(ana, "day", 0)
            assert told["type"] == "moved"
            assert str(told["told"]).endswith(".")
            was_busy = False
            while (frame := await luc.hears_of("clock"))["seen"] == 0:
                was_busy = was_busy or bool(frame["busy"])
            assert was_busy
            assert (frame["busy"], at(frame).hour) == (False, 12)

    tells(story, tmp_path)


def test_a_late_click_moves_nothing(tmp_path: Path) -> None:
    async def story(running: Running) -> None:
        async with running.tab() as ana:
            await asks(ana, "day", 0)
            before = running.page.world.dial()
            assert (await asks(ana, "day", 0))["told"] == ""
            assert running.page.world.dial().moves == before.moves

    tells(story, tmp_path)


def test_the_chat_is_not_held_up_while_the_clock_moves(tmp_path: Path) -> None:
    async def story(running: Running) -> None:
        async with running.tab() as ana:
            await ana.says(type="clock", wish="workshop", seen=0, language="en")
            await ana.says(type="text", text="/start", language="en")
            kinds = []
            while "moved" not in kinds:
                kinds.append(str((await ana.hears())["type"]))
            assert "ack" in kinds

    tells(story, tmp_path)


def test_a_try_out_that_is_stopped_on_the_way_goes_on_from_there(tmp_path: Path) -> None:
    reached = []

    async def stops(running: Running) -> None:
        async with running.tab() as ana:
            await ana.says(type="clock", wish="workshop", seen=0, language="en")
            await ana.hears_of("clock")
            await asyncio.sleep(0.2)
            reached.append(running.page.clock.now())

    async def goes_on(running: Running) -> None:
        async with running.tab() as ana:
            assert (await asks(ana, "workshop", 0))["told"]
            assert running.page.world.dial().is_over
            reached.append(running.page.clock.now())

    for story in (stops, goes_on):
        tells(story, tmp_path)
    assert reached == sorted(reached)


def test_who_takes_part_is_reminded_with_the_day_of_the_simulated_clock(tmp_path: Path) -> None:
    async def story(running: Running) -> None:
        async with running.tab() as ana:
            assert (await asks(ana, "part", 0))["part"] is True
            door = bubble(await _message(running, "is invited to IC-Quick"))
            row = door["rows"]
            assert isinstance(row, list)
            await ana.says(type="press", press=row[0][0]["press"], message=door["id"], language="en")
            await ana.hears_of("ack")
            told = await asks(ana, "event", 0)
            assert told["told"] == "1 new message in this chat."
            reminder = bubble(await _message(running, "waiting where you left it"))
            assert at(reminder).date() == running.page.clock.now().astimezone(PARIS).date()

    tells(story, tmp_path)


async def _message(running: Running, words: str) -> Frame:
    """The bubble of ana's chat with these words, as another tab of hers is told it."""
    async with running.client.ws_connect(ANA, origin=running.page.url.rstrip("/")) as socket:
        said = bubbles(await Tab(socket).hears_of("transcript"))
    return {"bubble": next(each for each in said if words in str(each["text"]))}


@pytest.mark.parametrize(
    "wrong", [{"wish": "back"}, {"wish": "day", "seen": "0"}, {"wish": "day", "seen": True}, {}]
)
def test_a_wish_that_is_none_is_refused(wrong: dict[str, object], tmp_path: Path) -> None:
    async def story(running: Running) -> None:
        async with running.tab() as ana:
            await ana.says(type="clock", **{"seen": 0, **wrong})
            assert (await ana.hears_of("error"))["reason"] == "wish"

    tells(story, tmp_path)


def test_a_page_without_a_clock_has_none_to_move() -> None:
    async def story() -> None:
        async with without_clock() as running, running.settled_tab() as tab:
            assert (await asks(tab, "day", 0))["type"] == "error"
            async with running.client.get("/inbox") as answer:
                assert answer.status == 404

    asyncio.run(story())


def test_where_the_programme_cannot_be_begun_the_chat_goes_on_without_it(tmp_path: Path) -> None:
    async def story(running: Running) -> None:
        async with running.client.ws_connect(ANA, origin=running.page.url.rstrip("/")) as socket:
            tab = Tab(socket)
            await tab.hears_of("clock_gone")
            await tab.says(type="text", text="/start", language="en")
            await tab.hears_of("ack")

    settings, file = settings_in(tmp_path), Path("other.toml")
    taken = programme(SMALL.replace('name = "Small"', 'name = "Demo programme"'))
    plan = programmes.planned(settings, file, taken)
    programmes.load(settings, file, taken, plan, FakeClock(), bytes, lambda _: None)
    tells(story, tmp_path)


def test_another_port_is_taken_where_the_usual_one_is_not_free(tmp_path: Path) -> None:
    async def story() -> None:
        first = bound(settings_in(tmp_path), shipped_library(), 0, exact=True)
        port = int(first.url.rstrip("/").rpartition(":")[2])
        second = bound(settings_in(tmp_path), shipped_library(), port, exact=False)
        with pytest.raises(OSError, match="in use"):
            bound(settings_in(tmp_path), shipped_library(), port, exact=True)
        assert second.url != first.url
        for page in (first, second):
            await page.shows.close()

    asyncio.run(story())


def test_no_name_in_an_address_is_that_of_the_inbox() -> None:
    assert json.dumps(try_out.INBOX).strip('"').startswith("@")
