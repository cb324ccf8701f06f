"""The words and questions that are shipped, and what must never stop a start without a word of advice."""

import re
from html.parser import HTMLParser
from itertools import product

import pytest
from babel.messages.plurals import get_plural
from jinja2 import UndefinedError

from bot import content
from flows.findings import ContentError, Finding
from flows.instrument import Texts
from flows.instrument_file import parse_instrument
from flows.library import Library, Terms
from flows.report import _SCALE
from flows.wording import parse_catalogues
from scoring.model import ITEMS, Aspect, Capital, Flag, Quadrant, QualitySign
from tests.flows.walking import LIBRARY

TEXTS = content.texts()
INSTRUMENT = "content/instruments/ic-quick-1.0.toml"
CATALOGUES = {language: f"locales/{language}/LC_MESSAGES/icquick.po" for language in LIBRARY.languages}
FRENCH = CATALOGUES["fr"]
ENTRY = re.compile(r'^msgid "(.+)"\n(?:msgid_plural .+\n)?((?:(?:msgstr(?:\[\d\])? )?".*"\n?)+)', re.MULTILINE)


def found_with(**changed: str) -> list[Finding]:
    """What is found when the questionnaire or a catalogue is another text."""
    files = {"questionnaire": INSTRUMENT, "french": FRENCH}
    with pytest.raises(ContentError) as error:
        Library.parse({**TEXTS, **{files[name]: text for name, text in changed.items()}}, Terms())
    return list(error.value.findings)


def changed(file: str, old: str, new: str) -> str:
    assert old in TEXTS[file], old
    return TEXTS[file].replace(old, new, 1)


# -- what is shipped


def test_the_items_of_the_questionnaire_are_those_of_the_scoring_in_its_order() -> None:
    assert tuple(question.id for question in LIBRARY.current.asked if question.aspect) == ITEMS


def test_the_questionnaire_wants_to_be_scored_as_it_is_scored() -> None:
    from scoring import SCORING_VERSION

    assert LIBRARY.current.scoring == SCORING_VERSION


def every_text() -> list[tuple[str, Texts]]:
    found: list[tuple[str, Texts]] = []
    for section in LIBRARY.current.sections:
        found += [(section.id, section.name), (section.id, section.about)]
    for question in (*LIBRARY.current.asked, *LIBRARY.current.closing):
        found += [(question.id, question.label), (question.id, question.ask)]
        found += [(question.id, option.text) for option in question.options]
    for factor in LIBRARY.current.factors:
        found += [(factor.id, factor.help), (factor.id, factor.think)]
    return found


def test_every_text_of_the_questionnaire_is_there_in_every_language_and_fits_on_a_line() -> None:
    for place, texts in every_text():
        assert texts.keys() == set(LIBRARY.languages), place
        for text in texts.values():
            assert text == text.strip(), place
            assert len(text) <= 160, place
            assert not re.search(r"[<>{}\n]", text), place


@pytest.mark.parametrize("language", CATALOGUES)
def test_every_plural_has_as_many_forms_as_its_language(language: str) -> None:
    voice = LIBRARY.voices[language]
    several = {key: len(forms) for key, forms in voice._entries.items() if len(forms) > 1}

    assert several
    assert set(several.values()) == {get_plural(language).num_plurals}


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        assert tag in ("b", "i", "code", "a")
        self.opened.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.opened.pop() == tag


@pytest.mark.parametrize("language", CATALOGUES)
def test_the_tags_of_every_text_are_well_nested(language: str) -> None:
    for key, forms in LIBRARY.voices[language]._entries.items():
        for form in forms:
            tags = _Tags()
            tags.feed(re.sub(r"{[%{].*?[%}]}", "", form))
            assert tags.opened == [], key


def test_a_value_is_escaped_in_a_message_and_left_alone_on_a_button() -> None:
    voice = LIBRARY.voices["en"]

    assert voice("review.detail", label="R&D", answer="<3") == "R&amp;D: &lt;3"
    assert voice.plain("review.detail", label="R&D", answer="<3") == "R&D: <3"


def test_a_text_that_is_not_given_its_values_is_a_bug_and_no_gap() -> None:
    with pytest.raises(UndefinedError):
        LIBRARY.voices["en"]("review.detail", label="People")


