"""How long the history of 100,000 facts takes to verify, and beside it, in the same run, SQLite's own check.

python benchmarks/history.py [--facts 100000]
"""

import argparse
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from secrets import token_bytes

from sqlalchemy import text

from flows.outcome import AnswerGiven, AssessmentBegun, Outcome, Welcomed
from storage.database import engine_for, reader_for
from storage.migrate import migrate
from storage.record import record
from storage.situations import load
from storage.verify import verify

NOW = datetime(2013, 1, 15, 8, 0, tzinfo=UTC)
ANSWERS_EACH = 55


def fill(url: str, facts: int) -> None:
    engine = engine_for(url)
    migrate(engine)
    answers = tuple(AnswerGiven(f"HC{number}.I", "3") for number in range(ANSWERS_EACH))
    with engine.begin() as connection:
        for number in range(facts // (ANSWERS_EACH + 2)):
            begun = AssessmentBegun(1, f"{number:08x}", "ic-quick", "1.0")
            outcome = Outcome(facts=(Welcomed("en"), begun, *answers))
            record(connection, load(connection, f"test:{number}"), outcome, NOW, token_bytes)
    engine.dispose()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--facts", type=int, default=100_000)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        url = f"sqlite:///{Path(name) / 'history.sqlite'}"
        began = time.perf_counter()
        fill(url, arguments.facts)
        filled = time.perf_counter() - began
        reader = reader_for(url)
        with reader.begin() as connection:
            began = time.perf_counter()
            verdict = verify(connection)
            verified = time.perf_counter() - began
            began = time.perf_counter()
            connection.execute(text("PRAGMA integrity_check")).all()
            checked = time.perf_counter() - began
        reader.dispose()
    assert not verdict.findings
    print(f"recorded   {verdict.entries:8} facts in {filled:6.2f} s, all in one transaction")
    print(f"verified   {verdict.entries:8} facts in {verified:6.2f} s")
    print(f"beside it: SQLite's integrity check {checked:6.2f} s")


if __name__ == "__main__":
    main()
