"""Texts that no native reader of the field has read are marked, and the README counts the same ones.

In a catalogue the mark is a translator's comment above the entry, which gettext tools keep and show; in a
questionnaire it is the line ``needs_native_reader``. A catalogue that somebody has read says so in its head
(``X-Native-Reader``); as long as it does not, a text without a mark has been forgotten.
"""

import io
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from babel.messages.catalog import Message
from babel.messages.pofile import read_po

from flows.wording import LOCALE_KEY, REFERENCE
from tests.flows.test_content import CATALOGUES, INSTRUMENT, TEXTS
from tests.flows.test_typography import bare
from tests.flows.walking import LIBRARY

MARK = "needs a native reader"
READER = '\n"X-Native-Reader: '
README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
TRANSLATED = [language for language in LIBRARY.languages if language != REFERENCE]


def entries(language: str) -> list[Message]:
    """The entries with something to read in them: not those made of values and signs alone."""
    catalogue = read_po(io.StringIO(TEXTS[CATALOGUES[language]]), locale=language)
    return [m for m in catalogue if m.id and key(m) != LOCALE_KEY and any(map(has_words, forms(m)))]


def key(message: Message) -> str:
    return str(message.id if isinstance(message.id, str) else message.id[0])


def forms(message: Message) -> tuple[str, ...]:
    return (message.string,) if isinstance(message.string, str) else tuple(message.string or ())


def has_words(form: str) -> bool:
    return any(sign.isalpha() for sign in bare(form))


def waiting_in_the_interface(language: str) -> int:
    return sum(MARK in message.user_comments for message in entries(language))


def waiting_in_the_questionnaire(language: str) -> int:
    questionnaire = tomllib.loads(TEXTS[INSTRUMENT])
    if language not in questionnaire["needs_native_reader"]:
        return 0
    return sum(map(has_words, said_in(language, questionnaire)))


def said_in(language: str, part: Any) -> Iterator[str]:
    """Every text that a questionnaire has in a language, each as often as it is written."""
    if isinstance(part, dict):
        own = part.get(language, [])
        yield from [own] if isinstance(own, str) else own
        part = list(part.values())
    if isinstance(part, list):
        for inner in part:
            yield from said_in(language, inner)


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_catalogue_without_a_native_reader_has_no_text_without_the_mark(language: str) -> None:
    if READER not in TEXTS[CATALOGUES[language]]:
        assert [key(message) for message in entries(language) if MARK not in message.user_comments] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_only_what_can_be_read_is_marked(language: str) -> None:
    assert waiting_in_the_interface(language) == TEXTS[CATALOGUES[language]].count(f"# {MARK}\n")


def test_the_languages_that_a_questionnaire_marks_are_offered_and_translated() -> None:
    assert set(tomllib.loads(TEXTS[INSTRUMENT])["needs_native_reader"]) <= set(TRANSLATED)


def test_the_readme_lists_what_waits_for_a_native_reader() -> None:
    rows = re.findall(r"^\| (\w+), `(\w\w)` \| (\d+) \| (\d+) \|$", README, re.MULTILINE)
    waiting = {
        language: (waiting_in_the_interface(language), waiting_in_the_questionnaire(language))
        for language in TRANSLATED
    }

    listed = {language: (int(interface), int(questions)) for _, language, interface, questions in rows}
    assert listed == {language: counts for language, counts in waiting.items() if any(counts)}
