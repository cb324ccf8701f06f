"""Where a manager's company stands in its programme: what is done, what is next, and when."""

from flows import stage_words
from flows.outcome import Button
from flows.turn import Rows, Turn, lines, paragraphs


def in_programme(turn: Turn) -> str:
    """Her way through the programme; empty for whoever takes part in none."""
    journey = turn.situation.journey
    if journey is None:
        return ""
    heading = turn.voice("stages.title", company=journey.company_name, programme=journey.programme_name)
    told = stage_words.lines_of(journey, turn.voice)
    if not told:
        return lines(heading, turn.voice("stages.none"))
    return paragraphs(lines(heading, *told), stage_words.next_line(journey, turn.voice, turn.now))


def show(turn: Turn, onward: Button) -> None:
    rows: Rows = [[onward]]
    turn.show(in_programme(turn), rows)
