"""A moment to go on, through the whole service: kept, reminded of once, and not when it is not wanted any more."""

import asyncio
from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from bot.reminding import remind_due, still_wanted
from flows.outcome import Message
from storage.verify import verify
from tests.world import Person, World


def beats(world: World) -> int:
    """One beat of the heartbeat, and everything that follows from it is said."""

    async def beat() -> int:
        count = await remind_due(world.database, world.service, world.clock)
        await world.sender.idle()
        return count

    return world.run(beat())


def judged(world: World) -> World:
    world.sender.judge = partial(still_wanted, world.database, world.library, world.clock)
    return world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = judged(World(tmp_path))
    yield made
    made.close()


@pytest.fixture
def ana(world: World) -> Person:
    """She had two minutes, has rated the people, and wants to go on tomorrow."""
    person = world.chat("ana")
    person.writes("/start")
    person.presses_verb("begin")
    while not any(b.press.startswith("t:") for row in person.newest.buttons for b in row):
        person.answers_next()
    person.presses("2 minutes")
    while any(b.press.startswith("a:") for row in person.newest.buttons for b in row):
        person.answers_next()
    person.presses("Tomorrow")
    return person


def reminders(world: World) -> list[Message]:
    return [message for _, message in world.transport.log if message.reminds]


def chain_is_whole(world: World) -> bool:
    return world.database.unit(verify).result().findings == []


def test_the_moment_comes_the_reminder_comes_once(world: World, ana: Person) -> None:
    assert beats(world) == 0
    world.passes(days=1, hours=2)
    assert beats(world) == 1
    assert [message.to for message in reminders(world)] == [ana.chat]
    for _ in range(3):
        world.passes(hours=1)
        assert beats(world) == 0
    assert len(reminders(world)) == 1
    assert chain_is_whole(world)


def test_another_service_on_the_same_base_reminds_no_second_time(
    world: World, ana: Person, tmp_path: Path
) -> None:
    world.passes(days=1, hours=2)
    assert beats(world) == 1
    other = judged(World(tmp_path))
    other.clock.moment = world.clock.moment
    try:
        assert beats(other) == 0
        assert not reminders(other)
    finally:
        other.close()


def test_what_was_killed_between_the_commit_and_the_sending_is_sent_once(world: World, ana: Person) -> None:
    """The event is committed and its message lies in the outbox; who sweeps next sends it."""
    world.passes(days=1, hours=2)
    sender = world.sender
    world.service._sender = _Deaf()  # type: ignore[assignment]
    world.run(remind_due(world.database, world.service, world.clock))
    assert not reminders(world)
    world.passes(minutes=2)
    world.service._sender = sender

    async def sweep() -> None:
        await world.sender.sweep()
        await world.sender.idle()

    world.run(sweep())
    world.run(sweep())
    assert len(reminders(world)) == 1


class _Deaf:
    """The sender of a process that dies before it can send."""

    def dispatch(self, messages: object) -> None:
        pass


def test_a_reminder_that_waited_is_judged_again_before_it_goes_out(world: World, ana: Person) -> None:
    world.passes(days=1, hours=2)
    sender = world.sender
    world.service._sender = _Deaf()  # type: ignore[assignment]
    world.run(remind_due(world.database, world.service, world.clock))
    world.service._sender = sender
    ana.presses_raw("on")
    ana.answers_next()
    world.passes(minutes=2)

    async def sweep() -> None:
        await world.sender.sweep()
        await world.sender.idle()

    world.run(sweep())
    assert not reminders(world)


def test_a_reminder_that_waited_into_the_night_goes_out_in_the_morning(world: World, ana: Person) -> None:
    world.passes(days=1, hours=2)
    sender = world.sender
    world.service._sender = _Deaf()  # type: ignore[assignment]
    world.run(remind_due(world.database, world.service, world.clock))
    world.service._sender = sender
    world.passes(hours=12)

    async def sweep() -> None:
        await world.sender.sweep()
        await world.sender.idle()
        await asyncio.sleep(0)

    world.run(sweep())
    assert not reminders(world)
    world.passes(hours=14)
    world.run(sweep())
    assert len(reminders(world)) == 1


def test_due_at_night_it_is_put_off_and_comes_in_the_morning(world: World, ana: Person) -> None:
    world.passes(days=1, hours=14)
    assert beats(world) == 1
    assert not reminders(world)
    world.passes(hours=13)
    assert beats(world) == 1
    assert len(reminders(world)) == 1


def test_after_more_than_a_week_nothing_is_said(world: World, ana: Person) -> None:
    world.passes(days=9)
    assert beats(world) == 1
    assert not reminders(world)
    assert beats(world) == 0


@pytest.mark.parametrize("words", ["STOP", "/delete"])
def test_who_stopped_or_is_gone_is_not_reminded(world: World, ana: Person, words: str) -> None:
    ana.writes(words)
    if words == "/delete":
        ana.presses("Erase everything")
    world.passes(days=1, hours=2)
    beats(world)
    assert not reminders(world)
    assert chain_is_whole(world)


def test_her_copy_holds_the_moment_and_the_time_that_she_had(world: World, ana: Person) -> None:
    from storage.personal import everything

    kept = world.database.unit(lambda connection: everything(connection, ana.chat)).result()
    assert kept is not None
    assert [each.minutes for each in kept.assessments[0].sittings] == [2]
    assert [each.result for each in kept.assessments[0].moments] == [None]
    world.clock.moment += timedelta(days=1, hours=2)
    beats(world)
    kept = world.database.unit(lambda connection: everything(connection, ana.chat)).result()
    assert kept is not None
    assert [each.result for each in kept.assessments[0].moments] == ["sent"]
