"""Snapshots stand until three have moved; who withdraws takes the circle along, and nobody is counted twice."""

from dataclasses import replace

from hypothesis import strategies as st

from scoring.circles import Contributor
from scoring.group_rule import EVERYBODY, RULE, Group, GroupKind
from scoring.outlook import Outlook, outlook
from scoring.snapshot import Snapshot, Tally, changes_missing, everyone, groups, inside, others, renewed
from tests.scoring.companies import for_any
from tests.scoring.crowd import snapshot_of
from tests.scoring.house import COLUMN, House, someone

BLUE = Group(GroupKind.CLUSTER, "blue")
IN_BLUE, IN_GREEN = {GroupKind.CLUSTER: "blue"}, {GroupKind.CLUSTER: "green"}


def people(names: str) -> list[Contributor]:
    """Their values differ from each other."""
    return [someone(name, ord(name) - ord("a")) for name in names]


def keys(snapshot: Snapshot) -> list[str]:
    return sorted(key for circle in snapshot.circles for key in circle.members)


def test_the_first_snapshot_needs_five() -> None:
    assert snapshot_of(people("abcd")) == Snapshot()
    first = snapshot_of(people("abcde"))
    assert (first.number, keys(first)) == (1, list("abcde"))


def test_it_stands_until_three_have_come() -> None:
    first = snapshot_of(people("abcde"))
    assert renewed(first, people("abcdefg")) is first
    assert changes_missing(first, people("abcdefg")) == 1
    second = renewed(first, people("abcdefgh"))
    assert (second.number, keys(second)) == (2, list("abcdefgh"))
    assert second.circles[0] == first.circles[0], "who was counted is counted as before"


def test_one_who_withdraws_stays_until_three_have_moved_and_then_takes_the_circle_along() -> None:
    both = renewed(snapshot_of(people("abcde")), people("abcdefghij"))
    assert renewed(both, people("bcdefghij")) is both
    after = renewed(both, people("bcdefghijkl"))
    assert keys(after) == list("fghij"), "a's circle is gone, and two who wait make no circle"
    assert after.spent == frozenset("abcde")
    later = renewed(after, people("abcdefghijklm"))
    assert keys(later) == list("fghijklm"), "who comes back with the same answers is not counted again"


def test_whoever_hands_in_anew_is_counted_again() -> None:
    gone = Snapshot(3, snapshot_of(people("fghij")).circles, frozenset("abc"))
    anew = [Contributor(f"{one.key}2", one.company, 1, {}, one.row) for one in people("abc")]
    assert keys(renewed(gone, [*people("abcfghij"), *anew])) == ["a2", "b2", "c2", *"fghij"]


def test_a_circle_stays_with_the_old_answers_until_half_have_handed_in_anew() -> None:
    first = snapshot_of(people("abcdefghij"))
    new = [Contributor(f"{one.key}2", one.company, 1, {}, one.row) for one in people("abcde")]
    assert keys(renewed(first, [*people("abcdefghijklm"), *new[:4]])) == list("abcdefghijklm")
    half = renewed(first, [*people("abcdefghij"), *new])
    assert keys(half) == ["a2", "b2", "c2", "d2", "e2"]
    assert half.spent == frozenset("abcdefghij")


def test_nothing_new_is_made_where_too_few_would_be_left() -> None:
    first = snapshot_of(people("abcde"))
    assert renewed(first, people("bcdewxy")) is first, "three who wait are no group"


def test_groups_hold_whole_circles() -> None:
    blue = [replace(one, place=IN_BLUE) for one in people("abcde")]
    green = [replace(one, place=IN_GREEN) for one in people("fghij")]
    apart = snapshot_of([*blue, *green])
    assert groups(apart) == (EVERYBODY, BLUE, Group(GroupKind.CLUSTER, "green"))
    assert [sorted(circle.members) for circle in inside(apart, BLUE)] == [list("abcde")]
    mixed = snapshot_of([*blue, *green[:4]])
    assert groups(mixed) == (EVERYBODY,)
    assert inside(mixed, BLUE) == []
    assert groups(Snapshot()) == ()


def test_a_company_sees_the_others() -> None:
    snapshot = snapshot_of(people("abcdef"))
    own = people("c")[0]
    assert others(snapshot.circles, COLUMN, {own.key: own.row}) == Tally({0: 1, 1: 1, 3: 1, 4: 1, 5: 1}, unknown=5)
    assert others(snapshot.circles, "SC2.state", {}) == Tally({}, unknown=0)


def test_a_facilitator_sees_all_and_those_count_whose_answers_she_does_not_know() -> None:
    snapshot = snapshot_of(people("abcdef"))
    rows = {one.key: one.row for one in people("abcdef")}
    assert everyone(snapshot.circles, COLUMN, {}).unknown == 6
    seen = everyone(snapshot.circles, COLUMN, {"a": rows["a"], "elsewhere": rows["b"]})
    assert (seen.size, seen.unknown) == (6, 5)
    assert everyone(snapshot.circles, COLUMN, rows) == Tally(seen.counts, unknown=0), "nothing is left to hide"
    four = {key: rows[key] for key in "abcd"}
    assert everyone(snapshot.circles, COLUMN, four) == Tally({}, unknown=0), "two are no circle"


def test_what_is_left_of_a_circle_must_differ_as_well() -> None:
    values = [7, 7, 7, 5, 9]
    members = [someone(str(place), value) for place, value in enumerate(values)]
    circles = snapshot_of(members).circles
    assert everyone(circles, COLUMN, {"3": members[3].row}).size == 5, "7, 7, 7 and 9 are left"
    assert everyone(circles, COLUMN, {"3": members[3].row, "4": members[4].row}).size == 0, "7, 7, 7 are left"


def test_the_outlook_counts_who_is_missing() -> None:
    there = [replace(one, place=IN_BLUE) for one in people("abc")]
    assert outlook(Snapshot(), there, BLUE, "a") == Outlook(others=2, missing=3, changes=0)
    assert outlook(Snapshot(), there, EVERYBODY, "z") == Outlook(others=3, missing=2, changes=0)
    assert outlook(Snapshot(), there, Group(GroupKind.SECTOR, "S08"), "a") == Outlook(
        others=0, missing=5, changes=0
    )
    first = snapshot_of(people("abcde"))
    assert outlook(first, people("abcdef"), EVERYBODY, "f") == Outlook(others=5, missing=0, changes=2)


@for_any(seed=st.integers(0, 10_000))
def test_no_assessment_is_ever_counted_again_in_another_circle(seed: int) -> None:
    house = House(seed)
    circle_of: dict[str, object] = {}
    for _ in range(12):
        house.happens(spared="")
        before = house.snapshot
        house.renew()
        if house.snapshot is not before:
            assert len(set(keys(house.snapshot)) ^ set(keys(before))) >= RULE.changed
        for circle in house.snapshot.circles:
            for key in circle.members:
                assert circle_of.setdefault(key, frozenset(circle.members)) == frozenset(circle.members)
