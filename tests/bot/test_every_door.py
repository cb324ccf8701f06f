"""Every command and every button, pressed by everybody over two clusters: what reaches whom, and what must not.

Two proofs on one walk. By words: each name and each free text is looked for in all that each person ever got, and
found with those alone whom it is meant for. By exchange: the walk is played again where one side is called
otherwise, answers otherwise and writes otherwise; whoever may not know that must get the same, to the letter.
In the walk all first do what their own screens offer, then press every button that anybody was ever shown.
"""

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from hashlib import sha256
from itertools import count
from pathlib import Path

import pytest

from flows.conversation import COMMANDS, HOST_COMMANDS, OF_PROGRAMMES, POST_COMMANDS
from flows.events import Commanded, Pressed
from flows.press import parse
from flows.wishes import Purpose
from tests.pairs import finished, joined, link_from
from tests.seats import admitted, loaded
from tests.world import Person, World

NAMES = ("start", *{**COMMANDS, **HOST_COMMANDS, **POST_COMMANDS, **OF_PROGRAMMES})
HOSTS = {"fay": "Team", "rob": "Other", "ola": "House", "eve": "Agency"}
ENDS = ("forget:", "anew", "stop")  # these come last: nobody is there afterwards


@dataclass(frozen=True)
class Side:
    """What is told of the companies of one cluster. The names sort alike on both sides of an exchange."""

    open: str  # it shows its result to its facilitators
    shut: str  # it has answered and does not
    quiet: str  # it was never invited
    rating: str
    shut_rating: str
    note: str
    shut_note: str
    contact: str


BLUE = Side("Acme", "Bulles", "Coque", "3", "2", "we sell the yard", "the tide is out", "Ada Azur")
OTHER_BLUE = Side("Aube", "Bouee", "Cale", "1", "4", "a new crane", "all at anchor", "Anouk Amiral")
RED = Side("Kaolin", "Lave", "Magma", "4", "1", "the oven is cold", "clay for sale", "Karl Kiln")
OTHER_RED = Side("Kermes", "Laque", "Minium", "2", "3", "a second oven", "no more clay", "Knut Koks")


def file_of(blue: Side, red: Side) -> str:
    companies = "".join(
        f"""
[[companies]]
name = "{name}"
cluster = "{cluster}"
contact = "{side.contact}"
mail = "{cluster.lower()}{number}@example.org"
"""
        for cluster, side in (("Blue", blue), ("Red", red))
        for number, name in enumerate((side.open, side.shut, side.quiet))
    )
    return f"""
id = "pilot"
name = "Pilot"
zone = "Europe/Paris"
clusters = [{{ name = "Blue" }}, {{ name = "Red" }}]
stages = [
    {{ id = "S0" }}, {{ id = "S1" }}, {{ id = "S2", deadline = 2013-03-13 }}, {{ id = "S3" }}, {{ id = "S4" }},
    {{ id = "S5", opens = 2013-03-15 }}, {{ id = "S6" }},
]
meetings = [{{ name = "Workshop", first = 2013-03-15, stage = "S5" }}]
facilitators = [
    {{ name = "Team", clusters = ["Blue"] }},
    {{ name = "Other", clusters = ["Red"] }},
]
owners = [{{ name = "House", clusters = ["Blue", "Red"] }}]
observers = [{{ name = "Agency", clusters = ["Blue", "Red"] }}]
{companies}"""


@dataclass
class Walk:
    """Who took part, and everything that ever reached each."""

    world: World
    people: dict[str, Person] = field(default_factory=dict)

    def seen_by(self, name: str) -> frozenset[str]:
        chat = self.people[name].chat
        told = {
            repr((m.text, m.buttons, m.picture, m.document)) for _, m in self.world.transport.log if m.to == chat
        }
        return frozenset(told | set(self.people[name].toasts))

    def presses(self, *names: str) -> list[str]:
        """All that they were ever shown; of a questionnaire the newest of each kind, as the others are stale."""
        chats = {self.people[name].chat for name in names or self.people}
        shown = [m for _, m in self.world.transport.log if m.to in chats]
        return list({kind(b.press): b.press for m in shown for row in m.buttons for b in row}.values())


def kind(press: str) -> str:
    found = parse(press)
    return f"{found.verb} {found.tag}" if found and found.tag else press


@cache
def walked(blue: Side = BLUE, red: Side = RED) -> Mapping[str, frozenset[str]]:
    """What reached each, after all that can be done was done by all."""
    numbers = count(1)
    with tempfile.TemporaryDirectory() as folder:
        world = World(Path(folder), random=lambda size: sha256(b"%d" % next(numbers)).digest()[:size])
        world._start = "same"
        try:
            walk = peopled(world, blue, red)
            world.step_seconds = 0  # the two worlds of an exchange must not differ by the clock
            explore(walk)
            return {name: walk.seen_by(name) for name in walk.people}
        finally:
            world.close()


