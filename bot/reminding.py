"""The beat of the reminders: what is due comes in by the front door, and is judged once more before it goes out.

The due column is the schedule. A moment that passed while the service stood still is found by the first beat.
"""

import asyncio
import logging
from datetime import datetime
from functools import partial

from sqlalchemy import Connection

from bot.clock import Clock
from bot.service import Service
from flows.library import Library
from flows.outcome import Message
from flows.reminding import Unsent, judge
from storage import moments
from storage.database import Database
from storage.situations import load

AT_ONCE = 100

logger = logging.getLogger(__name__)


async def remind_due(database: Database, service: Service, clock: Clock) -> int:
    """One beat; gives the number of reminders whose moment has come."""
    now = clock.now()
    due = await asyncio.wrap_future(database.unit(partial(moments.due, now=now, most=AT_ONCE)))
    for event in due:
        await service.receive(event)
    return len(due)


async def still_wanted(
    database: Database, library: Library, clock: Clock, message: Message
) -> Unsent | datetime | None:
    """What speaks against sending a message that nobody asked for just now: a reason, or a better moment."""
    about = message.reminds
    if about is None:
        return None

    def unit(connection: Connection) -> Unsent | datetime | None:
        return judge(load(connection, message.to).situation, about, clock.now(), library)

    verdict = await asyncio.wrap_future(database.unit(unit))
    if verdict is not None:
        logger.info("message %s is not sent now: %s", message.key, verdict)
    return verdict
