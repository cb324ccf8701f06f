"""What changed from one version to the next, in one short message: the answers in words, then the figures."""

from collections.abc import Sequence
from fractions import Fraction

from markupsafe import Markup

import scoring
from flows.question_screen import answer_text, label
from flows.ratings import ratings_of
from flows.situation import Assessment
from flows.turn import Turn, lines
from flows.versions import Change
from scoring.figures import half_up
from scoring.model import Capital, Profile

_MOST_TOLD = 20  # more would not fit into one message, and the answers can be looked at one by one


def changed_text(turn: Turn, before: Assessment, found: Sequence[Change]) -> tuple[Markup, Markup]:
    """``before`` is the version before; the one after it is that of the turn now."""
    told = [Markup("• ") + _from_to(turn, change) for change in found[:_MOST_TOLD]]
    more = len(found) - len(told)
    rest = turn.voice("correcting.more", n=more) if more else ""
    was, became = (scoring.score(ratings_of(turn.instrument, each)) for each in (before, turn.assessment))
    return lines(*told, rest), lines(turn.voice("correcting.figures"), *_figures(turn, was, became))


def _from_to(turn: Turn, change: Change) -> Markup:
    old, new = (_words(turn, change, value) for value in (change.before, change.after))
    return turn.voice("correcting.from_to", label=label(turn, change.question), before=old, after=new)


def _words(turn: Turn, change: Change, value: str | None) -> str:
    if value is None:
        return turn.voice.plain("correcting.not_counted")
    return answer_text(turn, change.question, value)


def _figures(turn: Turn, was: Profile, became: Profile) -> list[Markup]:
    names = {capital: turn.words(turn.instrument.section(capital).name) for capital in Capital}
    figures = [
        (name, was.capitals[capital].weighted, became.capitals[capital].weighted)
        for capital, name in names.items()
    ]
    figures.append((turn.voice.plain("report.all"), was.total.weighted, became.total.weighted))
    return [_figure_line(turn, name, _figure(turn, old), _figure(turn, new)) for name, old, new in figures]


def _figure_line(turn: Turn, name: str, old: str, new: str) -> Markup:
    if old == new:
        return turn.voice("review.detail", label=name, answer=new)
    return turn.voice("correcting.from_to", label=name, before=old, after=new)


def _figure(turn: Turn, value: Fraction | None) -> str:
    return turn.voice.plain("report.not_enough") if value is None else turn.voice.number(int(half_up(value, 0)))
