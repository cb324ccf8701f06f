"""The history that cannot be changed silently: what a commitment and a link are made of, and how one is added.

Every write to a table of FORM is one entry. An entry commits to the row without repeating it:
SHA-256(salt || canonical form). Its link is SHA-256(link before || canonical form of the entry), so no entry can
be changed, taken out or moved without breaking every link after it. The canonical form is a JSON array in ASCII
without spaces: the table's name, then the columns of FORM in their order, each as the driver gives it. Of a row
that is written again (WRITTEN_AGAIN) the newest entry counts. Bytes stand as {"bytes":"<hex>"}.

A chain proves nothing against somebody who can write it anew as a whole: for that a link must be known elsewhere.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, func, insert, select, text, update

from storage.digest_schema import FORM as OF_DIGESTS
from storage.hot import Hot
from storage.programme_schema import FORM as OF_PROGRAMMES
from storage.reminder_schema import FORM as OF_REMINDERS
from storage.reminder_schema import WRITTEN_AGAIN as REMINDERS_WRITTEN_AGAIN
from storage.schema import journal, metadata
from storage.seat_schema import FORM as OF_SEATS
from storage.seat_schema import WRITTEN_AGAIN as SEATS_WRITTEN_AGAIN
from storage.snapshot_schema import FORM as OF_SNAPSHOTS
from storage.workshop_schema import FORM as OF_WORKSHOPS

RandomBytes = Callable[[int], bytes]
"""So many random bytes. An argument, so that a test draws what it knows."""

SALT_BYTES, SUBJECT_BYTES = 16, 16
NOTHING = b""  # where an entry covers no row there is nothing to commit to
BEGINNING = bytes(32)  # the link before the first one

# A promise: whoever changes a line makes every older commitment to that table wrong.
FORM: Mapping[str, tuple[str, ...]] = {
    "person": (
        "id",
        "subject",
        "chat",
        "language",
        "asked",
        "reminders_stopped",
        "silent_since",
        "known_since",
    ),
    "consent": ("id", "person_id", "consent", "text_version", "given_at"),
    "assessment": (
        "id",
        "person_id",
        "subject",
        "ordinal",
        "tag",
        "instrument",
        "version",
        "begun_at",
        "submitted_at",
    ),
    "answer": ("id", "assessment_id", "question", "value", "given_at"),
    "profile": ("id", "assessment_id", "scoring_version", "figures", "signs", "made_at"),
    "refusal": ("id", "person_id", "consent", "text_version", "after", "refused_at"),
    "draft_end": ("id", "assessment_id", "answers", "dropped", "made_at"),
    "invitation": ("id", "person_id", "fingerprint", "made_at", "expires_at", "taken_at", "revoked_at"),
    "second_view": ("id", "assessment_id", "invitation", "agreed_at", "withdrawn_at"),
    "sitting": ("id", "assessment_id", "minutes", "until", "begun_at"),
    "moment": ("id", "assessment_id", "question", "at", "due", "chosen_at", "settled_at", "result"),
    **OF_PROGRAMMES,
    **OF_SEATS,
    **OF_WORKSHOPS,
    **OF_REMINDERS,
    **OF_DIGESTS,
    **OF_SNAPSHOTS,
}

# The tables whose rows change; those of the others are only ever added.
WRITTEN_AGAIN = frozenset(
    {"person", "assessment", "invitation", "second_view", "moment"}
    | {*OF_PROGRAMMES, *SEATS_WRITTEN_AGAIN, *OF_WORKSHOPS, *REMINDERS_WRITTEN_AGAIN, *OF_DIGESTS, *OF_SNAPSHOTS}
)


class Kind(StrEnum):
    """Entries that no fact of a conversation makes. Five of them say that a subject's rows are gone."""

    ADOPTED = "Adopted"  # the row was there before the history was
    FORGOTTEN = "Forgotten"  # the person had it erased
    ERASED = "Erased"  # the operator did
    EXPIRED = "Expired"  # its time was over
    ERASED_AGAIN = "ErasedAgain"  # an older backup had brought it back
    IMPORTED = "Imported"  # somebody of an earlier database, from an export of its answers
    RESTORED = "Restored"  # what follows stands on a backup
    COUNTED = "Counted"  # a fixed day of the snapshot has come
    LOADED = "Loaded"  # a programme file said so
    HANDED_OVER = "HandedOver"  # a successor took on what she answered for


ERASING = frozenset({Kind.FORGOTTEN, Kind.ERASED, Kind.EXPIRED, Kind.ERASED_AGAIN, Kind.HANDED_OVER})


class Entry(NamedTuple):
    """One row of the journal, in the order of its columns."""

    seq: int
    at: float
    kind: str
    subject: str
    covers: str | None
    row: int | None
    commitment: bytes
    link: bytes


_Unlinked = tuple[float, str, str, str | None, int | None, bytes]
_WAITING = "entries without a link"
# Of PostgreSQL. A pair of numbers is another kind of lock than the one number of a chat: no chat can meet it.
_HOLD_THE_END = text("SELECT pg_advisory_xact_lock(1229144401, 1)")
_COLUMNS = tuple(column.name for column in journal.c)
_LAST = select(func.max(journal.c.seq)).scalar_subquery()
_NEWEST = Hot(select(journal.c.seq, journal.c.link).where(journal.c.seq == _LAST))
_APPEND = Hot(insert(journal).values({name: bindparam(name) for name in _COLUMNS}))
_READ = {
    table: Hot(
        select(metadata.tables[table].c.salt, *(metadata.tables[table].c[name] for name in form)).where(
            metadata.tables[table].c.id == bindparam("row")
        )
    )
    for table, form in FORM.items()
}


