"""``icquick import``: a file of answers becomes people, assessments, answers and results in an empty database.

What comes in was said long ago: each fact is recorded at its own moment, by the same door as everything that is
said in a chat, and results are scored anew from the answers. The people have their pseudonyms, and no chat: nobody
can be written to. An export of the new database has the bytes of the old one's.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, func, select

from bot.cells import moment
from bot.import_check import Answered, Assessed, read_assessments
from bot.marks import Marks
from bot.settings import Settings
from flows.library import Library
from flows.outcome import AnswerGiven, AssessmentBegun, CorrectionsDropped, Fact, Outcome, Submitted
from flows.press import tag_for
from flows.ratings import submission_of
from flows.situation import Answer, Assessment
from storage.archive import erased_subjects, mark_of
from storage.database import engine_for
from storage.journal import RandomBytes
from storage.longtable import admit
from storage.migrate import migrate, version_of
from storage.record import record
from storage.schema import HEAD, NOT_BROUGHT, person
from storage.situations import load

Watch = Callable[[Sequence[Assessed]], Iterator[Assessed]]
"""Gives the same assessments one by one, and shows on the way how far it has come."""

_CHAT: Final = "import:"  # no channel has chats of such names


@dataclass(frozen=True, slots=True)
class Imported:
    """``stay_erased``: people of the file who were erased here after it was written."""

    assessments: int
    stay_erased: int

    def __str__(self) -> str:
        what = "1 assessment" if self.assessments == 1 else f"{self.assessments} assessments"
        if not self.stay_erased:
            return f"Imported: {what}."
        who = "1 person" if self.stay_erased == 1 else f"{self.stay_erased} people"
        return f"Imported: {what}. Left out: {who} of the file, erased here since."


class NotEmpty(Exception):
    """There are people in the database already. The text says what to do."""


def import_answers(
    settings: Settings, library: Library, file: Path, random: RandomBytes, watch: Watch = iter
) -> Imported:
    """Raises ImportMistake and NotEmpty, and then has written nothing. Who was erased here is not brought back.

    ``random`` makes the salts and pseudonyms of the new history.
    """
    with _empty(settings) as connection:
        found = read_assessments(file, library)
        erased = _erased(settings, connection)
        assessments = [assessed for assessed in found if mark_of(assessed.respondent) not in erased]
        for respondent, of_one in groupby(watch(assessments), key=lambda assessed: assessed.respondent):
            _write(connection, library, respondent, of_one, random)
        left_out = {assessed.respondent for assessed in found} - {each.respondent for each in assessments}
        return Imported(len(assessments), len(left_out))


def _erased(settings: Settings, connection: Connection) -> set[str]:
    """As marks; the list beside the file outlives the file, its history may know of more."""
    in_history = {mark_of(subject) for subject, _ in erased_subjects(connection)}
    return Marks(settings.marks_beside).erased() | in_history


@contextmanager
def _empty(settings: Settings) -> Iterator[Connection]:
    engine = engine_for(settings.database_url)
    try:
        if (version := version_of(engine)) is None:
            migrate(engine)
        elif version != HEAD:
            raise NotEmpty(
                f"{settings.database_name}: its schema is {version}, not {HEAD}. Run `icquick migrate`."
            )
        with engine.begin() as connection:
            if connection.execute(select(func.count()).select_from(person)).scalar_one():
                what = f"{settings.database_name}: there are people in it, and an import mixes with nobody."
                remedy = "Set ICQUICK_STORAGE__URL to a new file, for example sqlite:///imported.sqlite."
                raise NotEmpty(f"{what} {remedy}")
            yield connection
    finally:
        engine.dispose()


def _write(
    connection: Connection, library: Library, respondent: str, assessments: Iterator[Assessed], random: RandomBytes
) -> None:
    chat, is_known = _CHAT + respondent, False
    for assessed in assessments:
        first = moment(assessed.in_order[0].at)
        if not is_known:
            admit(connection, respondent, chat, library.terms.fallback_language, first, random)
            is_known = True
        instrument = assessed.instrument
        tag = tag_for(chat, assessed.ordinal)
        begun = AssessmentBegun(assessed.ordinal, tag, instrument.id, instrument.version)
        record(connection, load(connection, chat), Outcome((begun,)), first, random)
        loaded = load(connection, chat)
        for at, fact in _facts(assessed):
            record(connection, loaded, Outcome((fact,)), at, random)


def _facts(assessed: Assessed) -> Iterator[tuple[datetime, Fact]]:
    """The answers in their order and, where they belong, the handings in and the dropping of corrections."""
    counted, drafts, revision = list[Answered](), list[Answered](), 0
    handings_in = [(_last_of(assessed, at), at) for at in assessed.handings_in]
    is_handed_in = bool(handings_in)
    for answer in assessed.in_order:
        at = moment(answer.at)
        while handings_in and answer.revision > handings_in[0][0]:
            _, submitted_at = handings_in.pop(0)
            yield submitted_at, _submitted(assessed, submitted_at, counted)
        if drafts and answer.handed_in_at is not None:
            yield moment(drafts[-1].at), CorrectionsDropped(tuple({each.item for each in drafts}))
            drafts = []
        while (revision := revision + 1) < answer.revision:
            yield at, AnswerGiven(NOT_BROUGHT, "")
        yield at, AnswerGiven(answer.item, answer.value)
        is_draft = is_handed_in and answer.handed_in_at is None and not assessed.is_later(answer)
        (drafts if is_draft else counted).append(answer)
    for _, submitted_at in handings_in:
        yield submitted_at, _submitted(assessed, submitted_at, counted)


def _last_of(assessed: Assessed, handing_in: datetime) -> int:
    """The revision of the last answer handed in then.

    Without the history all answers tell the last handing in, also those to what was asked after the result.
    """
    theirs = (each for each in assessed.in_order if each.handed_in_at == handing_in)
    before = (e.revision for e in theirs if not assessed.is_later(e) or moment(e.at) <= handing_in)
    return max(before, default=0)


def _submitted(assessed: Assessed, at: datetime, answers: Sequence[Answered]) -> Submitted:
    instrument = assessed.instrument
    assessment = Assessment(
        ordinal=assessed.ordinal,
        tag="",
        instrument=instrument.id,
        version=instrument.version,
        begun_at=at,
        answers={answer.item: Answer(answer.value, answer.at) for answer in answers},
    )
    return submission_of(instrument, assessment)
