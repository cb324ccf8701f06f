"""A file of answers -> its rows as texts, whichever of the four formats it is in.

This is the only home of how a format is recognised (by its first bytes, since names lie) and of what a row's place
is called. Whatever was led by an apostrophe, escaped or typed on the way out is the plain text again here.
"""

import csv
import json
import zlib
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final
from zipfile import BadZipFile

from bot.cells import rfc3339, unescaped, unguarded

Cells = Mapping[str, str]
"""Column -> text; an empty cell is an empty text."""

_SAVE_AS: Final = 'save it as "CSV UTF-8"'


class ImportMistake(ValueError):
    """The file cannot be imported. The text is one line: file, place, what is wrong, what to do."""


def read_rows(file: Path, sheet: str, columns: tuple[str, ...]) -> Iterator[tuple[str, Cells]]:
    """Each row with its place; raises ImportMistake."""
    try:
        with file.open("rb") as stream:
            begin = stream.read(4)
    except OSError as error:
        raise ImportMistake(f"{file}: cannot be read ({error.strerror}); check the path") from error
    if not begin:
        raise ImportMistake(f"{file}: the file is empty; name one that `icquick export answers` wrote")
    if begin == b"PK\x03\x04":
        rows = _xlsx(file, sheet, columns)
    elif begin == b"PAR1":
        rows = _parquet(file, columns)
    elif begin.startswith(b"{"):
        rows = _jsonl(file, columns)
    else:
        rows = _csv(file, columns)
    for place, cells in rows:
        for name, cell in cells.items():
            if not cell.isascii() and any("\ud800" <= sign <= "\udfff" for sign in cell):
                raise ImportMistake(f"{file}, {place}: {name} is not UTF-8; {_SAVE_AS}")
        yield place, cells


def _csv(file: Path, columns: tuple[str, ...]) -> Iterator[tuple[str, Cells]]:
    # surrogateescape lets a wrong byte through to its row, where it is reported with the line.
    with file.open(encoding="utf-8-sig", errors="surrogateescape", newline="") as text:
        separator = _separator(text.readline(4_096))
        text.seek(0)
        rows = csv.reader(text, delimiter=separator, strict=True)
        line = 0
        try:
            head = next(rows, [])
            _check(file, "line 1", columns, head)
            line = rows.line_num
            for row in rows:
                place, line = f"line {line + 1}", rows.line_num
                if not row:
                    continue
                if len(row) != len(head):
                    advice = "a text that contains the separator needs quotation marks"
                    raise ImportMistake(f"{file}, {place}: columns: {len(row)} instead of {len(head)}; {advice}")
                yield place, dict(zip(head, map(unguarded, row), strict=True))
        except csv.Error as error:
            advice = "check the quotation marks of this line"
            raise ImportMistake(f"{file}, line {line + 1}: not proper CSV ({error}); {advice}") from error


def _separator(head: str) -> str:
    return ";" if head.count(";") > head.count(",") else ","


def _jsonl(file: Path, columns: tuple[str, ...]) -> Iterator[tuple[str, Cells]]:
    with file.open("rb") as lines:
        for number, line in enumerate(lines, start=1):
            place = f"line {number}"
            try:
                row = json.loads(line)
            except (ValueError, RecursionError) as error:
                raise ImportMistake(f"{file}, {place}: not a line of JSON; write one object a line") from error
            if not isinstance(row, dict):
                raise ImportMistake(f"{file}, {place}: no object; write one object a line")
            _check(file, place, columns, list(row))
            yield place, {name: _text(file, place, name, cell) for name, cell in row.items()}


def _parquet(file: Path, columns: tuple[str, ...]) -> Iterator[tuple[str, Cells]]:
    import pyarrow
    from pyarrow import parquet

    try:
        with parquet.ParquetFile(file) as table:
            head = table.schema_arrow.names
            _check(file, "its columns", columns, head)
            number = 0
            for batch in table.iter_batches():
                for row in zip(*(column.to_pylist() for column in batch.columns), strict=True):
                    number += 1
                    place = f"row {number}"
                    yield place, {n: _text(file, place, n, c) for n, c in zip(head, row, strict=True)}
    except (pyarrow.ArrowException, OSError) as error:
        raise ImportMistake(f"{file}: not a whole Parquet file; export it again") from error


def _xlsx(file: Path, sheet: str, columns: tuple[str, ...]) -> Iterator[tuple[str, Cells]]:
    from xml.etree.ElementTree import ParseError

    from openpyxl import load_workbook

    with file.open("rb") as stream:  # opened here, since openpyxl would judge by the file's name
        try:
            book = load_workbook(stream, read_only=True, data_only=True)
            if sheet not in book.sheetnames:
                advice = "give the sheet with the answers this name"
                raise ImportMistake(f"{file}: there is no sheet {str(sheet)!r}; {advice}")
            rows = enumerate(book[sheet].iter_rows(values_only=True), start=1)
            _, first = next(rows, (0, ()))
            head = [str(name) for name in first if name is not None]
            _check(file, "row 1", columns, head)
            for number, row in rows:
                if any(cell is not None for cell in row):
                    yield f"row {number}", _sheet_row(file, f"row {number}", head, row)
            book.close()
        except (BadZipFile, ParseError, KeyError, EOFError, zlib.error) as error:
            raise ImportMistake(f"{file}: not a whole XLSX file; export or save it again") from error


def _sheet_row(file: Path, place: str, head: list[str], row: tuple[Any, ...]) -> Cells:
    padded = (*row, *(None for _ in head))[: len(head)]  # empty cells at the end may be left out
    cells = zip(head, padded, strict=True)
    return {name: unescaped(_text(file, place, name, cell)) for name, cell in cells}


def _check(file: Path, place: str, columns: tuple[str, ...], head: list[str]) -> None:
    if missing := [name for name in columns if name not in head]:
        advice = "take the columns that `icquick export answers` writes"
        raise ImportMistake(f"{file}, {place}: there is no column {missing[0]!r}; {advice}")
    if len(set(head)) != len(head) or (unknown := [name for name in head if name not in columns]):
        which = next((name for name in head if head.count(name) > 1), None) or unknown[0]
        raise ImportMistake(f"{file}, {place}: the column {which[:40]!r} is one too many; take it out")


def _text(file: Path, place: str, name: str, cell: Any) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, datetime):
        return rfc3339(cell if cell.tzinfo else cell.replace(tzinfo=UTC))
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))  # spreadsheets keep every figure as one of these
    if isinstance(cell, int) and not isinstance(cell, bool):
        return str(cell)
    raise ImportMistake(f"{file}, {place}: {name} is neither a text nor a whole number; write it as a text")
