"""What can be drawn of a text with the font that comes with matplotlib, DejaVu Sans.

This is the only home of that font's place and of what becomes of letters that it lacks. Pictures and paper use no
font of the machine, so that the bytes are the same everywhere.
"""

import unicodedata
from functools import cache
from pathlib import Path
from typing import Final

import matplotlib
from matplotlib.ft2font import FT2Font

FONTS: Final = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
PLAIN: Final = FONTS / "DejaVuSans.ttf"
BOLD: Final = FONTS / "DejaVuSans-Bold.ttf"

# Symbols that only dress up a letter or say nothing in a font of one colour go without a trace.
_SILENT: Final = {"So", "Sk", "Cf", "Mn", "Me", "Cs", "Co", "Cn"}


def drawable(text: str, font: Path = PLAIN) -> str:
    """What can be drawn of a text, on one line: emoji that the font lacks go, foreign letters become "…"."""
    known = _characters(font)
    kept = "".join(_in_font(character, known) for character in text)
    while "……" in kept:
        kept = kept.replace("……", "…")
    # Not split(): that would also break at the no-break spaces of French.
    return " ".join(word for word in kept.split(" ") if word)


def _in_font(character: str, known: frozenset[int]) -> str:
    category = unicodedata.category(character)
    if category in ("Cc", "Zl", "Zp"):
        return " "
    if ord(character) in known and category != "Cf":
        return character
    return "" if category in _SILENT else "…"


@cache
def _characters(font: Path) -> frozenset[int]:
    return frozenset(FT2Font(font).get_charmap())
