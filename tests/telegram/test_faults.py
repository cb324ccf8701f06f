"""What goes wrong: every failure of a send is told as one of three, and the bot token is never told at all."""

import logging
import traceback

import pytest

from bot import logs
from bot.transport import DeliveryError, Transport, TryLater, Unknown, Unreachable
from flows.outcome import Message
from tests.telegram.bot_api import (
    BLOCKED,
    BROKEN,
    CONFLICT,
    DEACTIVATED,
    NO_CHAT,
    NO_SUCH_BOT,
    TOO_OLD,
    Cut,
    Fault,
    Page,
    Refusal,
    flood,
)
from tests.telegram.line import Line, Speaker
from tests.telegram.ports import unused_port
from tests.telegram.record import TOKEN
from tests.telegram.updates import ANA, message, press

WORDS = Message(to=f"tg:{ANA}", text="Bonjour")
EDIT = Message(to=f"tg:{ANA}", text="Bonjour", replaces="5")
SECRET = TOKEN.split(":")[1]


async def never(_: float) -> None:
    raise AssertionError("nothing to wait for")


@pytest.mark.parametrize("fault", [BLOCKED, DEACTIVATED, NO_CHAT])
def test_a_closed_chat_is_unreachable(line: Line, fault: Fault) -> None:
    for method, sent in (("sendMessage", WORDS), ("editMessageText", EDIT)):
        line.api.fails(method, fault)
        with pytest.raises(Unreachable):
            line.run(line.transport.send(sent, None))


def test_a_flood_is_waited_out_exactly_as_long_as_told(line: Line) -> None:
    line.api.fails("sendMessage", flood(37))
    with pytest.raises(TryLater) as caught:
        line.says()
    assert caught.value.seconds == 37


@pytest.mark.parametrize(
    "fault",
    [
        pytest.param(BROKEN, id="Telegram is broken"),
        pytest.param(Refusal(504, "Gateway Timeout"), id="Telegram is slow inside"),
        pytest.param(NO_SUCH_BOT, id="the token is not known"),
        pytest.param(Refusal(404, "Not Found"), id="the token is no token"),
        pytest.param(CONFLICT, id="somebody else is at it"),
    ],
)
def test_a_message_is_worth_another_try_where_it_was_certainly_not_shown(line: Line, fault: Fault) -> None:
    line.api.fails("sendMessage", fault)
    with pytest.raises(TryLater) as caught:
        line.says()
    assert caught.value.seconds is None


def test_where_nobody_listens_nothing_was_shown(speaker: Speaker, line: Line) -> None:
    async def sends() -> None:
        lonely = speaker(f"http://127.0.0.1:{unused_port()}", never)
        try:
            await lonely.send(WORDS, None)
        finally:
            await lonely.close()

    with pytest.raises(TryLater):
        line.run(sends())


@pytest.mark.parametrize(
    "fault",
    [
        pytest.param(Cut.BEFORE, id="cut before it was understood"),
        pytest.param(Cut.AFTER, id="cut after it was shown"),
        pytest.param(Page(502), id="a gateway's page"),
        pytest.param(Page(200), id="a gateway's page that says all is well"),
    ],
)
def test_nobody_knows_what_became_of_a_message_without_an_answer(line: Line, fault: Fault) -> None:
    line.api.fails("sendMessage", fault)
    with pytest.raises(Unknown):
        line.says()


def test_a_message_that_telegram_finds_wrong_is_no_trouble_of_the_line(line: Line) -> None:
    line.api.fails("sendMessage", Refusal(400, "Bad Request: BUTTON_DATA_INVALID"))
    with pytest.raises(Exception, match=r"(?i)button_data_invalid") as caught:
        line.says()
    assert not isinstance(caught.value, DeliveryError)


def test_an_edit_that_telegram_finds_wrong_is_tried_once_as_a_message(line: Line) -> None:
    line.api.fails("editMessageText", Refusal(400, "Bad Request: message can't be edited"))
    line.run(line.transport.send(EDIT, None))
    assert [shown.text for shown in line.api.screen(ANA)] == ["Bonjour"]


def test_the_line_works_again_after_all_that(line: Line) -> None:
    line.api.fails("sendMessage", Cut.BEFORE, BROKEN, Page(), Cut.AFTER)
    for _ in range(4):
        with pytest.raises(DeliveryError):
            line.says()
    assert line.says().message is not None


# -- a token that is no good


@pytest.mark.parametrize("refusal", [NO_SUCH_BOT, Refusal(404, "Not Found")])
def test_listening_ends_with_one_clear_line_where_the_token_is_refused(line: Line, refusal: Refusal) -> None:
    line.api.fails("deleteWebhook", refusal)
    with pytest.raises(PermissionError, match=r"refuses the bot token.*ICQUICK_TELEGRAM__TOKEN"):
        line.run(line.transport.serve(line.deliver))


def test_it_ends_too_where_the_token_is_taken_back_later(line: Line) -> None:
    line.api.fails("getUpdates", BROKEN, NO_SUCH_BOT)
    with pytest.raises(PermissionError, match="refuses the bot token"):
        line.run(line.transport.serve(line.deliver))


# -- and never the token


def test_no_log_line_and_no_error_shows_the_token(line: Line, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    logs.hush_libraries()
    faults: list[Fault] = [
        BLOCKED,
        BROKEN,
        CONFLICT,
        NO_SUCH_BOT,
        Cut.BEFORE,
        Cut.AFTER,
        Page(),
        flood(1),
        TOO_OLD,
    ]
    told = ""
    for fault in faults:
        line.api.fails("sendMessage", fault)
        with pytest.raises(Exception) as caught:  # noqa: PT011  whatever it is: it is read below
            line.says()
        told += "".join(traceback.format_exception(caught.value))
    line.api.fails("getUpdates", *(fault for fault in faults if fault is not NO_SUCH_BOT))
    line.listens()
    line.hears(message(text="3"), press("x"))
    assert line.api.has_failed
    assert "Telegram does not answer" in caplog.text
    assert SECRET not in caplog.text + told


@pytest.mark.parametrize("address", ["http://", "http://[", "http://127.0.0.1:99999", "ftp://127.0.0.1", "x"])
def test_no_error_of_a_senseless_address_shows_the_token(
    speaker: Speaker, line: Line, address: str, caplog: pytest.LogCaptureFixture
) -> None:
    async def sends() -> None:
        lost: Transport = speaker(address, never)
        try:
            await lost.send(WORDS, None)
        finally:
            await lost.close()

    caplog.set_level(logging.DEBUG)
    logs.hush_libraries()
    with pytest.raises(Exception) as caught:  # noqa: PT011  whatever it is: it is read below
        line.run(sends())
    assert SECRET not in "".join(traceback.format_exception(caught.value)) + caplog.text
