"""Reminders of the stages: when to look at a company, what was said and put off, who needs a person."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.sql.schema import SchemaItem

revision = "0011"
down_revision = "0010"

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    foreign = sa.ForeignKey("person.id", name=op.f("fk_pulse_person_id"))
    op.create_table(
        "pulse",
        sa.Column("person_id", _ID, foreign, nullable=False),
        sa.Column("due", sa.Float()),
        sa.Column("looks", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_pulse")),
    )
    op.create_index("ix_pulse_due", "pulse", ["due"])
    _table(
        "reminded",
        *_of("reminded", "person", "programme"),
        *_mark(),
        sa.Column("at", sa.Float(), nullable=False),
        sa.Column("result", sa.String(16), nullable=False),
        unique=("person_id", "programme_id", "stage", "anchor", "ordinal", "about"),
    )
    _table(
        "put_off",
        *_of("put_off", "person", "programme"),
        *_mark(),
        sa.Column("until", sa.Float(), nullable=False),
        sa.Column("at", sa.Float(), nullable=False),
        unique=("person_id", "programme_id", "stage", "anchor", "ordinal", "about", "at"),
    )
    _table(
        "need",
        sa.Column("subject", sa.String(32), nullable=False),
        *_of("need", "company", "programme"),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("why", sa.String(16), nullable=False),
        sa.Column("seen_at", sa.Float(), nullable=False),
        sa.Column("met_at", sa.Float()),
        unique=("company_id", "programme_id", "stage"),
    )
    # Whoever answers for a company already is looked at by the next heartbeat.
    op.execute("INSERT INTO pulse (person_id, due, looks) SELECT person_id, 0, 0 FROM respondent")


def downgrade() -> None:
    """Only where nothing was said: the history would miss the rows."""
    for table in ("need", "put_off", "reminded", "pulse"):
        op.drop_table(table)


def _mark() -> list[SchemaItem]:
    return [
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("anchor", sa.String(16), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
    ]


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
