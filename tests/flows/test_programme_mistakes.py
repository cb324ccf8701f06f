"""Every mistake in a programme file is told at once, with its place and a remedy."""

import pytest

from flows.findings import Finding
from flows.programme_file import open_programme
from tests.programmes import FULL, OTHER, SMALL, findings, listed, programme

MISTAKES = [
    ('id = "full"', 'id = "a b"', "", "cannot stand on a button"),
    ('id = "full"\n', "", "", "`id` is missing"),
    ('name = "Full"', 'name = ""', "", "`name` is ''"),
    ('name = "Full"', f'name = "{"x" * 121}"', "", "`name` is 'xxxxxxxxxxxxxxxxxxxx…'"),
    ('name = "Full"', "name = 7", "", "`name` is 7"),
    ('zone = "Europe/Paris"', 'zone = "Europe/Atlantis"', "", "'Europe/Atlantis', which is no time zone"),
    ('zone = "Europe/Paris"', 'zone = "../etc"', "", "'../etc', which is no time zone"),
    ('zone = "Europe/Paris"', 'zone = "Europe"', "", "'Europe', which is no time zone"),
    ('zone = "Europe/Paris"\n', "", "", "`zone` is missing"),
    ('language = "fr"', 'language = "it"', "", "`language` is 'it'"),
    ("begins = 2013-01-10", "begins = 2014-01-10", "", "it begins on 2014-01-10 and ends on 2013-12-31"),
    ("begins = 2013-01-10", "begins = 2013-02-01", "stage S2", "2013-01-14 is not within the programme"),
    ("ends = 2013-12-31", "ends = 2013-03-01", "meeting Workshop", "2013-03-15 is not within the programme"),
    ("begins = 2013-01-10", 'begins = "soon"', "", "`begins` is 'soon'"),
    ("begins = 2013-01-10", "begins = 1013-01-10", "", "`begins` is datetime.date(1013, 1, 10)"),
    ("begins = 2013-01-10", "begins = 2013-01-10T09:00:00", "", "`begins` is datetime.datetime"),
    ("documented = true\nholidays", 'documented = "yes"\nholidays', "", "`documented` is 'yes'"),
    ("{ day = 2013-04-01, ", "{ ", "holiday Lundi de Pâques", "`day` is missing"),
    ("day = 2013-04-01", "date = 2013-04-01", "holiday Lundi de Pâques", "`date` is not known here"),
    ("day = 2013-07-14", "day = 2013-04-01", "day off 2013-04-01", "it is there twice"),
    ("last = 2013-08-31", "last = 2013-07-31", "pause Août", "it is from 2013-08-01 to 2013-07-31"),
    ("last = 2013-08-31, ", "", "pause Août", "`last` is missing"),
    ("until = 17:00:00\n", 'until = "08:00"\n', "hours", "it is from 08:30 until 08:00"),
    ('from = "08:30"', 'from = "half past eight"', "hours", "`from` is 'half past eight'"),
    ('weekdays = ["mon", "tue", "wed", "thu"]', "weekdays = []", "hours", "`weekdays` is []"),
    ('weekdays = ["mon", "tue", "wed", "thu"]', 'weekdays = ["fri"]', "reminders", "none of its weekdays"),
    ('until = "11:30"', 'until = "08:15"', "reminders", "it is from 10:00 until 08:15"),
    ('from = "10h00"\nuntil = "11:30"', 'from = "18:00"\nuntil = "19:00"', "reminders", "outside the working"),
    ("most_per_stage = 2", "most_per_stage = 4", "reminders", "`most_per_stage` is 4"),
    ('stage = "S2", count_from', 'stage = "S9", count_from', "reminders, rule S9", "`stage` is 'S9'"),
    ('count_from = "silence", ', "", "reminders, rule S2", "`count_from` is missing"),
    ("days = [3, 1]", "days = [400]", "reminders, rule S2", "`days` is [400]"),
    ("days = [3, 1]", "days = 3", "reminders, rule S2", "`days` is 3"),
    ("[digest]\n", "[[digest]]\n", "", "`digest` is [{"),
    ('weekday = "fri"', 'weekday = "Friday"', "digest", "`weekday` is 'Friday'"),
    ('name = "Red"\n', 'name = "blue"\n', "cluster blue", "it is there twice"),
    ('cluster = "RED"', 'cluster = "Green"', "company Zweite GmbH", "the cluster 'Green' is not in the programme"),
    ('cluster = "RED"', 'cluster = ["Red", "Blue"]', "company Zweite GmbH", "a company has one cluster"),
    ('cluster = "RED"', "cluster = [1]", "company Zweite GmbH", "`cluster` is [1]"),
    ('cluster = "RED"\n', "", "company Zweite GmbH", "`cluster` is missing"),
    (
        'name = "Zweite GmbH"',
        'name = "SOCIETE d\'oeuvres"',
        "company",
        "is in 'Red' here, and in 'Blue' at company",
    ),
    ("size = 12", "size = 0", "company Société d’Œuvres", "`size` is '0', which the questionnaire does not know"),
    ("size = 12", "size = 12.5", "company Société d’Œuvres", "`size` is 12.5"),
    ('region = "Bretagne"', 'region = "Bayern"', "company Société d’Œuvres", "`region` is 'Bayern'"),
    ('mail = "contact@', 'mail = "contact at ', "company Société d’Œuvres", "which is no address"),
    ('mail = "agency@', 'mail = "agency at ', "facilitator Agency", "which is no address"),
    ('clusters = ["Blue"]\nlanguage', "language", "facilitator Agency", "`clusters` is missing"),
    ('clusters = ["Blue"]\nlanguage', "clusters = []\nlanguage", "facilitator Agency", "`clusters` is []"),
    (
        'clusters = ["Blue"]\nlanguage',
        'clusters = ["Red"]\nlanguage',
        "observer Agency",
        "it is observer here, and",
    ),
    (
        '{ name = "Chef", clusters = "Blue"',
        '{ name = "Chef", clusters = "Sea"',
        "owner Chef",
        "'Sea' is not in the",
    ),
    (
        '{ name = "Agency", clusters = ["Red"] }',
        '{ name = "Agency", clusters = ["Red"], mail = "a@b.org" }',
        "observer Agency",
        "`mail` is 'a@b.org' here, and another one above",
    ),
    ('no_longer = ["Red"]', 'no_longer = ["Blue"]', "observer Guest", "it is nothing any more here, and observer"),
    ("opens = 2013-01-14", "opens = 2013-03-14", "stage S2", "`deadline` is 2013-03-13, before `opens`"),
    ("closes = 2013-03-15", "closes = 2013-03-12", "stage S2", "`closes` is 2013-03-12, before `deadline`"),
    ('id = "again"\nkind = "S7a"', 'id = "again"', "stage again", "`kind` is missing"),
    ('kind = "S7a"', 'kind = "S8"', "stage again", "`kind` is 'S8'"),
    ('id = "again"\nkind = "S7a"', 'kind = "S7a"', "stage 2", "`id` is missing"),
    ('id = "again"\nkind = "S7a"', 'id = "S2"', "stage S2", "it is there twice"),
    ('stage = "S2"\nplace', 'stage = "S5"\nplace', "meeting Workshop", "the stage 'S5', which is not there"),
    ("first = 2013-03-15\n", "", "meeting Workshop", "`first` is missing"),
    (
        "last = 2013-01-11",
        "last = 2013-01-09",
        "meeting Kick-off",
        "it begins on 2013-01-10 and ends on 2013-01-09",
    ),
    ("minutes = 240", "minutes = true", "meeting Workshop", "`minutes` is True"),
    ('name = "Workshop"', 'name = "KICK – OFF"', "meeting kick-off", "it is there twice"),
    ("[[companies]]", "[[company]]", "", "`company` is not known here"),
    ("[[clusters]]", "[[networks]]", "", "there is no cluster in it"),
    ("pauses = [{ first", "pauses = [7, { first", "", "`pauses` is [7"),
]


