"""Many companies seen together: the picture of a cluster, or of all (specification B.7). Companies weigh equally.

This is the only home of what a cluster's gap, strength and transfer opportunity is. It is made of the counts of
a snapshot under the same rule as a company's comparison; who looks at it, and has been shown some companies'
results, is told nothing from which the rest could be worked out.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Final

from scoring.circles import Circle
from scoring.columns import DEVELOP, GIVES, IMPORTANCE, STATE, TOTAL, UPPER, Row, factor_column
from scoring.group_rule import RULE, Group, Rule, Step, step_for
from scoring.model import ALL_FACTORS, Capital
from scoring.profile import STRONG_FROM
from scoring.snapshot import Snapshot, Tally, countable, everyone, groups, inside
from scoring.spread import SCALES, Spread, median, spread, to_ten

_SEVERAL: Final = 2


@dataclass(frozen=True, slots=True)
class FactorPicture:
    """One factor of a group. None, and empty spreads, are what may not be said.

    ``develop`` is the share of companies in DEVELOP, in per cent, rounded to ten.
    """

    states: Spread = field(default_factory=Spread)
    importances: Spread = field(default_factory=Spread)
    develop: int | None = None
    is_gap: bool | None = None
    is_strength: bool | None = None
    is_transfer: bool | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """A group. ``companies`` is how many are in it, and None if it may not be shown at all."""

    group: Group
    companies: int | None
    factors: Mapping[str, FactorPicture]
    means: Mapping[str, Spread]

    @property
    def gaps(self) -> tuple[str, ...]:
        """Factors that matter to at least half and are weak in the middle."""
        return tuple(factor for factor, one in self.factors.items() if one.is_gap)

    @property
    def strengths(self) -> tuple[str, ...]:
        """Factors that matter to at least half and are strong in the middle."""
        return tuple(factor for factor, one in self.factors.items() if one.is_strength)

    @property
    def transfers(self) -> tuple[str, ...]:
        """Factors in which several could teach and several want to learn."""
        return tuple(factor for factor, one in self.factors.items() if one.is_transfer)


def picture(snapshot: Snapshot, group: Group, known: Mapping[str, Row], rule: Rule = RULE) -> Picture:
    """The group as its facilitator may see it. ``known`` are assessments that were shown to her, by key."""
    circles = inside(snapshot, group) if group in groups(snapshot, rule) else []
    companies = len({company for circle in circles for company in circle.members.values()})
    return Picture(
        group,
        companies if circles else None,
        {factor: _factor(circles, factor, known, rule) for factor in ALL_FACTORS},
        {name: _spread(circles, name, Fraction(1), known, rule) for name in (*Capital, TOTAL)},
    )


def _factor(circles: Collection[Circle], factor: str, known: Mapping[str, Row], rule: Rule) -> FactorPicture:
    state, importance, upper, develop, gives = (
        factor_column(factor, what) for what in (STATE, IMPORTANCE, UPPER, DEVELOP, GIVES)
    )
    is_low, is_high = _middle(circles, state, upper, known, rule)
    return FactorPicture(
        states=_spread(circles, state, SCALES[STATE], known, rule),
        importances=_spread(circles, importance, SCALES[IMPORTANCE], known, rule),
        develop=_share(circles, develop, known, rule),
        is_gap=is_low,
        is_strength=is_high,
        is_transfer=_transfer(circles, gives, develop, known, rule),
    )


def _spread(
    circles: Collection[Circle], column: str, scale: Fraction, known: Mapping[str, Row], rule: Rule
) -> Spread:
    tally = everyone(circles, column, known, rule)
    return spread(tally.counts, scale, _step(tally, rule))


def _share(circles: Collection[Circle], column: str, known: Mapping[str, Row], rule: Rule) -> int | None:
    """Per cent with a yes, rounded to ten, a half upwards."""
    tally = everyone(circles, column, known, rule)
    if _step(tally, rule) is Step.NOTHING:
        return None
    return to_ten(_yes(tally), tally.size)


def _middle(
    circles: Collection[Circle], state: str, upper: str, known: Mapping[str, Row], rule: Rule
) -> tuple[bool | None, bool | None]:
    """Whether the factor is a gap, and whether it is a strength."""
    both = countable(circles, (state, upper), known, rule)
    states, uppers = everyone(both, state, known, rule), everyone(both, upper, known, rule)
    if Step.NOTHING in (_step(states, rule), _step(uppers, rule)):
        return None, None
    matters = 2 * _yes(uppers) >= uppers.size
    # Between 7 and 8 lies a middle that is neither: half of an even number of companies on each side.
    middle = median(states.counts)
    return matters and middle <= STRONG_FROM - 1, matters and middle >= STRONG_FROM


def _transfer(
    circles: Collection[Circle], gives: str, develop: str, known: Mapping[str, Row], rule: Rule
) -> bool | None:
    both = countable(circles, (gives, develop), known, rule)
    givers, seekers = everyone(both, gives, known, rule), everyone(both, develop, known, rule)
    if Step.NOTHING in (_step(givers, rule), _step(seekers, rule)):
        return None
    return _yes(givers) >= _SEVERAL and _yes(seekers) >= _SEVERAL


def _yes(tally: Tally) -> int:
    return tally.counts.get(1, 0)


def _step(tally: Tally, rule: Rule) -> Step:
    """Where everything counted is known to the viewer there is nothing to hide; else the unknown must do."""
    return step_for(tally.unknown or tally.size, rule)
