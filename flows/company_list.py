"""A list of companies, as spreadsheets have it: which column says what, and a row as a company.

This is the only home of what a column may be called and of what a company may be like, also where it stands in a
programme file. It knows cells and rows; the formats of files are bot's.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from flows.company_words import AGE, COUNTRY, LANGUAGE, REGION, REGIONS_OF, SECTOR, SIZE, Words
from flows.findings import Finding
from flows.naming import key_of
from flows.programme import Company, Contact
from flows.table_reading import Table

MAIL: Final = re.compile(r"[^@\s,;<>]+@[^@\s,;<>.]+(\.[^@\s,;<>.]+)+")
_LONGEST_MAIL: Final = 254

# As people head their columns, in English, French, German and Spanish; compared by naming.key_of.
_HEADS: Final[Mapping[str, str]] = {
    "name": "name, company, company name, firm, enterprise, business, organisation, organization, entreprise, "
    "nom, nom de l'entreprise, nom entreprise, société, nom de la société, raison sociale, dénomination, firma, "
    "firmenname, unternehmen, unternehmensname, name des unternehmens, betrieb, empresa, nombre, sociedad, "
    "nombre de la empresa, razón social",
    "cluster": "cluster, cluster name, network, pôle, pôle de compétitivité, grappe, filière, réseau, netzwerk, "
    "clúster, agrupación, red",
    SIZE: "size, employees, number of employees, staff, headcount, people, taille, effectif, effectifs, salariés, "
    "nombre de salariés, größe, groesse, unternehmensgröße, mitarbeiter, mitarbeitende, mitarbeiterzahl, "
    "beschäftigte, team, tamaño, plantilla, empleados, número de empleados",
    AGE: "age, company age, years, âge, ancienneté, âge de l'entreprise, alter, jahre, edad, antigüedad, años",
    COUNTRY: "country, pays, land, país",
    REGION: "region, région, bundesland, kanton, región, provincia, comunidad autónoma",
    SECTOR: "sector, industry, business sector, secteur, secteur d'activité, activité, branche, wirtschaftszweig, "
    "ramo, actividad",
    LANGUAGE: "language, lang, langue, sprache, idioma, lengua",
    "contact": "contact, contact name, contact person, interlocuteur, nom du contact, responsable, kontakt, "
    "ansprechpartner, ansprechpartnerin, kontaktperson, contacto, persona de contacto",
    "mail": "mail, e-mail, email, e-mail address, mail address, contact mail, contact e-mail, contact email, "
    "courriel, mél, adresse e-mail, adresse électronique, e-mail-adresse, mailadresse, correo, "
    "correo electrónico",
}
_COLUMN_OF: Final = {key_of(head): column for column, heads in _HEADS.items() for head in heads.split(", ")}
_SEARCHED_ROWS: Final = 20  # titles and remarks often stand above the heads


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a sheet with its number there, from 1; cells as texts, empty ones empty."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Heads:
    """``at``: place of each column that we know; ``unread``: the others, which are left out; ``width``: of all."""

    row: int
    width: int
    at: Mapping[str, int]
    unread: tuple[str, ...]


def heads_in(rows: Iterable[Row]) -> Heads | None:
    """The first row that has a column for the company's name; None if none of the first has."""
    for row in rows:
        if row.number > _SEARCHED_ROWS:
            return None
        known = [(_COLUMN_OF.get(key_of(cell)), index) for index, cell in enumerate(row.cells)]
        at = {column: index for column, index in reversed(known) if column is not None}
        if "name" in at:
            unread = tuple(row.cells[index] for column, index in known if column is None and row.cells[index])
            return Heads(row.number, len(row.cells), at, unread)
    return None


def twice(heads: Heads, cells: Sequence[str]) -> list[str]:
    """The heads of columns that say the same as another one."""
    return [
        cell for index, cell in enumerate(cells) if heads.at.get(_COLUMN_OF.get(key_of(cell), ""), index) != index
    ]


