"""The world of the try-out: its clock moved on, and everything that happens on the way, in its order.

A jump stops wherever something is due or somebody acts, and at every full hour of it, and has the service's own
heartbeat beat there. So a week in one jump is what a week is, and not what a service is that was off for a week.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from functools import partial
from secrets import token_bytes, token_hex
from typing import TypeVar

from bot.service import Service
from bot.settings import Settings
from bot.transport import Receipt
from bot.try_clock import TryOutClock
from bot.try_founding import Founding
from bot.try_people import People
from bot.try_programme import workshop_morning
from flows.events import Event, Pressed, Started
from flows.library import Library
from flows.outcome import Lane, Message, Outcome
from flows.press import Verb, parse
from flows.programme import Programme
from storage import inbox
from storage.due import earliest
from storage.situations import load

NOON = time(12)  # of the next day: what comes in a morning has come by then
HORIZON = timedelta(days=14)  # so far it is looked for the next event
MOST_STOPS = 20_000
_BEAT, _HOUR = timedelta(seconds=10), timedelta(hours=1)
_OFTEN, _ALWAYS = 60.0, 86_400.0  # seconds between two beats: those of every minute; all that there are

Result = TypeVar("Result")


class Step(StrEnum):
    """How far the clock is moved."""

    DAY = "day"
    EVENT = "event"
    WORKSHOP = "workshop"


@dataclass(frozen=True, slots=True)
class News:
    """What a jump brought: messages in one's own chat and in the facilitator's inbox, and why it did not go on."""

    chat: int = 0
    inbox: int = 0
    hitch: str = ""


@dataclass(frozen=True, slots=True)
class Dial:
    """What the clock shows. ``moves``: how often it was moved; ``is_busy`` while it is, or the world begins."""

    at: datetime
    moves: int
    is_busy: bool
    workshop: datetime | None
    is_over: bool


class TryWorld:
    """``inbox`` is the facilitator's chat. The channel tells what is said, and ``begin`` gives the service."""

    def __init__(self, settings: Settings, library: Library, clock: TryOutClock, inbox: str) -> None:
        self.inbox = inbox
        self.people = People()
        # Whether somebody looks at a chat just now, and who is told that the dial has changed. Set by the page.
        self.is_watched: Callable[[str], bool] = lambda _: True
        self.on_change: Callable[[], None] = lambda: None
        self.most_stops = MOST_STOPS  # of one jump, so that no fault moves the clock for ever
        self._library = library
        self._clock = clock
        self._founding = Founding(settings, library, clock, token_bytes)
        self._start = token_hex(4)
        self._events = 0
        self._service: Service | None = None
        self._programme: Programme | None = None
        self._opening = asyncio.Lock()
        self._moves, self._is_moving = 0, False
        self._shown: list[str] = []
        self._newest: str | None = None  # in the inbox
        self._beaten_at = self._swept_at = clock.now()
        self._stuck: datetime | None = None

    def begin(self, service: Service) -> None:
        self._service = service

    def dial(self) -> Dial:
        now, programme = self._clock.now(), self._programme
        workshop = workshop_morning(programme) if programme else None
        is_over = workshop is not None and workshop <= now
        return Dial(now, self._moves, self._is_moving or programme is None, workshop, is_over)

    def shown(self, message: Message, receipt: Receipt) -> None:
        """Somebody was just shown this."""
        if message.to == self.inbox:
            self._newest = receipt.message
        if message.lane is not Lane.REPLY:
            self._shown.append(message.to)

    # -- who takes part

    async def open(self, language: str) -> None:
        """The world begins, or goes on, when it is first looked at: only then its language is known."""
        async with self._opening:
            if self._programme is not None:
                return
            founded = await asyncio.to_thread(self._founding.found, language)
            code = founded.post
            known = {"chat": self.inbox, "language": founded.programme.language or ""}
            door = await self._take(Started(id=self._id(), code=code, **known))
            if code and (press := _agrees(door)):
                await self._take(Pressed(id=self._id(), press=press, message=self._newest, **known))
            self.people.come(founded, self._library, self._clock.now(), self._start)
            await self._beat()
            self._programme = founded.programme
        self.on_change()

    async def is_part(self, chat: str) -> bool:
        """Whether somebody answers for a company of a programme."""
        situation = (await self._unit(partial(load, chat=chat))).situation
        return situation.journey is not None

    async def invite(self, chat: str, language: str) -> None:
        """She is shown the door of the demo programme, with a company of her own."""
        async with self._opening:
            if self._programme is None or await self.is_part(chat):
                return
            visitor = chat.partition(":")[2]
            code = await asyncio.to_thread(self._founding.invite, self._programme, visitor, language)
            await self._take(Started(id=self._id(), chat=chat, language=language, code=code))

    # -- how time passes

    async def move(self, step: Step, seen: int, chat: str) -> News | None:
        """``seen``: how often the clock had been moved as far as she knew. None: it has been moved meanwhile."""
        if self._is_moving or self._programme is None or seen != self._moves:
            return None
        self._is_moving = True
        self.on_change()
        try:
            return await self._moved(step, chat)
        finally:
            self._is_moving = False
            self._moves += 1
            self.on_change()

    async def _moved(self, step: Step, chat: str) -> News:
        target = self._target(step)
        if target is None:
            return News(hitch="over")
        self._shown.clear()
        is_there = await self._live_until(target, stops_at_news=step is Step.EVENT)
        # The moment of a move is kept, so that the next start does not begin before it.
        mark = Event(id=self._id(), chat=self.inbox)
        await self._unit(lambda connection: inbox.accept(connection, mark, self._clock.now()))
        news = News(self._shown.count(chat), self._shown.count(self.inbox))
        return News(news.chat, news.inbox, "" if is_there else "long")

    def _target(self, step: Step) -> datetime | None:
        assert self._programme is not None, "nobody moves the clock of a world that has not begun"
        now, calendar = self._clock.now(), self._programme.calendar
        if step is Step.DAY:
            return calendar.moment(calendar.day(now) + timedelta(days=1), NOON)
        if step is Step.EVENT:
            return now + HORIZON
        morning = workshop_morning(self._programme)
        return morning if morning > now else None

    async def _live_until(self, target: datetime, *, stops_at_news: bool) -> bool:
        """False if there was so much on the way that it did not come to the end."""
        for _ in range(self.most_stops):
            stop = await self._next_stop()
            self._clock.moves_to(min(stop, target))
            await self._live()
            if stop >= target or (stops_at_news and any(map(self.is_watched, self._shown))):
                return True
        return False

    async def _next_stop(self) -> datetime:
        stops = [self._beaten_at + _HOUR]
        due = await self._unit(earliest)
        if due is not None and due != self._stuck:
            stops.append(max(due, self._beaten_at + _BEAT))
        if (at := self.people.next_moment()) is not None:
            stops.append(at)
        return min(stops)

    async def _live(self) -> None:
        acts_at, now = self.people.next_moment(), self._clock.now()
        if acts_at is None or acts_at > now:
            await self._beat()
        elif event := self.people.act(now):
            await self._take(event)

    async def _beat(self) -> None:
        """What the heartbeat of the service does, and what is not of every minute once an hour."""
        now = self._beaten_at = self._clock.now()
        is_hourly = now - self._swept_at >= _HOUR
        if is_hourly:
            self._swept_at = now
        assert self._service is not None, "the service has begun"
        await self._service.beat(_ALWAYS if is_hourly else _OFTEN)
        await self._settle()
        due = await self._unit(earliest)
        # What is overdue and stays so, by whatever fault, must not hold the clock up: it waits for the next hour.
        self._stuck = due if due is not None and due <= now else None

    async def _take(self, event: Event) -> Outcome | None:
        assert self._service is not None, "the service has begun"
        outcome = await self._service.receive(event)
        await self._settle()
        return outcome

    async def _settle(self) -> None:
        assert self._service is not None, "the service has begun"
        await self._service.settle(1)
        self.people.look(self._clock.now())

    async def _unit(self, work: Callable[..., Result]) -> Result:
        assert self._service is not None, "the service has begun"
        return await asyncio.wrap_future(self._service.database.unit(work))

    def _id(self) -> str:
        self._events += 1
        return f"tryout:{self._start}:{self._events}"


def _agrees(door: Outcome | None) -> str | None:
    """What the button of the door says that she presses."""
    messages = door.messages if door else ()
    presses = (button.press for message in messages for row in message.buttons for button in row)
    return next((press for press in presses if (p := parse(press)) and p.verb is Verb.JOIN), None)
