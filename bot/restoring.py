"""``icquick restore``: puts a backup in the place of the database, or refuses and touches nothing.

The backup is copied beside the database and examined there: its receipt, SQLite's own check, its schema, its
history. Whoever was erased after it was made is erased in it again. Only then does it take the database's name, in
one rename; what stood there stays beside it under a dated name.
"""

import json
import os
import shutil
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError

from bot.alone import nobody_serves
from bot.backing_up import check, digest, receipt_file
from bot.clock import Clock
from bot.marks import Marks
from bot.settings import Settings
from storage import archive, contacts
from storage.database import checkpoint, engine_for, reader_for
from storage.journal import Journal, Kind, RandomBytes, head
from storage.migrate import NewerDatabase, migrate, version_of
from storage.verify import Progress

_SIDE_FILES = ("-wal", "-shm")


class Refused(Exception):
    """Why this file is not restored, in one sentence. Nothing was touched."""


@dataclass(frozen=True, slots=True)
class Restored:
    entries: int
    erased_again: int
    replaced: Path | None

    def __str__(self) -> str:
        parts = [f"Restored: {self.entries} entries, every one checked."]
        if self.erased_again:
            parts.append(f"Erased again, since they were erased after the backup: {self.erased_again}.")
        if self.replaced is not None:
            parts.append(f"What was there before is {self.replaced.name}; delete it when it is not needed.")
        return "\n".join(parts)


def restore(settings: Settings, file: Path, clock: Clock, random: RandomBytes, progress: Progress) -> Restored:
    """Raises Refused for a file that is no whole backup, and alone.Served while a service runs."""
    if not settings.is_one_file:
        how = "pg_restore puts its own backups back; the next start erases again who was erased since"
        raise Refused(f"{settings.database_name}: {how}. See docs/operating.md.")
    _demand_receipt(file)
    database, now = settings.database_file, clock.now()
    marks = Marks(settings.marks_beside)
    with nobody_serves(database):
        fresh = database.with_name(f"{database.name}.restoring")
        try:
            shutil.copyfile(file, fresh)
            entries = _examine(fresh, file, progress)
            marks.note_erased(_erased_in(database))
            erased_again, end = _bring_up_to_date(fresh, marks.erased(), now, random)
            replaced = _put_in_place(fresh, database, now)
            marks.note_restored(end, now)
        finally:
            for ending in ("", *_SIDE_FILES):
                fresh.with_name(fresh.name + ending).unlink(missing_ok=True)
    return Restored(entries, erased_again, replaced)


def _demand_receipt(file: Path) -> None:
    if not file.is_file():
        raise Refused(f"{file}: there is no such file. Name a backup.")
    receipt = _receipt(file)
    if file.stat().st_size != receipt["bytes"]:
        what = f"it has {file.stat().st_size} bytes, and had {receipt['bytes']} when it was made"
        raise Refused(f"{file}: {what}. It was cut off or changed; take another backup.")
    if digest(file) != receipt["sha256"]:
        raise Refused(f"{file}: it is not what its receipt says. It was changed; take another backup.")


def _receipt(file: Path) -> dict[str, Any]:
    beside = receipt_file(file)
    try:
        receipt = json.loads(beside.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise Refused(f"{beside}: there is no receipt of this backup. Put it back beside the file.") from None
    except ValueError:
        receipt = None
    if not isinstance(receipt, dict) or not {"bytes", "sha256"} <= receipt.keys():
        raise Refused(f"{beside}: this is no receipt of a backup. Put the right one beside the file.")
    return receipt


def _examine(fresh: Path, file: Path, progress: Progress) -> int:
    """All that can be known to be wrong with the copy; gives the number of its entries."""
    reader = reader_for(f"sqlite:///{fresh}")
    try:
        with reader.begin() as connection:
            well = connection.execute(text("PRAGMA integrity_check")).scalars().all()
        version = version_of(reader)
    except DBAPIError:
        raise Refused(f"{file}: this is no database. Take another backup.") from None
    finally:
        reader.dispose()
    if well != ["ok"]:
        raise Refused(f"{file}: the database in it is broken. Take another backup.")
    if version is None:
        raise Refused(f"{file}: this is a database of something else. Take another backup.")
    if version == "0001":
        return 0  # from before the history; it is adopted in a moment
    _demand_history(fresh, file, version, progress)
    return check(fresh, progress).entries


def _demand_history(fresh: Path, file: Path, version: str, progress: Progress) -> None:
    try:
        findings = check(fresh, progress).findings
    except DBAPIError:
        raise Refused(f"{file}: it has schema {version}, newer than this program. Update the program.") from None
    if findings:
        more = f", and {len(findings) - 1} more" if len(findings) > 1 else ""
        raise Refused(f"{file}: its history does not hold: {findings[0]}{more}.")


def _erased_in(database: Path) -> list[tuple[str, float]]:
    """Who was erased, as far as the database that is about to be replaced can still tell."""
    if not database.exists():
        return []
    reader = reader_for(f"sqlite:///{database}")
    try:
        with reader.begin() as connection:
            return archive.erased_subjects(connection)
    except DBAPIError:
        return []  # broken, or from before the history; the marks are what there is
    finally:
        reader.dispose()


def _bring_up_to_date(fresh: Path, erased: set[str], now: datetime, random: RandomBytes) -> tuple[int, bytes]:
    engine = engine_for(f"sqlite:///{fresh}")
    try:
        _migrate(engine, now, random)
        with engine.begin() as connection:
            Journal(connection, now).note(Kind.RESTORED, "")
            count = archive.erase_again(connection, erased, now)
            count += contacts.erase_again(connection, erased, now, random)
            end = head(connection)[1]
        checkpoint(engine)
    finally:
        engine.dispose()
    with closing(sqlite3.connect(fresh)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")  # one file, so that one rename is all
    with fresh.open("rb+") as written:
        os.fsync(written.fileno())
    return count, end


def _migrate(engine: Engine, now: datetime, random: RandomBytes) -> None:
    try:
        migrate(engine, now, random)
    except NewerDatabase as error:
        raise Refused(f"The backup has schema {error}, newer than this program. Update the program.") from None


def _put_in_place(fresh: Path, database: Path, now: datetime) -> Path | None:
    """Gives ``fresh`` the database's name; gives the name under which the old one stays."""
    if not database.exists():
        os.replace(fresh, database)
        return None
    aside = database.with_name(f"{database.stem}-replaced-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}{database.suffix}")
    with suppress(sqlite3.Error), closing(sqlite3.connect(database)) as old:
        old.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # the last to close it takes its log away
    # Made beside it first: there is a database under the name at any moment.
    shutil.copyfile(database, aside)
    for ending in _SIDE_FILES:
        log = database.with_name(database.name + ending)
        if log.exists():  # of a broken database; it would be taken for the new one's
            os.replace(log, aside.with_name(aside.name + ending))
    os.replace(fresh, database)
    return aside
