"""A programme rehearsed with simulated people: the Atlanpole pilot, whole, and what a rehearsal promises."""

import json
import re
import subprocess
import sys
from collections import Counter
from datetime import date, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from typer.testing import CliRunner

from bot import content
from bot.cli import app
from bot.config import load
from bot.programmes import read_file
from bot.rehearsal import NothingToPlay, Rehearsal, span
from bot.rehearsal_page import written
from bot.rehearsal_record import ACTION, Record, transcript
from flows.programme import Programme
from tests.programmes import programme

ATLANPOLE = Path(content.__file__).parent.parent / "flows/content/programmes/atlanpole-2013.toml"
COMPANIES = (
    "Biomatlante",
    "In-Cell-Art",
    "Capsulae",
    "Effiskipper",
    "Actyvea",
    "DataForPeople",
    "Expandium",
    "Ypresia",
)


def atlanpole() -> Programme:
    settings = load(None)
    found = read_file(ATLANPOLE, (), content.library(settings.terms).words).programme
    assert found is not None
    return found


def played(wanted: Programme, seed: int = 2) -> Record:
    settings = load(None)
    with TemporaryDirectory() as folder:
        return Rehearsal(wanted, settings, content.library(settings.terms), seed, Path(folder)).play()


@cache
def pilot() -> Record:
    return played(atlanpole())


def rows(lane: str) -> list[dict[str, str]]:
    return [row for row in map(json.loads, pilot().lines()) if row["lane"] == lane]


def local(row: dict[str, str]) -> datetime:
    return datetime.fromisoformat(row["at"])


def test_every_row_has_the_keys_that_were_promised_and_says_that_it_is_simulated() -> None:
    promised = {"at", "to", "role", "cluster", "company", "lane", "stage", "key", "text", "reason"}
    for line in pilot().lines():
        row = json.loads(line)
        assert promised <= set(row)
        assert row["simulated"] is True
        assert local(row).utcoffset() is not None
    assert {row["lane"] for row in map(json.loads, pilot().lines())} >= {"reply", "reminder", "action"}


def test_no_name_of_a_real_company_stands_anywhere_without_saying_that_it_is_simulated() -> None:
    page = written(pilot(), content.library(load(None).terms).voices["fr"], 2)
    told = (
        "".join(pilot().lines())
        + page
        + "".join(line for name in pilot().chats for line in transcript(pilot(), name))
    )
    for name in COMPANIES:
        assert name in told
        assert not re.search(rf"{re.escape(name)}(?! \(simulé\))", told), name


def test_the_pilot_is_the_whole_story_from_the_invitation_to_the_measures() -> None:
    done = Counter(row["key"] for row in rows(ACTION))
    assert done["invited"] >= 16, "each company by a facilitator, and each manager got it"
    assert done["started"] == 7, "one of eight never begins"
    assert 4 <= done["submitted"] <= 6
    assert done["agreed"] > 0
    assert done["declined"] > 0
    assert done["confirmed"] > 0
    assert done["took_attendance"] > 0
    assert done["noted_measure"] > 0
    assert done["stopped_reminders"] == 1
    assert {row["stage"] for row in rows("reminder")} >= {"S2", "S4"}


def test_the_days_are_those_of_the_pilot() -> None:
    taken = {local(row).date() for row in rows(ACTION) if row["key"] == "took_attendance"}
    assert taken == {date(2013, 3, 15)}
    first = min(local(row) for row in rows(ACTION) if row["key"] == "invited")
    assert first.date() == date(2013, 1, 14)
    asked = [local(row).date() for row in rows("reminder") if "atelier approche" in row["text"]]
    assert set(asked) == {date(2013, 3, 5), date(2013, 3, 12), date(2013, 3, 14)}


def test_no_reminder_comes_in_quiet_time_none_twice_a_day_and_at_most_three_a_stage() -> None:
    hours = atlanpole().reminder_rules.hours
    said = rows("reminder")
    assert said
    for row in said:
        at = local(row)
        assert at.weekday() in hours.weekdays, row
        assert hours.start <= at.time() < hours.until, row
    a_day = Counter((row["to"], row["at"][:10]) for row in said)
    assert set(a_day.values()) == {1}
    of_stage = Counter((row["to"], row["stage"]) for row in said if "approche" not in row["text"])
    assert max(of_stage.values()) <= 3


def test_who_stopped_hears_nothing_more_unasked() -> None:
    [stopped] = [row for row in rows(ACTION) if row["key"] == "stopped_reminders"]
    assert not [row for row in rows("reminder") if row["to"] == stopped["to"] and row["at"] > stopped["at"]]


def test_every_result_comes_with_its_pictures_and_its_report() -> None:
    submitted = sum(row["key"] == "submitted" for row in rows(ACTION))
    kinds = Counter(Path(name).suffix for name in pilot().files)
    assert kinds[".pdf"] >= submitted, "and a preparation sheet for who comes"
    assert kinds[".png"] == 2 * submitted
    begins = (b"%PDF", b"\x89PNG", b"BEGIN:VCALENDAR", b"<!doctype html>")
    assert all(content.lower().startswith(tuple(map(bytes.lower, begins))) for content in pilot().files.values())


