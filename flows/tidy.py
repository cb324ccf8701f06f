"""Text that people write, made fit for one line of a report."""

import unicodedata


def clean(text: str) -> str:
    """One line without control and direction characters (those could turn a whole report around)."""
    visible = (ch for ch in text if ch.isspace() or unicodedata.category(ch) not in ("Cc", "Cf", "Cs", "Co", "Cn"))
    return " ".join(unicodedata.normalize("NFC", "".join(visible)).split())
