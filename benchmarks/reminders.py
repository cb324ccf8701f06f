"""What the heartbeat costs: ten thousand companies whose reminder is due, and a beat with nothing due.

Beside it, in the same run, what the same number of plain inserts costs, a commit each and in one group.

    PYTHONPATH=. python benchmarks/reminders.py [--people 10000]
"""

import argparse
import asyncio
import gc
import statistics
import tempfile
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from time import perf_counter

from sqlalchemy import Connection, insert

from bot.reminding import remind_due, still_wanted
from flows.outcome import Message
from storage.programme_schema import company, programme
from storage.reminder_schema import pulse
from storage.schema import assessment, person
from storage.seat_schema import passage, respondent
from tests.seats import PROGRAMME, loaded
from tests.world import START, World

_STEP = 5000


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--people", type=int, default=10_000)
    count = parser.parse_args().people
    with tempfile.TemporaryDirectory() as folder:
        world = World(Path(folder))
        print(f"setting up {count:,} companies …", flush=True)
        loaded(world, _programme(count))
        world.database.unit(partial(_seat, count=count)).result()
        world.clock.moment = START + timedelta(days=1, hours=1)
        world.sender.judge = partial(still_wanted, world.database, world.library, world.clock)
        sent: list[Message] = []
        gc.collect()
        gc.freeze()  # as the service does once it has started
        # The network is not what is measured.
        world.sender.dispatch = sent.extend  # type: ignore[assignment, method-assign]
        seconds = _timed(lambda: world.run(remind_due(world.database, world.service, world.clock)))
        assert len(sent) == count, len(sent)
        beats = [
            _timed(lambda: world.run(remind_due(world.database, world.service, world.clock))) for _ in range(50)
        ]
        plain = _timed(lambda: _one_by_one(world, count // 10)) * 10
        grouped = _timed(lambda: world.database.unit(partial(_rows, count=count)).result())
        world.close()
    print(f"{count:,} due reminders claimed, judged and written: {seconds:.2f} s ({count / seconds:,.0f}/s)")
    print(f"as many plain rows, a commit each: {plain:.2f} s; in one transaction: {grouped:.3f} s")
    print(f"a beat with nothing due: {statistics.median(beats) * 1000:.2f} ms (worst {max(beats) * 1000:.2f} ms)")


def _programme(count: int) -> str:
    head = PROGRAMME[: PROGRAMME.index("companies = [")]
    tail = PROGRAMME[PROGRAMME.index("facilitators") :]
    firms = "\n".join(f'    {{ name = "Firm {n}", cluster = "Blue" }},' for n in range(count))
    return f"{head}companies = [\n{firms}\n]\n{tail}"


def _seat(connection: Connection, count: int) -> None:
    """Everybody has begun yesterday and said nothing since. Rows are written past the history."""
    at, salt = START.timestamp(), bytes(16)
    [held] = connection.execute(programme.select()).all()
    firms = connection.execute(company.select().order_by(company.c.id)).all()
    for first in range(0, count, _STEP):
        part = range(first, min(count, first + _STEP))
        people = [_person(n, at, salt) for n in part]
        connection.execute(insert(person), people)
        connection.execute(insert(assessment), [_assessment(n, at, salt) for n in part])
        seats = [
            {"person_id": n + 1, "company_id": firms[n].id, "programme_id": held.id, "admission": f"{n}"}
            for n in part
        ]
        connection.execute(insert(respondent), [{**seat, "joined_at": at, "salt": salt} for seat in seats])
        entered = [
            {
                "company_id": firms[n].id,
                "programme_id": held.id,
                "stage": stage,
                "entered_at": at,
                "left_at": None if stage == "S2" else at,
                "salt": salt,
            }
            for n in part
            for stage in ("S0", "S1", "S2")
        ]
        connection.execute(insert(passage), entered)
        connection.execute(insert(pulse), [{"person_id": n + 1, "due": at, "looks": 0} for n in part])


def _person(n: int, at: float, salt: bytes) -> dict[str, object]:
    known = {"chat": f"tg:{n}", "language": "fr", "known_since": at, "reminders_stopped": False}
    return {"id": n + 1, **known, "subject": f"p{n}", "salt": salt}


def _assessment(n: int, at: float, salt: bytes) -> dict[str, object]:
    told = {"ordinal": 1, "tag": f"{n:08x}", "instrument": "ic-quick", "version": "1.0", "begun_at": at}
    return {"person_id": n + 1, **told, "subject": f"a{n}", "salt": salt}


def _one_by_one(world: World, count: int) -> None:
    async def all_of_them() -> None:
        for n in range(count):
            await asyncio.wrap_future(world.database.unit(partial(_rows, count=1, first=10**7 + n)))

    world.run(all_of_them())


def _rows(connection: Connection, count: int, first: int = 10**6) -> None:
    salt = bytes(16)
    connection.execute(insert(person), [{**_person(first + n, 0.0, salt)} for n in range(count)])


def _timed(work: Callable[[], object]) -> float:
    start = perf_counter()
    work()
    return perf_counter() - start


if __name__ == "__main__":
    main()
