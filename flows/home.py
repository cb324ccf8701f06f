"""After the result: the result again, the answers again, two questions about its use, a fresh start.

This is the only home of what a person can do who has handed in.
"""

from flows import (
    benchmarking,
    consents,
    correcting,
    earlier,
    inviting,
    measures,
    question_screen,
    since_then,
    why,
    workshop,
)
from flows.document import Document, file_name
from flows.instrument import Kind, Question
from flows.outcome import AnswerGiven, Asked, Button, RemindersResumed, RemindersStopped, Welcomed
from flows.paper_writing import paper_of
from flows.press import Press, Verb
from flows.report import COMPANY_NAME, result_of
from flows.second_view import is_view
from flows.situation import question_on_screen
from flows.turn import Rows, Turn, paragraphs
from flows.versions import changed_by_her
from scoring.model import DONT_KNOW


def give_result(turn: Turn) -> None:
    """The result in about six messages, what has changed, then the first question about its use (or home)."""
    rounds = since_then.rounds_of(turn)
    if rounds is None:
        return
    result = result_of(turn.assessment, turn.instrument, turn.voice, turn.library.terms)
    for part in result.parts():
        turn.send(part.text, why.rows(turn, part.name, result), picture=part.picture)
    since_then.give(turn, rounds)
    _give_paper(turn, turn.language)
    _ask_about_use(turn)


def show(turn: Turn, lead: str = "") -> None:
    """What can be done from here."""
    if turn.situation.asked is not None:
        turn.record(Asked(None))
    rows = [
        [turn.button("home.result", Verb.RESULT)],
        [turn.button("home.answers", Verb.ANSWERS)],
        *_corrections(turn),
        *benchmarking.way_in(turn),
        *inviting.way_in(turn),
        *workshop.way_in(turn),
        *measures.way_in(turn),
        [turn.button(_again(turn), Verb.BEGIN_AGAIN)],
        [turn.button("language.button", Verb.LANGUAGES), turn.button("notice.button", Verb.NOTICE)],
    ]
    turn.show(paragraphs(lead, _text(turn)), rows)


def stay(turn: Turn) -> None:
    """Where she stands, with the question that waits for her if there is one."""
    question = question_on_screen(turn.situation, turn.library)
    if question is None:
        show(turn)
    elif question in turn.instrument.closing:
        _put(turn, question)
    else:
        correcting.here(turn)


def on_press(turn: Turn, press: Press | None) -> None:
    """A button pressed after handing in; old buttons of the questionnaire change nothing any more."""
    match press:
        case None:
            turn.toast = turn.voice.plain("press.unknown")
            show(turn)
        case Press(Verb.RESULT):
            give_result(turn)
        case Press(Verb.PAPER, (language,)) if language in turn.library.voices:
            _give_paper(turn, language)
        case Press(Verb.BEGIN_AGAIN):
            confirm_again(turn)
        case Press() if earlier.on_press(turn, press) or inviting.on_press(turn, press):
            pass  # done
        case Press(_, _, tag, revision) if (tag, revision) == (turn.draft.tag, turn.draft.revision):
            _on_current_press(turn, press)
        case _:
            _on_late_press(turn, press)


def _on_current_press(turn: Turn, press: Press) -> None:
    match press:
        case Press(Verb.SUBMIT) if correcting.may_hand_in(turn):
            correcting.hand_in(turn)
            give_result(turn)
        case Press() if correcting.on_press(turn, press):
            pass  # done
        case Press(Verb.ANSWER, (question_id, value)):
            _answer(turn, turn.instrument.question(question_id), value)
        case _:
            _explain_late(turn)


def _on_late_press(turn: Turn, press: Press) -> None:
    match press:
        case Press(Verb.ANSWER | Verb.ANSWER_ANYWAY, (question_id, value)) if (
            turn.draft.values.get(question_id) == value
        ):
            _after_doubled_answer(turn)
        case Press(Verb.SUBMIT | Verb.SUBMIT_ANYWAY, _, tag, revision) if (
            tag == turn.draft.tag and revision == turn.draft.revision - 1 and not correcting.is_open(turn)
        ):
            turn.show(turn.voice("review.handed_in"))  # a doubled tap: the result is on its way
        case _:
            _explain_late(turn)


def _after_doubled_answer(turn: Turn) -> None:
    if correcting.is_open(turn):
        correcting.here(turn)
    else:
        _ask_about_use(turn)


