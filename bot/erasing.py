"""Erasure around the database: the list that outlives a restore, the log beside it; and ``icquick erase``."""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from sqlalchemy import Engine

from bot.clock import Clock
from bot.config import Settings
from bot.marks import Marks
from storage import archive, database
from storage.database import Database, engine_for
from storage.journal import Kind

_TRIES, _PAUSE = 10, 0.5

logger = logging.getLogger(__name__)


class NobodyFound(Exception):
    """Nobody, or more than one person, goes by this name."""


@dataclass(frozen=True, slots=True)
class Erased:
    chat: str
    rows: dict[str, int]

    def __str__(self) -> str:
        parts = ", ".join(
            f"{count} {name}{'' if count == 1 else 's'}" for name, count in self.rows.items() if count
        )
        return f"Erased: {self.chat} ({parts})."


def settle_erasures(work: Database, marks: Marks) -> None:
    """What follows a committed erasure; at each start, what a crash prevented of it. Waits for the disk."""
    marks.note_erased(work.unit(archive.erased_subjects).result())
    _empty_log(work.checkpoint)


def _empty_log(checkpoint: Callable[[], bool]) -> None:
    for _ in range(_TRIES):
        if checkpoint():
            return
        time.sleep(_PAUSE)  # a backup or a check reads; it takes seconds
    logger.warning("somebody reads the database, so its log could not be emptied; the next beat tries again")


def chat_of(settings: Settings, name: str) -> str:
    """The one chat that ``name`` means: a pseudonym, a chat, or its number or name; raises NobodyFound."""
    engine = engine_for(settings.database_url)
    try:
        with engine.begin() as connection:
            found = archive.people_named(connection, name)
    finally:
        engine.dispose()
    if not found:
        raise NobodyFound(f"Nobody is known as {name!r}. Give a pseudonym, or a chat such as tg:812.")
    if len(found) > 1:
        raise NobodyFound(f"{name!r} may be {' or '.join(found)}. Give one of them.")
    return found[0]


def erase(settings: Settings, chat: str, clock: Clock) -> Erased:
    """Erases as the operator; a running service may go on meanwhile."""
    engine: Engine = engine_for(settings.database_url)
    try:
        with engine.begin() as connection:
            done = archive.erase(connection, chat, clock.now(), Kind.ERASED)
            subjects = archive.erased_subjects(connection)
        Marks(settings.database_file).note_erased(subjects)
        _empty_log(partial(database.checkpoint, engine))
    finally:
        engine.dispose()
    return Erased(chat, done.rows if done else {})
