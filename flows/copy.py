"""Everything that is kept of one person, as files for her: what is in the copy, and in which words.

This is the only home of the copy's shape. It is complete (every table, older answers too) and readable twice: as
JSON for another program, and as a table, a report and receipts for a person.
"""

import csv
import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any

from flows.document import Bundle, Document, Words
from flows.instrument import Instrument, Question
from flows.library import Library
from flows.paper_writing import paper_of
from flows.situation import Assessment, instrument_of
from flows.versions import version
from flows.wording import Voice

FORMAT = "icquick-copy-1"
_COLUMNS = ("round", "item", "question", "value", "answer", "answered_at", "revision")
# A spreadsheet takes a cell that begins so for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class GivenAnswer:
    """One answer as it was given; a later one to the same question has taken its place, if there is one."""

    question: str
    value: str
    at: datetime


@dataclass(frozen=True, slots=True)
class KeptDecision:
    """A yes or a no to a request for consent."""

    consent: str
    text_version: str
    at: datetime
    is_yes: bool


@dataclass(frozen=True, slots=True)
class KeptResult:
    """What came of one handing in; a corrected one has figures of its own."""

    at: datetime
    figures: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class KeptSitting:
    """How much time she said she has; None: as much as it takes."""

    minutes: int | None
    at: datetime


@dataclass(frozen=True, slots=True)
class KeptMoment:
    """When she wanted to go on, and what became of the reminder."""

    at: datetime
    chosen_at: datetime
    settled_at: datetime | None
    result: str | None


@dataclass(frozen=True, slots=True)
class KeptAssessment:
    """An assessment with every answer in the order given, and a result for each time that it was handed in."""

    assessment: Assessment
    pseudonym: str
    answers: tuple[GivenAnswer, ...]
    results: tuple[KeptResult, ...] = ()
    sittings: tuple[KeptSitting, ...] = ()
    moments: tuple[KeptMoment, ...] = ()


@dataclass(frozen=True, slots=True)
class KeptInvitation:
    """A link that she made. Who took it stands with the other, not with her."""

    fingerprint: str
    made_at: datetime
    expires_at: datetime
    taken_at: datetime | None
    revoked_at: datetime | None


@dataclass(frozen=True, slots=True)
class KeptView:
    """That the assessment of this round was asked for by somebody's link."""

    round: int
    fingerprint: str
    agreed_at: datetime
    withdrawn_at: datetime | None


@dataclass(frozen=True, slots=True)
class KeptSeat:
    """That she answers for a company in a programme."""

    programme: str
    company: str
    joined_at: datetime


@dataclass(frozen=True, slots=True)
class KeptPassage:
    """A stage of the programme that her company has entered."""

    stage: str
    entered_at: datetime
    left_at: datetime | None


@dataclass(frozen=True, slots=True)
class KeptLook:
    """That a facilitator has looked at what her company agreed to show."""

    facilitator: str
    what: str
    looked_at: datetime


@dataclass(frozen=True, slots=True)
class KeptPost:
    """That she looks after companies, or observes, under a facilitator's name."""

    facilitator: str
    taken_at: datetime


@dataclass(frozen=True, slots=True)
class KeptComing:
    """What she said about a meeting, which is named by its key."""

    meeting: str
    answer: str
    answered_at: datetime


@dataclass(frozen=True, slots=True)
class KeptAttendance:
    """Whether her company was there, as a facilitator noted it."""

    meeting: str
    came: bool
    taken_at: datetime


@dataclass(frozen=True, slots=True)
class KeptMeasure:
    """What her company means to do; number 0: nothing this time. Of a dropped one the words are gone."""

    number: int
    what: str
    who: str
    due: str | None
    noted_at: datetime
    dropped_at: datetime | None


@dataclass(frozen=True, slots=True)
class KeptMeasureState:
    """What she said of a measure, by its number: a new day for it, or why it was given up."""

    number: int
    state: str
    reason: str
    due: str | None
    stated_at: datetime


@dataclass(frozen=True, slots=True)
class KeptReminder:
    """A reminder of a stage, and what became of it last; or what she put off, and until when."""

    stage: str
    anchor: str
    ordinal: int
    about: str
    at: datetime
    result: str
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class KeptCounting:
    """A handing in that is counted in the figures of groups at present, by its pseudonym and number there."""

    handed_in: str
    snapshot: int
    made_at: datetime


