"""What a Bot API server has seen and shows: every request, and every chat as a person sees it now.

Both servers of these tests keep one: our own (bot_api.py) and the emulator of somebody else (emulator.py).
"""

import asyncio
import json
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from aiohttp import BodyPartReader, web

Fields = dict[str, Any]

TOKEN = "77:AA-test-token_that-nobody-may-log"
PATIENCE = 60.0  # seconds until a test that waits in vain is given up
_JSON = frozenset(
    {
        "chat_id",
        "message_id",
        "offset",
        "timeout",
        "limit",
        "reply_markup",
        "allowed_updates",
        "link_preview_options",
        "drop_pending_updates",
        "show_alert",
        "commands",
        "scope",
    }
)


@dataclass(frozen=True)
class Call:
    """A request: its method, its fields as values, its files and their names by the field that names them."""

    method: str
    fields: Fields
    files: Mapping[str, bytes] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    at: float = field(default_factory=time.monotonic, compare=False)
    fault: object = field(default=None, compare=False)  # what goes wrong with it


@dataclass
class Shown:
    """A message as it stands in a chat. ``rows`` are its buttons: words and what they carry."""

    id: int
    text: str
    rows: list[list[tuple[str, str]]]
    photo: bytes | None = None
    edits: int = 0

    @property
    def leads_on(self) -> bool:
        """Whether it bears buttons that the conversation goes on by: another report or an explanation does not."""
        return any(not data.startswith(("paper:", "w:")) for row in self.rows for _, data in row)


class Record:
    """``until`` waits for whatever a test needs to see; it looks again after every request."""

    def __init__(self) -> None:
        self._news = asyncio.Event()
        self.clear()

    def clear(self) -> None:
        self.calls: list[Call] = []
        self.chats: dict[int, dict[int, Shown]] = {}
        self.answers: dict[str, list[str]] = {}  # callback query -> the toasts it was answered with

    def calls_of(self, *methods: str) -> list[Fields]:
        return [call.fields for call in self.calls if call.method in methods]

    def screen(self, chat: int) -> list[Shown]:
        return list(self.chats.get(chat, {}).values())

    def keep(self, call: Call, result: Any) -> None:
        """Shows what a granted request has changed; ``result`` is what it was answered with."""
        fields = call.fields
        if call.method in ("sendMessage", "sendPhoto", "sendDocument"):
            shown = Shown(result["message_id"], text_of(fields), rows_of(fields), call.files.get("photo"))
            self.chats.setdefault(fields["chat_id"], {})[shown.id] = shown
        elif call.method == "editMessageText":
            shown = self.chats[fields["chat_id"]][fields["message_id"]]
            shown.text, shown.rows, shown.edits = fields["text"], rows_of(fields), shown.edits + 1
        elif call.method == "answerCallbackQuery":
            self.answers.setdefault(fields["callback_query_id"], []).append(fields.get("text", ""))

    def tell(self) -> None:
        """Wakes those who wait."""
        news, self._news = self._news, asyncio.Event()
        news.set()

    async def until(self, true: Callable[[], bool], patience: float = PATIENCE) -> None:
        async with asyncio.timeout(patience):
            while not true():
                # What a service does between two requests is news as well. Not wait_for(), which up to Python 3.11
                # loses a cancellation that comes together with the news.
                with suppress(TimeoutError):
                    async with asyncio.timeout(0.05):
                        await self._news.wait()


class Server(Record, ABC):
    """What a test needs of a Bot API server, whoever wrote it."""

    url = ""

    @abstractmethod
    async def start(self) -> None: ...

    @abstractmethod
    async def stop(self) -> None: ...

    @abstractmethod
    async def brings(self, *updates: Fields) -> list[int]:
        """Puts updates on their way, all at once; gives their numbers."""

    @abstractmethod
    def is_confirmed(self, number: int) -> bool: ...


def text_of(fields: Fields) -> str:
    return str(fields.get("text") or fields.get("caption") or "")


def rows_of(fields: Fields) -> list[list[tuple[str, str]]]:
    rows = (fields.get("reply_markup") or {}).get("inline_keyboard", [])
    return [[(button["text"], button["callback_data"]) for button in row] for row in rows]


async def read_call(request: web.Request) -> Call:
    """The request, whether it came as a form, with files or as JSON."""
    method, fields, parts, given = request.match_info["method"], {}, {}, {}
    if request.content_type == "application/json":
        return Call(method, await request.json())
    if request.content_type.startswith("multipart/"):
        async for part in await request.multipart():
            assert isinstance(part, BodyPartReader), "no library nests its parts"
            assert part.name, "every part has a name"
            content = bytes(await part.read(decode=True))
            if part.filename is None:
                fields[part.name] = content.decode()
            else:
                parts[part.name] = content
                given[part.name] = part.filename
    else:
        fields = {name: str(value) for name, value in (await request.post()).items()}
    attached = {
        name: value.removeprefix("attach://") for name, value in fields.items() if value.startswith("attach://")
    }
    files = {name: parts[part] for name, part in attached.items()}
    names = {name: given[part] for name, part in attached.items()}
    values = {name: json.loads(value) if name in _JSON else value for name, value in fields.items()}
    return Call(method, values, files or parts, names or given)
