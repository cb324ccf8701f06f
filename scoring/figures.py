"""A Profile as plain data and as JSON: the only place where a figure is rounded.

Everything before stays exact; here it becomes what people and other programs read, rounded half up to two
decimals. ``figures_json`` says the same as ``json.dumps(figures(...))``, byte for byte. It is fast because
the parts of a profile repeat from company to company, and each is written only once.
"""

import json
from dataclasses import replace
from fractions import Fraction
from functools import cache

from scoring.model import CapitalFigure, FactorState, Priority, Profile, QualitySign


def figures(profile: Profile, quality: tuple[QualitySign, ...] = ()) -> dict[str, object]:
    """The profile as dicts, lists, strings and numbers; what is undefined is None.

    Keys: ``scoring_version``, ``factors``, ``capitals``, ``total``, ``priorities``, ``strengths``, ``flags``
    and ``quality``. The signs of quality come from outside, as they are no part of a profile.
    """
    return {
        "scoring_version": profile.scoring_version,
        "factors": {factor: _factor(state) for factor, state in profile.factors.items()},
        "capitals": {capital.value: _means(figure) for capital, figure in profile.capitals.items()},
        "total": _means(profile.total),
        "priorities": _priorities(profile.priorities),
        "strengths": list(profile.strengths),
        "flags": [flag.value for flag in profile.flags],
        "quality": [sign.value for sign in quality],
    }


def figures_json(profile: Profile, quality: tuple[QualitySign, ...] = ()) -> str:
    """``figures`` as one line of JSON."""
    factors = ", ".join(map(_factor_json, profile.factors.values()))
    capitals = ", ".join([f'"{capital}": {_means_json(means)}' for capital, means in profile.capitals.items()])
    return (
        f'{{"scoring_version": "{profile.scoring_version}", "factors": {{{factors}}}, '
        f'"capitals": {{{capitals}}}, "total": {_means_json(profile.total)}, '
        f'"priorities": {_priorities_json(profile.priorities)}, "strengths": {_words_json(profile.strengths)}, '
        f'"flags": {_words_json(profile.flags)}, "quality": {_words_json(quality)}}}'
    )


def half_up(value: Fraction | int, digits: int = 2) -> float:
    """Rounds to ``digits`` decimals, a half upwards (12.345 -> 12.35), in whole numbers up to the last step."""
    return _half_up(*value.as_integer_ratio(), digits)


def _half_up(numerator: int, denominator: int, digits: int) -> float:
    scale: int = 10**digits
    return (2 * scale * numerator + denominator) // (2 * denominator) / scale


def _factor(state: FactorState) -> dict[str, object]:
    return {
        "i": state.i,
        "c": state.c,
        "y": state.y,
        "s3": state.s3,
        "s100": _rounded(state.s100),
        "s120": state.s120,
        "quadrant": None if state.quadrant is None else state.quadrant.value,
        "p": state.p,
        "p100": _rounded(state.p100),
        "flags": [flag.value for flag in state.flags],
    }


def _means(figure: CapitalFigure) -> dict[str, float | None]:
    return {"weighted": _rounded(figure.weighted), "plain": _rounded(figure.plain)}


def _rounded(value: Fraction | None) -> float | None:
    return None if value is None else half_up(value)


def _priorities(priorities: tuple[Priority, ...]) -> list[dict[str, object]]:
    return [{"factor": priority.factor, "look_closer": priority.look_closer} for priority in priorities]


@cache
def _factor_json(state: FactorState) -> str:
    return f'"{state.factor}": {_state_json(replace(state, factor=""))}'


@cache
def _state_json(nameless: FactorState) -> str:
    # Fifteen factors share this text, so that a file of companies is fast from its first thousand on.
    return json.dumps(_factor(nameless))


@cache
def _priorities_json(priorities: tuple[Priority, ...]) -> str:
    return json.dumps(_priorities(priorities))


@cache
def _words_json(words: tuple[str, ...]) -> str:
    return json.dumps(words)


def _means_json(figure: CapitalFigure) -> str:
    return f'{{"weighted": {_rounded_json(figure.weighted)}, "plain": {_rounded_json(figure.plain)}}}'


def _rounded_json(value: Fraction | None) -> str:
    # Kept by its two integers, because hashing a fraction takes longer than writing it.
    return "null" if value is None else _ratio_json(value.as_integer_ratio())


@cache
def _ratio_json(ratio: tuple[int, int]) -> str:
    return repr(_half_up(*ratio, 2))  # as json.dumps writes a float, only faster
