"""``icquick migrate --from URL --to URL``: a service's data into another database, counted and verified there.

The service is stopped meanwhile, so that nothing is answered into a database that is left behind. The marks beside
the database come along: who was erased stays erased.
"""

import shutil
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from datetime import datetime

from pydantic import ValidationError

from bot.alone import nobody_serves
from bot.marks import Marks
from bot.settings import Settings, Storage
from storage import moving
from storage.database import engine_for, reader_for
from storage.journal import RandomBytes
from storage.migrate import is_made, migrate, version_of
from storage.moving import Moved, NotMoved, Progress
from storage.schema import HEAD

Bar = Callable[[int], AbstractContextManager[Progress]]


def at(settings: Settings, url: str) -> Settings:
    """The same settings with another database; raises NotMoved."""
    try:
        storage = Storage(url=url)
    except ValidationError as error:
        raise NotMoved(f"{url.rpartition('@')[2]}: {error.errors()[0]['msg']}.") from None
    return settings.model_copy(update={"storage": storage})


def move(source: Settings, target: Settings, now: datetime, random: RandomBytes, bar: Bar) -> Moved:
    """Raises NotMoved, and alone.Served while a service runs on the source."""
    if source.database_url == target.database_url:
        raise NotMoved(f"{target.database_name}: this is where the data are. Name another database.")
    if not is_made(source.database_url):
        raise NotMoved(f"{source.database_name}: there is no database, so nothing is to be moved.")
    with ExitStack() as stack:
        if source.is_one_file:
            stack.enter_context(nobody_serves(source.database_file))
        _demand_current(source)
        moved = _copied(source, target, now, random, bar)
        _bring_marks(Marks(source.marks_beside), Marks(target.marks_beside))
    return moved


def _demand_current(source: Settings) -> None:
    engine = reader_for(source.database_url)
    version = version_of(engine)
    engine.dispose()
    if version != HEAD:
        raise NotMoved(
            f"{source.database_name}: its schema is {version}, not {HEAD}. Run `icquick migrate` first."
        )


def _copied(source: Settings, target: Settings, now: datetime, random: RandomBytes, bar: Bar) -> Moved:
    reader, writer = reader_for(source.database_url), engine_for(target.database_url)
    try:
        migrate(writer, now, random)
        with reader.begin() as here, writer.begin() as there, bar(2 * sum(moving.counts(here).values())) as tell:
            return moving.move(here, there, tell)
    except NotMoved as error:
        raise NotMoved(f"{target.database_name}: {error} Nothing was kept there.") from None
    finally:
        reader.dispose()
        writer.dispose()


def _bring_marks(source: Marks, target: Marks) -> None:
    if source.file.exists() and not target.file.exists():
        shutil.copyfile(source.file, target.file)
