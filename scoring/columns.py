"""A Profile as one row of values that group figures are made of, and what each column means.

This is the only home of the columns: per factor the state, the importance and three yes-or-no facts, then the
plain means of the three capitals and of all. A value that is not there is None and counts nowhere.
"""

from collections.abc import Mapping
from fractions import Fraction
from typing import Final

from scoring.model import ALL_FACTORS, FACTORS, Capital, FactorState, Profile, Quadrant
from scoring.profile import FULLY_SUFFICIENT

Value = int | Fraction
Row = tuple[Value | None, ...]

STATE: Final = "state"  # s3, 0-12
IMPORTANCE: Final = "importance"  # i, 0-4
UPPER: Final = "upper"  # at or above the company's own mean importance
DEVELOP: Final = "develop"
GIVES: Final = "gives"  # strong by routine, so that the practice can be handed on
_PER_FACTOR: Final = (STATE, IMPORTANCE, UPPER, DEVELOP, GIVES)

TOTAL: Final = "total"
_MEANS: Final = (*Capital, TOTAL)

ROUTINE: Final = 3  # "set routine, someone in charge"


def factor_column(factor: str, what: str) -> str:
    """``SC1.state`` and the like."""
    return f"{factor}.{what}"


COLUMNS: Final[tuple[str, ...]] = (
    *(factor_column(factor, what) for factor in ALL_FACTORS for what in _PER_FACTOR),
    *_MEANS,
)
PLACES: Final[Mapping[str, int]] = {column: place for place, column in enumerate(COLUMNS)}

_STATES: Final = {factor: PLACES[factor_column(factor, STATE)] for factor in ALL_FACTORS}
MADE_OF: Final[Mapping[int, tuple[int, ...]]] = {
    # A mean may be counted only where every state that it is made of may be: else it would tell of a state
    # that is held back.
    **{PLACES[capital]: tuple(_STATES[factor] for factor in FACTORS[capital]) for capital in Capital},
    PLACES[TOTAL]: tuple(_STATES.values()),
}


def row(profile: Profile) -> Row:
    """The values in the order of COLUMNS."""
    values: list[Value | None] = []
    for state in profile.factors.values():
        values += _facts(state)
    values += [profile.capitals[capital].plain for capital in Capital]
    values.append(profile.total.plain)
    return tuple(values)


def gives(state: FactorState) -> bool:
    """Whether others could learn this factor here: strong, and a set routine (B.7, B.8)."""
    is_strong = state.s3 is not None and state.s3 >= FULLY_SUFFICIENT
    return is_strong and state.y is not None and state.y >= ROUTINE


def _facts(state: FactorState) -> tuple[int | None, int | None, int | None, int | None, int | None]:
    able = None if state.s3 is None or state.y is None else int(gives(state))
    quadrant = state.quadrant
    if quadrant is None:
        return state.s3, state.i, None, None, able
    is_upper = quadrant is Quadrant.DEVELOP or quadrant is Quadrant.STABILISE
    return state.s3, state.i, int(is_upper), int(quadrant is Quadrant.DEVELOP), able
