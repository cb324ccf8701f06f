"""How a question looks: its text, its buttons, and an answer put into words.

This is the only home of the layout that a manager sees fifty times, so it is kept short: the place, the
factor and the aspect, one sentence, five anchors, five buttons.
"""

from functools import cache

from markupsafe import Markup, escape

from flows.instrument import Instrument, Kind, Question, SectionKind
from flows.outcome import Button
from flows.press import Verb
from flows.second_view import is_view
from flows.tidy import clean
from flows.turn import Turn, lines, paragraphs
from flows.wording import Voice
from scoring.model import DOES_NOT_APPLY, DONT_KNOW, Aspect

_CHOSEN = "✓ "
_BAR = "▰▱"


def show(turn: Turn, question: Question, lead: str = "") -> None:
    """Puts the question on the screen, below a line about what went before."""
    text = _text(turn.voice, turn.instrument, question)
    turn.show(paragraphs(lead, _encouragement(turn, question), text), _rows(turn, question))


def show_closing(turn: Turn, question: Question, lead: str = "") -> None:
    """A question after the result: no place, no way back, and leaving it out is one tap."""
    heading = Markup("<b>{}</b>").format(turn.words(question.ask))
    note = _kind_note(turn.voice, question)
    skip = Button(turn.voice.plain("asking.skip"), turn.press(Verb.ANSWER, question.id, DONT_KNOW))
    rows = [*_option_rows(turn, question, None), [skip], [turn.button("home.change", Verb.CHANGE)]]
    turn.show(paragraphs(lead, heading, note), rows)


def answer_text(turn: Turn, question: Question, value: str) -> str:
    """An answer in words: ``3 · Very``, ``France``, ``I don't know``."""
    if value == DONT_KNOW:
        return turn.voice.plain("answer.skipped" if question.kind is Kind.TEXT else "answer.dont_know")
    if value == DOES_NOT_APPLY:
        return turn.voice.plain("answer.does_not_apply")
    if question.aspect:
        return f"{value} · {turn.instrument.aspects[question.aspect].scale[turn.language][int(value)]}"
    return next((turn.words(option.text) for option in question.options if option.value == value), value)


def label(turn: Turn, question: Question) -> str:
    """What a question is about, in a few words: ``Country``, ``Management · Condition today``."""
    if question.aspect is None:
        return turn.words(question.label)
    return f"{turn.words(question.label)} · {turn.words(turn.instrument.aspects[question.aspect].name)}"


def noted(turn: Turn, question: Question, value: str) -> Markup:
    """The answer that was just given, so that a slip is seen."""
    return turn.voice("asking.noted", label=label(turn, question), answer=answer_text(turn, question, value))


def written(turn: Turn, question: Question, text: str) -> tuple[str, str]:
    """A text as the answer to a text question, and what is wrong with it if something is."""
    value = clean(text)
    if not value:
        return "", turn.voice("asking.nothing_readable")
    if len(value) > question.max_length:
        return "", turn.voice("asking.too_long", n=question.max_length, length=len(value))
    return value, ""


def way_to_answers(turn: Turn) -> list[Button]:
    """The button to all answers, for a row of any screen; none where nothing was answered."""
    assessment = turn.situation.assessment
    if assessment is None or not assessment.answers:
        return []
    key = "home.change" if assessment.submitted_at else "asking.answers"
    return [turn.button(key, Verb.CHANGE)]


def _encouragement(turn: Turn, question: Question) -> str:
    """A word where a new capital begins, for somebody who is on the way forward."""
    section = turn.instrument.section(question.section)
    first = section.kind is SectionKind.FACTORS and section.questions[0] is question
    if not first or turn.situation.asked is not None:
        return ""
    is_start = is_view(turn.instrument.id) and question.number == 1  # no company was noted before it
    key = "encourage.view" if is_start else f"encourage.{section.id}"
    return turn.voice(key, about=turn.words(section.about))


@cache  # the same for everybody, and put together more often than anything else
def _text(voice: Voice, instrument: Instrument, question: Question) -> Markup:
    language = voice.language
    section = instrument.section(question.section).name[language]
    place = voice("asking.place", number=question.number, total=instrument.total, section=section)
    if question.factor is None or question.aspect is None:
        ask = Markup("<b>{}</b>").format(question.ask[language])
        return paragraphs(place, ask, _kind_note(voice, question))
    factor, aspect = question.factor, instrument.aspects[question.aspect]
    total = len(instrument.factors)
    bar = _BAR[0] * factor.place + _BAR[1] * (total - factor.place)
    of = voice("asking.factor_place", bar=bar, place=factor.place, total=total)
    heading = Markup("<b>{}</b> · {}").format(factor.name[language], aspect.name[language])
    first = question.aspect is Aspect.IMPORTANCE
    gloss = Markup("<i>{}</i>").format(factor.help[language]) if first else ""
    scale = lines(
        *(Markup("<b>{}</b>  {}").format(step, word) for step, word in enumerate(aspect.scale[language]))
    )
    return paragraphs(lines(place, of), lines(heading, gloss), escape(question.ask[language]), scale)


def _kind_note(voice: Voice, question: Question) -> str:
    return voice("asking.write_text", n=question.max_length) if question.kind is Kind.TEXT else ""


def _rows(turn: Turn, question: Question) -> list[list[Button]]:
    given = turn.draft.values.get(question.id)
    rows = [*_option_rows(turn, question, given), _ways_out(turn, question, given)]
    if turn.draft.submitted_at:
        return [*rows, [turn.button("correcting.keep", Verb.KEEP)]]
    if given is not None:
        rows.append([turn.button("asking.keep", Verb.KEEP)])
    back, pause = turn.button("asking.back", Verb.BACK, question.id), turn.button("asking.pause", Verb.PAUSE)
    return [*rows, [back, pause, *way_to_answers(turn)]]


def _option_rows(turn: Turn, question: Question, given: str | None) -> list[list[Button]]:
    buttons = [
        _choice(turn, question, option.value, turn.words(option.text), given) for option in question.options
    ]
    return [buttons[i : i + question.columns] for i in range(0, len(buttons), question.columns)]


def _ways_out(turn: Turn, question: Question, given: str | None) -> list[Button]:
    unknown = turn.voice.plain("asking.skip" if question.kind is Kind.TEXT else "answer.dont_know")
    buttons = [_choice(turn, question, DONT_KNOW, unknown, given)]
    if question.aspect is Aspect.IMPORTANCE:
        words = turn.voice.plain("answer.does_not_apply")
        buttons.append(_choice(turn, question, DOES_NOT_APPLY, words, given))
    return buttons


def _choice(turn: Turn, question: Question, value: str, words: str, given: str | None) -> Button:
    mark = _CHOSEN if value == given else ""
    return Button(mark + words, turn.press(Verb.ANSWER, question.id, value))
