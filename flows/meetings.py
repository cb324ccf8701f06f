"""A meeting: whose it is, when it is over, how it is told, and its entry for a calendar.

This is the only home of what a day and an hour of a meeting mean: they are those of the programme's zone, and a
meeting is over when its last day is.
"""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from markupsafe import Markup

from flows.calendar_file import Days, Entry, calendar
from flows.document import Document, Words
from flows.journey import Journey
from flows.programme import Meeting, StageKind
from flows.stages import stages_of
from flows.turn import Turn, lines
from flows.wishes import meeting_ref

_A_DAY_BEFORE = "-P1D"


def workshops(journey: Journey) -> list[Meeting]:
    """Those that are for the company, in the order of their days."""
    mine = {stage.id for stage in stages_of(journey) if stage.kind is StageKind.WORKSHOP}
    there = (meeting for meeting in journey.meetings if meeting.stage in mine and not meeting.cancelled)
    return sorted(there, key=lambda meeting: (meeting.first, meeting.at or time.min))


def today(now: datetime, zone: ZoneInfo) -> date:
    return now.astimezone(zone).date()


def is_over(meeting: Meeting, now: datetime, zone: ZoneInfo) -> bool:
    return today(now, zone) > meeting.last


def has_begun(meeting: Meeting, now: datetime, zone: ZoneInfo) -> bool:
    """From its first day on."""
    return today(now, zone) >= meeting.first


def told(turn: Turn, meeting: Meeting, zone: ZoneInfo) -> Markup:
    """Name, day or days, hours and place."""
    place = turn.voice("workshop.place", place=meeting.place) if meeting.place else ""
    title = turn.voice("workshop.title", name=meeting.name)
    return lines(title, _days(turn, meeting), _hours(turn, meeting, zone), place)


def entry_for(turn: Turn, journey: Journey, meeting: Meeting) -> Document:
    """The file for her calendar: with the hours if they are known, else with whole days."""
    name = turn.library.terms.bot_name
    timed = meeting.at if meeting.first == meeting.last else None
    begins = (
        Days(meeting.first, meeting.last)
        if timed is None
        else datetime.combine(meeting.first, timed, journey.zone)
    )
    entry = Entry(
        uid=f"ic-quick-{meeting_ref(journey.programme, meeting)}",
        # Rises with each making, so that a meeting that was moved is moved in the calendar too.
        sequence=max(0, int((turn.now - journey.joined_at).total_seconds())),
        written_at=turn.now,
        begins=begins,
        minutes=meeting.minutes,
        summary=meeting.name,
        description="\n".join(
            part for part in (journey.programme_name, _hours(turn, meeting, journey.zone)) if part
        ),
        url=f"https://t.me/{name}" if name else "",
        place=meeting.place or "",
        alarm=_A_DAY_BEFORE,
    )
    return Document(f"ic-quick-{meeting.first.isoformat()}.ics", Words(calendar(entry)))


def _days(turn: Turn, meeting: Meeting) -> str:
    first, last = (turn.voice.day(day) for day in (meeting.first, meeting.last))
    return first if first == last else turn.voice("workshop.days", first=first, last=last)


def _hours(turn: Turn, meeting: Meeting, zone: ZoneInfo) -> str:
    if meeting.at is None:
        return ""
    begins, city = meeting.at, turn.voice.city(zone)
    if meeting.minutes is None:
        return turn.voice("workshop.from", begins=turn.voice.clock(begins), city=city)
    # Counted in UTC: clocks may be put forward while people sit together.
    start = datetime.combine(meeting.first, begins, zone).astimezone(UTC)
    ends = (start + timedelta(minutes=meeting.minutes)).astimezone(zone).time()
    return turn.voice("workshop.hours", begins=turn.voice.clock(begins), ends=turn.voice.clock(ends), city=city)