def test_the_families_of_words_are_complete_in_every_language() -> None:
    families: dict[str, list[str]] = {
        "quadrant": list(Quadrant),
        "encourage": list(Capital),
        "flag": [Flag.FRAGILE, Flag.BUILDING, Flag.OVERDONE],
        "band": ["missing", *_SCALE],
        "quality": [sign for sign in QualitySign if sign is not QualitySign.GAPS],
        "limits": [sign for sign in QualitySign if sign is not QualitySign.GAPS],
        "report": [f"reason_{aspect}" for aspect in Aspect],
    }
    for (family, members), voice in product(families.items(), LIBRARY.voices.values()):
        assert {f"{family}.{member}" for member in members} <= voice._entries.keys(), (family, voice.language)


def test_a_device_gets_its_language_or_the_one_of_the_host() -> None:
    hints = [
        "fr",
        "fr-CA",
        "FR_be",
        "en-US",
        "de",
        "de-AT",
        "DE_ch",
        "gsw",
        "es",
        "es-419",
        "ES_mx",
        "ca",
        "pt-BR",
        "français",
        "🙂",
    ]
    found = ["fr", "fr", "fr", "en", "de", "de", "de", "en", "es", "es", "es", "en", "en", "en", "en"]

    assert [LIBRARY.closest(hint) for hint in hints] == found
    assert LIBRARY.closest("") == "en"
    assert Library.parse(TEXTS, Terms(fallback_language="fr")).closest("pt") == "fr"


def test_the_newest_questionnaire_is_the_current_one_and_older_ones_can_still_be_read() -> None:
    newer = changed(INSTRUMENT, 'version = "1.0"', 'version = "1.10"')
    older = changed(INSTRUMENT, 'version = "1.0"', 'version = "1.9-beta"')
    library = Library.parse(
        {**TEXTS, "content/instruments/a.toml": newer, "content/instruments/b.toml": older}, Terms()
    )

    assert library.current.version == "1.10"
    assert library.instrument("ic-quick", "1.0").total == 55


# -- mistakes, each with advice


@pytest.mark.parametrize(
    ("old", "new", "place", "what"),
    [
        ('values = ["FR"]', 'values = ["FR", "XX"]', "question CD4R", "'XX', which is no answer to CD4"),
        ('not = ["FR", "dk"]', 'not = ["fr"]', "question CD4T", "'fr', which is no answer to CD4"),
        ('only_if = { question = "CD4", values = ["FR"] }', "only_if = 3", "question CD4R", "names no answers"),
        ('only_if = { question = "CD4", values', "only_if = { values", "question CD4R", "`question` is missing"),
        ('"Not important", "Slightly"', '"Not important", ""', "aspects.I", "five anchors in 'en'"),
        ('"Not important", "Slightly"', '"Not important", 1', "aspects.I", "five anchors in 'en'"),
        (
            'ask.C.en = "How well do today',
            'ask.D.en = "How well do today',
            "factor HC1",
            "`ask.C` has no text in 'en'",
        ),
        ('letter = { en = "I"', 'letter = { en = " "', "aspects.I", "`letter` has no text in 'en'"),
        ('id = "HC"\nkind', 'id = "HX"\nkind', "factor HC1", "no factor of its section"),
        ('scoring = "icq-score-1.0"', "", "", "`scoring` is missing"),
    ],
)
def test_a_mistake_in_the_questionnaire_is_told(old: str, new: str, place: str, what: str) -> None:
    found = found_with(questionnaire=changed(INSTRUMENT, old, new))

    assert any(f.place == place and what in f.what and f.remedy for f in found), found


LINES = TEXTS[INSTRUMENT].split("\n")
KEYS = {match[1]: n for n, line in reversed(list(enumerate(LINES))) if (match := re.match(r"([\w.]+) = ", line))}
SENSELESS = ["3", "true", '""', "[]", "[1]", "[{}]", "{}", "{ en = 3 }", "2013-01-15", '["x", "y"]']


@pytest.mark.parametrize("key", KEYS)
def test_no_value_however_senseless_is_more_than_a_mistake(key: str) -> None:
    for value in SENSELESS:
        lines = [*LINES[: KEYS[key]], f"{key} = {value}", *LINES[KEYS[key] + 1 :]]
        _, found = parse_instrument(INSTRUMENT, "\n".join(lines))
        assert all(finding.what and finding.remedy for finding in found)


