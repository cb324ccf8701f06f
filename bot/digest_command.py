"""The command ``digest``: a programme's digest now, as text, as a page, or for programs."""

import json
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.shell import Config, Exit, demand_current, fail, mistakes_told, prepared

if TYPE_CHECKING:
    from bot.settings import Settings
    from flows.digest_value import Digest
    from flows.library import Library


def digest(
    programme: Annotated[str, typer.Argument(metavar="PROGRAMME", help="The id of a programme that is loaded.")],
    *,
    facilitator: Annotated[
        str, typer.Option(metavar="NAME", help="As this one gets it, with results under consent; each is noted.")
    ] = "",
    html: Annotated[
        Path | None, typer.Option("--html", metavar="FILE", help="Write one self-contained page.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object.")] = False,
    language: Annotated[str, typer.Option(metavar="L", help="en, fr …; default: the programme's own.")] = "",
    at: Annotated[
        datetime | None, typer.Option(help="As of this moment, in the programme's zone; default: now.")
    ] = None,
    config: Config = None,
) -> None:
    """Show a programme's digest now: what changed, who needs a person, what is ahead, what helps most."""
    from flows.digest_text import as_json as told_as_json
    from flows.digest_text import plain_text

    with mistakes_told():
        settings, library = prepared(config)
        if language and language not in library.voices:
            fail(Exit.USAGE, f"{language!r} is not offered. Choose one of {', '.join(library.languages)}.")
        demand_current(settings)
        told = _told(settings, library, programme, facilitator, language, at)
        if html is not None:
            from bot.digest_page import page

            html.write_bytes(page(told))
    if as_json:
        sys.stdout.write(json.dumps({"programme": programme, **told_as_json(told)}, ensure_ascii=False) + "\n")
    elif html is None:
        typer.echo(plain_text(told), nl=False)
    else:
        typer.echo(str(html))
    if facilitator:
        typer.echo(
            "This shows what companies share with this facilitator alone; pass it on to nobody else.", err=True
        )


def _told(
    settings: "Settings", library: "Library", programme: str, facilitator: str, language: str, at: datetime | None
) -> "Digest":
    from bot.digests_now import NoDigest, Wish, digest_now

    try:
        return digest_now(settings, library, Wish(programme, facilitator, language, at))
    except NoDigest as reason:
        fail(Exit.FINDING, str(reason))
