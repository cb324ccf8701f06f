"""The beat of the reminders: what is due comes in by the front door, and is judged once more before it goes out.

The due column is the schedule. A moment that passed while the service stood still is found by the first beat.
"""

import asyncio
import logging
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from sqlalchemy import Connection

from bot.clock import Clock
from bot.service import Service
from flows.events import ReminderDue, ReminderUnsent, SeatDue
from flows.library import Library
from flows.looking import still_due
from flows.outcome import Message
from flows.reminded import Result
from flows.reminding import Unsent, judge
from storage import moments, pulses, reminders
from storage.database import Database
from storage.situations import load

AT_ONCE = 500

Due = Callable[..., Sequence[ReminderDue | SeatDue]]
"""Events of a schedule: of a connection, a moment, and how many at most."""

logger = logging.getLogger(__name__)


async def remind_due(database: Database, service: Service, clock: Clock) -> int:
    """One beat; gives the number of moments that have come. Each is taken once, whoever else ticks."""
    return sum([await _taken(database, service, clock, due) for due in (moments.due, pulses.due)])


async def _taken(database: Database, service: Service, clock: Clock, due: Due) -> int:
    """All that is due by one schedule. What is due again after its step waits for the next beat."""
    now, seen = clock.now(), set[str]()
    while True:
        found = await asyncio.wrap_future(database.unit(partial(due, now=now, most=AT_ONCE)))
        new = [event for event in found if event.id not in seen]
        if not new:
            return len(seen)
        seen.update(event.id for event in new)
        await asyncio.gather(*map(service.receive, new))  # of many people, so that they share a commit


async def unsent(service: Service, message: Message, reason: str) -> None:
    """A reminder of a stage was written and is not said: that is noted, so that it may come again."""
    about = message.reminds
    if about is not None and about.mark is not None:
        event = ReminderUnsent(id=f"unsent:{message.key}", chat=message.to, about=about, result=reason)
        await service.receive(event)


async def still_wanted(
    database: Database, library: Library, clock: Clock, message: Message
) -> Unsent | Result | datetime | None:
    """What speaks against sending a message that nobody asked for just now: a reason, or a better moment."""
    about = message.reminds
    if about is None:
        return None

    def unit(connection: Connection) -> Unsent | Result | datetime | None:
        loaded = load(connection, message.to)
        if about.mark is None or loaded.person_id is None:
            return judge(loaded.situation, about, clock.now(), library)
        known = reminders.known(connection, loaded.person_id)
        return still_due(loaded.situation, known, about.mark, clock.now()) if known else Result.GONE_ON

    verdict = await asyncio.wrap_future(database.unit(unit, message.to))
    if verdict is not None:
        logger.info("message %s is not sent now: %s", message.key, verdict)
    return verdict
