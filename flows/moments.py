"""A moment to go on: choosing one, taking it back, the calendar file that goes with it, and the reminder itself.

This is the only home of what is offered at the end of a part, in a pause, and by the button "later". The reminder
is put into words when it is due, so it speaks the language and the numbers of that moment.
"""

from datetime import UTC, datetime

from flows import pace
from flows.calendar_file import Entry, calendar
from flows.document import Document, Words
from flows.events import ReminderDue
from flows.outcome import (
    Button,
    MomentChosen,
    Reminder,
    ReminderKind,
    ReminderPostponed,
    ReminderSettled,
)
from flows.press import Verb
from flows.reminding import judge
from flows.situation import Moment, Place
from flows.turn import Rows, Turn, lines, paragraphs
from flows.working_hours import Day, is_offered, offers

NONE = "none"
SENT = "sent"
_LABELS = {Day.TODAY: "time.today", Day.TOMORROW: "time.tomorrow", Day.LATER: "time.on_day"}


def rows(turn: Turn, *, may_refuse: bool = False) -> Rows:
    """The moments that can be chosen now, one a row. Who stopped all reminders is offered to have them back."""
    if turn.situation.reminders_stopped:
        return [[turn.button("reminders.resume", Verb.REMINDERS_ON)]]
    chosen, zone = chosen_moment(turn), turn.library.terms.zone
    buttons = []
    for at, day in offers(turn.now, zone):
        # Short enough for a narrow phone: the day has its name already where it is today or tomorrow.
        tell = turn.voice.moment if day is Day.LATER else turn.voice.hour
        words = turn.voice.plain(_LABELS[day], when=tell(at, zone))
        mark = "✓ " if chosen and chosen.at == at else ""
        buttons.append([Button(mark + words, turn.press(Verb.MOMENT, str(int(at.timestamp()))))])
    if may_refuse or chosen:
        buttons.append([turn.button("time.none", Verb.MOMENT, NONE)])
    return buttons


def chosen_moment(turn: Turn) -> Moment | None:
    """The moment at which a reminder is still to come."""
    assessment = turn.situation.assessment
    moment = assessment.moment if assessment else None
    if assessment is None or moment is None:
        return None
    about = Reminder(ReminderKind.MOMENT, assessment.tag, moment.question, moment.at)
    verdict = judge(turn.situation, about, max(turn.now, moment.at), turn.library)
    return None if isinstance(verdict, str) else moment


def chosen_line(turn: Turn) -> str:
    """A line about it for any screen; empty where there is none."""
    moment = chosen_moment(turn)
    return turn.voice("time.chosen", when=_when(turn, moment.at)) if moment else ""


def question_line(turn: Turn) -> str:
    """Whether she wants to be reminded, and by whose clocks."""
    if turn.situation.reminders_stopped:
        return turn.voice("time.reminders_off")
    return turn.voice("time.when", city=turn.voice.city(turn.library.terms.zone))


def next_line(turn: Turn) -> str:
    """What comes next, how many questions, how long that takes, and how this is reckoned."""
    instrument, assessment = turn.instrument, turn.assessment
    question = instrument.first_open(assessment.values)
    if question is None:
        return turn.voice("command.status_review", total=instrument.total)
    section = instrument.section(question.section)
    count = pace.open_in(instrument, section, assessment.values)
    measured = pace.pace_of(instrument, assessment)
    duration = turn.voice.plain("time.about_minutes", n=pace.minutes_for(count, measured))
    coming = turn.voice("time.next", section=turn.words(section.name), n=count, duration=duration)
    return lines(coming, basis(turn, measured))


def basis(turn: Turn, measured: pace.Pace) -> str:
    return turn.voice("time.basis_own" if measured.is_own else "time.basis", n=measured.seconds)


def done_line(turn: Turn) -> str:
    total, left = turn.instrument.total, turn.instrument.left(turn.assessment.values)
    return turn.voice("time.done", n=total - left, total=total)


def choose(turn: Turn, wanted: str) -> bool:
    """Takes a moment, or none; False if the button is too old to be taken."""
    if wanted == NONE:
        _refuse(turn)
        return True
    at = _moment(wanted)
    if at is None or turn.situation.reminders_stopped or not is_offered(at, turn.now, turn.library.terms.zone):
        return False
    chosen = chosen_moment(turn)
    text = turn.voice("time.noted", when=_when(turn, at), city=turn.voice.city(turn.library.terms.zone))
    if chosen and chosen.at == at:
        turn.show(text, _afterwards(turn))  # a doubled tap
        return True
    question = turn.instrument.first_open(turn.assessment.values)
    turn.record(MomentChosen(at, question.id if question else ""))
    turn.show(text)
    turn.send(turn.voice("time.calendar"), _afterwards(turn), document=_entry(turn, at))
    return True


def on_due(turn: Turn) -> None:
    """The moment has come: the reminder, a later moment, or a note why it is not sent."""
    event = turn.event
    assert isinstance(event, ReminderDue)
    verdict = judge(turn.situation, event.about, turn.now, turn.library)
    if isinstance(verdict, datetime):
        turn.record(ReminderPostponed(event.reminder, verdict))
        return
    if verdict is None:
        _remind(turn, event.about)
    if turn.place is not Place.STRANGER:
        turn.record(ReminderSettled(event.reminder, event.about.tag, verdict or SENT))


def _remind(turn: Turn, about: Reminder) -> None:
    text = paragraphs(turn.voice("time.reminder"), lines(done_line(turn), next_line(turn)))
    others = [turn.button("time.later", Verb.LATER), turn.button("time.stop", Verb.STOP)]
    turn.remind(text, [[turn.button("time.go_on", Verb.GO_ON)], others], about)


def _refuse(turn: Turn) -> None:
    """A calendar entry that she took over is hers, and out of our reach."""
    key = "time.withdrawn" if chosen_moment(turn) else "time.no_reminder"
    if turn.assessment.moment is not None:
        turn.record(MomentChosen(None))
    turn.show(turn.voice(key), _afterwards(turn))


def _afterwards(turn: Turn) -> Rows:
    return [[turn.button("time.go_on", Verb.GO_ON)], [turn.button("time.another", Verb.LATER)]]


def _entry(turn: Turn, at: datetime) -> Document:
    assessment, name = turn.assessment, turn.library.terms.bot_name
    count = turn.instrument.left(assessment.values)
    link = f"https://t.me/{name}" if name else ""
    description = "\n".join(part for part in (turn.voice.plain("time.entry_text", n=count), link) if part)
    entry = Entry(
        uid=f"ic-quick-{assessment.tag}",
        # Rises with each choice; a clock that was put back may let it stand still, no more.
        sequence=max(0, int((turn.now - assessment.begun_at).total_seconds())),
        written_at=turn.now,
        begins=at,
        minutes=pace.minutes_for(count, pace.pace_of(turn.instrument, assessment)),
        summary=turn.voice.plain("time.entry"),
        description=description,
        url=link,
    )
    day = at.astimezone(turn.library.terms.zone).date().isoformat()
    return Document(f"ic-quick-{day}.ics", Words(calendar(entry)))


def _when(turn: Turn, at: datetime) -> str:
    return turn.voice.moment(at, turn.library.terms.zone)


def _moment(wanted: str) -> datetime | None:
    if not wanted.isdecimal() or len(wanted) > 11:
        return None
    return datetime.fromtimestamp(int(wanted), UTC)
