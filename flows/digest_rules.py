"""What a digest concludes: what changed, who needs a person rather than the bot, what is ahead, what helps most.

Values in, values out; words are given to them by digest.py. The rules, in their order of urgency:

Needs, one for each company, the first that holds: the stage's deadline is over and it is not done; its chat takes
no messages; its reminders are used up, stopped or declined; its code has run out before it was used; it was
invited three days ago or more and nobody came; it has started, and for a week nothing was heard; a workshop is a
week off or less and it has not said whether it comes; it was at the workshop ten days ago or more and has noted no
measure; it was never invited.

What helps most, the first that holds: a deadline that is over and not kept is moved (extend); companies that a
deadline within a week still waits for are called; so are those that a workshop within a week has heard nothing of;
then whoever else needs a person; companies that were never invited are invited.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from flows.digest_view import CompanyView, DigestView
from flows.journey import Coming
from flows.naming import key_of
from flows.programme import Meeting, Stage, StageKind

IDLE_DAYS: Final = 7  # the reminders of a questionnaire have come by then
UNSTARTED_DAYS: Final = 3  # the first day of the method's chase list
SOON_DAYS: Final = 7
UNPLANNED_DAYS: Final = 10
AHEAD_DAYS: Final = 28
_LATE_DAYS: Final = 28  # a deadline that has been over for longer helps nobody


class What(StrEnum):
    """What can have happened to a company."""

    INVITED = "invited"
    JOINED = "joined"
    FINISHED = "finished"
    PASSED = "passed"  # done with a later stage


@dataclass(frozen=True, slots=True)
class Change:
    company: str
    cluster: str
    what: What
    at: datetime
    stage: StageKind | None = None


class Reason(StrEnum):
    OVERDUE = "overdue"
    CLOSED = "closed"
    REMINDED = "reminded"
    EXPIRED = "expired"
    UNSTARTED = "unstarted"
    IDLE = "idle"
    UNANSWERED = "unanswered"
    UNPLANNED = "unplanned"
    UNINVITED = "uninvited"


@dataclass(frozen=True, slots=True)
class Need:
    """``days``: since when, or until when for what is to come. ``stage``: which one, where it is about one."""

    company: CompanyView
    reason: Reason
    days: int = 0
    stage: StageKind | None = None


@dataclass(frozen=True, slots=True)
class Ahead:
    """A deadline (``stage``) or a meeting; ``left`` of ``of`` companies have not done it, or not answered."""

    day: date
    days: int
    stage: Stage | None = None
    meeting: Meeting | None = None
    left: int = 0
    of: int = 0
    coming: int = 0


class Help(StrEnum):
    EXTEND = "extend"
    CALL_DEADLINE = "call_deadline"
    CALL_WORKSHOP = "call_workshop"
    CALL = "call"
    INVITE = "invite"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Action:
    """The one thing that helps most: ``count`` companies, about a stage of the programme, by or since a day."""

    help: Help
    count: int = 0
    stage: Stage | None = None
    day: date | None = None


# -- what changed

_LATER: Final = tuple(StageKind)[4:]  # what comes after the result, each told once it is done


def changes(view: DigestView) -> list[Change]:
    """Since the last digest, the newest first."""
    found = [each for company in view.companies for each in _changes(view, company)]
    return sorted(
        (each for each in found if view.since is None or each.at > view.since),
        key=lambda each: (-each.at.timestamp(), each.company),
    )


def _changes(view: DigestView, company: CompanyView) -> Iterator[Change]:
    """Only the furthest: who has handed in has been invited and has joined as well."""
    told = company.standing
    first = {What.FINISHED: told.handed_in_at, What.JOINED: told.joined_at, What.INVITED: told.invited_at}
    for what, at in first.items():
        if at is not None:
            yield Change(told.name, told.cluster, what, at)
            break
    for stage in view.programme.stages:
        passage = company.passages.get(stage.id)
        if stage.kind in _LATER and passage is not None and passage.left_at is not None:
            yield Change(told.name, told.cluster, What.PASSED, passage.left_at, stage.kind)


# -- who needs a person


def needs(view: DigestView) -> list[Need]:
    """By urgency, then by how long, then by name."""
    found = [need for company in view.companies if (need := _need(view, company))]
    order = list(Reason)
    return sorted(found, key=lambda need: (order.index(need.reason), -need.days, need.company.standing.key))


def _need(view: DigestView, company: CompanyView) -> Need | None:
    told, idle = company.standing, company.standing.days_idle(view.now) or 0
    if told.joined_at is None:
        if told.invited_at is None:
            return Need(company, Reason.UNINVITED)
        if company.code_ends is not None and company.code_ends <= view.now:
            return Need(company, Reason.EXPIRED, idle)
        return Need(company, Reason.UNSTARTED, idle) if idle >= UNSTARTED_DAYS else None
    if late := _late(view, company):
        assert late.deadline is not None, "it is over"
        return Need(company, Reason.OVERDUE, -view.days_until(late.deadline), late.kind)
    if company.is_closed:
        return Need(company, Reason.CLOSED)
    if told.need is not None:
        return Need(company, Reason.REMINDED, (view.now - told.need.seen_at).days, StageKind(told.need.stage))
    if told.handed_in_at is None:
        return Need(company, Reason.IDLE, idle) if idle >= IDLE_DAYS else None
    if (meeting := _unanswered(view, company)) is not None:
        return Need(company, Reason.UNANSWERED, view.days_until(meeting.first), StageKind.WORKSHOP)
    came = [each.at for each in company.attended.values() if each.came]
    if came and not company.has_planned and (days := (view.now - min(came)).days) >= UNPLANNED_DAYS:
        return Need(company, Reason.UNPLANNED, days, StageKind.MEASURES)
    return None


def _late(view: DigestView, company: CompanyView) -> Stage | None:
    """The first stage whose deadline is over, lately, and that the company has not done."""
    for stage in stages_for(view, company):
        if stage.deadline is None or is_done(company, stage):
            continue
        if -_LATE_DAYS <= view.days_until(stage.deadline) < 0:
            return stage
    return None


def _unanswered(view: DigestView, company: CompanyView) -> Meeting | None:
    for stage in stages_for(view, company):
        meeting = view.meeting_of(stage.id) if stage.kind is StageKind.WORKSHOP else None
        if meeting is None or key_of(meeting.name) in company.coming:
            continue
        if 0 <= view.days_until(meeting.first) <= SOON_DAYS:
            return meeting
    return None


def stages_for(view: DigestView, company: CompanyView) -> list[Stage]:
    """Those of the programme that are for the company's cluster."""
    cluster = company.standing.cluster
    return [
        stage
        for stage in view.programme.stages
        if not stage.cancelled and (stage.clusters is None or cluster in stage.clusters)
    ]


