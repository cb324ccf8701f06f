"""Outcome -> rows: what each fact writes. Every fact has its case here, or the type check fails."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, bindparam, insert, update

from flows.outcome import (
    AnswerGiven,
    Asked,
    AssessmentBegun,
    BecameReachable,
    ConsentGiven,
    Fact,
    LanguageChosen,
    Outcome,
    RemindersResumed,
    RemindersStopped,
    Submitted,
    Welcomed,
    WentQuiet,
)
from storage.hot import Hot
from storage.schema import answer, assessment, consent, person, profile
from storage.situations import Loaded

_GIVEN = ("assessment_id", "question", "value", "given_at")
_ANSWER = Hot(insert(answer).values({name: bindparam(name) for name in _GIVEN}))
_PERSON = person.c.id == bindparam("row")


def record(connection: Connection, loaded: Loaded, outcome: Outcome, now: datetime) -> None:
    """Writes the facts of ``outcome`` in their order."""
    recorder = _Recorder(connection, loaded, now)
    for fact in outcome.facts:
        recorder.write(fact)


class _Recorder:
    """Remembers the rows that an earlier fact of the same outcome made."""

    def __init__(self, connection: Connection, loaded: Loaded, now: datetime) -> None:
        self._connection = connection
        self._chat = loaded.situation.chat
        self._person_id = loaded.person_id
        self._assessment_id = loaded.assessment_id
        self._now = now.timestamp()

    def write(self, fact: Fact) -> None:  # noqa: C901  one case a fact
        match fact:
            case AnswerGiven(question, value):
                self._answer(question, value)
            case Asked(question):
                self._person(asked=question)
            case Welcomed(language):
                self._welcome(language)
            case LanguageChosen(language):
                self._person(language=language)
            case ConsentGiven(name, text_version):
                self._consent(name, text_version)
            case AssessmentBegun():
                self._begin(fact)
            case Submitted():
                self._submit(fact)
            case RemindersStopped():
                self._person(reminders_stopped=True)
            case RemindersResumed():
                self._person(reminders_stopped=False)
            case WentQuiet():
                self._person(silent_since=self._now)
            case BecameReachable():  # pragma: no branch  there is no other fact, which the type check proves
                self._person(silent_since=None)

    def _person(self, **values: object) -> None:
        self._connection.execute(update(person).where(_PERSON).values(**values), {"row": self._person_id})

    def _answer(self, question: str, value: str) -> None:
        row = {
            "assessment_id": self._assessment_id,
            "question": question,
            "value": value,
            "given_at": self._now,
        }
        _ANSWER.run(self._connection, row)

    def _welcome(self, language: str) -> None:
        row = {"chat": self._chat, "language": language, "known_since": self._now, "reminders_stopped": False}
        self._person_id = self._insert(person, row)

    def _consent(self, name: str, text_version: str) -> None:
        row = {
            "person_id": self._person_id,
            "consent": name,
            "text_version": text_version,
            "given_at": self._now,
        }
        self._connection.execute(insert(consent), row)

    def _begin(self, fact: AssessmentBegun) -> None:
        row = {
            "person_id": self._person_id,
            "ordinal": fact.ordinal,
            "tag": fact.tag,
            "instrument": fact.instrument,
            "version": fact.version,
            "begun_at": self._now,
        }
        self._assessment_id = self._insert(assessment, row)
        self._person(asked=None)

    def _submit(self, fact: Submitted) -> None:
        row = {
            "assessment_id": self._assessment_id,
            "scoring_version": fact.scoring_version,
            "figures": fact.figures,
            "signs": list(fact.signs),
            "made_at": self._now,
        }
        self._connection.execute(insert(profile), row)
        this = assessment.c.id == self._assessment_id
        self._connection.execute(update(assessment).where(this).values(submitted_at=self._now))
        self._person(asked=None)

    def _insert(self, table: object, row: Mapping[str, object]) -> int:
        result = self._connection.execute(insert(table), row)  # type: ignore[arg-type]
        assert result.inserted_primary_key is not None, "each of these tables has a numbered key"
        return int(result.inserted_primary_key[0])