def companies_in(
    file: str, rows: Iterable[Row], clusters: Mapping[str, str], words: Words, findings: list[Finding]
) -> tuple[list[tuple[str, Company]], tuple[str, ...]]:
    """Companies with their places, and the heads of columns that were not read."""
    kept = list(rows)
    heads = heads_in(kept)
    if heads is None:
        what = "no column is headed as the company's name."
        remedy = "Head one `company`, `entreprise`, `Unternehmen` or `empresa`, in one of the first rows."
        findings.append(Finding(file, "", what, remedy))
        return [], ()
    found: list[tuple[str, Company]] = []
    for row in kept:
        place = f"row {row.number}"
        if row.number == heads.row:
            for head in twice(heads, row.cells):
                what = f"the column {head!r} says the same as another one."
                findings.append(Finding(file, place, what, "Take one of the two out."))
        elif row.number > heads.row and any(row.cells):
            cells = {column: row.cells[index] for column, index in heads.at.items() if index < len(row.cells)}
            table = Table(file, place, {column: cell for column, cell in cells.items() if cell}, findings)
            if any(row.cells[heads.width :]):
                table.wrong(
                    "it has more cells than there are heads.", "Put a text with the separator into quotes."
                )
            found.append((place, company_of(table, clusters, words)))
    if not found:
        findings.append(Finding(file, "", "there is no company in it.", "Write one in each row below the heads."))
    return found, heads.unread


def company_of(table: Table, clusters: Mapping[str, str], words: Words) -> Company:
    """A company as its table or its row says; ``clusters``: those of the programme, by key."""
    contact = Contact(table.text("contact") or "", _mail(table) or "")
    country = _described(table, COUNTRY, words)
    region, of_country = _region(table, country, words)
    company = Company(
        name=table.needed("name", "…"),
        cluster=_cluster(table, clusters),
        takes_part=table.yes("takes_part"),
        cluster_documented=table.yes("cluster_documented"),
        size=_described(table, SIZE, words),
        age=_described(table, AGE, words),
        country=of_country,
        region=region,
        sector=_described(table, SECTOR, words),
        language=_described(table, LANGUAGE, words),
        contact=contact if contact != Contact() else None,
    )
    table.finish()
    return company


def _cluster(table: Table, clusters: Mapping[str, str]) -> str:
    if isinstance(table.get("cluster"), list):
        table.texts("cluster")
        table.wrong("a company has one cluster, and here stands a list.", "Name the main one.")
        return "?"
    if "cluster" not in table and len(clusters) == 1:
        return next(iter(clusters.values()))
    named = table.needed("cluster", "…")
    if named != "?" and key_of(named) not in clusters:
        known = ", ".join(clusters.values()) or "none"
        table.wrong(f"the cluster {named!r} is not in the programme.", f"Mend it, or add it; there are: {known}.")
    return clusters.get(key_of(named), named)


def _described(table: Table, name: str, words: Words) -> str | None:
    value: Any = table.get(name)
    written = str(value) if isinstance(value, int) and not isinstance(value, bool) else table.text(name)
    table.know(name)
    if written is None:
        return None
    if (found := words.find(name, written)) is None:
        remedy = f"Write one of {words.allowed(name)}, in figures or in words."
        table.wrong(f"`{name}` is {written!r}, which the questionnaire does not know.", remedy)
    return found


def _region(table: Table, country: str | None, words: Words) -> tuple[str | None, str | None]:
    """Region and country: of the one country whose regions are listed, a region tells the country."""
    written = table.text(REGION, 60)
    if written is None:
        return None, country
    found = words.find(REGION, written)
    if found is not None and country in (None, REGIONS_OF):
        return found, REGIONS_OF
    if country in (None, REGIONS_OF):
        remedy = f"Write one of {words.allowed(REGION)} or its name; for a region elsewhere, name the country."
        table.wrong(f"`region` is {written!r}, which the questionnaire does not know.", remedy)
    return written, country


def _mail(table: Table) -> str | None:
    written = table.text("mail", _LONGEST_MAIL)
    if written is not None and not MAIL.fullmatch(written):
        table.wrong(f"`mail` is {written!r}, which is no address.", "Write one such as name@example.org.")
    return written
