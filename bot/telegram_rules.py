"""What Telegram demands, whichever library speaks to it: limits, and names of chats.

Adapters share nothing else but the polling loop.
"""

import re
from typing import Final

TEXT_LIMIT: Final = 4096
CAPTION_LIMIT: Final = 1024
TOAST_LIMIT: Final = 200

_PREFIX = "tg:"


def chat_name(number: int) -> str:
    """Our name of a Telegram chat."""
    return f"{_PREFIX}{number}"


def chat_number(chat: str) -> int:
    """The number behind ``chat_name``."""
    return int(chat.removeprefix(_PREFIX))


def length(html: str) -> int:
    """How long Telegram finds a text: without its tags, entities as one, in UTF-16 units."""
    plain = re.sub(r"&(?:#\d+|#x[0-9a-fA-F]+|\w+);", "x", re.sub(r"<[^>]*>", "", html))
    return len(plain.encode("utf-16-le")) // 2
