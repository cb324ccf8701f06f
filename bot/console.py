"""The try-out at a terminal: the same conversation with numbered buttons.

Reads lines: a number presses the button of that number, anything else is a text. Works with a pipe as well as
with a person, so a whole conversation can be played from a file.
"""

import asyncio
import html
import re
import sys
import tempfile
from itertools import count
from pathlib import Path
from secrets import token_hex

from bot.reading import read_text
from bot.transport import Deliver, Receipt
from flows.events import Event, Pressed, Started
from flows.outcome import Button, Message

_CHAT = "terminal:me"
_RULE = "─" * 60


class Console:
    """Implements ``Transport`` for one person. Its ``deliver`` returns when all that follows has been shown."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._buttons: dict[str, Button] = {}
        self._shown: str | None = None
        self._numbers = count(1)
        self._start = token_hex(4)  # event ids must not come again in the next run on the same database
        self._folder: Path | None = None

    async def serve(self, deliver: Deliver) -> None:
        await self._say_and_wait(deliver, Started(id=self._id(), chat=_CHAT, language=self._language))
        while line := await asyncio.to_thread(sys.stdin.readline):
            if line.strip():
                await self._say_and_wait(deliver, self._read(line.strip()))
        print()

    async def send(self, message: Message, file: bytes | None) -> Receipt:
        print(_RULE)
        if file is not None:
            print(f"[{self._kept(message, file)}]")
        print(_plain(message.text))
        if message.buttons:
            self._number(message)
        return Receipt(self._shown)

    async def acknowledge(self, event: Event, toast: str) -> None:
        if toast:
            print(f"({toast})")

    async def typing(self, chat: str) -> None:
        """A terminal shows nothing while it waits."""

    async def close(self) -> None:
        """The pictures stay, so that they can be looked at afterwards."""

    async def _say_and_wait(self, deliver: Deliver, event: Event) -> None:
        await deliver(event)
        print("> ", end="", flush=True)

    def _read(self, line: str) -> Event:
        if line in self._buttons:
            press = self._buttons[line].press
            return Pressed(press=press, message=self._shown, id=self._id(), chat=_CHAT, language=self._language)
        return read_text(line, id=self._id(), chat=_CHAT, language=self._language)

    def _id(self) -> str:
        return f"terminal:{self._start}:{next(self._numbers)}"

    def _number(self, message: Message) -> None:
        self._buttons = _numbered([button for row in message.buttons for button in row])
        self._shown = message.key
        number = {button.press: number for number, button in self._buttons.items()}
        for row in message.buttons:
            print("  ".join(_label(number[button.press], button.text) for button in row))

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
