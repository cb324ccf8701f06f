"""A real death by SIGKILL at every step of a whole conversation: no answer is lost, none is there twice.

crash_child.py plays; here is judged what was on the disk at each death, and what the person got after the start
that followed.
"""

import json
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.bot.crash_child import CORRECTED, Point

ROOT = Path(__file__).parents[2]
SECONDS = 120  # a play takes about five

Step = dict[str, Any]


def played(point: Point, folder: Path) -> list[Step]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.bot.crash_child", point, str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture(params=[Point.BEFORE_COMMIT, Point.AFTER_COMMIT, Point.AFTER_SEND], scope="module")
def point(request: pytest.FixtureRequest) -> Point:
    chosen: Point = request.param
    return chosen


@pytest.fixture(scope="module")
def steps(point: Point, tmp_path_factory: pytest.TempPathFactory) -> list[Step]:
    return played(point, tmp_path_factory.mktemp("play"))


def given_up_to(steps: list[Step], number: int) -> list[list[str]]:
    return [step["answer"] for step in steps[: number + 1] if step["answer"]]


def test_the_whole_conversation_was_played_and_every_event_met_a_death(steps: list[Step]) -> None:
    given = given_up_to(steps, len(steps))
    assert len(given) > 56
    assert [question for question, _ in given].count(CORRECTED) == 2
    assert "versions" in steps[-1]["presses"]
    assert "result" in steps[-1]["presses"]
    assert all(step["ended"] == [-signal.SIGKILL, 0] for step in steps)


def test_at_the_death_every_committed_answer_is_on_the_disk_once(steps: list[Step], point: Point) -> None:
    for step in steps:
        last_kept = step["number"] - (point is Point.BEFORE_COMMIT)
        assert step["at_death"] == given_up_to(steps, last_kept)


def test_after_the_next_start_every_answer_is_there_once(steps: list[Step]) -> None:
    for step in steps:
        assert step["kept"] == given_up_to(steps, step["number"])


def test_after_the_next_start_the_person_sees_the_open_question(steps: list[Step]) -> None:
    for step in steps:
        question, revision = step["stands"]["question"], step["stands"]["revision"]
        first = step["presses"][0].split(":")
        if first[0] == "t":  # how much time she has, asked before the first rating
            assert question == "HC1.I"
            question = ""
        assert (first[1] if first[0] == "a" else "") == question
        if question:
            assert int(first[-1]) == revision


def test_no_message_is_missing_and_only_one_sent_at_the_death_comes_twice(steps: list[Step], point: Point) -> None:
    for step in steps:
        keys, once = step["keys"], list(dict.fromkeys(step["keys"]))
        assert [int(key.rsplit(":", 1)[1]) for key in once] == list(range(len(once)))
        assert len(once) >= 1
        assert keys == [once[0]] * (point is Point.AFTER_SEND) + once


def test_a_result_cut_off_after_any_of_its_messages_arrives_whole_and_in_order(tmp_path: Path) -> None:
    deaths = played(Point.IN_RESULT, tmp_path)
    assert len(deaths) == 9
    for step in deaths:
        assert step["ended"] == [-signal.SIGKILL, 0]
        numbers = [int(key.rsplit(":", 1)[1]) for key in step["keys"]]
        before, after = numbers[: step_back(numbers)], numbers[step_back(numbers) :]
        # What was not noted as sent comes again, from the first such message on.
        assert before == list(range(len(before)))
        assert after == list(range(after[0], 9))
        assert after[0] < len(before)
        assert step["stands"]["question"] == "FB2"


def step_back(numbers: list[int]) -> int:
    """The place at which the numbers do not rise."""
    return next(place for place in range(1, len(numbers)) if numbers[place] <= numbers[place - 1])
