"""How far a company of a programme has come, and what of it may be shown: values that storage fills in.

Also the short names by which buttons and tables speak of things that must not be guessed.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from zoneinfo import ZoneInfo

from flows.reminded import Why


class Way(StrEnum):
    """How far a company has come, where no stage of its programme says so."""

    NOT_INVITED = "not_invited"
    INVITED = "invited"
    STARTED = "started"
    FINISHED = "finished"


@dataclass(frozen=True, slots=True)
class Need:
    """Somebody should speak to a company: about a stage of this kind, and why."""

    stage: str
    why: Why
    seen_at: datetime


@dataclass(frozen=True, slots=True)
class CompanyStanding:
    """A company of a cluster that she looks after, and nothing of its answers.

    ``heard_at``: when its last answer came. ``stage``: the kind of the stage that it stands in, "" for none.
    ``is_attending``: it comes to the workshop, or was there. ``need``: somebody should speak to it.
    """

    key: str
    name: str
    cluster: str
    programme: str
    zone: ZoneInfo
    invited_at: datetime | None = None
    joined_at: datetime | None = None
    begun_at: datetime | None = None
    handed_in_at: datetime | None = None
    heard_at: datetime | None = None
    stage: str = ""
    has_agreed: bool = False
    is_attending: bool = False
    language: str = ""
    need: Need | None = None

    @property
    def state(self) -> Way:
        if self.handed_in_at is not None:
            return Way.FINISHED
        if self.joined_at is not None:
            return Way.STARTED
        return Way.NOT_INVITED if self.invited_at is None else Way.INVITED

    def days_idle(self, now: datetime) -> int | None:
        """Whole days since anything was heard, or since the invitation; None where neither was."""
        last = self.heard_at or self.joined_at or self.invited_at
        return None if last is None else (now - last).days

    @property
    def ref(self) -> str:
        """What stands on a button."""
        return ref_of(fingerprint_of(f"company\n{self.programme}\n{self.key}"))


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a company has handed in last: question -> (value, seconds since 1970)."""

    instrument: str
    version: str
    at: datetime
    answers: Mapping[str, tuple[str, float]]


def fingerprint_of(code: str) -> str:
    """What is kept of a code: 128 random bits behind a hash cannot be found by trying."""
    return sha256(code.encode("utf-8", "replace")).hexdigest()


def ref_of(fingerprint: str) -> str:
    """What stands on a button; it is looked for among one's own alone."""
    return fingerprint[:16]
