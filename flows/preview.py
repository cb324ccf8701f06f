"""What would become invalid: asked before an answer takes effect that makes other given answers count no more.

"Does not apply" is the common case: it takes the condition and the care of its factor with it. A country does so
with its region. Where nothing would be lost, nothing is asked.
"""

from markupsafe import Markup

from flows import question_screen
from flows.instrument import Question
from flows.outcome import Button
from flows.press import Verb
from flows.turn import Turn, lines, paragraphs
from flows.versions import lost
from scoring.model import DOES_NOT_APPLY


def is_needed(turn: Turn, question: Question, value: str) -> bool:
    return bool(lost(turn.instrument, turn.draft.values, question, value))


def show(turn: Turn, question: Question, value: str) -> None:
    """The answer that was tapped, the answers that it would take with it, and two ways on. Nothing is noted."""
    gone = lost(turn.instrument, turn.draft.values, question, value)
    heading = turn.voice(
        "preview.heading",
        label=question_screen.label(turn, question),
        answer=question_screen.answer_text(turn, question, value),
    )
    entries = [Markup("• ") + _entry(turn, each) for each in gone]
    yes = "preview.does_not_apply" if value == DOES_NOT_APPLY else "preview.change"
    rows = [
        [Button(turn.voice.plain(yes), turn.press(Verb.ANSWER_ANYWAY, question.id, value))],
        [turn.button("correcting.keep", Verb.KEEP)],
    ]
    below = _below(turn, value)
    turn.show(paragraphs(heading, lines(turn.voice("preview.lost", n=len(gone)), *entries), below), rows)


def _entry(turn: Turn, question: Question) -> Markup:
    value = turn.draft.values[question.id]
    answer = question_screen.answer_text(turn, question, value)
    return turn.voice("review.detail", label=question_screen.label(turn, question), answer=answer)


def _below(turn: Turn, value: str) -> str:
    """What it means for a result that is there already."""
    is_about_result = value == DOES_NOT_APPLY and turn.draft.submitted_at is not None
    return turn.voice("preview.leaves_result") if is_about_result else ""
