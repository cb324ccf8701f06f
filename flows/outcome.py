"""Everything that can come out of a step: facts to keep, messages to send, a toast to show and forget.

Facts are in the past tense. Messages know nothing of their channel: text is a small HTML (b, i, code, escaped
by the templates), a picture or a document is data, made into a file at the moment of sending.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from flows.document import Document
from flows.journey import Coming, Journey, MeasureState, Post
from flows.picture import Picture
from flows.programme import Every
from flows.reminded import Mark, Result, Why
from flows.wishes import Purpose, Wish


@dataclass(frozen=True, slots=True)
class Welcomed:
    """A chat is known from now on, in this language."""

    language: str


@dataclass(frozen=True, slots=True)
class LanguageChosen:
    language: str


@dataclass(frozen=True, slots=True)
class ConsentGiven:
    consent: str
    text_version: str


@dataclass(frozen=True, slots=True)
class ConsentRefused:
    """A no: to the question, or to a consent given before, which ends with it."""

    consent: str
    text_version: str


@dataclass(frozen=True, slots=True)
class AssessmentBegun:
    """A filling of a questionnaire begins; ``tag`` stands on each of its buttons (see press.py)."""

    ordinal: int
    tag: str
    instrument: str
    version: str


@dataclass(frozen=True, slots=True)
class AnswerGiven:
    question: str
    value: str


@dataclass(frozen=True, slots=True)
class Asked:
    """The question on the screen is another one than the first open one; None: it is that one again."""

    question: str | None


@dataclass(frozen=True, slots=True)
class Submitted:
    """The answers were handed in, for the first time or corrected.

    ``figures``: the scored result as plain data; ``signs``: quality signs.
    """

    scoring_version: str
    figures: dict[str, object]
    signs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CorrectionsDropped:
    """What was answered anew to these questions since the last handing in does not count after all."""

    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SittingBegun:
    """She has so many minutes, or as many as it takes; it stops at the end of section ``until``, or nowhere."""

    minutes: int | None
    until: str


@dataclass(frozen=True, slots=True)
class MomentChosen:
    """When to go on with ``question``, the first open one ("" for the review). None: no moment after all."""

    at: datetime | None
    question: str = ""


@dataclass(frozen=True, slots=True)
class ReminderSettled:
    """What became of a reminder of the assessment ``tag``: ``sent``, or why it was not."""

    reminder: int
    tag: str
    result: str


@dataclass(frozen=True, slots=True)
class ReminderPostponed:
    """It would have come at night, or on a day off."""

    reminder: int
    until: datetime


@dataclass(frozen=True, slots=True)
class StageReminded:
    """What became of a reminder of a stage."""

    mark: Mark
    result: Result


@dataclass(frozen=True, slots=True)
class RemindersPutOff:
    """She wants to hear again of ``mark`` then, and of nothing before."""

    mark: Mark
    until: datetime


@dataclass(frozen=True, slots=True)
class NeedSeen:
    """The assistant has done what it can about this stage: somebody should speak to the company."""

    stage: str
    why: Why


@dataclass(frozen=True, slots=True)
class NeedMet:
    """A facilitator has spoken to a company of hers, which is named by its key."""

    company: str


@dataclass(frozen=True, slots=True)
class SeatLooked:
    """What was due at her company was done; there is nothing to look for before ``next_at``."""

    next_at: datetime | None


@dataclass(frozen=True, slots=True)
class RemindersStopped:
    pass


@dataclass(frozen=True, slots=True)
class RemindersResumed:
    pass


@dataclass(frozen=True, slots=True)
class WentQuiet:
    """The chat cannot be written to any more."""


@dataclass(frozen=True, slots=True)
class BecameReachable:
    pass


@dataclass(frozen=True, slots=True)
class Forgotten:
    """She had everything erased that is kept of her. From here on she is a stranger."""


@dataclass(frozen=True, slots=True)
class InvitationIssued:
    """She invites a colleague by a code, of which only the fingerprint is kept."""

    fingerprint: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class InvitationRevoked:
    fingerprint: str


@dataclass(frozen=True, slots=True)
class InvitationUsed:
    """Somebody's invitation was taken by her; the assessment that she has just begun is the view asked for."""

    fingerprint: str


@dataclass(frozen=True, slots=True)
class ViewWithdrawn:
    """Who invited her does not see her view any more."""

    fingerprint: str


@dataclass(frozen=True, slots=True)
class Joined:
    """She answers for a company from now on; the code, of which ``fingerprint`` is, is used up."""

    fingerprint: str
    journey: Journey


@dataclass(frozen=True, slots=True)
class HandedOver:
    """She takes a company on from who answered for it in ``chat``, and of whom nothing is kept from now on."""

    fingerprint: str
    journey: Journey
    chat: str


@dataclass(frozen=True, slots=True)
class PostTaken:
    """She looks after clusters from now on, or observes them; the code is used up."""

    fingerprint: str
    posts: tuple[Post, ...]


@dataclass(frozen=True, slots=True)
class AdmissionIssued:
    """A company, or a facilitator of the programme, is let in by a code; only its fingerprint is kept."""

    purpose: Purpose
    programme: str
    key: str
    fingerprint: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class AdmissionRevoked:
    fingerprint: str


