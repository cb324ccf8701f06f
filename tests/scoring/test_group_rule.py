"""From how many companies on something is shown, and which groups may stand beside each other."""

from itertools import combinations

import pytest
from hypothesis import strategies as st

from scoring.eligibility import OLDEST_MONTHS, may_be_counted
from scoring.group_rule import EVERYBODY, RULE, Group, GroupKind, Step, published, step_for
from scoring.model import QualitySign
from scoring.profile import score
from tests.scoring.companies import WORKED_EXAMPLE, for_any, without

BLUE, GREEN = Group(GroupKind.CLUSTER, "blue"), Group(GroupKind.CLUSTER, "green")
SOFTWARE = Group(GroupKind.SECTOR, "S08")


@pytest.mark.parametrize(
    ("others", "step"),
    [
        (0, Step.NOTHING),
        (4, Step.NOTHING),
        (5, Step.WORD),
        (7, Step.WORD),
        (8, Step.QUARTILES),
        (19, Step.QUARTILES),
        (20, Step.POSITION),
        (10_000, Step.POSITION),
    ],
)
def test_more_companies_let_more_through(others: int, step: Step) -> None:
    assert step_for(others) is step


def test_a_group_that_leaves_fewer_than_five_is_not_shown() -> None:
    everybody = "abcdefgh"
    assert published({EVERYBODY: everybody, BLUE: everybody[:4]}) == (EVERYBODY,)
    assert published({EVERYBODY: everybody, BLUE: everybody[:6]}) == (EVERYBODY,)
    assert published({EVERYBODY: "abcdefghij", BLUE: "abcde", GREEN: "fghij"}) == (EVERYBODY, BLUE, GREEN)


def test_a_group_that_is_everybody_may_be_shown_as_well() -> None:
    assert published({EVERYBODY: "abcdef", BLUE: "abcdef"}) == (EVERYBODY, BLUE)


def test_groups_that_overlap_by_a_few_are_not_both_shown() -> None:
    groups = {BLUE: "abcdefgh", SOFTWARE: "ghijklmn"}
    assert published(groups) == (BLUE,), "what both share are two companies"


def test_the_order_of_kinds_decides_which_of_two_goes_first() -> None:
    assert published({SOFTWARE: "abcdef", BLUE: "abcdeg"}) == (BLUE,)


keys = st.frozensets(st.integers(0, 24).map(str), max_size=25)


@for_any(blue=keys, green=keys, software=keys)
def test_no_two_published_groups_leave_a_small_part(
    blue: frozenset[str], green: frozenset[str], software: frozenset[str]
) -> None:
    members = {EVERYBODY: blue | green | software, BLUE: blue, GREEN: green, SOFTWARE: software}
    for one, other in combinations(published(members), 2):
        parts = (members[one] - members[other], members[other] - members[one], members[one] & members[other])
        assert all(not part or len(part) >= RULE.remainder for part in parts)


@for_any(blue=keys, software=keys)
def test_published_groups_are_large_enough(blue: frozenset[str], software: frozenset[str]) -> None:
    members = {BLUE: blue, SOFTWARE: software}
    assert all(len(members[group]) >= RULE.others for group in published(members))


def test_who_may_be_counted() -> None:
    profile = score(WORKED_EXAMPLE)
    assert may_be_counted(profile, (), months_old=OLDEST_MONTHS)
    assert not may_be_counted(profile, (), months_old=OLDEST_MONTHS + 1)
    assert not may_be_counted(profile, (QualitySign.GAPS,), months_old=0)
    assert may_be_counted(profile, (QualitySign.HASTE,), months_old=0)
    assert not may_be_counted(profile, (QualitySign.HASTE, QualitySign.SAME_TRIPLES), months_old=0)


def test_twelve_factors_with_a_state_are_needed() -> None:
    answers = WORKED_EXAMPLE
    for factor in ("HC1", "SC1", "RC1"):
        answers = without(answers, factor)
    assert may_be_counted(score(answers), (), months_old=0)
    assert not may_be_counted(score(without(answers, "RC2")), (), months_old=0)
