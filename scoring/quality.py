"""Ratings and their timing -> signs that answers may have been given carelessly (specification B.10).

This is the only home of these thresholds. They are first guesses and want another look after thirty
submissions. A sign is a reason to offer a second look before submission, never a verdict on a person.
"""

from collections.abc import Collection, Sequence
from typing import Final

from scoring.model import DOES_NOT_APPLY, ITEMS, QualitySign, Rating, Ratings

_NUMBERS: Final = frozenset(range(5))
SAME_TRIPLES: Final = 12
SAME_COLUMN: Final = 13
_OTHERS: Final = 2  # so many of 15 may differ from the rest
_BREAK_SECONDS: Final = 600
HASTY_SECONDS: Final = 1.5
_TIMED: Final = 30

_Answers = list[Rating | None]


def signs(ratings: Ratings, seconds: Sequence[float] = ()) -> tuple[QualitySign, ...]:
    """The signs that show, in the order of QualitySign.

    ``seconds`` is how long each rating took; without it haste cannot show. Factors that do not apply are
    left out. "I don't know" is a missing rating, and equal to nothing, not even to another one.
    """
    answers = _applying(list(map(ratings.get, ITEMS)))
    i, c, y = answers[0::3], answers[1::3], answers[2::3]
    found = []
    if _same_triples(i, c, y) >= SAME_TRIPLES:
        found.append(QualitySign.SAME_TRIPLES)
    # Equal importances are an opinion, and have a flag of their own (importance_flat).
    if _is_same(c) or _is_same(y):
        found.append(QualitySign.SAME_COLUMN)
    if _is_hasty(seconds):
        found.append(QualitySign.HASTE)
    if _has_gaps(answers):
        found.append(QualitySign.GAPS)
    return tuple(found)


def may_be_compared(found: Collection[QualitySign]) -> bool:
    """Whether these signs let a company into comparisons (B.10); the other conditions of B.6 come on top."""
    is_uniform = QualitySign.SAME_TRIPLES in found or QualitySign.SAME_COLUMN in found
    return QualitySign.GAPS not in found and not (QualitySign.HASTE in found and is_uniform)


def _applying(answers: _Answers) -> _Answers:
    """Without the three answers of each factor that does not apply."""
    if DOES_NOT_APPLY not in set(answers[0::3]):
        return answers
    firsts = [first for first in range(0, len(answers), 3) if answers[first] != DOES_NOT_APPLY]
    return [answer for first in firsts for answer in answers[first : first + 3]]


def _same_triples(i: _Answers, c: _Answers, y: _Answers) -> int:
    triples = zip(i, c, y, strict=True)
    return len([first for first, second, third in triples if first == second == third and first in _NUMBERS])


def _is_same(column: _Answers) -> bool:
    if len(set(column)) > 1 + _OTHERS:
        return False  # a short cut, as nearly everybody ends here
    return max(map(column.count, _NUMBERS)) >= SAME_COLUMN


def median_seconds(seconds: Sequence[float]) -> float | None:
    """The median over enough ratings, else None; a long break says nothing about care."""
    timed = sorted([taken for taken in seconds if taken <= _BREAK_SECONDS])
    if len(timed) < _TIMED:
        return None
    return (timed[(len(timed) - 1) // 2] + timed[len(timed) // 2]) / 2


def _is_hasty(seconds: Sequence[float]) -> bool:
    median = median_seconds(seconds)
    return median is not None and median < HASTY_SECONDS


def _has_gaps(answers: _Answers) -> bool:
    """Over a fifth missing of what applies. Where nothing applies, nothing is missing."""
    return 5 * len([answer for answer in answers if answer not in _NUMBERS]) > len(answers)