def test_an_empty_questionnaire_is_told_all_that_it_lacks() -> None:
    _, found = parse_instrument("x.toml", 'languages = ["en"]')

    assert {"`id`", "`version`", "`wording`", "`scoring`", "`sections`"} <= {f.what.split(" ")[0] for f in found}
    assert any("HC1, HC2" in finding.what for finding in found)


@pytest.mark.parametrize(
    ("old", "new", "key", "what"),
    [
        ("▶ Garder et", "▶ {{ n }} Garder et", "asking.keep", "the text uses ['n'] where [] are given"),
        ("{{ length|number }}", "{{ length|nombre }}", "asking.too_long", "No filter named 'nombre'"),
        ("{% endif %} · {{ date }}", " · {{ date }}", "report.title", "the text is no template"),
        (
            'msgid "asking.keep"\nmsgstr "',
            'msgid "asking.keep"\nmsgid_plural "asking.keep"\nmsgstr[1] "b"\nmsgstr[0] "',
            "asking.keep",
            "plural forms, but is said of no number",
        ),
        ('msgstr[1] "<b>Fragiles', 'msgstr[0] "<b>Fragiles', "flag.fragile", "the text is empty"),
        ("<b>Fragile</b>", "<b>Fragile", "flag.fragile", "a tag is unknown or not closed"),
        ("<b>Fragile</b>", "<strong>Fragile</strong>", "flag.fragile", "a tag is unknown or not closed"),
        ("<b>Fragile</b>", "<b><i>Fragile</b></i>", "flag.fragile", "a tag is unknown or not closed"),
        ("<b>Fragile</b>", "Fragile</b>", "flag.fragile", "a tag is unknown or not closed"),
        ('"fr_FR"', '"klingon"', "language.locale", "'klingon' is unknown"),
        ('"fr_FR"', '"zz"', "language.locale", "'zz' is unknown"),
    ],
)
def test_a_mistake_in_a_catalogue_is_told(old: str, new: str, key: str, what: str) -> None:
    found = found_with(french=changed(FRENCH, old, new))

    assert any(f.file == FRENCH and f.place == f"msgid {key}" and what in f.what and f.remedy for f in found), (
        found
    )
    assert all("\n" not in str(finding) for finding in found)


def test_a_comparison_in_a_text_is_no_tag() -> None:
    text = changed(FRENCH, "· {{ date }}", "· {% if date < 3 %}{% endif %}{{ date }}")

    assert Library.parse({**TEXTS, FRENCH: text}, Terms())


def test_more_plural_forms_than_the_language_has_are_told() -> None:
    found = found_with(french=changed(FRENCH, 'msgstr[1] "<b>Fragiles', 'msgstr[2] "x"\nmsgstr[1] "<b>Fragiles'))

    assert "this is not a catalogue" in found[0].what


@pytest.mark.parametrize("language", ["zz", "not a language"])
def test_a_folder_that_is_no_language_is_told(language: str) -> None:
    _, found = parse_catalogues({f"locales/{language}/LC_MESSAGES/icquick.po": TEXTS[FRENCH]})

    assert "this is not a catalogue" in found[0].what


def test_an_entry_that_is_a_plural_in_english_may_have_one_form_elsewhere() -> None:
    several = re.compile(r'msgid_plural "asking.too_long"\nmsgstr\[0\] (.+)\nmsgstr\[1\] .+')
    text, count = several.subn(r"msgstr \1", TEXTS[FRENCH])
    assert count == 1
    library = Library.parse({**TEXTS, FRENCH: text}, Terms())

    assert "60 caractère" in library.voices["fr"]("asking.too_long", n=60, length=61)


def test_mistakes_of_all_files_are_told_together() -> None:
    found = found_with(
        questionnaire=changed(INSTRUMENT, 'values = ["FR"]', "values = []"),
        french=changed(FRENCH, "<b>Fragile</b>", "<b>Fragile"),
    )

    assert {finding.file for finding in found} == {INSTRUMENT, FRENCH}
    assert all(str(finding).startswith(f"{finding.file}, {finding.place}: ") for finding in found)
