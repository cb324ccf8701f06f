"""Snapshots: the circles that are counted at present, frozen until enough companies have come or gone.

This is the only home of what is counted when, and for whom. A snapshot holds counts, not answers, so it
stands when a company's answers are erased. A circle ends as a whole when a member withdraws; its other members
are counted again with the next answers that they hand in, not with these.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from scoring.circles import Circle, Contributor, Counts, formed, is_diverse
from scoring.columns import PLACES, Row, Value
from scoring.group_rule import EVERYBODY, RULE, Group, Rule, published


@dataclass(frozen=True, slots=True)
class Snapshot:
    """``spent`` are keys of assessments that were in circles which have ended: never counted again."""

    number: int = 0
    circles: tuple[Circle, ...] = ()
    spent: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Tally:
    """What is counted of a group in one column, for one viewer. ``unknown`` have answers that he does not know."""

    counts: Counts
    unknown: int

    @property
    def size(self) -> int:
        """How many are counted."""
        return sum(self.counts.values())


def renewed(previous: Snapshot, contributors: Collection[Contributor], rule: Rule = RULE) -> Snapshot:
    """The next snapshot, or ``previous`` itself while too little has changed or too few would be counted.

    ``contributors`` are all assessments that may be counted now, also several of a company: the one in a living
    circle counts, else the latest. Withdrawn, erased and outdated ones are simply missing.
    """
    moves = _moves(previous, contributors)
    if moves.count < rule.changed:
        return previous
    circles = (*moves.living, *formed(moves.waiting, rule))
    if sum(len(circle.members) for circle in circles) < rule.others:
        return previous
    return Snapshot(previous.number + 1, circles, moves.spent)


def changes_missing(previous: Snapshot, contributors: Collection[Contributor], rule: Rule = RULE) -> int:
    """How many companies must yet come or go before the next snapshot can be made."""
    return max(0, rule.changed - _moves(previous, contributors).count)


def groups(snapshot: Snapshot, rule: Rule = RULE) -> tuple[Group, ...]:
    """The groups of which figures may be shown: a circle belongs to one if all of its members do."""
    members: dict[Group, list[str]] = {EVERYBODY: []}
    for circle in snapshot.circles:
        members[EVERYBODY] += circle.members
        for kind, name in circle.place.items():
            members.setdefault(Group(kind, name), []).extend(circle.members)
    return published(members, rule)


def inside(snapshot: Snapshot, group: Group) -> list[Circle]:
    """The circles that lie in the group as a whole."""
    return [
        circle for circle in snapshot.circles if group == EVERYBODY or circle.place.get(group.kind) == group.name
    ]


def others(circles: Iterable[Circle], column: str, own: Mapping[str, Row]) -> Tally:
    """For a company: what the others of these circles say. ``own`` are her assessments by key."""
    counts: Counter[Value] = Counter()
    for circle in circles:
        if column in circle.counts:
            counts.update(_without(circle, column, own))
    return Tally(counts, counts.total())


def everyone(circles: Iterable[Circle], column: str, known: Mapping[str, Row], rule: Rule = RULE) -> Tally:
    """For a facilitator: what all of these circles say, where ``known`` have shown her their answers."""
    counts: Counter[Value] = Counter()
    unknown = 0
    for circle in countable(circles, (column,), known, rule):
        counts.update(circle.counts[column])
        unknown += _without(circle, column, known).total()
    return Tally(counts, unknown)


def countable(
    circles: Iterable[Circle], columns: Sequence[str], known: Mapping[str, Row], rule: Rule = RULE
) -> list[Circle]:
    """The circles that may be counted in every one of these columns, for one who knows these answers.

    He must know all of a circle, or so little that those left are a circle still, and differ.
    """
    return [circle for circle in circles if all(_may_count(circle, column, known, rule) for column in columns)]


def _may_count(circle: Circle, column: str, known: Mapping[str, Row], rule: Rule) -> bool:
    if column not in circle.counts:
        return False
    if known.keys().isdisjoint(circle.members):
        return True
    left = _without(circle, column, known)
    return not left or (left.total() >= rule.circle and is_diverse(left, 1))


def _without(circle: Circle, column: str, known: Mapping[str, Row]) -> Counter[Value]:
    left = Counter(circle.counts[column])
    for key in known.keys() & circle.members.keys():
        value = known[key][PLACES[column]]
        if value is not None:
            left[value] -= 1
    return +left


@dataclass(frozen=True, slots=True)
class _Moves:
    """What has happened since a snapshot. ``count``: companies that are gone or wait to be counted."""

    living: list[Circle]
    spent: frozenset[str]
    waiting: list[Contributor]
    count: int


def _moves(previous: Snapshot, contributors: Collection[Contributor]) -> _Moves:
    living, ended = _sorted_out(previous.circles, contributors)
    spent = previous.spent | {key for circle in ended for key in circle.members}
    waiting = _waiting(contributors, living, spent)
    return _Moves(living, spent, waiting, _gone(ended, contributors) + len(waiting))


def _sorted_out(
    circles: Iterable[Circle], contributors: Iterable[Contributor]
) -> tuple[list[Circle], list[Circle]]:
    """Living and ended circles. One ends when a member is missing, or half of them have handed in anew."""
    keys = {contributor.key for contributor in contributors}
    newest = _newest(contributors)
    living: list[Circle] = []
    ended: list[Circle] = []
    for circle in circles:
        anew = [key for key, company in circle.members.items() if company in newest and newest[company].key != key]
        is_alive = keys.issuperset(circle.members) and 2 * len(anew) < len(circle.members)
        (living if is_alive else ended).append(circle)
    return living, ended


def _newest(contributors: Iterable[Contributor]) -> dict[str, Contributor]:
    in_order = sorted(contributors, key=lambda contributor: contributor.ordinal)
    return {contributor.company: contributor for contributor in in_order}


def _waiting(
    contributors: Iterable[Contributor], living: Iterable[Circle], spent: Collection[str]
) -> list[Contributor]:
    """The latest assessment of each company that is in no living circle, if it was not counted before."""
    counted = {company for circle in living for company in circle.members.values()}
    newest = _newest(contributors).values()
    return [one for one in newest if one.company not in counted and one.key not in spent]


def _gone(ended: Iterable[Circle], contributors: Iterable[Contributor]) -> int:
    """How many who were counted are gone. Those who only fall out beside them have not changed."""
    keys = {contributor.key for contributor in contributors}
    return len([key for circle in ended for key in circle.members if key not in keys])
