"""Drains the outbox: messages of one chat in their order, chats beside each other, urgent lanes first.

This is the only home of what a failed send leads to. A message is held by lease while it is in hand here, and
the lease is renewed at every heartbeat, so a sender that dies gives its messages up within half a minute.
"""

import asyncio
import contextlib
import heapq
import logging
from collections.abc import Awaitable, Callable, Iterable
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from itertools import count
from typing import TypeVar

from sqlalchemy import Connection

from bot.clock import Clock
from bot.pacing import RANK, Pace
from bot.transport import Selective, Transport, TryLater, Unknown, Unreachable
from bot.vitals import Vitals
from flows.document import Document
from flows.outcome import Lane, Message, OnDoubt
from flows.picture import Picture
from storage import outbox
from storage.database import Database, DatabaseClosed
from storage.outbox import Settled, State

MOST_ATTEMPTS = 20  # with the waits between them, an outage of an hour is waited out
MOST_FLOODS = 100
LONGEST_WAIT = 300.0
LONG_REST = 5.0  # seconds; shorter ones are over before a restart is
AT_ONCE = 100  # messages taken up by one sweep

Draw = Callable[[Picture | Document], bytes]
Sleep = Callable[[float], Awaitable[None]]
Result = TypeVar("Result")

logger = logging.getLogger(__name__)


