"""``icquick report``: the result of one company as files, the same that its manager sees in the chat.

This is the only home of how a company is chosen by its name and of what the files are called. Several matches and
none are no accident but the normal case of a name, so both are told with what to type next.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlalchemy import Connection

from bot.settings import Settings
from flows.document import file_name as plain_name
from flows.library import Library
from flows.paper_writing import bare, paper_of
from flows.report import COMPANY_NAME, result_of
from flows.situation import Assessment, instrument_of
from scoring.model import DONT_KNOW
from storage.companies import Submission, submissions, submitted
from storage.database import engine_for
from storage.migrate import is_made, version_of
from storage.schema import HEAD

_MOST_TOLD: Final = 30


class NoReport(Exception):
    """No single company is meant, or none can be. The text says what there is and what to do."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What the operator typed. ``language`` is one that is offered, or empty for the person's own."""

    company: str
    number: int | None = None
    language: str = ""


def write(settings: Settings, library: Library, wish: Wish, folder: Path) -> list[Path]:
    """Writes PDF, pictures and text into ``folder`` and tells their places; raises NoReport."""
    files = _files(settings, library, wish)
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return [folder / name for name in files]


def chosen(found: Sequence[Submission], wish: Wish) -> Submission:
    """The one submission that is meant; raises NoReport."""
    matching = [each for each in found if _key(each.company) == _key(wish.company)]
    meant = [each for each in matching if wish.number in (None, each.number)]
    if len(meant) == 1:
        return meant[0]
    if not matching:
        raise NoReport(_nobody(found, wish.company))
    what = f"has no number {wish.number}" if wish.number is not None else "was answered by more than one person"
    choices = [f"--number {each.number}: {_told(each)}" for each in matching]
    raise NoReport(f"{_quoted(wish.company)} {what}. Choose one of\n{_listed(choices)}")


def file_name(submission: Submission, day: str) -> str:
    """A beginning for file names that every system takes: plain letters and figures, never empty."""
    return f"{plain_name(submission.company, 'company')}-{day}-{submission.number}"


def _files(settings: Settings, library: Library, wish: Wish) -> dict[str, bytes]:
    submission, assessment = _read(settings, wish)
    from bot import paper, pictures  # not above: a name that matches nothing need not wait for them

    voice = library.voices[wish.language or library.closest(submission.language)]
    instrument = instrument_of(assessment, library)
    written = paper_of(assessment, instrument, voice, library.terms)
    parts = result_of(assessment, instrument, voice, library.terms).parts()
    name = file_name(submission, written.day.isoformat())
    drawn = [part.picture for part in parts if part.picture]
    return {
        f"{name}.pdf": paper.printed(written),
        **{f"{name}-{type(picture).__name__.lower()}.png": pictures.draw(picture) for picture in drawn},
        f"{name}.txt": "\n\n".join(bare(part.text) for part in parts).encode() + b"\n",
    }


def _read(settings: Settings, wish: Wish) -> tuple[Submission, Assessment]:
    file = settings.database_name
    if not is_made(settings.database_url):
        raise NoReport(f"{file}: there is no database yet, so nobody has handed in anything.")
    engine = engine_for(settings.database_url)
    try:
        if version_of(engine) != HEAD:
            raise NoReport(f"{file}: its schema is not {HEAD}. Run `icquick migrate`.")
        with engine.begin() as connection:
            return _found(connection, wish)
    finally:
        engine.dispose()


def _found(connection: Connection, wish: Wish) -> tuple[Submission, Assessment]:
    submission = chosen(submissions(connection, COMPANY_NAME, DONT_KNOW), wish)
    return submission, submitted(connection, submission.number)


def _key(company: str) -> str:
    """Names are compared without regard to case, spaces at the ends and ways to write an accent."""
    return unicodedata.normalize("NFC", " ".join(company.split())).casefold()


def _nobody(found: Sequence[Submission], company: str) -> str:
    """Whoever may read the database may read the names in it, and nothing more is told here."""
    what = f"Nobody has handed in a questionnaire for {_quoted(company)}."
    if not found:
        return f"{what} Nobody has handed in one at all."
    names = sorted({_quoted(each.company) for each in found})
    return f"{what} There are\n{_listed(names)}"


def _told(submission: Submission) -> str:
    return f"handed in on {submission.submitted_at:%Y-%m-%d %H:%M} UTC, in {submission.language}"


def _listed(entries: Sequence[str]) -> str:
    more = len(entries) - _MOST_TOLD
    lines = [*entries[:_MOST_TOLD], *([f"and {more} more"] if more > 0 else [])]
    return "\n".join(f"  {line}" for line in lines)


def _quoted(company: str) -> str:
    """Names go to a terminal here, where control characters would do harm."""
    return repr(company) if company else "'' (no name was given)"
