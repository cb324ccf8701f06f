"""All given answers on one screen: as text, and as buttons that lead to each of them.

The review, the way to an earlier answer and the corrections after the result show the same list.
"""

from markupsafe import Markup

from flows import question_screen
from flows.instrument import Answers, Question, Section, SectionKind
from flows.outcome import Button
from flows.press import Verb
from flows.turn import Rows, Turn, lines, paragraphs
from scoring.model import DOES_NOT_APPLY, DONT_KNOW, Aspect

_SHORT = {DONT_KNOW: "?", DOES_NOT_APPLY: "–"}
_DETAILS_A_ROW = 3


def answers_text(turn: Turn, values: Answers) -> Markup:
    """The answers as text: details in words, ratings as up to three figures a factor."""
    given = _given(turn, values)
    sections = [s for s in turn.instrument.sections if any(q in given for q in s.questions)]
    return paragraphs(*(_section_text(turn, s, given, values) for s in sections), turn.voice("review.legend"))


def change_rows(turn: Turn, values: Answers) -> Rows:
    """A button for every answer: a row for each factor, then the details."""
    factors: dict[str, list[Button]] = {}
    details: list[Button] = []
    for question in _given(turn, values):
        if question.factor is None:
            details.append(Button(turn.words(question.label), turn.press(Verb.GO, question.id)))
        else:
            button = _change_button(turn, question, values[question.id])
            factors.setdefault(question.factor.id, []).append(button)
    return [*factors.values(), *(details[i : i + _DETAILS_A_ROW] for i in range(0, len(details), _DETAILS_A_ROW))]


def _given(turn: Turn, values: Answers) -> list[Question]:
    return [question for question in turn.instrument.relevant(values) if question.id in values]


def _section_text(turn: Turn, section: Section, given: list[Question], values: Answers) -> Markup:
    heading = Markup("<b>{}</b>").format(turn.words(section.name))
    theirs = [question for question in section.questions if question in given]
    if section.kind is SectionKind.DETAILS:
        entries = [_detail_line(turn, question, values[question.id]) for question in theirs]
    else:
        entries = [_factor_line(turn, q, values) for q in theirs if q.aspect is Aspect.IMPORTANCE]
    return lines(heading, *entries)


def _detail_line(turn: Turn, question: Question, value: str) -> Markup:
    answer = question_screen.answer_text(turn, question, value)
    return turn.voice("review.detail", label=turn.words(question.label), answer=answer)


def _factor_line(turn: Turn, question: Question, values: Answers) -> Markup:
    factor = question.factor
    assert factor is not None, "a rating belongs to a factor"
    if values[question.id] == DOES_NOT_APPLY:
        figures = turn.voice.plain("answer.does_not_apply")
    else:
        ids = [f"{factor.id}.{aspect}" for aspect in Aspect]
        figures = "\u00a0·\u00a0".join(_SHORT.get(values[each], values[each]) for each in ids if each in values)
    return turn.voice("review.factor", place=factor.place, name=turn.words(factor.name), figures=figures)


def _change_button(turn: Turn, question: Question, value: str) -> Button:
    assert question.factor, "only ratings stand here"
    assert question.aspect, "only ratings stand here"
    letter = turn.words(turn.instrument.aspects[question.aspect].letter)
    return Button(f"{question.factor.place} {letter} {_SHORT.get(value, value)}", turn.press(Verb.GO, question.id))
