"""A deletion through the whole service: the chat, the queue, the list that outlives a restore, the time limits."""

import asyncio
import json
from datetime import timedelta
from functools import partial
from pathlib import Path

from bot.erasing import settle_erasures
from bot.keeping import keep_limits
from bot.marks import Marks
from bot.web_chat import Chat
from bot.web_transport import WebTransport
from flows.outcome import Button, Message
from flows.picture import Bars
from storage.database import reader_for
from storage.retention import Limits
from storage.verify import verify
from tests.bot.tryout import FACE
from tests.world import START, Person, World

LIMITS = Limits(unfinished_days=90, finished_months=36)


BARS = Bars(title="Three capitals", subtitle="", bars=(), scale=(), borders=(), footer="")


def kept(world: World, chat: str) -> str:
    """Every row in which the chat is named."""
    tables = ("person", "inbox", "outbox")

    def rows(connection: object) -> str:
        query = "SELECT * FROM {} WHERE chat = ?"
        found = [connection.exec_driver_sql(query.format(table), (chat,)).all() for table in tables]  # type: ignore[attr-defined]
        return repr([rows for rows in found if rows])

    return world.database.unit(rows).result()


def deletes(person: Person) -> None:
    person.writes("/delete")
    person.presses("Erase everything")


def test_after_a_deletion_no_row_names_her_and_others_go_on(world: World) -> None:
    ana, bob = world.chat("ana"), world.chat("bob")
    ana.answers_all()
    bob.writes("/start")
    bob.presses("let’s go")
    deletes(ana)
    bob.writes("Squares")

    assert kept(world, "test:ana") == "[]"
    assert "Everything is erased" in ana.text
    assert bob.answers == {"CD1": "Squares"}
    assert world.database.unit(verify).result().findings == []


def test_who_starts_again_is_somebody_new(world: World) -> None:
    ana = world.chat("ana")
    ana.writes("/start")
    ana.presses("let’s go")
    ana.writes("Bulles")
    deletes(ana)
    ana.presses("Start again")
    ana.presses("let’s go")

    assert ana.answers == {}
    assert "1/55" in ana.text
    verdict = world.database.unit(verify).result()
    assert (verdict.findings, verdict.erased_subjects) == ([], 2)


def test_a_press_brought_twice_by_the_channel_makes_nobody_known(world: World) -> None:
    from flows.events import Pressed, Wrote

    ana = world.chat("ana")
    ana.writes("/start")
    ana.presses("let’s go")
    answer = Wrote(id="tg:77:1", chat=ana.chat, text="Bulles")
    world.receives(answer)
    ana.writes("/delete")
    press = next(b.press for row in ana.newest.buttons for b in row if b.press.startswith("forget:"))
    for event in (Pressed(id="tg:77:2", chat=ana.chat, press=press, message="1"), answer):
        world.receives(event)
        world.receives(event)

    assert kept(world, "test:ana") == "[]"


def test_what_waits_in_the_queue_is_not_sent_after_a_deletion(world: World) -> None:
    async def play() -> list[str]:
        for number in range(5):
            world.sender.dispatch([Message("test:ana", f"part {number}", key=str(number))])
        world.sender.forget("test:ana")
        world.sender.forget("test:nobody")
        world.sender.dispatch([Message("test:ana", "Everything is erased.", key="last", is_last=True)])
        await world.sender.idle()
        return [message.text for _, message in world.transport.log]

    assert world.run(play()) == ["Everything is erased."]


def test_the_list_that_outlives_a_restore_is_written_and_names_nobody(world: World, tmp_path: Path) -> None:
    marks = Marks(tmp_path / "world.sqlite")
    world.service.on_erased = partial(settle_erasures, world.database, marks)
    ana = world.chat("ana")
    ana.writes("/start")
    deletes(ana)
    world.run(world.service.drain(5))
    settle_erasures(world.database, marks)
    lines = (tmp_path / "world.sqlite.marks").read_text("utf-8").splitlines()

    assert [sorted(json.loads(line)) for line in lines] == [["at", "erased"]]
    assert marks.erased() == {json.loads(lines[0])["erased"]}
    assert "ana" not in lines[0]


