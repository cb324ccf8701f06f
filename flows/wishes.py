"""What a step wants to know of other people, and what it is then told.

The core knows one person's situation. Where a step needs more, its outcome is a wish and nothing else; whoever
records steps looks it up in the same transaction and takes the step again with what was found. So the core stays a
function, nobody reads what no step asks for, and a random code comes in from outside. Of another person's answers
only ratings ever come in by this door: no free text, and no detail but the company's name.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from flows.digest_view import DigestView
from flows.journey import Coming, Journey, Post
from flows.naming import key_of
from flows.planned import Item
from flows.programme import Every, Meeting
from flows.reminded import RemindersKnown
from flows.standing import CompanyStanding as CompanyStanding
from flows.standing import Need as Need
from flows.standing import Sheet as Sheet
from flows.standing import Way as Way
from flows.standing import fingerprint_of as fingerprint_of
from flows.standing import ref_of as ref_of
from scoring.columns import Row
from scoring.group_rule import GroupKind
from scoring.outlook import Outlook
from scoring.snapshot import Snapshot


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


class Standing(StrEnum):
    """How it stands with the newest code of somebody who has not come yet; LEFT: who came with it is gone."""

    NONE = "none"
    OPEN = "open"
    REVOKED = "revoked"
    EXPIRED = "expired"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class IssuedCode:
    """``called_at``: somebody has spoken to them, since the bot cannot write first."""

    fingerprint: str
    made_at: datetime
    expires_at: datetime
    taken_at: datetime | None = None
    revoked_at: datetime | None = None
    called_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Invitee:
    """Who can be invited: a company that nobody answers for (COMPANY), or a facilitator or observer (POST).

    Also, as SUCCESSOR, a company that somebody answers for (see Succession).

    ``programme`` and ``key`` are keys, the names stand beside them; ``cluster`` names one, or several of a POST.
    ``language`` may be empty. ``code`` is the newest one, ``invited_at`` the day of the first.
    """

    purpose: Purpose
    programme: str
    programme_name: str
    zone: ZoneInfo
    key: str
    name: str
    cluster: str
    language: str = ""
    code: IssuedCode | None = None
    invited_at: datetime | None = None

    def standing(self, now: datetime) -> Standing:
        code = self.code
        if code is None:
            return Standing.NONE
        if code.revoked_at is not None:
            return Standing.REVOKED
        if code.taken_at is not None:
            return Standing.LEFT
        return Standing.OPEN if now < code.expires_at else Standing.EXPIRED

    def days_idle(self, now: datetime) -> int:
        """Whole days since the first code; 0 where there is none."""
        return 0 if self.invited_at is None else (now - self.invited_at).days

    @property
    def ref(self) -> str:
        """What stands on a button."""
        return ref_of(fingerprint_of(f"{self.purpose}\n{self.programme}\n{self.key}"))

    @property
    def seen(self) -> str:
        """Which code is the newest, for a button that would change it; 0 where there is none."""
        return "0" if self.code is None else ref_of(self.code.fingerprint)


@dataclass(frozen=True, slots=True)
class Succession:
    """A company that somebody answers for; ``holder``: the fingerprint of the code by which that person came."""

    whom: Invitee
    holder: str

    @property
    def seen(self) -> str:
        """Who answers and the newest code, for a button that would change it."""
        return ref_of(fingerprint_of(f"{self.holder}\n{self.whom.seen}"))


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
class Look:
    """A facilitator has looked at what her company agreed to show: its ``result``, or its ``report``."""

    facilitator: str
    what: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Views:
    """Those that are not withdrawn, and whose invitation still stands; ``looks``: the newest, newest first."""

    found: tuple[View, ...] = ()
    looks: tuple[Look, ...] = ()


@dataclass(frozen=True, slots=True)
class TheUnstarted:
    """The companies of the clusters that she looks after which have not started; ``with_code``: and a new code."""

    with_code: bool = False


@dataclass(frozen=True, slots=True)
class Unstarted:
    """By name. Whose posts reach which cluster is read where it is kept, never taken from what a button says."""

    found: tuple[Invitee, ...] = ()
    code: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Funnel:
    """How many companies of a cluster came how far; ``is_observed``: for somebody who may see numbers only."""

    cluster: str
    programme: str
    companies: int
    invited: int
    started: int
    finished: int
    agreed: int
    attending: int
    is_observed: bool


@dataclass(frozen=True, slots=True)
class TheCompanies:
    """The companies of her clusters; ``ref``: and what that one agreed to show; ``with_code``: and a new code."""

    ref: str = ""
    with_code: bool = False


@dataclass(frozen=True, slots=True)
class Companies:
    """``found`` by name, of the clusters that she looks after; ``meant`` is the one asked for, if hers to see.

    ``succession``: of ``meant``, where somebody answers for it.
    """

    found: tuple[CompanyStanding, ...] = ()
    funnels: tuple[Funnel, ...] = ()
    meant: CompanyStanding | None = None
    sheet: Sheet | None = None
    succession: Succession | None = None
    code: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class TheAttendance:
    """Who is expected at the workshops of the clusters that she looks after."""


@dataclass(frozen=True, slots=True)
class Attendance:
    """By programme, meeting and company. Whose posts reach which cluster is read where it is kept."""

    found: tuple[Attendee, ...] = ()


@dataclass(frozen=True, slots=True)
class TheRounds:
    """What she has handed in about her own company before the newest round."""


@dataclass(frozen=True, slots=True)
class Rounds:
    """``before``: the last handing in of the round before; None where there is none, or where it is erased."""

    before: HandedIn | None = None


@dataclass(frozen=True, slots=True)
class TheReminders:
    """What the programme of her company says about reminders, and what was said (RemindersKnown)."""


@dataclass(frozen=True, slots=True)
class ThePeers:
    """What is counted of groups of companies at present, and how many are still missing."""


@dataclass(frozen=True, slots=True)
class Peers:
    """The snapshot that stands, made at ``made_at`` (None: there is none yet). It has counts, and no answers.

    ``place``: the groups in which her company lies. ``own``: her handings in, by the key under which they are
    counted. ``outlook``: where none of her groups can be shown. ``is_counted``: whether her answers allow it.
    """

    snapshot: Snapshot = field(default_factory=Snapshot)
    made_at: datetime | None = None
    place: Mapping[GroupKind, str] = field(default_factory=dict)
    own: Mapping[str, Row] = field(default_factory=dict)
    outlook: Outlook | None = None
    is_counted: bool = True


@dataclass(frozen=True, slots=True)
class TheDigest:
    """What there is to tell of a programme; ``ref`` names it, "" is the only one, or leaves the choice."""

    ref: str = ""


@dataclass(frozen=True, slots=True)
class DigestKnown:
    """``programmes``: ref and name of each that she reads of; ``view`` of the one meant, if it is hers.

    ``every``: what she chose for herself; ``next_at``: when the next one comes by itself; ``next_by``: when it
    would for each choice.
    """

    programmes: tuple[tuple[str, str], ...] = ()
    view: DigestView | None = None
    every: Every | None = None
    next_at: datetime | None = None
    next_by: Mapping[str, datetime | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TheAgenda:
    """What comes by itself in so many days, to companies that she looks after; ``ref`` as in TheDigest."""

    ref: str = ""
    days: int = 7


@dataclass(frozen=True, slots=True)
class AgendaKnown:
    """``programmes`` as in DigestKnown. ``until`` is None where none of them is meant.

    ``items``: messages to companies, without those that only a manager herself may know of. ``digests``: to her.
    """

    programmes: tuple[tuple[str, str], ...] = ()
    ref: str = ""
    name: str = ""
    zone: ZoneInfo | None = None
    until: datetime | None = None
    items: tuple[Item, ...] = ()
    digests: tuple[datetime, ...] = ()


Wish = (
    TheInvitations
    | TheCode
    | TheViews
    | TheUnstarted
    | TheCompanies
    | TheAttendance
    | TheDigest
    | TheAgenda
    | TheReminders
    | ThePeers
    | TheRounds
)
Granted = (
    Invitations
    | Opened
    | Views
    | Unstarted
    | Companies
    | Attendance
    | DigestKnown
    | AgendaKnown
    | RemindersKnown
    | Peers
    | Rounds
)


def meeting_ref(programme: str, meeting: Meeting) -> str:
    """What stands on a button for a meeting of a programme."""
    return ref_of(fingerprint_of(f"{programme}\n{key_of(meeting.name)}"))
