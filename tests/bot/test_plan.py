"""What is planned: in the chat, on the command line, and what then really comes."""

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from shutil import copyfile
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select, update

from flows.outcome import Lane
from flows.programme_records import ENDED
from flows.reminded import Result
from storage.agendas import seats
from storage.programme_schema import role
from storage.reminder_schema import reminded
from storage.schema import person
from tests.bot.house import House
from tests.bot.test_host_companies import host, seated
from tests.bot.test_stage_reminding import goes_by, judged
from tests.pairs import finished, has_time
from tests.seats import PROGRAMME, loaded
from tests.world import Person, World

MOVED = PROGRAMME.replace(
    'meetings = [{ name = "Workshop", first = 2013-03-15', 'meetings = [{ name = "Workshop", first = 2013-03-22'
)

SECOND = PROGRAMME.replace('"pilot"', '"second"').replace('"Pilot"', '"Second"')


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = judged(World(tmp_path))
    yield loaded(made)
    made.close()


@pytest.fixture
def ana(world: World) -> Person:
    """She has joined for Acme and answered four questions, on a Tuesday after ten."""
    world.passes(hours=1)
    person = seated(world, "Acme", "ana")
    has_time(person)
    for _ in range(4):
        person.answers_next()
    return person


@pytest.fixture
def bob(world: World, ana: Person) -> Person:
    """He has finished for Bulles, and will be asked to the workshop."""
    return finished(seated(world, "Bulles", "bob"))


def house_of(world: World, tmp_path: Path) -> House:
    """The commands on a copy of the world as it stands."""
    house = House(tmp_path / "house")
    world.database.checkpoint()
    copyfile(tmp_path / "world.sqlite", house.settings.database_file)
    return house


def now(world: World) -> tuple[str, str]:
    return "--at", world.clock.moment.isoformat()


def said(world: World) -> list[tuple[str, str]]:
    """When reminders of stages were sent, and to whom."""
    query = (
        select(person.c.chat, reminded.c.at)
        .join(person, person.c.id == reminded.c.person_id)
        .where(reminded.c.result == Result.SENT)
    )
    rows = world.database.unit(lambda it: it.execute(query).all()).result()
    return sorted((_in_paris(at), chat.removeprefix("test:")) for chat, at in rows)


def _in_paris(at: float) -> str:
    return datetime.fromtimestamp(at, ZoneInfo("Europe/Paris")).isoformat(timespec="minutes")[:16]


# -- in the chat


def test_a_manager_finds_what_will_come_to_her_and_by_which_rule(ana: Person) -> None:
    ana.writes("/plan")
    assert "What comes by itself until 22 January 2013" in ana.text
    assert (
        "<b>Wednesday 16 January, 09:30</b>\nIC-Quick\nlast heard 15 January 2013, one working day later"
        in ana.text
    )
    assert "Acme" not in ana.text
    ana.presses("30 days")
    assert "until 14 February 2013" in ana.text
    assert ana.text.count("last heard") == 3
    ana.presses("Back")
    assert "4/55" in ana.text or "5/55" in ana.text


def test_who_stopped_reminders_reads_that_they_will_not_come(ana: Person) -> None:
    ana.writes("/stop")
    ana.writes("/plan")
    assert "will not be sent: reminders were stopped" in ana.text


def test_who_takes_part_in_nothing_is_told_so(world: World) -> None:
    eve = world.chat("eve")
    eve.writes("/start")
    eve.presses("let’s go")
    eve.writes("/plan")
    assert "Nothing comes by itself" in eve.text


def test_a_facilitator_finds_the_companies_of_her_own_clusters(world: World, ana: Person) -> None:
    fay, guy = host(world, "Team", "fay"), host(world, "Other", "guy")
    fay.writes("/plan")
    assert "<b>Pilot</b>" in fay.text
    assert "Acme: IC-Quick" in fay.text
    assert "digest, if anything has changed" in fay.text
    guy.writes("/plan")
    assert "Acme" not in guy.text
    assert "digest, if anything has changed" in guy.text


def test_an_observer_finds_her_digests_alone(world: World, ana: Person) -> None:
    olga = host(world, "Agency", "olga")
    olga.writes("/plan")
    assert "Acme" not in olga.text
    assert "digest" in olga.text


def test_a_facilitator_does_not_read_what_is_a_managers_own(world: World, bob: Person) -> None:
    fay = host(world, "Team", "fay")
    bob.writes("/measures")
    world.passes(days=1)
    fay.writes("/plan")
    fay.presses("90 days")
    assert "Bulles: workshop" in fay.text
    assert "measure" not in fay.text


def test_who_both_manages_and_looks_after_can_see_both(world: World, ana: Person) -> None:
    host(world, "Team", "ana")
    ana.writes("/plan")
    assert "Acme: IC-Quick" in ana.text
    ana.presses("What comes to me")
    assert "Acme: IC-Quick" not in ana.text
    ana.presses("What comes to companies")
    assert "Acme: IC-Quick" in ana.text


def test_who_looks_after_no_programme_yet_or_after_several_is_asked_which(world: World, ana: Person) -> None:
    loaded(world, SECOND)
    fay = host(world, "Team", "fay")
    fay.writes("/plan")
    assert "Acme" not in fay.text
    fay.presses("Pilot")
    assert "Acme: IC-Quick" in fay.text


def test_whose_role_has_ended_is_told_that_there_is_nothing(world: World) -> None:
    guy = host(world, "Other", "guy")
    world.database.unit(lambda it: it.execute(update(role).values(role=ENDED))).result()
    guy.writes("/plan")
    assert "Nothing comes by itself" in guy.text


