"""The polling loop: fetch a batch, wait until every update is committed, and only then fetch the next.

Telegram counts an update as delivered when a later batch is asked for. So the offset moves after the commit,
and what was being worked on when the process died comes again.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol, TypeVar

from bot.transport import DeliveryError, TryLater

LONG_POLL_SECONDS = 25
ALLOWED_UPDATES = ("message", "callback_query", "my_chat_member")
_FIRST_PAUSE, _LONGEST_PAUSE = 1.0, 60.0

logger = logging.getLogger(__name__)


class _Numbered(Protocol):
    @property
    def update_id(self) -> int: ...


Update = TypeVar("Update", bound=_Numbered)


async def poll(
    fetch: Callable[[int | None], Awaitable[Sequence[Update]]], feed: Callable[[Update], Awaitable[None]]
) -> None:
    """Runs until cancelled. ``fetch`` takes the offset; ``feed`` returns when the update is committed."""
    offset: int | None = None
    pause = _FIRST_PAUSE
    while True:
        try:
            batch = await fetch(offset)
            # Side by side: updates of one chat keep their order in the writer's queue.
            await asyncio.gather(*(feed(update) for update in batch))
        except Exception as error:
            told = error.seconds if isinstance(error, TryLater) and error.seconds is not None else pause
            if not isinstance(error, DeliveryError):
                logger.exception("polling failed; trying again in %g s", told)
            else:
                logger.warning("Telegram does not answer (%s); trying again in %g s", error, told)
            await asyncio.sleep(told)
            pause = min(_LONGEST_PAUSE, pause * 2)
        else:
            pause = _FIRST_PAUSE
            if batch:
                offset = batch[-1].update_id + 1
