"""A mistake in a content file is told with file, place, what is wrong and what to do, and all of them at once."""

import re
from pathlib import Path

import pytest

from bot import content
from flows.findings import ContentError, Finding
from flows.library import Library
from flows.wording import parse_catalogues
from scoring.model import ITEMS
from tests.world import TERMS

INSTRUMENT = "content/instruments/ic-quick-1.0.toml"
ENGLISH = "locales/en/LC_MESSAGES/icquick.po"
FRENCH = "locales/fr/LC_MESSAGES/icquick.po"


def findings_with(changes: list[tuple[str, str, str]]) -> list[Finding]:
    """What is found when in each file the first text is replaced by the second."""
    texts = content.texts()
    for file, old, new in changes:
        assert old in texts[file], old
        texts[file] = texts[file].replace(old, new, 1)
    with pytest.raises(ContentError) as error:
        Library.parse(texts, TERMS)
    return list(error.value.findings)


def test_the_shipped_content_is_in_order_and_complete() -> None:
    library = Library.parse(content.texts(), TERMS)

    assert {q.id for q in library.current.asked if q.aspect} == set(ITEMS)
    assert library.languages == ("de", "en", "es", "fr")
    assert library.current.total == 55


@pytest.mark.parametrize(
    ("old", "new", "place", "what"),
    [
        ('id = "CD2"\n', "", "section CD", "`id` is missing"),
        ('id = "CD2"\n', 'id = "CD 2!"\n', "section CD", "cannot stand on a button"),
        ('id = "CD3"\n', 'id = "CD2"\n', "question CD2", "this id is there twice"),
        (
            'kind = "choice"\nlabel = { en = "People"',
            'kind = "poll"\nlabel = { en = "People"',
            "question CD2",
            "`kind` is 'poll'",
        ),
        ('kind = "details"', 'kind = "detail"', "section CD", "`kind` is 'detail'"),
        ('fr = "Effectif"', 'it = "Addetti"', "question CD2", "`label` has no text in 'fr'"),
        ('fr = "Effectif"', 'fr = "Effectif", it = "Addetti"', "question CD2", "`label` speaks 'it'"),
        ('label = { en = "People"', 'sign = { en = "People"', "question CD2", "`label` is missing"),
        ("columns = 2\n", "columns = 12\n", "question CD2", "`columns` is 12"),
        ("max_length = 60\n", "", "question CD1", "`max_length` is None"),
        ('value = "10-49"', 'value = "1-9"', "question CD2", "the option '1-9' is there twice"),
        ('value = "10-49"', 'value = "dk"', "question CD2", "the option 'dk' is there twice or reserved"),
        (
            'question = "CD4", values',
            'question = "CD7", values',
            "question CD4R",
            "'CD7', which is not asked before it",
        ),
        ('values = ["FR"]', "values = []", "question CD4R", "`only_if` names no answers"),
        ('id = "HC2"', 'id = "SC2"', "factor SC2", "this is no factor of its section"),
        ('"Fairly", ', "", "aspects.I", "`scale` needs five anchors in 'en'"),
        ('version = "1.0"', "version = 1.0", "", "`version` is missing"),
    ],
)
def test_a_mistake_in_a_questionnaire_is_told_with_its_place(old: str, new: str, place: str, what: str) -> None:
    found = findings_with([(INSTRUMENT, old, new)])

    assert any(f.file == INSTRUMENT and f.place == place and what in f.what and f.remedy for f in found), found


def test_a_missing_factor_is_named() -> None:
    texts = content.texts()
    start = texts[INSTRUMENT].index('[[sections.factors]]\nid = "RC5"')
    end = texts[INSTRUMENT].index("# ---", start)
    texts[INSTRUMENT] = texts[INSTRUMENT][:start] + texts[INSTRUMENT][end:]
    with pytest.raises(ContentError, match="the factors RC5 are missing"):
        Library.parse(texts, TERMS)


def test_a_section_without_questions_is_told() -> None:
    texts = content.texts()
    start = texts[INSTRUMENT].index('[[sections.questions]]\nid = "FB2"')
    texts[INSTRUMENT] = texts[INSTRUMENT][:start]
    with pytest.raises(ContentError, match="section FB: `questions` is missing or empty"):
        Library.parse(texts, TERMS)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("id = ", "this is not TOML"),
        ('id = "x"', "`languages` is missing"),
        ("languages = [3]", "`languages` is missing"),
    ],
)
def test_a_file_that_is_no_questionnaire_is_told_in_one_line(text: str, what: str) -> None:
    with pytest.raises(ContentError, match=what):
        Library.parse({**content.texts(), "content/instruments/other.toml": text}, TERMS)


