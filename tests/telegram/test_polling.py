"""What is fetched: an update is confirmed after its commit, never before; trouble on the line is waited out."""

import asyncio
import logging

import pytest
from sqlalchemy.exc import OperationalError

from bot import logs
from flows.events import Event, Wrote
from tests.telegram.bot_api import BROKEN, CONFLICT, NO_CHAT, Cut, Page, flood
from tests.telegram.line import Line
from tests.telegram.updates import message, press

LOCKED = OperationalError("", None, Exception("the database is locked"))


def texts_of(events: list[Event]) -> list[str]:
    return [event.text for event in events if isinstance(event, Wrote)]


def test_a_webhook_left_over_is_taken_down_and_what_waits_there_is_kept(line: Line) -> None:
    line.listens()
    line.hears(message(text="1"))
    methods = [call.method for call in line.api.calls]
    assert methods.index("deleteWebhook") < methods.index("getUpdates")
    [taken_down] = line.api.calls_of("deleteWebhook")
    assert not taken_down.get("drop_pending_updates")


def test_the_offset_moves_only_after_the_commit(line: Line) -> None:
    begun, committed = asyncio.Event(), asyncio.Event()

    async def commits_slowly(event: Event) -> None:
        begun.set()
        await committed.wait()

    async def story() -> None:
        [number] = await line.api.brings(message(text="1"))
        await begun.wait()
        for _ in range(20):  # as much time as a hasty poller would want
            await line.transport.typing("tg:700")
        assert line.api.offsets == [None]
        assert not line.api.is_confirmed(number)
        committed.set()
        await line.api.until(lambda: line.api.is_confirmed(number))
        assert line.api.offsets == [None, number + 1]

    line.deliver = commits_slowly
    line.listens()
    line.run(story())


def test_one_slow_update_holds_up_the_offset_and_nobody_else(line: Line) -> None:
    committed = asyncio.Event()

    async def commits(event: Event) -> None:
        if texts_of([event]) == ["slow"]:
            await committed.wait()
        line.events.append(event)
        line.api.tell()

    line.deliver = commits
    line.listens()
    slow, quick = line.run(line.api.brings(message(text="slow"), message(text="quick")))
    line.until(lambda: texts_of(line.events) == ["quick"])
    assert not line.api.is_confirmed(quick)
    committed.set()
    line.until(lambda: line.api.is_confirmed(slow) and line.api.is_confirmed(quick))


def test_what_the_database_refused_comes_again(line: Line) -> None:
    refusals = [LOCKED, LOCKED]

    async def commits(event: Event) -> None:
        line.events.append(event)
        if texts_of([event]) == ["2"] and refusals:
            raise refusals.pop()

    line.deliver = commits
    line.listens()
    heard = line.hears(message(text="1"), message(text="2"), message(text="3"))
    assert texts_of(heard) == ["1", "2", "3"] * 3
    assert len({event.id for event in heard}) == 3
    assert line.pauses == [1, 2]


def test_a_press_that_the_database_refused_is_ended_when_it_comes_again(line: Line) -> None:
    refusals = [LOCKED]

    async def commits(event: Event) -> None:
        if refusals:
            raise refusals.pop()
        await line.transport.acknowledge(event, "Noté")

    line.deliver = commits
    line.listens()
    line.hears(press("x", query="q7"))
    assert line.api.answers == {"q7": ["Noté"]}


def test_more_than_a_batch_is_taken_in_batches(line: Line) -> None:
    texts = [str(number) for number in range(150)]
    line.run(line.api.brings(*(message(text=text) for text in texts)))
    line.listens()
    line.until(lambda: not line.api.waiting)
    assert texts_of(line.events) == texts


def test_what_was_confirmed_does_not_come_again_to_the_next_who_listens(line: Line) -> None:
    line.listens()
    line.hears(message(text="1"))
    line.stops_listening()
    line.run(line.api.brings(message(text="2")))
    line.listens()
    line.until(lambda: not line.api.waiting)
    assert texts_of(line.events) == ["1", "2"]


def test_after_a_quiet_time_updates_may_be_counted_from_any_number(line: Line) -> None:
    line.api.longest_poll = 0.02
    line.listens()
    line.hears(message(text="1"))
    line.until(lambda: line.api.offsets[-1] is None)
    assert texts_of(line.hears({"update_id": 3, **message(text="2")})) == ["2"]


def test_trouble_on_the_line_is_waited_out_with_growing_pauses(
    line: Line, caplog: pytest.LogCaptureFixture
) -> None:
    logs.hush_libraries()
    line.api.fails("getUpdates", BROKEN, CONFLICT, flood(7), Page(), Cut.BEFORE, Cut.AFTER)
    line.listens()
    assert texts_of(line.hears(message(text="1"))) == ["1"]
    assert line.pauses == [1, 2, 7, 8, 16, 32]
    assert "another process polls with this bot's token" in caplog.text
    assert all("\n" not in record.getMessage() and not record.exc_info for record in caplog.records)


def test_no_pause_is_longer_than_a_minute_and_a_good_answer_makes_it_short_again(line: Line) -> None:
    line.api.fails("getUpdates", *[BROKEN] * 9)
    line.listens()
    line.hears(message(text="1"))
    line.stops_listening()
    line.api.fails("getUpdates", BROKEN)
    line.listens()
    line.hears(message(text="2"))
    assert line.pauses == [1, 2, 4, 8, 16, 32, 60, 60, 60, 1]


def test_trouble_at_the_very_start_is_waited_out_too(line: Line) -> None:
    line.api.fails("deleteWebhook", BROKEN, flood(9), Cut.BEFORE, NO_CHAT)
    line.listens()
    assert texts_of(line.hears(message(text="1"))) == ["1"]
    assert line.pauses[:2] == [1, 9]


def test_a_server_that_goes_away_and_comes_back_is_found_again(line: Line) -> None:
    line.listens()
    line.hears(message(text="1"))
    port = int(line.api.url.rsplit(":", 1)[1])

    async def goes_and_comes_back() -> None:
        await line.api.stop()
        await line.api.until(lambda: len(line.pauses) >= 3)
        await line.api.start(port)

    line.run(goes_and_comes_back())
    assert texts_of(line.hears(message(text="2"))) == ["2"]


def test_updates_that_mean_nothing_to_us_alarm_nobody(line: Line, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING)
    line.listens()
    line.hears(message(text="/start", chat={"id": -1, "type": "group", "title": "x"}), press(None))
    assert caplog.records == []
