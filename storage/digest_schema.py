"""Tables of digests: how often somebody wants them, and which are due or were sent.

``rhythm`` is what a person chose, and part of the history. ``digest`` is working memory like the outbox: its
``due`` is the schedule, and one row for each reader, programme and period keeps a digest from being sent twice.
"""

from collections.abc import Mapping

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
    text,
)

from storage.schema import metadata

_Id = BigInteger().with_variant(Integer(), "sqlite")

# Instead of what the programme says; one for a person, whatever posts she holds.
rhythm = Table(
    "rhythm",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("person_id", ForeignKey("person.id"), nullable=False),
    Column("every", String(8), nullable=False),
    Column("chosen_at", Float, nullable=False),
    Column("salt", LargeBinary(16), nullable=False),
    UniqueConstraint("person_id"),
)

# ``reader`` is a pseudonym: a person's, who reads in a chat, or a facilitator's of the programme file, who reads
# mail. ``told`` is a mark of what was told, so that the next one is sent only if it would tell something else.
digest = Table(
    "digest",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("reader", String(32), nullable=False),
    Column("programme_id", ForeignKey("programme.id"), nullable=False),
    Column("period", Text, nullable=False),
    Column("due", Float, nullable=False),
    Column("settled_at", Float),
    Column("result", String(16)),
    Column("told", String(64)),
    UniqueConstraint("reader", "programme_id", "period"),
    # What is due, few among many; and never two to come for one reader, however many workers plan.
    Index(
        "ix_digest_open",
        "reader",
        "programme_id",
        unique=True,
        sqlite_where=text("result IS NULL"),
        postgresql_where=text("result IS NULL"),
    ),
)

# What the history commits to: part of journal.FORM, and a promise like the rest of it.
FORM: Mapping[str, tuple[str, ...]] = {"rhythm": ("id", "person_id", "every", "chosen_at")}
