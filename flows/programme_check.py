"""What must fit together inside one programme, and between the programmes of one house.

This is the only home of these rules; each table by itself has been read before (programme_file.py).
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise

from flows.findings import Finding
from flows.naming import key_of
from flows.programme import Programme, Stage


def check(file: str, programme: Programme, places: Sequence[str]) -> list[Finding]:
    """All findings; ``places`` say where each company stands."""
    found = [
        *_days(programme),
        *_twice(programme),
        *_stages(programme),
        *_clusters_known(programme),
        *_roles(programme),
        *_companies(programme, places),
        *_hours(programme),
    ]
    return [Finding(file, place, what, remedy) for place, what, remedy in found]


def between(programmes: Mapping[str, Programme]) -> list[Finding]:
    """Findings among the programmes of several files: each has an id and a name of its own."""
    found = []
    ids: dict[str, str] = {}
    names: dict[str, str] = {}
    clusters: dict[str, tuple[str, str]] = {}
    for file, programme in programmes.items():
        if (other := ids.setdefault(programme.id, file)) != file:
            found.append(
                Finding(file, "id", f"{other} has the id {programme.id!r} too.", "Give one another `id`.")
            )
        if (other := names.setdefault(key_of(programme.name), file)) != file:
            what = f"{other} has the name {programme.name!r} too."
            found.append(Finding(file, "name", what, "Give one of the two another `name`."))
        for company in programme.companies:
            here = (file, company.cluster)
            there, cluster = clusters.setdefault(key_of(company.name), here)
            if key_of(cluster) != key_of(company.cluster):
                what = f"it is in {company.cluster!r} here and in {cluster!r} in {there}."
                found.append(Finding(file, f"company {company.name}", what, "A company has one cluster: choose."))
    return found


_Told = Iterator[tuple[str, str, str]]


def _days(programme: Programme) -> _Told:
    """Everything with a beginning and an end: the programme, its stages, its meetings."""
    begins, ends = programme.begins, programme.ends
    if _is_after(begins, ends):
        yield "", f"it begins on {begins} and ends on {ends}.", "Let it begin before it ends."
        begins = ends = None
    for stage in programme.stages:
        named = [("opens", stage.opens), ("deadline", stage.deadline), ("closes", stage.closes)]
        told = [(name, day) for name, day in named if day is not None]
        for (name, day), (later, last) in pairwise(told):
            if last < day:
                what = f"`{later}` is {last}, before `{name}`, which is {day}."
                yield f"stage {stage.id}", what, "A stage opens, has its deadline and closes in this order."
        yield from _outside(f"stage {stage.id}", [day for _, day in told], begins, ends)
    for meeting in programme.meetings:
        if meeting.last < meeting.first:
            what = f"it begins on {meeting.first} and ends on {meeting.last}."
            yield f"meeting {meeting.name}", what, "Let it begin before it ends."
        yield from _outside(f"meeting {meeting.name}", [meeting.first, meeting.last], begins, ends)


def _is_after(first: date | None, last: date | None) -> bool:
    return first is not None and last is not None and last < first


def _outside(place: str, days: Iterable[date], begins: date | None, ends: date | None) -> _Told:
    for day in days:
        if day == date.min:  # a day that could not be read, which has been told
            continue
        if _is_after(begins, day) or _is_after(day, ends):
            what = f"{day} is not within the programme, from {begins or 'its beginning'} to {ends or 'its end'}."
            yield place, what, "Mend the day, or `begins` and `ends` of the programme."


def _twice(programme: Programme) -> _Told:
    named = {
        "cluster": [key_of(cluster.name) for cluster in programme.clusters],
        "stage": [stage.id for stage in programme.stages],
        "meeting": [key_of(meeting.name) for meeting in programme.meetings],
        "day off": [str(off.first) for off in programme.days_off],
    }
    for what, keys in named.items():
        for key, count in Counter(keys).items():
            if count > 1 and key != "?":
                yield f"{what} {key}", "it is there twice.", "Keep one of the two."


def _stages(programme: Programme) -> _Told:
    ids = {stage.id for stage in programme.stages}
    for meeting in programme.meetings:
        if meeting.stage is not None and meeting.stage not in ids:
            known = ", ".join(sorted(ids)) or "none"
            what = f"it belongs to the stage {meeting.stage!r}, which is not there."
            yield f"meeting {meeting.name}", what, f"Name one of the stages: {known}."
    seen: dict[tuple[object, str], Stage] = {}
    for stage in programme.stages:
        for cluster in map(key_of, stage.clusters or [""]):
            if (other := seen.setdefault((stage.kind, cluster), stage)).id != stage.id:
                what = f"the stage {other.id} is of the kind {stage.kind} too, for the same companies."
                yield f"stage {stage.id}", what, "Let `clusters` say for whom each of them is."


def _clusters_known(programme: Programme) -> _Told:
    known = {key_of(cluster.name) for cluster in programme.clusters}
    there = ", ".join(cluster.name for cluster in programme.clusters) or "none"
    if not known:
        yield "", "there is no cluster in it.", "Add at least one [[clusters]] table."
        return
    for place, clusters in (
        *((f"stage {stage.id}", stage.clusters or ()) for stage in programme.stages),
        *((f"{each.role} {each.name}", (*each.clusters, *each.no_longer)) for each in programme.facilitators),
    ):
        for cluster in clusters:
            if key_of(cluster) not in known:
                what = f"the cluster {cluster!r} is not in the programme."
                yield place, what, f"Mend it, or add it; there are: {there}."


def _roles(programme: Programme) -> _Told:
    """One role towards a cluster, and one address."""
    roles: dict[tuple[str, str], str] = {}
    mails: dict[str, str] = {}
    for each in programme.facilitators:
        place = f"{each.role} {each.name}"
        told = [(cluster, str(each.role)) for cluster in each.clusters]
        for cluster, role in (*told, *((cluster, "nothing any more") for cluster in each.no_longer)):
            other = roles.setdefault((key_of(each.name), key_of(cluster)), role)
            if other != role:
                what = f"towards {cluster!r} it is {role} here, and {other} above."
                yield place, what, "Keep one of the two."
        if each.mail and mails.setdefault(key_of(each.name), each.mail) != each.mail:
            yield place, f"`mail` is {each.mail!r} here, and another one above.", "Keep one of the two."


def _companies(programme: Programme, places: Sequence[str]) -> _Told:
    seen: dict[str, tuple[str, str, str]] = {}
    for place, company in zip(places, programme.companies, strict=True):
        key = key_of(company.name)
        if key == "?" or key not in seen:
            seen[key] = (place, company.name, company.cluster)
            continue
        there, name, cluster = seen[key]
        if key_of(cluster) != key_of(company.cluster):
            what = f"{company.name!r} is in {company.cluster!r} here, and in {cluster!r} at {there}."
            yield place, what, "A company has one cluster: keep one of the two."
        else:
            spelt = "" if name == company.name else f", spelt {name!r}"
            what = f"{company.name!r} is there twice: at {there} as well{spelt}."
            yield place, what, "Keep one of the two; if they are two companies, make their names differ by a word."


def _hours(programme: Programme) -> _Told:
    """Somebody must be within reach on some day, or a reminder would look for one for ever."""
    office, reminders = programme.calendar.hours, programme.reminder_rules.hours
    if not office.weekdays & reminders.weekdays:
        yield (
            "reminders",
            "none of its weekdays is a working day.",
            "Let `weekdays` share a day with those of [hours].",
        )
    if reminders.start >= office.until or reminders.until <= office.start:
        yield "reminders", "its hours lie outside the working hours.", "Let them overlap with those of [hours]."
