"""``icquick programme``: loads a file as often as one likes, tells what changes, and names every mistake."""

from pathlib import Path

import pytest
from openpyxl import Workbook

from bot.programmes import ChangedMeanwhile, planned, programmes, read_file
from bot.programmes import load as load_programme
from bot.shell import Exit
from tests.bot.house import House
from tests.programmes import FULL, SMALL, WORDS
from tests.world import FakeClock

ROOT = Path(__file__).parents[2]
SHIPPED = ROOT / "flows/content/programmes"


# -- loading


def test_a_programme_is_loaded_told_and_not_loaded_again(house: House) -> None:
    first, second = house.loads(FULL), house.loads(FULL)

    assert (first.exit_code, second.exit_code) == (0, 0)
    assert "Added:\n  programme: full\n  cluster: Blue; Red\n" in first.stdout
    assert "  meeting: Kick-off; Workshop\n" in first.stdout
    assert first.stdout.endswith("Loaded full: 26 added.\n")
    assert second.stdout == "Everything is loaded already.\n"
    assert house.findings() == 0


def test_a_change_tells_before_and_after_and_what_is_kept(house: House) -> None:
    house.loads(FULL)
    text = FULL.replace("size = 12", "size = 300").replace('place = "Nantes"\n', "")
    done = house.loads(text.replace('name = "Zweite GmbH"', 'name = "Third"'))

    assert "Added:\n  company: Third\n  contact of: Third\n  takes part: Third\n" in done.stdout
    assert "Changed:\n  company Société d’Œuvres: size 10-49 -> 250+\n" in done.stdout
    assert "No longer named in the file, kept:\n  takes part: Zweite GmbH\n" in done.stdout
    assert "The file is silent about it, kept:\n  meeting Workshop: place Nantes\n" in done.stdout
    assert "Loaded full: 3 added, 1 changed, 2 kept." in done.stdout


def test_a_dry_run_tells_the_same_and_writes_nothing(house: House) -> None:
    dry = house.loads(FULL, "--dry-run")
    assert dry.stdout.endswith("Nothing was loaded: a dry run.\n")
    assert programmes(house.settings) == []
    real = house.loads(FULL)

    assert real.stdout.splitlines()[:-1] == dry.stdout.splitlines()[:-1]


def test_a_dry_run_needs_no_database_and_loading_makes_one(house: House) -> None:
    house.settings.database_file.unlink()
    assert house.loads(SMALL, "--dry-run").exit_code == 0
    assert not house.settings.database_file.exists()
    assert house.loads(SMALL).exit_code == 0

    assert [each.id for each in programmes(house.settings)] == ["small"]


def test_an_empty_file_of_a_database_is_filled(house: House) -> None:
    house.settings.database_file.write_bytes(b"")

    assert house.loads(SMALL).exit_code == 0
    assert house.findings() == 0


def test_a_database_of_another_schema_is_not_touched(house: House) -> None:
    from sqlalchemy import text

    from storage.database import engine_for

    engine = engine_for(house.settings.database_url)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0004'"))
    engine.dispose()
    done = house.loads(SMALL)

    assert done.exit_code == Exit.FINDING
    assert "Run `icquick migrate`." in done.stderr


def test_json_tells_every_change_and_one_line_for_the_whole(house: House) -> None:
    house.loads(FULL)
    file = house.put(FULL.replace("size = 12", "size = 300"))

    assert house.tells("programme", "load", file) == [
        {
            "change": "changed",
            "thing": "company",
            "key": ["societe d'oeuvres"],
            "name": "Société d’Œuvres",
            "fields": {"size": ["10-49", "250+"]},
        },
        {"programme": "full", "loaded": True, "added": 0, "changed": 1, "kept": 0, "left_out": 0},
    ]


def test_the_options_are_loaded_side_by_side(house: House) -> None:
    for name in ("atlanpole-2013", "option-c", "option-a", "option-b", "atlanpole-2013"):
        assert house.icquick("programme", "load", str(SHIPPED / f"{name}.toml")).exit_code == 0

    done = house.icquick("programme", "show")
    assert [line.split(":")[0] for line in done.stdout.splitlines()] == [
        "atlanpole-2013",
        "atlanpole-c",
        "atlanpole-a",
        "atlanpole-b",
    ]
    assert "3 clusters, 8 companies, 10 stages" in done.stdout


