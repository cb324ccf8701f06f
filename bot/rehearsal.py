"""A programme played through in seconds: the same core, database, sender and heartbeat, with simulated people.

This is the only home of the clock that jumps from one thing that happens to the next. Nothing is left to chance
or to the hour of the day: the same file and seed give the same messages, to the byte. Every company and
facilitator is called "(simulated)", so that no answer can be taken for one of a real company.
"""

import asyncio
import heapq
import logging
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta
from functools import partial
from itertools import count
from pathlib import Path
from random import Random
from typing import TypeVar

from bot import inviting, programmes
from bot.counting import count_due
from bot.digesting import Digests
from bot.drawing import DrawingRoom
from bot.keeping import keep_limits
from bot.marks import Marks
from bot.rehearsal_people import TEMPERS, Actor, Host, Manager, Temper
from bot.rehearsal_record import Record, what_was_done
from bot.reminding import remind_due, still_wanted, unsent
from bot.sender import Sender
from bot.service import Service
from bot.settings import Settings, Storage
from bot.transport import Deliver, Receipt
from flows.calendar import Calendar
from flows.document import Document
from flows.events import Event
from flows.library import Library
from flows.outcome import Message
from flows.picture import Picture
from flows.programme import Company, Facilitator, Programme, Role, StageKind
from storage.database import Database, engine_for
from storage.due import earliest
from storage.migrate import migrate
from storage.situations import load

BOT = "rehearsal_bot"
_BEGINS, _ERRANDS, _ATTENDANCE = time(8, 30), time(10), time(17)
_FOLLOWS = timedelta(days=30)  # what comes after the last day of the programme is played as long
_BEAT = timedelta(seconds=10)
_LONGEST = timedelta(days=3 * 366)

Progress = Callable[[int], None]
Somebody = TypeVar("Somebody", bound=Actor)


class NothingToPlay(Exception):
    """The programme has no dates, so nobody knows when it begins and ends. The text says what to do."""


@dataclass
class Clock:
    """It stands still until it is moved."""

    moment: datetime

    def now(self) -> datetime:
        return self.moment


@dataclass
class Stage:
    """The channel: whatever is sent is written down, and reaches the person whose chat it is."""

    record: Record
    clock: Clock
    actors: dict[str, Actor] = field(default_factory=dict)
    arrived: list[Message] = field(default_factory=list)

    async def serve(self, deliver: Deliver) -> None:
        await asyncio.Event().wait()

    async def send(self, message: Message, file: bytes | None) -> Receipt:
        self.record.message(self.actors[message.to], message, file, self.clock.moment)
        self.arrived.append(message)
        return Receipt(message.replaces or message.key)

    async def acknowledge(self, event: Event, toast: str) -> None:
        if toast:
            self.record.toast(self.actors[event.chat], event, toast, self.clock.moment)

    async def typing(self, chat: str) -> None:
        """Nobody waits."""

    def link(self, code: str) -> str:
        return f"https://t.me/{BOT}?start={code}"

    async def close(self) -> None:
        """Nothing is open."""


@dataclass
class Rehearsal:
    """One play. ``folder`` is for its database, which nobody needs afterwards."""

    programme: Programme
    settings: Settings
    library: Library
    seed: int
    folder: Path

    def play(self, tell: Progress = lambda _: None) -> Record:
        """Everything from the first day on; ``tell`` is told of each day that has passed."""
        logger = logging.getLogger("bot")
        level = logger.level
        logger.setLevel(logging.ERROR)  # what a service writes of each step is nothing here
        try:
            return asyncio.run(self._play(tell))
        finally:
            logger.setLevel(level)

    async def _play(self, tell: Progress) -> Record:
        first, last = span(self.programme)
        house = _House(self, first)
        async with house.open():
            house.invite_hosts()
            house.plan_errands()
            day = first.date()
            while (moment := house.next_moment()) is not None and moment <= last:
                while day < moment.date():
                    day += timedelta(days=1)
                    tell(1)
                await house.lives(moment)
            tell(max(0, (last.date() - day).days))
        return house.record


def span(programme: Programme) -> tuple[datetime, datetime]:
    """The first and the last moment of a play; raises NothingToPlay."""
    stages = [each for each in programme.stages if not each.cancelled]
    days = [day for each in stages for day in (each.opens, each.deadline, each.closes) if day]
    days += [day for each in programme.meetings if not each.cancelled for day in (each.first, each.last)]
    days += [day for day in (programme.begins, programme.ends) if day]
    if not days:
        remedy = "Give it `begins`, or a stage a day on which it `opens`."
        raise NothingToPlay(f"The programme {programme.id!r} has no day in it. {remedy}")
    begins, ends = programme.begins or min(days), max(days)
    calendar = programme.calendar
    first = calendar.moment(begins, _BEGINS)
    return first, min(calendar.end_of(ends) + _FOLLOWS, first + _LONGEST)


