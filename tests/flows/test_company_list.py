"""A list of companies is read however its columns are headed, and every row that is wrong is named."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.company_words import COUNTRY, REGION, SECTOR, SIZE
from flows.findings import Finding
from flows.naming import key_of
from flows.programme_file import Listed
from tests.programmes import SMALL, WORDS, findings, listed, programme, read

HEADS = [
    ("name", "size", "contact", "mail"),
    ("Company name", "Employees", "Contact person", "E-mail"),
    ("Raison sociale", "EFFECTIF", "Interlocuteur", "Courriel"),
    ("Name des Unternehmens", "Mitarbeiterzahl", "Ansprechpartnerin", "E – Mail"),
    ("Razón  Social", "Tamano", "Persona de contacto", "correo electronico"),
]


@pytest.mark.parametrize("heads", HEADS)
def test_columns_are_found_in_every_language_however_they_are_typed(heads: tuple[str, ...]) -> None:
    [_, beta] = programme(SMALL, listed(heads, ("Beta", "12", "B. Eta", "b@eta.org"))).companies

    assert beta.contact is not None
    assert (beta.name, beta.size, beta.contact.name, beta.contact.mail) == ("Beta", "10-49", "B. Eta", "b@eta.org")


def test_titles_above_the_heads_and_empty_rows_are_passed_over() -> None:
    rows = listed(("Our companies", ""), (), ("Nom", "Taille"), ("Beta", "7"), ("", ""), ("Gamma", ""))

    assert [each.name for each in programme(SMALL, rows).companies] == ["Acme", "Beta", "Gamma"]


def test_a_row_may_be_shorter_than_the_heads_and_not_longer() -> None:
    assert programme(SMALL, listed(("Nom", "Taille"), ("Beta",))).companies[1].size is None
    [found] = findings(SMALL, listed(("Nom", "Taille"), ("Beta", "7", "Nantes")))
    assert (found.place, found.what) == ("row 2", "it has more cells than there are heads.")


def test_columns_that_say_nothing_to_us_are_told_and_left_out() -> None:
    found = read(SMALL, listed(("Nom", "SIRET", "", "Notes"), ("Beta", "1", "2", "3")))

    assert found.unread == [("list.csv", "SIRET"), ("list.csv", "Notes")]
    assert found.programme is not None


def test_two_columns_for_the_same_are_a_mistake() -> None:
    [found] = findings(SMALL, listed(("Nom", "Taille", "Effectif"), ("Beta", "7", "12")))

    assert (found.place, found.what) == ("row 1", "the column 'Effectif' says the same as another one.")


@pytest.mark.parametrize("rows", [[], [("a", "b")], [("", "")] * 30 + [("Nom", "Taille")]])
def test_a_list_without_heads_says_what_to_write(rows: list[tuple[str, ...]]) -> None:
    [found] = findings(SMALL, listed(*rows))

    assert found.what == "no column is headed as the company's name."


def test_a_list_without_companies_is_a_mistake() -> None:
    assert [each.what for each in findings(SMALL, listed(("Nom",)))] == ["there is no company in it."]


def test_a_list_that_could_not_be_read_tells_why_and_nothing_else() -> None:
    reason = Finding("list.csv", "", "it is empty.", "Fill it.")

    assert findings(SMALL, Listed("list.csv", [], [reason])) == [reason]


def test_every_bad_row_is_named() -> None:
    rows = [("Nom", "Cluster", "Taille", "Pays", "Région", "Mail", "Langue")]
    rows += [
        ("", "Blue", "", "", "", "", ""),
        ("Beta", "Sea", "", "", "", "", ""),
        ("Gamma", "Blue", "many", "", "", "", ""),
        ("Delta", "Blue", "", "Atlantis", "", "", ""),
        ("Epsilon", "Blue", "", "", "Bayern", "", ""),
        ("Zeta", "Blue", "", "", "", "zeta", ""),
        ("Eta", "Blue", "", "", "", "", "Klingon"),
        ("Theta", "Blue", "", "", "Bretagne", "a@b.org", "Deutsch"),
    ]
    told = findings(SMALL, listed(*rows))

    assert [each.place for each in told] == [f"row {number}" for number in range(2, 9)]


@pytest.mark.parametrize(
    ("name", "written", "value"),
    [
        (SIZE, "1", "1-9"),
        (SIZE, "9", "1-9"),
        (SIZE, "10", "10-49"),
        (SIZE, "10 - 49", "10-49"),
        (SIZE, "10–49", "10-49"),
        (SIZE, "10 à 49", "10-49"),
        (SIZE, "250000", "250+"),
        (SIZE, "0", None),
        (SIZE, "9999999999", None),
        (COUNTRY, "fr", "FR"),
        (COUNTRY, "allemagne", "DE"),
        (REGION, "ile-de-france", "FR10"),
        (REGION, "Ile - de - France", "FR10"),
        (SECTOR, "s02", "S02"),
        (SECTOR, "Pharma, health products", "S02"),
        ("nothing", "x", None),
    ],
)
def test_what_people_write_is_found_among_the_values_of_the_questionnaire(
    name: str, written: str, value: str | None
) -> None:
    assert WORDS.find(name, written) == value


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Société d’Œuvres", "SOCIETE D'OEUVRES"),
        ("In-Cell-Art", "in – cell‑art"),
        ("Straße", "STRASSE"),
        ("Bjørn", "bjorn"),
        ("  Acme   Ltd ", "ACME LTD"),
    ],
)
def test_names_are_the_same_however_they_are_typed(one: str, other: str) -> None:
    assert key_of(one) == key_of(other)


def test_names_that_differ_by_a_sign_are_two() -> None:
    assert len({key_of(name) for name in ("Acme", "Acme 2", "Acme+", "A.cme", "AcmeLtd")}) == 5


@given(st.text())
def test_a_key_is_its_own_key(name: str) -> None:
    assert key_of(key_of(name)) == key_of(name)


@settings(deadline=None)
@given(st.lists(st.lists(st.text(max_size=6), max_size=4), max_size=5))
def test_no_list_is_too_odd_to_be_told_about(rows: list[list[str]]) -> None:
    found = read(SMALL, listed(*rows))

    assert (found.programme is None) == bool(found.findings)
