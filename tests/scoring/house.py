"""A house full of companies that come, go, return and answer anew, and what is shown of them round by round.

``House`` shows what ``scoring.snapshot`` lets through. Its children each break one rule, for the attacker to
prove that he would have noticed.
"""

import random
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import product

from scoring.circles import Circle, Contributor, Counts, closed
from scoring.columns import COLUMNS, PLACES, Row
from scoring.group_rule import RULE, GroupKind, Rule, Step, step_for
from scoring.snapshot import Snapshot, countable, everyone, groups, inside, others, renewed

COLUMN = "SC1.state"
VALUES = range(13)
WHERE = (GroupKind.CLUSTER, GroupKind.SECTOR, GroupKind.SIZE)
Seen = tuple[list[str], Counts]


@cache
def row_of(value: int | None) -> Row:
    """A row that says something of one column only."""
    return tuple(value if column == COLUMN else None for column in COLUMNS)


def someone(
    key: str, value: int | None, place: Mapping[GroupKind, str] | None = None, company: str = ""
) -> Contributor:
    """A company's (first) assessment."""
    return Contributor(key, company or key, 0, place or {}, row_of(value))


class House:
    """``present`` may be counted now; ``gone`` have withdrawn and may return."""

    def __init__(self, seed: int = 0, rule: Rule = RULE) -> None:
        self.rule = rule
        self.draw = random.Random(seed)
        self.snapshot = Snapshot()
        self.present: dict[str, Contributor] = {}
        self.gone: dict[str, Contributor] = {}
        self.known: dict[str, int] = {}
        # Where nearly all say the same, answers are easiest to work out; so some houses are like that.
        weights = self.draw.choice([(1,) * 13, (9, 1, 0, 0, 1), (0, 0, 0, 1, 4, 6, 4, 1), (1, 0, 0, 0, 6)])
        self.pace = self.draw.choice((1.0, 0.4, 0.15))
        self.weights = (*weights, *[0] * (len(VALUES) - len(weights)))
        for _ in range(self.draw.choice((0, 8, 30))):
            self.joins()

    def stands(self, *people: Contributor) -> None:
        """These are present and nobody else, and figures are made anew where the rule lets them."""
        self.gone.update(self.present)
        self.present = {one.key: one for one in people}
        self.renew()

    def joins(self, company: str = "", silence: float = 0) -> Contributor:
        """A new company, or one that answers anew. With a chance of ``silence`` it does not know."""
        number = len(self.present) + len(self.gone)
        company = company or f"c{number}"
        places = {kind: self.draw.choice(names) for kind, names in zip(WHERE, ("AABC", "xy", "12"), strict=True)}
        earlier = [one for one in self.present.values() if one.company == company]
        place = earlier[0].place if earlier else places
        value = None if self.draw.random() < silence else self.draw.choices(VALUES, self.weights)[0]
        one = Contributor(f"{company}/{number}", company, number, place, row_of(value))
        self.present[one.key] = one
        return one

    def leaves(self, key: str) -> None:
        self.gone[key] = self.present.pop(key)

    def returns(self, key: str) -> None:
        self.present[key] = self.gone.pop(key)

    def happens(self, spared: str) -> None:
        """One thing, by chance. ``spared`` is the company of the attacker, who does not withdraw."""
        leavers = [key for key, one in self.present.items() if one.company != spared]
        turn = self.draw.random()
        if turn < 0.7 or len(leavers) < 8:
            self.joins(silence=0.1)
        elif turn < 0.8:
            self.leaves(self.draw.choice(leavers))
        elif turn < 0.9 and self.gone:
            self.returns(self.draw.choice(sorted(self.gone)))
        else:
            self.joins(self.present[self.draw.choice(leavers)].company, silence=0.1)

    def waits(self) -> None:
        """Some houses make figures as soon as they can, others let more come together."""
        if self.draw.random() < self.pace:
            self.renew()

    def renew(self) -> None:
        self.snapshot = renewed(self.snapshot, list(self.present.values()), self.rule)

    def shows_company(self, own: Mapping[str, Row]) -> Iterator[Seen]:
        """Every comparison that a company can choose."""
        for circles in self.shown():
            tally = others(circles, COLUMN, own)
            if step_for(tally.unknown, self.rule) is not Step.NOTHING:
                counted = [circle for circle in circles if COLUMN in circle.counts]
                yield [key for key in self.who_said(counted) if key not in own], tally.counts

    def shows_facilitator(self, known: Mapping[str, Row]) -> Iterator[Seen]:
        """Every picture of a group, for one who was shown these answers."""
        for circles in self.shown():
            tally = everyone(circles, COLUMN, known, self.rule)
            if step_for(tally.unknown, self.rule) is not Step.NOTHING:
                counted = countable(circles, (COLUMN,), known, self.rule)
                yield self.who_said(counted), tally.counts

    def who_said(self, circles: Iterable[Circle]) -> list[str]:
        """Whose answers these are: the attacker is told who has none."""
        everybody = {**self.present, **self.gone}
        keys = [key for circle in circles for key in circle.members]
        return [key for key in keys if everybody[key].row != row_of(None)]

    def shown(self) -> Iterator[list[Circle]]:
        for group in groups(self.snapshot, self.rule):
            yield inside(self.snapshot, group)


