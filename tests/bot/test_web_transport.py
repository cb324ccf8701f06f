"""The try-out's channel, from outside: a real server on a free port, spoken to as a browser would."""

import asyncio
import json

import aiohttp
import pytest

from bot.transport import Unreachable
from bot.web_chat import LONGEST_TRANSCRIPT
from bot.web_frames import LARGEST_FRAME, LONGEST_TEXT
from bot.web_transport import MOST_FILES
from flows.events import Commanded, Event, Pressed, SentSomethingElse, Started, Wrote
from flows.outcome import Button
from flows.picture import Bars
from tests.bot.tryout import PATIENCE, bubble, bubbles, hello, try_out

PNG = b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + (640).to_bytes(4) + (360).to_bytes(4) + b"rest"
BARS = Bars(title="Three capitals", subtitle="", bars=(), scale=(), borders=(), footer="")

# What comes in


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("/start", Started(id="web:0000000-1", chat="web:ana", language="fr")),
        ("/START  inv8F2K ", Started(id="web:0000000-1", chat="web:ana", language="fr", code="inv8F2K")),
        ("/Status", Commanded(id="web:0000000-1", chat="web:ana", language="fr", name="status")),
        ("/delete now please", Commanded(id="web:0000000-1", chat="web:ana", language="fr", name="delete")),
        ("  three\npeople ", Wrote(id="web:0000000-1", chat="web:ana", language="fr", text="three\npeople")),
        ("/ 5", Wrote(id="web:0000000-1", chat="web:ana", language="fr", text="/ 5")),
        ("half \ud800\0", Wrote(id="web:0000000-1", chat="web:ana", language="fr", text="half \ufffd")),
    ],
)
def test_a_text_becomes_its_event(text: str, event: Event) -> None:
    async def story() -> None:
        async with try_out() as running:
            assert await running.event_of(type="text", text=text, language="fr") == event

    asyncio.run(story())


def test_a_file_becomes_something_else() -> None:
    async def story() -> None:
        async with try_out() as running:
            event = await running.event_of(type="attachment", name="balance.pdf", language="xx-long")
            assert event == SentSomethingElse(id="web:0000000-1", chat="web:ana")

    asyncio.run(story())


def test_a_press_names_its_message_only_if_it_stands_in_this_chat() -> None:
    async def story() -> None:
        async with try_out() as running:
            mine = (await running.transport.send(hello(), None)).message
            foreign = (await running.transport.send(hello(to="web:bob"), None)).message
            for message, expected in [(mine, mine), (foreign, None), ("gone-7", None), (None, None)]:
                event = await running.event_of(type="press", press="a|3", message=message)
                assert event == Pressed(id="web:0000000-1", chat="web:ana", press="a|3", message=expected)

    asyncio.run(story())


@pytest.mark.parametrize(
    "raw",
    [
        "",
        "not json",
        "[" * 100_000,
        "9" * 5_000,
        "[]",
        '"text"',
        "{}",
        '{"type": "text", "text": "no id"}',
        '{"type": "text", "id": 7, "text": "x"}',
        '{"type": "text", "id": "short", "text": "x"}',
        '{"type": "text", "id": "0000000-1"}',
        '{"type": "text", "id": "0000000-1", "text": "  "}',
        '{"type": "text", "id": "0000000-1", "text": ["x"]}',
        '{"type": "text", "id": "0000000-1", "text": "x", "language": 1}',
        json.dumps({"type": "text", "id": "0000000-1", "text": "x" * (LONGEST_TEXT + 1)}),
        '{"type": "press", "id": "0000000-1"}',
        '{"type": "press", "id": "0000000-1", "press": ""}',
        '{"type": "press", "id": "0000000-1", "press": "' + "é" * 33 + '"}',
        '{"type": "press", "id": "0000000-1", "press": "a", "message": {}}',
        '{"type": "attachment", "id": "0000000-1", "name": 3}',
        '{"type": "transcript", "id": "0000000-1"}',
        '{"type": ["text"], "id": "0000000-1"}',
    ],
)
def test_a_frame_that_makes_no_sense_is_refused_and_the_next_one_heard(raw: str) -> None:
    async def story() -> None:
        async with try_out() as running, running.settled_tab() as tab:
            await tab.socket.send_str(raw)
            refusal = await tab.hears()
            assert refusal["type"] == "error"
            assert refusal["id"] in ("", "0000000-1")
            await tab.socket.send_bytes(b"\xff\xfe")
            assert (await tab.hears())["type"] == "error"
            assert running.events == []
            await tab.says(type="text", text="x" * LONGEST_TEXT)
            await tab.hears_of("ack")

    asyncio.run(story())


