"""How measures stand: done, not yet and until when, given up and why; said in two taps, changed at any time.

This is the only home of what follows from each. Every word of hers is a fact of its own, so what was said before
stays. The open question (a new day, a reason) stands in ``situation.asked`` with the place from which the measure
was asked after; whatever she does but answer takes it off the screen.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Final

from flows import measures, second_round
from flows.calendar import months_on
from flows.events import Commanded, Event, Pressed, Started
from flows.journey import Journey, Measure, MeasureState
from flows.measure_words import LIST, REMINDER, choices, is_place, kept, planned
from flows.measures import LONGEST
from flows.meetings import today
from flows.outcome import Asked, Button, MeasureStated
from flows.press import Press, Verb, parse
from flows.situation import Situation
from flows.tidy import clean
from flows.turn import Rows, Turn, paragraphs
from flows.typed_days import day_in, furthest, read_day

NEAR: Final = timedelta(days=7)  # as long as the method reminds before the day: so near, one is asked after too
_WEEKS: Final = 2
_MONTHS: Final = 1
_OTHER, _SAME = "other", "same"  # another day, to be written; and none
_DAY, _WHY = "day", "why"
_ASKED: Final = re.compile(r"M(\d{1,6})\.(day|why)\.(l|r|t\d{1,4})")


# -- the open question


def is_asked(situation: Situation) -> bool:
    """Whether the question on the screen is about how a measure stands."""
    return _question(situation) is not None


def leave_if_elsewhere(turn: Turn) -> None:
    """Whoever turns to something else is not asked any more: her next text is no day and no reason."""
    if is_asked(turn.situation) and _is_elsewhere(turn.event):
        turn.record(Asked(None))


def _is_elsewhere(event: Event) -> bool:
    if isinstance(event, Pressed):
        press = parse(event.press)
        return press is None or press.verb not in EVERYWHERE
    return isinstance(event, Started | Commanded)


def ask(turn: Turn, lead: str = "") -> None:
    """The question that stands here, again."""
    _put(turn, *_asked(turn), lead)


def on_text(turn: Turn, text: str) -> None:
    measure, part, place = _asked(turn)
    if part == _DAY:
        day, complaint = read_day(turn.voice, text, today(turn.now, _journey(turn).zone))
        if day is None:
            _put(turn, measure, _DAY, place, complaint)
        else:
            _move(turn, measure, day, place)
        return
    reason = clean(text)
    if not reason or len(reason) > LONGEST:
        key = "measures.too_long" if reason else "measures.no_words"
        _put(turn, measure, _WHY, place, turn.voice(key, n=LONGEST, length=len(reason)))
        return
    turn.record(MeasureStated(measure.number, MeasureState.GIVEN_UP, reason))
    _onward(turn, measure, place, turn.voice("measure.noted_givenup"))


def _question(situation: Situation) -> tuple[Measure, str, str] | None:
    found = _ASKED.fullmatch(situation.asked or "")
    measure = _measure(situation, found[1]) if found else None
    return (measure, found[2], found[3]) if found and measure else None


def _asked(turn: Turn) -> tuple[Measure, str, str]:
    question = _question(turn.situation)
    assert question is not None, "the caller has looked"
    return question


def _put(turn: Turn, measure: Measure, part: str, place: str, lead: str = "", *, has_days: bool = True) -> None:
    asked = f"M{measure.number}.{part}.{place}"
    if turn.situation.asked != asked:
        turn.record(Asked(asked))
    about = turn.voice("measures.about", what=measure.what)
    text = paragraphs(lead, about, turn.voice(f"measure.ask_{part}", n=LONGEST))
    number = str(measure.number)
    if part == _WHY:
        turn.show(text, [[turn.button("measure.no_reason", Verb.MEASURE_NO_REASON, number, place)]])
        return
    other = [turn.button("measure.other_day", Verb.MEASURE_DAY, number, _OTHER, place)]
    same = [turn.button("measure.same_day", Verb.MEASURE_DAY, number, _SAME, place)]
    turn.show(text, [*_days(turn, measure, place), other, same] if has_days else [same])


def _days(turn: Turn, measure: Measure, place: str) -> Rows:
    """Counted from the day that it was planned for, or from today if that is over."""
    now = today(turn.now, _journey(turn).zone)
    base = max(now, measure.due or now)
    offered = {
        "measure.weeks": (_WEEKS, base + timedelta(weeks=_WEEKS)),
        "measure.months": (_MONTHS, months_on(base, _MONTHS)),
    }
    rows = []
    for key, (count, day) in offered.items():
        label = turn.voice.plain(key, n=count, day=turn.voice.day(day))
        rows.append([Button(label, turn.press(Verb.MEASURE_DAY, str(measure.number), day.isoformat(), place))])
    return rows


# -- buttons


def _state(turn: Turn, press: Press) -> None:
    number, said, place = press.arguments
    measure = _measure(turn.situation, number)
    if measure is None or not measure.is_whole or said not in list(MeasureState) or not is_place(place):
        _stale(turn)
        return
    state = MeasureState(said)
    if not _is_said(turn, measure, state):
        turn.record(MeasureStated(measure.number, state))
    if state is MeasureState.DONE:
        _onward(turn, measure, place, turn.voice("measure.noted_done"))
    else:
        _put(turn, measure, _DAY if state is MeasureState.NOT_YET else _WHY, place)


def _is_said(turn: Turn, measure: Measure, state: MeasureState) -> bool:
    """A doubled tap. "Not yet" on another day is said anew."""
    if measure.state is not state:
        return False
    zone = _journey(turn).zone
    said_today = today(measure.stated[-1].at, zone) == today(turn.now, zone)
    return state is not MeasureState.NOT_YET or said_today


def _day(turn: Turn, press: Press) -> None:
    number, wanted, place = press.arguments
    measure = _measure(turn.situation, number)
    if measure is None or measure.state is not MeasureState.NOT_YET or not is_place(place):
        _stale(turn)
    elif wanted == _OTHER:
        _put(turn, measure, _DAY, place, has_days=False)
    elif wanted == _SAME:
        _onward(turn, measure, place, turn.voice("measure.noted_same"))
    elif day := _offered(turn, wanted):
        _move(turn, measure, day, place)
    else:
        _stale(turn)


def _offered(turn: Turn, wanted: str) -> date | None:
    """The day on a button, if it can still be taken."""
    day = day_in(wanted)
    now = today(turn.now, _journey(turn).zone)
    return day if day is not None and now <= day <= furthest(now) else None


def _move(turn: Turn, measure: Measure, day: date, place: str) -> None:
    if measure.stated[-1].due != day:
        turn.record(MeasureStated(measure.number, MeasureState.NOT_YET, due=day))
    _onward(turn, measure, place, turn.voice("measure.noted_day", day=turn.voice.day(day)))


def _no_reason(turn: Turn, press: Press) -> None:
    number, place = press.arguments
    measure = _measure(turn.situation, number)
    if measure is None or measure.state is not MeasureState.GIVEN_UP or not is_place(place):
        _stale(turn)
    else:
        _onward(turn, measure, place, turn.voice("measure.noted_givenup"))


def _stale(turn: Turn) -> None:
    turn.toast = turn.voice.plain("press.stale")
    _forget_question(turn)
    measures.show(turn)


# -- where it leads


def _onward(turn: Turn, measure: Measure, place: str, lead: str) -> None:
    _forget_question(turn)
    if place == LIST:
        measures.show(turn, lead)
    elif place == REMINDER:
        _to_next_due(turn, measure, lead)
    elif second_round.is_opening(turn, place):
        second_round.to_next(turn, measure, lead)
    else:
        turn.show_onward(lead)  # a button of a round that has begun already


def _to_next_due(turn: Turn, measure: Measure, lead: str) -> None:
    """After a reminder: the next one whose day is near, if it was not spoken of today; else on."""
    following = next((each for each in near(turn) if each.number != measure.number), None)
    if following is not None:
        turn.show(paragraphs(lead, planned(turn, following)), choices(turn, following, REMINDER))
        return
    rows = [
        [turn.button("remind.measures.button", Verb.MEASURES)],
        [turn.button("asking.continue", Verb.HERE)],
    ]
    turn.show(lead, rows)


def near(turn: Turn) -> list[Measure]:
    """Open measures that are due within days, or were, and were not spoken of today."""
    zone = _journey(turn).zone
    now = today(turn.now, zone)
    return [
        each
        for each in kept(_journey(turn))
        if each.is_open
        and each.due is not None
        and each.due <= now + NEAR
        and not any(today(stated.at, zone) == now for stated in each.stated)
    ]


# -- looking


def _journey(turn: Turn) -> Journey:
    assert turn.situation.journey is not None, "the caller has looked"
    return turn.situation.journey


def _measure(situation: Situation, number: str) -> Measure | None:
    """As it is now."""
    mine = kept(situation.journey) if situation.journey else []
    return next((each for each in mine if str(each.number) == number), None)


def _forget_question(turn: Turn) -> None:
    if is_asked(turn.situation):
        turn.record(Asked(None))


def _if_seated(react: Callable[[Turn, Press], None]) -> Callable[[Turn, Press], None]:
    """Somebody who answers for no company any more may still have such buttons."""

    def reaction(turn: Turn, press: Press) -> None:
        if turn.situation.journey is None:
            measures.show(turn)
        else:
            react(turn, press)

    return reaction


EVERYWHERE: Mapping[Verb, Callable[[Turn, Press], None]] = {
    Verb.MEASURE_STATE: _if_seated(_state),
    Verb.MEASURE_DAY: _if_seated(_day),
    Verb.MEASURE_NO_REASON: _if_seated(_no_reason),
}
