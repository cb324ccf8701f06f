"""One step in the making: what was there, what came in, and what has been decided so far.

This is the only home of two rules: a fact counts at once for everything said after it in the same turn, and
the first screen of an answer to a button takes the place of the message that carried the button.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from markupsafe import Markup

from flows.document import Document
from flows.events import Event, Pressed
from flows.instrument import Instrument, Texts
from flows.library import Library
from flows.outcome import Button, Fact, Lane, Message, OnDoubt, Outcome, Reminder
from flows.picture import Picture
from flows.press import Press, Verb
from flows.situation import Assessment, Place, Situation, after, instrument_of, place_of
from flows.versions import handed_in
from flows.wishes import Granted, Wish
from flows.wording import Voice

Grant = TypeVar("Grant", bound=Granted)
Rows = Sequence[Sequence[Button]]


class Turn:
    def __init__(
        self,
        situation: Situation,
        event: Event,
        now: datetime,
        library: Library,
        granted: Granted | None = None,
    ) -> None:
        self.situation = situation
        self.event = event
        self.now = now
        self.library = library
        self.toast = ""
        self._granted = granted
        self._wish: Wish | None = None
        self._place = place_of(situation, library)
        self._facts: list[Fact] = []
        self._messages: list[Message] = []

    @property
    def place(self) -> Place:
        """Where the person stood when the event came in."""
        return self._place

    @property
    def language(self) -> str:
        return self.situation.language or self.library.closest(self.event.language)

    @property
    def voice(self) -> Voice:
        return self.library.voices[self.language]

    @property
    def assessment(self) -> Assessment:
        """The assessment with the answers that count: corrections do so from their handing in on."""
        return handed_in(self.draft, self.instrument)

    @property
    def draft(self) -> Assessment:
        """The same with the newest answers."""
        assert self.situation.assessment is not None, f"no assessment at {self._place}"
        return self.situation.assessment

    @property
    def instrument(self) -> Instrument:
        return instrument_of(self.draft, self.library)

    def words(self, texts: Texts) -> str:
        """Content of the questionnaire in the person's language."""
        return texts[self.language]

    def granted(self, wish: Wish, kind: type[Grant]) -> Grant | None:
        """What was wished for; None if it is not known yet: then the step is taken again, and this turn ends."""
        if isinstance(self._granted, kind):
            return self._granted
        self._wish = wish
        return None

    def record(self, fact: Fact) -> None:
        self._facts.append(fact)
        self.situation = after(self.situation, [fact], self.now)

    def button(self, key: str, verb: Verb, *arguments: str, **values: object) -> Button:
        return Button(self.voice.plain(key, **values), self.press(verb, *arguments))

    def press(self, verb: Verb, *arguments: str) -> str:
        """What a button carries, for the assessment and revision as they are now."""
        assessment = self.situation.assessment
        if assessment is None:
            return str(Press(verb, arguments))
        return str(Press(verb, arguments, assessment.tag, assessment.revision))

    def show(self, text: str, rows: Rows = ()) -> None:
        """A screen: takes the place of the pressed message if it is the first thing said in this turn."""
        pressed = self.event.message if isinstance(self.event, Pressed) and not self._messages else None
        self._add(text, rows, replaces=pressed)

    def show_onward(self, text: str) -> None:
        """A screen that leads back to where the person stands."""
        self.show(text, [[self.button("asking.continue", Verb.HERE)]])

    def send(
        self, text: str, rows: Rows = (), picture: Picture | None = None, document: Document | None = None
    ) -> None:
        """A message of its own, which stays where it is."""
        self._add(text, rows, picture=picture, document=document)

    def show_fleeting(self, text: str, rows: Rows = ()) -> None:
        """A screen of whose words nothing stays with us once it is shown."""
        self.show(text, rows)
        self._messages[-1] = replace(self._messages[-1], is_fleeting=True)

    def tell(self, message: Message) -> None:
        """A message to somebody else, which has its own key."""
        self._messages.append(message)

    def remind(self, text: str, rows: Rows, about: Reminder) -> None:
        """A message that nobody asked for just now. The event's own id makes it once-only."""
        buttons = tuple(tuple(row) for row in rows)
        to, key = self.situation.chat, self.event.id
        message = Message(
            to, str(text), buttons, lane=Lane.REMINDER, on_doubt=OnDoubt.DROP, key=key, reminds=about
        )
        self._messages.append(message)

    def part(self, text: str, rows: Rows) -> None:
        """The last word to somebody of whom nothing is kept any more, in the place of the pressed message."""
        pressed = self.event.message if isinstance(self.event, Pressed) else None
        self._add(text, rows, replaces=pressed, is_last=True)

    def _add(
        self,
        text: str,
        rows: Rows,
        *,
        picture: Picture | None = None,
        document: Document | None = None,
        replaces: str | None = None,
        is_last: bool = False,
    ) -> None:
        self._messages.append(
            Message(
                to=self.situation.chat,
                text=str(text),
                buttons=tuple(tuple(row) for row in rows if row),
                replaces=replaces,
                picture=picture,
                document=document,
                key=f"reply:{self.event.id}:{len(self._messages)}",
                is_last=is_last,
            )
        )

    def outcome(self) -> Outcome:
        if self._wish is not None:
            return Outcome(place=self._place.value, wish=self._wish)
        return Outcome(tuple(self._facts), tuple(self._messages), self.toast, self._place.value)


def paragraphs(*parts: str) -> Markup:
    """Non-empty parts with an empty line between them."""
    return Markup("\n\n").join(part for part in parts if part)


def lines(*parts: str) -> Markup:
    """Non-empty parts, one a line."""
    return Markup("\n").join(part for part in parts if part)
