"""A table as a workbook that a person can open: typed cells, a frozen head, and the same bytes every time.

Rows go to the file as they come. A text is never a formula, whatever it begins with. openpyxl would note the hour
in the file and in its archive, so both are given a fixed moment.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import IO, Any, Final, Self
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.writer.excel import ExcelWriter

from bot.cells import escaped, is_formula, rfc3339
from bot.code_book import Part
from bot.columns import Column, Kind, Row

MOST_ROWS: Final = 1_048_575  # what a sheet holds below its head
_NO_MOMENT: Final = datetime(1980, 1, 1)  # noqa: DTZ001  the beginning of time for a ZIP file, which knows no zone
_FIGURES: Final = frozenset("01234")
_WIDTHS: Final = {"respondent": 36, "company": 30, "value": 24, "answered_at": 28, "submitted_at": 28}
_WIDTH: Final = 14
_BOLD: Final = Font(bold=True)
_WRAPPED: Final = Alignment(wrap_text=True, vertical="top")


class TooManyRows(Exception):
    """More rows than a sheet can hold."""


class Book:
    """A workbook in the making, for a ``with``: sheets are added one after another, then it is saved."""

    def __init__(self) -> None:
        self._book = Workbook(write_only=True)
        self._book.properties.creator = "icquick"
        self._book.properties.created = self._book.properties.modified = _NO_MOMENT

    def __enter__(self) -> Self:
        return self

    def __exit__(self, error: type[BaseException] | None, *_: object) -> None:
        if error is not None:
            # The rows so far lie in files of openpyxl's own, which only a saved workbook takes away.
            for sheet in self._book.worksheets:
                sheet.close()
                sheet._writer.cleanup()

    def add(self, name: str, columns: Sequence[Column], rows: Iterable[Row]) -> None:
        """The table; raises TooManyRows."""
        sheet = self._sheet(name, [_WIDTHS.get(column.name, _WIDTH) for column in columns])
        sheet.append([_bold(sheet, column.name) for column in columns])
        kinds = [column.kind for column in columns]
        for number, row in enumerate(rows):
            if number == MOST_ROWS:
                raise TooManyRows
            sheet.append([_cell(sheet, kind, value) for kind, value in zip(kinds, row, strict=True)])

    def add_text(self, name: str, parts: Iterable[Part], widths: Sequence[int]) -> None:
        """A sheet to read: all texts, in lines that wrap, with an empty line between its parts."""
        sheet = self._sheet(name, widths)
        for number, (head, rows) in enumerate(parts):
            if number:
                sheet.append([])
            sheet.append([_bold(sheet, words) for words in head])
            for row in rows:
                sheet.append([_wrapped(sheet, words) for words in row])

    def save(self, stream: IO[bytes]) -> None:
        with _Archive(stream, "w", ZIP_DEFLATED) as archive:
            ExcelWriter(self._book, archive).write_data()

    def _sheet(self, name: str, widths: Sequence[int]) -> Any:
        sheet = self._book.create_sheet(name)
        sheet.freeze_panes = "A2"
        for number, width in enumerate(widths, start=1):
            sheet.column_dimensions[get_column_letter(number)].width = width
        return sheet


class _Archive(ZipFile):
    """Notes the same moment for every part."""

    def writestr(self, zinfo_or_arcname: Any, data: Any, *_: Any, **__: Any) -> None:
        name = zinfo_or_arcname if isinstance(zinfo_or_arcname, str) else zinfo_or_arcname.filename
        super().writestr(self._fixed(name), data)

    def write(self, filename: Any, arcname: Any = None, *_: Any, **__: Any) -> None:
        with open(filename, "rb") as source, self.open(self._fixed(str(arcname)), "w", force_zip64=True) as part:
            while block := source.read(1 << 20):
                part.write(block)

    @staticmethod
    def _fixed(name: str) -> ZipInfo:
        part = ZipInfo(name, _NO_MOMENT.timetuple()[:6])
        part.compress_type = ZIP_DEFLATED
        part.external_attr = 0o600 << 16
        return part


def _cell(sheet: Any, kind: Kind, value: Any) -> Any:
    if isinstance(value, datetime):
        return rfc3339(value)  # a date of Excel has no zone and rounds away microseconds
    if not isinstance(value, str):
        return value
    if kind is Kind.RATING and value in _FIGURES:
        return int(value)
    return escaped(value) if value[:1].isalnum() else _text(sheet, value)


def _text(sheet: Any, words: str) -> Any:
    cell = WriteOnlyCell(sheet, "")
    cell.value = None
    cell._value, cell.data_type = escaped(words), "s"
    if is_formula(words):
        cell.quotePrefix = True  # stays a text when somebody edits the cell
    return cell


def _bold(sheet: Any, words: str) -> Any:
    cell = _text(sheet, words)
    cell.font = _BOLD
    return cell


def _wrapped(sheet: Any, words: str) -> Any:
    cell = _text(sheet, words)
    cell.alignment = _WRAPPED
    return cell
