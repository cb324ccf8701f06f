"""Reminders of the stages, through the whole service: once, in one message, at a good hour, and never in vain."""

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event, select
from sqlalchemy.exc import OperationalError

from bot.reminding import remind_due, still_wanted, unsent
from flows.events import SeatDue
from flows.outcome import Lane, Message
from flows.reminded import Result
from storage.due import earliest
from storage.reminder_schema import need, pulse, reminded
from storage.verify import verify
from tests.bot.test_host_companies import host, opens, seated
from tests.pairs import finished, has_time
from tests.seats import PROGRAMME, loaded
from tests.world import Person, World


def beats(world: World) -> None:
    """One beat of the heartbeat, and everything that follows from it is said."""

    async def beat() -> None:
        await remind_due(world.database, world.service, world.clock)
        await world.sender.sweep()
        await world.sender.idle()

    world.run(beat())


def goes_by(world: World, **duration: float) -> None:
    """Time passes as the heartbeat sees it: at each moment at which something is due there is a beat."""
    end = world.clock.moment + timedelta(**duration)
    for _ in range(200):
        due = world.database.unit(earliest).result()
        if due is None or due > end:
            break
        world.clock.moment = max(world.clock.moment + timedelta(seconds=10), due)
        beats(world)
    else:
        raise AssertionError("it never comes to rest")
    world.clock.moment = max(world.clock.moment, end)


def judged(world: World) -> World:
    world.sender.judge = partial(still_wanted, world.database, world.library, world.clock)
    world.sender.on_dropped = partial(unsent, world.service)
    return world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = judged(World(tmp_path))
    yield loaded(made)
    made.close()


@pytest.fixture
def ana(world: World) -> Person:
    """She has joined for Acme and answered four questions, on a Tuesday after ten."""
    world.passes(hours=1)
    person = seated(world, "Acme", "ana")
    has_time(person)
    for _ in range(4):
        person.answers_next()
    return person


def told(world: World) -> list[tuple[str, str]]:
    """What was said unasked: to whom, and the first line of it."""
    return [
        (message.to.removeprefix("test:"), message.text.splitlines()[0])
        for _, message in world.transport.log
        if message.lane is Lane.REMINDER
    ]


def results(world: World) -> list[tuple[str, str, int, str]]:
    columns = reminded.c.stage, reminded.c.anchor, reminded.c.ordinal, reminded.c.result
    query = select(*columns).order_by(reminded.c.at, reminded.c.id)
    return [tuple(row) for row in world.database.unit(lambda c: c.execute(query).all()).result()]


def needs(world: World) -> list[tuple[str, str]]:
    query = select(need.c.stage, need.c.why).where(need.c.met_at.is_(None)).order_by(need.c.id)
    return [tuple(row) for row in world.database.unit(lambda c: c.execute(query).all()).result()]


def chain_is_whole(world: World) -> bool:
    return world.database.unit(verify).result().findings == []


UNFINISHED = "Your questionnaire is waiting where you left it."


def test_an_unfinished_questionnaire_is_reminded_of_three_times_and_then_it_is_a_task(
    world: World, ana: Person
) -> None:
    fay = host(world, "Team", "fay")
    goes_by(world, days=13)
    assert told(world) == [("ana", UNFINISHED)] * 2
    assert "3 of 55" in ana.text
    goes_by(world, days=8)
    assert told(world) == [("ana", UNFINISHED)] * 3
    assert needs(world) == [("S2", "used up")]
    fay.writes("/companies")
    assert "<b>Acme</b>: IC-Quick · ☎ needs a person" in fay.text
    opens(fay, "Acme")
    assert "all reminders about “IC-Quick” were sent" in fay.text
    fay.presses("Ready mail")
    assert "IC-Quick is begun and not finished yet" in fay.text
    fay.presses("Back")
    fay.presses("I have spoken to them")
    assert needs(world) == []
    assert "needs a person" not in fay.text
    assert chain_is_whole(world)


