"""``icquick digest``: of a programme as text, JSON and page; as a facilitator gets it; and what is refused."""

import json
from pathlib import Path
from shutil import copyfile

import pytest

from storage.database import reader_for
from storage.seat_schema import look
from storage.verify import verify
from tests.bot.house import House
from tests.bot.test_host_companies import agreed, host, seated
from tests.seats import loaded
from tests.world import World


@pytest.fixture
def house(world: World, tmp_path: Path) -> House:
    """The pilot, with a company that shows its result to Team."""
    house = House(tmp_path / "house")
    host(loaded(world), "Team", "fay")
    agreed(seated(world, "Acme", "ana"))
    world.database.close()
    copyfile(tmp_path / "world.sqlite", house.settings.database_file)
    return house


def looks(house: House) -> int:
    reader = reader_for(house.settings.database_url)
    with reader.begin() as connection:
        assert verify(connection).findings == []
        count = len(connection.execute(look.select()).all())
    reader.dispose()
    return count


def test_a_whole_programme_is_told_without_any_result(house: House) -> None:
    done = house.icquick("digest", "pilot", "--at", "2013-02-04T10:00")
    assert done.exit_code == 0, done.output
    assert "Digest: Pilot" in done.stdout
    assert "Blue: companies 2" in done.stdout
    assert "Red: companies 1" in done.stdout
    assert "Acme (Blue) has finished IC-Quick, 15 January 2013" in done.stdout
    assert "No company shows its result to you yet." in done.stdout
    assert "Other (Red) gets no digest: not in the chat, and without a mail address." in done.stdout
    assert looks(house) == 0


def test_as_a_facilitator_gets_it_results_come_with_a_look(house: House) -> None:
    done = house.icquick("digest", "pilot", "--facilitator", "TEAM", "--language", "fr")
    assert done.exit_code == 0, done.output
    assert "75 sur 100" in done.stdout
    assert "Red" not in done.stdout
    assert looks(house) == 1


def test_json_is_one_object_that_says_the_same(house: House) -> None:
    (told,) = house.tells("digest", "pilot")
    assert told["programme"] == "pilot"
    assert told["help"] == "invite"
    assert [section["name"] for section in told["sections"]] == [
        "funnel",
        "changes",
        "needs",
        "ahead",
        "results",
        "tasks",
    ]
    assert json.dumps(told)


def test_the_page_needs_nothing_else(house: House, tmp_path: Path) -> None:
    page = tmp_path / "digest.html"
    done = house.icquick("digest", "pilot", "--html", str(page))
    assert done.exit_code == 0, done.output
    text = page.read_text(encoding="utf-8")
    assert 'src="data:image/png;base64,' in text
    assert "http" not in text
    again = tmp_path / "again.html"
    house.icquick("digest", "pilot", "--html", str(again), "--at", "2013-02-04T10:00")
    house.icquick("digest", "pilot", "--html", str(page), "--at", "2013-02-04T10:00")
    assert again.read_bytes() == page.read_bytes()


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("nowhere",), 1, "There is no programme 'nowhere'. There are: pilot."),
        (("pilot", "--facilitator", "Nobody"), 1, "There are: Team, Other, Agency."),
        (("pilot", "--language", "xx"), 2, "'xx' is not offered."),
        (("pilot", "--html", "/nowhere/at/all.html"), 5, "No such file or directory"),
    ],
)
def test_what_cannot_be_done_is_a_sentence(
    house: House, arguments: tuple[str, ...], code: int, words: str
) -> None:
    done = house.icquick("digest", *arguments)
    assert (done.exit_code, words in done.output) == (code, True), done.output
    assert "Traceback" not in done.output
