"""Codes that let people in, who answers for a company, who looks after what, and the stages that were passed."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.sql.schema import SchemaItem

revision = "0008"
down_revision = "0007"

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _table(
        "admission",
        *_of("admission", "programme"),
        *_of("admission", "company", "facilitator", may_lack=True),
        sa.Column("purpose", sa.String(16), nullable=False),
        sa.Column("fingerprint", sa.String(64), nullable=False),
        *_moments("made_at", "expires_at"),
        *_moments("taken_at", "revoked_at", "called_at", may_lack=True),
        unique=("fingerprint",),
    )
    op.create_index("ix_admission_company_id", "admission", ["company_id"])
    _table(
        "respondent",
        *_of("respondent", "person", "company", "programme"),
        sa.Column("admission", sa.String(64), nullable=False),
        *_moments("joined_at"),
        sa.UniqueConstraint("company_id", name=op.f("uq_respondent_company_id")),
        unique=("person_id",),
    )
    _table(
        "post",
        *_of("post", "person", "facilitator"),
        sa.Column("admission", sa.String(64), nullable=False),
        *_moments("taken_at"),
        unique=("person_id", "facilitator_id"),
    )
    _table(
        "passage",
        *_of("passage", "company", "programme"),
        sa.Column("stage", sa.Text(), nullable=False),
        *_moments("entered_at"),
        *_moments("left_at", may_lack=True),
        unique=("company_id", "programme_id", "stage"),
    )


def downgrade() -> None:
    """Only where nobody has joined: the history would miss the rows."""
    for table in ("passage", "post", "respondent", "admission"):
        op.drop_table(table)


def _table(name: str, *items: SchemaItem, unique: tuple[str, ...]) -> None:
    op.create_table(
        name,
        sa.Column("id", _ID, nullable=False),
        *items,
        sa.Column("salt", sa.LargeBinary(16), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
        sa.UniqueConstraint(*unique, name=op.f(f"uq_{name}_{unique[0]}")),
    )


def _of(table: str, *others: str, may_lack: bool = False) -> list[SchemaItem]:
    items: list[SchemaItem] = []
    for other in others:
        foreign = sa.ForeignKey(f"{other}.id", name=op.f(f"fk_{table}_{other}_id"))
        items.append(sa.Column(f"{other}_id", _ID, foreign, nullable=may_lack))
    return items


def _moments(*names: str, may_lack: bool = False) -> list[sa.Column[float]]:
    return [sa.Column(name, sa.Float(), nullable=may_lack) for name in names]
