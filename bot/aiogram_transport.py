"""Telegram through aiogram: update -> Event, Message -> call, error -> delivery error.

Only private chats are answered. aiogram's dispatcher sorts the updates; its conversation state, its storage
and its polling are not used: state is in the database, and its polling confirms before anything is kept.
"""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Sequence
from typing import Any, TypeVar

from aiogram import Bot, Dispatcher, F
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ChatMemberStatus, ChatType, ParseMode
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramBadRequest,
    TelegramConflictError,
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.methods import TelegramMethod
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
from aiogram.utils.token import TokenValidationError
from aiohttp import ClientConnectorError
from pydantic import ValidationError

from bot.polling import ALLOWED_UPDATES, LONG_POLL_SECONDS, Sleep, TokenRefused, no_such_bot, patiently, poll
from bot.reading import read_text
from bot.telegram_rules import CAPTION_LIMIT, TOAST_LIMIT, chat_name, chat_number, length
from bot.transport import Deliver, DeliveryError, Receipt, TryLater, Unknown, Unreachable
from flows.events import CameBack, Event, Pressed, SentSomethingElse, WentSilent
from flows.outcome import Message

Result = TypeVar("Result")

logger = logging.getLogger(__name__)


class _GetUpdates(TelegramMethod[list[dict[str, Any]]]):
    """Updates as they came: one that aiogram cannot read must not make the whole batch unreadable, for ever."""

    __returning__ = list[dict[str, Any]]
    __api_method__ = "getUpdates"

    offset: int | None
    timeout: int
    allowed_updates: list[str]


class AiogramTransport:
    """Implements ``Transport`` with long polling. ``api_url`` is the base of the Bot API."""

    def __init__(self, token: str, api_url: str, sleep: Sleep = asyncio.sleep) -> None:
        try:
            self._bot = Bot(
                token,
                session=AiohttpSession(api=TelegramAPIServer.from_base(api_url)),
                default=DefaultBotProperties(
                    parse_mode=ParseMode.HTML, link_preview=LinkPreviewOptions(is_disabled=True)
                ),
            )
        except TokenValidationError:
            raise no_such_bot() from None
        self._sleep = sleep
        self._dispatcher = Dispatcher(disable_fsm=True)
        private = F.chat.type == ChatType.PRIVATE
        self._dispatcher.message.register(self._on_message, private)
        self._dispatcher.callback_query.register(self._on_press)
        self._dispatcher.my_chat_member.register(self._on_membership, private)
        self._deliver: Deliver | None = None
        # Of each press that waits for its end: what Telegram wants to be told.
        self._queries: dict[str, str] = {}

    async def serve(self, deliver: Deliver) -> None:
        self._deliver = deliver
        await patiently(self._forget_webhook, self._sleep)
        await poll(self._fetch, self._feed, self._sleep)

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

    async def _forget_webhook(self) -> None:
        # One left over from earlier would make every poll fail. What waits there is kept.
        await _call(self._bot.delete_webhook(drop_pending_updates=False))

    async def _fetch(self, offset: int | None) -> Sequence[dict[str, Any]]:
        wanted = _GetUpdates(offset=offset, timeout=LONG_POLL_SECONDS, allowed_updates=list(ALLOWED_UPDATES))
        return await _call(self._bot(wanted, request_timeout=LONG_POLL_SECONDS + 10))

    async def _feed(self, raw: dict[str, Any]) -> None:
        try:
            update = Update.model_validate(raw, context={"bot": self._bot})
        except ValidationError:
            logger.warning("update %s cannot be read, and is passed over", raw["update_id"])
            return
        if update.message or update.callback_query or update.my_chat_member:
            await self._dispatcher.feed_update(self._bot, update)

    async def _on_message(self, message: TelegramMessage, event_update: Update) -> None:
        # A forwarded text is somebody else's words, and no answer.
        text = None if message.forward_origin else message.text
        language = message.from_user.language_code if message.from_user else None
        known = self._known(event_update, message.chat.id, language)
        await self._hand_over(SentSomethingElse(**known) if text is None else read_text(text, **known))

    async def _on_press(self, query: CallbackQuery, event_update: Update) -> None:
        if query.data is None or (query.message and query.message.chat.type != ChatType.PRIVATE):
            with contextlib.suppress(Exception):  # a courtesy; what fails here must not come again and again
                await self._bot.answer_callback_query(query.id)
            return
        # In a private chat the person and the chat have one number, also where the message is too old to come.
        known = self._known(event_update, query.from_user.id, query.from_user.language_code)
        message = str(query.message.message_id) if isinstance(query.message, TelegramMessage) else None
        event = Pressed(press=query.data, message=message, **known)
        self._queries[event.id] = query.id
        await self._hand_over(event)

    async def _on_membership(self, change: ChatMemberUpdated, event_update: Update) -> None:
        known = self._known(event_update, change.chat.id, change.from_user.language_code)
        gone = change.new_chat_member.status in (ChatMemberStatus.KICKED, ChatMemberStatus.LEFT)
        await self._hand_over(WentSilent(**known) if gone else CameBack(**known))

    def _known(self, update: Update, chat: int, language: str | None) -> dict[str, str]:
        return {"id": f"tg:{self._bot.id}:{update.update_id}", "chat": chat_name(chat), "language": language or ""}

    async def _hand_over(self, event: Event) -> None:
        assert self._deliver is not None, "serve() says where events go"
        await self._deliver(event)


def _keyboard(message: Message) -> InlineKeyboardMarkup | None:
    if not message.buttons:
        return None
    return InlineKeyboardMarkup(
        inline_keyboard=[
            [InlineKeyboardButton(text=button.text, callback_data=button.press) for button in row]
            for row in message.buttons
        ]
    )


async def _call(request: Awaitable[Result]) -> Result:  # noqa: C901  one case an error
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
    except (TelegramUnauthorizedError, TelegramNotFound) as error:
        raise TokenRefused from error
    except (TelegramServerError, TelegramConflictError) as error:
        raise TryLater from error
    except TelegramEntityTooLarge:  # to aiogram a kind of network error, but no patience makes it smaller
        raise
    except TelegramNetworkError as error:
        if isinstance(error.__cause__, ClientConnectorError):
            raise TryLater from error  # never connected: nothing was shown
        # Anything later: nobody knows. The library's own words are left out, as they may hold the token.
        raise Unknown(type(error.__cause__).__name__) from None
    except ClientDecodeError as error:
        # The library's own words hold all that was answered, what people wrote among it.
        if isinstance(error.original, ValidationError):
            raise DeliveryError("Telegram's answer cannot be read") from None  # so it was shown
        raise Unknown("a gateway's page instead of an answer") from None
