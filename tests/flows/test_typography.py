"""How each language is set: its marks, quotes and spaces, its plurals, numbers and days."""

import re
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.telegram_rules import TOAST_LIMIT
from flows.wording import Voice
from tests.flows.test_content import every_text
from tests.flows.walking import LIBRARY

LANGUAGES = LIBRARY.languages
TOASTS = ("press.unknown", "press.foreign", "press.stale", "home.already", "reminders.resumed")


def texts_in(language: str) -> list[tuple[str, str]]:
    """(place, words) of all that is said in a language, without tags, and with a 0 for each value."""
    entries = LIBRARY.voices[language]._entries.items()
    plain = [(key, bare(form)) for key, forms in entries for form in forms]
    anchors = [(f"scale {a}", w) for a, words in LIBRARY.current.aspects.items() for w in words.scale[language]]
    return [*plain, *anchors, *((place, texts[language]) for place, texts in every_text())]


def bare(form: str) -> str:
    return re.sub(r"{%.*?%}|</?\w+>", "", re.sub(r"{{.*?}}", "0", form))


# -- all


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_language_uses_the_signs_of_the_typewriter(language: str) -> None:
    for place, text in texts_in(language):
        assert not re.search(r"['\"]|\.\.\.| - |--", text), place


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_has_two_spaces_or_one_at_the_end_of_a_line(language: str) -> None:
    for place, text in texts_in(language):
        assert not re.search(r"[ \u00a0]{2}|[ \u00a0]\n", text), place


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_does_not_lose_its_unit_at_the_end_of_a_line(language: str) -> None:
    for place, text in texts_in(language):
        assert not re.search(r"\d ?[%€]" if language != "en" else r"\d [%€]", text), place


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_toast_fits_into_its_line_in_every_language(language: str) -> None:
    for key in TOASTS:
        assert len(LIBRARY.voices[language].plain(key)) <= TOAST_LIMIT


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_too_long_for_three_buttons_in_a_row_on_a_narrow_phone(language: str) -> None:
    rows = [[o.text for o in question.options] for question in LIBRARY.current.asked if question.columns > 2]
    details = [q.label for q in LIBRARY.current.asked if q.factor is None] if language != "fr" else []
    for words in (text[language].split() for texts in (*rows, details) for text in texts):
        # 360 pixels show "Frankreich" in a third of a row, and break "Deutschland".
        assert max(map(len, words)) <= 10, words


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_that_end_a_question_are_a_question_in_every_language(language: str) -> None:
    for place, texts in every_text():
        assert texts[language].endswith("?") == texts["en"].endswith("?"), place


# -- French


def test_french_puts_a_space_that_does_not_break_before_its_double_signs() -> None:
    for place, text in texts_in("fr"):
        assert not re.search(r"(?<![\u00a0\u202f/])[;:!?»](?!//)", text), place
        assert not re.search(r"«(?![\u00a0\u202f])", text), place


# -- Spanish


