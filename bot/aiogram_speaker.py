"""aiogram as the library that speaks to Telegram: update -> event, call -> method, error -> delivery error.

aiogram's dispatcher sorts the updates; its conversation state, its storage and its polling are not used: state
is in the database, and its polling confirms before anything is kept.
"""

import logging
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, TypeVar

from aiogram import Bot, Dispatcher
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
    BotCommand,
    BotCommandScopeAllPrivateChats,
    BufferedInputFile,
    CallbackQuery,
    ChatMemberUpdated,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    Message,
    Update,
)
from aiohttp import ClientConnectorError
from pydantic import ValidationError

from bot.polling import TokenRefused, no_such_bot
from bot.reading import read_text
from bot.speaker import Ear, Elsewhere, Heard, Raw, Rows, known
from bot.telegram_rules import ALLOWED_UPDATES, bot_number, is_closed, is_unchanged
from bot.transport import DeliveryError, Occupied, TryLater, Unknown, Unreachable
from flows.events import CameBack, Pressed, SentSomethingElse, WentSilent

_CALL_SECONDS = 30.0
_PRIVATE_CHATS = BotCommandScopeAllPrivateChats()
Result = TypeVar("Result")

logger = logging.getLogger(__name__)


class _GetUpdates(TelegramMethod[list[dict[str, Any]]]):
    """Updates as they came: one that aiogram cannot read must not make the whole batch unreadable, for ever."""

    __returning__ = list[dict[str, Any]]
    __api_method__ = "getUpdates"

    offset: int | None
    timeout: int
    allowed_updates: list[str]


