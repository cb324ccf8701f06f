"""``icquick hand-over``: a code by which a successor takes on a company from who answers for it now.

Of the code only the fingerprint is kept, so it is shown once. An earlier one for the company that is still open
ends with it.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, insert, select, update

from bot.config import Settings
from flows.naming import key_of
from flows.wishes import Purpose, fingerprint_of
from storage.colleagues import new_code
from storage.database import engine_for
from storage.journal import SALT_BYTES, Journal, RandomBytes
from storage.programme_schema import company, programme
from storage.seat_schema import admission, respondent


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
        seat = _seat(connection, name)
        code, until = new_code(random), now + timedelta(days=days)
        chain = Journal(connection, now)
        _revoke_open(connection, chain, seat, now)
        row = {
            "programme_id": seat.programme_id,
            "company_id": seat.company_id,
            "facilitator_id": None,
            "purpose": str(Purpose.SUCCESSOR),
            "fingerprint": fingerprint_of(code),
            "made_at": now.timestamp(),
            "expires_at": until.timestamp(),
            "salt": random(SALT_BYTES),
        }
        result = connection.execute(insert(admission), row)
        assert result.inserted_primary_key is not None, "the table has a numbered key"
        chain.cover("AdmissionIssued", seat.subject, "admission", int(result.inserted_primary_key[0]))
        return Code(seat.company, seat.programme, code, until)


@contextmanager
def _writing(settings: Settings) -> Iterator[Connection]:
    engine = engine_for(settings.database_url)
    try:
        with engine.begin() as connection:
            yield connection
    finally:
        engine.dispose()


def _seat(connection: Connection, name: str) -> Any:
    """Who answers for the company of this name, with the programme's pseudonym."""
    known = connection.execute(select(company.c.id, company.c.name).where(company.c.key == key_of(name))).first()
    if known is None:
        remedy = "`icquick programme show` tells the companies of each programme."
        raise NotHandedOver(f"There is no company {name!r}. {remedy}")
    seat = connection.execute(
        select(
            respondent.c.company_id,
            respondent.c.programme_id,
            programme.c.subject,
            programme.c.name.label("programme"),
            company.c.name.label("company"),
        )
        .join(programme, programme.c.id == respondent.c.programme_id)
        .join(company, company.c.id == respondent.c.company_id)
        .where(respondent.c.company_id == known.id)
    ).first()
    if seat is None:
        raise NotHandedOver(f"Nobody answers for {known.name!r} yet, so there is nothing to take over. Invite it.")
    return seat


def _revoke_open(connection: Connection, chain: Journal, seat: Any, now: datetime) -> None:
    mine = select(admission.c.id).where(
        admission.c.company_id == seat.company_id,
        admission.c.purpose == str(Purpose.SUCCESSOR),
        admission.c.taken_at.is_(None),
        admission.c.revoked_at.is_(None),
    )
    for row in connection.execute(mine).scalars().all():
        connection.execute(update(admission).where(admission.c.id == row).values(revoked_at=now.timestamp()))
        chain.cover("AdmissionRevoked", seat.subject, "admission", row)