def test_a_list_that_cannot_be_written_stops_nobody(world: World) -> None:
    def fails() -> None:
        raise OSError("the disk is full")

    world.service.on_erased = fails
    ana = world.chat("ana")
    ana.writes("/start")
    deletes(ana)
    world.run(world.service.drain(5))
    ana.writes("/start")

    assert "IC-Quick" in ana.text


def test_marks_cut_off_by_a_power_failure_are_read_and_go_on(tmp_path: Path) -> None:
    marks = Marks(tmp_path / "x.sqlite")
    assert (marks.erased(), marks.heads()) == (set(), [])
    marks.note_backup(b"\1" * 32, START)
    with (tmp_path / "x.sqlite.marks").open("a") as file:
        file.write('{"erased": "abc')
    assert marks.note_erased([("s1", 1.0), ("s2", 2.0)]) == 2
    assert marks.note_erased([("s1", 1.0)]) == 0
    assert (len(marks.erased()), marks.heads()) == (2, [b"\1" * 32])
    marks.note_restored(b"\2" * 32, START)
    assert marks.heads() == [b"\2" * 32]


# -- time limits


def beat(world: World, tmp_path: Path) -> None:
    marks = Marks(tmp_path / "world.sqlite")
    world.run(keep_limits(world.database, world.library, world.clock, LIMITS, marks))
    world.run(sweep(world))


async def sweep(world: World) -> None:
    await world.sender.sweep()
    await world.sender.idle()
    await asyncio.sleep(0)


def test_somebody_is_warned_on_a_working_day_once_and_erased_two_weeks_later(world: World, tmp_path: Path) -> None:
    ana = world.chat("ana", language="fr")
    ana.writes("/start")
    ana.presses_verb("begin")
    world.passes(days=80, hours=14)
    beat(world, tmp_path)
    assert not ana.sees("sera effacé")
    world.passes(hours=10)
    beat(world, tmp_path)
    assert not ana.sees("sera effacé"), "a Saturday"
    world.passes(days=2)
    for _ in range(2):
        beat(world, tmp_path)
    assert [shown.message.text.count("sera effacé le") for shown in ana.screen].count(1) == 1
    assert ana.sees("22 avril 2013")
    world.passes(days=14)
    beat(world, tmp_path)

    assert ana.situation.language == ""
    assert Marks(tmp_path / "world.sqlite").erased()
    beat(world, tmp_path)
    assert world.clock.now() > START + timedelta(days=94)


# -- the try-out page


def test_the_page_forgets_with_the_last_word_and_goes_on() -> None:
    page = WebTransport(FACE, now=lambda: START)

    async def play() -> Chat:
        picture = b"\x89PNG\r\n\x1a\n" + bytes(16)
        await page.send(Message("web:ana", "a result", key="1", picture=BARS), picture)
        again = ((Button("Start again", "here"),),)
        await page.send(
            Message("web:ana", "Everything is erased.", again, replaces="x", key="2", is_last=True), None
        )
        return page._chat("web:ana")

    chat = asyncio.run(play())

    assert [bubble.text for bubble in chat.bubbles.values()] == ["Everything is erased."]
    assert page._files == {}


def test_while_somebody_reads_the_log_is_emptied_a_little_later(world: World, tmp_path: Path) -> None:
    ana = world.chat("ana")
    ana.writes("/start")
    reader = reader_for(world.url)
    with reader.begin() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM person")
        deletes(ana)
        assert world.database.checkpoint() is False
        assert (tmp_path / "world.sqlite-wal").stat().st_size > 0
    settle_erasures(world.database, Marks(tmp_path / "world.sqlite"))
    reader.dispose()

    assert (tmp_path / "world.sqlite-wal").stat().st_size == 0
