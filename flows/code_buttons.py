"""Buttons that carry a code until somebody agrees to what it opens: nothing is kept of it before."""

from flows import welcome
from flows.outcome import Button
from flows.press import Verb
from flows.turn import Rows, Turn


def with_code(turn: Turn, key: str, verb: Verb, code: str) -> Button:
    return turn.button(key, verb, *_halves(code))


def rows_of_door(turn: Turn, agree: str, code: str) -> Rows:
    """To agree, to read the notice, to read all of it in another language; ``agree`` is the key of the first."""
    begin = [with_code(turn, agree, Verb.JOIN, code)]
    notice = [with_code(turn, "welcome.notice", Verb.OPEN_NOTICE, code)]
    return [begin, notice, *_languages(turn, code)]


def _languages(turn: Turn, code: str) -> Rows:
    """As at the other door; here each leads back to the invitation."""
    return [
        [
            Button(button.text, turn.press(Verb.OPEN_IN, button.press.split(":")[1], *_halves(code)))
            for button in row
        ]
        for row in welcome.languages(turn)
    ]


def _halves(code: str) -> tuple[str, str]:
    middle = len(code) // 2  # eleven signs each; what only looks like a code fits as well
    return code[:middle], code[middle:]
