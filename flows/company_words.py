"""How a company is described: the words of a list, in any of our languages, as the values of the questionnaire.

So a company that an organiser describes and one that answers for itself can be compared. Figures are taken for the
band that they lie in. What the questionnaire offers stands in its file; nothing of it is repeated here.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from babel import Locale

from flows.instrument import Instrument, Question
from flows.naming import key_of

SIZE, AGE, COUNTRY, REGION, SECTOR, LANGUAGE = "size", "age", "country", "region", "sector", "language"
_QUESTIONS: Final = {SIZE: "CD2", AGE: "CD3", COUNTRY: "CD4", REGION: "CD4R", SECTOR: "CD5"}
_BANDED: Final = (SIZE, AGE)
REGIONS_OF: Final = "FR"  # the country whose regions the questionnaire lists
_OPEN_END: Final = 10**9


@dataclass(frozen=True, slots=True)
class Words:
    """For each of the above: what may be written (as naming.key_of gives it) -> value."""

    values: Mapping[str, Mapping[str, str]]
    bands: Mapping[str, Mapping[str, range]]

    @classmethod
    def of(cls, instrument: Instrument, languages: Sequence[str]) -> "Words":
        questions = {question.id: question for question in instrument.asked}
        described = {name: questions[id] for name, id in _QUESTIONS.items() if id in questions}
        values = {name: _written(question) for name, question in described.items()}
        values[LANGUAGE] = {
            key_of(written): language for language in languages for written in _names_of(language, languages)
        }
        bands = {name: _bands(described[name]) for name in _BANDED if name in described}
        return cls(values, bands)

    def find(self, name: str, written: str) -> str | None:
        """The value for what was written; None if nobody would know."""
        key = key_of(written)
        if (found := self.values.get(name, {}).get(key)) is not None:
            return found
        figure = int(key) if key.isdecimal() and len(key) < 10 else -1
        return next((value for value, band in self.bands.get(name, {}).items() if figure in band), None)

    def allowed(self, name: str) -> str:
        """For the advice of a finding."""
        return ", ".join(dict.fromkeys(self.values.get(name, {}).values()))


def _written(question: Question) -> dict[str, str]:
    """Values win over words: no word may stand for another value than its own."""
    words = {key_of(text): option.value for option in question.options for text in option.text.values()}
    return {**words, **{key_of(option.value): option.value for option in question.options}}


def _bands(question: Question) -> dict[str, range]:
    bands = {}
    for option in question.options:
        first, _, last = option.value.rstrip("+").partition("-")
        bands[option.value] = range(int(first), int(last or _OPEN_END) + 1)
    return bands


def _names_of(language: str, languages: Sequence[str]) -> list[str]:
    locale = Locale.parse(language)
    return [language, *(str(locale.get_language_name(other)) for other in languages)]
