"""The polling loop: fetch a batch, wait until every update is committed, and only then fetch the next.

Telegram counts an update as delivered when a later batch is asked for. So the offset moves after the commit,
and what was being worked on when the process died comes again. What fails is tried again, with patience; only
against a bot token that is refused no patience helps.
"""

import asyncio
import errno
import logging
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import Any, TypeVar

from bot.transport import DeliveryError, Occupied, TryLater

LONG_POLL_SECONDS = 25
_FIRST_PAUSE, _LONGEST_PAUSE = 1.0, 60.0

Fetch = Callable[[int | None], Awaitable[Sequence[dict[str, Any]]]]
"""Asks for the updates from an offset on, just as Telegram sends them."""
Feed = Callable[[dict[str, Any]], Awaitable[None]]
"""Hands an update over; returns when it is committed, or passed over because it cannot be read."""
Sleep = Callable[[float], Awaitable[None]]
Result = TypeVar("Result")

logger = logging.getLogger(__name__)


class TokenRefused(TryLater):
    """Telegram knows no bot with this token: nothing was shown. A message may wait for a better one."""


def no_such_bot() -> PermissionError:
    """What ends the service, where only the operator can help."""
    return PermissionError(errno.EACCES, "Telegram refuses the bot token", "ICQUICK_TELEGRAM__TOKEN")


async def poll(fetch: Fetch, feed: Feed, sleep: Sleep = asyncio.sleep) -> None:
    """Runs until cancelled, or until the token is refused."""
    offset: int | None = None
    while True:
        batch = await patiently(partial(_take, fetch, feed, offset), sleep)
        # An empty batch says that everything before it is confirmed. The offset is dropped then, since after a
        # quiet week Telegram counts on from any number, perhaps a lower one.
        offset = batch[-1]["update_id"] + 1 if batch else None


async def patiently(work: Callable[[], Awaitable[Result]], sleep: Sleep = asyncio.sleep) -> Result:
    """What ``work`` gives, however often it takes; pauses are as told, else 1, 2, 4 … 60 seconds."""
    pause = _FIRST_PAUSE
    while True:
        try:
            return await work()
        except TokenRefused:
            raise no_such_bot() from None
        except Exception as error:
            told = error.seconds if isinstance(error, TryLater) and error.seconds is not None else pause
            if isinstance(error, Occupied):
                logger.warning("%s; this one waits %g s, then looks whether it has gone", _occupied(error), told)
            elif isinstance(error, DeliveryError):
                reason = str(error.__cause__ or error).partition("\n")[0]
                logger.warning("Telegram does not answer (%s); trying again in %g s", reason, told)
            else:
                logger.exception("polling failed; trying again in %g s", told)
            await sleep(told)
            pause = min(_LONGEST_PAUSE, pause * 2)


def _occupied(error: Occupied) -> str:
    if "webhook" in str(error).lower():
        return "another process receives the updates of this bot at a webhook, and only one way in is possible"
    return "another process polls with this bot's token, and only one can"


async def _take(fetch: Fetch, feed: Feed, offset: int | None) -> Sequence[dict[str, Any]]:
    """A batch, once all of it is committed; raises if a part of it is not."""
    batch = await fetch(offset)
    # Side by side: updates of one chat keep their order in the writer's queue.
    ends = await asyncio.gather(*(feed(update) for update in batch), return_exceptions=True)
    for end in ends:
        if end is not None:
            raise end
    return batch
