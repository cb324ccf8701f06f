"""``icquick invite``: who gets a code, what goes with it, what refuses one, and who has not come yet."""

import re
import stat
from datetime import datetime, timedelta
from io import BytesIO
from pathlib import Path
from secrets import token_bytes
from typing import Any
from xml.etree import ElementTree

import pytest
from matplotlib.image import imread
from pypdf import PdfReader
from sqlalchemy import insert, select

from bot import inviting, qr
from bot.clock import WallClock
from bot.paper import sheet_printed
from bot.shell import Exit
from flows.invitation_letter import Invitation, letter, sheet
from flows.wishes import Invitee, Purpose, fingerprint_of
from storage.database import engine_for
from storage.inviting import companies_of, facilitators_of
from storage.programme_schema import company
from storage.schema import person
from storage.seat_schema import admission, respondent
from tests.bot.house import House
from tests.flows.walking import LIBRARY
from tests.seats import PROGRAMME
from tests.world import START

LINK = "https://t.me/icquick_bot?start=" + "c" * 22


@pytest.fixture
def pilot(house: House) -> House:
    """A house with the programme of tests/seats.py: Acme and Bulles in Blue, Cactus in Red."""
    assert house.loads(PROGRAMME).exit_code == 0
    return house


def rows(house: House) -> list[Any]:
    engine = engine_for(house.settings.database_url)
    with engine.begin() as connection:
        found = list(connection.execute(select(admission).order_by(admission.c.id)))
    engine.dispose()
    return found


def made_at(house: House, now: datetime, days: int = 30, *names: str) -> None:
    """Companies are invited at another moment than now."""
    made = inviting.invite(house.settings, "pilot", inviting.Wish(names, days=days), now, token_bytes)
    inviting.keep(house.settings, "pilot", made, now, token_bytes)


def takes_a_seat(house: House, name: str) -> None:
    """Somebody answers for the company."""
    engine = engine_for(house.settings.database_url)
    with engine.begin() as connection:
        whose = connection.execute(select(company.c.id).where(company.c.name == name)).scalar_one()
        known = {"chat": f"c{whose}", "language": "en", "known_since": 0.0, "reminders_stopped": False}
        who = connection.execute(insert(person), {**known, "subject": "0" * 32, "salt": bytes(16)})
        assert who.inserted_primary_key
        seat = {"person_id": who.inserted_primary_key[0], "company_id": whose, "programme_id": 1}
        connection.execute(insert(respondent), {**seat, "admission": "x", "joined_at": 0.0, "salt": bytes(16)})
    engine.dispose()


# -- making


def test_a_company_gets_a_link_of_which_only_the_fingerprint_is_kept(pilot: House) -> None:
    told = pilot.tells("invite", "pilot", "--company", "ACME", "--bot", "@icquick_bot", "--days", "7")

    assert (told[0]["name"], told[0]["cluster"], told[0]["for"]) == ("Acme", "Blue", "company")
    code = told[0]["code"]
    assert re.fullmatch(r"[A-Za-z0-9_-]{22}", code)
    assert told[0]["link"] == f"https://t.me/icquick_bot?start={code}"
    (row,) = rows(pilot)
    assert (row.fingerprint, row.purpose, row.expires_at - row.made_at) == (
        fingerprint_of(code),
        "company",
        7 * 86400,
    )
    assert code.encode() not in pilot.settings.database_file.read_bytes()
    assert pilot.findings() == 0


def test_without_the_name_of_the_bot_it_says_what_to_write(pilot: House) -> None:
    done = pilot.icquick("invite", "pilot", "--company", "Acme")

    assert done.exit_code == 0
    assert re.search(r"^Acme \(Blue\): /start [A-Za-z0-9_-]{22} \(until \d{4}-\d\d-\d\d\)$", done.stdout, re.M)
    assert "It cannot be shown again." in done.stderr


def test_the_name_of_the_bot_may_stand_in_the_settings(pilot: House) -> None:
    file = pilot.folder / "config.toml"
    file.write_text(file.read_text("utf-8").replace('bot_name = ""', 'bot_name = "pilot_bot"'), "utf-8")

    assert "https://t.me/pilot_bot?start=" in pilot.icquick("invite", "pilot", "--all").stdout


def test_all_are_those_who_have_not_come_and_have_no_open_code(pilot: House) -> None:
    takes_a_seat(pilot, "Bulles")
    first = pilot.tells("invite", "pilot", "--all")
    assert [each["name"] for each in first] == ["Acme", "Cactus"]
    assert "Nobody is left to invite" in pilot.icquick("invite", "pilot", "--all").stdout

    again = pilot.tells("invite", "pilot", "--all", "--again")
    assert [each["name"] for each in again] == ["Acme", "Cactus"]
    assert [row.revoked_at is not None for row in rows(pilot)] == [True, True, False, False]


