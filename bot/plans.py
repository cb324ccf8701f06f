"""What comes by itself, for whoever runs the service: all of it, what a moved day would change, one by its id.

Nothing is written, and the service may run meanwhile. Nobody is told anything by looking.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, select

from bot.clock import WallClock
from flows.agenda import ahead, id_of
from flows.coming import plan
from flows.moving_days import Move, days_of, moved, moves
from flows.planned import Ahead, Kind, Planned
from flows.programme import Programme
from flows.reminded import Reminded
from storage.agendas import Seat, digests_ahead, seats
from storage.digest_readers import MAIL, Reader, readers
from storage.digests import programme_frame
from storage.outbox import read
from storage.programme_schema import programme
from storage.schema import outbox

Progress = Callable[[int], None]


class NoPlan(Exception):
    """No such programme, or day. The text says what there is."""


@dataclass(frozen=True, slots=True)
class Coming:
    """A message ahead. ``to``: the company, or the reader of a digest."""

    id: str
    ahead: Ahead
    programme: str
    zone: ZoneInfo
    to: str
    cluster: str = ""
    is_mail: bool = False


@dataclass(frozen=True, slots=True)
class Shifted:
    """A reminder before and after a day is moved; None: it does not come then."""

    id: str
    to: str
    zone: ZoneInfo
    planned: Planned
    before: datetime | None
    after: datetime | None


def frames(connection: Connection, key: str) -> dict[str, Programme]:
    """The programme of this id, or all; raises NoPlan."""
    found = connection.execute(select(programme.c.id, programme.c.key).order_by(programme.c.id)).all()
    if key and key not in [row.key for row in found]:
        known = ", ".join(row.key for row in found) or "none"
        raise NoPlan(f"There is no programme {key!r}. There are: {known}.")
    return {row.key: programme_frame(connection, row.id) for row in found if key in ("", row.key)}


def wanted_moves(told: Sequence[str], there: dict[str, Programme]) -> list[Move]:
    """What ``--move`` says, of the one programme that is meant; raises NoPlan, and NoSuchDay."""
    if len(there) != 1:
        names = ", ".join(there) or "none"
        raise NoPlan(f"Say which programme's day is moved, with --programme. There are: {names}.")
    [frame] = there.values()
    if not days_of(frame):
        raise NoPlan(f"The programme {frame.id!r} has no day that could be moved.")
    return moves(told, frame)


def coming(
    connection: Connection, key: str, now: datetime, until: datetime, *, has_mail: bool, progress: Progress
) -> list[Coming]:
    """All messages before ``until``, in their order."""
    found: list[Coming] = []
    for seat in seats(connection, key):
        found += _of_seat(seat, now, until)
        progress(1)
    there = frames(connection, key)
    keys = {row.id: row.key for row in connection.execute(select(programme.c.id, programme.c.key))}
    theirs = [each for each in readers(connection, has_mail=has_mail) if keys[each.programme_id] in there]
    for reader, at in digests_ahead(connection, theirs, now, until):
        frame = there[keys[reader.programme_id]]
        found.append(_digest(reader, frame, at))
    return sorted(found, key=lambda each: (each.ahead.at, each.programme, each.to, each.id))


def shifts(
    connection: Connection, key: str, wanted: Sequence[Move], now: datetime, until: datetime, progress: Progress
) -> list[Shifted]:
    """Each reminder that would come at another moment, or would come, or not, if these days were moved."""
    found: list[Shifted] = []
    for seat in seats(connection, key):
        before, after = _moments(seat, now, until), _moments(_with(seat, wanted), now, until)
        found += (each for each in _differences(seat, before, after))
        progress(1)
    return sorted(found, key=lambda each: (each.after or each.before or now, each.to, each.id))


def _with(seat: Seat, wanted: Iterable[Move]) -> Seat:
    journey = seat.situation.journey
    assert journey is not None, "a seat is a company's"
    return replace(seat, situation=replace(seat.situation, journey=moved(journey, wanted)))


def _moments(seat: Seat, now: datetime, until: datetime) -> dict[str, tuple[Planned, datetime]]:
    """Each reminder, and when it is said: in a message of its own or with another one."""
    journey = seat.situation.journey
    assert journey is not None, "a seat is a company's"
    return {
        id_of(journey, each.mark): (each, message.at)
        for message in ahead(seat.situation, seat.known, now, until)
        for each in message.say
    }


def _differences(
    seat: Seat, before: dict[str, tuple[Planned, datetime]], after: dict[str, tuple[Planned, datetime]]
) -> Iterator[Shifted]:
    journey = seat.situation.journey
    assert journey is not None, "a seat is a company's"
    for id in {**before, **after}:
        then, now = before.get(id), after.get(id)
        moments = then[1] if then else None, now[1] if now else None
        planned = now or then
        if moments[0] != moments[1] and planned is not None:
            yield Shifted(id, journey.company_name, journey.zone, planned[0], *moments)


def _of_seat(seat: Seat, now: datetime, until: datetime) -> Iterator[Coming]:
    journey = seat.situation.journey
    assert journey is not None, "a seat is a company's"
    for each in ahead(seat.situation, seat.known, now, until):
        id = id_of(journey, each.say[0].mark) if each.say else _hashed("m", seat.subject, each.at.isoformat())
        yield Coming(id, each, seat.programme, journey.zone, journey.company_name, journey.cluster)


def _digest(reader: Reader, frame: Programme, at: datetime) -> Coming:
    id = _hashed("d", reader.subject, frame.id, frame.calendar.day(at).isoformat())
    is_mail = reader.to.startswith(MAIL)
    return Coming(id, Ahead(at, Kind.DIGEST), frame.id, frame.zone, reader.name, is_mail=is_mail)


def _hashed(letter: str, *words: str) -> str:
    return letter + sha256("\n".join(words).encode()).hexdigest()[:9]


# -- one message


@dataclass(frozen=True, slots=True)
class Found:
    """A reminder that was asked after. ``planned``: it is to come; ``said``: what became of it."""

    seat: Seat
    planned: Planned | None
    said: Reminded | None


@dataclass(frozen=True, slots=True)
class Sent:
    """Another message, as the outbox has it; of its words nothing is told."""

    key: str
    lane: str
    state: str
    reason: str
    at: datetime


def found_by(connection: Connection, wanted: str, now: datetime, progress: Progress) -> Found | Sent | None:
    """By an id of a plan, or by the key under which the log names it."""
    row = connection.execute(select(outbox).where(outbox.c.key == wanted)).one_or_none()
    sent = None
    if row is not None:
        sent = Sent(row.key, row.lane, row.state, row.reason or "", datetime.fromtimestamp(row.due, UTC))
        about = read(row.body).reminds
        if about is None or about.mark is None:
            return sent
    for seat in seats(connection):
        progress(1)
        journey = seat.situation.journey
        assert journey is not None, "a seat is a company's"
        if row is not None:
            if seat.situation.chat == row.chat and about is not None and about.mark is not None:
                return _found(seat, id_of(journey, about.mark), now)
        elif (found := _found(seat, wanted, now)) is not None:
            return found
    return sent


def _found(seat: Seat, wanted: str, now: datetime) -> Found | None:
    journey = seat.situation.journey
    assert journey is not None, "a seat is a company's"
    to_come = plan(seat.situation, seat.known, now)
    planned = next((each for each in to_come if id_of(journey, each.mark) == wanted), None)
    said = next((each for each in seat.known.reminded if id_of(journey, each.mark) == wanted), None)
    return None if planned is None and said is None else Found(seat, planned, said)


def moment_of(at: datetime | None, zone: ZoneInfo) -> datetime:
    """The moment that a command names, in the zone where it says none; now if it names none."""
    if at is None:
        return WallClock().now()
    return at.replace(tzinfo=zone).astimezone(UTC) if at.tzinfo is None else at.astimezone(UTC)
