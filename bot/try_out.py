"""The try-out's page made ready: its words from the catalogues, its port, the browser that shows it."""

import os
import sys
import threading
import webbrowser

from bot.clock import WallClock
from bot.web_page import WORD_KEYS, Face
from bot.web_transport import WebTransport
from flows.conversation import COMMANDS
from flows.library import Library

_TITLE = "IC-Quick"


def bound(library: Library, port: int, *, exact: bool) -> WebTransport:
    """The page with its port taken; another free port if ``port`` is not and need not be ``exact``."""
    face = _face(library)
    # A try-out is looked at where it runs, so its times are those of this computer.
    page = WebTransport(face, now=lambda: WallClock().now().astimezone(), port=port)
    try:
        page.bind()
    except OSError:
        if exact:
            raise
        page = WebTransport(face, now=lambda: WallClock().now().astimezone())
        page.bind()
    return page


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
    commands = {
        language: [(name, voice.plain(f"command.name.{name}")) for name in ("start", *COMMANDS)]
        for language, voice in voices.items()
    }
    return Face(_TITLE, words, commands)
