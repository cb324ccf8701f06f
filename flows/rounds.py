"""When a company is to answer a second time (T1), and what counts as having done so.

This is the only home of that arithmetic. The day is the deadline of the stage, where its programme names one; else
so many months after the first result. What is begun up to four weeks before that day, or once the stage is open,
is the second round; who looks again before, for herself, is asked on the day all the same.
"""

from datetime import date, timedelta
from typing import Final

from flows.calendar import months_on
from flows.programme import Stage
from flows.second_view import is_view
from flows.situation import Situation

EARLY: Final = timedelta(days=28)


def due_day(situation: Situation, stage: Stage) -> date | None:
    """When the second round of this stage is due; None as long as there is no first result to count from."""
    first, journey = situation.first_result_at, situation.journey
    assert journey is not None, "stages are those of a programme"
    if stage.deadline is not None or first is None:
        return stage.deadline
    return months_on(first.astimezone(journey.zone).date(), journey.months_to_again)


def is_later_round(situation: Situation) -> bool:
    """Whether the newest assessment is about her own company, and there is a result from before it."""
    assessment, first = situation.assessment, situation.first_result_at
    if assessment is None or first is None or is_view(assessment.instrument):
        return False
    return assessment.submitted_at != first


def is_done(situation: Situation, stage: Stage) -> bool:
    """Whether the newest assessment is the second round of this stage, handed in."""
    assessment, due = situation.assessment, due_day(situation, stage)
    if assessment is None or assessment.submitted_at is None or due is None or not is_later_round(situation):
        return False
    assert situation.journey is not None, "stages are those of a programme"
    opens = min(due - EARLY, stage.opens or date.max)
    return assessment.begun_at.astimezone(situation.journey.zone).date() >= opens
