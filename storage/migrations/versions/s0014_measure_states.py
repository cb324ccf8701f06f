"""How measures stand: each word of a company with its moment."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _of(table: str) -> "sa.Column[int]":
    key = sa.ForeignKey(f"{table}.id", name=op.f(f"fk_measure_state_{table}_id"))
    return sa.Column(f"{table}_id", _ID, key, nullable=False)


def upgrade() -> None:
    op.create_table(
        "measure_state",
        sa.Column("id", _ID, nullable=False),
        sa.Column("subject", sa.String(32), nullable=False),
        _of("company"),
        _of("programme"),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(8), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("due", sa.String(10)),
        sa.Column("stated_at", sa.Float(), nullable=False),
        sa.Column("salt", sa.LargeBinary(16), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_measure_state")),
    )
    op.create_index("ix_measure_state_company_id", "measure_state", ["company_id", "programme_id"])


def downgrade() -> None:
    """Only where nothing was said of a measure: the history would miss the rows."""
    op.drop_table("measure_state")
