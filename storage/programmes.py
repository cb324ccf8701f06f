"""Records of programmes <-> rows: the only home of which table and which columns hold a record.

A record is found by its key; where the key names another record (a stage its programme), the row has that one's
number. What a programme file changes is one entry of the history for each row, under the kind Loaded.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, Table, bindparam, insert, select, update

from flows.programme_plan import Change, Plan, Verb
from flows.programme_records import Cell, Fields, Id, Thing
from storage.hot import Hot
from storage.journal import FORM, SALT_BYTES, Journal, Kind, RandomBytes, new_subject
from storage.pulses import touch_all
from storage.schema import metadata

Progress = Callable[[int], None]
"""Told how many records were written since it was last told."""

_KEYS: Final[Mapping[Thing, tuple[str, ...]]] = {
    Thing.PROGRAMME: ("key",),
    Thing.CLUSTER: ("key",),
    Thing.SCOPE: ("programme_id", "cluster_id"),
    Thing.COMPANY: ("key",),
    Thing.CONTACT: ("company_id",),
    Thing.PARTICIPATION: ("programme_id", "company_id"),
    Thing.FACILITATOR: ("key",),
    Thing.ROLE: ("facilitator_id", "cluster_id"),
    Thing.STAGE: ("programme_id", "key"),
    Thing.MEETING: ("programme_id", "key"),
    Thing.DAYS_OFF: ("programme_id", "key"),
}
# Under whose pseudonym the history has a row that has none of its own.
_OWNERS: Final = {
    Thing.SCOPE: "programme_id",
    Thing.PARTICIPATION: "company_id",
    Thing.ROLE: "facilitator_id",
    Thing.STAGE: "programme_id",
    Thing.MEETING: "programme_id",
    Thing.DAYS_OFF: "programme_id",
}
_TABLES: Final[Mapping[Thing, Table]] = {thing: metadata.tables[thing] for thing in Thing}
_READ: Final = {
    thing: Hot(select(*(table.c[name] for name in FORM[thing])).order_by(table.c.id))
    for thing, table in _TABLES.items()
}
_ADD: Final = {
    thing: Hot(insert(table).values({name: bindparam(name) for name in (*FORM[thing][1:], "salt")}))
    for thing, table in _TABLES.items()
}


class _Row(NamedTuple):
    number: int
    subject: str


class _Shelf:
    """All records, and for each of them its row; ``keys`` leads back from a row to what it is called."""

    def __init__(self, connection: Connection) -> None:
        self.records: dict[Id, Fields] = {}
        self.rows: dict[Id, _Row] = {}
        self._keys: dict[tuple[str, int], str] = {}
        for thing in Thing:  # in an order in which each stands after what it refers to
            for values in _READ[thing].rows(connection, {}):
                cells = dict(zip(FORM[thing], values, strict=True))
                self._take(thing, cells)

    def _take(self, thing: Thing, cells: dict[str, Any]) -> None:
        key = tuple(self._called(name, cells[name]) for name in _KEYS[thing])
        id, number = Id(thing, key), cells["id"]
        owner = _OWNERS.get(thing)
        subject = cells["subject"] if owner is None else self.subject_of(owner, key[_KEYS[thing].index(owner)])
        self.rows[id] = _Row(number, subject)
        self._keys[thing, number] = key[0]
        left = (name for name in FORM[thing] if name not in ("id", "subject", *_KEYS[thing]))
        self.records[id] = {name.removesuffix("_id"): self._called(name, cells[name]) for name in left}

    def _called(self, column: str, cell: Any) -> Any:
        """A cell as a record has it: the key instead of a row's number."""
        return self._keys[column.removesuffix("_id"), cell] if column.endswith("_id") else cell

    def numbered(self, column: str, cell: Cell) -> Cell:
        """The way back."""
        return self._row(column, str(cell)).number if column.endswith("_id") else cell

    def subject_of(self, column: str, key: str) -> str:
        return self._row(column, key).subject

    def _row(self, column: str, key: str) -> _Row:
        return self.rows[Id(Thing(column.removesuffix("_id")), (key,))]


def kept(connection: Connection) -> dict[Id, Fields]:
    """All records of all programmes, in the order in which they came."""
    return _Shelf(connection).records


def write(
    connection: Connection,
    plan: Plan,
    now: datetime,
    random: RandomBytes,
    progress: Progress = lambda _: None,
) -> None:
    """Does what ``plan`` says, which must have been made of what is kept now."""
    shelf, chain = _Shelf(connection), Journal(connection, now)
    for change in plan:
        if change.verb is Verb.ADDED:
            _add(connection, shelf, chain, change, random)
        elif change.verb is Verb.CHANGED:
            _change(connection, shelf, chain, change)
        progress(1)
    if plan:
        touch_all(connection, now)


def _add(connection: Connection, shelf: _Shelf, chain: Journal, change: Change, random: RandomBytes) -> None:
    thing, key = change.id
    owner = _OWNERS.get(thing)
    names = _KEYS[thing]
    subject = new_subject(random) if owner is None else shelf.subject_of(owner, key[names.index(owner)])
    said: dict[str, Cell] = dict(zip(names, key, strict=True))
    said.update({_column(thing, name): after for name, (_, after) in change.fields.items()})
    cells = {name: shelf.numbered(name, said[name]) if name in said else None for name in FORM[thing][1:]}
    if "subject" in cells:
        cells["subject"] = subject
    salt = random(SALT_BYTES)
    number = _ADD[thing].add(connection, {**cells, "salt": salt})
    shelf.rows[change.id] = _Row(number, subject)
    chain.cover_as(Kind.LOADED, subject, thing, salt, (number, *cells.values()))


def _change(connection: Connection, shelf: _Shelf, chain: Journal, change: Change) -> None:
    thing, row = change.id.thing, shelf.rows[change.id]
    names = ((name, _column(thing, name)) for name in change.fields)
    cells = {column: shelf.numbered(column, change.fields[name][1]) for name, column in names}
    table = _TABLES[thing]
    connection.execute(update(table).where(table.c.id == row.number).values(cells))
    chain.cover(Kind.LOADED, row.subject, thing, row.number)


def _column(thing: Thing, cell: str) -> str:
    """Only a company refers to something that is no part of its key."""
    return "cluster_id" if (thing, cell) == (Thing.COMPANY, "cluster") else cell
