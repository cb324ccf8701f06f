"""What a step wants to know of other people, and what it is then told.

The core knows one person's situation. Where a step needs more, its outcome is a wish and nothing else; whoever
records steps looks it up in the same transaction and takes the step again with what was found. So the core stays a
function, nobody reads what no step asks for, and a random code comes in from outside. Of another person's answers
only ratings ever come in by this door: no free text, and no detail but the company's name.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from zoneinfo import ZoneInfo

from flows.journey import Coming, Journey, Post
from flows.naming import key_of
from flows.programme import Meeting


class State(StrEnum):
    """An invitation: it waits, somebody answers, has handed in; or it came to nothing, in three ways."""

    OPEN = "open"
    TAKEN = "taken"
    FINISHED = "finished"
    REVOKED = "revoked"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class HandedIn:
    """The ratings of a handing in: item -> value as stored."""

    at: datetime
    ratings: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Invitation:
    """``fingerprint`` is all that is kept of the code. ``view``: what the colleague has handed in last.

    ``is_kept``: the colleague's view is there, and was not withdrawn.
    """

    fingerprint: str
    made_at: datetime
    expires_at: datetime
    taken_at: datetime | None = None
    revoked_at: datetime | None = None
    is_kept: bool = False
    view: HandedIn | None = None

    def state(self, now: datetime) -> State:
        if self.revoked_at is not None:
            return State.REVOKED
        if self.taken_at is not None:
            return self._state_of_view
        return State.OPEN if now < self.expires_at else State.EXPIRED

    @property
    def _state_of_view(self) -> State:
        if not self.is_kept:
            return State.WITHDRAWN
        return State.TAKEN if self.view is None else State.FINISHED

    @property
    def ref(self) -> str:
        return ref_of(self.fingerprint)


class Purpose(StrEnum):
    """What a facilitator's code is for."""

    COMPANY = "company"  # to answer for a company
    SUCCESSOR = "successor"  # to take a company on from who answered for it
    POST = "post"  # to look after clusters, or to observe them


@dataclass(frozen=True, slots=True)
class Holder:
    """Who answers for a company now, as far as a successor's step must know of her."""

    chat: str
    language: str
    has_handed_in: bool


@dataclass(frozen=True, slots=True)
class Admission:
    """A code that a facilitator or the operator has made.

    ``journey`` is that of the company (None for a post, and if the company takes no part any more), ``posts`` what
    somebody with the code would be. ``is_seated``: somebody answers for the company; ``is_hers``: she has used it.
    ``holder``: of whom a successor takes the company on; None for all other codes.
    """

    fingerprint: str
    purpose: Purpose
    expires_at: datetime
    taken_at: datetime | None = None
    revoked_at: datetime | None = None
    journey: Journey | None = None
    posts: tuple[Post, ...] = ()
    is_seated: bool = False
    is_hers: bool = False
    holder: Holder | None = None

    def is_open(self, now: datetime) -> bool:
        return self.taken_at is None and self.revoked_at is None and now < self.expires_at


@dataclass(frozen=True, slots=True)
class Attendee:
    """A company that is expected at a workshop; ``came`` is None until that is noted."""

    programme: str
    programme_name: str
    zone: ZoneInfo
    meeting: Meeting
    company: str
    company_name: str
    cluster: str
    coming: Coming | None = None
    came: bool | None = None

    @property
    def meeting_ref(self) -> str:
        return meeting_ref(self.programme, self.meeting)

    @property
    def ref(self) -> str:
        return ref_of(fingerprint_of(f"{self.programme}\n{key_of(self.meeting.name)}\n{self.company}"))


# -- wishes, and below each what it is answered with


@dataclass(frozen=True, slots=True)
class TheInvitations:
    """Her own; ``with_code``: and a code that nobody can guess, for a new one."""

    with_code: bool = False


@dataclass(frozen=True, slots=True)
class Invitations:
    """``found`` in the order made; ``own``: what she herself has handed in last; ``link`` may be empty."""

    found: tuple[Invitation, ...] = ()
    own: HandedIn | None = None
    code: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class TheCode:
    """Who invites by the code with this fingerprint; and how often this chat came with a wrong one lately."""

    fingerprint: str


@dataclass(frozen=True, slots=True)
class Opened:
    """What a code leads to: a colleague's invitation, or an admission, or nothing.

    ``is_own``: she made it herself; ``is_hers``: she has taken it. ``missed``: moments of wrong codes.
    """

    invitation: Invitation | None = None
    admission: Admission | None = None
    company: str = ""
    is_own: bool = False
    is_hers: bool = False
    missed: tuple[datetime, ...] = ()


@dataclass(frozen=True, slots=True)
class TheViews:
    """On whose invitation she has answered."""


@dataclass(frozen=True, slots=True)
class View:
    """A view of hers that somebody may see. ``ordinal`` is that of its assessment; the rest is who invited her."""

    fingerprint: str
    ordinal: int
    company: str
    chat: str
    language: str
    may_be_told: bool


@dataclass(frozen=True, slots=True)
class Views:
    """Those that are not withdrawn, and whose invitation still stands."""

    found: tuple[View, ...] = ()


@dataclass(frozen=True, slots=True)
class TheAttendance:
    """Who is expected at the workshops of the clusters that she looks after."""


@dataclass(frozen=True, slots=True)
class Attendance:
    """By programme, meeting and company. Whose posts reach which cluster is read where it is kept."""

    found: tuple[Attendee, ...] = ()


Wish = TheInvitations | TheCode | TheViews | TheAttendance
Granted = Invitations | Opened | Views | Attendance


def fingerprint_of(code: str) -> str:
    """What is kept of a code: 128 random bits behind a hash cannot be found by trying."""
    return sha256(code.encode("utf-8", "replace")).hexdigest()


def ref_of(fingerprint: str) -> str:
    """What stands on a button; it is looked for among one's own alone."""
    return fingerprint[:16]


def meeting_ref(programme: str, meeting: Meeting) -> str:
    """What stands on a button for a meeting of a programme."""
    return ref_of(fingerprint_of(f"{programme}\n{key_of(meeting.name)}"))
