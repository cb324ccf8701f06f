"""How a calculation is written, so that it can be done again on a pocket calculator.

This is the only home of its signs and of its decimals. Nothing here has words; numbers are written as the language
writes them. What is printed is exact, or rounded at its last step only.
"""

from collections.abc import Iterable
from fractions import Fraction

from flows.wording import Voice
from scoring.figures import half_up
from scoring.model import FactorState
from scoring.profile import FULLY_SUFFICIENT
from scoring.reasons import MOST_POINTS, gap


def points(state: FactorState) -> str:
    """``2 × 3 + 1 = 7``: how the points of a factor come about."""
    return f"{_points(state)} = {state.s3}"


def share(state: FactorState) -> str:
    """``4 × (2 × 3 + 1) = 28``: what a factor adds to a weighted mean."""
    return f"{state.i} × ({_points(state)}) = {(state.i or 0) * (state.s3 or 0)}"


def to_gain(state: FactorState) -> str:
    """``4 × (9 − 3) = 24``"""
    return f"{state.i} × ({FULLY_SUFFICIENT} − {state.s3}) = {(state.i or 0) * gap(state)}"


def strength(state: FactorState) -> str:
    """``4 × 9 = 36``"""
    return f"{state.i} × {state.s3} = {(state.i or 0) * (state.s3 or 0)}"


def added(numbers: Iterable[int]) -> str:
    """``4 + 3 + 4 = 11``; a single number stands alone."""
    numbers = tuple(numbers)
    terms = " + ".join(map(str, numbers))
    return f"{terms} = {sum(numbers)}" if len(numbers) > 1 else terms


def mean(voice: Voice, dividend: int, divisor: int) -> str:
    """``44 ÷ 15 = 2.93``"""
    return f"{dividend} ÷ {divisor} = {exact(voice, Fraction(dividend, divisor))}"


def of_hundred(voice: Voice, dividend: int, divisor: int = 1) -> str:
    """``91 ÷ 14 ÷ 12 × 100 = 54.17``"""
    by = f" ÷ {divisor}" if divisor > 1 else ""
    value = Fraction(100 * dividend, MOST_POINTS * divisor)
    return f"{dividend}{by} ÷ {MOST_POINTS} × 100 = {exact(voice, value)}"


def exact(voice: Voice, value: Fraction) -> str:
    """With two decimals; with none where there are none, with three where two would round otherwise in the end.

    Three are enough: no figure lies nearer to a half than 1/360, as importances add up to 60 at most.
    """
    if value.denominator == 1:
        return voice.number(int(value))
    digits = 2 if half_up(Fraction(str(half_up(value))), 0) == half_up(value, 0) else 3
    return voice.number(half_up(value, digits), digits)


def whole(voice: Voice, value: Fraction) -> str:
    """Rounded to a whole number, a half upwards."""
    return voice.number(int(half_up(value, 0)))


def _points(state: FactorState) -> str:
    return f"3 × {state.c}" if state.y is None else f"2 × {state.c} + {state.y}"
