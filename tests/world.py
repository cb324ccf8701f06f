"""A whole service in a test: real core, real SQLite file, a clock that the test moves, a channel that remembers.

world = World(tmp_path)
ana = world.chat("ana", language="fr")
ana.writes("/start")
ana.presses("c’est parti")
assert ana.sees("1/55")
"""

import asyncio
from collections.abc import Coroutine, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import count
from pathlib import Path
from secrets import token_bytes, token_hex
from typing import Any, TypeVar

from bot import content
from bot.reading import read_text
from bot.sender import Sender
from bot.service import Service
from bot.transport import Deliver, Receipt
from flows.document import Document
from flows.events import Event, Pressed, SentSomethingElse
from flows.library import Library, Terms
from flows.outcome import Button, Message
from flows.picture import Picture
from flows.situation import Situation
from storage.database import Database
from storage.journal import RandomBytes
from storage.situations import load
from tests.empty import engine_at

START = datetime(2013, 1, 15, 8, 0, tzinfo=UTC)
TERMS = Terms(controller="Cluster House", contact="privacy@example.org")
Result = TypeVar("Result")


@cache  # it never changes, and reading it takes longer than most tests
def shipped_library() -> Library:
    return content.library(TERMS)


class FakeClock:
    """Stands still until it is told to move."""

    def __init__(self, now: datetime = START) -> None:
        self.moment = now

    def now(self) -> datetime:
        return self.moment

    def passes(self, **duration: float) -> None:
        self.moment += timedelta(**duration)


@dataclass
class Shown:
    """A message as it stands in the chat now."""

    id: str
    message: Message
    edits: int = 0


@dataclass
class Remembering:
    """A channel that keeps what was sent, like a screen. ``log`` has every send, edits too, in order."""

    log: list[tuple[str, Message]] = field(default_factory=list)
    screens: dict[str, list[Shown]] = field(default_factory=dict)
    toasts: list[tuple[str, str]] = field(default_factory=list)
    has_links: bool = True  # a terminal has none

    async def serve(self, deliver: Deliver) -> None:
        await asyncio.Event().wait()

    async def send(self, message: Message, picture: bytes | None) -> Receipt:
        screen = self.screens.setdefault(message.to, [])
        for shown in screen:
            if message.replaces == shown.id:
                shown.message, shown.edits = message, shown.edits + 1
                self.log.append(("edit", message))
                return Receipt(shown.id)
        screen.append(Shown(str(len(screen) + 1), message))
        self.log.append(("send", message))
        return Receipt(screen[-1].id)

    async def acknowledge(self, event: Event, toast: str) -> None:
        if toast:
            self.toasts.append((event.chat, toast))

    async def typing(self, chat: str) -> None:
        """A screen that remembers needs no waiting mark."""

    def link(self, code: str) -> str:
        return f"https://t.me/icquick_bot?start={code}" if self.has_links else ""

    async def close(self) -> None:
        """Nothing is open."""


def drawn(wanted: Picture | Document) -> bytes:
    """Stands for drawing and printing, which have tests of their own."""
    return (wanted.name if isinstance(wanted, Document) else wanted.title).encode()


class World:
    """``step_seconds`` pass before each thing a person does, so that nobody answers in no time at all."""

    def __init__(
        self,
        folder: Path,
        *,
        step_seconds: float = 8,
        library: Library | None = None,
        random: RandomBytes = token_bytes,
    ) -> None:
        self.clock = FakeClock()
        self.transport = Remembering()
        self.library = library or shipped_library()
        self.step_seconds = step_seconds
        self._runner = asyncio.Runner()
        self._start = token_hex(4)  # events of another world on the same file are other events
        self._numbers = count(1)
        self.url = f"sqlite:///{folder / 'world.sqlite'}"
        self.database = Database(engine_at(folder / "world.sqlite"))
        self.sender = Sender(self.transport, self.database, self.clock, drawn)
        self.service = Service(self.database, self.library, self.clock, self.transport, self.sender, random)
        self.sender.on_unreachable = self.service.went_silent

    def run(self, work: Coroutine[Any, Any, Result]) -> Result:
        return self._runner.run(work)

    def receives(self, event: Event) -> None:
        """The service takes the event and says everything that follows from it."""
        self.clock.passes(seconds=self.step_seconds)
        self.run(self._receive(event))

    async def _receive(self, event: Event) -> None:
        await self.service.receive(event)
        await self.sender.idle()
        await asyncio.sleep(0)  # the acknowledgement runs beside

    def chat(self, name: str, language: str = "en") -> "Person":
        return Person(self, f"test:{name}", language)

    def next_id(self) -> str:
        return f"test:{self._start}:{next(self._numbers)}"

    def passes(self, **duration: float) -> None:
        self.clock.passes(**duration)

    def close(self) -> None:
        self._runner.close()
        self.database.close()


