"""What a tab may say, and how much of it is believed.

This is the only home of the frames that come in from the page: their shape, their bounds, and the event that
each becomes. A frame that is not as described here is refused with a reason; nothing else is ever raised.
"""

import json
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from bot.reading import read_text
from flows.events import Event, Pressed, SentSomethingElse

LONGEST_TEXT = 20_000
LONGEST_NAME = 40
LONGEST_PRESS = 64  # bytes, as on Telegram
LARGEST_FRAME = 128 * 1024  # room for the longest text with every character escaped

TAKE_PART = "part"
WISHES = ("day", "event", "workshop", TAKE_PART)  # the first three are how far the clock is moved

_ID = re.compile(r"[A-Za-z0-9-]{8,64}")
_LANGUAGE = re.compile(r"[a-z]{2}")


class Refused(Exception):
    """A frame that is not believed. ``id`` is what the tab called it, as far as that could be read."""

    def __init__(self, reason: str, id: str = "") -> None:
        super().__init__(reason)
        self.id = id


@dataclass(frozen=True, slots=True)
class Received:
    """An event, and what the person sees of it in the chat: a press leaves no bubble."""

    id: str
    event: Event
    bubble: str = ""
    is_file: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """A wish about the world and not about the chat: the clock moved on, or a company in the demo programme.

    ``seen``: how often the clock had been moved when the button was shown.
    """

    id: str
    wish: str
    language: str
    seen: int = 0


def clean_name(raw: str) -> str:
    """The name of a person without anything but letters, digits, - and _. May be empty."""
    plain = re.sub(r"\s+", "-", unicodedata.normalize("NFC", raw).strip())
    return re.sub(r"[^\w-]", "", plain)[:LONGEST_NAME]


def read_language(raw: str) -> str:
    """Two letters, or nothing."""
    return raw if _LANGUAGE.fullmatch(raw) else ""


def read_frame(raw: object, chat: str, knows: Callable[[str], bool]) -> Received | Asked:
    """``knows`` tells whether a message stands in this chat. Raises Refused."""
    frame = _parsed(raw)
    id = _text(frame, "id", 64)
    if not _ID.fullmatch(id):
        raise Refused("id")
    try:
        return _received(frame, id, chat, knows)
    except Refused as refusal:
        raise Refused(str(refusal), id) from None


def _received(frame: dict[str, object], id: str, chat: str, knows: Callable[[str], bool]) -> Received | Asked:
    language = read_language(_text(frame, "language", 16))
    event_id = f"web:{id}"
    match frame.get("type"):
        case "press":
            press = _text(frame, "press", LONGEST_PRESS)
            if not 0 < len(press.encode()) <= LONGEST_PRESS:
                raise Refused("press")
            message = _text(frame, "message", 64)
            known = message if knows(message) else None
            return Received(id, Pressed(id=event_id, chat=chat, language=language, press=press, message=known))
        case "text":
            text = _text(frame, "text", LONGEST_TEXT).strip()
            if not text:
                raise Refused("text")
            return Received(id, read_text(text, id=event_id, chat=chat, language=language), text)
        case "attachment":
            name = _text(frame, "name", 200).strip()
            event = SentSomethingElse(id=event_id, chat=chat, language=language)
            return Received(id, event, name or "…", is_file=True)
        case "clock":
            wish = _text(frame, "wish", 16)
            seen = frame.get("seen")
            if wish not in WISHES or not isinstance(seen, int) or isinstance(seen, bool):
                raise Refused("wish")
            return Asked(id, wish, language, seen)
        case _:
            raise Refused("type")


def _parsed(raw: object) -> dict[str, object]:
    if not isinstance(raw, str):
        raise Refused("not text")
    try:
        frame = json.loads(raw)
    except (ValueError, RecursionError):  # RecursionError: "[[[[…", as deep as a frame is long
        raise Refused("not JSON") from None
    if not isinstance(frame, dict):
        raise Refused("not an object")
    return frame


def _text(frame: dict[str, object], key: str, longest: int) -> str:
    """A missing text is empty. Half a surrogate pair or a NUL would only fail later, in the database."""
    text = frame.get(key)
    if text is None:
        return ""
    if not isinstance(text, str) or len(text) > longest:
        raise Refused(key)
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\0", "")
