"""Drains the outbox: messages of one chat in their order, chats beside each other.

This is the only home of what a failed send leads to. A message is held by lease while it is in hand here, and
the lease is renewed at every heartbeat, so a sender that dies gives its messages up within half a minute.
"""

import asyncio
import contextlib
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import replace
from functools import partial
from typing import TypeVar

from sqlalchemy import Connection

from bot.clock import Clock
from bot.transport import Transport, TryLater, Unknown, Unreachable
from flows.outcome import Message, OnDoubt, Picture
from storage import outbox
from storage.database import Database, DatabaseClosed
from storage.outbox import Settled, State

MOST_ATTEMPTS = 20  # with the waits between them, an outage of an hour is waited out
LONGEST_WAIT = 300.0
AT_ONCE = 100  # messages taken up by one sweep

Draw = Callable[[Picture], bytes]
Sleep = Callable[[float], Awaitable[None]]
Result = TypeVar("Result")

logger = logging.getLogger(__name__)


class Sender:
    def __init__(
        self, transport: Transport, database: Database, clock: Clock, draw: Draw, sleep: Sleep = asyncio.sleep
    ) -> None:
        self._transport = transport
        self._database = database
        self._clock = clock
        self._draw = draw
        self._sleep = sleep
        self._waiting: dict[str, deque[Message]] = {}
        self._workers: dict[str, asyncio.Task[None]] = {}
        self._held: set[str] = set()
        self._has_swept = False
        # Told when a chat turns out to be closed. Set by who assembles, since that one needs the sender first.
        self.on_unreachable: Callable[[Message], Awaitable[None]] | None = None

    def dispatch(self, messages: Iterable[Message]) -> None:
        """Sends messages that are leased to this process; returns at once."""
        for message in messages:
            if message.key in self._held:
                continue
            self._held.add(message.key)
            self._waiting.setdefault(message.to, deque()).append(message)
            if message.to not in self._workers:
                self._workers[message.to] = asyncio.create_task(self._work(message.to))

    async def sweep(self) -> int:
        """Renews what is held, takes up what waits; gives the number taken up.

        The first sweep takes up as well what is leased, since nobody else sends from this database any more: a
        person would wait for her question, and an old one would come after the next and take its place.
        """
        now, held = self._clock.now(), tuple(self._held)
        if held:
            await self._unit(partial(outbox.renew, keys=held, now=now))
        free_at = now if self._has_swept else now + outbox.LEASE
        leased = await self._unit(partial(outbox.lease, now=free_at, most=AT_ONCE))
        self._has_swept = len(leased) < AT_ONCE
        self.dispatch(leased)
        return len(leased)

    def forget(self, chat: str) -> None:
        """Drops what waits here for ``chat``; one message may already be on its way."""
        queue = self._waiting.get(chat, deque())
        self._held.difference_update(message.key for message in queue)
        queue.clear()

    async def idle(self) -> None:
        """Waits until nothing is in hand."""
        while self._workers:
            await asyncio.wait(self._workers.values())

    async def drain(self, seconds: float) -> None:
        """Waits until nothing is in hand, at most ``seconds``; what is left keeps its row."""
        workers = list(self._workers.values())
        if workers:
            _, late = await asyncio.wait(workers, timeout=seconds)
            for worker in late:
                worker.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def _work(self, chat: str) -> None:
        try:
            while queue := self._waiting.get(chat):
                message = queue.popleft()
                try:
                    settled = await self._deliver(message)
                finally:
                    self._held.discard(message.key)
                self._settle(replace(settled, is_last=message.is_last))
        finally:
            self._held.difference_update(m.key for m in self._waiting.pop(chat, ()))
            del self._workers[chat]

    async def _deliver(self, message: Message) -> Settled:
        """Tries until the message is sent or given up."""
        picture = None if message.picture is None else await self._drawn(message, message.picture)
        for attempt in range(1, MOST_ATTEMPTS + 1):
            try:
                receipt = await self._transport.send(message, picture)
                return Settled(message.key, State.SENT, receipt.message)
            except Unreachable as error:
                await self._closed(message)
                return Settled(message.key, State.FAILED, reason=str(error))
            except TryLater as error:
                await self._sleep(_wait(attempt) if error.seconds is None else error.seconds)
            except Unknown as error:
                if message.on_doubt is OnDoubt.DROP:
                    return Settled(message.key, State.UNKNOWN, reason=str(error))
                await self._sleep(_wait(attempt))
            except Exception as error:  # a message that a channel cannot take must not stop the next one
                logger.exception("message %s could not be sent", message.key)
                return Settled(message.key, State.FAILED, reason=type(error).__name__)
        return Settled(message.key, State.FAILED, reason="given up")

    async def _drawn(self, message: Message, picture: Picture) -> bytes | None:
        """None if it cannot be drawn: the words are worth sending without it."""
        with contextlib.suppress(Exception):  # the mark is a courtesy
            await self._transport.typing(message.to)
        try:
            return await asyncio.to_thread(self._draw, picture)
        except Exception:
            logger.exception("the picture of message %s could not be drawn", message.key)
            return None

    async def _closed(self, message: Message) -> None:
        if self.on_unreachable is not None:
            try:
                await self.on_unreachable(message)
            except Exception:
                logger.exception("chat of message %s is closed, but could not be noted", message.key)

    async def _unit(self, work: Callable[[Connection], Result]) -> Result:
        return await asyncio.wrap_future(self._database.unit(work))

    def _settle(self, settled: Settled) -> None:
        # Nobody waits for it: it rides in the next group, and if it is lost the message is sent again.
        with contextlib.suppress(DatabaseClosed):
            future = self._database.unit(partial(_settle, settled))
            future.add_done_callback(lambda done: _report(settled, done.exception()))


def _settle(settled: Settled, connection: Connection) -> None:
    outbox.settle(connection, [settled])


def _report(settled: Settled, error: BaseException | None) -> None:
    if error is not None:
        logger.warning("message %s is %s, but could not be settled: %s", settled.key, settled.state, error)


def _wait(attempt: int) -> float:
    """Growing: 1, 2, 4 … seconds."""
    return min(LONGEST_WAIT, float(2 ** (attempt - 1)))