def test_an_expired_code_needs_no_again(pilot: House) -> None:
    made_at(pilot, WallClock().now() - timedelta(days=40), 30, "Acme")

    assert pilot.tells("invite", "pilot", "--company", "Acme")
    assert [row.revoked_at for row in rows(pilot)] == [None, None]


def test_an_open_code_is_replaced_only_by_again(pilot: House) -> None:
    pilot.tells("invite", "pilot", "--company", "Acme")
    done = pilot.icquick("invite", "pilot", "--company", "Acme")
    assert done.exit_code == Exit.FINDING
    assert "'Acme' has a code that is open until" in done.stderr
    assert len(rows(pilot)) == 1

    pilot.tells("invite", "pilot", "--company", "Acme", "--again")
    assert [row.revoked_at is not None for row in rows(pilot)] == [True, False]
    assert pilot.findings() == 0


def test_a_facilitator_and_an_observer_get_codes_for_their_posts(pilot: House) -> None:
    told = pilot.tells("invite", "pilot", "--facilitator", "Team", "--facilitator", "agency")

    assert [(each["name"], each["cluster"], each["for"]) for each in told] == [
        ("Team", "Blue", "post"),
        ("Agency", "Blue, Red", "post"),
    ]
    assert [(row.purpose, row.company_id) for row in rows(pilot)] == [("post", None)] * 2


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("nowhere", "--all"), "There is no programme 'nowhere'. There are: pilot."),
        (("pilot", "--company", "Zed"), "'Zed' does not take part here"),
        (("pilot", "--company", "Team"), "Who can be invited: 'Acme', 'Bulles', 'Cactus'."),
        (("pilot", "--facilitator", "Acme"), "'Acme' does not take part here"),
        (("pilot", "--company", "Acme", "--company", "Zed"), "'Zed' does not take part here"),
        (("pilot", "--revoke", "Acme"), "'Acme' has no open code."),
        (("pilot", "--called", "Acme"), "'Acme' was not invited yet."),
        (("nowhere", "--list"), "There is no programme"),
        (("nowhere", "--revoke", "Acme"), "There is no programme"),
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_made(pilot: House, arguments: tuple[str, ...], words: str) -> None:
    done = pilot.icquick("invite", *arguments)

    assert done.exit_code == Exit.FINDING
    assert words in done.stderr
    assert rows(pilot) == []


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("--all", "--list"),
        ("--all", "--company", "Acme"),
        ("--all", "--facilitator", "Team"),
        ("--company", "Acme", "--revoke", "Acme"),
        ("--all", "--bot", "no/bot"),
        ("--all", "--days", "0"),
    ],
)
def test_wrong_usage_is_exit_code_2(pilot: House, arguments: tuple[str, ...]) -> None:
    assert pilot.icquick("invite", "pilot", *arguments).exit_code == Exit.USAGE
    assert rows(pilot) == []


def test_a_company_that_has_left_or_is_answered_for_cannot_be_invited(pilot: House) -> None:
    pilot.loads(PROGRAMME.replace('{ name = "Acme", cluster', '{ name = "Acme", takes_part = false, cluster'))
    takes_a_seat(pilot, "Bulles")

    for name in ("Acme", "Bulles"):
        assert pilot.icquick("invite", "pilot", "--company", name).exit_code == Exit.FINDING
    assert [each["name"] for each in pilot.tells("invite", "pilot", "--list")] == ["Cactus"]


def test_who_comes_between_the_looking_and_the_keeping_stops_all_of_it(pilot: House) -> None:
    made = inviting.invite(pilot.settings, "pilot", inviting.Wish(everybody=True), START, token_bytes)
    takes_a_seat(pilot, "Cactus")

    with pytest.raises(inviting.ChangedMeanwhile):
        inviting.keep(pilot.settings, "pilot", made, START, token_bytes)
    assert rows(pilot) == []


# -- following


def test_the_list_tells_who_was_invited_and_has_not_started(pilot: House) -> None:
    now = WallClock().now()
    made_at(pilot, now - timedelta(days=12, hours=1), 30, "Acme")
    made_at(pilot, now - timedelta(days=40), 30, "Bulles")
    assert pilot.icquick("invite", "pilot", "--called", "Bulles").stdout == "Bulles (Blue): called\n"
    lines = pilot.icquick("invite", "pilot", "--list").stdout.splitlines()

    assert re.fullmatch(r"Bulles \(Blue\): 40 days idle, expired on \S+, called on \S+", lines[0])
    assert re.fullmatch(r"Acme \(Blue\): 12 days idle, open until \S+, not called", lines[1])
    assert lines[2:] == ["Not invited yet: Cactus"]
    told = {each["name"]: each for each in pilot.tells("invite", "pilot", "--list")}
    assert (told["Acme"]["standing"], told["Acme"]["days_idle"], told["Acme"]["called_at"]) == ("open", 12, None)
    assert (told["Bulles"]["standing"], told["Cactus"]["standing"]) == ("expired", "none")
    assert pilot.findings() == 0


