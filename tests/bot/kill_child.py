"""A process that takes events and kills itself at a given point, for test_kills.py.

    python -m tests.bot.kill_child FOLDER

It imports everything once and then makes a child for every line on standard input (``POINT EVENT-JSON``), by fork:
the child opens the database, takes the event through the real service and sender, and ends with SIGKILL at its
point, or lives to the end. Each message that reached the outside is a line in FOLDER/outside.jsonl.
"""

import asyncio
import json
import os
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine, event

from bot.sender import Sender
from bot.service import Service
from bot.transport import Deliver, Receipt
from flows.events import Event, Pressed, Started, Wrote
from flows.library import Library
from flows.outcome import Message
from storage.database import Database, engine_for
from tests.world import FakeClock, drawn, shipped_library

POINTS = ("before commit", "after commit", "after send", "never")
KINDS = {kind.__name__: kind for kind in (Started, Pressed, Wrote)}


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


class Outside:
    """A channel to a file: what stands there was seen by the person."""

    def __init__(self, file: Path, point: str) -> None:
        self._file = file
        self._point = point

    async def serve(self, deliver: Deliver) -> None:
        """Nothing comes in this way."""

    async def send(self, message: Message, picture: bytes | None) -> Receipt:
        if self._point == "after commit":
            die()
        with self._file.open("a", encoding="utf-8") as out:
            presses = [button.press for row in message.buttons for button in row]
            out.write(json.dumps({"key": message.key, "text": message.text, "presses": presses}) + "\n")
            out.flush()
            os.fsync(out.fileno())
        if self._point == "after send":
            die()
        return Receipt(message.replaces or message.key[-12:])

    async def acknowledge(self, event: Event, toast: str) -> None:
        """Nobody waits."""

    async def typing(self, chat: str) -> None:
        """Nobody looks."""

    async def close(self) -> None:
        """Nothing is open."""


def kill_at_commit(engine: Engine) -> None:
    event.listen(engine, "commit", lambda _: die())


async def live(folder: Path, library: Library, point: str, order: dict[str, str]) -> None:
    """One process from its start to its end: the sweep, one event, everything sent."""
    engine = engine_for(f"sqlite:///{folder / 'kills.sqlite'}")
    clock = FakeClock(datetime.fromtimestamp(float(order.pop("now")), UTC))
    outside = Outside(folder / "outside.jsonl", point)
    database = Database(engine)
    sender = Sender(outside, database, clock, drawn)
    service = Service(database, library, clock, outside, sender)
    await sender.sweep()
    await sender.idle()
    if point == "before commit":
        kill_at_commit(engine)
    await service.receive(KINDS[order.pop("kind")](**order))
    await sender.idle()
    database.close()


def main() -> None:
    folder, library = Path(sys.argv[1]), shipped_library()
    for line in sys.stdin:
        order = json.loads(line)
        point = order.pop("point")
        child = os.fork()
        if child == 0:
            asyncio.run(live(folder, library, point, order))
            os._exit(0)
        _, status = os.waitpid(child, 0)
        end = signal.Signals(os.WTERMSIG(status)).name if os.WIFSIGNALED(status) else "lived"
        sys.stdout.write(f"{end}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
