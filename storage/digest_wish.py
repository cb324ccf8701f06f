"""What a step about digests is told, and the deadline that one may move.

This is the only home of what of a programme somebody may read in her chat, and of who may move a day in it: what a
button says is looked for among her own.
"""

from datetime import datetime

from sqlalchemy import Connection, and_, select, update

from flows.digesting import programme_ref
from flows.outcome import DeadlineMoved
from flows.programme import Every
from flows.wishes import DigestKnown
from storage.digest_readers import programmes_of, reader_in
from storage.digest_rounds import last_told, next_for, rhythm_of
from storage.digests import view_for
from storage.hosting import looked_after, posts_of, roles_of
from storage.journal import Journal
from storage.programme_schema import programme, scope, stage


def digest_known(
    connection: Connection, person_id: int | None, ref: str, now: datetime, *, has_mail: bool
) -> DigestKnown:
    """Of the programme with this ``ref``, or of the only one, as things stand."""
    there = {programme_ref(key): (number, name) for number, key, name in programmes_of(connection, person_id)}
    named = tuple((each, name) for each, (_, name) in there.items())
    every = rhythm_of(connection, person_id)
    meant = ref if ref in there else next(iter(there)) if len(there) == 1 else ""
    reader = reader_in(connection, person_id, there[meant][0]) if meant else None
    if reader is None:
        return DigestKnown(named, every=every)
    since, _ = last_told(connection, reader)
    return DigestKnown(
        named,
        view_for(connection, reader, now, since, has_mail=has_mail),
        every,
        next_for(connection, reader, every, now),
        {str(each): next_for(connection, reader, each, now) for each in Every},
    )


def move_deadline(connection: Connection, chain: Journal, person_id: int | None, fact: DeadlineMoved) -> None:
    """The stage's row written again, under the programme; only by who looks after a cluster of the programme."""
    held = connection.execute(select(programme).where(programme.c.key == fact.programme)).one()
    hers = looked_after(roles_of(connection, posts_of(person_id)))
    clusters = select(scope.c.cluster_id).where(scope.c.programme_id == held.id)
    assert hers & set(connection.execute(clusters).scalars()), "nobody else is offered it"
    mine = and_(stage.c.programme_id == held.id, stage.c.key == fact.stage)
    row = connection.execute(select(stage.c.id).where(mine)).scalar_one()
    connection.execute(update(stage).where(stage.c.id == row).values(deadline=fact.deadline.isoformat()))
    chain.cover("DeadlineMoved", held.subject, "stage", row)
