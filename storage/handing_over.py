"""A company goes over to a successor: one transaction in which her predecessor is erased and the company is not.

The order matters to the history. First the rows of the company are put under the successor, so that the erasure
does not find them; then her predecessor is erased, which says so; only then is each of those rows covered anew,
since an entry after the erasure is what makes them stand.
"""

from datetime import datetime

from sqlalchemy import Connection, func, select, update

from flows.outcome import HandedOver
from storage.admissions import take
from storage.archive import erase
from storage.journal import Journal, Kind
from storage.pulses import begin
from storage.schema import IS_OWN, assessment, person
from storage.seat_schema import passage, respondent


def hand_over(connection: Connection, person_id: int, subject: str, fact: HandedOver, now: datetime) -> None:
    """``person_id`` and ``subject`` are the successor's."""
    code = take(connection, Journal(connection, now), "HandedOver", fact.fingerprint, now.timestamp())
    seat = connection.execute(select(respondent).where(respondent.c.company_id == code.company_id)).one()
    chat = connection.execute(select(person.c.chat).where(person.c.id == seat.person_id)).scalar_one()
    moved = _move(connection, seat.person_id, person_id)
    taken = {"person_id": person_id, "admission": fact.fingerprint, "joined_at": now.timestamp()}
    connection.execute(update(respondent).where(respondent.c.id == seat.id).values(**taken))
    erase(connection, chat, now, Kind.HANDED_OVER)
    begin(connection, person_id, now.timestamp())
    chain = Journal(connection, now)
    for row, own_subject in moved:
        chain.cover("HandedOver", own_subject, "assessment", row)
    chain.cover("HandedOver", subject, "respondent", seat.id)
    passages = select(passage.c.id).where(passage.c.company_id == code.company_id).order_by(passage.c.id)
    for row in connection.execute(passages).scalars().all():
        chain.cover("HandedOver", subject, "passage", row)


def _move(connection: Connection, before: int, after: int) -> list[tuple[int, str]]:
    """The company's own assessments, behind those that the successor has; not a colleague's views."""
    newest = select(func.coalesce(func.max(assessment.c.ordinal), 0)).where(assessment.c.person_id == after)
    ordinal = connection.execute(newest).scalar_one()
    theirs = select(assessment.c.id, assessment.c.subject).where(assessment.c.person_id == before, IS_OWN)
    moved = [(row.id, row.subject) for row in connection.execute(theirs.order_by(assessment.c.ordinal))]
    for place, (row, _) in enumerate(moved, ordinal + 1):
        connection.execute(update(assessment).where(assessment.c.id == row).values(person_id=after, ordinal=place))
    return moved
