"""python-telegram-bot as the library that speaks to Telegram: update -> event, call -> method, errors told.

The library's Application sorts the updates; its updater, its conversation state, its persistence, its job queue
and its rate limiter are not used: state is in the database, and its updater confirms before anything is kept.
"""

import logging
import os
from collections.abc import Awaitable, Mapping, Sequence
from datetime import timedelta
from typing import Any, TypeVar

import httpx
from telegram import (
    BotCommand,
    BotCommandScopeAllPrivateChats,
    Chat,
    ChatMember,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    LinkPreviewOptions,
    Update,
)
from telegram.constants import ChatMemberStatus, ParseMode
from telegram.error import (
    BadRequest,
    Conflict,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)
from telegram.ext import (
    ApplicationBuilder,
    CallbackContext,
    CallbackQueryHandler,
    ChatMemberHandler,
    Defaults,
    MessageHandler,
    filters,
)
from telegram.request import HTTPXRequest

from bot.polling import TokenRefused, no_such_bot
from bot.reading import read_text
from bot.speaker import Ear, Elsewhere, Heard, Raw, Rows, known
from bot.telegram_rules import ALLOWED_UPDATES, bot_number, is_closed, is_unchanged
from bot.transport import DeliveryError, Occupied, TryLater, Unknown, Unreachable
from flows.events import CameBack, Pressed, SentSomethingElse, WentSilent

# One connection a chat that is being written to at the same time; a full pool waits rather than fails.
_CONNECTIONS = 64
_POOL_SECONDS = 10.0
_CALL_SECONDS = 30.0
# The library sends this as getUpdates. Spelt as its own method it would warn, at every call, to use that one.
_GET_UPDATES = "get_Updates"
# The library's switch for its next version's way: waits are durations. Without it, every flood is warned about.
os.environ.setdefault("PTB_TIMEDELTA", "1")
_KNOWN_STATUS = frozenset(ChatMemberStatus)
_PRIVATE_CHATS = BotCommandScopeAllPrivateChats()
Context = CallbackContext[Any, Any, Any, Any]
Result = TypeVar("Result")

logger = logging.getLogger(__name__)


