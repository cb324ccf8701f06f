"""Telegram through aiogram: update -> Event, Message -> call, error -> delivery error.

Only private chats are answered. aiogram's dispatcher sorts the updates; its conversation state, its storage
and its polling are not used: state is in the database, and its polling confirms before anything is kept.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

from aiogram import Bot, Dispatcher, F
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ChatMemberStatus, ChatType, ParseMode
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.types import (
    BufferedInputFile,
    CallbackQuery,
    ChatMemberUpdated,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    Update,
)
from aiogram.types import Message as TelegramMessage
from aiohttp import ClientConnectorError

from bot.polling import ALLOWED_UPDATES, LONG_POLL_SECONDS, poll
from bot.reading import read_text
from bot.telegram_rules import CAPTION_LIMIT, TOAST_LIMIT, chat_name, chat_number, length
from bot.transport import Deliver, DeliveryError, Receipt, TryLater, Unknown, Unreachable
from flows.events import CameBack, Event, Pressed, SentSomethingElse, WentSilent
from flows.outcome import Message

Result = TypeVar("Result")


class AiogramTransport:
    """Implements ``Transport`` with long polling. ``api_url`` is the base of the Bot API."""

    def __init__(self, token: str, api_url: str) -> None:
        self._bot = Bot(
            token,
            session=AiohttpSession(api=TelegramAPIServer.from_base(api_url)),
            default=DefaultBotProperties(
                parse_mode=ParseMode.HTML, link_preview=LinkPreviewOptions(is_disabled=True)
            ),
        )
        self._dispatcher = Dispatcher()
        private = F.chat.type == ChatType.PRIVATE
        self._dispatcher.message.register(self._on_message, private)
        self._dispatcher.callback_query.register(self._on_press)
        self._dispatcher.my_chat_member.register(self._on_membership, private)
        self._deliver: Deliver | None = None
        # Of each press that waits for its end: what Telegram wants to be told.
        self._queries: dict[str, str] = {}

    async def serve(self, deliver: Deliver) -> None:
        self._deliver = deliver
        # A webhook left over from earlier would make every poll fail. What waits there is kept.
        await self._patiently(lambda: self._bot.delete_webhook(drop_pending_updates=False))
        await poll(self._fetch, self._feed)

    async def close(self) -> None:
        await self._bot.session.close()

    async def send(self, message: Message, picture: bytes | None) -> Receipt:
        chat, keyboard = chat_number(message.to), _keyboard(message)
        if picture is not None:
            return await self._send_picture(chat, message, picture, keyboard)
        if message.replaces is not None and message.replaces.isdigit():
            edited = await self._edit(chat, int(message.replaces), message.text, keyboard)
            if edited:
                return Receipt(message.replaces)
        sent = await _call(self._bot.send_message(chat, message.text, reply_markup=keyboard))
        return Receipt(str(sent.message_id))

    async def acknowledge(self, event: Event, toast: str) -> None:
        query = self._queries.pop(event.id, None)
        if query is not None:
            await self._bot.answer_callback_query(query, text=toast[:TOAST_LIMIT] or None)

    async def typing(self, chat: str) -> None:
        await self._bot.send_chat_action(chat_number(chat), "upload_photo")

    async def _send_picture(
        self, chat: int, message: Message, picture: bytes, keyboard: InlineKeyboardMarkup | None
    ) -> Receipt:
        fits = length(message.text) <= CAPTION_LIMIT
        photo = BufferedInputFile(picture, "picture.png")
        caption = message.text if fits else None
        sent = await _call(
            self._bot.send_photo(chat, photo, caption=caption, reply_markup=keyboard if fits else None)
        )
        if not fits:
            sent = await _call(self._bot.send_message(chat, message.text, reply_markup=keyboard))
        return Receipt(str(sent.message_id))

    async def _edit(self, chat: int, number: int, text: str, keyboard: InlineKeyboardMarkup | None) -> bool:
        """True if the message stands as wanted; False if it is gone or not ours to edit."""
        try:
            await _call(self._bot.edit_message_text(text, chat_id=chat, message_id=number, reply_markup=keyboard))
        except TelegramBadRequest as error:
            return "message is not modified" in error.message
        return True

    async def _fetch(self, offset: int | None) -> Sequence[Update]:
        updates: Sequence[Update] = await _call(
            self._bot.get_updates(
                offset=offset,
                timeout=LONG_POLL_SECONDS,
                allowed_updates=list(ALLOWED_UPDATES),
                request_timeout=LONG_POLL_SECONDS + 10,
            )
        )
        return updates

    async def _feed(self, update: Update) -> None:
        await self._dispatcher.feed_update(self._bot, update)

    async def _on_message(self, message: TelegramMessage, event_update: Update) -> None:
        # A forwarded text is somebody else's words, and no answer.
        text = None if message.forward_origin else message.text
        language = message.from_user.language_code if message.from_user else None
        known = self._known(event_update, message.chat.id, language)
        await self._hand_over(SentSomethingElse(**known) if text is None else read_text(text, **known))

    async def _on_press(self, query: CallbackQuery, event_update: Update) -> None:
        if query.data is None or (query.message and query.message.chat.type != ChatType.PRIVATE):
            await self._bot.answer_callback_query(query.id)
            return
        # In a private chat the person and the chat have one number, also where the message is too old to come.
        known = self._known(event_update, query.from_user.id, query.from_user.language_code)
        message = str(query.message.message_id) if query.message else None
        event = Pressed(press=query.data, message=message, **known)
        self._queries[event.id] = query.id
        try:
            await self._hand_over(event)
        except BaseException:
            del self._queries[event.id]  # the press comes again, with an end of its own to wait for
            raise

    async def _on_membership(self, change: ChatMemberUpdated, event_update: Update) -> None:
        known = self._known(event_update, change.chat.id, change.from_user.language_code)
        gone = change.new_chat_member.status in (ChatMemberStatus.KICKED, ChatMemberStatus.LEFT)
        await self._hand_over(WentSilent(**known) if gone else CameBack(**known))

    def _known(self, update: Update, chat: int, language: str | None) -> dict[str, str]:
        return {"id": f"tg:{self._bot.id}:{update.update_id}", "chat": chat_name(chat), "language": language or ""}

    async def _hand_over(self, event: Event) -> None:
        assert self._deliver is not None, "serve() says where events go"
        await self._deliver(event)

    async def _patiently(self, call: Callable[[], Awaitable[object]]) -> None:
        while True:
            try:
                await _call(call())
            except TryLater as error:
                await asyncio.sleep(error.seconds or 3)
            except Unknown:
                await asyncio.sleep(3)
            else:
                return


def _keyboard(message: Message) -> InlineKeyboardMarkup | None:
    if not message.buttons:
        return None
    return InlineKeyboardMarkup(
        inline_keyboard=[
            [InlineKeyboardButton(text=button.text, callback_data=button.press) for button in row]
            for row in message.buttons
        ]
    )


async def _call(request: Awaitable[Result]) -> Result:
    """The result of a request, with what went wrong told as a delivery error."""
    try:
        return await request
    except TelegramRetryAfter as error:
        raise TryLater(error.retry_after) from error
    except TelegramForbiddenError as error:
        raise Unreachable(error.message) from error
    except TelegramBadRequest as error:
        if "chat not found" in error.message:
            raise Unreachable(error.message) from error
        raise
    except TelegramServerError as error:
        raise TryLater from error
    except TelegramNetworkError as error:
        raise _network(error) from error


def _network(error: TelegramNetworkError) -> DeliveryError:
    # Never connected: nothing was shown. Anything later: nobody knows.
    return (
        TryLater()
        if isinstance(error.__cause__, ClientConnectorError)
        else Unknown(type(error.__cause__).__name__)
    )
