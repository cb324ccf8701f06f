"""The report as a PDF: what can be read in it, how it is made for everybody, and that names stay names."""

import re
import subprocess
import sys
from functools import cache
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from bot.paper import TEMPLATE, printed
from flows.paper import Paper
from scoring.model import ALL_FACTORS
from tests.flows.test_paper import paper
from tests.flows.walking import LIBRARY
from tests.scoring.companies import WORKED_EXAMPLE, Company, company, everywhere, mostly_rated, without

ROOT = Path(__file__).parents[2]
LONGEST_ANSWERS = company(" ".join(f"{factor} 2 2 2" for factor in ALL_FACTORS))
WORST: dict[str, tuple[Company, dict[str, str]]] = {
    "the worked example": (WORKED_EXAMPLE, {}),
    "nothing known": (everywhere("4 dk dk"), {}),
    "nothing applies": (everywhere("na - -"), {}),
    "everything in one quadrant, above": (everywhere("4 4 4"), {}),
    "everything in one quadrant, left": (everywhere("2 0 0"), {}),
    "the longest words everywhere": (LONGEST_ANSWERS, {"CD1": "Wm" * 30}),
    "nothing answered but one factor": (company("HC1 4 2 1"), {"CD1": "dk"}),
    "texts of a thousand characters": (WORKED_EXAMPLE, {"CD6": "lorem " * 166, "FB1": "x" * 300}),
}


def read(made: bytes) -> PdfReader:
    return PdfReader(BytesIO(made))


def root_of(made: bytes) -> Any:
    """The catalogue of the file, where its tags and its language stand."""
    return read(made).trailer["/Root"]


def text(made: bytes) -> str:
    """All words, without the places where a long one may break, and with every kind of space as one."""
    pages = "\n".join(page.extract_text() for page in read(made).pages)
    return re.sub(r"\s+", " ", pages.replace("\u200b", ""))


def without_spaces(words: str) -> str:
    """For words that may stand across the end of a line, such as icq-score-1.0."""
    return re.sub(r"\s+", "", words)


@cache
def example_in(language: str) -> bytes:
    return printed(paper(language=language))


def named(name: str) -> Paper:
    return paper(CD1=name)


# -- words


@pytest.mark.parametrize("language", LIBRARY.languages)
def test_everything_that_belongs_on_it_can_be_read(language: str) -> None:
    made, words = paper(language=language), text(example_in(language))

    headings = made.headings
    for heading in (headings.title, headings.brief, headings.capitals, headings.portfolio, headings.priorities):
        assert heading in words
    for heading in (headings.strengths, headings.remarks, headings.answers, headings.reading, headings.limits):
        assert heading in words
    for part in (*made.summary, *made.remarks, *made.reading, *made.limits, made.written_day, made.company):
        assert without_spaces(part) in without_spaces(words)
    for group in made.groups:
        assert all(entry.name in words for entry in group.entries)


def test_the_reader_meets_the_parts_in_their_order() -> None:
    words = text(example_in("en"))
    order = ["Your three capitals", "Your portfolio", "What to develop first", "What carries you", "All answers"]
    places = [words.index(part) for part in [*order, "Your company", "How to read this", "How far this goes"]]

    assert places == sorted(places)


def test_every_page_tells_company_day_and_its_place() -> None:
    pages = [page.extract_text() for page in read(example_in("en")).pages]

    for number, words in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in words
        assert "Loire Sensors" in words
        assert "15 January 2013" in words


def test_without_a_name_the_cover_says_so() -> None:
    assert "Company name not given" in text(printed(named("dk")))


# -- made for everybody


@pytest.mark.parametrize(("language", "locale"), [("en", "en-GB"), ("fr", "fr-FR")])
def test_it_is_tagged_and_names_its_title_and_language(language: str, locale: str) -> None:
    root = root_of(example_in(language))

    assert root["/MarkInfo"]["/Marked"]
    assert root["/StructTreeRoot"]
    assert root["/Lang"] == locale
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    title = read(example_in(language)).metadata
    assert title is not None
    assert title.title == f"{paper(language=language).headings.title} – Loire Sensors"


def test_it_says_that_it_keeps_to_the_standards_for_access_and_archives() -> None:
    metadata = root_of(example_in("en"))["/Metadata"].get_data().decode()

    assert "<pdfuaid:part>1</pdfuaid:part>" in metadata
    assert "<pdfaid:part>2</pdfaid:part>" in metadata
    assert "<pdfaid:conformance>A</pdfaid:conformance>" in metadata


def kinds(node: object) -> list[str]:
    """The kinds of all structure elements, in reading order."""
    node = node.get_object() if hasattr(node, "get_object") else node
    if isinstance(node, list):
        return [kind for child in node for kind in kinds(child)]
    if not isinstance(node, dict):
        return []
    return [*([str(node["/S"])] if "/S" in node else []), *kinds(node.get("/K", []))]


