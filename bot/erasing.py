"""Erasure around the database: the list that outlives a restore, the log beside it; and ``icquick erase``."""

import logging
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from sqlalchemy import Connection, Engine

from bot.clock import Clock
from bot.marks import Marks
from bot.settings import Settings
from storage import archive, contacts, database
from storage.contacts import Named
from storage.database import Database, engine_for
from storage.journal import Kind, RandomBytes

_TRIES, _PAUSE = 10, 0.5

logger = logging.getLogger(__name__)


class NobodyFound(Exception):
    """Nobody, or more than one person, goes by this name."""


@dataclass(frozen=True, slots=True)
class Erased:
    who: str
    rows: dict[str, int]

    def __str__(self) -> str:
        parts = ", ".join(
            f"{count} {name}{'' if count == 1 else 's'}" for name, count in self.rows.items() if count
        )
        return f"Erased: {self.who} ({parts})."


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


@dataclass(frozen=True, slots=True)
class Whom:
    """Somebody who writes to us, or people whom a programme file names: one of the two is empty."""

    chat: str
    people: tuple[Named, ...] = ()

    def __str__(self) -> str:
        return self.chat or " and ".join(map(str, self.people))


def whom(settings: Settings, name: str) -> Whom:
    """Who is meant: a pseudonym, a chat or its number or name, the name or mail address in a programme file.

    Raises NobodyFound. Several contacts of one name or address are taken for one person.
    """
    engine = engine_for(settings.database_url)
    try:
        with engine.begin() as connection:
            found = [Whom(chat) for chat in archive.people_named(connection, name)]
            if people := contacts.people_called(connection, name):
                found.append(Whom("", tuple(people)))
    finally:
        engine.dispose()
    if not found:
        remedy = "Give a pseudonym, a chat such as tg:812, or the mail address of a contact."
        raise NobodyFound(f"Nobody is known as {name!r}. {remedy}")
    if len(found) > 1:
        raise NobodyFound(f"{name!r} may be {' or '.join(map(str, found))}. Give one of them.")
    return found[0]


def erase(settings: Settings, who: Whom, clock: Clock, random: RandomBytes) -> Erased:
    """Erases as the operator; a running service may go on meanwhile."""
    engine: Engine = engine_for(settings.database_url)
    try:
        with engine.begin() as connection:
            rows = _erase(connection, who, clock.now(), random)
            subjects = archive.erased_subjects(connection)
        Marks(settings.marks_beside).note_erased(subjects)
        _empty_log(partial(database.checkpoint, engine))
    finally:
        engine.dispose()
    return Erased(str(who), rows)


def _erase(connection: Connection, who: Whom, now: datetime, random: RandomBytes) -> dict[str, int]:
    if who.people:
        contacts.erase(connection, who.people, now, Kind.ERASED, random)
        return dict(Counter(str(each.thing) for each in who.people))
    done = archive.erase(connection, who.chat, now, Kind.ERASED)
    return done.rows if done else {}
