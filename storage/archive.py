"""Erasure: everything that is kept of one person, or of one assessment, goes; the chain of its entries stays.

What remains are entries with commitments that nobody can open, since the salts went with the rows, and one entry
that says that they were erased. Of the inbox the ids of events stay, without the chat: a press that a channel
brings twice must not be taken for a new one.
"""

from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256

from sqlalchemy import ColumnElement, Connection, Select, Table, delete, select, update

from storage.digest_schema import digest, rhythm
from storage.journal import ERASING, Journal, Kind, seal
from storage.reminder_schema import need, pulse, put_off, reminded
from storage.schema import (
    answer,
    assessment,
    consent,
    draft_end,
    inbox,
    invitation,
    journal,
    missed_code,
    moment,
    outbox,
    person,
    profile,
    refusal,
    second_view,
    sitting,
)
from storage.seat_schema import look, passage, post, respondent
from storage.workshop_schema import attendance, measure, measure_state, rsvp


@dataclass(slots=True)
class Erasure:
    """How many rows went, by table."""

    rows: dict[str, int] = field(default_factory=dict)


def erase(connection: Connection, chat: str, now: datetime, kind: Kind) -> Erasure | None:
    """Erases everything of ``chat``; None if nothing was known of it. Its next ``/start`` is a new person's."""
    done = Erasure()
    done.rows["message"] = connection.execute(delete(outbox).where(outbox.c.chat == chat)).rowcount
    connection.execute(update(inbox).where(inbox.c.chat == chat).values(chat=""))
    connection.execute(delete(missed_code).where(missed_code.c.chat == chat))
    found = connection.execute(select(person.c.id, person.c.subject).where(person.c.chat == chat)).first()
    if found is None:
        return None
    chain = Journal(connection, now)
    for subject in _assessments(connection, done, assessment.c.person_id == found.id):
        chain.note(kind, subject)
    # The way of the company is hers as long as she answers for it; that a code was used stays.
    theirs = select(respondent.c.company_id).where(respondent.c.person_id == found.id)
    done.rows["look"] = connection.execute(delete(look).where(look.c.company_id.in_(theirs))).rowcount
    done.rows["passage"] = connection.execute(delete(passage).where(passage.c.company_id.in_(theirs))).rowcount
    for table in (attendance, measure, measure_state, need):
        for subject in _rows_of_company(connection, done, table, theirs):
            chain.note(kind, subject)
    # An open link of hers opens nothing from now on. A colleague's view that it led to is the colleague's own.
    for table in (consent, refusal, invitation, respondent, post, rsvp, reminded, put_off, pulse, rhythm):
        gone = connection.execute(delete(table).where(table.c.person_id == found.id))
        done.rows[table.name] = gone.rowcount
    done.rows["digest"] = connection.execute(delete(digest).where(digest.c.reader == found.subject)).rowcount
    done.rows["person"] = connection.execute(delete(person).where(person.c.id == found.id)).rowcount
    chain.note(kind, found.subject)
    return done


def erase_assessment(connection: Connection, row: int, now: datetime, kind: Kind) -> None:
    """Erases one assessment with its answers and its result; the person stays."""
    chain = Journal(connection, now)
    owner = connection.execute(
        select(person.c.id, person.c.subject, person.c.asked)
        .join(assessment, assessment.c.person_id == person.c.id)
        .where(assessment.c.id == row)
    ).one()
    for subject in _assessments(connection, Erasure(), assessment.c.id == row):
        chain.note(kind, subject)
    if owner.asked is not None:  # perhaps a question of the one that is gone
        connection.execute(update(person).where(person.c.id == owner.id).values(asked=None))
        chain.cover("Asked", owner.subject, "person", owner.id)


def erase_again(connection: Connection, subjects: set[str], now: datetime) -> int:
    """Erases those who were erased before, and whom an older backup brought back; gives their number.

    ``subjects`` are marks as mark_of() makes them.
    """
    people = [
        row for row in connection.execute(select(person.c.chat, person.c.subject)) if _marked(row[1], subjects)
    ]
    for chat, _ in people:
        erase(connection, chat, now, Kind.ERASED_AGAIN)
    rows = connection.execute(select(assessment.c.id, assessment.c.subject)).all()
    single = [row for row, subject in rows if _marked(subject, subjects)]
    for row in single:
        erase_assessment(connection, row, now, Kind.ERASED_AGAIN)
    return len(people) + len(single)


def erased_subjects(connection: Connection) -> list[tuple[str, float]]:
    """Who was erased and when, in order: what must be done again after an older backup was restored."""
    seal(connection)
    query = select(journal.c.subject, journal.c.at).where(
        journal.c.covers.is_(None), journal.c.kind.in_(sorted(ERASING))
    )
    return [(subject, at) for subject, at in connection.execute(query.order_by(journal.c.seq))]


def mark_of(subject: str) -> str:
    """What stands for a pseudonym outside the database."""
    return sha256(subject.encode()).hexdigest()


def people_named(connection: Connection, name: str) -> list[str]:
    """The chats that ``name`` may mean: a pseudonym, a whole chat, or a chat's number or name without channel."""
    ending = person.c.chat.endswith(f":{name}", autoescape=True)
    query = select(person.c.chat, person.c.subject).where(
        (person.c.subject == name) | (person.c.chat == name) | ending
    )
    found = [(chat, subject) for chat, subject in connection.execute(query)]
    # Once more, because to some databases small and capital letters are alike here.
    return sorted(chat for chat, subject in found if name in (subject, chat, chat.partition(":")[2]))


def _marked(subject: str, marks: set[str]) -> bool:
    return mark_of(subject) in marks


def _assessments(connection: Connection, done: Erasure, which: ColumnElement[bool]) -> list[str]:
    """Takes assessments away with all that hangs on them; gives their pseudonyms."""
    subjects = list(
        connection.execute(select(assessment.c.subject).where(which).order_by(assessment.c.id)).scalars()
    )
    theirs = select(assessment.c.id).where(which)
    for table in (answer, profile, draft_end, second_view, sitting, moment):
        gone = connection.execute(delete(table).where(table.c.assessment_id.in_(theirs)))
        done.rows[table.name] = gone.rowcount
    done.rows["assessment"] = connection.execute(delete(assessment).where(which)).rowcount
    return subjects


def _rows_of_company(
    connection: Connection, done: Erasure, table: Table, companies: Select[tuple[int]]
) -> list[str]:
    """Takes away what is kept under pseudonyms of its own; gives these."""
    which = table.c.company_id.in_(companies)
    subjects = list(connection.execute(select(table.c.subject).where(which).order_by(table.c.id)).scalars())
    done.rows[table.name] = connection.execute(delete(table).where(which)).rowcount
    return subjects
