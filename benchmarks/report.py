"""How long the manager's report takes: cold, in a program that has made none yet, and warm, in one that has.

    python benchmarks/report.py [--runs 15] [--cold-runs 5]

Each warm report is of another company, or typst would only remember the last one. Beside them, in the same run: a
PDF of one empty page by the same typst, so that the ratio tells what our pages cost.
"""

import argparse
import statistics
import subprocess
import sys
import time
from datetime import UTC, datetime
from itertools import count

LANGUAGES = ("en", "fr")
_numbers = count()


def milliseconds(language: str) -> tuple[float, int, int]:
    """Assessment to PDF, with all that has to be loaded for it: milliseconds, bytes, pages."""
    from bot import content
    from flows.library import Library, Terms
    from flows.situation import Answer, Assessment
    from scoring.model import ITEMS

    library: Library = content.library(Terms())  # at hand in the service, so not counted
    number = next(_numbers)
    values = {"CD1": f"Loire Sensors {number}"} | {item: str((7 * n + number) % 5) for n, item in enumerate(ITEMS)}
    answers = {question: Answer(value, 60.0 * at) for at, (question, value) in enumerate(values.items())}
    day, current = datetime(2013, 1, 15, tzinfo=UTC), library.current
    assessment = Assessment(1, "", current.id, current.version, day, day, answers=answers)

    begin = time.perf_counter()
    from bot.paper import printed
    from flows.paper_writing import paper_of

    made = printed(paper_of(assessment, current, library.voices[language], library.terms))
    return 1000 * (time.perf_counter() - begin), len(made), made.count(b"/Type/Page/")


def empty_page() -> float:
    begin = time.perf_counter()
    import typst

    typst.compile(f"#set document(title: [{next(_numbers)}])".encode(), ignore_system_fonts=True)
    return 1000 * (time.perf_counter() - begin)


def cold(what: str) -> float:
    """The same in a program of its own."""
    command = [sys.executable, __file__, "--once", what]
    return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def measure(runs: int, cold_runs: int) -> None:
    names = f"{'cold':>8}{'warm':>8}{'KB':>8}{'pages':>8}{'KB a page':>11}{'warm/empty':>12}"
    print(f"{'milliseconds, median':24}{names}")
    first = statistics.median(cold("empty") for _ in range(cold_runs))
    empty_page()
    empty = statistics.median(empty_page() for _ in range(runs))
    print(f"{'an empty page':24}{first:8.0f}{empty:8.1f}")
    for language in LANGUAGES:
        first = statistics.median(cold(language) for _ in range(cold_runs))
        milliseconds(language)
        made = [milliseconds(language) for _ in range(runs)]
        later = statistics.median(took for took, _, _ in made)
        size, pages = made[-1][1] / 1024, made[-1][2]
        line = f"{first:8.0f}{later:8.1f}{size:8.0f}{pages:8}{size / pages:11.0f}{later / empty:12.0f}"
        print(f"{f'the report, {language}':24}{line}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=15, help="warm reports of each language")
    parser.add_argument("--cold-runs", type=int, default=5, help="programs started for each language")
    parser.add_argument("--once", metavar="LANGUAGE", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.once:
        print(empty_page() if options.once == "empty" else milliseconds(options.once)[0])
    else:
        measure(options.runs, options.cold_runs)


if __name__ == "__main__":
    main()
