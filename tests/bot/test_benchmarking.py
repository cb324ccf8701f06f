"""Being compared, from the first message to the figures: what is shown of groups of each size, what never."""

import re
from datetime import timedelta
from pathlib import Path

import pytest

from bot.reminding import remind_due
from flows.consents import COMPARE, EXCHANGE
from flows.wishes import Purpose
from scoring.model import ITEMS
from scoring.snapshot import changes_missing
from storage.contributors import contributors
from storage.database import Database
from storage.situations import load
from storage.snapshots import standing
from storage.verify import verify
from tests.crowd import at_home, beat, crowd, decides, hands_in, next_month, programme_of, seated
from tests.empty import engine_at
from tests.pairs import manager
from tests.seats import admitted, loaded
from tests.world import Person, World


def compared(person: Person) -> str:
    """What she sees when she presses the button at home."""
    person.writes("/start")
    person.presses("Compare with others")
    return person.text


def figures(text: str) -> list[str]:
    """What is said of others, line by line: all but her own figure, and her place beside it."""
    return re.findall(r"middle about .*", re.sub(r", higher than about \d+%", "", text))


# -- the way there


def test_three_messages_with_her_own_figures_lead_to_two_questions_and_then_to_the_comparison(
    world: World,
) -> None:
    crowd(world, {"Blue": 9}, undecided=1)
    next_month(world)
    eva = world.chat("blue-9")
    first = compared(eva)
    assert "Comparing, 1 of 3" in first
    assert re.search(r"Human capital: \d+\n", first)
    eva.presses("Next")
    assert "Comparing, 2 of 3" in eva.text
    assert re.search(r"stands at \d+, its importance is \d+", eva.text)
    assert "Never: your name" in eva.text
    eva.presses("Next")
    assert "Comparing, 3 of 3" in eva.text
    assert "the next one is 1 March 2013" in eva.text
    eva.presses("To the question")
    assert "Your decision 1 of 2" in eva.text
    eva.presses("Yes, compare")
    assert "Your decision 2 of 2" in eva.text
    eva.presses("No, thank you")
    assert "You beside 8 other companies" in eva.text


def test_who_says_no_sees_no_figures_and_may_be_led_through_it_again(world: World) -> None:
    eva = at_home(manager(world))
    decides(eva, EXCHANGE)
    compared(eva)
    eva.presses_raw("initiate:4")
    eva.presses("No, do not compare")
    assert "You finished IC-Quick" in eva.text
    assert "Comparing, 1 of 3" in compared(eva)


def test_without_a_programme_the_decision_is_kept_and_the_reason_is_told(world: World) -> None:
    eva = manager(world)
    eva.presses_raw("initiate:4")
    eva.presses("Yes, compare")
    eva.presses("No, thank you")
    assert "pose as several companies" in eva.text
    assert "pose as several companies" in compared(eva)


def test_the_comparison_waits_for_a_result(world: World) -> None:
    eva = world.chat("eva")
    for press in ("compare", "initiate:2", "beside:all:state"):
        eva.presses_raw(press)
        assert "begins with a result" in eva.text


# -- how much is shown


@pytest.mark.parametrize(
    ("companies", "there", "not_there"),
    [
        (5, "No comparison yet", "middle about"),
        (6, "middle about", "half from"),
        (9, "half from", "higher than"),
        (21, "higher than about", "No comparison"),
    ],
)
def test_each_step_of_the_rule_shows_more(world: World, companies: int, there: str, not_there: str) -> None:
    eva = crowd(world, {"Blue": companies})[0]
    next_month(world)
    text = compared(eva)
    assert there in text
    assert not_there not in text
    assert not re.search(r"\d[.,]\d", text)
    assert all(int(median) % 5 == 0 for median in re.findall(r"middle about (\d+)", text))


def test_what_is_missing_is_told_before_there_is_a_snapshot(world: World) -> None:
    eva, *others = crowd(world, {"Blue": 6})
    decides(others[0], COMPARE, is_yes=False)
    text = compared(eva)
    assert "4 other companies can be counted so far; it takes 5." in text
    assert "So 1 is still missing." in text
    assert "the next one is 1 February 2013" in text
    decides(others[0], COMPARE)
    assert "the next snapshot should show a comparison" in compared(eva)


def test_too_few_changes_are_told_as_well(world: World) -> None:
    crowd(world, {"Blue": 6}, undecided=1)
    assert next_month(world)
    first, last = world.chat("blue-1"), world.chat("blue-6")
    assert "4 other companies can be counted so far" in compared(first)
    decides(last, COMPARE)
    assert "You beside 5 other companies" in compared(last)
    assert not next_month(world)
    assert "Figures are made anew once 2 more companies have come or gone." in compared(first)


# -- Atlanpole


def test_of_eight_companies_in_three_clusters_all_can_be_shown_and_no_cluster(world: World) -> None:
    people = crowd(world, {"Bio": 3, "Mer": 3, "Num": 2})
    next_month(world)
    for person in people:
        text = compared(person)
        assert "All companies: how it stands" in text
        assert "You beside 7 other companies" in text
        assert "half from" not in text
        assert not any("cluster" in button for button in person.buttons)
        person.presses_raw("beside:cluster:state")
        assert "All companies: how it stands" in person.text


