"""The snapshot as a row: written at the fixed days, and read back exactly as it was.

This is the only home of how a snapshot stands as text: whole numbers as such, fractions always with their
denominator, so that each comes back as what it was.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from fractions import Fraction
from typing import Any

from sqlalchemy import Connection, insert, select, update

from flows.library import Library
from flows.snapshot_days import last_day
from scoring.circles import Circle
from scoring.columns import Value
from scoring.group_rule import GroupKind
from scoring.snapshot import Snapshot, renewed
from storage.contributors import contributors
from storage.journal import SALT_BYTES, Journal, Kind, RandomBytes, new_subject
from storage.snapshot_schema import snapshot

_ROW = 1


@dataclass(frozen=True, slots=True)
class Standing:
    """The snapshot that stands; ``made_at`` is None until the first one is made."""

    snapshot: Snapshot
    made_at: datetime | None


def standing(connection: Connection) -> Standing:
    found = connection.execute(select(snapshot).where(snapshot.c.id == _ROW)).one_or_none()
    if found is None:
        return Standing(Snapshot(), None)
    made_at = None if found.made_at is None else datetime.fromtimestamp(found.made_at, UTC)
    return Standing(snapshot_of(found.number, found.circles, found.spent), made_at)


def renew(connection: Connection, library: Library, now: datetime, random: RandomBytes) -> bool:
    """Keeps the fixed day if it has come and was not kept; whether a new snapshot was made.

    Where none was ever kept, it is begun, and the first is made on the next of the fixed days.
    """
    day = last_day(now, library.terms.zone, library.terms.snapshot_day)
    # Held until the commit: another process that ticks at the same time finds the day kept.
    asked = select(snapshot.c.looked_on).where(snapshot.c.id == _ROW).with_for_update()
    looked_on = connection.execute(asked).scalar_one_or_none()
    if looked_on is None:
        begin(connection, day, now, random)
        return False
    if date.fromisoformat(looked_on) >= day:
        return False
    before = standing(connection).snapshot
    after = renewed(before, contributors(connection, library, before, now))
    made = {} if after is before else {**_cells(after), "made_at": now.timestamp()}
    _change(connection, now, {**made, "looked_on": day.isoformat()})
    return after is not before


def begin(connection: Connection, day: date, now: datetime, random: RandomBytes) -> None:
    """Nobody is counted yet."""
    cells = {**_cells(Snapshot()), "looked_on": day.isoformat(), "subject": new_subject(random)}
    connection.execute(insert(snapshot), {"id": _ROW, **cells, "salt": random(SALT_BYTES)})
    Journal(connection, now).cover(Kind.COUNTED, cells["subject"], "snapshot", _ROW)


def _change(connection: Connection, now: datetime, cells: Mapping[str, Any]) -> None:
    connection.execute(update(snapshot).where(snapshot.c.id == _ROW).values(**cells))
    subject = connection.execute(select(snapshot.c.subject).where(snapshot.c.id == _ROW)).scalar_one()
    Journal(connection, now).cover(Kind.COUNTED, subject, "snapshot", _ROW)


# -- as text


def _cells(made: Snapshot) -> dict[str, Any]:
    return dict(zip(("number", "circles", "spent"), told(made), strict=True))


def told(made: Snapshot) -> tuple[int, str, str]:
    """Number, circles and spent keys of a snapshot as they are kept."""
    circles = [
        {
            "members": dict(circle.members),
            "place": {str(kind): name for kind, name in circle.place.items()},
            "counts": {
                column: {_written(value): count for value, count in counts.items()}
                for column, counts in circle.counts.items()
            },
        }
        for circle in made.circles
    ]
    return made.number, json.dumps(circles, separators=(",", ":")), json.dumps(sorted(made.spent))


def snapshot_of(number: int, circles: str, spent: str) -> Snapshot:
    """The other way round."""
    return Snapshot(number, tuple(_circle(each) for each in json.loads(circles)), frozenset(json.loads(spent)))


def _circle(kept: Mapping[str, Any]) -> Circle:
    return Circle(
        members=kept["members"],
        place={GroupKind(kind): name for kind, name in kept["place"].items()},
        counts={
            column: {_read(value): count for value, count in counts.items()}
            for column, counts in kept["counts"].items()
        },
    )


def _written(value: Value) -> str:
    return f"{value.numerator}/{value.denominator}" if isinstance(value, Fraction) else str(value)


def _read(text: str) -> Value:
    return Fraction(text) if "/" in text else int(text)
