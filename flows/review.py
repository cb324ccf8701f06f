"""The review before handing in, and the handing in itself.

Every answer is one tap away from being changed. Signs of haste lead to one polite offer to look again; the
manager decides.
"""

from markupsafe import Markup

from flows import differences, home
from flows.answer_list import answers_text, change_rows
from flows.press import Verb
from flows.ratings import submission_of
from flows.second_view import is_view
from flows.turn import Turn, lines, paragraphs
from flows.wishes import TheViews, Views
from scoring.model import QualitySign

# The offer to look again is made for these; gaps are no sign of haste.
_ASKED_ABOUT = (QualitySign.SAME_TRIPLES, QualitySign.SAME_COLUMN, QualitySign.HASTE)


def show(turn: Turn, lead: str = "", *, looked_again: bool = False) -> None:
    """All answers, each with its button, below the button that hands them in.

    Who has been offered to look again, and changes nothing, is not offered it a second time.
    """
    heading = turn.voice("review.heading", total=turn.instrument.total)
    submit = Verb.SUBMIT_ANYWAY if looked_again else Verb.SUBMIT
    values = turn.assessment.values
    rows = [[turn.button("review.submit", submit)], *change_rows(turn, values)]
    rows.append([turn.button("asking.pause", Verb.PAUSE)])
    turn.show(paragraphs(lead, heading, answers_text(turn, values)), rows)


def submit(turn: Turn, *, anyway: bool) -> None:
    """Scores the complete answers and shows the result, unless a second look is worth offering first."""
    submission = submission_of(turn.instrument, turn.assessment)
    doubtful = [sign for sign in _ASKED_ABOUT if sign in submission.signs]
    if doubtful and not anyway:
        _offer_second_look(turn, doubtful)
        return
    views = turn.granted(TheViews(), Views) if is_view(turn.instrument.id) else Views()
    if views is None:
        return
    turn.record(submission)
    turn.show(turn.voice("review.handed_in"))
    home.give_result(turn)
    differences.announce(turn, views, turn.draft.ordinal)


def _offer_second_look(turn: Turn, signs: list[QualitySign]) -> None:
    reasons = lines(*(Markup("• ") + turn.voice(f"quality.{sign}") for sign in signs))
    rows = [
        [turn.button("quality.look_again", Verb.LOOK_AGAIN)],
        [turn.button("quality.submit_anyway", Verb.SUBMIT_ANYWAY)],
    ]
    turn.show(paragraphs(turn.voice("quality.offer"), reasons, turn.voice("quality.your_choice")), rows)
