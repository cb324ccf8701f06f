"""The beat that keeps to the time limits: warns who is near the end, erases what is over.

Warnings go out in working hours only; what is not sent now is judged again at the next beat.
"""

import asyncio
import logging
from datetime import datetime
from functools import partial

from sqlalchemy import Connection

from bot.clock import Clock
from bot.erasing import settle_erasures
from bot.marks import Marks
from flows.library import Library
from flows.retention import warning
from flows.working_hours import is_open
from storage import outbox, retention
from storage.database import Database
from storage.retention import Limits

logger = logging.getLogger(__name__)


async def keep_limits(database: Database, library: Library, clock: Clock, limits: Limits, marks: Marks) -> None:
    """One beat. The sender finds the warnings at its next sweep."""
    now = clock.now()
    erased = await asyncio.wrap_future(database.unit(partial(retention.expire, now=now, limits=limits)))
    if erased:
        logger.info("time limits: %d questionnaires erased", erased)
    # At every beat: an earlier erasure may not have been able to empty the log.
    await asyncio.to_thread(settle_erasures, database, marks)
    if is_open(now, library.terms.zone):
        warned = await asyncio.wrap_future(database.unit(partial(_warn, library, now, limits)))
        if warned:
            logger.info("time limits: %d people warned", warned)


def _warn(library: Library, now: datetime, limits: Limits, connection: Connection) -> int:
    endings = retention.to_warn(connection, now, limits)
    for ending in endings:
        message = warning(
            library,
            ending.chat,
            ending.language,
            ending.touched,
            ending.erased_on,
            is_finished=ending.is_finished,
        )
        outbox.put(connection, [message], now, held_for=outbox.FREE)
        retention.note_warned(connection, ending.row, now)
    return len(endings)