def _explain_late(turn: Turn) -> None:
    turn.toast = turn.voice.plain("press.stale" if correcting.is_open(turn) else "home.already")
    show(turn)


def on_text(turn: Turn, text: str) -> None:
    """Free text: the answer to the question about the next move if that one stands here, else home."""
    question = question_on_screen(turn.situation, turn.library)
    if question in turn.instrument.asked and question:
        correcting.on_text(turn, question, text)
        return
    if question is None or question.kind is not Kind.TEXT:
        show(turn, turn.voice("home.not_understood"))
        return
    value, complaint = question_screen.written(turn, question, text)
    if complaint:
        _put(turn, question, complaint)
    else:
        _note(turn, question, value)


def stop_reminders(turn: Turn) -> None:
    """STOP: no reminder from now on, whatever the person writes later, until she asks for them again."""
    if not turn.situation.language:
        turn.record(Welcomed(turn.language))
    if not turn.situation.reminders_stopped:
        turn.record(RemindersStopped())
    rows = [
        [turn.button("asking.continue", Verb.HERE), *question_screen.way_to_answers(turn)],
        [turn.button("reminders.resume", Verb.REMINDERS_ON)],
    ]
    turn.show(turn.voice("reminders.stopped"), rows)


def resume_reminders(turn: Turn) -> None:
    if turn.situation.reminders_stopped:
        turn.record(RemindersResumed())
    turn.toast = turn.voice.plain("reminders.resumed")


def confirm_again(turn: Turn) -> None:
    """Asks first, because the result then waits until the new questionnaire is done."""
    rows = [[turn.button("home.again_yes", Verb.BEGIN_ANEW)], [turn.button("home.again_no", Verb.HERE)]]
    turn.show(turn.voice("home.again_text"), rows)


def _text(turn: Turn) -> str:
    voice, zone, versions = turn.voice, turn.library.terms.zone, turn.draft.versions
    first, last = (voice.date(each.at, zone) for each in (versions[0], versions[-1]))
    if len(versions) == 1:
        return voice("home.text", day=first)
    return voice("home.text_corrected", first=first, day=last)


def _again(turn: Turn) -> str:
    """A colleague has answered about somebody else's company: what comes next is her own."""
    return "colleague.own_company" if is_view(turn.instrument.id) else "home.again"


def _corrections(turn: Turn) -> Rows:
    """The way to change answers, and to what stood before they were changed."""
    rows = [question_screen.way_to_answers(turn)]
    if correcting.is_open(turn):
        count = changed_by_her(turn.draft, turn.instrument)
        rows = [[turn.button("home.corrections", Verb.CHANGE, n=count)]]
    if len(turn.draft.versions) > 1:
        rows.append([turn.button("home.versions", Verb.VERSIONS)])
    return rows


def _give_paper(turn: Turn, language: str) -> None:
    """The report as a file, in any language: the partner whom it is passed on to may speak another one."""
    assessment, voices, terms = turn.assessment, turn.library.voices, turn.library.terms
    paper = paper_of(assessment, turn.instrument, voices[language], terms)
    company = assessment.values.get(COMPANY_NAME, DONT_KNOW)
    name = f"{file_name('' if company == DONT_KNOW else company, 'ic-quick')}-{paper.day.isoformat()}.pdf"
    others = [
        Button(voices[each].plain("language.name"), str(Press(Verb.PAPER, (each,))))
        for each in turn.library.languages
        if each != language
    ]
    turn.send(turn.voice("home.paper"), [others], document=Document(name, paper))


def _ask_about_use(turn: Turn) -> None:
    question = turn.instrument.first_open_closing(turn.assessment.values)
    if question is None:
        go_on(turn, turn.voice("home.thanks"))
    else:
        _put(turn, question)


def go_on(turn: Turn, lead: str = "") -> None:
    """The permissions that she has not decided on, one at a time; then home."""
    if not consents.ask_next(turn, lead):
        show(turn, lead)


def _put(turn: Turn, question: Question, lead: str = "") -> None:
    if turn.situation.asked != question.id:
        turn.record(Asked(question.id))
    question_screen.show_closing(turn, question, lead)


def _answer(turn: Turn, question: Question | None, value: str) -> None:
    if question in turn.instrument.closing and question and question.allows(value):
        _note(turn, question, value)
    else:
        _explain_late(turn)


def _note(turn: Turn, question: Question, value: str) -> None:
    turn.record(AnswerGiven(question.id, value))
    _ask_about_use(turn)