def test_who_goes_on_is_reminded_no_more_of_it_and_the_need_is_over(world: World, ana: Person) -> None:
    fay = host(world, "Team", "fay")
    goes_by(world, days=25)
    assert needs(world) == [("S2", "used up")]
    finished(ana)
    fay.writes("/companies")
    assert "needs a person" not in fay.text
    opens(fay, "Acme")
    assert "Ready mail" not in fay.buttons


def test_a_service_that_was_off_for_three_weeks_says_one_thing(world: World, ana: Person) -> None:
    world.passes(days=21)
    beats(world)
    assert told(world) == [("ana", UNFINISHED)]
    beats(world)
    assert told(world) == [("ana", UNFINISHED)]


def test_two_services_on_one_base_remind_once(world: World, ana: Person, tmp_path: Path) -> None:
    other = judged(World(tmp_path))
    world.passes(days=1, hours=1)
    other.clock.moment = world.clock.moment

    async def both() -> None:
        await asyncio.gather(
            remind_due(world.database, world.service, world.clock),
            remind_due(other.database, other.service, other.clock),
        )
        await world.sender.idle()
        await other.sender.idle()

    world.run(both())
    assert told(world) + told(other) == [("ana", UNFINISHED)]
    other.close()


def test_stop_holds_although_she_writes_again(world: World, ana: Person) -> None:
    ana.writes("STOP")
    goes_by(world, days=2)
    ana.writes("/status")
    ana.presses_verb("here")
    ana.answers_next()
    goes_by(world, days=40)
    assert told(world) == []
    assert needs(world) == [("S2", "stopped")]
    ana.writes("/stop")
    ana.presses("Turn reminders on again")
    goes_by(world, days=3)
    assert told(world)[0] == ("ana", UNFINISHED)


@pytest.mark.parametrize(
    ("button", "when", "moment"),
    [
        ("Later today", "Wednesday 16 January, 13:00", "2013-01-16T13:00"),
        ("Next week", "Tuesday 22 January, 09:30", "2013-01-22T09:30"),
        ("After the workshop", "Tuesday 19 March, 09:30", "2013-03-19T09:30"),
    ],
)
def test_what_is_put_off_comes_again_then_and_nothing_before(
    world: World, ana: Person, button: str, when: str, moment: str
) -> None:
    goes_by(world, days=1)
    assert told(world) == [("ana", UNFINISHED)]
    for _ in range(2):  # a doubled tap changes nothing
        ana.presses_raw(next(b.press for row in reminder_of(world).buttons for b in row if b.text == button))
    assert when in ana.text
    there = datetime.fromisoformat(moment).replace(tzinfo=world.library.terms.zone)
    goes_by(world, seconds=(there - world.clock.moment).total_seconds() - 60)
    assert told(world) == [("ana", UNFINISHED)]
    goes_by(world, hours=1)
    assert told(world) == [("ana", UNFINISHED)] * 2
    assert chain_is_whole(world)


def reminder_of(world: World) -> Message:
    return next(message for _, message in reversed(world.transport.log) if message.lane is Lane.REMINDER)


def test_a_late_button_has_nothing_to_put_off(world: World, ana: Person) -> None:
    ana.presses_raw("put:week")
    assert "nothing to put off" in ana.text
    ana.presses_raw("put:never")
    assert "nothing to put off" in ana.text
    sam = world.chat("sam")
    sam.writes("/start")
    sam.presses_raw("put:week")
    assert "put off" not in sam.text
    ana.writes("STOP")
    goes_by(world, days=2)
    ana.presses_raw("put:week")
    assert "All reminders are off." in ana.text


