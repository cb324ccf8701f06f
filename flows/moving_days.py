"""What if a day of a programme were another one: a company's journey with it, and nothing written.

A day is called by the meeting's name, by the stage's id for its deadline, by "S2.opens" for its opening; a
workshop is "workshop" as well, where there is only one.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from flows.journey import Journey
from flows.naming import key_of
from flows.programme import Meeting, Programme, Stage, StageKind

WORKSHOP = "workshop"
_OPENS = ".opens"


class NoSuchDay(ValueError):
    """The text says what there is."""


@dataclass(frozen=True, slots=True)
class Move:
    """``meeting`` is a key, ``stage`` an id; the other one is empty. ``before``: the day that counts now."""

    name: str
    before: date
    day: date
    meeting: str = ""
    stage: str = ""
    is_opening: bool = False


def days_of(programme: Programme) -> Mapping[str, Move]:
    """All days that can be moved, by their names, each moved to where it is."""
    found: dict[str, Move] = {}
    meetings = [each for each in programme.meetings if not each.cancelled]
    for meeting in meetings:
        key = key_of(meeting.name)
        found[key] = Move(key, meeting.first, meeting.first, meeting=key)
    for stage in programme.stages:
        if not stage.cancelled and stage.deadline is not None:
            found[stage.id] = Move(stage.id, stage.deadline, stage.deadline, stage=stage.id)
        if not stage.cancelled and stage.opens is not None:
            name = f"{stage.id}{_OPENS}"
            found[name] = Move(name, stage.opens, stage.opens, stage=stage.id, is_opening=True)
    kinds = {each.id: each.kind for each in programme.stages}
    workshops = [each for each in meetings if kinds.get(each.stage or "") is StageKind.WORKSHOP]
    if len(workshops) == 1:
        found.setdefault(WORKSHOP, replace(found[key_of(workshops[0].name)], name=WORKSHOP))
    return found


def moves(told: Iterable[str], programme: Programme) -> list[Move]:
    """``NAME=YYYY-MM-DD`` -> moves; raises NoSuchDay."""
    there = days_of(programme)
    return [_move(each, there) for each in told]


def _move(told: str, there: Mapping[str, Move]) -> Move:
    name, _, day = told.partition("=")
    found = there.get(name.strip()) or there.get(key_of(name))
    if found is None:
        names = ", ".join(there) or "none"
        raise NoSuchDay(f"{name.strip()!r} is no day of the programme. There are: {names}.")
    try:
        return replace(found, day=date.fromisoformat(day.strip()))
    except ValueError:
        raise NoSuchDay(f"{day.strip()!r} is no day. Write it as in {name.strip()}=2013-03-22.") from None


def moved(journey: Journey, wanted: Iterable[Move]) -> Journey:
    """The journey as it will be found once a programme file with these days is loaded."""
    for move in wanted:
        journey = replace(
            journey,
            stages=tuple(_stage(each, move) for each in journey.stages),
            meetings=tuple(_meeting(each, move) for each in journey.meetings),
        )
    return journey


def _stage(stage: Stage, move: Move) -> Stage:
    if not move.stage or stage.id != move.stage:
        return stage
    return replace(stage, opens=move.day) if move.is_opening else replace(stage, deadline=move.day)


def _meeting(meeting: Meeting, move: Move) -> Meeting:
    if not move.meeting or key_of(meeting.name) != move.meeting:
        return meeting
    return replace(meeting, first=move.day, last=meeting.last + (move.day - meeting.first))
