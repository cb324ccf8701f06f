"""What Telegram demands, whichever library speaks to it: names of chats, limits, what its refusals mean."""

import re
from typing import Final

TEXT_LIMIT: Final = 4096
CAPTION_LIMIT: Final = 1024
TOAST_LIMIT: Final = 200
DESCRIPTION_LIMIT: Final = 512
ABOUT_LIMIT: Final = 120
SECONDS_BETWEEN_MESSAGES: Final = 1.0  # in one chat
ALLOWED_UPDATES: Final = ("message", "callback_query", "my_chat_member")

_PREFIX = "tg:"
_TOKEN = re.compile(r"(\d+):[A-Za-z0-9_-]+")
# A 400 that says what a 403 says: the chat cannot be reached at all, whatever is sent.
_CLOSED = ("chat not found", "user is deactivated", "bot was blocked", "bot can't initiate", "peer_id_invalid")


def chat_name(number: int) -> str:
    """Our name of a Telegram chat."""
    return f"{_PREFIX}{number}"


def chat_number(chat: str) -> int:
    """The number behind ``chat_name``."""
    return int(chat.removeprefix(_PREFIX))


def bot_number(token: str) -> int | None:
    """The bot's own number, which stands before the colon of its token; None if this is no token."""
    match = _TOKEN.fullmatch(token)
    return int(match[1]) if match else None


def is_closed(refusal: str) -> bool:
    """Whether the words of a 400 mean that the chat is closed to us."""
    return any(sign in refusal.lower() for sign in _CLOSED)


def is_unchanged(refusal: str) -> bool:
    """Whether the words of a 400 on an edit mean that the message stands as wanted already."""
    return "message is not modified" in refusal.lower()
