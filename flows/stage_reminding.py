"""Reminders of the stages: what they say, what can be pressed, and putting them off.

When they come is told by coming.py, whether by looking.py. Everything is put into words when it is due, so it
speaks the language, the dates and the numbers of that moment.
"""

from collections.abc import Callable, Mapping
from datetime import datetime, time, timedelta

from flows import moments, second_round
from flows.events import ReminderUnsent, SeatDue
from flows.journey import Journey, Measure
from flows.looking import look
from flows.measure_words import REMINDER
from flows.measure_words import choices as standings
from flows.meetings import told, workshops
from flows.naming import key_of
from flows.outcome import (
    NeedSeen,
    Reminder,
    ReminderKind,
    RemindersPutOff,
    SeatLooked,
    StageReminded,
)
from flows.planned import Planned
from flows.press import Press, Verb
from flows.programme import Anchor, Meeting, StageKind
from flows.reminded import HEARD, LATER, Mark, PutOff, RemindersKnown, Result
from flows.stage_words import written
from flows.turn import Rows, Turn, lines, paragraphs
from flows.wishes import TheReminders, meeting_ref
from flows.workshop import choices

TODAY, NEXT_WEEK, AFTER_WORKSHOP = "today", "week", "workshop"
_SOON = timedelta(hours=3)


def on_due(turn: Turn) -> None:
    """It is time to look at her company: what is due is said in one message, and noted."""
    assert isinstance(turn.event, SeatDue)
    if turn.situation.journey is None:
        return  # she is gone, or has handed her company over, since the moment came
    known = turn.granted(TheReminders(), RemindersKnown)
    if known is None:
        return
    found = look(turn.situation, known, turn.now)
    if found.say:
        _remind(turn, turn.situation.journey, found.say)
    for mark, result in found.noted:
        turn.record(StageReminded(mark, result))
    for need in found.needs:
        turn.record(NeedSeen(need.stage, need.why))
    turn.record(SeatLooked(found.next_at))


def on_unsent(turn: Turn) -> None:
    """A reminder was written and did not go out: it may come again, on its day."""
    event = turn.event
    assert isinstance(event, ReminderUnsent)
    if turn.situation.journey is None:
        return
    known = turn.granted(TheReminders(), RemindersKnown)
    if known is None:
        return
    written = {each.at for each in known.reminded if each.mark == event.about.mark}
    for each in known.reminded:  # and what was to be said with it
        if each.at in written and each.result in HEARD:
            turn.record(StageReminded(each.mark, Result(event.result)))
    turn.record(SeatLooked(turn.now))


# -- the message


def _remind(turn: Turn, journey: Journey, due: tuple[Planned, ...]) -> None:
    first, *more = due
    others = dict.fromkeys(each.stage.kind for each in more if each.stage.id != first.stage.id)
    also = [turn.voice("remind.also", stage=turn.voice.plain(f"stage.{kind}")) for kind in others]
    text, rows = _words(turn, journey, first)
    about = Reminder(ReminderKind.STAGE, at=first.at, mark=first.mark)
    turn.remind(
        paragraphs(text, lines(*also, _more_measures(turn, first, more))),
        [*rows, *_ways_out(turn, journey)],
        about,
    )


def _more_measures(turn: Turn, first: Planned, more: list[Planned]) -> str:
    """Several measures of one day are one message, and one question at a time."""
    count = sum(each.mark.is_of_measure for each in more) if first.mark.is_of_measure else 0
    return turn.voice("remind.more_measures", n=count) if count else ""


def _words(turn: Turn, journey: Journey, due: Planned) -> tuple[str, Rows]:
    onward = [[turn.button("time.go_on", Verb.GO_ON)]]
    name = {"programme": journey.programme_name, "company": journey.company_name}
    if due.mark.is_of_measure and (measure := _measure(journey, due.mark)):
        text = turn.voice("remind.measure", what=measure.what, who=measure.who, day=_due(turn, journey, measure))
        return text, standings(turn, measure, REMINDER)
    match due.stage.kind:
        case StageKind.INFORMED:
            return turn.voice("remind.informed", **name), onward
        case StageKind.ANSWERING:
            return _unfinished(turn, journey, due), onward
        case StageKind.INITIATION:
            return turn.voice("remind.initiation"), [[turn.button("remind.compare", Verb.COMPARE)]]
        case StageKind.WORKSHOP if meeting := _meeting(journey, due.mark):
            return _workshop(turn, journey, meeting)
        case StageKind.MEASURES:
            return turn.voice("remind.measures"), [[turn.button("remind.measures.button", Verb.MEASURES)]]
        case StageKind.REASSESSMENT:
            if second_round.is_under_way(turn):
                return _unfinished(turn, journey, due), onward
            return turn.voice("remind.again", **name), second_round.ways(turn)
        case _:
            stage = turn.voice.plain(f"stage.{due.stage.kind}")
            return turn.voice("remind.other", **name, stage=stage), onward


