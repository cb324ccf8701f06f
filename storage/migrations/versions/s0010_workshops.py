"""Who comes to a workshop, which company came, and the measures that it takes."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.sql.schema import SchemaItem

revision = "0010"
down_revision = "0009"

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _table(
        "rsvp",
        *_of("rsvp", "person", "programme"),
        sa.Column("meeting", sa.Text(), nullable=False),
        sa.Column("answer", sa.String(8), nullable=False),
        sa.Column("answered_at", sa.Float(), nullable=False),
        unique=("person_id", "programme_id", "meeting"),
    )
    _table(
        "attendance",
        sa.Column("subject", sa.String(32), nullable=False),
        *_of("attendance", "company", "programme"),
        sa.Column("meeting", sa.Text(), nullable=False),
        sa.Column("came", sa.Boolean(), nullable=False),
        sa.Column("taken_at", sa.Float(), nullable=False),
        unique=("company_id", "programme_id", "meeting"),
    )
    _table(
        "measure",
        sa.Column("subject", sa.String(32), nullable=False),
        *_of("measure", "company", "programme"),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("due", sa.String(10)),
        sa.Column("noted_at", sa.Float(), nullable=False),
        sa.Column("dropped_at", sa.Float()),
        unique=("company_id", "programme_id", "number"),
    )


def downgrade() -> None:
    """Only where nothing was noted: the history would miss the rows."""
    for table in ("measure", "attendance", "rsvp"):
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


def _of(table: str, *others: str) -> list[SchemaItem]:
    items: list[SchemaItem] = []
    for other in others:
        foreign = sa.ForeignKey(f"{other}.id", name=op.f(f"fk_{table}_{other}_id"))
        items.append(sa.Column(f"{other}_id", _ID, foreign, nullable=False))
    return items
