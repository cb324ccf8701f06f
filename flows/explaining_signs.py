"""Why a remark on the whole is made: ratings that are missing, ratings that are alike, haste."""

import math
from collections.abc import Callable, Mapping

from markupsafe import Markup

from flows.explaining import Explaining
from flows.ratings import seconds_of
from flows.turn import lines, paragraphs
from scoring.model import Aspect, QualitySign
from scoring.profile import FLAT_FROM
from scoring.quality import HASTY_SECONDS, SAME_COLUMN, SAME_TRIPLES, median_seconds
from scoring.reasons import missing as missing_ratings
from scoring.reasons import most_frequent, same_three


def missing(explaining: Explaining) -> Markup:
    """Every rating that is missing, by factor."""
    absent: dict[str, list[str]] = {}
    for factor, aspect in missing_ratings(explaining.profile):
        absent.setdefault(factor, []).append(_aspect(explaining, aspect))
    count = sum(map(len, absent.values()))
    entries = [
        explaining.voice("why.term", name=explaining.name(factor), sum=", ".join(aspects))
        for factor, aspects in absent.items()
    ]
    return paragraphs(explaining.voice("why.missing", n=count), lines(*entries))


def flat(explaining: Explaining) -> Markup:
    """That nearly all importances are one figure."""
    return paragraphs(explaining.voice("report.flat"), _column(explaining, Aspect.IMPORTANCE, FLAT_FROM))


def _same_triples(explaining: Explaining) -> Markup:
    factors = same_three(explaining.profile)
    places = ", ".join(str(explaining.result.factor(factor).place) for factor in factors)
    return explaining.voice("why.same_triples", n=len(factors), places=places, limit=SAME_TRIPLES)


def _same_column(explaining: Explaining) -> Markup:
    aspects = (Aspect.CONDITION, Aspect.SYSTEMATICS)
    found = [each for each in aspects if most_frequent(explaining.profile, each)[1] >= SAME_COLUMN]
    return lines(*(_column(explaining, aspect, SAME_COLUMN) for aspect in found))


def _haste(explaining: Explaining) -> Markup:
    seconds = median_seconds(seconds_of(explaining.result.instrument, explaining.assessment)) or 0.0
    number = explaining.voice.number
    # Cut off, not rounded: 1.498 would read as 1.50, which is the limit and no haste.
    taken = number(math.floor(seconds * 100) / 100, 2)
    return explaining.voice("why.haste", seconds=taken, limit=number(HASTY_SECONDS, 1))


_SIGNS: Mapping[QualitySign, Callable[[Explaining], Markup]] = {
    QualitySign.SAME_TRIPLES: _same_triples,
    QualitySign.SAME_COLUMN: _same_column,
    QualitySign.HASTE: _haste,
}


def sign(explaining: Explaining, which: QualitySign) -> Markup:
    """What was counted, and from where on it is remarked on."""
    return paragraphs(explaining.voice(f"limits.{which}"), _SIGNS[which](explaining))


def _column(explaining: Explaining, aspect: Aspect, limit: int) -> Markup:
    rating, count = most_frequent(explaining.profile, aspect)
    name = _aspect(explaining, aspect)
    return explaining.voice("why.same_column", n=count, aspect=name, rating=rating, limit=limit)


def _aspect(explaining: Explaining, aspect: Aspect) -> str:
    return explaining.result.instrument.aspects[aspect].name[explaining.voice.language]