def test_groups_come_one_at_a_time_and_importance_beside_them(world: World) -> None:
    eva = crowd(world, {"Blue": 8, "Red": 8})[0]
    next_month(world)
    compared(eva)
    eva.presses("My cluster: Blue")
    assert "My cluster: Blue: how it stands" in eva.text
    assert "You beside 7 other companies" in eva.text
    eva.presses("How important it is")
    assert "My cluster: Blue: how important it is" in eva.text
    assert "Plain means" not in eva.text
    eva.presses("My sector: Software")
    assert "You beside 15 other companies" in eva.text
    assert "My region: Pays de la Loire" in eva.buttons
    assert "Knowledge-intensive services" in eva.buttons


# -- what others say is theirs


def test_her_own_answers_never_change_what_the_comparison_says_of_others(world: World) -> None:
    eva = crowd(world, {"Blue": 9})[0]
    next_month(world)
    before = figures(compared(eva))
    hands_in(eva, dict.fromkeys(ITEMS, "4") | {"HC1.C": "0", "SC1.Y": "1"}, {})
    assert sorted(figures(compared(eva))) == sorted(before)
    next_month(world)
    assert sorted(figures(compared(eva))) == sorted(before)


# -- leaving


def test_withdrawal_takes_the_comparison_away_at_once(world: World) -> None:
    eva = crowd(world, {"Blue": 9})[0]
    next_month(world)
    compared(eva)
    old = eva.newest
    eva.writes("/privacy")
    eva.presses("Withdraw: comparison")
    assert "Comparing, 1 of 3" in compared(eva)
    eva.presses_raw("beside:all:state")
    assert "Comparing, 1 of 3" in eva.text
    assert "middle about" in old.text


def test_who_is_erased_leaves_the_figures_with_the_next_snapshot_and_takes_the_circle_along(world: World) -> None:
    people = crowd(world, {"Blue": 21})
    next_month(world)
    first, second, third = stands(world)
    erased = {*first[:2], second[0]}
    for person in [each for each in people if f"{subject_of(world, each)}.1" in erased]:
        person.writes("/delete")
        person.presses_verb("forget")
    assert stands(world) == [first, second, third]
    assert next_month(world)
    assert stands(world) == [third]
    assert world.database.unit(verify).result().findings == []


def stands(world: World) -> list[tuple[str, ...]]:
    found = world.database.unit(standing).result().snapshot
    return [tuple(circle.members) for circle in found.circles]


def subject_of(world: World, person: Person) -> str:
    return world.database.unit(lambda connection: load(connection, person.chat)).result().assessment_subject


# -- the day


def test_a_fixed_day_is_kept_once_whoever_ticks(world: World, tmp_path: Path) -> None:
    crowd(world, {"Blue": 8})
    beside = Database(engine_at(tmp_path / "world.sqlite"))
    assert not beat(world, beside)
    assert next_month(world)
    assert not beat(world, beside)
    assert not beat(world)
    beside.close()


def test_careless_answers_are_not_counted_and_that_is_told(world: World) -> None:
    loaded(world, programme_of({"Blue": 2}))
    eva = seated(world, "Blue 1")
    hands_in(eva, dict.fromkeys(ITEMS[:20], "3") | dict.fromkeys(ITEMS[20:], "dk"))
    decides(eva, COMPARE)
    assert "Your own answers cannot be counted" in compared(at_home(eva))


def test_the_reminder_of_its_stage_leads_into_it(world: World) -> None:
    loaded(world, programme_of({"Blue": 1}))
    eva = seated(world, "Blue 1")
    hands_in(eva, dict.fromkeys(ITEMS, "3"))
    eva.writes("/start")  # the stage is entered with her next step
    for _ in range(14):
        world.clock.moment = (world.clock.moment + timedelta(days=1)).replace(hour=9, minute=0)
        world.run(remind_due(world.database, world.service, world.clock))
        world.run(world.sender.idle())
    assert eva.sees("do you want to see it beside other companies")
    eva.presses("About comparing")
    assert "Comparing, 1 of 3" in eva.text


def test_a_company_that_is_handed_over_is_counted_under_the_same_name_and_never_twice(world: World) -> None:
    crowd(world, {"Blue": 9})
    next_month(world)
    ben = world.chat("ben")
    ben.writes(f"/start {admitted(world, 'Blue 1', 's' * 22, purpose=Purpose.SUCCESSOR)}")
    ben.presses_verb("join")
    assert "Comparing, 1 of 3" in compared(ben)  # permissions do not pass on
    decides(ben, COMPARE, EXCHANGE)
    assert "You beside 8 other companies" in compared(ben)
    made = world.database.unit(standing).result().snapshot
    present = world.database.unit(
        lambda connection: contributors(connection, world.library, made, world.clock.moment)
    ).result()
    assert {one.key: one.company for one in present} == {
        key: company for circle in made.circles for key, company in circle.members.items()
    }


def test_a_corrected_result_waits_behind_the_one_that_is_counted(world: World) -> None:
    people = crowd(world, {"Blue": 9})
    next_month(world)
    before = stands(world)
    hands_in(people[0], {"HC1.I": "0"}, {})
    made = world.database.unit(standing).result().snapshot
    present = world.database.unit(
        lambda connection: contributors(connection, world.library, made, world.clock.moment)
    ).result()
    assert len(present) == 10
    assert len({one.company for one in present}) == 9
    assert changes_missing(made, present) == 3  # a correction alone changes nothing
    assert not next_month(world)
    assert stands(world) == before
