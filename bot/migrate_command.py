"""The command ``icquick migrate``: the newest schema, or another database."""

from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from bot.shell import Config, Exit, fail, mistakes_told, prepared, progress

if TYPE_CHECKING:
    from bot.settings import Settings


def migrate(
    source: Annotated[str, typer.Option("--from", metavar="URL", help="Move all data from this database …")] = "",
    target: Annotated[str, typer.Option("--to", metavar="URL", help="… to this one; else the configured.")] = "",
    config: Config = None,
) -> None:
    """Bring the database up to date, or move all data into another one: sqlite:///FILE, postgresql://…"""
    if target and not source:
        fail(Exit.USAGE, "--to needs --from: say where the data are now.")
    with mistakes_told():
        settings, _ = prepared(config)
        if source:
            _move(settings, source, target)
        else:
            _bring_up_to_date(settings)


def _bring_up_to_date(settings: "Settings") -> None:
    from secrets import token_bytes

    from bot.clock import WallClock
    from storage.database import engine_for
    from storage.migrate import migrate as bring_up_to_date

    engine = engine_for(settings.database_url)
    changed = bring_up_to_date(engine, WallClock().now(), token_bytes)
    engine.dispose()
    typer.echo("The database is up to date now." if changed else "The database was up to date.")


def _move(settings: "Settings", source: str, target: str) -> None:
    from secrets import token_bytes

    from bot.alone import Served
    from bot.clock import WallClock
    from bot.moving import at, move
    from storage.moving import NotMoved

    try:
        there = at(settings, target) if target else settings
        bar = partial(progress, label="Moving")
        moved = move(at(settings, source), there, WallClock().now(), token_bytes, bar)
    except NotMoved as error:
        fail(Exit.INVALID_INPUT, str(error))
    except Served as error:
        fail(Exit.FINDING, f"A service is running on {error}. Stop it first; nothing was touched.")
    for name, count in moved.rows.items():
        if count:
            typer.echo(f"{name:<14} {count:>10,}")
    typer.echo(f"Moved to {there.database_name}: {sum(moved.rows.values()):,} rows, as many as there were.")
    typer.echo(f"Its history holds: {moved.verdict.entries} entries, head {moved.verdict.head.hex()}")
