"""The one door for events: each is taken once, in one transaction, and one that fails stops nobody else."""

import asyncio
import json
import logging
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError

from bot import logs
from bot.service import MOST_TRIES, Service
from bot.transport import Receipt, Unreachable
from flows.events import Event, Pressed, Started, Wrote
from flows.outcome import Message
from tests.world import Person, Remembering, World

APOLOGY = "Something went wrong on our side"


@pytest.fixture
def ana(world: World) -> Person:
    """Somebody who stands at the second question."""
    person = world.chat("ana")
    person.writes("/start")
    person.presses_verb("begin")
    person.writes("Nantes Biotech")
    return person


def answer_of(person: Person, id: str, place: int = 0) -> Pressed:
    """A press on an answer of the question that stands there."""
    presses = [button.press for row in person.newest.buttons for button in row]
    return Pressed(press=presses[place], message=person.screen[-1].id, id=id, chat=person.chat, language="en")


def rows(world: World, query: str, *values: str) -> list[tuple[Any, ...]]:
    """What another program reads in the file."""
    database = sqlite3.connect(world.url.removeprefix("sqlite:///"))
    try:
        return database.execute(query, values).fetchall()
    finally:
        database.close()


def changes(world: World, statement: str) -> None:
    """Another program writes to the file."""
    database = sqlite3.connect(world.url.removeprefix("sqlite:///"))
    with database:
        database.execute(statement)
    database.close()


def is_taken(world: World, event: Event) -> bool:
    return bool(rows(world, "SELECT 1 FROM inbox WHERE event = ?", event.id))


async def receive(world: World, *events: Event) -> list[Any]:
    """All at once; gives outcomes and errors."""
    ends = await asyncio.gather(*map(world.service.receive, events), return_exceptions=True)
    await world.sender.idle()
    await asyncio.sleep(0)
    return ends


# -- once


def test_an_event_that_comes_twice_is_taken_once(world: World, ana: Person) -> None:
    event = answer_of(ana, "tg:1:9")
    first, second = (world.run(receive(world, event))[0] for _ in range(2))
    assert first is not None
    assert second is None
    assert ana.answers == {"CD1": "Nantes Biotech", "CD2": "1-9"}
    assert len(rows(world, "SELECT key FROM outbox WHERE key LIKE ?", "%tg:1:9%")) == 1


def test_an_event_that_comes_five_times_at_once_is_taken_once(world: World, ana: Person) -> None:
    event = answer_of(ana, "tg:1:9")
    ends = world.run(receive(world, *[event] * 5))
    assert [end is not None for end in ends] == [True, False, False, False, False]
    assert rows(world, "SELECT count(*) FROM answer WHERE question = 'CD2'") == [(1,)]


def test_two_different_answers_at_once_are_one_answer_and_a_stale_button(world: World, ana: Person) -> None:
    world.run(receive(world, answer_of(ana, "tg:1:9", 0), answer_of(ana, "tg:1:10", 1)))
    assert ana.answers["CD2"] == "1-9"
    assert rows(world, "SELECT count(*) FROM answer WHERE question = 'CD2'") == [(1,)]
    assert ana.sees("3/55")


def test_two_hundred_people_at_once_all_get_their_answer(world: World) -> None:
    events = [Started(id=f"tg:1:{number}", chat=f"tg:{number}", language="en") for number in range(200)]
    ends = world.run(receive(world, *events))
    assert all(end.place == "stranger" for end in ends)
    assert all(len(world.transport.screens[event.chat]) == 1 for event in events)


def test_what_one_person_says_at_once_is_answered_in_its_order(world: World, ana: Person) -> None:
    before = len(world.transport.log)
    events = [Wrote(text="x", id=f"tg:1:{number}", chat=ana.chat) for number in range(30)]
    world.run(receive(world, *events))
    keys = [message.key for _, message in world.transport.log[before:]]
    assert keys == [f"reply:{event.id}:0" for event in events]


# -- a fault of ours


