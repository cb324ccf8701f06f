"""The only load-step-record: an event becomes facts and messages, in one transaction.

Commit, then acknowledge, then speak. A step that raises is our fault, never the person's: it is tried three
times, then the event is set aside with a line for the operator and one apology, so that it stops nobody else.
A database that does not answer is another matter: nothing is acknowledged, and the channel brings the event
again.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from secrets import token_bytes
from time import perf_counter
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, ProgrammingError

from bot.clock import Clock
from bot.sender import Sender
from bot.transport import Addressable, Transport
from bot.vitals import Vitals
from flows.conversation import step
from flows.copy import copy_of
from flows.document import TheCopy
from flows.events import Event, ReminderDue, ReminderUnsent, SeatDue, WentSilent
from flows.library import Library
from flows.outcome import Forgotten, HandedOver, Message, Outcome
from storage import inbox, outbox, pulses
from storage.colleagues import Means, grant
from storage.database import Database
from storage.journal import RandomBytes
from storage.personal import everything
from storage.record import record
from storage.situations import load

MOST_TRIES = 3
_TRIED_AGAIN = timedelta(days=1)
_OURS = (DataError, IntegrityError, ProgrammingError)  # the database answers well: what it was asked was wrong

logger = logging.getLogger(__name__)


class Service:
    def __init__(
        self,
        database: Database,
        library: Library,
        clock: Clock,
        transport: Transport,
        sender: Sender,
        random: RandomBytes = token_bytes,
        *,
        has_mail: bool = False,
    ) -> None:
        self.database = database
        self._library = library
        self._clock = clock
        self._transport = transport
        self._sender = sender
        self._random = random
        self._has_mail = has_mail
        self.vitals = Vitals()  # its own, until who assembles gives it those of the house
        self._link = transport.link if isinstance(transport, Addressable) else _no_link
        # Called in a thread of its own after an erasure is committed. Set by who knows the database's file.
        self.on_erased: Callable[[], object] | None = None
        # One beat of all that beats at least every so many seconds. Set by who has the heartbeat.
        self.beat: Callable[[float], Awaitable[None]] = _no_beat
        self._in_hand: set[asyncio.Task[Outcome | None]] = set()
        self._aside: set[asyncio.Task[None]] = set()

    async def receive(self, event: Event) -> Outcome | None:
        """Takes an event; returns when it is committed. None: it had been taken before."""
        started = perf_counter()
        outcome = await self._take(event)
        if outcome is None:
            self.vitals.repeated += 1
            self._later(self._acknowledge(event, ""))
            return None
        self.vitals.stepped(perf_counter() - started)
        self._later(self._acknowledge(event, outcome.toast))
        for fact in outcome.facts:
            if isinstance(fact, Forgotten | HandedOver):
                self._forget(fact.chat if isinstance(fact, HandedOver) else event.chat)
        self._sender.dispatch(outcome.messages)
        _log(event, outcome, perf_counter() - started)
        return outcome

    async def deliver(self, event: Event) -> None:
        """The same for a channel, which wants to know only that it is committed.

        A channel that is stopped meanwhile does not stop the event: what has been committed is said as well.
        """
        task = asyncio.ensure_future(self.receive(event))
        self._in_hand.add(task)
        task.add_done_callback(self._in_hand.discard)
        await asyncio.shield(task)

    async def deliver_and_show(self, event: Event) -> None:
        """The same for a channel that reads on only when all that follows has been shown."""
        await self.receive(event)
        await self._sender.idle()

    async def settle(self, seconds: float) -> None:
        """Waits until all that follows from what was taken has been shown, and ended, at most ``seconds``."""
        await self._sender.idle()
        await self.drain(seconds)

    async def drain(self, seconds: float) -> None:
        """Waits until every event in hand is committed and every press ended, at most ``seconds``."""
        if tasks := {*self._in_hand, *self._aside}:
            await asyncio.wait(tasks, timeout=seconds)

    def ends(self) -> None:
        """It has been told to end: nobody is to bring it anything more."""
        self.vitals.is_stopping = True

    async def went_silent(self, message: Message) -> None:
        """The chat of ``message`` is closed to us: that is an event like any other."""
        await self.receive(WentSilent(id=f"silent:{message.key}", chat=message.to))

    async def _take(self, event: Event) -> Outcome | None:
        for attempt in range(1, MOST_TRIES + 1):
            try:
                return await asyncio.wrap_future(self.database.unit(partial(self._unit, event), event.chat))
            except Exception as error:
                if isinstance(error, DBAPIError) and not isinstance(error, _OURS):
                    self.vitals.refused(error)
                    raise
                logger.exception("event %s failed, attempt %d of %d", event.id, attempt, MOST_TRIES)
        return await asyncio.wrap_future(self.database.unit(partial(self._set_aside, event), event.chat))

    def _unit(self, event: Event, connection: Connection) -> Outcome | None:
        now = self._clock.now()
        if not inbox.accept(connection, event, now):
            return None
        loaded = load(connection, event.chat)
        outcome = step(loaded.situation, event, now, self._library)
        if outcome.wish is not None:
            means = Means(self._random, self._link, self._library, self._has_mail)
            granted = grant(connection, loaded, outcome.wish, means, now)
            outcome = step(loaded.situation, event, now, self._library, granted)
            assert outcome.wish is None, "a step has one wish"
        record(connection, loaded, outcome, now, self._random)
        outcome = self._filled(outcome, connection, now)
        outbox.put(connection, outcome.messages, now)
        return outcome

    def _filled(self, outcome: Outcome, connection: Connection, now: datetime) -> Outcome:
        """The outcome with the copies that it promises, as things stand after its own facts."""
        if not any(message.document and message.document.content == TheCopy() for message in outcome.messages):
            return outcome
        messages = (self._with_copy(message, connection, now) for message in outcome.messages)
        return replace(outcome, messages=tuple(messages))

    def _with_copy(self, message: Message, connection: Connection, now: datetime) -> Message:
        kept = everything(connection, message.to)
        if message.document is None or message.document.content != TheCopy() or kept is None:
            return message
        return replace(message, document=copy_of(kept, self._library, now))

    def _set_aside(self, event: Event, connection: Connection) -> Outcome | None:
        now = self._clock.now()
        if not inbox.accept(connection, event, now):
            return None
        logger.error("event %s is set aside: it failed %d times", event.id, MOST_TRIES)
        self.vitals.set_aside += 1
        if isinstance(event, SeatDue):
            pulses.put_aside(connection, event.chat, now + _TRIED_AGAIN)
        if isinstance(event, ReminderDue | SeatDue | ReminderUnsent):
            return Outcome(place="set aside")  # she did nothing that could have gone wrong
        words = self._library.voices[self._library.closest(event.language)]("fault.apology")
        apology = Message(to=event.chat, text=words, key=f"reply:{event.id}:apology")
        outbox.put(connection, [apology], now)
        return Outcome(messages=(apology,), place="set aside")

    def is_called(self, name: str) -> None:
        """The channel knows the bot by this name: links may lead to it."""
        self._library = replace(self._library, terms=replace(self._library.terms, bot_name=name))

    def _forget(self, chat: str) -> None:
        """What the transaction could not: messages in memory, the list that outlives a restore, the log."""
        self._sender.forget(chat)
        if self.on_erased is not None:
            self._later(self._clean_up(self.on_erased))

    async def _clean_up(self, on_erased: Callable[[], object]) -> None:
        try:
            await asyncio.to_thread(on_erased)
        except Exception:
            logger.exception("an erasure is committed, but not all around it was done; the next start does it")

    async def _acknowledge(self, event: Event, toast: str) -> None:
        try:
            await self._transport.acknowledge(event, toast)
        except Exception:
            # The waiting mark of a button is not worth an answer; it goes away by itself.
            logger.warning("event %s could not be acknowledged", event.id)

    def _later(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.ensure_future(work)
        self._aside.add(task)
        task.add_done_callback(self._aside.discard)


async def _no_beat(_: float) -> None:
    """Nothing beats where nobody has a heartbeat."""


def _no_link(code: str) -> str:
    return ""


def _log(event: Event, outcome: Outcome, seconds: float) -> None:
    # Kinds of facts, never what they hold.
    facts = [type(fact).__name__ for fact in outcome.facts]
    fields = {"event": event.id, "place": outcome.place, "facts": facts, "ms": round(seconds * 1000, 1)}
    logger.info("step", extra=fields)