def test_more_than_a_screen_holds_is_counted(world: World, ana: Person) -> None:
    fay = host(world, "Team", "fay")
    fay.writes("/digest")
    fay.presses("daily")
    fay.writes("/plan")
    fay.presses("30 days")
    assert "more." in fay.text


def test_an_old_button_with_a_number_of_ours_never_shown_shows_a_week(ana: Person) -> None:
    ana.presses_raw("plan:me:4711")
    assert "until 22 January 2013" in ana.text


# -- what is planned is what comes


def test_all_that_is_planned_comes_and_nothing_else(world: World, bob: Person, tmp_path: Path) -> None:
    planned = house_of(world, tmp_path).tells("plan", "--days", "75", *now(world))
    names = {"Acme": "ana", "Bulles": "bob"}
    told = sorted((each["at"][:16], names[each["to"]]) for each in planned if each["kind"] == "stage")
    goes_by(world, days=75)

    assert len(told) > 5
    assert said(world) == told


def test_what_a_moved_workshop_would_shift_is_what_it_shifts(world: World, bob: Person, tmp_path: Path) -> None:
    before, untouched = house_of(world, tmp_path), world.clock.moment
    told = before.tells("plan", "--programme", "pilot", "--move", "workshop=2013-03-22", *now(world))
    as_it_is = _reminders(before.tells("plan", "--days", "90", *now(world)))
    loaded(world, MOVED)
    after = house_of(world, tmp_path)
    as_it_will_be = _reminders(after.tells("plan", "--days", "90", *now(world)))

    assert world.clock.moment == untouched
    changed = {id for id in {*as_it_is, *as_it_will_be} if as_it_is.get(id) != as_it_will_be.get(id)}
    assert {each["id"] for each in told} == changed != set()
    for each in told:
        assert (each["before"], each["after"]) == (as_it_is.get(each["id"]), as_it_will_be.get(each["id"]))


def _reminders(rows: list[dict[str, Any]]) -> dict[str, str]:
    return {row["id"]: row["at"] for row in rows if row["kind"] == "stage"}


# -- the commands


def test_the_list_names_moment_zone_company_rule_and_id(world: World, bob: Person, tmp_path: Path) -> None:
    house = house_of(world, tmp_path)
    done = house.icquick("plan", *now(world))
    assert done.exit_code == 0, done.output
    assert "until 2013-01-22, if nothing happens until then" in done.stdout
    assert "Wednesday 2013-01-16" in done.stdout
    assert "  09:30 Europe/Paris  Acme (Blue): IC-Quick" in done.stdout
    assert "IC-Quick; last heard 15 January 2013, one working day later" in done.stdout
    assert "pilot, r" in done.stdout


def test_where_nothing_comes_it_says_so(world: World, tmp_path: Path) -> None:
    done = house_of(world, tmp_path).icquick("plan", *now(world))
    assert done.stdout.rstrip().endswith("Nothing.")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--programme", "none"), "There is no programme 'none'. There are: pilot."),
        (("--move", "party=2013-03-22"), "'party' is no day of the programme. There are: workshop, S2, S5.opens."),
        (("--move", "workshop=soon"), "'soon' is no day."),
        (("--language", "xx"), "'xx' is not offered."),
    ],
)
def test_a_mistake_is_one_sentence(world: World, tmp_path: Path, arguments: tuple[str, str], words: str) -> None:
    done = house_of(world, tmp_path).icquick("plan", *arguments)
    assert done.exit_code == 2
    assert words in done.stderr


def test_one_message_is_explained_before_and_after(world: World, ana: Person, tmp_path: Path) -> None:
    house = house_of(world, tmp_path)
    planned = house.tells("plan", "--days", "9", *now(world))
    first, second = (each["id"] for each in planned if each["kind"] == "stage")
    done = house.icquick("why", second, *now(world))
    assert done.exit_code == 0, done.output
    for words in (
        "Acme (Blue), Pilot",
        "last heard 15 January 2013, 3 working days later",
        "2013-01-18",
        "no day of reminders: Tuesday 22 January, 09:30",
        "Europe/Paris, reminders from 09:30 to 11:30",
        "CN5: not asked yet",
        "STOP: no; chat open",
        "en, version ",
        "comes 2013-01-22 09:30",
    ):
        assert words in done.stdout

    goes_by(world, days=1)
    later = house_of(world, tmp_path)
    assert "sent, 2013-01-16 09:30" in later.icquick("why", first, *now(world)).stdout
    key = next(message.key for _, message in world.transport.log if message.lane is Lane.REMINDER)
    (told,) = later.tells("why", key, *now(world))
    assert told["state"].startswith("sent, 2013-01-16 09:30")


def test_an_answer_is_no_reminder_and_an_unknown_id_is_a_sentence(
    world: World, ana: Person, tmp_path: Path
) -> None:
    house = house_of(world, tmp_path)
    (told,) = house.tells("why", ana.screen[-1].message.key)
    assert told["state"] == "sent"
    assert "not a reminder of a stage" in told["kind"]
    done = house.icquick("why", "r000000000")
    assert done.exit_code == 1
    assert "There is no message 'r000000000'." in done.stderr


def test_nothing_is_written_by_looking(world: World, bob: Person, tmp_path: Path) -> None:
    house = house_of(world, tmp_path)
    before = house.settings.database_file.read_bytes()
    for arguments in (("plan",), ("plan", "--move", "workshop=2013-03-22"), ("why", "r000000000")):
        house.icquick(*arguments, *now(world))

    assert house.settings.database_file.read_bytes() == before
    assert len(list(world.database.unit(lambda it: list(seats(it, "pilot"))).result())) == 2
    assert json.dumps(house.tells("plan", *now(world)))
