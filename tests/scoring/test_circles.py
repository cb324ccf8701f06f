"""Circles: made without a look at answers, never smaller than three, and silent where all say the same."""

from collections import Counter
from collections.abc import Mapping
from fractions import Fraction
from itertools import permutations

from hypothesis import strategies as st

from scoring.circles import Contributor, closed, formed, is_diverse
from scoring.columns import COLUMNS, PLACES, Row, factor_column, row
from scoring.group_rule import RULE, GroupKind
from scoring.model import Capital
from scoring.profile import score
from tests.scoring.companies import WORKED_EXAMPLE, company, everywhere, for_any, without
from tests.scoring.crowd import all_alike, contributors, of_factor
from tests.scoring.house import COLUMN, row_of, someone

BLUE, GREEN = {GroupKind.CLUSTER: "blue"}, {GroupKind.CLUSTER: "green"}


def people(count: int, place: Mapping[GroupKind, str], first: int = 0) -> list[Contributor]:
    return [someone(f"{first + number:02}", number % 5, place) for number in range(count)]


def sizes(*waiting: Contributor) -> list[int]:
    return [len(circle.members) for circle in formed(waiting)]


def test_fewer_than_three_make_no_circle() -> None:
    assert sizes(*people(2, BLUE)) == []
    assert sizes(*people(3, BLUE)) == [3]


def test_large_circles_are_cut_so_that_few_leave_together() -> None:
    assert sizes(*people(11, BLUE)) == [11]
    assert sizes(*people(12, BLUE)) == [6, 6]
    assert sizes(*people(20, BLUE)) == [7, 7, 6]


def test_companies_of_one_place_make_a_circle_of_their_own_if_enough_are_left() -> None:
    apart = formed([*people(5, BLUE), *people(5, GREEN, first=5)])
    assert [circle.place for circle in apart] == [BLUE, GREEN]
    together = formed([*people(5, BLUE), *people(4, GREEN, first=5)])
    assert [circle.place for circle in together] == [{}]


def test_companies_without_a_place_stay_together() -> None:
    found = formed([*people(6, BLUE), *people(5, {}, first=6)])
    assert [circle.place for circle in found] == [{}, BLUE]


def test_a_column_is_counted_where_two_differ_from_the_commonest_value() -> None:
    assert closed([someone(str(place), value) for place, value in enumerate([5, 5, 5, 5, 9])]).counts == {}
    two = closed([someone(str(place), value) for place, value in enumerate([5, 5, 5, 7, 9])])
    assert two.counts == {COLUMN: {5: 3, 7: 1, 9: 1}}


def test_a_column_that_fewer_than_three_have_answered_is_not_counted() -> None:
    members = [*(someone(str(value), value) for value in (1, 5)), Contributor("z", "z", 0, {}, row_of(None))]
    assert closed(members).counts == {}


def test_a_mean_is_counted_only_where_all_its_states_are() -> None:
    different = [everywhere(f"2 {c} {y}") for c, y in ((0, 0), (1, 1), (2, 2), (3, 3), (4, 4))]
    assert "HC" in closed(contributors([score(one) for one in different])).counts
    same = [{**one, "HC1.C": 2, "HC1.Y": 2} for one in different]
    counts = closed(contributors([score(one) for one in same])).counts
    assert "HC1.state" not in counts
    assert "HC" not in counts
    assert "total" not in counts
    assert "SC" in counts


def test_without_that_the_mean_would_tell_what_is_held_back() -> None:
    profiles = [score({**everywhere(f"2 {each} {each}"), "HC1.C": 2, "HC1.Y": 2}) for each in range(5)]
    means = [profile.capitals[Capital.HUMAN].plain or Fraction(0) for profile in profiles]
    told = [profile.factors[factor].s3 or 0 for profile in profiles for factor in ("HC2", "HC3", "HC4")]
    # A mean is 25/12 of the four states, so what the five means leave is five times the one answer that all gave.
    assert sum(means) * Fraction(12, 25) - sum(told) == 5 * 6


@for_any(
    places=st.lists(st.tuples(st.sampled_from("ABC"), st.sampled_from("xyz"), st.sampled_from("12")), max_size=60),
    values=st.lists(st.integers(0, 12), min_size=60, max_size=60),
)
def test_circles_hold_everybody_once_and_know_no_answers(places: list[tuple[str, ...]], values: list[int]) -> None:
    kinds = (GroupKind.CLUSTER, GroupKind.SECTOR, GroupKind.SIZE)
    waiting = [
        someone(f"{number:02}", value, dict(zip(kinds, place, strict=True)))
        for number, (place, value) in enumerate(zip(places, values, strict=False))
    ]
    same_but_other_answers = [someone(one.key, 0, one.place) for one in waiting]
    circles = formed(waiting)
    assert [circle.members for circle in circles] == [circle.members for circle in formed(same_but_other_answers)]
    assert all(len(circle.members) >= RULE.circle for circle in circles)
    if len(waiting) >= RULE.circle:
        assert Counter(key for circle in circles for key in circle.members) == Counter(one.key for one in waiting)


def test_who_exchanges_answers_changes_nothing() -> None:
    for values in permutations((3, 5, 9, 12)):
        assert closed([someone(str(place), value) for place, value in enumerate(values)]).counts == {
            COLUMN: {3: 1, 5: 1, 9: 1, 12: 1}
        }


def test_nobody_differs_from_nobody() -> None:
    assert not is_diverse({}, 1)
    assert is_diverse({}, 0)


def value(found: Row, name: str) -> object:
    return found[PLACES[name]]


def test_a_row_holds_the_worked_example() -> None:
    found = row(score(WORKED_EXAMPLE))
    assert len(found) == len(COLUMNS) == 79
    facts = ("state", "importance", "upper", "develop", "gives")
    assert [value(found, factor_column("SC1", fact)) for fact in facts] == [3, 4, 1, 1, 0]
    assert [value(found, factor_column("RC4", fact)) for fact in facts] == [11, 2, 0, 0, 1]
    assert value(found, "SC") == 50
    assert value(found, "total") == 55


def test_what_is_not_known_is_nothing_and_never_no() -> None:
    partial = row(score(WORKED_EXAMPLE))
    assert value(partial, "RC5.gives") is None, "systematics was not answered"
    assert value(partial, "RC5.develop") == 1
    unimportant = row(score(company("SC1 dk 4 4")))
    assert value(unimportant, "SC1.gives") == 1, "how good it is does not hang on importance"
    assert value(unimportant, "SC1.upper") is None
    assert value(row(score(without(WORKED_EXAMPLE, "SC1"))), "SC1.state") is None


def test_circles_of_profiles_count_each_value() -> None:
    circle = closed(contributors(of_factor("SC1", ["4 1 1", "4 2 2", "2 3 3"])))
    assert circle.counts == {"SC1.state": {3: 1, 6: 1, 9: 1}}, (
        "importances 4, 4, 2 and all other facts are too alike"
    )
    assert closed(contributors([all_alike("2 2 2")] * 5)).counts == {}
