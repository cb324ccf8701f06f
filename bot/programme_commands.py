"""The commands for programmes: ``programme load``, ``programme check``, ``programme show``."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from bot.shell import Config, Exit, demand_current, fail, mistakes_told, prepared, progress

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.settings import Settings
    from flows.findings import Finding
    from flows.library import Library
    from flows.programme import Programme
    from flows.programme_plan import Plan

app = typer.Typer(
    help="Programmes: clusters, companies, facilitators, stages and dates, from a file.",
    no_args_is_help=True,
    rich_markup_mode=None,
)

File = Annotated[Path, typer.Argument(metavar="FILE", help="The programme file (TOML).")]
Lists = Annotated[
    list[Path] | None,
    typer.Option("--list", metavar="LIST", help="Companies from CSV or XLSX; may be given several times."),
]
Json = Annotated[bool, typer.Option("--json", help="One JSON object a line.")]


@app.command()
def load(
    file: File,
    lists: Lists = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show what would change, and change nothing.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    as_json: Json = False,
    config: Config = None,
) -> None:
    """Load a programme, as often as you like: shows what changes, changes only that, takes nothing away."""
    from bot.programme_words import counts, is_needed, plan_as_json, plan_lines
    from bot.programmes import planned
    from flows.findings import ContentError

    with mistakes_told():
        settings, library = prepared(config)
        programme = _read(file, lists or (), library)
        if isinstance(programme, list):
            _refuse(programme, Exit.INVALID_INPUT, " Nothing was loaded.")
        _demand_current_if_any(settings)
        try:
            plan = planned(settings, file, programme)
        except ContentError as error:
            _refuse(error.findings, Exit.INVALID_INPUT, " Nothing was loaded.")
        if not as_json:
            typer.echo("".join(f"{line}\n" for line in plan_lines(plan)), nl=False)
        is_wanted = is_needed(plan) and not dry_run
        if is_wanted and not yes and sys.stdin.isatty() and not typer.confirm("Load this?", err=as_json):
            fail(Exit.FINDING, "Nothing was loaded.")
        if is_wanted:
            _load(settings, file, programme, plan)
        if as_json:
            sys.stdout.writelines(plan_as_json(programme, plan, loaded=is_wanted))
        elif is_wanted:
            typer.echo(f"Loaded {programme.id}: {counts(plan)}.")
        else:
            typer.echo("Nothing was loaded: a dry run." if is_needed(plan) else "Everything is loaded already.")


@app.command()
def check(file: File, lists: Lists = None, config: Config = None) -> None:
    """Check a programme file with its lists: all findings at once. Needs no database."""
    from bot.programme_words import overview

    with mistakes_told():
        _, library = prepared(config)
        programme = _read(file, lists or (), library)
        if isinstance(programme, list):
            _refuse(programme, Exit.FINDING)
        typer.echo("".join(f"{line}\n" for line in overview([programme])) + "Everything is in order.")


@app.command()
def show(
    programme: Annotated[str, typer.Argument(metavar="[ID]", help="One of them, in full.")] = "",
    as_json: Json = False,
    config: Config = None,
) -> None:
    """Show the programmes in the database, or one in full. --json tells contacts too."""
    from bot.programme_words import overview, programme_as_json, programme_lines
    from bot.programmes import programmes

    with mistakes_told():
        settings, _ = prepared(config)
        demand_current(settings)
        there = programmes(settings)
        chosen = [each for each in there if programme in ("", each.id)]
        if programme and not chosen:
            known = ", ".join(each.id for each in there) or "none"
            fail(Exit.FINDING, f"There is no programme {programme!r}. There are: {known}.")
        if as_json:
            sys.stdout.writelines(map(programme_as_json, chosen))
        elif not chosen:
            typer.echo("No programme is loaded. Load one with `icquick programme load FILE`.")
        else:
            lines = programme_lines(chosen[0]) if programme else overview(chosen)
            typer.echo("\n".join(lines))


def _read(file: Path, lists: "Sequence[Path]", library: "Library") -> "Programme | list[Finding]":
    from bot.programmes import read_file

    read = read_file(file, lists, library.words)
    for where, head in read.unread:
        typer.echo(f"{where}: the column {head!r} is not read.", err=True)
    return read.programme or read.findings


def _refuse(findings: "Sequence[Finding]", code: Exit, more: str = "") -> NoReturn:
    for finding in findings:
        typer.echo(str(finding), err=True)
    fail(code, f"{len(findings)} finding{'s' if len(findings) > 1 else ''}.{more}")


def _demand_current_if_any(settings: "Settings") -> None:
    """A database that is not there yet is made by the first loading."""
    from storage.migrate import is_made

    is_empty = (
        settings.is_one_file and is_made(settings.database_url) and not settings.database_file.stat().st_size
    )
    if is_made(settings.database_url) and not is_empty:
        demand_current(settings)


def _load(settings: "Settings", file: Path, programme: "Programme", plan: "Plan") -> None:
    from secrets import token_bytes

    from bot.clock import WallClock
    from bot.programmes import ChangedMeanwhile
    from bot.programmes import load as write

    try:
        with progress(len(plan), "Loading") as tell:
            write(settings, file, programme, plan, WallClock(), token_bytes, tell)
    except ChangedMeanwhile:
        fail(Exit.FINDING, "Somebody else loaded something meanwhile. Nothing was loaded; look again.")
