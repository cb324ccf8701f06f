"""``/workshop``: when and where it is, and whether the manager comes, does not, or sends a deputy.

She may change her mind until the day is over; from then on it is told how it was.
"""

from collections.abc import Callable, Mapping

from flows import measures, preparation
from flows.journey import Coming, Journey
from flows.meetings import entry_for, has_begun, is_over, today, told, workshops
from flows.naming import key_of
from flows.outcome import AttendanceAnswered, Button
from flows.press import Press, Verb
from flows.programme import Meeting
from flows.turn import Rows, Turn, lines, paragraphs
from flows.wishes import meeting_ref


def way_in(turn: Turn) -> Rows:
    """The button at home of who has a workshop in her programme."""
    journey = turn.situation.journey
    return [[turn.button("workshop.button", Verb.WORKSHOP)]] if journey and workshops(journey) else []


def show(turn: Turn) -> None:
    """The workshop that comes next; if all are over, the last one."""
    journey = turn.situation.journey
    there = workshops(journey) if journey else []
    if journey is None or not there:
        turn.show_onward(turn.voice("workshop.none"))
        return
    to_come = (meeting for meeting in there if meeting.last >= today(turn.now, journey.zone))
    _show(turn, journey, next(to_come, there[-1]))


def _answer(turn: Turn, press: Press) -> None:
    ref, answer = press.arguments
    found = _meeting(turn, ref)
    if found is None or answer not in list(Coming):
        turn.toast = turn.voice.plain("press.unknown")
        show(turn)
    elif is_over(found[1], turn.now, found[0].zone):
        turn.toast = turn.voice.plain("press.stale")
        _show(turn, *found)
    else:
        _note(turn, *found, Coming(answer))


def _note(turn: Turn, journey: Journey, meeting: Meeting, answer: Coming) -> None:
    """Who comes, or sends somebody, gets the calendar entry; once, however often she taps."""
    key = key_of(meeting.name)
    before = journey.coming.get(key)
    if before is not answer:
        turn.record(AttendanceAnswered(key, answer))
    _show(turn, journey, meeting, turn.voice(f"workshop.noted_{answer}"))
    if answer is not Coming.NO and before in (None, Coming.NO):
        _give_entry(turn, journey, meeting)
        preparation.give(turn, journey, meeting)


def _entry(turn: Turn, press: Press) -> None:
    found = _meeting(turn, press.arguments[0])
    if found is None:
        turn.toast = turn.voice.plain("press.unknown")
        show(turn)
    else:
        _give_entry(turn, *found)


def _prepare(turn: Turn, press: Press) -> None:
    found = _meeting(turn, press.arguments[0])
    if found is None:
        turn.toast = turn.voice.plain("press.unknown")
        show(turn)
    else:
        preparation.ask_for(turn, *found)


def _give_entry(turn: Turn, journey: Journey, meeting: Meeting) -> None:
    turn.send(turn.voice("workshop.calendar"), document=entry_for(turn, journey, meeting))


def _meeting(turn: Turn, ref: str) -> tuple[Journey, Meeting] | None:
    """Looked for among her own alone."""
    journey = turn.situation.journey
    there = workshops(journey) if journey else []
    found = next((each for each in there if journey and meeting_ref(journey.programme, each) == ref), None)
    return (journey, found) if journey and found else None


def _show(turn: Turn, journey: Journey, meeting: Meeting, lead: str = "") -> None:
    # As it is now: the answer that was just noted has its mark.
    journey = turn.situation.journey or journey
    over = is_over(meeting, turn.now, journey.zone)
    state = _how_it_was(turn, journey, meeting) if over else _what_she_said(turn, journey, meeting)
    said = journey.coming.get(key_of(meeting.name))
    rows = [*measures.way_in(turn)] if over else choices(turn, meeting_ref(journey.programme, meeting), said)
    text = paragraphs(lead, told(turn, meeting, journey.zone), state)
    sheet = [] if over else [[preparation.button(turn, journey, meeting)]]
    turn.show(text, [*rows, *sheet, [turn.button("notice.back", Verb.HERE)]])


def _what_she_said(turn: Turn, journey: Journey, meeting: Meeting) -> str:
    said = journey.coming.get(key_of(meeting.name))
    key = "today" if has_begun(meeting, turn.now, journey.zone) else "question"
    return turn.voice(f"workshop.said_{said}") if said else turn.voice(f"workshop.{key}")


def _how_it_was(turn: Turn, journey: Journey, meeting: Meeting) -> str:
    attended = journey.attended.get(key_of(meeting.name))
    if attended is None:
        return turn.voice("workshop.over")
    return lines(turn.voice("workshop.over"), turn.voice("workshop.came" if attended.came else "workshop.missed"))


def choices(turn: Turn, ref: str, said: Coming | None) -> Rows:
    """Yes, no, or a deputy, for the meeting that ``ref`` stands for; and its entry for her calendar."""
    ways = [
        [
            Button(
                ("✓ " if said is each else "") + turn.voice.plain(f"workshop.{each}"),
                turn.press(Verb.ATTEND, ref, each),
            )
        ]
        for each in Coming
    ]
    return [*ways, [turn.button("workshop.entry", Verb.ENTRY, ref)]]


EVERYWHERE: Mapping[Verb, Callable[[Turn, Press], None]] = {
    Verb.WORKSHOP: lambda turn, _: show(turn),
    Verb.ATTEND: _answer,
    Verb.ENTRY: _entry,
    Verb.PREPARE: _prepare,
}
