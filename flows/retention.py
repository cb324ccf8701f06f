"""The word before an assessment is erased because its time is over."""

from datetime import datetime

from flows.library import Library
from flows.outcome import Button, Lane, Message, OnDoubt, Reminder, ReminderKind
from flows.press import Press, Verb


def warning(
    library: Library, chat: str, language: str, touched: datetime, erased_on: datetime, *, is_finished: bool
) -> Message:
    """``touched``: the last answer, or the handing in. One warning for each of these moments."""
    voice = library.voices[language]
    zone = library.terms.zone
    key = "retention.warning" if is_finished else "retention.warning_unfinished"
    text = voice(key, day=voice.date(touched, zone), until=voice.date(erased_on, zone))
    return Message(
        to=chat,
        text=str(text),
        buttons=((Button(voice.plain("asking.continue"), str(Press(Verb.HERE))),),),
        lane=Lane.REMINDER,
        on_doubt=OnDoubt.DROP,
        reminds=Reminder(ReminderKind.WARNING),
        key=f"retention:{chat}:{touched.timestamp()}",
    )
