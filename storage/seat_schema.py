"""Tables of who is who in a programme: codes that let people in, who answers for a company, who looks after what.

Each of them names rows of programmes on the one side and people on the other; erasing a person takes hers away.
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import (
    BigInteger,
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


def _table(name: str, *items: SchemaItem, unique: tuple[str, ...] = ()) -> Table:
    row = Column("id", BigInteger().with_variant(Integer(), "sqlite"), primary_key=True)
    salt = Column("salt", LargeBinary(16), nullable=False)
    return Table(name, metadata, row, *items, salt, *([UniqueConstraint(*unique)] if unique else []))


def _of(table: str, *, index: bool = False) -> Column[Any]:
    return Column(f"{table}_id", ForeignKey(f"{table}.id"), nullable=False, index=index)


def _moment(name: str, *, may_lack: bool = False) -> Column[Any]:
    return Column(name, Float, nullable=may_lack)


# Codes that a facilitator or the operator has made; of each only the fingerprint is kept. ``company_id`` is empty
# for a post, ``facilitator_id`` for a company. ``called_at``: somebody has spoken to them, since the bot cannot.
admission = _table(
    "admission",
    _of("programme"),
    Column("company_id", ForeignKey("company.id"), index=True),  # the list of who has not started
    Column("facilitator_id", ForeignKey("facilitator.id")),
    Column("purpose", String(16), nullable=False),
    Column("fingerprint", String(64), nullable=False),
    _moment("made_at"),
    _moment("expires_at"),
    *(_moment(name, may_lack=True) for name in ("taken_at", "revoked_at", "called_at")),
    unique=("fingerprint",),
)

# Who answers for a company: one person for one company. ``admission`` is the fingerprint of her code.
respondent = _table(
    "respondent",
    _of("person"),
    _of("company"),
    _of("programme"),
    Column("admission", String(64), nullable=False),
    _moment("joined_at"),
    UniqueConstraint("company_id"),
    unique=("person_id",),  # load
)

# Which people a facilitator of the programme file is; several, where it is an organisation.
post = _table(
    "post",
    _of("person"),
    _of("facilitator"),
    Column("admission", String(64), nullable=False),
    _moment("taken_at"),
    unique=("person_id", "facilitator_id"),  # load
)

# Stages that a company has entered and left, as they were seen to be at the time.
passage = _table(
    "passage",
    _of("company"),
    _of("programme"),
    Column("stage", Text, nullable=False),
    _moment("entered_at"),
    _moment("left_at", may_lack=True),
    unique=("company_id", "programme_id", "stage"),  # load
)

# Who of the facilitators looked at what a company agreed to show, and when. Under the facilitator of the programme
# file, not under the person: the note is the company's, and outlives who held the post.
look = _table(
    "look",
    Column("company_id", ForeignKey("company.id"), nullable=False, index=True),  # what her company reads
    _of("facilitator"),
    Column("what", String(16), nullable=False),
    _moment("at"),
)

_COVERED = {
    "admission": (
        "programme_id company_id facilitator_id purpose fingerprint made_at"
        " expires_at taken_at revoked_at called_at"
    ),
    "respondent": "person_id company_id programme_id admission joined_at",
    "post": "person_id facilitator_id admission taken_at",
    "passage": "company_id programme_id stage entered_at left_at",
    "look": "company_id facilitator_id what at",
}

# What the history commits to: part of journal.FORM, and a promise like the rest of it.
FORM: Mapping[str, tuple[str, ...]] = {table: ("id", *line.split()) for table, line in _COVERED.items()}
WRITTEN_AGAIN = frozenset({"admission", "passage"})
