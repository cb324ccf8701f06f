"""The digest as a page, in a real browser: on a phone, in the dark, on paper; and read by its structure."""

from io import BytesIO
from pathlib import Path

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from bot.digest_page import page
from flows.digest_value import Bar, Card, Digest, Section, Table
from flows.picture import Step, StepGroup, Steps
from tests.browser.conftest import OpenPage

HEADS = ("Cluster", "companies", "invited", "started", "finished", "share their result")
DIGEST = Digest(
    language="en",
    title="Digest: Pilot",
    subtitle="For Team, 1 March 2013",
    action_title="What helps most now",
    action="Call 2 companies: “IC-Quick” is due on 13 March 2013.",
    help="call_deadline",
    sections=(
        Section(
            "funnel",
            "How far the companies are",
            table=Table(
                "Companies of each cluster", HEADS, (("Digital Innovation", "8", "8", "6", "5", "3"),), ()
            ),
            picture=Steps("How far", (StepGroup("Digital Innovation", (Step("finished", 5, 8),)),)),
        ),
        Section("needs", "Who needs a person", ("Donaudampfschifffahrtsgesellschaft" * 4, "<b>Acme</b>")),
        Section(
            "results",
            "Company by company",
            cards=(Card("Acme", "Blue", (Bar("Human", 75, "75 of 100", ""),), ("x",)),),
        ),
    ),
    footer="From the IC-Quick assistant.",
    page_name="digest.html",
    told="",
)
PHONE = {"viewport": {"width": 360, "height": 740}}


@pytest.fixture
def address(tmp_path: Path) -> str:
    file = tmp_path / "digest.html"
    file.write_bytes(page(DIGEST))
    return file.as_uri()


def test_on_a_phone_nothing_is_wider_than_the_screen(open_page: OpenPage, address: str) -> None:
    shown = open_page(address, **PHONE)
    assert shown.evaluate("document.documentElement.scrollWidth") == 360
    picture = shown.get_by_role("img")
    assert picture.evaluate("image => image.complete && image.naturalWidth") == 1080
    expect(picture).to_have_attribute("alt", "How far: Digital Innovation: finished 5/8")


def test_it_is_read_by_its_structure(open_page: OpenPage, address: str) -> None:
    for options in ({}, PHONE):
        shown = open_page(address, **options)
        assert shown.locator("html").get_attribute("lang") == "en"
        expect(shown.get_by_role("heading", level=1)).to_have_text("Digest: Pilot")
        assert shown.get_by_role("heading", level=2).all_inner_texts() == [
            "What helps most now",
            "How far the companies are",
            "Who needs a person",
            "Company by company",
        ]
        table = shown.get_by_role("table", name="Companies of each cluster")
        expect(table.get_by_role("rowheader")).to_have_text("Digital Innovation")
        expect(table.get_by_role("cell")).to_have_count(5)
        expect(shown.get_by_text("<b>Acme</b>")).to_be_visible()


def test_in_the_dark_it_is_dark_and_still_read(open_page: OpenPage, address: str) -> None:
    light = _contrast(open_page, address, "light")
    dark = _contrast(open_page, address, "dark")
    assert min(light[0], dark[1]) > 200
    assert max(dark[0], light[1]) < 60


def _contrast(open_page: OpenPage, address: str, scheme: str) -> tuple[int, int]:
    """How bright the ground and the letters are, from 0 to 255."""
    shown = open_page(address, color_scheme=scheme)
    style = "getComputedStyle(document.body)"
    found = (shown.evaluate(f"{style}.{name}") for name in ("backgroundColor", "color"))
    ground, letters = (int(colour.split("(")[1].split(",")[0]) for colour in found)
    return ground, letters


def test_on_paper_it_is_black_on_white_and_whole(open_page: OpenPage, address: str) -> None:
    shown = open_page(address, color_scheme="dark")
    shown.emulate_media(media="print", color_scheme="dark")
    assert shown.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"
    paper = PdfReader(BytesIO(shown.pdf(format="A4")))
    text = "".join(each.extract_text() for each in paper.pages)
    assert len(paper.pages) <= 2
    for words in ("What helps most now", "Digital Innovation", "75 of 100", "From the IC-Quick assistant."):
        assert words in text
