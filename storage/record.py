"""Outcome -> rows: what each fact writes. Every fact has its case here, or the type check fails.

Every row that a fact writes is covered by an entry of the journal in the same transaction, under the fact's name.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, Table, and_, bindparam, func, insert, select, update

from flows.outcome import (
    AdmissionIssued,
    AdmissionRevoked,
    AnswerGiven,
    Asked,
    AssessmentBegun,
    AttendanceAnswered,
    AttendanceTaken,
    BecameReachable,
    CodeMissed,
    ConsentGiven,
    ConsentRefused,
    CorrectionsDropped,
    DeadlineMoved,
    Fact,
    Forgotten,
    HandedOver,
    InvitationIssued,
    InvitationRevoked,
    InvitationUsed,
    InviteeCalled,
    Joined,
    LanguageChosen,
    Looked,
    MeasureDropped,
    MeasureNoted,
    MeasureStated,
    MomentChosen,
    NeedMet,
    NeedSeen,
    NoMeasures,
    Outcome,
    PostTaken,
    ReminderPostponed,
    ReminderSettled,
    RemindersPutOff,
    RemindersResumed,
    RemindersStopped,
    RhythmChosen,
    SeatLooked,
    SittingBegun,
    StageEntered,
    StageLeft,
    StageReminded,
    Submitted,
    ViewWithdrawn,
    Welcomed,
    WentQuiet,
)
from storage import colleagues, digest_rounds, inviting, moments, pulses, reminders
from storage.admissions import Steps
from storage.archive import erase
from storage.digest_wish import move_deadline
from storage.handing_over import hand_over
from storage.hosting import note_look
from storage.hot import Hot
from storage.journal import SALT_BYTES, Journal, Kind, RandomBytes, new_subject
from storage.schema import (
    answer,
    assessment,
    consent,
    draft_end,
    invitation,
    moment,
    person,
    profile,
    refusal,
    second_view,
    sitting,
)
from storage.situations import Loaded
from storage.workshops import Notes

_GIVEN = ("assessment_id", "question", "value", "given_at", "salt")
_ANSWER = Hot(insert(answer).values({name: bindparam(name) for name in _GIVEN}))
_OF_LOOKS = StageReminded | RemindersPutOff | NeedSeen | SeatLooked  # these say themselves when to look again
_PERSON = person.c.id == bindparam("this")


def record(connection: Connection, loaded: Loaded, outcome: Outcome, now: datetime, random: RandomBytes) -> None:
    """Writes the facts of ``outcome`` in their order, with salts and pseudonyms drawn from ``random``."""
    if outcome.facts:
        recorder = _Recorder(connection, loaded, now, random)
        for fact in outcome.facts:
            recorder.write(fact)
        if loaded.situation.journey is not None and not all(isinstance(fact, _OF_LOOKS) for fact in outcome.facts):
            recorder.look_soon()


class _Recorder:
    """Remembers the rows that an earlier fact of the same outcome made."""

    def __init__(self, connection: Connection, loaded: Loaded, now: datetime, random: RandomBytes) -> None:
        self._connection = connection
        self._chat = loaded.situation.chat
        self._asked = loaded.situation.asked
        self._person_id, self._subject = loaded.person_id, loaded.subject
        self._assessment_id, self._assessment_subject = loaded.assessment_id, loaded.assessment_subject
        self._moment = now
        self._now = now.timestamp()
        self._random = random
        self._chain = Journal(connection, now)
        self._kind = ""

    def write(self, fact: Fact) -> None:  # noqa: C901, PLR0912, PLR0915  one case a fact
        self._kind = type(fact).__name__
        match fact:
            case AnswerGiven(question, value):
                self._answer(question, value)
            case Asked(question):
                self._ask(question)
            case Welcomed(language):
                self._welcome(language)
            case LanguageChosen(language):
                self._person(language=language)
            case ConsentGiven(name, text_version):
                self._consent(name, text_version)
            case ConsentRefused(name, text_version):
                self._refuse(name, text_version)
            case AssessmentBegun():
                self._begin(fact)
            case Submitted():
                self._submit(fact)
            case CorrectionsDropped(questions):
                self._end_draft(questions)
            case SittingBegun(minutes, until):
                self._sit(minutes, until)
            case MomentChosen(at, question):
                self._choose(at, question)
            case ReminderSettled(reminder, _, result):
                moments.change(self._connection, self._chain, self._kind, reminder, self._ended(result))
            case ReminderPostponed(reminder, until):
                moments.change(self._connection, self._chain, self._kind, reminder, {"due": until.timestamp()})
            case RemindersStopped():
                self._person(reminders_stopped=True)
            case RemindersResumed():
                self._person(reminders_stopped=False)
            case WentQuiet():
                self._person(silent_since=self._now)
            case BecameReachable():
                self._person(silent_since=None)
            case InvitationIssued():
                self._invite(fact)
            case InvitationRevoked(fingerprint):
                colleagues.mark_revoked(self._connection, self._chain, self._kind, fingerprint, self._now)
            case InvitationUsed(fingerprint):
                self._use(fingerprint)
            case ViewWithdrawn(fingerprint):
                colleagues.mark_withdrawn(self._connection, self._chain, self._kind, fingerprint, self._now)
            case Joined():
                self._steps().join(self._person_id, fact)
            case HandedOver():
                self._take_over(fact)
            case PostTaken():
                self._steps().take_post(self._person_id, fact)
            case NeedMet():
                reminders.meet(self._connection, self._chain, self._person_id, fact, self._moment)
            case Looked():
                note_look(self._connection, self._chain, self._person_id, fact, self._moment, self._random)
            case AdmissionIssued() | AdmissionRevoked() | InviteeCalled():
                inviting.write(self._connection, self._chain, fact, self._moment, self._random)
            case StageReminded() | RemindersPutOff() | NeedSeen() | SeatLooked():
                self._say(fact)
            case StageEntered():
                self._steps().enter(self._person_id, fact)
            case StageLeft():
                self._steps().leave(self._person_id, fact)
            case AttendanceAnswered() | AttendanceTaken():
                self._notes().write(self._person_id, fact)
            case MeasureNoted() | MeasureDropped() | MeasureStated() | NoMeasures():
                self._notes().write(self._person_id, fact)
            case RhythmChosen(every):
                digest_rounds.choose(
                    self._connection, self._chain, self._person_id, every, self._moment, self._random
                )
            case DeadlineMoved():
                move_deadline(self._connection, self._chain, self._person_id, fact)
            case CodeMissed():
                colleagues.note_missed(self._connection, self._chat, self._now)
            case Forgotten():  # pragma: no branch  there is no other fact, which the type check proves
                self._forget()

    def _person(self, **values: object) -> None:
        self._connection.execute(update(person).where(_PERSON).values(**values), {"this": self._person_id})
        assert self._person_id is not None, "only somebody who is known has something to change"
        self._chain.cover(self._kind, self._subject, "person", self._person_id)

    def _ask(self, question: str | None) -> None:
        self._person(asked=question)
        self._asked = question

    def _answer(self, question: str, value: str) -> None:
        salt = self._random(SALT_BYTES)
        row = {
            "assessment_id": self._assessment_id,
            "question": question,
            "value": value,
            "given_at": self._now,
            "salt": salt,
        }
        key = _ANSWER.add(self._connection, row)
        values = (key, self._assessment_id, question, value, self._now)
        self._chain.cover_as(self._kind, self._assessment_subject, "answer", salt, values)

    def _welcome(self, language: str) -> None:
        self._subject = new_subject(self._random)
        row = {
            "chat": self._chat,
            "language": language,
            "known_since": self._now,
            "reminders_stopped": False,
            "subject": self._subject,
        }
        self._person_id = self._insert(person, self._subject, row)

    def _consent(self, name: str, text_version: str) -> None:
        row = {
            "person_id": self._person_id,
            "consent": name,
            "text_version": text_version,
            "given_at": self._now,
        }
        self._insert(consent, self._subject, row)

    def _refuse(self, name: str, text_version: str) -> None:
        newest = select(func.coalesce(func.max(consent.c.id), 0)).where(consent.c.person_id == self._person_id)
        row = {
            "person_id": self._person_id,
            "consent": name,
            "text_version": text_version,
            "after": self._connection.execute(newest).scalar_one(),
            "refused_at": self._now,
        }
        self._insert(refusal, self._subject, row)

    def _begin(self, fact: AssessmentBegun) -> None:
        self._assessment_subject = new_subject(self._random)
        row = {
            "person_id": self._person_id,
            "ordinal": fact.ordinal,
            "tag": fact.tag,
            "instrument": fact.instrument,
            "version": fact.version,
            "begun_at": self._now,
            "subject": self._assessment_subject,
        }
        self._assessment_id = self._insert(assessment, self._assessment_subject, row)
        self._nothing_asked()

    def _submit(self, fact: Submitted) -> None:
        assert self._assessment_id is not None, "only an assessment can be submitted"
        row = {
            "assessment_id": self._assessment_id,
            "scoring_version": fact.scoring_version,
            "figures": fact.figures,
            "signs": list(fact.signs),
            "made_at": self._now,
        }
        self._insert(profile, self._assessment_subject, row)
        this = and_(assessment.c.id == self._assessment_id, assessment.c.submitted_at.is_(None))
        if self._connection.execute(update(assessment).where(this).values(submitted_at=self._now)).rowcount:
            self._chain.cover(self._kind, self._assessment_subject, "assessment", self._assessment_id)
        self._end_draft(None)

    def _end_draft(self, dropped: Sequence[str] | None) -> None:
        theirs = answer.c.assessment_id == self._assessment_id
        count = self._connection.execute(select(func.count()).select_from(answer).where(theirs)).scalar_one()
        row = {
            "assessment_id": self._assessment_id,
            "answers": count,
            "dropped": None if dropped is None else list(dropped),
            "made_at": self._now,
        }
        self._insert(draft_end, self._assessment_subject, row)
        self._nothing_asked()

    def _invite(self, fact: InvitationIssued) -> None:
        row = {
            "person_id": self._person_id,
            "fingerprint": fact.fingerprint,
            "made_at": self._now,
            "expires_at": fact.expires_at.timestamp(),
        }
        self._insert(invitation, self._subject, row)

    def _use(self, fingerprint: str) -> None:
        colleagues.mark_taken(self._connection, self._chain, self._kind, fingerprint, self._now)
        row = {"assessment_id": self._assessment_id, "invitation": fingerprint, "agreed_at": self._now}
        self._insert(second_view, self._assessment_subject, row)

    def _sit(self, minutes: int | None, until: str) -> None:
        row = {"assessment_id": self._assessment_id, "minutes": minutes, "until": until, "begun_at": self._now}
        self._insert(sitting, self._assessment_subject, row)

    def _choose(self, at: datetime | None, question: str) -> None:
        """The moment takes the place of the one before, if there is one."""
        assert self._assessment_id is not None, "a moment is chosen for an assessment"
        for row in moments.open_of(self._connection, self._assessment_id):
            ended = self._ended(moments.WITHDRAWN if at is None else moments.REPLACED)
            moments.change(self._connection, self._chain, self._kind, row, ended)
        if at is not None:
            seconds = at.timestamp()
            row_of_it = {
                "assessment_id": self._assessment_id,
                "question": question,
                "at": seconds,
                "due": seconds,
                "chosen_at": self._now,
            }
            self._insert(moment, self._assessment_subject, row_of_it)

    def _ended(self, result: str) -> dict[str, object]:
        return {"settled_at": self._now, "result": result}

    def _steps(self) -> Steps:
        return Steps(self._connection, self._chain, self._moment, self._random, self._subject)

    def _say(self, fact: reminders.Fact) -> None:
        assert self._person_id is not None, "only who answers for a company is reminded of its stages"
        said = reminders.Said(self._connection, self._chain, self._moment, self._random, self._subject)
        said.write(self._person_id, fact)

    def look_soon(self) -> None:
        if self._person_id is not None:
            pulses.touch(self._connection, self._person_id, self._moment)

    def _notes(self) -> Notes:
        return Notes(self._connection, self._chain, self._moment, self._random, self._subject)

    def _take_over(self, fact: HandedOver) -> None:
        self._nothing_asked()
        assert self._person_id is not None, "only somebody who is known has agreed"
        hand_over(self._connection, self._person_id, self._subject, fact, self._moment)
        self._chain = Journal(self._connection, self._moment)

    def _nothing_asked(self) -> None:
        if self._asked is not None:
            self._ask(None)

    def _forget(self) -> None:
        erase(self._connection, self._chat, self._moment, Kind.FORGOTTEN)
        # Whatever came after it in the same outcome would be of somebody new.
        self._person_id = self._assessment_id = self._asked = None
        self._chain = Journal(self._connection, self._moment)

    def _insert(self, table: Table, subject: str, row: Mapping[str, object]) -> int:
        result = self._connection.execute(insert(table), {**row, "salt": self._random(SALT_BYTES)})
        assert result.inserted_primary_key is not None, "each of these tables has a numbered key"
        key = int(result.inserted_primary_key[0])
        self._chain.cover(self._kind, subject, table.name, key)
        return key
