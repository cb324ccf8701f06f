"""Why a capital, and all together, have their figures: what each factor adds, the divisor, what is left out."""

from markupsafe import Markup

from flows import arithmetic
from flows.explaining import Explaining
from flows.report import BORDERS
from flows.turn import lines, paragraphs
from scoring.model import Capital, FactorState
from scoring.reasons import MOST_POINTS, Mean, mean_of, scored


def capital(explaining: Explaining, which: Capital) -> Markup:
    """The weighted mean of a capital, factor by factor."""
    mean = mean_of(explaining.profile, which)
    name = explaining.result.capital(which)
    left_out = _left_out(explaining, mean)
    if mean.value is None:
        return paragraphs(_no_figure(explaining, name, mean), left_out)
    alike = "_alike" if mean.counts_alike else ""
    say = explaining.voice
    terms = [_term(explaining, state, alike=mean.counts_alike) for state in mean.terms]
    partial = say("why.terms_partial") if any(state.y is None for state in mean.terms) else ""
    return paragraphs(
        lines(_title(explaining, name, mean), say(f"why.mean{alike}", n=len(mean.terms))),
        lines(say(f"why.terms{alike}"), *terms, partial),
        _division(explaining, mean, mean.shares, mean.weights),
        left_out,
        lines(_words(explaining, mean), _plain(explaining, which)),
    )


def total(explaining: Explaining) -> Markup:
    """The weighted mean of all factors, capital by capital."""
    mean, say = mean_of(explaining.profile), explaining.voice
    name = say.plain("report.all")
    if mean.value is None:
        names = ", ".join(map(explaining.result.capital, mean.without))
        without = say("why.without", capitals=names) if names else ""
        return paragraphs(_no_figure(explaining, name, mean), without)
    alike = "_alike" if mean.counts_alike else ""
    parts = [_of(mean, which) for which in Capital]
    weights = [len(part.terms) if mean.counts_alike else sum(part.weights) for part in parts]
    shares = [_sum(part, alike=mean.counts_alike) for part in parts]
    entries = [
        say(f"why.share{alike}", capital=explaining.result.capital(which), share=share, weight=weight)
        for which, share, weight in zip(Capital, shares, weights, strict=True)
    ]
    return paragraphs(
        lines(_title(explaining, name, mean), say(f"why.total{alike}", n=len(mean.terms))),
        lines(*entries),
        _division(explaining, mean, shares, weights),
        lines(_words(explaining, mean), _plain(explaining, None)),
    )


def _of(mean: Mean, which: Capital) -> Mean:
    return Mean(tuple(s for s in mean.terms if s.factor.startswith(which)), (), 0)


def _sum(part: Mean, *, alike: bool) -> int:
    return sum((state.s3 or 0) * (1 if alike else state.i or 0) for state in part.terms)


def _title(explaining: Explaining, name: str, mean: Mean) -> Markup:
    assert mean.value is not None, "a mean without a value has another title"
    return explaining.voice("why.heading", name=name, figure=arithmetic.whole(explaining.voice, mean.value))


def _no_figure(explaining: Explaining, name: str, mean: Mean) -> Markup:
    say = explaining.voice
    return lines(say("why.heading_none", name=name), say("why.too_few", needed=mean.needed, n=len(mean.terms)))


def _term(explaining: Explaining, state: FactorState, *, alike: bool) -> Markup:
    calculation = arithmetic.points(state) if alike else arithmetic.share(state)
    return explaining.voice("why.term", name=explaining.name(state.factor), sum=calculation)


def _division(
    explaining: Explaining,
    mean: Mean,
    shares: "tuple[int, ...] | list[int]",
    weights: "tuple[int, ...] | list[int]",
) -> Markup:
    """Both sums, the one divided by the other, and the figure."""
    assert mean.value is not None, "only a figure is explained so"
    say = explaining.voice
    figure = rounded(explaining, arithmetic.of_hundred(say, sum(shares), mean.divisor), mean)
    if mean.counts_alike:
        return lines(
            say("why.sum", sum=arithmetic.added(shares)), say("why.divided_alike", most=MOST_POINTS, figure=figure)
        )
    return lines(
        say("why.sum", sum=arithmetic.added(shares)),
        say("why.weights", sum=arithmetic.added(weights)),
        say("why.divided", most=MOST_POINTS, figure=figure),
    )


def rounded(explaining: Explaining, calculation: str, mean: Mean) -> str:
    if mean.value is None or mean.value.denominator == 1:
        return calculation
    return explaining.voice("why.rounded", sum=calculation, figure=arithmetic.whole(explaining.voice, mean.value))


def _words(explaining: Explaining, mean: Mean) -> Markup:
    """From where to where the figure is called as it is."""
    assert mean.value is not None, "only a figure has words"
    say, value = explaining.voice, mean.value
    low = max((border for border, _ in BORDERS if border <= value), default=None)
    high = min((border for border, _ in BORDERS if border > value), default=None)
    words = explaining.result.band(value)
    if low is None:
        return say("why.words_lowest", words=words, high=arithmetic.exact(say, high or value))
    if high is None:
        return say("why.words_highest", words=words, low=arithmetic.exact(say, low))
    return say("why.words", words=words, low=arithmetic.exact(say, low), high=arithmetic.exact(say, high))


def _plain(explaining: Explaining, which: Capital | None) -> Markup:
    """The mean without weights, which stands beside it in the PDF."""
    states = scored(explaining.profile, which)
    total = sum(state.s3 or 0 for state in states)
    return explaining.voice("why.plain", sum=arithmetic.of_hundred(explaining.voice, total, len(states)))


def _left_out(explaining: Explaining, mean: Mean) -> str:
    """The factors that do not count, each with the rating that is missing."""
    entries = [f"{explaining.name(state.factor)} ({explaining.lack(state)})" for state in mean.left_out]
    return explaining.voice("why.left_out", factors=", ".join(entries)) if entries else ""
