"""Between two people: invitations, second views, and what a step is told of them.

This is the only home of what of one person another person's step may learn: ratings of a handing in, the company's
name, and where a message to who invited goes. A view names its invitation by the fingerprint of the code and not
by a row's number: numbers are given anew after an erasure, and would then lead to somebody else.
"""

from base64 import urlsafe_b64encode
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Row, and_, delete, insert, select, update

from flows.library import Library
from flows.report import COMPANY_NAME
from flows.wishes import (
    Attendance,
    Granted,
    HandedIn,
    Invitation,
    Invitations,
    Opened,
    Rounds,
    TheAgenda,
    TheAttendance,
    TheCode,
    TheCompanies,
    TheDigest,
    TheInvitations,
    ThePeers,
    TheReminders,
    TheRounds,
    TheUnstarted,
    Unstarted,
    View,
    Views,
    Wish,
)
from scoring.model import DONT_KNOW, ITEMS
from storage import reminders
from storage.admissions import admission_of
from storage.agendas import agenda_known
from storage.attendances import attendees
from storage.digest_wish import digest_known
from storage.hosting import companies, looks_at_hers
from storage.inviting import looked_after
from storage.journal import Journal, RandomBytes
from storage.peers import peers
from storage.schema import IS_OWN, assessment, invitation, missed_code, person, second_view
from storage.situations import Loaded, answers_and_versions

CODE_BYTES = 16
Link = Callable[[str], str]
"""Code -> an address that opens the conversation with it; empty where the channel has none."""


# -- what a step is told


@dataclass(frozen=True, slots=True)
class Means:
    """What an answer may need beside the database: chance and addresses for codes, the content, a mail server."""

    random: RandomBytes
    link: Link
    library: Library
    has_mail: bool = False


def grant(connection: Connection, loaded: Loaded, wish: Wish, means: Means, now: datetime) -> Granted:
    """What the step wishes to know, as things stand in this transaction."""
    random, link = means.random, means.link
    match wish:
        case TheInvitations(with_code):
            code = new_code(random) if with_code else ""
            own = None if loaded.person_id is None else _handed_in(connection, _own(connection, loaded.person_id))
            return Invitations(_made_by(connection, loaded.person_id), own, code, link(code) if code else "")
        case TheCode(fingerprint):
            return _opened(connection, loaded, fingerprint, now)
        case TheUnstarted(with_code):
            code = new_code(random) if with_code else ""
            return Unstarted(looked_after(connection, loaded.person_id), code, link(code) if code else "")
        case TheCompanies(ref, with_code):
            told = companies(connection, loaded.person_id, ref)
            code = new_code(random) if with_code else ""
            return replace(told, code=code, link=link(code)) if code else told
        case TheAttendance():
            return Attendance(attendees(connection, loaded.person_id))
        case ThePeers():
            return peers(connection, means.library, loaded.person_id, now)
        case TheRounds():
            return Rounds(_handed_in(connection, _before(connection, loaded)))
        case TheReminders():
            known = None if loaded.person_id is None else reminders.known(connection, loaded.person_id)
            assert known is not None, "only who answers for a company asks"
            return known
        case TheDigest() | TheAgenda():
            return _of_programmes(connection, loaded.person_id, wish, means, now)
        case _:
            return Views(_views(connection, loaded.person_id), looks_at_hers(connection, loaded.person_id))


def _of_programmes(
    connection: Connection, person_id: int | None, wish: TheDigest | TheAgenda, means: Means, now: datetime
) -> Granted:
    if isinstance(wish, TheAgenda):
        return agenda_known(connection, person_id, wish.ref, wish.days, now)
    return digest_known(connection, person_id, wish.ref, now, has_mail=means.has_mail)


def new_code(random: RandomBytes) -> str:
    """22 signs that a start link can carry, from 128 random bits."""
    return urlsafe_b64encode(random(CODE_BYTES)).decode().rstrip("=")


def _made_by(connection: Connection, person_id: int | None) -> tuple[Invitation, ...]:
    theirs = select(invitation).where(invitation.c.person_id == person_id).order_by(invitation.c.id)
    return tuple(_invitation(connection, row) for row in connection.execute(theirs).all())


def _invitation(connection: Connection, row: Row[Any]) -> Invitation:
    live = select(second_view.c.assessment_id).where(
        second_view.c.invitation == row.fingerprint, second_view.c.withdrawn_at.is_(None)
    )
    view = connection.execute(live).scalar_one_or_none()
    return Invitation(
        row.fingerprint,
        _moment(row.made_at),
        _moment(row.expires_at),
        None if row.taken_at is None else _moment(row.taken_at),
        None if row.revoked_at is None else _moment(row.revoked_at),
        is_kept=view is not None,
        view=_handed_in(connection, view),
    )


