"""The picture of a cluster: gaps, strengths, what could be handed on, and what is not said of few."""

from collections.abc import Sequence

import pytest

from scoring.columns import Row
from scoring.group_rule import EVERYBODY, Group, GroupKind
from scoring.model import Profile
from scoring.picture import FactorPicture, Picture, picture
from scoring.profile import score
from scoring.spread import Spread
from tests.scoring.companies import company
from tests.scoring.crowd import all_alike, contributors, of_factor, snapshot_of

WIDE = ("1 1", "2 0", "2 2", "3 1", "3 2", "3 3", "4 1", "4 4")  # s3 3, 4, 6, 7, 8, 9, 9, 12


def pictured(profiles: Sequence[Profile], known: Sequence[int] = (), group: Group = EVERYBODY) -> Picture:
    people = contributors(profiles)
    shown: dict[str, Row] = {people[number].key: people[number].row for number in known}
    return picture(snapshot_of(people), group, shown)


def beside_another(pairs: Sequence[str], matters: Sequence[bool]) -> list[Profile]:
    """SC1 with these conditions and systematics; it is upper for those to whom it matters, beside HC1."""
    return [
        score(company(f"SC1 {3 if is_upper else 1} {pair} HC1 2 2 2"))
        for pair, is_upper in zip(pairs, matters, strict=True)
    ]


def test_eight_companies_have_a_median_and_quartiles() -> None:
    found = pictured(of_factor("SC1", [f"{number % 5} {pair}" for number, pair in enumerate(WIDE)]))
    assert found.companies == 8
    assert found.factors["SC1"].states == Spread(65, 45, 75)
    assert found.factors["SC1"].importances == Spread(40, 20, 55)
    assert found.factors["SC2"] == FactorPicture()


def test_who_has_been_shown_one_result_is_told_less() -> None:
    profiles = of_factor("SC1", [f"4 {pair}" for pair in WIDE])
    assert pictured(profiles, known=[0]).factors["SC1"].states == Spread(65), "seven are left"
    assert pictured(profiles, known=[0, 1, 2, 3]).factors["SC1"].states == Spread(), "four are left"
    assert pictured(profiles, known=range(8)).factors["SC1"].states == Spread(65, 45, 75), (
        "nothing is left to hide"
    )


def test_a_gap_matters_to_half_and_is_weak_in_the_middle() -> None:
    pairs = ["1 1", "2 0", "2 2", "2 2", "3 1", "3 2", "3 3", "4 1"]  # the middle is 6.5
    found = pictured(beside_another(pairs, [True] * 4 + [False] * 4))
    assert (found.gaps, found.strengths) == (("SC1",), ())
    assert pictured(beside_another(pairs, [True] * 3 + [False] * 5)).gaps == ()


def test_a_strength_matters_to_half_and_is_strong_in_the_middle() -> None:
    pairs = ["1 1", "2 0", "2 2", "3 2", "3 2", "3 3", "4 1", "4 4"]  # the middle is 8
    found = pictured(beside_another(pairs, [True] * 4 + [False] * 4))
    assert (found.gaps, found.strengths) == ((), ("SC1",))


def test_between_weak_and_strong_is_neither() -> None:
    pairs = ["1 1", "2 0", "2 2", "3 1", "3 2", "3 3", "4 1", "4 4"]  # the middle is 7.5
    found = pictured(beside_another(pairs, [True] * 4 + [False] * 4))
    assert found.factors["SC1"].is_gap is False
    assert found.factors["SC1"].is_strength is False


def test_several_who_can_teach_and_several_who_would_learn() -> None:
    pairs = ["1 1", "1 0", "2 1", "2 2", "3 2", "4 2", "3 3", "4 4"]
    taught = pictured(beside_another(pairs, [True] * 6 + [False] * 2))
    assert taught.transfers == ("SC1",)
    assert taught.factors["SC1"].develop == 50
    nobody_wants = pictured(beside_another(pairs, [False] * 2 + [False] * 2 + [True] * 4))
    assert nobody_wants.transfers == ()


def test_a_group_that_may_not_be_shown_is_empty() -> None:
    found = pictured(of_factor("SC1", [f"4 {pair}" for pair in WIDE]), group=Group(GroupKind.CLUSTER, "blue"))
    assert found.companies is None
    assert set(found.factors.values()) == {FactorPicture()}
    assert set(found.means.values()) == {Spread()}


@pytest.mark.parametrize("triple", ["0 0 0", "4 4 4"])
def test_where_all_say_the_same_nothing_is_said(triple: str) -> None:
    found = pictured([all_alike(triple)] * 9)
    assert found.companies == 9
    assert set(found.factors.values()) == {FactorPicture()}


def test_means_of_companies_that_differ() -> None:
    found = pictured([all_alike(f"2 {number % 5} {number % 5}") for number in range(10)])
    assert found.means == dict.fromkeys(("HC", "SC", "RC", "total"), Spread(50, 25, 75))
