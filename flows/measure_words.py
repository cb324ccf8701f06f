"""A measure in words, how it stands included, and the three buttons by which she says how it stands.

This is the only home of the places from which a measure is asked after: a reminder, the list of measures, and the
opening of a new round. The place stands on each button and in the open question, so that the way leads back there.
"""

import re
from typing import Final

from markupsafe import Markup

from flows.journey import Journey, Measure, MeasureState
from flows.outcome import Button
from flows.press import Verb
from flows.turn import Turn, lines

_MARKS = {MeasureState.DONE: "✓", MeasureState.NOT_YET: "…", MeasureState.GIVEN_UP: "✗"}


LIST, REMINDER = "l", "r"
MOST: Final = 3
_PLACE = re.compile(r"l|r|t\d{1,4}")


def of_round(ordinal: object) -> str:
    """The opening of the round that follows the assessment of this number."""
    return f"t{ordinal}"


def is_place(text: str) -> bool:
    return _PLACE.fullmatch(text) is not None


def kept(journey: Journey) -> list[Measure]:
    """Those that were not deleted, in their order."""
    return [measure for measure in journey.measures if not measure.is_dropped]


def listed(journey: Journey) -> list[Measure]:
    """Of those that are done or given up only the newest, so that the list stays short over the years."""
    mine = kept(journey)
    closed = [each for each in mine if _is_closed(each)]
    return [each for each in mine if each not in closed[:-MOST]]


def has_room(journey: Journey) -> bool:
    """What is done or given up makes room for another one."""
    return sum(not _is_closed(each) for each in kept(journey)) < MOST


def _is_closed(measure: Measure) -> bool:
    return measure.is_whole and not measure.is_open


def words(turn: Turn, measure: Measure) -> Markup:
    """What, who, by when; what is missing, or how it stands."""
    who = turn.voice("measures.who", who=measure.who) if measure.who else ""
    due = turn.voice("measures.due", day=turn.voice.day(measure.due)) if measure.due else ""
    missing = "" if measure.is_whole else turn.voice("measures.unfinished")
    return lines(turn.voice("measures.what", what=measure.what), who, due, missing, _standing(turn, measure))


def _standing(turn: Turn, measure: Measure) -> str:
    """What she said last, with its day."""
    if not measure.stated:
        return ""
    last = measure.stated[-1]
    day = turn.voice.date(last.at, turn.library.terms.zone)
    key = "moved" if last.due else last.state
    return turn.voice(f"measure.stands_{key}", day=day, reason=last.reason)


def choices(turn: Turn, measure: Measure, place: str) -> list[list[Button]]:
    """Done, not yet, given up."""
    return [
        [
            turn.button(f"measure.{state}", Verb.MEASURE_STATE, str(measure.number), state, place, mark=mark)
            for state, mark in _MARKS.items()
        ]
    ]


def planned(turn: Turn, measure: Measure) -> str:
    """The question about one measure, with what was planned."""
    due = turn.voice.day(measure.due) if measure.due else ""
    return lines(turn.voice("remind.measure", what=measure.what, who=measure.who, day=due))
