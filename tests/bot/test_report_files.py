"""``icquick report``: which company is meant, what is written, and what is said when nothing is."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.config import load
from bot.report_files import NoReport, Wish, chosen, file_name, write
from storage.companies import Submission
from tests.bot.test_cli import icquick, tells_one_line
from tests.world import World, shipped_library, world_in

ROOT = Path(__file__).parents[2]
DAY = datetime(2013, 1, 15, 8, 0, tzinfo=UTC)


def of(company: str, number: int = 1) -> Submission:
    return Submission(number, company, "en", DAY)


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """Settings whose database holds two people: one has handed in for Nantes Biotech, one has only said hello."""
    with world_in(tmp_path) as world:
        hands_in(world, "ana")
        world.chat("ben").writes("/start")
    text = (ROOT / "config.toml").read_text(encoding="utf-8")
    file = tmp_path / "config.toml"
    file.write_text(text.replace("icquick.sqlite", "world.sqlite"), encoding="utf-8")
    return file


def hands_in(world: World, name: str, language: str = "en") -> None:
    person = world.chat(name, language)
    person.answers_all()
    person.presses_verb("s")
    if not person.sees("IC-Quick result") and not person.sees("résultat IC-Quick"):
        person.presses_verb("sa")


def files_for(config: Path, wish: Wish, folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in write(load(config), shipped_library(), wish, folder)}


# -- which one is meant


@pytest.mark.parametrize("typed", ["Nantes Biotech", "nantes biotech", " NANTES  BIOTECH "])
def test_a_company_is_found_whatever_the_case(typed: str) -> None:
    assert chosen([of("Other", 1), of("Nantes Biotech", 2)], Wish(typed)).number == 2


def test_two_ways_to_write_an_accent_are_one_name() -> None:
    assert chosen([of("Société")], Wish("SOCIE\u0301TE\u0301")).number == 1


def test_several_people_of_one_company_are_told_apart_by_number() -> None:
    both = [of("Acme", 3), of("ACME", 7)]

    with pytest.raises(NoReport, match=r"more than one person(.|\n)*--number 3: handed in(.|\n)*--number 7"):
        chosen(both, Wish("acme"))
    assert chosen(both, Wish("acme", 7)).number == 7
    with pytest.raises(NoReport, match="has no number 8"):
        chosen(both, Wish("acme", 8))


def test_a_number_of_another_company_is_not_taken() -> None:
    with pytest.raises(NoReport, match="has no number 2"):
        chosen([of("Acme", 1), of("Byte", 2)], Wish("Acme", 2))


def test_an_unknown_name_is_answered_with_those_that_exist() -> None:
    with pytest.raises(
        NoReport, match=r"'Amce'(.|\n)*'Acme'(.|\n)*no name was given|no name was given(.|\n)*'Acme'"
    ):
        chosen([of("Acme"), of("")], Wish("Amce"))
    with pytest.raises(NoReport, match="Nobody has handed in one at all"):
        chosen([], Wish("Acme"))


def test_a_long_list_of_names_ends_with_their_number() -> None:
    with pytest.raises(NoReport, match="and 10 more"):
        chosen([of(f"Company {n}", n) for n in range(40)], Wish("Acme"))


def test_control_signs_of_a_name_do_not_reach_the_terminal() -> None:
    with pytest.raises(NoReport) as told:
        chosen([of("\x1b[31mred")], Wish("x\x07"))
    assert str(told.value).replace("\n", "").isprintable()


def test_a_company_without_a_name_can_be_chosen_too() -> None:
    assert chosen([of("Acme", 1), of("", 2)], Wish("")).number == 2


# -- file names


@pytest.mark.parametrize(
    ("company", "name"),
    [
        ("Société Générale d’Énergie", "societe-generale-denergie-2013-01-15-4"),
        ("../../etc/passwd", "etc-passwd-2013-01-15-4"),
        ("CON", "con-2013-01-15-4"),
        ("😀" * 60, "company-2013-01-15-4"),
        ("", "company-2013-01-15-4"),
        ("a" * 60, f"{'a' * 40}-2013-01-15-4"),
    ],
)
def test_file_names_are_safe_on_every_system(company: str, name: str) -> None:
    assert file_name(of(company, 4), "2013-01-15") == name


# -- what is written


def test_pdf_pictures_and_text_are_written(config: Path, tmp_path: Path) -> None:
    files = files_for(config, Wish("nantes biotech"), tmp_path / "new" / "out")

    begin = "nantes-biotech-2013-01-15-1"
    assert list(files) == [f"{begin}.pdf", f"{begin}-bars.png", f"{begin}-portfolio.png", f"{begin}.txt"]
    assert files[f"{begin}.pdf"].startswith(b"%PDF")
    assert all(files[f"{begin}-{name}.png"].startswith(b"\x89PNG") for name in ("bars", "portfolio"))
    text = files[f"{begin}.txt"].decode()
    assert text.startswith("Your IC-Quick result · Nantes Biotech · 15 January 2013\n")
    assert "<" not in text


def test_the_language_can_be_another_one_than_that_of_the_chat(config: Path, tmp_path: Path) -> None:
    files = files_for(config, Wish("Nantes Biotech", language="fr"), tmp_path)

    assert files["nantes-biotech-2013-01-15-1.txt"].decode().startswith("Votre résultat IC-Quick")


def test_the_same_wish_writes_the_same_bytes(config: Path, tmp_path: Path) -> None:
    wish = Wish("Nantes Biotech")

    assert files_for(config, wish, tmp_path / "one") == files_for(config, wish, tmp_path / "two")


def test_the_newest_of_a_person_counts_and_one_just_begun_does_not(config: Path, tmp_path: Path) -> None:
    with world_in(tmp_path) as world:
        world.clock.passes(days=30)
        again = world.chat("ana")
        again.writes("/start")
        again.presses("Answer again")
        again.presses("Begin a new one")
        assert next(iter(files_for(config, Wish("Nantes Biotech"), tmp_path / "a"))).endswith("2013-01-15-1.pdf")
        hands_in(world, "ana")
    assert next(iter(files_for(config, Wish("Nantes Biotech"), tmp_path / "b"))).endswith("2013-02-14-2.pdf")


def test_without_a_database_nothing_is_made(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text((ROOT / "config.toml").read_text(encoding="utf-8"), encoding="utf-8")

    with pytest.raises(NoReport, match="no database yet"):
        write(load(file), shipped_library(), Wish("Acme"), tmp_path / "out")
    assert [path.name for path in tmp_path.iterdir()] == ["config.toml"]


# -- as it is typed


def test_the_command_tells_where_the_files_are(config: Path, tmp_path: Path) -> None:
    done = icquick("report", "nantes biotech", "--out", str(tmp_path / "out"), "--config", str(config))

    assert done.returncode == 0
    assert all(Path(line).exists() for line in done.stdout.splitlines())
    assert len(done.stdout.splitlines()) == 4
    assert tells_one_line(done, "all answers")


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("Amce",), 1, "'Nantes Biotech'"),
        (("Nantes Biotech", "--language", "tlh"), 2, "'tlh' is not offered. Choose one of "),
        (("Nantes Biotech", "--number", "99"), 1, "has no number 99"),
    ],
)
def test_the_command_says_what_to_type_instead(
    config: Path, tmp_path: Path, arguments: tuple[str, ...], code: int, words: str
) -> None:
    done = icquick("report", *arguments, "--out", str(tmp_path / "out"), "--config", str(config))

    assert done.returncode == code
    assert words in done.stderr
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "out").exists()


def test_a_folder_that_is_a_file_is_told(config: Path, tmp_path: Path) -> None:
    done = icquick("report", "Nantes Biotech", "--out", str(config), "--config", str(config))

    assert done.returncode == 5
    assert tells_one_line(done, "config.toml")


def test_an_older_database_is_named_with_what_to_do(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text((ROOT / "config.toml").read_text(encoding="utf-8"), encoding="utf-8")
    (tmp_path / "icquick.sqlite").touch()

    with pytest.raises(NoReport, match="icquick migrate"):
        write(load(file), shipped_library(), Wish("Acme"), tmp_path / "out")
