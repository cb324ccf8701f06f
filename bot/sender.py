"""Drains the outbox: messages of one chat in their order, chats beside each other.

This is the only home of what a failed send leads to. A message is held by lease while it is in hand here, and
the lease is renewed at every heartbeat, so a sender that dies gives its messages up within half a minute.
"""

import asyncio
import contextlib
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Iterable
from functools import partial

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from bot.clock import Clock
from bot.transport import Transport, TryLater, Unknown, Unreachable
from flows.outcome import Message, OnDoubt, Picture
from storage import outbox
from storage.database import Database, DatabaseClosed
from storage.outbox import Settled, State

MOST_ATTEMPTS = 8
LONGEST_WAIT = 300.0
AT_ONCE = 100  # messages taken up by one sweep

Draw = Callable[[Picture], bytes]

logger = logging.getLogger(__name__)


class Sender:
    def __init__(self, transport: Transport, database: Database, clock: Clock, draw: Draw) -> None:
        self._transport = transport
        self._database = database
        self._clock = clock
        self._draw = draw
        self._waiting: dict[str, deque[Message]] = {}
        self._workers: dict[str, asyncio.Task[None]] = {}
        self._held: set[str] = set()
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
        """Renews what is held, takes up what waits; gives the number taken up."""
        now, held = self._clock.now(), tuple(self._held)
        if held:
            await asyncio.wrap_future(self._database.unit(partial(outbox.renew, keys=held, now=now)))
        leased = await asyncio.wrap_future(self._database.unit(partial(outbox.lease, now=now, most=AT_ONCE)))
        self.dispatch(message for message in leased)
        return len(leased)

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
                settled = await self._deliver(message)
                self._held.discard(message.key)
                self._settle(settled)
        finally:
            self._held.difference_update(m.key for m in self._waiting.pop(chat, ()))
            del self._workers[chat]

    async def _deliver(self, message: Message) -> Settled:
        """Tries until the message is sent or given up."""
        picture = None
        if message.picture is not None:
            with contextlib.suppress(Exception):  # the mark is a courtesy
                await self._transport.typing(message.to)
            picture = await asyncio.to_thread(self._draw, message.picture)
        for attempt in range(1, MOST_ATTEMPTS + 1):
            try:
                receipt = await self._transport.send(message, picture)
                return Settled(message.key, State.SENT, receipt.message)
            except Unreachable as error:
                await self._closed(message)
                return Settled(message.key, State.FAILED, reason=str(error))
            except TryLater as error:
                await asyncio.sleep(_wait(error.seconds, attempt))
            except Unknown as error:
                if message.on_doubt is OnDoubt.DROP:
                    return Settled(message.key, State.UNKNOWN, reason=str(error))
                await asyncio.sleep(_wait(None, attempt))
            except Exception as error:  # a message that a channel cannot take must not stop the next one
                logger.exception("message %s could not be sent", message.key)
                return Settled(message.key, State.FAILED, reason=type(error).__name__)
        return Settled(message.key, State.FAILED, reason="given up")

    async def _closed(self, message: Message) -> None:
        if self.on_unreachable is not None:
            try:
                await self.on_unreachable(message)
            except DBAPIError:
                logger.warning("chat of message %s is closed, but could not be noted", message.key)

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


def _wait(seconds: float | None, attempt: int) -> float:
    """As told, else growing: 1, 2, 4 … seconds."""
    return min(LONGEST_WAIT, float(2 ** (attempt - 1)) if seconds is None else seconds)
