"""Why a factor has its figure and its place: her ratings, the calculation, the rules that were applied.

Every explanation begins with one sentence that is the answer; what follows is for who wants to check it. This is
the only home of how a factor, a rank and a left-out rating are explained; means stand in explaining_means.py.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from flows import arithmetic
from flows.report import Result
from flows.situation import Assessment
from flows.turn import lines, paragraphs
from flows.wording import Voice
from scoring.model import DOES_NOT_APPLY, DONT_KNOW, Aspect, FactorState, Flag, Profile, Quadrant
from scoring.profile import BUILDING_IF, FRAGILE_IF, FULLY_SUFFICIENT, LISTED, OVERDONE_IF, STRONG_FROM
from scoring.reasons import MOST_POINTS, placed, strength, to_gain, to_keep

_LIMITS = {  # of the remarks on a factor
    Flag.FRAGILE: {"condition": FRAGILE_IF[0], "care": FRAGILE_IF[1]},
    Flag.BUILDING: {"steps": BUILDING_IF},
    Flag.OVERDONE: {"condition": OVERDONE_IF[0], "importance": OVERDONE_IF[1]},
}


@dataclass(frozen=True)
class Explaining:
    """One version of an assessment, explained. ``assessment`` is the one that ``result`` was made from."""

    result: Result
    assessment: Assessment

    @property
    def voice(self) -> Voice:
        return self.result.voice

    @property
    def profile(self) -> Profile:
        return self.result.profile

    # -- a factor

    def factor(self, factor_id: str) -> Markup:
        """Its ratings, its state, its place in the portfolio, and whether it is listed."""
        state = self.profile.factors[factor_id]
        ratings = lines(*(self._rating(state, aspect) for aspect in Aspect)) if state.applies else ""
        title = self.heading(self.name(factor_id), state)
        return paragraphs(
            lines(title, self._point(state)), ratings, self._state(state), self._place(state), self._rank(state)
        )

    def heading(self, name: str, state: FactorState) -> Markup:
        if state.s100 is None:
            return self.voice("why.heading_none", name=name)
        return self.voice("why.heading", name=name, figure=arithmetic.whole(self.voice, state.s100))

    def _point(self, state: FactorState) -> Markup:
        """The answer in one sentence."""
        if state.quadrant:
            return self.voice(f"why.point_{state.quadrant}", quadrant=self._quadrant(state.quadrant))
        if not state.applies:
            return self.voice("why.point_does_not_apply")
        return self.voice("why.point_no_condition" if state.s3 is None else "why.point_no_importance")

    def _rating(self, state: FactorState, aspect: Aspect) -> Markup:
        return self.voice(f"report.reason_{aspect}", answer=self._answer(state.factor, aspect))

    def _answer(self, factor_id: str, aspect: Aspect) -> str:
        value = self.assessment.values.get(f"{factor_id}.{aspect}")
        words = {
            None: "paper.not_answered",
            DONT_KNOW: "answer.dont_know",
            DOES_NOT_APPLY: "answer.does_not_apply",
        }
        if value is None or value in words:
            return self.voice.plain(words[value])
        return f"{value} · {self.result.instrument.aspects[aspect].scale[self.voice.language][int(value)]}"

    def lack(self, state: FactorState) -> str:
        """What keeps a factor out of the weighted means."""
        if not state.applies:
            return self.voice.plain("answer.does_not_apply")
        wanted = {Aspect.IMPORTANCE: state.i, Aspect.CONDITION: state.c}
        return ", ".join(self._rating(state, aspect) for aspect, rating in wanted.items() if rating is None)

    def _state(self, state: FactorState) -> str:
        if state.s3 is None or state.s100 is None:
            return ""
        key = "why.state" if state.y is not None else "why.state_partial"
        calculation = arithmetic.of_hundred(self.voice, state.s3)
        figure = (
            self.voice("why.rounded", sum=calculation, figure=arithmetic.whole(self.voice, state.s100))
            if state.s100.denominator > 1
            else calculation
        )
        return self.voice(key, sum=arithmetic.points(state), most=MOST_POINTS, figure=figure)

    def _place(self, state: FactorState) -> str:
        """Both comparisons that make the quadrant."""
        if not state.quadrant or state.s3 is None:
            return ""
        strong = "why.strong" if state.s3 >= STRONG_FROM else "why.weak"
        upper = state.quadrant in (Quadrant.DEVELOP, Quadrant.STABILISE)
        close = " " + self.voice("why.borderline") if Flag.BORDERLINE in state.flags else ""
        return lines(
            self.voice(strong, points=state.s3, limit=STRONG_FROM) + close,
            self.voice(
                "why.important" if upper else "why.less_important", importance=state.i, mean=self.average()
            ),
        )

    def average(self) -> str:
        """The company's own mean importance, as a calculation."""
        weights = [state.i or 0 for state in placed(self.profile)]
        return arithmetic.mean(self.voice, sum(weights), len(weights))

    # -- whether it is listed, and the remarks

    def _rank(self, state: FactorState) -> Markup:
        remarks = [self.voice(f"why.{f}", **_LIMITS[f]) for f in state.flags if f in _LIMITS]
        return lines(*self._listing(state), *remarks)

    def _listing(self, state: FactorState) -> list[str]:
        match state.quadrant:
            case None:
                return []
            case Quadrant.NO_ACTION:
                return [self.voice("why.not_listed")]
            case Quadrant.STABILISE:
                ranked, values = to_keep(self.profile), [strength(each) for each in to_keep(self.profile)]
                counted = self.voice("why.strength", sum=arithmetic.strength(state))
                return [
                    counted,
                    self._standing(state, ranked),
                    self._equals(state, ranked, values, "why.equal_strength"),
                ]
            case Quadrant.DEVELOP | Quadrant.ANALYSE:  # pragma: no branch  there is no fifth one
                return self._urgency(state, state.quadrant)

    def _urgency(self, state: FactorState, quadrant: Quadrant) -> list[str]:
        counted = self.voice("why.gain", full=FULLY_SUFFICIENT, sum=arithmetic.to_gain(state))
        if not state.p:
            return [counted, self.voice("why.no_gain")]
        ranked = to_gain(self.profile, quadrant)
        equals = self._equals(state, ranked, [each.p or 0 for each in ranked], "why.equal")
        if quadrant is Quadrant.DEVELOP:
            return [counted, self._standing(state, ranked), equals]
        first = len(to_gain(self.profile, Quadrant.DEVELOP))
        names = {"develop": self._quadrant(Quadrant.DEVELOP), "analyse": self._quadrant(Quadrant.ANALYSE)}
        if first >= LISTED:
            return [counted, self.voice("why.not_filled", most=LISTED, **names)]
        filled = self.voice(
            "why.filled", n=first, most=LISTED, rank=ranked.index(state) + 1, of=len(ranked), **names
        )
        return [counted, filled, equals]

    def _standing(self, state: FactorState, ranked: Sequence[FactorState]) -> Markup:
        assert state.quadrant, "only a placed factor is ranked"
        rank, quadrant = ranked.index(state) + 1, self._quadrant(state.quadrant)
        return self.voice("why.standing", rank=rank, of=len(ranked), quadrant=quadrant, most=LISTED)

    def _equals(self, state: FactorState, ranked: Sequence[FactorState], values: Sequence[int], key: str) -> str:
        """Who else has as much, and what decides then; nothing where nobody has."""
        mine = values[ranked.index(state)]
        others = [
            each.factor for each, value in zip(ranked, values, strict=True) if value == mine and each != state
        ]
        return self.voice(key, factors=", ".join(map(self.name, others))) if others else ""

    # -- the two lists

    def priorities(self) -> Markup:
        """Which factors may be listed to develop first, in their order."""
        first, then = (to_gain(self.profile, each) for each in (Quadrant.DEVELOP, Quadrant.ANALYSE))
        title = self.voice("report.priorities")
        if not first and not then:
            return paragraphs(title, self.voice("why.nothing_to_develop", limit=STRONG_FROM))
        filled = then if len(first) < LISTED else []
        names = {"develop": self._quadrant(Quadrant.DEVELOP), "analyse": self._quadrant(Quadrant.ANALYSE)}
        parts = [
            lines(*(self._term(each, arithmetic.to_gain(each)) for each in group)) for group in (first, filled)
        ]
        if filled:
            parts[1] = lines(self.voice("why.fills_up", most=LISTED, **names), parts[1])
        rule = self.voice("why.priorities", most=LISTED, full=FULLY_SUFFICIENT, develop=names["develop"])
        equal = len({each.p for each in first}) < len(first) or len({each.p for each in filled}) < len(filled)
        return paragraphs(lines(title, rule), *parts, self.voice("why.order") if equal else "")

    def strengths(self) -> Markup:
        """Which factors may be listed as strengths, in their order."""
        ranked, title = to_keep(self.profile), self.voice("report.strengths")
        if not ranked:
            return paragraphs(title, self.voice("why.nothing_to_keep", limit=STRONG_FROM, mean=self.average()))
        rule = self.voice("why.strengths", most=LISTED, stabilise=self._quadrant(Quadrant.STABILISE))
        equal = len({strength(each) for each in ranked}) < len(ranked)
        return paragraphs(
            lines(title, rule),
            lines(*(self._term(each, arithmetic.strength(each)) for each in ranked)),
            self.voice("why.order_strengths") if equal else "",
        )

    def _term(self, state: FactorState, calculation: str) -> Markup:
        return self.voice("why.term", name=self.name(state.factor), sum=calculation)

    # -- words

    def name(self, factor_id: str) -> str:
        return f"{self.result.factor(factor_id).place} {self.result.name_of(factor_id)}"

    def _quadrant(self, quadrant: Quadrant) -> str:
        return self.voice.plain(f"quadrant.{quadrant}")
