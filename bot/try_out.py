"""The try-out put together: its clock and world, and a page or a terminal before them.

The only home of the page's words from the catalogues, its port, and the browser that shows it.
"""

import os
import sys
import threading
import webbrowser
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot import app as house
from bot.clock import WallClock
from bot.console import PREFIX as TERMINAL
from bot.console import Console
from bot.console_clock import ConsoleClock
from bot.service import Service
from bot.settings import Settings
from bot.try_channel import TryOutChannel
from bot.try_clock import TryOutClock, last_moment
from bot.try_world import TryWorld
from bot.web_clock import WebClock
from bot.web_page import WORD_KEYS, Face
from bot.web_transport import PREFIX as WEB
from bot.web_transport import WebTransport
from flows.conversation import COMMANDS, HOST_COMMANDS, POST_COMMANDS
from flows.library import Library
from flows.wording import Voice

INBOX = "@inbox"  # no name in an address has an @
_TITLE = "IC-Quick"
_INBOX = (*POST_COMMANDS, *HOST_COMMANDS, "language", "help", "stop")


@dataclass(frozen=True, slots=True)
class Page:
    """The page with its port taken, and the world behind it."""

    shows: WebTransport
    world: TryWorld
    clock: TryOutClock

    @property
    def url(self) -> str:
        return self.shows.url


def bound(settings: Settings, library: Library, port: int, *, exact: bool) -> Page:
    """Another free port if ``port`` is not and need not be ``exact``."""
    clock = _clock(settings)
    world = TryWorld(settings, library, clock, f"{WEB}{INBOX}")
    face, zone, shown = _face(library), library.terms.zone, WebClock(world, library)

    def page_at(wanted: int) -> WebTransport:
        return WebTransport(face, now=lambda: clock.now().astimezone(zone), port=wanted, clock=shown)

    page = page_at(port)
    try:
        page.bind()
    except OSError:
        if exact:
            raise
        page = page_at(0)
        page.bind()
    return Page(page, world, clock)


async def on_page(settings: Settings, library: Library, page: Page, *, opens_browser: bool) -> None:
    """Serves the page until it is stopped."""

    def begin(service: Service) -> None:
        page.world.begin(service)
        if opens_browser:
            open_browser(page.url)

    channel = TryOutChannel(page.shows, page.world.people.get, page.world.shown)
    await house.serve(settings, library, channel, page.clock, on_start=begin)


async def at_terminal(settings: Settings, library: Library, language: str) -> None:
    """Chats at the terminal until its input ends."""
    clock = _clock(settings)
    world = TryWorld(settings, library, clock, f"{TERMINAL}{INBOX}")
    console = Console(language, ConsoleClock(world, library.voices[library.closest(language)], library.terms.zone))
    channel = TryOutChannel(console, world.people.get, world.shown)
    await house.serve(settings, library, channel, clock, in_step=True, on_start=world.begin)


def _clock(settings: Settings) -> TryOutClock:
    return TryOutClock(WallClock(), last_moment(settings))


def open_browser(url: str) -> None:
    """Opens the page where there is a screen to open it on. Never waits for the browser."""
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return
    threading.Thread(target=webbrowser.open, args=(url,), daemon=True).start()


def _face(library: Library) -> Face:
    fallback = library.closest("")  # comes first: the page speaks it where it speaks no language of the browser
    voices = {fallback: library.voices[fallback], **library.voices}
    words = {
        language: {key: voice.plain(f"page.{key}") for key in WORD_KEYS} for language, voice in voices.items()
    }
    zone = library.terms.zone
    places = {language: voice.city(zone) for language, voice in voices.items()}
    return Face(_TITLE, words, _menu(voices, COMMANDS), _menu(voices, _INBOX), zone.key, places)


def _menu(voices: Mapping[str, Voice], names: Iterable[str]) -> dict[str, list[tuple[str, str]]]:
    return {
        language: [(name, voice.plain(f"command.name.{name}")) for name in ("start", *names)]
        for language, voice in voices.items()
    }
