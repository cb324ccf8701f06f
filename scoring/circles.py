"""Circles: companies that enter the figures of groups together, and leave them together.

This is the only home of the rule that no figure can lead to one company. Figures are only ever made of whole
circles, and see of a circle how often each value occurs, not whose it is. Exchange all answers of two companies
of a circle, and everything that was or will be shown stays the same; so nobody can tell the two apart, however
often he looks and whatever he knows of the rule. Left to guard against is a circle whose companies all say the
same: such a column is never counted, also not later. "The same" allows for one company whose answers the
viewer knows, because she is his own or has shown them to him (``Rule.spare``).
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from scoring.columns import COLUMNS, MADE_OF, Row, Value
from scoring.group_rule import RULE, GroupKind, Rule

Counts = Mapping[Value, int]
"""Value -> how many have it."""


@dataclass(frozen=True, slots=True)
class Contributor:
    """One assessment that may be counted. ``key`` is its own; a company's later ones have a higher ``ordinal``.

    ``place`` says for kinds of groups (never ALL) in which the company is; ``row`` is from ``scoring.columns``.
    """

    key: str
    company: str
    ordinal: int
    place: Mapping[GroupKind, str]
    row: Row


@dataclass(frozen=True, slots=True)
class Circle:
    """``members``: company by key. ``place``: what all have in common. ``counts``: by column, where counted."""

    members: Mapping[str, str]
    place: Mapping[GroupKind, str]
    counts: Mapping[str, Counts]


def formed(waiting: Sequence[Contributor], rule: Rule = RULE) -> list[Circle]:
    """Circles of those who wait; none where they are too few. Decided by places and keys, never by answers."""
    if len(waiting) < rule.circle:
        return []
    cells = [sorted(waiting, key=lambda contributor: contributor.key)]
    for kind in GroupKind:
        cells = [part for cell in cells for part in _divided(cell, kind, rule)]
    return [closed(part, rule) for cell in cells for part in _cut(cell, rule)]


def closed(members: Sequence[Contributor], rule: Rule = RULE) -> Circle:
    """The circle of these members, with what may be counted of it."""
    counted = [_counted(values, rule) for values in zip(*(member.row for member in members), strict=True)]
    for mean, states in MADE_OF.items():
        if not all(counted[state] for state in states):
            counted[mean] = {}
    return Circle(
        members={member.key: member.company for member in members},
        place=_common([member.place for member in members]),
        counts={column: counts for column, counts in zip(COLUMNS, counted, strict=True) if counts},
    )


def is_diverse(counts: Counts, spare: int) -> bool:
    """Whether at least ``spare`` of those counted differ from the commonest value."""
    return sum(counts.values()) - max(counts.values(), default=0) >= spare


def _counted(values: Iterable[Value | None], rule: Rule) -> Counts:
    given = [value for value in values if value is not None]
    if len(given) < rule.circle:
        return {}
    counts = dict(Counter(given))
    return counts if is_diverse(counts, rule.spare) else {}


def _divided(cell: list[Contributor], kind: GroupKind, rule: Rule) -> list[list[Contributor]]:
    """Takes out each part that is large enough and leaves enough, or nobody."""
    parts: dict[str, list[Contributor]] = {}
    for contributor in cell:
        parts.setdefault(contributor.place.get(kind, ""), []).append(contributor)
    divided, rest = [], dict(parts)
    for name in sorted(parts):
        left = sum(len(part) for other, part in rest.items() if other != name)
        if len(parts[name]) >= rule.remainder and (left == 0 or left >= rule.remainder):
            divided.append(rest.pop(name))
    remaining = [contributor for part in rest.values() for contributor in part]
    return [*divided, remaining] if remaining else divided


def _cut(cell: list[Contributor], rule: Rule) -> list[list[Contributor]]:
    pieces = max(1, len(cell) // rule.cut)
    return [cell[piece::pieces] for piece in range(pieces)]


def _common(places: Sequence[Mapping[GroupKind, str]]) -> Mapping[GroupKind, str]:
    first, *others = places
    return {kind: name for kind, name in first.items() if all(place.get(kind) == name for place in others)}
