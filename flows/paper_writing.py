"""An assessment that was handed in -> its Paper.

This is the only home of what is chosen for the paper and in which words. Figures, bands, priorities and pictures
are those of flows/report.py, so that paper and chat never disagree.
"""

import html
import re
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from flows.instrument import Factor, Instrument, Kind, Question, SectionKind
from flows.library import Terms
from flows.paper import Cell, Entry, Field, Group, Headings, Mean, Paper, Point, Row, Table
from flows.picture import Bars, Portfolio
from flows.report import COMPANY_NAME, Result, result_of
from flows.situation import Assessment
from flows.versions import handed_in
from flows.wording import Voice
from scoring.figures import half_up
from scoring.model import (
    DOES_NOT_APPLY,
    DONT_KNOW,
    Aspect,
    Capital,
    CapitalFigure,
    FactorState,
    Flag,
    Quadrant,
)

_TAG = re.compile(r"</?(?:b|i|code|a)\b[^<>]*>")
_NO_FIGURE = "–"
_UNKNOWN = "?"
_LONG = 60  # characters; a longer answer gets a place of its own


def paper_of(assessment: Assessment, instrument: Instrument, voice: Voice, terms: Terms) -> Paper:
    """The report of ``assessment`` as it was handed in last, in the language of ``voice``."""
    return _Writing(handed_in(assessment, instrument), instrument, voice, terms).paper()


def bare(text: str) -> str:
    """Words of the chat for a paper: without markup, and without the sign of a list in front."""
    return html.unescape(_TAG.sub("", text)).lstrip("•→ ")


