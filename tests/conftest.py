"""Options and fixtures that all tests share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.world import World, world_in


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="write the stories as they are told now")


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """A whole service on a file of its own."""
    with world_in(tmp_path) as made:
        yield made
