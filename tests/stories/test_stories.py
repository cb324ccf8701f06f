"""Whole conversations, played and compared with how they are written down. ``make stories`` writes them anew."""

from pathlib import Path

import pytest

from tests.stories.telling import play
from tests.world import shipped_library

STORIES = sorted((Path(__file__).parent).glob("*.story"))


@pytest.mark.parametrize("file", STORIES, ids=lambda file: file.stem)
def test_the_story_goes_as_it_is_written(file: Path, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    told = play(file.read_text(encoding="utf-8"), tmp_path)

    if request.config.getoption("--accept"):
        file.write_text(told, encoding="utf-8")
    assert told == file.read_text(encoding="utf-8")


def test_there_are_stories_in_every_language() -> None:
    assert {file.stem.rsplit("-", 1)[-1] for file in STORIES} >= set(shipped_library().languages)
