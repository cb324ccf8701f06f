"""How long questions take: what is left of a part, in how many minutes it can be done, and what fits into them.

Basis. A rating in a chat is reckoned at 9 seconds, the middle of the method's estimate of 8 to 10: so 12 ratings
of people fit into 2 minutes, 30 of people and structures into 5, all 45 into 7. Nobody has measured that with
managers: from ten ratings on, her own median is taken instead. Breaks and clocks put back are left out.
"""

from statistics import median
from typing import NamedTuple

from flows.instrument import Answers, Instrument, Section, SectionKind
from flows.ratings import seconds_of
from flows.situation import Assessment

RECKONED = 9  # seconds a rating
_ENOUGH = 10
_BREAK = 600.0  # as in the signs of haste


class Pace(NamedTuple):
    """``seconds`` a rating, whole ones because they are told."""

    seconds: int
    is_own: bool


def pace_of(instrument: Instrument, assessment: Assessment) -> Pace:
    taken = [s for s in seconds_of(instrument, assessment) if 0 <= s <= _BREAK]
    return Pace(max(1, round(median(taken))), True) if len(taken) >= _ENOUGH else Pace(RECKONED, False)


def parts(instrument: Instrument) -> list[Section]:
    """The capitals: it stops nowhere else."""
    return [section for section in instrument.sections if section.kind is SectionKind.FACTORS]


def open_in(instrument: Instrument, section: Section, answers: Answers) -> int:
    """How many questions of ``section`` still want an answer."""
    return sum(q.id not in answers and instrument.stands(q, answers) for q in section.questions)


def minutes_for(count: int, pace: Pace) -> int:
    return max(1, round(count * pace.seconds / 60))


def last_part(instrument: Instrument, assessment: Assessment, minutes: int | None) -> str:
    """The section at whose end it stops: the last that fits into ``minutes``, at least the next; "" if all do."""
    pace, seconds, end = pace_of(instrument, assessment), 0, ""
    left = [(s, open_in(instrument, s, assessment.values)) for s in parts(instrument)]
    left = [(section, count) for section, count in left if count]
    for section, count in left:
        seconds += count * pace.seconds
        if minutes is None or not end or seconds <= minutes * 60:
            end = section.id
    return "" if not left or end == left[-1][0].id else end
