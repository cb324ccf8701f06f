"""A Bot API server of our own: small, on this computer, and as strict as Telegram where that matters.

An update is confirmed only by a later getUpdates with a higher offset; until then it comes again. What is sent is
judged by Telegram's limits, then shown. Any method can be told to fail, in the ways that Telegram and networks
fail. It knows nothing of the library that calls it, so every adapter can be tested against it.
"""

import asyncio
import math
import re
import time
from collections import defaultdict, deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, replace
from enum import Enum
from itertools import count
from typing import Any

from aiohttp import web

from tests.telegram.postman import Door, Postman
from tests.telegram.record import TOKEN, Call, Fields, Server, Shown, read_call, rows_of, text_of

_INTRODUCED = {"Commands": "commands", "Description": "description", "ShortDescription": "short_description"}
_TAGS = frozenset({"b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "code", "pre", "a", "blockquote"})
_MARK = re.compile(
    r"<(?P<close>/?)(?P<tag>[a-z]+)(?:\s[^<>]*)?>|(?P<bare><)|&(?:lt|gt|amp|quot|#\d+|#x[0-9a-f]+);"
)


@dataclass(frozen=True)
class Refusal:
    """An answer that says no."""

    status: int
    description: str
    parameters: Fields | None = None


class Cut(Enum):
    """The connection is lost, before the request was understood or after it was carried out."""

    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True)
class Page:
    """What a gateway says while the server behind it is away."""

    status: int = 502


@dataclass(frozen=True)
class Flood:
    """A wait that a chat was told to keep, from a moment on."""

    chat: int | None
    at: float
    seconds: float


Fault = Refusal | Cut | Page

BLOCKED = Refusal(403, "Forbidden: bot was blocked by the user")
DEACTIVATED = Refusal(403, "Forbidden: user is deactivated")
NO_CHAT = Refusal(400, "Bad Request: chat not found")
BROKEN = Refusal(500, "Internal Server Error")
CONFLICT = Refusal(409, "Conflict: terminated by other getUpdates request")
WEBHOOK_ACTIVE = Refusal(
    409,
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook",
)
NO_SUCH_BOT = Refusal(401, "Unauthorized")
TOO_OLD = Refusal(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
GONE = Refusal(400, "Bad Request: message to edit not found")
UNCHANGED = Refusal(
    400,
    "Bad Request: message is not modified: specified new message content and reply markup are exactly "
    "the same as a current content and reply markup of the message",
)


def flood(seconds: int) -> Refusal:
    return Refusal(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})


class Refused(Exception):
    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.description)
        self.refusal = refusal


