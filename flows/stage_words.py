"""Where a company stands, in words: its stages with their days, for whoever may know."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from flows.journey import Journey
from flows.programme import Stage, StageKind
from flows.stages import stages_of
from flows.wording import Voice

DONE, NOW, LATER = "✓", "▶", "○"
# A company passes these without doing anything for them, so nobody needs to read of them.
_UNSPOKEN = (StageKind.INVITED, StageKind.INFORMED, StageKind.COMPLETE)


def lines_of(journey: Journey, voice: Voice) -> list[str]:
    """A line for each stage that asks something of her: done, open, or to come, with its day."""
    return [_line(journey, stage, voice) for stage in spoken(journey)]


def spoken(journey: Journey) -> list[Stage]:
    return [stage for stage in stages_of(journey) if stage.kind not in _UNSPOKEN]


def next_line(journey: Journey, voice: Voice, now: datetime) -> str:
    """What comes next, and when; or that all is done."""
    for stage in spoken(journey):
        passage = journey.passages.get(stage.id)
        if passage is None or passage.left_at is None:
            until = stage.deadline is not None and stage.deadline < now.astimezone(journey.zone).date()
            key = "stages.overdue" if until else "stages.next"
            return voice(key, stage=voice.plain(f"stage.{stage.kind}"), day=_day(journey, stage, voice))
    return voice("stages.all_done")


def _line(journey: Journey, stage: Stage, voice: Voice) -> str:
    passage = journey.passages.get(stage.id)
    name = voice.plain(f"stage.{stage.kind}")
    if passage is not None and passage.left_at is not None:
        day = voice.date(passage.left_at, journey.zone)
        return voice("stages.line", mark=DONE, stage=name, day=day)
    mark = LATER if passage is None else NOW
    day = _day(journey, stage, voice)
    return voice("stages.line" if day else "stages.line_undated", mark=mark, stage=name, day=day)


def _day(journey: Journey, stage: Stage, voice: Voice) -> str:
    """The day that counts: its meeting, else its deadline, else its opening; empty where there is none."""
    meeting = next((each for each in journey.meetings if each.stage == stage.id and not each.cancelled), None)
    if meeting is not None:
        return written(meeting.first, journey.zone, voice)
    if stage.deadline is not None:
        return voice.plain("stages.until", day=written(stage.deadline, journey.zone, voice))
    return "" if stage.opens is None else voice.plain("stages.from", day=written(stage.opens, journey.zone, voice))


def written(day: date, zone: ZoneInfo, voice: Voice) -> str:
    return voice.date(datetime.combine(day, time(12), zone), zone)
