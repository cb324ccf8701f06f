"""Every possible world at once: whatever the answers were, what was shown fits another answer of each company.

Here the viewer sees just what people see, rounded figures, words, and also where nothing is new; and he works out
for every world what he would have been shown in it, refusals included. No way to think harder than that is left.
"""

from collections import defaultdict
from collections.abc import Iterator
from fractions import Fraction
from itertools import product

import pytest

from scoring.circles import Contributor
from scoring.group_rule import EVERYBODY, RULE, Rule, Step, step_for
from scoring.snapshot import Snapshot, inside, others, renewed
from scoring.spread import SCALES, median, spread, word_for
from tests.scoring.house import ALONE, COLUMN, someone

VALUES = (0, 5, 12)
MINE = someone("mine", 5)
Shown = tuple[object, ...]
Answers = dict[str, int]


def shown(history: list[str], answers: Answers, rule: Rule) -> Shown:
    """What the viewer sees after each round; a round is who is present then, beside him."""
    people = {key: someone(key, value) for key, value in answers.items()}
    snapshot, seen = Snapshot(), []
    for present in history:
        snapshot = renewed(snapshot, [MINE, *(people[key] for key in present)], rule)
        seen.append(_screen(snapshot, MINE, rule))
    return tuple(seen)


def _screen(snapshot: Snapshot, viewer: Contributor, rule: Rule) -> Shown:
    tally = others(inside(snapshot, EVERYBODY), COLUMN, {viewer.key: viewer.row})
    step = step_for(tally.unknown, rule)
    if step is Step.NOTHING:
        return (step,)
    scale = SCALES["state"]
    return step, spread(tally.counts, scale, step), word_for(Fraction(5) * scale, scale * median(tally.counts))


def pinned_down(history: list[str], rule: Rule) -> Iterator[tuple[str, Answers]]:
    """Each company whose answer is the same in all worlds that look alike, with such a world."""
    keys = sorted(set("".join(history)))
    alike: dict[Shown, list[Answers]] = defaultdict(list)
    for values in product(VALUES, repeat=len(keys)):
        answers = dict(zip(keys, values, strict=True))
        alike[shown(history, answers, rule)].append(answers)
    for worlds in alike.values():
        for key in keys:
            if len({answers[key] for answers in worlds}) == 1:
                yield key, worlds[0]


HISTORIES = {
    "three join": ["abcde", "abcdefgh"],
    "one withdraws while two join": ["abcdef", "bcdefgh"],
    "one withdraws and comes back": ["abcde", "bcdefg", "abcdefg"],
}


@pytest.mark.parametrize("history", HISTORIES.values(), ids=HISTORIES)
def test_no_answer_is_certain_in_any_world(history: list[str]) -> None:
    assert [*pinned_down(history, RULE)] == []


def test_waiting_for_three_changes_alone_is_not_enough() -> None:
    assert [*pinned_down(HISTORIES["one withdraws and comes back"], Rule(**ALONE))]
