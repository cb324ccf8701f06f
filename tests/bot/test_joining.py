"""Who was invited by a facilitator: answers for a company, or looks after clusters; the stages follow."""

from sqlalchemy import select

from flows.wishes import Purpose
from storage.seat_schema import passage, respondent
from storage.verify import verify
from tests.pairs import finished, link_from, manager
from tests.pairs import joined as colleague_of
from tests.seats import admitted, loaded
from tests.world import Person, World


def joined(world: World, name: str = "ana", company: str = "Acme", code: str = "c" * 22) -> Person:
    person = world.chat(name)
    person.writes(f"/start {admitted(world, company, code)}")
    person.presses_verb("join")
    return person


def passed(world: World) -> list[tuple[str, bool]]:
    """Stages in the order entered, and whether each was left."""
    query = select(passage.c.stage, passage.c.left_at).order_by(passage.c.id)
    rows = world.database.unit(lambda connection: connection.execute(query).all()).result()
    return [(row.stage, row.left_at is not None) for row in rows]


def test_the_invitation_names_the_company_and_joining_begins_the_questionnaire(world: World) -> None:
    ana = loaded(world).chat("ana")
    ana.writes(f"/start {admitted(world, 'Acme')}")
    assert "Acme" in ana.text
    assert "Pilot, cluster Blue" in ana.text
    ana.presses_verb("join")
    assert "1/55" in ana.text
    assert ana.sees("You answer for")


def test_the_stages_follow_from_what_she_does(world: World) -> None:
    ana = joined(loaded(world))
    assert passed(world) == [("S0", True), ("S1", True), ("S2", False)]
    finished(ana)
    assert passed(world)[2:] == [("S2", True), ("S3", True), ("S4", False)]
    world.clock.passes(days=70)
    ana.writes("/privacy")
    ana.presses_raw("allow:CN3:1")
    assert passed(world)[4:] == [("S4", True), ("S5", False)]


def test_what_was_loaded_equals_what_the_core_thought(world: World) -> None:
    ana = joined(loaded(world))
    journey = ana.situation.journey
    assert journey is not None
    assert (journey.company_name, journey.cluster, journey.programme_name) == ("Acme", "Blue", "Pilot")
    assert [stage.id for stage in journey.stages] == ["S0", "S1", "S2", "S3", "S4", "S5", "S6"]


def test_a_code_is_good_for_one_person(world: World) -> None:
    joined(loaded(world))
    ben = world.chat("ben")
    ben.writes(f"/start {'c' * 22}")
    assert "Acme" not in ben.text
    assert ben.situation.journey is None


def test_a_second_code_for_a_company_that_is_taken_opens_nothing(world: World) -> None:
    joined(loaded(world))
    ben = world.chat("ben")
    ben.writes(f"/start {admitted(world, 'Acme', 'd' * 22)}")
    assert "Acme" not in ben.text


def test_one_person_answers_for_one_company(world: World) -> None:
    ana = joined(loaded(world))
    ana.writes(f"/start {admitted(world, 'Bulles', 'd' * 22)}")
    assert "You answer for" in ana.text
    assert "Acme" in ana.text


def test_who_answered_on_her_own_before_brings_her_result_with_her(world: World) -> None:
    ana = finished(loaded(world).chat("ana"))
    ana.writes(f"/start {admitted(world, 'Acme')}")
    ana.presses_verb("join")
    assert "You answer for" in ana.text
    assert [stage for stage, _ in passed(world)] == ["S0", "S1", "S2", "S3", "S4"]


def test_a_facilitator_takes_a_post_and_sees_what_she_looks_after(world: World) -> None:
    fay = loaded(world).chat("fay")
    fay.writes(f"/start {admitted(world, 'Team', purpose=Purpose.POST)}")
    fay.presses_verb("join")
    assert "Team · facilitator: Blue" in fay.text
    fay.writes("/start")
    assert "Team · facilitator: Blue" in fay.text


def test_erasing_takes_her_seat_and_her_stages_and_the_history_stays_whole(world: World) -> None:
    ana = joined(loaded(world))
    fay = world.chat("fay")
    fay.writes(f"/start {admitted(world, 'Team', 'f' * 22, purpose=Purpose.POST)}")
    fay.presses_verb("join")
    for person in (ana, fay):
        person.writes("/delete")
        person.presses("Erase everything")
    assert passed(world) == []
    assert not world.database.unit(lambda c: c.execute(select(respondent)).all()).result()
    assert world.database.unit(verify).result().findings == []


def test_who_has_joined_and_follows_the_link_again_goes_on(world: World) -> None:
    ana = joined(loaded(world))
    ana.writes(f"/start {'c' * 22}")
    assert any(button.press.startswith("here") for row in ana.newest.buttons for button in row)
    ana.presses("Continue")
    assert "1/55" in ana.text


def test_who_is_answering_as_a_colleague_finishes_that_first(world: World) -> None:

    boss = manager(loaded(world), name="boss")
    ben = colleague_of(world.chat("ben"), link_from(boss))
    ben.writes(f"/start {admitted(world, 'Acme')}")
    assert ben.situation.journey is None
    assert "Acme" not in ben.text


def test_a_stage_whose_day_has_not_come_is_entered_when_it_has(world: World) -> None:
    ana = finished(joined(loaded(world)))
    assert "S5" not in dict(passed(world))
    world.clock.passes(days=60)
    ana.writes("/start")
    assert dict(passed(world))["S5"] is False


def test_answering_as_a_colleague_moves_no_company_on(world: World) -> None:

    boss = manager(loaded(world), name="boss")
    ana = finished(world.chat("ana"))
    colleague_of(ana, link_from(boss))
    finished(ana)
    ana.writes(f"/start {admitted(world, 'Acme')}")
    ana.presses_verb("join")
    assert passed(world) == [("S0", True), ("S1", False)]
