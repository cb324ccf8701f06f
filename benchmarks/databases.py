"""The same durable steps on SQLite and on PostgreSQL, in one run, on one machine.

    python benchmarks/databases.py [--people 50] [--rounds 3]

SQLite waits for the disk at each commit (WAL, synchronous FULL), and so does PostgreSQL with the settings that it
comes with; it is the server from the wheel, reached by a socket. A second process serves other people on the same
database. Machines are noisy, and here the server shares the cores with its clients: read the ratio.
"""

import argparse
import asyncio
import statistics
import subprocess
import sys
import tempfile
import time
from itertools import count
from pathlib import Path

from steps import durable

from bot import content
from flows.library import Library, Terms
from storage.database import engine_for
from storage.migrate import migrate

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.postgres_server import Server

_names = count(1)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--people", type=int, default=50)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--child", nargs=2, metavar=("URL", "NAME"), help="for this program's own use")
    arguments = parser.parse_args()
    library = content.library(Terms())
    if arguments.child:
        asyncio.run(_child(library, arguments.people, *arguments.child))
        return
    server = Server()
    try:
        _measure(library, server, arguments.people, arguments.rounds)
    finally:
        server.stop()


def _measure(library: Library, server: Server, people: int, rounds: int) -> None:
    found: dict[str, list[tuple[float, float]]] = {"SQLite": [], "PostgreSQL": []}
    crowds: dict[int, list[float]] = {1: [], 2: []}
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as name:
            found["SQLite"].append(_steps(f"sqlite:///{name}/steps.sqlite", library, people))
        found["PostgreSQL"].append(_steps(_fresh(server), library, people))
        for processes, rates in crowds.items():
            rates.append(_together(_fresh(server), processes, people))
    for name, figures in found.items():
        rate, late = (statistics.median(column) for column in zip(*figures, strict=True))
        print(f"{name:<12}{people:4} people  {rate:8.0f} steps a second  {late:8.1f} ms p99")
    for processes, rates in crowds.items():
        each = f"{processes} process{'es' * (processes > 1)}, {people} people each"
        print(f"PostgreSQL, {each}  {statistics.median(rates):8.0f} steps a second")


def _fresh(server: Server) -> str:
    url = server.make(f"steps{next(_names)}")
    engine = engine_for(url)
    migrate(engine)
    engine.dispose()
    return url


def _steps(url: str, library: Library, people: int) -> tuple[float, float]:
    rate, _, waits = asyncio.run(durable(url, library, people))
    return rate, sorted(waits)[len(waits) * 99 // 100] * 1000


def _together(url: str, processes: int, people: int) -> float:
    """Steps a second of several processes at once, from the first one's first step to the last one's last."""
    command = [sys.executable, __file__, "--people", str(people), "--child", url]
    children = [subprocess.Popen([*command, f"p{n}"], stdout=subprocess.PIPE, text=True) for n in range(processes)]
    told = [child.communicate(timeout=300)[0].split() for child in children]
    begun, ended = min(float(line[0]) for line in told), max(float(line[1]) for line in told)
    return sum(int(line[2]) for line in told) / (ended - begun)


async def _child(library: Library, people: int, url: str, name: str) -> None:
    began = time.time()
    _, _, waits = await durable(url, library, people, name)
    print(began, time.time(), len(waits))


if __name__ == "__main__":
    main()
