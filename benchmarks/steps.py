"""How many answers a second, and what one costs: the core alone, and a durable step as the service takes it.

    python benchmarks/steps.py [--people 50] [--rounds 3]

A durable step is: take the event, load, step, record, put the next question into the outbox, commit (WAL,
synchronous FULL). It ends when the commit is on the disk. Beside it, in the same run, the floor: the same number
of units that write one small row each, in the same groups, on the same disk. Machines are noisy: read the ratio.
"""

import argparse
import asyncio
import gc
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, text

from bot import content
from bot.service import Service
from bot.transport import Deliver, Receipt
from flows.conversation import step
from flows.events import Event, Pressed, Started, Wrote
from flows.library import Library, Terms
from flows.outcome import Message
from flows.situation import Situation, after
from storage.database import Database, engine_for
from storage.migrate import migrate

NOW = datetime(2013, 1, 15, 8, 0, tzinfo=UTC)


class Clock:
    def now(self) -> datetime:
        return NOW


class Nowhere:
    """A channel and a sender that cost nothing, so that the step is what is measured."""

    def __init__(self) -> None:
        self.on_unreachable = None
        self.newest: dict[str, Message] = {}

    def dispatch(self, messages: tuple[Message, ...]) -> None:
        for message in messages:
            self.newest[message.to] = message

    async def serve(self, deliver: Deliver) -> None: ...
    async def send(self, message: Message, picture: bytes | None) -> Receipt:
        return Receipt(None)

    async def acknowledge(self, event: Event, toast: str) -> None: ...
    async def typing(self, chat: str) -> None: ...
    async def close(self) -> None: ...


def next_event(message: Message, number: int, chat: str) -> Event | None:
    """What a person does who always takes the first answer; None at the review."""
    presses = [button.press for row in message.buttons for button in row]
    known = {"id": f"{chat}:{number}", "chat": chat}
    if "begin" in presses:
        return Pressed(press="begin", message="1", **known)
    answers = [p for p in presses if p.startswith("a:")]
    if not answers:
        return None
    if len(answers) == 1:
        return Wrote(text="Nantes Biotech", **known)
    return Pressed(press=answers[0], message="1", **known)


def core_milliseconds(library: Library) -> float:
    """CPU per step of one whole questionnaire, in milliseconds."""
    situation, event, steps = Situation("test:1"), Started(id="0", chat="test:1"), 0
    started = time.process_time()
    current: Event | None = event
    while current is not None:
        outcome = step(situation, current, NOW + timedelta(seconds=steps), library)
        situation = after(situation, outcome.facts, NOW)
        steps += 1
        current = next_event(outcome.messages[-1], steps, "test:1")
    return (time.process_time() - started) / steps * 1000


async def durable(url: str, library: Library, people: int, who: str = "test") -> tuple[float, float, list[float]]:
    """Steps a second, CPU milliseconds a step, and every step's latency, for ``people`` at once."""
    engine = engine_for(url)
    migrate(engine)
    database, nowhere = Database(engine), Nowhere()
    service = Service(database, library, Clock(), nowhere, nowhere)  # type: ignore[arg-type]
    waits: list[float] = []

    async def person(chat: str) -> None:
        number, event = 0, Started(id=f"{chat}:0", chat=chat)
        current: Event | None = event
        while current is not None:
            began = time.perf_counter()
            await service.receive(current)
            waits.append(time.perf_counter() - began)
            number += 1
            current = next_event(nowhere.newest[chat], number, chat)

    began, cpu = time.perf_counter(), time.process_time()
    await asyncio.gather(*(person(f"{who}:{n}") for n in range(people)))
    seconds, cpu = time.perf_counter() - began, time.process_time() - cpu
    database.close()
    return len(waits) / seconds, cpu / len(waits) * 1000, waits


async def floor(folder: Path, people: int, each: int) -> float:
    """Units a second that write one small row and nothing else."""
    engine = engine_for(f"sqlite:///{folder / 'floor.sqlite'}")
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE t (x INTEGER)"))
    database = Database(engine)
    insert = text("INSERT INTO t VALUES (1)")

    def unit(connection: Connection) -> None:
        connection.execute(insert)

    async def person() -> None:
        for _ in range(each):
            await asyncio.wrap_future(database.unit(unit))

    began = time.perf_counter()
    await asyncio.gather(*(person() for _ in range(people)))
    rate = people * each / (time.perf_counter() - began)
    database.close()
    return rate


def median(rounds: int, measure: Callable[[], float]) -> float:
    return statistics.median(measure() for _ in range(rounds))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--people", type=int, default=50)
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    library = content.library(Terms())
    core_milliseconds(library)  # the first steps compile the texts
    gc.collect()
    gc.freeze()  # as the service does at its start
    core = median(arguments.rounds * 3, lambda: core_milliseconds(library))
    print(f"core alone            {core:8.3f} ms CPU a step")
    rates, cpus, waits, floors = [], [], [], []
    for _ in range(arguments.rounds):
        with tempfile.TemporaryDirectory() as name:
            rate, cpu, these = asyncio.run(durable(f"sqlite:///{name}/steps.sqlite", library, arguments.people))
            rates.append(rate)
            cpus.append(cpu)
            waits += these
            floors.append(asyncio.run(floor(Path(name), arguments.people, 60)))
    waits.sort()
    print(f"durable, {arguments.people:4} people  {statistics.median(rates):8.0f} steps a second")
    print(f"                      {statistics.median(cpus):8.3f} ms CPU a step")
    middle, late = (waits[len(waits) * part // 100] * 1000 for part in (50, 99))
    print(f"                      {middle:8.1f} ms p50, {late:.1f} ms p99")
    print(f"floor: a row a unit   {statistics.median(floors):8.0f} units a second")
    print(f"durable / floor       {statistics.median(rates) / statistics.median(floors):8.2f}")


if __name__ == "__main__":
    main()
