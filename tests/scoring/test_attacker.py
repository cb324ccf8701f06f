"""The attacker himself: what he finds is true, and it is nearly all that trying every answer would find."""

import random
from collections import Counter
from itertools import product

from tests.scoring.attacker import Attacker

TRIALS = 400
Answers = dict[str, int]


def all_worlds(keys: str) -> list[Answers]:
    return [dict(zip(keys, values, strict=True)) for values in product(range(3), repeat=len(keys))]


def certain(figures: list[frozenset[str]], truth: Answers) -> Answers:
    """What is the same in every world in which these figures are what they are."""

    def seen(answers: Answers) -> list[Counter[int]]:
        return [Counter(answers[key] for key in keys) for keys in figures]

    worlds = [answers for answers in all_worlds("".join(truth)) if seen(answers) == seen(truth)]
    shown = frozenset().union(*figures)
    return {key: truth[key] for key in shown if len({answers[key] for answers in worlds}) == 1}


def test_he_finds_nearly_all_that_can_be_found_and_nothing_else() -> None:
    draw = random.Random(5)
    found, there = 0, 0
    for _ in range(TRIALS):
        keys = "abcde"[: draw.randint(3, 5)]
        truth = {key: draw.randrange(3) for key in keys}
        figures = [frozenset(draw.sample(keys, draw.randint(2, len(keys)))) for _ in range(draw.randint(1, 4))]
        attacker = Attacker()
        for of_whom in figures:
            attacker.sees(of_whom, Counter(truth[key] for key in of_whom))
        finds, can_be_found = attacker.finds(), certain(figures, truth)
        assert finds.items() <= can_be_found.items()
        found, there = found + len(finds), there + len(can_be_found)
    assert there > TRIALS
    assert found > 0.95 * there
