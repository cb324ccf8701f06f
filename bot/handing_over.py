"""``icquick hand-over``: a code by which a successor takes on a company from who answers for it now.

Of the code only the fingerprint is kept, so it is shown once. An earlier one for the company that is still open
ends with it.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, select

from bot.settings import Settings
from flows.naming import key_of
from flows.outcome import AdmissionIssued, AdmissionRevoked
from flows.wishes import Invitee, Standing, fingerprint_of
from storage.colleagues import new_code
from storage.database import engine_for
from storage.inviting import Step, succession_of, write_all
from storage.journal import RandomBytes
from storage.programme_schema import company


class NotHandedOver(Exception):
    """There is no such company, or nobody answers for it. The text says what to do. Nothing was changed."""


@dataclass(frozen=True, slots=True)
class Code:
    company: str
    programme: str
    code: str
    expires_at: datetime

    def lines(self, bot_name: str) -> Iterator[str]:
        """What to pass on to the successor."""
        yield f"{self.company} ({self.programme}): a code for the successor, good for one person"
        yield f"until {self.expires_at:%Y-%m-%d %H:%M} UTC."
        yield f"https://t.me/{bot_name}?start={self.code}" if bot_name else f"/start {self.code}"


def make(settings: Settings, name: str, days: int, now: datetime, random: RandomBytes) -> Code:
    """Raises NotHandedOver."""
    with _writing(settings) as connection:
        whom = _whom(connection, name)
        code, until = new_code(random), now + timedelta(days=days)
        steps: list[Step] = [
            AdmissionIssued(whom.purpose, whom.programme, whom.key, fingerprint_of(code), until),
        ]
        if whom.code is not None and whom.standing(now) is Standing.OPEN:
            steps.insert(0, AdmissionRevoked(whom.code.fingerprint))
        write_all(connection, steps, now, random)
        return Code(whom.name, whom.programme_name, code, until)


@contextmanager
def _writing(settings: Settings) -> Iterator[Connection]:
    engine = engine_for(settings.database_url)
    try:
        with engine.begin() as connection:
            yield connection
    finally:
        engine.dispose()


def _whom(connection: Connection, name: str) -> Invitee:
    """The company of this name, which somebody answers for."""
    known = connection.execute(select(company.c.id, company.c.name).where(company.c.key == key_of(name))).first()
    if known is None:
        remedy = "`icquick programme show` tells the companies of each programme."
        raise NotHandedOver(f"There is no company {name!r}. {remedy}")
    succession = succession_of(connection, known.id)
    if succession is None:
        raise NotHandedOver(f"Nobody answers for {known.name!r} yet, so there is nothing to take over. Invite it.")
    return succession.whom
