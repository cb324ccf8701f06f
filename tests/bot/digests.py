"""Digests in a test: the beat of a world, and people who look after clusters of the pilot."""

from pathlib import Path
from secrets import token_bytes

from sqlalchemy import select

from bot.digesting import Digests
from storage.digest_schema import digest
from tests.seats import PROGRAMME
from tests.world import World

WITH_MAIL = PROGRAMME.replace('{ name = "Team", clusters', '{ name = "Team", mail = "team@example.org", clusters')
FOLDER = Path(__file__).parent


def beats(world: World, *, has_mail: bool = False) -> int:
    """One beat; all that follows is sent. Gives the number of digests that were made."""
    digests = Digests(world.database, world.library, world.clock, token_bytes, has_mail=has_mail)

    async def beat() -> int:
        made = await digests.beat(world.sender)
        await world.sender.idle()
        return made

    return world.run(beat())


def results(world: World) -> list[str | None]:
    """What became of each digest, in order; None for the one to come."""
    query = select(digest.c.result).order_by(digest.c.id)
    return list(world.database.unit(lambda connection: connection.execute(query).scalars().all()).result())
