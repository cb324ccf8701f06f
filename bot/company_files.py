"""A list of companies as people save it -> rows of texts: CSV in any usual encoding and separator, or XLSX.

This is the only home of what a cell of a spreadsheet says. A merged cell counts for each of its rows, in its first
column. A formula counts with the value that was computed when the file was saved; one without is a mistake, since
nothing is computed here. What a column means is flows' to say.
"""

import csv
import io
import zlib
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final
from zipfile import BadZipFile, ZipFile

from bot.cells import unescaped, unguarded
from flows.company_list import Row, heads_in
from flows.findings import Finding
from flows.programme_file import Listed

_LARGEST: Final = 20_000_000
_LARGEST_UNPACKED: Final = 200_000_000
_LONGEST_HEAD: Final = 20_000
_SEPARATORS: Final = ";,\t|"

_Place = tuple[int, int]
_Cells = Mapping[_Place, Any]
"""Row and column, both from 1 -> a cell of openpyxl."""


class _Unreadable(Exception):
    def __init__(self, what: str, remedy: str, place: str = "") -> None:
        super().__init__(what)
        self.place, self.what, self.remedy = place, what, remedy


def read_list(file: Path, name: str) -> Listed:
    """The rows of a list, and what is wrong with it; ``name`` stands for it in findings."""
    findings: list[Finding] = []
    try:
        rows = _rows(file, name, findings)
    except OSError as error:
        what = f"it cannot be read: {error.strerror}."
        findings.append(Finding(name, "", what, "Check the path; it counts from the programme file."))
    except _Unreadable as error:
        findings.append(Finding(name, error.place, error.what, error.remedy))
    else:
        return Listed(name, rows, findings)
    return Listed(name, [], findings)


def _rows(file: Path, name: str, findings: list[Finding]) -> list[Row]:
    if file.stat().st_size > _LARGEST:
        raise _Unreadable("it is larger than 20 MB.", "Keep the companies alone, or save it as CSV.")
    content = file.read_bytes()
    if not content.strip():
        raise _Unreadable("it is empty.", "Write a row of heads, and a company in each row below.")
    if content.startswith(b"PK\x03\x04"):
        return _xlsx(content, name, findings)
    if content.startswith(b"\xd0\xcf\x11\xe0"):
        raise _Unreadable("it is an old workbook (.xls), or has a password.", "Save it as XLSX or CSV.")
    return list(_csv(_decoded(content)))


# -- CSV


def _decoded(content: bytes) -> str:
    """UTF-16 by its mark; UTF-8 with or without one; else what Windows writes in Western Europe."""
    marked = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    for encoding in ["utf-16"] if marked else ["utf-8-sig", "cp1252"]:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text:
            return text
    raise _Unreadable("it is no text.", 'Save the list as "CSV UTF-8" or as XLSX.')


def _csv(text: str) -> Iterator[Row]:
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text), strict=True)
    number = 1
    try:
        for cells in lines:
            yield Row(number, tuple(unguarded(cell).strip() for cell in cells))
            number = lines.line_num + 1  # a cell may go over several lines
    except csv.Error as error:
        advice = "Check the quotation marks of this row."
        raise _Unreadable(f"it is not proper CSV ({error}).", advice, f"row {number}") from error


def _separator(text: str) -> str:
    """The sign by which most columns have heads that we know."""

    def known(sign: str) -> int:
        rows = csv.reader(io.StringIO(text[:_LONGEST_HEAD], newline=""), delimiter=sign)
        heads = heads_in(Row(number, tuple(cells)) for number, cells in enumerate(rows, 1))
        return 0 if heads is None else len(heads.at)

    return max(_SEPARATORS, key=known)


# -- XLSX


def _xlsx(content: bytes, name: str, findings: list[Finding]) -> list[Row]:
    from xml.etree.ElementTree import ParseError

    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        with ZipFile(io.BytesIO(content)) as archive:
            if sum(part.file_size for part in archive.infolist()) > _LARGEST_UNPACKED:
                raise _Unreadable("it holds more than 200 MB.", "Keep the companies alone, or save it as CSV.")
        book = load_workbook(io.BytesIO(content))
        sheet = _sheet_of(book)
        cells = _cells(sheet)
        if any(cell.data_type == "f" for cell in cells.values()):
            computed = load_workbook(io.BytesIO(content), data_only=True)
            cells = _computed(cells, _cells(computed[sheet.title]), name, findings)
    except (BadZipFile, ParseError, InvalidFileException, KeyError, ValueError, EOFError, zlib.error) as error:
        raise _Unreadable("it is not a whole XLSX file.", "Save it again, or save it as CSV.") from error
    return _spread(cells, sheet, name, findings)


def _sheet_of(book: Any) -> Any:
    """The one with the companies; hidden ones are not looked at."""
    visible = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
    found = [sheet for sheet in visible if heads_in(_texts(_cells(sheet), {}))]
    if len(found) > 1:
        named = " and ".join(repr(sheet.title) for sheet in found)
        raise _Unreadable(f"there are companies on the sheets {named}.", "Keep them on one sheet.")
    if not visible:
        raise _Unreadable("there is no sheet to be seen in it.", "Show the one with the companies.")
    return found[0] if found else visible[0]


def _cells(sheet: Any) -> _Cells:
    """Those that hold something; iter_rows would make the empty ones in between, perhaps a million rows."""
    return {place: cell for place, cell in sorted(sheet._cells.items()) if cell.value is not None}


def _computed(cells: _Cells, values: _Cells, name: str, findings: list[Finding]) -> _Cells:
    """The cells with values instead of formulas; each formula without one is a finding."""
    missing = [cell for place, cell in cells.items() if cell.data_type == "f" and place not in values]
    for cell in missing:
        what = f"the cell {cell.coordinate} is a formula without a computed value."
        advice = "Open the file in a spreadsheet and save it, or write the value itself."
        findings.append(Finding(name, f"row {cell.row}", what, advice))
    return {place: values.get(place, cell) for place, cell in cells.items() if cell not in missing}


def _spread(cells: _Cells, sheet: Any, name: str, findings: list[Finding]) -> list[Row]:
    for cell in cells.values():
        if cell.data_type == "e":
            what = f"the cell {cell.coordinate} holds the error {cell.value}."
            findings.append(Finding(name, f"row {cell.row}", what, "Mend its formula, or write the value itself."))
    merged = {
        (row, area.min_col): (area.min_row, area.min_col)
        for area in sheet.merged_cells.ranges
        if (area.min_row, area.min_col) in cells
        for row in range(area.min_row + 1, area.max_row + 1)
    }
    return list(_texts(cells, merged))


def _texts(cells: _Cells, merged: Mapping[_Place, _Place]) -> Iterator[Row]:
    """``merged``: a place -> the one whose cell counts for it too. A row with nothing of its own is left out."""
    by_row: dict[int, dict[int, str]] = {}
    for (row, column), cell in cells.items():
        by_row.setdefault(row, {})[column] = _text(cell)
    for (row, column), origin in merged.items():
        if row in by_row:
            by_row[row][column] = _text(cells[origin])
    for row, found in sorted(by_row.items()):
        yield Row(row, tuple(found.get(column, "") for column in range(1, max(found) + 1)))


def _text(cell: Any) -> str:
    value = cell.value
    if cell.data_type == "e":
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))  # spreadsheets keep every figure as one of these
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    return unescaped(str(value)).strip()