def test_where_all_are_invited_the_list_names_nobody_else(pilot: House) -> None:
    pilot.tells("invite", "pilot", "--all")
    lines = pilot.icquick("invite", "pilot", "--list").stdout.splitlines()

    assert [line.split(":")[0] for line in lines] == ["Acme (Blue)", "Bulles (Blue)", "Cactus (Red)"]


def test_where_nobody_waits_the_list_says_so(pilot: House) -> None:
    assert pilot.icquick("invite", "pilot", "--list").stdout.splitlines() == [
        "Nobody who was invited has yet to start.",
        "Not invited yet: Acme, Bulles, Cactus",
    ]


def test_a_revoked_code_ends_and_the_list_says_so(pilot: House) -> None:
    pilot.tells("invite", "pilot", "--company", "Acme")
    assert pilot.tells("invite", "pilot", "--revoke", "acme")[0]["done"] == "revoked"

    assert "0 days idle, revoked, not called" in pilot.icquick("invite", "pilot", "--list").stdout
    assert pilot.icquick("invite", "pilot", "--revoke", "Acme").exit_code == Exit.FINDING
    assert pilot.findings() == 0


# -- files


def test_each_gets_a_qr_code_a_mail_and_a_sheet(pilot: House, tmp_path: Path) -> None:
    out = tmp_path / "new" / "folder"
    done = pilot.icquick("invite", "pilot", "--all", "--out", str(out), "--bot", "icquick_bot")

    assert done.exit_code == 0, done.output
    kinds = ("mail.txt", "qr.png", "qr.svg", "sheet.pdf")
    assert sorted(file.name for file in out.iterdir()) == [
        f"{name}-{kind}" for name in ("acme", "bulles", "cactus") for kind in kinds
    ]
    assert {stat.S_IMODE(file.stat().st_mode) for file in out.iterdir()} == {0o600}
    link = re.search(r"Acme \(Blue\): (\S+) ", done.stdout)
    assert link
    assert link[1] in (out / "acme-mail.txt").read_text("utf-8")
    assert str(out / "acme-sheet.pdf") in done.stdout


def test_names_with_the_same_plain_letters_get_files_of_their_own(house: House, tmp_path: Path) -> None:
    house.loads(PROGRAMME.replace('"Bulles"', '"Acme +"'))
    house.icquick("invite", "pilot", "--all", "--out", str(tmp_path / "out"))

    assert len(list((tmp_path / "out").iterdir())) == 12
    assert (tmp_path / "out" / "acme-2-qr.svg").exists()