def _unfinished(turn: Turn, journey: Journey, due: Planned) -> str:
    """How far she is, what comes next, how long it takes; and until when, where there is a deadline."""
    day = due.stage.deadline
    until = turn.voice("remind.until", day=written(day, journey.zone, turn.voice)) if day else ""
    if turn.situation.assessment is None:
        return paragraphs(turn.voice("remind.not_begun", programme=journey.programme_name), until)
    far = lines(moments.done_line(turn), moments.next_line(turn))
    return paragraphs(turn.voice("remind.unfinished"), far, until)


def _workshop(turn: Turn, journey: Journey, meeting: Meeting) -> tuple[str, Rows]:
    said = journey.coming.get(key_of(meeting.name))
    question = turn.voice(f"workshop.said_{said}") if said else turn.voice("workshop.question")
    text = paragraphs(turn.voice("remind.workshop"), told(turn, meeting, journey.zone), question)
    if said:
        return text, [[turn.button("workshop.button", Verb.WORKSHOP)]]
    return text, choices(turn, meeting_ref(journey.programme, meeting), said)


def _meeting(journey: Journey, mark: Mark) -> Meeting | None:
    there = workshops(journey)
    named = next((each for each in there if key_of(each.name) == mark.about), None)
    return named or next(iter(there), None)


def _measure(journey: Journey, mark: Mark) -> Measure | None:
    return next((each for each in journey.measures if each.about == mark.about), None)


def _due(turn: Turn, journey: Journey, measure: Measure) -> str:
    return written(measure.due, journey.zone, turn.voice) if measure.due else ""


def _ways_out(turn: Turn, journey: Journey) -> Rows:
    """Later today, next week, after the workshop; and no reminders at all. Those that there are."""
    keys = [
        each for each in (TODAY, NEXT_WEEK, AFTER_WORKSHOP) if each != AFTER_WORKSHOP or _last_day(turn, journey)
    ]
    later = [turn.button(f"remind.put_{each}", Verb.PUT_OFF, each) for each in keys]
    return [later[:2], [*later[2:], turn.button("time.stop", Verb.STOP)]]


# -- putting off


def _put_off(turn: Turn, press: Press) -> None:
    """The newest reminder comes again at that moment, and none before; a doubled tap changes nothing."""
    journey = turn.situation.journey
    if journey is None:
        turn.toast = turn.voice.plain("press.stale")
        turn.show_onward(turn.voice("command.unknown"))
        return
    known = turn.granted(TheReminders(), RemindersKnown)
    if known is None:
        return
    said = [each for each in known.reminded if each.result is Result.SENT]
    until = _until(turn, journey, known, press.arguments[0])
    if not said or until is None or turn.situation.reminders_stopped:
        turn.toast = turn.voice.plain("press.stale")
        turn.show_onward(
            turn.voice("reminders.stopped" if turn.situation.reminders_stopped else "remind.too_late")
        )
        return
    mark = max(said, key=lambda each: each.at).mark
    if not _is_put_off(known.put_off, mark, until):
        turn.record(RemindersPutOff(mark, until))
    turn.show_onward(turn.voice("remind.put_noted", when=turn.voice.moment(until, journey.zone)))


def _is_put_off(before: PutOff | None, mark: Mark, until: datetime) -> bool:
    return before is not None and (before.mark, before.until) == (mark, until)


def _until(turn: Turn, journey: Journey, known: RemindersKnown, when: str) -> datetime | None:
    """In the working hours of the programme; None for what is no choice any more."""
    calendar, today = known.calendar, known.calendar.day(turn.now)
    if when == TODAY:
        return calendar.next_open((turn.now + _SOON).replace(minute=0, second=0, microsecond=0))
    if when == NEXT_WEEK:
        monday = today + timedelta(days=7 - today.weekday())
        return calendar.next_open(calendar.moment(monday, time(0)), known.rules.hours)
    if when == AFTER_WORKSHOP and (last := _last_day(turn, journey)):
        return calendar.next_open(calendar.end_of(last.last), known.rules.hours)
    return None


def _last_day(turn: Turn, journey: Journey) -> Meeting | None:
    """The workshop that comes last, if it is still to come."""
    to_come = [each for each in workshops(journey) if each.last >= turn.now.astimezone(journey.zone).date()]
    return to_come[-1] if to_come else None


EVERYWHERE: Mapping[Verb, Callable[[Turn, Press], None]] = {Verb.PUT_OFF: _put_off}
ANCHORS = (*Anchor, LATER)
