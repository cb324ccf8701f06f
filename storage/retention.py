"""How long an assessment is kept, who must be told before it goes, and its going.

An unfinished one counts from its last answer, a finished one from the day it was handed in. Nobody's goes without
a word: it is erased when its time is over and the warning is old enough. Who stopped all reminders, or cannot be
reached, is not warned: STOP means no message, and the privacy notice names the periods.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from sqlalchemy import Connection, and_, func, or_, select, update

from storage.archive import erase, erase_assessment
from storage.journal import Kind
from storage.schema import answer, assessment, person

WARNING = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Limits:
    unfinished_days: int
    finished_months: int


class Ending(NamedTuple):
    """An assessment near its end, and its owner. ``touched`` is the last answer, or the handing in."""

    row: int
    chat: str
    language: str
    touched: datetime
    is_finished: bool
    erased_on: datetime


class _Row(NamedTuple):
    id: int
    chat: str
    language: str
    reminders_stopped: bool
    silent_since: float | None
    warned_at: float | None
    submitted_at: float | None
    touched: float


_LAST_ANSWER = (
    select(func.max(answer.c.given_at)).where(answer.c.assessment_id == assessment.c.id).scalar_subquery()
)
_ALL = select(
    assessment.c.id,
    person.c.chat,
    person.c.language,
    person.c.reminders_stopped,
    person.c.silent_since,
    assessment.c.warned_at,
    assessment.c.submitted_at,
    func.coalesce(assessment.c.submitted_at, _LAST_ANSWER, assessment.c.begun_at),
).join(person, person.c.id == assessment.c.person_id)


def to_warn(connection: Connection, now: datetime, limits: Limits) -> list[Ending]:
    """Who must be told now that an assessment will be erased, and when: never sooner than the warning is long."""
    found = []
    for row in _old(connection, now + WARNING, limits):
        if _hears(row) and not _is_warned(row):
            end = max(_end(row, limits), now + WARNING)
            touched = datetime.fromtimestamp(row.touched, UTC)
            found.append(Ending(row.id, row.chat, row.language, touched, row.submitted_at is not None, end))
    return found


def note_warned(connection: Connection, row: int, now: datetime) -> None:
    connection.execute(update(assessment).where(assessment.c.id == row).values(warned_at=now.timestamp()))


def expire(connection: Connection, now: datetime, limits: Limits) -> int:
    """Erases what is over; gives the number of assessments. Who has nothing left is forgotten altogether."""
    over = [row for row in _old(connection, now, limits) if _may_go(row, now)]
    for row in over:
        erase_assessment(connection, row.id, now, Kind.EXPIRED)
    for chat in _without_any(connection, now, limits):
        erase(connection, chat, now, Kind.EXPIRED)
    return len(over)


def months_before(moment: datetime, months: int) -> datetime:
    """The same day of an earlier month, or that month's last."""
    year, month = divmod(moment.year * 12 + moment.month - 1 - months, 12)
    return moment.replace(year=year, month=month + 1, day=min(moment.day, monthrange(year, month + 1)[1]))


def _old(connection: Connection, moment: datetime, limits: Limits) -> list[_Row]:
    """Assessments whose time is over at ``moment``."""
    unfinished = (moment - timedelta(days=limits.unfinished_days)).timestamp()
    finished = months_before(moment, limits.finished_months).timestamp()
    # Who began later has answered later: that spares looking at the answers of all who are at it.
    old = or_(
        and_(assessment.c.submitted_at.is_(None), assessment.c.begun_at <= unfinished),
        assessment.c.submitted_at <= finished,
    )
    rows = [_Row(*row) for row in connection.execute(_ALL.where(old).order_by(assessment.c.id))]
    return [row for row in rows if row.touched <= (unfinished if row.submitted_at is None else finished)]


def _end(row: _Row, limits: Limits) -> datetime:
    touched = datetime.fromtimestamp(row.touched, UTC)
    if row.submitted_at is None:
        return touched + timedelta(days=limits.unfinished_days)
    return months_before(touched, -limits.finished_months)


def _hears(row: _Row) -> bool:
    return not row.reminders_stopped and row.silent_since is None


def _is_warned(row: _Row) -> bool:
    """Whether the warning came after the last thing that she did."""
    return row.warned_at is not None and row.warned_at >= row.touched


def _may_go(row: _Row, now: datetime) -> bool:
    if not _hears(row):
        return True
    return _is_warned(row) and (row.warned_at or 0.0) + WARNING.total_seconds() <= now.timestamp()


def _without_any(connection: Connection, now: datetime, limits: Limits) -> list[str]:
    """People who have no assessment, and came long enough ago."""
    since = (now - timedelta(days=limits.unfinished_days)).timestamp()
    has_one = select(assessment.c.id).where(assessment.c.person_id == person.c.id).exists()
    query = select(person.c.chat).where(~has_one, person.c.known_since <= since)
    return list(connection.execute(query.order_by(person.c.id)).scalars())
