"""The try-out's clock moved on: what the days bring comes as it would have, to whom it belongs, and once."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, func, select, update

from bot.try_people import PREFIX
from bot.try_world import HORIZON, News, Step
from flows.press import Verb
from storage.reminder_schema import pulse
from storage.schema import assessment
from storage.verify import verify
from tests.bot.tried import ANA, INBOX, Tried, tried
from tests.world import START, FakeClock

PARIS = ZoneInfo("Europe/Paris")
UNFINISHED = "Your questionnaire is waiting where you left it."
Story = Callable[[Tried], Awaitable[None]]


def lived(folder: Path, story: Story, wall: FakeClock | None = None) -> None:
    async def run() -> None:
        async with tried(folder, wall) as it:
            await story(it)

    asyncio.run(run())


def local(moment: datetime) -> tuple[int, int, int, int]:
    there = moment.astimezone(PARIS)
    return there.month, there.day, there.hour, there.minute


def test_the_facilitator_is_there_before_anybody_moves_the_clock(tmp_path: Path) -> None:
    async def story(it: Tried) -> None:
        assert "What you look after" in it.text(INBOX)
        await it.says("/companies", INBOX)
        assert "Simulated company 1" in it.text(INBOX)
        assert {chat for chat in it.screen.screens} == {INBOX}

    lived(tmp_path, story)


def test_the_next_day_is_noon_of_it_in_the_zone(tmp_path: Path) -> None:
    async def story(it: Tried) -> None:
        for day in (16, 17):
            await it.moves(Step.DAY)
            assert local(it.clock.now()) == (1, day, 12, 0)

    lived(tmp_path, story)


def test_the_next_event_stops_where_somebody_is_written_to(tmp_path: Path) -> None:
    async def story(it: Tried) -> None:
        await it.takes_part()
        news = await it.world.move(Step.EVENT, 0, ANA)
        assert news == News(chat=1)
        assert it.unasked() == [(it.clock.now().replace(microsecond=0), ANA, UNFINISHED)]
        assert local(it.clock.now()) == (1, 16, 9, 30)
        await it.presses(Verb.GO_ON)
        assert "1/55" in it.text(), "the chat goes on after a jump"

    lived(tmp_path, story)


def test_who_is_not_looked_at_does_not_stop_the_clock(tmp_path: Path) -> None:
    async def story(it: Tried) -> None:
        await it.takes_part()
        it.world.is_watched = lambda chat: chat == INBOX
        assert await it.world.move(Step.EVENT, 0, INBOX) == News(chat=1, inbox=1)
        assert local(it.clock.now()) == (1, 21, 8, 0), "Monday at eight, with the digest"

    lived(tmp_path, story)


def test_where_nothing_comes_the_clock_stops_at_the_horizon(tmp_path: Path) -> None:
    async def story(it: Tried) -> None:
        it.world.is_watched = lambda _: False
        assert await it.world.move(Step.EVENT, 0, ANA) is not None
        assert it.clock.now() - START == HORIZON

    lived(tmp_path, story)


def test_one_long_jump_brings_what_its_days_bring(tmp_path: Path) -> None:
    """Not what a service brings that was off for three weeks: that says one thing."""
    said: list[list[tuple[datetime, str, str]]] = []

    async def in_days(it: Tried) -> None:
        await it.takes_part()
        while not it.world.dial().is_over:
            await it.moves(Step.DAY)
        workshop = it.world.dial().workshop
        assert workshop is not None
        said.append([each for each in it.unasked() if each[0] <= workshop])

    async def at_once(it: Tried) -> None:
        await it.takes_part()
        await it.moves(Step.WORKSHOP)
        said.append(it.unasked())

    for name, story in (("days", in_days), ("jump", at_once)):
        (tmp_path / name).mkdir()
        lived(tmp_path / name, story)
    assert said[0] == said[1]
    assert [at for at, _, __ in said[1]] == sorted(at for at, _, __ in said[1])
    first = next((local(at), line) for at, to, line in said[1] if to == ANA)
    assert first == ((1, 16, 9, 30), UNFINISHED)
    digests = [local(at) for at, to, line in said[1] if to == INBOX and line.startswith("<b>Digest")]
    assert digests[0] == (1, 21, 8, 0)
    assert len(digests) >= 2


def test_the_clock_stops_on_the_morning_of_the_workshop_and_goes_there_once(tmp_path: Path) -> None:
    async def story(it: Tried) -> None:
        await it.moves(Step.WORKSHOP)
        assert local(it.clock.now()) == (2, 7, 9, 0)
        assert it.world.dial().is_over
        assert await it.world.move(Step.WORKSHOP, 1, ANA) == News(hitch="over")
        assert local(it.clock.now()) == (2, 7, 9, 0)

    lived(tmp_path, story)


def test_simulated_colleagues_give_the_digest_something_to_tell(tmp_path: Path) -> None:
    async def story(it: Tried) -> None:
        await it.moves(Step.WORKSHOP)
        texts = [message.text for _, message in it.screen.came if message.to == INBOX]
        assert any("Simulated company 1 (Demo cluster) has finished" in text for text in texts), texts
        handed_in = select(func.count()).where(assessment.c.submitted_at.is_not(None))
        assert it.service.database.unit(lambda c: c.execute(handed_in).scalar_one()).result() >= 2
        assert not any(chat.startswith(PREFIX) for chat in it.screen.screens)
        assert it.service.database.unit(verify).result().findings == []

    lived(tmp_path, story)


def test_stop_holds_however_far_the_clock_goes(tmp_path: Path) -> None:
    async def story(it: Tried) -> None:
        await it.takes_part()
        await it.says("STOP")
        await it.moves(Step.WORKSHOP)
        assert it.unasked(ANA) == []
        assert it.unasked(INBOX)

    lived(tmp_path, story)


def test_two_clicks_at_once_move_it_once(tmp_path: Path) -> None:
    async def story(it: Tried) -> None:
        moved = await asyncio.gather(*(it.world.move(Step.DAY, 0, ANA) for _ in range(2)))
        assert moved == [News(), None]
        assert await it.world.move(Step.DAY, 0, ANA) is None, "a click on what stood there before"
        assert local(it.clock.now()) == (1, 16, 12, 0)

    lived(tmp_path, story)


def test_the_dial_is_busy_while_the_clock_moves(tmp_path: Path) -> None:
    async def story(it: Tried) -> None:
        seen: list[tuple[bool, int]] = []
        it.world.on_change = lambda: seen.append((it.world.dial().is_busy, it.world.dial().moves))
        await it.moves(Step.DAY)
        assert seen == [(True, 0), (False, 1)]

    lived(tmp_path, story)


def test_nothing_moves_before_the_world_has_begun(tmp_path: Path) -> None:
    async def story() -> None:
        async with tried(tmp_path, opens=False) as it:
            assert it.world.dial().is_busy
            assert await it.world.move(Step.DAY, 0, ANA) is None
            await it.world.invite(ANA, "en")
            assert it.screen.screens == {}

    asyncio.run(story())


def test_who_takes_part_already_is_not_invited_again(tmp_path: Path) -> None:
    async def story(it: Tried) -> None:
        assert not await it.world.is_part(ANA)
        await it.takes_part()
        assert await it.world.is_part(ANA)
        before = len(it.screen.came)
        await it.world.invite(ANA, "en")
        assert len(it.screen.came) == before

    lived(tmp_path, story)


def test_who_did_not_agree_may_be_invited_again(tmp_path: Path) -> None:
    async def story(it: Tried) -> None:
        await it.world.invite(ANA, "en")
        await it.takes_part()
        assert await it.world.is_part(ANA)

    lived(tmp_path, story)


def test_what_is_overdue_and_stays_so_does_not_hold_the_clock_up(tmp_path: Path) -> None:
    def overdue(connection: Connection) -> None:
        connection.execute(update(pulse).values(due=START.timestamp() - 1))

    async def story(it: Tried) -> None:
        await it.takes_part()
        it.service.database.unit(overdue).result()

        async def nothing(_: float) -> None:
            """A heartbeat at which all goes wrong."""

        it.service.beat = nothing
        await it.moves(Step.DAY)
        assert local(it.clock.now()) == (1, 16, 12, 0)

    lived(tmp_path, story)


def test_a_jump_with_too_much_in_it_stops_early_and_says_so(tmp_path: Path) -> None:
    async def story(it: Tried) -> None:
        it.world.most_stops = 5
        news = await it.world.move(Step.WORKSHOP, 0, ANA)
        assert news is not None
        assert news.hitch == "long"
        assert START < it.clock.now() < START + timedelta(days=2)

    lived(tmp_path, story)


# -- the next start


def test_after_a_start_the_clock_goes_on_and_so_does_everybody(tmp_path: Path) -> None:
    async def first(it: Tried) -> None:
        await it.takes_part()
        await it.moves(Step.DAY)

    async def second(it: Tried) -> None:
        assert it.clock.now() >= datetime(2013, 1, 16, 11, 0, tzinfo=UTC)
        assert "Demo cluster" in it.text(INBOX)
        await it.moves(Step.WORKSHOP)
        assert local(it.clock.now()) == (2, 7, 9, 0)
        assert it.unasked(ANA)
        texts = [message.text for _, message in it.screen.came if message.to == INBOX]
        assert any("Simulated company 2" in text for text in texts)
        assert not any("Simulated company 5" in text for text in texts)

    for story in (first, second):
        lived(tmp_path, story)


def test_after_the_workshop_the_next_start_begins_another_programme(tmp_path: Path) -> None:
    async def first(it: Tried) -> None:
        await it.moves(Step.WORKSHOP)
        await it.moves(Step.DAY)

    async def second(it: Tried) -> None:
        assert not it.world.dial().is_over
        await it.says("/companies", INBOX)
        await it.takes_part()
        await it.moves(Step.WORKSHOP)
        assert any("Demo programme 2" in message.text for _, message in it.screen.came)

    for story in (first, second):
        lived(tmp_path, story)


def test_a_programme_is_begun_in_the_language_of_who_looks_first(tmp_path: Path) -> None:
    async def story() -> None:
        async with tried(tmp_path, opens=False) as it:
            await it.world.open("fr")
            assert "Pôle de démonstration" in it.text(INBOX)
            await it.world.open("de")
            assert len(it.screen.screens[INBOX]) == 1

    asyncio.run(story())


def test_the_wall_clock_counts_once_it_is_further(tmp_path: Path) -> None:
    async def first(it: Tried) -> None:
        await it.moves(Step.DAY)

    async def second(it: Tried) -> None:
        assert it.clock.now() == START + timedelta(days=300)
        assert not it.world.dial().is_over

    lived(tmp_path, first)
    lived(tmp_path, second, FakeClock(START + timedelta(days=300)))
