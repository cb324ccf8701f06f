"""Somebody at the core itself, without a service: an event in, the outcome folded into the situation."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count

from flows import conversation
from flows.events import Commanded, Event, Pressed, SentSomethingElse, Started, Wrote
from flows.library import Library
from flows.outcome import AnswerGiven, Fact, Message, Outcome
from flows.press import Press, Verb
from flows.situation import Place, Situation, after, place_of
from flows.wishes import (
    AgendaKnown,
    Attendance,
    DigestKnown,
    Granted,
    Invitations,
    Opened,
    Peers,
    Rounds,
    TheAgenda,
    TheAttendance,
    TheCode,
    TheDigest,
    TheInvitations,
    ThePeers,
    TheRounds,
    TheUnstarted,
    Unstarted,
    Views,
    Wish,
)
from scoring.model import ALL_FACTORS
from tests.world import START, shipped_library

LIBRARY = shipped_library()
# The worked example of the scoring specification: importance, condition, systematics of the 15 factors.
_FIGURES = "432 331 421 322 411 222 333 433 210 331 433 232 111 243 32?"
EXAMPLE = dict(zip(ALL_FACTORS, _FIGURES.split(), strict=True))


def nobody_else(wish: Wish) -> Granted:
    """What is told of others where there is nobody: no invitation was ever made, and no code opens anything."""
    match wish:
        case TheInvitations(with_code):
            return Invitations(code="c" * 22 if with_code else "")
        case TheCode():
            return Opened()
        case TheUnstarted(with_code):
            return Unstarted(code="c" * 22 if with_code else "")
        case TheAttendance():
            return Attendance()
        case TheDigest():
            return DigestKnown()
        case TheAgenda():
            return AgendaKnown()
        case TheRounds():
            return Rounds()
        case ThePeers():
            return Peers()
        case _:
            return Views()


def step(
    situation: Situation,
    event: Event,
    now: datetime,
    library: Library,
    grant: Callable[[Wish], Granted] = nobody_else,
) -> Outcome:
    """A step as the service takes it: with a wish it is taken again."""
    outcome = conversation.step(situation, event, now, library)
    if outcome.wish is None:
        return outcome
    return conversation.step(situation, event, now, library, grant(outcome.wish))


@dataclass
class Walker:
    chat: str = "test:ana"
    language: str = "en"
    library: Library = field(default_factory=lambda: LIBRARY)
    seconds: float = 8
    now: datetime = START
    situation: Situation = field(init=False)
    outcome: Outcome = field(default_factory=Outcome)
    facts: list[Fact] = field(default_factory=list)
    grant: Callable[[Wish], Granted] = nobody_else
    _numbers: "count[int]" = field(default_factory=count)

    def __post_init__(self) -> None:
        self.situation = Situation(self.chat)

    def takes(self, event: Event) -> Outcome:
        self.now += timedelta(seconds=self.seconds)
        self.outcome = step(self.situation, event, self.now, self.library, self.grant)
        self.situation = after(self.situation, self.outcome.facts, self.now)
        self.facts += self.outcome.facts
        return self.outcome

    @property
    def known(self) -> dict[str, str]:
        return {"id": f"walk:{next(self._numbers)}", "chat": self.chat, "language": self.language}

    def starts(self) -> Outcome:
        return self.takes(Started(**self.known))

    def writes(self, text: str) -> Outcome:
        return self.takes(Wrote(text=text, **self.known))

    def commands(self, name: str) -> Outcome:
        return self.takes(Commanded(name=name, **self.known))

    def sends_a_sticker(self) -> Outcome:
        return self.takes(SentSomethingElse(**self.known))

    def presses_raw(self, press: str, message: str | None = "1") -> Outcome:
        return self.takes(Pressed(press=press, message=message, **self.known))

    def presses(self, label: str) -> Outcome:
        """Presses the button of the last message whose words are, or else contain, ``label``."""
        buttons = [button for row in self.screen.buttons for button in row]
        found = [b for b in buttons if b.text.removeprefix("✓ ") == label] or [
            b for b in buttons if label in b.text
        ]
        assert found, f"no button {label!r} among {[button.text for button in buttons]}"
        return self.presses_raw(found[0].press)

    def answers(self, **values: str) -> None:
        """Gives answers as facts, without walking to each question; the screen is shown anew."""
        for question, value in values.items():
            self.now += timedelta(seconds=self.seconds)
            self.situation = after(self.situation, [AnswerGiven(question.replace("_", "."), value)], self.now)
        self.commands("status")
        self.presses(self.said("asking.continue"))
        self.has_time()

    def has_time(self, words: str = "time.all") -> None:
        """Says how much time she has, if she is asked."""
        if any(self.said("time.all") in label for label in self.labels):
            self.presses(self.said(words))

    def begins(self) -> None:
        self.starts()
        self.presses(self.said("welcome.begin"))

    def said(self, key: str) -> str:
        """A text without values in the language spoken with her."""
        return self.library.voices[self.situation.language].plain(key)

    def skips_details(self) -> None:
        details = {question.id: "dk" for question in self.library.current.asked if question.factor is None}
        self.answers(**details)

    def rates_all(self, ratings: dict[str, str]) -> None:
        """``ratings``: factor -> three figures, ``?`` is "I don't know"; a missing factor does not apply."""
        values: dict[str, str] = {}
        for factor in ALL_FACTORS:
            if factor not in ratings:
                values[f"{factor}_I"] = "na"
                continue
            for aspect, rating in zip("ICY", ratings[factor], strict=True):
                values[f"{factor}_{aspect}"] = "dk" if rating == "?" else rating
        self.answers(**values)

    @property
    def screen(self) -> Message:
        """The last message with buttons."""
        return next(message for message in reversed(self.outcome.messages) if message.buttons)

    @property
    def labels(self) -> list[str]:
        return [button.text for row in self.screen.buttons for button in row]

    @property
    def place(self) -> Place:
        return place_of(self.situation, self.library)

    @property
    def values(self) -> dict[str, str]:
        return dict(self.situation.assessment.values) if self.situation.assessment else {}


# -- people who have come some way


def at_first_factor(language: str = "en") -> Walker:
    walker = Walker(language=language)
    walker.begins()
    walker.skips_details()
    return walker


def at_review(ratings: dict[str, str] = EXAMPLE) -> Walker:
    walker = at_first_factor()
    walker.rates_all(ratings)
    return walker


def at_home() -> Walker:
    walker = at_review()
    walker.presses("Get my result")
    return walker


# -- looking closely


def crafted(walker: Walker, verb: Verb, *arguments: str) -> str:
    """A press of her own questionnaire as it is now, that no button need carry."""
    assessment = walker.situation.assessment
    assert assessment is not None
    return str(Press(verb, arguments, assessment.tag, assessment.revision))


def place_shown(walker: Walker) -> str:
    """The 12 of 12/55."""
    return walker.screen.text.split("/55</b>")[0].split("<b>")[-1]


def answers_in(outcome: Outcome) -> list[AnswerGiven]:
    return [fact for fact in outcome.facts if isinstance(fact, AnswerGiven)]
