"""Which digests are due: planning the next one of each reader, taking what is due, noting what became of it.

The due column is the schedule. There is at most one row to come for each reader and programme, so what fell due
while nothing ran is one digest; and one row for each period, so that no worker sends a second one.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Connection, and_, delete, insert, select, update

from flows.copy import KeptDigest, KeptRhythm
from flows.digest_days import chosen, next_digest, period_of
from flows.programme import Every, Programme
from storage.digest_readers import Reader
from storage.digest_schema import digest, rhythm
from storage.digests import programme_frame
from storage.journal import SALT_BYTES, Journal, RandomBytes
from storage.journeys import moment
from storage.programme_schema import programme
from storage.schema import person


class Result(StrEnum):
    """What became of a digest."""

    SENT = "sent"
    UNCHANGED = "unchanged"  # it would have told what the one before told
    UNWANTED = "unwanted"  # by then nobody was there to read it


@dataclass(frozen=True, slots=True)
class Round:
    """A digest that is due."""

    row: int
    reader: Reader
    period: str


def plan(connection: Connection, readers: Iterable[Reader], now: datetime) -> None:
    """A row for the next digest of each reader, where there is none; changed rules move what is to come."""
    frames: dict[int, Programme] = {}
    for each in readers:
        if each.programme_id not in frames:
            frames[each.programme_id] = programme_frame(connection, each.programme_id)
        _plan(connection, each, frames[each.programme_id], now)


def _plan(connection: Connection, reader: Reader, frame: Programme, now: datetime) -> None:
    mine = and_(digest.c.reader == reader.subject, digest.c.programme_id == reader.programme_id)
    coming = connection.execute(select(digest).where(mine, digest.c.result.is_(None))).one_or_none()
    is_wanted = chosen(frame.digest_rules, reader.every).every is not Every.NEVER
    if coming is not None and coming.due <= now.timestamp() and is_wanted:
        return  # it is taken in this very beat
    done = connection.execute(select(digest.c.period).where(mine, digest.c.result.is_not(None)))
    due = _next(frame, reader.every, now, set(done.scalars()))
    if coming is not None:
        if due is None:
            connection.execute(delete(digest).where(digest.c.id == coming.id))
        elif due.timestamp() != coming.due:
            moved = {"due": due.timestamp(), "period": period_of(frame.calendar, due)}
            connection.execute(update(digest).where(digest.c.id == coming.id).values(moved))
    elif due is not None:
        row = {"reader": reader.subject, "programme_id": reader.programme_id}
        period = period_of(frame.calendar, due)
        connection.execute(insert(digest), {**row, "period": period, "due": due.timestamp()})


def _next(frame: Programme, every: Every | None, now: datetime, done: set[str]) -> datetime | None:
    """The next moment whose period has had none yet."""
    rules, calendar = chosen(frame.digest_rules, every), frame.calendar
    due = next_digest(calendar, rules, now)
    while due is not None and period_of(calendar, due) in done:
        due = next_digest(calendar, rules, due)
    return due


def next_for(connection: Connection, reader: Reader, every: Every | None, now: datetime) -> datetime | None:
    """When the next one comes by itself."""
    mine = and_(digest.c.reader == reader.subject, digest.c.programme_id == reader.programme_id)
    done = connection.execute(select(digest.c.period).where(mine, digest.c.result.is_not(None)))
    return _next(programme_frame(connection, reader.programme_id), every, now, set(done.scalars()))


def moments_until(connection: Connection, reader: Reader, now: datetime, until: datetime) -> list[datetime]:
    """Each moment before ``until`` at which one comes by itself, if there is something to tell."""
    found: list[datetime] = []
    at = next_for(connection, reader, reader.every, now)
    while at is not None and at < until:
        found.append(at)
        at = next_for(connection, reader, reader.every, at)
    return found


def due(connection: Connection, now: datetime, most: int) -> list[int]:
    """The rows of digests whose moment has come."""
    found = select(digest.c.id).where(digest.c.result.is_(None), digest.c.due <= now.timestamp())
    return list(connection.execute(found.order_by(digest.c.due, digest.c.id).limit(most)).scalars())


def take(connection: Connection, row: int, readers: Iterable[Reader], now: datetime) -> Round | None:
    """The digest of a row, from now on ours; None if another worker had it, or nobody reads it any more."""
    free = and_(digest.c.id == row, digest.c.result.is_(None), digest.c.due <= now.timestamp())
    taken = update(digest).where(free).values(result=str(Result.UNWANTED), settled_at=now.timestamp())
    if connection.execute(taken).rowcount == 0:
        return None
    held = connection.execute(select(digest).where(digest.c.id == row)).one()
    for reader in readers:
        if (reader.subject, reader.programme_id) == (held.reader, held.programme_id):
            return Round(row, reader, held.period)
    return None


def last_told(connection: Connection, reader: Reader) -> tuple[datetime | None, str]:
    """When the last digest was sent to this reader, and the mark of what it told."""
    mine = and_(
        digest.c.reader == reader.subject,
        digest.c.programme_id == reader.programme_id,
        digest.c.result == Result.SENT,
    )
    row = connection.execute(
        select(digest).where(mine).order_by(digest.c.settled_at.desc()).limit(1)
    ).one_or_none()
    return (None, "") if row is None else (moment(row.settled_at), row.told or "")


def settle(connection: Connection, row: int, result: Result, told: str = "") -> None:
    values = {"result": str(result), "told": told or None}
    connection.execute(update(digest).where(digest.c.id == row).values(values))


# -- what somebody chose


def rhythm_of(connection: Connection, person_id: int | None) -> Every | None:
    found = connection.execute(select(rhythm.c.every).where(rhythm.c.person_id == person_id)).scalar_one_or_none()
    return None if found is None else Every(found)


def choose(
    connection: Connection,
    chain: Journal,
    person_id: int | None,
    every: Every,
    now: datetime,
    random: RandomBytes,
) -> None:
    """A row of the person's, and its entry in the history."""
    subject = connection.execute(select(person.c.subject).where(person.c.id == person_id)).scalar_one()
    said = {"every": str(every), "chosen_at": now.timestamp()}
    row = connection.execute(select(rhythm.c.id).where(rhythm.c.person_id == person_id)).scalar_one_or_none()
    if row is None:
        values = {"person_id": person_id, **said, "salt": random(SALT_BYTES)}
        result = connection.execute(insert(rhythm), values)
        assert result.inserted_primary_key is not None, "the table has a numbered key"
        row = int(result.inserted_primary_key[0])
    else:
        connection.execute(update(rhythm).where(rhythm.c.id == row).values(said))
    chain.cover("RhythmChosen", subject, "rhythm", row)


# -- what is kept of a reader


def kept_digests(connection: Connection, person_id: int) -> Iterator[KeptDigest]:
    query = (
        select(digest, programme.c.name)
        .join(programme, programme.c.id == digest.c.programme_id)
        .join(person, person.c.subject == digest.c.reader)
    )
    for row in connection.execute(query.where(person.c.id == person_id).order_by(digest.c.id)):
        settled = None if row.settled_at is None else moment(row.settled_at)
        yield KeptDigest(row.name, row.period, settled, row.result)


def kept_rhythms(connection: Connection, person_id: int) -> Iterator[KeptRhythm]:
    for row in connection.execute(select(rhythm).where(rhythm.c.person_id == person_id)):
        yield KeptRhythm(row.every, moment(row.chosen_at))
