"""What is planned, read from the database: a programme for who looks after it, all for who runs the service.

What will be said is reckoned by flows/agenda.py; here is only whom to ask it about. The schedule of looks says it:
at whom nobody is to look before a day, to her nothing is said before it. So a screen reads a few people, not all.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, Select, and_, false, select, true

from flows.agenda import ahead
from flows.digesting import programme_ref
from flows.planned import Ahead, Item, Kind, Planned
from flows.reminded import LATER, RemindersKnown
from flows.situation import Situation
from flows.wishes import AgendaKnown
from storage import digest_rounds, reminders
from storage.digest_readers import Reader, programmes_of, reader_in
from storage.digests import programme_frame
from storage.hosting import looked_after, posts_of, roles_of
from storage.programme_schema import company, programme
from storage.reminder_schema import pulse
from storage.schema import person
from storage.seat_schema import respondent
from storage.situations import load

_MOST = 200  # people who are read for one screen


@dataclass(frozen=True, slots=True)
class Seat:
    """Who answers for a company, as far as a plan asks. ``subject``: her pseudonym."""

    subject: str
    programme: str
    situation: Situation
    known: RemindersKnown


# -- for whoever runs the service


def seats(connection: Connection, programme_key: str = "") -> Iterator[Seat]:
    """Everybody who answers for a company, in one programme or in all, by programme and company."""
    which = programme.c.key == programme_key if programme_key else true()
    for row in connection.execute(_people(which)).all():
        yield _seat(connection, row.chat, row.id, row.subject, row.key)


def digests_ahead(
    connection: Connection, readers: Iterable[Reader], now: datetime, until: datetime
) -> list[tuple[Reader, datetime]]:
    """When the digests of these readers come, if there is something to tell."""
    found = []
    for reader in readers:
        for at in digest_rounds.moments_until(connection, reader, now, until):
            found.append((reader, at))
    return found


# -- for a chat


def agenda_known(connection: Connection, person_id: int | None, ref: str, days: int, now: datetime) -> AgendaKnown:
    """Of the programme with this ``ref``, or of the only one, as things stand."""
    there = {programme_ref(key): (number, name) for number, key, name in programmes_of(connection, person_id)}
    named = tuple((each, name) for each, (_, name) in there.items())
    meant = ref if ref in there else next(iter(there)) if len(there) == 1 else ""
    reader = reader_in(connection, person_id, there[meant][0]) if meant else None
    if reader is None:
        return AgendaKnown(named)
    number, name = there[meant]
    calendar = programme_frame(connection, number).calendar
    until = calendar.end_of(calendar.day(now) + timedelta(days=days))
    hers = looked_after(roles_of(connection, posts_of(person_id)))
    concerned = and_(programme.c.id == number, company.c.cluster_id.in_(hers) if hers else false())
    items = tuple(_items(connection, concerned, now, until))
    own = replace(reader, every=digest_rounds.rhythm_of(connection, person_id))
    digests = tuple(at for _, at in digests_ahead(connection, [own], now, until))
    return AgendaKnown(named, meant, name, calendar.zone, until, items, digests)


def _items(
    connection: Connection, concerned: ColumnElement[bool], now: datetime, until: datetime
) -> Iterator[Item]:
    soon = and_(concerned, pulse.c.due < until.timestamp())
    for row in connection.execute(_people(soon).limit(_MOST)).all():
        seat = _seat(connection, row.chat, row.id, row.subject, row.key)
        journey = seat.situation.journey
        assert journey is not None, "she was found by it"
        for each in ahead(seat.situation, seat.known, now, until):
            if (said := _said_to_others(each)) is not None:
                yield Item(said, journey.company_name, journey.cluster)


def _said_to_others(found: Ahead) -> Ahead | None:
    """Without what only she may know of: her moments, her measures, what she put off."""
    say = tuple(each for each in found.say if not _is_hers(each))
    return replace(found, say=say) if found.kind is Kind.STAGE and say else None


def _is_hers(planned: Planned) -> bool:
    return planned.mark.is_of_measure or planned.mark.anchor == LATER


# -- rows


def _people(concerned: ColumnElement[bool]) -> Select[tuple[int, str, str, str]]:
    return (
        select(person.c.id, person.c.chat, person.c.subject, programme.c.key)
        .join(respondent, respondent.c.person_id == person.c.id)
        .join(programme, programme.c.id == respondent.c.programme_id)
        .join(company, company.c.id == respondent.c.company_id)
        .outerjoin(pulse, pulse.c.person_id == person.c.id)
        .where(concerned)
        .order_by(programme.c.id, company.c.name, person.c.id)
    )


def _seat(connection: Connection, chat: str, person_id: int, subject: str, key: str) -> Seat:
    known = reminders.known(connection, person_id)
    assert known is not None, "she answers for a company"
    return Seat(subject, key, load(connection, chat).situation, known)
