"""A handing in as something that may be counted in groups: which groups it lies in, and whether it counts at all.

This is the only home of where a company belongs. What a programme says of it comes first, her own answers fill in
what it leaves out. That she agreed, and still does, is the caller's to know.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import scoring
from flows.instrument import Instrument
from flows.ratings import ratings_of, seconds_of
from flows.situation import Assessment, Given, Version
from scoring.circles import Contributor
from scoring.columns import Row, row
from scoring.eligibility import may_be_counted
from scoring.group_rule import EVERYBODY, Group, GroupKind
from scoring.model import DONT_KNOW
from scoring.reference import is_knowledge_intensive

QUESTIONS: Final = {
    GroupKind.SECTOR: "CD5",
    GroupKind.SIZE: "CD2",
    GroupKind.AGE: "CD3",
    GroupKind.REGION: "CD4R",
}
_MONTHS: Final = 12
_MOST_VERSIONS: Final = 1_000_000

Place = Mapping[GroupKind, str]


@dataclass(frozen=True, slots=True)
class Record:
    """What a programme says of a company, by kind of group; the cluster is always there."""

    cluster: str
    said: Place


def contributor(
    instrument: Instrument, handed_in: Assessment, key: str, company: str, record: Record, now: datetime
) -> Contributor | None:
    """The last handing in of ``handed_in`` (versions.version() gives an earlier one); None if it may not be."""
    ratings = ratings_of(instrument, handed_in)
    profile = scoring.score(ratings)
    signs = scoring.signs(ratings, seconds_of(instrument, handed_in))
    if not may_be_counted(profile, signs, months_old(handed_in.versions[-1], now)):
        return None
    ordinal = handed_in.ordinal * _MOST_VERSIONS + len(handed_in.versions)
    return Contributor(key, company, ordinal, place_of(record, handed_in.answers), row(profile))


def values_of(instrument: Instrument, handed_in: Assessment) -> Row:
    """What would be counted of it, whether it may be or not."""
    return row(scoring.score(ratings_of(instrument, handed_in)))


def place_of(record: Record, answers: Given) -> Place:
    """The groups that the company lies in, by kind; a kind of which nothing is known is left out."""
    given = {kind: answers[question].value for kind, question in QUESTIONS.items() if question in answers}
    place = {kind: name for kind, name in {**given, **record.said}.items() if name != DONT_KNOW}
    if GroupKind.SECTOR in place:
        place[GroupKind.KIS] = "yes" if is_knowledge_intensive(place[GroupKind.SECTOR]) else "no"
    return {GroupKind.CLUSTER: record.cluster, **place}


def groups_of(place: Place) -> list[Group]:
    """The groups that a company of this place may be compared with; all first."""
    return [EVERYBODY, *(Group(kind, name) for kind, name in place.items())]


def months_old(version: Version, now: datetime) -> int:
    """How many months it takes to reach from the handing in to now: a day more than 24 months are 25."""
    at = version.at
    months = (now.year - at.year) * _MONTHS + now.month - at.month
    return months + ((now.day, now.time()) > (at.day, at.time()))