class BotApi(Server):
    """``brings`` puts an update on the way to the bot; ``fails`` makes the next calls of a method go wrong."""

    def __init__(self) -> None:
        super().__init__()
        self.is_polled = False
        self._update_numbers = count(1000)
        self._message_numbers = count(1)
        self._runner: web.AppRunner | None = None
        self._bringing: asyncio.Task[None] | None = None
        self.introduction: dict[tuple[str, str], Any] = {}  # (what, language) -> what was set
        self.clear()

    def clear(self) -> None:
        """Forgets what was seen and what was to come; whoever is connected stays so."""
        super().clear()
        self.waiting: list[Fields] = []  # updates that are not confirmed
        self.offsets: list[int | None] = []  # as asked for
        self.longest_poll = 50.0
        self.kinds_before: set[str] = set()  # kinds nobody asks for, sent all the same: they were on their way
        self._faults: dict[str, deque[Fault]] = defaultdict(deque)
        self.webhook: Door | None = None
        self.connections, self.shuffles = 1, False  # updates brought to the webhook at once; the newest first
        self.brought: list[tuple[int, int]] = []  # update, and what the webhook answered; 0 if nobody did
        self.handed_over: set[int] = set()  # updates that were on their way to the bot at least once
        self.floods: list[Flood] = []

    async def start(self, port: int = 0) -> None:
        application = web.Application()
        application.router.add_post("/bot{token}/{method}", self._take)
        self._runner = web.AppRunner(application, access_log=None, handler_cancellation=True, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", port).start()
        host, port = self._runner.addresses[0][:2]
        self.url = f"http://{host}:{port}"

    async def stop(self) -> None:
        if self._bringing is not None:
            self._bringing.cancel()
            with suppress(asyncio.CancelledError):
                await self._bringing
        if self._runner is not None:
            await self._runner.cleanup()

    async def brings(self, *updates: Fields) -> list[int]:
        numbered = [update if "update_id" in update else self.numbered(update) for update in updates]
        self.waiting += numbered
        self.tell()
        return [update["update_id"] for update in numbered]

    def numbered(self, update: Fields) -> Fields:
        return {"update_id": next(self._update_numbers), **update}

    def is_confirmed(self, number: int) -> bool:
        return all(update["update_id"] != number for update in self.waiting)

    def fails(self, method: str, *faults: Fault) -> None:
        self._faults[method] += faults

    @property
    def has_failed(self) -> bool:
        """Whether all that was to go wrong has gone wrong."""
        return not any(self._faults.values())

    def starts_counting_at(self, number: int) -> None:
        """Of messages; so that two records can be compared."""
        self._message_numbers = count(number)

    def forget(self, chat: int, message: int) -> None:
        """The person deletes a message."""
        del self.chats[chat][message]

    async def _take(self, request: web.Request) -> web.Response:
        fault = self.fault_for(request.match_info["method"])
        if fault is Cut.BEFORE:
            return self._cut(request)
        call = replace(await read_call(request), fault=fault)
        self.calls.append(call)
        try:
            if isinstance(fault, Refusal):
                raise Refused(fault)
            if isinstance(fault, Page):
                return web.Response(status=fault.status, text="<html><h1>Bad Gateway</h1></html>")
            if request.match_info["token"] != TOKEN:
                raise Refused(NO_SUCH_BOT)
            result = await self._result(call)
            self.keep(call, result)
        except Refused as error:
            self._note_flood(call, error.refusal)
            return _refusal(error.refusal)
        finally:
            self.tell()
        return self._cut(request) if fault is Cut.AFTER else web.json_response({"ok": True, "result": result})

    def fault_for(self, method: str) -> Fault | None:
        """What goes wrong with the next call of a method."""
        faults = self._faults[method]
        return faults.popleft() if faults else None

    def too_early(self) -> list[Call]:
        """Calls to a chat before the wait was over that it had been told to keep."""
        return [
            call
            for call in self.calls
            if any(call.fields.get("chat_id") == f.chat and f.at < call.at < f.at + f.seconds for f in self.floods)
        ]

    def _note_flood(self, call: Call, refusal: Refusal) -> None:
        if refusal.status == 429 and refusal.parameters:
            seconds = refusal.parameters["retry_after"]
            self.floods.append(Flood(call.fields.get("chat_id"), time.monotonic(), seconds))

    def _cut(self, request: web.Request) -> web.Response:
        assert request.transport is not None
        request.transport.abort()
        self.tell()
        return web.Response()

    async def _result(self, call: Call) -> Any:
        match call.method:
            case "getMe":
                return _ME
            case "getUpdates":
                return await self._updates(call.fields)
            case "sendMessage" | "sendPhoto" | "sendDocument":
                _judge(call)
                return self._message(next(self._message_numbers), call)
            case "editMessageText":
                _judge(call)
                _demand_change(self.chats.get(call.fields["chat_id"], {}).get(call.fields["message_id"]), call)
                return self._message(call.fields["message_id"], call)
            case "setWebhook":
                return await self._set_webhook(call.fields)
            case "deleteWebhook":
                self._drop_if_asked(call.fields)
                self.webhook = None
                return True
            case "answerCallbackQuery" | "sendChatAction":
                return True
            case _ if call.method.startswith(("getMy", "setMy")):
                return self._introduction(call)
            case _:
                raise Refused(Refusal(404, "Not Found: method not found"))

    async def _set_webhook(self, fields: Fields) -> bool:
        secret = fields.get("secret_token", "")
        if not re.fullmatch(r"[A-Za-z0-9_-]{0,256}", secret):
            raise Refused(Refusal(400, "Bad Request: secret token contains unallowed characters"))
        self._drop_if_asked(fields)
        self.webhook = Door(fields["url"], secret, fields.get("allowed_updates", []))
        if self._bringing is None:
            self._bringing = asyncio.create_task(Postman(self).works())
        return True

    def _drop_if_asked(self, fields: Fields) -> None:
        if fields.get("drop_pending_updates"):
            self.waiting = []

    async def has_post(self) -> None:
        """Returns when something waits for a webhook that is set."""
        await self.until(lambda: self.webhook is not None and bool(self.waiting), patience=math.inf)

    def _introduction(self, call: Call) -> Any:
        verb, what = call.method[:3], call.method[5:]
        language = call.fields.get("language_code", "")
        if verb == "set":
            self.introduction[what, language] = call.fields[_INTRODUCED[what]]
            return True
        nothing: Any = [] if what == "Commands" else ""
        found = self.introduction.get((what, language), nothing)
        return found if what == "Commands" else {_INTRODUCED[what]: found}

    async def _updates(self, fields: Fields) -> list[Fields]:
        if self.webhook is not None:
            raise Refused(WEBHOOK_ACTIVE)
        if self.is_polled:
            raise Refused(CONFLICT)
        offset = fields.get("offset")
        self.offsets.append(offset)
        self.waiting = [update for update in self.waiting if update["update_id"] >= (offset or 0)]
        self.tell()
        patience = min(fields["timeout"], self.longest_poll)

        def due() -> list[Fields]:
            wanted = {*fields["allowed_updates"], *self.kinds_before}
            return sorted((u for u in self.waiting if wanted & set(u)), key=lambda u: int(u["update_id"]))

        self.is_polled = True
        try:
            with suppress(TimeoutError):
                await self.until(lambda: bool(due()), patience)
        finally:
            self.is_polled = False
        batch = due()[:100]
        self.handed_over |= {update["update_id"] for update in batch}
        self.tell()
        return batch

    def _message(self, number: int, call: Call) -> Fields:
        fields = call.fields
        chat = {"id": fields["chat_id"], "type": "private", "first_name": "Ana"}
        message = {"message_id": number, "date": 1358236800, "chat": chat, "from": _ME}
        if fields.get("reply_markup"):
            message["reply_markup"] = fields["reply_markup"]
        if call.method == "sendDocument":
            file = {"file_id": "d", "file_unique_id": "d", "file_name": call.names.get("document", "")}
            return {**message, "document": file, "caption": fields.get("caption", "")}
        if call.method == "sendPhoto":
            size = {"file_id": "p", "file_unique_id": "p", "width": 1, "height": 1}
            return {**message, "photo": [size], "caption": fields.get("caption", "")}
        return {**message, "text": visible(fields["text"])}


@asynccontextmanager
async def bot_api() -> AsyncIterator[BotApi]:
    server = BotApi()
    await server.start()
    try:
        yield server
    finally:
        await server.stop()


_ME = {
    "id": 77,
    "is_bot": True,
    "first_name": "IC-Quick",
    "username": "icquick_bot",
    "can_join_groups": True,
    "can_read_all_group_messages": False,
    "supports_inline_queries": False,
}


def visible(text: str) -> str:
    """The text as people see it; refused where its HTML is not Telegram's."""
    opened: list[str] = []

    def read(match: re.Match[str]) -> str:
        if match["bare"] or (match["tag"] and match["tag"] not in _TAGS):
            raise Refused(_unparsable(f"unsupported start tag at {match.start()}"))
        if match["tag"] and not match["close"]:
            opened.append(match["tag"])
        elif match["tag"] and (not opened or opened.pop() != match["tag"]):
            raise Refused(_unparsable(f"unmatched end tag at {match.start()}"))
        return "" if match["tag"] else "x"

    plain = _MARK.sub(read, text)
    if opened:
        raise Refused(_unparsable(f"can't find the end tag of {opened[-1]}"))
    return plain


def _unparsable(reason: str) -> Refusal:
    return Refusal(400, f"Bad Request: can't parse entities: {reason}")


def _judge(call: Call) -> None:
    fields = call.fields
    text = text_of(fields)
    plain = visible(text) if fields.get("parse_mode") == "HTML" else text
    length = len(plain.encode("utf-16-le")) // 2
    if "text" in fields and not plain.strip():
        raise Refused(Refusal(400, "Bad Request: message text is empty"))
    if length > (4096 if "text" in fields else 1024):
        raise Refused(Refusal(400, f"Bad Request: message {'' if 'text' in fields else 'caption '}is too long"))
    if call.method == "sendPhoto" and not call.files.get("photo"):
        raise Refused(Refusal(400, "Bad Request: there is no photo in the request"))
    if call.method == "sendDocument" and not call.files.get("document"):
        raise Refused(Refusal(400, "Bad Request: there is no document in the request"))
    rows = rows_of(fields)
    if any(not 1 <= len(press.encode()) <= 64 for row in rows for _, press in row):
        raise Refused(Refusal(400, "Bad Request: BUTTON_DATA_INVALID"))
    if any(not 1 <= len(row) <= 8 for row in rows) or sum(map(len, rows)) > 100:
        raise Refused(Refusal(400, "Bad Request: reply markup is too long"))


def _demand_change(shown: Shown | None, call: Call) -> None:
    if shown is None:
        raise Refused(GONE)
    if shown.photo is not None:
        raise Refused(Refusal(400, "Bad Request: there is no text in the message to edit"))
    if (shown.text, shown.rows) == (call.fields["text"], rows_of(call.fields)):
        raise Refused(UNCHANGED)


def _refusal(refusal: Refusal) -> web.Response:
    body: Fields = {"ok": False, "error_code": refusal.status, "description": refusal.description}
    if refusal.parameters:
        body["parameters"] = refusal.parameters
    return web.json_response(body, status=refusal.status)
