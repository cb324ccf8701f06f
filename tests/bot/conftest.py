"""Fixtures that the tests of the commands share."""

from pathlib import Path

import pytest

from tests.bot.house import House


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path / "house")
