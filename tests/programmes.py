"""Programmes for tests: a small file, one that says everything, the reading of them; any programme, loaded."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from flows.calendar import DaysOff, Hours
from flows.company_list import Row
from flows.findings import Finding
from flows.programme import (
    DIGESTS,
    REMINDERS,
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
from flows.programme_file import Listed, Opened, Read, open_programme, read_programme
from flows.programme_plan import Plan, Verb
from flows.programme_records import Fields, Id, Records
from tests.world import shipped_library

WORDS = shipped_library().words

SMALL = """
id = "small"
name = "Small"
zone = "Europe/Paris"
clusters = [{ name = "Blue" }]
companies = [{ name = "Acme" }]
"""

FULL = """
id = "full"
name = "Full"
option = "A"
zone = "Europe/Paris"
language = "fr"
begins = 2013-01-10
ends = 2013-12-31
documented = true
holidays = [{ day = 2013-04-01, name = "Lundi de Pâques" }, { day = 2013-07-14, name = "F", cancelled = true }]
pauses = [{ first = 2013-08-01, last = 2013-08-31, name = "Août" }]
owners = [{ name = "Chef", clusters = "Blue" }]
observers = [{ name = "Agency", clusters = ["Red"] }, { name = "Guest", clusters = ["Blue"], no_longer = ["Red"] }]

[hours]
from = "08:30"
until = 17:00:00
weekdays = ["mon", "tue", "wed", "thu"]

[reminders]
from = "10h00"
until = "11:30"
weekdays = ["tue"]
most_per_stage = 2
rules = [{ stage = "S2", count_from = "silence", days = [3, 1], working = true }]

[digest]
weekday = "fri"
at = "07:45"
weeks = 2

[[clusters]]
name = "Blue"

[[clusters]]
name = "Red"

[[companies]]
name = "Société d’Œuvres"
cluster = "Blue"
cluster_documented = false
size = 12
age = "Plus de 20 ans"
region = "Bretagne"
sector = "S02"
language = "français"
contact = "A. Contact"
mail = "contact@example.org"

[[companies]]
name = "Zweite GmbH"
cluster = "RED"
takes_part = false
country = "DE"
region = "Bayern"
mail = "zweite@example.org"

[[facilitators]]
name = "Agency"
clusters = ["Blue"]
language = "en"
mail = "agency@example.org"

[[stages]]
id = "S2"
opens = 2013-01-14
deadline = "2013-03-13"
closes = 2013-03-15
clusters = ["Blue"]
documented = false

[[stages]]
id = "again"
kind = "S7a"
cancelled = true

[[meetings]]
name = "Kick-off"
first = 2013-01-10
last = 2013-01-11

[[meetings]]
name = "Workshop"
first = 2013-03-15
at = 09:00:00
minutes = 240
stage = "S2"
place = "Nantes"
documented = true
cancelled = false
"""

OTHER = FULL.replace('id = "full"', 'id = "other"').replace('name = "Full"', 'name = "Other"')


def opened(text: str) -> Opened:
    found = open_programme("p.toml", text)
    assert isinstance(found, Opened), found
    return found


def read(text: str, *lists: Listed) -> Read:
    return read_programme(opened(text), WORDS, lists)


def programme(text: str, *lists: Listed) -> Programme:
    found = read(text, *lists)
    assert found.programme is not None, found.findings
    return found.programme


def findings(text: str, *lists: Listed) -> list[Finding]:
    return read(text, *lists).findings


def listed(*rows: Sequence[str], first: int = 1) -> Listed:
    return Listed("list.csv", [Row(number, tuple(cells)) for number, cells in enumerate(rows, first)])


def applied(kept: Records, plan: Plan) -> dict[Id, Fields]:
    """What is to be kept once a plan is done."""
    after = dict(kept)
    for change in plan:
        if change.verb in (Verb.ADDED, Verb.CHANGED):
            said = {name: cell for name, (_, cell) in change.fields.items()}
            after[change.id] = {**after.get(change.id, {}), **said}
    return after


names = st.sampled_from(["Acme", "Bêta", "In-Cell-Art", "Société d’Œuvres", "7", "x y"])
clusters = st.lists(st.sampled_from(["Blue", "Red", "Green"]), min_size=1, unique=True)
days = st.dates(date(2013, 1, 1), date(2013, 12, 31))
maybe_day = st.none() | days
flag = st.none() | st.booleans()


@st.composite
def programmes(draw: st.DrawFn, id: str | None = None) -> Programme:
    """Any programme that a file could give, as far as loading is concerned."""
    mine = draw(clusters)
    of_mine = st.lists(st.sampled_from(mine), min_size=1, unique=True).map(tuple)
    companies = [
        Company(
            name,
            draw(st.sampled_from(mine)),
            takes_part=draw(flag),
            size=draw(st.none() | st.sampled_from(["1-9", "10-49"])),
            language=draw(st.none() | st.just("fr")),
            contact=draw(st.none() | st.builds(Contact, st.sampled_from(["", "C."]), st.just("c@example.org"))),
        )
        for name in draw(st.lists(names, unique=True))
    ]
    people = [
        Facilitator(name, draw(st.sampled_from(Role)), draw(of_mine), mail=draw(st.none() | st.just("f@x.org")))
        for name in draw(st.lists(names, unique=True, max_size=2))
    ]
    stages = [
        Stage(kind, kind, draw(maybe_day), clusters=draw(st.none() | of_mine), cancelled=draw(flag))
        for kind in draw(st.lists(st.sampled_from(StageKind), unique=True))
    ]
    meetings = [Meeting(name, draw(days), draw(days), time(9)) for name in draw(st.lists(names, unique=True))]
    id = id or draw(st.sampled_from(["a", "b"]))
    return Programme(
        id=id,
        name=f"Programme {id}",
        zone=ZoneInfo(draw(st.sampled_from(["Europe/Paris", "UTC"]))),
        begins=draw(maybe_day),
        hours=draw(st.none() | st.just(Hours(time(8), time(17), frozenset({0, 2})))),
        reminders=draw(st.none() | st.just(REMINDERS)),
        digests=draw(st.none() | st.just(DIGESTS)),
        days_off=tuple(DaysOff(day, day, "x") for day in draw(st.lists(days, unique=True, max_size=3))),
        clusters=tuple(map(Cluster, mine)),
        companies=tuple(companies),
        facilitators=tuple(people),
        stages=tuple(stages),
        meetings=tuple(meetings),
    )


def everywhere(found: list[Programme]) -> list[Programme]:
    """The same programmes, each for all clusters: else one may not move another's company."""
    all = tuple(map(Cluster, ("Blue", "Red", "Green")))
    return [replace(each, clusters=all) for each in found]
