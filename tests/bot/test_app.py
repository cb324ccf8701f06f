"""The house as it is built and taken down: versions in use, what a killed process left, tidying, stopping."""

import asyncio
import os
import signal
import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest

from bot import app, content
from bot.settings import Schedule, Settings, Storage
from bot.transport import Deliver
from flows.events import Started
from flows.findings import ContentError
from flows.library import Library
from storage.migrate import NewerDatabase
from tests.pairs import finished
from tests.world import TERMS, FakeClock, Person, Remembering, World, shipped_library, world_in

FILE = "content/instruments/ic-quick-1.0.toml"


def settings_for(folder: Path) -> Settings:
    return Settings(storage=Storage(url="sqlite:///world.sqlite"), folder=folder)


def library_with(*versions: str) -> Library:
    """The shipped content with the questionnaire in these versions."""
    texts = content.texts()
    shipped = texts.pop(FILE)
    for version in versions:
        words = shipped.replace('version = "1.0"', f'version = "{version}"')
        texts[f"content/instruments/{version}.toml"] = words.replace("How old is", f"({version}) How old is")
    return Library.parse(texts, TERMS)


def test_a_running_questionnaire_keeps_the_version_it_began_with(tmp_path: Path) -> None:
    with world_in(tmp_path) as world:
        ana = world.chat("ana")
        ana.writes("/start")
        ana.presses("let’s go")
    with world_in(tmp_path, library=library_with("1.0", "1.1")) as world:
        ana, bob = world.chat("ana"), world.chat("bob")
        ana.writes("Bubbles")
        ana.presses("10–49")
        bob.writes("/start")
        bob.presses("let’s go")
        bob.writes("Squares")
        bob.presses("10–49")

        assert "(1.0) How old is" in ana.text
        assert "(1.1) How old is" in bob.text


def test_each_round_keeps_the_version_it_was_begun_with(tmp_path: Path) -> None:
    def version(ana: Person) -> str:
        assert ana.situation.assessment is not None
        return ana.situation.assessment.version

    with world_in(tmp_path) as world:
        finished(world.chat("ana"))
    with world_in(tmp_path, library=library_with("1.0", "1.1")) as world:
        ana = world.chat("ana")
        ana.writes("/start")
        assert version(ana) == "1.0"
        ana.presses_verb("again")
        ana.presses_verb("anew")
        ana.writes("Bubbles")
        assert version(ana) == "1.1"
    with world_in(tmp_path, library=library_with("1.0", "1.1", "1.2")) as world:
        ana = world.chat("ana")
        ana.writes("/start")
        ana.presses("10–49")
        assert "(1.1) How old is" in ana.text
        finished(ana)
        assert version(ana) == "1.1"
        assert ana.sees("What has changed since")


def test_the_start_is_refused_if_a_questionnaire_in_use_is_gone(tmp_path: Path) -> None:
    with world_in(tmp_path) as world:
        ana = world.chat("ana")
        ana.writes("/start")
        ana.presses("let’s go")

    with pytest.raises(ContentError, match=r"ic-quick 1\.0: people have answered it, but it is gone"):
        app.open_database(settings_for(tmp_path), library_with("1.1"))


def test_a_database_of_a_later_version_is_refused(tmp_path: Path) -> None:
    app.open_database(settings_for(tmp_path), shipped_library()).close()
    with sqlite3.connect(tmp_path / "world.sqlite") as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()

    with pytest.raises(NewerDatabase, match="9999"):
        app.open_database(settings_for(tmp_path), shipped_library())


class Terminated(Remembering):
    """A channel on which somebody starts, and at that moment the operator ends the service."""

    async def serve(self, deliver: Deliver) -> None:
        await deliver(Started(id="test:1", chat="test:ana"))
        os.kill(os.getpid(), signal.SIGTERM)
        await asyncio.Event().wait()


def test_sigterm_ends_the_service_after_what_is_in_hand_was_sent(tmp_path: Path) -> None:
    channel = Terminated()
    service = app.serve(settings_for(tmp_path), shipped_library(), channel, FakeClock())

    asyncio.run(asyncio.wait_for(service, timeout=20))

    assert "IC-Quick" in channel.screens["test:ana"][0].message.text


class Ending(Remembering):
    """A channel that fails at once."""

    async def serve(self, deliver: Deliver) -> None:
        raise OSError("the port is taken")


def test_a_channel_that_fails_ends_the_service_with_its_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="the port is taken"):
        asyncio.run(app.serve(settings_for(tmp_path), shipped_library(), Ending(), FakeClock()))


def test_tidying_drops_old_events_and_old_words_and_nothing_else(world: World) -> None:
    ana = world.chat("ana")
    ana.writes("/start")
    world.passes(days=40)
    ana.presses("let’s go")
    world.run(app.tidy(world.database, world.clock, Schedule(inbox_days=8, outbox_days=30)))

    def counted(table: str) -> int:
        query = f"SELECT count(*) FROM {table}"
        return int(world.database.unit(lambda it: it.exec_driver_sql(query).scalar_one()).result())

    assert (counted("inbox"), counted("outbox")) == (1, 1)
    assert counted("assessment") == 1


def test_a_message_left_behind_by_a_killed_process_is_sent_at_the_next_start(tmp_path: Path) -> None:
    with world_in(tmp_path) as world:
        ana = world.chat("ana")
        ana.writes("/start")
    with sqlite3.connect(tmp_path / "world.sqlite") as connection:
        connection.execute("UPDATE outbox SET state = 'waiting', leased_until = 0")
    connection.close()

    async def start_and_stop() -> Remembering:
        channel, clock = Remembering(), FakeClock()
        clock.moment += timedelta(minutes=5)
        settings, library = settings_for(tmp_path), shipped_library()
        database = app.open_database(settings, library)
        async with app.running(settings, library, database, channel, clock):
            pass
        return channel

    channel = asyncio.run(start_and_stop())

    assert [way for way, _ in channel.log] == ["send"]
