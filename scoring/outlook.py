"""What is still missing where a group is not shown yet: companies, or comings and goings before the next snapshot.

This is the only home of that count. It looks at who is there, never at what they said; so it may be told to
anybody who may ask for the group.
"""

from collections.abc import Collection
from dataclasses import dataclass

from scoring.circles import Contributor
from scoring.group_rule import EVERYBODY, RULE, Group, Rule
from scoring.snapshot import Snapshot, changes_missing


@dataclass(frozen=True, slots=True)
class Outlook:
    """``others``: other companies that may be counted in the group by now. ``missing``: how many it still needs.
    ``changes``: how many companies must yet come or go before the next snapshot can be made.

    Where both are 0, the next snapshot shows the group, unless what it leaves of the rest would be too few.
    """

    others: int
    missing: int
    changes: int


def outlook(
    snapshot: Snapshot, contributors: Collection[Contributor], group: Group, company: str, rule: Rule = RULE
) -> Outlook:
    """For a company that asks; ``contributors`` are those of ``scoring.snapshot.renewed``."""
    others = {one.company for one in contributors if one.company != company and _is_in(one, group)}
    return Outlook(len(others), max(0, rule.others - len(others)), changes_missing(snapshot, contributors, rule))


def _is_in(one: Contributor, group: Group) -> bool:
    return group == EVERYBODY or one.place.get(group.kind) == group.name
