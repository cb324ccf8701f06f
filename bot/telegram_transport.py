"""Telegram as a channel, whichever library speaks: the way in, the order of calls, what is ended and when.

Only private chats are talked to. Somebody in a group hears one kind word about it and nothing of it is kept.
"""

import asyncio
import contextlib
from collections.abc import Callable, Sequence
from functools import partial

from bot.introduction import introduce
from bot.layout import sheets
from bot.polling import LONG_POLL_SECONDS, Sleep, patiently, poll
from bot.speaker import Elsewhere, Heard, Raw, Rows, Speaker
from bot.telegram_rules import SECONDS_BETWEEN_MESSAGES, TOAST_LIMIT, chat_number
from bot.transport import Deliver, Receipt
from bot.webhook import Webhook, listen
from flows.events import Event
from flows.library import Library
from flows.outcome import Message

_KIND_WORD_EVERY = 3600.0  # seconds; it still stands in the group where somebody calls again
_MOST_GROUPS = 1000


class TelegramTransport:
    """Implements ``Transport``, by long polling, or behind a webhook if there is one."""

    def __init__(
        self, speaker: Speaker, library: Library, webhook: Webhook | None = None, sleep: Sleep = asyncio.sleep
    ) -> None:
        self._speaker = speaker
        self._library = library
        self._webhook = webhook
        self._sleep = sleep
        self._name = ""
        # Told the bot's name as soon as Telegram has told it, before any update is taken.
        self.on_named: Callable[[str], None] | None = None
        self._deliver: Deliver | None = None
        self._queries: dict[str, str] = {}  # of each press that waits for its end: what Telegram wants to be told
        self._begun: dict[str, int] = {}  # of each message in several sheets: how many stand in the chat
        self._courtesies: set[asyncio.Task[None]] = set()
        self._told: dict[int, float] = {}  # of each group: when it last heard the kind word

    async def serve(self, deliver: Deliver) -> None:
        self._deliver = deliver
        self._name = await patiently(partial(self._speaker.start, self._hear), self._sleep)
        if self.on_named is not None:
            self.on_named(self._name)
        introducing = asyncio.create_task(introduce(self._speaker, self._library, self._sleep))
        try:
            if self._webhook is None:
                # One left over from earlier would make every poll fail. What waits there is kept.
                await patiently(self._speaker.delete_webhook, self._sleep)
                await poll(self._fetch, self._feed, self._sleep)
            else:
                await listen(self._webhook, self._feed, self._announce)
        finally:
            for aside in (introducing, *self._courtesies):
                aside.cancel()

    async def close(self) -> None:
        await self._speaker.close()

    async def send(self, message: Message, file: bytes | None) -> Receipt:
        """A message that needs several calls goes on where it was interrupted, so that no part of it doubles."""
        pages = sheets(message.text, with_file=file is not None)
        receipt = message.replaces
        for number in range(self._begun.get(message.key, 0), len(pages)):
            if number:
                await self._sleep(SECONDS_BETWEEN_MESSAGES)
            replaces = message.replaces if number == 0 else None
            rows = message.buttons if number == len(pages) - 1 else ()
            if pages[number].with_file and file is not None:
                receipt = await self._send_file(message, file, pages[number].text, rows)
            else:
                receipt = await self._show(chat_number(message.to), pages[number].text, replaces, rows)
            if len(pages) > 1:
                self._begun[message.key] = number + 1
        self._begun.pop(message.key, None)
        return Receipt(receipt)

    def link(self, code: str) -> str:
        return f"https://t.me/{self._name}?start={code}"

    async def acknowledge(self, event: Event, toast: str) -> None:
        query = self._queries.pop(event.id, None)
        if query is not None:
            await self._speaker.end_press(query, toast[:TOAST_LIMIT])

    async def typing(self, chat: str) -> None:
        await self._speaker.typing(chat_number(chat))

    async def _send_file(self, message: Message, file: bytes, caption: str, rows: Rows) -> str:
        chat = chat_number(message.to)
        if message.document is None:
            return str(await self._speaker.send_photo(chat, file, caption, rows))
        return str(await self._speaker.send_document(chat, file, message.document.name, caption, rows))

    async def _show(self, chat: int, text: str, replaces: str | None, rows: Rows) -> str:
        is_ours = replaces is not None and replaces.isdigit()
        if replaces and is_ours and await self._speaker.edit_text(chat, int(replaces), text, rows):
            return replaces
        return str(await self._speaker.send_text(chat, text, rows))

    async def _fetch(self, offset: int | None) -> Sequence[Raw]:
        return await self._speaker.get_updates(offset, LONG_POLL_SECONDS)

    async def _feed(self, update: Raw) -> None:
        await self._speaker.feed(update)

    async def _announce(self, webhook: Webhook) -> None:
        await patiently(partial(self._speaker.set_webhook, webhook.url, webhook.secret), self._sleep)

    async def _hear(self, heard: Heard, query: str | None = None) -> None:
        if heard is None or isinstance(heard, Elsewhere):
            courtesy = asyncio.create_task(self._decline(heard, query))
            self._courtesies.add(courtesy)
            courtesy.add_done_callback(self._courtesies.discard)
            return
        assert self._deliver is not None, "serve() says where events go"
        if query is not None:
            self._queries[heard.id] = query
        try:
            await self._deliver(heard)
        except BaseException:
            self._queries.pop(heard.id, None)  # the press comes again, and is ended then
            raise

    async def _decline(self, heard: Elsewhere | None, query: str | None) -> None:
        """Best effort: whatever fails here, the update is done with."""
        with contextlib.suppress(Exception):
            if query is not None:
                await self._speaker.end_press(query, "")
            elif heard is not None and self._may_tell(heard.chat):
                voice = self._library.voices[self._library.closest(heard.language)]
                await self._speaker.send_text(heard.chat, voice("bot.elsewhere", name=self._name), ())

    def _may_tell(self, chat: int) -> bool:
        now = asyncio.get_running_loop().time()
        if now < self._told.get(chat, -_KIND_WORD_EVERY) + _KIND_WORD_EVERY:
            return False
        self._told.pop(chat, None)
        while len(self._told) >= _MOST_GROUPS:
            del self._told[next(iter(self._told))]
        self._told[chat] = now
        return True
