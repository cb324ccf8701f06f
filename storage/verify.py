"""Reads the history and the rows that it covers, and says what does not fit: ``icquick verify``.

It tells apart what was erased (fine, counted), what was changed, what is missing although nobody erased it, what
stands there without an entry, links that do not hold, and an end that is shorter than it once was.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from sqlalchemy import Connection, func, inspect, select

from storage.hot import Hot
from storage.journal import BEGINNING, ERASING, FORM, WRITTEN_AGAIN, Entry, Kind, commitment, link_after
from storage.schema import journal, metadata

Progress = Callable[[int], None]
"""Told how many rows were read since it was last told."""

_AT_ONCE = 2_000
_ENTRIES = Hot(select(journal).order_by(journal.c.seq))
_ROWS = {
    table: Hot(select(metadata.tables[table].c.salt, *(metadata.tables[table].c[name] for name in form)))
    for table, form in FORM.items()
}


class Finding(NamedTuple):
    """``seq`` is the entry that it is about; 0 where there is none. ``code`` is for programs."""

    seq: int
    kind: str
    code: str
    what: str

    def __str__(self) -> str:
        place = f"entry {self.seq} ({self.kind})" if self.seq else self.kind
        return f"{place}: {self.what}"


@dataclass(slots=True)
class Verdict:
    entries: int = 0
    rows: int = 0
    head: bytes = BEGINNING
    erased_entries: int = 0
    erased_subjects: int = 0
    adopted: int = 0
    findings: list[Finding] = field(default_factory=list)


def verify(connection: Connection, heads: Iterable[bytes] = (), progress: Progress = lambda _: None) -> Verdict:
    """The verdict on the whole file. ``heads`` are links seen earlier, each of which must still be there."""
    check = _Check(connection, set(heads), progress)
    check.chain()
    # A backup of an older schema lacks some; rows of a table that somebody dropped are missed by their entries.
    for table in _tables(connection):
        check.table(table)
    check.left_over()
    check.verdict.findings.sort(key=lambda finding: finding.seq)
    return check.verdict


def size(connection: Connection) -> int:
    """How many rows verify() will read."""
    tables = [journal, *(metadata.tables[table] for table in _tables(connection))]
    return sum(connection.execute(select(func.count()).select_from(table)).scalar_one() for table in tables)


def _tables(connection: Connection) -> list[str]:
    there = inspect(connection).get_table_names()
    return [table for table in FORM if table in there]


class _Check:
    def __init__(self, connection: Connection, heads: set[bytes], progress: Progress) -> None:
        self.verdict = Verdict()
        self._connection = connection
        self._heads = heads
        self._progress = progress
        self._covering: dict[tuple[str, int], Entry] = {}
        self._erased: dict[str, int] = {}

    def chain(self) -> None:
        """Every link, every number, and the heads that were seen earlier."""
        before, expected = {BEGINNING}, 1
        for row in self._read(_ENTRIES):
            entry = Entry(*row)
            if entry.seq != expected:
                self._find(
                    entry, "missing-entry", f"{_entries(entry.seq - expected)} before it missing: tampered."
                )
                before = {_bytes(entry.link)}  # the next one can only be held to this one
            elif all(_bytes(entry.link) != link_after(link, *entry[:-1]) for link in before):
                self._find(entry, "broken-link", "its link does not follow from the entry before it: tampered.")
                # Whether the entry or its link was changed is unknown: the next one may stand on either.
                before = {_bytes(entry.link), *(link_after(link, *entry[:-1]) for link in before)}
            else:
                before = {_bytes(entry.link)}
            expected = entry.seq + 1
            self._take(entry)
        missing = self._heads - {BEGINNING}
        for head in sorted(missing):
            what = f"the head {head.hex()} is not in it any more: its end was cut off, or it was written anew."
            self.verdict.findings.append(Finding(0, "history", "lost-head", what))

    def _take(self, entry: Entry) -> None:
        self.verdict.entries += 1
        self.verdict.head = _bytes(entry.link)
        self.verdict.adopted += entry.kind == Kind.ADOPTED
        self._heads.discard(self.verdict.head)
        if entry.covers is not None and entry.row is not None:
            if before := self._covering.get((entry.covers, entry.row)):
                self._give_way(before, entry)
            self._covering[entry.covers, entry.row] = entry
        elif entry.kind in ERASING:
            self._erased[entry.subject] = entry.seq

    def _give_way(self, before: Entry, entry: Entry) -> None:
        """An earlier entry for a row of the same number: written again, or erased and the number given anew."""
        if before.subject in self._erased:
            self.verdict.erased_entries += 1
        elif before.subject != entry.subject or entry.covers not in WRITTEN_AGAIN:
            self._miss(before)

    def table(self, table: str) -> None:
        """Every row of a table against the newest entry that covers it."""
        for salt, *values in self._read(_ROWS[table]):
            self.verdict.rows += 1
            row = values[0]
            entry = self._covering.pop((table, row), None)
            if entry is None:
                what = f"row {row} was put there, no entry of the history covers it: tampered."
                self.verdict.findings.append(Finding(0, table, "inserted-row", what))
            elif self._erased.get(entry.subject, 0) > entry.seq:
                self._find(entry, "not-erased", f"row {row} of {table} is there, although it was erased later.")
            elif _bytes(entry.commitment) != commitment(table, _bytes(salt), values):
                self._find(entry, "changed-row", f"row {row} of {table} is not what was written then: tampered.")

    def left_over(self) -> None:
        """Entries whose row is gone: erased, or taken away."""
        for entry in self._covering.values():
            if self._erased.get(entry.subject, 0) > entry.seq:
                self.verdict.erased_entries += 1
            else:
                self._miss(entry)
        self.verdict.erased_subjects = len(self._erased)

    def _miss(self, entry: Entry) -> None:
        what = f"row {entry.row} of {entry.covers} is gone, and nobody erased it: tampered."
        self._find(entry, "missing-row", what)

    def _find(self, entry: Entry, code: str, what: str) -> None:
        self.verdict.findings.append(Finding(entry.seq, str(entry.kind), code, what))

    def _read(self, statement: Hot) -> Iterator[tuple[Any, ...]]:
        for part in statement.parts(self._connection, _AT_ONCE):
            yield from part
            self._progress(len(part))


def _bytes(cell: object) -> bytes:
    """A cell as bytes; whatever else somebody put there equals no hash."""
    return cell if isinstance(cell, bytes) else repr(cell).encode("utf-8", "surrogateescape")


def _entries(count: int) -> str:
    return "1 entry is" if count == 1 else f"{count} entries are"