def test_the_same_version_twice_is_told() -> None:
    texts = content.texts()
    texts["content/instruments/copy.toml"] = texts[INSTRUMENT]
    with pytest.raises(ContentError, match="is there twice"):
        Library.parse(texts, TERMS)


def test_a_library_without_a_questionnaire_is_told() -> None:
    texts = {file: text for file, text in content.texts().items() if file != INSTRUMENT}
    with pytest.raises(ContentError, match="there is no questionnaire"):
        Library.parse(texts, TERMS)


def test_a_language_of_the_interface_that_the_questionnaire_lacks_is_told() -> None:
    texts = content.texts()
    texts["locales/it/LC_MESSAGES/icquick.po"] = texts[ENGLISH]
    with pytest.raises(ContentError, match="'it' is offered by the interface but not here"):
        Library.parse(texts, TERMS)


@pytest.mark.parametrize(
    ("old", "new", "place", "what"),
    [
        (
            'msgid "asking.keep"\nmsgstr',
            'msgid "asking.kept"\nmsgstr',
            "msgid asking.keep",
            "this text is missing",
        ),
        ('msgid "asking.keep"\nmsgstr', 'msgid "asking.kept"\nmsgstr', "msgid asking.kept", "no such text exists"),
        ("{{ capital }}\u00a0: pas", "{{ kapital }}\u00a0: pas", "msgid report.capital_unknown", "the text uses"),
        (
            "{{ capital }}\u00a0: pas",
            "{{ capital\u00a0: pas",
            "msgid report.capital_unknown",
            "the text is no template",
        ),
        (
            'msgid "asking.keep"\nmsgstr "▶ Garder et continuer"',
            'msgid "asking.keep"\nmsgstr ""',
            "msgid asking.keep",
            "the text is empty",
        ),
        ('msgid "asking.keep"', '#, fuzzy\nmsgid "asking.keep"', "msgid asking.keep", "marked fuzzy"),
    ],
)
def test_a_mistake_in_a_catalogue_is_told_with_its_key(old: str, new: str, place: str, what: str) -> None:
    found = findings_with([(FRENCH, old, new)])

    assert any(f.file == FRENCH and f.place == place and what in f.what and f.remedy for f in found), found


def test_a_file_that_is_no_catalogue_is_told() -> None:
    with pytest.raises(ContentError, match=r"locales/fr.*: this is not a catalogue"):
        Library.parse({**content.texts(), FRENCH: 'msgid "x"\nhello\nmsgstr ""'}, TERMS)


def test_without_the_reference_language_there_is_nothing_to_compare_with() -> None:
    voices, found = parse_catalogues({FRENCH: content.texts()[FRENCH]})

    assert voices == {}
    assert [finding.what for finding in found] == ["there is no catalogue in 'en'."]


def test_several_mistakes_are_told_at_once() -> None:
    found = findings_with(
        [
            (INSTRUMENT, "columns = 2\n", "columns = 12\n"),
            (INSTRUMENT, 'fr = "Effectif"', 'it = "Addetti"'),
            (FRENCH, 'msgid "asking.keep"', '#, fuzzy\nmsgid "asking.keep"'),
        ]
    )

    assert len(found) >= 3
    assert all(re.match(r"[\w/.-]+(, .+)?: .+ .+", str(finding)) for finding in found)


def test_every_key_of_the_catalogue_is_used_and_every_key_used_is_there() -> None:
    sources = [file.read_text("utf-8") for room in ("flows", "bot") for file in _python_files(room)]
    keys = set(re.findall(r'^msgid "(.+)"', content.texts()[ENGLISH], re.MULTILINE))
    # A name in config.toml and names of files, which look like keys.
    no_keys = {"language.fallback", "report.typ", "consents.txt", "rehearsal.html", "digest.html"}
    used = {word for source in sources for word in re.findall(r'"([a-z]+(?:\.[A-Za-z0-9_]+)+)"', source)}
    families = {
        prefix for source in sources for prefix in re.findall(r'f"([a-z]+(?:\.[a-z]+)?[._])[a-zA-Z_]*\{', source)
    }
    families |= {prefix for source in sources for prefix in re.findall(r'f"([a-z]+\.[a-z_]+_)\{', source)}
    unused = {key for key in keys if key not in used and not any(key.startswith(prefix) for prefix in families)}
    spoken = {key for key in used if key.split(".")[0] in {k.split(".")[0] for k in keys}}

    assert unused == set()
    assert spoken - keys - no_keys == set()


def _python_files(room: str) -> list[Path]:
    return sorted((Path(content.__file__).parent.parent / room).glob("*.py"))
