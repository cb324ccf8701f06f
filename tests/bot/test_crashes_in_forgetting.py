"""A real death by SIGKILL around a deletion: all of it happened or nothing, and the next start ends it."""

import json
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.bot.crash_child import Point
from tests.empty import url_at

ROOT = Path(__file__).parents[2]
SECONDS = 60
NOTHING = {"person": 0, "consent": 0, "assessment": 0, "answer": 0}


def played(point: Point, folder: Path) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.bot.forget_child", point, str(folder), url_at(folder / "world.sqlite")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told: dict[str, Any] = json.loads(done.stdout)
    return told


@pytest.mark.parametrize("point", [Point.BEFORE_COMMIT, Point.AFTER_COMMIT, Point.AFTER_SEND])
def test_a_death_around_a_deletion_leaves_all_or_nothing_and_then_nothing(point: Point, tmp_path: Path) -> None:
    told = played(point, tmp_path)
    before, at_death, after = told["before"], told["at_death"], told["after"]

    assert told["ended"] == [-signal.SIGKILL, 0]
    assert before["rows"]["answer"] > 3
    assert at_death["rows"] == (before["rows"] if point is Point.BEFORE_COMMIT else NOTHING)
    assert [stage["findings"] for stage in (before, at_death, after)] == [[], [], []]
    assert (after["rows"], after["messages"], after["erased"]) == (NOTHING, 0, 2)
    assert "Tout est effacé" in told["last"]
