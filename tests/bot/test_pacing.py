"""How fast is spoken: the limits hold in every window of a second, and what is urgent goes first. Nobody waits."""

import asyncio
import heapq
from collections.abc import Awaitable, Callable
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.pacing import RANK, Pace
from flows.outcome import Lane

Sent = tuple[float, str, Lane, bool]


class Hours:
    """A clock whose time passes when everybody waits for it, and then at once."""

    def __init__(self) -> None:
        self.time = 0.0
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []
        self._numbers = count()

    def now(self) -> float:
        return self.time

    async def sleep(self, seconds: float) -> None:
        wakes: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self.time + seconds, next(self._numbers), wakes))
        await wakes

    async def passes_until(self, tasks: list[asyncio.Task[None]]) -> None:
        while not all(task.done() for task in tasks):
            for _ in range(20):  # whoever can go on without time does so first
                await asyncio.sleep(0)
            if self._sleepers:
                self.time, _, wakes = heapq.heappop(self._sleepers)
                if not wakes.done():
                    wakes.set_result(None)


class Speakers:
    """People who want to say something; ``sent`` is what was said, and when."""

    def __init__(self, per_second: float) -> None:
        self.hours = Hours()
        self.pace = Pace(per_second, self.hours.sleep, self.hours.now)
        self.sent: list[Sent] = []

    async def says(self, chat: str, lane: Lane = Lane.REPLY, *, is_edit: bool = False, after: float = 0) -> None:
        if after:
            await self.hours.sleep(after)
        async with self.pace.slot(chat, lane, is_edit=is_edit):
            self.sent.append((self.hours.time, chat, lane, is_edit))

    async def all_of(self, *wishes: Awaitable[None]) -> None:
        tasks = [asyncio.ensure_future(wish) for wish in wishes]
        await self.hours.passes_until(tasks)
        await asyncio.gather(*tasks)

    async def in_turn(self, *wishes: Callable[[], Awaitable[None]]) -> None:
        """As the worker of one chat does it: one message after the other."""
        for wish in wishes:
            await wish()


def plays(per_second: float, story: Callable[[Speakers], Awaitable[None]]) -> list[Sent]:
    speakers = Speakers(per_second)
    asyncio.run(story(speakers))  # type: ignore[arg-type]
    return speakers.sent


def most_in_a_second(moments: list[float]) -> int:
    return max((sum(start <= moment < start + 1 for moment in moments) for start in moments), default=0)


def test_a_chat_hears_one_new_message_a_second() -> None:
    async def story(them: Speakers) -> None:
        await them.all_of(them.in_turn(*[lambda: them.says("ana")] * 4))

    assert [moment for moment, *_ in plays(25, story)] == [0, 1, 2, 3]


def test_an_edit_need_not_wait_for_the_second_of_its_chat() -> None:
    async def story(them: Speakers) -> None:
        await them.all_of(them.in_turn(lambda: them.says("ana"), *[lambda: them.says("ana", is_edit=True)] * 5))

    assert {moment for moment, *_ in plays(25, story)} == {0}


def test_all_chats_together_hear_no_more_than_the_limit() -> None:
    async def story(them: Speakers) -> None:
        await them.all_of(*(them.says(f"chat {number}") for number in range(12)))

    assert [moment for moment, *_ in plays(5, story)] == [0] * 5 + [1] * 5 + [2] * 2


def test_what_is_urgent_goes_first_when_many_wait() -> None:
    lanes = [Lane.DIGEST, Lane.REMINDER, Lane.DIGEST, Lane.REPLY, Lane.REMINDER, Lane.REPLY]

    async def story(them: Speakers) -> None:
        await them.all_of(them.says("first"), *(them.says(str(n), lane) for n, lane in enumerate(lanes)))

    assert [(chat, lane) for _, chat, lane, _ in plays(1, story)[1:]] == [
        ("3", Lane.REPLY),
        ("5", Lane.REPLY),
        ("1", Lane.REMINDER),
        ("4", Lane.REMINDER),
        ("0", Lane.DIGEST),
        ("2", Lane.DIGEST),
    ]


def test_who_gives_up_waiting_takes_nobodys_slot() -> None:
    async def story(them: Speakers) -> None:
        await them.all_of(them.says("first"))
        impatient = asyncio.create_task(them.says("impatient"))
        await asyncio.sleep(0)
        impatient.cancel()
        await them.all_of(them.says("patient"))

    assert [(moment, chat) for moment, chat, *_ in plays(1, story)] == [(0, "first"), (1, "patient")]


def test_a_message_that_failed_has_taken_its_slot_all_the_same() -> None:
    async def fails(them: Speakers) -> None:
        async with them.pace.slot("ana", Lane.REPLY, is_edit=False):
            raise OSError

    async def story(them: Speakers) -> None:
        with pytest.raises(OSError):  # noqa: PT011  it is the one raised above
            await fails(them)
        await them.all_of(them.says("ana"))

    assert [moment for moment, *_ in plays(25, story)] == [1]


def test_chats_that_have_rested_are_forgotten() -> None:
    async def story(them: Speakers) -> None:
        await them.all_of(*(them.says(str(number), after=number) for number in range(3000)))
        assert len(them.pace._spoken) <= 1001

    assert len(plays(1000, story)) == 3000


WISHES = st.lists(
    st.tuples(
        st.sampled_from(["ana", "bob", "eva"]),
        st.sampled_from(list(Lane)),
        st.booleans(),
        st.sampled_from([0.0, 0.0, 0.1, 0.4, 1.0, 2.5]),
    ),
    max_size=25,
)


@settings(max_examples=60, deadline=None)
@given(WISHES, st.integers(min_value=1, max_value=4))
def test_no_second_holds_more_than_the_limits_and_every_chat_keeps_its_order(
    wishes: list[tuple[str, Lane, bool, float]], per_second: int
) -> None:
    async def chat(them: Speakers, name: str) -> None:
        for whose, lane, is_edit, after in wishes:
            if whose == name:
                await them.says(name, lane, is_edit=is_edit, after=after)

    async def story(them: Speakers) -> None:
        await them.all_of(*(chat(them, name) for name in ("ana", "bob", "eva")))

    sent = plays(per_second, story)
    assert len(sent) == len(wishes)
    assert most_in_a_second([moment for moment, *_ in sent]) <= per_second
    for name in ("ana", "bob", "eva"):
        new = [moment for moment, whose, _, is_edit in sent if whose == name and not is_edit]
        assert most_in_a_second(new) <= 1
        kinds = [(lane, is_edit) for _, whose, lane, is_edit in sent if whose == name]
        assert kinds == [(lane, is_edit) for whose, lane, is_edit, _ in wishes if whose == name]


def test_every_lane_has_its_rank() -> None:
    assert sorted(RANK, key=lambda lane: RANK[lane]) == [Lane.REPLY, Lane.REMINDER, Lane.DIGEST]
