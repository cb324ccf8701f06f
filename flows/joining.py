"""The door for whom a facilitator invited: to answer for a company, or to look after clusters.

This is the only home of what somebody agrees to who comes with such a code, and of who may use one.
"""

from flows import asking, handing_over, hosting, welcome
from flows.code_buttons import rows_of_door
from flows.journey import Journey
from flows.outcome import ConsentGiven, Joined, PostTaken
from flows.second_view import is_view
from flows.situation import Place
from flows.turn import Turn, lines, paragraphs
from flows.wishes import Admission, Opened, Purpose

POST_CONSENT = "CH"  # what is kept of somebody who looks after clusters
POST_VERSION = "1"


def enter(turn: Turn, code: str, opened: Opened, *, is_agreed: bool) -> bool:
    """What the code opens; False if it opens nothing, for whatever reason."""
    admission = opened.admission
    assert admission is not None, "the door has looked"
    if admission.is_hers:
        turn.show_onward(turn.voice("colleague.hers"))
    elif not admission.is_open(turn.now):
        return False
    elif admission.purpose is Purpose.POST:
        _post(turn, code, admission, is_agreed=is_agreed)
    else:
        return _company(turn, code, admission, is_agreed=is_agreed)
    return True


# -- to answer for a company


def _company(turn: Turn, code: str, admission: Admission, *, is_agreed: bool) -> bool:
    journey = admission.journey
    if journey is None or (admission.is_seated and admission.holder is None):
        return False
    if turn.situation.journey is not None and not _is_holder(turn, admission):
        turn.show_onward(turn.voice("joining.other", company=turn.situation.journey.company_name))
    elif turn.place in (Place.ANSWERING, Place.REVIEWING) and is_view(turn.instrument.id):
        turn.show_onward(turn.voice("colleague.finish_first"))
    elif admission.holder is not None:
        handing_over.enter(turn, code, admission, journey, is_agreed=is_agreed)
    elif is_agreed and turn.place is not Place.STRANGER:
        _join(turn, admission.fingerprint, journey)
    else:
        _show_door(turn, code, journey)
    return True


def _is_holder(turn: Turn, admission: Admission) -> bool:
    return admission.holder is not None and admission.holder.chat == turn.situation.chat


def _show_door(turn: Turn, code: str, journey: Journey) -> None:
    """What she is asked for, by whom, and what becomes of it. From here on the chat is known."""
    welcome.make_known(turn)
    text = paragraphs(
        turn.voice(
            "joining.invited",
            company=journey.company_name,
            programme=journey.programme_name,
            cluster=journey.cluster,
        ),
        turn.voice("welcome.promise", total=turn.library.current.total),
        turn.voice("joining.seen"),
        turn.voice("welcome.consent"),
    )
    turn.show_fleeting(text, rows_of_door(turn, "welcome.begin", code))


def _join(turn: Turn, fingerprint: str, journey: Journey) -> None:
    """She agreed: the company is hers to answer for. What she began or handed in on her own counts for it."""
    turn.record(Joined(fingerprint, journey))
    lead = turn.voice("joining.done", company=journey.company_name)
    if turn.place is Place.INVITED:
        welcome.record_beginning(turn, turn.library.current)
        asking.ask(turn, lead)
    else:
        turn.show_onward(lead)


# -- to look after clusters, or to observe them


def _post(turn: Turn, code: str, admission: Admission, *, is_agreed: bool) -> None:
    if is_agreed and turn.place is not Place.STRANGER:
        turn.record(ConsentGiven(POST_CONSENT, POST_VERSION))
        turn.record(PostTaken(admission.fingerprint, admission.posts))
        hosting.show(turn, turn.voice("joining.post_done"))
        return
    welcome.make_known(turn)
    posts = (hosting.post_line(turn, post) for post in admission.posts)
    text = paragraphs(
        lines(turn.voice("joining.post"), *posts),
        turn.voice("joining.post_kept"),
        turn.voice("joining.post_consent"),
    )
    turn.show_fleeting(text, rows_of_door(turn, "joining.post_agree", code))
