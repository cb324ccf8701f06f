"""A whole IC-Quick in a storm: hasty hands, a nervous line, a server out of temper, and a program that is killed.

The program runs as its own process on a real database. The person does nothing special: she looks at her screen,
presses what stands there once it is something new, and waits, however long the storm takes. She never presses
again because no answer came; only where an old message came a second time, below, she presses that one as well.
"""

import asyncio
import signal
import time
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import cycle
from pathlib import Path

from tests.telegram.answering import RATINGS, chosen, open_question
from tests.telegram.program import Program, webhook_settings
from tests.telegram.record import Call, Fields, Shown
from tests.telegram.storm import StormyApi
from tests.telegram.updates import message
from tests.telegram.verdict import Figures, unsettled, verdict
from tests.telegram.world import Phone

FRAMEWORKS, MODES = ("aiogram", "python-telegram-bot"), ("polling", "webhook")
# Twenty steps from the consent (1) to the handing in (58), at which the program may be killed.
DEADLY_STEPS = range(1, 61, 3)
# How it dies: before she presses; when the update is on its way to it; when it has ended the press; when the next
# message stands in the chat, and it has not heard so.
AWAY, HANDED_OVER, ENDED, SAID = range(4)
_DELAYS = (0.0, 0.004, 0.012, 0.03)  # seconds after the handing over
_MOST_SECONDS = 900
_PATIENCE = 180.0  # no claim: a busy machine may take its time
_SUBMIT = ("s", "sa")