def test_headings_tables_lists_and_the_picture_are_known_as_such() -> None:
    found = kinds(root_of(example_in("en"))["/StructTreeRoot"]["/K"])

    assert found.count("/Title") + found.count("/H1") >= 8
    assert {"/Table", "/TH", "/TD", "/L", "/LI", "/Figure"} <= set(found)
    assert found.count("/Figure") == 1


def test_the_picture_has_words_for_those_who_do_not_see_it() -> None:
    def alternatives(node: object) -> list[str]:
        node = node.get_object() if hasattr(node, "get_object") else node
        if isinstance(node, list):
            return [text for child in node for text in alternatives(child)]
        if not isinstance(node, dict):
            return []
        return [*([str(node["/Alt"])] if "/Alt" in node else []), *alternatives(node.get("/K", []))]

    tree = root_of(example_in("fr"))["/StructTreeRoot"]["/K"]
    assert alternatives(tree) == [paper(language="fr").portfolio_text]


def test_all_fonts_are_inside() -> None:
    for page in read(example_in("en")).pages:
        resources: Any = page["/Resources"]
        for font in resources["/Font"].values():
            descriptor = font.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"]
            assert {"/FontFile2", "/FontFile3"} & set(descriptor)


# -- size


@pytest.mark.parametrize("language", LIBRARY.languages)
@pytest.mark.parametrize("case", WORST)
def test_it_has_two_to_four_pages(case: str, language: str) -> None:
    ratings, details = WORST[case]

    assert 2 <= len(read(printed(paper(ratings, language, **details))).pages) <= 4


# -- same input, same bytes


def test_another_program_makes_the_same_bytes() -> None:
    code = (
        "from hashlib import sha256; from bot.paper import printed; from tests.flows.test_paper import paper;"
        "print(sha256(printed(paper(language='fr'))).hexdigest())"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)

    assert done.stdout.strip() == sha256(example_in("fr")).hexdigest()


def test_making_another_one_in_between_changes_nothing() -> None:
    printed(named("Somebody else"))

    assert printed(paper()) == example_in("en")


def test_the_only_moment_inside_is_the_day_of_handing_in() -> None:
    metadata = read(example_in("en")).metadata
    assert metadata is not None
    moments = {str(metadata[key]) for key in ("/CreationDate", "/ModDate")}
    assert moments == {"D:20130115000000Z"}


# -- names stay names

SPITEFUL = [
    "=SUM(A1)",
    "<b>bold</b> & <script>",
    "\"quoted\" 'names' `code`",
    '#panic("no")',
    "$x$ and $ x $",
    '#import "@preview/x:1.0.0": *',
    "*a* _b_ = c @d <e> [f] \\g //h /*i*/ ~",
    "{page} of {pages} {{ company }}",
    "(((((]]]]]}}}}}",
]


@pytest.mark.parametrize("name", SPITEFUL)
def test_a_name_is_printed_as_it_is_written(name: str) -> None:
    made = printed(named(name))
    metadata = read(made).metadata

    assert name in text(made)
    assert metadata is not None
    assert str(metadata.title).endswith(name)


@pytest.mark.parametrize(
    "name", ["😀" * 60, "👩‍🚀🏳️‍🌈" * 15, "\u202eevil\u2066", "שלום בע״מ", "شركة", "株式会社", "\u200f"]
)
def test_names_of_signs_and_other_scripts_make_a_report_too(name: str) -> None:
    assert 2 <= len(read(printed(named(name))).pages) <= 4


def test_the_title_inside_the_file_keeps_the_letters_that_no_font_has() -> None:
    metadata = read(printed(named("株式会社"))).metadata

    assert metadata is not None
    assert str(metadata.title).endswith("– 株式会社")


@settings(max_examples=60, deadline=None)
@given(name=st.text(max_size=60), written=st.text(max_size=300))
@example(name="\ue000\uf8ff", written="a\u0301\u0327" * 90)
def test_whatever_is_written_makes_a_report(name: str, written: str) -> None:
    assert printed(paper(CD1=name, CD6=written, FB1=written)).startswith(b"%PDF")


@settings(max_examples=40, deadline=None)
@given(ratings=mostly_rated)
def test_whatever_is_rated_makes_two_to_four_pages(ratings: Company) -> None:
    assert 2 <= len(read(printed(paper(ratings, "fr"))).pages) <= 4


def test_a_capital_alone_can_be_missing() -> None:
    assert "not enough answers" in text(printed(paper(without(WORKED_EXAMPLE, "RC"))))


# -- the template


def test_nothing_is_fetched_and_nothing_is_built_from_text() -> None:
    for file in TEMPLATE.parent.glob("*.typ"):
        source = file.read_text(encoding="utf-8")
        assert "@preview" not in source
        assert "eval(" not in source
