"""The port to a library that speaks to Telegram: raw updates in, calls out, errors told as delivery errors.

aiogram and python-telegram-bot each have one implementation. What both must do alike (the way in, the order of
calls, what a group is told) stands once, in telegram_transport.py; so the two can only differ in wording calls.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from bot.telegram_rules import chat_name
from flows.events import Event
from flows.outcome import Button

Raw = dict[str, Any]
"""An update just as Telegram sends it."""
Rows = Sequence[Sequence[Button]]


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Somebody spoke to the bot, or let it in, where it does not talk: a group or a channel. Nothing is kept."""

    chat: int
    language: str = ""


Heard = Event | Elsewhere | None
"""What an update is to us; None: nothing, though perhaps a press that must be ended."""


def known(bot: int, update: int, chat: int, language: str | None) -> dict[str, str]:
    """What every event carries. Two bots on one database count their updates apart."""
    return {"id": f"tg:{bot}:{update}", "chat": chat_name(chat), "language": language or ""}


class Ear(Protocol):
    """Who listens. ``query`` is what a press is ended with. Returns when an event is committed."""

    async def __call__(self, heard: Heard, query: str | None = None) -> None: ...


class Speaker(Protocol):
    """Every call raises DeliveryErrors, or what the library raises where Telegram finds the call itself wrong."""

    async def start(self, ear: Ear) -> str:
        """From now on ``ear`` hears what updates are; gives the bot's name in Telegram, without the @."""
        ...

    async def close(self) -> None: ...

    async def feed(self, update: Raw) -> None:
        """Hands an update over; one that cannot be read is passed over. Raises what the ear raises."""
        ...

    async def get_updates(self, offset: int | None, seconds: int) -> Sequence[Raw]: ...

    async def delete_webhook(self) -> None: ...

    async def set_webhook(self, url: str, secret: str) -> None: ...

    async def send_text(self, chat: int, text: str, rows: Rows) -> int:
        """Gives the number of the new message; ``text`` is Telegram's HTML."""
        ...

    async def send_photo(self, chat: int, photo: bytes, caption: str, rows: Rows) -> int: ...

    async def send_document(self, chat: int, document: bytes, name: str, caption: str, rows: Rows) -> int: ...

    async def edit_text(self, chat: int, message: int, text: str, rows: Rows) -> bool:
        """True if the message stands as wanted; False if it is gone or not ours to edit."""
        ...

    async def typing(self, chat: int) -> None: ...

    async def end_press(self, query: str, toast: str) -> None: ...

    # Language "" is what people see whose language has no entry of its own.

    async def commands(self, language: str) -> Mapping[str, str]: ...

    async def set_commands(self, language: str, commands: Mapping[str, str]) -> None: ...

    async def description(self, language: str) -> str: ...

    async def set_description(self, language: str, text: str) -> None: ...

    async def about(self, language: str) -> str: ...

    async def set_about(self, language: str, text: str) -> None: ...