class Chaos:
    """One play. ``deadly`` are the steps at which the program is killed."""

    def __init__(self, folder: Path, framework: str, mode: str, deadly: Sequence[int] = DEADLY_STEPS) -> None:
        settings = {"TELEGRAM__FRAMEWORK": framework, **(webhook_settings() if mode == "webhook" else {})}
        self.server = StormyApi()
        self.server.connections, self.server.shuffles = 2, True
        self.program = Program(folder, self.server, settings)
        self.phone = Phone(self.program)
        self.name = f"{framework}, {mode}"
        self.pressed: dict[str, str] = {}
        self._done: set[tuple[str, int]] = set()  # what she has reacted to: the subject, on which message
        self.did: Counter[str] = Counter()
        self.kills: Counter[int] = Counter()
        self._deadly = set(deadly)
        self._ratings = cycle(RATINGS)
        self._ways = cycle(self._ways_of(mode))
        self._before: Shown | None = None  # the keyboard before the one she looks at
        self._is_dead = False
        self.kills_in_flight = 0

    @property
    def steps(self) -> int:
        """How many steps she has taken; what came a second time counts once."""
        return len({subject for subject, _ in self._done})

    def plays(self) -> Figures:
        """From /start to the last closing question, then until all is said."""
        began = time.monotonic()
        try:
            self.program.starts()
            self._step("start", [self.server.numbered(message(text="/start"))])
            while self._subject() != "result":
                assert time.monotonic() - began < _MOST_SECONDS, f"{self.name}: there is no end to it"
                self._goes_on()
            self.program.until(lambda: unsettled(self.program.database) == 0, _PATIENCE)
            self.program.is_told(signal.SIGTERM)
            code = self.program.ends()
            return verdict(self, code, time.monotonic() - began)
        finally:
            self.program.close()

    # -- what she does

    def _goes_on(self) -> None:
        subject, keyboard = self._subject(), _as_it_stands(self.phone.keyboard)
        self.did["again"] += subject in {other for other, _ in self._done}
        question, values = open_question(self.phone)
        if question and not values:
            self.pressed[question] = f"Ma réponse à {question} <b>&"
            self._writes(subject, self.pressed[question])
        elif question:
            value = self.pressed.setdefault(question, chosen(values, self._ratings))
            self._presses(subject, values[value], keyboard)
        else:
            first = next(data for data in self.phone.buttons.values() if f"{data}:".startswith(f"{subject}:"))
            self._presses(subject, first, keyboard)
        self._before = keyboard

    def _writes(self, subject: str, text: str) -> None:
        update = self.server.numbered(message(text=text))
        self._step(subject, [update, dict(update)])
        self.did["redelivered"] += 1

    def _presses(self, subject: str, data: str, keyboard: Shown) -> None:
        # Handing in and the last questions are doubled: that is where doubling would be seen.
        is_late = subject in _SUBMIT or subject.startswith("FB")
        way = "doubled" if is_late or subject == "begin" else next(self._ways)
        press = self.server.numbered(self.phone.press_of(data, keyboard))
        now, later = [press], []
        if way == "doubled":
            now.append(self.server.numbered(self.phone.press_of(data, keyboard)))
        elif way == "redelivered":
            now.append(dict(press))
            later.append(dict(press))
        elif way == "stale":
            later.append(self._stale(keyboard, data))
        elif way == "out of order" and self._before is not None:
            now.append(self._stale(self._before, ""))  # pressed later, and brought first
        self.did[way] += 1
        self._step(subject, now)
        self._brings(later)

    def _stale(self, keyboard: Shown, but: str) -> Fields:
        presses = [data for row in keyboard.rows for _, data in row if data.startswith(("a:", "begin"))]
        return self.server.numbered(self.phone.press_of(next((p for p in presses if p != but), but), keyboard))

    @staticmethod
    def _ways_of(mode: str) -> tuple[str, ...]:
        ways = ("once", "doubled", "redelivered", "stale")
        return (*ways, "out of order") if mode == "webhook" else ways

    # -- how it goes

    def _step(self, subject: str, updates: Sequence[Fields]) -> None:
        """Brings what she does, kills the program if it is time, and waits until something new stands there."""
        number = self.steps
        self._done.add((subject, self._newest()))
        manner = self._manner(number) if self.steps > number else None
        if manner == AWAY:
            self._dies(manner)
        elif manner == SAID:
            self.server.on_said = lambda call: self._dies_at(call, in_report=subject in _SUBMIT)
        self._brings(updates)
        if manner == HANDED_OVER:
            self._until(lambda: updates[0]["update_id"] in self.server.handed_over, subject)
            self.program.run(asyncio.sleep(_DELAYS[number % len(_DELAYS)]))
            self._dies(manner)
        elif manner == ENDED:
            ends = [u["callback_query"]["id"] for u in updates if "callback_query" in u]
            self._until(lambda: self._is_answered() or any(end in self.server.answers for end in ends), subject)
            self._dies(manner)
        self._until(lambda: self._is_dead or self._is_answered(), subject)
        self._lives()
        self._until(self._is_answered, subject)

    def _manner(self, number: int) -> int | None:
        if number not in self._deadly:
            return None
        place = DEADLY_STEPS.index(number)
        return (place + place // 4) % 4

    def _dies_at(self, call: Call, *, in_report: bool) -> None:
        if not in_report or call.files:
            self.server.on_said = lambda call: None
            self._dies(SAID)

    def _dies(self, manner: int) -> None:
        self.program.is_told(signal.SIGKILL)
        self._is_dead = True
        self.server.deaths += 1
        self.kills[manner] += 1
        self.kills_in_flight += manner == SAID or (manner != AWAY and not self._is_answered())

    def _lives(self) -> None:
        if self._is_dead:
            code = self.program.ends()
            assert code == -signal.SIGKILL, f"it had ended before it was killed, with {code}"
            self._is_dead = False
            self.program.starts()

    def _brings(self, updates: Sequence[Fields]) -> None:
        self.program.run(self.server.brings(*updates))

    def _is_answered(self) -> bool:
        return (self._subject(), self._newest()) not in self._done

    def _newest(self) -> int:
        return next((shown.id for shown in reversed(self.phone.screen) if shown.leads_on), 0)

    def _subject(self) -> str:
        """What the newest keyboard is about: a question, a permission, or the verb of its first button."""
        shown = next((shown for shown in reversed(self.phone.screen) if shown.leads_on), None)
        if shown is None:
            return "start"
        presses = [data for row in shown.rows for _, data in row]
        question = next((data.split(":")[1] for data in presses if data.startswith("a:")), "")
        verb, *words = presses[0].split(":")
        return question or (f"{verb}:{words[0]}" if verb == "allow" else verb)

    def _until(self, true: Callable[[], bool], subject: str) -> None:
        try:
            self.program.until(true, _PATIENCE)
        except TimeoutError:
            screen = [shown.text[:60] for shown in self.phone.screen[-3:]]
            log = self.program.log.splitlines()[-8:]
            raise AssertionError(f"{self.name}: after {subject!r} nothing new came. {screen} {log}") from None


def _as_it_stands(shown: Shown) -> Shown:
    """A copy, which later edits do not change."""
    return Shown(shown.id, shown.text, shown.rows)