@dataclass(frozen=True, slots=True)
class InviteeCalled:
    """Somebody has spoken to whom this code is for."""

    fingerprint: str


@dataclass(frozen=True, slots=True)
class Looked:
    """She has looked at what a company agreed to show her: its ``result``, or its ``report``."""

    company: str
    what: str


@dataclass(frozen=True, slots=True)
class StageEntered:
    """The company that she answers for has entered this stage of its programme."""

    stage: str


@dataclass(frozen=True, slots=True)
class StageLeft:
    """... or is done with it."""

    stage: str


@dataclass(frozen=True, slots=True)
class AttendanceAnswered:
    """She says whether she comes to a meeting, which is named by its key."""

    meeting: str
    answer: Coming


@dataclass(frozen=True, slots=True)
class AttendanceTaken:
    """A facilitator has noted whether a company was at a meeting; all three are keys."""

    programme: str
    meeting: str
    company: str
    came: bool


@dataclass(frozen=True, slots=True)
class MeasureNoted:
    """A measure as it stands now, new or changed; what is still to be said is empty."""

    number: int
    what: str
    who: str = ""
    due: date | None = None


@dataclass(frozen=True, slots=True)
class MeasureDropped:
    number: int


@dataclass(frozen=True, slots=True)
class MeasureStated:
    """How a measure stands now; ``due`` is a new day for it, ``reason`` why it was given up."""

    number: int
    state: MeasureState
    reason: str = ""
    due: date | None = None


@dataclass(frozen=True, slots=True)
class NoMeasures:
    """There is nothing to do this time."""


@dataclass(frozen=True, slots=True)
class RhythmChosen:
    """How often she wants a digest, whatever the programme says."""

    every: Every


@dataclass(frozen=True, slots=True)
class DeadlineMoved:
    """A stage of a programme that she looks after has another last day; both are named by their keys."""

    programme: str
    stage: str
    deadline: date


@dataclass(frozen=True, slots=True)
class CodeMissed:
    """The chat came with a code that opens nothing."""


Fact = (
    Welcomed
    | LanguageChosen
    | ConsentGiven
    | ConsentRefused
    | AssessmentBegun
    | AnswerGiven
    | Asked
    | Submitted
    | CorrectionsDropped
    | SittingBegun
    | MomentChosen
    | ReminderSettled
    | ReminderPostponed
    | StageReminded
    | RemindersPutOff
    | NeedSeen
    | NeedMet
    | SeatLooked
    | RemindersStopped
    | RemindersResumed
    | WentQuiet
    | BecameReachable
    | Forgotten
    | InvitationIssued
    | InvitationRevoked
    | InvitationUsed
    | ViewWithdrawn
    | CodeMissed
    | Joined
    | HandedOver
    | PostTaken
    | AdmissionIssued
    | AdmissionRevoked
    | InviteeCalled
    | Looked
    | StageEntered
    | StageLeft
    | AttendanceAnswered
    | AttendanceTaken
    | MeasureNoted
    | MeasureDropped
    | MeasureStated
    | NoMeasures
    | RhythmChosen
    | DeadlineMoved
)


@dataclass(frozen=True, slots=True)
class Button:
    text: str
    press: str


class Lane(StrEnum):
    """Who goes first when many messages wait."""

    REPLY = "reply"
    REMINDER = "reminder"
    DIGEST = "digest"


class OnDoubt(StrEnum):
    """What to do when nobody knows whether a message arrived. Telegram offers no way to ask."""

    REPEAT = "repeat"
    DROP = "drop"


class ReminderKind(StrEnum):
    MOMENT = "moment"
    WARNING = "warning"
    STAGE = "stage"


@dataclass(frozen=True, slots=True)
class Reminder:
    """What a message that nobody asked for just now rests on; by it the message is judged again when it is sent.

    ``tag`` names the assessment, ``question`` what was open when it was planned, ``at`` when it was to come;
    ``mark`` says which reminder of a stage it is.
    """

    kind: ReminderKind
    tag: str = ""
    question: str = ""
    at: datetime | None = None
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """``replaces`` names the message to edit in place. ``key``, given by step(), makes it once-only.

    A message bears a picture or a document, not both.
    """

    to: str
    text: str
    buttons: tuple[tuple[Button, ...], ...] = ()
    replaces: str | None = None
    picture: Picture | None = None
    document: Document | None = None
    lane: Lane = Lane.REPLY
    on_doubt: OnDoubt = OnDoubt.REPEAT
    key: str = ""
    reminds: Reminder | None = None
    # The last word to somebody of whom nothing is kept any more: a channel that keeps a transcript drops it first.
    is_last: bool = False
    # Words that must not stay with us once they are said: a code, or what somebody may withdraw.
    is_fleeting: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """With a ``wish`` it holds nothing else, and the step is taken again with what was wished for."""

    facts: tuple[Fact, ...] = ()
    messages: tuple[Message, ...] = ()
    toast: str = ""
    # Where the person stood when the event came in: for the log line, nothing else.
    place: str = field(default="", compare=False)
    wish: Wish | None = None
