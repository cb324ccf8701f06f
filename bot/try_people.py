"""The simulated colleagues of the try-out: who they are, what they do next, and when.

They are the people of a rehearsal, in the same core and database as the visitor. What they remember does not
outlive a start: after the next one they come back to where their chat stands, and go on.
"""

import heapq
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from random import Random

from bot.rehearsal_people import TEMPERS, Manager
from bot.try_founding import Founded
from bot.try_programme import number_of
from flows.events import Event
from flows.library import Library
from flows.outcome import Message

PREFIX = "simulated:"
_BACK = timedelta(hours=1)


@dataclass
class Colleague(Manager):
    """``start``: of which start of the try-out her events are, since no two events may have one id."""

    start: str

    def _known(self) -> dict[str, str]:
        known = super()._known()
        return {**known, "id": f"{known['id']}:{self.start}"}


@dataclass
class People:
    """All of them, with what they are going to do."""

    _actors: dict[str, Colleague] = field(default_factory=dict)
    _agenda: list[tuple[datetime, int, Colleague]] = field(default_factory=list)
    _arrived: list[Message] = field(default_factory=list)
    _orders: Iterator[int] = field(default_factory=count)

    def come(self, founded: Founded, library: Library, now: datetime, start: str) -> None:
        """Those with a code open it some day; the others come back to where they were."""
        for place, name in enumerate(founded.colleagues):
            each = _colleague(founded, place, library, start)
            self._actors[each.chat] = each
            code = founded.codes.get(name)
            self._plan(each, each.is_invited(code, now) if code else each.in_office(now + _BACK))

    def get(self, message: Message) -> None:
        """Somebody was written to; she looks at it when everything has been said."""
        self._arrived.append(message)

    def look(self, now: datetime) -> None:
        """Everybody looks at what came. Of several messages the last one that wants something counts."""
        arrived, self._arrived = self._arrived, []
        wanted: dict[str, datetime | None] = {}
        for message in arrived:
            if actor := self._actors.get(message.to):
                wanted[message.to] = actor.gets(message, now) or wanted.get(message.to)
        for chat, at in wanted.items():
            self._plan(self._actors[chat], at)

    def next_moment(self) -> datetime | None:
        return self._agenda[0][0] if self._agenda else None

    def act(self, now: datetime) -> Event | None:
        """What the next of them does; None if she does nothing after all."""
        _, __, actor = heapq.heappop(self._agenda)
        return actor.acts(now)

    def _plan(self, actor: Colleague, at: datetime | None) -> None:
        if at is not None:
            heapq.heappush(self._agenda, (at, next(self._orders), actor))


def _colleague(founded: Founded, place: int, library: Library, start: str) -> Colleague:
    programme, name = founded.programme, founded.colleagues[place]
    number, language = number_of(programme), library.closest(programme.language or "")
    random = Random(f"try-out:{number}:{place}")
    each = Colleague(
        name,
        f"{PREFIX}{number}:{place}",
        "manager",
        language,
        programme.calendar,
        random,
        TEMPERS[place % len(TEMPERS)],
        start,
    )
    each.company, each.cluster = name, programme.clusters[0].name
    each.words, each.level = library.voices[language], random.uniform(1.2, 3.2)
    return each
