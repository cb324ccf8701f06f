"""In which groups a company lies, and how old what it handed in is."""

from datetime import UTC, datetime

import pytest

from flows.contributing import Record, groups_of, months_old, place_of
from flows.situation import Answer, Version
from scoring.group_rule import EVERYBODY, Group, GroupKind


def given(**values: str) -> dict[str, Answer]:
    return {question: Answer(value, 0.0) for question, value in values.items()}


def test_what_the_programme_says_comes_first_and_her_answers_fill_in_the_rest() -> None:
    record = Record("Blue", {GroupKind.SECTOR: "S03"})
    place = place_of(record, given(CD5="S08", CD2="10-49", CD3="dk", CD4R="FRG0"))
    assert place == {
        GroupKind.CLUSTER: "Blue",
        GroupKind.SECTOR: "S03",
        GroupKind.SIZE: "10-49",
        GroupKind.REGION: "FRG0",
        GroupKind.KIS: "no",
    }
    assert groups_of(place)[:2] == [EVERYBODY, Group(GroupKind.CLUSTER, "Blue")]


def test_services_of_knowledge_follow_from_the_sector_and_from_nothing_else() -> None:
    assert place_of(Record("Blue", {}), given(CD5="S08"))[GroupKind.KIS] == "yes"
    assert place_of(Record("Blue", {}), {}) == {GroupKind.CLUSTER: "Blue"}


@pytest.mark.parametrize(
    ("now", "months"),
    [("2013-01-15T08:00", 0), ("2013-01-15T08:01", 1), ("2015-01-15T08:00", 24), ("2015-01-16T07:00", 25)],
)
def test_a_day_more_than_two_years_is_too_old(now: str, months: int) -> None:
    version = Version(datetime(2013, 1, 15, 8, tzinfo=UTC), {})
    assert months_old(version, datetime.fromisoformat(now).replace(tzinfo=UTC)) == months
