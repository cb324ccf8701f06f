"""The marks beside the database: what must outlive a restore. One JSON object a line, only ever added to.

``{"erased": …}`` is the hash of a pseudonym that was erased, so that a restored backup is held to it;
``{"backup": …}`` and ``{"restored": …}`` are heads of the history, so that a cut-off end is noticed. Nothing in it
says who anybody is. What it says of erasures is written again from the journal whenever something is missing.
"""

import json
import os
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from storage.archive import mark_of


class Marks:
    def __init__(self, database: Path) -> None:
        self.file = database.with_name(f"{database.name}.marks")

    def erased(self) -> set[str]:
        """The marks of all who were erased."""
        return {str(line["erased"]) for line in self._lines() if "erased" in line}

    def heads(self) -> list[bytes]:
        """Heads that the history must still contain: those of backups since the last restore, and its own."""
        found: list[bytes] = []
        for line in self._lines():
            if "restored" in line:
                found = [bytes.fromhex(line["restored"])]
            elif "backup" in line:
                found.append(bytes.fromhex(line["backup"]))
        return found

    def note_erased(self, subjects: Iterable[tuple[str, float]]) -> int:
        """Adds those that are not there yet (pseudonym, moment); gives their number."""
        known = self.erased()
        missing = [(mark_of(subject), at) for subject, at in subjects if mark_of(subject) not in known]
        if missing:
            self._add({"erased": mark, "at": _written(datetime.fromtimestamp(at, UTC))} for mark, at in missing)
        return len(missing)

    def note_backup(self, head: bytes, now: datetime) -> None:
        self._add([{"backup": head.hex(), "at": _written(now)}])

    def note_restored(self, head: bytes, now: datetime) -> None:
        self._add([{"restored": head.hex(), "at": _written(now)}])

    def _lines(self) -> Iterator[dict[str, str]]:
        if not self.file.exists():
            return
        for line in self.file.read_text(encoding="utf-8", errors="replace").splitlines():
            try:
                read = json.loads(line)
            except ValueError:
                continue  # cut off by a power failure; what it said is in the journal
            if isinstance(read, dict):
                yield read

    def _add(self, lines: Iterable[dict[str, str]]) -> None:
        text = "".join(json.dumps(line) + "\n" for line in lines).encode()
        with self.file.open("ab+") as file:
            if file.tell():
                file.seek(-1, os.SEEK_END)
                text = text if file.read(1) == b"\n" else b"\n" + text
            file.write(text)
            file.flush()
            os.fsync(file.fileno())


def _written(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds")
