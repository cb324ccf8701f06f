"""The try-out's clock as a visitor has it: the real command, its page in a browser, days that pass at a click."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import FrameLocator, Locator, Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.test_whole_conversation import try_out

PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True}
DESKTOP = {"viewport": {"width": 1280, "height": 860}}


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    with try_out(tmp_path) as (url, _):
        yield f"{url}?name=ana"


def ready(page: Page) -> Page:
    expect(page.locator("#clock")).to_have_attribute("aria-busy", "false")
    return page


def inbox(page: Page) -> FrameLocator:
    return page.frame_locator("#inbox-frame")


def bubbles(where: Page | FrameLocator) -> Locator:
    return where.locator("#log .message.bot .bubble")


def moves(page: Page, button: str) -> None:
    page.get_by_role("button", name=button, exact=True).click()
    ready(page)


def takes_part(page: Page) -> None:
    """Ana has a company in the demo programme, and the first question before her."""
    moves(page, "Take part in the demo programme")
    expect(bubbles(page).last).to_contain_text("Company of ana is invited")
    page.locator(".keys").last.get_by_role("button").first.click()
    expect(bubbles(page).last).to_contain_text("1/55")


def test_a_first_visitor_sees_a_clock_and_is_told_in_a_sentence_what_it_is_for(
    open_page: OpenPage, address: str
) -> None:
    page = ready(open_page(address, **DESKTOP))
    clock = page.get_by_role("region", name="Simulated clock")
    expect(clock.locator("#dial")).to_have_text(re.compile(r"^\w{3} \d+ \w+.* \d\d?:\d\d \(Paris\)$"))
    expect(clock.get_by_role("status")).to_have_text(re.compile(r"^Move the clock on to see [^.]*\.$"))
    expect(inbox(page).get_by_role("heading")).to_have_text("Facilitator’s inbox")
    expect(inbox(page).locator(".note")).to_have_text("Simulated: she and her companies are made up")
    expect(bubbles(inbox(page))).to_have_count(1)
    expect(page.get_by_role("button", name="Start", exact=True)).to_be_visible()


def test_reminders_come_to_the_chat_and_digests_to_the_inbox(open_page: OpenPage, address: str) -> None:
    page = ready(open_page(address, **DESKTOP))
    takes_part(page)
    expect(page.locator("#part")).to_be_hidden()
    moves(page, "Next event")
    expect(bubbles(page).last).to_contain_text("Your questionnaire is waiting where you left it.")
    expect(page.get_by_role("status").filter(has_text="1 new message in this chat.")).to_be_visible()

    for _ in range(9):
        if "inbox" in page.locator("#told").inner_text():
            break
        moves(page, "Next day")
    expect(bubbles(inbox(page)).last).to_contain_text("Digest: Demo programme")
    expect(bubbles(inbox(page)).last).to_contain_text("Simulated company 1 (Demo cluster)")
    inbox(page).get_by_role("button", name="As a page").last.click()
    expect(inbox(page).locator(".download")).to_have_count(1)

    page.locator("#log .keys").last.get_by_role("button", name=re.compile("Go on now")).click()
    expect(bubbles(page).last).to_contain_text("1/55")


def test_the_way_to_the_workshop_is_gone_once(open_page: OpenPage, address: str) -> None:
    page = ready(open_page(address, **DESKTOP))
    takes_part(page)
    moves(page, "To the workshop")
    expect(page.locator("#dial")).to_contain_text(" 9:00 (Paris)")
    days = page.locator("#log .day").all_inner_texts()
    assert len(days) >= 4, "each day with messages has its heading"
    assert len(set(days)) == len(days), "in their order, none comes back"
    expect(bubbles(page).last).to_contain_text("Will you come?")
    expect(bubbles(page).last).to_be_in_viewport()
    expect(bubbles(inbox(page)).last).to_be_in_viewport()

    reached = page.get_by_role("button", name="Workshop reached")
    expect(reached).to_have_attribute("aria-disabled", "true")
    before = page.locator("#dial").inner_text()
    reached.click(force=True)
    expect(page.locator("#told")).to_have_text(
        "The day of the workshop has come already, and the clock does not go back."
    )
    assert page.locator("#dial").inner_text() == before


def test_stop_holds_through_all_days(open_page: OpenPage, address: str) -> None:
    page = ready(open_page(address, **DESKTOP))
    takes_part(page)
    page.locator("#field").fill("STOP")
    page.locator("#field").press("Enter")
    expect(bubbles(page).last).to_contain_text(re.compile("remind", re.IGNORECASE))
    before = bubbles(page).count()
    moves(page, "To the workshop")
    assert bubbles(page).count() == before
    expect(page.locator("#told")).to_have_text(re.compile(r"^\d new messages in the facilitator’s inbox\.$"))


def test_two_quick_clicks_are_one_day(open_page: OpenPage, address: str) -> None:
    page = ready(open_page(address, **DESKTOP))
    page.get_by_role("button", name="Next day").dblclick()
    ready(page)
    expect(page.locator("#dial")).to_contain_text("12:00")
    first = page.locator("#dial").inner_text()
    moves(page, "Next day")
    second = page.locator("#dial").inner_text()
    assert _weekday(second) == (_weekday(first) + 1) % 7
    page.reload()
    assert ready(page).locator("#dial").inner_text() == second


def _weekday(dial: str) -> int:
    return ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].index(dial[:3])


def test_the_clock_is_moved_by_keyboard_and_the_place_is_kept(open_page: OpenPage, address: str) -> None:
    page = ready(open_page(address, **DESKTOP))
    button = page.get_by_role("button", name="Next day")
    button.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#told")).to_have_text(re.compile(r"^(Time has passed|\d new message)"))
    expect(button).to_be_focused()
    ready(page)
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Next event")).to_be_focused()


def test_on_a_phone_the_inbox_is_behind_a_tab_that_tells_of_news(open_page: OpenPage, address: str) -> None:
    page = ready(open_page(address, **PHONE))
    chat, other = page.get_by_role("tab", name="My chat"), page.get_by_role("tab", name="Facilitator")
    expect(chat).to_have_attribute("aria-selected", "true")
    expect(page.locator("#inbox")).not_to_be_visible()
    expect(other.locator(".unread")).to_be_visible()
    other.click()
    expect(inbox(page).get_by_role("button", name="Digest")).to_be_visible()
    expect(page.locator("#my-chat")).not_to_be_visible()
    expect(other.locator(".unread")).to_be_hidden()
    page.keyboard.press("ArrowLeft")
    expect(chat).to_be_focused()
    expect(page.locator("#my-chat")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") == 360


@pytest.mark.parametrize("language", ["fr-FR", "de-DE", "es-ES"])
@pytest.mark.parametrize("screen", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_in_every_language_the_words_find_room(
    language: str, screen: dict[str, Any], open_page: OpenPage, address: str
) -> None:
    page = ready(open_page(address, locale=language, **screen))
    cut = "all => all.filter(e => e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1).length"
    assert page.eval_on_selector_all(".moves button, .tabs button, .dial, #told", cut) == 0
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert page.evaluate("document.documentElement.scrollHeight <= innerHeight")
    expect(page.get_by_role("button", name=re.compile("Start|Démarrer|Empezar")).first).to_be_in_viewport()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_the_clock_says_can_be_read(scheme: str, open_page: OpenPage, address: str) -> None:
    """Contrast as WCAG 2 reckons it, of letters on the ground below them: 4.5 and more."""
    page = ready(open_page(address, color_scheme=scheme, **DESKTOP))
    for selector in ("#dial", "#told", ".moves button", "#part"):
        assert page.locator(selector).first.evaluate(CONTRAST) >= 4.5, selector


CONTRAST = """node => {
  const light = (colour) => {
    const [r, g, b] = colour.match(/[\\d.]+/g).map(Number).map((v) => v / 255)
      .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  let ground = node;
  while (getComputedStyle(ground).backgroundColor === "rgba(0, 0, 0, 0)") ground = ground.parentElement;
  const of = [light(getComputedStyle(node).color), light(getComputedStyle(ground).backgroundColor)];
  return (Math.max(...of) + 0.05) / (Math.min(...of) + 0.05);
}"""