def test_spanish_opens_what_it_asks_and_what_it_exclaims() -> None:
    for place, text in texts_in("es"):
        for opened, closed in ("¿?", "¡!"):
            # "?" also stands for an answer that is not known: alone, between spaces.
            marks = re.findall(rf"\{opened}|(?<=[\w)…])\{closed}", text)
            assert marks == [opened, closed] * (len(marks) // 2), place


def test_spanish_opens_a_question_where_a_sentence_begins() -> None:
    for place, text in texts_in("es"):
        assert not re.search(r"¿ |[\w,]¿", text), place
        assert all(begins.isupper() for begins in re.findall(r"(?:^|[.:] |\n)¿(\w)", text)), place


def test_spanish_quotes_with_its_own_marks_and_writes_solo_without_an_accent() -> None:
    for place, text in texts_in("es"):
        assert not re.search(r"[“”„]|« | »|\bsólo\b", text), place
        assert text.count("«") == text.count("»"), place


def test_spanish_says_usted() -> None:
    for place, text in texts_in("es"):
        assert not re.search(r"(?i)\b(tú|tu|tus|vosotros|vuestr[oa]s?|os|puedes|quieres|tienes)\b", text), place


# -- German


def test_german_quotes_below_and_above() -> None:
    for place, text in texts_in("de"):
        assert not re.search(r"[”«»]", text), place
        assert text.count("„") == text.count("“"), place


def test_german_says_sie() -> None:
    for place, text in texts_in("de"):
        assert not re.search(r"\b(du|dich|dir|dein\w*|euer|eure\w*)\b", text), place


def test_neither_german_nor_spanish_puts_a_space_before_its_signs() -> None:
    for place, text in (*texts_in("de"), *texts_in("es")):
        assert not re.search(r"\w[ \u00a0\u202f][;:!?](?:\s|$)", text), place


# -- plurals


def said(language: str, key: str, **values: object) -> list[str]:
    return [str(LIBRARY.voices[language](key, n=n, **values)) for n in (0, 1, 2, 55)]


def test_english_and_german_and_spanish_take_the_plural_for_all_but_one() -> None:
    assert [words.split(", ")[1] for words in said("en", "command.status", done=0, total=55)] == [
        "0 are left.",
        "1 is left.",
        "2 are left.",
        "55 are left.",
    ]
    assert [words.split(", ")[1] for words in said("de", "command.status", done=0, total=55)] == [
        "0 sind noch offen.",
        "1 ist noch offen.",
        "2 sind noch offen.",
        "55 sind noch offen.",
    ]
    assert [words.split(", ")[1] for words in said("es", "command.status", done=0, total=55)] == [
        "quedan 0.",
        "queda 1.",
        "quedan 2.",
        "quedan 55.",
    ]


def test_zero_is_singular_in_french() -> None:
    assert [words.split(", ")[1] for words in said("fr", "asking.write_text")] == [
        "0 caractère au plus.",
        "1 caractère au plus.",
        "2 caractères au plus.",
        "55 caractères au plus.",
    ]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ["0 ratings are", "1 rating is", "2 ratings are", "55 ratings are"]),
        ("fr", ["0 note manque", "1 note manque", "2 notes manquent", "55 notes manquent"]),
        ("de", ["0 Bewertungen fehlen", "1 Bewertung fehlt", "2 Bewertungen fehlen", "55 Bewertungen fehlen"]),
        ("es", ["Faltan 0 valoraciones", "Falta 1 valoración", "Faltan 2 valoraciones", "Faltan 55 valoraciones"]),
    ],
)
def test_missing_ratings_are_counted_in_the_grammar_of_the_language(language: str, words: list[str]) -> None:
    for text, start in zip(said(language, "limits.missing"), words, strict=True):
        assert text.startswith(f"• {start}")


# -- numbers and days


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", ["56", "0.5", "-7.25", "5,000", "12,345.68"]),
        ("fr", ["56", "0,5", "-7,25", "5\u202f000", "12\u202f345,68"]),
        ("de", ["56", "0,5", "-7,25", "5.000", "12.345,68"]),
        ("es", ["56", "0,5", "-7,25", "5000", "12.345,68"]),  # four digits stay in one piece
    ],
)
def test_numbers_are_written_as_each_language_writes_them(language: str, written: list[str]) -> None:
    number = LIBRARY.voices[language].number

    assert [number(56), number(0.5, 1), number(-7.25, 2), number(5000), number(12345.678, 2)] == written


@pytest.mark.parametrize(
    ("language", "first", "last"),
    [
        ("en", "1 March 2013", "16 January 2014"),
        ("fr", "1 mars 2013", "16 janvier 2014"),
        ("de", "1. März 2013", "16. Januar 2014"),
        ("es", "1 de marzo de 2013", "16 de enero de 2014"),
    ],
)
def test_a_day_is_written_out_as_each_language_does_in_the_zone_of_the_programme(
    language: str, first: str, last: str
) -> None:
    voice, zone = LIBRARY.voices[language], ZoneInfo("Europe/Paris")

    assert day(voice, datetime(2013, 3, 1, 12, tzinfo=UTC), zone) == first
    assert day(voice, datetime(2014, 1, 15, 23, 30, tzinfo=UTC), zone) == last


def day(voice: Voice, moment: datetime, zone: ZoneInfo) -> str:
    return voice.date(moment, zone).replace("\u00a0", " ")
