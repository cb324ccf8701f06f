"""The command ``rehearse``: a programme played with simulated people, and what came of it as files."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from bot.shell import Config, Exit, fail, mistakes_told, prepared, progress


def rehearse(
    file: Annotated[Path, typer.Argument(metavar="FILE.toml", help="The programme file.")],
    *,
    out: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Where everything goes: timeline, page, files, chats.")
    ] = None,
    seed: Annotated[int, typer.Option(help="Another number gives other people.")] = 1,
    transcript: Annotated[
        str, typer.Option(metavar="NAME", help="Show the chat of a company or facilitator as text.")
    ] = "",
    as_json: Annotated[bool, typer.Option("--json", help="The timeline on standard output.")] = False,
    config: Config = None,
) -> None:
    """Play a programme through in seconds, with simulated people, and see every message beforehand."""
    from tempfile import TemporaryDirectory

    from bot.programmes import read_file
    from bot.rehearsal import NothingToPlay, Rehearsal, span
    from bot.rehearsal_page import write
    from bot.rehearsal_record import transcript as told

    if out is None and not transcript and not as_json:
        fail(Exit.USAGE, "Say what you want: --out DIR, --transcript NAME, or --json.")
    with mistakes_told():
        settings, library = prepared(config)
        read = read_file(file, (), library.words)
        if read.programme is None:
            for finding in read.findings:
                typer.echo(str(finding), err=True)
            fail(Exit.INVALID_INPUT, f"{len(read.findings)} finding{'s' if len(read.findings) > 1 else ''}.")
        try:
            first, last = span(read.programme)
        except NothingToPlay as reason:
            fail(Exit.INVALID_INPUT, str(reason))
        with TemporaryDirectory() as folder, progress((last - first).days, "Rehearsing") as tell:
            record = Rehearsal(read.programme, settings, library, seed, Path(folder)).play(tell)
        if out is not None:
            voice = library.voices[library.closest(read.programme.language or "")]
            typer.echo(f"{write(record, out, voice, seed)}", err=as_json)
        if as_json:
            sys.stdout.writelines(record.lines())
        if transcript:
            meant = [name for name in record.chats if transcript.casefold() in name.casefold()]
            if len(meant) != 1:
                there = ", ".join(record.chats)
                fail(Exit.USAGE, f"{transcript!r} names {len(meant)} chats. There are: {there}.")
            typer.echo("\n".join(told(record, meant[0])))
