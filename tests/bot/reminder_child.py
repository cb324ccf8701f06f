"""The heartbeat of reminders, in a process that is killed before its n-th statement: real files, real SIGKILL.

``python -m tests.bot.reminder_child FOLDER`` copies the database of the folder once for each n, lets a child of
its own die there, lets a second one live, and prints what became of it: a JSON object a death, until a child lives
to its end. SQLite tells of each statement before it runs it, BEGIN and COMMIT among them.
"""

import asyncio
import json
import os
import shutil
import signal
import sys
from datetime import datetime, timedelta
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event, text

from bot.reminding import remind_due, still_wanted, unsent
from bot.sender import Sender
from bot.service import Service
from storage.database import Database, engine_for, reader_for
from storage.verify import verify
from tests.bot.crash_child import Outside, in_child
from tests.world import FakeClock, drawn, shipped_library

MOST_STATEMENTS = 600
_LATER = timedelta(seconds=40)  # a lease has run out, and it is the same morning still


def dies_before(engine: Engine, number: int) -> None:
    """The process is killed as the statement of this number begins, counted over all its connections."""
    numbers = count(1)

    def begins(_: str) -> None:
        if next(numbers) == number:
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(engine, "connect", lambda connection, _: connection.set_trace_callback(begins))


def beats(folder: Path, now: datetime, deadly: int = 0) -> None:
    """In a child: a beat, and all that follows from it. ``deadly`` 0: it lives, through a second beat as well."""
    engine = engine_for(f"sqlite:///{folder / 'world.sqlite'}")
    if deadly:
        dies_before(engine, deadly)
    database, clock, library = Database(engine), FakeClock(now), shipped_library()
    transport = Outside(folder / "outside.jsonl")
    sender = Sender(transport, database, clock, drawn)
    service = Service(database, library, clock, transport, sender)
    sender.judge = partial(still_wanted, database, library, clock)
    sender.on_dropped = partial(unsent, service)

    async def work() -> None:
        for _ in range(1 if deadly else 3):
            await sender.sweep()
            await remind_due(database, service, clock)
            await sender.idle()
            clock.moment += _LATER

    asyncio.run(work())
    database.close()


def play(folder: Path, number: int, now: datetime) -> dict[str, Any]:
    shutil.copyfile(folder / "world.sqlite", (place := _made(folder / str(number))) / "world.sqlite")
    ended = in_child(partial(beats, place, now, number))
    before = [line["key"] for line in Outside(place / "outside.jsonl").lines]
    lived = in_child(partial(beats, place, now + _LATER))
    after = [line["key"] for line in Outside(place / "outside.jsonl").lines]
    told = {"ended": [ended, lived], "before": before, "keys": after, **_left(place)}
    shutil.rmtree(place)
    return told


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def _left(folder: Path) -> dict[str, Any]:
    """What the database says in the end."""
    reader = reader_for(f"sqlite:///{folder / 'world.sqlite'}")
    with reader.begin() as connection:
        noted = connection.execute(text("SELECT person_id, result FROM reminded ORDER BY person_id, id")).all()
        waiting = connection.execute(text("SELECT count(*) FROM outbox WHERE state = 'waiting'")).scalar_one()
        findings = len(verify(connection).findings)
    reader.dispose()
    return {"noted": [list(row) for row in noted], "waiting": waiting, "findings": findings}


def main(folder: Path, now: datetime) -> None:
    shipped_library()  # read once, and not by each child
    for number in range(1, MOST_STATEMENTS):
        told = play(folder, number, now)
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()  # or the next child would inherit it, and say it again
        if told["ended"][0] == 0:
            return
    raise AssertionError("it has no end")


if __name__ == "__main__":
    main(Path(sys.argv[1]), datetime.fromisoformat(sys.argv[2]))
