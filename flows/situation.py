"""What a step may look at, and the place in which the person stands.

This is the only home of the rule by which a place is derived from what is known (it is never stored), and of
what each fact changes in a situation. Storage keeps facts; a situation loaded after them equals ``after()``.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from flows.instrument import Instrument, Question
from flows.journey import Journey, Measure, Passage, Post, Stated
from flows.library import Library
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
from flows.second_view import is_view


class Place(StrEnum):
    STRANGER = "stranger"
    INVITED = "invited"
    ANSWERING = "answering"
    REVIEWING = "reviewing"
    HOME = "home"


class Answer(NamedTuple):
    """``at`` is in seconds since 1970: only the time between two answers is ever asked for."""

    value: str
    at: float


Given = Mapping[str, Answer]
"""Question id -> the newest answer to it."""


class Sitting(NamedTuple):
    """How much time she said she has, and the section at whose end it stops (see SittingBegun)."""

    minutes: int | None
    until: str


class Moment(NamedTuple):
    """When she wants to go on, and with which question."""

    at: datetime
    question: str


class Version(NamedTuple):
    """A handing in: when it was, and all answers as they were at that moment."""

    at: datetime
    answers: Given


class Decision(NamedTuple):
    """The newest answer to a request for consent, and the wording that she read."""

    is_yes: bool
    text_version: str
    at: datetime


@dataclass(frozen=True)
class Assessment:
    """One filling of a questionnaire. ``revision`` counts its facts and stands on every button.

    ``answers`` are the newest, corrections that are not handed in included; which of them count is told by
    flows/versions.py. ``submitted_at`` is the first handing in, ``versions`` are all of them. ``sitting`` and
    ``moment`` are the newest, as long as it is not handed in.
    """

    ordinal: int
    tag: str
    instrument: str
    version: str
    begun_at: datetime
    submitted_at: datetime | None = None
    revision: int = 0
    answers: Given = field(default_factory=dict)
    versions: tuple[Version, ...] = ()
    sitting: Sitting | None = None
    moment: Moment | None = None

    @cached_property
    def values(self) -> Mapping[str, str]:
        return {question: answer.value for question, answer in self.answers.items()}


@dataclass(frozen=True, slots=True)
class Situation:
    """``language`` is empty for a stranger. ``assessment`` is the newest one. ``decisions`` are by consent.

    ``first_result_at``: when she first handed in about her own company.

    ``journey`` is that of the company that she answers for, if there is one; ``posts`` are what she looks after.
    """

    chat: str
    language: str = ""
    assessment: Assessment | None = None
    first_result_at: datetime | None = None
    asked: str | None = None
    reminders_stopped: bool = False
    reachable: bool = True
    decisions: Mapping[str, Decision] = field(default_factory=dict)
    journey: Journey | None = None
    posts: tuple[Post, ...] = ()


def place_of(situation: Situation, library: Library) -> Place:
    """Where the person stands: strangers have no language, invited ones no assessment, and so on."""
    if not situation.language:
        return Place.STRANGER
    assessment = situation.assessment
    if assessment is None:
        return Place.INVITED
    if assessment.submitted_at is not None:
        return Place.HOME
    open_question = instrument_of(assessment, library).first_open(assessment.values)
    return Place.REVIEWING if open_question is None else Place.ANSWERING


def instrument_of(assessment: Assessment, library: Library) -> Instrument:
    """The questionnaire in the version that the assessment began with."""
    return library.instrument(assessment.instrument, assessment.version)


def question_on_screen(situation: Situation, library: Library) -> Question | None:
    """The question that stands in the chat; None where none does (the review, home)."""
    assessment = situation.assessment
    if assessment is None:
        return None
    instrument, values = instrument_of(assessment, library), assessment.values
    chosen = instrument.question(situation.asked) if situation.asked else None
    if assessment.submitted_at is not None:
        return chosen if chosen in instrument.closing or (chosen and instrument.stands(chosen, values)) else None
    if chosen is not None and instrument.stands(chosen, values):
        return chosen
    return instrument.first_open(values)


def after(situation: Situation, facts: Iterable[Fact], now: datetime) -> Situation:
    """The situation once the facts are known."""
    for fact in facts:
        situation = _after(situation, fact, now)
    return situation


def _after(situation: Situation, fact: Fact, now: datetime) -> Situation:  # noqa: C901, PLR0912  one case a fact
    match fact:
        case Welcomed(language) | LanguageChosen(language):
            return replace(situation, language=language)
        case ConsentGiven(consent, text_version):
            return _decided(situation, consent, Decision(True, text_version, now))
        case ConsentRefused(consent, text_version):
            return _decided(situation, consent, Decision(False, text_version, now))
        case InvitationIssued() | InvitationRevoked() | InvitationUsed() | ViewWithdrawn() | CodeMissed():
            return situation  # between two people: a step that needs it asks (wishes.py)
        case AdmissionIssued() | AdmissionRevoked() | InviteeCalled() | Looked() | NeedMet():
            return situation  # of a company that is not hers
        case AssessmentBegun(ordinal, tag, instrument, version):
            return replace(situation, assessment=Assessment(ordinal, tag, instrument, version, now), asked=None)
        case AnswerGiven(question, value):
            return replace(situation, assessment=_answered(situation, question, Answer(value, now.timestamp())))
        case Asked(question):
            return replace(situation, asked=question)
        case Submitted():
            first = situation.first_result_at or (None if is_view(_own(situation).instrument) else now)
            return replace(situation, assessment=_submitted(situation, now), first_result_at=first, asked=None)
        case CorrectionsDropped(questions):
            return replace(situation, assessment=_dropped(situation, questions), asked=None)
        case SittingBegun(minutes, until):
            return replace(situation, assessment=replace(_own(situation), sitting=Sitting(minutes, until)))
        case MomentChosen(at, question):
            moment = None if at is None else Moment(at, question)
            return replace(situation, assessment=replace(_own(situation), moment=moment))
        case ReminderSettled(_, tag):
            return _settled(situation, tag)
        case ReminderPostponed():
            return situation  # the moment stays the one that she chose
        case StageReminded() | RemindersPutOff() | NeedSeen() | SeatLooked():
            return situation  # a step that needs it asks (wishes.py)
        case RemindersStopped():
            return replace(situation, reminders_stopped=True)
        case RemindersResumed():
            return replace(situation, reminders_stopped=False)
        case Joined(_, journey):
            return replace(situation, journey=journey)
        case HandedOver(_, journey):
            # The answers that she takes on are another's until this is kept: they come with her next step.
            return replace(situation, journey=journey, assessment=None, first_result_at=None, asked=None)
        case PostTaken(_, posts):
            return replace(situation, posts=(*situation.posts, *posts))
        case StageEntered(stage):
            return replace(situation, journey=_passed(situation, stage, Passage(now)))
        case StageLeft(stage):
            return replace(situation, journey=_passed(situation, stage, _left(situation, stage, now)))
        case AttendanceAnswered(meeting, answer):
            journey = _journey(situation)
            return replace(situation, journey=replace(journey, coming={**journey.coming, meeting: answer}))
        case AttendanceTaken() | RhythmChosen() | DeadlineMoved():
            return situation  # about companies that she looks after (wishes.py)
        case MeasureNoted(number, what, who, due):
            return _noted(situation, Measure(number, what, who, due, now, stated=_stated(situation, number)))
        case MeasureDropped(number):
            gone = tuple(replace(each, reason="") for each in _stated(situation, number))
            return _noted(situation, Measure(number, "", "", None, now, is_dropped=True, stated=gone))
        case MeasureStated(number, state, reason, due):
            return _now_stands(situation, number, Stated(state, now, reason, due))
        case NoMeasures():
            return replace(situation, journey=replace(_journey(situation), none_needed_at=now))
        case WentQuiet():
            return replace(situation, reachable=False)
        case BecameReachable():
            return replace(situation, reachable=True)
        case Forgotten():  # pragma: no branch  there is no other fact, which the type check proves
            return Situation(situation.chat)


def _decided(situation: Situation, consent: str, decision: Decision) -> Situation:
    return replace(situation, decisions={**situation.decisions, consent: decision})


def _own(situation: Situation) -> Assessment:
    assert situation.assessment is not None, "time is planned for an assessment"
    return situation.assessment


def _settled(situation: Situation, tag: str) -> Situation:
    assessment = situation.assessment
    if assessment is None or assessment.tag != tag:
        return situation  # it was about an earlier one
    return replace(situation, assessment=replace(assessment, moment=None))


def _passed(situation: Situation, stage: str, passage: Passage) -> Journey:
    journey = _journey(situation)
    return replace(journey, passages={**journey.passages, stage: passage})


def _left(situation: Situation, stage: str, now: datetime) -> Passage:
    return replace(_journey(situation).passages[stage], left_at=now)


def _journey(situation: Situation) -> Journey:
    assert situation.journey is not None, "stages, meetings and measures are those of a programme"
    return situation.journey


def _noted(situation: Situation, measure: Measure) -> Situation:
    journey = _journey(situation)
    known = {each.number: each for each in journey.measures} | {measure.number: measure}
    return replace(situation, journey=replace(journey, measures=tuple(known[n] for n in sorted(known))))


def _stated(situation: Situation, number: int) -> tuple[Stated, ...]:
    return next((each.stated for each in _journey(situation).measures if each.number == number), ())


def _now_stands(situation: Situation, number: int, said: Stated) -> Situation:
    before = next(each for each in _journey(situation).measures if each.number == number)
    return _noted(situation, replace(before, due=said.due or before.due, stated=(*before.stated, said)))


def _answered(situation: Situation, question: str, answer: Answer) -> Assessment:
    assessment = situation.assessment
    assert assessment is not None, "an answer belongs to an assessment"
    answers = {**assessment.answers, question: answer}
    return replace(assessment, answers=answers, revision=assessment.revision + 1)


def _submitted(situation: Situation, now: datetime) -> Assessment:
    assessment = situation.assessment
    assert assessment is not None, "only an assessment can be submitted"
    return replace(
        assessment,
        submitted_at=assessment.submitted_at or now,
        revision=assessment.revision + 1,
        versions=(*assessment.versions, Version(now, assessment.answers)),
        sitting=None,
        moment=None,
    )


def _dropped(situation: Situation, questions: Iterable[str]) -> Assessment:
    assessment = situation.assessment
    assert assessment is not None, "only what was handed in can be corrected"
    answers = taken_back(assessment.answers, assessment.versions[-1].answers, questions)
    return replace(assessment, answers=answers, revision=assessment.revision + 1)


def taken_back(answers: Given, before: Given, questions: Iterable[str]) -> Given:
    """The answers with those to ``questions`` as they were before; what had none then has none again."""
    gone = set(questions)
    return {
        question: before.get(question, answer) if question in gone else answer
        for question, answer in answers.items()
        if question not in gone or question in before
    }
