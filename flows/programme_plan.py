"""What loading a programme will do: the only home of what is added, what is changed and what is kept.

Loading never takes anything away. What the file does not say, a record or a single cell, is kept and told so;
what is to end is said in the file (``takes_part = false``, ``cancelled = true``, ``no_longer``). The plan is made
before anything is written, and only what stands in it is done, so a dry run cannot tell anything else.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from flows.findings import Finding
from flows.naming import key_of
from flows.programme import Programme
from flows.programme_records import OF_A_PROGRAMME, Cell, Fields, Id, Records, Thing, records_of


class Verb(StrEnum):
    ADDED = "added"
    CHANGED = "changed"
    KEPT = "kept"
    LEFT_OUT = "left out"


@dataclass(frozen=True, slots=True)
class Change:
    """``fields``: name -> (before, after). Of a kept record they are those that the file is silent about; none of
    them if it is silent about the whole record. ``name`` is how people call it.
    """

    verb: Verb
    id: Id
    name: str
    fields: Mapping[str, tuple[Cell, Cell]]


Plan = tuple[Change, ...]


def conflicts(file: str, kept: Records, programme: Programme) -> list[Finding]:
    """Why a programme cannot be loaded beside what is there."""
    found = []
    others = {id.key[0]: kept[id]["name"] for id in kept if id.thing is Thing.PROGRAMME}
    for other, name in others.items():
        if other != programme.id and key_of(str(name)) == key_of(programme.name):
            what = f"the programme {other!r} has the name {name!r} already."
            found.append(Finding(file, "name", what, f"Give this one another name, or the id {other!r}."))
    wanted = programme.companies_as_in
    if wanted is not None and wanted not in others:
        what = f"there is no programme {wanted!r} in the database."
        found.append(Finding(file, "companies_as_in", what, "Load it first, or mend the id."))
    return [*found, *(Finding(file, *told) for told in _moved(kept, programme))]


def _moved(kept: Records, programme: Programme) -> Iterator[tuple[str, str, str]]:
    """A company is in one cluster for all programmes, and none of them may lose it by another one's file."""
    moved = {}
    for company in programme.companies:
        before = kept.get(Id(Thing.COMPANY, (key_of(company.name),)))
        if before is not None and before["cluster"] != key_of(company.cluster):
            moved[key_of(company.name)] = company
    for (thing, key), fields in kept.items():
        if (
            thing is Thing.PARTICIPATION
            and key[0] != programme.id
            and key[1] in moved
            and fields["takes_part"] != 0
        ):
            company = moved[key[1]]
            if Id(Thing.SCOPE, (key[0], key_of(company.cluster))) not in kept:
                what = f"it takes part in {key[0]!r} too, which has no cluster {company.cluster!r}."
                remedy = f"Keep its cluster, or add {company.cluster!r} to that programme first."
                yield f"company {company.name}", what, remedy


def plan(kept: Records, programme: Programme, barred: frozenset[Id] = frozenset()) -> Plan:
    """Every change, in an order in which it can be made. ``barred``: what was erased, and is not to come back."""
    said = records_of(programme)
    wanted = {**_taken_over(kept, programme), **said}
    order = list(Thing)
    steps = [*_wanted(kept, wanted, barred), *_unsaid(kept, wanted, programme.id)]
    return tuple(sorted(steps, key=lambda step: (_VERBS.index(step.verb), order.index(step.id.thing))))


_VERBS = list(Verb)


def _taken_over(kept: Records, programme: Programme) -> dict[Id, Fields]:
    """Companies of another programme, and their clusters."""
    other, found = programme.companies_as_in, dict[Id, Fields]()
    for thing, key in kept:
        if thing is Thing.PARTICIPATION and key[0] == other and kept[Id(thing, key)]["takes_part"] != 0:
            cluster = str(kept[Id(Thing.COMPANY, key[1:])]["cluster"])
            found[Id(Thing.SCOPE, (programme.id, cluster))] = {}
            found[Id(Thing.PARTICIPATION, (programme.id, *key[1:]))] = {"takes_part": None}
    return found


def _wanted(kept: Records, wanted: Records, barred: frozenset[Id]) -> Iterator[Change]:
    together = {**kept, **wanted}
    for id, fields in wanted.items():
        name = name_of(id, together)
        if id in barred:
            yield Change(Verb.LEFT_OUT, id, name, {})
        elif (before := kept.get(id)) is None:
            yield Change(Verb.ADDED, id, name, {field: (None, cell) for field, cell in fields.items()})
        else:
            changed = {
                field: (before[field], cell)
                for field, cell in fields.items()
                if cell is not None and cell != before[field]
            }
            silent = {
                field: (before[field], before[field])
                for field, cell in fields.items()
                if cell is None and before[field] is not None
            }
            if changed:
                yield Change(Verb.CHANGED, id, name, changed)
            if silent:
                yield Change(Verb.KEPT, id, name, silent)


def _unsaid(kept: Records, wanted: Records, programme: str) -> Iterator[Change]:
    """Records that are there and that the file does not name, as far as they belong to what it speaks of."""
    for id in kept:
        if id not in wanted and _belongs(id, wanted, programme):
            yield Change(Verb.KEPT, id, name_of(id, kept), {})


def _belongs(id: Id, wanted: Records, programme: str) -> bool:
    if id.thing in OF_A_PROGRAMME:
        return id.key[0] == programme
    if id.thing is Thing.CONTACT:
        return Id(Thing.COMPANY, id.key) in wanted
    return id.thing is Thing.ROLE and Id(Thing.SCOPE, (programme, id.key[1])) in wanted


def name_of(id: Id, records: Records) -> str:
    """How people call a record: by the names of what it is about."""

    def named(thing: Thing, key: str) -> str:
        return str(records[Id(thing, (key,))]["name"])

    match id.thing:
        case Thing.SCOPE:
            return named(Thing.CLUSTER, id.key[1])
        case Thing.PARTICIPATION | Thing.CONTACT:
            return named(Thing.COMPANY, id.key[-1])
        case Thing.ROLE:
            return f"{named(Thing.FACILITATOR, id.key[0])}, {named(Thing.CLUSTER, id.key[1])}"
        case Thing.STAGE | Thing.PROGRAMME:
            return id.key[-1]
        case Thing.DAYS_OFF:
            return f"{id.key[1]} {records[id]['name']}"
        case _:
            return str(records[id]["name"])
