"""Many companies for the tests of groups: profiles, contributors and snapshots from short words."""

from collections.abc import Mapping, Sequence

from scoring.circles import Contributor
from scoring.columns import row
from scoring.group_rule import RULE, GroupKind, Rule
from scoring.model import Profile
from scoring.profile import score
from scoring.snapshot import Snapshot, renewed
from tests.scoring.companies import company, everywhere

# Condition and systematics of SC1 for the seven others of B.11: states 25, 33.33, 50, 58.33, 66.67, 75, 75.
WORKED_OTHERS = ("1 1", "2 0", "2 2", "3 1", "3 2", "3 3", "4 1")


def of_factor(factor: str, triples: Sequence[str]) -> list[Profile]:
    """A profile for each triple; all rate this factor alone."""
    return [score(company(f"{factor} {triple}")) for triple in triples]


def all_alike(triple: str) -> Profile:
    """A profile with the same three ratings everywhere."""
    return score(everywhere(triple))


def contributor(
    name: str, profile: Profile, place: Mapping[GroupKind, str] | None = None, key: str = "", ordinal: int = 0
) -> Contributor:
    """A company's assessment, under its own name if it has no other key."""
    return Contributor(key or name, name, ordinal, place or {}, row(profile))


def contributors(profiles: Sequence[Profile], place: Mapping[GroupKind, str] | None = None) -> list[Contributor]:
    """One company for each profile: c00, c01 and so on."""
    return [contributor(f"c{number:02}", profile, place) for number, profile in enumerate(profiles)]


def snapshot_of(people: Sequence[Contributor], rule: Rule = RULE) -> Snapshot:
    """The first snapshot of these."""
    return renewed(Snapshot(), people, rule)