def test_the_workshop_asks_whether_she_comes_and_a_no_is_heard(world: World, ana: Person) -> None:
    finished(ana)
    goes_by(world, days=53)
    asked = reminder_of(world)
    assert asked.text.startswith("The workshop comes closer.")
    ana.presses_raw(next(b.press for row in asked.buttons for b in row if b.press.endswith(":no")))
    before = len(told(world))
    goes_by(world, days=12)
    assert not [line for _, line in told(world)[before:] if "workshop" in line.lower()]


def test_who_came_is_asked_for_measures_and_later_how_they_stand(world: World, ana: Person) -> None:
    finished(ana)
    fay = host(world, "Team", "fay")
    goes_by(world, days=59, hours=5)
    fay.writes("/attendance")
    fay.presses("Acme")
    goes_by(world, days=5)
    assert reminder_of(world).text.startswith("After the workshop: note one to three measures")
    ana.presses("My measures")
    ana.presses_verb("mnew")
    ana.writes("Train <two> people")
    ana.writes("Ada")
    ana.presses_verb("mterm")
    goes_by(world, days=100)
    assert "You planned: <b>Train &lt;two&gt; people</b> (Ada, by" in reminder_of(world).text
    assert reminder_of(world).text.startswith("You planned")
    assert chain_is_whole(world)


def test_a_deadline_that_moves_while_its_reminder_waits_for_the_network_moves_the_reminder(world: World) -> None:
    without = PROGRAMME.replace("first = 2013-03-15", "first = 2013-06-14")
    loaded(world, without)
    goes_by(world, days=40)
    seated(world, "Bulles", "ben")
    goes_by(world, days=10)  # until a week before the deadline of 13 March
    world.clock.moment = datetime(2013, 3, 12, 8, 30, 10, tzinfo=UTC)
    before = len(told(world))

    judge = world.sender.judge
    assert judge is not None

    async def moved_before_it_is_judged(message: Message) -> str | datetime | None:
        moved = without.replace("deadline = 2013-03-13", "deadline = 2013-04-10")
        await asyncio.to_thread(loaded, world, moved)
        return await judge(message)

    world.sender.judge = moved_before_it_is_judged
    beats(world)
    world.sender.judge = judge
    beats(world)
    # What was written is not said; the look that follows finds what is due with the day as it is now.
    assert {row[3] for row in results(world) if row[1] == "deadline"} == {str(Result.MOVED)}
    assert told(world)[before:] == [("ben", UNFINISHED)]
    assert "by 10 April 2013" in reminder_of(world).text
    assert chain_is_whole(world)


def test_a_death_between_any_two_statements_costs_no_reminder_and_doubles_none(world: World, ana: Person) -> None:
    world.passes(days=1, hours=1)
    left = [0]

    def dies(*_: Any) -> None:
        left[0] -= 1
        if left[0] == 0:
            raise OperationalError("", None, Exception("the machine is gone"))

    event.listen(Engine, "before_cursor_execute", dies)
    for point in range(1, 60):
        left[0] = point
        try:
            beats(world)
        except OperationalError:
            continue
        if left[0] > 0:
            break
    else:
        raise AssertionError("it never came to its end")
    event.remove(Engine, "before_cursor_execute", dies)
    beats(world)
    assert told(world) == [("ana", UNFINISHED)]
    assert chain_is_whole(world)


def test_whoever_is_gone_is_not_looked_at(world: World, ana: Person) -> None:
    ana.writes("/delete")
    ana.presses("Erase everything")
    assert world.database.unit(lambda c: c.execute(select(pulse)).all()).result() == []
    world.receives(SeatDue(id="seat:1@1", chat=ana.chat))
    assert told(world) == []


def test_a_chat_that_was_closed_needs_a_person(world: World, ana: Person) -> None:
    from flows.events import WentSilent

    world.receives(WentSilent(id="silent:1", chat=ana.chat))
    goes_by(world, days=3)
    assert told(world) == []
    assert needs(world) == [("S2", "unreachable")]
    assert {row[3] for row in results(world)} == {str(Result.UNREACHABLE)}
