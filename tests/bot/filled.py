"""Databases with answers in them, for the tests of exports and imports: written as a conversation writes them."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum
from pathlib import Path
from random import Random

from bot.config import load
from bot.export_wish import CsvStyle, Format, Table, Wish
from bot.exports import export
from bot.settings import Settings
from flows.outcome import AnswerGiven, AssessmentBegun, CorrectionsDropped, Fact, Outcome, Submitted, Welcomed
from flows.ratings import submission_of
from flows.situation import Answer, Assessment
from scoring.model import ITEMS
from storage.database import engine_for
from storage.record import record
from storage.situations import load as situation_of
from tests.empty import empty_database
from tests.flows.walking import LIBRARY
from tests.world import START

ROOT = Path(__file__).parents[2]
CURRENT = LIBRARY.current
Given = tuple[str, str]


class End(Enum):
    HANDED_IN = "handed in"
    DROPPED = "dropped"
    OPEN = "open"


@dataclass(frozen=True)
class Draft:
    """Answers corrected after the handing in, and what became of them. Only the last one can stay open."""

    answers: Sequence[Given]
    end: End


@dataclass(frozen=True)
class Told:
    """One assessment: what was answered before and after handing in; ``after`` None: it was not handed in."""

    before: Sequence[Given]
    after: Sequence[Given] | None = None
    drafts: Sequence[Draft] = ()
    step: timedelta = field(default=timedelta(seconds=8, microseconds=1))


def settings_for(folder: Path) -> Settings:
    """Settings with a database of their own in ``folder``, which is made and left empty."""
    folder.mkdir(exist_ok=True)
    (folder / "config.toml").write_text((ROOT / "config.toml").read_text(encoding="utf-8"), encoding="utf-8")
    settings = load(folder / "config.toml")
    settings.database_file.write_bytes(empty_database())
    return settings


def fill(settings: Settings, people: Mapping[str, Sequence[Told]]) -> None:
    """``people``: chat -> her assessments, T0 first."""
    draw = Random(7)
    engine = engine_for(settings.database_url)
    with engine.begin() as connection:
        for chat, assessments in people.items():
            for now, fact in _facts(assessments):
                record(connection, situation_of(connection, chat), Outcome((fact,)), now, draw.randbytes)
    engine.dispose()


def _facts(assessments: Sequence[Told]) -> Iterator[tuple[datetime, Fact]]:
    now = START
    yield now, Welcomed("en")
    for ordinal, told in enumerate(assessments, start=1):
        yield now, AssessmentBegun(ordinal, f"tag{ordinal}", CURRENT.id, CURRENT.version)
        given: dict[str, Answer] = {}
        for question, value in told.before:
            now += told.step
            given[question] = Answer(value, now.timestamp())
            yield now, AnswerGiven(question, value)
        if told.after is not None:
            now += told.step
            yield now, _submitted(given)
            for question, value in told.after:
                now += told.step
                yield now, AnswerGiven(question, value)
            for draft in told.drafts:
                for now, fact in _draft(draft, given, now, told.step):  # noqa: B020  time goes on
                    yield now, fact


def _draft(
    draft: Draft, given: dict[str, Answer], now: datetime, step: timedelta
) -> Iterator[tuple[datetime, Fact]]:
    before = dict(given)
    for question, value in draft.answers:
        now += step
        given[question] = Answer(value, now.timestamp())
        yield now, AnswerGiven(question, value)
    now += step
    if draft.end is End.HANDED_IN:
        yield now, _submitted(given)
    elif draft.end is End.DROPPED:
        given.clear()
        given |= before
        yield now, CorrectionsDropped(tuple({question for question, _ in draft.answers}))


def _submitted(given: Mapping[str, Answer]) -> Submitted:
    return submission_of(CURRENT, Assessment(1, "", CURRENT.id, CURRENT.version, START, answers=given))


def whole(company: str = "Acme", rating: str = "3") -> list[Given]:
    """Every question answered in its order."""
    details = {"CD1": company, "CD4": "FR", "CD4R": "FRG0", "CD5": "S08", "CD6": "dk"}
    values = {q.id: details.get(q.id) or (q.options[0].value if q.options else "dk") for q in CURRENT.asked}
    values |= dict.fromkeys(ITEMS, rating)
    standing = {question.id for question in CURRENT.relevant(values)}
    return [(question, value) for question, value in values.items() if question in standing]


def exported(
    settings: Settings,
    table: Table = Table.ANSWERS,
    form: Format = Format.CSV,
    *,
    style: CsvStyle | None = None,
    history: bool = False,
    language: str = "",
) -> bytes:
    out = settings.folder / f"out.{form}"
    export(settings, LIBRARY, Wish(table, form, str(out), style, history, language))
    return out.read_bytes()


@contextmanager
def written(settings: Settings, content: bytes, name: str = "in") -> Iterator[Path]:
    file = settings.folder / name
    file.write_bytes(content)
    yield file
