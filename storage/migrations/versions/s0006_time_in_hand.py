"""Time in hand: how much time people have, and the moments at which they want to go on."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "sitting",
        sa.Column("id", _ID, nullable=False),
        sa.Column("assessment_id", _ID, nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("until", sa.String(16), nullable=False),
        sa.Column("begun_at", sa.Float(), nullable=False),
        sa.Column("salt", sa.LargeBinary(16), nullable=False, server_default=sa.text("x''")),
        sa.ForeignKeyConstraint(["assessment_id"], ["assessment.id"], name=op.f("fk_sitting_assessment_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sitting")),
    )
    op.create_index("ix_sitting_assessment_id", "sitting", ["assessment_id", "id"])
    op.create_table(
        "moment",
        sa.Column("id", _ID, nullable=False),
        sa.Column("assessment_id", _ID, nullable=False),
        sa.Column("question", sa.String(16), nullable=False),
        sa.Column("at", sa.Float(), nullable=False),
        sa.Column("due", sa.Float(), nullable=False),
        sa.Column("chosen_at", sa.Float(), nullable=False),
        sa.Column("settled_at", sa.Float(), nullable=True),
        sa.Column("result", sa.String(16), nullable=True),
        sa.Column("salt", sa.LargeBinary(16), nullable=False, server_default=sa.text("x''")),
        sa.ForeignKeyConstraint(["assessment_id"], ["assessment.id"], name=op.f("fk_moment_assessment_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_moment")),
    )
    op.create_index("ix_moment_assessment_id", "moment", ["assessment_id"])
    op.create_index("ix_moment_due", "moment", ["due"], sqlite_where=sa.text("result IS NULL"))


def downgrade() -> None:
    """What was planned goes; answers stay."""
    op.drop_table("moment")
    op.drop_table("sitting")
