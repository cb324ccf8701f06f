"""From one database into another, empty one: every row of every table, counted and verified before it counts.

It is one transaction of the target: either all is there and the history holds to its newest entry, or nothing is.
"""

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Connection, Table, func, insert, select

from storage.journal import head
from storage.postgresql import numbers_go_on
from storage.schema import metadata
from storage.verify import Verdict, verify

Progress = Callable[[int], None]
"""Told how many rows were done since it was last told."""

_AT_ONCE = 2_000


class NotMoved(Exception):
    """Why the target is left as it was, in one sentence."""


@dataclass(frozen=True, slots=True)
class Moved:
    """Rows by table, and what the history says of them where they are now."""

    rows: dict[str, int]
    verdict: Verdict


def counts(connection: Connection) -> dict[str, int]:
    """How many rows each table has."""
    return {table.name: _count(connection, table) for table in metadata.sorted_tables}


def move(source: Connection, target: Connection, progress: Progress) -> Moved:
    """Copies all rows; raises NotMoved, and then the caller's transaction has to be undone.

    ``source`` must see one moment of its database; ``target`` has all tables and no row.
    """
    if full := [name for name, count in counts(target).items() if count]:
        raise NotMoved(f"there are rows in it already ({', '.join(full)}). Name an empty database.")
    expected = counts(source)
    for table in metadata.sorted_tables:  # in an order in which each stands after what it refers to
        _copy(source, target, table, progress)
    if target.dialect.name == "postgresql":
        numbers_go_on(target)
    found = counts(target)
    if wrong := [name for name, count in expected.items() if found[name] != count]:
        told = ", ".join(f"{name}: {found[name]} of {expected[name]}" for name in wrong)
        raise NotMoved(f"rows are missing after the copy ({told}).")
    verdict = verify(target, (), progress)
    if verdict.findings:
        raise NotMoved(
            f"its history would not hold: {verdict.findings[0]} Look at `icquick verify` of the source."
        )
    if verdict.head != head(source)[1]:
        raise NotMoved("its history would not end like the one of the source.")
    return Moved(found, verdict)


def _count(connection: Connection, table: Table) -> int:
    count: int = connection.execute(select(func.count()).select_from(table)).scalar_one()
    return count


def _copy(source: Connection, target: Connection, table: Table, progress: Progress) -> None:
    rows = source.execution_options(yield_per=_AT_ONCE).execute(select(table).order_by(*table.primary_key))
    for part in rows.mappings().partitions():
        target.execute(insert(table), [dict(row) for row in part])
        progress(len(part))
