"""The second round (T1), as it is offered: with the way in, and with a no that is asked about only once.

That it is time follows from rounds.py; how it opens stands in following_up.py.
"""

from collections.abc import Callable, Mapping

from flows.outcome import StageEntered, StageLeft
from flows.press import Press, Verb
from flows.programme import StageKind
from flows.rounds import is_later_round
from flows.situation import Place
from flows.stages import stages_of
from flows.turn import Rows, Turn


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


EVERYWHERE: Mapping[Verb, Callable[[Turn, Press], None]] = {Verb.NO_ROUND: _decline}
