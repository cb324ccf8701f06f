"""The try-out's clock: it goes with the wall clock, can be moved on, and never goes back."""

from datetime import timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from bot.try_clock import TryOutClock, last_moment
from tests.bot.tried import settings_in
from tests.empty import engine_at
from tests.world import START, FakeClock, World

HOUR = timedelta(hours=1)


def test_it_begins_now_or_where_it_was() -> None:
    assert TryOutClock(FakeClock()).now() == START
    assert TryOutClock(FakeClock(), START - HOUR).now() == START
    assert TryOutClock(FakeClock(), START + HOUR).now() == START + HOUR


def test_moved_on_it_goes_on_as_the_wall_clock_does() -> None:
    wall = FakeClock()
    clock = TryOutClock(wall)
    clock.moves_to(START + HOUR)
    wall.passes(minutes=5)
    assert clock.now() == START + HOUR + timedelta(minutes=5)
    clock.moves_to(START)
    assert clock.now() == START + HOUR + timedelta(minutes=5)


@given(st.lists(st.tuples(st.booleans(), st.integers(-100, 100)), max_size=30))
def test_it_never_goes_back_whatever_the_wall_clock_does(steps: list[tuple[bool, int]]) -> None:
    wall = FakeClock()
    clock = TryOutClock(wall)
    seen = [clock.now()]
    for is_move, minutes in steps:
        if is_move:
            wanted = clock.now() + timedelta(minutes=minutes)
            clock.moves_to(wanted)
            assert clock.now() == max(wanted, seen[-1], clock.now())
        else:
            wall.passes(minutes=minutes)
        seen.append(clock.now())
    assert seen == sorted(seen)


def test_the_last_moment_is_that_of_what_came_in_last(tmp_path: Path) -> None:
    settings = settings_in(tmp_path)
    assert last_moment(settings) is None, "no database"
    settings.database_file.touch()
    assert last_moment(settings) is None, "an empty file"
    settings.database_file.unlink()
    engine_at(settings.database_file).dispose()
    assert last_moment(settings) is None, "nothing came in"


def test_whatever_is_taken_in_is_remembered(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.chat("ana").writes("/start")
    world.close()
    (tmp_path / "world.sqlite").rename(tmp_path / "try.sqlite")
    assert last_moment(settings_in(tmp_path)) == world.clock.moment
