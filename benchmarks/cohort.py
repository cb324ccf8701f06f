"""How long the figures of many companies take, beside pandas written the obvious way, in one run.

Both start from the same long table of texts (company, item, value) and make states, portfolio, means, medians,
quartiles, shares, positions and alpha. They are held to each other before anything is printed. "Obvious" is a
function for one company, applied to each group, then groupby for the rest. Prints seconds, the ratio and the
largest memory.
"""

import argparse
import random
import resource
import statistics
import time
from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd

from scoring import cohort, cohort_figures
from scoring.model import ALL_FACTORS, FACTORS, ITEMS, Capital

VALUES = ("0", "1", "2", "3", "4", "dk", "na")
WEIGHTS = (50, 150, 300, 300, 150, 45, 5)
NEEDED = {"HC": 2, "SC": 3, "RC": 3}


def table_of(companies: int, seed: int) -> pd.DataFrame:
    """``companies`` times 45 rows, the same for the same seed."""
    draw = random.Random(seed)
    return pd.DataFrame(
        {
            "company": [f"company-{number:06}" for number in range(companies) for _ in ITEMS],
            "item": ITEMS * companies,
            "value": draw.choices(VALUES, WEIGHTS, k=len(ITEMS) * companies),
        }
    )


def arrays(table: pd.DataFrame) -> dict[str, Any]:
    """The figures as ``scoring.cohort`` makes them."""
    companies = cohort.read(table)
    found = cohort.portfolio(companies)
    return {
        "found": found,
        "spreads": cohort_figures.spreads(companies, found),
        "shares": cohort_figures.shares(found),
        "positions": cohort_figures.positions(found),
        "alphas": cohort_figures.reliabilities(companies),
    }


def plainly(table: pd.DataFrame) -> dict[str, Any]:
    """The same figures with groupby and apply."""
    rows = table.assign(
        factor=table["item"].str[:3],
        aspect=table["item"].str[4],
        rating=pd.to_numeric(table["value"], errors="coerce"),
    )
    states = rows.groupby("company").apply(one_company, include_groups=False)
    by_factor = states.groupby("factor")
    means = states.groupby("company").apply(means_of)
    positions = by_factor["s3"].rank(method="average").sub(1) / by_factor["s3"].transform("count").sub(1)
    return {
        "states": states,
        "means": means,
        "quartiles": by_factor[["s100", "i"]].quantile([0.25, 0.5, 0.75]),
        "mean_quartiles": means.quantile([0.25, 0.5, 0.75]),
        "shares": by_factor["quadrant"].apply(lambda column: (column.dropna() == "develop").mean()),
        "positions": positions,
        "alphas": {
            (capital, aspect): alpha(states[aspect].unstack("factor")[list(factors)])
            for capital, factors in FACTORS.items()
            for aspect in ("i", "c", "y")
        },
    }


def one_company(rows: pd.DataFrame) -> pd.DataFrame:
    """States and portfolio of one company (B.2-B.4)."""
    states = rows.pivot(index="factor", columns="aspect", values="rating")
    states.columns = ["c", "i", "y"]
    outside = rows.loc[(rows["aspect"] == "I") & (rows["value"] == "na"), "factor"]
    states.loc[outside] = np.nan
    states["s3"] = (2 * states["c"] + states["y"]).fillna(3 * states["c"])
    states["s100"] = states["s3"] * 25 / 3
    placed = states["i"].notna() & states["s3"].notna()
    upper = states["i"] >= states.loc[placed, "i"].mean()
    strong = states["s3"] >= 8
    names = np.where(upper, np.where(strong, "stabilise", "develop"), np.where(strong, "no_action", "analyse"))
    states["quadrant"] = pd.Series(names, index=states.index).where(placed)
    states["p"] = states["i"] * (9 - states["s3"]).clip(lower=0)
    return states


def means_of(states: pd.DataFrame) -> pd.Series:
    """Plain means of one company (B.5)."""
    scored = states.droplevel("company")["s100"].dropna()
    means = {}
    for capital, needed in NEEDED.items():
        values = scored[scored.index.str.startswith(capital)]
        means[capital] = values.mean() if len(values) >= needed else np.nan
    is_enough = len(scored) >= 8 and not any(np.isnan(mean) for mean in means.values())
    means["total"] = scored.mean() if is_enough else np.nan
    return pd.Series(means)


def alpha(items: pd.DataFrame) -> float:
    """Cronbach's alpha of whole rows."""
    whole = items.dropna()
    k = whole.shape[1]
    return float(k / (k - 1) * (1 - whole.var().sum() / whole.sum(axis=1).var()))


def compare(fast: dict[str, Any], plain: dict[str, Any]) -> None:
    """Stops the benchmark if the two do not say the same."""
    states, found = plain["states"], fast["found"]
    wide = states["s3"].unstack("factor")[list(ALL_FACTORS)].to_numpy()
    np.testing.assert_array_equal(np.where(np.isnan(wide), -1, wide), found.s3)
    potential = states["p"].unstack("factor")[list(ALL_FACTORS)].to_numpy()
    np.testing.assert_array_equal(np.where(np.isnan(potential), -1, potential), found.p)
    np.testing.assert_allclose(plain["means"].to_numpy(), found.plain)
    for factor in ALL_FACTORS:
        quartiles = [shown_five(plain["quartiles"].loc[(factor, share), "s100"]) for share in (0.25, 0.5, 0.75)]
        shown = fast["spreads"][f"{factor}.state"]
        assert [shown.lower, shown.median, shown.upper] == quartiles, (factor, shown, quartiles)
    for (capital, aspect), one in fast["alphas"].items():
        expected = plain["alphas"][Capital(capital), aspect.value.lower()]
        assert one.alpha is None or abs(float(one.alpha) - expected) < 1e-9


def shown_five(value: float) -> int:
    """Rounded to five, a half upwards, as figures of groups are shown."""
    return int(5 * np.floor(round(value, 9) / 5 + 0.5))


def seconds(run: Callable[[], object]) -> float:
    """Wall time of one run."""
    begin = time.perf_counter()
    run()
    return time.perf_counter() - begin


def main() -> None:
    """Reads the arguments and measures: the arrays first, because memory only ever counts upwards."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("companies", type=int, nargs="?", default=10_000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    table, few = table_of(arguments.companies, arguments.seed), table_of(20, arguments.seed)
    first = seconds(lambda: arrays(few))
    fast = statistics.median(seconds(lambda: arrays(table)) for _ in range(arguments.runs))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    begin = time.perf_counter()
    plain = plainly(table)
    slow = time.perf_counter() - begin
    compare(arrays(table), plain)
    print(f"{'20 companies, first call':34}{first * 1000:>10.1f} ms")
    print(f"{f'{arguments.companies:,} companies, arrays':34}{fast * 1000:>10.1f} ms")
    print(f"{f'{arguments.companies:,} companies, groupby and apply':34}{slow * 1000:>10.1f} ms")
    print(f"{'ratio':34}{slow / fast:>10.0f}")
    print(f"{'largest memory of the process':34}{memory:>10.0f} MB, before groupby and apply")


if __name__ == "__main__":
    main()
