"""Who may be shown what of a group: how many companies it takes, which groups there are, what leaves a remainder.

This is the only home of these limits (specification B.6). None of them looks at a single answer: whether
something is shown must not itself tell anything. The other half of the promise stands in ``scoring.circles``.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class GroupKind(StrEnum):
    """The fixed list: a group is one of these, never a combination. Earlier ones go first where two collide."""

    ALL = "all"
    CLUSTER = "cluster"
    SECTOR = "sector"
    SIZE = "size"
    AGE = "age"
    REGION = "region"
    KIS = "kis"


@dataclass(frozen=True, slots=True, order=True)
class Group:
    """All companies (``name`` is empty), or those of one cluster, sector, size, age, region, or KIS yes/no."""

    kind: GroupKind
    name: str = ""


EVERYBODY: Final = Group(GroupKind.ALL)


class Step(StrEnum):
    """How much a group of n others lets through; each step lets through what the one before does."""

    NOTHING = "nothing"
    WORD = "word"
    QUARTILES = "quartiles"
    POSITION = "position"


@dataclass(frozen=True, slots=True)
class Rule:
    """The limits. Weaker ones exist in tests only, where an attacker finds what they let through.

    ``others``: companies unknown to the viewer. ``remainder``: what two published groups may differ by, if at
    all. ``changed``: contributors that come or go between snapshots. ``circle``: companies that enter figures
    together. ``spare``: so many of a circle must differ from its commonest value. ``cut``: circles of twice
    this size are cut up, so that one withdrawal takes few others along.
    """

    others: int = 5
    remainder: int = 5
    changed: int = 3
    circle: int = 3
    spare: int = 2
    cut: int = 6


RULE: Final = Rule()

_QUARTILES_FROM: Final = 8
_POSITION_FROM: Final = 20


def step_for(unknown: int, rule: Rule = RULE) -> Step:
    """What may be shown of a group with so many companies whose answers the viewer does not know."""
    if unknown < rule.others:
        return Step.NOTHING
    if unknown < _QUARTILES_FROM:
        return Step.WORD
    return Step.QUARTILES if unknown < _POSITION_FROM else Step.POSITION


def published(members: Mapping[Group, Collection[str]], rule: Rule = RULE) -> tuple[Group, ...]:
    """The groups that may be shown beside each other, in the order of GroupKind.

    A group goes out if it is large enough and differs from each group before it by nothing or by enough,
    in both directions; and what both share must be nothing or enough as well (remainder rule, for overlaps too).
    """
    chosen: dict[Group, frozenset[str]] = {}
    for group in _in_order(members):
        inside = frozenset(members[group])
        if len(inside) >= rule.others and all(_is_apart(inside, other, rule) for other in chosen.values()):
            chosen[group] = inside
    return tuple(chosen)


def _in_order(groups: Iterable[Group]) -> list[Group]:
    kinds = list(GroupKind)
    return sorted(groups, key=lambda group: (kinds.index(group.kind), group.name))


def _is_apart(one: frozenset[str], other: frozenset[str], rule: Rule) -> bool:
    shared = len(one & other)
    parts = (shared, len(one) - shared, len(other) - shared)
    return all(part == 0 or part >= rule.remainder for part in parts)
