"""A whole service on the line to a Bot API server, and people with phones.

world = TelegramWorld(tmp_path, BotApi(), SPEAKERS["aiogram"])
ana = world.phone()
ana.writes("/start")
ana.presses("c’est parti")
assert ana.sees("1/55")
"""

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from contextlib import AsyncExitStack, contextmanager, suppress
from itertools import count
from pathlib import Path
from typing import Any, Protocol, TypeVar

from bot import app
from bot.settings import Schedule, Settings, Storage
from bot.transport import Transport
from flows.situation import Situation
from storage.database import Database
from storage.situations import load
from tests.empty import engine_at
from tests.telegram.line import Speaker
from tests.telegram.record import Fields, Server, Shown
from tests.telegram.updates import ANA, message, press, private
from tests.world import FakeClock, shipped_library

_SENDS = ("sendMessage", "sendPhoto", "sendDocument", "editMessageText")
_STEP_SECONDS = 8
Result = TypeVar("Result")


class House(Protocol):
    """Where a service runs: what a phone needs of it."""

    @property
    def server(self) -> Server: ...

    def run(self, work: Coroutine[Any, Any, Result]) -> Result: ...

    def until(self, true: Callable[[], bool]) -> None: ...

    def person_thinks(self) -> None:
        """Time passes before she does something."""
        ...

    def situation(self, number: int) -> Situation: ...


class TelegramWorld:
    """Built as ``bot.app`` builds it; only the clock stands still between what people do."""

    def __init__(self, folder: Path, server: Server, speaker: Speaker) -> None:
        self.server = server
        self.clock = FakeClock()
        self._speaker = speaker
        self._library = shipped_library()
        self._settings = Settings(
            folder=folder, storage=Storage(url="sqlite:///world.sqlite"), schedule=Schedule(heartbeat_seconds=15)
        )
        self._runner = asyncio.Runner()
        self._house = AsyncExitStack()
        engine_at(folder / "world.sqlite").dispose()
        self._database: Database | None = None
        self.run(server.start())
        self.starts()

    def run(self, work: Coroutine[Any, Any, Result]) -> Result:
        return self._runner.run(work)

    def starts(self) -> None:
        self.run(self._starts())

    def stops(self) -> None:
        """The service ends as it does at SIGTERM; the server stays."""
        self.run(self._house.aclose())

    def until(self, true: Callable[[], bool]) -> None:
        self.run(self.server.until(true))

    def person_thinks(self) -> None:
        self.clock.passes(seconds=_STEP_SECONDS)

    def phone(self, number: int = ANA, language: str = "fr") -> "Phone":
        return Phone(self, number, language)

    def situation(self, number: int) -> Situation:
        assert self._database is not None
        return self._database.unit(lambda connection: load(connection, f"tg:{number}")).result().situation

    def close(self) -> None:
        self.stops()
        self.run(self.server.stop())
        self._runner.close()

    async def _starts(self) -> None:
        self._database = app.open_database(self._settings, self._library)
        transport = self._speaker(self.server.url, asyncio.sleep)
        self._house.push_async_callback(transport.close)
        building = app.running(self._settings, self._library, self._database, transport, self.clock)
        service = await self._house.enter_async_context(building)
        self._house.push_async_callback(_ended, asyncio.create_task(_serve(transport, service.deliver)))


async def _serve(transport: Transport, deliver: Any) -> None:
    await transport.serve(deliver)


async def _ended(task: asyncio.Task[None]) -> None:
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


class Phone:
    """Whatever it does, it waits until the update is confirmed, its press ended and something said to it."""

    def __init__(self, world: House, number: int = ANA, language: str = "fr") -> None:
        self._world = world
        self._number = number
        self._language = language
        self._queries = count(1)

    def writes(self, text: str) -> list[int]:
        return self.does(message(self._number, language=self._language, text=text))

    def presses(self, label: str, *, times: int = 1, on: Shown | None = None) -> list[int]:
        """Presses the button that bears ``label``, on the newest keyboard or on the message ``on``."""
        shown = on or self.keyboard
        return self.presses_raw(self._button(shown, label), times=times, on=shown)

    def presses_raw(self, data: str, *, times: int = 1, on: Shown | None = None) -> list[int]:
        return self.does(*(self.press_of(data, on or self.keyboard) for _ in range(times)))

    def press_of(self, data: str, shown: Shown) -> Fields:
        """The press as an update that is not on its way yet."""
        standing = {"message_id": shown.id, "date": 1358236800, "chat": private(self._number), "text": shown.text}
        return press(data, self._number, query=f"{self._number}-{next(self._queries)}", message=standing)

    def does(self, *updates: Fields, hears: int | None = None) -> list[int]:
        """Gives the numbers of the updates. ``hears``: how many answers to wait for, else one each."""
        self._world.person_thinks()
        server, before = self._world.server, self._sent
        wanted = before + (len(updates) if hears is None else hears)
        numbers = self._world.run(server.brings(*updates))
        queries = [update["callback_query"]["id"] for update in updates if "callback_query" in update]
        self._world.until(
            lambda: (
                all(map(server.is_confirmed, numbers))
                and all(query in server.answers for query in queries)
                and self._sent >= wanted
            )
        )
        return numbers

    def waits_for(self, words: str) -> None:
        self._world.until(lambda: self.sees(words))

    def sees(self, words: str) -> bool:
        return any(words in shown.text for shown in self.screen)

    @property
    def screen(self) -> list[Shown]:
        return self._world.server.screen(self._number)

    @property
    def keyboard(self) -> Shown:
        """The newest message whose buttons lead on."""
        return next(shown for shown in reversed(self.screen) if shown.leads_on)

    @property
    def buttons(self) -> dict[str, str]:
        """Words -> what they carry, on the newest keyboard."""
        return {words: data for row in self.keyboard.rows for words, data in row}

    @property
    def toasts(self) -> list[str]:
        return [toast for toasts in self._world.server.answers.values() for toast in toasts if toast]

    @property
    def answers(self) -> dict[str, str]:
        """What is stored of this person."""
        assessment = self._world.situation(self._number).assessment
        return dict(assessment.values) if assessment else {}

    def _button(self, shown: Shown, label: str) -> str:
        return next(data for row in shown.rows for words, data in row if label in words)

    @property
    def _sent(self) -> int:
        server = self._world.server
        return sum(fields["chat_id"] == self._number for fields in server.calls_of(*_SENDS))


@contextmanager
def telegram_world(folder: Path, server: Server, speaker: Speaker) -> Iterator[TelegramWorld]:
    world = TelegramWorld(folder, server, speaker)
    try:
        yield world
    finally:
        world.close()
