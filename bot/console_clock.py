"""The try-out's clock at a terminal: what is typed to move it, and what is said of it.

The only home of these commands. The world begins at the first of them, so who only chats waits for nothing.
"""

from datetime import tzinfo

from bot.try_world import Step, TryWorld
from bot.web_clock import news_told
from flows.wording import Voice

MOVES = {"/next-day": Step.DAY, "/next-event": Step.EVENT, "/to-workshop": Step.WORKSHOP}
TAKE_PART, INBOX = "/take-part", "/inbox"


class ConsoleClock:
    """The world behind a terminal, in the language of ``voice``; ``zone``: by whose clocks its times are told."""

    def __init__(self, world: TryWorld, voice: Voice, zone: tzinfo) -> None:
        self._world = world
        self._voice = voice
        self._zone = zone

    @property
    def inbox(self) -> str:
        """The chat of the facilitator."""
        return self._world.inbox

    @property
    def inbox_title(self) -> str:
        return f"{self._voice.plain('page.inbox')} · {self._voice.plain('page.inbox_note')}"

    def about(self) -> str:
        """What stands above the first message."""
        return " ".join([self._now(), self._voice.plain("tryout.terminal")])

    async def open(self) -> None:
        await self._world.open(self._voice.language)

    async def obey(self, line: str, chat: str) -> str | None:
        """What is told of a command of the clock; None if the line is none."""
        if line in MOVES:
            await self.open()
            news = await self._world.move(MOVES[line], self._world.dial().moves, chat)
            return f"{self._now()} {news_told(news, self._voice)}" if news else self._now()
        if line != TAKE_PART:
            return None
        await self.open()
        if await self._world.is_part(chat):
            return self._voice.plain("tryout.part_already")
        await self._world.invite(chat, self._voice.language)
        return ""

    def _now(self) -> str:
        moment = self._voice.moment(self._world.dial().at, self._zone)
        return self._voice.plain("tryout.now", moment=moment)
