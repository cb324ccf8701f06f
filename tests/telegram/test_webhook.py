"""The webhook's door: who is let in, what is taken, and when Telegram hears that it has been kept."""

import asyncio
import logging
import socket
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import aiohttp
import pytest

from bot.telegram_transport import TelegramTransport
from bot.webhook import LARGEST_BODY, SECRET_HEADER, Webhook
from flows.events import Event, Wrote
from tests.telegram.bot_api import BROKEN, NO_SUCH_BOT, flood
from tests.telegram.line import LIBRARIES, WEBHOOK_SECRET, Line, webhook_here
from tests.telegram.record import TOKEN
from tests.telegram.updates import message
from tests.world import shipped_library

Answer = tuple[int, str]


class Door:
    """A line whose transport listens at a webhook; the test knocks."""

    def __init__(self, library: str) -> None:
        self.webhook: Webhook = webhook_here()
        self.line = Line(
            lambda url, sleep: TelegramTransport(
                LIBRARIES[library](TOKEN, url), shipped_library(), self.webhook, sleep
            )
        )

    def opens(self) -> None:
        self.line.listens()
        self.line.until(lambda: self.line.api.webhook is not None)

    def knocks(self, body: object, *, secret: str | None = WEBHOOK_SECRET, path: str = "/telegram") -> Answer:
        return self.line.run(self._knocks(body, secret, path))

    async def _knocks(self, body: object, secret: str | None, path: str) -> Answer:
        headers = {} if secret is None else {SECRET_HEADER: secret}
        content: dict[str, Any] = {"data": BytesIO(body)} if isinstance(body, bytes) else {"json": body}
        url = f"http://127.0.0.1:{self.webhook.port}{path}"
        async with aiohttp.ClientSession() as client, client.post(url, headers=headers, **content) as response:
            return response.status, await response.text()

    def asks(self, path: str) -> Answer:
        async def asks() -> Answer:
            url = f"http://127.0.0.1:{self.webhook.port}{path}"
            async with aiohttp.ClientSession() as client, client.get(url) as response:
                return response.status, await response.text()

        return self.line.run(asks())


@pytest.fixture(params=list(LIBRARIES), scope="module")
def shared_door(request: pytest.FixtureRequest) -> Iterator[Door]:
    door = Door(request.param)
    yield door
    door.line.close()


@pytest.fixture
def closed_door(shared_door: Door) -> Iterator[Door]:
    yield shared_door
    shared_door.line.clear()


@pytest.fixture
def door(closed_door: Door) -> Door:
    closed_door.opens()
    return closed_door


def update(number: int = 1, **content: object) -> dict[str, Any]:
    return {"update_id": number, **message(text="3"), **content}


def test_telegram_is_told_where_and_with_what_secret_and_loses_nothing_that_waits(door: Door) -> None:
    [told] = door.line.api.calls_of("setWebhook")
    assert told["url"] == door.webhook.url
    assert told["secret_token"] == WEBHOOK_SECRET
    assert told["allowed_updates"] == ["message", "callback_query", "my_chat_member"]
    assert not told.get("drop_pending_updates")
    assert not door.line.api.calls_of("getUpdates", "deleteWebhook")


def test_an_update_is_granted_when_it_is_kept(door: Door) -> None:
    assert door.knocks(update()) == (200, "")
    [event] = door.line.events
    assert isinstance(event, Wrote)
    assert (event.id, event.chat, event.text) == ("tg:77:1", "tg:700", "3")


def test_it_is_granted_only_after_the_commit(door: Door) -> None:
    begun, committed = asyncio.Event(), asyncio.Event()

    async def commits_slowly(event: Event) -> None:
        begun.set()
        await committed.wait()

    async def story() -> Answer:
        knocking = asyncio.create_task(door._knocks(update(), WEBHOOK_SECRET, "/telegram"))
        await begun.wait()
        await asyncio.sleep(0.05)
        assert not knocking.done()
        committed.set()
        return await knocking

    door.line.deliver = commits_slowly
    assert door.line.run(story()) == (200, "")


def test_what_the_database_refuses_is_not_granted_and_may_come_again(door: Door) -> None:
    async def refuses(event: Event) -> None:
        raise OSError("the disk is full")

    door.line.deliver = refuses
    assert door.knocks(update())[0] == 503
    door.line.deliver = door.line._keep
    assert door.knocks(update())[0] == 200
    assert len(door.line.events) == 1


@pytest.mark.parametrize("secret", [None, "", "guess", WEBHOOK_SECRET[:-1], WEBHOOK_SECRET + "x", "é"])
def test_nobody_is_let_in_without_the_secret(door: Door, secret: str | None) -> None:
    assert door.knocks(update(), secret=secret)[0] == 403
    assert door.line.events == []


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"{", id="half of it"),
        pytest.param(b"\xff\xfe", id="no text"),
        pytest.param(b"[" * 100_000, id="brackets without end"),
        pytest.param([1], id="a list"),
        pytest.param({}, id="no number"),
        pytest.param({"update_id": "1"}, id="a number in words"),
        pytest.param({"update_id": True}, id="a number that is a truth"),
    ],
)
def test_what_is_no_update_is_refused_and_changes_nothing(door: Door, body: object) -> None:
    assert door.knocks(body)[0] == 400
    assert door.line.events == []
    assert door.knocks(update())[0] == 200


def test_a_body_of_two_megabytes_is_refused_unread(door: Door) -> None:
    assert door.knocks(b'{"update_id": 1, "x": "' + b"x" * 2 * LARGEST_BODY + b'"}')[0] == 413
    assert door.line.events == []


def test_fields_and_kinds_that_nobody_knows_are_passed_over(door: Door) -> None:
    assert door.knocks(update(a_field_of_2030={"x": [1]}))[0] == 200
    assert door.knocks({"update_id": 2, "dream": {"of": "2030"}})[0] == 200
    assert door.knocks({"update_id": 3, "message": 7})[0] == 200
    assert [event.id for event in door.line.events] == ["tg:77:1"]


def test_a_load_balancer_may_write_paths_anew(door: Door) -> None:
    assert door.knocks(update(), path="/some/where/else")[0] == 200


def test_a_load_balancer_hears_that_all_is_well(door: Door) -> None:
    assert door.asks("/healthz") == (200, "ok\n")
    assert door.asks("/")[0] in (404, 405)


def test_trouble_at_the_announcement_is_waited_out(closed_door: Door) -> None:
    closed_door.line.api.fails("setWebhook", BROKEN, flood(7))
    closed_door.opens()
    assert closed_door.line.pauses == [1, 7]


def test_a_token_that_telegram_refuses_ends_it(closed_door: Door) -> None:
    closed_door.line.api.fails("setWebhook", NO_SUCH_BOT)
    with pytest.raises(PermissionError, match="refuses the bot token"):
        closed_door.line.run(closed_door.line.transport.serve(closed_door.line.deliver))


def test_a_port_that_is_taken_ends_it(closed_door: Door) -> None:
    with socket.create_server(("127.0.0.1", closed_door.webhook.port)), pytest.raises(OSError, match="in use"):
        closed_door.line.run(closed_door.line.transport.serve(closed_door.line.deliver))


def test_no_log_line_shows_the_secret(door: Door, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    door.knocks(update(), secret="guess")
    door.knocks(b"{")
    door.knocks(update())
    assert WEBHOOK_SECRET not in caplog.text
