"""The questionnaire: one question at a time, an answer, the way back, a pause, and kind words in between.

This is the only home of what a press or a text on a question may do. A press is taken only at the revision
at which it was shown; any other shows where the person stands, and changes nothing.
"""

from flows import moments, preview, question_screen, review, time_in_hand
from flows.instrument import Kind, Question
from flows.outcome import AnswerGiven, Asked
from flows.press import Press, Verb
from flows.situation import Place, question_on_screen
from flows.turn import Turn, paragraphs


def ask(turn: Turn, lead: str = "") -> None:
    """Shows where the person stands: the question on the screen, or the review when none is open."""
    question = question_on_screen(turn.situation, turn.library)
    if question is None:
        review.show(turn, lead)
    elif time_in_hand.comes_before(turn, question):
        time_in_hand.show(turn, question, lead)
    else:
        question_screen.show(turn, question, lead)


def resume(turn: Turn) -> None:
    """After ``/start`` or a long time: a word of welcome, then where the person stood."""
    done = len(turn.assessment.answers)
    ask(turn, turn.voice("asking.welcome_back") if done else "")


def on_press(turn: Turn, press: Press | None) -> None:
    """A button pressed while a questionnaire is open."""
    if press is None:
        turn.toast = turn.voice.plain("press.unknown")
        ask(turn)
    elif press.tag != turn.assessment.tag:
        turn.toast = turn.voice.plain("press.foreign")
        ask(turn)
    elif press.revision != turn.assessment.revision:
        turn.toast = "" if _is_repeated(turn, press) else turn.voice.plain("press.stale")
        ask(turn)
    else:
        _on_current_press(turn, press)


def _on_current_press(turn: Turn, press: Press) -> None:
    match press.verb:
        case Verb.ANSWER | Verb.ANSWER_ANYWAY:
            _answer(turn, *press.arguments, anyway=press.verb is Verb.ANSWER_ANYWAY)
        case Verb.GO:
            _go(turn, turn.instrument.question(press.arguments[0]))
        case Verb.BACK if (question := turn.instrument.question(press.arguments[0])) in turn.instrument.asked:
            back(turn, question)
        case Verb.KEEP:
            _keep(turn)
        case Verb.PAUSE:
            pause(turn)
        case Verb.TIME:
            _choose_time(turn, press.arguments[0])
        case Verb.MOMENT:
            _choose_moment(turn, press.arguments[0])
        case Verb.LOOK_AGAIN if turn.place is Place.REVIEWING:
            review.show(turn, looked_again=True)
        case Verb.SUBMIT | Verb.SUBMIT_ANYWAY if turn.place is Place.REVIEWING:
            review.submit(turn, anyway=press.verb is Verb.SUBMIT_ANYWAY)
        case _:
            turn.toast = turn.voice.plain("press.stale")
            ask(turn)


def on_text(turn: Turn, text: str) -> None:
    """Free text: the answer to a text question, otherwise a kind word and the question again."""
    question = question_on_screen(turn.situation, turn.library)
    if question is None or question.kind is not Kind.TEXT:
        ask(turn, turn.voice("asking.tap_please"))
        return
    value, complaint = question_screen.written(turn, question, text)
    if complaint:
        ask(turn, complaint)
    else:
        _note(turn, question, value)


def back(turn: Turn, question: Question | None) -> None:
    """Shows the question in front of this one (of None: the last), with its answer marked."""
    before = turn.instrument.before(question, turn.assessment.values)
    if before is None:
        ask(turn, turn.voice("asking.first_question"))
    else:
        _go(turn, before)


def pause(turn: Turn) -> None:
    """A word that nothing is lost, and moments to go on. At the stop that is what stands there already."""
    if time_in_hand.is_at_stop(turn):
        ask(turn)
        return
    question = question_on_screen(turn.situation, turn.library)
    number = turn.instrument.total if question is None else question.number
    text = turn.voice("asking.paused", place=number, total=turn.instrument.total)
    turn.show(
        paragraphs(text, moments.chosen_line(turn) or moments.question_line(turn)),
        [
            [turn.button("asking.continue", Verb.HERE)],
            *moments.rows(turn),
            [turn.button("language.button", Verb.LANGUAGES), *question_screen.way_to_answers(turn)],
        ],
    )


def go_on(turn: Turn) -> None:
    """On at the next question, past the stop if she stands there."""
    time_in_hand.go_on(turn)
    ask(turn)


def _choose_time(turn: Turn, wanted: str) -> None:
    is_known = turn.assessment.sitting is not None
    if not time_in_hand.choose(turn, wanted) and not is_known:
        turn.toast = turn.voice.plain("press.stale")
    ask(turn)  # after a doubled tap as well


def _choose_moment(turn: Turn, wanted: str) -> None:
    if not moments.choose(turn, wanted):
        turn.toast = turn.voice.plain("press.stale")
        pause(turn)


def _is_repeated(turn: Turn, press: Press) -> bool:
    # A doubled tap: the answer is already there, so nothing needs an explanation.
    is_answer = press.verb in (Verb.ANSWER, Verb.ANSWER_ANYWAY)
    return is_answer and turn.assessment.values.get(press.arguments[0]) == press.arguments[1]


def _keep(turn: Turn) -> None:
    """Leaves a question that was opened out of turn, and shows the open one."""
    if turn.situation.asked is not None:
        turn.record(Asked(None))
    ask(turn)


def _go(turn: Turn, question: Question | None) -> None:
    if question not in turn.instrument.relevant(turn.assessment.values):
        turn.toast = turn.voice.plain("press.stale")
    else:
        turn.record(Asked(question.id if question else None))
    ask(turn)


def _answer(turn: Turn, question_id: str, value: str, *, anyway: bool) -> None:
    question = turn.instrument.question(question_id)
    stands = question is not None and turn.instrument.stands(question, turn.assessment.values)
    if question is None or not stands or not question.allows(value):
        turn.toast = turn.voice.plain("press.unknown")
        ask(turn)
    elif not anyway and preview.is_needed(turn, question, value):
        preview.show(turn, question, value)
    else:
        _note(turn, question, value)


def _note(turn: Turn, question: Question, value: str) -> None:
    """Keeps an answer and shows what comes next, with the answer on top so that a slip is seen."""
    if turn.assessment.values.get(question.id) != value:
        turn.record(AnswerGiven(question.id, value))
    if turn.situation.asked is not None:
        turn.record(Asked(None))
    ask(turn, question_screen.noted(turn, question, value))
