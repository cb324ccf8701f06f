"""How often somebody wants a digest, and which digests are due or were sent."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "rhythm",
        sa.Column("id", _ID, nullable=False),
        sa.Column("person_id", _ID, sa.ForeignKey("person.id", name=op.f("fk_rhythm_person_id")), nullable=False),
        sa.Column("every", sa.String(8), nullable=False),
        sa.Column("chosen_at", sa.Float(), nullable=False),
        sa.Column("salt", sa.LargeBinary(16), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rhythm")),
        sa.UniqueConstraint("person_id", name=op.f("uq_rhythm_person_id")),
    )
    op.create_table(
        "digest",
        sa.Column("id", _ID, nullable=False),
        sa.Column("reader", sa.String(32), nullable=False),
        sa.Column(
            "programme_id",
            _ID,
            sa.ForeignKey("programme.id", name=op.f("fk_digest_programme_id")),
            nullable=False,
        ),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("due", sa.Float(), nullable=False),
        sa.Column("settled_at", sa.Float()),
        sa.Column("result", sa.String(16)),
        sa.Column("told", sa.String(64)),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_digest")),
        sa.UniqueConstraint("reader", "programme_id", "period", name=op.f("uq_digest_reader")),
    )
    op.create_index(
        "ix_digest_open",
        "digest",
        ["reader", "programme_id"],
        unique=True,
        sqlite_where=sa.text("result IS NULL"),
        postgresql_where=sa.text("result IS NULL"),
    )


def downgrade() -> None:
    """Only where nobody chose anything: the history would miss the rows."""
    op.drop_table("digest")
    op.drop_table("rhythm")
