"""Codes from the command line: who is meant, what is made for each of them, which files go with it.

Codes are drawn and files written before anything is kept, since of a code only the fingerprint is: a code whose
file could not be written would be lost. A file whose code is not kept opens nothing, and is taken away again.
"""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, Engine, select

from bot.settings import Settings
from flows.document import file_name
from flows.invitation_letter import Invitation, letter, sheet, voice_for
from flows.library import Library
from flows.naming import key_of
from flows.outcome import AdmissionIssued, AdmissionRevoked, InviteeCalled
from flows.wishes import Invitee, Purpose, Standing, fingerprint_of
from storage.colleagues import new_code
from storage.database import engine_for, reader_for
from storage.inviting import Step, companies_of, facilitators_of, write_all
from storage.journal import RandomBytes
from storage.programme_schema import programme as programmes

Files = dict[str, bytes]


class NotInvited(Exception):
    """Nobody, or somebody else, is meant. The text says what there is and what to do. Nothing was changed."""


class ChangedMeanwhile(Exception):
    """What is kept is not what was looked at."""


@dataclass(frozen=True, slots=True)
class Wish:
    """Whom to invite: these companies, these facilitators or observers, or ``everybody`` who has no open code.

    ``again``: also those who have one, which ends with it.
    """

    companies: Sequence[str] = ()
    facilitators: Sequence[str] = ()
    everybody: bool = False
    again: bool = False
    days: int = 30
    bot: str = ""


@dataclass(frozen=True, slots=True)
class Made:
    """An invitation, the fingerprint of the code that it replaces ("" for none), and where its files lie."""

    invitation: Invitation
    replaces: str
    files: tuple[Path, ...] = ()


def invitees(settings: Settings, programme: str) -> list[Invitee]:
    """Companies that nobody answers for, then facilitators and observers; raises NotInvited."""
    engine = reader_for(settings.database_url)
    try:
        with engine.begin() as connection:
            _demand(connection, programme)
            return _all(connection, programme)
    finally:
        engine.dispose()


def invite(settings: Settings, programme: str, wish: Wish, now: datetime, random: RandomBytes) -> list[Made]:
    """Draws a code for everybody who is meant; keeps nothing yet. Raises NotInvited."""
    there = invitees(settings, programme)
    chosen = list(_chosen(there, wish, now))
    until = now + timedelta(days=wish.days)
    return [_made(each, wish, now, until, new_code(random)) for each in chosen]


def keep(settings: Settings, programme: str, made: Sequence[Made], now: datetime, random: RandomBytes) -> None:
    """All or nothing; raises ChangedMeanwhile if one of them came, or was invited, since they were read."""
    steps: list[Step] = []
    for each in made:
        whom = each.invitation.invitee
        if each.replaces:
            steps.append(AdmissionRevoked(each.replaces))
        fingerprint = fingerprint_of(each.invitation.code)
        until = each.invitation.expires_at
        steps.append(AdmissionIssued(whom.purpose, whom.programme, whom.key, fingerprint, until))
    with _writing(settings) as connection:
        there = set(_all(connection, programme))
        if any(each.invitation.invitee not in there for each in made):
            raise ChangedMeanwhile
        write_all(connection, steps, now, random)


def revoke(
    settings: Settings, programme: str, names: Iterable[str], now: datetime, random: RandomBytes
) -> list[Invitee]:
    """The open codes of these end; gives whose they were. Raises NotInvited."""

    def step(whom: Invitee) -> Step:
        if whom.code is None or whom.standing(now) is not Standing.OPEN:
            raise NotInvited(f"{whom.name!r} has no open code. Nothing was revoked.")
        return AdmissionRevoked(whom.code.fingerprint)

    return _changed(settings, programme, names, step, now, random)


def call(
    settings: Settings, programme: str, names: Iterable[str], now: datetime, random: RandomBytes
) -> list[Invitee]:
    """Notes that somebody has spoken to these; raises NotInvited."""

    def step(whom: Invitee) -> Step:
        if whom.code is None:
            raise NotInvited(f"{whom.name!r} was not invited yet. Nothing was noted.")
        return InviteeCalled(whom.code.fingerprint)

    return _changed(settings, programme, names, step, now, random)


