"""A successor takes a company on: its data stay, the old person's go, and the history holds."""

import re
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from typer.testing import CliRunner, Result

from bot import cli
from bot.clock import WallClock
from bot.shell import Exit
from flows.situation import Place, place_of
from flows.wishes import Purpose
from storage.journal import FORM
from storage.schema import assessment, outbox, person
from storage.workshop_schema import attendance, measure, rsvp
from tests.bot.test_joining import joined, passed
from tests.bot.test_workshop import WITH_HOURS, attended, notes, rows, whole
from tests.pairs import finished, link_from
from tests.pairs import joined as colleague
from tests.seats import admitted, loaded
from tests.world import Person, World

ROOT = Path(__file__).parents[2]
CODE = "s" * 22


def successor(world: World, name: str = "ben") -> Person:
    """Ben has opened the code, and sees what it means."""
    ben = world.chat(name)
    ben.writes(f"/start {admitted(world, 'Acme', CODE, purpose=Purpose.SUCCESSOR)}")
    return ben


def test_the_door_says_what_it_means_before_anything_happens(world: World) -> None:
    ana = finished(joined(loaded(world)))
    ben = successor(world)
    assert "You are asked to take on" in ben.text
    assert "Permissions do not pass on" in ben.text
    assert ben.situation.journey is None
    assert ana.situation.journey is not None


def test_the_successor_sees_result_and_answers_and_the_old_chat_is_a_stranger(world: World) -> None:
    ana = finished(joined(loaded(world)))
    ana.writes("/privacy")
    ana.presses_raw("allow:CN3:1")
    answers, stages = dict(ana.answers), passed(world)
    ben = successor(world)
    ben.presses_verb("join")
    assert "You answer for" in ben.text
    assert place_of(ana.situation, world.library) is Place.STRANGER
    assert "Somebody else answers for" in ana.screen[-1].message.text
    assert dict(ben.answers) == answers
    assert place_of(ben.situation, world.library) is Place.HOME
    assert ben.situation.decisions.keys() == {"CN1"}
    assert passed(world) == stages
    ben.presses("See the result")
    assert ben.sees("result")
    ben.writes("The laboratory")
    assert "facilitators" in ben.text  # CN2 is asked anew
    assert whole(world)


def test_nothing_of_the_old_person_is_left_but_what_is_the_companys(world: World) -> None:
    ana = attended(world)
    notes(ana)
    ana.writes("/workshop")
    colleague(world.chat("col"), link_from(ana))
    ben = successor(world)
    ben.presses_verb("join")
    assert [row.chat for row in rows(world, person)] == ["test:fay", "test:col", "test:ben"]  # type: ignore[attr-defined]
    assert (len(rows(world, attendance)), len(rows(world, measure)), rows(world, rsvp)) == (1, 1, [])
    assert not [row for row in rows(world, outbox) if row.chat == ana.chat]  # type: ignore[attr-defined]
    ben.writes("/measures")
    assert "Write down how we calibrate" in ben.text
    assert whole(world)


def test_a_successor_who_had_results_of_her_own_keeps_them_and_goes_on_with_the_companys(world: World) -> None:
    ana = finished(joined(loaded(world)), "4")
    ben = finished(world.chat("ben"), "1")
    answers = dict(ana.answers)
    successor(world)
    ben.presses_verb("join")
    assert dict(ben.answers) == answers
    mine = [(row.person_id, row.ordinal) for row in rows(world, assessment)]  # type: ignore[attr-defined]
    assert sorted(mine) == [(2, 1), (2, 2)]
    assert whole(world)


def test_an_unfinished_questionnaire_goes_on_where_it_was(world: World) -> None:
    ana = joined(loaded(world))
    ana.writes("Nantes Biotech")
    ben = successor(world)
    ben.presses_verb("join")
    ben.presses("Continue")
    assert "2/55" in ben.text
    ben.answers_all()
    assert whole(world)


def test_a_code_is_used_once_and_the_old_person_cannot_come_back_with_it(world: World) -> None:
    ana = finished(joined(loaded(world)))
    ben = successor(world)
    ben.presses_verb("join")
    for late in (ana, world.chat("cy")):
        late.presses_raw(f"join:{CODE[:11]}:{CODE[11:]}")
        assert late.situation.journey is None
    ben.writes(f"/start {CODE}")
    assert place_of(ben.situation, world.library) is Place.HOME
    assert whole(world)


def test_who_answers_for_it_is_told_to_pass_the_code_on(world: World) -> None:
    ana = finished(joined(loaded(world)))
    ana.writes(f"/start {admitted(world, 'Acme', CODE, purpose=Purpose.SUCCESSOR)}")
    assert "Please pass it on" in ana.text
    ana.presses_raw(f"join:{CODE[:11]}:{CODE[11:]}")
    assert ana.situation.journey is not None


