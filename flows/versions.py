"""Which answers count: those of the last handing in; those with the corrections; those of earlier versions.

This is the only home of what a correction is: a question whose answer differs from the one handed in, as long as
it stands before or after. It follows from the answers, so a correction that is taken back by another one is none.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from flows.instrument import Answers, Instrument, Question
from flows.situation import Answer, Assessment, Given
from scoring.model import DONT_KNOW


@dataclass(frozen=True, slots=True)
class Change:
    """A question that is answered otherwise than before. None: it was not asked, or is not any more."""

    question: Question
    before: str | None
    after: str | None


def handed_in(assessment: Assessment, instrument: Instrument) -> Assessment:
    """The assessment without corrections that are not handed in. What came after the result always counts."""
    if not assessment.versions:
        return assessment
    asked = {question.id for question in instrument.asked}
    later = {q: answer for q, answer in assessment.answers.items() if q not in asked}
    return replace(assessment, answers={**_before_submission(assessment.versions[-1].answers, asked), **later})


def version(assessment: Assessment, number: int) -> Assessment:
    """The assessment as it was handed in the n-th time, counted from 1."""
    versions = assessment.versions[:number]
    return replace(assessment, answers=versions[-1].answers, versions=versions)


def corrections(assessment: Assessment, instrument: Instrument) -> list[Change]:
    """What would change if the newest answers were handed in; nothing before the first handing in."""
    if not assessment.versions:
        return []
    return changes(instrument, _values(assessment.versions[-1].answers), assessment.values)


def changed_by_her(assessment: Assessment, instrument: Instrument) -> int:
    """How many answers she has changed; one that merely counts again, with its factor, is none of them."""
    before = _values(assessment.versions[-1].answers) if assessment.versions else {}
    found = corrections(assessment, instrument)
    return sum(change.after != before.get(change.question.id) for change in found)


def changes(instrument: Instrument, before: Answers, after: Answers) -> list[Change]:
    """The questions answered otherwise, in their order. One that stands no longer is no change of its own."""
    stood, stand = set(instrument.relevant(before)), set(instrument.relevant(after))
    found = []
    for question in instrument.asked:
        was = before.get(question.id) if question in stood else None
        became = after.get(question.id) if question in stand else None
        if became is not None and became != was:
            found.append(Change(question, was, became))
    return found


def to_drop(assessment: Assessment, instrument: Instrument) -> tuple[str, ...]:
    """Every question answered anew since the last handing in, also those that stand no longer."""
    before = assessment.versions[-1].answers
    return tuple(q.id for q in instrument.asked if before.get(q.id) != assessment.answers.get(q.id))


def lost(instrument: Instrument, answers: Answers, question: Question, value: str) -> list[Question]:
    """The questions whose answers would no longer count if ``question`` were answered so.

    "I don't know" is no loss, so nobody is asked about it.
    """
    known = [q for q in instrument.hanging_on(question) if answers.get(q.id, DONT_KNOW) != DONT_KNOW]
    if not known:
        return []  # as nearly always on the way forward
    then = {**answers, question.id: value}
    return [q for q in known if instrument.stands(q, answers) and not instrument.stands(q, then)]


def _before_submission(answers: Given, asked: Iterable[str]) -> Mapping[str, Answer]:
    return {question: answers[question] for question in answers if question in asked}


def _values(answers: Given) -> Answers:
    return {question: answer.value for question, answer in answers.items()}