def peopled(world: World, blue: Side, red: Side) -> Walk:
    loaded(world, file_of(blue, red))
    walk, codes = Walk(world), (letter * 22 for letter in "abcdefghijk")
    for name, company in zip(
        ("ana", "ben", "kim", "lea"), (blue.open, blue.shut, red.open, red.shut), strict=True
    ):
        walk.people[name] = person = world.chat(name)
        enters(person, admitted(world, company, next(codes)))
    for name, post in HOSTS.items():
        walk.people[name] = person = world.chat(name)
        enters(person, admitted(world, post, next(codes), purpose=Purpose.POST))
    for name, rating, note in (
        ("ana", blue.rating, blue.note),
        ("ben", blue.shut_rating, blue.shut_note),
        ("kim", red.rating, red.note),
        ("lea", red.shut_rating, red.shut_note),
    ):
        finished(walk.people[name], rating, note=note)
    for name in ("ana", "kim"):
        walk.people[name].presses_raw("allow:CN2:1")
    walk.people["cleo"] = joined(world.chat("cleo"), link_from(walk.people["ana"]))
    walk.people["sam"] = world.chat("sam")
    return walk


def enters(person: Person, code: str) -> None:
    person.writes(f"/start {code}")
    person.presses_verb("join")


def explore(walk: Walk) -> None:
    for name in (*HOSTS, *walk.people):  # they first: while they look, the companies' consents stand
        does_all_of_her_own(walk, name)
    everything = walk.presses()
    first = [press for press in everything if not press.startswith(ENDS)]
    for press in (*first, *(press for press in everything if press.startswith(ENDS))):
        for person in walk.people.values():
            presses(person, press)
    for name in walk.people:
        does_all_of_her_own(walk, name, depth=0)


def does_all_of_her_own(walk: Walk, name: str, depth: int = 2) -> None:
    person, done = walk.people[name], set[str]()
    commands(person)
    for _ in range(depth):
        for press in walk.presses(name):
            if press not in done and not press.startswith((*ENDS, "withdraw", "a:", "aa:", "s:", "sa:", "begin")):
                presses(person, press)
            done.add(press)
    commands(person)


def commands(person: Person) -> None:
    for name in NAMES:
        person.world.receives(
            Commanded(name=name, id=person.world.next_id(), chat=person.chat, language=person.language)
        )


def presses(person: Person, press: str) -> None:
    person.world.receives(
        Pressed(press=press, message="1", id=person.world.next_id(), chat=person.chat, language=person.language)
    )


def readers_of(word: str) -> set[str]:
    return {name for name, seen in walked().items() if any(word in each for each in seen)}


def changed(blue: Side, red: Side) -> set[str]:
    """Who gets something else where the companies are others."""
    one, other = walked(), walked(blue, red)
    return {name for name in one if one[name] != other[name]}


# -- by words


@pytest.mark.parametrize(
    ("word", "readers"),
    [
        (BLUE.open, {"ana", "fay", "ola"}),
        (BLUE.shut, {"ben", "fay", "ola"}),
        (BLUE.quiet, {"fay", "ola"}),
        (RED.open, {"kim", "rob", "ola"}),
        (RED.shut, {"lea", "rob", "ola"}),
        (RED.quiet, {"rob", "ola"}),
        (BLUE.note, {"ana"}),
        (BLUE.shut_note, {"ben"}),
        (RED.note, {"kim"}),
        (RED.shut_note, {"lea"}),
    ],
)
def test_a_name_and_a_free_text_reach_those_whom_they_are_meant_for(word: str, readers: set[str]) -> None:
    assert readers_of(word) == readers


# -- by exchange


def test_of_the_other_cluster_and_of_a_company_that_keeps_its_result_nothing_gets_through() -> None:
    blue = replace(BLUE, shut_rating="4", shut_note="the tide is in")
    assert changed(blue, OTHER_RED) == {"ben", "kim", "lea", "rob", "ola"}


def test_and_the_other_way_round() -> None:
    red = replace(RED, shut_rating="3", shut_note="clay wanted")
    assert changed(OTHER_BLUE, red) == {"ana", "ben", "fay", "lea", "ola"}


def test_a_result_that_may_be_seen_reaches_its_own_facilitators_and_nobody_else() -> None:
    assert changed(replace(BLUE, rating="1"), RED) == {"ana", "fay", "ola"}


def test_who_is_whose_contact_is_told_to_nobody_in_the_chat() -> None:
    blue = replace(BLUE, contact="Anouk Amiral")
    assert changed(blue, RED) == set()
