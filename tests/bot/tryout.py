"""A running try-out for tests: a real server on a free port, a service behind it, open pages before it."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime

import aiohttp

from bot.web_transport import WORD_KEYS, Face, WebTransport
from flows.events import Event
from flows.outcome import Message

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
WORDS = {"en": {key: f"the {key}" for key in WORD_KEYS}, "fr": {key: f"le {key}" for key in WORD_KEYS}}
FACE = Face("IC-Quick </script>", WORDS, {"en": [("help", "What it can do")]})
PATIENCE = 60  # seconds until a test that waits in vain is given up

Frame = dict[str, object]


@dataclass
class Tab:
    """One open page."""

    socket: aiohttp.ClientWebSocketResponse
    count: int = 0

    async def says(self, **frame: object) -> str:
        self.count += 1
        id = f"0000000-{self.count}"
        await self.socket.send_str(json.dumps({"id": id, **frame}))
        return id

    async def hears(self) -> Frame:
        frame: Frame = json.loads(await self.socket.receive_str(timeout=PATIENCE))
        return frame

    async def hears_of(self, kind: str) -> Frame:
        while (frame := await self.hears())["type"] != kind:
            pass
        return frame


@dataclass
class TryOut:
    """A running try-out, the service behind it, and the browser before it."""

    transport: WebTransport
    client: aiohttp.ClientSession
    events: list[Event] = field(default_factory=list)

    @property
    def origin(self) -> str:
        return self.transport.url.rstrip("/")

    @asynccontextmanager
    async def tab(self, name: str = "ana") -> AsyncIterator[Tab]:
        async with self.client.ws_connect(f"/ws?name={name}", origin=self.origin) as socket:
            yield Tab(socket)

    @asynccontextmanager
    async def settled_tab(self, name: str = "ana") -> AsyncIterator[Tab]:
        async with self.tab(name) as tab:
            await tab.hears_of("transcript")
            yield tab

    async def event_of(self, **frame: object) -> Event:
        async with self.settled_tab() as tab:
            await tab.says(**frame)
            await tab.hears_of("ack")
        return self.events[-1]


@asynccontextmanager
async def try_out(react: Callable[[Event], Awaitable[None]] | None = None) -> AsyncIterator[TryOut]:
    transport = WebTransport(FACE, now=lambda: NOON)
    url = transport.bind()
    async with aiohttp.ClientSession(base_url=url) as client:
        running = TryOut(transport, client)

        async def deliver(event: Event) -> None:
            running.events.append(event)
            if react is not None:
                await react(event)

        serving = asyncio.create_task(transport.serve(deliver))
        try:
            yield running
        finally:
            serving.cancel()
            with suppress(asyncio.CancelledError):
                await serving
            await transport.close()


def hello(**more: object) -> Message:
    return Message(**{"to": "web:ana", "text": "Hello <b>you</b>", **more})  # type: ignore[arg-type]


def bubbles(transcript: Frame) -> list[Frame]:
    found = transcript["bubbles"]
    assert isinstance(found, list)
    return found


def bubble(frame: Frame) -> Frame:
    found = frame["bubble"]
    assert isinstance(found, dict)
    return found
