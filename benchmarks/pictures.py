"""How long a picture takes: cold, in a program that has drawn nothing yet, and warm, in one that has.

Prints medians in milliseconds. Cold counts loading matplotlib, which the first picture after a start pays for.
"""

import argparse
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Literal, get_args

from flows.picture import Bar, Bars, Bubble, Picture, Portfolio

Form = Literal["png", "svg"]

EXAMPLE = (
    *((8, 4), (7, 3), (5, 4), (6, 3)),
    *((3, 4), (6, 2), (9, 3), (9, 4), (2, 2), (7, 3)),
    *((9, 4), (8, 2), (3, 1), (11, 2), (6, 3)),
)


def bars() -> Bars:
    values = (("Human", 54.2), ("Structural", 51.9), ("Relational", 66.0), ("All together", 56.4))
    return Bars(
        title="Your three capitals",
        subtitle="Nautilus Composites SAS · 30 July 2026",
        bars=tuple(Bar(label, value, "mostly sufficient") for label, value in values),
        scale=("sufficient in part", "mostly sufficient", "fully sufficient", "more than needed"),
        borders=(100 / 3, 175 / 3, 275 / 3),
        footer="IC-Quick, one person’s own view, not audited",
    )


def portfolio(points: tuple[tuple[int, int], ...]) -> Portfolio:
    label = "Relations avec investisseurs, actionnaires et banques"
    return Portfolio(
        title="Votre portefeuille",
        subtitle="Nautilus Composites SAS · 30 juillet 2026",
        x_label="État actuel, suivi compris",
        y_label="Importance pour votre réussite",
        x_ends=("faible", "fort"),
        y_ends=("moindre", "forte"),
        quadrants={"develop": "Développer", "stabilise": "Consolider"},
        bubbles=tuple(
            Bubble(number, label, state, importance, "develop" if state < 8 else "stabilise")
            for number, (state, importance) in enumerate(points, 1)
        ),
        middle=0,
        strong_from=7.5,
        footer="IC-Quick, avis d’une seule personne, non audité",
    )


PICTURES: dict[str, Callable[[], Picture]] = {
    "bars": bars,
    "portfolio": lambda: portfolio(EXAMPLE),
    "portfolio, all in one point": lambda: portfolio(((7, 3),) * 15),
}


def milliseconds(name: str, form: Form) -> float:
    """One drawing. The first one in a program also loads matplotlib."""
    picture = PICTURES[name]()
    begin = time.perf_counter()
    from bot.pictures import draw

    draw(picture, form)
    return 1000 * (time.perf_counter() - begin)


def cold(name: str, form: Form) -> float:
    """The same in a program of its own."""
    command = [sys.executable, __file__, "--once", name, form]
    return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def measure(runs: int, cold_runs: int) -> None:
    print(f"{'milliseconds, median':32}{'cold':>8}{'warm':>8}")
    for name in PICTURES:
        for form in get_args(Form):
            first = statistics.median(cold(name, form) for _ in range(cold_runs))
            milliseconds(name, form)
            later = statistics.median(milliseconds(name, form) for _ in range(runs))
            print(f"{f'{name}, {form}':32}{first:8.0f}{later:8.0f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=15, help="warm drawings of each picture")
    parser.add_argument("--cold-runs", type=int, default=3, help="programs started for each picture")
    parser.add_argument("--once", nargs=2, metavar=("PICTURE", "FORM"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.once:
        print(milliseconds(*options.once))
    else:
        measure(options.runs, options.cold_runs)


if __name__ == "__main__":
    main()