def test_who_answers_for_another_company_takes_none_on(world: World) -> None:
    joined(loaded(world))
    cy = joined(world, "cy", "Bulles", "d" * 22)
    cy.writes(f"/start {admitted(world, 'Acme', CODE, purpose=Purpose.SUCCESSOR)}")
    assert "one person answers for one company" in cy.text


def test_a_company_that_nobody_answers_for_is_simply_joined(world: World) -> None:
    ana = joined(loaded(world))
    ben = successor(world)
    ana.writes("/delete")
    ana.presses("Erase everything")
    ben.presses_verb("join")
    assert "1/55" in ben.text
    assert ben.situation.journey is not None


def test_who_is_in_the_middle_of_a_colleagues_view_finishes_it_first(world: World) -> None:
    joined(loaded(world))
    ben = colleague(world.chat("ben"), link_from(finished(world.chat("inv"))))
    successor(world)
    ben.presses_raw(f"join:{CODE[:11]}:{CODE[11:]}")
    assert ben.situation.journey is None


def test_who_answered_only_as_a_colleague_leaves_an_empty_company(world: World) -> None:
    """The seat goes over; there are no answers of the company to go with it, so the successor begins."""
    inviter = finished(world.chat("inv"))
    ana = colleague(world.chat("ana"), link_from(inviter))
    ana.answers_all()
    ana.presses_verb("s")
    ana.presses_verb("sa")
    loaded(world).chat("ana").writes(f"/start {admitted(world, 'Acme')}")
    ana.presses_raw(f"join:{'c' * 11}:{'c' * 11}")
    assert ana.situation.journey is not None
    ben = successor(world)
    ben.presses_verb("join")
    ben.presses("Continue")
    assert place_of(ben.situation, world.library) is Place.INVITED
    assert whole(world)


def test_a_death_before_the_commit_leaves_everything_as_it_was(world: World, tmp_path: Path) -> None:
    """A process of its own takes the press and is ended by SIGKILL in the middle of the transaction."""
    ana = finished(joined(loaded(world, WITH_HOURS)))
    ben = successor(world)
    file = Path(world.url.removeprefix("sqlite:///"))
    before = contents(file)
    command = [sys.executable, "-m", "tests.bot.handover_child", str(file.parent), "ben", CODE]
    died = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert died.returncode == -signal.SIGKILL, died.stderr
    assert contents(file) == before
    assert ana.situation.journey is not None
    ben.presses_verb("join")
    assert ben.situation.journey is not None
    assert whole(world)


def contents(file: Path) -> dict[str, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(file)) as connection:
        return {table: connection.execute(f"SELECT * FROM {table}").fetchall() for table in (*FORM, "journal")}


# -- the operator


def told(world: World, *arguments: str) -> Result:
    """The command on the database of ``world``."""
    file = Path(world.url.removeprefix("sqlite:///"))
    config, shipped = file.with_name("config.toml"), (ROOT / "config.toml").read_text(encoding="utf-8")
    config.write_text(re.sub(r"(?m)^url = .*$", f'url = "sqlite:///{file.name}"', shipped), encoding="utf-8")
    return CliRunner().invoke(cli.app, ["hand-over", *arguments, "--config", str(config)])


def test_the_command_makes_a_code_with_which_a_successor_comes_in(world: World) -> None:
    finished(joined(loaded(world)))
    done = told(world, "ACME", "--bot", "icquick_bot")
    assert done.exit_code == 0, done.output
    code = done.stdout.split("?start=")[1].strip()
    assert "Acme (Pilot): a code for the successor" in done.stdout
    assert "pass it on now" in done.stderr
    ben = world.chat("ben")
    world.clock.moment = WallClock().now()
    ben.writes(f"/start {code}")
    ben.presses_verb("join")
    assert ben.situation.journey is not None
    assert whole(world)


def test_a_second_code_ends_the_first_one(world: World) -> None:
    finished(joined(loaded(world)))
    world.clock.moment = WallClock().now()
    first, second = (told(world, "Acme").stdout.split("/start ")[1].strip() for _ in range(2))
    ben = world.chat("ben")
    ben.writes(f"/start {first}")
    assert "Acme" not in ben.text
    ben.writes(f"/start {second}")
    assert "Acme" in ben.text
    assert whole(world)


def test_what_cannot_be_handed_over_is_said(world: World) -> None:
    loaded(world)
    unknown, unseated = told(world, "Nobody Ltd"), told(world, "Bulles")
    assert (unknown.exit_code, unseated.exit_code) == (Exit.FINDING, Exit.FINDING)
    assert "There is no company 'Nobody Ltd'." in unknown.stderr
    assert "Nobody answers for 'Bulles' yet" in unseated.stderr
