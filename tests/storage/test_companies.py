"""Companies are found by the name that was given last, each person by what she handed in last."""

from flows.report import COMPANY_NAME
from flows.situation import Assessment
from scoring.model import DONT_KNOW
from storage.companies import Submission, submissions, submitted
from tests.world import Person, World


def all_of(world: World) -> list[Submission]:
    return world.database.unit(lambda connection: submissions(connection, COMPANY_NAME, DONT_KNOW)).result()


def whole(world: World, number: int) -> Assessment:
    return world.database.unit(lambda connection: submitted(connection, number)).result()


def hands_in(world: World, name: str) -> Person:
    person = world.chat(name)
    person.answers_all()
    person.presses_verb("s")
    person.presses_verb("sa")
    return person


def test_nobody_has_handed_in_anything(world: World) -> None:
    world.chat("ana").writes("/start")
    world.chat("ben").answers_all()

    assert all_of(world) == []


def test_each_person_is_there_once_in_the_order_of_handing_in(world: World) -> None:
    hands_in(world, "ana")
    hands_in(world, "ben")

    assert [(each.company, each.language) for each in all_of(world)] == [("Nantes Biotech", "en")] * 2
    assert len({each.number for each in all_of(world)}) == 2


def test_the_name_is_the_one_that_was_given_last(world: World) -> None:
    ana = world.chat("ana")
    ana.answers_all()
    ana.presses("Company name")
    ana.writes("Loire Sensors")
    ana.presses_verb("s")
    ana.presses_verb("sa")

    assert [each.company for each in all_of(world)] == ["Loire Sensors"]


def test_a_name_that_was_left_out_is_empty(world: World) -> None:
    ana = world.chat("ana")
    ana.answers_all()
    ana.presses("Company name")
    ana.presses("Leave it out")
    ana.presses_verb("s")
    ana.presses_verb("sa")

    assert [each.company for each in all_of(world)] == [""]


def test_an_assessment_is_found_again_with_all_its_answers(world: World) -> None:
    ana = hands_in(world, "ana")
    known = ana.situation.assessment
    assert known is not None

    found = whole(world, all_of(world)[0].number)
    assert found.answers == known.answers
    assert (found.instrument, found.version, found.submitted_at) == (
        known.instrument,
        known.version,
        known.submitted_at,
    )
