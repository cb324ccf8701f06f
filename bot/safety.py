"""The commands for safety and privacy: ``verify``, ``backup``, ``restore``, ``erase``."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from bot.shell import Config, Exit, demand_current, fail, mistakes_told, prepared, progress


def verify(
    head: Annotated[
        str | None, typer.Option(metavar="HEX", help="A head seen earlier, which must still be there.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
    config: Config = None,
) -> None:
    """Check that nothing in the history was changed, and tell erased from tampered."""
    from bot import verifying

    heads = [] if head is None else [_head(head)]
    with mistakes_told():
        settings, _ = prepared(config)
        demand_current(settings)
        with progress(verifying.facts(settings), "Checking") as tell:
            verdict = verifying.examine(settings, heads, tell)
    sys.stdout.writelines(verifying.as_json(verdict) if as_json else verifying.as_text(verdict))
    if verdict.findings:
        raise typer.Exit(Exit.FINDING)


def backup(file: Annotated[Path, typer.Argument(metavar="FILE")], config: Config = None) -> None:
    """Copy the whole database into FILE, with a receipt beside it. The service may run."""
    from bot.backing_up import CannotBackUp, back_up, receipt_file
    from bot.clock import WallClock

    with mistakes_told():
        settings, _ = prepared(config)
        try:
            with progress(0, "Checking") as tell:
                receipt, verdict = back_up(settings, file, WallClock(), tell)
        except CannotBackUp as error:
            fail(Exit.INVALID_INPUT, str(error))
    typer.echo(
        f"{file}: {receipt.entries} entries, {receipt.bytes} bytes; keep {receipt_file(file).name} with it."
    )
    typer.echo(f"head {receipt.head}")
    if verdict.findings:
        fail(Exit.FINDING, f"It was copied as it is, but its history does not hold: {verdict.findings[0]}")


def restore(file: Annotated[Path, typer.Argument(metavar="FILE")], config: Config = None) -> None:
    """Put a backup in the place of the database. Refuses what is not whole, and while the service runs."""
    from secrets import token_bytes

    from bot.alone import Served
    from bot.clock import WallClock
    from bot.restoring import Refused
    from bot.restoring import restore as put_back

    with mistakes_told():
        settings, _ = prepared(config)
        try:
            with progress(0, "Checking") as tell:
                done = put_back(settings, file, WallClock(), token_bytes, tell)
        except Refused as error:
            fail(Exit.INVALID_INPUT, str(error))
        except Served as error:
            fail(Exit.FINDING, f"A service is running on {error}. Stop it first; nothing was touched.")
    typer.echo(str(done))


def erase(
    person: Annotated[
        str, typer.Argument(metavar="PERSON", help="A pseudonym, a chat's number or name, or a contact.")
    ],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    config: Config = None,
) -> None:
    """Erase everything that is kept of one person. The service may run."""
    from secrets import token_bytes

    from bot import erasing
    from bot.clock import WallClock

    with mistakes_told():
        settings, _ = prepared(config)
        demand_current(settings)
        try:
            who = erasing.whom(settings, person)
        except erasing.NobodyFound as error:
            fail(Exit.FINDING, str(error))
        if not yes and not sys.stdin.isatty():
            fail(Exit.USAGE, f"Nobody is there to confirm that {who} is to be erased. Add --yes.")
        if not yes and not typer.confirm(f"Erase everything of {who}? This cannot be undone."):
            fail(Exit.FINDING, "Nothing was erased.")
        typer.echo(str(erasing.erase(settings, who, WallClock(), token_bytes)))


def _head(text: str) -> bytes:
    try:
        head = bytes.fromhex(text)
    except ValueError:
        head = b""
    if len(head) != 32:
        fail(Exit.USAGE, f"--head: {text!r} is no head. It is 64 hex digits, as `icquick verify` prints them.")
    return head