def test_a_frame_beyond_all_measure_costs_only_its_own_tab() -> None:
    async def story() -> None:
        async with try_out() as running:
            async with running.settled_tab() as tab:
                await tab.socket.send_str("x" * (LARGEST_FRAME + 1))
                assert (await tab.socket.receive(timeout=PATIENCE)).type is aiohttp.WSMsgType.CLOSE
            assert isinstance(await running.event_of(type="text", text="still here"), Wrote)

    asyncio.run(story())


def test_it_is_acknowledged_only_after_it_was_committed() -> None:
    async def story() -> None:
        committed = asyncio.Event()

        async def react(_: Event) -> None:
            await committed.wait()

        async with try_out(react) as running, running.settled_tab() as tab:
            id = await tab.says(type="press", press="a")
            with pytest.raises(TimeoutError):
                await tab.socket.receive_str(timeout=0.1)
            committed.set()
            assert await tab.hears() == {"type": "ack", "id": id}

    asyncio.run(story())


def test_a_fault_of_the_service_is_told_and_the_next_event_is_heard() -> None:
    async def story() -> None:
        async def react(event: Event) -> None:
            if isinstance(event, Pressed):
                raise RuntimeError("a bug of ours")

        async with try_out(react) as running, running.settled_tab() as tab:
            id = await tab.says(type="press", press="a")
            assert await tab.hears() == {"type": "error", "id": id, "reason": "failed"}
            await tab.says(type="text", text="And now?")
            await tab.hears_of("ack")

    asyncio.run(story())


# What goes out


def test_a_message_reaches_every_tab_of_its_person_and_nobody_else() -> None:
    async def story() -> None:
        async with (
            try_out() as running,
            running.settled_tab() as first,
            running.settled_tab() as second,
            running.settled_tab("bob") as bob,
        ):
            buttons = ((Button("0", "a|0"), Button("1", "a|1")), (Button("◀", "back"),))
            receipt = await running.transport.send(hello(buttons=buttons), None)
            for tab in (first, second):
                assert bubble(await tab.hears_of("message")) == {
                    "id": receipt.message,
                    "at": "2026-03-02T12:00:00+00:00",
                    "text": "Hello <b>you</b>",
                    "mine": False,
                    "file": False,
                    "download": None,
                    "rows": [
                        [{"text": "0", "press": "a|0"}, {"text": "1", "press": "a|1"}],
                        [{"text": "◀", "press": "back"}],
                    ],
                    "picture": None,
                }
            await running.transport.send(hello(to="web:bob", text="Bob"), None)
            assert bubble(await bob.hears())["text"] == "Bob"

    asyncio.run(story())


def test_a_reload_shows_the_whole_chat_but_no_bubble_for_a_press() -> None:
    async def story() -> None:
        async with try_out() as running:
            await running.transport.send(hello(), None)  # nobody looks yet: it waits for the first tab
            async with running.settled_tab() as tab:
                await tab.says(type="text", text="I <b>wrote</b>")
                await tab.says(type="press", press="a")
                await tab.says(type="attachment", name="plan.png")
                for _ in range(3):
                    await tab.hears_of("ack")
            async with running.tab() as tab:
                seen = bubbles(await tab.hears())
                assert [(one["text"], one["mine"], one["file"]) for one in seen] == [
                    ("Hello <b>you</b>", False, False),
                    ("I <b>wrote</b>", True, False),
                    ("plan.png", True, True),
                ]

    asyncio.run(story())


def test_what_is_sent_again_is_delivered_again_and_shown_once() -> None:
    async def story() -> None:
        async with try_out() as running, running.settled_tab() as tab, running.settled_tab() as other:
            for _ in range(2):
                await tab.says(type="text", text="Three people", id="once-and-again")
                await tab.hears_of("ack")
            assert [event.id for event in running.events] == ["web:once-and-again"] * 2
            assert bubble(await other.hears())["text"] == "Three people"
            async with running.tab() as reloaded:
                assert len(bubbles(await reloaded.hears())) == 1

    asyncio.run(story())


