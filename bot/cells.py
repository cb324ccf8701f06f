"""What a cell may hold in each format, and how it is read back: exactly what was written.

This is the only home of three rules: a text that a spreadsheet would run as a formula is led by an apostrophe in
CSV, signs that XML cannot hold are written ``_x0007_`` in XLSX, as Excel does it, and a moment is RFC 3339.
"""

import re
import unicodedata
from datetime import UTC, datetime
from typing import Final

_APOSTROPHE: Final = "'"
# Spreadsheets begin a formula with these; some of them also when the sign is a full-width one.
_FORMULA: Final = frozenset("=+-@\t\r\n＝＋－＠")
# Letters and symbols by their category, but nothing is drawn for them.
_BLANK: Final = frozenset("\u115f\u1160\u2800\u3164\uffa0")
# Not seen, or not drawn by themselves: separators, controls, marks.
_PASSED_OVER: Final = frozenset("ZCM")

_NOT_XML: Final = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]")
_LOOKS_ESCAPED: Final = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_ESCAPED: Final = re.compile("_x([0-9A-Fa-f]{4})_")


def is_formula(text: str) -> bool:
    """Whether a spreadsheet may run this text: its first sign that can be seen begins a formula."""
    for sign in text:
        if sign in _FORMULA:
            return True
        if sign != _APOSTROPHE and sign not in _BLANK and unicodedata.category(sign)[0] not in _PASSED_OVER:
            return False
    return False


def guarded(text: str) -> str:
    """The text for a CSV cell; ``unguarded`` gives it back, also one that began with an apostrophe itself."""
    return _APOSTROPHE + text if is_formula(text) else text


def unguarded(text: str) -> str:
    return text[1:] if text.startswith(_APOSTROPHE) and is_formula(text) else text


def escaped(text: str) -> str:
    """The text for a cell of XLSX; ``unescaped`` gives it back. Raises UnicodeEncodeError for what is no text."""
    if text.isprintable() and "_x" not in text:
        return text
    text.encode()  # openpyxl would write halves of signs as they are
    return _NOT_XML.sub(lambda found: f"_x{ord(found[0]):04X}_", _LOOKS_ESCAPED.sub("_x005F_", text))


def unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


def moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


def rfc3339(moment: datetime) -> str:
    """``2013-01-15T08:00:00Z``, with as many decimals as are needed."""
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")
