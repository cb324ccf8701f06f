"""``icquick verify``: the history checked against the rows, and against heads that were seen before."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict

from bot.marks import Marks
from bot.settings import Settings
from storage.database import reader_for
from storage.verify import Progress, Verdict, size, verify


def facts(settings: Settings) -> int:
    """How many rows will be read, for a progress bar."""
    engine = reader_for(settings.database_url)
    try:
        with engine.begin() as connection:
            return size(connection)
    finally:
        engine.dispose()


def examine(settings: Settings, heads: Iterable[bytes], progress: Progress) -> Verdict:
    """The verdict at one moment, while a service may run. Heads of earlier backups are looked for as well."""
    engine = reader_for(settings.database_url)
    try:
        with engine.begin() as connection:
            return verify(connection, [*heads, *Marks(settings.marks_beside).heads()], progress)
    finally:
        engine.dispose()


def as_text(verdict: Verdict) -> Iterator[str]:
    yield from (f"{finding}\n" for finding in verdict.findings)
    if verdict.findings:
        count = len(verdict.findings)
        yield f"{count} finding{'' if count == 1 else 's'} in {verdict.entries} entries.\n"
    else:
        yield f"Nothing was changed: {verdict.entries} entries, {verdict.rows} rows.\n"
    if verdict.erased_subjects:
        yield f"Erased, and rightly gone: the content of {verdict.erased_entries} entries.\n"
    if verdict.adopted:
        yield f"{verdict.adopted} rows are older than the history; it vouches for them from their adoption on.\n"
    yield f"head {verdict.head.hex()}\n"


def as_json(verdict: Verdict) -> Iterator[str]:
    """A line for each finding, then one for the whole."""
    for finding in verdict.findings:
        yield json.dumps(finding._asdict()) + "\n"
    whole = asdict(verdict)
    yield json.dumps({**whole, "head": verdict.head.hex(), "findings": len(verdict.findings)}) + "\n"
