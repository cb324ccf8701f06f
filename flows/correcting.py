"""Any answer in three taps: the list of answers, the question, its new value; and a corrected version.

Before the handing in a changed answer counts at once. After it, changed answers are a draft beside the result: it
counts when it is handed in, and is gone when it is dropped. Both is decided by the person, on this screen.
"""

from flows import preview, question_screen
from flows.answer_list import answers_text, change_rows
from flows.changed import changed_text
from flows.instrument import Kind, Question
from flows.outcome import AnswerGiven, Asked, Button, CorrectionsDropped
from flows.press import Press, Verb
from flows.ratings import submission_of
from flows.situation import question_on_screen
from flows.turn import Rows, Turn, lines, paragraphs
from flows.versions import changed_by_her, corrections, to_drop


def choose(turn: Turn) -> None:
    """Before the handing in: what was answered so far, each with its button."""
    values = turn.draft.values
    rows = [*change_rows(turn, values), [turn.button("correcting.back", Verb.HERE)]]
    turn.show(paragraphs(turn.voice("correcting.choose"), answers_text(turn, values)), rows)


def show(turn: Turn, lead: str = "") -> None:
    """After the handing in: all answers with the corrections, and what can be done about these."""
    if turn.situation.asked is not None:
        turn.record(Asked(None))
    values = turn.draft.values
    below = [*change_rows(turn, values), [turn.button("notice.back", Verb.HERE)]]
    turn.show(paragraphs(lead, _state(turn), answers_text(turn, values)), [*_decisions(turn), *below])


def here(turn: Turn, lead: str = "") -> None:
    """Where she stands in correcting: the question that is on the screen, or the list."""
    question = question_on_screen(turn.situation, turn.library)
    if question in turn.instrument.asked and question:
        question_screen.show(turn, question, lead)
    else:
        show(turn, lead)


def is_open(turn: Turn) -> bool:
    """Whether there are corrections that are neither handed in nor dropped."""
    return bool(corrections(turn.draft, turn.instrument))


def on_press(turn: Turn, press: Press) -> bool:
    """A button pressed after the handing in at its own revision; False if it is about something else."""
    match press:
        case Press(Verb.GO, (question_id,)) if question := _standing(turn, question_id):
            _put(turn, question)
        case Press(Verb.KEEP):
            show(turn)
        case Press(Verb.ANSWER | Verb.ANSWER_ANYWAY, (question_id, value)) if (
            question := _standing(turn, question_id)
        ) and _may_answer(turn, question, value):
            _answer(turn, question, value, anyway=press.verb is Verb.ANSWER_ANYWAY)
        case Press(Verb.DROP) if is_open(turn):
            _offer_drop(turn)
        case Press(Verb.DROP_ANYWAY) if is_open(turn):
            turn.record(CorrectionsDropped(to_drop(turn.draft, turn.instrument)))
            show(turn, turn.voice("correcting.dropped"))
        case _:
            return False
    return True


def on_text(turn: Turn, question: Question, text: str) -> None:
    """Free text while an answer is corrected."""
    if question.kind is not Kind.TEXT:
        question_screen.show(turn, question, turn.voice("asking.tap_please"))
        return
    value, complaint = question_screen.written(turn, question, text)
    if complaint:
        question_screen.show(turn, question, complaint)
    else:
        _note(turn, question, value)


def may_hand_in(turn: Turn) -> bool:
    return is_open(turn) and not turn.instrument.left(turn.draft.values)


def hand_in(turn: Turn) -> None:
    """The corrections count from now on; says what changed. The result itself is for the caller to give."""
    before, found = turn.assessment, corrections(turn.draft, turn.instrument)
    turn.record(submission_of(turn.instrument, turn.draft))
    turn.show(paragraphs(turn.voice("correcting.handed_in"), *changed_text(turn, before, found)))


def _state(turn: Turn) -> str:
    if not is_open(turn):
        return turn.voice("correcting.heading")
    count, missing = changed_by_her(turn.draft, turn.instrument), turn.instrument.left(turn.draft.values)
    day = turn.voice.date(turn.draft.versions[-1].at, turn.library.terms.zone)
    return lines(
        turn.voice("correcting.open", n=count, day=day),
        turn.voice("correcting.missing", n=missing) if missing else "",
    )


def _decisions(turn: Turn) -> Rows:
    """Hand in or drop; first of all answer what a correction has opened."""
    if not is_open(turn):
        return []
    missing = turn.instrument.first_open(turn.draft.values)
    if missing:
        onward = Button(turn.voice.plain("correcting.answer_missing"), turn.press(Verb.GO, missing.id))
    else:
        onward = turn.button("correcting.hand_in", Verb.SUBMIT)
    return [[onward], [turn.button("correcting.drop", Verb.DROP)]]


def _offer_drop(turn: Turn) -> None:
    rows = [
        [turn.button("correcting.drop_yes", Verb.DROP_ANYWAY)],
        [turn.button("home.again_no", Verb.KEEP)],
    ]
    count = changed_by_her(turn.draft, turn.instrument)
    turn.show(turn.voice("correcting.drop_text", n=count), rows)


def _standing(turn: Turn, question_id: str) -> Question | None:
    question = turn.instrument.question(question_id)
    return question if question and turn.instrument.stands(question, turn.draft.values) else None


def _may_answer(turn: Turn, question: Question, value: str) -> bool:
    # On the screen, or it is an old button: after the result nothing is changed by a slip further up in the chat.
    return turn.situation.asked == question.id and question.allows(value)


def _answer(turn: Turn, question: Question, value: str, *, anyway: bool) -> None:
    if not anyway and preview.is_needed(turn, question, value):
        preview.show(turn, question, value)
    else:
        _note(turn, question, value)


def _note(turn: Turn, question: Question, value: str) -> None:
    """Keeps the correction; goes on with what it opened, or back to the list."""
    if turn.draft.values.get(question.id) != value:
        turn.record(AnswerGiven(question.id, value))
    lead = question_screen.noted(turn, question, value)
    missing = turn.instrument.first_open(turn.draft.values)
    if missing:
        _put(turn, missing, lead)
    else:
        show(turn, lead)


def _put(turn: Turn, question: Question, lead: str = "") -> None:
    if turn.situation.asked != question.id:
        turn.record(Asked(question.id))
    question_screen.show(turn, question, lead)