def test_facilitators_get_their_digest_on_mondays_at_eight_as_long_as_something_changes() -> None:
    told = rows("digest")
    assert {row["role"] for row in told} == {"facilitator"}
    assert {(local(row).hour, local(row).minute) for row in told} == {(8, 0)}
    assert {local(row).date() for row in told if local(row).weekday() != 0} <= {date(2013, 4, 2)}, "after Easter"
    a_day = Counter((row["to"], row["at"][:10]) for row in told)
    assert set(a_day.values()) == {1}
    days = sorted({local(row).date() for row in told})
    assert days[0] == date(2013, 1, 14)
    assert 5 <= len(days) < 12, "a week in which nothing changed has none"
    assert any(name.endswith(".html") for name in pilot().files), "its page can be read"


def test_the_same_seed_gives_the_same_bytes_and_another_one_other_people() -> None:
    first, again, other = (played(programme(BARE), seed) for seed in (1, 1, 3))
    assert "".join(again.lines()) == "".join(first.lines())
    assert again.files == first.files
    assert "".join(other.lines()) != "".join(first.lines())


def test_a_chat_is_told_as_text_with_its_days() -> None:
    name = next(name for name in pilot().chats if name.startswith("Capsulae"))
    told = "\n".join(transcript(pilot(), name))
    assert told.startswith("\n== 2013-01-")
    assert "she> /start" in told
    assert "[▶ Oui, c’est parti]" in told
    assert "<b>" not in told
    assert [*transcript(pilot(), "nobody")] == []


def test_a_programme_without_any_day_cannot_be_played() -> None:
    with pytest.raises(NothingToPlay, match="no day in it"):
        span(programme('id = "p"\nname = "P"\nzone = "Europe/Paris"\nclusters = [{ name = "Blue" }]'))


BARE = """
id = "bare"
name = "Bare"
zone = "America/Cayenne"
language = "en"
begins = 2013-02-04
ends = 2013-03-01
clusters = [{ name = "Blue" }]
companies = [{ name = "Acme", cluster = "Blue" }]
facilitators = [{ name = "Team", clusters = ["Blue"] }]
observers = [{ name = "Agency", clusters = ["Blue"] }]
"""


def test_a_programme_without_stages_is_played_too() -> None:
    record = played(programme(BARE), seed=1)
    assert {row.role for row in record.rows} >= {"facilitator", "observer"}
    assert {row.at[-6:] for row in record.rows} == {"-03:00"}
    assert played(programme(BARE.replace("companies = [", "stages = []\ncompanies = [")), seed=1).rows


def test_a_programme_with_nobody_in_it_is_a_short_play() -> None:
    empty = BARE[: BARE.index("companies")]
    assert played(programme(empty)).rows == []
    assert "Bare" in written(played(programme(empty)), content.library(load(None).terms).voices["en"], 1)


# -- the command


def run(*arguments: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, ["rehearse", *arguments])
    return result.exit_code, result.stdout, result.stderr


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    file = tmp_path / "bare.toml"
    file.write_text(BARE, "utf-8")
    return file


def test_the_command_writes_everything_into_a_folder_and_names_the_page(bare: Path, tmp_path: Path) -> None:
    code, out, _ = run(str(bare), "--out", str(tmp_path / "out"), "--transcript", "team")
    assert code == 0
    page = tmp_path / "out" / "index.html"
    assert out.startswith(f"{page}\n")
    assert "bot> " in out
    assert "Acme (simulated)" in page.read_text("utf-8")
    assert (tmp_path / "out" / "timeline.jsonl").read_text("utf-8").count("\n") > 5
    assert [file.suffix for file in (tmp_path / "out" / "chats").iterdir()]


def test_the_timeline_is_for_programs_and_nothing_else_is_said(bare: Path) -> None:
    code, out, _ = run(str(bare), "--json")
    assert code == 0
    assert all(json.loads(line)["simulated"] for line in out.splitlines())


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        ((), 2, "Say what you want: --out DIR"),
        (("--transcript", "nobody"), 2, "'nobody' names 0 chats. There are: "),
    ],
)
def test_a_mistake_on_the_command_line_gets_a_sentence(
    bare: Path, arguments: tuple[str, ...], code: int, says: str
) -> None:
    found, _, err = run(str(bare), *arguments)
    assert (found, says in err) == (code, True)


def test_a_file_that_is_wrong_or_has_no_day_is_refused(tmp_path: Path, bare: Path) -> None:
    code, _, err = run(str(tmp_path / "none.toml"), "--json")
    assert code == 3
    assert "cannot be read" in err
    bare.write_text(BARE.replace("begins = 2013-02-04\nends = 2013-03-01\n", ""), "utf-8")
    code, _, err = run(str(bare), "--json")
    assert code == 3
    assert "no day in it" in err


def test_the_program_itself_plays(bare: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "bot", "rehearse", str(bare), "--out", str(tmp_path / "o")],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
