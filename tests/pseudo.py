"""A library that shows where every word comes from: ⟦a text of a catalogue, with ⟪what was filled in⟫⟧.

A letter that is seen outside ⟦…⟧, or inside ⟪…⟫ without brackets of its own, was written into the program
instead of a catalogue. Typed words, dates and the operator's name are told apart by ``known``.
"""

import html
import re
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

from babel.messages.plurals import get_plural
from markupsafe import Markup

from flows.library import Library
from flows.outcome import Message, Outcome
from flows.picture import Picture
from flows.wording import LOCALE_KEY, Voice

OPEN, CLOSE, FILLED, END = "⟦⟧⟪⟫"
_PAIRS = {CLOSE: OPEN, END: FILLED}


def bracketed(library: Library) -> Library:
    """The same library with every text of its catalogues and questionnaires in brackets, in every language."""
    languages = set(library.languages)
    instruments = {key: _wrapped(i, languages, {}) for key, i in library.instruments.items()}
    current = instruments[library.current.id, library.current.version]
    voices = {language: _voice(voice) for language, voice in library.voices.items()}
    return replace(library, instruments=instruments, current=current, voices=voices)


def _voice(voice: Voice) -> Voice:
    entries = {
        key: forms if key == LOCALE_KEY else tuple(OPEN + form + CLOSE for form in forms)
        for key, forms in voice._entries.items()
    }
    made = Voice(voice.language, entries, get_plural(voice.language).plural_expr)
    made._environment.finalize = lambda value: Markup(FILLED + "{}" + END).format(value)
    return made


def _wrapped(value: Any, languages: set[str], done: dict[int, Any]) -> Any:
    """A part of a questionnaire; what several questions share is still shared afterwards."""
    if id(value) not in done:
        done[id(value)] = _wrap(value, languages, done)
    return done[id(value)]


def _wrap(value: Any, languages: set[str], done: dict[int, Any]) -> Any:
    if isinstance(value, Mapping) and value.keys() == languages:
        return {language: _in_brackets(words) for language, words in value.items()}
    if isinstance(value, Mapping):
        return {key: _wrapped(part, languages, done) for key, part in value.items()}
    if isinstance(value, tuple):
        return tuple(_wrapped(part, languages, done) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{f.name: _wrapped(getattr(value, f.name), languages, done) for f in fields(value)})
    return value


def _in_brackets(words: Any) -> Any:
    if isinstance(words, tuple):
        return tuple(map(_in_brackets, words))
    return OPEN + words + CLOSE if words else words


def stray_words(outcome: Outcome, known: Iterable[str] = ()) -> list[str]:
    """What a person sees of this outcome that comes from no catalogue, one entry a text."""
    seen = [text for message in outcome.messages for text in texts_of(message)]
    return [stray for text in (*seen, outcome.toast) if (stray := outside(text, known))]


def texts_of(message: Message) -> list[str]:
    """All that is seen of a message: its text as it reads, its buttons, the words of its picture."""
    text = html.unescape(re.sub(r"</?(?:b|i|code|a)\b[^>]*>", "", message.text))
    buttons = [button.text for row in message.buttons for button in row]
    picture = words_of(message.picture) if message.picture else ()
    return [text, *buttons, *picture]


def words_of(picture: Picture) -> list[str]:
    """Every word that a picture carries. The quadrant of a bubble is a name for the program, not for a reader."""
    return list(_strings([getattr(picture, f.name) for f in fields(picture)]))


def _strings(value: Any) -> Iterable[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from _strings(list(value.values()))
    elif isinstance(value, tuple | list):
        for part in value:
            yield from _strings(part)
    elif is_dataclass(value):
        yield from _strings([getattr(value, f.name) for f in fields(value) if f.name != "quadrant"])


def outside(text: str, known: Iterable[str] = ()) -> str:
    """The letters of a text that stand in no brackets; words that are ``known`` may stand anywhere."""
    text = text.replace("\u00a0", " ")
    for words in sorted(filter(None, known), key=len, reverse=True):
        text = text.replace(words, "")
    opened: list[str] = []
    found = ""
    for sign in text:
        if sign in (OPEN, FILLED):
            opened.append(sign)
        elif sign in _PAIRS:
            assert opened, f"brackets are cut in {text!r}"
            assert opened.pop() == _PAIRS[sign], f"brackets are cut in {text!r}"
        elif sign.isalpha() and (not opened or opened[-1] == FILLED):
            found += sign
    return found and f"{found} in {text!r}"
