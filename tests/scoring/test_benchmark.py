"""One company beside others: the worked example, each step of the rule, and a reference set."""

import random
from collections.abc import Sequence
from datetime import date
from fractions import Fraction

import pytest

from scoring.benchmark import Benchmark, Comparison, ReferenceComparison, against, benchmark, choice
from scoring.columns import row
from scoring.group_rule import EVERYBODY, Group, GroupKind, Step
from scoring.model import ITEMS, Profile
from scoring.profile import score
from scoring.reference import ReferenceFigure, ReferenceSet
from scoring.snapshot import Snapshot, renewed
from scoring.spread import Spread, Word
from tests.scoring.companies import WORKED_EXAMPLE, company
from tests.scoring.crowd import WORKED_OTHERS, all_alike, contributor, contributors, of_factor, snapshot_of

BLUE = Group(GroupKind.CLUSTER, "blue")
MINE = score(WORKED_EXAMPLE)


def beside(others: Sequence[Profile], mine: Profile = MINE, group: Group = EVERYBODY) -> Benchmark:
    me = contributor("mine", mine)
    snapshot = snapshot_of([me, *contributors(others)])
    return benchmark(mine, snapshot, group, {me.key: me.row})


def mixed(count: int) -> list[Profile]:
    """So many companies, s3 2, 5, 8, 11 (20, 50, 80, 110 per cent) by turns, everywhere."""
    return [all_alike(f"{number % 4 + 1} {number % 4 + 1} {min(4, number % 4)}") for number in range(count)]


def test_the_worked_example() -> None:
    found = beside(of_factor("SC1", [f"4 {pair}" for pair in WORKED_OTHERS]))
    assert found.others == 7
    assert found.states["SC1"] == Comparison(Fraction(25), Step.WORD, Word.BELOW, Spread(median=60))


@pytest.mark.parametrize(
    ("others", "step"), [(4, Step.NOTHING), (5, Step.WORD), (8, Step.QUARTILES), (20, Step.POSITION)]
)
def test_each_step_shows_more(others: int, step: Step) -> None:
    one = beside(mixed(others)).states["SC1"]
    assert one.step is step
    assert (one.word is None) is (step is Step.NOTHING)
    assert (one.spread.lower is None) is (step in (Step.NOTHING, Step.WORD))
    assert (one.position is None) is (step is not Step.POSITION)


def test_figures_by_hand() -> None:
    # 20 others, five each with s3 3 (c 1, y 0: 2), 5, 8, 11; mine is 3.
    found = beside(mixed(20)).states["SC1"]
    assert found == Comparison(Fraction(25), Step.POSITION, Word.BELOW, Spread(55, 35, 75), 30)


def test_importance_and_means_are_compared_as_well() -> None:
    found = beside(mixed(20))
    assert found.importances["SC1"].own == 100
    assert found.importances["SC1"].spread.median == 65
    assert found.means["SC"].own == 50
    assert found.means["total"].word is Word.ABOUT


def test_what_a_company_has_not_answered_has_figures_and_no_word() -> None:
    found = beside(mixed(8), mine=score(company("SC2 4 1 1"))).states["SC1"]
    assert (found.own, found.word, found.position) == (None, None, None)
    assert found.spread.median is not None


def test_a_group_that_is_not_published_shows_nothing() -> None:
    found = beside(mixed(20), group=BLUE)
    assert found.others == 0
    assert {one.step for one in (*found.states.values(), *found.means.values())} == {Step.NOTHING}


def test_where_all_others_say_the_same_nothing_is_shown() -> None:
    assert beside([all_alike("2 2 2")] * 9).states["SC1"].step is Step.NOTHING


def test_eight_who_come_at_once_are_shown_more_than_five_and_then_three() -> None:
    draw = random.Random(2)
    answers = [
        dict(zip(ITEMS, draw.choices(range(5), (1, 3, 6, 6, 3), k=len(ITEMS)), strict=True)) for _ in range(8)
    ]
    people = contributors([score(one) for one in answers])
    own = {"c00": people[0].row}
    at_once = benchmark(MINE, snapshot_of(people), EVERYBODY, own)
    in_two = benchmark(MINE, renewed(snapshot_of(people[:5]), people), EVERYBODY, own)
    assert at_once.others == in_two.others == 7
    assert len(compared(at_once)) == 15
    assert 0 < len(compared(in_two)) < 15
    assert (at_once.means["total"].word is None, in_two.means["total"].word is None) == (False, True)


def compared(found: Benchmark) -> list[str]:
    return [factor for factor, one in found.states.items() if one.step is not Step.NOTHING]


def test_a_company_chooses_among_its_own_groups_that_are_large_enough() -> None:
    people = contributors(mixed(6), {GroupKind.CLUSTER: "blue"})
    snapshot = snapshot_of(people)
    place = [EVERYBODY, BLUE, Group(GroupKind.SECTOR, "S08")]
    assert choice(snapshot, place, {"c00"}) == [EVERYBODY, BLUE]
    assert choice(snapshot, [EVERYBODY], set()) == [EVERYBODY]
    five = snapshot_of(people[:5])
    assert choice(five, place, {"c00"}) == [], "only four others"
    assert choice(Snapshot(), place, set()) == []


def test_ones_own_earlier_answers_are_no_other_company() -> None:
    earlier = contributor("mine", all_alike("1 1 1"), key="mine/1")
    snapshot = snapshot_of([earlier, *contributors(mixed(5))])
    own = {"mine/1": earlier.row, "mine/2": row(MINE)}
    assert benchmark(MINE, snapshot, EVERYBODY, own).others == 5


def test_a_reference_set_is_shown_as_it_was_published() -> None:
    figure = ReferenceFigure(Fraction("58.3"), Fraction("41.7"), Fraction(75))
    reference = ReferenceSet("KIS", "somebody", date(2012, 5, 1), 40, "CC BY", {"SC1": figure, "RC5.I": figure})
    assert against(MINE, reference) == {
        "SC1": ReferenceComparison(Fraction(25), Word.BELOW, Fraction("58.3"), Fraction("41.7"), Fraction(75)),
        "RC5.I": ReferenceComparison(Fraction(75), Word.ABOVE, Fraction("58.3"), Fraction("41.7"), Fraction(75)),
    }


def test_beside_a_reference_set_stands_only_what_was_answered() -> None:
    figure = ReferenceFigure(Fraction(50), Fraction(40), Fraction(60))
    reference = ReferenceSet("KIS", "somebody", date(2012, 5, 1), 40, "CC BY", {"SC1": figure, "HC": figure})
    assert against(score(company("SC2 1 1 1")), reference) == {}
