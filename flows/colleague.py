"""A second pair of eyes, the side of who is invited: the link, what is agreed to before anything is answered, the
way out again.
"""

from collections.abc import Callable, Mapping

from flows import asking, consents, welcome
from flows.code_buttons import rows_of_door
from flows.instrument import Instrument
from flows.outcome import Button, ConsentGiven, InvitationUsed, ViewWithdrawn, Welcomed
from flows.press import Press, Verb
from flows.second_view import CONSENT, CONSENT_VERSION, SUFFIX
from flows.situation import Place
from flows.turn import Turn, lines, paragraphs
from flows.wishes import Look, Opened, State, TheViews, View, Views, fingerprint_of, ref_of


def enter(turn: Turn, code: str, opened: Opened, *, is_agreed: bool) -> bool:
    """What the code opens; False if it opens nothing, for whatever reason."""
    if opened.is_own:
        turn.show_onward(turn.voice("colleague.own"))
    elif opened.is_hers:
        turn.show_onward(turn.voice("colleague.hers"))
    elif opened.invitation is None or opened.invitation.state(turn.now) is not State.OPEN:
        return False
    elif turn.place in (Place.ANSWERING, Place.REVIEWING):
        turn.show_onward(turn.voice("colleague.finish_first"))
    elif is_agreed and turn.place is not Place.STRANGER:
        _begin(turn, code)
    else:  # also where a button was pressed that was never shown: nobody agrees to what she has not seen
        _show_door(turn, code, opened)
    return True


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
    turn.show_fleeting(text, rows_of_door(turn, "colleague.join", code))


def _begin(turn: Turn, code: str) -> None:
    """She agreed: her questionnaire begins, and the link is hers."""
    welcome.record_beginning(turn, _view(turn))
    turn.record(ConsentGiven(CONSENT, CONSENT_VERSION))
    turn.record(InvitationUsed(fingerprint_of(code)))
    asking.ask(turn)


def _view(turn: Turn) -> Instrument:
    current = turn.library.current
    return turn.library.instrument(current.id + SUFFIX, current.version)


# -- the way out


def notice(turn: Turn) -> None:
    """The privacy notice with every view of hers that somebody may see, each one tap from being withdrawn."""
    known = turn.granted(TheViews(), Views)
    if known is None:
        return
    told = [_told(turn, number, view) for number, view in enumerate(known.found, 1)]
    told += (
        [lines(turn.voice("notice.looks"), *(_look(turn, each) for each in known.looks))] if known.looks else []
    )
    consents.show(turn, told, [[_way_out(turn, number, view)] for number, view in enumerate(known.found, 1)])


def _look(turn: Turn, look: Look) -> str:
    day = turn.voice.date(look.at, turn.library.terms.zone)
    return turn.voice(f"notice.look_{look.what}", facilitator=look.facilitator, day=day)


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
        turn.show_onward(turn.voice("colleague.not_seen"))
        return
    turn.record(ViewWithdrawn(view.fingerprint))
    turn.show_onward(turn.voice("colleague.done"))


EVERYWHERE: Mapping[Verb, Callable[[Turn, Press], None]] = {
    Verb.NOTICE: lambda turn, _: notice(turn),
    Verb.WITHDRAW_VIEW: _withdraw,
}