def test_a_long_list_is_not_told_name_by_name(house: House) -> None:
    text = SMALL.replace("companies =", "others =").split("others")[0]
    text += "".join(f'[[companies]]\nname = "C{number}"\n' for number in range(30))
    done = house.loads(text)

    assert "C19; 10 more, which --json tells\n" in done.stdout
    assert "C20" not in done.stdout
    changed = house.loads(text.replace('name = "C', 'size = 7\nname = "C'))
    assert "  company: 10 more, which --json tells\n" in changed.stdout


# -- lists


def test_companies_come_from_lists_that_the_file_or_the_command_names(house: House) -> None:
    book = Workbook()
    for row in (("Entreprise", "Cluster", "SIRET"), ("Gamma", "Blue", 1)):
        book.active.append(row)
    book.save(house.folder / "more.xlsx")
    house.put("Nom;Effectif\nBeta;12\n", "list.csv")
    text = f'companies_from = "list.csv"\n{SMALL}'
    done = house.loads(text, "--list", str(house.folder / "more.xlsx"))

    assert "  company: Acme; Beta; Gamma\n" in done.stdout
    assert "the column 'SIRET' is not read." in done.stderr


def test_every_mistake_in_file_and_lists_is_told_at_once(house: House) -> None:
    house.put("Nom;Effectif\nBeta;many\n;3\n", "list.csv")
    done = house.loads(f'companies_from = ["list.csv", "none.csv"]\n{SMALL}'.replace("Paris", "Nantes"))

    assert done.exit_code == Exit.INVALID_INPUT
    assert done.stdout == ""
    lines = done.stderr.splitlines()
    assert [line.split(": ")[0].removeprefix(f"{house.folder}/") for line in lines[:-1]] == [
        "list.csv, row 2",
        "list.csv, row 3",
        "none.csv",
        "p.toml",
    ]
    assert lines[-1] == "4 findings. Nothing was loaded."
    assert programmes(house.settings) == []


def test_ten_thousand_companies_are_loaded_with_their_contacts(house: House) -> None:
    rows = (f"Company {n};{n % 300 + 1};Person {n};p{n}@example.org\n" for n in range(10_000))
    house.put(f"Nom;Effectif;Contact;Mail\n{''.join(rows)}", "list.csv")
    first = house.loads(SMALL, "--list", str(house.folder / "list.csv"))
    second = house.loads(SMALL, "--list", str(house.folder / "list.csv"))

    assert first.stdout.endswith("Loaded small: 30005 added.\n")
    assert second.stdout == "Everything is loaded already.\n"
    assert "10001 companies" in house.icquick("programme", "show").stdout
    assert house.findings() == 0


# -- mistakes


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"id =", "p.toml: this is not TOML"),
        (b'id = "a"\nname = "\xe9t\xe9"\n', "p.toml, line 2: it is not UTF-8. Save the file as UTF-8."),
        (SMALL.replace("Acme", "").encode(), "company : `name` is ''."),
    ],
)
def test_a_file_that_cannot_be_read_is_one_line_with_its_place(house: House, content: bytes, what: str) -> None:
    file = house.folder / "p.toml"
    file.write_bytes(content)
    done = house.icquick("programme", "load", str(file))

    assert done.exit_code == Exit.INVALID_INPUT
    assert what in done.stderr


def test_a_file_with_the_mark_of_windows_is_read(house: House) -> None:
    (house.folder / "p.toml").write_bytes(b"\xef\xbb\xbf" + SMALL.replace("\n", "\r\n").encode())

    assert house.icquick("programme", "load", str(house.folder / "p.toml")).exit_code == 0


@pytest.mark.parametrize("name", ["none.toml", "."])
def test_a_file_that_is_not_there_is_told(house: House, name: str) -> None:
    done = house.icquick("programme", "load", str(house.folder / name))

    assert done.exit_code == Exit.INVALID_INPUT
    assert "it cannot be read" in done.stderr


def test_two_programmes_of_one_name_are_refused(house: House) -> None:
    house.loads(SMALL)
    done = house.loads(SMALL.replace('id = "small"', 'id = "other"'))

    assert done.exit_code == Exit.INVALID_INPUT
    assert "the programme 'small' has the name 'Small' already." in done.stderr
    assert [each.id for each in programmes(house.settings)] == ["small"]


def test_what_was_loaded_between_the_showing_and_the_doing_stops_it(house: House) -> None:
    file = Path(house.put(SMALL))
    found = read_file(file, (), WORDS).programme
    assert found is not None
    shown = planned(house.settings, file, found)
    house.loads(FULL.replace("Société d’Œuvres", "Acme"))

    with pytest.raises(ChangedMeanwhile):
        load_programme(house.settings, file, found, shown, FakeClock(), bytes, lambda _: None)
    assert [each.id for each in programmes(house.settings)] == ["full"]
