"""Refusals and withdrawals: a table of its own, so that what the history says of consents given still holds."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "refusal",
        sa.Column("id", _ID, nullable=False),
        sa.Column("person_id", _ID, nullable=False),
        sa.Column("consent", sa.String(8), nullable=False),
        sa.Column("text_version", sa.String(16), nullable=False),
        sa.Column("after", sa.BigInteger(), nullable=False),
        sa.Column("refused_at", sa.Float(), nullable=False),
        sa.Column("salt", sa.LargeBinary(16), nullable=False, server_default=sa.text("x''")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_refusal_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_refusal")),
    )
    op.create_index(op.f("ix_refusal_person_id"), "refusal", ["person_id"])


def downgrade() -> None:
    op.drop_table("refusal")
