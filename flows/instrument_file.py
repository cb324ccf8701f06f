"""A questionnaire file (TOML) -> Instrument, with every mistake in the file found at once.

This is the only home of the file's form; flows/content/instruments/ shows it by example.
"""

import tomllib
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from flows.findings import Finding
from flows.instrument import (
    AspectWords,
    Condition,
    Factor,
    Instrument,
    Kind,
    Option,
    Question,
    Section,
    SectionKind,
    Texts,
)
from flows.press import WORD
from scoring.model import ALL_FACTORS, DOES_NOT_APPLY, DONT_KNOW, Aspect, Capital

_STEPS = 5
_MAX_COLUMNS = 8  # Telegram shows at most eight buttons in a row


class _Reader:
    """Reads one file and notes what is wrong; a mistake yields a stand-in so that reading can go on."""

    def __init__(self, file: str, languages: Sequence[str]) -> None:
        self.file = file
        self.languages = tuple(languages)
        self.findings: list[Finding] = []
        self.number = 0
        self.factor_count = 0

    def wrong(self, place: str, what: str, remedy: str) -> None:
        self.findings.append(Finding(self.file, place, what, remedy))

    def word(self, table: Mapping[str, Any], key: str, place: str) -> str:
        """A required non-empty string."""
        value = table.get(key)
        if isinstance(value, str) and value.strip():
            return value
        self.wrong(place, f"`{key}` is missing or not a text.", f'Write `{key} = "…"`.')
        return "?"

    def code(self, table: Mapping[str, Any], key: str, place: str) -> str:
        """An id or value that may stand on a button."""
        value = self.word(table, key, place)
        if value != "?" and not WORD.fullmatch(value):
            self.wrong(
                place,
                f"`{key}` is {value!r}, which cannot stand on a button.",
                "Use 1 to 16 letters, digits, + . _ or -.",
            )
        return value

    def texts(self, value: object, key: str, place: str) -> Texts:
        """Words in every language; one plain string serves all of them (names of places)."""
        if isinstance(value, str) and value.strip():
            return dict.fromkeys(self.languages, value)
        if not isinstance(value, dict):
            self.wrong(place, f"`{key}` is missing.", f'Write `{key} = {{ en = "…", … }}`.')
            return dict.fromkeys(self.languages, "?")
        for language in self.languages:
            if not isinstance(value.get(language), str) or not value[language].strip():
                self.wrong(place, f"`{key}` has no text in {language!r}.", f'Write `{key}.{language} = "…"`.')
        for language in value.keys() - set(self.languages):
            self.wrong(place, f"`{key}` speaks {language!r}, which the file does not offer.", "See `languages`.")
        return {language: str(value.get(language, "?")) for language in self.languages}

    def tables(self, table: Mapping[str, Any], key: str, place: str) -> list[Mapping[str, Any]]:
        """A required, non-empty list of tables."""
        value = table.get(key)
        if isinstance(value, list) and value and all(isinstance(entry, dict) for entry in value):
            return value
        self.wrong(place, f"`{key}` is missing or empty.", f"Add at least one `{key}` table.")
        return []

    def aspects(self, top: Mapping[str, Any]) -> Mapping[Aspect, AspectWords]:
        tables = _table(top.get("aspects"))
        return {aspect: self.aspect(_table(tables.get(aspect)), f"aspects.{aspect}") for aspect in Aspect}

    def aspect(self, table: Mapping[str, Any], place: str) -> AspectWords:
        scale = _table(table.get("scale"))
        anchors = {language: self.anchors(scale.get(language), language, place) for language in self.languages}
        name = self.texts(table.get("name"), "name", place)
        return AspectWords(name, self.texts(table.get("letter"), "letter", place), anchors)

    def anchors(self, value: object, language: str, place: str) -> tuple[str, ...]:
        words = (
            [word for word in value if isinstance(word, str) and word.strip()] if isinstance(value, list) else []
        )
        if len(words) == _STEPS:
            return tuple(words)
        self.wrong(place, f"`scale` needs five anchors in {language!r}.", "Write them from 0 to 4.")
        return ("?",) * _STEPS

    def section(self, table: Mapping[str, Any], index: int) -> Section:
        place = f"section {table.get('id', index)}"
        section_id, kind = self.code(table, "id", place), self.section_kind(table, place)
        name = self.texts(table.get("name"), "name", place)
        if kind is SectionKind.FACTORS:
            about = self.texts(table.get("about"), "about", place)
            factors = self.tables(table, "factors", place)
            questions = [q for factor in factors for q in self.factor(factor, section_id, place)]
        else:
            about = dict.fromkeys(self.languages, "")
            questions = [self.detail(q, section_id, place) for q in self.tables(table, "questions", place)]
        return Section(section_id, kind, name, about, tuple(questions))

    def section_kind(self, table: Mapping[str, Any], place: str) -> SectionKind:
        try:
            return SectionKind(table.get("kind", ""))
        except ValueError:
            self.wrong(place, f"`kind` is {table.get('kind')!r}.", "Write details, factors or closing.")
            return SectionKind.DETAILS

    def factor(self, table: Mapping[str, Any], section: str, place: str) -> list[Question]:
        factor_id = self.code(table, "id", place)
        place = f"factor {factor_id}"
        if factor_id not in ALL_FACTORS or section not in list(Capital) or not factor_id.startswith(section):
            self.wrong(place, "this is no factor of its section.", f"Use one of {', '.join(ALL_FACTORS)}.")
            return []
        self.factor_count += 1
        words = (self.texts(table.get(key), key, place) for key in ("name", "help", "think"))
        factor = Factor(factor_id, Capital(section), self.factor_count, *words)
        return [self.item(factor, aspect, _table(table.get("ask")), place) for aspect in Aspect]

    def item(self, factor: Factor, aspect: Aspect, asks: Mapping[str, Any], place: str) -> Question:
        self.number += 1
        options = tuple(Option(str(step), dict.fromkeys(self.languages, str(step))) for step in range(_STEPS))
        return Question(
            id=f"{factor.id}.{aspect}",
            section=factor.capital,
            kind=Kind.RATING,
            number=self.number,
            label=factor.name,
            ask=self.texts(asks.get(aspect), f"ask.{aspect}", place),
            options=options,
            columns=_STEPS,
            factor=factor,
            aspect=aspect,
        )

    def detail(self, table: Mapping[str, Any], section: str, place: str) -> Question:
        question_id = self.code(table, "id", place)
        place = f"question {question_id}"
        self.number += 0 if "with" in table else 1
        kind = Kind.TEXT if table.get("kind") == "text" else Kind.CHOICE
        if table.get("kind") not in (Kind.TEXT, Kind.CHOICE):
            self.wrong(place, f"`kind` is {table.get('kind')!r}.", "Write text or choice.")
        return Question(
            id=question_id,
            section=section,
            kind=kind,
            number=self.number,
            label=self.texts(table.get("label"), "label", place),
            ask=self.texts(table.get("ask"), "ask", place),
            options=self.options(table, place) if kind is Kind.CHOICE else (),
            columns=self.whole(table, "columns", place, 1, _MAX_COLUMNS) if "columns" in table else 1,
            max_length=self.whole(table, "max_length", place, 1, 1000) if kind is Kind.TEXT else 0,
            condition=self.condition(_table(table["only_if"]), place) if "only_if" in table else None,
        )

    def whole(self, table: Mapping[str, Any], key: str, place: str, low: int, high: int) -> int:
        value = table.get(key)
        if isinstance(value, int) and low <= value <= high:
            return value
        self.wrong(place, f"`{key}` is {value!r}.", f"Write a whole number from {low} to {high}.")
        return low

    def options(self, table: Mapping[str, Any], place: str) -> tuple[Option, ...]:
        options = tuple(
            Option(self.code(entry, "value", place), self.texts(entry.get("text"), "text", place))
            for entry in self.tables(table, "options", place)
        )
        values = [option.value for option in options]
        for value in [v for v, n in Counter(values).items() if n > 1 or v in (DONT_KNOW, DOES_NOT_APPLY)]:
            self.wrong(place, f"the option {value!r} is there twice or reserved.", "Give it another `value`.")
        return options

    def condition(self, table: Mapping[str, Any], place: str) -> Condition:
        negated = "not" in table
        values = table.get("not") if negated else table.get("values")
        if not isinstance(values, list) or not values:
            self.wrong(place, "`only_if` names no answers.", 'Write `values = ["…"]` or `not = ["…"]`.')
            values = []
        return Condition(self.word(table, "question", place), tuple(map(str, values)), negated)


