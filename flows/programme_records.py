"""A programme as records of plain cells, and back: the form in which it is kept and compared.

This is the only home of what makes two records the same thing (the key) and of what belongs to which record.
What is true of a cluster, a company or a facilitator stands once for all programmes; what is true within one
programme has its id in front of the key. A cell is None where nothing was said.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from datetime import date, time
from enum import StrEnum
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from flows.calendar import DaysOff
from flows.naming import key_of
from flows.programme import (
    Cluster,
    Company,
    Contact,
    Facilitator,
    Meeting,
    Programme,
    Role,
    Stage,
    StageKind,
)
from flows.rules_told import (
    clock_told,
    digests_read,
    digests_told,
    hours_read,
    hours_told,
    reminders_read,
    reminders_told,
)


class Thing(StrEnum):
    """Kinds of records, in an order in which each stands after what it refers to."""

    PROGRAMME = "programme"
    CLUSTER = "cluster"
    SCOPE = "scope"  # a cluster that a programme is for
    COMPANY = "company"
    CONTACT = "contact"
    PARTICIPATION = "participation"
    FACILITATOR = "facilitator"
    ROLE = "role"
    STAGE = "stage"
    MEETING = "meeting"
    DAYS_OFF = "days_off"


class Id(NamedTuple):
    """Which record: for those of a programme, its id is the first part."""

    thing: Thing
    key: tuple[str, ...]


Cell = str | int | None
Fields = Mapping[str, Cell]
Records = Mapping[Id, Fields]

# These belong to one programme and have its id in front of their key; the others are shared.
OF_A_PROGRAMME = frozenset(
    {Thing.SCOPE, Thing.PARTICIPATION, Thing.STAGE, Thing.MEETING, Thing.DAYS_OFF, Thing.PROGRAMME}
)


def records_of(programme: Programme) -> dict[Id, Fields]:
    """All records of a programme, in the order of Thing."""
    found: dict[Id, Fields] = {}
    for id, fields in _records(programme):
        # Somebody with two roles stands there twice, and perhaps tells more the second time.
        found[id] = {**fields, **{name: cell for name, cell in found.get(id, {}).items() if cell is not None}}
    order = list(Thing)
    return dict(sorted(found.items(), key=lambda each: order.index(each[0].thing)))


def _records(programme: Programme) -> Iterator[tuple[Id, Fields]]:
    mine = programme.id
    yield Id(Thing.PROGRAMME, (mine,)), _programme(programme)
    for cluster in programme.clusters:
        key = key_of(cluster.name)
        yield Id(Thing.CLUSTER, (key,)), {"name": cluster.name}
        yield Id(Thing.SCOPE, (mine, key)), {}
    for company in programme.companies:
        key = key_of(company.name)
        yield Id(Thing.COMPANY, (key,)), _company(company)
        yield Id(Thing.PARTICIPATION, (mine, key)), {"takes_part": _flag(company.takes_part)}
        if company.contact is not None:
            contact = {"name": company.contact.name or None, "mail": company.contact.mail or None}
            yield Id(Thing.CONTACT, (key,)), contact
    for each in programme.facilitators:
        key = key_of(each.name)
        yield Id(Thing.FACILITATOR, (key,)), {"name": each.name, "language": each.language, "mail": each.mail}
        for cluster_name in each.clusters:
            yield Id(Thing.ROLE, (key, key_of(cluster_name))), {"role": str(each.role)}
        for cluster_name in each.no_longer:
            yield Id(Thing.ROLE, (key, key_of(cluster_name))), {"role": ENDED}
    for stage in programme.stages:
        yield Id(Thing.STAGE, (mine, stage.id)), _stage(stage)
    for meeting in programme.meetings:
        yield Id(Thing.MEETING, (mine, key_of(meeting.name))), _meeting(meeting)
    for off in programme.days_off:
        fields = {"last": str(off.last), "name": off.name, "cancelled": _flag(off.cancelled)}
        yield Id(Thing.DAYS_OFF, (mine, str(off.first))), fields


ENDED = "none"
"""What stands for the role of somebody who has it no more."""


def programme_of(records: Records, id: str) -> Programme:
    """The programme of this id, with everything in ``records`` that belongs to it."""
    by_thing: dict[Thing, dict[tuple[str, ...], Any]] = {thing: {} for thing in Thing}
    for (thing, key), fields in records.items():
        by_thing[thing][key] = fields
    mine = {
        thing: {key[1:]: fields for key, fields in by_thing[thing].items() if key[0] == id}
        for thing in OF_A_PROGRAMME
    }
    told = by_thing[Thing.PROGRAMME][id,]
    names = {key: fields["name"] for (key,), fields in by_thing[Thing.CLUSTER].items()}
    scope = [key for (key,) in mine[Thing.SCOPE]]
    return Programme(
        id=id,
        name=told["name"],
        zone=ZoneInfo(told["zone"]),
        option=told["option"],
        language=told["language"],
        begins=_day(told["begins"]),
        ends=_day(told["ends"]),
        documented=_yes(told["documented"]),
        hours=_from_json(told["hours"], hours_read),
        reminders=_from_json(told["reminders"], reminders_read),
        digests=_from_json(told["digest"], digests_read),
        days_off=tuple(
            DaysOff(
                date.fromisoformat(first), date.fromisoformat(off["last"]), off["name"], _yes(off["cancelled"])
            )
            for (first,), off in mine[Thing.DAYS_OFF].items()
        ),
        clusters=tuple(Cluster(names[key]) for key in scope),
        companies=tuple(
            _company_of(by_thing[Thing.COMPANY][key], part["takes_part"], by_thing[Thing.CONTACT].get(key), names)
            for key, part in mine[Thing.PARTICIPATION].items()
        ),
        facilitators=tuple(_facilitators_of(by_thing, scope, names)),
        stages=tuple(stage_of(key, fields, names) for (key,), fields in mine[Thing.STAGE].items()),
        meetings=tuple(map(meeting_of, mine[Thing.MEETING].values())),
    )


def _programme(programme: Programme) -> dict[str, Cell]:
    return {
        "name": programme.name,
        "zone": programme.zone.key,
        "option": programme.option,
        "language": programme.language,
        "begins": _text(programme.begins),
        "ends": _text(programme.ends),
        "documented": _flag(programme.documented),
        "hours": _to_json(programme.hours and hours_told(programme.hours)),
        "reminders": _to_json(programme.reminders and reminders_told(programme.reminders)),
        "digest": _to_json(programme.digests and digests_told(programme.digests)),
    }


def _company(company: Company) -> dict[str, Cell]:
    return {
        "name": company.name,
        "cluster": key_of(company.cluster),
        "cluster_documented": _flag(company.cluster_documented),
        "size": company.size,
        "age": company.age,
        "country": company.country,
        "region": company.region,
        "sector": company.sector,
        "language": company.language,
    }


def _company_of(told: Mapping[str, Any], takes_part: Cell, contact: Any, names: Mapping[str, str]) -> Company:
    described = {name: told[name] for name in ("name", "size", "age", "country", "region", "sector", "language")}
    return Company(
        **described,
        cluster=names[told["cluster"]],
        takes_part=_yes(takes_part),
        cluster_documented=_yes(told["cluster_documented"]),
        contact=Contact(contact["name"] or "", contact["mail"] or "") if contact else None,
    )


def _facilitators_of(
    by_thing: Mapping[Thing, Mapping[tuple[str, ...], Any]], scope: list[str], names: Mapping[str, str]
) -> Iterator[Facilitator]:
    """One for each role that somebody has towards clusters of the programme."""
    for (key,), told in by_thing[Thing.FACILITATOR].items():
        roles = {
            cluster: fields["role"]
            for (who, cluster), fields in by_thing[Thing.ROLE].items()
            if who == key and cluster in scope
        }
        ended = tuple(names[cluster] for cluster, role in roles.items() if role == ENDED)
        for role in Role:
            if clusters := tuple(names[cluster] for cluster, given in roles.items() if given == role):
                yield Facilitator(told["name"], role, clusters, ended, told["language"], told["mail"])
                ended = ()


def _stage(stage: Stage) -> dict[str, Cell]:
    return {
        "kind": str(stage.kind),
        "opens": _text(stage.opens),
        "deadline": _text(stage.deadline),
        "closes": _text(stage.closes),
        "clusters": _to_json(None if stage.clusters is None else [key_of(name) for name in stage.clusters]),
        "documented": _flag(stage.documented),
        "cancelled": _flag(stage.cancelled),
    }


def stage_of(id: str, told: Mapping[str, Any], names: Mapping[str, str]) -> Stage:
    return Stage(
        id=id,
        kind=StageKind(told["kind"]),
        opens=_day(told["opens"]),
        deadline=_day(told["deadline"]),
        closes=_day(told["closes"]),
        clusters=_from_json(told["clusters"], lambda keys: tuple(names[key] for key in keys)),
        documented=_yes(told["documented"]),
        cancelled=_yes(told["cancelled"]),
    )


def _meeting(meeting: Meeting) -> dict[str, Cell]:
    return {
        "name": meeting.name,
        "first": str(meeting.first),
        "last": str(meeting.last),
        "at": clock_told(meeting.at),
        "minutes": meeting.minutes,
        "stage": meeting.stage,
        "place": meeting.place,
        "documented": _flag(meeting.documented),
        "cancelled": _flag(meeting.cancelled),
    }


def meeting_of(told: Mapping[str, Any]) -> Meeting:
    return Meeting(
        name=told["name"],
        first=date.fromisoformat(told["first"]),
        last=date.fromisoformat(told["last"]),
        at=None if told["at"] is None else time.fromisoformat(told["at"]),
        minutes=told["minutes"],
        stage=told["stage"],
        place=told["place"],
        documented=_yes(told["documented"]),
        cancelled=_yes(told["cancelled"]),
    )


def _to_json(told: Any) -> str | None:
    return None if told is None else json.dumps(told, ensure_ascii=False)


def _from_json(cell: str | None, read: Callable[[Any], Any]) -> Any:
    return None if cell is None else read(json.loads(cell))


def _flag(said: bool | None) -> int | None:
    return None if said is None else int(said)


def _yes(cell: Cell) -> bool | None:
    return None if cell is None else bool(cell)


def _text(day: date | None) -> str | None:
    return None if day is None else str(day)


def _day(cell: str | None) -> date | None:
    return None if cell is None else date.fromisoformat(cell)