@contextmanager
def without_questionnaires(world: World) -> Iterator[None]:
    """A fault of ours: whoever has begun a questionnaire cannot be served; strangers can."""
    good = world.service
    broken = replace(world.library, instruments={})
    world.service = Service(world.database, broken, world.clock, world.transport, world.sender)
    try:
        yield
    finally:
        world.service = good


def test_a_poisoned_event_is_set_aside_after_three_tries_with_one_apology(
    world: World, ana: Person, caplog: pytest.LogCaptureFixture
) -> None:
    event = answer_of(ana, "tg:1:9")
    with without_questionnaires(world):
        for _ in range(3):
            world.run(receive(world, event))
    tries = [record for record in caplog.records if "tg:1:9 failed" in record.getMessage()]
    assert len(tries) == MOST_TRIES == 3
    assert is_taken(world, event)
    apologies = [message for _, message in world.transport.log if APOLOGY in message.text]
    assert [message.to for message in apologies] == [ana.chat]


def test_what_a_poisoned_event_half_did_is_undone(world: World, ana: Person) -> None:
    before = ana.situation
    with without_questionnaires(world):
        world.run(receive(world, answer_of(ana, "tg:1:9")))
    assert ana.situation == before
    ana.presses("1–9")
    assert ana.sees("3/55")


def test_the_apology_speaks_the_language_of_the_device(world: World, ana: Person) -> None:
    with without_questionnaires(world):
        world.run(receive(world, replace(answer_of(ana, "tg:1:9"), language="fr-CA")))
    assert ana.sees("Un incident s’est produit de notre côté")


def test_a_poisoned_event_stops_nobody_else(world: World, ana: Person) -> None:
    others = [Started(id=f"tg:1:{number}", chat=f"tg:{number}", language="en") for number in range(20)]
    with without_questionnaires(world):
        ends = world.run(receive(world, answer_of(ana, "tg:1:900"), *others))
    assert ends[0].place == "set aside"
    assert [end.place for end in ends[1:]] == ["stranger"] * 20


def test_what_the_database_finds_wrong_with_our_words_is_a_fault_of_ours(world: World, ana: Person) -> None:
    event = answer_of(ana, "tg:1:9")
    taken = "INSERT INTO outbox (key, chat, lane, body, on_doubt, state, due, leased_until, attempts)"
    changes(world, f"{taken} VALUES ('reply:tg:1:9:0', 'x', 'reply', '{{}}', 'repeat', 'sent', 0, 0, 1)")
    [end] = world.run(receive(world, event))
    assert end.place == "set aside"
    assert APOLOGY in ana.screen[-1].message.text


# -- a database that does not answer


@contextmanager
def broken_database(world: World) -> Iterator[None]:
    changes(world, "ALTER TABLE answer RENAME TO away")
    try:
        yield
    finally:
        changes(world, "ALTER TABLE away RENAME TO answer")


def test_while_the_database_does_not_answer_nothing_is_taken_nor_set_aside(world: World, ana: Person) -> None:
    event = answer_of(ana, "tg:1:9")
    said, toasts = list(world.transport.log), list(world.transport.toasts)
    with broken_database(world):
        for _ in range(5):
            [end] = world.run(receive(world, event))
            assert isinstance(end, OperationalError)
    assert not is_taken(world, event)
    assert (world.transport.log, world.transport.toasts) == (said, toasts)


def test_when_it_answers_again_the_event_is_taken(world: World, ana: Person) -> None:
    event = answer_of(ana, "tg:1:9")
    with broken_database(world):
        world.run(receive(world, event))
    [end] = world.run(receive(world, event))
    assert end is not None
    assert ana.answers == {"CD1": "Nantes Biotech", "CD2": "1-9"}
    assert ana.sees("3/55")


# -- commit, then acknowledge, then speak


class Watching(Remembering):
    """Knows, at every end of a press and every message, how many answers were on the disk by then."""

    def __init__(self, world: World) -> None:
        super().__init__()
        self.screens = world.transport.screens
        self._world = world
        self.kept: list[tuple[str, int]] = []
        self.fails = False

    async def acknowledge(self, event: Event, toast: str) -> None:
        self._look(f"end {event.id}")
        if self.fails:
            raise TimeoutError("query is too old")

    async def send(self, message: Message, picture: bytes | None) -> Receipt:
        self._look("message")
        return await super().send(message, picture)

    def _look(self, what: str) -> None:
        self.kept.append((what, rows(self._world, "SELECT count(*) FROM answer")[0][0]))


