"""When two names are the same: the only home of how names of companies, clusters and people are compared.

Lists are typed by many hands. Case, accents, ligatures, kinds of dashes and apostrophes, and spaces make no
difference; everything else does.
"""

import re
import unicodedata
from typing import Final

# What Unicode takes for letters and signs of their own, and people for ways to write the same.
_ALIKE: Final = str.maketrans(
    {
        "œ": "oe",
        "æ": "ae",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "’": "'",
        "‘": "'",
        "`": "'",
        "´": "'",
        **dict.fromkeys("‐‑‒–—−", "-"),
    }
)
_AROUND_A_DASH: Final = re.compile(r"\s*-\s*")


def key_of(name: str) -> str:
    """What all ways to write a name have in common; empty if nothing of it is left."""
    letters = _alike(name)
    if not letters.isascii():  # twice: taking a sign apart may leave capitals, and signs that have a like
        letters = _alike(_apart(_alike(_apart(letters))))
    return _AROUND_A_DASH.sub("-", " ".join(letters.split()))


def _alike(name: str) -> str:
    return name.casefold().translate(_ALIKE)


def _apart(letters: str) -> str:
    """Without accents and ligatures."""
    signs = unicodedata.normalize("NFKD", letters)
    return "".join(sign for sign in signs if not unicodedata.combining(sign))