def test_where_files_cannot_be_written_no_code_is_kept(pilot: House, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file")
    done = pilot.icquick("invite", "pilot", "--all", "--out", str(tmp_path / "out"))

    assert done.exit_code == Exit.OUTSIDE
    assert rows(pilot) == []


def test_files_of_codes_that_are_not_kept_are_taken_away(pilot: House, tmp_path: Path) -> None:
    made = inviting.invite(pilot.settings, "pilot", inviting.Wish(everybody=True), START, token_bytes)
    written = list(inviting.with_files(made, LIBRARY, tmp_path / "out", lambda _: None))
    assert len(list((tmp_path / "out").iterdir())) == 12
    inviting.take_away(written)

    assert list((tmp_path / "out").iterdir()) == []


@pytest.mark.parametrize("text", [LINK, f"/start {'_-' * 11}"])
def test_png_and_svg_show_the_same_squares_as_the_code(text: str) -> None:
    matrix = [[bool(dark) for dark in row] for row in qr.code_of(text).matrix]
    size = len(matrix)

    assert squares_of_png(qr.as_png(text), size) == matrix
    assert squares_of_svg(qr.as_svg(text, "a <title>"), size) == matrix
    assert qr.as_png(text) == qr.as_png(text)


def squares_of_png(png: bytes, size: int) -> list[list[bool]]:
    pixels = imread(BytesIO(png))
    whole = size + 2 * qr.QUIET
    assert pixels.shape[:2] == (whole * qr.PIXELS, whole * qr.PIXELS)
    middle = qr.PIXELS // 2
    grey = pixels if pixels.ndim == 2 else pixels[..., 0]
    places = [(qr.QUIET + at) * qr.PIXELS + middle for at in range(size)]
    return [[bool(grey[y, x] < 0.5) for x in places] for y in places]


def squares_of_svg(svg: bytes, size: int) -> list[list[bool]]:
    """The strokes of the path: M moves to a place, m moves on, h draws so many squares."""
    root = ElementTree.fromstring(svg)
    path = next(each for each in root.iter() if each.tag.endswith("path") and each.get("class") == "qrline")
    grid = [[False] * size for _ in range(size)]
    x = y = 0.0
    for step, first, second in re.findall(r"([Mmh])(-?[\d.]+)(?:[ ,]?(-?[\d.]+))?", path.get("d", "")):
        match step:
            case "M":
                x, y = float(first), float(second)
            case "m":
                x, y = x + float(first), y + float(second)
            case _:
                for at in range(int(first)):
                    grid[int(y - 0.5) - qr.QUIET][int(x) + at - qr.QUIET] = True
                x += float(first)
    return grid


# -- words


def invitation(purpose: Purpose = Purpose.COMPANY, link: str = LINK, name: str = "Acme") -> Invitation:
    whom = Invitee(purpose, "pilot", "Pilot", START.tzinfo, "acme", name, "Blue")  # type: ignore[arg-type]
    return Invitation(whom, "c" * 22, link, START, START + timedelta(days=30))


@pytest.mark.parametrize("language", LIBRARY.languages)
@pytest.mark.parametrize("purpose", [Purpose.COMPANY, Purpose.POST])
@pytest.mark.parametrize("link", [LINK, ""])
def test_mail_and_sheet_say_in_every_language_what_opens_it(language: str, purpose: Purpose, link: str) -> None:
    voice, opened = LIBRARY.voices[language], link or f"/start {'c' * 22}"
    given = invitation(purpose, link)
    written, page = letter(given, voice), sheet(given, voice)

    assert f"\n{opened}\n" in written.body
    assert "2013" in written.body
    assert page.opens == opened
    assert len(set(page.sentences)) == 3
    printed = PdfReader(BytesIO(sheet_printed(page, qr.as_svg(opened, page.picture))))
    assert len(printed.pages) == 1
    assert root_of(printed)["/Lang"][:2] == language
    words = "".join(printed.pages[0].extract_text().replace("\u200b", "").split())
    assert "".join(opened.split()) in words
    assert all("".join(sentence.split())[:20] in words for sentence in page.sentences)


def root_of(printed: PdfReader) -> Any:
    """The catalogue of the file, where its language stands."""
    return printed.trailer["/Root"]


def test_a_name_stays_a_name_on_the_sheet() -> None:
    page = sheet(invitation(name='#panic() "x" $y$ ' + "W" * 90), LIBRARY.voices["en"])
    words = PdfReader(BytesIO(sheet_printed(page, qr.as_svg("x", "x")))).pages[0].extract_text()

    assert "#panic()" in words


def test_the_mail_is_in_the_language_of_the_company_else_of_the_programme(house: House, tmp_path: Path) -> None:
    text = PROGRAMME.replace('name = "Pilot"', 'name = "Pilot"\nlanguage = "es"')
    house.loads(text.replace('{ name = "Acme",', '{ name = "Acme", language = "fr",'))
    house.icquick("invite", "pilot", "--all", "--out", str(tmp_path))

    assert "Bonjour," in (tmp_path / "acme-mail.txt").read_text("utf-8")
    assert "Buenos días:" in (tmp_path / "bulles-mail.txt").read_text("utf-8")


def test_10000_companies_are_read_at_once(house: House) -> None:
    """Not one statement each: the list of a whole programme is two."""
    firms = "\n".join(f'{{ name = "Firm {n}", cluster = "Blue" }},' for n in range(10_000))
    house.loads(PROGRAMME.replace('    { name = "Acme", cluster = "Blue" },', firms))
    engine = engine_for(house.settings.database_url)
    with engine.begin() as connection:
        assert len(companies_of(connection, "pilot")) == 10_002
        assert len(facilitators_of(connection, "pilot")) == 3
    engine.dispose()


def test_a_facilitator_who_is_erased_takes_her_codes_with_her(pilot: House) -> None:
    pilot.tells("invite", "pilot", "--facilitator", "Team", "--company", "Acme")
    pilot.tells("invite", "pilot", "--facilitator", "Team", "--again")
    done = pilot.icquick("erase", "Team", "--yes")

    assert done.exit_code == 0, done.output
    assert [row.purpose for row in rows(pilot)] == ["company"]
    assert pilot.findings() == 0
