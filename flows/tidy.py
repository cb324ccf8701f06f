"""Text that people write, made fit for one line of a report."""

import unicodedata

# Letters and symbols by their category, but nothing is drawn for them.
_BLANK = frozenset("\u115f\u1160\u2800\u3164\uffa0")


def clean(text: str) -> str:
    """One line without control and direction characters (those could turn a whole report around).

    Empty if nothing in it can be seen.
    """
    visible = (ch for ch in text if ch.isspace() or unicodedata.category(ch) not in ("Cc", "Cf", "Cs", "Co", "Cn"))
    line = " ".join(unicodedata.normalize("NFC", "".join(visible)).split())
    return line if any(unicodedata.category(ch)[0] in "LNPS" and ch not in _BLANK for ch in line) else ""
