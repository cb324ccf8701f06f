"""Whole conversations in a storm, for both libraries and both ways in: what was lost, what was doubled.

    python benchmarks/reliability.py [--write] [--kills 20] [--at-once 4]

--write puts the table into docs/reliability.md, between its two markers. Takes a few minutes, nearly all of them
spent waiting as the server demands. Ends with 1 if a promise was broken.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from datetime import UTC, datetime
from itertools import product
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from tests.telegram.chaos import DEADLY_STEPS, FRAMEWORKS, MODES, Chaos  # noqa: E402  stands in the tests' folder
from tests.telegram.verdict import Figures  # noqa: E402

PAGE = ROOT / "docs" / "reliability.md"
BEGIN, END = "<!-- figures -->", "<!-- end of figures -->"
STEPS = 62
LINES: Sequence[tuple[str, Callable[[Figures], object]]] = (
    ("**answers** pressed / stored equal", lambda f: f"{f.pressed} / {f.stored_equal}"),
    ("stored and wrong; rows too many", lambda f: f"{f.stored_wrong}; {f.rows_too_many}"),
    ("**questions** due / shown", lambda f: f"{f.due} / {f.shown}"),
    ("**messages of the result**, pictures among them: due / shown", lambda f: f"{f.parts} / {f.parts_shown}"),
    ("of them shown more than once, for a cause below", lambda f: f.parts_twice),
    ("**messages shown twice**: the line broke after delivery", lambda f: f.twice_line),
    (
        "killed before the delivery was noted (most at one kill)",
        lambda f: f"{f.twice_killed} ({f.most_twice_a_kill})",
    ),
    ("for no cause", lambda f: f.twice_unexcused),
    ("messages never delivered", lambda f: f.undelivered),
    ("**calls before `retry_after` was over**", lambda f: f.too_early),
    ("an old message stood there again, and she pressed it", lambda f: f.pressed_again),
    ("*storm*: 429", lambda f: f.floods),
    ("500", lambda f: f.broken),
    ("resets before the request was understood", lambda f: f.cut_before),
    ("resets after it was carried out", lambda f: f.cut_after),
    ("SIGKILL (while a press was in flight)", lambda f: f"{f.kills} ({f.kills_in_flight})"),
    ("doubled taps", lambda f: f.doubled),
    ("redelivered updates", lambda f: f.redelivered),
    ("stale buttons afterwards", lambda f: f.stale),
    ("updates granted out of order", lambda f: f.out_of_order),
    ("seconds", lambda f: round(f.seconds)),
)


def play_all(kills: int, at_once: int) -> list[Figures]:
    deadly = [DEADLY_STEPS[place * len(DEADLY_STEPS) // kills] for place in range(kills)]
    with tempfile.TemporaryDirectory() as name, ThreadPoolExecutor(at_once) as pool:
        plays = []
        for place, (framework, mode) in enumerate(product(FRAMEWORKS, MODES)):
            folder = Path(name) / str(place)
            folder.mkdir()
            plays.append(Chaos(folder, framework, mode, deadly))
        going = [pool.submit(play.plays) for play in plays]
        _tell(plays, going)
        return [future.result() for future in going]


def _tell(plays: Sequence[Chaos], going: Sequence["Future[Figures]"]) -> None:
    """A line of progress until all have ended."""
    began = time.monotonic()
    while wait(going, timeout=2).not_done:
        steps = ", ".join(f"{play.name} {play.steps}/{STEPS}" for play in plays)
        print(f"\r{time.monotonic() - began:4.0f} s: {steps} ", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)


def table(all_figures: Sequence[Figures]) -> str:
    """The figures as Markdown: a line each, a column a play."""
    heading = ["", *(figures.name for figures in all_figures)]
    rows = [[words, *(str(figure(figures)) for figures in all_figures)] for words, figure in LINES]
    lines = [heading, ["---", *("---:" for _ in all_figures)], *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def is_kept(figures: Figures) -> bool:
    """Whether every promise was kept."""
    return (
        figures.pressed == figures.stored_equal == figures.due == figures.shown
        and figures.parts == figures.parts_shown
        and figures.most_twice_a_kill <= 1
        and not any((figures.stored_wrong, figures.rows_too_many, figures.twice_unexcused))
        and not any((figures.undelivered, figures.too_early, figures.exit_code))
    )


def write(figures: str, command: str, at_once: int) -> None:
    text = PAGE.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    day = datetime.now(UTC).date().isoformat()
    said = f"Played on {day} with `{command}`, {at_once} at once on {os.cpu_count()} cores.\n"
    PAGE.write_text(f"{before}{BEGIN}\n{said}\n{figures}{END}{after}", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="into docs/reliability.md")
    parser.add_argument("--kills", type=int, default=len(DEADLY_STEPS), choices=range(1, len(DEADLY_STEPS) + 1))
    parser.add_argument("--at-once", type=int, default=4, choices=range(1, 5))
    arguments = parser.parse_args()
    found = play_all(arguments.kills, arguments.at_once)
    print(table(found))
    if arguments.write:
        command = f"python benchmarks/reliability.py --write --kills {arguments.kills}"
        write(table(found), command, arguments.at_once)
    broken = [figures.name for figures in found if not is_kept(figures)]
    if broken:
        sys.exit(f"A promise was broken: {'; '.join(broken)}")


if __name__ == "__main__":
    main()
