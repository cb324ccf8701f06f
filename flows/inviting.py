"""A second pair of eyes, the side of who invites: what a colleague will see, the links, and what became of them.

Links are for after the own handing in. Their number while open is limited, so that no chat becomes a mailing list.
"""

from dataclasses import replace
from datetime import timedelta

from markupsafe import Markup

from flows.outcome import Button, InvitationIssued, InvitationRevoked
from flows.press import Press, Verb
from flows.second_view import is_view
from flows.situation import Place
from flows.turn import Rows, Turn, lines, paragraphs
from flows.wishes import Invitation, Invitations, State, TheInvitations, fingerprint_of

_MOST_TOLD = 8


def may_invite(turn: Turn) -> bool:
    """Whether she has handed in a questionnaire of her own company."""
    return turn.place is Place.HOME and not is_view(turn.instrument.id)


def way_in(turn: Turn) -> Rows:
    return [[turn.button("colleague.ask", Verb.INVITE)]] if may_invite(turn) else []


def on_press(turn: Turn, press: Press) -> bool:
    """A button about invitations; False if it is about something else, or she may not invite."""
    if not may_invite(turn):
        return False
    match press:
        case Press(Verb.INVITE):
            _show(turn)
        case Press(Verb.INVITE_ANEW, (number,)):
            _invite(turn, number)
        case Press(Verb.REVOKE, (ref,)):
            _revoke(turn, ref)
        case _:
            return False
    return True


def _show(turn: Turn) -> None:
    known = turn.granted(TheInvitations(), Invitations)
    if known is not None:
        turn.show(*_screen(turn, known.found))


def _invite(turn: Turn, number: str) -> None:
    """A new link, if the button is not one that was pressed already: it names how many there were."""
    known = turn.granted(TheInvitations(with_code=True), Invitations)
    if known is None:
        return
    if number != str(len(known.found)) or not _has_room(turn, known.found):
        turn.toast = turn.voice.plain("press.stale")
        turn.show(*_screen(turn, known.found))
        return
    until = turn.now + timedelta(days=turn.library.terms.invitation_days)
    fact = InvitationIssued(fingerprint_of(known.code), until)
    turn.record(fact)
    turn.show_fleeting(_letter(turn, known, fact))
    found = (*known.found, Invitation(fact.fingerprint, turn.now, until))
    turn.send(_states(turn, found), _rows(turn, found))


def _revoke(turn: Turn, ref: str) -> None:
    known = turn.granted(TheInvitations(), Invitations)
    if known is None:
        return
    open_one = next((each for each in known.found if each.ref == ref and _is_open(turn, each)), None)
    if open_one is None:
        turn.toast = turn.voice.plain("press.stale")
        turn.show(*_screen(turn, known.found))
        return
    turn.record(InvitationRevoked(open_one.fingerprint))
    revoked = replace(open_one, revoked_at=turn.now)
    turn.show(*_screen(turn, tuple(revoked if each is open_one else each for each in known.found)))


def _letter(turn: Turn, known: Invitations, fact: InvitationIssued) -> str:
    """The message to pass on. Where the channel has no links, it tells what to write."""
    until = turn.voice.date(fact.expires_at, turn.library.terms.zone)
    if known.link:
        link = Markup('<a href="{0}">{0}</a>').format(known.link)
        return turn.voice("colleague.letter", link=link, until=until)
    return turn.voice("colleague.letter_code", code=known.code, until=until)


def _screen(turn: Turn, found: tuple[Invitation, ...]) -> tuple[str, Rows]:
    """What will be seen, and every invitation with what can be done about it."""
    explained = turn.voice("colleague.text", n=turn.library.terms.invitation_days)
    return paragraphs(explained, _states(turn, found)), _rows(turn, found)


def _states(turn: Turn, found: tuple[Invitation, ...]) -> str:
    most = turn.library.terms.most_invitations
    return paragraphs(
        lines(*(_line(turn, number, each) for number, each in _numbered(found))),
        "" if _has_room(turn, found) else turn.voice("colleague.enough", n=most),
    )


def _rows(turn: Turn, found: tuple[Invitation, ...]) -> Rows:
    new = [turn.button("colleague.new", Verb.INVITE_ANEW, str(len(found)))] if _has_room(turn, found) else []
    actions = [[button] for number, each in _numbered(found) for button in _actions(turn, number, each)]
    return [new, *actions, [turn.button("notice.back", Verb.HERE)]]


def _numbered(found: tuple[Invitation, ...]) -> list[tuple[int, Invitation]]:
    """The newest, under the numbers that they have among all."""
    return [*enumerate(found, 1)][-_MOST_TOLD:]


def _line(turn: Turn, number: int, invitation: Invitation) -> str:
    zone = turn.library.terms.zone
    day, until = (turn.voice.date(at, zone) for at in (invitation.made_at, invitation.expires_at))
    state = turn.voice(f"colleague.{invitation.state(turn.now)}", until=until)
    return turn.voice("colleague.line", number=number, day=day, state=state)


def _actions(turn: Turn, number: int, invitation: Invitation) -> list[Button]:
    match invitation.state(turn.now):
        case State.OPEN:
            key, verb = "colleague.revoke", Verb.REVOKE
        case State.FINISHED:
            key, verb = "colleague.look_at", Verb.DIFFERENCES
        case _:
            return []
    return [Button(turn.voice.plain(key, number=number), turn.press(verb, invitation.ref))]


def _has_room(turn: Turn, found: tuple[Invitation, ...]) -> bool:
    return sum(_is_open(turn, each) for each in found) < turn.library.terms.most_invitations


def _is_open(turn: Turn, invitation: Invitation) -> bool:
    return invitation.state(turn.now) is State.OPEN
