"""A colleague's questionnaire: the same questions about the factors, and none about the company.

This is the only home of how a second view is told from a company's own assessment: by the id of its questionnaire.
It stands in the assessment's own row, so it stays true whatever becomes of the invitation, and no answer had to be
copied from one person to the other. Ids of items are the same, so ratings can be compared.
"""

from dataclasses import replace

from flows.instrument import Instrument, Question, Section, SectionKind

SUFFIX = ".view"
CONSENT = "CV"  # beside CN1: who invited sees the differences
CONSENT_VERSION = "1"


def is_view(instrument: str) -> bool:
    """Whether the questionnaire of this id is a colleague's."""
    return instrument.endswith(SUFFIX)


def view_of(instrument: Instrument) -> Instrument:
    """The questionnaire as a colleague gets it: numbers begin at the first factor."""
    before = max(
        (q.number for s in instrument.sections if s.kind is SectionKind.DETAILS for q in s.questions), default=0
    )
    sections = tuple(_section(section, before) for section in instrument.sections)
    return replace(instrument, id=instrument.id + SUFFIX, sections=sections)


def _section(section: Section, before: int) -> Section:
    if section.kind is SectionKind.DETAILS:
        return replace(section, questions=())
    if section.kind is SectionKind.CLOSING:
        return section
    return replace(section, questions=tuple(_renumbered(question, before) for question in section.questions))


def _renumbered(question: Question, before: int) -> Question:
    return replace(question, number=question.number - before)
