"""The door: greeting, language, and the consent that starts a questionnaire.

Most people who break off do so on the first screen, so it says in a few lines what they get, how long it
takes and who sees it, and the next tap is the first question.
"""

from flows import asking
from flows.instrument import Instrument
from flows.outcome import AssessmentBegun, Button, ConsentGiven, LanguageChosen, Welcomed
from flows.press import Press, Verb, tag_for
from flows.turn import Rows, Turn, paragraphs

START_CONSENT = "CN1"
NOTICE_VERSION = "3"
_LANGUAGES_A_ROW = 2  # four names with a mark before one of them are too wide for a narrow phone


def greet(turn: Turn) -> None:
    """The first screen. From here on the chat is known, in the language of its device."""
    make_known(turn)
    text = paragraphs(
        turn.voice("welcome.greeting"),
        turn.voice("welcome.promise", total=turn.library.current.total),
        turn.voice("welcome.consent"),
    )
    begin = [turn.button("welcome.begin", Verb.BEGIN)]
    turn.show(text, [begin, [turn.button("welcome.notice", Verb.NOTICE)], *languages(turn)])


def make_known(turn: Turn) -> None:
    if not turn.situation.language:
        turn.record(Welcomed(turn.language))


def begin(turn: Turn, lead: str = "") -> None:
    """The consent to start was given: the questionnaire begins with its first question."""
    record_beginning(turn, turn.library.current)
    asking.ask(turn, lead)


def record_beginning(turn: Turn, instrument: Instrument) -> None:
    """The consent to start, and a filling of ``instrument``."""
    earlier = turn.situation.assessment
    ordinal = 1 if earlier is None else earlier.ordinal + 1
    turn.record(ConsentGiven(START_CONSENT, NOTICE_VERSION))
    turn.record(AssessmentBegun(ordinal, _tag(turn, ordinal), instrument.id, instrument.version))


def _tag(turn: Turn, ordinal: int) -> str:
    # With the moment: after an erasure the first assessment of a chat is another one than the first one before.
    return tag_for(f"{turn.situation.chat}@{turn.now.timestamp()}", ordinal)


def offer_languages(turn: Turn) -> None:
    turn.show(turn.voice("language.which"), languages(turn))


def choose_language(turn: Turn, language: str) -> None:
    """Records the language if it is offered; the caller then shows the screen again, in it."""
    if language not in turn.library.voices:
        turn.toast = turn.voice.plain("press.unknown")
    elif not turn.situation.language:
        turn.record(Welcomed(language))
    elif language != turn.situation.language:
        turn.record(LanguageChosen(language))


def on_press(turn: Turn, press: Press | None) -> None:
    """A button pressed by somebody without a questionnaire."""
    turn.toast = turn.voice.plain("press.unknown" if press is None else "press.stale")
    greet(turn)


def languages(turn: Turn) -> Rows:
    """Every language by its own name, so that nobody has to read another one to find hers."""
    voices = turn.library.voices
    buttons = [
        Button(
            ("✓ " if language == turn.situation.language else "") + voices[language].plain("language.name"),
            str(Press(Verb.LANGUAGE, (language,))),
        )
        for language in turn.library.languages
    ]
    return [buttons[i : i + _LANGUAGES_A_ROW] for i in range(0, len(buttons), _LANGUAGES_A_ROW)]
