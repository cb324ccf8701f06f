"""The try-out at a terminal: the same conversation with numbered buttons.

Reads lines: a number presses the button of that number, ``/inbox`` and a line speak for the facilitator, what
moves the clock moves it, and anything else is a text. Works with a pipe as well as with a person, so a whole
conversation can be played from a file.
"""

import asyncio
import html
import re
import sys
import tempfile
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from secrets import token_hex

from bot.console_clock import INBOX, ConsoleClock
from bot.reading import read_text
from bot.transport import Deliver, Receipt
from flows.events import Event, Pressed, Started
from flows.outcome import Button, Message

PREFIX = "terminal:"
_CHAT = f"{PREFIX}me"
_RULE = "─" * 60


@dataclass
class _Seat:
    """What somebody has before her: the newest keyboard, and the message that it belongs to."""

    chat: str
    buttons: dict[str, Button] = field(default_factory=dict)
    shown: str | None = None


class Console:
    """Implements ``Transport`` for one person, and with a ``clock`` for the facilitator of the demo programme.

    Its ``deliver`` returns when all that follows has been shown.
    """

    def __init__(self, language: str, clock: ConsoleClock | None = None) -> None:
        self._language = language
        self._clock = clock
        self._mine = _Seat(_CHAT)
        self._inbox = _Seat(clock.inbox if clock else "")
        self._numbers = count(1)
        self._start = token_hex(4)  # event ids must not come again in the next run on the same database
        self._folder: Path | None = None

    async def serve(self, deliver: Deliver) -> None:
        if self._clock is not None:
            print(self._clock.about())
        await deliver(Started(id=self._id(), chat=_CHAT, language=self._language))
        self._ask()
        while line := await asyncio.to_thread(sys.stdin.readline):
            if line.strip():
                await self._follow(line.strip(), deliver)
                self._ask()
        print()

    async def send(self, message: Message, file: bytes | None) -> Receipt:
        is_mine = self._clock is None or message.to != self._clock.inbox
        seat = self._mine if is_mine else self._inbox
        print(_RULE)
        if not is_mine and self._clock is not None:
            print(f"[{self._clock.inbox_title}]")
        if file is not None:
            print(f"[{self._kept(message, file)}]")
        print(_plain(message.text))
        if message.buttons:
            self._number(message, seat)
        return Receipt(seat.shown)

    async def acknowledge(self, event: Event, toast: str) -> None:
        if toast:
            print(f"({toast})")

    async def typing(self, chat: str) -> None:
        """A terminal shows nothing while it waits."""

    async def close(self) -> None:
        """The pictures stay, so that they can be looked at afterwards."""

    def _ask(self) -> None:
        print("> ", end="", flush=True)

    async def _follow(self, line: str, deliver: Deliver) -> None:
        """Who is meant by a line, and what is to be done."""
        command, _, rest = line.partition(" ")
        if self._clock is not None and command == INBOX:
            await self._clock.open()
            await deliver(self._read(rest.strip() or "/start", self._inbox))
            return
        told = await self._clock.obey(line, _CHAT) if self._clock is not None else None
        if told is None:
            await deliver(self._read(line, self._mine))
        elif told:
            print(f"{_RULE}\n({told})")

    def _read(self, line: str, seat: _Seat) -> Event:
        if line in seat.buttons:
            press = seat.buttons[line].press
            return Pressed(press=press, message=seat.shown, id=self._id(), chat=seat.chat, language=self._language)
        return read_text(line, id=self._id(), chat=seat.chat, language=self._language)

    def _id(self) -> str:
        return f"{PREFIX}{self._start}:{next(self._numbers)}"

    def _number(self, message: Message, seat: _Seat) -> None:
        seat.buttons = _numbered([button for row in message.buttons for button in row])
        seat.shown = message.key
        number = {button.press: number for number, button in seat.buttons.items()}
        lead = f"{INBOX} " if seat is self._inbox else ""
        for row in message.buttons:
            print("  ".join(_label(f"{lead}{number[button.press]}", button.text) for button in row))

    def _kept(self, message: Message, content: bytes) -> str:
        self._folder = self._folder or Path(tempfile.mkdtemp(prefix="icquick-"))
        name = message.document.name if message.document else f"{next(self._numbers)}.png"
        file = self._folder / name
        file.write_bytes(content)
        return f"{message.picture.title}: {file}" if message.picture else str(file)


def _numbered(buttons: list[Button]) -> dict[str, Button]:
    """What to type -> button. A button that is a figure is typed as that figure: 3 means 3, not the third."""
    own = {button.text.removeprefix("✓ "): button for button in buttons}
    figures = {figure: button for figure, button in own.items() if len(figure) == 1 and figure.isdigit()}
    free = (str(number) for number in count(1) if str(number) not in figures)
    return figures | {next(free): button for button in buttons if button not in figures.values()}


def _label(number: str, text: str) -> str:
    return f"[{text}]" if text.removeprefix("✓ ") == number else f"[{number}] {text}"


def _plain(text: str) -> str:
    """The text without its tags; what is bold stays so where a terminal can show it."""
    bold = "\033[1m", "\033[0m"
    marked = re.sub(r"<(/?)b>", lambda tag: bold[bool(tag[1])] if sys.stdout.isatty() else "", text)
    return html.unescape(re.sub(r"<[^>]*>", "", marked))
