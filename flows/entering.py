"""The door with a code: whoever it is for, the same care is taken.

A code is used up when somebody agrees, not when it is opened: a curious tap must not use it up. Until then nothing
is kept of it, so it travels on the buttons, in two halves. Whatever is wrong with a code, the answer is the same
and tells nothing; after a few of them a chat has to wait.
"""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from flows import colleague, consents, joining, welcome
from flows.events import Started
from flows.outcome import CodeMissed
from flows.press import Press, Verb
from flows.turn import Turn
from flows.wishes import Opened, TheCode, fingerprint_of

MOST_MISSES = 5
REST = timedelta(minutes=15)


def started(otherwise: Callable[[Turn], None]) -> Callable[[Turn], None]:
    """The reaction to ``/start``: with a code, what it opens."""

    def reaction(turn: Turn) -> None:
        assert isinstance(turn.event, Started)
        if turn.event.code:
            _enter(turn, turn.event.code, is_agreed=False)
        else:
            otherwise(turn)

    return reaction


def _enter(turn: Turn, code: str, *, is_agreed: bool) -> None:
    opened = turn.granted(TheCode(fingerprint_of(code)), Opened)
    if opened is None:
        return
    minutes = _minutes_to_wait(opened.missed, turn.now)
    if minutes:
        turn.show_onward(turn.voice("colleague.slow", n=minutes))
        return
    enter = joining.enter if opened.admission is not None else colleague.enter
    if not enter(turn, code, opened, is_agreed=is_agreed):
        turn.record(CodeMissed())
        turn.show_onward(turn.voice("colleague.no_entry"))


def _minutes_to_wait(missed: tuple[datetime, ...], now: datetime) -> int:
    recent = sorted(at for at in missed if now - at < REST)[-MOST_MISSES:]
    if len(recent) < MOST_MISSES:
        return 0
    return -((now - recent[0] - REST) // timedelta(minutes=1))


def _open(turn: Turn, press: Press) -> None:
    _enter(turn, "".join(press.arguments), is_agreed=False)


def _open_in(turn: Turn, press: Press) -> None:
    language, *halves = press.arguments
    welcome.choose_language(turn, language)
    _enter(turn, "".join(halves), is_agreed=False)


def _open_notice(turn: Turn, press: Press) -> None:
    back = turn.button("notice.back", Verb.OPEN, *press.arguments)
    turn.show_fleeting(consents.notice_text(turn), [[back]])


def _join(turn: Turn, press: Press) -> None:
    _enter(turn, "".join(press.arguments), is_agreed=True)


EVERYWHERE: Mapping[Verb, Callable[[Turn, Press], None]] = {
    Verb.OPEN: _open,
    Verb.OPEN_IN: _open_in,
    Verb.OPEN_NOTICE: _open_notice,
    Verb.JOIN: _join,
}