def is_done(company: CompanyView, stage: Stage) -> bool:
    """As it was seen at the time; the first stages are done with their milestones, whoever looked when."""
    passage = company.passages.get(stage.id)
    if passage is not None and passage.left_at is not None:
        return True
    done = {
        StageKind.INVITED: company.standing.joined_at,
        StageKind.INFORMED: company.standing.begun_at,
        StageKind.ANSWERING: company.standing.handed_in_at,
        StageKind.COMPLETE: company.standing.handed_in_at,
    }
    return done.get(stage.kind) is not None


# -- what is ahead


def ahead(view: DigestView) -> list[Ahead]:
    """Deadlines and meetings of the next four weeks, by day."""
    found = [*_deadlines(view), *_meetings(view)]
    return sorted(found, key=lambda each: (each.day, each.meeting is not None))


def _deadlines(view: DigestView) -> Iterator[Ahead]:
    for stage in view.programme.stages:
        if stage.deadline is None or stage.cancelled or not _concerns(view, stage):
            continue
        if 0 <= (days := view.days_until(stage.deadline)) <= AHEAD_DAYS:
            theirs = [each for each in view.companies if stage in stages_for(view, each)]
            left = sum(not is_done(each, stage) for each in theirs)
            yield Ahead(stage.deadline, days, stage, left=left, of=len(theirs))


def _meetings(view: DigestView) -> Iterator[Ahead]:
    stages = {stage.id: stage for stage in view.programme.stages}
    for meeting in view.programme.meetings:
        days = view.days_until(meeting.first)
        stage = stages.get(meeting.stage or "")
        if meeting.cancelled or not 0 <= days <= AHEAD_DAYS or (stage and not _concerns(view, stage)):
            continue
        theirs = [each for each in view.companies if stage is not None and stage in stages_for(view, each)]
        said = [each.coming.get(key_of(meeting.name)) for each in theirs]
        coming = sum(answer in (Coming.YES, Coming.DEPUTY) for answer in said)
        yield Ahead(meeting.first, days, None, meeting, said.count(None), len(theirs), coming)


def _concerns(view: DigestView, stage: Stage) -> bool:
    return stage.clusters is None or any(cluster.name in stage.clusters for cluster in view.clusters)


# -- what helps most


def action(view: DigestView) -> Action:
    wanted = needs(view)
    if late := [need for need in wanted if need.reason is Reason.OVERDUE]:
        stage = _late(view, late[0].company)
        assert stage is not None, "that is why it is needed"
        count = sum(_late(view, need.company) == stage for need in late)
        return Action(Help.EXTEND, count, stage, stage.deadline)
    for each in ahead(view):
        if each.days <= SOON_DAYS and each.left:
            kind = Help.CALL_WORKSHOP if each.stage is None else Help.CALL_DEADLINE
            return Action(kind, each.left, each.stage, each.day)
    if calls := [need for need in wanted if need.reason is not Reason.UNINVITED]:
        return Action(Help.CALL, len(calls))
    return Action(Help.INVITE, len(wanted)) if wanted else Action(Help.NOTHING)
