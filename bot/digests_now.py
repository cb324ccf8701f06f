"""A digest for the command line: of a whole programme, or as one of its facilitators gets it.

Results of companies are shown to a facilitator alone, so only there, and each is noted as a look of hers. The
service may run meanwhile, and the digests that come by themselves are not moved.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from secrets import token_bytes
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, select

from bot.clock import WallClock
from bot.settings import Settings
from flows.digest import compose
from flows.digest_value import Digest
from flows.digest_view import DigestView
from flows.library import Library
from flows.naming import key_of
from flows.outcome import Looked
from storage.database import engine_for, reader_for
from storage.digest_readers import Reader
from storage.digests import view_for, view_of_all
from storage.hosting import note_look_of
from storage.journal import Journal
from storage.programme_schema import facilitator, programme, role, scope


class NoDigest(Exception):
    """Nobody, or no such programme, is meant. The text says what there is."""


@dataclass(frozen=True, slots=True)
class Wish:
    """``facilitator`` "" is all clusters without results; ``at`` without a zone is in the programme's."""

    programme: str
    facilitator: str = ""
    language: str = ""
    at: datetime | None = None


def digest_now(settings: Settings, library: Library, wish: Wish) -> Digest:
    """Raises NoDigest."""
    engine = engine_for(settings.database_url) if wish.facilitator else reader_for(settings.database_url)
    try:
        with engine.begin() as connection:
            view, language = _view(connection, settings, wish)
    finally:
        engine.dispose()
    return compose(view, library, wish.language or library.closest(language))


def _view(connection: Connection, settings: Settings, wish: Wish) -> tuple[DigestView, str]:
    held = connection.execute(select(programme).where(programme.c.key == wish.programme)).one_or_none()
    if held is None:
        known = ", ".join(connection.execute(select(programme.c.key).order_by(programme.c.id)).scalars()) or "none"
        raise NoDigest(f"There is no programme {wish.programme!r}. There are: {known}.")
    now, has_mail = _moment(wish.at, ZoneInfo(held.zone)), settings.mail.is_set
    if not wish.facilitator:
        view = view_of_all(connection, held.id, held.name, now, has_mail=has_mail)
        return view, held.language or ""
    reader = _reader(connection, held.id, wish)
    view = view_for(connection, reader, now, None, has_mail=has_mail)
    _note(connection, reader, view, now)
    return view, reader.language or held.language or ""


def _reader(connection: Connection, programme_id: int, wish: Wish) -> Reader:
    theirs = (
        select(facilitator)
        .join(role, role.c.facilitator_id == facilitator.c.id)
        .join(scope, scope.c.cluster_id == role.c.cluster_id)
        .where(scope.c.programme_id == programme_id)
        .distinct()
        .order_by(facilitator.c.id)
    )
    found = connection.execute(theirs).all()
    for row in found:
        if key_of(row.name) == key_of(wish.facilitator):
            return Reader(row.subject, programme_id, row.name, "", row.language or "", facilitator_id=row.id)
    known = ", ".join(row.name for row in found) or "none"
    raise NoDigest(f"There is no facilitator {wish.facilitator!r} in {wish.programme!r}. There are: {known}.")


def _note(connection: Connection, reader: Reader, view: DigestView, now: datetime) -> None:
    assert reader.facilitator_id is not None, "it was found by its row"
    chain = Journal(connection, now)
    for company in view.companies:
        if company.sheet is not None:
            fact = Looked(company.standing.key, "digest")
            note_look_of(connection, chain, reader.facilitator_id, fact, now, token_bytes)


def _moment(at: datetime | None, zone: ZoneInfo) -> datetime:
    if at is None:
        return WallClock().now()
    return at.replace(tzinfo=zone).astimezone(UTC) if at.tzinfo is None else at.astimezone(UTC)
