"""How updates come to a webhook: several at once, not always in their order, again until each was granted.

Telegram promises no more than this. What is no 2xx is brought again, and an update whose webhook is taken away
keeps waiting for whoever asks next.
"""

import asyncio
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Protocol

import aiohttp

from tests.telegram.record import Fields

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
_PATIENCE = aiohttp.ClientTimeout(total=10)
_PAUSE_REFUSED, _PAUSE_NOBODY = 0.02, 0.1  # seconds; nobody is there between a death and the next start


@dataclass(frozen=True)
class Door:
    """A webhook as it was set."""

    url: str
    secret: str
    kinds: list[str] = field(default_factory=list)  # none: all kinds are wanted

    def wants(self, update: Fields) -> bool:
        return not self.kinds or bool(set(self.kinds) & set(update))


class Office(Protocol):
    """Where updates wait, and what became of those that were brought."""

    webhook: Door | None
    waiting: list[Fields]
    connections: int
    shuffles: bool
    handed_over: set[int]
    brought: list[tuple[int, int]]

    def tell(self) -> None: ...

    async def has_post(self) -> None: ...


class Postman:
    def __init__(self, office: Office) -> None:
        self._office = office

    async def works(self) -> None:
        """Until cancelled."""
        async with aiohttp.ClientSession(timeout=_PATIENCE) as client:
            while True:
                await self._office.has_post()
                await asyncio.gather(*(self._bring(client, update) for update in self._batch()))

    def _batch(self) -> list[Fields]:
        # The newest first is as far from their order as it gets.
        waiting = self._office.waiting[::-1] if self._office.shuffles else self._office.waiting
        return waiting[: self._office.connections]

    async def _bring(self, client: aiohttp.ClientSession, update: Fields) -> None:
        office, door = self._office, self._office.webhook
        if door is None:
            return
        if not door.wants(update):
            self._done_with(update)
            return
        office.handed_over.add(update["update_id"])
        office.tell()
        status = await _posted(client, door, update)
        office.brought.append((update["update_id"], status))
        if 200 <= status < 300:
            self._done_with(update)
        else:
            await asyncio.sleep(_PAUSE_REFUSED if status else _PAUSE_NOBODY)

    def _done_with(self, update: Fields) -> None:
        # By identity: an update that is on its way twice has to be granted twice.
        self._office.waiting = [other for other in self._office.waiting if other is not update]
        self._office.tell()


async def _posted(client: aiohttp.ClientSession, door: Door, update: Fields) -> int:
    """What the webhook answered; 0 if nobody did."""
    headers = {SECRET_HEADER: door.secret} if door.secret else {}
    with suppress(aiohttp.ClientError, TimeoutError, ConnectionError):
        async with client.post(door.url, json=update, headers=headers) as response:
            return response.status
    return 0