def parse_instrument(file: str, text: str) -> tuple[Instrument | None, list[Finding]]:
    """The questionnaire in ``text``, or None with the findings. ``file`` is only named in findings."""
    try:
        top = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return None, [Finding(file, "", f"this is not TOML: {error}.", "Mend the line that is named.")]
    languages = top.get("languages")
    if not isinstance(languages, list) or not languages or not all(isinstance(x, str) for x in languages):
        return None, [Finding(file, "", "`languages` is missing.", 'Write `languages = ["en", …]`.')]
    reader = _Reader(file, languages)
    sections = tuple(reader.section(t, i) for i, t in enumerate(reader.tables(top, "sections", ""), start=1))
    instrument = Instrument(
        id=reader.code(top, "id", ""),
        version=reader.code(top, "version", ""),
        wording=reader.code(top, "wording", ""),
        scoring=reader.word(top, "scoring", ""),
        languages=tuple(languages),
        aspects=reader.aspects(top),
        sections=sections,
    )
    _cross_check(instrument, reader)
    return (None if reader.findings else instrument), reader.findings


def _cross_check(instrument: Instrument, reader: _Reader) -> None:
    questions = (*instrument.asked, *instrument.closing)
    for question_id, count in Counter(q.id for q in questions).items():
        if count > 1:
            reader.wrong(f"question {question_id}", "this id is there twice.", "Ids name one question each.")
    missing = [f for f in ALL_FACTORS if f not in {factor.id for factor in instrument.factors}]
    if missing:
        reader.wrong("sections", f"the factors {', '.join(missing)} are missing.", "Add them.")
    for position, question in enumerate(questions):
        if question.condition:
            _check_condition(question, question.condition, questions[:position], reader)


def _check_condition(
    question: Question, condition: Condition, earlier: Sequence[Question], reader: _Reader
) -> None:
    wrong = partial(reader.wrong, f"question {question.id}")
    source = next((q for q in earlier if q.id == condition.question), None)
    if source is None:
        what = f"`only_if` speaks of {condition.question!r}, which is not asked before it."
        wrong(what, "Name an earlier question.")
        return
    for value in condition.values:
        if not source.allows(value):
            what = f"`only_if` speaks of {value!r}, which is no answer to {source.id}."
            wrong(what, "Use the `value` of an option.")


def _table(value: object) -> Mapping[str, Any]:
    """What should be a table; anything else is an empty one, and then misses what it should hold."""
    return value if isinstance(value, dict) else {}