def simulated(programme: Programme, library: Library) -> Programme:
    """The same with names that say that what follows is made up. Addresses are left out: nobody is written to."""
    voice = library.voices[library.closest(programme.language or "")]

    def called(name: str) -> str:
        return voice.plain("rehearsal.simulated", name=name)

    def company(each: Company) -> Company:
        return replace(each, name=called(each.name), contact=None)

    def host(each: Facilitator) -> Facilitator:
        return replace(each, name=called(each.name), mail=None)

    return replace(
        programme,
        companies=tuple(map(company, programme.companies)),
        facilitators=tuple(map(host, programme.facilitators)),
        companies_as_in=None,
    )


class _House:
    """The service on its database, the people, and what is to happen when."""

    def __init__(self, rehearsal: Rehearsal, first: datetime) -> None:
        self._programme = simulated(rehearsal.programme, rehearsal.library)
        self._seed = rehearsal.seed
        storage = Storage(url=f"sqlite:///{rehearsal.folder / 'rehearsal.sqlite'}")
        self._settings = rehearsal.settings.model_copy(update={"storage": storage, "folder": Path()})
        terms = replace(rehearsal.library.terms, bot_name=BOT, zone=self._programme.zone)
        self._library = replace(rehearsal.library, terms=terms)
        self._clock = Clock(first)
        self.record = Record(self._programme)
        self._stage = Stage(self.record, self._clock)
        self._codes = Random(f"{self._seed}:codes")
        self._orders = count()
        self._agenda: list[tuple[datetime, int, Actor, str]] = []
        self._managers: dict[str, Manager] = {}
        self._hosts: list[Host] = []
        self._beaten_at = first - _BEAT

    @property
    def _calendar(self) -> Calendar:
        return self._programme.calendar

    @asynccontextmanager
    async def open(self) -> AsyncIterator[None]:
        self._load()
        room = DrawingRoom()
        self._database = Database(engine_for(self._settings.database_url))
        self._sender = Sender(self._stage, self._database, self._clock, partial(_drawn, room))
        self._service = Service(
            self._database, self._library, self._clock, self._stage, self._sender, self._codes.randbytes
        )
        self._sender.on_unreachable = self._service.went_silent
        self._sender.judge = partial(still_wanted, self._database, self._library, self._clock)
        self._sender.on_dropped = partial(unsent, self._service)
        self._digests = Digests(self._database, self._library, self._clock, self._codes.randbytes, has_mail=False)
        self._marks = Marks(self._settings.database_file)
        self._limits_kept = self._clock.moment.date()
        try:
            yield
        finally:
            await self._sender.drain(1)
            room.close()
            self._database.close()

    def _load(self) -> None:
        file = Path(f"{self._programme.id}.toml")
        engine = engine_for(self._settings.database_url)
        migrate(engine, self._clock.moment, self._codes.randbytes)
        engine.dispose()
        plan = programmes.planned(self._settings, file, self._programme)
        random = self._codes.randbytes
        programmes.load(self._settings, file, self._programme, plan, self._clock, random, lambda _: None)

    # -- who takes part

    def invite_hosts(self) -> None:
        """The operator's part: a code for everybody whom the file names; they come on the first morning."""
        there = {each.name: each for each in self._programme.facilitators}
        wish = inviting.Wish(facilitators=list(there), bot=BOT)
        random, now = self._codes.randbytes, self._clock.moment
        made = inviting.invite(self._settings, self._programme.id, wish, now, random) if there else []
        inviting.keep(self._settings, self._programme.id, made, now, random)
        for each in made:
            name = each.invitation.invitee.name
            role, language = str(there[name].role), there[name].language
            host = Host(*self._somebody(name, role, language), self._passed_on, self._was_there)
            host.code = each.invitation.code
            self._hosts.append(self._comes(host))
            self._plan(host, now)
        for number, firm in enumerate(each for each in self._programme.companies if each.takes_part is not False):
            manager = Manager(*self._somebody(firm.name, "manager", firm.language), self._temper(number))
            manager.company, manager.cluster = firm.name, firm.cluster
            manager.words = self._library.voices[manager.language]
            manager.level = manager.random.uniform(1.2, 3.2)
            self._managers[firm.name] = self._comes(manager)

    def plan_errands(self) -> None:
        """The first facilitator of a cluster invites its companies, and takes attendance after a meeting."""
        opening = [each.opens for each in self._programme.stages if each.kind is StageKind.INVITED and each.opens]
        invites = self._calendar.moment(min(opening), _ERRANDS) if opening else self._clock.moment
        for host in self._leading():
            self._errand(host, "invite", max(invites, self._clock.moment + timedelta(minutes=10)))
            for meeting in self._programme.meetings:
                if not meeting.cancelled and meeting.stage:
                    self._errand(host, "attendance", self._calendar.moment(meeting.last, _ATTENDANCE))

    def _leading(self) -> Iterator[Host]:
        named = {each.name: each for each in self._programme.facilitators}
        led: set[str] = set()
        for host in self._hosts:
            post = named[host.name]
            if post.role is not Role.OBSERVER and not led.issuperset(post.clusters):
                led.update(post.clusters)
                yield host

    def _errand(self, host: Host, command: str, at: datetime) -> None:
        heapq.heappush(self._agenda, (at, next(self._orders), host, command))

    def _somebody(self, name: str, role: str, language: str | None) -> tuple[str, str, str, str, Calendar, Random]:
        spoken = self._library.closest(language or self._programme.language or "")
        chat = f"rehearsal:{len(self._stage.actors) + 1}"
        return name, chat, role, spoken, self._calendar, Random(f"{self._seed}:{role}:{name}")

    def _comes(self, actor: Somebody) -> Somebody:
        self._stage.actors[actor.chat] = actor
        return actor

    def _temper(self, number: int) -> Temper:
        """All tempers come, in an order of this seed."""
        source = Random(f"{self._seed}:tempers:{number // len(TEMPERS)}")
        return source.sample(TEMPERS, len(TEMPERS))[number % len(TEMPERS)]

    def _passed_on(self, text: str, code: str) -> None:
        """A facilitator has sent her letter on: the company whose name stands in it has the code."""
        for name, manager in self._managers.items():
            if name in text and not manager.code:
                self.record.action(manager, "invited", self._clock.moment)
                self._plan(manager, manager.is_invited(code, self._clock.moment))

    def _was_there(self, words: str) -> bool:
        """Who came as she had said; nobody comes who never answered."""
        came = (each for each in self._managers.values() if each.temper.comes != "no" and not each.has_left)
        return any(each.company in words for each in came if each.code)

    # -- what happens

    def _plan(self, actor: Actor, at: datetime | None) -> None:
        if at is not None:
            heapq.heappush(self._agenda, (at, next(self._orders), actor, ""))

    def next_moment(self) -> datetime | None:
        """When something happens next: somebody acts, or something is due."""
        due = self._database.unit(earliest).result()
        moments = [self._agenda[0][0]] if self._agenda else []
        if due is not None:
            # What is held by somebody, or could not be done, is looked at again a beat later, as the service does.
            moments.append(max(due, self._beaten_at + _BEAT))
        return min(moments, default=None)

    async def lives(self, moment: datetime) -> None:
        self._clock.moment = max(moment, self._clock.moment)
        if self._agenda and self._agenda[0][0] <= self._clock.moment:
            _, __, actor, errand = heapq.heappop(self._agenda)
            await self._act(actor, errand)
        else:
            await self._beat()

    async def _act(self, actor: Actor, errand: str) -> None:
        event = actor.commands(errand) if errand else actor.acts(self._clock.moment)
        if event is None:
            return
        outcome = await self._service.receive(event)
        done = what_was_done(event, outcome)
        if isinstance(actor, Manager):
            loaded = self._database.unit(partial(load, chat=actor.chat)).result()
            self.record.stands(actor, loaded.situation.journey)
        self.record.action(actor, done, self._clock.moment, event)
        if isinstance(actor, Host):
            await self._digests.beat(self._sender)  # whoever has come reads from now on
        await self._settles()

    async def _beat(self) -> None:
        """What the heartbeat of the service does."""
        self._beaten_at = self._clock.moment
        await self._sender.sweep()
        await remind_due(self._database, self._service, self._clock)
        await count_due(self._database, self._library, self._clock)
        await self._digests.beat(self._sender)
        if self._clock.moment.date() > self._limits_kept:
            self._limits_kept = self._clock.moment.date()
            limits = self._settings.privacy.limits
            await keep_limits(self._database, self._library, self._clock, limits, self._marks)
        await self._settles()

    async def _settles(self) -> None:
        await self._sender.idle()
        await self._service.drain(1)
        arrived, self._stage.arrived = self._stage.arrived, []
        wanted: dict[str, datetime | None] = {}
        for message in arrived:  # of several messages at once the last one that wants something counts
            at = self._stage.actors[message.to].gets(message, self._clock.moment)
            wanted[message.to] = at or wanted.get(message.to)
        for chat, at in wanted.items():
            self._plan(self._stage.actors[chat], at)


def _drawn(room: DrawingRoom, wanted: Picture | Document) -> bytes:
    return room.draw(wanted)
