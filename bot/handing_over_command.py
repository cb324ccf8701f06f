"""The command ``icquick hand-over``."""

from typing import Annotated

import typer

from bot.shell import Config, Exit, demand_current, fail, mistakes_told, prepared


def hand_over(
    company: Annotated[str, typer.Argument(metavar="COMPANY", help="Its name in the programme.")],
    days: Annotated[int, typer.Option(help="How long the code is good.", min=1, max=365)] = 30,
    bot: Annotated[str, typer.Option(metavar="NAME", help="The bot's name, without @: gives a link.")] = "",
    config: Config = None,
) -> None:
    """Make a code by which a successor takes a company on. Who answered before is erased when it is used."""
    from secrets import token_bytes

    from bot.clock import WallClock
    from bot.handing_over import NotHandedOver, make

    with mistakes_told():
        settings, _ = prepared(config)
        demand_current(settings)
        try:
            made = make(settings, company, days, WallClock().now(), token_bytes)
        except NotHandedOver as error:
            fail(Exit.FINDING, str(error))
    for line in made.lines(bot):
        typer.echo(line)
    typer.echo("The code is kept nowhere: pass it on now. Whoever has it can take the company on.", err=True)
