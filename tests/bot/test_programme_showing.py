"""``icquick programme check`` and ``show``; the people in a programme and their erasure; a terminal."""

import os
import pty
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from bot.erasing import NobodyFound, erase, whom
from bot.programmes import programmes
from bot.shell import Exit
from tests.bot.house import House
from tests.programmes import FULL, SMALL
from tests.world import FakeClock

ROOT = Path(__file__).parents[2]
SECONDS = 60


# -- checking and showing


def test_check_tells_findings_without_a_database(house: House) -> None:
    house.settings.database_file.unlink()
    well = house.icquick("programme", "check", house.put(FULL))
    wrong = house.icquick("programme", "check", house.put(FULL.replace("Europe/Paris", "Europe/Nantes")))

    assert (well.exit_code, wrong.exit_code) == (0, Exit.FINDING)
    assert well.stdout == (
        "full: Full, option A; 2013-01-10 to 2013-12-31, Europe/Paris; 2 clusters, 2 companies, 2 stages\n"
        "Everything is in order.\n"
    )
    assert wrong.stderr.splitlines()[-1] == "1 finding."
    assert not house.settings.database_file.exists()


def test_show_tells_a_programme_in_full_and_nobody_s_address(house: House) -> None:
    house.loads(FULL)
    done = house.icquick("programme", "show", "full")

    assert done.stdout.splitlines()[1:] == [
        "Working hours: 08:30 to 17:00, mon, tue, wed, thu",
        "Cluster Blue: 1 company",
        "  Société d’Œuvres (cluster not documented)",
        "Cluster Red: 1 company",
        "  Zweite GmbH (left the programme)",
        "Owner Chef: Blue",
        "Facilitator Agency: Blue",
        "Observer Agency: Red",
        "Observer Guest: Blue",
        "Stage S2: opens 2013-01-14, deadline 2013-03-13, closes 2013-03-15 (not documented)",
        "Stage again (S7a): no dates (cancelled)",
        "Meeting Kick-off: 2013-01-10 to 2013-01-11",
        "Meeting Workshop: 2013-03-15, 09:00",
        "Day off 2013-04-01: Lundi de Pâques",
        "Day off 2013-07-14: F",
        "Day off 2013-08-01 to 2013-08-31: Août",
    ]


def test_show_as_json_tells_everything_that_is_kept(house: House) -> None:
    house.loads(FULL)
    [told] = house.tells("programme", "show", "full")

    assert told["zone"] == "Europe/Paris"
    assert told["hours"] == {"from": "08:30", "until": "17:00", "weekdays": ["mon", "tue", "wed", "thu"]}
    assert told["digests"] == {"weeks": 2, "weekday": "fri", "at": "07:45"}
    assert told["companies"][0]["contact"] == {"name": "A. Contact", "mail": "contact@example.org"}
    assert told["meetings"][1]["at"] == "09:00"
    assert "size" not in told["companies"][1]


def test_show_says_what_there_is_not(house: House) -> None:
    assert "No programme is loaded." in house.icquick("programme", "show").stdout
    house.loads(SMALL)
    done = house.icquick("programme", "show", "smal")

    assert done.exit_code == Exit.FINDING
    assert done.stderr == "There is no programme 'smal'. There are: small.\n"


def test_the_file_that_the_documentation_shows_is_a_programme(house: House) -> None:
    page = (ROOT / "docs/programmes.md").read_text(encoding="utf-8")
    begin = page.index('    id = "spring-2026"')
    shown = page[begin : page.index("\n\nThe stages are", begin)].replace("\n    ", "\n").strip()
    text = shown.replace('stage = "S5"', 'stage = "S2"')  # it shows one stage of several
    house.put("Nom\nBeta\n", "firms.csv")
    done = house.icquick("programme", "check", house.put(text))

    assert done.exit_code == 0, done.output
    assert "spring-2026: Spring 2026, option A" in done.stdout


# -- erasing


def test_a_contact_is_erased_by_address_and_stays_away(house: House) -> None:
    house.loads(FULL)
    who = whom(house.settings, "Contact@Example.org")
    assert str(who) == "A. Contact, contact of Société d’Œuvres"
    done = erase(house.settings, who, FakeClock(), bytes)

    assert str(done) == "Erased: A. Contact, contact of Société d’Œuvres (1 contact)."
    assert "Left out, since it was erased here:\n  contact of: Société d’Œuvres\n" in house.loads(FULL).stdout
    assert house.findings() == 0
    with pytest.raises(NobodyFound, match="mail address of a contact"):
        whom(house.settings, "contact@example.org")


def test_an_erased_contact_stays_erased_when_an_older_backup_is_restored(house: House) -> None:
    house.loads(FULL)
    assert house.icquick("backup", str(house.folder / "backup")).exit_code == 0
    assert house.icquick("erase", "agency@example.org", "--yes").exit_code == 0
    done = house.icquick("restore", str(house.folder / "backup"))

    assert "Erased again, since they were erased after the backup: 1." in done.stdout
    assert "Agency" not in house.icquick("programme", "show", "full").stdout
    assert "Left out" in house.loads(FULL).stdout
    assert house.findings() == 0


# -- at a terminal


def at_a_terminal(house: House, typed: bytes, *arguments: str) -> tuple[int, str]:
    ours, theirs = pty.openpty()
    clean = {name: value for name, value in os.environ.items() if not name.upper().startswith("ICQUICK_")}
    running = subprocess.Popen(
        [sys.executable, "-m", "bot", *arguments, "--config", str(house.folder / "config.toml")],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        cwd=ROOT,
        env={**clean, "LC_ALL": "C.UTF-8", "TERM": "xterm"},
    )
    os.close(theirs)
    os.write(ours, typed)
    told = b"".join(_read(ours))
    os.close(ours)
    return running.wait(SECONDS), told.decode()


def _read(terminal: int) -> Iterator[bytes]:
    with suppress(OSError):  # Linux says so at the end
        while part := os.read(terminal, 4096):
            yield part


@pytest.mark.parametrize(("typed", "code", "there"), [(b"y\n", 0, ["small"]), (b"n\n", Exit.FINDING, [])])
def test_a_person_is_asked_first_and_sees_how_far_it_has_come(
    house: House, typed: bytes, code: int, there: list[str]
) -> None:
    found, told = at_a_terminal(house, typed, "programme", "load", house.put(SMALL))

    assert found == code
    assert "Load this? [y/N]" in told
    assert ("100%" in told) == bool(there)
    assert [each.id for each in programmes(house.settings)] == there


def test_yes_asks_nobody(house: House) -> None:
    found, told = at_a_terminal(house, b"", "programme", "load", "--yes", house.put(SMALL))

    assert found == 0
    assert "Load this?" not in told