@contextmanager
def world_in(folder: Path, *, step_seconds: float = 8, library: Library | None = None) -> Iterator[World]:
    world = World(folder, step_seconds=step_seconds, library=library)
    try:
        yield world
    finally:
        world.close()


@dataclass
class Person:
    """Somebody with a phone."""

    world: World
    chat: str
    language: str

    def writes(self, text: str) -> None:
        self.world.receives(read_text(text, id=self.world.next_id(), chat=self.chat, language=self.language))

    def sends_a_sticker(self) -> None:
        self.world.receives(SentSomethingElse(id=self.world.next_id(), chat=self.chat, language=self.language))

    def presses(self, label: str, *, message: int | None = None) -> None:
        """Presses the button whose words contain ``label``, on the newest keyboard or on message number n."""
        shown = self._with_keyboard() if message is None else self.screen[message - 1]
        self.presses_raw(self._button(shown, label).press, message=shown.id)

    def presses_raw(self, press: str, *, message: str | None = None) -> None:
        event = Pressed(
            press=press, message=message, id=self.world.next_id(), chat=self.chat, language=self.language
        )
        self.world.receives(event)

    @property
    def screen(self) -> list[Shown]:
        return self.world.transport.screens.get(self.chat, [])

    @property
    def newest(self) -> Message:
        return self._with_keyboard().message

    @property
    def text(self) -> str:
        """What the newest keyboard stands under."""
        return self.newest.text

    @property
    def buttons(self) -> list[str]:
        return [button.text for row in self.newest.buttons for button in row]

    @property
    def toasts(self) -> list[str]:
        return [toast for chat, toast in self.world.transport.toasts if chat == self.chat]

    @property
    def situation(self) -> Situation:
        return self.world.database.unit(lambda connection: load(connection, self.chat)).result().situation

    @property
    def answers(self) -> Mapping[str, str]:
        assessment = self.situation.assessment
        return assessment.values if assessment else {}

    def sees(self, words: str) -> bool:
        return any(words in shown.message.text for shown in self.screen)

    def answers_all(self, rating: str = "3") -> None:
        """Starts if need be and answers every question up to the review."""
        if not self.screen:
            self.writes("/start")
            self.presses_verb("begin")
        for _ in range(80):
            presses = [button.press for row in self.newest.buttons for button in row]
            if any(press.startswith("t:all:") for press in presses):
                self.presses_verb("t:all")
                continue
            if not any(press.startswith("a:") for press in presses):
                return
            self.answers_next(rating)
        raise AssertionError("the questionnaire does not end")

    def answers_next(self, rating: str = "3") -> None:
        """Gives the rating, or the first option, or a text, as the question wants it."""
        presses = [button.press for row in self.newest.buttons for button in row]
        wanted = [
            p for p in presses if p.startswith("a:") and p.split(":")[2] == rating and "." in p.split(":")[1]
        ]
        options = [p for p in presses if p.startswith("a:") and p.split(":")[2] not in ("dk", "na")]
        if wanted or options:
            self.presses_raw((wanted or options)[0], message=self._with_keyboard().id)
        else:
            self.writes("Nantes Biotech")

    def presses_verb(self, verb: str) -> None:
        """Presses the first button whose press begins with ``verb``."""
        button = next(b for row in self.newest.buttons for b in row if f"{b.press}:".startswith(f"{verb}:"))
        self.presses_raw(button.press, message=self._with_keyboard().id)

    def _with_keyboard(self) -> Shown:
        return next(shown for shown in reversed(self.screen) if shown.message.buttons)

    def _button(self, shown: Shown, label: str) -> Button:
        buttons = [button for row in shown.message.buttons for button in row]
        exact = [button for button in buttons if button.text.removeprefix("✓ ") == label]
        partly = [button for button in buttons if label in button.text]
        assert exact or partly, f"no button {label!r} among {[button.text for button in buttons]}"
        return (exact or partly)[0]


def at(situation: Situation, **changes: object) -> Situation:
    """The situation with some parts exchanged."""
    return replace(situation, **changes)  # type: ignore[arg-type]
