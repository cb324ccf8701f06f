"""Lists of companies as people save them: any encoding and separator, merged cells, formulas, broken files."""

import io
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import Workbook, load_workbook

from bot.company_files import read_list
from flows.findings import Finding

HEADS = ("Société", "Cluster", "Effectif", "Région")
ACME = ("Œuvres & Fils", "Blue", "12", "Île-de-France")
CSV = "\r\n".join(";".join(row) for row in (HEADS, ACME)) + "\r\n"
SHIPPED = Path(__file__).parents[2] / "flows/content/programmes/company-list.csv"


def rows(file: Path) -> list[tuple[str, ...]]:
    found = read_list(file, "list")
    assert found.findings == []
    return [row.cells for row in found.rows]


def refused(file: Path) -> Finding:
    found = read_list(file, "list")
    assert (found.rows, len(found.findings)) == ([], 1)
    return found.findings[0]


def saved(file: Path, *lines: Sequence[Any], change: Callable[[Workbook], None] = lambda book: None) -> Path:
    book = Workbook()
    for line in lines:
        book.active.append(list(line))
    change(book)
    book.save(file)
    return file


# -- CSV


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_encodings_and_separators_are_found_out(tmp_path: Path, encoding: str, separator: str) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes(CSV.replace(";", separator).encode(encoding))

    assert rows(file) == [HEADS, ACME]


