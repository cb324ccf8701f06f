"""Tables around a workshop: who said that she comes, which company came, and what it means to do afterwards.

An answer is its person's. Attendance and measures are the company's, whoever answers for it, so each row has a
pseudonym of its own under which it can be erased.
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
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


def _of(table: str) -> Column[Any]:
    return Column(f"{table}_id", ForeignKey(f"{table}.id"), nullable=False)


def _subject() -> Column[str]:
    return Column("subject", String(32), nullable=False)


# Whether she comes to a meeting, which is named by its key: yes, no, or a deputy comes.
rsvp = _table(
    "rsvp",
    _of("person"),
    _of("programme"),
    Column("meeting", Text, nullable=False),
    Column("answer", String(8), nullable=False),
    Column("answered_at", Float, nullable=False),
    unique=("person_id", "programme_id", "meeting"),  # load
)

# Whether a company was there, as a facilitator has noted it.
attendance = _table(
    "attendance",
    _subject(),
    _of("company"),
    _of("programme"),
    Column("meeting", Text, nullable=False),
    Column("came", Boolean, nullable=False),
    Column("taken_at", Float, nullable=False),
    unique=("company_id", "programme_id", "meeting"),  # load
)

# What a company means to do, by whom and by when. Numbers count up and are never given twice; 0 says that there is
# nothing to do this time. Of one that was dropped the words are gone.
measure = _table(
    "measure",
    _subject(),
    _of("company"),
    _of("programme"),
    Column("number", Integer, nullable=False),
    Column("what", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("due", String(10)),
    Column("noted_at", Float, nullable=False),
    Column("dropped_at", Float),
    unique=("company_id", "programme_id", "number"),  # load
)

# How a measure stands, as it was said, the newest last: ``state``, a new day for it, why it was given up. Of a
# measure that was dropped the reasons are gone as well.
measure_state = Table(
    "measure_state",
    metadata,
    Column("id", BigInteger().with_variant(Integer(), "sqlite"), primary_key=True),
    _subject(),
    _of("company"),
    _of("programme"),
    Column("number", Integer, nullable=False),
    Column("state", String(8), nullable=False),
    Column("reason", Text, nullable=False),
    Column("due", String(10)),
    Column("stated_at", Float, nullable=False),
    Column("salt", LargeBinary(16), nullable=False),
    Index("ix_measure_state_company_id", "company_id", "programme_id"),  # load, erase
)

_COVERED = {
    "rsvp": "person_id programme_id meeting answer answered_at",
    "attendance": "subject company_id programme_id meeting came taken_at",
    "measure": "subject company_id programme_id number what who due noted_at dropped_at",
    "measure_state": "subject company_id programme_id number state reason due stated_at",
}

# What the history commits to: part of journal.FORM, and a promise like the rest of it.
FORM: Mapping[str, tuple[str, ...]] = {table: ("id", *line.split()) for table, line in _COVERED.items()}
