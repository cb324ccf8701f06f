"""How fast other people are answered while reports are drawn.

    python benchmarks/beside_reports.py [--reports 100] [--people 10] [--rounds 3]

People tap all the time, each some 20 ms after her last question came: far faster than thumbs. In each round that
is measured twice, once with nobody else there and once while the service's sender prints the reports of as many
other companies and hands them to a channel that costs nothing. Each report is of another company, or typst would
only remember the last one. Machines are noisy: read the ratio of the two, measured right after each other.
"""

import argparse
import asyncio
import statistics
import tempfile
import time
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from steps import Clock, Nowhere, next_event

from bot import content
from bot.drawing import DrawingRoom
from bot.sender import Sender
from bot.service import Service
from flows.document import Document
from flows.events import Event, Started
from flows.library import Library, Terms
from flows.outcome import Message
from flows.paper_writing import paper_of
from flows.situation import Answer, Assessment
from scoring.model import ITEMS
from storage.database import Database, engine_for
from storage.migrate import migrate

DAY = datetime(2013, 1, 15, tzinfo=UTC)
PAUSE = 0.02
SECONDS_ALONE = 5.0
_numbers = count()


def report(library: Library) -> Message:
    """A message to a chat of its own that bears the report of a company of its own."""
    number = next(_numbers)
    values = {"CD1": f"Loire Sensors {number}"} | {item: str((7 * n + number) % 5) for n, item in enumerate(ITEMS)}
    answers = {question: Answer(value, 60.0 * at) for at, (question, value) in enumerate(values.items())}
    current = library.current
    assessment = Assessment(1, "", current.id, current.version, DAY, DAY, answers=answers)
    paper = paper_of(assessment, current, library.voices["en"], library.terms)
    return Message(f"reader:{number}", "", document=Document("report.pdf", paper), key=f"report:{number}")


async def person(service: Service, nowhere: Nowhere, chat: str, waits: list[float]) -> None:
    """Answers one questionnaire after the other until she is stopped."""
    for turn in count():
        who = f"{chat}.{turn}"
        current: Event | None = Started(id=f"{who}:0", chat=who)
        number = 0
        while current is not None:
            began = time.perf_counter()
            await service.receive(current)
            waits.append(time.perf_counter() - began)
            await asyncio.sleep(PAUSE)
            number += 1
            current = next_event(nowhere.newest[who], number, who)


async def measured(folder: Path, library: Library, people: int, reports: int) -> tuple[list[float], float]:
    """What each answer waited, in seconds, and how long it all took; with no reports, SECONDS_ALONE."""
    engine = engine_for(f"sqlite:///{folder / f'{next(_numbers)}.sqlite'}")
    migrate(engine)
    database, nowhere = Database(engine), Nowhere()
    service = Service(database, library, Clock(), nowhere, nowhere)  # type: ignore[arg-type]
    room = DrawingRoom()
    sender = Sender(nowhere, database, Clock(), room.draw)
    papers = [report(library) for _ in range(reports)]
    waits: list[float] = []
    tapping = [asyncio.create_task(person(service, nowhere, f"test:{n}", waits)) for n in range(people)]
    await asyncio.sleep(0.5)  # the first steps of a database cost more
    if reports:
        sender.dispatch([report(library)])  # the process begins with it, and with the imports
        await sender.idle()
    waits.clear()
    began = time.perf_counter()
    if reports:
        sender.dispatch(papers)
        await sender.idle()
    else:
        await asyncio.sleep(SECONDS_ALONE)
    seconds = time.perf_counter() - began
    for each in tapping:
        each.cancel()
    await asyncio.gather(*tapping, return_exceptions=True)
    found = list(waits)
    room.close()
    database.close()
    return found, seconds


def line(name: str, waits: list[float], seconds: float) -> str:
    middle, late, last = (1000 * statistics.quantiles(waits, n=100)[at] for at in (49, 94, 98))
    return f"{name:28}{middle:9.1f}{late:9.1f}{last:9.1f}{1000 * max(waits):9.0f}{len(waits) / seconds:12.0f}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reports", type=int, default=100)
    parser.add_argument("--people", type=int, default=10)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    library = content.library(Terms())
    print(f"{'answers, in ms':28}{'p50':>9}{'p95':>9}{'p99':>9}{'longest':>9}{'a second':>12}")
    with tempfile.TemporaryDirectory() as name:
        for _ in range(options.rounds):
            waits, seconds = asyncio.run(measured(Path(name), library, options.people, 0))
            print(line("nobody else", waits, seconds))
            waits, seconds = asyncio.run(measured(Path(name), library, options.people, options.reports))
            print(line(f"beside {options.reports} reports", waits, seconds), end="")
            print(f"   {seconds:.1f} s for the reports, {options.reports / seconds:.0f} a second")


if __name__ == "__main__":
    main()
