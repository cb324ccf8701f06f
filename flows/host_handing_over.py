"""A facilitator's side of handing over: what it means is said first, then a code for the successor is made.

This is the only home of those screens. Making a code changes nothing for who answers now: only its use does
(flows/handing_over.py). A button names who answers and the newest code as they were when it was shown, so that one
from before a taking over does nothing.
"""

from datetime import timedelta

from markupsafe import Markup

from flows.invitation_letter import Invitation, letter, voice_for
from flows.outcome import AdmissionIssued, AdmissionRevoked, Button
from flows.press import Press, Verb
from flows.turn import Rows, Turn, paragraphs
from flows.wishes import Companies, CompanyStanding, Standing, Succession, fingerprint_of

VERBS = (Verb.HAND_OVER, Verb.HAND_OVER_CODE, Verb.HAND_OVER_NOT)


def rows(turn: Turn, known: Companies) -> Rows:
    """The way in from the page of a company; there is none where nobody answers for it."""
    if known.meant is None or known.succession is None:
        return []
    return [[turn.button("hosting.handover.button", Verb.HAND_OVER, known.meant.ref, known.succession.seen)]]


def on_press(turn: Turn, press: Press, known: Companies) -> bool:
    """False if the company is not hers to hand over, or something has happened since."""
    company, succession = known.meant, known.succession
    if company is None or succession is None or succession.seen != press.arguments[1]:
        return False
    is_open = succession.whom.standing(turn.now) is Standing.OPEN
    if press.verb is Verb.HAND_OVER:
        _ask(turn, company, succession, is_open=is_open)
    elif press.verb is Verb.HAND_OVER_CODE:
        _make(turn, company, succession, known, is_open=is_open)
    elif is_open:
        _revoke(turn, company, succession)
    return is_open or press.verb is not Verb.HAND_OVER_NOT


def _ask(turn: Turn, company: CompanyStanding, succession: Succession, *, is_open: bool) -> None:
    code, seen = succession.whom.code, succession.seen
    text = turn.voice("hosting.handover.ask", company=company.name, n=turn.library.terms.admission_days)
    make = turn.button("hosting.handover.make", Verb.HAND_OVER_CODE, company.ref, seen)
    if not is_open or code is None:
        turn.show(text, [[make], _back(turn, company)])
        return
    until = turn.voice.date(code.expires_at, company.zone)
    revoke = turn.button("hosting.handover.revoke", Verb.HAND_OVER_NOT, company.ref, seen)
    opened = turn.voice("hosting.handover.open", until=until)
    turn.show(paragraphs(text, opened), [[make], [revoke], _back(turn, company)])


def _make(
    turn: Turn, company: CompanyStanding, succession: Succession, known: Companies, *, is_open: bool
) -> None:
    """The words of the message do not stay with us: the code is in it."""
    whom = succession.whom
    if whom.code is not None and is_open:
        turn.record(AdmissionRevoked(whom.code.fingerprint))
    until = turn.now + timedelta(days=turn.library.terms.admission_days)
    turn.record(AdmissionIssued(whom.purpose, whom.programme, whom.key, fingerprint_of(known.code), until))
    written = letter(Invitation(whom, known.code, known.link, turn.now, until), voice_for(whom, turn.library))
    turn.show_fleeting(
        paragraphs(
            turn.voice("hosting.handover.letter", company=company.name),
            Markup("<b>{}</b>").format(written.subject),
            Markup.escape(written.body),
        )
    )
    made = turn.voice("hosting.handover.made", until=turn.voice.date(until, company.zone))
    turn.send(made, [_back(turn, company)])


def _revoke(turn: Turn, company: CompanyStanding, succession: Succession) -> None:
    assert succession.whom.code is not None, "it is open"
    turn.record(AdmissionRevoked(succession.whom.code.fingerprint))
    turn.show(turn.voice("hosting.handover.revoked", company=company.name), [_back(turn, company)])


def _back(turn: Turn, company: CompanyStanding) -> list[Button]:
    return [turn.button("notice.back", Verb.COMPANY, company.ref)]
