"""Lines to a Bot API server, for each library that speaks to Telegram."""

from collections.abc import Iterator

import pytest

from tests.telegram.line import SPEAKERS, WAYS, Line, Speaker, line_with


@pytest.fixture(params=list(SPEAKERS), scope="package")
def speaker(request: pytest.FixtureRequest) -> Speaker:
    return SPEAKERS[request.param]


@pytest.fixture(params=list(WAYS))
def way(request: pytest.FixtureRequest) -> Speaker:
    """A library that speaks to Telegram, and a way in."""
    return WAYS[request.param]


@pytest.fixture(scope="package")
def shared_line(speaker: Speaker) -> Iterator[Line]:
    with line_with(speaker) as made:
        yield made


@pytest.fixture
def line(shared_line: Line) -> Iterator[Line]:
    """A line that nobody listens on yet."""
    yield shared_line
    shared_line.clear()


@pytest.fixture
def open_line(line: Line) -> Line:
    """A line that listens."""
    line.listens()
    return line
