"""Programmes: clusters, companies, the people who look after them, stages, meetings and days off.

Written out by hand, so that the tables stay as they were at this step whatever becomes of them later.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.sql.schema import SchemaItem

revision = "0007"
down_revision = "0006"

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _table(
        "programme",
        *_texts("key", "name"),
        sa.Column("zone", sa.String(64), nullable=False),
        *_said("option", "language", "begins", "ends", "hours", "reminders", "digest"),
        *_flags("documented"),
        _subject(),
        unique=("key",),
    )
    _table("cluster", *_texts("key", "name"), _subject(), unique=("key",))
    _table("scope", *_of("scope", "programme", "cluster"), unique=("programme_id", "cluster_id"))
    _table(
        "company",
        *_texts("key", "name"),
        *_of("company", "cluster"),
        *_flags("cluster_documented"),
        *_said("size", "age", "country", "region", "sector", "language"),
        _subject(),
        unique=("key",),
    )
    _table("contact", *_of("contact", "company"), *_said("name", "mail"), _subject(), unique=("company_id",))
    _table(
        "participation",
        *_of("participation", "programme", "company"),
        *_flags("takes_part"),
        unique=("programme_id", "company_id"),
    )
    _table("facilitator", *_texts("key", "name"), *_said("language", "mail"), _subject(), unique=("key",))
    _table(
        "role",
        *_of("role", "facilitator", "cluster"),
        sa.Column("role", sa.String(16), nullable=False),
        unique=("facilitator_id", "cluster_id"),
    )
    _calendar()
    op.create_table(
        "barred",
        sa.Column("mark", sa.LargeBinary(32), nullable=False),
        sa.Column("salt", sa.LargeBinary(16), nullable=False),
        sa.Column("at", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("mark", name=op.f("pk_barred")),
    )


def downgrade() -> None:
    tables = "barred days_off meeting stage role facilitator participation contact company scope cluster programme"
    for table in tables.split():
        op.drop_table(table)


def _calendar() -> None:
    _table(
        "stage",
        *_of("stage", "programme"),
        *_texts("key"),
        sa.Column("kind", sa.String(8), nullable=False),
        *_said("opens", "deadline", "closes", "clusters"),
        *_flags("documented", "cancelled"),
        unique=("programme_id", "key"),
    )
    _table(
        "meeting",
        *_of("meeting", "programme"),
        *_texts("key", "name"),
        *_days("first", "last"),
        *_said("at", "stage", "place"),
        sa.Column("minutes", sa.Integer()),
        *_flags("documented", "cancelled"),
        unique=("programme_id", "key"),
    )
    _table(
        "days_off",
        *_of("days_off", "programme"),
        *_texts("key"),
        *_days("last"),
        *_texts("name"),
        *_flags("cancelled"),
        unique=("programme_id", "key"),
    )


def _table(name: str, *items: SchemaItem, unique: tuple[str, ...]) -> None:
    op.create_table(
        name,
        sa.Column("id", _ID, nullable=False),
        *items,
        sa.Column("salt", sa.LargeBinary(16), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
        sa.UniqueConstraint(*unique, name=op.f(f"uq_{name}_{unique[0]}")),
    )


def _texts(*names: str) -> list[SchemaItem]:
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]


def _said(*names: str) -> list[SchemaItem]:
    return [sa.Column(name, sa.Text()) for name in names]


def _flags(*names: str) -> list[SchemaItem]:
    return [sa.Column(name, sa.Boolean()) for name in names]


def _days(*names: str) -> list[SchemaItem]:
    return [sa.Column(name, sa.String(10), nullable=False) for name in names]


def _subject() -> SchemaItem:
    return sa.Column("subject", sa.String(32), nullable=False)


def _of(table: str, *others: str) -> list[SchemaItem]:
    columns = [sa.Column(f"{other}_id", _ID, nullable=False) for other in others]
    keys = [
        sa.ForeignKeyConstraint([f"{other}_id"], [f"{other}.id"], name=op.f(f"fk_{table}_{other}_id"))
        for other in others
    ]
    return [*columns, *keys]
