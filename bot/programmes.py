"""A programme file on disk -> its programme; a programme -> the plan of loading it; a plan -> the database.

The plan is made once to be shown and once more where it is done, in the transaction that does it. If the two
differ, somebody else wrote in between, and nothing is done.
"""

from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import Connection

from bot.clock import Clock
from bot.company_files import read_list
from bot.settings import Settings
from flows.company_words import Words
from flows.findings import ContentError, Finding
from flows.programme import Programme
from flows.programme_file import Read, open_programme, read_programme
from flows.programme_plan import Plan, conflicts, plan
from flows.programme_records import Records, Thing, programme_of, records_of
from storage.contacts import left_out
from storage.database import engine_for, reader_for
from storage.journal import RandomBytes
from storage.migrate import is_made, migrate, version_of
from storage.programmes import Progress, kept, write


class ChangedMeanwhile(Exception):
    """What is kept is not what the plan was made of."""


def read_file(file: Path, lists: Sequence[Path], words: Words) -> Read:
    """A file with the lists of companies that it names, which lie beside it, and with ``lists``."""
    try:
        content = file.read_bytes()
        text = content.decode("utf-8-sig").replace("\r\n", "\n")
    except OSError as error:
        return Read(None, [Finding(str(file), "", f"it cannot be read: {error.strerror}.", "Check the path.")])
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        return Read(None, [Finding(str(file), f"line {line}", "it is not UTF-8.", "Save the file as UTF-8.")])
    opened = open_programme(str(file), text)
    if isinstance(opened, Finding):
        return Read(None, [opened])
    named = [(file.parent / each, each) for each in opened.lists] + [(each, str(each)) for each in lists]
    return read_programme(opened, words, [read_list(path, name) for path, name in named])


def planned(settings: Settings, file: Path, programme: Programme) -> Plan:
    """What loading will do; raises ContentError where it cannot be loaded beside what is there."""
    if not is_made(settings.database_url):
        return _plan(None, file, programme)
    engine = reader_for(settings.database_url)
    try:
        is_empty = version_of(engine) is None
        with engine.begin() as connection:
            return _plan(None if is_empty else connection, file, programme)
    finally:
        engine.dispose()


def load(
    settings: Settings,
    file: Path,
    programme: Programme,
    shown: Plan,
    clock: Clock,
    random: RandomBytes,
    progress: Progress,
) -> None:
    """Does what ``shown`` says, all or nothing; makes the database if there is none. Raises ChangedMeanwhile."""
    engine = engine_for(settings.database_url)
    try:
        if version_of(engine) is None:
            migrate(engine)
        with engine.begin() as connection:
            if _plan(connection, file, programme) != shown:
                raise ChangedMeanwhile
            write(connection, shown, clock.now(), random, progress)
    finally:
        engine.dispose()


def programmes(settings: Settings) -> list[Programme]:
    """All that are in the database, in the order in which they were loaded first."""
    engine = reader_for(settings.database_url)
    try:
        with engine.begin() as connection:
            records = kept(connection)
    finally:
        engine.dispose()
    return [programme_of(records, id.key[0]) for id in records if id.thing is Thing.PROGRAMME]


def _plan(connection: Connection | None, file: Path, programme: Programme) -> Plan:
    before: Records = {} if connection is None else kept(connection)
    if found := conflicts(str(file), before, programme):
        raise ContentError(found)
    barred = frozenset() if connection is None else left_out(connection, records_of(programme))
    return plan(before, programme, barred)
