"""Plans and programmes in the words of the command line, and as JSON for programs."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, time
from itertools import groupby
from typing import Any, Final
from zoneinfo import ZoneInfo

from flows.calendar import WEEKDAYS, Hours
from flows.programme import Digests, Meeting, Programme, Reminders, Role, Stage
from flows.programme_plan import Change, Plan, Verb
from flows.programme_records import Cell, Thing
from flows.rules_told import clock_told, digests_told, hours_told, reminders_told

_SHOWN: Final = 20  # names in one line; --json has all of them
_LONGEST: Final = 40

_CALLED: Final[Mapping[Thing, str]] = {
    Thing.PROGRAMME: "programme",
    Thing.CLUSTER: "cluster",
    Thing.SCOPE: "cluster of the programme",
    Thing.COMPANY: "company",
    Thing.CONTACT: "contact of",
    Thing.PARTICIPATION: "takes part",
    Thing.FACILITATOR: "facilitator or observer",
    Thing.ROLE: "role",
    Thing.STAGE: "stage",
    Thing.MEETING: "meeting",
    Thing.DAYS_OFF: "day off",
}


def plan_lines(plan: Plan) -> Iterator[str]:
    """What would be done, for people."""
    for (verb, silent), of_verb in groupby(plan, key=lambda each: (each.verb, _is_cells(each))):
        yield _HEADS[verb, silent]
        for thing, changes in groupby(of_verb, key=lambda each: each.id.thing):
            yield from _lines(_CALLED[thing], list(changes), in_full=silent or verb is Verb.CHANGED)


_HEADS: Final = {
    (Verb.ADDED, False): "Added:",
    (Verb.CHANGED, False): "Changed:",
    (Verb.KEPT, False): "No longer named in the file, kept:",
    (Verb.KEPT, True): "The file is silent about it, kept:",
    (Verb.LEFT_OUT, False): "Left out, since it was erased here:",
}


def _is_cells(change: Change) -> bool:
    """Whether it is about some cells of a record that stays."""
    return change.verb is Verb.KEPT and bool(change.fields)


def _lines(called: str, changes: list[Change], *, in_full: bool) -> Iterator[str]:
    """All names in one line, or a line for each with what changes in it."""
    shown, more = changes[:_SHOWN], len(changes) - _SHOWN
    rest = f"{more} more, which --json tells" if more > 0 else ""
    if in_full:
        yield from (f"  {called} {each.name}: {_cells(each)}" for each in shown)
        if rest:
            yield f"  {called}: {rest}"
    else:
        yield f"  {called}: {'; '.join([*(each.name for each in shown), *([rest] if rest else [])])}"


def _cells(change: Change) -> str:
    if change.verb is Verb.KEPT:
        return ", ".join(f"{name} {_short(before)}" for name, (before, _) in change.fields.items())
    return ", ".join(
        f"{name} {_short(before)} -> {_short(after)}" for name, (before, after) in change.fields.items()
    )


def _short(cell: Cell) -> str:
    text = "(nothing)" if cell is None else str(cell)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def counts(plan: Plan) -> str:
    """How many records of each verb, in words."""
    found = Counter(change.verb for change in plan)
    return ", ".join(f"{found[verb]} {verb}" for verb in Verb if found[verb]) or "nothing to change"


def is_needed(plan: Plan) -> bool:
    return any(change.verb in (Verb.ADDED, Verb.CHANGED) for change in plan)


def plan_as_json(programme: Programme, plan: Plan, *, loaded: bool) -> Iterator[str]:
    """A line for each change, then one for the whole."""
    for change in plan:
        told = {name: list(cells) for name, cells in change.fields.items() if cells != (None, None)}
        line = {"change": change.verb, "thing": change.id.thing, "key": list(change.id.key), "name": change.name}
        yield _json({**line, "fields": told})
    found = Counter(change.verb for change in plan)
    totals = {verb.replace(" ", "_"): found[verb] for verb in Verb}
    yield _json({"programme": programme.id, "loaded": loaded, **totals})


# -- programmes


def overview(programmes: Iterable[Programme]) -> Iterator[str]:
    """A line for each."""
    for each in programmes:
        option = f", option {each.option}" if each.option else ""
        span = f"{each.begins or '…'} to {each.ends or '…'}, {each.zone.key}"
        yield f"{each.id}: {each.name}{option}; {span}; {_sum(each)}"


def _sum(programme: Programme) -> str:
    parts = {"cluster": programme.clusters, "company": programme.companies, "stage": programme.stages}
    return ", ".join(f"{len(all)} {_plural(name) if len(all) != 1 else name}" for name, all in parts.items())


def _plural(name: str) -> str:
    return f"{name.removesuffix('y')}ies" if name.endswith("y") else f"{name}s"


def programme_lines(programme: Programme) -> Iterator[str]:
    """A whole programme, for people. Nothing is said of how to reach anybody."""
    yield from overview([programme])
    yield f"Working hours: {_hours(programme)}"
    for cluster in programme.clusters:
        companies = [each for each in programme.companies if each.cluster == cluster.name]
        yield f"Cluster {cluster.name}: {_plural_of(len(companies))}"
        for company in companies:
            notes = [
                *(["left the programme"] if company.takes_part is False else []),
                *(["cluster not documented"] if company.cluster_documented is False else []),
            ]
            yield f"  {company.name}{' (' + ', '.join(notes) + ')' if notes else ''}"
    for role in Role:
        for person in programme.facilitators:
            if person.role is role:
                yield f"{role.capitalize()} {person.name}: {', '.join(person.clusters)}"
    yield from map(_stage, programme.stages)
    yield from map(_meeting, programme.meetings)
    for off in programme.days_off:
        yield f"Day off {off.first}{'' if off.first == off.last else f' to {off.last}'}: {off.name}"


def _plural_of(count: int) -> str:
    return "1 company" if count == 1 else f"{count} companies"


def _hours(programme: Programme) -> str:
    hours = programme.calendar.hours
    days = ", ".join(WEEKDAYS[day] for day in sorted(hours.weekdays))
    return f"{hours.start:%H:%M} to {hours.until:%H:%M}, {days}"


def _stage(stage: Stage) -> str:
    days = [
        f"{name} {day}"
        for name, day in (("opens", stage.opens), ("deadline", stage.deadline), ("closes", stage.closes))
        if day
    ]
    return f"Stage {_id(stage)}: {', '.join(days) or 'no dates'}{_notes(stage)}"


def _id(stage: Stage) -> str:
    return stage.id if stage.id == stage.kind else f"{stage.id} ({stage.kind})"


def _meeting(meeting: Meeting) -> str:
    days = f"{meeting.first}" if meeting.first == meeting.last else f"{meeting.first} to {meeting.last}"
    at = f", {meeting.at:%H:%M}" if meeting.at else ""
    return f"Meeting {meeting.name}: {days}{at}{_notes(meeting)}"


def _notes(each: Stage | Meeting) -> str:
    said = [*(["cancelled"] if each.cancelled else []), *(["not documented"] if each.documented is False else [])]
    return f" ({', '.join(said)})" if said else ""


def programme_as_json(programme: Programme) -> str:
    """All that is kept of it, contacts too; what nobody said is left out."""
    return _json(_plain(programme))


_RULES: Final[Mapping[type, Callable[[Any], Any]]] = {
    Hours: hours_told,
    Reminders: reminders_told,
    Digests: digests_told,
    time: clock_told,
}


def _plain(value: Any) -> Any:
    for kind, told in _RULES.items():
        if isinstance(value, kind):
            return told(value)
    if is_dataclass(value) and not isinstance(value, type):
        pairs = ((each.name, getattr(value, each.name)) for each in fields(value))
        return {name: _plain(part) for name, part in pairs if part is not None}
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    if isinstance(value, ZoneInfo):
        return value.key
    return value.isoformat() if isinstance(value, date) else value


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False) + "\n"
