"""What becomes of a message: order, patience, doubt, a closed chat, a dead process; nobody really waits here."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from functools import partial
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.pacing import Pace
from bot.sender import AT_ONCE, LONGEST_WAIT, MOST_ATTEMPTS, MOST_FLOODS, Sender
from bot.transport import Receipt, TryLater, Unknown, Unreachable
from flows.document import Document
from flows.outcome import Lane, Message, OnDoubt
from flows.picture import Bars, Picture
from storage import outbox, schema
from storage.database import Database
from storage.outbox import LEASE
from tests.empty import engine_at
from tests.world import START, FakeClock, Remembering, drawn

BARS = Bars(title="Trois capitaux", subtitle="", bars=(), scale=(), borders=(), footer="")
ONE_SECOND = timedelta(seconds=1)


class Moody(Remembering):
    """A channel that fails, or takes its time, with some messages; ``moods`` says with which, by their text."""

    def __init__(self) -> None:
        super().__init__()
        self.moods: dict[str, list[Exception | asyncio.Event]] = {}
        self.pictures: list[bytes | None] = []
        self.tried: list[str] = []
        self.typing_fails = False

    async def send(self, message: Message, picture: bytes | None) -> Receipt:
        self.tried.append(message.text)
        if moods := self.moods.get(message.text):
            mood = moods.pop(0)
            if isinstance(mood, Exception):
                raise mood
            await mood.wait()
        self.pictures.append(picture)
        return await super().send(message, picture)

    async def typing(self, chat: str) -> None:
        if self.typing_fails:
            raise TryLater

    @property
    def sent(self) -> list[str]:
        return [message.text for _, message in self.log]


class Post:
    """A sender with its outbox; ``pauses`` are what it would have waited."""

    def __init__(self, folder: Path) -> None:
        self.database = Database(engine_at(folder / "post.sqlite"))
        self.clock = FakeClock()
        self.channel = Moody()
        self.pauses: list[float] = []
        self.closed_chats: list[str] = []
        self.waits_for_ever = False
        self.seconds = 0.0
        self.sender = self.new_sender()
        self._keys = count(1)

    def new_sender(self, pace: Pace | None = None) -> Sender:
        sender = Sender(self.channel, self.database, self.clock, self.draw, self._sleep, pace)
        sender.on_unreachable = self._note_closed
        return sender

    def draw(self, wanted: Picture | Document) -> bytes:
        return drawn(wanted)

    def put(self, *texts: str, to: str = "ana", **more: object) -> list[Message]:
        """Messages as rows, held by this process as replies are."""
        messages = [Message(to=to, text=text, key=f"reply:{next(self._keys)}") for text in texts]
        messages = [replace(message, **more) for message in messages]  # type: ignore[arg-type]
        self.database.unit(lambda it: outbox.put(it, messages, self.clock.now())).result()
        return messages

    async def sends(self, *texts: str, to: str = "ana", **more: object) -> None:
        self.sender.dispatch(self.put(*texts, to=to, **more))
        await self.sender.idle()

    def rows(self) -> dict[str, tuple[str, str | None]]:
        """Text -> state and reason, of every message there is."""
        columns = schema.outbox.c
        found = select(columns.body, columns.state, columns.reason).order_by(columns.id)
        rows = self.database.unit(lambda it: it.execute(found).all()).result()
        return {outbox.read(row.body).text: (row.state, row.reason) for row in rows}

    def names(self) -> list[str | None]:
        found = select(schema.outbox.c.message).order_by(schema.outbox.c.id)
        return list(self.database.unit(lambda it: it.execute(found).scalars().all()).result())

    async def _sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        if self.waits_for_ever:
            await asyncio.Event().wait()
        await asyncio.sleep(0)

    async def _note_closed(self, message: Message) -> None:
        self.closed_chats.append(message.to)


@contextmanager
def post_in(folder: Path) -> Iterator[Post]:
    made = Post(folder)
    try:
        yield made
    finally:
        made.database.close()


@pytest.fixture
def post(tmp_path: Path) -> Iterator[Post]:
    with post_in(tmp_path) as made:
        yield made


async def turns(number: int = 5) -> None:
    """Lets everybody go on who can."""
    for _ in range(number):
        await asyncio.sleep(0)


# -- order


def test_a_sent_message_is_noted_with_the_name_that_the_channel_gave_it(post: Post) -> None:
    asyncio.run(post.sends("1", "2"))
    assert post.rows() == {"1": ("sent", None), "2": ("sent", None)}
    assert post.names() == ["1", "2"]


def test_one_chat_waits_for_its_slow_message_and_the_others_do_not(post: Post) -> None:
    async def story() -> None:
        slow = asyncio.Event()
        post.channel.moods["1"] = [slow]
        post.sender.dispatch(post.put("1", "2", to="ana"))
        post.sender.dispatch(post.put("3", to="bob"))
        await turns()
        assert post.channel.sent == ["3"]
        slow.set()
        await post.sender.idle()
        assert post.channel.sent == ["3", "1", "2"]

    asyncio.run(story())


def test_a_message_handed_over_twice_is_sent_once(post: Post) -> None:
    async def story() -> None:
        messages = post.put("1", "2")
        post.sender.dispatch(messages)
        post.sender.dispatch(messages)
        await post.sender.idle()

    asyncio.run(story())
    assert post.channel.sent == ["1", "2"]


# -- patience


def test_a_wait_that_is_told_is_waited_exactly_and_the_order_is_kept(post: Post) -> None:
    post.channel.moods["1"] = [TryLater(37), TryLater(3600)]
    asyncio.run(post.sends("1", "2"))
    assert post.pauses == [37, 3600]
    assert post.channel.tried == ["1", "1", "1", "2"]
    assert post.channel.sent == ["1", "2"]


def test_a_wait_of_one_chat_holds_up_no_other(post: Post) -> None:
    async def story() -> None:
        post.channel.moods["1"] = [TryLater(37), asyncio.Event()]
        post.sender.dispatch(post.put("1", to="ana"))
        post.sender.dispatch(post.put("2", to="bob"))
        await turns()
        assert post.channel.sent == ["2"]
        await post.sender.drain(0)

    asyncio.run(story())


def test_without_being_told_the_waits_grow_until_the_message_is_given_up(post: Post) -> None:
    post.channel.moods["1"] = [TryLater() for _ in range(MOST_ATTEMPTS)]
    asyncio.run(post.sends("1", "2"))
    assert post.pauses[:4] == [1, 2, 4, 8]
    assert max(post.pauses) == LONGEST_WAIT
    assert sum(post.pauses) > 3000, "an outage of most of an hour is waited out"
    assert post.rows() == {"1": ("failed", "given up"), "2": ("sent", None)}


def test_waits_that_are_told_do_not_use_up_the_patience_for_faults(post: Post) -> None:
    post.channel.moods["1"] = [TryLater(60) for _ in range(MOST_ATTEMPTS + 5)]
    asyncio.run(post.sends("1"))
    assert post.rows() == {"1": ("sent", None)}


def test_a_channel_that_never_stops_asking_for_patience_is_given_up(post: Post) -> None:
    post.channel.moods["1"] = [TryLater(1) for _ in range(MOST_FLOODS)]
    asyncio.run(post.sends("1", "2"))
    assert post.rows() == {"1": ("failed", "given up"), "2": ("sent", None)}


def test_a_long_wait_outlives_a_restart_and_concerns_its_chat_alone(post: Post) -> None:
    async def story() -> None:
        post.channel.moods["1"] = [TryLater(600)]
        post.waits_for_ever = True
        post.sender.dispatch(post.put("1", "2", to="ana"))
        await turns()
        await post.sender.drain(0)
        post.put("3", to="bob")
        post.waits_for_ever, post.sender = False, post.new_sender()
        await sweeps(post)
        assert post.channel.sent == ["3"]
        post.clock.moment += timedelta(seconds=599)
        await sweeps(post)
        assert post.channel.sent == ["3"]
        post.clock.moment += ONE_SECOND
        await sweeps(post)
        assert post.channel.sent == ["3", "1", "2"]

    asyncio.run(story())


# -- lanes and pace


def test_a_reply_overtakes_the_reminders_of_its_chat_but_not_one_in_hand(post: Post) -> None:
    async def story() -> None:
        slow = asyncio.Event()
        post.channel.moods["in hand"] = [slow]
        post.sender.dispatch(post.put("in hand", lane=Lane.DIGEST))
        await turns()
        post.sender.dispatch(post.put("digest", lane=Lane.DIGEST))
        post.sender.dispatch(post.put("reminder", lane=Lane.REMINDER))
        post.sender.dispatch(post.put("reply 1", "reply 2"))
        slow.set()
        await post.sender.idle()

    asyncio.run(story())
    assert post.channel.sent == ["in hand", "reply 1", "reply 2", "reminder", "digest"]


def test_every_attempt_takes_a_slot_of_its_own(post: Post) -> None:
    moments: list[float] = []

    async def passes(seconds: float) -> None:
        moments.append(seconds)
        post.seconds += seconds

    post.sender = post.new_sender(Pace(25, passes, lambda: post.seconds))
    post.channel.moods["1"] = [TryLater(0.25)]
    asyncio.run(post.sends("1", "2"))
    assert post.channel.sent == ["1", "2"]
    assert moments == [1, 1], "one before the second attempt, one before the second message"


def test_an_edit_takes_no_second_of_its_chat(post: Post) -> None:
    async def never(_: float) -> None:
        raise AssertionError("nothing to wait for")

    post.sender = post.new_sender(Pace(25, never, lambda: 0.0))
    asyncio.run(post.sends("1", "2", "3", replaces="7"))
    assert post.channel.sent == ["1", "2", "3"]


# -- doubt


def test_in_doubt_a_question_is_repeated(post: Post) -> None:
    post.channel.moods["1"] = [Unknown("TimeoutError"), Unknown("TimeoutError")]
    asyncio.run(post.sends("1", on_doubt=OnDoubt.REPEAT))
    assert post.channel.tried == ["1", "1", "1"]
    assert post.pauses == [1, 2]
    assert post.rows() == {"1": ("sent", None)}


def test_in_doubt_a_reminder_is_dropped_and_said_to_be_unknown(post: Post) -> None:
    post.channel.moods["1"] = [Unknown("TimeoutError")]
    asyncio.run(post.sends("1", on_doubt=OnDoubt.DROP))
    assert post.channel.tried == ["1"]
    assert post.rows() == {"1": ("unknown", "TimeoutError")}


def test_a_reminder_that_was_certainly_not_shown_is_sent_again(post: Post) -> None:
    post.channel.moods["1"] = [TryLater()]
    asyncio.run(post.sends("1", on_doubt=OnDoubt.DROP))
    assert post.rows() == {"1": ("sent", None)}


# -- what cannot be sent


def test_a_closed_chat_is_noted_and_said(post: Post) -> None:
    post.channel.moods["1"] = [Unreachable("bot was blocked by the user")]
    asyncio.run(post.sends("1"))
    assert post.rows() == {"1": ("failed", "bot was blocked by the user")}
    assert post.closed_chats == ["ana"]


def test_a_closed_chat_that_cannot_be_said_stops_nobody(post: Post, caplog: pytest.LogCaptureFixture) -> None:
    async def fails(message: Message) -> None:
        raise RuntimeError("the door is shut")

    post.sender.on_unreachable = fails
    post.channel.moods["1"] = [Unreachable("blocked")]
    asyncio.run(post.sends("1", "2"))
    assert post.rows() == {"1": ("failed", "blocked"), "2": ("sent", None)}
    assert "could not be noted" in caplog.text


def test_a_message_that_the_channel_cannot_take_stops_nobody(post: Post, caplog: pytest.LogCaptureFixture) -> None:
    post.channel.moods["1"] = [ValueError("can't parse entities")]
    asyncio.run(post.sends("1", "2"))
    assert post.rows() == {"1": ("failed", "ValueError"), "2": ("sent", None)}
    assert "could not be sent" in caplog.text


def test_a_picture_is_drawn_when_it_is_sent(post: Post) -> None:
    asyncio.run(post.sends("1", picture=BARS))
    assert post.channel.pictures == [b"Trois capitaux"]


def test_a_waiting_mark_that_fails_costs_nothing(post: Post) -> None:
    post.channel.typing_fails = True
    asyncio.run(post.sends("1", picture=BARS))
    assert post.channel.pictures == [b"Trois capitaux"]
    assert post.pauses == []


def test_where_a_picture_cannot_be_drawn_its_words_are_sent_alone(
    post: Post, caplog: pytest.LogCaptureFixture
) -> None:
    def fails(wanted: Picture | Document) -> bytes:
        raise ArithmeticError

    sender = Sender(post.channel, post.database, post.clock, fails)
    post.sender = sender
    asyncio.run(post.sends("1", "2", picture=BARS))
    assert post.channel.pictures == [None, None]
    assert post.rows() == {"1": ("sent", None), "2": ("sent", None)}
    assert "could not be made" in caplog.text


# -- leases


async def sweeps(post: Post) -> int:
    taken = await post.sender.sweep()
    await post.sender.idle()
    return taken


def test_what_a_dead_process_left_is_taken_up_at_the_start(post: Post) -> None:
    post.put("1", "2")
    assert asyncio.run(sweeps(post)) == 2
    assert post.channel.sent == ["1", "2"]


def test_what_a_dead_process_left_goes_out_before_what_is_new(post: Post) -> None:
    async def story() -> None:
        post.put("old")
        await post.sender.sweep()
        post.sender.dispatch(post.put("new"))
        await post.sender.idle()

    asyncio.run(story())
    assert post.channel.sent == ["old", "new"]


def test_more_than_one_sweep_can_hold_is_taken_up_by_the_next(post: Post) -> None:
    texts = [str(number) for number in range(AT_ONCE + 1)]
    post.put(*texts)
    assert [asyncio.run(sweeps(post)) for _ in range(3)] == [AT_ONCE, 1, 0]
    assert post.channel.sent == texts


def test_later_what_somebody_holds_is_taken_up_when_its_lease_has_run_out(post: Post) -> None:
    assert asyncio.run(sweeps(post)) == 0
    post.put("1")
    post.clock.moment = START + LEASE - ONE_SECOND
    assert asyncio.run(sweeps(post)) == 0
    post.clock.moment = START + LEASE
    assert asyncio.run(sweeps(post)) == 1
    assert post.channel.sent == ["1"]
    assert asyncio.run(sweeps(post)) == 0


def test_what_is_held_is_renewed_and_not_doubled(post: Post) -> None:
    async def story() -> None:
        slow, other = asyncio.Event(), post.new_sender()
        await post.sender.sweep()
        await other.sweep()
        post.channel.moods["1"] = [slow]
        post.sender.dispatch(post.put("1", "2"))
        await turns()
        for _ in range(4):
            post.clock.moment += LEASE - ONE_SECOND
            assert await other.sweep() == 0
            await post.sender.sweep()
        slow.set()
        await post.sender.idle()

    asyncio.run(story())
    assert post.channel.sent == ["1", "2"]


def test_a_sender_that_was_asleep_past_its_lease_doubles_nothing_of_its_own(post: Post) -> None:
    async def story() -> None:
        slow = asyncio.Event()
        post.channel.moods["1"] = [slow]
        post.sender.dispatch(post.put("1", "2"))
        await turns()
        post.clock.passes(hours=8)
        await post.sender.sweep()
        slow.set()
        await post.sender.idle()

    asyncio.run(story())
    assert post.channel.sent == ["1", "2"]


# -- the end


def test_draining_waits_for_what_is_in_hand(post: Post) -> None:
    async def story() -> None:
        slow = asyncio.Event()
        post.channel.moods["1"] = [slow]
        post.sender.dispatch(post.put("1", "2"))
        await turns()
        asyncio.get_running_loop().call_soon(slow.set)
        await post.sender.drain(20)

    asyncio.run(story())
    assert post.rows() == {"1": ("sent", None), "2": ("sent", None)}


def test_draining_ends_in_time_and_what_is_left_keeps_its_row(post: Post) -> None:
    async def story() -> None:
        post.channel.moods["1"] = [asyncio.Event()]
        post.sender.dispatch(post.put("1", "2"))
        await turns()
        await asyncio.wait_for(post.sender.drain(0.01), 20)

    asyncio.run(story())
    assert post.rows() == {"1": ("waiting", None), "2": ("waiting", None)}
    post.sender = post.new_sender()
    assert asyncio.run(sweeps(post)) == 2
    assert post.channel.sent == ["1", "2"]


def test_draining_does_not_wait_for_a_chat_that_must_rest_for_longer(post: Post) -> None:
    async def story() -> None:
        post.channel.moods["1"] = [TryLater(600)]
        post.waits_for_ever = True
        post.sender.dispatch(post.put("1", to="ana"))
        await turns()
        async with asyncio.timeout(20):
            await post.sender.drain(30)

    asyncio.run(story())
    assert post.rows() == {"1": ("waiting", None)}


def test_draining_with_nothing_in_hand_is_over_at_once(post: Post) -> None:
    asyncio.run(post.sender.drain(0))


def test_what_was_sent_but_cannot_be_noted_is_told_and_comes_again(
    post: Post, caplog: pytest.LogCaptureFixture
) -> None:
    async def story() -> None:
        messages = post.put("1")
        rename = "ALTER TABLE {} RENAME TO {}"
        away = partial(lambda it, names: it.exec_driver_sql(rename.format(*names)), names=("outbox", "away"))
        back = partial(lambda it, names: it.exec_driver_sql(rename.format(*names)), names=("away", "outbox"))
        post.database.unit(away).result()
        post.sender.dispatch(messages)
        await post.sender.idle()
        post.database.unit(back).result()

    asyncio.run(story())
    assert "could not be settled" in caplog.text
    assert post.rows() == {"1": ("waiting", None)}
    assert asyncio.run(sweeps(post)) == 1


def test_what_is_sent_while_the_database_closes_harms_nobody(tmp_path: Path) -> None:
    async def story(post: Post) -> None:
        messages = post.put("1")
        post.database.close()
        post.sender.dispatch(messages)
        await post.sender.idle()

    with post_in(tmp_path) as post:
        asyncio.run(story(post))
        assert post.channel.sent == ["1"]
