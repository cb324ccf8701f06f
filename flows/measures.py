"""``/measures``: one to three things that the company means to do after the workshop, one question at a time.

This is the only home of what a measure must say: what, who, by when. Which of these is being asked stands in
``situation.asked``, under a name that no question of the questionnaire has, so it outlives a restart; whatever she
does but answer takes it off the screen again.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from flows.calendar import months_on
from flows.events import Commanded, Event, Pressed, Started
from flows.journey import Journey, Measure, MeasureState
from flows.measure_words import LIST, choices, has_room, kept, listed, words
from flows.meetings import is_over, today, workshops
from flows.outcome import Asked, Button, MeasureDropped, MeasureNoted, MeasureStated, NoMeasures
from flows.press import Press, Verb, parse
from flows.programme import StageKind
from flows.situation import Situation
from flows.stages import Milestone, is_open, reached, stages_of
from flows.tidy import clean
from flows.turn import Rows, Turn, lines, paragraphs
from flows.typed_days import read_day

LONGEST: Final = 200
TERMS: Final = {"short": 3, "medium": 6, "long": 12}  # months
_PARTS: Final = ("what", "who", "due")
_ASKED: Final = re.compile(r"M(\d{1,6})\.(what|who|due)")


# -- whether there are any to note


def way_in(turn: Turn) -> Rows:
    return [[turn.button("measures.button", Verb.MEASURES)]] if _is_time(turn) else []


def _is_time(turn: Turn) -> bool:
    """After the workshop; where there is none, as soon as the stage is open."""
    journey = turn.situation.journey
    stages = [stage for stage in stages_of(journey) if stage.kind is StageKind.MEASURES] if journey else []
    if journey is None or not stages:
        return False
    there = workshops(journey)
    if Milestone.ATTENDED in reached(turn.situation):
        return True
    if there:
        return is_over(there[0], turn.now, journey.zone)
    return is_open(stages[0], today(turn.now, journey.zone))


def show(turn: Turn, lead: str = "") -> None:
    """All of them, each with its button, and what can be done."""
    if not _is_time(turn):
        turn.show_onward(turn.voice("measures.not_yet" if turn.situation.journey else "measures.none"))
        return
    _forget_question(turn)
    journey = _journey(turn)
    mine = listed(journey)
    told = lines(
        *(turn.voice("measures.line", place=place, words=words(turn, each)) for place, each in enumerate(mine, 1))
    )
    state = told or turn.voice("measures.nothing" if journey.none_needed_at else "measures.empty")
    turn.show(paragraphs(lead, turn.voice("measures.title"), state), [*_ways(turn, mine), _back(turn)])


def _ways(turn: Turn, mine: list[Measure]) -> Rows:
    rows = [
        [turn.button("measures.look", Verb.MEASURE, str(each.number), place=place)]
        for place, each in enumerate(mine, 1)
    ]
    if has_room(_journey(turn)):
        key = "measures.another" if mine else "measures.new"
        rows.append([turn.button(key, Verb.MEASURE_NEW, str(_next_number(_journey(turn))))])
    if not mine and _journey(turn).none_needed_at is None:
        rows.append([turn.button("measures.none_button", Verb.NO_MEASURES)])
    return rows


# -- one question at a time


def is_asked(situation: Situation) -> bool:
    """Whether the question on the screen is about a measure."""
    return situation.journey is not None and bool(_ASKED.fullmatch(situation.asked or ""))


def leave_if_elsewhere(turn: Turn) -> None:
    """Whoever turns to something else is not asked any more: her next text is no measure."""
    if is_asked(turn.situation) and _is_elsewhere(turn.event):
        turn.record(Asked(None))


def _is_elsewhere(event: Event) -> bool:
    if isinstance(event, Pressed):
        press = parse(event.press)
        return press is None or press.verb not in EVERYWHERE
    return isinstance(event, Started) or (isinstance(event, Commanded) and event.name != "measures")


def ask(turn: Turn, lead: str = "") -> None:
    """The question that stands here, again."""
    number, part = _question(turn)
    _put(turn, number, part, lead)


def on_text(turn: Turn, text: str) -> None:
    number, part = _question(turn)
    if part == "due":
        _take_day(turn, number, text)
        return
    words = clean(text)
    if not words or len(words) > LONGEST:
        key = "measures.too_long" if words else "measures.no_words"
        _put(turn, number, part, turn.voice(key, n=LONGEST, length=len(words)))
        return
    _note(turn, number, part, words)


def _take_day(turn: Turn, number: int, text: str) -> None:
    day, complaint = read_day(turn.voice, text, today(turn.now, _journey(turn).zone))
    if day is None:
        _put(turn, number, "due", complaint)
    else:
        _note(turn, number, "due", day)


def _note(turn: Turn, number: int, part: str, said: str | date) -> None:
    """Keeps what was said, and asks what is still missing."""
    known = _measure(turn, number) or Measure(number, "", "", None, turn.now)
    if known.is_whole and isinstance(said, date):
        _move(turn, known, said)
    elif getattr(known, part) != said:
        parts = {name: getattr(known, name) for name in _PARTS} | {part: said}
        turn.record(MeasureNoted(number, **parts))
    now = _measure(turn, number) or known
    missing = next((part for part in _PARTS if not getattr(now, part)), None)
    if missing:
        _put(turn, number, missing)
    else:
        show(turn, turn.voice("measures.noted"))


def _move(turn: Turn, known: Measure, day: date) -> None:
    """Another day for what was complete: it is to be done, and asked after by that day."""
    if known.due != day or not known.is_open:
        turn.record(MeasureStated(known.number, MeasureState.NOT_YET, due=day))


def _put(turn: Turn, number: int, part: str, lead: str = "") -> None:
    asked = f"M{number}.{part}"
    if turn.situation.asked != asked:
        turn.record(Asked(asked))
    known = _measure(turn, number)
    about = turn.voice("measures.about", what=known.what) if known and known.what and part != "what" else ""
    text = paragraphs(lead, about, turn.voice(f"measures.ask_{part}", n=LONGEST))
    turn.show(
        text, [*(_terms(turn, number) if part == "due" else []), [turn.button("measures.leave", Verb.MEASURES)]]
    )


def _terms(turn: Turn, number: int) -> Rows:
    now = today(turn.now, _journey(turn).zone)
    rows = []
    for term, months in TERMS.items():
        day = turn.voice.day(months_on(now, months))
        words = turn.voice.plain(f"measures.term_{term}", n=months, day=day)
        rows.append([Button(words, turn.press(Verb.MEASURE_TERM, str(number), str(months)))])
    return rows


# -- buttons


def _new(turn: Turn, press: Press) -> None:
    """The button names the number that the measure will have, so a doubled tap asks for the same one."""
    if press.arguments[0] != str(_next_number(_journey(turn))) or not has_room(_journey(turn)):
        _stale(turn)
    else:
        _put(turn, _next_number(_journey(turn)), "what")


def _one(turn: Turn, press: Press) -> None:
    """One measure, with what can be changed."""
    measure = _chosen(turn, press)
    if measure is None:
        _stale(turn)
        return
    _forget_question(turn)
    number = str(measure.number)
    rows = [[turn.button(f"measures.change_{part}", Verb.MEASURE_ASK, number, part)] for part in _PARTS]
    drop = [turn.button("measures.drop", Verb.MEASURE_DROP, number)]
    standing = choices(turn, measure, LIST) if measure.is_whole else []
    turn.show(words(turn, measure), [*standing, *rows, drop, [turn.button("measures.leave", Verb.MEASURES)]])


def _ask_part(turn: Turn, press: Press) -> None:
    measure, part = _chosen(turn, press), press.arguments[1]
    if measure is None or part not in _PARTS:
        _stale(turn)
    else:
        _put(turn, measure.number, part)


def _term(turn: Turn, press: Press) -> None:
    measure, months = _chosen(turn, press), press.arguments[1]
    if measure is None or months not in map(str, TERMS.values()):
        _stale(turn)
    else:
        _note(turn, measure.number, "due", months_on(today(turn.now, _journey(turn).zone), int(months)))


def _drop(turn: Turn, press: Press) -> None:
    measure = _chosen(turn, press)
    if measure is None:
        _stale(turn)
    else:
        turn.record(MeasureDropped(measure.number))
        show(turn, turn.voice("measures.dropped"))


def _none(turn: Turn, _: Press) -> None:
    journey = _journey(turn)
    if kept(journey):
        _stale(turn)
        return
    if journey.none_needed_at is None:
        turn.record(NoMeasures())
    show(turn)


def _stale(turn: Turn) -> None:
    turn.toast = turn.voice.plain("press.stale")
    show(turn)


def _if_time(react: Callable[[Turn, Press], None]) -> Callable[[Turn, Press], None]:
    def reaction(turn: Turn, press: Press) -> None:
        if _is_time(turn):
            react(turn, press)
        else:
            show(turn)

    return reaction


EVERYWHERE: Mapping[Verb, Callable[[Turn, Press], None]] = {
    Verb.MEASURES: lambda turn, _: show(turn),
    Verb.MEASURE_NEW: _if_time(_new),
    Verb.MEASURE: _if_time(_one),
    Verb.MEASURE_ASK: _if_time(_ask_part),
    Verb.MEASURE_TERM: _if_time(_term),
    Verb.MEASURE_DROP: _if_time(_drop),
    Verb.NO_MEASURES: _if_time(_none),
}


# -- looking


def _journey(turn: Turn) -> Journey:
    assert turn.situation.journey is not None, "the caller has looked"
    return turn.situation.journey


def _next_number(journey: Journey) -> int:
    return max((measure.number for measure in journey.measures), default=0) + 1


def _measure(turn: Turn, number: int) -> Measure | None:
    return next((each for each in kept(_journey(turn)) if each.number == number), None)


def _chosen(turn: Turn, press: Press) -> Measure | None:
    return next((each for each in kept(_journey(turn)) if str(each.number) == press.arguments[0]), None)


def _question(turn: Turn) -> tuple[int, str]:
    found = _ASKED.fullmatch(turn.situation.asked or "")
    assert found is not None, "the caller has looked"
    return int(found[1]), found[2]


def _forget_question(turn: Turn) -> None:
    if is_asked(turn.situation):
        turn.record(Asked(None))


def _back(turn: Turn) -> list[Button]:
    return [turn.button("notice.back", Verb.HERE)]
