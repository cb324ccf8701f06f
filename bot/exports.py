"""``icquick export``: what was answered, or the results, as a file that other programs read.

This is the only home of how an export reads and where it writes. It reads one moment of the database, however much
is written meanwhile, and holds nobody up. The file appears whole or not at all, readable by its owner only.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from sqlalchemy import Connection

from bot import code_book
from bot import writing_tables as tables
from bot.columns import COLUMNS, Column, NoExport, Row, answer_rows, profile_rows
from bot.export_wish import STANDARD_OUTPUT, CsvStyle, Format, Table, Wish, WrongWish
from bot.settings import Settings
from flows.library import Library
from storage.database import reader_for
from storage.longtable import Filling, fillings
from storage.migrate import is_made, version_of
from storage.schema import HEAD

Watch = Callable[[Sequence[Filling]], Iterator[Filling]]
"""Gives the same assessments one by one, and shows on the way how far it has come."""


def export(settings: Settings, library: Library, wish: Wish, watch: Watch = iter) -> None:
    """Writes what is wished for; raises WrongWish and NoExport."""
    try:
        with _snapshot(settings) as connection, _place(wish.out) as stream:
            _write(connection, library, wish, stream, watch)
    except UnicodeEncodeError:
        raise NoExport("The database holds bytes that are no text. See what `icquick verify` says.") from None


@contextmanager
def _snapshot(settings: Settings) -> Iterator[Connection]:
    file = settings.database_name
    if not is_made(settings.database_url):
        raise NoExport(f"{file}: there is no database yet, so there is nothing to export.")
    engine = reader_for(settings.database_url)
    try:
        if version_of(engine) != HEAD:
            raise NoExport(f"{file}: its schema is not {HEAD}. Run `icquick migrate`.")
        with engine.begin() as connection:
            yield connection
    finally:
        engine.dispose()


def _write(connection: Connection, library: Library, wish: Wish, stream: IO[bytes], watch: Watch) -> None:
    columns, found = COLUMNS[wish.table], watch(fillings(connection))
    if wish.table is Table.ANSWERS:
        rows = answer_rows(connection, library, found, history=wish.history)
    else:
        rows = profile_rows(connection, found, history=wish.history)
    if wish.format is Format.XLSX:
        _write_workbook(library, wish, stream, columns, rows)
        return
    match wish.format:
        case Format.CSV:
            tables.write_csv(stream, columns, rows, wish.csv or CsvStyle.EN)
        case Format.JSONL:
            tables.write_jsonl(stream, columns, rows)
        case Format.PARQUET:  # pragma: no branch  there is no other format, which the type check proves
            tables.write_parquet(stream, columns, rows)


def _write_workbook(
    library: Library, wish: Wish, stream: IO[bytes], columns: Sequence[Column], rows: Iterator[Row]
) -> None:
    from bot.workbook import MOST_ROWS, Book, TooManyRows

    voice = library.voices[wish.language or library.terms.fallback_language]
    try:
        with Book() as book:
            book.add(wish.table, columns, rows)
            book.add_text(code_book.NAME, code_book.parts(voice, library, columns), code_book.WIDTHS)
            book.save(stream)
    except TooManyRows:
        remedy = "Choose --format csv, parquet or jsonl."
        raise NoExport(f"There are more rows than the {MOST_ROWS:,} that a sheet holds. {remedy}") from None


@contextmanager
def _place(out: str) -> Iterator[IO[bytes]]:
    """Where the bytes go: standard output, or a new file beside ``out`` that takes its place at the end."""
    if out == STANDARD_OUTPUT:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    file = _target(out)
    number, name = tempfile.mkstemp(prefix=f".{file.name[:40]}.", suffix=".part", dir=file.parent)
    try:
        with open(number, "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(name, file)
    except BaseException:
        with suppress(OSError):
            os.unlink(name)
        raise


def _target(out: str) -> Path:
    """The file itself, also where ``out`` is a link to it."""
    file = Path(out).resolve()
    if file.exists() and not file.is_file():
        raise WrongWish(f"{out}: this is no file. Name a file with --out.")
    if not file.parent.is_dir():
        raise WrongWish(f"{out}: the folder {file.parent} is not there. Make it, or name another file.")
    return file
