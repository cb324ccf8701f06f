"""The snapshot as a row: read back exactly, made anew on its days and on no other, and covered by the history."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, text

from scoring.circles import Circle
from scoring.columns import COLUMNS
from scoring.group_rule import GroupKind
from scoring.profile import score
from scoring.snapshot import Snapshot, renewed
from storage.journal import seal
from storage.snapshots import Standing, begin, renew, snapshot_of, standing, told
from storage.verify import verify
from tests.empty import engine_at
from tests.scoring.companies import for_any, fully_rated
from tests.scoring.crowd import contributor
from tests.storage.test_history import counting
from tests.world import shipped_library

LIBRARY = shipped_library()
FEBRUARY = datetime(2013, 2, 1, 7, tzinfo=UTC)  # a Friday

places = st.dictionaries(st.sampled_from(GroupKind), st.text(max_size=5), max_size=3)
values = st.integers(0, 12) | st.fractions(0, 100)
counts = st.dictionaries(values, st.integers(1, 9), min_size=1, max_size=4)
circles = st.builds(
    Circle,
    members=st.dictionaries(st.text(max_size=8), st.text(max_size=8), min_size=1, max_size=4),
    place=places,
    counts=st.dictionaries(st.sampled_from(COLUMNS), counts, max_size=5),
)
snapshots = st.builds(
    Snapshot,
    st.integers(0, 10**6),
    st.lists(circles, max_size=3).map(tuple),
    st.frozensets(st.text(max_size=8), max_size=4),
)


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    made = engine_at(tmp_path / "snapshots.sqlite")
    yield made
    made.dispose()


@for_any(made=snapshots)
def test_any_snapshot_is_read_back_exactly(made: Snapshot) -> None:
    again = snapshot_of(*told(made))

    assert again == made
    assert told(again) == told(made)
    for one, other in zip(again.circles, made.circles, strict=True):
        assert [(type(v), v) for each in one.counts.values() for v in each] == [
            (type(v), v) for each in other.counts.values() for v in each
        ]


@settings(deadline=None, max_examples=20)
@given(st.lists(fully_rated, min_size=8, max_size=12), st.integers(3, 8))
def test_what_follows_from_a_kept_snapshot_follows_from_the_one_read_back(
    answers: list[dict[str, int | str]], later: int
) -> None:
    people = [contributor(f"c{n:02}", score(each)) for n, each in enumerate(answers)]
    kept, first = Snapshot(), people[: len(people) - 3]
    for present in (first, people, people[later:]):
        after = renewed(kept, present)
        assert renewed(snapshot_of(*told(kept)), present) == after
        kept = after


def test_before_the_first_day_there_is_a_snapshot_of_nobody(engine: Engine) -> None:
    with engine.begin() as connection:
        assert standing(connection) == Standing(Snapshot(), None)
        assert renew(connection, LIBRARY, FEBRUARY - timedelta(days=10), counting()) is False
        assert standing(connection) == Standing(Snapshot(), None)
        assert verify(connection).findings == []


def test_each_fixed_day_is_kept_once(engine: Engine) -> None:
    random = counting()
    with engine.begin() as connection:
        begin(connection, date(2013, 1, 1), FEBRUARY - timedelta(days=31), random)
        for hours in (-9, 0, 1, 24, 400):
            renew(connection, LIBRARY, FEBRUARY + timedelta(hours=hours), random)
        seal(connection)
        entries = connection.execute(text("SELECT at FROM journal WHERE kind = 'Counted' ORDER BY seq")).scalars()

        assert list(entries) == [(FEBRUARY - timedelta(days=31)).timestamp(), FEBRUARY.timestamp()]
        assert verify(connection).findings == []
