"""«Why?» under the messages of a result: which figures stand in each, a choice of them, one of them explained.

A button names the version that it stands under, so it explains those figures also when they were corrected since.
An explanation is a message of its own below the result, in which one goes to and fro; nothing is recorded, and a
question that waits stays on the screen.
"""

from collections.abc import Callable, Mapping, Sequence

from markupsafe import Markup

from flows import arithmetic, explaining_means, explaining_signs
from flows.explaining import Explaining
from flows.outcome import Button
from flows.press import Press, Verb
from flows.report import REMARKS, Result, result_of
from flows.turn import Rows, Turn, lines, paragraphs
from flows.versions import version
from scoring.model import FACTORS, Capital, Flag, QualitySign
from scoring.reasons import leader, missing, placed

# What may be explained beside the factors, the capitals and the signs, each by its id.
_ALL, _FIRST, _STRONG, _FLAT, _MISSING = "all", "first", "strong", "flat", "missing"
_SIGNS = tuple(sign for sign in QualitySign if sign is not QualitySign.GAPS)  # that one is told as missing ratings
_WHOLE: Mapping[str, Callable[[Explaining], Markup]] = {
    _ALL: explaining_means.total,
    _FIRST: Explaining.priorities,
    _STRONG: Explaining.strengths,
    _FLAT: explaining_signs.flat,
    _MISSING: explaining_signs.missing,
}
_NO_FIGURE = "–"
_OF = "."  # between a message and the figure that a button of the result asks for
_MOST_IN_A_ROW, _IN_EACH_ROW = 6, 5  # buttons that are numbers: in one row if they fit


def figures_in(message: str, result: Result) -> list[str]:
    """The ids of what can be explained in a message of the result, by the name of the message."""
    profile = result.profile
    first = [each.factor for each in profile.priorities]
    match message:
        case "headline":
            best = leader(profile) if profile.total.weighted is not None else None
            return [_ALL, *([best] if best else []), *(first[:1] or ([_FIRST] if placed(profile) else []))]
        case "capitals":
            return [*Capital, _ALL]
        case "portfolio":
            return [*profile.factors, *([_FLAT] if Flag.IMPORTANCE_FLAT in profile.flags else [])]
        case "priorities":
            return [*first, _FIRST]
        case "strengths":
            remarked = [s.factor for s in profile.factors.values() if set(s.flags) & set(REMARKS)]
            return list(dict.fromkeys([*profile.strengths, *remarked, _STRONG]))
        case "limits":
            return [*([_MISSING] if missing(profile) else []), *(s for s in _SIGNS if s in result.signs)]
        case _:
            return []


def rows(turn: Turn, message: str, result: Result, number: int = 0) -> Rows:
    """The buttons below a message of the n-th version, else of the last; none if nothing is to be told.

    A figure that stands in the message has a button of its own; where there are many, one button offers them all.
    """
    figures = figures_in(message, result)
    if not figures:
        return []
    number = number or len(turn.draft.versions)
    direct = {"headline": figures[:1], "capitals": [*Capital]}.get(message, [])
    if not direct:
        return [[turn.button("why.button", Verb.WHY, str(number), message)]]
    return [[_direct(turn, result, number, message, figure)] for figure in direct]


def _direct(turn: Turn, result: Result, number: int, message: str, figure: str) -> Button:
    """«Why 54? · Human capital»; the name is left out where the message is about one figure."""
    mean = result.profile.total if figure == _ALL else result.profile.capitals[Capital(figure)]
    known = "none" if mean.weighted is None else "figure"
    value = "" if mean.weighted is None else arithmetic.whole(turn.voice, mean.weighted)
    words = turn.voice.plain(f"why.button_{known}", figure=value)
    name = "" if figure == _ALL else f" · {result.capital(Capital(figure))}"
    return Button(words + name, turn.press(Verb.WHY, str(number), f"{message}{_OF}{figure}"))


def on_press(turn: Turn, press: Press) -> None:
    """A Why, or a button of an explanation. One of an earlier questionnaire is told from those of hers now."""
    draft = turn.situation.assessment
    number, message, *figure = press.arguments
    if draft is None or press.tag != draft.tag or not 1 <= _number(number) <= len(draft.versions):
        turn.send(turn.voice("why.elsewhere"), [[turn.button("asking.continue", Verb.HERE)]])
        return
    message, _, direct = message.partition(_OF)
    figure = [direct] if direct else figure
    why = _Why(turn, _number(number), message, is_first=press.verb is Verb.WHY)
    if figure:
        why.explain(figure[0])
    else:
        why.offer()


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else 0


