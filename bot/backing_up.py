"""``icquick backup``: a whole copy of the database while the service runs, and a receipt beside it.

The copy is one moment of the database, checked before it gets its name. The receipt says what it must be at the
restore: length and SHA-256 of the file, and the head of the history at that moment.
"""

import json
import os
import sqlite3
from contextlib import closing
from dataclasses import asdict, dataclass
from datetime import UTC
from hashlib import file_digest
from pathlib import Path

from bot.clock import Clock
from bot.marks import Marks
from bot.settings import Settings
from storage.database import reader_for
from storage.migrate import version_of
from storage.schema import HEAD
from storage.verify import Progress, Verdict, verify


class CannotBackUp(Exception):
    """Why there is no backup, in one sentence."""


@dataclass(frozen=True, slots=True)
class Receipt:
    made_at: str
    schema: str
    entries: int
    head: str
    bytes: int
    sha256: str


def receipt_file(file: Path) -> Path:
    return file.with_name(f"{file.name}.receipt.json")


def digest(file: Path) -> str:
    with file.open("rb") as opened:
        return file_digest(opened, "sha256").hexdigest()


def back_up(settings: Settings, file: Path, clock: Clock, progress: Progress) -> tuple[Receipt, Verdict]:
    """Writes ``file`` and its receipt; raises CannotBackUp. With findings it stands as well: it is evidence."""
    if file.exists():
        raise CannotBackUp(f"{file}: it is there already, and a backup is never overwritten. Give another name.")
    if not settings.is_one_file:
        how = "pg_dump makes its backups while the service runs, and `icquick verify` tells the head to keep"
        raise CannotBackUp(f"{settings.database_name}: {how}. See docs/operating.md.")
    if not settings.database_file.exists():
        raise CannotBackUp(f"{settings.database_file}: there is no database yet. Nothing is to be backed up.")
    part = file.with_name(f"{file.name}.part")
    try:
        copy(settings.database_file, part)
        version = _version(part)
        verdict = check(part, progress) if version == HEAD else Verdict()  # there was no history before it
        receipt = Receipt(
            made_at=clock.now().astimezone(UTC).isoformat(timespec="seconds"),
            schema=version or "",
            entries=verdict.entries,
            head=verdict.head.hex(),
            bytes=part.stat().st_size,
            sha256=digest(part),
        )
        receipt_file(file).write_text(json.dumps(asdict(receipt), indent=2) + "\n", encoding="utf-8")
        os.replace(part, file)
    finally:
        part.unlink(missing_ok=True)
    if verdict.entries:
        Marks(settings.marks_beside).note_backup(verdict.head, clock.now())
    return receipt, verdict


def _version(file: Path) -> str | None:
    engine = reader_for(f"sqlite:///{file}")
    try:
        return version_of(engine)
    finally:
        engine.dispose()


def copy(source: Path, target: Path) -> None:
    """One moment of ``source`` as a file of its own, without a log beside it, on the disk when this returns."""
    target.unlink(missing_ok=True)
    with closing(sqlite3.connect(source)) as read, closing(sqlite3.connect(target)) as write:
        read.backup(write)
        write.execute("PRAGMA journal_mode=DELETE")
    with target.open("rb+") as written:
        os.fsync(written.fileno())


def check(file: Path, progress: Progress) -> Verdict:
    engine = reader_for(f"sqlite:///{file}")
    try:
        with engine.begin() as connection:
            return verify(connection, (), progress)
    finally:
        engine.dispose()
