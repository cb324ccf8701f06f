"""How fast we may speak: at most so many messages in any one second, and one a second in a chat.

This is the only home of Telegram's rates. When many wait, replies go before reminders, and reminders before
digests; within a lane, first come is first served. An edit in place is no message to Telegram's limit for a chat,
and a person who taps fast must not wait for her next question: it counts for the whole only.
"""

import asyncio
import heapq
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from itertools import count

from flows.outcome import Lane

SECOND = 1.0
RANK = {Lane.REPLY: 0, Lane.REMINDER: 1, Lane.DIGEST: 2}
_TIDY_AT = 1000  # chats

Sleep = Callable[[float], Awaitable[None]]
Now = Callable[[], float]
"""Seconds that only grow, from any moment on."""


class Pace:
    """Gives slots. ``per_second`` is for all chats together."""

    def __init__(self, per_second: float = 25, sleep: Sleep = asyncio.sleep, now: Now | None = None) -> None:
        self._most = max(1, int(per_second))
        self._sleep = sleep
        self._now = now or (lambda: asyncio.get_running_loop().time())
        self._sent: deque[float] = deque()  # the moments of the newest slots, at most as many as fit in a second
        self._spoken: dict[str, float] = {}  # chat -> when something new was last said there
        self._queue: list[tuple[int, int, asyncio.Future[None]]] = []
        self._numbers = count()
        self._server: asyncio.Task[None] | None = None

    @asynccontextmanager
    async def slot(self, chat: str, lane: Lane, *, is_edit: bool) -> AsyncIterator[None]:
        """Entered when a message may go out, left when it has: a chat's second begins when the call has ended."""
        if not is_edit:
            await self._until_chat_rests(chat)
        await self._turn(lane)
        try:
            yield
        finally:
            if not is_edit:
                self._spoken[chat] = self._now()
                self._forget_rested()

    async def _until_chat_rests(self, chat: str) -> None:
        # One chat's messages come one after the other, so nobody else waits here for the same chat.
        while (rest := self._spoken.get(chat, -SECOND) + SECOND - self._now()) > 0:
            await self._sleep(rest)

    async def _turn(self, lane: Lane) -> None:
        if not self._queue and self._free_in() <= 0:
            self._take()
            return
        mine: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._queue, (RANK[lane], next(self._numbers), mine))
        if self._server is None:
            self._server = asyncio.create_task(self._serve())
        await mine

    async def _serve(self) -> None:
        """Lets those who wait through, the most urgent first, as slots come free."""
        while self._queue:
            if (wait := self._free_in()) > 0:
                await self._sleep(wait)
                continue
            _, _, first = heapq.heappop(self._queue)
            if not first.done():  # else it was cancelled, and wants no slot
                self._take()
                first.set_result(None)
                await asyncio.sleep(0)  # it goes out before the next one is chosen
        self._server = None

    def _free_in(self) -> float:
        """Seconds until a slot is free."""
        if len(self._sent) < self._most:
            return 0.0
        return self._sent[0] + SECOND - self._now()

    def _take(self) -> None:
        if len(self._sent) == self._most:
            self._sent.popleft()
        self._sent.append(self._now())

    def _forget_rested(self) -> None:
        if len(self._spoken) >= _TIDY_AT:
            border = self._now() - SECOND
            self._spoken = {chat: moment for chat, moment in self._spoken.items() if moment > border}
