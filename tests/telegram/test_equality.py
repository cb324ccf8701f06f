"""Two libraries, one service: the same raw updates become equal events, the same messages become equal calls."""

import asyncio
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flows.events import Event
from flows.outcome import Button, Message
from tests.telegram.bot_api import BLOCKED, BROKEN, NO_CHAT, Cut, Fault, Page, flood
from tests.telegram.line import SPEAKERS, Line, line_with
from tests.telegram.record import Call, Fields
from tests.telegram.updates import ANA, GROUP, membership, message, press

ROOT = Path(__file__).parents[2]
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))
LARGEST_ID = 2**52 - 1


@pytest.fixture(scope="module")
def lines() -> Iterator[list[Line]]:
    """One line for each library."""
    with ExitStack() as stack:
        yield [stack.enter_context(line_with(speaker)) for speaker in SPEAKERS.values()]


def of_both(lines: list[Line], ask: Callable[[Line], Any]) -> list[Any]:
    found = []
    for line in lines:
        found.append(ask(line))
        line.clear()
    return found


def calls(line: Line) -> list[tuple[str, Fields, dict[str, bytes]]]:
    return [(call.method, meaning(call), dict(call.files)) for call in line.api.calls]


def meaning(call: Call) -> Fields:
    """The fields without how a library names a file within its request, and without what says nothing."""
    return {name: value for name, value in call.fields.items() if name != "photo" and value not in (None, False)}


# -- updates

PEOPLE = st.integers(min_value=1, max_value=LARGEST_ID)
LANGUAGES = st.sampled_from(["fr", "en", "de-AT", "pt-br", ""])
TEXTS = st.one_of(
    st.text(max_size=40), st.sampled_from(["/start", "/START@icquick_bot abc", "/help", "3", "<b>&"])
)
UPDATES = st.one_of(
    st.builds(lambda who, language, text: message(who, language=language, text=text), PEOPLE, LANGUAGES, TEXTS),
    st.builds(lambda who, data: press(data, who), PEOPLE, st.none() | st.text(max_size=64)),
    st.builds(lambda who, status: membership(status, who), PEOPLE, st.sampled_from(["kicked", "member", "left"])),
    st.builds(lambda text: message(text=text, chat=GROUP), TEXTS),
    st.builds(lambda who: message(who, dice={"emoji": "🎲", "value": 3}), PEOPLE),
    st.builds(lambda who: message(who, a_kind_of_2030={"x": 1}, text="3"), PEOPLE),
    st.just({"message": {"text": "3"}}),
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(UPDATES, min_size=1, max_size=12))
def test_the_same_updates_become_equal_events(lines: list[Line], updates: list[Fields]) -> None:
    numbered = [{"update_id": 5000 + number, **update} for number, update in enumerate(updates)]

    def heard(line: Line) -> list[Event]:
        line.listens()
        return sorted(line.hears(*numbered), key=lambda event: event.id)

    one, other = of_both(lines, heard)
    assert one == other


# -- messages

TEXT = st.text(st.characters(codec="utf-8", exclude_characters="<>&"), min_size=1, max_size=60).filter(str.strip)
BUTTON = st.builds(Button, TEXT, st.text(st.characters(codec="ascii", min_codepoint=33), min_size=1, max_size=60))
MESSAGES = st.builds(
    Message,
    to=st.just(f"tg:{ANA}"),
    text=st.one_of(TEXT, st.sampled_from(["<b>1/55</b>\n\nEt&#39;s", "🏭" * 600, "mot " * 1500])),
    buttons=st.lists(st.lists(BUTTON, min_size=1, max_size=3).map(tuple), max_size=3).map(tuple),
    replaces=st.sampled_from([None, "1", "999999", "web-7"]),
    key=st.uuids().map(str),
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(MESSAGES, st.sampled_from([None, PNG])), min_size=1, max_size=4))
def test_the_same_messages_become_equal_calls(
    lines: list[Line], messages: list[tuple[Message, bytes | None]]
) -> None:
    def said(line: Line) -> list[tuple[str, Fields, dict[str, bytes]]]:
        line.api.starts_counting_at(1)
        for each, picture in messages:
            line.run(line.transport.send(each, picture))
        return [call for call in calls(line) if call[0] != "answerCallbackQuery"]  # of a test before this one

    one, other = of_both(lines, said)
    assert one == other


def test_a_press_is_ended_and_a_picture_announced_by_equal_calls(lines: list[Line]) -> None:
    def said(line: Line) -> list[tuple[str, Fields, dict[str, bytes]]]:
        line.listens()
        [event] = line.hears(press("x", query="q1"))
        line.stops_listening()
        line.api.calls.clear()
        line.run(line.transport.acknowledge(event, "Déjà noté"))
        line.run(line.transport.typing(f"tg:{ANA}"))
        return calls(line)

    one, other = of_both(lines, said)
    assert one == other


@pytest.mark.parametrize("method", ["sendMessage", "editMessageText", "sendPhoto"])
@pytest.mark.parametrize(
    "fault", [BLOCKED, NO_CHAT, BROKEN, flood(7), Page(), Page(200), Cut.BEFORE, Cut.AFTER], ids=str
)
def test_the_same_faults_are_told_alike(lines: list[Line], method: str, fault: Fault) -> None:
    picture = PNG if method == "sendPhoto" else None
    words = Message(f"tg:{ANA}", "Bonjour", replaces="1" if method == "editMessageText" else None)

    def told(line: Line) -> tuple[type[BaseException], object]:
        line.api.starts_counting_at(1)
        line.says("0/55")
        line.api.fails(method, fault)
        with pytest.raises(Exception) as caught:  # noqa: PT011  whatever it is: it is compared below
            line.run(line.transport.send(words, picture))
        return caught.type, getattr(caught.value, "seconds", None)

    one, other = of_both(lines, told)
    assert one == other


# -- imports


@pytest.mark.parametrize(
    ("framework", "wanted", "unwanted"),
    [("aiogram", "aiogram", "telegram"), ("python-telegram-bot", "telegram", "aiogram")],
)
def test_only_the_configured_library_is_imported(framework: str, wanted: str, unwanted: str) -> None:
    told = f"""
import sys
from bot import app, content
from bot.settings import Telegram
from flows.library import Terms
from pydantic import SecretStr
app.telegram(Telegram(framework={framework!r}, token=SecretStr("77:x")), content.library(Terms()))
print({wanted!r} in sys.modules, {unwanted!r} in sys.modules, "apscheduler.jobstores.sqlalchemy" in sys.modules)
"""
    done = subprocess.run(
        [sys.executable, "-c", told], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.split() == ["True", "False", "False"]


def test_closing_a_line_that_never_listened_is_no_trouble(lines: list[Line]) -> None:
    async def opens_and_closes() -> None:
        for speaker in SPEAKERS.values():
            await speaker("http://127.0.0.1:1", asyncio.sleep).close()

    lines[0].run(opens_and_closes())
