"""The versions before the last one: which there are, and one of them as it was, with result and answers.

The figures are computed anew from the answers of that moment, by the same scoring.
"""

from flows import why
from flows.answer_list import answers_text
from flows.outcome import Button
from flows.press import Press, Verb
from flows.report import result_of
from flows.turn import Turn, paragraphs
from flows.versions import version

_MOST_OFFERED = 60  # buttons under one message


def on_press(turn: Turn, press: Press) -> bool:
    """A button about earlier versions, good at any revision; False if it is about something else."""
    match press:
        case Press(Verb.VERSIONS):
            offer(turn)
        case Press(Verb.VERSION, (number,), tag) if tag == turn.draft.tag and number.isdecimal():
            show(turn, int(number))
        case _:
            return False
    return True


def offer(turn: Turn) -> None:
    """A button for each earlier version, the newest first."""
    rows = [[_button(turn, number)] for number in reversed(_earlier(turn))][:_MOST_OFFERED]
    turn.show(turn.voice("earlier.which"), [*rows, [turn.button("notice.back", Verb.HERE)]])


def show(turn: Turn, number: int) -> None:
    """The result of that version in words, then its answers; a version that is none leads to the list."""
    if number not in _earlier(turn):
        offer(turn)
        return
    then = version(turn.draft, number)
    day, replaced = _day(turn, number), _day(turn, number + 1)
    turn.show(turn.voice("earlier.heading", number=number, day=day, replaced=replaced))
    result = result_of(then, turn.instrument, turn.voice, turn.library.terms)
    for part in result.parts():
        turn.send(part.text, why.rows(turn, part.name, result, number))
    heading = turn.voice("earlier.answers", day=day)
    rows = [[turn.button("home.result", Verb.RESULT)], [turn.button("notice.back", Verb.HERE)]]
    turn.send(paragraphs(heading, answers_text(turn, then.values)), rows)


def _earlier(turn: Turn) -> range:
    """Numbers of versions count from 1."""
    return range(1, len(turn.draft.versions))


def _button(turn: Turn, number: int) -> Button:
    words = turn.voice.plain("earlier.version", number=number, day=_day(turn, number))
    return Button(words, turn.press(Verb.VERSION, str(number)))


def _day(turn: Turn, number: int) -> str:
    return turn.voice.date(turn.draft.versions[number - 1].at, turn.library.terms.zone)