@pytest.fixture
def watching(world: World, ana: Person) -> Watching:
    channel = Watching(world)
    world.sender = type(world.sender)(channel, world.database, world.clock, lambda picture: b"")
    world.service = Service(world.database, world.library, world.clock, channel, world.sender)
    return channel


def test_a_press_is_ended_and_answered_after_the_commit(world: World, ana: Person, watching: Watching) -> None:
    world.run(receive(world, answer_of(ana, "tg:1:9")))
    assert sorted(watching.kept) == [("end tg:1:9", 2), ("message", 2)]


def test_a_press_that_comes_again_is_ended_again(world: World, ana: Person, watching: Watching) -> None:
    for _ in range(2):
        world.run(receive(world, answer_of(ana, "tg:1:9")))
    assert [what for what, _ in watching.kept] == ["end tg:1:9", "message", "end tg:1:9"]


def test_a_press_that_cannot_be_ended_is_an_answer_all_the_same(
    world: World, ana: Person, watching: Watching, caplog: pytest.LogCaptureFixture
) -> None:
    watching.fails = True
    world.run(receive(world, answer_of(ana, "tg:1:9")))
    assert ana.answers["CD2"] == "1-9"
    assert "tg:1:9 could not be acknowledged" in caplog.text


def test_who_gives_up_waiting_takes_nobody_along(world: World, ana: Person) -> None:
    event = answer_of(ana, "tg:1:9")
    other = Started(id="tg:1:10", chat="tg:10", language="en")

    async def story() -> None:
        impatient = asyncio.create_task(world.service.receive(event))
        patient = asyncio.create_task(world.service.receive(other))
        await asyncio.sleep(0)
        impatient.cancel()
        outcome = await patient
        assert outcome is not None
        assert outcome.place == "stranger"

    world.run(story())
    world.run(receive(world, event))  # the channel brings it again; whether it had been kept or not, it is now
    assert ana.answers == {"CD1": "Nantes Biotech", "CD2": "1-9"}


# -- a closed chat


class Closed(Remembering):
    async def send(self, message: Message, picture: bytes | None) -> Receipt:
        raise Unreachable("bot was blocked by the user")


def test_a_closed_chat_comes_in_by_the_front_door(world: World, ana: Person) -> None:
    open_channel, closed = world.transport, Closed()
    sender = type(world.sender)(closed, world.database, world.clock, lambda picture: b"")
    service = Service(world.database, world.library, world.clock, closed, sender)
    sender.on_unreachable = service.went_silent

    async def story() -> None:
        await service.receive(answer_of(ana, "tg:1:9"))
        await sender.idle()

    world.run(story())
    assert not ana.situation.reachable
    assert ana.answers["CD2"] == "1-9"
    assert rows(world, "SELECT event FROM inbox WHERE event LIKE 'silent:%'") == [("silent:reply:tg:1:9:0",)]
    world.transport = open_channel
    ana.writes("/start")
    assert ana.situation.reachable
    assert ana.sees("3/55")


# -- the log


def test_a_line_says_what_kind_of_thing_happened_and_never_an_answer(
    world: World, ana: Person, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    world.run(receive(world, answer_of(ana, "tg:1:9")))
    lines = [json.loads(logs.JsonLines().format(record)) for record in caplog.records]
    [step] = [line for line in lines if line["message"] == "step"]
    assert (step["event"], step["place"], step["facts"]) == ("tg:1:9", "answering", ["AnswerGiven"])
    assert step["ms"] > 0
    assert "1-9" not in str(lines)
    assert "Nantes" not in str(lines)


def test_a_channel_that_reads_on_only_when_all_is_shown_can_wait_for_it(world: World, ana: Person) -> None:
    world.run(world.service.deliver_and_show(answer_of(ana, "tg:1:9")))
    assert ana.sees("3/55")
