"""Reads the content files that come with the program."""

from pathlib import Path

from flows.library import Library, Terms

_FLOWS = Path(__file__).parent.parent / "flows"
_PATTERNS = ("content/**/*.toml", "locales/*/LC_MESSAGES/*.po")


def texts(folder: Path = _FLOWS) -> dict[str, str]:
    """File name below ``folder`` -> text. Unreadable bytes become marks that the parser then complains of."""
    files = sorted(file for pattern in _PATTERNS for file in folder.glob(pattern))
    return {
        file.relative_to(folder).as_posix(): file.read_text(encoding="utf-8", errors="replace") for file in files
    }


def library(terms: Terms, folder: Path = _FLOWS) -> Library:
    """The library; raises ContentError with all findings."""
    return Library.parse(texts(folder), terms)
