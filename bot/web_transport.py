"""The try-out: a chat page on the loopback address, and the channel behind it.

This is the only home of the web channel: it turns what tabs say into events and messages into bubbles.
A person is a name in the address (``/?name=ana``), the chat is ``web:ana``; several tabs of one name look at
one chat. Nothing is kept on disk: after a restart an open page keeps what it shows, a new one begins empty.
"""

import asyncio
import ipaddress
import logging
import mimetypes
import secrets
import socket
from collections.abc import Callable, Coroutine
from datetime import datetime
from itertools import count
from typing import Any

from aiohttp import WSMessage, WSMsgType, web

from bot.transport import Deliver, Receipt, Unreachable
from bot.web_chat import Bubble, Chat, Download, Image
from bot.web_clock import WebClock
from bot.web_frames import LARGEST_FRAME, Asked, Received, Refused, clean_name, read_frame, read_language
from bot.web_page import WORD_KEYS, Face, add_files, door, seal
from flows.document import Document
from flows.events import Event
from flows.outcome import Message
from flows.picture import Picture

__all__ = ["WORD_KEYS", "Face", "WebTransport"]

PREFIX = "web:"
MOST_FILES = 500
_FILE = "/file/"

logger = logging.getLogger(__name__)


class WebTransport:
    """Implements ``Transport``. ``now`` tells the moment that a bubble bears, with its zone.

    With a ``clock`` the page shows it, and the facilitator's inbox beside the chat.
    """

    def __init__(
        self,
        face: Face,
        *,
        now: Callable[[], datetime],
        host: str = "127.0.0.1",
        port: int = 0,
        clock: WebClock | None = None,
    ) -> None:
        if not ipaddress.ip_address(host).is_loopback:
            raise ValueError(f"{host} is not a loopback address; the try-out is for this computer only")
        self._face = face
        self._clock = clock
        if clock is not None:
            clock.world.is_watched = self._is_watched
            clock.world.on_change = self._tell_the_time
        self._now = now
        self._address = (host, port)
        self._socket: socket.socket | None = None
        self._runner: web.AppRunner | None = None
        self._deliver: Deliver | None = None
        self._chats: dict[str, Chat] = {}
        self._aside: set[asyncio.Task[None]] = set()  # jumps of the clock, which hold up no chat
        self._files: dict[str, tuple[str, bytes]] = {}  # name and content
        # Ids never come twice, not even after a restart: an open page may still show older ones.
        start = secrets.token_hex(4)
        self._ids = (f"{start}-{number}" for number in count(1))

    @property
    def url(self) -> str:
        """The address of the page. Known once the port is taken."""
        if self._socket is None:
            raise RuntimeError("bind() first: the port is not known yet")
        host, port = self._socket.getsockname()[:2]
        return f"http://{f'[{host}]' if ':' in host else host}:{port}/"

    def bind(self) -> str:
        """Takes the port, so that whoever calls from now on waits for ``serve``. Raises OSError."""
        if self._socket is None:
            family = socket.AF_INET6 if ":" in self._address[0] else socket.AF_INET
            self._socket = socket.create_server(self._address, family=family)
        return self.url

    async def serve(self, deliver: Deliver) -> None:
        self.bind()
        assert self._socket is not None
        self._deliver = deliver
        self._runner = web.AppRunner(self._application(), access_log=None, shutdown_timeout=2)
        try:
            await self._runner.setup()
            await web.SockSite(self._runner, self._socket).start()
            await asyncio.Event().wait()
        finally:
            await self.close()

    async def close(self) -> None:
        for task in self._aside:
            task.cancel()
        if self._runner is not None:
            await self._runner.cleanup()
        if self._socket is not None:
            self._socket.close()

    async def send(self, message: Message, file: bytes | None) -> Receipt:
        if not message.to.startswith(PREFIX):
            raise Unreachable(message.to)
        chat = self._chat(message.to)
        if message.is_last:
            for gone in await chat.clear():
                self._files.pop(gone.removeprefix(_FILE), None)
        stands = message.replaces is not None and chat.holds(message.replaces)
        bubble = Bubble(
            id=message.replaces if stands and message.replaces else next(self._ids),
            at=self._now(),
            text=message.text,
            buttons=message.buttons,
            image=self._image(message.picture, file) if message.picture and file else None,
            download=self._download(message.document, file) if message.document and file else None,
        )
        await chat.put(bubble)
        return Receipt(bubble.id)

    def link(self, code: str) -> str:
        """A new tab is a new person; the page says the code for her."""
        return f"{self.url}?start={code}"

    async def acknowledge(self, event: Event, toast: str) -> None:
        """Told to all tabs; the one that pressed knows its own id and shows the notice."""
        frame = {"type": "answered", "id": event.id.removeprefix(PREFIX), "toast": toast}
        await self._chat(event.chat).tell(frame)

    async def typing(self, chat: str) -> None:
        await self._chat(chat).tell({"type": "typing"})

    def _chat(self, id: str) -> Chat:
        return self._chats.setdefault(id, Chat(id))

    def _image(self, picture: Picture, png: bytes) -> Image:
        # A PNG begins with its size: eight bytes of signature, eight of chunk header, width, height.
        width, height = (int.from_bytes(png[at : at + 4]) for at in (16, 20))
        return Image(self._keep(png, "picture.png"), picture.title, width, height)

    def _download(self, document: Document, content: bytes) -> Download:
        return Download(self._keep(content, document.name), document.name)

    def _keep(self, content: bytes, name: str) -> str:
        """Gives the address."""
        id = secrets.token_urlsafe(18)
        self._files[id] = (name, content)
        if len(self._files) > MOST_FILES:
            del self._files[next(iter(self._files))]
        return f"{_FILE}{id}"

    def _application(self) -> web.Application:
        port = self._socket.getsockname()[1] if self._socket else 0
        app = web.Application(middlewares=[door(port)])
        app.on_response_prepare.append(seal)
        app.on_shutdown.append(self._say_goodbye)
        app.router.add_get("/", self._show_page)
        app.router.add_get("/ws", self._listen)
        if self._clock is not None:
            app.router.add_get("/inbox", self._show_inbox)
            app.router.add_get("/inbox/ws", self._listen_at_inbox)
        app.router.add_get(_FILE + "{id}", self._show_file)
        add_files(app, self._face)
        return app

    async def _show_page(self, request: web.Request) -> web.Response:
        raw = request.query.get("name", "")
        name = clean_name(raw)
        if raw != name:
            raise web.HTTPSeeOther(request.url.with_query({"name": name} if name else None).path_qs)
        return web.Response(text=self._face.page(has_clock=self._clock is not None), content_type="text/html")

    async def _show_inbox(self, _: web.Request) -> web.Response:
        return web.Response(text=self._face.page(has_clock=True, is_inbox=True), content_type="text/html")

    async def _show_file(self, request: web.Request) -> web.Response:
        name, content = self._files.get(request.match_info["id"], ("", b""))
        if not name:
            raise web.HTTPNotFound
        kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
        # Only pictures are shown in the page; everything else is saved, whatever it holds.
        where = {} if kind == "image/png" else {"Content-Disposition": f'attachment; filename="{name}"'}
        return web.Response(body=content, content_type=kind, headers=where)

    async def _listen(self, request: web.Request) -> web.StreamResponse:
        name = request.query.get("name", "")
        if not name or name != clean_name(name):
            return web.Response(status=400, text="A name is letters, digits, - and _, at most 40.\n")
        return await self._talk(request, self._chat(PREFIX + name))

    async def _listen_at_inbox(self, request: web.Request) -> web.StreamResponse:
        assert self._clock is not None, "there is a route to the inbox"
        return await self._talk(request, self._chat(self._clock.inbox))

    async def _talk(self, request: web.Request, chat: Chat) -> web.StreamResponse:
        tab = web.WebSocketResponse(heartbeat=20, timeout=1, compress=False, max_msg_size=LARGEST_FRAME)
        await tab.prepare(request)
        try:
            await chat.join(tab)
            if self._clock is not None:
                await chat.whisper(tab, self._clock.frame())
                self._later(self._opened(self._clock, chat, tab, request.query.get("language", "")))
            async for frame in tab:
                await self._hear(chat, tab, frame)
        finally:
            chat.tabs.discard(tab)
        return tab

    async def _opened(self, clock: WebClock, chat: Chat, tab: web.WebSocketResponse, language: str) -> None:
        await chat.whisper(tab, await clock.opened(chat.id, read_language(language)))

    async def _hear(self, chat: Chat, tab: web.WebSocketResponse, frame: WSMessage) -> None:
        if frame.type not in (WSMsgType.TEXT, WSMsgType.BINARY):
            return
        try:
            received = read_frame(frame.data, chat.id, chat.holds)
        except Refused as refusal:
            await chat.whisper(tab, {"type": "error", "id": refusal.id, "reason": str(refusal)})
            return
        if isinstance(received, Asked):
            self._later(self._moved(received, chat, tab))
            return
        await self._show_own(chat, received)
        await chat.whisper(tab, await self._delivered(received))

    async def _moved(self, asked: Asked, chat: Chat, tab: web.WebSocketResponse) -> None:
        try:
            if self._clock is None:
                raise Refused("no clock here", asked.id)
            told = await self._clock.answer(asked, chat.id)
        except Exception as error:
            if not isinstance(error, Refused):
                logger.exception("the clock could not be moved")
            told = {"type": "error", "id": asked.id, "reason": "failed"}
        await chat.whisper(tab, told)

    async def _show_own(self, chat: Chat, received: Received) -> None:
        if received.bubble and received.id not in chat.bubbles:
            await chat.put(
                Bubble(
                    id=received.id,
                    at=self._now(),
                    text=received.bubble,
                    is_mine=True,
                    is_file=received.is_file,
                )
            )

    async def _delivered(self, received: Received) -> dict[str, object]:
        assert self._deliver is not None
        try:
            await self._deliver(received.event)
        except Exception:
            # A fault of ours in one event must not close the door to the next one.
            logger.exception("event %s could not be delivered", received.event.id)
            return {"type": "error", "id": received.id, "reason": "failed"}
        return {"type": "ack", "id": received.id}

    def _is_watched(self, chat: str) -> bool:
        return bool(self._chat(chat).tabs)

    def _tell_the_time(self) -> None:
        for chat in self._chats.values():
            self._later(self._tell_time_to(chat))

    async def _tell_time_to(self, chat: Chat) -> None:
        if self._clock is not None:
            await chat.tell(self._clock.frame())

    def _later(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.ensure_future(work)
        self._aside.add(task)
        task.add_done_callback(self._aside.discard)

    async def _say_goodbye(self, _: web.Application) -> None:
        tabs = [tab for chat in self._chats.values() for tab in chat.tabs]
        await asyncio.gather(*(tab.close(code=1001) for tab in tabs))
