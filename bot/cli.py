"""The commands: a thin shell over the rest.

What a command needs is imported inside it, so that ``icquick --help`` costs nothing but typer.
"""

import asyncio
import logging
import sys
from pathlib import Path
from typing import Annotated

import typer

from bot import (
    digest_command,
    exchange,
    handing_over_command,
    invite_command,
    migrate_command,
    plan_command,
    programme_commands,
    rehearse_command,
    safety,
)
from bot.shell import Config, Exit, fail, mistakes_told, prepared

app = typer.Typer(
    name="icquick",
    help="IC-Quick assistant: small companies assess their intellectual capital in a chat.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

DEFAULT_PORT = 8420


@app.command("try")
def try_out(
    port: Annotated[
        int | None,
        typer.Option(help=f"Port of the page; default {DEFAULT_PORT}, or a free one.", min=0, max=65535),
    ] = None,
    terminal: Annotated[bool, typer.Option("--terminal", help="Chat here instead of in a browser.")] = False,
    browser: Annotated[bool, typer.Option(help="Open a browser if there is one.")] = True,
    config: Config = None,
) -> None:
    """Try the whole conversation on this computer: no Telegram, no network."""
    from bot import try_out as trying

    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    with mistakes_told():
        settings, library = prepared(config)
        settings = settings.for_try_out()
        if terminal:
            asyncio.run(trying.at_terminal(settings, library, _language_of_this_computer()))
            return
        wanted = DEFAULT_PORT if port is None else port
        page = trying.bound(settings, library, wanted, exact=port is not None)
        typer.echo(f"IC-Quick is ready: {page.url}\nStop it with Ctrl+C.")
        asyncio.run(trying.on_page(settings, library, page, opens_browser=browser))


@app.command()
def run(config: Config = None) -> None:
    """Run the service in Telegram. Needs ICQUICK_TELEGRAM__TOKEN."""
    with mistakes_told():
        settings, library = prepared(config)
        if settings.telegram.token is None:
            fail(
                Exit.FINDING, "There is no bot token. Get one from @BotFather, set ICQUICK_TELEGRAM__TOKEN to it."
            )
        from bot import app as house
        from bot import logs
        from bot.clock import WallClock

        logs.configure(logging.INFO, settings.secrets)
        asyncio.run(house.run(settings, library, WallClock()))


@app.command()
def check(config: Config = None) -> None:
    """Check configuration, questionnaires, languages and database: all findings at once."""
    from bot.checking import findings

    found = findings(config)
    for finding in found:
        typer.echo(str(finding))
    if found:
        fail(Exit.FINDING, f"{len(found)} finding{'s' if len(found) > 1 else ''}.")
    typer.echo("Everything is in order.")


@app.command()
def doctor(config: Config = None) -> None:
    """Say in plain lines whether token, webhook, clock, database and fonts are right."""
    from bot.clock import WallClock
    from bot.doctor import examinations

    with mistakes_told():
        settings, _ = prepared(config)
        problems = 0
        for examination in examinations(settings, WallClock()):
            typer.echo(str(examination))
            problems += not examination.well
    if problems:
        raise typer.Exit(Exit.FINDING)


@app.command()
def score(
    file: Annotated[str, typer.Argument(metavar="FILE.csv", help="company,item,value; - reads standard input.")],
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a company, a line each.")] = False,
) -> None:
    """Score an answers file, without a database."""
    from bot.score_file import InputMistake, read_answers, score_lines, score_table

    try:
        answers = read_answers(file)
    except InputMistake as mistake:
        fail(Exit.INVALID_INPUT, str(mistake))
    sys.stdout.writelines(score_lines(answers) if as_json else score_table(answers))


@app.command()
def report(
    company: Annotated[str, typer.Argument(help='The name that was given as an answer; "" if none was.')],
    out: Annotated[Path, typer.Option(metavar="DIR", help="Where the files go; made if it is not there.")],
    language: Annotated[str, typer.Option(metavar="L", help="en, fr …; default: the person's own.")] = "",
    number: Annotated[int | None, typer.Option(help="Which one, where several people gave this name.")] = None,
    config: Config = None,
) -> None:
    """Write the manager's report of a company: PDF, pictures, text."""
    from bot.report_files import NoReport, Wish, write

    with mistakes_told():
        settings, library = prepared(config)
        if language and language not in library.voices:
            fail(Exit.USAGE, f"{language!r} is not offered. Choose one of {', '.join(library.languages)}.")
        try:
            files = write(settings, library, Wish(company, number, language), out)
        except NoReport as reason:
            fail(Exit.FINDING, str(reason))
    for file in files:
        typer.echo(str(file))
    typer.echo("These files hold all answers of the company; give them only to those who may read them.", err=True)


for command in (
    safety.verify,
    safety.backup,
    safety.restore,
    safety.erase,
    exchange.export,
    invite_command.invite,
    migrate_command.migrate,
    rehearse_command.rehearse,
    digest_command.digest,
    plan_command.plan,
    plan_command.why,
):
    app.command()(command)
app.command("import")(exchange.import_)
app.command("hand-over")(handing_over_command.hand_over)
app.add_typer(programme_commands.app, name="programme")


def main() -> None:
    """The entry point of the ``icquick`` command and of ``python -m bot``."""
    try:
        app()
    except KeyboardInterrupt:
        sys.exit(Exit.INTERRUPTED)


def _language_of_this_computer() -> str:
    import locale

    return locale.getlocale()[0] or ""