@pytest.mark.parametrize(("old", "new", "place", "what"), MISTAKES)
def test_every_mistake_is_told_with_its_place(old: str, new: str, place: str, what: str) -> None:
    assert old in FULL
    told = findings(FULL.replace(old, new))

    assert [each for each in told if each.place.startswith(place) and what in each.what], told
    assert all(each.file == "p.toml" and each.remedy for each in told)


def test_all_mistakes_are_told_at_once() -> None:
    text = FULL
    for old, new, _, _ in MISTAKES[:3]:
        text = text.replace(old, new, 1)

    assert len(findings(text.replace("size = 12", "size = 0").replace('kind = "S7a"', 'kind = "S8"'))) >= 4


def test_two_stages_of_one_kind_are_for_different_companies() -> None:
    both = FULL.replace('id = "again"\nkind = "S7a"', 'id = "again"\nkind = "S2"\nclusters = ["{}"]')

    assert findings(both.replace("{}", "Red")) == []
    [found] = findings(both.replace("{}", "Blue"))
    assert (found.place, found.what) == (
        "stage again",
        "the stage S2 is of the kind S2 too, for the same companies.",
    )


def test_a_company_twice_is_told_with_both_places() -> None:
    rows = listed(("Nom",), ("ACME",), ("Beta",), ("beta",))
    told = findings(SMALL, rows)

    assert [(each.place, each.what) for each in told] == [
        ("list.csv, row 2", "'ACME' is there twice: at company Acme as well, spelt 'Acme'."),
        ("list.csv, row 4", "'beta' is there twice: at list.csv, row 3 as well, spelt 'Beta'."),
    ]


@pytest.mark.parametrize("text", ["id = ", "\x00", 'id = "a"\nid = "b"', "a = " + "[" * 2000])
def test_what_is_no_toml_is_told_with_its_line(text: str) -> None:
    found = open_programme("p.toml", text)

    assert isinstance(found, Finding)
    assert found.what.startswith("this is not TOML")


def test_an_empty_file_says_what_is_missing() -> None:
    assert [each.what for each in findings("")] == [
        "`id` is missing.",
        "`name` is missing.",
        "`zone` is missing.",
        "there is no cluster in it.",
    ]


def test_the_same_file_under_another_id_and_name_is_another_programme() -> None:
    assert programme(OTHER).companies == programme(FULL).companies
