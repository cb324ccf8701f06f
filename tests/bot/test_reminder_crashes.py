"""Reminders, with a death by SIGKILL before every statement of the heartbeat: none is dropped, none is doubled.

One thing nobody can know: whether a message arrived whose sender died before it could note that. Such a one comes
again, and no other.
"""

import json
import subprocess
import sys
from collections import Counter
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.bot.test_host_companies import seated
from tests.pairs import has_time
from tests.seats import loaded
from tests.world import World

ROOT = Path(__file__).parents[2]
SECONDS = 240  # it takes about twenty

Death = dict[str, Any]


@pytest.fixture(scope="module")
def deaths(tmp_path_factory: pytest.TempPathFactory) -> list[Death]:
    """Two people whose questionnaire stands still, on the morning on which both are to be reminded."""
    folder = tmp_path_factory.mktemp("reminders")
    world = World(folder)
    loaded(world)
    for name, company in (("ana", "Acme"), ("bob", "Bulles")):
        has_time(seated(world, company, name))
    world.clock.moment = world.clock.moment.replace(hour=8, minute=31) + timedelta(days=1)
    moment = world.clock.moment
    world.close()
    done = subprocess.run(
        [sys.executable, "-m", "tests.bot.reminder_child", str(folder), moment.isoformat()],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_each_statement_of_the_heartbeat_met_a_death_but_the_last_life(deaths: list[Death]) -> None:
    assert len(deaths) > 40
    assert {tuple(death["ended"]) for death in deaths[:-1]} == {(-9, 0)}
    assert deaths[-1]["ended"] == [0, 0]


def test_in_the_end_everybody_was_reminded_and_it_is_noted_once(deaths: list[Death]) -> None:
    for death in deaths:
        assert death["noted"] == [[1, "sent"], [2, "sent"]]
        assert len(set(death["keys"])) == 2
        assert death["waiting"] == 0


def test_only_what_was_sent_just_before_the_death_comes_again(deaths: list[Death]) -> None:
    for death in deaths:
        again = {key: times - 1 for key, times in Counter[str](death["keys"]).items() if times > 1}
        assert set(again) <= set(death["before"])
        assert sum(again.values()) <= len(death["before"])
    assert any(len(death["keys"]) == len(set(death["keys"])) for death in deaths if death["before"])


def test_the_history_is_whole_after_every_death(deaths: list[Death]) -> None:
    assert {death["findings"] for death in deaths} == {0}
