"""Mistakes in content files, told so that the person who wrote the file can mend it.

This is the only home of the form of such a mistake: file, place, what is wrong, what to do. All of them are
collected before anything is refused, so one look is enough.
"""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    file: str
    place: str
    what: str
    remedy: str

    def __str__(self) -> str:
        place = f", {self.place}" if self.place else ""
        return f"{self.file}{place}: {self.what} {self.remedy}"


class ContentError(Exception):
    """The content cannot be used. ``findings`` holds every reason."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = tuple(findings)
        super().__init__("\n".join(str(finding) for finding in self.findings))
