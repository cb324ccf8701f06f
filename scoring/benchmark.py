"""One company beside a group of others, or beside a reference set: words first, figures where there are enough.

This is the only home of that comparison. It sees the counts of a snapshot, never another company's answers, and
keeps to ``scoring.group_rule`` column by column, because not everybody answers everything. Compared are plain
states and importances: weighted means would compare opinions on what matters.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from scoring.circles import Circle
from scoring.columns import IMPORTANCE, STATE, TOTAL, Row, factor_column
from scoring.group_rule import RULE, Group, Rule, Step, step_for
from scoring.model import ALL_FACTORS, Capital, FactorState, Profile
from scoring.reference import ReferenceSet
from scoring.snapshot import Snapshot, groups, inside, others
from scoring.spread import SCALES, Spread, Word, median, position, spread, word_for


@dataclass(frozen=True, slots=True)
class Comparison:
    """One figure. ``own`` is exact, on 0-100. ``spread`` is rounded, except that of a reference set."""

    own: Fraction | None
    step: Step
    word: Word | None = None
    spread: Spread = field(default_factory=Spread)
    position: int | None = None


@dataclass(frozen=True, slots=True)
class Benchmark:
    """``others``: how many other companies the group has. ``states`` and ``importances`` by factor, ``means``
    by capital and ``total``. A group that may not be shown has nothing but Step.NOTHING everywhere."""

    group: Group
    others: int
    states: Mapping[str, Comparison]
    importances: Mapping[str, Comparison]
    means: Mapping[str, Comparison]


@dataclass(frozen=True, slots=True)
class ReferenceComparison:
    """One figure beside a reference set, which is shown as it was published."""

    own: Fraction
    word: Word
    median: Fraction
    lower: Fraction
    upper: Fraction


def benchmark(
    profile: Profile, snapshot: Snapshot, group: Group, own: Mapping[str, Row], rule: Rule = RULE
) -> Benchmark:
    """The company beside the others of a group. ``own`` are her assessments by key, never counted among them."""
    circles = inside(snapshot, group) if group in groups(snapshot, rule) else []
    members = {key for circle in circles for key in circle.members}

    def compared(column: str, value: Fraction | None, scale: Fraction) -> Comparison:
        return _compared(circles, column, value, scale, own, rule)

    return Benchmark(
        group,
        others=len(members - own.keys()),
        states={
            factor: compared(factor_column(factor, STATE), state.s100, SCALES[STATE])
            for factor, state in profile.factors.items()
        },
        importances={
            factor: compared(factor_column(factor, IMPORTANCE), i100(state), SCALES[IMPORTANCE])
            for factor, state in profile.factors.items()
        },
        means={name: compared(name, value, Fraction(1)) for name, value in means(profile).items()},
    )


def choice(snapshot: Snapshot, place: Collection[Group], own: Collection[str], rule: Rule = RULE) -> list[Group]:
    """The groups that a company may choose from: published, one of hers, and with enough others."""
    return [
        group
        for group in groups(snapshot, rule)
        if group in place and _others(inside(snapshot, group), own) >= rule.others
    ]


def against(profile: Profile, reference: ReferenceSet) -> dict[str, ReferenceComparison]:
    """The company beside a reference set, by the set's own names: ``SC1``, ``SC1.I``, ``HC``, ``total``."""
    own: dict[str, Fraction | None] = dict(means(profile))
    for factor in ALL_FACTORS:
        own[factor] = profile.factors[factor].s100
        own[f"{factor}.I"] = i100(profile.factors[factor])
    return {
        name: ReferenceComparison(value, word_for(value, figure.median), figure.median, figure.lower, figure.upper)
        for name, figure in reference.figures.items()
        if (value := own[name]) is not None
    }


def means(profile: Profile) -> dict[str, Fraction | None]:
    """Plain means of the capitals and of all, the ones that may be compared."""
    return {**{capital: profile.capitals[capital].plain for capital in Capital}, TOTAL: profile.total.plain}


def i100(state: FactorState) -> Fraction | None:
    """Importance on 0-100."""
    return None if state.i is None else Fraction(25 * state.i)


def _compared(
    circles: Collection[Circle],
    column: str,
    value: Fraction | None,
    scale: Fraction,
    own: Mapping[str, Row],
    rule: Rule,
) -> Comparison:
    tally = others(circles, column, own)
    step = step_for(tally.unknown, rule)
    shown = spread(tally.counts, scale, step)
    if step is Step.NOTHING or value is None:
        return Comparison(value, step, spread=shown)
    word = word_for(value, scale * median(tally.counts))
    place = position(tally.counts, value / scale) if step is Step.POSITION else None
    return Comparison(value, step, word, shown, place)


def _others(circles: Collection[Circle], own: Collection[str]) -> int:
    return len([key for circle in circles for key in circle.members if key not in own])
