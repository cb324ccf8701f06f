"""Attackers play thousands of rounds and find nobody; where a rule is broken on purpose, they do."""

import pytest

from scoring.columns import Row
from tests.scoring.attacker import Attacker
from tests.scoring.house import (
    EveryChange,
    ForgetsTheViewer,
    FreeCombinations,
    House,
    LetsGoAlone,
    NestedGroups,
    SmallGroups,
    ThreeChanges,
    TrustsTheFacilitator,
    value_of,
)

ROUNDS = 60
SEEDS = range(200)


def company_finds(house: House, rounds: int = ROUNDS) -> dict[str, int]:
    """What is found by the one below."""
    return company_looks(house, rounds).finds()


def company_looks(house: House, rounds: int = ROUNDS) -> Attacker:
    """An attacker with a company of his own, who answers anew now and then, and looks at everything each round."""
    attacker = Attacker()
    own: dict[str, Row] = {}
    for number in range(rounds):
        if number % 15 == 0:
            one = house.joins("mine")
            own[one.key] = one.row
            attacker.known[one.key] = value_of(one)
        house.happens(spared="mine")
        house.waits()
        for keys, counts in house.shows_company(own):
            attacker.sees(keys, counts)
    return attacker


def facilitator_finds(house: House) -> dict[str, int]:
    """A facilitator to whom one company shows its answers and its own comparisons, at once or half-way through."""
    one = house.joins("friend")
    known: dict[str, Row] = {}
    attacker = Attacker({one.key: value_of(one)})
    shown_from = house.draw.choice((0, ROUNDS // 2))
    for number in range(ROUNDS):
        house.happens(spared="friend")
        house.waits()
        if number == shown_from:
            known[one.key] = one.row
        # What she saw before she was shown the answers, she may remember; so the attacker knows them all along.
        for keys, counts in [*house.shows_facilitator(known), *house.shows_company({one.key: one.row})]:
            attacker.sees(keys, counts)
    return attacker.finds()


def test_a_company_finds_no_other() -> None:
    assert [(seed, found) for seed in SEEDS if (found := company_finds(House(seed)))] == []


def test_a_facilitator_who_knows_one_company_finds_no_other() -> None:
    assert [(seed, found) for seed in SEEDS if (found := facilitator_finds(House(seed)))] == []


def test_the_plays_show_something_to_find() -> None:
    looks = [company_looks(House(seed)) for seed in SEEDS]
    assert sum(len(attacker.figures) for attacker in looks) > 5 * len(SEEDS)
    assert len([attacker for attacker in looks if len(attacker.figures) > 1]) > len(SEEDS) / 2


@pytest.mark.parametrize(
    "broken",
    [SmallGroups, NestedGroups, EveryChange, ThreeChanges, ForgetsTheViewer, LetsGoAlone, FreeCombinations],
)
def test_the_same_company_finds_others_where_a_rule_is_broken(broken: type[House]) -> None:
    assert any(company_finds(broken(seed)) for seed in SEEDS)


@pytest.mark.parametrize("broken", [TrustsTheFacilitator, ThreeChanges])
def test_the_same_facilitator_finds_others_where_a_rule_is_broken(broken: type[House]) -> None:
    assert any(facilitator_finds(broken(seed)) for seed in SEEDS)


def test_what_an_attacker_finds_is_true() -> None:
    for seed in range(6):
        house = EveryChange(seed)
        found = company_finds(house, rounds=20)
        truth = {**house.present, **house.gone}
        assert found == {key: value_of(truth[key]) for key in found}
