"""Who may be counted in groups now: handings in of companies of a programme that agreed, as scoring wants them.

A company is named in figures by a pseudonym of an assessment, not by its own: what is left of it after an
erasure leads to nothing. Counted are companies that somebody let into a programme. Else one person with several
chats could pose as several companies, and would know all of a circle but one.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, func, or_, select

from flows.consents import COMPARE
from flows.contributing import Place, Record, contributor, place_of, values_of
from flows.library import Library
from flows.situation import Assessment, instrument_of
from flows.versions import version
from scoring.circles import Contributor
from scoring.columns import Row as Values
from scoring.group_rule import GroupKind
from scoring.snapshot import Snapshot
from storage.companies import submitted
from storage.programme_schema import cluster, company
from storage.schema import IS_OWN, assessment, consent, refusal
from storage.seat_schema import respondent

_SAID = {GroupKind.SIZE: "size", GroupKind.AGE: "age", GroupKind.REGION: "region", GroupKind.SECTOR: "sector"}


@dataclass(frozen=True, slots=True)
class Own:
    """``company`` is her name in figures, ``rows`` are her handings in by key, ``place`` is that of the last."""

    company: str
    rows: Mapping[str, Values]
    place: Place


@dataclass(frozen=True, slots=True)
class _HandedIn:
    """One version of an assessment, as it was handed in."""

    key: str
    company: str
    record: Record
    assessment: Assessment


def contributors(
    connection: Connection, library: Library, before: Snapshot, now: datetime, asking: int | None = None
) -> list[Contributor]:
    """All handings in that may be counted; ``before`` tells under which name a company is counted already.

    Who is ``asking`` is taken to agree: she may just have said so.
    """
    agreed = or_(_agreed(), respondent.c.person_id == asking)
    made = (
        contributor(
            instrument_of(each.assessment, library), each.assessment, each.key, each.company, each.record, now
        )
        for each in _handed_in(connection, before, agreed)
    )
    return [each for each in made if each is not None]


def own(connection: Connection, library: Library, before: Snapshot, person_id: int | None) -> Own | None:
    """What of it is hers; None if she answers for no company of a programme, or has handed nothing in."""
    hers = list(_handed_in(connection, before, respondent.c.person_id == person_id))
    if not hers:
        return None
    rows = {each.key: values_of(instrument_of(each.assessment, library), each.assessment) for each in hers}
    last = hers[-1]
    return Own(last.company, rows, place_of(last.record, last.assessment.answers))


def _handed_in(connection: Connection, before: Snapshot, whose: ColumnElement[bool]) -> Iterator[_HandedIn]:
    """By person and in the order of handing in."""
    counted = {key: name for circle in before.circles for key, name in circle.members.items()}
    rows = connection.execute(_FILLED.where(whose)).all()
    for _, group in groupby(rows, key=lambda row: row.person_id):
        hers = [(row, _record(row), submitted(connection, row.id)) for row in group]
        keyed = [
            (f"{row.subject}.{number}", record, version(filled, number))
            for row, record, filled in hers
            for number in range(1, len(filled.versions) + 1)
        ]
        # By the name under which it is counted, if it is: a successor takes answers on, and old ones expire.
        company = next((counted[key] for key, *_ in keyed if key in counted), hers[0][0].subject)
        yield from (_HandedIn(key, company, record, each) for key, record, each in keyed)


def _record(row: Row[Any]) -> Record:
    said = {kind: getattr(row, column) for kind, column in _SAID.items()}
    return Record(row.cluster, {kind: name for kind, name in said.items() if name})


def _agreed() -> ColumnElement[bool]:
    """Whether CN3 stands: given after the newest refusal of it (storage/schema.py says what ``after`` is)."""
    given = select(func.max(consent.c.id)).where(
        consent.c.person_id == respondent.c.person_id, consent.c.consent == COMPARE
    )
    refused = select(func.max(refusal.c.after)).where(
        refusal.c.person_id == respondent.c.person_id, refusal.c.consent == COMPARE
    )
    return func.coalesce(given.scalar_subquery(), 0) > func.coalesce(refused.scalar_subquery(), 0)


_FILLED = (
    select(
        assessment.c.id,
        assessment.c.subject,
        assessment.c.person_id,
        cluster.c.name.label("cluster"),
        *(company.c[column] for column in _SAID.values()),
    )
    .join(respondent, respondent.c.person_id == assessment.c.person_id)
    .join(company, company.c.id == respondent.c.company_id)
    .join(cluster, cluster.c.id == company.c.cluster_id)
    .where(IS_OWN, assessment.c.submitted_at.is_not(None))
    .order_by(assessment.c.person_id, assessment.c.ordinal)
)
