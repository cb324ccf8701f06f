"""What has changed since the round before, in words, and the questions that look back (specification B.9).

This is the only home of how a change is told: what is clear, what is so small that it may be chance, what cannot
be compared; and always that a stricter eye can lower a rating without any decline. For the largest falls she may
rate once more what was then, knowing what she knows now; these answers are kept with the newer round.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from markupsafe import Markup

import scoring
from flows.instrument import THEN, Question
from flows.outcome import AnswerGiven, Button
from flows.press import Press, Verb
from flows.question_screen import answer_text, label, noted
from flows.report import Result, result_of
from flows.rounds import is_later_round
from flows.situation import Place
from flows.turn import Rows, Turn, lines, paragraphs
from flows.wishes import HandedIn, Rounds, TheRounds
from scoring.change import Change, FactorChange, Size, change, size_of, to_look_back_on
from scoring.columns import TOTAL
from scoring.figures import half_up
from scoring.model import DONT_KNOW, Capital, Profile, Ratings

_WHOLE = 12  # the scale of a factor's state, s3


def rounds_of(turn: Turn) -> Rounds | None:
    """The round before, where there is one; None if the step must be taken again to know it."""
    return turn.granted(TheRounds(), Rounds) if is_later_round(turn.situation) else Rounds()


def give(turn: Turn, rounds: Rounds) -> None:
    """A message of its own among those of the result."""
    if rounds.before is not None:
        telling = _Telling(turn, rounds.before)
        turn.send(telling.text(), telling.ways())


# -- in words


@dataclass(frozen=True)
class _Telling:
    turn: Turn
    before: HandedIn

    @property
    def then(self) -> Profile:
        return scoring.score(_ratings(self.before.ratings))

    @property
    def result(self) -> Result:
        turn = self.turn
        return result_of(turn.assessment, turn.instrument, turn.voice, turn.library.terms)

    @property
    def found(self) -> Change:
        return change(self.then, self.result.profile, self._looking_back() or None)

    def text(self) -> Markup:
        turn, found = self.turn, self.found
        title = turn.voice("since.title", day=turn.voice.date(self.before.at, turn.library.terms.zone))
        if not found.factors:
            return paragraphs(title, turn.voice("since.nothing_in_common"))
        return paragraphs(
            title,
            lines(turn.voice("since.means"), *self._means(found)) if found.means else "",
            *self._factors(found),
            self._importances(found),
            self._seen_anew(found),
            turn.voice("since.limits"),
        )

    def ways(self) -> Rows:
        if not self.open_ones():
            return []
        count = len(to_look_back_on(self.found))
        return [[_button(self.turn, "since.look_back", Verb.LOOK_BACK, n=count)]]

    def _means(self, found: Change) -> Iterator[str]:
        for name, mean in found.means.items():
            title = self.turn.voice.plain("report.all") if name == TOTAL else self.result.capital(Capital(name))
            figures = [self.turn.voice.number(int(half_up(each, 0))) for each in (mean.before, mean.after)]
            yield self.turn.voice("correcting.from_to", label=title, before=figures[0], after=figures[1])

    def _factors(self, found: Change) -> Iterator[str]:
        """Clear ones one by one, slight ones by name, the rest in numbers."""
        clear = {name: each for name, each in found.factors.items() if each.size is Size.CLEAR}
        for key, sign in (("since.up", 1), ("since.down", -1)):
            moved = [self._line(name, each) for name, each in clear.items() if each.delta * sign > 0]
            yield lines(self.turn.voice(key), *moved) if moved else ""
        slight = [self.result.name_of(name) for name, each in found.factors.items() if each.size is Size.SLIGHT]
        yield self.turn.voice("since.slight", names=", ".join(slight)) if slight else ""
        same = sum(each.size is Size.NONE for each in found.factors.values())
        yield self.turn.voice("since.same", n=same) if same else ""
        once = [self.result.name_of(name) for name in self.then.factors if name not in found.factors]
        yield self.turn.voice("since.once", names=", ".join(once)) if once else ""

    def _line(self, name: str, each: FactorChange) -> Markup:
        then, now = self.then.factors[name].s3, self.result.profile.factors[name].s3
        key = "since.line_partial" if each.is_partial else "since.line"
        return self.turn.voice(key, name=self.result.name_of(name), before=then, after=now, whole=_WHOLE)

    def _importances(self, found: Change) -> str:
        rows = []
        for name in found.importances:
            then, now = self.then.factors[name].i, self.result.profile.factors[name].i
            words = {"label": self.result.name_of(name), "before": then, "after": now}
            rows.append(Markup("• ") + self.turn.voice("correcting.from_to", **words))
        return lines(self.turn.voice("since.importance"), *rows) if rows else ""

    def _seen_anew(self, found: Change) -> str:
        """How much of a fall is a stricter eye, where she has looked back."""
        rows = [
            self.turn.voice(
                f"since.seen_{size_of(each.cleared)}",
                name=self.result.name_of(name),
                delta=_signed(self.turn, each.delta),
                eye=_signed(self.turn, each.eye),
                cleared=_signed(self.turn, each.cleared),
            )
            for name, each in found.factors.items()
            if each.eye is not None and each.cleared is not None
        ]
        return lines(self.turn.voice("since.seen"), *rows) if rows else ""

    # -- looking back

    def open_ones(self) -> list[Question]:
        return [question for question in self.questions() if question.id not in self.turn.draft.values]

    def questions(self) -> list[Question]:
        """Condition and systematics of the largest falls, where they were rated then."""
        factors = to_look_back_on(change(self.then, self.result.profile))
        rated = {item for item, value in self.before.ratings.items() if value.isdigit()}
        return [
            question
            for factor in factors
            for question in self.turn.instrument.looking_back
            if question.factor and question.factor.id == factor and question.id.removesuffix(THEN) in rated
        ]

    def _looking_back(self) -> Ratings:
        """What she has rated anew, factor by factor: half of one would be another figure."""
        asked, values = self.questions(), self.turn.draft.values
        given = [question for question in asked if values.get(question.id, DONT_KNOW) != DONT_KNOW]
        unfinished = {question.factor for question in asked if question not in given}
        whole = (question for question in given if question.factor not in unfinished)
        return _ratings({question.id.removesuffix(THEN): values[question.id] for question in whole})


def _ratings(values: Mapping[str, str]) -> Ratings:
    return {item: int(value) if value.isdigit() else value for item, value in values.items()}


def _signed(turn: Turn, delta: int) -> str:
    return "0" if delta == 0 else f"{'+' if delta > 0 else '−'}{turn.voice.number(abs(delta))}"


# -- asking


def _look_back(turn: Turn, press: Press) -> None:
    if telling := _telling(turn, press.arguments[-1]):
        _next(turn, telling)


def _seen(turn: Turn, press: Press) -> None:
    item, value, ordinal = press.arguments
    telling = _telling(turn, ordinal)
    if telling is None:
        return
    question = next((each for each in telling.questions() if each.id == item), None)
    if question is None or not question.allows(value):
        turn.toast = turn.voice.plain("press.unknown")
        _next(turn, telling)
        return
    if turn.draft.values.get(item) != value:
        turn.record(AnswerGiven(item, value))
    _next(turn, telling, noted(turn, question, value))


def _enough(turn: Turn, press: Press) -> None:
    if telling := _telling(turn, press.arguments[0]):
        turn.show_onward(telling.text())


def _telling(turn: Turn, ordinal: str) -> _Telling | None:
    """None: there is nothing to look back on, which is said; or the step is taken again."""
    if turn.place is not Place.HOME or not is_later_round(turn.situation) or ordinal != str(turn.draft.ordinal):
        turn.toast = turn.voice.plain("press.stale")
        turn.show_onward(turn.voice("since.gone"))
        return None
    rounds = rounds_of(turn)
    if rounds is None:
        return None
    if rounds.before is None:
        turn.show_onward(turn.voice("since.gone"))
        return None
    return _Telling(turn, rounds.before)


def _next(turn: Turn, telling: _Telling, lead: str = "") -> None:
    left = telling.open_ones()
    if not left:
        turn.show_onward(paragraphs(lead, telling.text()))
        return
    question, asked = left[0], telling.questions()
    ask = turn.voice(
        "since.ask",
        place=len(asked) - len(left) + 1,
        total=len(asked),
        day=turn.voice.date(telling.before.at, turn.library.terms.zone),
        label=label(turn, question),
        ask=turn.words(question.ask),
    )
    enough = [_button(turn, "since.enough", Verb.SEEN_ENOUGH)]
    turn.show(paragraphs(lead, ask), [*_options(turn, question), enough])


def _options(turn: Turn, question: Question) -> Rows:
    ordinal = str(turn.draft.ordinal)
    values = [*(option.value for option in question.options), DONT_KNOW]
    return [
        [Button(answer_text(turn, question, value), turn.press(Verb.SEEN_THEN, question.id, value, ordinal))]
        for value in values
    ]


def _button(turn: Turn, key: str, verb: Verb, **values: object) -> Button:
    return turn.button(key, verb, str(turn.draft.ordinal), **values)


EVERYWHERE: Mapping[Verb, Callable[[Turn, Press], None]] = {
    Verb.LOOK_BACK: _look_back,
    Verb.SEEN_THEN: _seen,
    Verb.SEEN_ENOUGH: _enough,
}