@dataclass(frozen=True, slots=True)
class KeptNeed:
    """Somebody was to speak to her company: about which stage, why, since when, and when somebody had."""

    stage: str
    why: str
    seen_at: datetime
    met_at: datetime | None


@dataclass(frozen=True, slots=True)
class KeptRhythm:
    """How often she wants a digest."""

    every: str
    chosen_at: datetime


@dataclass(frozen=True, slots=True)
class KeptDigest:
    """A digest that is to come, or what became of it; its words are not kept."""

    programme: str
    period: str
    settled_at: datetime | None
    result: str | None


@dataclass(frozen=True, slots=True)
class KeptMessage:
    """What was said to her, as long as it is kept."""

    text: str
    at: datetime
    state: str


Row = (
    KeptInvitation
    | KeptView
    | KeptSeat
    | KeptPassage
    | KeptPost
    | KeptLook
    | KeptComing
    | KeptAttendance
    | KeptMeasure
    | KeptMeasureState
    | KeptReminder
    | KeptNeed
    | KeptRhythm
    | KeptDigest
    | KeptCounting
)


@dataclass(frozen=True, slots=True)
class Everything:
    """All that is kept of a person. Under her pseudonyms the history knows her (storage/journal.py)."""

    chat: str
    pseudonym: str
    language: str
    known_since: datetime
    reminders_stopped: bool
    silent_since: datetime | None
    consents: tuple[KeptDecision, ...]
    assessments: tuple[KeptAssessment, ...]
    messages: tuple[KeptMessage, ...]
    invitations: tuple[KeptInvitation, ...] = ()
    views: tuple[KeptView, ...] = ()
    wrong_codes: tuple[datetime, ...] = ()
    seats: tuple[KeptSeat, ...] = ()
    passages: tuple[KeptPassage, ...] = ()
    looks: tuple[KeptLook, ...] = ()
    posts: tuple[KeptPost, ...] = ()
    comings: tuple[KeptComing, ...] = ()
    attendances: tuple[KeptAttendance, ...] = ()
    measures: tuple[KeptMeasure, ...] = ()
    measure_states: tuple[KeptMeasureState, ...] = ()
    reminders: tuple[KeptReminder, ...] = ()
    needs: tuple[KeptNeed, ...] = ()
    rhythms: tuple[KeptRhythm, ...] = ()
    digests: tuple[KeptDigest, ...] = ()
    countings: tuple[KeptCounting, ...] = ()


def copy_of(kept: Everything, library: Library, now: datetime) -> Document:
    """The copy as one file. The moment ``now`` is the one that it speaks of."""
    voice = library.voices[kept.language]
    day = now.astimezone(library.terms.zone).date().isoformat()
    files = [
        Document("everything.json", Words(_as_json(kept, now))),
        Document("answers.csv", Words(_as_table(kept, library, voice))),
        Document("consents.txt", Words(_receipts(kept, library, voice))),
        *_reports(kept, library, voice),
    ]
    return Document(f"ic-quick-{day}.zip", Bundle(tuple(files)))


def _reports(kept: Everything, library: Library, voice: Voice) -> Iterator[Document]:
    for each in kept.assessments:
        instrument = instrument_of(each.assessment, library)
        for number, _ in enumerate(each.assessment.versions, 1):
            paper = paper_of(version(each.assessment, number), instrument, voice, library.terms)
            name = (
                f"report-{each.assessment.ordinal}.{number}.pdf"
                if number > 1
                else f"report-{each.assessment.ordinal}.pdf"
            )
            yield Document(name, paper)


# -- for programs


