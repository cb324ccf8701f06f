"""The clock as the page has it: its frames, the words about a jump, and what a tab may ask of it.

The only home of how a jump is told in words.
"""

import logging

from bot.try_world import News, Step, TryWorld
from bot.web_chat import Frame
from bot.web_frames import TAKE_PART, Asked
from flows.library import Library
from flows.wording import Voice

logger = logging.getLogger(__name__)


class WebClock:
    """The world of the try-out in front of tabs."""

    def __init__(self, world: TryWorld, library: Library) -> None:
        self.world = world
        self._library = library

    @property
    def inbox(self) -> str:
        """The chat of the facilitator."""
        return self.world.inbox

    def frame(self, **more: object) -> Frame:
        """What the clock shows now; ``more`` is for one tab alone."""
        dial = self.world.dial()
        workshop = dial.workshop and dial.workshop.isoformat()
        return {
            "type": "clock",
            "at": dial.at.isoformat(),
            "seen": dial.moves,
            "busy": dial.is_busy,
            "over": dial.is_over,
            "workshop": workshop,
            **more,
        }

    async def opened(self, chat: str, language: str) -> Frame:
        """For a tab that has come: the world is there from now on. Without a world the page is a chat alone."""
        try:
            await self.world.open(language)
            return self.frame(part=await self.world.is_part(chat))
        except Exception:
            logger.exception("the simulated programme could not be begun; the chat goes on without it")
            return {"type": "clock_gone"}

    async def answer(self, asked: Asked, chat: str) -> Frame:
        """Does what is asked; gives what the tab that asked is told."""
        if asked.wish == TAKE_PART:
            await self.world.invite(chat, asked.language)
            return {"type": "moved", "id": asked.id, "told": "", "part": True}  # the door is before her
        news = await self.world.move(Step(asked.wish), asked.seen, chat)
        told = news_told(news, self._library.voices[self._library.closest(asked.language)]) if news else ""
        return {"type": "moved", "id": asked.id, "told": told}


def news_told(news: News, voice: Voice) -> str:
    """What a jump brought, in a sentence or two."""
    if news.hitch == "over":
        return voice.plain("page.workshop_why")
    said = [
        voice.plain(f"tryout.news_{where}", n=n) for where, n in (("chat", news.chat), ("inbox", news.inbox)) if n
    ]
    hitch = [voice.plain("tryout.too_much")] if news.hitch else []
    return " ".join([*(said or [voice.plain("tryout.no_news")]), *hitch])
