"""A programme with people in it, for tests: loaded from a file's text, entered by codes."""

from sqlalchemy import Connection, insert, select

from flows.programme_plan import plan
from flows.wishes import Purpose, fingerprint_of
from storage.journal import SALT_BYTES
from storage.programme_schema import company, facilitator
from storage.programme_schema import programme as programme_table
from storage.programmes import kept, write
from storage.seat_schema import admission
from tests.programmes import programme
from tests.world import World

PROGRAMME = """
id = "pilot"
name = "Pilot"
zone = "Europe/Paris"
clusters = [{ name = "Blue" }, { name = "Red" }]
companies = [
    { name = "Acme", cluster = "Blue" },
    { name = "Bulles", cluster = "Blue" },
    { name = "Cactus", cluster = "Red" },
]
facilitators = [{ name = "Team", clusters = ["Blue"] }, { name = "Other", clusters = ["Red"] }]
observers = [{ name = "Agency", clusters = ["Blue", "Red"] }]
stages = [
    { id = "S0" }, { id = "S1" }, { id = "S2", deadline = 2013-03-13 }, { id = "S3" }, { id = "S4" },
    { id = "S5", opens = 2013-03-15 }, { id = "S6" },
]
meetings = [{ name = "Workshop", first = 2013-03-15, stage = "S5" }]
"""


def loaded(world: World, text: str = PROGRAMME) -> World:
    """The programme of ``text`` is kept."""

    def unit(connection: Connection) -> None:
        write(connection, plan(kept(connection), programme(text)), world.clock.moment, lambda size: bytes(size))

    world.database.unit(unit).result()
    return world


def admit(connection: Connection, fingerprint: str, at: float, purpose: Purpose, **row: int) -> None:
    """A code is kept under its fingerprint; ``row`` names the company or the facilitator that it is for."""
    programme_id = connection.execute(select(programme_table.c.id)).scalars().first()
    connection.execute(
        insert(admission),
        {
            "programme_id": programme_id,
            "company_id": None,
            "facilitator_id": None,
            **row,
            "purpose": str(purpose),
            "fingerprint": fingerprint,
            "made_at": at,
            "expires_at": at + 86400 * 30,
            "salt": bytes(SALT_BYTES),
        },
    )


def admitted(world: World, name: str, code: str = "c" * 22, *, purpose: Purpose = Purpose.COMPANY) -> str:
    """A code for a company, or for a facilitator of the file, is made; gives it."""

    def unit(connection: Connection) -> None:
        table = facilitator if purpose is Purpose.POST else company
        row = connection.execute(select(table.c.id).where(table.c.name == name)).scalar_one()
        at = world.clock.moment.timestamp()
        admit(connection, fingerprint_of(code), at, purpose, **{f"{table.name}_id": row})

    world.database.unit(unit).result()
    return code
