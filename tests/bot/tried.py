"""The try-out's world for tests: real service and database, a wall clock that stands still, a known screen."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count
from pathlib import Path
from secrets import token_hex

from bot.app import open_database, running
from bot.config import load
from bot.reading import read_text
from bot.service import Service
from bot.settings import Settings, Storage
from bot.transport import Receipt
from bot.try_channel import TryOutChannel
from bot.try_clock import TryOutClock, last_moment
from bot.try_world import Step, TryWorld
from flows.events import Event, Pressed
from flows.outcome import Lane, Message
from flows.press import Verb, parse
from tests.world import FakeClock, Remembering, shipped_library

INBOX = "test:@inbox"
ANA = "test:ana"


def settings_in(folder: Path) -> Settings:
    storage = Storage(url=f"sqlite:///{folder / 'try.sqlite'}")
    return load(None).model_copy(update={"storage": storage, "folder": Path()})


@dataclass
class Screen(Remembering):
    """Remembers as well when each message came."""

    clock: TryOutClock | None = None
    came: list[tuple[datetime, Message]] = field(default_factory=list)

    async def send(self, message: Message, picture: bytes | None) -> Receipt:
        assert self.clock is not None
        self.came.append((self.clock.now(), message))
        return await super().send(message, picture)


@dataclass
class Tried:
    """A try-out that runs, and a visitor before it."""

    world: TryWorld
    service: Service
    clock: TryOutClock
    screen: Screen
    start: str = field(default_factory=lambda: token_hex(4))
    numbers: Iterator[int] = field(default_factory=count)

    async def says(self, text: str, chat: str = ANA) -> None:
        await self.takes(read_text(text, id=self._id(), chat=chat, language="en"))

    async def presses(self, verb: Verb, chat: str = ANA) -> None:
        """The first button of this kind on the newest message that has one."""
        shown = next(s for s in reversed(self.screen.screens[chat]) if s.message.buttons)
        buttons = [button.press for row in shown.message.buttons for button in row]
        press = next(each for each in buttons if (p := parse(each)) and p.verb is verb)
        await self.takes(Pressed(id=self._id(), chat=chat, press=press, message=shown.id, language="en"))

    async def takes(self, event: Event) -> None:
        await self.service.receive(event)
        await self.service.settle(1)

    async def takes_part(self) -> None:
        """Ana answers for a company of her own, and has one question before her."""
        await self.world.invite(ANA, "en")
        await self.presses(Verb.JOIN)

    async def moves(self, step: Step, chat: str = ANA) -> None:
        assert await self.world.move(step, self.world.dial().moves, chat) is not None

    def unasked(self, chat: str | None = None) -> list[tuple[datetime, str, str]]:
        """What was said by itself: when, to whom, and its first line."""
        return [
            (at.replace(microsecond=0), message.to, message.text.splitlines()[0])
            for at, message in self.screen.came
            if message.lane is not Lane.REPLY and chat in (None, message.to)
        ]

    def text(self, chat: str = ANA) -> str:
        return self.screen.screens[chat][-1].message.text

    def _id(self) -> str:
        return f"test:{self.start}:{next(self.numbers)}"


@asynccontextmanager
async def tried(folder: Path, wall: FakeClock | None = None, *, opens: bool = True) -> AsyncIterator[Tried]:
    settings, library = settings_in(folder), shipped_library()
    clock = TryOutClock(wall or FakeClock(), last_moment(settings))
    world = TryWorld(settings, library, clock, INBOX)
    screen = Screen(clock=clock)
    channel = TryOutChannel(screen, world.people.get, world.shown)
    database = open_database(settings, library, clock)
    async with running(settings, library, database, channel, clock) as service:
        world.begin(service)
        if opens:
            await world.open("en")
        yield Tried(world, service, clock, screen)
