"""Files that a message may bear, as plain data: what they hold and what they are called, not how they are made."""

import re
import unicodedata
from dataclasses import dataclass

from flows.digest_value import Digest
from flows.paper import Paper
from flows.preparation_sheet import Preparation

_LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class Words:
    """A file of text, such as a calendar entry or a table."""

    text: str


@dataclass(frozen=True, slots=True)
class Bundle:
    """Several files in one."""

    files: tuple["Document", ...]


@dataclass(frozen=True, slots=True)
class TheCopy:
    """A wish: everything that is kept of the person. Who records the step fills in what that is."""


@dataclass(frozen=True, slots=True)
class DigestPage:
    """A digest as one page for a browser."""

    digest: Digest


@dataclass(frozen=True, slots=True)
class DigestMail:
    """A digest as the parts of a mail."""

    digest: Digest


Content = Paper | Preparation | Words | Bundle | TheCopy | DigestPage | DigestMail


@dataclass(frozen=True, slots=True)
class Document:
    """``name`` is a file name that every system takes."""

    name: str
    content: Content


def file_name(words: str, otherwise: str) -> str:
    """The beginning of a file name: plain letters and figures, never empty."""
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain)[:_LONGEST_NAME].strip("-") or otherwise
