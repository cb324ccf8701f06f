"""Options and fixtures that all tests share, and which of them stay together when tests run side by side."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from xdist.scheduler import LoadScopeScheduling

from tests.empty import KINDS, Here, drop_made
from tests.postgres_server import stop_server
from tests.world import World, world_in

# Each of these shares something that takes long to make: one browser, one storm, the plays that are killed,
# the walks of everybody through everything, a pilot of four months.
TOGETHER = (
    "tests/browser/",
    "tests/telegram/test_chaos.py",
    "tests/bot/test_crashes.py",
    "tests/bot/test_every_door.py",
)


# What these say must be true of every kind of database; a test of one kind says so: @pytest.mark.only("sqlite").
ON_EVERY_KIND = ("tests/storage/", "tests/stories/", "tests/bot/test_crashes")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "only(kind): about one kind of database")


def pytest_unconfigure() -> None:
    stop_server()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if metafunc.definition.nodeid.startswith(ON_EVERY_KIND):
        mark = metafunc.definition.get_closest_marker("only")
        metafunc.parametrize("kind", mark.args if mark else KINDS, indirect=True, scope="module")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="write the stories as they are told now")


class Together(LoadScopeScheduling):  # type: ignore[misc]  # xdist has no types
    """Any worker takes any test, but what is named above goes to one of them as a whole, and first.

    Not ``--dist loadgroup``: with pytest 9.2 it groups nothing and says nothing (pytest-xdist issue 1386).
    """

    def _split_scope(self, nodeid: str) -> str:
        return next((place for place in TOGETHER if nodeid.startswith(place)), nodeid)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Together:
    return Together(config, log)


@pytest.fixture(scope="module", autouse=True)
def kind(request: pytest.FixtureRequest) -> Iterator[str]:
    """The kind of database that the test gets; SQLite where it is not about databases."""
    Here.kind = getattr(request, "param", KINDS[0])
    yield Here.kind
    Here.kind = KINDS[0]
    drop_made()


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """A whole service on a file of its own."""
    with world_in(tmp_path) as made:
        yield made
