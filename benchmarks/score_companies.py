"""How many companies a second ``icquick score`` reads, scores and writes in one process.

Makes a seeded CSV in a temporary folder, and measures the reading alone (csv.reader whose rows nobody looks
at: the floor, which no scoring can beat) and the whole way to JSON lines. Prints medians of several runs.
"""

import argparse
import csv
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from bot.score_file import read_answers, score_lines
from scoring.model import ITEMS

VALUES = ("0", "1", "2", "3", "4", "dk")
WEIGHTS = (5, 15, 30, 30, 15, 5)  # few answers at the ends of the scale, one in twenty "I don't know"


def write_companies(path: Path, companies: int, seed: int) -> None:
    """Writes ``companies`` times 45 rows, the same for the same seed."""
    draw = random.Random(seed)
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(("company", "item", "value"))
        for number in range(companies):
            values = draw.choices(VALUES, WEIGHTS, k=len(ITEMS))
            rows.writerows(
                (f"company-{number:06}", item, value) for item, value in zip(ITEMS, values, strict=True)
            )


def read_only(path: Path) -> None:
    """The floor: every row is read and dropped."""
    with path.open(encoding="utf-8", newline="") as file:
        for _ in csv.reader(file):
            pass


def read_score_write(path: Path, out: Path) -> None:
    """What ``icquick score FILE --json > OUT`` does."""
    answers = read_answers(str(path))
    with out.open("w", encoding="utf-8") as file:
        file.writelines(score_lines(answers))


def seconds(run: Callable[[], None]) -> float:
    """Wall time of one run."""
    begin = time.perf_counter()
    run()
    return time.perf_counter() - begin


def measure(companies: int, runs: int, seed: int) -> None:
    """Prints companies a second of both ways. The runs take turns, so a busy machine slows both alike."""
    with tempfile.TemporaryDirectory() as folder:
        path, out = Path(folder, "answers.csv"), Path(folder, "profiles.jsonl")
        write_companies(path, companies, seed)
        floor, whole = [], []
        for _ in range(runs):
            floor.append(seconds(lambda: read_only(path)))
            whole.append(seconds(lambda: read_score_write(path, out)))
    for name, times in (("csv.reader alone", floor), ("read, score, write JSON", whole)):
        median, best = companies / statistics.median(times), companies / min(times)
        print(f"{name:24}{median:>9,.0f} companies/s   best run {best:>9,.0f}")
    print(f"{'ratio':24}{statistics.median(whole) / statistics.median(floor):>9.1f}")


def main() -> None:
    """Reads the arguments and measures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("companies", type=int, nargs="?", default=20_000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    measure(arguments.companies, arguments.runs, arguments.seed)


if __name__ == "__main__":
    main()
