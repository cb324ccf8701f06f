"""The page and who may have it: the files of ``bot/web``, the words in them, and the door.

This is the only home of the page's security: it is given to this computer alone. The Host check stops names
that were made to point here (DNS rebinding), the Origin check stops other sites' scripts from speaking to us
over a WebSocket, and the policy lets the page load nothing that did not come from this server.
"""

import html
import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from string import Template

from aiohttp import web
from aiohttp.typedefs import Middleware

WORD_KEYS = (
    "start",  # the big button of an empty chat
    "empty",  # one line above it
    "placeholder",  # in the empty text field
    "send",
    "menu",
    "new_person",
    "new_messages",
    "reconnecting",
    "waiting",  # of a bubble that has not arrived yet
    "failed",  # a notice: what was sent could not be taken
    "note",  # in the header: nothing leaves this computer
    "conversation",  # read out by screen readers, as the next four
    "you",
    "buttons",
    "open_picture",
    "close",
    "guest",  # how the made-up name of a nameless tab begins
    "needs_script",  # shown by a browser that runs no scripts
    "clock",  # of the simulated clock: what it is called
    "clock_why",  # the one sentence about it
    "next_day",  # its three buttons
    "next_event",
    "to_workshop",
    "workshop_over",  # on a button that leads nowhere any more
    "workshop_why",
    "moving",  # while it is moved
    "beginning",  # before the simulated programme is there
    "take_part",
    "my_chat",  # the two tabs of a narrow page
    "inbox_tab",
    "inbox",  # above the facilitator's messages
    "inbox_note",
    "inbox_empty",
    "inbox_start",
    "unread",  # beside a tab with something new
)

HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
        "connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}

_FOLDER = Path(__file__).parent / "web"
_TYPES = {".css": "text/css", ".js": "text/javascript"}

Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass(frozen=True, slots=True)
class Face:
    """What the page shows of its own, by language. The first language is there for all others.

    ``words`` has every key of WORD_KEYS; ``commands`` are (name without slash, what it does), for the menu, and
    ``inbox_commands`` those of a facilitator. ``zone``: by whose clocks the simulated clock goes, and ``places``
    how that is called.
    """

    title: str
    words: Mapping[str, Mapping[str, str]]
    commands: Mapping[str, Sequence[tuple[str, str]]] = field(default_factory=dict)
    inbox_commands: Mapping[str, Sequence[tuple[str, str]]] = field(default_factory=dict)
    zone: str = "UTC"
    places: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        missing = [
            f"{language}:{key}" for language in self.words for key in WORD_KEYS if key not in self.words[language]
        ]
        if missing or not self.words:
            raise ValueError(f"the page lacks words: {', '.join(missing) or 'no language at all'}")

    def page(self, *, has_clock: bool = False, is_inbox: bool = False) -> str:
        commands = self.inbox_commands if is_inbox else self.commands
        setup = {
            "title": self.title,
            "words": {language: {key: words[key] for key in WORD_KEYS} for language, words in self.words.items()},
            "commands": {language: list(entries) for language, entries in commands.items()},
            "clock": has_clock and not is_inbox,
            "inbox": is_inbox,
            "zone": self.zone if has_clock else "",
            "places": dict(self.places),
        }
        template = Template((_FOLDER / "index.html").read_text(encoding="utf-8"))
        return template.substitute(
            title=html.escape(self.title),
            needs_script=html.escape(" · ".join(words["needs_script"] for words in self.words.values())),
            # "</script>" in a word must not end the element that carries the words.
            setup=json.dumps(setup).replace("<", "\\u003c"),
        )


def add_files(app: web.Application, face: Face) -> None:
    """The files that the page asks for."""
    for name in ("chat.css", "chat.js", "clock.css", "clock.js"):
        app.router.add_get(f"/{name}", _file(_FOLDER / name))


def _file(path: Path) -> Answer:
    text, kind = path.read_text(encoding="utf-8"), _TYPES[path.suffix]

    async def answer(_: web.Request) -> web.Response:
        return web.Response(text=text, content_type=kind)

    return answer


def door(port: int) -> Middleware:
    """The middleware that lets in only what was called by a name of this computer, from a page of ours."""
    ending = ("", ":80") if port == 80 else (f":{port}",)
    hosts = {name + tail for name in ("127.0.0.1", "localhost", "[::1]") for tail in ending}
    origins = {f"http://{host}" for host in hosts}

    @web.middleware
    async def guard(request: web.Request, handler: Answer) -> web.StreamResponse:  # aiohttp's own keyword
        origin = request.headers.get("Origin")
        # Only browsers send an Origin, and they always do so when a script opens a WebSocket.
        is_ours = origin in origins or (origin is None and request.path != "/ws")
        if not is_ours or request.headers.get("Host", "").lower() not in hosts:
            return web.Response(status=403, text="This page is for this computer only.\n")
        return await handler(request)

    return guard


async def seal(_: web.Request, response: web.StreamResponse) -> None:
    """Puts the policy on every answer, errors included."""
    response.headers.update(HEADERS)