class _Why:
    """The figures of one message of one version. The result stays: what ``is_first`` said comes below it."""

    def __init__(self, turn: Turn, number: int, message: str, *, is_first: bool) -> None:
        is_last = number == len(turn.draft.versions)
        assessment = turn.assessment if is_last else version(turn.draft, number)
        result = result_of(assessment, turn.instrument, turn.voice, turn.library.terms)
        self._turn, self._number, self._is_first = turn, number, is_first
        # Behind a name that is none of ours stands what stands behind the portfolio: every factor.
        self._message = message if figures_in(message, result) else "portfolio"
        self._explaining = Explaining(result, assessment)
        self._profile = result.profile
        self._figures = figures_in(self._message, result)

    def offer(self) -> None:
        """The choice; none where there is one figure. The fifteen factors are listed, chosen by their numbers."""
        if len(self._figures) == 1:
            self.explain(self._figures[0])
        elif self._message == "portfolio":
            factors = [figure for figure in self._figures if figure in self._profile.factors]
            listed = lines(*map(self._line, factors))
            others = [[self._choice(figure)] for figure in self._figures if figure not in factors]
            self._say(paragraphs(self._turn.voice("why.which_factor"), listed), [*self._numbers(factors), *others])
        else:
            self._say(self._turn.voice("why.which"), [[self._choice(figure)] for figure in self._figures])

    def explain(self, figure: str) -> None:
        """One figure, with the ways to what it is made of, to the others of its message, and back."""
        text = self._text(figure)
        if text is None:
            self.offer()
            return
        others = [] if self._figures == [figure] else [[self._button("why.others", Verb.FIGURES)]]
        self._say(text, [*self._ways(figure), *others])

    def _say(self, text: Markup, below: Rows) -> None:
        say = self._turn.send if self._is_first else self._turn.show
        say(
            paragraphs(self._corrected_since(), text),
            [*below, [self._turn.button("notice.back", Verb.LEAVE)]],
        )

    def _corrected_since(self) -> str:
        versions, zone = self._turn.draft.versions, self._turn.library.terms.zone
        if self._number == len(versions):
            return ""
        day, since = (self._turn.voice.date(versions[at].at, zone) for at in (self._number - 1, self._number))
        return self._turn.voice("why.corrected", number=self._number, day=day, since=since)

    def _text(self, figure: str) -> Markup | None:
        """The explanation; None of what is not there, which no button of ours asks for."""
        explaining, result = self._explaining, self._explaining.result
        if figure in self._profile.factors:
            return explaining.factor(figure)
        if figure in list(Capital):
            return explaining_means.capital(explaining, Capital(figure))
        if figure in _SIGNS and figure in result.signs:
            return explaining_signs.sign(explaining, QualitySign(figure))
        if figure == _FLAT and Flag.IMPORTANCE_FLAT not in self._profile.flags:
            return None
        if figure in (_FIRST, _STRONG) and not placed(self._profile):
            return None  # without a mean importance there are no lists
        whole = _WHOLE.get(figure)
        return whole(explaining) if whole else None

    # -- buttons

    def _ways(self, figure: str) -> list[list[Button]]:
        """To what a figure is made of, where its factors are not told one by one."""
        if figure == _ALL:
            return [[self._choice(capital)] for capital in Capital]
        if figure in list(Capital):
            return self._numbers(FACTORS[Capital(figure)])
        return []

    def _numbers(self, factors: Sequence[str]) -> list[list[Button]]:
        places = [(str(self._explaining.result.factor(factor).place), factor) for factor in factors]
        buttons = [Button(place, self._press(Verb.FIGURE, factor)) for place, factor in places]
        width = len(buttons) if len(buttons) <= _MOST_IN_A_ROW else _IN_EACH_ROW
        return [buttons[i : i + width] for i in range(0, len(buttons), width)]

    def _choice(self, figure: str) -> Button:
        return Button(self._label(figure), self._press(Verb.FIGURE, figure))

    def _label(self, figure: str) -> str:
        voice, result = self._turn.voice, self._explaining.result
        if figure in self._profile.factors:
            return self._explaining.name(figure)
        if figure != _ALL and figure not in list(Capital):
            return voice.plain(f"why.choice_{figure}")
        name = voice.plain("report.all") if figure == _ALL else result.capital(Capital(figure))
        mean = self._profile.total if figure == _ALL else self._profile.capitals[Capital(figure)]
        if mean.weighted is None:
            return name
        return voice.plain("review.detail", label=name, answer=arithmetic.whole(voice, mean.weighted))

    def _line(self, factor_id: str) -> Markup:
        factor, state = self._explaining.result.factor(factor_id), self._profile.factors[factor_id]
        figure = _NO_FIGURE if state.s100 is None else arithmetic.whole(self._turn.voice, state.s100)
        name = self._turn.words(factor.name)
        return self._turn.voice("review.factor", place=factor.place, name=name, figures=figure)

    def _button(self, key: str, verb: Verb) -> Button:
        return Button(self._turn.voice.plain(key), self._press(verb))

    def _press(self, verb: Verb, *figure: str) -> str:
        return self._turn.press(verb, str(self._number), self._message, *figure)
