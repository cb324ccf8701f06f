"""The questionnaire as a value: sections, questions, options, and which question is open.

This is the only home of the order of the questions, of their numbers, and of the two rules by which a
question is left out: its condition on an earlier answer, and "does not apply" on a factor's importance.
Everything here is derived from the answers, so where a person stands cannot disagree with what she answered.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property

from scoring.model import DOES_NOT_APPLY, DONT_KNOW, Aspect, Capital

Texts = Mapping[str, str]
"""Language -> words."""
Answers = Mapping[str, str]
"""Question id -> value as stored."""


THEN = ".then"  # ends the id of a question that looks back on the round before


class Kind(StrEnum):
    TEXT = "text"
    CHOICE = "choice"
    RATING = "rating"


class SectionKind(StrEnum):
    DETAILS = "details"
    FACTORS = "factors"
    CLOSING = "closing"


@dataclass(frozen=True, slots=True)
class Option:
    value: str
    text: Texts


@dataclass(frozen=True, slots=True)
class Condition:
    """Holds if the answer to ``question`` is one of ``values``; with ``negated`` if it is none of them."""

    question: str
    values: tuple[str, ...]
    negated: bool

    def holds(self, answers: Answers) -> bool:
        answer = answers.get(self.question)
        return answer is not None and (answer in self.values) != self.negated


@dataclass(frozen=True, slots=True, eq=False)
class Factor:
    """One of the 15, as it is put into words. ``place`` counts from 1 within all factors."""

    id: str
    capital: Capital
    place: int
    name: Texts
    help: Texts
    think: Texts


@dataclass(frozen=True, slots=True, eq=False)
class Question:
    """What is put on the screen. ``number`` is its place in "12/55"; a follow-up shares its parent's."""

    id: str
    section: str
    kind: Kind
    number: int
    label: Texts
    ask: Texts
    options: tuple[Option, ...] = ()
    columns: int = 1
    max_length: int = 0
    condition: Condition | None = None
    factor: Factor | None = None
    aspect: Aspect | None = None

    def allows(self, value: str) -> bool:
        """Whether a button of this question can carry ``value``."""
        if value == DONT_KNOW:
            return True
        if value == DOES_NOT_APPLY:
            return self.aspect is Aspect.IMPORTANCE
        return any(option.value == value for option in self.options)


@dataclass(frozen=True, slots=True, eq=False)
class Section:
    id: str
    kind: SectionKind
    name: Texts
    about: Texts
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class AspectWords:
    """The name of an aspect, the letter that stands for it in lists, and its five anchors per language."""

    name: Texts
    letter: Texts
    scale: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, eq=False)
class Instrument:
    """A questionnaire in one version. ``wording`` rises when only words change."""

    id: str
    version: str
    wording: str
    scoring: str
    languages: tuple[str, ...]
    aspects: Mapping[Aspect, AspectWords]
    sections: tuple[Section, ...]

    @cached_property
    def asked(self) -> tuple[Question, ...]:
        """The questions up to submission, in order."""
        return tuple(self._questions(closing=False))

    @cached_property
    def closing(self) -> tuple[Question, ...]:
        """The questions put after the result."""
        return tuple(self._questions(closing=True))

    @cached_property
    def looking_back(self) -> tuple[Question, ...]:
        """Condition and systematics once more, as they were at the round before: asked of some factors at most."""
        return tuple(
            replace(q, id=q.id + THEN) for q in self.asked if q.aspect and q.aspect is not Aspect.IMPORTANCE
        )

    @cached_property
    def later(self) -> tuple[Question, ...]:
        """All that can be asked after the result: it belongs to no handing in."""
        return (*self.closing, *self.looking_back)

    @cached_property
    def factors(self) -> tuple[Factor, ...]:
        return tuple(q.factor for q in self.asked if q.factor and q.aspect is Aspect.IMPORTANCE)

    @cached_property
    def _by_id(self) -> Mapping[str, Question]:
        return {question.id: question for question in (*self.asked, *self.later)}

    @cached_property
    def _asked(self) -> frozenset[Question]:
        return frozenset(self.asked)

    @cached_property
    def _hanging_on(self) -> Mapping[str, tuple[Question, ...]]:
        """Question -> those that may stand or not by its answer."""
        found: dict[str, tuple[Question, ...]] = {}
        for question in self.asked:
            for other in _stands_by(question):
                found[other] = (*found.get(other, ()), question)
        return found

    @cached_property
    def total(self) -> int:
        """How many numbered questions there are: the 55 of "12/55"."""
        return self.asked[-1].number

    def question(self, question_id: str) -> Question | None:
        return self._by_id.get(question_id)

    def section(self, section_id: str) -> Section:
        return next(section for section in self.sections if section.id == section_id)

    def stands(self, question: Question, answers: Answers) -> bool:
        """Whether these answers leave the question standing before submission."""
        return question in self._asked and _stands(question, answers)

    def hanging_on(self, question: Question) -> tuple[Question, ...]:
        """The questions whose standing depends on the answer to this one."""
        return self._hanging_on.get(question.id, ())

    def relevant(self, answers: Answers) -> tuple[Question, ...]:
        """The questions that these answers leave standing."""
        return tuple(question for question in self.asked if _stands(question, answers))

    def first_open(self, answers: Answers) -> Question | None:
        """The first question without an answer; None when everything is answered."""
        return next((q for q in self.asked if q.id not in answers and _stands(q, answers)), None)

    def left(self, answers: Answers) -> int:
        """How many of the numbered questions still want an answer."""
        return len({q.number for q in self.asked if q.id not in answers and _stands(q, answers)})

    def first_open_closing(self, answers: Answers) -> Question | None:
        return next((question for question in self.closing if question.id not in answers), None)

    def before(self, question: Question | None, answers: Answers) -> Question | None:
        """The question in front of this one; of None (the review) the last; None at the very beginning."""
        end = len(self.asked) if question is None else self.asked.index(question)
        return next((q for q in reversed(self.asked[:end]) if _stands(q, answers)), None)

    def _questions(self, *, closing: bool) -> Iterator[Question]:
        for section in self.sections:
            if (section.kind is SectionKind.CLOSING) == closing:
                yield from section.questions


def _stands(question: Question, answers: Answers) -> bool:
    if question.condition and not question.condition.holds(answers):
        return False
    if question.factor is None or question.aspect is Aspect.IMPORTANCE:
        return True
    return answers.get(f"{question.factor.id}.{Aspect.IMPORTANCE}") != DOES_NOT_APPLY


def _stands_by(question: Question) -> Iterator[str]:
    """The questions that _stands() looks at."""
    if question.condition:
        yield question.condition.question
    if question.factor and question.aspect is not Aspect.IMPORTANCE:
        yield f"{question.factor.id}.{Aspect.IMPORTANCE}"
