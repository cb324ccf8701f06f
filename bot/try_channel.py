"""The channel of the try-out: what is for a simulated colleague reaches her, everything else is shown.

The only home of which message reaches whom there.
"""

from collections.abc import Callable

from bot.transport import Addressable, Deliver, Receipt, Transport
from bot.try_people import PREFIX
from flows.events import Event
from flows.outcome import Message

Told = Callable[[Message], None]
Shown = Callable[[Message, Receipt], None]


class TryOutChannel:
    """Implements ``Transport`` around a page or a terminal. ``colleague`` is told what is for the simulated,
    ``shown`` what was just shown to somebody who is there.
    """

    def __init__(self, shows: Transport, colleague: Told, shown: Shown) -> None:
        self._shows = shows
        self._colleague = colleague
        self._shown = shown

    async def serve(self, deliver: Deliver) -> None:
        await self._shows.serve(deliver)

    async def send(self, message: Message, file: bytes | None) -> Receipt:
        if message.to.startswith(PREFIX):
            self._colleague(message)
            return Receipt(message.replaces or message.key)
        receipt = await self._shows.send(message, file)
        self._shown(message, receipt)
        return receipt

    def wants_file(self, message: Message) -> bool:
        """The simulated read words and buttons only, and drawing takes longer than all else that they do."""
        return not message.to.startswith(PREFIX)

    async def acknowledge(self, event: Event, toast: str) -> None:
        if not event.chat.startswith(PREFIX):
            await self._shows.acknowledge(event, toast)

    async def typing(self, chat: str) -> None:
        if not chat.startswith(PREFIX):
            await self._shows.typing(chat)

    def link(self, code: str) -> str:
        return self._shows.link(code) if isinstance(self._shows, Addressable) else ""

    async def close(self) -> None:
        await self._shows.close()
