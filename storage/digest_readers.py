"""Who reads digests of which programme: people with a post, in their chat; facilitators with an address, by mail.

This is the only home of who gets a digest and of whom none reaches. A person who holds several posts is one reader
of a programme; a facilitator with a chat and an address reads both.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, Select, func, select

from flows.digest_view import Lack, Unreached
from flows.programme import Every
from flows.programme_records import ENDED
from storage.digest_schema import rhythm
from storage.outbox import State
from storage.programme_schema import cluster, facilitator, programme, role, scope
from storage.schema import outbox, person
from storage.seat_schema import post

MAIL = "mail:"
"""What the address of a mail begins with where other messages have a chat."""


@dataclass(frozen=True, slots=True)
class Reader:
    """``subject``: the pseudonym of the person, or of the facilitator for mail. ``to``: where the digest goes.

    ``name``: as which facilitator she reads. ``every``: what she chose, None where she has not.
    """

    subject: str
    programme_id: int
    name: str
    to: str
    language: str
    person_id: int | None = None
    facilitator_id: int | None = None
    every: Every | None = None

    @property
    def facilitators(self) -> Select[tuple[int]]:
        """Those of the programme file in whose name she reads."""
        if self.person_id is not None:
            return select(post.c.facilitator_id).where(post.c.person_id == self.person_id)
        return select(facilitator.c.id).where(facilitator.c.id == self.facilitator_id)


_ROLES = (
    select(
        scope.c.programme_id,
        facilitator.c.id,
        facilitator.c.name,
        facilitator.c.mail,
        facilitator.c.subject,
        facilitator.c.language,
        programme.c.language.label("programme_language"),
        cluster.c.name.label("cluster"),
        role.c.cluster_id,
    )
    .join(role, role.c.cluster_id == scope.c.cluster_id)
    .join(facilitator, facilitator.c.id == role.c.facilitator_id)
    .join(cluster, cluster.c.id == scope.c.cluster_id)
    .join(programme, programme.c.id == scope.c.programme_id)
    .where(role.c.role != ENDED)
    .order_by(scope.c.programme_id, facilitator.c.id, cluster.c.id)
)
_HOLDERS = (
    select(post.c.facilitator_id, person, rhythm.c.every)
    .join(person, person.c.id == post.c.person_id)
    .outerjoin(rhythm, rhythm.c.person_id == person.c.id)
    .order_by(post.c.id)
)


def readers(connection: Connection, *, has_mail: bool) -> list[Reader]:
    """All of them, by programme; somebody who has stopped all messages, or blocked us, reads no chat."""
    holders: dict[int, list[tuple[str, str, str, int, Every | None, bool]]] = {}
    for row in connection.execute(_HOLDERS):
        every = None if row.every is None else Every(row.every)
        is_open = not row.reminders_stopped and row.silent_since is None
        holder = (row.subject, row.chat, row.language, row.id, every, is_open)
        holders.setdefault(row.facilitator_id, []).append(holder)
    found: dict[tuple[int, str], Reader] = {}
    for row in connection.execute(_ROLES):
        theirs = holders.get(row.id, [])
        for subject, chat, language, person_id, every, is_open in theirs:
            if is_open:
                reader = Reader(subject, row.programme_id, row.name, chat, language, person_id, None, every)
                found.setdefault((row.programme_id, subject), reader)
        if has_mail and row.mail:
            chosen = next((every for *_, every, _ in theirs if every is not None), None)
            language = row.language or row.programme_language or ""
            reader = Reader(
                row.subject, row.programme_id, row.name, MAIL + row.mail, language, None, row.id, chosen
            )
            found.setdefault((row.programme_id, row.subject), reader)
    return list(found.values())


def reader_in(connection: Connection, person_id: int | None, programme_id: int) -> Reader | None:
    """A person as a reader of a programme, also where she has stopped what comes by itself."""
    hers = _ROLES.join(post, post.c.facilitator_id == facilitator.c.id).where(
        post.c.person_id == person_id, scope.c.programme_id == programme_id
    )
    row = connection.execute(hers).first()
    who = connection.execute(select(person).where(person.c.id == person_id)).one_or_none()
    if row is None or who is None:
        return None
    return Reader(who.subject, programme_id, row.name, who.chat, who.language, person_id)


def programmes_of(connection: Connection, person_id: int | None) -> list[tuple[int, str, str]]:
    """Number, key and name of the programmes that she reads of."""
    rows = connection.execute(
        select(programme.c.id, programme.c.key, programme.c.name)
        .join(scope, scope.c.programme_id == programme.c.id)
        .join(role, role.c.cluster_id == scope.c.cluster_id)
        .join(post, post.c.facilitator_id == role.c.facilitator_id)
        .where(post.c.person_id == person_id, role.c.role != ENDED)
        .distinct()
        .order_by(programme.c.id)
    )
    return [(row.id, row.key, row.name) for row in rows]


def unreached(
    connection: Connection, programme_id: int, clusters: Mapping[int, object], *, has_mail: bool
) -> tuple[Unreached, ...]:
    """Facilitators of these clusters whom nothing reaches; who has stopped all messages wanted it so."""
    query = select(post.c.facilitator_id).join(person, person.c.id == post.c.person_id)
    in_chat = set(connection.execute(query.where(person.c.silent_since.is_(None))).scalars())
    refused = set(_refused(connection))
    theirs: dict[int, tuple[str, Lack, list[str]]] = {}
    for row in connection.execute(_ROLES.where(scope.c.programme_id == programme_id)):
        if row.cluster_id not in clusters or row.id in in_chat:
            continue
        lack = Lack.ADDRESS if not row.mail else Lack.MAIL if not has_mail else Lack.REFUSED
        if lack is Lack.REFUSED and MAIL + (row.mail or "") not in refused:
            continue
        theirs.setdefault(row.id, (row.name, lack, []))[2].append(row.cluster)
    return tuple(Unreached(name, tuple(names), lack) for name, lack, names in theirs.values())


def _refused(connection: Connection) -> Iterator[str]:
    """Addresses whose newest mail did not arrive, as far as is known."""
    newest = (
        select(func.max(outbox.c.id))
        .where(outbox.c.chat.like(f"{MAIL}%"), outbox.c.state != State.WAITING)
        .group_by(outbox.c.chat)
    )
    rows = connection.execute(select(outbox.c.chat).where(outbox.c.id.in_(newest), outbox.c.state == State.FAILED))
    return iter(rows.scalars().all())
