"""A second pair of eyes, the side of who is invited: the link, what is agreed to before anything is answered, the
way out again.

A link is taken when somebody agrees, not when it is opened: a curious tap must not use it up. Until then nothing
is kept of it, so the code travels on the buttons, in two halves. Whatever is wrong with a code, the answer is the
same and tells nothing; after a few of them a chat has to wait.
"""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from flows import asking, consents, welcome
from flows.events import Started
from flows.instrument import Instrument
from flows.outcome import Button, CodeMissed, ConsentGiven, InvitationUsed, ViewWithdrawn, Welcomed
from flows.press import Press, Verb
from flows.second_view import CONSENT, CONSENT_VERSION, SUFFIX
from flows.situation import Place
from flows.turn import Rows, Turn, paragraphs
from flows.wishes import Opened, State, TheCode, TheViews, View, Views, fingerprint_of, ref_of

MOST_MISSES = 5
REST = timedelta(minutes=15)
_HALF = 11


def started(otherwise: Callable[[Turn], None]) -> Callable[[Turn], None]:
    """The reaction to ``/start``: with a code, what it opens."""

    def reaction(turn: Turn) -> None:
        assert isinstance(turn.event, Started)
        if turn.event.code:
            _enter(turn, turn.event.code, _show_door)
        else:
            otherwise(turn)

    return reaction


def _enter(turn: Turn, code: str, then: Callable[[Turn, str, Opened], None]) -> None:
    opened = turn.granted(TheCode(fingerprint_of(code)), Opened)
    if opened is None:
        return
    minutes = _minutes_to_wait(opened.missed, turn.now)
    if minutes:
        _say(turn, turn.voice("colleague.slow", n=minutes))
    elif opened.is_own:
        _say(turn, turn.voice("colleague.own"))
    elif opened.is_hers:
        _say(turn, turn.voice("colleague.hers"))
    elif opened.invitation is None or opened.invitation.state(turn.now) is not State.OPEN:
        turn.record(CodeMissed())
        _say(turn, turn.voice("colleague.no_entry"))
    elif turn.place in (Place.ANSWERING, Place.REVIEWING):
        _say(turn, turn.voice("colleague.finish_first"))
    else:
        then(turn, code, opened)


def _minutes_to_wait(missed: tuple[datetime, ...], now: datetime) -> int:
    recent = sorted(at for at in missed if now - at < REST)[-MOST_MISSES:]
    if len(recent) < MOST_MISSES:
        return 0
    return -((now - recent[0] - REST) // timedelta(minutes=1))


def _say(turn: Turn, text: str) -> None:
    turn.show(text, [[turn.button("asking.continue", Verb.HERE)]])


# -- the door


def _show_door(turn: Turn, code: str, opened: Opened) -> None:
    """What she is asked for, and what becomes of it. From here on the chat is known, as at the other door."""
    if not turn.situation.language:
        turn.record(Welcomed(turn.language))
    text = paragraphs(
        turn.voice("colleague.invited", company=opened.company),
        turn.voice("colleague.promise", total=_view(turn).total),
        turn.voice("colleague.agreed"),
        turn.voice("welcome.consent"),
    )
    halves = _halves(code)
    begin = [turn.button("colleague.join", Verb.JOIN, *halves)]
    notice = [turn.button("welcome.notice", Verb.OPEN_NOTICE, *halves)]
    turn.show_fleeting(text, [begin, notice, *_languages(turn, halves)])


def _begin(turn: Turn, code: str, opened: Opened) -> None:
    """She agreed: her questionnaire begins, and the link is hers."""
    if turn.place is Place.STRANGER:
        _show_door(turn, code, opened)  # nobody agrees to what was never shown
        return
    welcome.record_beginning(turn, _view(turn))
    turn.record(ConsentGiven(CONSENT, CONSENT_VERSION))
    turn.record(InvitationUsed(fingerprint_of(code)))
    asking.ask(turn)


def _view(turn: Turn) -> Instrument:
    current = turn.library.current
    return turn.library.instrument(current.id + SUFFIX, current.version)


def _halves(code: str) -> tuple[str, str]:
    return code[:_HALF], code[_HALF:]


def _languages(turn: Turn, halves: tuple[str, str]) -> Rows:
    """As at the other door; here each leads back to the invitation."""
    return [
        [Button(button.text, turn.press(Verb.OPEN_IN, button.press.split(":")[1], *halves)) for button in row]
        for row in welcome.languages(turn)
    ]


def _open(turn: Turn, press: Press) -> None:
    _enter(turn, "".join(press.arguments), _show_door)


def _open_in(turn: Turn, press: Press) -> None:
    language, *halves = press.arguments
    welcome.choose_language(turn, language)
    _enter(turn, "".join(halves), _show_door)


def _open_notice(turn: Turn, press: Press) -> None:
    back = turn.button("notice.back", Verb.OPEN, *press.arguments)
    turn.show_fleeting(consents.notice_text(turn), [[back]])


def _join(turn: Turn, press: Press) -> None:
    _enter(turn, "".join(press.arguments), _begin)


# -- the way out


def notice(turn: Turn) -> None:
    """The privacy notice with every view of hers that somebody may see, each one tap from being withdrawn."""
    known = turn.granted(TheViews(), Views)
    if known is None:
        return
    told = [_told(turn, number, view) for number, view in enumerate(known.found, 1)]
    consents.show(turn, told, [[_way_out(turn, number, view)] for number, view in enumerate(known.found, 1)])


def _told(turn: Turn, number: int, view: View) -> str:
    return turn.voice("colleague.view", number=number, company=view.company)


def _way_out(turn: Turn, number: int, view: View) -> Button:
    press = turn.press(Verb.WITHDRAW_VIEW, ref_of(view.fingerprint))
    return Button(turn.voice.plain("colleague.withdraw", number=number), press)


def _withdraw(turn: Turn, press: Press) -> None:
    known = turn.granted(TheViews(), Views)
    if known is None:
        return
    view = next((each for each in known.found if ref_of(each.fingerprint) == press.arguments[0]), None)
    if view is None:  # a doubled tap, or who invited is gone
        _say(turn, turn.voice("colleague.not_seen"))
        return
    turn.record(ViewWithdrawn(view.fingerprint))
    _say(turn, turn.voice("colleague.done"))


EVERYWHERE: Mapping[Verb, Callable[[Turn, Press], None]] = {
    Verb.NOTICE: lambda turn, _: notice(turn),
    Verb.OPEN: _open,
    Verb.OPEN_IN: _open_in,
    Verb.OPEN_NOTICE: _open_notice,
    Verb.JOIN: _join,
    Verb.WITHDRAW_VIEW: _withdraw,
}