class Journal:
    """The end of the chain inside one unit. Made anew in each, since a unit before may have been undone.

    Where units run beside each other only one can be at the end of the chain: there entries wait without number
    and link until their unit is about to commit (seal).
    """

    def __init__(self, connection: Connection, now: datetime) -> None:
        self._connection = connection
        self._now = now.timestamp()
        self._waiting: list[_Unlinked] | None = None
        if connection.dialect.name == "sqlite":
            self._seq, self._link = _head(connection)
        else:
            self._waiting = connection.info.setdefault(_WAITING, [])

    def note(self, kind: str, subject: str) -> None:
        """An entry that covers no row."""
        self._append(kind, subject, None, None, NOTHING)

    def cover(self, kind: str, subject: str, table: str, row: int) -> None:
        """An entry for a row as it stands now."""
        salt, *values = _READ[table].rows(self._connection, {"row": row})[0]
        self._append(kind, subject, table, row, commitment(table, salt, values))

    def cover_as(self, kind: str, subject: str, table: str, salt: bytes, values: Sequence[object]) -> None:
        """The same for a row just written from ``values`` (the id is first), which so need not be read."""
        row = values[0]
        assert isinstance(row, int), "each of these tables has a numbered key"
        self._append(kind, subject, table, row, commitment(table, salt, values))

    def _append(self, kind: str, subject: str, covers: str | None, row: int | None, committed: bytes) -> None:
        unlinked = (self._now, str(kind), subject, covers, row, committed)
        if self._waiting is not None:
            self._waiting.append(unlinked)
            return
        entry = _linked(self._seq, self._link, unlinked)
        _APPEND.run(self._connection, dict(zip(_COLUMNS, entry, strict=True)))
        self._seq, self._link = entry.seq, entry.link


def seal(connection: Connection) -> None:
    """Links what waits to the end of the chain, and holds that end until the commit.

    Done before each commit, and before the history is read in a transaction that has written to it.
    """
    waiting = connection.info.get(_WAITING)
    if not waiting:
        return
    connection.execute(_HOLD_THE_END)
    rows: list[dict[str, object]] = []
    seq, link = _head(connection)
    for unlinked in waiting:
        entry = _linked(seq, link, unlinked)
        rows.append(dict(zip(_COLUMNS, entry, strict=True)))
        seq, link = entry.seq, entry.link
    _APPEND.run_all(connection, rows)
    waiting.clear()  # and not a new list, since a Journal may still have this one


def undo(connection: Connection) -> None:
    """Drops what waits: its transaction is undone."""
    connection.info.pop(_WAITING, None)


def _linked(seq: int, link: bytes, unlinked: _Unlinked) -> Entry:
    """The entry that comes after number ``seq`` with its ``link``."""
    return Entry(seq + 1, *unlinked, link_after(link, seq + 1, *unlinked))


def head(connection: Connection) -> tuple[int, bytes]:
    """Number and link of the newest entry; zero and BEGINNING where there is none."""
    seal(connection)
    return _head(connection)


def _head(connection: Connection) -> tuple[int, bytes]:
    found = _NEWEST.rows(connection, {})
    return (found[0][0], found[0][1]) if found else (0, BEGINNING)


def commitment(table: str, salt: bytes, values: Sequence[object]) -> bytes:
    """What an entry says of a row; ``values`` are those of FORM in their order."""
    return sha256(salt + canonical([table, *values])).digest()


def link_after(before: bytes, *entry: object) -> bytes:
    """The link of an entry: all its columns but the last."""
    return sha256(before + canonical(entry)).digest()


def canonical(values: Sequence[object]) -> bytes:
    return _ENCODER.encode(values).encode("ascii")


def new_subject(random: RandomBytes) -> str:
    return random(SUBJECT_BYTES).hex()


def adopt(connection: Connection, now: datetime, random: RandomBytes, tables: Iterable[str]) -> int:
    """Gives rows from before the history their pseudonyms, salts and entries; gives the number of rows.

    ``tables`` are those that there were then.
    """
    owners = {table: _owners(connection, table, random) for table in ("person", "assessment")}
    chain, count = Journal(connection, now), 0
    for table in tables:
        owner = "assessment" if table in ("answer", "profile") else "person"
        for row, owned_by in _rows(connection, table, owner):
            target = metadata.tables[table]
            salted = update(target).where(target.c.id == row).values(salt=random(SALT_BYTES))
            connection.execute(salted)
            subject = owners["assessment"][row] if table == "assessment" else owners[owner][owned_by]
            chain.cover(Kind.ADOPTED, subject, table, row)
            count += 1
    return count


def _owners(connection: Connection, table: str, random: RandomBytes) -> dict[int, str]:
    target = metadata.tables[table]
    subjects = {
        row: new_subject(random) for (row,) in connection.execute(select(target.c.id).order_by(target.c.id))
    }
    for row, subject in subjects.items():
        connection.execute(update(target).where(target.c.id == row).values(subject=subject))
    return subjects


def _rows(connection: Connection, table: str, owner: str) -> list[tuple[int, int]]:
    target = metadata.tables[table]
    key = target.c.id if table == owner else target.c[f"{owner}_id"]
    return [
        (row, owned_by) for row, owned_by in connection.execute(select(target.c.id, key).order_by(target.c.id))
    ]


def _odd(value: object) -> Any:
    """A cell that holds bytes where none belong: verify() must be able to say so."""
    return {"bytes": bytes(value).hex()} if isinstance(value, bytes | memoryview) else repr(value)


_ENCODER = json.JSONEncoder(ensure_ascii=True, separators=(",", ":"), default=_odd)