def _opened(connection: Connection, loaded: Loaded, fingerprint: str, now: datetime) -> Opened:
    chat = loaded.situation.chat
    recent = select(missed_code.c.at).where(missed_code.c.chat == chat).order_by(missed_code.c.at.desc()).limit(10)
    missed = tuple(_moment(at) for (at,) in connection.execute(recent))
    row = connection.execute(select(invitation).where(invitation.c.fingerprint == fingerprint)).one_or_none()
    if row is None:
        return Opened(admission=admission_of(connection, loaded.person_id, fingerprint, now), missed=missed)
    taken_by = (
        select(assessment.c.person_id)
        .join(second_view, second_view.c.assessment_id == assessment.c.id)
        .where(second_view.c.invitation == fingerprint)
    )
    known = loaded.person_id is not None
    return Opened(
        _invitation(connection, row),
        company=_company(connection, row.person_id),
        is_own=known and row.person_id == loaded.person_id,
        is_hers=known and connection.execute(taken_by).scalar_one_or_none() == loaded.person_id,
        missed=missed,
    )


def _views(connection: Connection, person_id: int | None) -> tuple[View, ...]:
    found = (
        select(
            second_view.c.invitation,
            assessment.c.ordinal,
            person.c.id,
            person.c.chat,
            person.c.language,
            person.c.reminders_stopped,
            person.c.silent_since,
        )
        .join(assessment, assessment.c.id == second_view.c.assessment_id)
        .join(invitation, invitation.c.fingerprint == second_view.c.invitation)
        .join(person, person.c.id == invitation.c.person_id)
        .where(assessment.c.person_id == person_id, second_view.c.withdrawn_at.is_(None))
    )
    rows = connection.execute(found.order_by(second_view.c.id)).all()
    return tuple(_view(connection, *row) for row in rows)


def _view(
    connection: Connection,
    fingerprint: str,
    ordinal: int,
    inviter: int,
    chat: str,
    language: str,
    *states: object,
) -> View:
    reminders_stopped, silent_since = states
    may_be_told = not reminders_stopped and silent_since is None
    return View(fingerprint, ordinal, _company(connection, inviter), chat, language, may_be_told)


def _own(connection: Connection, person_id: int) -> int | None:
    """The newest assessment of her own company that she has handed in."""
    theirs = and_(assessment.c.person_id == person_id, assessment.c.submitted_at.is_not(None), IS_OWN)
    newest = select(assessment.c.id).where(theirs).order_by(assessment.c.ordinal.desc()).limit(1)
    return connection.execute(newest).scalar_one_or_none()


def _before(connection: Connection, loaded: Loaded) -> int | None:
    """The last one of her own company that she handed in before the newest."""
    newest = loaded.situation.assessment
    theirs = and_(
        assessment.c.person_id == loaded.person_id,
        assessment.c.submitted_at.is_not(None),
        assessment.c.ordinal < (newest.ordinal if newest else 0),
        IS_OWN,
    )
    last = select(assessment.c.id).where(theirs).order_by(assessment.c.ordinal.desc()).limit(1)
    return connection.execute(last).scalar_one_or_none()


def _handed_in(connection: Connection, assessment_id: int | None) -> HandedIn | None:
    """The ratings of the last handing in, and nothing else of it."""
    if assessment_id is None:
        return None
    _, versions, _ = answers_and_versions(connection, assessment_id, is_submitted=True)
    if not versions:
        return None
    at, answers = versions[-1]
    return HandedIn(at, {item: answers[item].value for item in ITEMS if item in answers})


def _company(connection: Connection, person_id: int) -> str:
    """As it stands in what she handed in last; empty if she gave none."""
    own = _own(connection, person_id)
    if own is None:
        return ""
    _, versions, _ = answers_and_versions(connection, own, is_submitted=True)
    given = versions[-1].answers.get(COMPANY_NAME)
    return "" if given is None or given.value == DONT_KNOW else given.value


# -- what a fact writes


def mark_taken(connection: Connection, chain: Journal, kind: str, fingerprint: str, now: float) -> None:
    """The invitation is used up; its entry in the history belongs to who made it."""
    _rewrite(connection, chain, kind, fingerprint, {"taken_at": now})


def mark_revoked(connection: Connection, chain: Journal, kind: str, fingerprint: str, now: float) -> None:
    _rewrite(connection, chain, kind, fingerprint, {"revoked_at": now})


def mark_withdrawn(connection: Connection, chain: Journal, kind: str, fingerprint: str, now: float) -> None:
    row, subject = connection.execute(
        select(second_view.c.id, assessment.c.subject)
        .join(assessment, assessment.c.id == second_view.c.assessment_id)
        .where(second_view.c.invitation == fingerprint)
    ).one()
    connection.execute(update(second_view).where(second_view.c.id == row).values(withdrawn_at=now))
    chain.cover(kind, subject, "second_view", row)


def _rewrite(
    connection: Connection, chain: Journal, kind: str, fingerprint: str, values: dict[str, float]
) -> None:
    row, subject = connection.execute(
        select(invitation.c.id, person.c.subject)
        .join(person, person.c.id == invitation.c.person_id)
        .where(invitation.c.fingerprint == fingerprint)
    ).one()
    connection.execute(update(invitation).where(invitation.c.id == row).values(**values))
    chain.cover(kind, subject, "invitation", row)


def note_missed(connection: Connection, chat: str, now: float) -> None:
    connection.execute(insert(missed_code), {"chat": chat, "at": now})


def forget_misses_before(connection: Connection, moment: datetime) -> int:
    """Wrong codes of long ago slow nobody down any more; gives their number."""
    return connection.execute(delete(missed_code).where(missed_code.c.at < moment.timestamp())).rowcount


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
