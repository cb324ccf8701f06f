"""All that is kept of one person, read at one moment: what her copy is made of."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, Table, select

from flows.copy import (
    Everything,
    GivenAnswer,
    KeptAssessment,
    KeptAttendance,
    KeptComing,
    KeptCounting,
    KeptDecision,
    KeptInvitation,
    KeptLook,
    KeptMeasure,
    KeptMeasureState,
    KeptMessage,
    KeptNeed,
    KeptPassage,
    KeptPost,
    KeptReminder,
    KeptResult,
    KeptSeat,
    KeptView,
)
from flows.situation import Assessment
from storage.digest_rounds import kept_digests, kept_rhythms
from storage.hosting import looks_at_hers
from storage.moments import kept_moments, kept_sittings
from storage.outbox import read
from storage.programme_schema import company, facilitator, programme
from storage.reminder_schema import need, put_off, reminded
from storage.schema import (
    answer,
    assessment,
    consent,
    invitation,
    missed_code,
    outbox,
    person,
    profile,
    refusal,
    second_view,
)
from storage.seat_schema import passage, post, respondent
from storage.situations import answers_and_versions
from storage.snapshots import standing
from storage.workshop_schema import attendance, measure, measure_state, rsvp


def everything(connection: Connection, chat: str) -> Everything | None:
    """What is kept of ``chat``; None if nothing is. Every table that holds something of a person is here."""
    known = connection.execute(select(person).where(person.c.chat == chat)).one_or_none()
    if known is None:
        return None
    return Everything(
        chat=known.chat,
        pseudonym=known.subject,
        language=known.language,
        known_since=_moment(known.known_since),
        reminders_stopped=known.reminders_stopped,
        silent_since=_moment_or_none(known.silent_since),
        consents=tuple(_consents(connection, known.id)),
        assessments=tuple(_assessments(connection, known.id)),
        messages=tuple(_messages(connection, chat)),
        invitations=tuple(_invitations(connection, known.id)),
        views=tuple(_views(connection, known.id)),
        wrong_codes=tuple(_wrong_codes(connection, chat)),
        seats=tuple(_seats(connection, known.id)),
        looks=tuple(_looks(connection, known.id)),
        passages=tuple(_passages(connection, known.id)),
        posts=tuple(_posts(connection, known.id)),
        comings=tuple(_comings(connection, known.id)),
        attendances=tuple(_attendances(connection, known.id)),
        measures=tuple(_measures(connection, known.id)),
        measure_states=tuple(_measure_states(connection, known.id)),
        reminders=tuple(_reminders(connection, known.id)),
        needs=tuple(_needs(connection, known.id)),
        rhythms=tuple(kept_rhythms(connection, known.id)),
        digests=tuple(kept_digests(connection, known.id)),
        countings=tuple(_countings(connection, known.id)),
    )


def _consents(connection: Connection, person_id: int) -> Iterator[KeptDecision]:
    """Each yes and each no, in their order."""
    given = connection.execute(
        select(consent).where(consent.c.person_id == person_id).order_by(consent.c.id)
    ).all()
    refused = connection.execute(select(refusal).where(refusal.c.person_id == person_id).order_by(refusal.c.id))
    done = 0
    for row in refused:
        later = next((n for n, each in enumerate(given) if each.id > row.after), len(given))
        yield from (KeptDecision(e.consent, e.text_version, _moment(e.given_at), True) for e in given[done:later])
        done = later
        yield KeptDecision(row.consent, row.text_version, _moment(row.refused_at), False)
    yield from (KeptDecision(e.consent, e.text_version, _moment(e.given_at), True) for e in given[done:])


def _assessments(connection: Connection, person_id: int) -> Iterator[KeptAssessment]:
    theirs = select(assessment).where(assessment.c.person_id == person_id).order_by(assessment.c.ordinal)
    for row in connection.execute(theirs).all():
        given = select(answer).where(answer.c.assessment_id == row.id).order_by(answer.c.id)
        made = select(profile).where(profile.c.assessment_id == row.id).order_by(profile.c.id)
        yield KeptAssessment(
            _assessment(connection, row),
            row.subject,
            tuple(GivenAnswer(e.question, e.value, _moment(e.given_at)) for e in connection.execute(given)),
            tuple(KeptResult(_moment(each.made_at), each.figures) for each in connection.execute(made)),
            tuple(kept_sittings(connection, row.id)),
            tuple(kept_moments(connection, row.id)),
        )


def _assessment(connection: Connection, row: Row[Any]) -> Assessment:
    is_submitted = row.submitted_at is not None
    answers, versions, revision = answers_and_versions(connection, row.id, is_submitted=is_submitted)
    return Assessment(
        ordinal=row.ordinal,
        tag=row.tag,
        instrument=row.instrument,
        version=row.version,
        begun_at=_moment(row.begun_at),
        submitted_at=_moment_or_none(row.submitted_at),
        revision=revision,
        answers=answers,
        versions=versions,
    )


def _invitations(connection: Connection, person_id: int) -> Iterator[KeptInvitation]:
    theirs = select(invitation).where(invitation.c.person_id == person_id).order_by(invitation.c.id)
    for row in connection.execute(theirs):
        taken, revoked = _moment_or_none(row.taken_at), _moment_or_none(row.revoked_at)
        yield KeptInvitation(row.fingerprint, _moment(row.made_at), _moment(row.expires_at), taken, revoked)


def _views(connection: Connection, person_id: int) -> Iterator[KeptView]:
    theirs = (
        select(assessment.c.ordinal, second_view.c.invitation, second_view.c.agreed_at, second_view.c.withdrawn_at)
        .join(assessment, assessment.c.id == second_view.c.assessment_id)
        .where(assessment.c.person_id == person_id)
        .order_by(second_view.c.id)
    )
    for ordinal, fingerprint, agreed_at, withdrawn_at in connection.execute(theirs):
        yield KeptView(ordinal, fingerprint, _moment(agreed_at), _moment_or_none(withdrawn_at))


def _seats(connection: Connection, person_id: int) -> Iterator[KeptSeat]:
    theirs = (
        select(programme.c.name.label("programme"), company.c.name, respondent.c.joined_at)
        .join(programme, programme.c.id == respondent.c.programme_id)
        .join(company, company.c.id == respondent.c.company_id)
        .where(respondent.c.person_id == person_id)
    )
    for row in connection.execute(theirs):
        yield KeptSeat(row.programme, row.name, _moment(row.joined_at))


def _passages(connection: Connection, person_id: int) -> Iterator[KeptPassage]:
    theirs = (
        select(passage)
        .join(respondent, respondent.c.company_id == passage.c.company_id)
        .where(respondent.c.person_id == person_id)
        .order_by(passage.c.id)
    )
    for row in connection.execute(theirs):
        yield KeptPassage(row.stage, _moment(row.entered_at), _moment_or_none(row.left_at))


def _looks(connection: Connection, person_id: int) -> Iterator[KeptLook]:
    for each in looks_at_hers(connection, person_id, most=10_000):
        yield KeptLook(each.facilitator, each.what, each.at)


def _posts(connection: Connection, person_id: int) -> Iterator[KeptPost]:
    theirs = (
        select(facilitator.c.name, post.c.taken_at)
        .join(facilitator, facilitator.c.id == post.c.facilitator_id)
        .where(post.c.person_id == person_id)
        .order_by(post.c.id)
    )
    for row in connection.execute(theirs):
        yield KeptPost(row.name, _moment(row.taken_at))


def _comings(connection: Connection, person_id: int) -> Iterator[KeptComing]:
    for row in connection.execute(select(rsvp).where(rsvp.c.person_id == person_id).order_by(rsvp.c.id)):
        yield KeptComing(row.meeting, row.answer, _moment(row.answered_at))


def _attendances(connection: Connection, person_id: int) -> Iterator[KeptAttendance]:
    for row in connection.execute(_of_company(attendance, person_id)):
        yield KeptAttendance(row.meeting, row.came, _moment(row.taken_at))


def _measures(connection: Connection, person_id: int) -> Iterator[KeptMeasure]:
    for row in connection.execute(_of_company(measure, person_id)):
        dropped_at = _moment_or_none(row.dropped_at)
        yield KeptMeasure(row.number, row.what, row.who, row.due, _moment(row.noted_at), dropped_at)


def _measure_states(connection: Connection, person_id: int) -> Iterator[KeptMeasureState]:
    for row in connection.execute(_of_company(measure_state, person_id)):
        yield KeptMeasureState(row.number, row.state, row.reason, row.due, _moment(row.stated_at))


def _reminders(connection: Connection, person_id: int) -> Iterator[KeptReminder]:
    """What was said, then what was put off, each in its order."""
    for row in connection.execute(
        select(reminded).where(reminded.c.person_id == person_id).order_by(reminded.c.id)
    ):
        yield KeptReminder(row.stage, row.anchor, row.ordinal, row.about, _moment(row.at), row.result)
    for row in connection.execute(select(put_off).where(put_off.c.person_id == person_id).order_by(put_off.c.id)):
        mark = (row.stage, row.anchor, row.ordinal, row.about)
        yield KeptReminder(*mark, _moment(row.at), "put off", _moment(row.until))


def _countings(connection: Connection, person_id: int) -> Iterator[KeptCounting]:
    """Circles hold pseudonyms alone, so her own are looked for among them."""
    subjects = set(
        connection.execute(select(assessment.c.subject).where(assessment.c.person_id == person_id)).scalars()
    )
    stands = standing(connection)
    for key in sorted(key for circle in stands.snapshot.circles for key in circle.members):
        if stands.made_at is not None and key.split(".")[0] in subjects:
            yield KeptCounting(key, stands.snapshot.number, stands.made_at)


def _needs(connection: Connection, person_id: int) -> Iterator[KeptNeed]:
    for row in connection.execute(_of_company(need, person_id)):
        yield KeptNeed(row.stage, row.why, _moment(row.seen_at), _moment_or_none(row.met_at))


def _of_company(table: Table, person_id: int) -> Select[Any]:
    """What is kept of the company that she answers for."""
    mine = select(respondent.c.company_id).where(respondent.c.person_id == person_id)
    return select(table).where(table.c.company_id.in_(mine)).order_by(table.c.id)


def _wrong_codes(connection: Connection, chat: str) -> Iterator[datetime]:
    rows = connection.execute(
        select(missed_code.c.at).where(missed_code.c.chat == chat).order_by(missed_code.c.at)
    )
    return (_moment(at) for (at,) in rows)


def _messages(connection: Connection, chat: str) -> Iterator[KeptMessage]:
    rows = connection.execute(select(outbox).where(outbox.c.chat == chat).order_by(outbox.c.id))
    return (KeptMessage(read(row.body).text, _moment(row.due), row.state) for row in rows)


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


def _moment_or_none(seconds: float | None) -> datetime | None:
    return None if seconds is None else _moment(seconds)
