"""Inviting in the chat, for facilitators and owners: who has not started, a code for each, who was spoken to.

Everything about companies comes from the wish, which is answered for the clusters of her own posts alone. A
button names the company and the code that was the newest when it was shown, so a late or doubled press makes
nothing twice.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from markupsafe import Markup

from flows import hosting
from flows.invitation_letter import Invitation, letter, voice_for
from flows.outcome import AdmissionIssued, AdmissionRevoked, Button, InviteeCalled
from flows.press import Press, Verb
from flows.turn import Rows, Turn, lines, paragraphs
from flows.wishes import Invitee, IssuedCode, Standing, TheUnstarted, Unstarted, fingerprint_of

_ON_A_SCREEN = 6
VERBS = (Verb.UNSTARTED, Verb.ADMIT, Verb.ADMIT_NOT, Verb.CALLED)


def may_invite(turn: Turn) -> bool:
    return bool(hosting.looks_after(turn))


def show(turn: Turn) -> None:
    _list(turn, "0")


def on_press(turn: Turn, press: Press) -> bool:
    """A button about codes; False if she may not invite, whatever it says."""
    if not may_invite(turn):
        return False
    match press:
        case Press(Verb.ADMIT, (ref, seen)):
            _admit(turn, ref, seen)
        case Press(Verb.ADMIT_NOT, (ref, seen)):
            _revoke(turn, ref, seen)
        case Press(Verb.CALLED, (ref, seen)):
            _call(turn, ref, seen)
        case _:
            _list(turn, press.arguments[0])
    return True


def _list(turn: Turn, page: str) -> None:
    known = turn.granted(TheUnstarted(), Unstarted)
    if known is not None:
        turn.show(*_screen(turn, known.found, int(page) if page.isdecimal() else 0))


# -- what is done


def _admit(turn: Turn, ref: str, seen: str) -> None:
    """A new code; an open one ends with it. The words of the message do not stay with us: the code is in it."""
    known = turn.granted(TheUnstarted(with_code=True), Unstarted)
    if known is None or (whom := _meant(turn, known, ref, seen)) is None:
        return
    if whom.code is not None and whom.standing(turn.now) is Standing.OPEN:
        turn.record(AdmissionRevoked(whom.code.fingerprint))
    until = turn.now + timedelta(days=turn.library.terms.admission_days)
    code = IssuedCode(fingerprint_of(known.code), turn.now, until)
    turn.record(AdmissionIssued(whom.purpose, whom.programme, whom.key, code.fingerprint, until))
    turn.show_fleeting(_letter(turn, Invitation(whom, known.code, known.link, turn.now, until)))
    turn.send(*_after(turn, known, whom, code))


def _revoke(turn: Turn, ref: str, seen: str) -> None:
    known = turn.granted(TheUnstarted(), Unstarted)
    if known is None or (whom := _meant(turn, known, ref, seen, only=Standing.OPEN)) is None:
        return
    assert whom.code is not None, "it is open"
    turn.record(AdmissionRevoked(whom.code.fingerprint))
    turn.show(*_after(turn, known, whom, replace(whom.code, revoked_at=turn.now)))


def _call(turn: Turn, ref: str, seen: str) -> None:
    known = turn.granted(TheUnstarted(), Unstarted)
    if known is None or (whom := _meant(turn, known, ref, seen)) is None:
        return
    if whom.code is None or whom.code.called_at is not None:
        _stale(turn, known)
        return
    turn.record(InviteeCalled(whom.code.fingerprint))
    turn.show(*_after(turn, known, whom, replace(whom.code, called_at=turn.now)))


def _meant(turn: Turn, known: Unstarted, ref: str, seen: str, *, only: Standing | None = None) -> Invitee | None:
    """Who is meant, as long as nothing has happened since; else it is said, and the list is shown as it is now."""
    for each in known.found:
        if (each.ref, each.seen) == (ref, seen) and only in (None, each.standing(turn.now)):
            return each
    _stale(turn, known)
    return None


def _stale(turn: Turn, known: Unstarted) -> None:
    turn.toast = turn.voice.plain("press.stale")
    turn.show(*_screen(turn, known.found, 0))


def _after(turn: Turn, known: Unstarted, whom: Invitee, code: IssuedCode) -> tuple[str, Rows]:
    """The part of the list where ``whom`` stands, with the code as it is now."""
    changed = replace(whom, code=code, invited_at=whom.invited_at or code.made_at)
    found = [changed if each is whom else each for each in known.found]
    return _screen(turn, found, found.index(changed) // _ON_A_SCREEN)


# -- what is shown


def _letter(turn: Turn, invitation: Invitation) -> str:
    """To be copied, in the language of the company."""
    whom = invitation.invitee
    written = letter(invitation, voice_for(whom, turn.library))
    intro = turn.voice("hosting.invite.letter", name=whom.name)
    return paragraphs(intro, Markup("<b>{}</b>").format(written.subject), Markup.escape(written.body))


def _screen(turn: Turn, found: Sequence[Invitee], page: int) -> tuple[str, Rows]:
    title = turn.voice("hosting.invite.title")
    if not found:
        return paragraphs(title, turn.voice("hosting.invite.nobody")), [[_back(turn)]]
    page = min(page, (len(found) - 1) // _ON_A_SCREEN)
    first = page * _ON_A_SCREEN
    shown = [*enumerate(found, 1)][first : first + _ON_A_SCREEN]
    told = lines(*(_line(turn, number, each) for number, each in shown))
    rows = [_actions(turn, number, each) for number, each in shown]
    text = paragraphs(title, told, turn.voice("hosting.invite.text"))
    return text, [*rows, _pages(turn, page, len(found)), [_back(turn)]]


def _line(turn: Turn, number: int, whom: Invitee) -> str:
    """Number, name, programme, how it stands with the code; and for how long nobody came, called or not."""
    code, standing = whom.code, whom.standing(turn.now)
    until = "" if code is None else turn.voice.date(code.expires_at, whom.zone)
    state = turn.voice(f"hosting.invite.{standing}", until=until)
    named = {"name": whom.name, "programme": whom.programme_name, "cluster": whom.cluster}
    line = turn.voice("hosting.invite.line", number=number, **named, state=state)
    if code is None:
        return line
    idle = turn.voice("hosting.invite.idle", n=whom.days_idle(turn.now))
    if code.called_at is None:
        return Markup(" · ").join((line, idle, turn.voice("hosting.invite.not_called")))
    called = turn.voice("hosting.invite.was_called", day=turn.voice.date(code.called_at, whom.zone))
    return Markup(" · ").join((line, idle, called))


def _actions(turn: Turn, number: int, whom: Invitee) -> list[Button]:
    is_open = whom.standing(turn.now) is Standing.OPEN
    wanted = [("again" if is_open else "make", Verb.ADMIT)]
    if is_open:
        wanted.append(("revoke", Verb.ADMIT_NOT))
    if whom.code is not None and whom.code.called_at is None:
        wanted.append(("call", Verb.CALLED))
    return [
        Button(turn.voice.plain(f"hosting.invite.{key}", number=number), turn.press(verb, whom.ref, whom.seen))
        for key, verb in wanted
    ]


def _pages(turn: Turn, page: int, count: int) -> list[Button]:
    before = [turn.button("hosting.invite.before", Verb.UNSTARTED, str(page - 1))] if page else []
    is_last = (page + 1) * _ON_A_SCREEN >= count
    after = [] if is_last else [turn.button("hosting.invite.after", Verb.UNSTARTED, str(page + 1))]
    return [*before, *after]


def _back(turn: Turn) -> Button:
    return turn.button("notice.back", Verb.HERE)
