"""Nothing is lost and nothing doubles, for both libraries and both ways in, in a storm (chaos.py says which).

The four plays run beside each other, since nearly all of their time is spent waiting as Telegram told them to.
Each kills the program at five steps of its own, so that the four together do it at twenty.
"""

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from itertools import product

import pytest

from tests.telegram.chaos import DEADLY_STEPS, FRAMEWORKS, MODES, Chaos
from tests.telegram.program import SECRET, WEBHOOK_SECRET
from tests.telegram.verdict import Figures

COMBINATIONS = list(product(FRAMEWORKS, MODES))


@pytest.fixture(scope="module")
def plays(tmp_path_factory: pytest.TempPathFactory) -> Mapping[tuple[str, str], Figures]:
    folders = [tmp_path_factory.mktemp("chaos") for _ in COMBINATIONS]

    def play(place: int) -> Figures:
        return Chaos(folders[place], *COMBINATIONS[place], DEADLY_STEPS[place :: len(COMBINATIONS)]).plays()

    with ThreadPoolExecutor(len(COMBINATIONS)) as pool:
        return dict(zip(COMBINATIONS, pool.map(play, range(len(COMBINATIONS))), strict=True))


@pytest.fixture(params=COMBINATIONS, ids=" by ".join)
def figures(plays: Mapping[tuple[str, str], Figures], request: pytest.FixtureRequest) -> Figures:
    return plays[request.param]


def test_every_answer_pressed_is_stored_once_and_nothing_else_is(figures: Figures) -> None:
    assert figures.pressed > 50
    assert figures.stored_equal == figures.pressed == figures.due
    assert figures.stored_wrong == 0
    assert figures.rows_too_many == 0


def test_every_question_and_every_part_of_the_result_was_shown(figures: Figures) -> None:
    assert figures.shown == figures.due
    assert figures.parts_shown == figures.parts > 3
    assert figures.undelivered == 0


def test_a_message_doubles_only_where_nobody_could_know(figures: Figures) -> None:
    assert figures.twice_unexcused == 0
    assert figures.twice_line <= figures.cut_after
    assert figures.most_twice_a_kill <= 1


def test_a_chat_is_left_alone_as_long_as_telegram_says(figures: Figures) -> None:
    assert figures.too_early == 0


def test_the_program_ends_well_and_its_log_keeps_the_secrets(figures: Figures) -> None:
    assert figures.exit_code == 0
    assert SECRET not in figures.log
    assert WEBHOOK_SECRET not in figures.log


def test_the_storm_was_one(figures: Figures) -> None:
    assert figures.kills == len(DEADLY_STEPS) // len(COMBINATIONS)
    assert min(figures.kills_in_flight, figures.doubled, figures.redelivered, figures.stale) > 1
    assert min(figures.floods, figures.broken, figures.cut_before, figures.cut_after) > 1


def test_a_webhooks_updates_came_out_of_order(plays: Mapping[tuple[str, str], Figures]) -> None:
    assert all(plays[framework, "webhook"].out_of_order > 1 for framework in FRAMEWORKS)
