"""What all commands share: the way to settings and content, exit codes, and one readable line for every mistake.

Exit codes: 0 done; 1 finding or failed check; 2 wrong usage; 3 invalid input file; 4 refused by a privacy rule;
5 outside service failed; 130 interrupted.
"""

import sys
from contextlib import contextmanager
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import typer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bot.settings import Settings
    from flows.library import Library

Config = Annotated[
    Path | None, typer.Option("--config", metavar="FILE", help="The settings; default: the shipped config.toml.")
]


class Exit(IntEnum):
    FINDING = 1
    USAGE = 2
    INVALID_INPUT = 3
    OUTSIDE = 5
    INTERRUPTED = 130


def prepared(config: Path | None) -> "tuple[Settings, Library]":
    from bot import content
    from bot.config import load

    settings = load(config)
    return settings, content.library(settings.terms)


@contextmanager
def mistakes_told() -> "Iterator[None]":
    """Turns what an operator can mend into sentences and an exit code."""
    from sqlalchemy.exc import DBAPIError

    from bot.config import ConfigError
    from flows.findings import ContentError
    from storage.migrate import NewerDatabase

    try:
        yield
    except (ConfigError, ContentError) as error:
        fail(Exit.FINDING, str(error))
    except NewerDatabase as error:
        fail(
            Exit.FINDING, f"The database has schema {error}, which is newer than this program. Update the program."
        )
    except DBAPIError as error:
        fail(Exit.OUTSIDE, f"The database cannot be used: {error.orig}.")
    except OSError as error:
        fail(Exit.OUTSIDE, f"{error.strerror or error}: {error.filename or 'the port is taken; choose another'}.")


def fail(code: Exit, message: str) -> NoReturn:
    typer.echo(message, err=True)
    raise typer.Exit(code)


def demand_current(settings: "Settings") -> None:
    """Refuses to go on where there is no database, or one of another schema."""
    from storage.database import reader_for
    from storage.migrate import NewerDatabase, is_made, version_of
    from storage.schema import HEAD

    file = settings.database_name
    if not is_made(settings.database_url):
        fail(Exit.FINDING, f"{file}: there is no database yet. The first start makes it.")
    engine = reader_for(settings.database_url)
    version = version_of(engine)
    engine.dispose()
    if version is not None and version > HEAD:
        raise NewerDatabase(version)
    if version != HEAD:
        fail(Exit.FINDING, f"{file}: its schema is {version}, not {HEAD}. Run `icquick migrate`.")


@contextmanager
def progress(total: int, label: str) -> "Iterator[Callable[[int], None]]":
    """A bar on a terminal; nothing where the output is read by a program."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    bar: Any
    with typer.progressbar(length=total or None, label=label, file=sys.stderr) as bar:
        yield bar.update
