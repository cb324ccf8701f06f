"""One conversation as the page shows it: its bubbles, and the tabs that look at it.

This is the only home of the transcript, kept in memory so that a reload or a second tab sees the whole chat,
and of the frames that go out to the page.
"""

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from aiohttp import web

from flows.outcome import Button

LONGEST_TRANSCRIPT = 1_000
PATIENCE = 5.0  # seconds that one stuck tab may hold up the others of its chat

Frame = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Image:
    """A picture at an address nobody can guess. The size spares the page a jump when it arrives."""

    url: str
    title: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Download:
    """A file of the bot's at an address nobody can guess."""

    url: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Bubble:
    """``text`` is the small HTML of a message where the bot speaks, plain text where the person does."""

    id: str
    at: datetime
    text: str
    is_mine: bool = False
    is_file: bool = False
    buttons: tuple[tuple[Button, ...], ...] = ()
    image: Image | None = None
    download: Download | None = None

    def as_frame(self) -> Frame:
        image = self.image
        return {
            "id": self.id,
            "at": self.at.isoformat(),
            "text": self.text,
            "mine": self.is_mine,
            "file": self.is_file,
            "rows": [[{"text": button.text, "press": button.press} for button in row] for row in self.buttons],
            "picture": image
            and {"url": image.url, "title": image.title, "width": image.width, "height": image.height},
            "download": self.download and {"url": self.download.url, "name": self.download.name},
        }


@dataclass(slots=True)
class Chat:
    id: str
    bubbles: dict[str, Bubble] = field(default_factory=dict)
    tabs: set[web.WebSocketResponse] = field(default_factory=set)

    def holds(self, message: str) -> bool:
        """Whether this is a message of the bot in this chat."""
        bubble = self.bubbles.get(message)
        return bubble is not None and not bubble.is_mine

    async def join(self, tab: web.WebSocketResponse) -> None:
        """From now on this tab is told everything, beginning with what was said so far."""
        self.tabs.add(tab)
        bubbles = [bubble.as_frame() for bubble in self.bubbles.values()]
        await self.whisper(tab, {"type": "transcript", "bubbles": bubbles})

    async def put(self, bubble: Bubble) -> None:
        """Adds a bubble, or changes the one of this id where it stands. It keeps its moment."""
        standing = self.bubbles.get(bubble.id)
        if standing is not None:
            bubble = replace(bubble, at=standing.at)
        self.bubbles[bubble.id] = bubble
        if len(self.bubbles) > LONGEST_TRANSCRIPT:
            del self.bubbles[next(iter(self.bubbles))]
        await self.tell({"type": "edit" if standing else "message", "bubble": bubble.as_frame()})

    async def clear(self) -> list[str]:
        """Forgets everything that was said, here and on the page; gives the addresses of the files in it."""
        files = [file.url for bubble in self.bubbles.values() for file in (bubble.image, bubble.download) if file]
        self.bubbles.clear()
        await self.tell({"type": "cleared"})
        return files

    async def tell(self, frame: Frame) -> None:
        await asyncio.gather(*(self.whisper(tab, frame) for tab in tuple(self.tabs)))

    async def whisper(self, tab: web.WebSocketResponse, frame: Frame) -> None:
        """To one tab only. A tab that is gone is forgotten; one that does not listen has to connect again."""
        try:
            async with asyncio.timeout(PATIENCE):
                await tab.send_str(json.dumps(frame))
        except ConnectionError:
            self.tabs.discard(tab)
        except TimeoutError:
            self.tabs.discard(tab)
            await tab.close(code=1013, drain=False)