@dataclass(frozen=True)
class _Writing:
    assessment: Assessment
    instrument: Instrument
    voice: Voice
    terms: Terms

    @cached_property
    def result(self) -> Result:
        return result_of(self.assessment, self.instrument, self.voice, self.terms)

    def paper(self) -> Paper:
        result, portfolio = self.result, self._portfolio
        details = self._details()
        return Paper(
            language=self.voice.language,
            locale=self.voice.plain("language.locale"),
            day=result.day.astimezone(self.terms.zone).date(),
            written_day=self.voice.date(result.day, self.terms.zone),
            company=result.company,
            headings=self._headings(),
            facts=self._facts(),
            summary=tuple(map(bare, result.summary())),
            means=self._means(),
            bars=next((part.picture for part in result.parts() if isinstance(part.picture, Bars)), None),
            capitals_note=self._say("report.capitals_note"),
            portfolio=portfolio,
            portfolio_text=self._portfolio_text(),
            groups=tuple(map(self._group, Quadrant)) if portfolio else (),
            portfolio_notes=self._portfolio_notes(),
            priorities=tuple(self._point(p.factor, look_closer=p.look_closer) for p in result.profile.priorities),
            no_priorities="" if result.profile.priorities else self._say("report.no_priorities"),
            strengths=tuple(map(self._point, result.profile.strengths)),
            no_strengths="" if result.profile.strengths else self._say("report.no_strengths"),
            remarks=tuple(map(bare, result.remarks())),
            tables=tuple(map(self._table, Capital)),
            details=tuple(field for field in details if len(field.value) <= _LONG),
            notes=(*(field for field in details if len(field.value) > _LONG), *self._open_answers()),
            reading=self._reading(),
            limits=self._limits(),
        )

    def _headings(self) -> Headings:
        say = self._say
        company = next(s.name for s in self.instrument.sections if s.kind is SectionKind.DETAILS)
        return Headings(
            title=say("paper.title"),
            brief=say("paper.brief"),
            capitals=say("report.bars_title"),
            portfolio=say("report.portfolio_title"),
            priorities=say("report.priorities"),
            strengths=say("report.strengths"),
            remarks=say("paper.remarks"),
            answers=say("paper.answers"),
            company=company[self.voice.language],
            reading=say("paper.reading"),
            limits=say("limits.title"),
            state=say("paper.state"),
            no_factor=say("paper.no_factor"),
            no_company=say("paper.no_company"),
            aspects=tuple(self.instrument.aspects[aspect].name[self.voice.language] for aspect in Aspect),
            page=say("paper.page", page="{page}", pages="{pages}"),
            view=say("report.picture_footer"),
        )

    def _facts(self) -> tuple[Field, ...]:
        """What identifies this filling: days, questionnaire, round, method."""
        instrument = self.instrument
        names = {"name": instrument.id, "version": instrument.version, "wording": instrument.wording}
        questionnaire = self._say("paper.questionnaire_version", **names)
        return (
            *self._days(),
            Field(self._say("paper.questionnaire"), questionnaire),
            Field(self._say("paper.round"), str(self.assessment.ordinal)),
            Field(self._say("paper.scoring"), self.result.profile.scoring_version),
        )

    def _days(self) -> list[Field]:
        named = {"paper.day": self.result.first_day or self.result.day}
        if self.result.first_day:
            named["paper.corrected_day"] = self.result.day
        return [Field(self._say(key), self.voice.date(day, self.terms.zone)) for key, day in named.items()]

    # -- figures

    def _means(self) -> tuple[Mean, ...]:
        profile = self.result.profile
        language = self.voice.language
        capitals = [self._mean(self.instrument.section(k).name[language], profile.capitals[k]) for k in Capital]
        return (*capitals, self._mean(self._say("report.all"), profile.total))

    def _mean(self, name: str, figure: CapitalFigure) -> Mean:
        if figure.weighted is None or figure.plain is None:
            return Mean(name, _NO_FIGURE, self._say("report.not_enough"), "", None)
        exact = self._say(
            "paper.exact", weighted=self._decimal(figure.weighted), plain=self._decimal(figure.plain)
        )
        words = self.result.band(figure.weighted)
        return Mean(name, self._whole(figure.weighted), words, exact, float(figure.weighted))

    # -- the portfolio

    @cached_property
    def _portfolio(self) -> Portfolio | None:
        return next((part.picture for part in self.result.parts() if isinstance(part.picture, Portfolio)), None)

    def _portfolio_text(self) -> str:
        """What somebody hears who cannot see the picture."""
        placed = [(q, self._placed(q)) for q in Quadrant]
        groups = [
            self._say(
                "report.group",
                quadrant=self._say(f"quadrant.{quadrant}"),
                names=", ".join(str(self._factor(state.factor).place) for state in states),
            )
            for quadrant, states in placed
            if states
        ]
        return self._say("paper.portfolio_text", groups=". ".join(groups))

    def _placed(self, quadrant: Quadrant) -> list[FactorState]:
        return [state for state in self.result.profile.factors.values() if state.quadrant is quadrant]

    def _group(self, quadrant: Quadrant) -> Group:
        entries = [
            Entry(self._factor(state.factor).place, self._name(state.factor), self._state(state))
            for state in self._placed(quadrant)
        ]
        name, meaning = self._say(f"quadrant.{quadrant}"), self._say(f"paper.meaning_{quadrant}")
        return Group(quadrant.value, name, meaning, tuple(entries))

    def _portfolio_notes(self) -> tuple[str, ...]:
        profile = self.result.profile
        outside = [state.factor for state in profile.factors.values() if state.quadrant is None]
        notes = (
            self._about("paper.borderline", self._flagged(Flag.BORDERLINE)),
            self._about("paper.partial", self._flagged(Flag.PARTIAL)),
            self._about("paper.outside", outside),
            self._say("report.flat") if Flag.IMPORTANCE_FLAT in profile.flags else "",
        )
        return tuple(filter(None, notes))

    def _flagged(self, flag: Flag) -> list[str]:
        return [state.factor for state in self.result.profile.factors.values() if flag in state.flags]

    def _about(self, key: str, factors: list[str]) -> str:
        """A sentence about these factors, by number and name; nothing if there are none."""
        names = [f"{self._factor(factor).place} {self._name(factor)}" for factor in factors]
        return self._say(key, n=len(names), factors=", ".join(names)) if names else ""

    # -- priorities and strengths

    def _point(self, factor_id: str, *, look_closer: bool | None = None) -> Point:
        """``look_closer`` is None for a strength, of which no question is asked."""
        factor, state = self._factor(factor_id), self.result.profile.factors[factor_id]
        return Point(
            number=factor.place,
            name=self._name(factor_id),
            reasons=tuple(self._cell(factor, aspect) for aspect in Aspect),
            state=self._state(state),
            note=self._say("report.look_closer") if look_closer else "",
            question="" if look_closer is None else factor.think[self.voice.language],
        )

    # -- answers

    def _table(self, capital: Capital) -> Table:
        factors = [factor for factor in self.instrument.factors if factor.capital is capital]
        name = self.instrument.section(capital).name[self.voice.language]
        return Table(name, tuple(map(self._row, factors)))

    def _row(self, factor: Factor) -> Row:
        cells = tuple(self._cell(factor, aspect) for aspect in Aspect)
        if self.assessment.values.get(f"{factor.id}.{Aspect.IMPORTANCE}") == DOES_NOT_APPLY:
            cells = cells[:1]
        return Row(factor.place, self._name(factor.id), cells, self._state(self.result.profile.factors[factor.id]))

    def _cell(self, factor: Factor, aspect: Aspect) -> Cell:
        value = self.assessment.values.get(f"{factor.id}.{aspect}")
        if value is None:
            return Cell("", self._say("paper.not_answered"))
        if value == DONT_KNOW:
            return Cell(_UNKNOWN, self._say("answer.dont_know"))
        if value == DOES_NOT_APPLY:
            return Cell(_NO_FIGURE, self._say("answer.does_not_apply"))
        scale = self.instrument.aspects[aspect].scale[self.voice.language]
        return Cell(value, scale[int(value)], int(value))

    def _details(self) -> list[Field]:
        """The company as it was described; its name stands on the cover."""
        standing = self.instrument.relevant(self.assessment.values)
        return [self._field(q) for q in standing if q.factor is None and q.id != COMPANY_NAME]

    def _open_answers(self) -> list[Field]:
        """What was written in own words after the result."""
        values = self.assessment.values
        written = [q for q in self.instrument.closing if q.kind is Kind.TEXT]
        return [self._field(q) for q in written if values.get(q.id, DONT_KNOW) != DONT_KNOW]

    def _field(self, question: Question) -> Field:
        language = self.voice.language
        value = self.assessment.values.get(question.id)
        if value is None:
            words = self._say("paper.not_answered")
        elif value == DONT_KNOW:
            words = self._say("answer.skipped" if question.kind is Kind.TEXT else "answer.dont_know")
        else:
            words = next((o.text[language] for o in question.options if o.value == value), value)
        return Field(question.label[language], words)

    # -- how to read it, and how far it goes

    def _reading(self) -> tuple[str, ...]:
        keys = ["paper.read_ratings", "paper.read_state", "paper.read_capitals"]
        lines = [self._say(key) for key in keys]
        if self._portfolio:
            lines.append(self._say("paper.read_portfolio", mean=self.voice.number(self._portfolio.middle, 1)))
        return tuple(lines)

    def _limits(self) -> tuple[str, ...]:
        contact = self._say("limits.contact", contact=self.terms.contact) if self.terms.contact else ""
        said = [
            self._say("paper.one_view"),
            self._say("limits.rebuild"),
            self._say("paper.first_guesses"),
            *map(bare, self.result.doubts()),
            self._say("paper.repeatable", scoring=self.result.profile.scoring_version),
            self._say("paper.pass_on"),
            contact,
        ]
        return tuple(filter(None, said))

    # -- words

    def _say(self, key: str, **values: object) -> str:
        return bare(self.voice(key, **values))

    def _factor(self, factor_id: str) -> Factor:
        return next(factor for factor in self.instrument.factors if factor.id == factor_id)

    def _name(self, factor_id: str) -> str:
        return self._factor(factor_id).name[self.voice.language]

    def _state(self, state: FactorState) -> str:
        return _NO_FIGURE if state.s100 is None else self._whole(state.s100)

    def _whole(self, value: Fraction) -> str:
        return self.voice.number(int(half_up(value, 0)))

    def _decimal(self, value: Fraction) -> str:
        return self.voice.number(half_up(value, 1), 1)
