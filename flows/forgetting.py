"""``/delete``: says what will go and what stays, asks once more, and then everything is erased.

This is the only home of how a person is forgotten in the chat. The button that erases is good for a short time
only: an old keyboard further up in the chat must not take everything away by a slip.
"""

from datetime import UTC, datetime, timedelta

from flows.outcome import Forgotten
from flows.press import Verb
from flows.turn import Turn, paragraphs

_GOOD_FOR = timedelta(minutes=15)


def offer(turn: Turn) -> None:
    """What would go, what would stay, and two buttons. Of a stranger there is nothing to erase."""
    if not turn.situation.language:
        turn.show(turn.voice("delete.nothing"), [[turn.button("asking.continue", Verb.HERE)]])
        return
    text = paragraphs(turn.voice("delete.question"), turn.voice("delete.goes"), turn.voice("delete.stays"))
    shown_at = str(int(turn.now.timestamp()))
    rows = [[turn.button("delete.keep", Verb.HERE)], [turn.button("delete.everything", Verb.FORGET, shown_at)]]
    turn.show(text, rows)


def confirm(turn: Turn, shown_at: str) -> None:
    """She pressed the button that erases: at the time, too late, or a second time."""
    if turn.situation.language and not _is_fresh(turn, shown_at):
        turn.toast = turn.voice.plain("press.stale")
        offer(turn)
        return
    # Said in her language, which is forgotten as well; to a doubled tap in that of her device.
    words, rows = turn.voice("delete.done"), [[turn.button("delete.again", Verb.HERE)]]
    if turn.situation.language:
        turn.record(Forgotten())
    turn.part(words, rows)


def _is_fresh(turn: Turn, shown_at: str) -> bool:
    if not shown_at.isdecimal() or len(shown_at) > 11:
        return False
    age = turn.now - datetime.fromtimestamp(int(shown_at), UTC)
    return timedelta(seconds=-1) < age <= _GOOD_FOR
