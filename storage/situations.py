"""Chat -> Situation: what is known of a person, in the core's own words.

Answers are read in the order given, up to each end of a draft: there a version is made, or a draft taken back.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import NamedTuple

from sqlalchemy import (
    Connection,
    and_,
    bindparam,
    exists,
    false,
    func,
    literal_column,
    select,
    true,
    union_all,
)

from flows.situation import Answer, Assessment, Decision, Given, Situation, Version, taken_back
from storage.hot import Hot
from storage.journeys import journey_of_person, posts_of_person
from storage.moments import open_moment, sitting_of
from storage.schema import NOT_BROUGHT, answer, assessment, consent, draft_end, is_own, person, refusal
from storage.seat_schema import post, respondent


@dataclass(frozen=True, slots=True)
class Loaded:
    """A situation and the rows it came from, so that what follows can be written beside them."""

    situation: Situation
    person_id: int | None
    assessment_id: int | None
    # The pseudonyms under which the history knows her and her newest assessment.
    subject: str = ""
    assessment_subject: str = ""


_newest = (
    select(func.max(assessment.c.ordinal))
    .where(assessment.c.person_id == person.c.id)
    .correlate(person)
    .scalar_subquery()
)


_theirs = assessment.alias("theirs")
_first_result = (
    select(func.min(_theirs.c.submitted_at))
    .where(_theirs.c.person_id == person.c.id, is_own(_theirs))
    .correlate(person)
    .scalar_subquery()
)


class _Row(NamedTuple):
    """What _PERSON selects, in its order."""

    person_id: int
    language: str
    asked: str | None
    reminders_stopped: bool
    silent_since: float | None
    assessment_id: int | None
    ordinal: int
    tag: str
    instrument: str
    version: str
    begun_at: float
    submitted_at: float | None
    subject: str
    assessment_subject: str | None
    is_seated: int
    has_post: int
    first_result_at: float | None


_PERSON = Hot(
    select(
        person.c.id,
        person.c.language,
        person.c.asked,
        person.c.reminders_stopped,
        person.c.silent_since,
        assessment.c.id,
        assessment.c.ordinal,
        assessment.c.tag,
        assessment.c.instrument,
        assessment.c.version,
        assessment.c.begun_at,
        assessment.c.submitted_at,
        person.c.subject,
        assessment.c.subject,
        exists().where(respondent.c.person_id == person.c.id),
        exists().where(post.c.person_id == person.c.id),
        _first_result,
    )
    .select_from(
        person.outerjoin(assessment, and_(assessment.c.person_id == person.c.id, assessment.c.ordinal == _newest))
    )
    .where(person.c.chat == bindparam("chat"))
)
_ANSWERS = Hot(
    select(answer.c.question, answer.c.value, answer.c.given_at)
    .where(answer.c.assessment_id == bindparam("assessment_id"))
    .order_by(answer.c.id)
)


_ENDS = Hot(
    select(draft_end.c.answers, draft_end.c.dropped, draft_end.c.made_at)
    .where(draft_end.c.assessment_id == bindparam("assessment_id"))
    .order_by(draft_end.c.id)
)


# Each consent given and each refused; a refusal comes after the consents up to its ``after``.
_DECISIONS = Hot(
    union_all(
        select(
            consent.c.consent,
            true().label("is_yes"),
            consent.c.text_version,
            consent.c.given_at.label("at"),
            consent.c.id.label("place"),
            literal_column("0").label("then"),
        ).where(consent.c.person_id == bindparam("person_id")),
        select(
            refusal.c.consent, false(), refusal.c.text_version, refusal.c.refused_at, refusal.c.after, refusal.c.id
        ).where(refusal.c.person_id == bindparam("person_id")),
    ).order_by("place", "then")
)


def load(connection: Connection, chat: str) -> Loaded:
    """The situation of ``chat``; a stranger's if nothing is known."""
    found = _PERSON.rows(connection, {"chat": chat})
    if not found:
        return Loaded(Situation(chat), None, None)
    row = _Row(*found[0])
    situation = Situation(
        chat=chat,
        language=row.language,
        assessment=None if row.assessment_id is None else _assessment(connection, row),
        first_result_at=None if row.first_result_at is None else _moment(row.first_result_at),
        asked=row.asked,
        reminders_stopped=bool(row.reminders_stopped),
        reachable=row.silent_since is None,
        decisions=_decisions(connection, row.person_id),
        journey=journey_of_person(connection, row.person_id) if row.is_seated else None,
        posts=posts_of_person(connection, row.person_id) if row.has_post else (),
    )
    return Loaded(situation, row.person_id, row.assessment_id, row.subject, row.assessment_subject or "")


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


def _decisions(connection: Connection, person_id: int | None) -> Mapping[str, Decision]:
    rows = _DECISIONS.rows(connection, {"person_id": person_id})
    return {name: Decision(bool(yes), text, datetime.fromtimestamp(at, UTC)) for name, yes, text, at, *_ in rows}


def answers_and_versions(
    connection: Connection, assessment_id: int, *, is_submitted: bool
) -> tuple[Given, tuple[Version, ...], int]:
    """The newest answers, every handing in with those of then, and the revision that follows from both."""
    key = {"assessment_id": assessment_id}
    given = [(question, Answer(value, at)) for question, value, at in _ANSWERS.rows(connection, key)]
    ends = _ENDS.rows(connection, key) if is_submitted else []
    answers, versions = _replayed(given, ends)
    # Every answer and every end of a draft are one fact each, so the revision need not be kept anywhere.
    return answers, versions, len(given) + len(ends)


def _replayed(
    given: list[tuple[str, Answer]], ends: Iterable[tuple[int, str | None, float]]
) -> tuple[Given, tuple[Version, ...]]:
    answers: dict[str, Answer] = {}
    versions: list[Version] = []
    done = 0
    for count, dropped, made_at in ends:
        answers.update(_brought(given[done:count]))
        done = count
        if dropped is None:
            versions.append(Version(datetime.fromtimestamp(made_at, UTC), dict(answers)))
        else:
            answers = dict(taken_back(answers, versions[-1].answers, json.loads(dropped)))
    answers.update(_brought(given[done:]))
    return answers, tuple(versions)


def _brought(given: list[tuple[str, Answer]]) -> Iterator[tuple[str, Answer]]:
    return ((question, answer) for question, answer in given if question != NOT_BROUGHT)


def _assessment(connection: Connection, row: _Row) -> Assessment:
    assert row.assessment_id is not None, "the caller has looked"
    answers, versions, revision = answers_and_versions(
        connection, row.assessment_id, is_submitted=row.submitted_at is not None
    )
    return Assessment(
        ordinal=row.ordinal,
        tag=row.tag,
        instrument=row.instrument,
        version=row.version,
        begun_at=datetime.fromtimestamp(row.begun_at, UTC),
        submitted_at=None if row.submitted_at is None else datetime.fromtimestamp(row.submitted_at, UTC),
        revision=revision,
        answers=answers,
        versions=versions,
        sitting=sitting_of(connection, row.assessment_id) if row.submitted_at is None else None,
        moment=open_moment(connection, row.assessment_id) if row.submitted_at is None else None,
    )
