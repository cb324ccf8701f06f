"""The commands that hand data out and take it in: ``export``, ``import``."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from bot.export_wish import CsvStyle, Format, Table, Wish, WrongWish
from bot.shell import Config, Exit, fail, mistakes_told, prepared

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_T = TypeVar("_T")


def export(
    table: Annotated[Table, typer.Argument(help="answers: a row an answer; profiles: a row a result.")],
    form: Annotated[Format, typer.Option("--format", help="xlsx comes with a code book.")],
    out: Annotated[str, typer.Option(metavar="FILE", help="The file; - is standard output (csv, jsonl).")],
    style: Annotated[
        CsvStyle | None, typer.Option("--csv", help="fr: semicolon and decimal comma; en is the default.")
    ] = None,
    history: Annotated[
        bool, typer.Option("--history", help="Older and withdrawn answers, or earlier results, too.")
    ] = False,
    language: Annotated[str, typer.Option(metavar="L", help="Of the code book; default: language.fallback.")] = "",
    config: Config = None,
) -> None:
    """Write answers or results to a file for other programs, without Telegram ids. The service may run."""
    from bot.columns import NoExport
    from bot.exports import export as write

    with mistakes_told():
        settings, library = prepared(config)
        if language and language not in library.voices:
            fail(Exit.USAGE, f"{language!r} is not offered. Choose one of {', '.join(library.languages)}.")
        try:
            write(settings, library, Wish(table, form, out, style, history, language), _with_a_bar)
        except WrongWish as reason:
            fail(Exit.USAGE, str(reason))
        except NoExport as reason:
            fail(Exit.FINDING, str(reason))


def import_(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="What `export answers` wrote, in any format.")],
    config: Config = None,
) -> None:
    """Read exported answers into an empty database; results are scored anew."""
    from secrets import token_bytes

    from bot.imports import NotEmpty, import_answers
    from bot.reading_tables import ImportMistake

    with mistakes_told():
        settings, library = prepared(config)
        try:
            done = import_answers(settings, library, file, token_bytes, _with_a_bar)
        except (ImportMistake, NotEmpty) as mistake:
            fail(Exit.INVALID_INPUT, str(mistake))
    typer.echo(str(done))


def _with_a_bar(work: "Sequence[_T]") -> "Iterator[_T]":
    """The same things one by one; on a terminal a bar shows how far it has come."""
    if not sys.stderr.isatty():
        yield from work
        return
    with typer.progressbar(work, file=sys.stderr) as bar:
        yield from bar
