"""A table as CSV, XLSX, Parquet or JSON Lines: the same rows, the same bytes, however many there are.

pandas makes the frames, a part of the rows at a time, so that memory stays small; openpyxl and pyarrow write what
only they can. Nothing here reads a clock: the moments and versions that these formats like to note are left out.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from functools import partial
from io import TextIOWrapper
from itertools import islice
from typing import IO, TYPE_CHECKING, Any, Final

from bot.cells import guarded, rfc3339
from bot.columns import Column, Kind, Row
from bot.export_wish import CsvStyle

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow

_AT_ONCE: Final = 20_000
_DTYPES: Final = {Kind.WHOLE: "Int64", Kind.DECIMAL: "float64"}
_BOM: Final = "\ufeff"


def write_csv(stream: IO[bytes], columns: Sequence[Column], rows: Iterable[Row], style: CsvStyle) -> None:
    """RFC 4180 with the byte order mark by which spreadsheets know UTF-8. No cell can begin a formula."""
    text = TextIOWrapper(stream, encoding="utf-8", newline="")
    text.write(_BOM)
    separator, decimal = (";", ",") if style is CsvStyle.FR else (",", ".")
    for number, frame in enumerate(_frames(columns, rows)):
        write = partial(_guarded(columns, frame).to_csv, text, index=False, header=number == 0)
        write(sep=separator, decimal=decimal, lineterminator="\r\n")
    text.detach()  # the stream is its opener's to close


def write_jsonl(stream: IO[bytes], columns: Sequence[Column], rows: Iterable[Row]) -> None:
    """One object a row. No frame: rows are objects already."""
    names = [column.name for column in columns]
    encode = json.JSONEncoder(ensure_ascii=False, default=rfc3339).encode
    for row in rows:
        stream.write(encode(dict(zip(names, row, strict=True))).encode() + b"\n")


def write_parquet(stream: IO[bytes], columns: Sequence[Column], rows: Iterable[Row]) -> None:
    """Typed: text, int64, double, and timestamps in microseconds, UTC."""
    import pyarrow
    from pyarrow import parquet

    schema = _schema(columns)
    with parquet.ParquetWriter(stream, schema, compression="zstd") as writer:
        for frame in _frames(columns, rows):
            writer.write_table(pyarrow.Table.from_pandas(frame, schema=schema, preserve_index=False))


def _frames(columns: Sequence[Column], rows: Iterable[Row]) -> Iterator["pd.DataFrame"]:
    """At least one frame, so that an empty table has its columns too."""
    import pandas as pd  # not above: it takes half a second and 60 MB, and lines of JSON need none of it

    names = [column.name for column in columns]
    dtypes = {column.name: _DTYPES[column.kind] for column in columns if column.kind in _DTYPES}
    rows, first = iter(rows), True
    while (part := list(islice(rows, _AT_ONCE))) or first:
        yield pd.DataFrame(part, columns=names, dtype=object).astype(dtypes)
        first = False


def _guarded(columns: Sequence[Column], frame: "pd.DataFrame") -> "pd.DataFrame":
    for column in columns:
        if column.kind not in _DTYPES:
            shown = {cell: _shown(cell) for cell in frame[column.name].unique()}
            frame[column.name] = frame[column.name].map(shown)
    return frame


def _shown(cell: Any) -> str | None:
    if isinstance(cell, datetime):
        return rfc3339(cell)
    return guarded(cell) if isinstance(cell, str) else None


def _schema(columns: Sequence[Column]) -> "pyarrow.Schema":
    import pyarrow

    types = {
        Kind.WHOLE: pyarrow.int64(),
        Kind.DECIMAL: pyarrow.float64(),
        Kind.MOMENT: pyarrow.timestamp("us", tz="UTC"),
    }
    return pyarrow.schema([(column.name, types.get(column.kind, pyarrow.string())) for column in columns])
