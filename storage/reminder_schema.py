"""Tables of the reminders of stages: when to look at whom, what was said, what was put off, who needs a person.

What was said and put off is the person's; that somebody should speak to a company is the company's, and has a
pseudonym of its own. When to look is reckoned from the rest at any time, so the history does not cover it.
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import (
    BigInteger,
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


# The schedule: ``due`` is empty where there is nothing to look for until she does something.
pulse = Table(
    "pulse",
    metadata,
    Column("person_id", ForeignKey("person.id"), primary_key=True),
    Column("due", Float),
    Column("looks", Integer, nullable=False),  # how often it was looked: no two looks are one event
    Index("ix_pulse_due", "due"),  # the heartbeat
)

# A reminder, and what became of it last (flows/reminded.py).
reminded = _table(
    "reminded",
    _of("person"),
    _of("programme"),
    Column("stage", Text, nullable=False),
    Column("anchor", String(16), nullable=False),
    Column("ordinal", Integer, nullable=False),
    Column("about", Text, nullable=False),
    Column("at", Float, nullable=False),
    Column("result", String(16), nullable=False),
    unique=("person_id", "programme_id", "stage", "anchor", "ordinal", "about"),
)

# She wants to hear of it again at ``until``, and of nothing before. The newest counts.
put_off = _table(
    "put_off",
    _of("person"),
    _of("programme"),
    Column("stage", Text, nullable=False),
    Column("anchor", String(16), nullable=False),
    Column("ordinal", Integer, nullable=False),
    Column("about", Text, nullable=False),
    Column("until", Float, nullable=False),
    Column("at", Float, nullable=False),
    unique=("person_id", "programme_id", "stage", "anchor", "ordinal", "about", "at"),
)

# Somebody should speak to the company, until somebody did or the stage is left.
need = _table(
    "need",
    Column("subject", String(32), nullable=False),
    _of("company"),
    _of("programme"),
    Column("stage", Text, nullable=False),
    Column("why", String(16), nullable=False),
    Column("seen_at", Float, nullable=False),
    Column("met_at", Float),
    unique=("company_id", "programme_id", "stage"),
)

_COVERED = {
    "reminded": "person_id programme_id stage anchor ordinal about at result",
    "put_off": "person_id programme_id stage anchor ordinal about until at",
    "need": "subject company_id programme_id stage why seen_at met_at",
}

# What the history commits to: part of journal.FORM, and a promise like the rest of it.
FORM: Mapping[str, tuple[str, ...]] = {table: ("id", *line.split()) for table, line in _COVERED.items()}
WRITTEN_AGAIN = frozenset({"reminded", "need"})
