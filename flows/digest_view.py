"""What a digest is made of, as plain values: one reader's clusters in one programme, at one moment.

Who may see what has been decided where these values are read (storage/digests.py): of observed clusters there are
numbers and nothing else, and a result stands here only under CN2.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from flows.journey import Attended, Coming, Passage
from flows.programme import Contact, Meeting, Programme
from flows.standing import CompanyStanding, Sheet


@dataclass(frozen=True, slots=True)
class Counts:
    """How many companies of a cluster came how far."""

    companies: int
    invited: int
    started: int
    finished: int
    agreed: int


@dataclass(frozen=True, slots=True)
class ClusterView:
    """``then``: as it was when the last digest was sent. ``is_observed``: numbers only, small ones hidden."""

    name: str
    now: Counts
    then: Counts
    is_observed: bool = False


@dataclass(frozen=True, slots=True)
class CompanyView:
    """A company of a cluster that the reader looks after.

    ``passages`` are by the stage's id, ``coming`` and ``attended`` by the meeting's key. ``code_ends``: of the
    newest code, where nobody has used it. ``measures`` are those under way. ``is_closed``: the chat takes no
    messages. ``sheet``: what is handed in.
    """

    standing: CompanyStanding
    passages: Mapping[str, Passage] = field(default_factory=dict)
    coming: Mapping[str, Coming] = field(default_factory=dict)
    attended: Mapping[str, Attended] = field(default_factory=dict)
    measures: int = 0
    measures_done: int = 0
    next_due: date | None = None
    has_planned: bool = False
    contact: Contact = field(default_factory=Contact)
    code_ends: datetime | None = None
    is_closed: bool = False
    sheet: Sheet | None = None


class Lack(StrEnum):
    """Why a facilitator gets no digest."""

    ADDRESS = "address"  # she is in no chat, and the file has no mail address of hers
    MAIL = "mail"  # there is an address, but no mail server is set up
    REFUSED = "refused"  # the server did not take the last mail


@dataclass(frozen=True, slots=True)
class Unreached:
    """A facilitator of the reader's clusters whom no digest reaches: a task for the others."""

    name: str
    clusters: tuple[str, ...]
    lack: Lack


@dataclass(frozen=True, slots=True)
class DigestView:
    """``since``: when the last one was sent to this reader; None for the first.

    ``choice`` and ``programme`` say when the next one comes.
    """

    programme: Programme
    reader: str
    now: datetime
    since: datetime | None = None
    clusters: tuple[ClusterView, ...] = ()
    companies: tuple[CompanyView, ...] = ()
    unreached: tuple[Unreached, ...] = ()

    @property
    def today(self) -> date:
        return self.now.astimezone(self.programme.zone).date()

    def days_until(self, day: date) -> int:
        return (day - self.today).days

    def meeting_of(self, stage: str) -> Meeting | None:
        """The next one that belongs to a stage."""
        found = [each for each in self.programme.meetings if each.stage == stage and not each.cancelled]
        return min((each for each in found if each.last >= self.today), key=lambda each: each.first, default=None)
