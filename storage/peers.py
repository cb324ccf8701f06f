"""What a step is told of other companies: the snapshot that stands, and how far the next one is."""

from datetime import datetime

from sqlalchemy import Connection

from flows.contributing import groups_of
from flows.library import Library
from flows.wishes import Peers
from scoring.benchmark import choice
from scoring.group_rule import EVERYBODY
from scoring.outlook import outlook
from storage.contributors import contributors, own
from storage.snapshots import standing


def peers(connection: Connection, library: Library, person_id: int | None, now: datetime) -> Peers:
    """For who answers for a company. Who else is there is looked at only where nothing can be shown yet."""
    stands = standing(connection)
    mine = own(connection, library, stands.snapshot, person_id)
    assert mine is not None, "only who has handed in for a company of a programme asks"
    if choice(stands.snapshot, groups_of(mine.place), mine.rows):
        return Peers(stands.snapshot, stands.made_at, mine.place, mine.rows)
    present = contributors(connection, library, stands.snapshot, now, asking=person_id)
    return Peers(
        stands.snapshot,
        stands.made_at,
        mine.place,
        mine.rows,
        outlook(stands.snapshot, present, EVERYBODY, mine.company),
        is_counted=any(each.company == mine.company for each in present),
    )
