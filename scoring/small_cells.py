"""Counts for a report that leaves the house, with small ones hidden so that nobody can work them out.

This is the only home of that hiding: a list of counts beside its total, one breakdown at a time. Where one count
is hidden, total minus the rest would tell it; so as many more are hidden, smallest first, until what is hidden
together is at least two counts and enough companies.
"""

from collections.abc import Mapping

from scoring.group_rule import RULE, Rule


def hidden_small(counts: Mapping[str, int], rule: Rule = RULE) -> dict[str, int | None]:
    """The counts as they may be shown beside their total; None is hidden. Nought tells of nobody and stays.

    If all of them together are too few, all are hidden, and the total must not be shown either.
    """
    by_size = sorted((name for name in counts if counts[name]), key=lambda name: (counts[name], name))
    hidden = [name for name in by_size if counts[name] < rule.others]
    for name in by_size[len(hidden) :]:
        if not hidden or (len(hidden) > 1 and sum(counts[other] for other in hidden) >= rule.others):
            break
        hidden.append(name)
    return {name: None if name in hidden else count for name, count in counts.items()}


def may_be_totalled(counts: Mapping[str, int], rule: Rule = RULE) -> bool:
    """Whether the total may stand beside them: nobody, or enough."""
    total = sum(counts.values())
    return total == 0 or total >= rule.others
