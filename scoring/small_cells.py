"""Counts for a report that leaves the house, with small ones hidden so that nobody can work them out.

This is the only home of that hiding: a list of counts beside its total, one breakdown at a time. Counts below the
limit are hidden (primary suppression). Total minus the rest would tell what is hidden together; so where that sum
leaves too little open, one more count is hidden (secondary suppression), and where even that is not enough, all of
them with their total. Which one more is decided by the order of the list, because a choice by size would tell.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from scoring.group_rule import RULE, Rule


@dataclass(frozen=True, slots=True)
class Shown:
    """``counts``: None is hidden. ``total``: None where it must not stand beside them."""

    counts: Mapping[str, int | None]
    total: int | None


def hidden_small(counts: Mapping[str, int], rule: Rule = RULE) -> Shown:
    """The counts as they may be shown, in their order. Nought tells of nobody and stays."""
    there = [name for name in counts if counts[name]]
    hidden = [name for name in there if counts[name] < rule.others]
    if not _is_open([counts[name] for name in hidden], rule):
        hidden += [name for name in there if name not in hidden][:1]
    if not _is_open([counts[name] for name in hidden], rule):
        return Shown({name: None if count else 0 for name, count in counts.items()}, None)
    return Shown({name: None if name in hidden else count for name, count in counts.items()}, sum(counts.values()))


def _is_open(hidden: list[int], rule: Rule) -> bool:
    """Whether the sum of what is hidden is no small count itself, and is made in more than one way.

    It is made in one way only if the small ones are all the least that they can be and a large one beside them as
    well, or if all are small and the most that they can be.
    """
    if not hidden:
        return True
    large = [count for count in hidden if count >= rule.others]
    least = len(hidden) - len(large) + rule.others * len(large)
    most = (rule.others - 1) * len(hidden)
    whole = sum(hidden)
    return len(hidden) > 1 and whole >= rule.others and whole not in (least, most)
