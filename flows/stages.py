"""The stages as a machine that is data: which milestone enters each, and which leaves it.

This is the only home of what moves a company on. Milestones are facts that are kept anyway (an answer, a handing
in, an attendance), so a stage that a programme gains later, or another programme, finds at once what is done
already. What was passed is kept as well, with its moment, since what counted on a day must not change afterwards.
Source: the stage model of the method, S0 to S6; the second stage is opened by its days in the programme.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from flows.consents import COMPARE
from flows.journey import Journey
from flows.outcome import Fact, StageEntered, StageLeft
from flows.programme import Stage, StageKind
from flows.rounds import is_done
from flows.second_view import is_view
from flows.situation import Situation


class Milestone(StrEnum):
    """What can have happened on a company's way, in the order in which it usually does."""

    INVITED = "invited"
    JOINED = "joined"
    BEGUN = "begun"
    HANDED_IN = "handed_in"
    DECIDED = "decided"  # about being compared, either way
    ATTENDED = "attended"
    PLANNED = "planned"  # measures, or that there are none
    AGAIN = "again"  # the second round was handed in


@dataclass(frozen=True, slots=True)
class Way:
    enters: Milestone
    leaves: Milestone | None


_M = Milestone
WAYS: Final[Mapping[StageKind, Way]] = MappingProxyType(
    {
        StageKind.INVITED: Way(_M.INVITED, _M.JOINED),
        StageKind.INFORMED: Way(_M.JOINED, _M.BEGUN),
        StageKind.ANSWERING: Way(_M.BEGUN, _M.HANDED_IN),
        StageKind.COMPLETE: Way(_M.HANDED_IN, _M.HANDED_IN),  # the result comes with the handing in
        StageKind.INITIATION: Way(_M.HANDED_IN, _M.DECIDED),
        StageKind.WORKSHOP: Way(_M.HANDED_IN, _M.ATTENDED),
        StageKind.MEASURES: Way(_M.ATTENDED, _M.PLANNED),
        StageKind.REASSESSMENT: Way(_M.HANDED_IN, _M.AGAIN),
        StageKind.COMMUNICATION_PLAN: Way(_M.HANDED_IN, None),
        StageKind.REFERENCE_GROUP: Way(_M.HANDED_IN, None),
    }
)

Reached = Mapping[Milestone, datetime]
_ORDER: Final = {kind: place for place, kind in enumerate(StageKind)}


def reached(situation: Situation) -> Reached:
    """The milestones of the company that this person answers for, each with its moment."""
    journey, assessment = situation.journey, situation.assessment
    assert journey is not None, "milestones are those of a company"
    found: dict[Milestone, datetime] = {_M.INVITED: journey.joined_at, _M.JOINED: journey.joined_at}
    if assessment is not None and not is_view(assessment.instrument):
        found[_M.BEGUN] = assessment.begun_at
        if assessment.submitted_at is not None:
            found[_M.HANDED_IN] = assessment.submitted_at
            if decision := situation.decisions.get(COMPARE):
                found[_M.DECIDED] = decision.at
    if came := [attended.at for attended in journey.attended.values() if attended.came]:
        found[_M.ATTENDED] = min(came)
    if planned := planned_at(journey):
        found[_M.PLANNED] = planned
    if assessment is not None and assessment.submitted_at is not None and _is_answered_again(situation, journey):
        found[_M.AGAIN] = assessment.submitted_at
    return found


def _is_answered_again(situation: Situation, journey: Journey) -> bool:
    again = (stage for stage in stages_of(journey) if stage.kind is StageKind.REASSESSMENT)
    return any(is_done(situation, stage) for stage in again)


def planned_at(journey: Journey) -> datetime | None:
    """When the first measure was complete, or it was said that there are none."""
    whole = [measure.at for measure in journey.measures if measure.is_whole]
    return min(whole, default=journey.none_needed_at)


def transitions(situation: Situation, now: datetime) -> Iterator[Fact]:
    """What was entered or left since it was last looked at; in the order of the stages."""
    if situation.journey is None:
        return
    done = reached(situation)
    today = now.astimezone(situation.journey.zone).date()
    for stage in stages_of(situation.journey):
        passage, way = situation.journey.passages.get(stage.id), WAYS[stage.kind]
        is_left = way.leaves in done
        if passage is None and (is_left or (way.enters in done and is_open(stage, today))):
            yield StageEntered(stage.id)
        if is_left and (passage is None or passage.left_at is None):
            yield StageLeft(stage.id)


def stages_of(journey: Journey) -> list[Stage]:
    """The stages of the programme that are for the company's cluster, in the order of the method."""
    mine = [
        stage
        for stage in journey.stages
        if not stage.cancelled and (stage.clusters is None or journey.cluster in stage.clusters)
    ]
    return sorted(mine, key=lambda stage: _ORDER[stage.kind])


def is_open(stage: Stage, today: date) -> bool:
    """Whether its day has come; what was entered stays so after ``closes``."""
    return stage.opens is None or stage.opens <= today
