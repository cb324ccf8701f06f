"""A transport on the line to a Bot API server, with no service behind it: what comes in is kept, pauses are short.

The same tests run with every library that can speak to Telegram; SPEAKERS lists them.
"""

import asyncio
from collections.abc import Callable, Coroutine, Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import Any, TypeVar

from bot.aiogram_speaker import AiogramSpeaker
from bot.polling import Sleep
from bot.ptb_speaker import PtbSpeaker
from bot.speaker import Speaker as Library
from bot.telegram_transport import TelegramTransport
from bot.transport import Deliver, Receipt, Transport
from bot.webhook import Webhook
from flows.events import Event
from flows.outcome import Message
from tests.telegram.bot_api import BotApi
from tests.telegram.ports import unused_port
from tests.telegram.record import TOKEN, Fields
from tests.telegram.updates import ANA
from tests.world import shipped_library

Speaker = Callable[[str, Sleep], Transport]
Result = TypeVar("Result")


def _polling(library: Callable[[str, str], Library]) -> Speaker:
    return lambda url, sleep: TelegramTransport(library(TOKEN, url), shipped_library(), sleep=sleep)


def _webhook(library: Callable[[str, str], Library]) -> Speaker:
    return lambda url, sleep: TelegramTransport(library(TOKEN, url), shipped_library(), webhook_here(), sleep)


def webhook_here() -> Webhook:
    """A webhook on a port of this computer that nobody listens on just now."""
    port = unused_port()
    return Webhook(f"http://127.0.0.1:{port}/telegram", "127.0.0.1", port, WEBHOOK_SECRET)


WEBHOOK_SECRET = "a-secret_that-nobody-may-log"
LIBRARIES: Mapping[str, Callable[[str, str], Library]] = {
    "aiogram": AiogramSpeaker,
    "python-telegram-bot": PtbSpeaker,
}
# How every test of a line is run, and how every test of a whole service is.
SPEAKERS: Mapping[str, Speaker] = {name: _polling(library) for name, library in LIBRARIES.items()}
WAYS: Mapping[str, Speaker] = {
    **{f"{name} polling": _polling(library) for name, library in LIBRARIES.items()},
    **{f"{name} webhook": _webhook(library) for name, library in LIBRARIES.items()},
}


class Line:
    """``deliver`` may be replaced: it is asked at every event what is to happen."""

    def __init__(self, speaker: Speaker) -> None:
        self.api = BotApi()
        self.events: list[Event] = []
        self.pauses: list[float] = []
        self.deliver: Deliver = self._keep
        self._runner = asyncio.Runner()
        self._speaker = speaker
        self._serving: asyncio.Task[None] | None = None
        self.run(self.api.start())
        self.transport = speaker(self.api.url, self._pause)

    def run(self, work: Coroutine[Any, Any, Result]) -> Result:
        return self._runner.run(work)

    def listens(self) -> None:
        self.run(self._listens())

    def stops_listening(self) -> None:
        self.run(self._stops())

    def hears(self, *updates: Fields) -> list[Event]:
        """The events that the updates become, once all of them are confirmed."""
        before = len(self.events)
        numbers = self.run(self.api.brings(*updates))
        self.until(lambda: all(map(self.api.is_confirmed, numbers)))
        return self.events[before:]

    def until(self, true: Callable[[], bool]) -> None:
        self.run(self.api.until(true))

    def says(self, text: str = "Bonjour", picture: bytes | None = None, **more: Any) -> Receipt:
        message = Message(to=f"tg:{ANA}", text=text, **more)
        return self.run(self.transport.send(message, picture))

    def clear(self) -> None:
        """As good as new, for the next test; a library takes a quarter of a second to be made anew."""
        self.stops_listening()
        self.api.clear()
        self.events.clear()
        self.pauses.clear()
        self.deliver = self._keep

    def close(self) -> None:
        self.stops_listening()
        self.run(self.transport.close())
        self.run(self.api.stop())
        self._runner.close()

    async def _listens(self) -> None:
        self._serving = asyncio.create_task(self.transport.serve(lambda event: self.deliver(event)))

    async def _stops(self) -> None:
        if self._serving is not None:
            self._serving.cancel()
            with suppress(asyncio.CancelledError):
                await self._serving
            self._serving = None
            await self.api.until(lambda: not self.api.is_polled)

    async def _keep(self, event: Event) -> None:
        self.events.append(event)

    async def _pause(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.api.tell()
        await asyncio.sleep(0.01)


@contextmanager
def line_with(speaker: Speaker) -> Iterator[Line]:
    line = Line(speaker)
    try:
        yield line
    finally:
        line.close()
