"""The conversation: the table of place x event, and step(), the one door into the core.

A step is a function of (situation, event, now, library) and nothing else. It returns what is to be, and does
nothing itself. It never raises for anything that a person may do: late, doubled, foreign and senseless input
is normal, gets a sensible answer, and leaves the conversation usable.

Theory. A person stands in one of five places, and three of them behave alike in pairs: strangers and invited
people stand at the door, those answering and those reviewing are in the questionnaire. TABLE names a reaction
for every place and kind of event, so what can happen can be listed and tested. Before it, only two things are
looked at: the stop word, and the buttons and commands that mean the same everywhere.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import datetime

from flows import (
    asking,
    attendance,
    benchmarking,
    colleague,
    correcting,
    deciding,
    differences,
    digesting,
    entering,
    following_up,
    forgetting,
    home,
    host_companies,
    host_inviting,
    hosting,
    measures,
    moments,
    planning,
    second_round,
    since_then,
    stage_reminding,
    status,
    welcome,
    why,
    workshop,
)
from flows.answer_list import answers_text
from flows.document import Document, TheCopy
from flows.events import (
    CameBack,
    Commanded,
    Event,
    Pressed,
    ReminderDue,
    ReminderUnsent,
    SeatDue,
    SentSomethingElse,
    Started,
    WentSilent,
    Wrote,
)
from flows.library import Library
from flows.outcome import BecameReachable, Button, Outcome, WentQuiet
from flows.press import Press, Verb, parse
from flows.question_screen import way_to_answers
from flows.situation import Place, Situation, question_on_screen
from flows.stages import transitions
from flows.turn import Turn, paragraphs
from flows.wishes import Granted

Reaction = Callable[[Turn], None]

# What people write who want no more messages, without accents and in capitals; never stored as an answer.
# "Alto" and "Basta" are left out: companies are called so.
_STOP_WORDS = frozenset(
    {
        "STOP",
        "ARRET",
        "ARRETER",
        "ARRETEZ",
        "STOPP",
        "AUFHOREN",
        "AUFHOEREN",
        "ABMELDEN",
        "PARAR",
        "DETENER",
        "BAJA",
    }
)
_STOP_LENGTH = 12


def step(
    situation: Situation, event: Event, now: datetime, library: Library, granted: Granted | None = None
) -> Outcome:
    """What follows from ``event`` at the moment ``now`` (UTC); ``granted`` answers the wish of a step before."""
    turn = Turn(situation, event, now, library, granted)
    if not situation.reachable and not isinstance(event, WentSilent | ReminderDue | SeatDue | ReminderUnsent):
        turn.record(BecameReachable())
    measures.leave_if_elsewhere(turn)
    following_up.leave_if_elsewhere(turn)
    TABLE[turn.place, type(event)](turn)
    for passed in transitions(turn.situation, now):
        turn.record(passed)
    return turn.outcome()


def is_stop_word(text: str) -> bool:
    """Whether the whole text is STOP, Arrêt! or the like."""
    letters = unicodedata.normalize("NFD", text.strip()[:_STOP_LENGTH]).encode("ascii", "ignore").decode()
    return len(text.strip()) <= _STOP_LENGTH and re.sub(r"[^A-Z]", "", letters.upper()) in _STOP_WORDS


# -- where the person stands, shown again


def _at_the_door(turn: Turn, lead: str = "") -> None:
    if turn.situation.posts:
        hosting.show(turn, lead)
    else:
        welcome.greet(turn)


_HERE: Mapping[Place, Callable[[Turn, str], None]] = {
    Place.STRANGER: _at_the_door,
    Place.INVITED: _at_the_door,
    Place.ANSWERING: asking.ask,
    Place.REVIEWING: asking.ask,
    Place.HOME: home.show,
}


def _here(turn: Turn, lead: str = "") -> None:
    _HERE[turn.place](turn, lead)


def _onward(turn: Turn) -> Button:
    return turn.button("asking.continue", Verb.HERE)


# -- events


def _pressed(on_press: Callable[[Turn, Press | None], None]) -> Reaction:
    def reaction(turn: Turn) -> None:
        assert isinstance(turn.event, Pressed)
        press = parse(turn.event.press)
        if press and press.verb in _EVERYWHERE:
            _EVERYWHERE[press.verb](turn, press)
        else:
            on_press(turn, press)

    return reaction


def _wrote(on_text: Callable[[Turn, str], None]) -> Reaction:
    def reaction(turn: Turn) -> None:
        assert isinstance(turn.event, Wrote)
        if is_stop_word(turn.event.text):
            _stop(turn)
        elif measures.is_asked(turn.situation):
            measures.on_text(turn, turn.event.text)
        elif following_up.is_asked(turn.situation):
            following_up.on_text(turn, turn.event.text)
        else:
            on_text(turn, turn.event.text)

    return reaction


def _commanded(turn: Turn) -> None:
    assert isinstance(turn.event, Commanded)
    own = {
        **(HOST_COMMANDS if hosting.looks_after(turn) else {}),
        **(POST_COMMANDS if turn.situation.posts else {}),
    }
    name = turn.event.name
    (own.get(name) or COMMANDS.get(name) or OF_PROGRAMMES.get(name, _unknown_command))(turn)


def _sent_something_else(turn: Turn) -> None:
    asks = next((each.ask for each in (measures, following_up) if each.is_asked(turn.situation)), _here)
    asks(turn, turn.voice("asking.only_text"))


def _went_silent(turn: Turn) -> None:
    if turn.situation.reachable and turn.situation.language:
        turn.record(WentQuiet())


def _came_back(turn: Turn) -> None:
    """The person unblocked the bot. step() has noted it; she asked nothing, so nothing is said."""


# -- commands, the same in every place


def _unknown_command(turn: Turn) -> None:
    turn.send(turn.voice("command.unknown"))
    _here(turn)


def _help(turn: Turn) -> None:
    rows = [[_onward(turn), *way_to_answers(turn)]]
    more = turn.voice("hosting.help") if hosting.looks_after(turn) else ""
    digests = turn.voice("digest.help.command") if turn.situation.posts else ""
    turn.show(paragraphs(turn.voice("command.help", contact=turn.library.terms.contact), more, digests), rows)


def _status(turn: Turn) -> None:
    if turn.place not in (Place.ANSWERING, Place.REVIEWING):
        if turn.situation.journey is None:
            _here(turn)
        else:
            status.show(turn, _onward(turn))
        return
    total, left = turn.instrument.total, turn.instrument.left(turn.assessment.values)
    key = "command.status" if left else "command.status_review"
    done = turn.voice(key, done=total - left, total=total, n=left)
    text = paragraphs(done, moments.chosen_line(turn), status.in_programme(turn))
    turn.show(text, [[_onward(turn), *way_to_answers(turn)]])


def _back(turn: Turn) -> None:
    if turn.place in (Place.ANSWERING, Place.REVIEWING):
        asking.back(turn, question_on_screen(turn.situation, turn.library))
    else:
        _here(turn)


def _pause(turn: Turn) -> None:
    if turn.place in (Place.ANSWERING, Place.REVIEWING):
        asking.pause(turn)
    else:
        _here(turn)


def _change(turn: Turn) -> None:
    """All answers, each one tap away, wherever the person stands."""
    if turn.place is Place.HOME:
        correcting.show(turn)
    elif turn.place is Place.ANSWERING and turn.draft.answers:
        correcting.choose(turn)
    else:
        _here(turn)


def _export(turn: Turn) -> None:
    """Everything that is kept of her, as a file. Of a stranger nothing is kept."""
    if turn.place is Place.STRANGER:
        welcome.greet(turn)
        return
    turn.send(turn.voice("copy.text"), document=Document("ic-quick.zip", TheCopy()))
    _here(turn)


def _stop(turn: Turn) -> None:
    """No reminder from now on, whatever the person writes later, until she asks for them again."""
    home.stop_reminders(turn)


COMMANDS: Mapping[str, Reaction] = {
    "help": _help,
    "status": _status,
    "back": _back,
    "answers": _change,
    "pause": _pause,
    "language": welcome.offer_languages,
    "privacy": colleague.notice,
    "export": _export,
    "delete": forgetting.offer,
    "stop": _stop,
}
# Known only to who looks after companies; they stand in no menu, since Telegram has one menu for all.
HOST_COMMANDS: Mapping[str, Reaction] = {"invite": host_inviting.show}
POST_COMMANDS: Mapping[str, Reaction] = {"companies": host_companies.show, "digest": digesting.show}

# Not in the menu, which is the same for all: these are for who takes part in a programme, or looks after one.
OF_PROGRAMMES: Mapping[str, Reaction] = {
    "workshop": workshop.show,
    "measures": measures.show,
    "plan": planning.show,
    "attendance": attendance.show,
}


# -- buttons that mean the same in every place


def _choose_language(turn: Turn, press: Press) -> None:
    welcome.choose_language(turn, press.arguments[0])
    _here(turn)


def _begin(turn: Turn, _: Press) -> None:
    if turn.place in (Place.ANSWERING, Place.REVIEWING):
        asking.ask(turn)  # a doubled tap: the questionnaire has begun already
    elif turn.place is Place.STRANGER:
        welcome.greet(turn)  # nobody consents to what was never shown
    elif turn.place is Place.HOME:
        home.confirm_again(turn)  # an old button of the door
    else:
        welcome.begin(turn)


def _begin_anew(turn: Turn, _: Press) -> None:
    if turn.place is Place.HOME:
        second_round.begin(turn)
    else:
        _here(turn)  # a doubled tap: it has begun already


def _reminders_on(turn: Turn, _: Press) -> None:
    home.resume_reminders(turn)
    _here(turn)


def _go_on(turn: Turn, _: Press) -> None:
    if turn.place in (Place.ANSWERING, Place.REVIEWING):
        asking.go_on(turn)
    else:
        _here(turn)


def _answers(turn: Turn, _: Press) -> None:
    if turn.place is Place.HOME:
        turn.show(answers_text(turn, turn.assessment.values), [[_onward(turn), *way_to_answers(turn)]])
    else:
        _here(turn)


def _decide(turn: Turn, press: Press) -> None:
    deciding.on_press(turn, press, _here)


def _invite(turn: Turn, press: Press) -> None:
    if not host_inviting.on_press(turn, press):
        _here(turn)


def _companies(turn: Turn, press: Press) -> None:
    if not host_companies.on_press(turn, press):
        _here(turn)


def _of_digest(turn: Turn, press: Press) -> None:
    if not digesting.on_press(turn, press):
        _here(turn)


def _leave(turn: Turn, _: Press) -> None:
    """Out of an explanation: unlike HERE it leaves the question standing that waits after the result."""
    if turn.place is Place.HOME:
        home.stay(turn)
    else:
        _here(turn)


_EVERYWHERE: Mapping[Verb, Callable[[Turn, Press], None]] = {
    Verb.HERE: lambda turn, _: _here(turn),
    Verb.BEGIN: _begin,
    Verb.BEGIN_ANEW: _begin_anew,
    Verb.LANGUAGES: lambda turn, _: welcome.offer_languages(turn),
    Verb.LANGUAGE: _choose_language,
    Verb.REMINDERS_ON: _reminders_on,
    Verb.GO_ON: _go_on,
    Verb.LATER: lambda turn, _: _pause(turn),
    Verb.STOP: lambda turn, _: _stop(turn),
    Verb.ANSWERS: _answers,
    Verb.CHANGE: lambda turn, _: _change(turn),
    **dict.fromkeys((Verb.DECIDE, Verb.ALLOW, Verb.REFUSE, Verb.WITHDRAW), _decide),
    Verb.WHY: why.on_press,
    Verb.FIGURES: why.on_press,
    Verb.FIGURE: why.on_press,
    Verb.LEAVE: _leave,
    Verb.FORGET: lambda turn, press: forgetting.confirm(turn, press.arguments[0]),
    Verb.DIFFERENCES: differences.on_press,
    **colleague.EVERYWHERE,
    **entering.EVERYWHERE,
    **dict.fromkeys(host_inviting.VERBS, _invite),
    **dict.fromkeys(host_companies.VERBS, _companies),
    **dict.fromkeys(digesting.VERBS, _of_digest),
    **workshop.EVERYWHERE,
    **measures.EVERYWHERE,
    **following_up.EVERYWHERE,
    **second_round.EVERYWHERE,
    **since_then.EVERYWHERE,
    **attendance.EVERYWHERE,
    **dict.fromkeys(planning.VERBS, planning.on_press),
    **stage_reminding.EVERYWHERE,
    **benchmarking.EVERYWHERE,
}


# -- the table

_SAME_EVERYWHERE: Mapping[type[Event], Reaction] = {
    Commanded: _commanded,
    SentSomethingElse: _sent_something_else,
    WentSilent: _went_silent,
    CameBack: _came_back,
    ReminderDue: moments.on_due,
    SeatDue: stage_reminding.on_due,
    ReminderUnsent: stage_reminding.on_unsent,
}
_DOOR: Mapping[type[Event], Reaction] = {
    Started: entering.started(_at_the_door),
    Pressed: _pressed(welcome.on_press),
    Wrote: _wrote(_at_the_door),
    **_SAME_EVERYWHERE,
}
_QUESTIONNAIRE: Mapping[type[Event], Reaction] = {
    Started: entering.started(asking.resume),
    Pressed: _pressed(asking.on_press),
    Wrote: _wrote(asking.on_text),
    **_SAME_EVERYWHERE,
}
_HOME: Mapping[type[Event], Reaction] = {
    Started: entering.started(home.show),
    Pressed: _pressed(home.on_press),
    Wrote: _wrote(home.on_text),
    **_SAME_EVERYWHERE,
}
TABLE: Mapping[tuple[Place, type[Event]], Reaction] = {
    (place, kind): reaction
    for place, reactions in {
        Place.STRANGER: _DOOR,
        Place.INVITED: _DOOR,
        Place.ANSWERING: _QUESTIONNAIRE,
        Place.REVIEWING: _QUESTIONNAIRE,
        Place.HOME: _HOME,
    }.items()
    for kind, reaction in reactions.items()
}
