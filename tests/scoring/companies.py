"""Companies that the tests of scoring speak of: the worked example, plain cases, and any company at all."""

from collections.abc import Callable, Mapping
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.model import ALL_FACTORS, ITEMS, Rating

Company = dict[str, Rating]

# Factor, i, c, y as in B.11.
WORKED_EXAMPLE_ROWS = """
    HC1 4 3 2    HC2 3 3 1    HC3 4 2 1    HC4 3 2 2
    SC1 4 1 1    SC2 2 2 2    SC3 3 3 3    SC4 4 3 3    SC5 2 1 0    SC6 3 3 1
    RC1 4 3 3    RC2 2 3 2    RC3 1 1 1    RC4 2 4 3    RC5 3 2 dk
"""


def company(rows: str) -> Company:
    """A company from groups of four words: factor, importance, condition, systematics; ``-`` is no answer."""
    words = iter(rows.split())
    answers: Company = {}
    for factor, *triple in zip(words, words, words, words, strict=True):
        for aspect, word in zip("ICY", triple, strict=True):
            if word != "-":
                answers[f"{factor}.{aspect}"] = int(word) if word.isdigit() else word
    return answers


def everywhere(triple: str) -> Company:
    """A company that rates every factor alike."""
    return company(" ".join(f"{factor} {triple}" for factor in ALL_FACTORS))


def without(answers: Mapping[str, Rating], factor: str) -> Company:
    """The same company, never asked about a factor."""
    return {item: rating for item, rating in answers.items() if not item.startswith(factor)}


WORKED_EXAMPLE = company(WORKED_EXAMPLE_ROWS)

factors = st.sampled_from(ALL_FACTORS)
numbers = st.integers(0, 4)


def _from_bytes(values: tuple[Rating | None, ...]) -> st.SearchStrategy[Company]:
    # 45 bytes are drawn much faster than 45 ratings.
    drawn = st.binary(min_size=len(ITEMS), max_size=len(ITEMS))
    return drawn.map(lambda text: _chosen(text, values))


def _chosen(text: bytes, values: tuple[Rating | None, ...]) -> Company:
    chosen = {item: values[byte % len(values)] for item, byte in zip(ITEMS, text, strict=True)}
    return {item: rating for item, rating in chosen.items() if rating is not None}


fully_rated = _from_bytes((0, 1, 2, 3, 4))
mostly_rated = _from_bytes((0, 1, 2, 3, 4, 0, 1, 2, 3, 4, "dk", "na", None))
sparsely_rated = _from_bytes((0, 2, 4, "dk", "na", None, None))
of_few_opinions = _from_bytes((3, 3, 3, 3, 3, 3, 3, 4))
companies = mostly_rated | sparsely_rated | fully_rated | of_few_opinions


def for_any(**strategies: st.SearchStrategy[Any]) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """``given``, without the deadline: a busy machine is no failed test."""
    return lambda test: settings(deadline=None)(given(**strategies)(test))