def test_an_edit_changes_the_message_where_it_stands() -> None:
    async def story() -> None:
        async with try_out() as running, running.settled_tab() as tab:
            first = await running.transport.send(hello(buttons=((Button("0", "a"),),)), None)
            await running.transport.send(hello(text="Second"), None)
            again = await running.transport.send(hello(text="Other", replaces=first.message), None)
            assert again == first
            edit = bubble(await tab.hears_of("edit"))
            assert (edit["id"], edit["text"], edit["rows"]) == (first.message, "Other", [])
            async with running.tab() as reloaded:
                assert [one["text"] for one in bubbles(await reloaded.hears())] == ["Other", "Second"]

    asyncio.run(story())


def test_what_cannot_be_edited_is_sent_anew() -> None:
    async def story() -> None:
        async with try_out() as running, running.settled_tab() as tab:
            mine = await tab.says(type="text", text="My own words")
            await tab.hears_of("ack")
            for replaces in ("from-before-the-restart", mine):
                receipt = await running.transport.send(hello(replaces=replaces), None)
                assert receipt.message != replaces
                assert bubble(await tab.hears_of("message"))["id"] == receipt.message

    asyncio.run(story())


def test_no_message_id_comes_twice_even_after_a_restart() -> None:
    async def story() -> None:
        seen = set()
        for _ in range(2):
            async with try_out() as running:
                seen |= {(await running.transport.send(hello(), None)).message for _ in range(3)}
        assert len(seen) == 6

    asyncio.run(story())


def test_a_picture_stands_at_an_address_nobody_can_guess() -> None:
    async def story() -> None:
        async with try_out() as running, running.settled_tab() as tab:
            await running.transport.send(hello(picture=BARS), PNG)
            picture = bubble(await tab.hears())["picture"]
            assert isinstance(picture, dict)
            assert (picture["title"], picture["width"], picture["height"]) == ("Three capitals", 640, 360)
            assert len(picture["url"]) > len("/file/") + 20
            async with running.client.get(picture["url"]) as answer:
                assert (answer.content_type, await answer.read()) == ("image/png", PNG)
            async with running.client.get("/file/1") as answer:
                assert answer.status == 404

    asyncio.run(story())


def test_a_picture_that_could_not_be_drawn_leaves_its_text() -> None:
    async def story() -> None:
        async with try_out() as running, running.settled_tab() as tab:
            await running.transport.send(hello(picture=BARS), None)
            assert bubble(await tab.hears())["picture"] is None

    asyncio.run(story())


def test_memory_is_bounded_the_oldest_goes_first() -> None:
    async def story() -> None:
        async with try_out() as running:
            for number in range(LONGEST_TRANSCRIPT + 1):
                await running.transport.send(hello(text=str(number), picture=BARS), PNG)
            async with running.tab() as tab:
                seen = bubbles(await tab.hears())
            assert [one["text"] for one in seen[:2]] == ["1", "2"]
            assert len(seen) == LONGEST_TRANSCRIPT
            for one, status in [(seen[-MOST_FILES], 200), (seen[-MOST_FILES - 1], 404)]:
                picture = one["picture"]
                assert isinstance(picture, dict)
                async with running.client.get(picture["url"]) as answer:
                    assert answer.status == status

    asyncio.run(story())


def test_a_notice_and_the_typing_mark_are_passed_on() -> None:
    async def story() -> None:
        async with try_out() as running, running.settled_tab() as tab:
            await running.transport.typing("web:ana")
            await running.transport.acknowledge(Pressed(id="web:77", chat="web:ana", press="a"), "Saved")
            assert await tab.hears() == {"type": "typing"}
            assert await tab.hears() == {"type": "answered", "id": "77", "toast": "Saved"}

    asyncio.run(story())


def test_a_chat_of_another_channel_cannot_be_reached() -> None:
    async def story() -> None:
        async with try_out() as running:
            with pytest.raises(Unreachable):
                await running.transport.send(hello(to="tg:812"), None)

    asyncio.run(story())


def test_open_pages_are_told_when_the_service_ends() -> None:
    async def story() -> None:
        async with try_out() as running, running.settled_tab() as tab:
            await running.transport.close()
            farewell = await tab.socket.receive(timeout=PATIENCE)
            assert (farewell.type, farewell.data) == (aiohttp.WSMsgType.CLOSE, 1001)

    asyncio.run(story())
