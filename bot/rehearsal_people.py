"""Simulated people: what somebody does with the screen before her, and when. The only home of make-believe.

A simulated manager or facilitator has nothing but what a real one has: messages, and buttons on them. She reads
the newest keyboard and presses, writes or leaves it. Everything she decides is drawn from her own seeded source,
so that one person's life does not change because another one was added.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from flows.attendance import CAME
from flows.calendar import Calendar
from flows.events import Commanded, Event, Pressed, Started, Wrote
from flows.outcome import Button, Lane, Message
from flows.press import Press, Verb, parse
from flows.wording import Voice
from scoring.model import DOES_NOT_APPLY, DONT_KNOW

_CODE = re.compile(r"(?:start=|/start )([\w-]{22})")
_COMPANY_NAME = "CD1"
_WORKING_MINUTES = (0, 150)
NO_ANSWER = (DONT_KNOW, DOES_NOT_APPLY)
NEVER_INVITED = "0"  # what stands on the button of an invitation where there was none before


@dataclass(frozen=True, slots=True)
class Temper:
    """How somebody takes it. Days and chances are those of a rehearsal, and say nothing about real companies.

    ``begins``: so many days after the invitation, from and to; None: never. ``stays``: how many answers she gives
    in one go. ``heeds``: how likely a reminder brings her back. ``agrees``: how likely she allows something.
    """

    name: str
    begins: tuple[int, int] | None
    stays: int
    heeds: float
    agrees: float
    comes: str = "yes"
    measures: int = 2
    stops: bool = False


TEMPERS = (
    Temper("keen", (0, 1), 99, 1.0, 1.0),
    Temper("slow", (3, 8), 20, 0.7, 0.8, comes="deputy", measures=1),
    Temper("dropping out", (1, 5), 14, 0.0, 0.0, stops=True),
    Temper("refusing consent", (1, 3), 99, 0.9, 0.0, comes="no", measures=0),
    Temper("keen", (1, 2), 99, 1.0, 1.0),
    Temper("slow", (6, 12), 30, 0.6, 1.0),
    Temper("never begins", None, 0, 0.0, 0.0),
    Temper("keen", (2, 4), 99, 0.9, 0.7, measures=3),
)


@dataclass
class Actor:
    """Somebody with a phone. ``seen`` is the newest keyboard that she has not dealt with."""

    name: str
    chat: str
    role: str
    language: str
    calendar: Calendar
    random: Random

    def __post_init__(self) -> None:
        self.cluster, self.company, self.code = "", "", ""
        self.seen: Message | None = None
        self._number = 0

    def gets(self, message: Message, now: datetime) -> datetime | None:
        """A message has come; gives the moment at which she will do something about it, None for never."""
        raise NotImplementedError

    def acts(self, now: datetime) -> Event | None:
        """What she does now."""
        raise NotImplementedError

    def starts(self) -> Event:
        return Started(code=self.code, **self._known())

    def writes(self, text: str) -> Event:
        return Wrote(text=text, **self._known())

    def commands(self, name: str) -> Event:
        """An errand: a command, whatever stands on the screen."""
        self.seen = None
        return Commanded(name=name, **self._known())

    def presses(self, press: str, message: Message) -> Event:
        return Pressed(press=press, message=message.key, **self._known())

    def soon(self, now: datetime, least: float = 4, most: float = 15) -> datetime:
        return now + timedelta(seconds=round(self.random.uniform(least, most)))

    def in_office(self, now: datetime, days: int = 0) -> datetime:
        """Some minutes into the working hours, so many days on."""
        opening = self.calendar.next_open(now + timedelta(days=days))
        later = opening + timedelta(minutes=self.random.randint(*_WORKING_MINUTES))
        return self.calendar.next_open(later)

    def _known(self) -> dict[str, str]:
        self._number += 1
        return {"id": f"{self.chat}:{self._number}", "chat": self.chat, "language": self.language}


@dataclass
class Manager(Actor):
    temper: Temper

    def __post_init__(self) -> None:
        super().__post_init__()
        self.level = 2.0
        self.words: Voice | None = None
        self.has_left = False
        self._given, self._planned = 0, 0  # answers in this go; measures
        self._writing: tuple[str, ...] = ()

    def is_invited(self, code: str, now: datetime) -> datetime | None:
        """Somebody has passed the code on; gives the moment at which she opens it."""
        self.code = code
        if self.temper.begins is None:
            return None
        return self.in_office(now, self.random.randint(*self.temper.begins))

    def gets(self, message: Message, now: datetime) -> datetime | None:
        if not message.buttons:
            return None
        self.seen = message
        if message.lane is Lane.REPLY:
            return None if self.has_left else self.soon(now)
        self._given, self.has_left = 0, self.random.random() >= self.temper.heeds
        if self.has_left and not self.temper.stops:
            return None
        return self.in_office(now)

    def acts(self, now: datetime) -> Event | None:
        if self.seen is None:
            return None if self._number else self.starts()
        message, self.seen = self.seen, None
        presses = [parsed for button in _buttons(message) if (parsed := parse(button.press))]
        if message.lane is not Lane.REPLY and self.has_left:
            return self._press(message, presses, Verb.STOP)
        if self._writing:
            said, *left = self._writing
            self._writing = tuple(left)
            return self.writes(said)
        for choose in (self._enters, self._answers, self._decides, self._plans, self._follows_up, self._goes_on):
            if event := choose(message, presses):
                return event
        return None

    # -- what is on the screen, in the order in which it is looked for

    def _enters(self, message: Message, presses: list[Press]) -> Event | None:
        for verb in (Verb.JOIN, Verb.BEGIN):
            if event := self._press(message, presses, verb):
                return event
        return self._press(message, presses, Verb.TIME, "all" if self.temper.stays > 20 else "5")

    def _answers(self, message: Message, presses: list[Press]) -> Event | None:
        if event := self._press(message, presses, Verb.SUBMIT, Verb.SUBMIT_ANYWAY):
            return event
        options = [press for press in presses if press.verb is Verb.ANSWER]
        if not options:
            return None
        if self._given >= self.temper.stays:
            self.has_left = True
            return None
        self._given += 1
        question = options[0].arguments[0]
        chosen = self._option(question, [press for press in options if press.arguments[0] == question])
        if chosen is None:
            return self.writes(self.company if question == _COMPANY_NAME else self._word("answer"))
        return self.presses(str(chosen), message)

    def _option(self, question: str, options: list[Press]) -> Press | None:
        """A rating near her level, or any option; None where a text is wanted."""
        real = [press for press in options if press.arguments[1] not in NO_ANSWER]
        if not real:
            return None
        if "." not in question:
            return self.random.choice(real)
        if self.random.random() < 0.03:
            return self.random.choice(options)
        wanted = max(0, min(4, round(self.random.gauss(self.level + question.endswith(".I"), 0.9))))
        return next((press for press in real if press.arguments[1] == str(wanted)), real[-1])

    def _decides(self, message: Message, presses: list[Press]) -> Event | None:
        says_yes = self.random.random() < self.temper.agrees
        if event := self._press(message, presses, Verb.ALLOW if says_yes else Verb.REFUSE):
            return event
        if not any("✓" in button.text for button in _buttons(message)):
            return self._press(message, presses, Verb.ATTEND, self.temper.comes, place=1)
        return None

    def _plans(self, message: Message, presses: list[Press]) -> Event | None:
        if event := self._press(message, presses, Verb.MEASURE_TERM):
            self._planned += 1
            return event
        if self._planned >= max(1, self.temper.measures):
            return None
        if not self.temper.measures:
            self._planned += 1
            return self._press(message, presses, Verb.NO_MEASURES)
        if event := self._press(message, presses, Verb.MEASURE_NEW):
            self._writing = (f"{self._word('measure')} {self._planned + 1}", self._word("person"))
            return event
        return None

    def _follows_up(self, message: Message, presses: list[Press]) -> Event | None:
        """How a measure stands, as often done as she heeds a reminder; else a later day. Then the second round."""
        if any(press.verb is Verb.MEASURE_STATE for press in presses):
            state = "done" if self.random.random() < self.temper.heeds else "notyet"
            return self._press(message, presses, Verb.MEASURE_STATE, state, place=1)
        return self._press(message, presses, Verb.MEASURE_DAY, Verb.BEGIN_ANEW)

    def _goes_on(self, message: Message, presses: list[Press]) -> Event | None:
        if event := self._press(message, presses, Verb.MOMENT, Verb.INITIATION):
            return event
        for verb in (Verb.GO_ON, Verb.COMPARE, Verb.WORKSHOP, Verb.MEASURES, Verb.BEGIN_AGAIN):
            if message.lane is not Lane.REPLY and (event := self._press(message, presses, verb)):
                return event
        return None

    def _word(self, key: str) -> str:
        return self.words.plain(f"rehearsal.{key}") if self.words else key

    def _press(self, message: Message, presses: list[Press], *verbs: Verb | str, place: int = 0) -> Event | None:
        """The first button with one of the verbs; of those that name a choice, the one with the wanted word."""
        words = [str(verb) for verb in verbs if not isinstance(verb, Verb)]
        wanted = [press for press in presses if press.verb in verbs]
        if words:
            wanted = [press for press in wanted if press.arguments[place : place + 1] == (words[0],)] or wanted
        return self.presses(str(wanted[0]), message) if wanted else None


@dataclass
class Host(Actor):
    """A facilitator, owner or observer; she comes in, and does her errands, which are commands.

    ``passes_on`` is told the text of a message with a code in it, and the code; ``was_there`` says of the words of
    a button whether the company that they name came to the meeting.
    """

    passes_on: Callable[[str, str], None]
    was_there: Callable[[str], bool]

    def __post_init__(self) -> None:
        super().__post_init__()
        self._turned: set[str] = set()

    def gets(self, message: Message, now: datetime) -> datetime | None:
        if self._number and (code := _CODE.search(message.text)):
            self.passes_on(message.text, code[1])
        if not message.buttons:
            return None
        self.seen = message
        return self.soon(now, 10, 40)

    def acts(self, now: datetime) -> Event | None:
        if self._number == 0:
            return self.starts()
        if self.seen is not None:
            message, self.seen = self.seen, None
            if event := self._reacts(message):
                return event
        return None

    def _reacts(self, message: Message) -> Event | None:
        there = [(button, press) for button in _buttons(message) if (press := parse(button.press))]
        for wants in (_joins, _reads_the_page, _invites, self._takes_attendance, self._turns_the_page):
            if wants is _reads_the_page and message.lane is not Lane.DIGEST:
                continue
            for button, press in there:
                if wants(button, press):
                    return self.presses(str(press), message)
        return None

    def _takes_attendance(self, button: Button, press: Press) -> bool:
        return press.verb is Verb.CAME and press.arguments[1] == CAME and self.was_there(button.text)

    def _turns_the_page(self, _: Button, press: Press) -> bool:
        """To the pages that she has not looked at in this errand."""
        if press.verb not in (Verb.UNSTARTED, Verb.ATTENDANCE) or str(press) in self._turned:
            return False
        self._turned.add(str(press))
        return press.arguments[-1] not in ("", "0")


def _joins(_: Button, press: Press) -> bool:
    return press.verb is Verb.JOIN


def _reads_the_page(_: Button, press: Press) -> bool:
    """Of a digest that came by itself."""
    return press.verb is Verb.DIGEST_PAGE


def _invites(_: Button, press: Press) -> bool:
    return press.verb is Verb.ADMIT and press.arguments[1] == NEVER_INVITED


def _buttons(message: Message) -> Iterator[Button]:
    return (button for row in message.buttons for button in row)
