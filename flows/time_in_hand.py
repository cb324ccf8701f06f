"""Time in hand: asked once before the first rating, and the stop at the end of a part.

Where she stands is derived: the question about her time stands where the first rating would and no sitting has
begun; the stop stands where a part after the sitting's last one would begin. A question that is opened out of
turn, or that an earlier answer has opened before the border, comes first.
"""

from flows import moments, pace, question_screen
from flows.instrument import Question
from flows.outcome import Button, SittingBegun
from flows.press import Verb
from flows.situation import question_on_screen
from flows.turn import Rows, Turn, lines, paragraphs

MINUTES = (2, 5)
ALL = "all"
_CHOICES = {**{str(minutes): minutes for minutes in MINUTES}, ALL: None}


def comes_before(turn: Turn, question: Question) -> bool:
    """Whether the question about her time, or the stop, stands before ``question``."""
    return _is_to_be_asked(turn, question) or _is_at_stop(turn, question)


def show(turn: Turn, question: Question, lead: str = "") -> None:
    if _is_to_be_asked(turn, question):
        _ask(turn, question, lead)
    else:
        _stop(turn, lead)


def is_at_stop(turn: Turn) -> bool:
    question = question_on_screen(turn.situation, turn.library)
    return question is not None and _is_at_stop(turn, question)


def choose(turn: Turn, wanted: str) -> bool:
    """She says how much time she has; False where that is not asked."""
    question = question_on_screen(turn.situation, turn.library)
    if question is None or wanted not in _CHOICES or not _is_to_be_asked(turn, question):
        return False
    _begin(turn, _CHOICES[wanted])
    return True


def go_on(turn: Turn) -> None:
    """Past the stop, with as much time again as she had the first time."""
    sitting = turn.assessment.sitting
    if sitting is not None and is_at_stop(turn):
        _begin(turn, sitting.minutes)


def _begin(turn: Turn, minutes: int | None) -> None:
    turn.record(SittingBegun(minutes, pace.last_part(turn.instrument, turn.assessment, minutes)))


def _is_to_be_asked(turn: Turn, question: Question) -> bool:
    """Never twice, and not of somebody who rated before it was asked of anybody."""
    if turn.situation.asked is not None or turn.assessment.sitting is not None or question.aspect is None:
        return False
    instrument, values = turn.instrument, turn.assessment.values
    return not any(q.id in values for part in pace.parts(instrument) for q in part.questions)


def _is_at_stop(turn: Turn, question: Question) -> bool:
    sitting = turn.assessment.sitting
    if turn.situation.asked is not None or sitting is None or not sitting.until:
        return False
    order = [section.id for section in turn.instrument.sections]
    return order.index(question.section) > order.index(sitting.until)


def _ask(turn: Turn, question: Question, lead: str) -> None:
    text = paragraphs(
        lead, turn.voice("time.ask"), lines(*(_choice(turn, minutes) for minutes in (*MINUTES, None)))
    )
    back, pause = turn.button("asking.back", Verb.BACK, question.id), turn.button("asking.pause", Verb.PAUSE)
    choices = [
        Button(turn.voice.plain("time.minutes", n=minutes), turn.press(Verb.TIME, str(minutes)))
        for minutes in MINUTES
    ]
    everything = turn.button("time.all", Verb.TIME, ALL)
    below = paragraphs(text, moments.basis(turn, pace.pace_of(turn.instrument, turn.assessment)))
    turn.show(below, [[*choices, everything], [back, pause, *question_screen.way_to_answers(turn)]])


def _choice(turn: Turn, minutes: int | None) -> str:
    """What a choice comes to: which parts, how many questions, how long."""
    instrument, assessment = turn.instrument, turn.assessment
    end, covered = pace.last_part(instrument, assessment, minutes), []
    for section in pace.parts(instrument):
        covered.append(section)
        if section.id == end:
            break
    count = sum(pace.open_in(instrument, section, assessment.values) for section in covered)
    if not end:
        duration = pace.minutes_for(count, pace.pace_of(instrument, assessment))
        whole = turn.voice.plain("time.about_minutes", n=duration)
        return turn.voice("time.choice_all", n=count, duration=whole)
    names = ", ".join(turn.words(section.name) for section in covered)
    return turn.voice("time.choice", time=turn.voice.plain("time.minutes", n=minutes), parts=names, n=count)


def _stop(turn: Turn, lead: str) -> None:
    text = paragraphs(
        lead,
        lines(moments.done_line(turn), moments.next_line(turn)),
        moments.chosen_line(turn) or moments.question_line(turn),
    )
    turn.show(text, _ways_on(turn))


def _ways_on(turn: Turn) -> Rows:
    go_on = [turn.button("time.go_on", Verb.GO_ON)]
    return [go_on, *moments.rows(turn, may_refuse=True), question_screen.way_to_answers(turn)]