class Sender:
    """``pace`` is how fast the channel may be spoken to; None where it takes whatever comes."""

    def __init__(
        self,
        transport: Transport,
        database: Database,
        clock: Clock,
        draw: Draw,
        sleep: Sleep = asyncio.sleep,
        pace: Pace | None = None,
        vitals: Vitals | None = None,
    ) -> None:
        self._transport = transport
        self._wants_file = transport.wants_file if isinstance(transport, Selective) else _always
        self._database = database
        self._clock = clock
        self._draw = draw
        self._sleep = sleep
        self._pace = pace
        self._vitals = vitals or Vitals()
        self._waiting: dict[str, list[tuple[int, int, Message]]] = {}  # of each chat: a heap by lane, then order
        self._numbers = count()
        self._workers: dict[str, asyncio.Task[None]] = {}
        self._rests: dict[str, float] = {}  # chat -> until when it waits, on the loop's clock
        self._held: set[str] = set()
        self._settling: set[asyncio.Future[None]] = set()
        self._has_swept = False
        # Told when a chat turns out to be closed. Set by who assembles, since that one needs the sender first.
        self.on_unreachable: Callable[[Message], Awaitable[None]] | None = None
        # Told when a message is not said after all, and why.
        self.on_dropped: Callable[[Message, str], Awaitable[None]] | None = None
        # Asked before each attempt to say what nobody asked for just now: why not, or not before when.
        self.judge: Callable[[Message], Awaitable[str | datetime | None]] | None = None

    def dispatch(self, messages: Iterable[Message]) -> None:
        """Sends messages that are leased to this process; returns at once."""
        for message in messages:
            if message.key in self._held:
                continue
            self._held.add(message.key)
            queue = self._waiting.setdefault(message.to, [])
            heapq.heappush(queue, (RANK[message.lane], next(self._numbers), message))
            if message.to not in self._workers:
                self._workers[message.to] = asyncio.create_task(self._work(message.to))

    async def sweep(self) -> int:
        """Renews what is held, takes up what waits; gives the number taken up.

        The first sweep takes up as well what is leased, since nobody else sends from this database any more: a
        person would wait for her question, and an old one would come after the next and take its place. Where
        other processes may send from it too, a lease is theirs until it has run out.
        """
        now, held = self._clock.now(), tuple(self._held)
        if held:
            await self._unit(partial(outbox.renew, keys=held, now=now))
        free_at = now if self._has_swept or self._database.is_shared else now + outbox.LEASE
        leased = await self._unit(partial(outbox.lease, now=now, most=AT_ONCE, free_at=free_at))
        self._has_swept = len(leased) < AT_ONCE
        self.dispatch(leased)
        return len(leased)

    def forget(self, chat: str) -> None:
        """Drops what waits here for ``chat``; one message may already be on its way."""
        queue = self._waiting.get(chat, [])
        self._held.difference_update(message.key for _, _, message in queue)
        queue.clear()

    async def idle(self) -> None:
        """Waits until nothing is in hand, and of all that was it is noted what became of it."""
        while tasks := {*self._workers.values(), *self._settling}:
            await asyncio.wait(tasks)

    async def drain(self, seconds: float) -> None:
        """Waits until nothing is in hand, at most ``seconds``; what is left keeps its row.

        A chat that must rest for longer than that is not waited for.
        """
        until = asyncio.get_running_loop().time() + seconds
        awaited = [worker for chat, worker in self._workers.items() if self._rests.get(chat, 0) <= until]
        if awaited:
            await asyncio.wait(awaited, timeout=seconds)
        late = list(self._workers.values())
        for worker in late:
            worker.cancel()
        await asyncio.gather(*late, return_exceptions=True)

    async def _work(self, chat: str) -> None:
        try:
            while queue := self._waiting.get(chat):
                _, _, message = heapq.heappop(queue)
                try:
                    settled = await self._deliver(message)
                finally:
                    self._held.discard(message.key)
                if settled is not None:
                    self._vitals.settled[message.lane, settled.state] += 1
                    self._settle(chat, _without_words(settled, message))
        finally:
            self._held.difference_update(message.key for _, _, message in self._waiting.pop(chat, ()))
            del self._workers[chat]

    async def _deliver(self, message: Message) -> Settled | None:
        """Tries until the message is sent, given up, or not wanted any more; None if it is put off."""
        wanted = (message.picture or message.document) if self._wants_file(message) else None
        file = None if wanted is None else await self._made(message, wanted)
        if wanted is not None and wanted is message.document and file is None:
            return Settled(message.key, State.FAILED, reason="the document could not be made")
        faults = floods = 0
        while faults < MOST_ATTEMPTS and floods < MOST_FLOODS:
            verdict = await self._judged(message)
            if isinstance(verdict, datetime):
                await self._unit(partial(outbox.put_off, key=message.key, until=verdict))
                return None
            if verdict is not None:
                await self._dropped(message, str(verdict))
                return Settled(message.key, State.DROPPED, reason=str(verdict))
            try:
                async with self._slot(message):
                    receipt = await self._transport.send(message, file)
                return Settled(message.key, State.SENT, receipt.message)
            except Unreachable as error:
                await self._closed(message)
                return Settled(message.key, State.FAILED, reason=str(error))
            except TryLater as error:
                # A wait that is told is no fault: it says how long, and the next attempt will very likely do.
                floods, faults = (floods, faults + 1) if error.seconds is None else (floods + 1, faults)
                await self._rest(message.to, _wait(faults) if error.seconds is None else error.seconds)
            except Unknown as error:
                if message.on_doubt is OnDoubt.DROP:
                    return Settled(message.key, State.UNKNOWN, reason=str(error))
                faults += 1
                await self._rest(message.to, _wait(faults))
            except Exception as error:  # a message that a channel cannot take must not stop the next one
                logger.exception("message %s could not be sent", message.key)
                return Settled(message.key, State.FAILED, reason=type(error).__name__)
        return Settled(message.key, State.FAILED, reason="given up")

    async def _judged(self, message: Message) -> str | datetime | None:
        return None if self.judge is None or message.reminds is None else await self.judge(message)

    def _slot(self, message: Message) -> AbstractAsyncContextManager[None]:
        if self._pace is None:
            return contextlib.nullcontext()
        return self._pace.slot(message.to, message.lane, is_edit=message.replaces is not None)

    async def _rest(self, chat: str, seconds: float) -> None:
        """A pause of one chat. A long one is written down as well, so that a restart does not speak too early."""
        if seconds >= LONG_REST:
            until = self._clock.now() + timedelta(seconds=seconds)
            with contextlib.suppress(DatabaseClosed):
                self._database.unit(lambda connection: outbox.postpone(connection, chat, until), chat)
        self._rests[chat] = asyncio.get_running_loop().time() + seconds
        try:
            await self._sleep(seconds)
        finally:
            del self._rests[chat]

    async def _made(self, message: Message, wanted: Picture | Document) -> bytes | None:
        """None if it cannot be made. The words of a picture are worth sending without it, those of a file not."""
        with contextlib.suppress(Exception):  # the mark is a courtesy
            await self._transport.typing(message.to)
        try:
            return await asyncio.to_thread(self._draw, wanted)
        except Exception:
            logger.exception("the file of message %s could not be made", message.key)
            return None

    async def _dropped(self, message: Message, reason: str) -> None:
        if self.on_dropped is not None:
            try:
                await self.on_dropped(message, reason)
            except Exception:
                logger.exception("message %s is not said, but that could not be noted", message.key)

    async def _closed(self, message: Message) -> None:
        if self.on_unreachable is not None:
            try:
                await self.on_unreachable(message)
            except Exception:
                logger.exception("chat of message %s is closed, but could not be noted", message.key)

    async def _unit(self, work: Callable[[Connection], Result]) -> Result:
        return await asyncio.wrap_future(self._database.unit(work))

    def _settle(self, chat: str, settled: Settled) -> None:
        # Nobody waits for it: it rides in the next group, and if it is lost the message is sent again. It is in
        # the order of its chat, and so done before what she does next.
        with contextlib.suppress(DatabaseClosed):
            noted = asyncio.wrap_future(self._database.unit(partial(_settle, settled), chat))
            self._settling.add(noted)
            noted.add_done_callback(self._settling.discard)
            noted.add_done_callback(partial(_report, settled))


def _without_words(settled: Settled, message: Message) -> Settled:
    """Fleeting words go with their sending; of a digest that did not arrive it is kept that it did not."""
    if message.is_fleeting and message.lane is Lane.DIGEST and settled.state is State.FAILED:
        return replace(settled, is_emptied=True)
    return replace(settled, is_last=message.is_last or message.is_fleeting)


def _settle(settled: Settled, connection: Connection) -> None:
    outbox.settle(connection, [settled])


def _report(settled: Settled, noted: "asyncio.Future[None]") -> None:
    error = None if noted.cancelled() else noted.exception()
    if error is not None:
        logger.warning("message %s is %s, but could not be settled: %s", settled.key, settled.state, error)


def _always(_: Message) -> bool:
    return True


def _wait(attempt: int) -> float:
    """Growing: 1, 2, 4 … seconds."""
    return min(LONGEST_WAIT, float(2 ** (attempt - 1)))