def _as_json(kept: Everything, now: datetime) -> str:
    whole = {
        "format": FORMAT,
        "made_at": _moment(now),
        "person": {
            "chat": kept.chat,
            "pseudonym": kept.pseudonym,
            "language": kept.language,
            "known_since": _moment(kept.known_since),
            "reminders_stopped": kept.reminders_stopped,
            "silent_since": _moment(kept.silent_since),
        },
        "consents": [
            {"consent": e.consent, "text_version": e.text_version, "at": _moment(e.at), "given": e.is_yes}
            for e in kept.consents
        ],
        "assessments": [_assessment(each) for each in kept.assessments],
        "messages": [{"text": each.text, "at": _moment(each.at), "state": each.state} for each in kept.messages],
        "invitations": [_plain(each) for each in kept.invitations],
        "second_views": [_plain(each) for each in kept.views],
        "companies": [_plain(each) for each in kept.seats],
        "stages": [_plain(each) for each in kept.passages],
        "looks": [_plain(each) for each in kept.looks],
        "posts": [_plain(each) for each in kept.posts],
        "meetings": [_plain(each) for each in kept.comings],
        "attendances": [_plain(each) for each in kept.attendances],
        "measures": [_plain(each) for each in kept.measures],
        "measure_states": [_plain(each) for each in kept.measure_states],
        "reminders": [_plain(each) for each in kept.reminders],
        "needs": [_plain(each) for each in kept.needs],
        "rhythms": [_plain(each) for each in kept.rhythms],
        "digests": [_plain(each) for each in kept.digests],
        "countings": [_plain(each) for each in kept.countings],
        "wrong_codes": [_moment(at) for at in kept.wrong_codes],
    }
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def _assessment(kept: KeptAssessment) -> dict[str, Any]:
    assessment = kept.assessment
    return {
        "round": assessment.ordinal,
        "pseudonym": kept.pseudonym,
        "instrument": assessment.instrument,
        "instrument_version": assessment.version,
        "begun_at": _moment(assessment.begun_at),
        "submitted_at": _moment(assessment.submitted_at),
        "answers": [
            {"item": each.question, "value": each.value, "answered_at": _moment(each.at), "revision": revision}
            for revision, each in enumerate(kept.answers, 1)
        ],
        "results": [{"handed_in_at": _moment(each.at), "figures": each.figures} for each in kept.results],
        "sittings": [{"minutes": each.minutes, "begun_at": _moment(each.at)} for each in kept.sittings],
        "moments": [
            {
                "at": _moment(each.at),
                "chosen_at": _moment(each.chosen_at),
                "settled_at": _moment(each.settled_at),
                "result": each.result,
            }
            for each in kept.moments
        ],
    }


def _plain(kept: Row) -> dict[str, Any]:
    values = asdict(kept)
    return {name: _moment(value) if name.endswith("_at") else value for name, value in values.items()}


def _moment(moment: datetime | None) -> str | None:
    return None if moment is None else moment.astimezone(UTC).isoformat(timespec="milliseconds")


# -- for people


def _as_table(kept: Everything, library: Library, voice: Voice) -> str:
    """CSV with a mark in front by which spreadsheets know that it is UTF-8."""
    sheet = io.StringIO()
    writer = csv.writer(sheet)
    writer.writerow(_COLUMNS)
    for each in kept.assessments:
        instrument = instrument_of(each.assessment, library)
        for revision, answer in enumerate(each.answers, 1):
            writer.writerow(map(_cell, _row(each.assessment.ordinal, answer, instrument, voice, revision)))
    return "\ufeff" + sheet.getvalue()


def _row(
    ordinal: int, answer: GivenAnswer, instrument: Instrument, voice: Voice, revision: int
) -> tuple[str, ...]:
    question = instrument.question(answer.question)
    label = question.label[voice.language] if question else ""
    words = _words(question, answer.value, voice)
    return (str(ordinal), answer.question, label, answer.value, words, _moment(answer.at) or "", str(revision))


def _words(question: Question | None, value: str, voice: Voice) -> str:
    """What the button said; a text is its own words."""
    options = question.options if question else ()
    return next((option.text[voice.language] for option in options if option.value == value), value)


def _cell(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text


def _receipts(kept: Everything, library: Library, voice: Voice) -> str:
    terms = library.terms
    lines = [voice.plain("copy.receipts", controller=terms.controller, contact=terms.contact)]
    for each in kept.consents:
        day = voice.date(each.at, terms.zone)
        key = "copy.receipt" if each.is_yes else "copy.refusal"
        lines.append(voice.plain(key, day=day, version=each.text_version))
        lines.append(voice.plain(f"consent.{each.consent}"))
    return "\n\n".join(lines) + "\n"