class AiogramSpeaker:
    """Implements ``Speaker``. ``api_url`` is the base of the Bot API; PermissionError if ``token`` is none."""

    def __init__(self, token: str, api_url: str) -> None:
        number = bot_number(token)
        if number is None:
            raise no_such_bot()
        self._number = number
        self._ear: Ear | None = None
        self._bot = Bot(
            token,
            session=AiohttpSession(api=TelegramAPIServer.from_base(api_url), timeout=_CALL_SECONDS),
            default=DefaultBotProperties(
                parse_mode=ParseMode.HTML, link_preview=LinkPreviewOptions(is_disabled=True)
            ),
        )
        self._dispatcher = Dispatcher(disable_fsm=True)
        self._dispatcher.message.register(self._on_message)
        self._dispatcher.callback_query.register(self._on_press)
        self._dispatcher.my_chat_member.register(self._on_membership)

    async def start(self, ear: Ear) -> str:
        self._ear = ear
        return (await _call(self._bot.get_me())).username or ""

    async def close(self) -> None:
        await self._bot.session.close()

    async def feed(self, update: Raw) -> None:
        try:
            read = Update.model_validate(update, context={"bot": self._bot})
        except ValidationError:
            logger.warning("update %s cannot be read, and is passed over", update["update_id"])
            return
        if read.message or read.callback_query or read.my_chat_member:
            await self._dispatcher.feed_update(self._bot, read)

    # -- calls

    async def get_updates(self, offset: int | None, seconds: int) -> Sequence[Raw]:
        wanted = _GetUpdates(offset=offset, timeout=seconds, allowed_updates=list(ALLOWED_UPDATES))
        return await _call(self._bot(wanted, request_timeout=seconds + 10))

    async def delete_webhook(self) -> None:
        await _call(self._bot.delete_webhook(drop_pending_updates=False))

    async def set_webhook(self, url: str, secret: str) -> None:
        await _call(
            self._bot.set_webhook(
                url, secret_token=secret, allowed_updates=list(ALLOWED_UPDATES), drop_pending_updates=False
            )
        )

    async def send_text(self, chat: int, text: str, rows: Rows) -> int:
        return (await _call(self._bot.send_message(chat, text, reply_markup=_keyboard(rows)))).message_id

    async def send_photo(self, chat: int, photo: bytes, caption: str, rows: Rows) -> int:
        file = BufferedInputFile(photo, "picture.png")
        sending = self._bot.send_photo(chat, file, caption=caption or None, reply_markup=_keyboard(rows))
        return (await _call(sending)).message_id

    async def send_document(self, chat: int, document: bytes, name: str, caption: str, rows: Rows) -> int:
        file = BufferedInputFile(document, name)
        sending = self._bot.send_document(chat, file, caption=caption or None, reply_markup=_keyboard(rows))
        return (await _call(sending)).message_id

    async def edit_text(self, chat: int, message: int, text: str, rows: Rows) -> bool:
        try:
            await _call(
                self._bot.edit_message_text(text, chat_id=chat, message_id=message, reply_markup=_keyboard(rows))
            )
        except TelegramBadRequest as error:
            return is_unchanged(error.message)
        return True

    async def typing(self, chat: int) -> None:
        await _call(self._bot.send_chat_action(chat, "upload_photo"))

    async def end_press(self, query: str, toast: str) -> None:
        await _call(self._bot.answer_callback_query(query, text=toast or None))

    async def commands(self, language: str) -> Mapping[str, str]:
        found = await _call(self._bot.get_my_commands(_PRIVATE_CHATS, language or None))
        return {command.command: command.description for command in found}

    async def set_commands(self, language: str, commands: Mapping[str, str]) -> None:
        wanted = [BotCommand(command=name, description=words) for name, words in commands.items()]
        await _call(self._bot.set_my_commands(wanted, _PRIVATE_CHATS, language or None))

    async def description(self, language: str) -> str:
        return (await _call(self._bot.get_my_description(language or None))).description

    async def set_description(self, language: str, text: str) -> None:
        await _call(self._bot.set_my_description(text, language or None))

    async def about(self, language: str) -> str:
        return (await _call(self._bot.get_my_short_description(language or None))).short_description

    async def set_about(self, language: str, text: str) -> None:
        await _call(self._bot.set_my_short_description(text, language or None))

    # -- updates

    async def _on_message(self, message: Message, event_update: Update) -> None:
        language = message.from_user.language_code if message.from_user else None
        if message.chat.type != ChatType.PRIVATE:
            await self._hear(Elsewhere(message.chat.id, language or ""))
            return
        # A forwarded text is somebody else's words, and no answer.
        text = None if message.forward_origin else message.text
        fields = known(self._number, event_update.update_id, message.chat.id, language)
        await self._hear(SentSomethingElse(**fields) if text is None else read_text(text, **fields))

    async def _on_press(self, query: CallbackQuery, event_update: Update) -> None:
        if query.data is None or (query.message and query.message.chat.type != ChatType.PRIVATE):
            await self._hear(None, query.id)
            return
        # In a private chat the person and the chat have one number, also where the message is too old to come.
        fields = known(self._number, event_update.update_id, query.from_user.id, query.from_user.language_code)
        message = str(query.message.message_id) if isinstance(query.message, Message) else None
        await self._hear(Pressed(press=query.data, message=message, **fields), query.id)

    async def _on_membership(self, change: ChatMemberUpdated, event_update: Update) -> None:
        gone = change.new_chat_member.status in (ChatMemberStatus.KICKED, ChatMemberStatus.LEFT)
        language = change.from_user.language_code
        if change.chat.type != ChatType.PRIVATE:
            await self._hear(None if gone else Elsewhere(change.chat.id, language or ""))
            return
        fields = known(self._number, event_update.update_id, change.chat.id, language)
        await self._hear(WentSilent(**fields) if gone else CameBack(**fields))

    async def _hear(self, heard: Heard, query: str | None = None) -> None:
        assert self._ear is not None, "start() says who listens"
        await self._ear(heard, query)


def _keyboard(rows: Rows) -> InlineKeyboardMarkup | None:
    if not rows:
        return None
    return InlineKeyboardMarkup(
        inline_keyboard=[
            [InlineKeyboardButton(text=button.text, callback_data=button.press) for button in row] for row in rows
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
        if is_closed(error.message):
            raise Unreachable(error.message) from error
        raise
    except (TelegramUnauthorizedError, TelegramNotFound) as error:
        raise TokenRefused from error
    except TelegramConflictError as error:
        raise Occupied(error.message) from None
    except TelegramServerError as error:
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
