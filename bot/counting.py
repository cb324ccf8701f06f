"""The beat of the snapshot: on its fixed day figures of groups are made anew, once, whoever else ticks."""

import asyncio
import logging
from functools import partial
from secrets import token_bytes

from bot.clock import Clock
from flows.library import Library
from storage.database import Database
from storage.journal import RandomBytes
from storage.snapshots import renew

logger = logging.getLogger(__name__)


async def count_due(database: Database, library: Library, clock: Clock, random: RandomBytes = token_bytes) -> bool:
    """One beat; whether a new snapshot was made. A day on which the service stood still is made up for."""
    unit = partial(renew, library=library, now=clock.now(), random=random)
    made = await asyncio.wrap_future(database.unit(unit))
    if made:
        logger.info("snapshot: the figures of groups were made anew")
    return made
