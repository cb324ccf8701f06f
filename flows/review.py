"""The review before handing in, and the handing in itself.

Every answer is one tap away from being changed. Signs of haste lead to one polite offer to look again; the
manager decides.
"""

from markupsafe import Markup

import scoring
from flows import home, question_screen
from flows.instrument import Question, Section, SectionKind
from flows.outcome import Button, Submitted
from flows.press import Verb
from flows.ratings import ratings_of, seconds_of
from flows.turn import Rows, Turn, lines, paragraphs
from scoring.model import DOES_NOT_APPLY, DONT_KNOW, QualitySign

# The offer to look again is made for these; gaps are no sign of haste.
_ASKED_ABOUT = (QualitySign.SAME_TRIPLES, QualitySign.SAME_COLUMN, QualitySign.HASTE)
_SHORT = {DONT_KNOW: "?", DOES_NOT_APPLY: "–"}
_DETAILS_A_ROW = 3


def show(turn: Turn, lead: str = "", *, looked_again: bool = False) -> None:
    """All answers, each with its button, below the button that hands them in.

    Who has been offered to look again, and changes nothing, is not offered it a second time.
    """
    heading = turn.voice("review.heading", total=turn.instrument.total)
    submit = Verb.SUBMIT_ANYWAY if looked_again else Verb.SUBMIT
    rows = [[turn.button("review.submit", submit)], *_change_rows(turn)]
    rows.append([turn.button("asking.pause", Verb.PAUSE)])
    turn.show(paragraphs(lead, heading, answers_text(turn)), rows)


def answers_text(turn: Turn) -> Markup:
    """All answers as text: details in words, ratings as three figures a factor."""
    sections = [s for s in turn.instrument.sections if s.kind is not SectionKind.CLOSING]
    return paragraphs(*(_section_text(turn, section) for section in sections), turn.voice("review.legend"))


def submit(turn: Turn, *, anyway: bool) -> None:
    """Scores the complete answers and shows the result, unless a second look is worth offering first."""
    ratings = ratings_of(turn.instrument, turn.assessment)
    signs = scoring.signs(ratings, seconds_of(turn.instrument, turn.assessment))
    doubtful = [sign for sign in signs if sign in _ASKED_ABOUT]
    if doubtful and not anyway:
        _offer_second_look(turn, doubtful)
        return
    profile = scoring.score(ratings)
    figures = scoring.figures(profile, signs)
    turn.record(Submitted(profile.scoring_version, figures, tuple(sign.value for sign in signs)))
    turn.show(turn.voice("review.handed_in"))
    home.give_result(turn)


def _offer_second_look(turn: Turn, signs: list[QualitySign]) -> None:
    reasons = lines(*(Markup("• ") + turn.voice(f"quality.{sign}") for sign in signs))
    rows = [
        [turn.button("quality.look_again", Verb.LOOK_AGAIN)],
        [turn.button("quality.submit_anyway", Verb.SUBMIT_ANYWAY)],
    ]
    turn.show(paragraphs(turn.voice("quality.offer"), reasons, turn.voice("quality.your_choice")), rows)


def _section_text(turn: Turn, section: Section) -> Markup:
    standing = set(turn.instrument.relevant(turn.assessment.values))
    heading = Markup("<b>{}</b>").format(turn.words(section.name))
    if section.kind is SectionKind.DETAILS:
        entries = [_detail_line(turn, q) for q in section.questions if q in standing]
    else:
        entries = [_factor_line(turn, q) for q in section.questions if q.factor and q.aspect == "I"]
    return lines(heading, *entries)


def _detail_line(turn: Turn, question: Question) -> Markup:
    value = turn.assessment.values.get(question.id, DONT_KNOW)
    answer = question_screen.answer_text(turn, question, value)
    return turn.voice("review.detail", label=turn.words(question.label), answer=answer)


def _factor_line(turn: Turn, question: Question) -> Markup:
    factor, values = question.factor, turn.assessment.values
    assert factor is not None, "a rating belongs to a factor"
    if values.get(question.id) == DOES_NOT_APPLY:
        figures = turn.voice.plain("answer.does_not_apply")
    else:
        given = (values.get(f"{factor.id}.{aspect}", DONT_KNOW) for aspect in "ICY")
        figures = "\u00a0·\u00a0".join(_SHORT.get(value, value) for value in given)
    return turn.voice("review.factor", place=factor.place, name=turn.words(factor.name), figures=figures)


def _change_rows(turn: Turn) -> Rows:
    rows: list[list[Button]] = []
    details: list[Button] = []
    for question in turn.instrument.relevant(turn.assessment.values):
        if question.factor is None:
            details.append(Button(turn.words(question.label), turn.press(Verb.GO, question.id)))
        elif question.aspect == "I":
            rows.append([_change_button(turn, question)])
        else:
            rows[-1].append(_change_button(turn, question))
    return [*rows, *(details[i : i + _DETAILS_A_ROW] for i in range(0, len(details), _DETAILS_A_ROW))]


def _change_button(turn: Turn, question: Question) -> Button:
    assert question.factor, "only ratings stand here"
    assert question.aspect, "only ratings stand here"
    letter = turn.words(turn.instrument.aspects[question.aspect].letter)
    value = turn.assessment.values.get(question.id, DONT_KNOW)
    words = f"{question.factor.place} {letter} {_SHORT.get(value, value)}"
    return Button(words, turn.press(Verb.GO, question.id))