def with_files(
    made: Sequence[Made], library: Library, folder: Path, tell: Callable[[int], None]
) -> Iterator[Made]:
    """The same, each with its QR code, mail and sheet in ``folder``, readable by their owner only."""
    folder.mkdir(parents=True, exist_ok=True)
    names: set[str] = set()
    for each in made:
        start = _free(file_name(each.invitation.invitee.name, str(each.invitation.invitee.purpose)), names)
        content = _files(each.invitation, library, start)
        for name, bytes_of_it in content.items():
            _write(folder / name, bytes_of_it)
        yield Made(each.invitation, each.replaces, tuple(folder / name for name in content))
        tell(1)


def take_away(made: Iterable[Made]) -> None:
    """Files of codes that are not kept."""
    for each in made:
        for file in each.files:
            file.unlink(missing_ok=True)


# -- who is meant


def _all(connection: Connection, programme: str) -> list[Invitee]:
    return [*companies_of(connection, programme), *facilitators_of(connection, programme)]


def _demand(connection: Connection, programme: str) -> None:
    there = connection.execute(select(programmes.c.key).order_by(programmes.c.id)).scalars().all()
    if programme not in there:
        known = ", ".join(there) or "none"
        raise NotInvited(f"There is no programme {programme!r}. There are: {known}.")


def _chosen(there: Sequence[Invitee], wish: Wish, now: datetime) -> Iterator[Invitee]:
    companies = [each for each in there if each.purpose is Purpose.COMPANY]
    if wish.everybody:
        yield from (each for each in companies if wish.again or each.standing(now) is not Standing.OPEN)
        return
    posts = [each for each in there if each.purpose is Purpose.POST]
    named = [*_named(companies, wish.companies), *_named(posts, wish.facilitators)]
    for each in named:
        if each.code is not None and each.standing(now) is Standing.OPEN and not wish.again:
            until = f"{each.code.expires_at.astimezone(each.zone):%Y-%m-%d}"
            remedy = "Add --again for a new one; the old one then ends."
            raise NotInvited(f"{each.name!r} has a code that is open until {until}. {remedy}")
    yield from named


def _named(there: Sequence[Invitee], names: Iterable[str]) -> list[Invitee]:
    """In the order of the names, each once."""
    known = {each.key: each for each in there}
    wanted = list(dict.fromkeys(key_of(name) for name in names))
    for name in names:
        if key_of(name) not in known:
            some = ", ".join(repr(each.name) for each in there[:20]) or "nobody"
            remedy = f"Who can be invited: {some}{' …' if len(there) > 20 else ''}."
            raise NotInvited(f"{name!r} does not take part here, or somebody answers for it already. {remedy}")
    return [known[key] for key in wanted]


def _made(whom: Invitee, wish: Wish, now: datetime, until: datetime, code: str) -> Made:
    link = f"https://t.me/{wish.bot}?start={code}" if wish.bot else ""
    replaces = whom.code.fingerprint if whom.code and whom.standing(now) is Standing.OPEN else ""
    return Made(Invitation(whom, code, link, now, until), replaces)


# -- what is done


def _changed(
    settings: Settings,
    programme: str,
    names: Iterable[str],
    step: Callable[[Invitee], Step],
    now: datetime,
    random: RandomBytes,
) -> list[Invitee]:
    with _writing(settings) as connection:
        _demand(connection, programme)
        chosen = _named(_all(connection, programme), names)
        write_all(connection, [step(each) for each in chosen], now, random)
    return chosen


@contextmanager
def _writing(settings: Settings) -> Iterator[Connection]:
    engine: Engine = engine_for(settings.database_url)
    try:
        with engine.begin() as connection:
            yield connection
    finally:
        engine.dispose()


# -- files


def _files(invitation: Invitation, library: Library, start: str) -> Files:
    from bot import paper, qr  # not above: a list and a revocation need not wait for them

    voice = voice_for(invitation.invitee, library)
    written, page = letter(invitation, voice), sheet(invitation, voice)
    code = qr.as_svg(invitation.opens, page.picture)
    return {
        f"{start}-mail.txt": f"{written.subject}\n\n{written.body}\n".encode(),
        f"{start}-qr.svg": code,
        f"{start}-qr.png": qr.as_png(invitation.opens),
        f"{start}-sheet.pdf": paper.sheet_printed(page, code),
    }


def _free(start: str, taken: set[str]) -> str:
    """Two names may have the same plain letters."""
    number = 1
    name = start
    while name in taken:
        number += 1
        name = f"{start}-{number}"
    taken.add(name)
    return name


def _write(path: Path, content: bytes) -> None:
    path.unlink(missing_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(content)