ALONE = {"circle": 1, "spare": 0, "cut": 1}
"""No circles: each company enters and leaves the figures by itself, which is how such rules are mostly meant."""


class SmallGroups(House):
    """Shows groups of any size."""

    def __init__(self, seed: int = 0) -> None:
        super().__init__(seed, Rule(others=1, **ALONE))


class NestedGroups(House):
    """Shows groups beside each other that differ by one company."""

    def __init__(self, seed: int = 0) -> None:
        super().__init__(seed, Rule(remainder=1, **ALONE))


class EveryChange(House):
    """Makes new figures with every company that comes or goes."""

    def __init__(self, seed: int = 0) -> None:
        super().__init__(seed, Rule(changed=1, **ALONE))


class ThreeChanges(House):
    """Waits for three changes, whoever they are: the rule as it is mostly written."""

    def __init__(self, seed: int = 0) -> None:
        super().__init__(seed, Rule(**ALONE))


class ForgetsTheViewer(House):
    """Wants companies of a circle to differ, but forgets that the viewer knows his own answer."""

    def __init__(self, seed: int = 0) -> None:
        super().__init__(seed, Rule(spare=1))


class TrustsTheFacilitator(ForgetsTheViewer):
    """The same for a facilitator who was shown a company's answers: she is told what any observer is told."""

    def shows_facilitator(self, known: Mapping[str, Row]) -> Iterator[Seen]:
        return super().shows_facilitator({})


class LetsGoAlone(House):
    """Who withdraws leaves the circle, and whoever returns is taken in again with the next."""

    def renew(self) -> None:
        circles = []
        for circle in self.snapshot.circles:
            stay = [self.present[key] for key in circle.members if key in self.present]
            if len(stay) >= self.rule.circle:
                circles.append(closed(stay, self.rule))
        self.snapshot = Snapshot(self.snapshot.number, tuple(circles))
        super().renew()


class FreeCombinations(House):
    """Counts the companies of any cluster, sector and size, and all combinations of them."""

    def shown(self) -> Iterator[list[Circle]]:
        members = [
            self.present[key] for circle in self.snapshot.circles for key in circle.members & self.present.keys()
        ]
        for wanted in product(*[("", *names) for names in ("ABC", "xy", "12")]):
            chosen = [
                one
                for one in members
                if all(not name or one.place[kind] == name for kind, name in zip(WHERE, wanted, strict=True))
            ]
            if chosen:
                yield [closed(chosen, self.rule)]


def value_of(one: Contributor) -> int:
    value = one.row[PLACES[COLUMN]]
    assert isinstance(value, int)
    return value
