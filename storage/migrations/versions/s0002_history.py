"""The history: the journal, and salts and pseudonyms in the tables that it covers. Older rows are adopted.

The columns are added in place and not by batch mode: that copies a table and drops the old one, and with foreign
keys on (they cannot be turned off inside a transaction) SQLite refuses to drop a table that others refer to.
"""

import sqlalchemy as sa
from alembic import op

from storage.journal import adopt

revision = "0002"
down_revision = "0001"

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_OWNED = ("person", "assessment")
_COVERED = ("person", "consent", "assessment", "answer", "profile")  # those that there were at this step


def upgrade() -> None:
    for table in _COVERED:
        op.add_column(table, sa.Column("salt", sa.LargeBinary(16), nullable=False, server_default=sa.text("x''")))
    for table in _OWNED:
        op.add_column(table, sa.Column("subject", sa.String(32), nullable=False, server_default=sa.text("''")))
    op.add_column("assessment", sa.Column("warned_at", sa.Float(), nullable=True))
    op.create_table(
        "journal",
        sa.Column("seq", _ID, autoincrement=False, nullable=False),
        sa.Column("at", sa.Float(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("subject", sa.String(length=32), nullable=False),
        sa.Column("covers", sa.String(length=16), nullable=True),
        sa.Column("row", _ID, nullable=True),
        sa.Column("commitment", sa.LargeBinary(32), nullable=False),
        sa.Column("link", sa.LargeBinary(32), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_journal")),
    )
    op.create_index("ix_journal_kind", "journal", ["kind"], sqlite_where=sa.text("covers IS NULL"))
    told = op.get_context().opts
    if op.get_bind().execute(sa.text("SELECT 1 FROM person LIMIT 1")).first() is None:
        return
    if told.get("now") is None or told.get("random") is None:
        raise ValueError("older rows need salts and a moment: call migrate(engine, now, random)")
    adopt(op.get_bind(), told["now"], told["random"], _COVERED)


def downgrade() -> None:
    op.drop_table("journal")
    op.drop_column("assessment", "warned_at")
    for table in _OWNED:
        op.drop_column(table, "subject")
    for table in _COVERED:
        op.drop_column(table, "salt")