def test_a_text_with_the_separator_or_a_line_break_is_one_cell_and_rows_keep_their_lines(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text('Nom,Secteur\n"Durand, Fils",a\n"two\nlines",b\nlast,c\n', encoding="utf-8")
    found = read_list(file, "list")

    assert [(row.number, row.cells[0]) for row in found.rows] == [
        (1, "Nom"),
        (2, "Durand, Fils"),
        (3, "two\nlines"),
        (5, "last"),
    ]


def test_titles_with_other_separators_do_not_mislead(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text(f"Companies; Nantes; 2013; draft; a; b\n{CSV.replace(';', ',')}", encoding="utf-8")

    assert rows(file)[1:] == [HEADS, ACME]


def test_an_export_of_ours_is_read_without_its_apostrophes(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("Nom,Cluster\n'=Acme,'s-Gravenhage\n", encoding="utf-8")

    assert rows(file)[1] == ("=Acme", "'s-Gravenhage")


def test_the_shipped_list_has_a_column_for_everything() -> None:
    assert rows(SHIPPED) == [
        ("name", "cluster", "size", "age", "country", "region", "sector", "language", "contact", "mail")
    ]


@pytest.mark.parametrize(
    ("content", "place", "what"),
    [
        (b"", "", "it is empty."),
        (b" \r\n ", "", "it is empty."),
        (b"\xd0\xcf\x11\xe0 old", "", "it is an old workbook (.xls), or has a password."),
        (b"Nom\n\x81\x00", "", "it is no text."),
        (b"Nom\x00\n", "", "it is no text."),
        (b"\xff\xfeN", "", "it is no text."),
        (b'Nom,Cluster\nAcme,Blue\nBeta,"Blue\n', "row 3", "it is not proper CSV (unexpected end of data)."),
        (b"PK\x03\x04 no zip", "", "it is not a whole XLSX file."),
    ],
)
def test_what_cannot_be_read_says_why(tmp_path: Path, content: bytes, place: str, what: str) -> None:
    file = tmp_path / "list"
    file.write_bytes(content)
    found = refused(file)

    assert (found.file, found.place, found.what) == ("list", place, what)


def test_a_list_that_is_not_there_or_too_large_is_told(tmp_path: Path) -> None:
    assert refused(tmp_path / "none.csv").what == "it cannot be read: No such file or directory."
    assert refused(tmp_path).what == "it cannot be read: Is a directory."
    with (tmp_path / "big.csv").open("wb") as file:
        file.truncate(20_000_001)
    assert refused(tmp_path / "big.csv").what == "it is larger than 20 MB."


# -- XLSX


def test_a_sheet_gives_texts_whatever_its_cells_are(tmp_path: Path) -> None:
    file = saved(tmp_path / "a.xlsx", HEADS, ("  Acme ", "Blue", 12, None), ("007", True, 12.0, 1.5))

    assert rows(file) == [HEADS, ("Acme", "Blue", "12"), ("007", "True", "12", "1.5")]


def test_a_date_is_told_as_a_day(tmp_path: Path) -> None:
    from datetime import date, datetime

    file = saved(tmp_path / "a.xlsx", ("Nom", "Âge"), ("Acme", date(2013, 1, 15)), ("B", datetime(2013, 1, 15)))  # noqa: DTZ001

    assert rows(file)[1:] == [("Acme", "2013-01-15"), ("B", "2013-01-15")]


def test_a_merged_cell_counts_for_each_of_its_rows(tmp_path: Path) -> None:
    def merge(book: Workbook) -> None:
        book.active.merge_cells("B2:B4")
        book.active.merge_cells("A7:D9")

    file = saved(
        tmp_path / "a.xlsx",
        HEADS,
        ("Acme", "Blue", 1, ""),
        ("Beta", None, 2, ""),
        ("Gamma", None, 3, ""),
        ("Delta", "Red", 4, ""),
        change=merge,
    )

    assert [row[:2] for row in rows(file)] == [
        HEADS[:2],
        ("Acme", "Blue"),
        ("Beta", "Blue"),
        ("Gamma", "Blue"),
        ("Delta", "Red"),
    ]


def test_a_formula_counts_with_the_value_that_was_computed(tmp_path: Path) -> None:
    plain = saved(tmp_path / "a.xlsx", HEADS, ("Acme", "Blue", "=6*7", ""), ("Beta", '="Bl"&"ue"', "=1/0", ""))
    told = [(each.place, each.what) for each in read_list(plain, "list").findings]
    assert told == [
        ("row 2", "the cell C2 is a formula without a computed value."),
        ("row 3", "the cell B3 is a formula without a computed value."),
        ("row 3", "the cell C3 is a formula without a computed value."),
    ]

    computed = with_values(plain, {"C2": "<v>42</v>", "B3": "<v>Blue</v>", "C3": "<v>#DIV/0!</v>"})
    found = read_list(computed, "list")
    assert found.rows[1].cells == ("Acme", "Blue", "42")
    assert found.rows[2].cells[:2] == ("Beta", "Blue")
    assert [(each.place, each.what) for each in found.findings] == [
        ("row 3", "the cell C3 holds the error #DIV/0!.")
    ]


def with_values(file: Path, values: dict[str, str]) -> Path:
    """The same workbook as a spreadsheet saves it: with what each formula came to."""
    after = file.with_name("computed.xlsx")
    with ZipFile(file) as old, ZipFile(after, "w", ZIP_DEFLATED) as new:
        for part in old.infolist():
            content = old.read(part)
            if part.filename == "xl/worksheets/sheet1.xml":
                content = _computed(content.decode(), values).encode()
            new.writestr(part, content)
    return after


def _computed(sheet: str, values: dict[str, str]) -> str:
    for place, value in values.items():
        before, rest = sheet.split(f'<c r="{place}"', 1)
        kind = "e" if "#" in value else "n" if "42" in value else "str"
        attributes, inner = rest.split(">", 1)
        inner = inner.replace("<v></v>", value, 1).replace("<v />", value, 1).replace("<v/>", value, 1)
        sheet = f'{before}<c r="{place}"{attributes} t="{kind}">{inner}'
    return sheet


def test_the_sheet_with_the_companies_is_found(tmp_path: Path) -> None:
    def more(book: Workbook) -> None:
        book.active.title = "Read me"
        book.create_sheet("Firms").append(["Nom"])
        book["Firms"].append(["Acme"])
        book.create_sheet("Old").append(["Nom"])
        book["Old"].sheet_state = "hidden"

    file = saved(tmp_path / "a.xlsx", ("Some words",), change=more)
    assert rows(file) == [("Nom",), ("Acme",)]


def test_companies_on_two_sheets_are_refused(tmp_path: Path) -> None:
    file = saved(tmp_path / "a.xlsx", HEADS, change=lambda book: book.create_sheet("More").append(["Nom"]))

    assert refused(file).what == "there are companies on the sheets 'Sheet' and 'More'."


def test_one_lost_cell_far_below_costs_nothing(tmp_path: Path) -> None:
    def far(book: Workbook) -> None:
        book.active["XFD1048576"] = "lost"

    found = read_list(saved(tmp_path / "a.xlsx", HEADS, ACME, change=far), "list")
    assert [row.number for row in found.rows] == [1, 2, 1_048_576]


def test_a_workbook_that_unpacks_to_very_much_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "a.xlsx"
    with ZipFile(file, "w", ZIP_DEFLATED) as archive, archive.open("xl/worksheets/sheet1.xml", "w") as part:
        for _ in range(201):
            part.write(bytes(1_000_000))

    assert refused(file).what == "it holds more than 200 MB."


def test_a_cut_off_workbook_is_told(tmp_path: Path) -> None:
    file = saved(tmp_path / "a.xlsx", HEADS, ACME)
    content = file.read_bytes()
    for length in range(4, len(content), 97):
        file.write_bytes(content[:length])
        assert refused(file).what == "it is not a whole XLSX file."
    assert load_workbook(io.BytesIO(content)).active is not None
