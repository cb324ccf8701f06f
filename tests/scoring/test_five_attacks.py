"""Each attack in its smallest form: the rule shows nothing that leads to a company, and without it one is found.

In each case only the limit that is named differs between the two. The plays with chance stand in
``test_no_way_to_one_company``.
"""

from collections.abc import Iterable, Mapping

from scoring.circles import Contributor
from scoring.group_rule import GroupKind, Rule
from tests.scoring.attacker import Attacker
from tests.scoring.house import (
    ALONE,
    FreeCombinations,
    House,
    LetsGoAlone,
    TrustsTheFacilitator,
    someone,
    value_of,
)

Round = list[Contributor]
NOT_HERE = someone("elsewhere", 0)
FRIEND = someone("friend", 5)
CLUSTER_A = {GroupKind.CLUSTER: "A"}
CLUSTER_B = {GroupKind.CLUSTER: "B"}


def people(values: str, place: Mapping[GroupKind, str] | None = None, start: str = "a") -> Round:
    """One company for each digit: a, b, c and so on."""
    return [someone(chr(ord(start) + number), int(value), place) for number, value in enumerate(values)]


def found(rounds: Iterable[Round], house: House, mine: Contributor = NOT_HERE) -> dict[str, int]:
    """What somebody with this company works out from all comparisons that are shown in these rounds."""
    attacker = Attacker({mine.key: value_of(mine)})
    for present in rounds:
        house.stands(*present)
        for keys, counts in house.shows_company({mine.key: mine.row}):
            attacker.sees(keys, counts)
    return attacker.finds()


def found_by_facilitator(rounds: Iterable[Round], house: House) -> dict[str, int]:
    """What a facilitator works out to whom FRIEND has shown its answers."""
    attacker = Attacker({FRIEND.key: value_of(FRIEND)})
    for present in rounds:
        house.stands(*present)
        for keys, counts in house.shows_facilitator({FRIEND.key: FRIEND.row}):
            attacker.sees(keys, counts)
    return attacker.finds()


def test_a_small_group() -> None:
    mine = someone("mine", 5)
    rounds = [[*people("777"), mine]]
    assert found(rounds, House(rule=Rule(**ALONE)), mine) == {}
    assert found(rounds, House(rule=Rule(**{**ALONE, "others": 1})), mine) == {"a": 7, "b": 7, "c": 7}


def test_a_group_inside_another() -> None:
    rounds = [[*people("123456", CLUSTER_A), *people("9", CLUSTER_B, start="x")]]
    assert found(rounds, House(rule=Rule(**ALONE))) == {}
    assert found(rounds, House(rule=Rule(**{**ALONE, "remainder": 1}))) == {"x": 9}


def test_what_two_groups_leave_of_everybody() -> None:
    # No two of these differ by less than five companies, so the remainder rule alone lets all three through.
    rounds = [
        [
            *people("123456", CLUSTER_A),
            *people("234567", CLUSTER_B, start="n"),
            *people("9", {GroupKind.CLUSTER: "C"}, start="x"),
        ]
    ]
    assert found(rounds, House()) == {}
    assert found(rounds, House(rule=Rule(**ALONE))) == {"x": 9}


def test_a_look_before_and_a_look_after() -> None:
    rounds = [people("123456"), people("1234569")]
    assert found(rounds, House(rule=Rule(**ALONE))) == {}
    assert found(rounds, House(rule=Rule(**{**ALONE, "changed": 1}))) == {"g": 9}


def test_three_who_come_and_say_the_same() -> None:
    rounds = [people("123456"), people("123456999")]
    assert found(rounds, House()) == {}
    assert found(rounds, House(rule=Rule(**ALONE))) == {"g": 9, "h": 9, "i": 9}


def test_ones_own_answer_is_known() -> None:
    mine = someone("z", 5)
    rounds = [people("123456"), [*people("123456"), *people("99", start="x"), mine]]
    assert found(rounds, House(), mine) == {}
    assert found(rounds, House(rule=Rule(spare=1)), mine) == {"x": 9, "y": 9}


def test_a_facilitator_who_was_shown_one_companys_answers() -> None:
    rounds = [people("123456"), [*people("123456"), *people("99", start="x"), FRIEND]]
    assert found_by_facilitator(rounds, House()) == {}
    assert found_by_facilitator(rounds, House(rule=Rule(spare=1))) == {}, (
        "what is left of a circle must differ too"
    )
    assert found_by_facilitator(rounds, TrustsTheFacilitator()) == {"x": 9, "y": 9}


def test_a_company_that_withdraws_and_comes_back() -> None:
    before, without = people("1234568"), people("123456")
    rounds = [before, [*without, *people("123", start="x")], [*before, *people("123456", start="u")]]
    assert found(rounds, House()) == {}
    assert found(rounds, LetsGoAlone()) == {"g": 8}


def test_a_cluster_a_sector_and_a_size_together() -> None:
    lonely = {GroupKind.CLUSTER: "A", GroupKind.SECTOR: "x", GroupKind.SIZE: "2"}
    many = {GroupKind.CLUSTER: "A", GroupKind.SECTOR: "y", GroupKind.SIZE: "1"}
    rounds = [[*people("12345678", many), someone("z", 9, lonely)]]
    assert found(rounds, House()) == {}
    assert found(rounds, FreeCombinations()) == {"z": 9}
