"""Companies of a programme that have handed in, many at once: for tests of what is shown of groups."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from random import Random
from secrets import token_bytes

from sqlalchemy import Connection

from bot.counting import count_due
from flows.consents import COMPARE, EXCHANGE, REMIND, SHARE, WORDINGS
from flows.outcome import AnswerGiven, AssessmentBegun, ConsentGiven, ConsentRefused, Fact, Outcome
from flows.press import tag_for
from flows.ratings import submission_of
from scoring.model import ITEMS
from storage.database import Database
from storage.record import record
from storage.situations import load
from tests.seats import admitted, loaded
from tests.world import Person, World

DETAILS = {"CD2": "10-49", "CD3": "3-5", "CD4": "FR", "CD4R": "FRG0", "CD5": "S08"}


def programme_of(clusters: Mapping[str, int]) -> str:
    """A programme file with so many companies in each cluster: "Blue 1", "Blue 2" and so on."""
    names = ", ".join(f'{{ name = "{cluster}" }}' for cluster in clusters)
    firms = [
        f'{{ name = "{cluster} {n}", cluster = "{cluster}" }}'
        for cluster, count in clusters.items()
        for n in range(1, count + 1)
    ]
    return f"""
id = "pilot"
name = "Pilot"
zone = "Europe/Paris"
clusters = [{names}]
companies = [{", ".join(firms)}]
stages = [{{ id = "S2" }}, {{ id = "S4" }}]
"""


def crowd(world: World, clusters: Mapping[str, int], *, seed: int = 7, undecided: int = 0) -> list[Person]:
    """A programme whose companies have handed in, and agreed to be compared but for the last ``undecided``."""
    loaded(world, programme_of(clusters))
    world.run(count_due(world.database, world.library, world.clock))
    draw = Random(seed)
    people = [seated(world, f"{cluster} {n}") for cluster, count in clusters.items() for n in range(1, count + 1)]
    for person in people:
        hands_in(person, drawn(draw))
    for person in people[: len(people) - undecided]:
        decides(person, COMPARE)
    return people


def seated(world: World, company: str) -> Person:
    person = world.chat(company.replace(" ", "-").lower())
    code = company.replace(" ", "-").ljust(22, "x")
    person.writes(f"/start {admitted(world, company, code)}")
    person.presses_verb("join")
    return person


def drawn(draw: Random) -> dict[str, str]:
    return {item: str(draw.randrange(5)) for item in ITEMS}


def hands_in(person: Person, ratings: Mapping[str, str], details: Mapping[str, str] = DETAILS) -> None:
    """Answers all, eight seconds a question, in a questionnaire that runs already or a new one."""
    facts: list[Fact] = [AnswerGiven(question, value) for question, value in {**details, **ratings}.items()]
    known = person.situation.assessment
    if known is None:
        facts.insert(0, AssessmentBegun(1, tag_for(person.chat, 1), *_current(person.world)))
    does(person, facts)
    filled = person.situation.assessment
    assert filled is not None
    does(person, [submission_of(person.world.library.current, filled)])


def decides(person: Person, *consents: str, is_yes: bool = True) -> None:
    decision = ConsentGiven if is_yes else ConsentRefused
    does(person, [decision(consent, WORDINGS[consent]) for consent in consents])


def does(person: Person, facts: Sequence[Fact]) -> None:
    world = person.world

    def unit(connection: Connection) -> None:
        for fact in facts:
            world.clock.passes(seconds=world.step_seconds)
            record(connection, load(connection, person.chat), Outcome((fact,)), world.clock.moment, token_bytes)

    world.database.unit(unit).result()


def next_month(world: World) -> bool:
    """The next fixed day comes; whether there is a new snapshot."""
    world.clock.moment = (world.clock.moment.replace(day=1) + timedelta(days=40)).replace(day=7)
    return beat(world)


def beat(world: World, database: Database | None = None) -> bool:
    return world.run(count_due(database or world.database, world.library, world.clock))


def at_home(person: Person) -> Person:
    """She has decided on all but comparing, and is at home."""
    decides(person, SHARE, REMIND, EXCHANGE, is_yes=False)
    person.writes("/start")
    return person


def _current(world: World) -> tuple[str, str]:
    return world.library.current.id, world.library.current.version
