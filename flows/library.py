"""All content, parsed and cross-checked at start: questionnaires, the words of every language, shipped programmes.

This is the only home of what belongs together: which questionnaire is current, which languages are offered.
It reads no file: it takes a mapping of file names to texts, so a test can pass ten lines of its own.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from zoneinfo import ZoneInfo

from flows.company_words import Words
from flows.findings import ContentError, Finding
from flows.instrument import Instrument
from flows.instrument_file import parse_instrument
from flows.programme import Programme
from flows.programme_check import between
from flows.programme_file import open_programme, read_programme
from flows.second_view import view_of
from flows.wording import Voice, parse_catalogues

_INSTRUMENTS = "content/instruments/"
_LOCALES = "locales/"
_PROGRAMMES = "content/programmes/"


@dataclass(frozen=True, slots=True)
class Terms:
    """What the operator says of herself: who is responsible, how to reach her, where dates are read."""

    controller: str = ""
    contact: str = ""
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("Europe/Paris"))
    fallback_language: str = "en"
    unfinished_days: int = 90  # how long a questionnaire is kept, as the notice says
    finished_months: int = 36
    invitation_days: int = 14  # how long a colleague can follow a link
    most_invitations: int = 3  # open ones, of one person
    admission_days: int = 30  # how long a company can follow an invitation
    snapshot_day: int = 1  # which working day of the month figures of groups are made anew
    bot_name: str = ""  # as the channel knows the bot; empty until it is known, and where it has none


@dataclass(frozen=True)
class Library:
    """``current`` is the newest questionnaire; running assessments keep the one they began with.

    ``programmes``: those that are shipped, by file, as examples to load; which ones run, the database says.
    """

    instruments: Mapping[tuple[str, str], Instrument]
    current: Instrument
    voices: Mapping[str, Voice]
    terms: Terms
    programmes: Mapping[str, Programme] = field(default_factory=dict)

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(sorted(self.voices))

    def instrument(self, instrument_id: str, version: str) -> Instrument:
        return self.instruments.get((instrument_id, version)) or self._views[instrument_id, version]

    @cached_property
    def _views(self) -> Mapping[tuple[str, str], Instrument]:
        """Every questionnaire as a colleague gets it."""
        views = map(view_of, self.instruments.values())
        return {(view.id, view.version): view for view in views}

    @property
    def words(self) -> Words:
        """How companies are described."""
        return Words.of(self.current, self.languages)

    def closest(self, language: str) -> str:
        """The offered language for what a device says (``fr-CA``), else the operator's."""
        short = language.lower().replace("_", "-").split("-")[0]
        return short if short in self.voices else self.terms.fallback_language

    @classmethod
    def parse(cls, files: Mapping[str, str], terms: Terms) -> "Library":
        """A library from texts by file name below flows/; raises ContentError with all findings."""
        voices, findings = parse_catalogues({f: t for f, t in files.items() if f.startswith(_LOCALES)})
        instruments: dict[tuple[str, str], Instrument] = {}
        for file, text in sorted(files.items()):
            if not file.startswith(_INSTRUMENTS):
                continue
            instrument, wrong = parse_instrument(file, text)
            findings += wrong
            if instrument is None:
                continue
            if (key := (instrument.id, instrument.version)) in instruments:
                findings.append(Finding(file, "", f"{key} is there twice.", "Raise `version`."))
            instruments[key] = instrument
            findings += _languages_differ(file, instrument, voices)
        if not instruments and not findings:
            findings.append(Finding(_INSTRUMENTS, "", "there is no questionnaire.", "Add one."))
        if findings:
            raise ContentError(findings)
        # Only now: programmes speak of what the questionnaire and the catalogues offer.
        current = max(instruments.values(), key=_age)
        shipped = {file: text for file, text in sorted(files.items()) if file.startswith(_PROGRAMMES)}
        programmes, findings = _programmes(shipped, Words.of(current, sorted(voices)))
        if findings:
            raise ContentError(findings)
        return cls(instruments, current, voices, terms, programmes)


def _programmes(files: Mapping[str, str], words: Words) -> tuple[dict[str, Programme], list[Finding]]:
    programmes: dict[str, Programme] = {}
    findings: list[Finding] = []
    for file, text in files.items():
        opened = open_programme(file, text)
        if isinstance(opened, Finding):
            findings.append(opened)
            continue
        read = read_programme(opened, words)
        findings += read.findings
        if opened.lists:
            remedy = "Write the companies into the file, or load it with `icquick programme load`."
            findings.append(Finding(file, "companies_from", "a shipped programme has no lists beside it.", remedy))
        if read.programme is not None:
            programmes[file] = read.programme
    return programmes, findings + between(programmes)


def _age(instrument: Instrument) -> tuple[int, ...]:
    return tuple(int(part) if part.isdigit() else 0 for part in instrument.version.split("."))


def _languages_differ(file: str, instrument: Instrument, voices: Mapping[str, Voice]) -> list[Finding]:
    return [
        Finding(file, "languages", f"{language!r} is offered by the interface but not here.", "Translate it.")
        for language in voices
        if language not in instrument.languages
    ]
