"""The preparation sheet for a workshop: her own portfolio and three questions to bring.

This is the only home of which three questions these are. They are about her own priorities; where there are fewer
than three, about her strengths (what others could learn), then about the factors in the questionnaire's order.
The sheet is hers alone: nobody else can ask for it.
"""

from collections.abc import Iterator
from typing import Final

from flows.document import Document, file_name
from flows.instrument import Factor
from flows.journey import Journey
from flows.meetings import told
from flows.outcome import Button
from flows.paper import Paper
from flows.paper_writing import bare, paper_of
from flows.preparation_sheet import Asked, Named, Preparation
from flows.press import Verb
from flows.programme import Meeting
from flows.second_view import is_view
from flows.situation import Assessment, instrument_of
from flows.turn import Turn, lines, paragraphs
from flows.versions import handed_in
from flows.wishes import meeting_ref

QUESTIONS: Final = 3


def button(turn: Turn, journey: Journey, meeting: Meeting) -> Button:
    return turn.button("prepare.button", Verb.PREPARE, meeting_ref(journey.programme, meeting))


def ask_for(turn: Turn, journey: Journey, meeting: Meeting) -> None:
    """She wants the sheet: it comes, or she is told what is to be done first."""
    if _own(turn) is None:
        text = paragraphs(turn.voice("prepare.title"), turn.voice("prepare.first"))
        turn.send(text, [[turn.button("asking.continue", Verb.HERE)]])
    else:
        give(turn, journey, meeting)


def give(turn: Turn, journey: Journey, meeting: Meeting) -> None:
    """The sheet, as text and as a file to print, if there is a result to make it of."""
    assessment = _own(turn)
    if assessment is None:
        return
    sheet = sheet_of(turn, assessment, journey, meeting)
    asked = [turn.voice("prepare.line", factor=each.factor, question=each.question) for each in sheet.questions]
    text = paragraphs(
        turn.voice("prepare.title"),
        lines(turn.voice("prepare.questions"), *asked),
        turn.voice("prepare.bring"),
        turn.voice("prepare.hers"),
    )
    name = f"{file_name(journey.company_name, 'ic-quick')}-{meeting.first.isoformat()}.pdf"
    turn.send(text, document=Document(name, sheet))


def sheet_of(turn: Turn, assessment: Assessment, journey: Journey, meeting: Meeting) -> Preparation:
    """By what was handed in last."""
    instrument, voice = instrument_of(assessment, turn.library), turn.voice
    paper = paper_of(handed_in(assessment, instrument), instrument, voice, turn.library.terms)
    return Preparation(
        language=voice.language,
        locale=paper.locale,
        day=meeting.first,
        title=voice.plain("prepare.sheet_title"),
        company=journey.company_name,
        meeting=tuple(bare(line) for line in told(turn, meeting, journey.zone).split("\n")),
        portfolio_title=paper.headings.portfolio,
        portfolio=paper.portfolio,
        portfolio_text=paper.portfolio_text,
        lists=tuple(_lists(paper)),
        questions_title=voice.plain("prepare.questions"),
        questions=questions(paper, instrument.factors, voice.language, voice.plain("prepare.teach")),
        bring=voice.plain("prepare.bring"),
        hers=voice.plain("prepare.hers"),
    )


def questions(paper: Paper, factors: tuple[Factor, ...], language: str, teach: str) -> tuple[Asked, ...]:
    """Three, each about another factor; fewer only where the questionnaire has fewer factors."""
    found: dict[str, Asked] = {}
    for point in paper.priorities:
        found[point.name] = Asked(point.name, point.question)
    for point in paper.strengths:
        found.setdefault(point.name, Asked(point.name, teach))
    for factor in factors:
        found.setdefault(factor.name[language], Asked(factor.name[language], factor.think[language]))
    return tuple(found.values())[:QUESTIONS]


def _lists(paper: Paper) -> Iterator[Named]:
    """Where no factor could be placed there is nothing to list."""
    if paper.portfolio is None:
        return
    headings = paper.headings
    for heading, points, nothing in (
        (headings.priorities, paper.priorities, paper.no_priorities),
        (headings.strengths, paper.strengths, paper.no_strengths),
    ):
        yield Named(heading, tuple((point.number, point.name) for point in points), nothing)


def _own(turn: Turn) -> Assessment | None:
    """What she herself has handed in; a colleague's view of another company is none."""
    assessment = turn.situation.assessment
    if assessment is None or assessment.submitted_at is None or is_view(assessment.instrument):
        return None
    return assessment
