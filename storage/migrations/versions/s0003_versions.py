"""Corrected versions: an assessment may have several profiles, and ends of drafts say which answers each one had.

Batch mode is possible here: no table refers to ``profile``. Its rows are copied cell by cell, so what the history
says of them still holds. Older handings in get their row; all answers of theirs count, since none was corrected.
"""

import sqlalchemy as sa
from alembic import op

from storage.journal import SALT_BYTES, Journal, Kind

revision = "0003"
down_revision = "0002"

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_HANDED_IN = sa.text(
    "SELECT profile.assessment_id, assessment.subject, profile.made_at,"
    " (SELECT count(*) FROM answer WHERE answer.assessment_id = profile.assessment_id)"
    " FROM profile JOIN assessment ON assessment.id = profile.assessment_id ORDER BY profile.id"
)
_END = sa.text(
    "INSERT INTO draft_end (id, assessment_id, answers, dropped, made_at, salt)"
    " VALUES (:id, :assessment, :answers, NULL, :made_at, :salt)"
)


def upgrade() -> None:
    with op.batch_alter_table("profile") as profile:
        profile.drop_constraint("uq_profile_assessment_id", type_="unique")
        profile.create_index("ix_profile_assessment_id", ["assessment_id"])
    op.create_table(
        "draft_end",
        sa.Column("id", _ID, nullable=False),
        sa.Column("assessment_id", _ID, nullable=False),
        sa.Column("answers", sa.Integer(), nullable=False),
        sa.Column("dropped", sa.JSON(), nullable=True),
        sa.Column("made_at", sa.Float(), nullable=False),
        sa.Column("salt", sa.LargeBinary(16), nullable=False, server_default=sa.text("x''")),
        sa.ForeignKeyConstraint(["assessment_id"], ["assessment.id"], name=op.f("fk_draft_end_assessment_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_draft_end")),
    )
    op.create_index("ix_draft_end_assessment_id", "draft_end", ["assessment_id", "id"])
    _enter_handings_in()


def downgrade() -> None:
    """Only where nobody has corrected anything: the older table has no place for two profiles."""
    op.drop_table("draft_end")
    with op.batch_alter_table("profile") as profile:
        profile.drop_index("ix_profile_assessment_id")
        profile.create_unique_constraint("uq_profile_assessment_id", ["assessment_id"])


def _enter_handings_in() -> None:
    connection, told = op.get_bind(), op.get_context().opts
    rows = connection.execute(_HANDED_IN).all()
    if not rows:
        return
    now, random = told.get("now"), told.get("random")
    if now is None or random is None:
        raise ValueError("older rows need salts and a moment: call migrate(engine, now, random)")
    chain = Journal(connection, now)
    for number, (assessment, subject, made_at, answers) in enumerate(rows, 1):
        values = {"id": number, "assessment": assessment, "answers": answers, "made_at": made_at}
        connection.execute(_END, {**values, "salt": random(SALT_BYTES)})
        chain.cover(Kind.ADOPTED, subject, "draft_end", number)
