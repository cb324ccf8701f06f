"""The tables of programmes: one for each kind of record in flows/programme_records.py, a column for each cell.

Days and hours are texts in ISO form, rules are JSON as their file has them: what is compared with a file is kept
as the file says it. Rows are changed, never taken away, but for what is personal (storage/contacts.py). The tables
are small and read as a whole, so there are no indices but those that hold a key together.
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.sql.schema import SchemaItem

from storage.schema import metadata


def _table(name: str, *items: SchemaItem, unique: tuple[str, ...]) -> Table:
    row = Column("id", BigInteger().with_variant(Integer(), "sqlite"), primary_key=True)
    salt = Column("salt", LargeBinary(16), nullable=False)
    return Table(name, metadata, row, *items, salt, UniqueConstraint(*unique))


def _subject() -> Column[str]:
    """Whom the history speaks of: a random pseudonym, by which a row can be erased."""
    return Column("subject", String(32), nullable=False)


def _key() -> Column[str]:
    """What all ways to write a name have in common (flows/naming.py), or an id that the file gives."""
    return Column("key", Text, nullable=False)


def _name() -> Column[str]:
    return Column("name", Text, nullable=False)


def _said(*names: str) -> list[Column[Any]]:
    """Texts that a file may be silent about."""
    return [Column(name, Text) for name in names]


def _flags(*names: str) -> list[Column[Any]]:
    """Yes, no, or nothing said."""
    return [Column(name, Boolean) for name in names]


def _day(name: str) -> Column[str]:
    return Column(name, String(10), nullable=False)


def _of(table: str) -> Column[Any]:
    return Column(f"{table}_id", ForeignKey(f"{table}.id"), nullable=False)


programme = _table(
    "programme",
    _key(),
    _name(),
    Column("zone", String(64), nullable=False),
    *_said("option", "language", "begins", "ends", "hours", "reminders", "digest"),
    *_flags("documented"),
    _subject(),
    unique=("key",),
)

cluster = _table("cluster", _key(), _name(), _subject(), unique=("key",))

# The clusters that a programme is for.
scope = _table("scope", _of("programme"), _of("cluster"), unique=("programme_id", "cluster_id"))

company = _table(
    "company",
    _key(),
    _name(),
    _of("cluster"),
    *_flags("cluster_documented"),
    *_said("size", "age", "country", "region", "sector", "language"),
    _subject(),
    unique=("key",),
)

# A table of its own, with pseudonyms of its own: it is personal, and can be erased while the company stays.
contact = _table("contact", _of("company"), *_said("name", "mail"), _subject(), unique=("company_id",))

participation = _table(
    "participation",
    _of("programme"),
    _of("company"),
    *_flags("takes_part"),
    unique=("programme_id", "company_id"),
)

# Perhaps an organisation, perhaps somebody's name: taken for personal.
facilitator = _table("facilitator", _key(), _name(), *_said("language", "mail"), _subject(), unique=("key",))

role = _table(
    "role",
    _of("facilitator"),
    _of("cluster"),
    Column("role", String(16), nullable=False),
    unique=("facilitator_id", "cluster_id"),
)

stage = _table(
    "stage",
    _of("programme"),
    _key(),
    Column("kind", String(8), nullable=False),
    *_said("opens", "deadline", "closes", "clusters"),
    *_flags("documented", "cancelled"),
    unique=("programme_id", "key"),
)

meeting = _table(
    "meeting",
    _of("programme"),
    _key(),
    _name(),
    _day("first"),
    _day("last"),
    *_said("at", "stage", "place"),
    Column("minutes", Integer),
    *_flags("documented", "cancelled"),
    unique=("programme_id", "key"),
)

# Holidays and pauses; the key is the first day.
days_off = _table(
    "days_off",
    _of("programme"),
    _key(),
    _day("last"),
    _name(),
    *_flags("cancelled"),
    unique=("programme_id", "key"),
)

# Whose name or address was erased, as a hash (storage/contacts.py), so that a file that still has it does not
# bring it back. Working memory, like the inbox: no part of the history.
barred = Table(
    "barred",
    metadata,
    Column("mark", LargeBinary(32), primary_key=True),
    Column("salt", LargeBinary(16), nullable=False),
    Column("at", Float, nullable=False),
)

_COVERED = {
    "programme": "subject key name zone option language begins ends hours reminders digest documented",
    "cluster": "subject key name",
    "scope": "programme_id cluster_id",
    "company": "subject key name cluster_id cluster_documented size age country region sector language",
    "contact": "subject company_id name mail",
    "participation": "programme_id company_id takes_part",
    "facilitator": "subject key name language mail",
    "role": "facilitator_id cluster_id role",
    "stage": "programme_id key kind opens deadline closes clusters documented cancelled",
    "meeting": "programme_id key name first last at minutes stage place documented cancelled",
    "days_off": "programme_id key last name cancelled",
}

# What the history commits to: part of journal.FORM, and a promise like the rest of it.
FORM: Mapping[str, tuple[str, ...]] = {table: ("id", *line.split()) for table, line in _COVERED.items()}
