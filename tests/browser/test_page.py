"""What a person sees and does on the try-out page, in a real browser, with a tiny service of its own."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from playwright.sync_api import Locator, Page, expect

from bot.web_transport import WORD_KEYS, Face, WebTransport
from flows.events import Event, Pressed, Started, Wrote
from flows.outcome import Button, Message
from flows.picture import Bars
from tests.browser.conftest import OpenPage, Served, serving

WORDS = {"en": {key: f"the {key}" for key in WORD_KEYS}, "fr": {key: f"le {key}" for key in WORD_KEYS}}
FACE = Face("IC-Quick", WORDS, {"en": [("status", "Where you stand"), ("stop", "No more")], "fr": [("aide", "?")]})
NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c49444154789c63d0b55a0400020201109d2cbbac0000000049454e44ae426082"
)
BARS = Bars(title="Three capitals", subtitle="", bars=(), scale=(), borders=(), footer="")
PHONE = {"viewport": {"width": 360, "height": 640}, "has_touch": True, "is_mobile": True}


def keys(*rows: str) -> tuple[tuple[Button, ...], ...]:
    """``"0 1 2"`` is a row of three; an underscore is a space within a label."""
    return tuple(tuple(Button(label.replace("_", " "), label) for label in row.split()) for row in rows)


RATING = keys("0 1 2 3 4", "I_don't_know", "Back Pause")


class Script:
    """Asks questions that are replaced by the next one, and repeats what is written."""

    def __init__(self, port: int = 0) -> None:
        self.events: list[Event] = []
        self.transport = WebTransport(FACE, now=lambda: NOON, port=port)

    async def deliver(self, event: Event) -> None:
        if event.id in {earlier.id for earlier in self.events}:
            return
        self.events.append(event)
        match event:
            case Started():
                await self.ask(event, "<b>1/55</b> · How decisive?", None)
            case Pressed(press="Back"):
                await self.transport.acknowledge(event, "Nothing before this")
            case Pressed(press="Pause"):
                await self.transport.send(Message(event.chat, "Paused", keys("Go_on")), None)
            case Pressed(press=press, message=message):
                await self.transport.acknowledge(event, "")
                await self.ask(event, f"After {press}: question {len(self.events)}", message)
            case Wrote(text="silence"):
                await self.transport.typing(event.chat)
            case Wrote(text="erase me"):
                await self.transport.send(Message(event.chat, "Erased", keys("Start_again"), is_last=True), None)
            case Wrote(text=text):
                await self.transport.send(Message(event.chat, f"You wrote {len(text)} characters"), None)
            case _:
                await self.transport.send(Message(event.chat, type(event).__name__), None)

    async def ask(self, event: Event, text: str, replaces: str | None) -> None:
        await self.transport.send(Message(event.chat, text, RATING, replaces=replaces), None)

    def presses(self) -> list[str]:
        return [event.press for event in self.events if isinstance(event, Pressed)]


@pytest.fixture
def script() -> Script:
    return Script()


@pytest.fixture
def served(script: Script) -> Iterator[Served]:
    with serving(script.transport, script.deliver) as served:
        yield served


def send(served: Served, text: str, *rows: str, chat: str = "web:ana", picture: bytes | None = None) -> None:
    drawn = BARS if picture else None
    served.run(served.transport.send(Message(chat, text, keys(*rows), picture=drawn), picture))


def begun(open_page: OpenPage, served: Served, **options: object) -> Page:
    page = open_page(f"{served.url}?name=ana", **options)
    page.locator("#start").click()
    expect(bot(page)).to_have_count(1)
    return page


def bot(page: Page) -> Locator:
    return page.locator(".message.bot .bubble")


def mine(page: Page) -> Locator:
    return page.locator(".message.mine .bubble")


def key(page: Page, label: str) -> Locator:
    return page.get_by_role("button", name=label, exact=True)


# The conversation


def test_an_empty_chat_begins_with_the_big_button(open_page: OpenPage, served: Served, script: Script) -> None:
    page = open_page(f"{served.url}?name=ana")
    expect(page.get_by_text("the empty")).to_be_visible()
    key(page, "the start").click()
    expect(mine(page)).to_contain_text("/start")
    expect(bot(page)).to_contain_text("1/55 · How decisive?")
    expect(bot(page).locator("b")).to_have_text("1/55")
    expect(page.locator("#start")).to_be_hidden()
    assert [type(event) for event in script.events] == [Started]


def test_a_press_changes_the_message_in_place_and_leaves_no_bubble(open_page: OpenPage, served: Served) -> None:
    page = begun(open_page, served)
    key(page, "3").click()
    expect(bot(page)).to_have_count(1)
    expect(bot(page)).to_contain_text("After 3: question 2")
    expect(mine(page)).to_have_count(1)


def test_every_tap_of_a_fast_finger_is_sent(open_page: OpenPage, served: Served, script: Script) -> None:
    page = begun(open_page, served)
    page.evaluate("for (const _ of [1, 2]) document.querySelector('.keys button').click()")
    expect(bot(page)).to_contain_text("question 3")
    assert script.presses() == ["0", "0"]


def test_a_notice_shows_up_and_goes(open_page: OpenPage, served: Served) -> None:
    page = begun(open_page, served)
    notice = page.locator("#toast")
    key(page, "Back").click()
    expect(notice).to_have_text("Nothing before this")
    expect(notice).to_have_class("up")
    key(page, "3").click()
    expect(notice).not_to_have_class("up")


def test_after_a_deletion_the_page_shows_the_last_word_alone_and_goes_on(
    open_page: OpenPage, served: Served, script: Script
) -> None:
    page = begun(open_page, served)
    page.locator("#field").fill("erase me")
    page.keyboard.press("Enter")
    expect(bot(page)).to_have_text(re.compile("^Erased"))
    expect(mine(page)).to_have_count(0)
    key(page, "Start again").click()
    expect(bot(page)).to_contain_text("After Start_again")
    page.reload()
    expect(page.locator(".message")).to_have_count(1)
    assert script.presses() == ["Start_again"]


def test_an_older_keyboard_steps_back_but_still_works(open_page: OpenPage, served: Served, script: Script) -> None:
    page = begun(open_page, served)
    key(page, "Pause").click()
    expect(bot(page)).to_have_count(2)
    expect(page.locator(".message.keyed").first).to_have_class(re.compile(r"\bold\b"))
    expect(page.locator(".message.keyed").last).not_to_have_class(re.compile(r"\bold\b"))
    key(page, "2").click()
    expect(bot(page).first).to_contain_text("After 2")
    assert script.presses() == ["Pause", "2"]


def test_what_is_written_is_shown_as_written(open_page: OpenPage, served: Served, script: Script) -> None:
    page = begun(open_page, served)
    field = page.get_by_label("the placeholder")
    field.fill("<b>three</b>")
    field.press("Shift+Enter")
    field.press_sequentially("people")
    field.press("Enter")
    expect(mine(page).last).to_contain_text("<b>three</b>\npeople", use_inner_text=True)
    expect(bot(page).last).to_contain_text("You wrote 19 characters")
    expect(page.locator(".message.waiting")).to_have_count(0)
    expect(field).to_have_value("")
    field.press("Enter")
    assert len(script.events) == 2


def test_only_the_small_html_becomes_markup(open_page: OpenPage, served: Served) -> None:
    page = open_page(f"{served.url}?name=ana", expected="violates the following Content Security Policy")
    send(
        served,
        "\n<b>b</b> <i>i</i> <code>c</code>  &lt;x&gt; <a href='https://x.example/'>in</a>"
        "<a href='javascript:alert(1)'>out</a><img src=x onerror='alert(1)'><u onclick='alert(1)'>u</u>"
        "<script>alert(1)</script><style>*{display:none}</style><iframe src='/'></iframe>",
    )
    assert bot(page).inner_html().partition("<time")[0] == (
        "\n<b>b</b> <i>i</i> <code>c</code>  &lt;x&gt; "
        '<a href="https://x.example/" target="_blank" rel="noopener noreferrer">in</a>outu'
    )


def test_the_typing_mark_stays_until_the_reply(open_page: OpenPage, served: Served) -> None:
    page = begun(open_page, served)
    page.get_by_label("the placeholder").fill("silence")
    page.keyboard.press("Enter")
    expect(page.locator("#dots")).to_be_visible()
    send(served, "Here it is")
    expect(page.locator("#dots")).to_be_hidden()


def test_a_picture_opens_large_and_escape_closes_it(open_page: OpenPage, served: Served) -> None:
    page = open_page(f"{served.url}?name=ana")
    send(served, "Your result", picture=PIXEL)
    thumbnail = key(page, "the open_picture: Three capitals")
    thumbnail.click()
    large = page.get_by_role("dialog").get_by_alt_text("Three capitals")
    expect(large).to_be_visible()
    assert large.evaluate("image => image.decode().then(() => image.naturalWidth)") == 1
    page.keyboard.press("Escape")
    expect(large).to_be_hidden()
    expect(thumbnail).to_be_focused()


def test_the_menu_sends_a_command(open_page: OpenPage, served: Served, script: Script) -> None:
    page = begun(open_page, served)
    menu = key(page, "the menu")
    menu.click()
    page.keyboard.press("Escape")
    expect(page.locator("#commands")).to_be_hidden()
    expect(menu).to_be_focused()
    menu.click()
    page.get_by_role("button", name="/status").click()
    expect(mine(page).last).to_contain_text("/status")
    expect(bot(page).last).to_contain_text("Commanded")
    expect(page.locator("#commands")).to_be_hidden()


def test_a_dropped_file_is_something_else(open_page: OpenPage, served: Served) -> None:
    page = begun(open_page, served)
    page.evaluate(
        """() => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File(["x"], "plan.png", { type: "image/png" }));
          document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
        }"""
    )
    expect(mine(page).last).to_contain_text("plan.png")
    expect(bot(page).last).to_contain_text("SentSomethingElse")


# The keyboard of a desk


def test_a_digit_presses_the_button_of_that_label(open_page: OpenPage, served: Served, script: Script) -> None:
    page = begun(open_page, served)
    for number, digit in enumerate("04", start=2):
        page.keyboard.press(digit)
        expect(bot(page)).to_contain_text(f"After {digit}: question {number}")
    assert script.presses() == ["0", "4"]


def test_other_buttons_answer_to_their_place(open_page: OpenPage, served: Served, script: Script) -> None:
    page = begun(open_page, served)
    page.keyboard.press("5")  # the fifth button is "4", and must not be pressed by a 5
    page.keyboard.press("6")
    expect(bot(page)).to_contain_text("After I_don't_know")
    for count, (digits, label) in enumerate([("12", "✓_2"), ("7", "7"), ("3", "Other")], start=2):
        send(served, "Which?", "✓_2 7", "Other")
        expect(bot(page)).to_have_count(count)
        for digit in digits:
            page.keyboard.press(digit)
        expect(bot(page).last).to_contain_text(f"After {label}")
    assert script.presses() == ["I_don't_know", "✓_2", "7", "Other"]


def test_a_number_that_was_asked_for_can_be_written(open_page: OpenPage, served: Served, script: Script) -> None:
    page = begun(open_page, served)
    send(served, "How many people?")
    expect(bot(page)).to_have_count(2)
    page.get_by_label("the placeholder").focus()
    page.keyboard.type("12")
    expect(page.get_by_label("the placeholder")).to_have_value("12")
    assert script.presses() == []


def test_a_digit_within_a_text_is_a_digit(open_page: OpenPage, served: Served, script: Script) -> None:
    page = begun(open_page, served)
    page.keyboard.type("we are 3")
    expect(page.get_by_label("the placeholder")).to_have_value("we are 3")
    assert script.presses() == []


def test_the_focus_stays_where_it_was_after_an_edit(open_page: OpenPage, served: Served) -> None:
    page = begun(open_page, served)
    key(page, "2").focus()
    page.keyboard.press("Enter")
    expect(bot(page)).to_contain_text("After 2")
    expect(key(page, "2")).to_be_focused()


# Names and tabs


def test_a_nameless_tab_becomes_a_guest_and_stays_one(open_page: OpenPage, served: Served) -> None:
    page = open_page(served.url)
    expect(page).to_have_url(re.compile(r"/\?name=the-guest-[a-z2-9]{5}$"))
    address = page.url
    page.locator("#start").click()
    expect(bot(page)).to_have_count(1)
    page.goto(served.url)
    expect(page).to_have_url(address)
    expect(bot(page)).to_have_count(1)


def test_a_new_person_is_somebody_else_every_time(open_page: OpenPage, served: Served) -> None:
    page = begun(open_page, served)
    addresses = {page.url}
    for _ in range(2):
        with page.context.expect_page() as opened:
            page.get_by_role("link", name="the new_person").click()
        expect(opened.value.locator("#start")).to_be_visible()
        addresses.add(opened.value.url)
    assert len(addresses) == 3


def test_two_tabs_of_one_person_keep_in_step(open_page: OpenPage, served: Served) -> None:
    page = begun(open_page, served)
    other = open_page(page.url)
    expect(bot(other)).to_contain_text("1/55")
    key(other, "1").click()
    expect(bot(page)).to_contain_text("After 1")
    other.get_by_label("the placeholder").fill("from here")
    other.keyboard.press("Enter")
    expect(mine(page).last).to_contain_text("from here")
    expect(mine(other)).to_have_count(2)
    key(page, "Back").click()
    expect(page.locator("#toast")).to_have_text("Nothing before this")
    expect(other.locator("#toast")).to_have_text("")


def test_a_reload_shows_the_whole_chat(open_page: OpenPage, served: Served) -> None:
    page = begun(open_page, served)
    key(page, "3").click()
    expect(bot(page)).to_contain_text("After 3")
    page.reload()
    expect(bot(page)).to_contain_text("After 3")
    expect(mine(page)).to_contain_text("/start")
    expect(page.locator("#start")).to_be_hidden()


def test_the_browser_decides_the_language_of_the_page(open_page: OpenPage, served: Served, script: Script) -> None:
    page = open_page(f"{served.url}?name=ana", locale="fr-CA")
    key(page, "le start").click()
    expect(page.locator("html")).to_have_attribute("lang", "fr")
    expect(page.locator(".note")).to_have_text("le note")
    key(page, "le menu").click()
    page.get_by_role("button", name="/aide").click()
    expect(bot(page)).to_have_count(2)
    assert {event.language for event in script.events} == {"fr"}


def test_a_language_without_words_gets_the_first_one(open_page: OpenPage, served: Served, script: Script) -> None:
    begun(open_page, served, locale="pt-BR")
    assert script.events[0].language == "pt"


# When the service is away for a while


def test_a_restart_loses_nothing_that_stands_on_the_page(open_page: OpenPage) -> None:
    before = Script()
    with serving(before.transport, before.deliver) as served:
        page = begun(open_page, served)
    expect(page.locator("#reconnecting")).to_have_text("the reconnecting")
    page.get_by_label("the placeholder").fill("written meanwhile")
    page.keyboard.press("Enter")
    expect(page.locator(".message.waiting")).to_contain_text("written meanwhile")
    after = Script(served.port)
    with serving(after.transport, after.deliver):
        expect(page.locator("#reconnecting")).to_be_empty()
        expect(bot(page).last).to_contain_text("You wrote 17 characters")
        expect(page.locator(".message.waiting")).to_have_count(0)
        expect(bot(page).first).to_contain_text("1/55")
        key(page, "2").click()
        expect(bot(page)).to_have_count(3)  # nobody knows the old message any more, so there is a new one
    assert [event.message for event in after.events if isinstance(event, Pressed)] == [None]


# The look


def test_the_reader_who_scrolled_up_stays_there(open_page: OpenPage, served: Served) -> None:
    page = begun(open_page, served, viewport={"width": 360, "height": 640})
    for number in range(12):
        send(served, f"Line {number}\n" * 3)
    expect(bot(page).last).to_be_in_viewport()
    chip = key(page, "the new_messages")
    expect(chip).to_be_hidden()
    page.locator("#scroll").evaluate("node => node.scrollTo(0, 0)")
    send(served, "The newest")
    expect(chip).to_be_visible()
    expect(bot(page).last).not_to_be_in_viewport()
    chip.click()
    expect(bot(page).last).to_be_in_viewport()
    expect(chip).to_be_hidden()


def test_a_message_longer_than_the_screen_is_read_from_its_beginning(open_page: OpenPage, served: Served) -> None:
    page = begun(open_page, served, viewport={"width": 360, "height": 640})
    send(served, "<b>Beginning</b>" + "\nline" * 60)
    expect(bot(page).last.locator("b")).to_be_in_viewport()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_small_phone_has_room_for_everything(open_page: OpenPage, served: Served, scheme: str) -> None:
    page = begun(open_page, served, color_scheme=scheme, **PHONE)
    send(served, "Long " + "w" * 90, *["One_rather_long_label Another_even_longer_label_here Third"] * 15)
    expect(bot(page)).to_have_count(2)
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    assert page.locator("#scroll").evaluate("node => node.scrollWidth - node.clientWidth") == 0
    for row in page.locator(".row").all():
        boxes = [button.bounding_box() for button in row.get_by_role("button").all()]
        assert len({round(box["width"]) for box in boxes if box}) == 1
        assert min(round(box["height"]) for box in boxes if box) >= 44
