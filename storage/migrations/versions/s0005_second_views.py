"""A second pair of eyes: invitations of colleagues, their views, and codes that opened nothing."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _salt() -> sa.Column[bytes]:
    return sa.Column("salt", sa.LargeBinary(16), nullable=False, server_default=sa.text("x''"))


def upgrade() -> None:
    op.create_table(
        "invitation",
        sa.Column("id", _ID, nullable=False),
        sa.Column("person_id", _ID, nullable=False),
        sa.Column("fingerprint", sa.String(64), nullable=False),
        sa.Column("made_at", sa.Float(), nullable=False),
        sa.Column("expires_at", sa.Float(), nullable=False),
        sa.Column("taken_at", sa.Float(), nullable=True),
        sa.Column("revoked_at", sa.Float(), nullable=True),
        _salt(),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_invitation_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invitation")),
        sa.UniqueConstraint("fingerprint", name=op.f("uq_invitation_fingerprint")),
    )
    op.create_index("ix_invitation_person_id", "invitation", ["person_id"])
    op.create_table(
        "second_view",
        sa.Column("id", _ID, nullable=False),
        sa.Column("assessment_id", _ID, nullable=False),
        sa.Column("invitation", sa.String(64), nullable=False),
        sa.Column("agreed_at", sa.Float(), nullable=False),
        sa.Column("withdrawn_at", sa.Float(), nullable=True),
        _salt(),
        sa.ForeignKeyConstraint(["assessment_id"], ["assessment.id"], name=op.f("fk_second_view_assessment_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_second_view")),
        sa.UniqueConstraint("invitation", name=op.f("uq_second_view_invitation")),
    )
    op.create_index("ix_second_view_assessment_id", "second_view", ["assessment_id"])
    op.create_table(
        "missed_code",
        sa.Column("id", _ID, nullable=False),
        sa.Column("chat", sa.String(64), nullable=False),
        sa.Column("at", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_missed_code")),
    )
    op.create_index("ix_missed_code_chat", "missed_code", ["chat", "at"])


def downgrade() -> None:
    """Only where nobody has invited anybody: the history would miss the rows."""
    op.drop_table("missed_code")
    op.drop_table("second_view")
    op.drop_table("invitation")
