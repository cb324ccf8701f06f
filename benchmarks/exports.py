"""How long an export of many companies takes, how much memory it needs, and how long it takes to read one back.

    python benchmarks/exports.py [--companies 10000] [--formats csv,xlsx,parquet,jsonl]

Each runs in a program of its own, so that peaks of memory are its own and the imports are counted. Beside them, in
the same run: sqlite3 reading the same rows in the same order and doing nothing, the floor that no export can beat.
"""

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
FORMATS = ("csv", "xlsx", "parquet", "jsonl")
READ = """SELECT person.subject, assessment.ordinal, question, value, given_at FROM person
    JOIN assessment ON person_id = person.id JOIN answer ON assessment_id = assessment.id
    ORDER BY person.subject, assessment.ordinal, answer.id"""


def fill(folder: Path, companies: int) -> None:
    """As many people as companies, each with a questionnaire that was handed in: the same for the same number."""
    from bot import content
    from flows.library import Terms
    from scoring import figures, score
    from storage.database import engine_for
    from storage.migrate import migrate
    from storage.schema import answer, assessment, person, profile

    current, draw = content.library(Terms()).current, random.Random(1)
    engine = engine_for(f"sqlite:///{folder / 'icquick.sqlite'}")
    migrate(engine)
    with engine.begin() as connection:
        for number in range(1, companies + 1):
            values = {q.id: draw.choice(q.options).value if q.options else "dk" for q in current.asked}
            values |= {"CD1": f"Société n° {number}"}
            given = [(q.id, values[q.id]) for q in current.relevant(values)]
            at = 1358236800.0 + number
            one = {"chat": f"test:{number}", "subject": draw.randbytes(16).hex(), "language": "fr"}
            connection.execute(
                person.insert(), {**one, "id": number, "known_since": at, "reminders_stopped": False}
            )
            begun = {"id": number, "person_id": number, "ordinal": 1, "tag": "", "begun_at": at}
            version = {"instrument": current.id, "version": current.version, "submitted_at": at + 600}
            connection.execute(assessment.insert(), {**begun, **version})
            rows = [{"assessment_id": number, "question": q, "value": v} for q, v in given]
            connection.execute(answer.insert(), [{**row, "given_at": at + 8 * n} for n, row in enumerate(rows)])
            result = score({q: int(v) for q, v in given if "." in q})
            told = {"scoring_version": result.scoring_version, "figures": figures(result), "signs": []}
            connection.execute(profile.insert(), {"assessment_id": number, "made_at": at + 600, **told})
    engine.dispose()


def floor(file: Path) -> float:
    """Seconds until sqlite3 has read the rows one by one."""
    import sqlite3

    connection = sqlite3.connect(file)
    begin = time.perf_counter()
    for _ in connection.execute(READ):
        pass
    return time.perf_counter() - begin


def program(folder: Path, database: Path, *arguments: str) -> tuple[float, float]:
    """Seconds and megabytes at the peak of an ``icquick`` of its own."""
    command = [sys.executable, "-m", "bot", *arguments, "--config", str(folder / "config.toml")]
    environment = {**os.environ, "ICQUICK_STORAGE__URL": f"sqlite:///{database}"}
    begin = time.perf_counter()
    running = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(running.pid, 0)
    running.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.perf_counter() - begin
    if running.returncode:
        sys.exit(f"{' '.join(arguments)} ended with {running.returncode}")
    return seconds, used.ru_maxrss / 1024


def measure(companies: int, formats: list[str]) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "config.toml").write_text((ROOT / "config.toml").read_text(encoding="utf-8"), encoding="utf-8")
        fill(folder, companies)
        database = folder / "icquick.sqlite"
        lowest = min(floor(database) for _ in range(3))
        print(f"{companies:,} companies; sqlite3 reading the rows, doing nothing: {lowest:.2f} s")
        print(f"{'':22}{'seconds':>9}{'to floor':>10}{'peak MB':>9}{'file MB':>9}")
        for form in formats:
            for table in ("answers", "profiles"):
                out = folder / f"{table}.{form}"
                used = program(folder, database, "export", table, "--format", form, "--out", str(out))
                show(f"export {table} {form}", used, lowest, out)
            again = folder / f"again-{form}.sqlite"
            used = program(folder, again, "import", str(folder / f"answers.{form}"))
            show(f"import {form}", used, lowest, again)
            again.unlink()


def show(name: str, used: tuple[float, float], lowest: float, file: Path) -> None:
    seconds, peak = used
    size = file.stat().st_size / 2**20
    print(f"{name:22}{seconds:9.1f}{seconds / lowest:10.1f}{peak:9.0f}{size:9.1f}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--companies", type=int, default=10_000)
    parser.add_argument("--formats", default=",".join(FORMATS), help="some of them, with commas")
    options = parser.parse_args()
    measure(options.companies, options.formats.split(","))


if __name__ == "__main__":
    main()