class PtbSpeaker:
    """Implements ``Speaker``. ``api_url`` is the base of the Bot API; PermissionError if ``token`` is none."""

    def __init__(self, token: str, api_url: str) -> None:
        number = bot_number(token)
        if number is None:
            raise no_such_bot()
        self._number = number
        self._ear: Ear | None = None
        base = api_url.rstrip("/")
        self._application = (
            ApplicationBuilder()
            .token(token)
            .base_url(f"{base}/bot")
            .base_file_url(f"{base}/file/bot")
            .request(_requests(_CONNECTIONS))
            .get_updates_request(_requests(4))
            .defaults(Defaults(ParseMode.HTML, link_preview_options=LinkPreviewOptions(is_disabled=True)))
            .updater(None)
            .job_queue(None)
            .build()
        )
        self._bot = self._application.bot
        self._application.add_handler(MessageHandler(filters.UpdateType.MESSAGE, self._on_message))
        self._application.add_handler(CallbackQueryHandler(self._on_press))
        self._application.add_handler(ChatMemberHandler(self._on_membership, ChatMemberHandler.MY_CHAT_MEMBER))
        self._application.add_error_handler(self._on_error)
        # What went wrong with an update: the library swallows it, but the channel must not acknowledge then.
        self._faults: dict[int, Exception] = {}

    async def start(self, ear: Ear) -> str:
        self._ear = ear
        await _call(self._application.initialize())
        return self._bot.username

    async def close(self) -> None:
        await self._application.shutdown()

    async def feed(self, update: Raw) -> None:
        number = update["update_id"]
        try:
            read = Update.de_json(update, self._bot)
        except Exception:  # whatever the library stumbles over: it would stumble again
            logger.warning("update %s cannot be read, and is passed over", number)
            return
        await self._application.process_update(read)
        if fault := self._faults.pop(number, None):
            raise fault

    # -- calls

    async def get_updates(self, offset: int | None, seconds: int) -> Sequence[Raw]:
        # Raw, since one update that the library cannot read must not make the whole batch unreadable, for ever.
        wanted: dict[str, Any] = {"timeout": seconds, "allowed_updates": list(ALLOWED_UPDATES)}
        if offset is not None:
            wanted["offset"] = offset
        asking = self._bot.do_api_request(_GET_UPDATES, api_kwargs=wanted, read_timeout=seconds + 10)
        updates: Sequence[Raw] = await _call(asking)
        return updates

    async def delete_webhook(self) -> None:
        await _call(self._bot.delete_webhook(drop_pending_updates=False))

    async def set_webhook(self, url: str, secret: str) -> None:
        await _call(
            self._bot.set_webhook(
                url, secret_token=secret, allowed_updates=ALLOWED_UPDATES, drop_pending_updates=False
            )
        )

    async def send_text(self, chat: int, text: str, rows: Rows) -> int:
        return (await _call(self._bot.send_message(chat, text, reply_markup=_keyboard(rows)))).message_id

    async def send_photo(self, chat: int, photo: bytes, caption: str, rows: Rows) -> int:
        file = InputFile(photo, "picture.png")
        sending = self._bot.send_photo(chat, file, caption=caption or None, reply_markup=_keyboard(rows))
        return (await _call(sending)).message_id

    async def send_document(self, chat: int, document: bytes, name: str, caption: str, rows: Rows) -> int:
        file = InputFile(document, name)
        sending = self._bot.send_document(chat, file, caption=caption or None, reply_markup=_keyboard(rows))
        return (await _call(sending)).message_id

    async def edit_text(self, chat: int, message: int, text: str, rows: Rows) -> bool:
        try:
            await _call(
                self._bot.edit_message_text(text, chat_id=chat, message_id=message, reply_markup=_keyboard(rows))
            )
        except BadRequest as error:
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
        wanted = [BotCommand(name, words) for name, words in commands.items()]
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

    async def _on_error(self, update: object, context: Context) -> None:
        if isinstance(update, Update) and isinstance(context.error, Exception):
            self._faults[update.update_id] = context.error

    async def _on_message(self, update: Update, _: Context) -> None:
        message = update.message
        assert message is not None, "the filter lets nothing else through"
        language = message.from_user.language_code if message.from_user else None
        if message.chat.type != Chat.PRIVATE:
            await self._hear(Elsewhere(message.chat.id, language or ""))
            return
        # A forwarded text is somebody else's words, and no answer.
        text = None if message.forward_origin else message.text
        fields = known(self._number, update.update_id, message.chat.id, language)
        await self._hear(SentSomethingElse(**fields) if text is None else read_text(text, **fields))

    async def _on_press(self, update: Update, _: Context) -> None:
        query = update.callback_query
        assert query is not None, "the library calls this for nothing else"
        if query.data is None or (query.message and query.message.chat.type != Chat.PRIVATE):
            await self._hear(None, query.id)
            return
        # In a private chat the person and the chat have one number, also where the message is too old to come.
        fields = known(self._number, update.update_id, query.from_user.id, query.from_user.language_code)
        message = str(query.message.message_id) if query.message and query.message.is_accessible else None
        await self._hear(Pressed(press=query.data, message=message, **fields), query.id)

    async def _on_membership(self, update: Update, _: Context) -> None:
        change = update.my_chat_member
        assert change is not None, "the library calls this for nothing else"
        status, language = change.new_chat_member.status, change.from_user.language_code
        if status not in _KNOWN_STATUS:
            logger.warning("update %s cannot be read, and is passed over", update.update_id)
            return
        gone = status in (ChatMember.BANNED, ChatMember.LEFT)
        if change.chat.type != Chat.PRIVATE:
            await self._hear(None if gone else Elsewhere(change.chat.id, language or ""))
            return
        fields = known(self._number, update.update_id, change.chat.id, language)
        await self._hear(WentSilent(**fields) if gone else CameBack(**fields))

    async def _hear(self, heard: Heard, query: str | None = None) -> None:
        assert self._ear is not None, "start() says who listens"
        await self._ear(heard, query)


def _requests(connections: int) -> HTTPXRequest:
    return HTTPXRequest(
        connection_pool_size=connections,
        pool_timeout=_POOL_SECONDS,
        connect_timeout=_POOL_SECONDS,
        read_timeout=_CALL_SECONDS,
        write_timeout=_CALL_SECONDS,
        media_write_timeout=_CALL_SECONDS,
    )


def _keyboard(rows: Rows) -> InlineKeyboardMarkup | None:
    if not rows:
        return None
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(button.text, callback_data=button.press) for button in row] for row in rows]
    )


async def _call(request: Awaitable[Result]) -> Result:  # noqa: C901  one case an error
    """The result of a request, with what went wrong told as a delivery error."""
    try:
        return await request
    except RetryAfter as error:
        after = error.retry_after
        raise TryLater(after.total_seconds() if isinstance(after, timedelta) else after) from error
    except Forbidden as error:
        raise Unreachable(error.message) from error
    except (InvalidToken, EndPointNotFound) as error:
        raise TokenRefused from error
    except Conflict as error:
        raise Occupied(error.message) from None
    except BadRequest as error:  # before NetworkError, of which it is a kind
        if is_closed(error.message):
            raise Unreachable(error.message) from error
        raise
    except TelegramError as error:
        cause = error.__cause__
        if isinstance(cause, httpx.ConnectError | httpx.ConnectTimeout | httpx.PoolTimeout):
            raise TryLater from cause  # never left this computer
        if cause is None and "too large" in error.message.lower():
            raise DeliveryError("too large for Telegram") from None  # no patience makes it smaller
        if isinstance(error, NetworkError) and cause is None:
            raise TryLater from error  # refused by Telegram in its own words, with a 5xx
        # Nobody knows. The library's own words are left out, as they may hold the token or what people wrote.
        raise Unknown(type(cause or error).__name__) from None
