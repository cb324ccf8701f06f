"""A company changes hands: what the successor is told and agrees to, and the last word to who answered before.

This is the only home of what goes over (the company's answers, results, stages, attendance and measures) and what
does not: permissions are a person's own, so the successor is asked for each of them anew.
"""

from flows import welcome
from flows.code_buttons import rows_of_door
from flows.journey import Journey
from flows.outcome import Button, ConsentGiven, HandedOver, Message, OnDoubt
from flows.press import Press, Verb
from flows.situation import Place
from flows.turn import Turn, paragraphs
from flows.wishes import Admission, Holder


def enter(turn: Turn, code: str, admission: Admission, journey: Journey, *, is_agreed: bool) -> None:
    """The door of a successor; ``admission`` names who answers for the company now."""
    holder = admission.holder
    assert holder is not None, "the caller has looked"
    if holder.chat == turn.situation.chat:
        turn.show_onward(turn.voice("successor.own", company=journey.company_name))
    elif is_agreed and turn.place is not Place.STRANGER:
        _take_over(turn, admission.fingerprint, journey, holder)
    else:
        _show_door(turn, code, journey)


def _show_door(turn: Turn, code: str, journey: Journey) -> None:
    welcome.make_known(turn)
    text = paragraphs(
        turn.voice(
            "successor.invited",
            company=journey.company_name,
            programme=journey.programme_name,
            cluster=journey.cluster,
        ),
        turn.voice("successor.means"),
        turn.voice("joining.seen"),
        turn.voice("welcome.consent"),
    )
    turn.show_fleeting(text, rows_of_door(turn, "successor.agree", code))


def _take_over(turn: Turn, fingerprint: str, journey: Journey, holder: Holder) -> None:
    """What she takes on is read with her next step: until she has agreed nothing of it is hers to see."""
    turn.record(ConsentGiven(welcome.START_CONSENT, welcome.NOTICE_VERSION))
    turn.record(HandedOver(fingerprint, journey, holder.chat))
    onward = ("successor.result", Verb.RESULT) if holder.has_handed_in else ("asking.continue", Verb.HERE)
    turn.show(turn.voice("successor.done", company=journey.company_name), [[turn.button(*onward)]])
    _part(turn, journey, holder)


def _part(turn: Turn, journey: Journey, holder: Holder) -> None:
    """The last word to somebody of whom nothing is kept any more, in the language that she had."""
    voice = turn.library.voices[holder.language]
    again = Button(voice.plain("delete.again"), str(Press(Verb.HERE)))
    message = Message(
        holder.chat,
        str(voice("successor.farewell", company=journey.company_name)),
        ((again,),),
        on_doubt=OnDoubt.REPEAT,
        key=f"handed-over:{turn.event.id}",
        is_last=True,
    )
    turn.tell(message)
