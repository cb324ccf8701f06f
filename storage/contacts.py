"""People whom a programme file names, and who may never have written to us: finding them, and erasing them.

They are the contacts of companies, and facilitators. An erasure takes name and address away and leaves the company
and the programme. What was erased is barred, or the next loading of the same file would bring it back: a salted
hash of the name and of the address is kept for that, and nothing else.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from hashlib import sha256
from typing import NamedTuple

from sqlalchemy import Connection, delete, insert, select

from flows.naming import key_of
from flows.programme_records import Id, Records, Thing
from storage.archive import mark_of
from storage.digest_readers import MAIL
from storage.digest_schema import digest
from storage.journal import SALT_BYTES, Journal, Kind, RandomBytes
from storage.programme_schema import barred, company, contact, facilitator, role
from storage.schema import outbox
from storage.seat_schema import admission


class Named(NamedTuple):
    """A row that is about a person; ``of`` is the company that somebody is the contact of, else empty."""

    thing: Thing
    row: int
    subject: str
    name: str
    mail: str
    of: str

    def __str__(self) -> str:
        return f"{self.name or self.mail}, {f'contact of {self.of}' if self.of else 'facilitator'}"


def everybody(connection: Connection) -> list[Named]:
    """All people whom programmes name."""
    contacts = select(
        contact.c.id, contact.c.subject, contact.c.name, contact.c.mail, company.c.name.label("of")
    ).join(company, company.c.id == contact.c.company_id)
    facilitators = select(facilitator.c.id, facilitator.c.subject, facilitator.c.name, facilitator.c.mail)
    return [
        *(
            Named(Thing.CONTACT, each.id, each.subject, each.name or "", each.mail or "", each.of)
            for each in connection.execute(contacts.order_by(contact.c.id))
        ),
        *(
            Named(Thing.FACILITATOR, each.id, each.subject, each.name, each.mail or "", "")
            for each in connection.execute(facilitators.order_by(facilitator.c.id))
        ),
    ]


def people_called(connection: Connection, name: str) -> list[Named]:
    """All whom ``name`` may mean: a pseudonym, a mail address, or a name however it is typed."""
    wanted = set(_marked(name, name))
    return [
        each
        for each in everybody(connection)
        if each.subject == name or wanted & set(_marked(each.name, each.mail))
    ]


def erase(connection: Connection, people: Iterable[Named], now: datetime, kind: Kind, random: RandomBytes) -> None:
    """Erases and bars them; what they were contacts of, or looked after, stays."""
    chain, salt = Journal(connection, now), _salt(connection) or random(SALT_BYTES)
    for each in people:
        if each.thing is Thing.FACILITATOR:
            connection.execute(delete(role).where(role.c.facilitator_id == each.row))
            connection.execute(delete(admission).where(admission.c.facilitator_id == each.row))
            connection.execute(delete(digest).where(digest.c.reader == each.subject))
            connection.execute(delete(outbox).where(outbox.c.chat == MAIL + each.mail))
            connection.execute(delete(facilitator).where(facilitator.c.id == each.row))
        else:
            connection.execute(delete(contact).where(contact.c.id == each.row))
        _bar(connection, salt, _marked(each.name, each.mail), now)
        chain.note(kind, each.subject)


def erase_again(connection: Connection, marks: set[str], now: datetime, random: RandomBytes) -> int:
    """Those who were erased before, and whom an older backup brought back; gives their number."""
    back = [each for each in everybody(connection) if mark_of(each.subject) in marks]
    erase(connection, back, now, Kind.ERASED_AGAIN, random)
    return len(back)


def left_out(connection: Connection, said: Records) -> frozenset[Id]:
    """Those of the records of a file that were erased before, and what hangs on them."""
    marks = set(connection.execute(select(barred.c.mark)).scalars())
    if not marks:
        return frozenset()
    salt = _salt(connection) or b""
    gone = {
        id
        for id, fields in said.items()
        if id.thing in (Thing.CONTACT, Thing.FACILITATOR)
        and any(_mark(salt, text) in marks for text in _marked(fields["name"], fields["mail"]))
    }
    roles = {id for id in said if id.thing is Thing.ROLE and Id(Thing.FACILITATOR, id.key[:1]) in gone}
    return frozenset(gone | roles)


def _bar(connection: Connection, salt: bytes, texts: Iterable[str], now: datetime) -> None:
    for mark in {_mark(salt, text) for text in texts}:
        if connection.execute(select(barred.c.mark).where(barred.c.mark == mark)).first() is None:
            connection.execute(insert(barred).values(mark=mark, salt=salt, at=now.timestamp()))


def _marked(*texts: object) -> Iterator[str]:
    """What is compared of a name or an address."""
    return (key for text in texts if (key := key_of(str(text or ""))))


def _salt(connection: Connection) -> bytes | None:
    """One for the whole database: with one for each row, 10,000 contacts would be hashed once a row."""
    return connection.execute(select(barred.c.salt).limit(1)).scalar_one_or_none()


def _mark(salt: bytes, text: str) -> bytes:
    return sha256(salt + text.encode()).digest()
