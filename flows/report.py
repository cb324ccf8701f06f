"""A Profile -> the manager's result, in words she can act on.

This is the only home of how figures become sentences: which word a figure gets, which reasons are
given (always her own ratings, in the words of the scale she used), what is said when there is little to say.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from markupsafe import Markup

import scoring
from flows.instrument import Factor, Instrument, Texts
from flows.library import Terms
from flows.picture import Bar, Bars, Bubble, Picture, Portfolio
from flows.ratings import ratings_of, seconds_of
from flows.second_view import is_view
from flows.situation import Assessment
from flows.turn import lines, paragraphs
from flows.versions import handed_in
from flows.wording import Voice
from scoring.figures import half_up
from scoring.model import (
    DONT_KNOW,
    Aspect,
    Capital,
    FactorState,
    Flag,
    Profile,
    Quadrant,
    QualitySign,
)
from scoring.reasons import leader, missing

COMPANY_NAME = "CD1"

# Words for a mean state, by the first border that it stays below. On the scale of the parent method (0-120)
# "partly" begins at 10, "mostly" at 40, "fully" at 70 and "more" at 110; here the same on 0-100.
BORDERS = tuple(
    (Fraction(first, 120) * 100, below)
    for first, below in ((10, "missing"), (40, "partly"), (70, "mostly"), (110, "fully"))
)
_SCALE = ("partly", "mostly", "fully", "more")
_STRONG_FROM = 7.5  # between the last weak state (7) and the first strong one (8)
REMARKS = (Flag.FRAGILE, Flag.BUILDING, Flag.OVERDONE)


@dataclass(frozen=True, slots=True)
class Part:
    """One message of the result, by its name; ``text`` is the caption where there is a picture."""

    name: str
    text: Markup
    picture: Picture | None = None


def result_of(assessment: Assessment, instrument: Instrument, voice: Voice, terms: Terms) -> "Result":
    """The result of an assessment that was handed in."""
    assessment = handed_in(assessment, instrument)
    assert assessment.submitted_at is not None, "only what was handed in has a result"
    days = [assessment.submitted_at, *(version.at for version in assessment.versions[1:])]
    ratings = ratings_of(instrument, assessment)
    company = assessment.values.get(COMPANY_NAME, DONT_KNOW)
    signs = scoring.signs(ratings, seconds_of(instrument, assessment))
    named = "" if company == DONT_KNOW else company
    first_day = days[0] if len(days) > 1 else None
    return Result(scoring.score(ratings), signs, instrument, voice, terms, named, days[-1], first_day)


@dataclass(frozen=True)
class Result:
    """One company’s result as its manager reads it. ``first_day`` is that of the first of several versions."""

    profile: Profile
    signs: Sequence[QualitySign]
    instrument: Instrument
    voice: Voice
    terms: Terms
    company: str
    day: datetime
    first_day: datetime | None = None

    def parts(self) -> list[Part]:
        """The messages, in order."""
        placed = [state for state in self.profile.factors.values() if state.quadrant]
        start = [Part("headline", self._headline()), Part("capitals", self._capitals_text(), self._bars())]
        if not placed:
            return [*start, Part("limits", self._limits())]
        return [
            *start,
            Part("portfolio", self._portfolio_text(placed), self._portfolio(placed)),
            Part("priorities", self._priorities()),
            Part("strengths", self._strengths()),
            Part("limits", self._limits()),
        ]

    # -- 1 -- the headline

    def _headline(self) -> Markup:
        title = self.voice("report.title", company=self.company, date=self._date)
        *figures, last = self.summary()
        return paragraphs(lines(title, self.corrected()), lines(*figures), last)

    def corrected(self) -> str:
        """When it was corrected and first handed in; nothing of a first version."""
        if self.first_day is None:
            return ""
        first = self.voice.date(self.first_day, self.terms.zone)
        return self.voice("report.corrected", day=self._date, first=first)

    def summary(self) -> list[str]:
        """The result in one to three sentences; the last one says what to do."""
        total = self.profile.total.weighted
        if total is None:
            if not any(state.applies for state in self.profile.factors.values()):
                return [self.voice("report.nothing_applies")]
            return [self.voice("report.no_total"), self._first_step()]
        figure = self.voice("report.total", figure=self._figure(total), words=self.band(total))
        return [figure, *filter(None, [self._strongest()]), self._first_step()]

    def _strongest(self) -> str:
        capital = leader(self.profile)
        best = self.profile.capitals[capital].weighted if capital else None
        if capital is None or best is None:
            return ""
        return self.voice("report.strongest", capital=self.capital(capital), figure=self._figure(best))

    def _first_step(self) -> str:
        if not any(state.quadrant for state in self.profile.factors.values()):
            return self.voice("report.nothing_known")
        if not self.profile.priorities:
            return self.voice("report.no_first_step")
        return self.voice("report.first_step", factor=self.name_of(self.profile.priorities[0].factor))

    # -- 2 -- the three capitals

    def _capitals_text(self) -> Markup:
        entries = [self._capital_line(capital) for capital in Capital]
        known = any(figure.weighted is not None for figure in self.profile.capitals.values())
        note = self.voice("report.capitals_note") if known else ""
        return paragraphs(self.voice("report.capitals"), lines(*entries), note)

    def _capital_line(self, capital: Capital) -> Markup:
        value = self.profile.capitals[capital].weighted
        name = self.capital(capital)
        if value is None:
            return self.voice("report.capital_unknown", capital=name)
        words = self.band(value)
        return self.voice("report.capital", capital=name, figure=self._figure(value), words=words)

    def _bars(self) -> Bars | None:
        if all(figure.weighted is None for figure in self.profile.capitals.values()):
            return None  # three empty bars say nothing
        return Bars(
            title=self.voice.plain("report.bars_title"),
            subtitle=self._subtitle,
            bars=(
                *(self._bar(self.capital(c), self.profile.capitals[c].weighted) for c in Capital),
                self._bar(self.voice.plain("report.all"), self.profile.total.weighted),
            ),
            scale=tuple(self.voice.plain(f"band.{band}") for band in _SCALE),
            borders=tuple(float(border) for border, _ in BORDERS[1:]),
            footer=self.voice.plain("report.picture_footer"),
        )

    def _bar(self, label: str, value: Fraction | None) -> Bar:
        if value is None:
            return Bar(label, None, self.voice.plain("report.not_enough"))
        return Bar(label, float(value), self.band(value))

    # -- 3 -- the portfolio

    def _portfolio_text(self, placed: Sequence[FactorState]) -> Markup:
        groups = [self._group(quadrant, placed) for quadrant in Quadrant]
        flat = self.voice("report.flat") if Flag.IMPORTANCE_FLAT in self.profile.flags else ""
        return paragraphs(self.voice("report.portfolio"), *groups, flat)

    def _group(self, quadrant: Quadrant, placed: Sequence[FactorState]) -> str:
        factors = [self.factor(state.factor) for state in placed if state.quadrant is quadrant]
        if not factors:
            return ""
        names = ", ".join(f"{factor.place} {self.text(factor.name)}" for factor in factors)
        return self.voice("report.group", quadrant=self.voice.plain(f"quadrant.{quadrant}"), names=names)

    def _portfolio(self, placed: Sequence[FactorState]) -> Portfolio:
        say = self.voice.plain
        return Portfolio(
            title=say("report.portfolio_title"),
            subtitle=self._subtitle,
            x_label=say("report.x_label"),
            y_label=say("report.y_label"),
            x_ends=(say("report.x_low"), say("report.x_high")),
            y_ends=(say("report.y_low"), say("report.y_high")),
            quadrants={quadrant.value: say(f"quadrant.{quadrant}") for quadrant in Quadrant},
            bubbles=tuple(self._bubble(state) for state in placed),
            middle=sum(state.i or 0 for state in placed) / len(placed),
            strong_from=_STRONG_FROM,
            footer=say("report.picture_footer"),
        )

    def _bubble(self, state: FactorState) -> Bubble:
        factor = self.factor(state.factor)
        quadrant = state.quadrant.value if state.quadrant else ""
        return Bubble(factor.place, self.text(factor.name), state.s3 or 0, state.i or 0, quadrant)

    # -- 4 -- priorities

    def _priorities(self) -> Markup:
        if not self.profile.priorities:
            is_fragile = any(Flag.FRAGILE in state.flags for state in self.profile.factors.values())
            below = self.voice("report.see_fragile") if is_fragile else ""
            return paragraphs(self.voice("report.priorities"), self.voice("report.no_priorities"), below)
        entries = [self._priority(n, p.factor, p.look_closer) for n, p in enumerate(self.profile.priorities, 1)]
        return paragraphs(self.voice("report.priorities"), *entries)

    def _priority(self, rank: int, factor_id: str, look_closer: bool) -> Markup:
        factor = self.factor(factor_id)
        return lines(
            self.voice("report.priority", rank=rank, factor=self.text(factor.name)),
            self._reason(self.profile.factors[factor_id]),
            self.voice("report.look_closer") if look_closer else "",
            self.voice("report.think", question=self.text(factor.think)),
        )

    def _reason(self, state: FactorState) -> Markup:
        """The ratings behind a figure, in the words of the scale."""
        words = {Aspect.IMPORTANCE: state.i, Aspect.CONDITION: state.c, Aspect.SYSTEMATICS: state.y}
        return lines(
            *(
                self.voice(f"report.reason_{aspect}", answer=self._anchor(aspect, rating))
                for aspect, rating in words.items()
            )
        )

    def _anchor(self, aspect: Aspect, rating: int | None) -> str:
        if rating is None:
            return self.voice.plain("report.not_rated")
        return f"{rating} · {self.instrument.aspects[aspect].scale[self.voice.language][rating]}"

    # -- 5 -- strengths and remarks

    def _strengths(self) -> Markup:
        names = [self.voice("report.strength", factor=self.name_of(factor)) for factor in self.profile.strengths]
        strengths = lines(*names) if names else self.voice("report.no_strengths")
        return paragraphs(self.voice("report.strengths"), strengths, *self.remarks())

    def remarks(self) -> list[str]:
        """What else stands out: fragile, on the way up, more than needed."""
        return [remark for remark in map(self._remark, REMARKS) if remark]

    def _remark(self, flag: Flag) -> str:
        factors = [self.name_of(s.factor) for s in self.profile.factors.values() if flag in s.flags]
        return self.voice(f"flag.{flag}", n=len(factors), factors=", ".join(factors)) if factors else ""

    # -- 6 -- limits and what comes next

    def _limits(self) -> Markup:
        facts = lines(self.voice("limits.one_view"), self.voice("limits.rebuild"), *self.doubts())
        contact = self.voice("limits.contact", contact=self.terms.contact) if self.terms.contact else ""
        next_steps = lines(self.voice("limits.next"), contact)
        who = f"limits.who_sees{'_view' if is_view(self.instrument.id) else ''}"
        return paragraphs(self.voice("limits.title"), facts, self.voice(who), next_steps)

    def doubts(self) -> list[str]:
        """What in these answers makes the result weaker: ratings that are missing, signs of haste."""
        count = len(missing(self.profile))
        gaps = [self.voice("limits.missing", n=count)] if count else []
        return [*gaps, *(self.voice(f"limits.{sign}") for sign in self.signs if sign is not QualitySign.GAPS)]

    # -- words

    @property
    def _date(self) -> str:
        return self.voice.date(self.day, self.terms.zone)

    @property
    def _subtitle(self) -> str:
        # In one piece: a long name would otherwise leave the year alone on the next line of a picture.
        day = self._date.replace(" ", "\u00a0")
        return f"{self.company} · {day}" if self.company else day

    def band(self, value: Fraction) -> str:
        band = next((name for border, name in BORDERS if value < border), "more")
        return self.voice.plain(f"band.{band}")

    def _figure(self, value: Fraction) -> str:
        return self.voice.number(int(half_up(value, 0)))

    def text(self, texts: Texts) -> str:
        return texts[self.voice.language]

    def factor(self, factor_id: str) -> Factor:
        return next(factor for factor in self.instrument.factors if factor.id == factor_id)

    def name_of(self, factor_id: str) -> str:
        return self.text(self.factor(factor_id).name)

    def capital(self, capital: Capital) -> str:
        return self.text(self.instrument.section(capital).name)
