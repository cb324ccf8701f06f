"""The second round (T1): how it is offered, how a no is taken, and how it opens.

It opens with what was planned, one measure at a time; then its questionnaire begins. That it is time follows from
rounds.py, what is said of a measure from following_up.py.
"""

from collections.abc import Callable, Mapping

from flows import welcome
from flows.journey import Measure
from flows.measure_words import choices, kept, of_round, planned
from flows.outcome import StageEntered, StageLeft
from flows.press import Press, Verb
from flows.programme import StageKind
from flows.rounds import is_later_round
from flows.situation import Place
from flows.stages import stages_of
from flows.turn import Rows, Turn, paragraphs


def ways(turn: Turn) -> Rows:
    return [
        [turn.button("home.again", Verb.BEGIN_AGAIN)],
        [turn.button("round.no", Verb.NO_ROUND)],
    ]


def is_under_way(turn: Turn) -> bool:
    """Whether it has begun, and is not handed in."""
    return turn.place in (Place.ANSWERING, Place.REVIEWING) and is_later_round(turn.situation)


def _decline(turn: Turn, _: Press) -> None:
    """The stage is left, so nothing more is said of it. Beginning again stays one tap away at home."""
    journey = turn.situation.journey
    if journey is None or is_under_way(turn):
        turn.toast = turn.voice.plain("press.stale")
        turn.show_onward(turn.voice("round.begun" if journey else "command.unknown"))
        return
    for stage in stages_of(journey):
        passage = journey.passages.get(stage.id)
        if stage.kind is not StageKind.REASSESSMENT or (passage is not None and passage.left_at is not None):
            continue
        if passage is None:
            turn.record(StageEntered(stage.id))
        turn.record(StageLeft(stage.id))
    turn.show_onward(turn.voice("round.declined"))


# -- how it opens


def begin(turn: Turn) -> None:
    """A round opens with what was planned, one measure at a time; then its questionnaire begins."""
    first = next(iter(_open_ones(turn)), None)
    if first is None:
        welcome.begin(turn)
    else:
        _open_with(turn, first, turn.voice("round.opens"))


def to_next(turn: Turn, measure: Measure, lead: str) -> None:
    following = next((each for each in _open_ones(turn) if each.number > measure.number), None)
    if following is None:
        welcome.begin(turn, lead)
    else:
        _open_with(turn, following, lead)


def _open_with(turn: Turn, measure: Measure, lead: str) -> None:
    ordinal = turn.draft.ordinal
    rows = [
        *choices(turn, measure, of_round(ordinal)),
        [turn.button("round.to_questions", Verb.BEGIN_ROUND, str(ordinal))],
    ]
    turn.show(paragraphs(lead, planned(turn, measure)), rows)


def _to_questions(turn: Turn, press: Press) -> None:
    if is_opening(turn, of_round(press.arguments[0])):
        welcome.begin(turn)
    else:
        turn.toast = turn.voice.plain("press.stale")
        turn.show_onward(turn.voice("round.begun"))


def is_opening(turn: Turn, place: str) -> bool:
    """Whether the round that this button was to open has not begun yet."""
    return turn.place is Place.HOME and place == of_round(turn.draft.ordinal)


def _open_ones(turn: Turn) -> list[Measure]:
    journey = turn.situation.journey
    return [each for each in kept(journey) if each.is_open] if journey else []


EVERYWHERE: Mapping[Verb, Callable[[Turn, Press], None]] = {
    Verb.NO_ROUND: _decline,
    Verb.BEGIN_ROUND: _to_questions,
}
