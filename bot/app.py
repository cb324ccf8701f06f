"""Builds everything once, in one order, and takes it down in the other.

Start: content, database, sender, service, heartbeat, channel. Stop: the channel first, so that nothing new
comes in; then what is in hand is sent; then the database closes.
"""

import asyncio
import contextlib
import gc
import logging
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from datetime import datetime, timedelta
from functools import partial
from secrets import token_bytes
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, select

from bot.alone import alone_on, alone_with
from bot.clock import Clock, WallClock
from bot.counting import count_due
from bot.digesting import Digests
from bot.drawing import DrawingRoom
from bot.erasing import settle_erasures
from bot.keeping import keep_limits
from bot.marks import Marks
from bot.pacing import Pace
from bot.reminding import remind_due, still_wanted, unsent
from bot.scheduler import Heartbeat
from bot.sender import Sender
from bot.service import Service
from bot.settings import Schedule, Settings, Telegram
from bot.speaker import Speaker
from bot.transport import Transport
from bot.vitals import Vitals
from flows.findings import ContentError, Finding
from flows.library import Library
from flows.second_view import SUFFIX
from storage import archive, colleagues, inbox, outbox
from storage.database import Database, engine_for
from storage.migrate import migrate
from storage.schema import assessment

if TYPE_CHECKING:
    from bot.telegram_transport import TelegramTransport

# Of the ten seconds that a stopping service is given: for updates in hand, then for messages in hand.
SETTLE_SECONDS, DRAIN_SECONDS = 1.0, 6.0
TIDY_SECONDS = 3600.0
DIGEST_SECONDS = 60.0

logger = logging.getLogger(__name__)


def open_database(settings: Settings, library: Library, clock: Clock | None = None) -> Database:
    """The database, brought up to date; raises ContentError if an assessment would lose its questions."""
    engine, now = engine_for(settings.database_url), (clock or WallClock()).now()
    migrate(engine, now, token_bytes)
    _demand_versions_in_use(engine, library)
    if not settings.is_one_file:
        _erase_again(engine, Marks(settings.marks_beside), now)
    return Database(engine)


def telegram(settings: Telegram, library: Library) -> "TelegramTransport":
    """Telegram as a channel, with the library that is configured; the other one is not imported."""
    from bot.telegram_transport import TelegramTransport
    from bot.webhook import Webhook

    assert settings.token is not None, "without a token there is no bot"
    webhook = None
    if settings.mode == "webhook":
        assert settings.webhook_secret is not None, "the settings demand one"
        webhook = Webhook(settings.webhook_url, *settings.listen_at, settings.webhook_secret.get_secret_value())
    speaker = _speaker(settings.framework)(settings.token.get_secret_value(), settings.api_url)
    return TelegramTransport(speaker, library, webhook)


def _speaker(framework: str) -> Callable[[str, str], Speaker]:
    if framework == "aiogram":
        # Some seconds, a sixth of them spent looking for garbage among hundreds of classes that all stay.
        gc.disable()
        try:
            from bot.aiogram_speaker import AiogramSpeaker
        finally:
            gc.enable()
        return AiogramSpeaker
    from bot.ptb_speaker import PtbSpeaker

    return PtbSpeaker


def _with_mail(settings: Settings, transport: Transport, clock: Clock) -> Transport:
    """Mail beside the channel, where a server is set up; what speaks to it is not imported before."""
    if not settings.mail.is_set:
        return transport
    from bot.mail_transport import MailTransport, WithMail

    return WithMail(transport, MailTransport(settings.mail, clock))


@asynccontextmanager
async def running(
    settings: Settings,
    library: Library,
    database: Database,
    transport: Transport,
    clock: Clock,
    pace: Pace | None = None,
) -> AsyncIterator[Service]:
    """The service with its sender and heartbeat; on leaving, what is in hand is sent and the database closed."""
    room, vitals = DrawingRoom(), Vitals()
    sender = Sender(_with_mail(settings, transport, clock), database, clock, room.draw, pace=pace, vitals=vitals)
    service = Service(database, library, clock, transport, sender, has_mail=settings.mail.is_set)
    service.vitals = vitals
    sender.on_unreachable = service.went_silent
    sender.judge = partial(still_wanted, database, library, clock)
    sender.on_dropped = partial(unsent, service)
    marks = Marks(settings.marks_beside)
    service.on_erased = partial(settle_erasures, database, marks)
    heartbeat = Heartbeat(vitals)
    service.beat = heartbeat.once
    heartbeat.every(settings.schedule.heartbeat_seconds, "sweep", sender.sweep)
    reminders = partial(remind_due, database, service, clock)
    heartbeat.every(settings.schedule.heartbeat_seconds, "reminders", reminders)
    digests = Digests(database, library, clock, token_bytes, has_mail=settings.mail.is_set)
    heartbeat.every(DIGEST_SECONDS, "digests", partial(digests.beat, sender))
    counting = partial(count_due, database, library, clock)
    heartbeat.every(settings.schedule.heartbeat_seconds, "snapshot", counting)
    heartbeat.every(TIDY_SECONDS, "tidy", partial(tidy, database, clock, settings.schedule))
    limits = partial(keep_limits, database, library, clock, settings.privacy.limits, marks)
    heartbeat.every(TIDY_SECONDS, "limits", limits)
    await asyncio.to_thread(service.on_erased)
    await sender.sweep()  # what a killed process left behind
    heartbeat.start()
    try:
        async with _watched(settings, database, clock, vitals):
            yield service
    finally:
        await heartbeat.stop()
        await service.drain(SETTLE_SECONDS)
        await sender.drain(DRAIN_SECONDS)
        await asyncio.to_thread(room.close)
        await asyncio.to_thread(database.close)


@asynccontextmanager
async def _watched(settings: Settings, database: Database, clock: Clock, vitals: Vitals) -> AsyncIterator[None]:
    """With the operator's door, where one is wanted; what it needs is not imported before."""
    if not settings.operating.listen:
        yield
        return
    from bot import operating

    readiness = operating.Readiness(database, clock, vitals)
    async with operating.door(settings.operating.listen_at, readiness, operating.figures(database, clock, vitals)):
        yield


async def serve(
    settings: Settings,
    library: Library,
    transport: Transport,
    clock: Clock,
    *,
    in_step: bool = False,
    pace: Pace | None = None,
    on_start: Callable[[Service], None] = lambda _: None,
) -> None:
    """Runs until SIGTERM or SIGINT, or until the channel ends.

    ``in_step``: it waits for all that follows. ``pace``: how fast the channel may be spoken to. ``on_start`` is
    given the service just before the channel begins.
    """
    async with AsyncExitStack() as house:
        house.push_async_callback(transport.close)
        database = open_database(settings, library, clock)
        service = await house.enter_async_context(running(settings, library, database, transport, clock, pace))
        gc.collect()
        gc.freeze()  # what was imported stays for good, and need not be looked through again and again
        serving = asyncio.create_task(transport.serve(service.deliver_and_show if in_step else service.deliver))
        stopping = asyncio.create_task(_signalled())
        on_start(service)
        await asyncio.wait({serving, stopping}, return_when=asyncio.FIRST_COMPLETED)
        service.ends()
        stopping.cancel()
        serving.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await serving


async def run(settings: Settings, library: Library, clock: Clock) -> None:
    """The service in Telegram, once no other process serves the database."""
    channel, pace = telegram(settings.telegram, library), Pace(settings.telegram.messages_per_second)

    def introduce(service: Service) -> None:
        channel.on_named = service.is_called

    async with _alone(settings):
        await serve(settings, library, channel, clock, pace=pace, on_start=introduce)


def _alone(settings: Settings) -> AbstractAsyncContextManager[None]:
    """Telegram lets one process ask for updates; called by it, any number may stand behind one address."""
    if settings.is_one_file:
        return alone_with(settings.database_file)
    if settings.telegram.mode == "webhook":
        return contextlib.nullcontext()
    return alone_on(settings.database_url, settings.database_name)


async def tidy(database: Database, clock: Clock, schedule: Schedule) -> None:
    """Drops what nobody needs any more: old event ids, and the words of messages sent long ago."""
    now = clock.now()

    def unit(connection: Connection) -> tuple[int, int]:
        return (
            inbox.forget_before(connection, now - timedelta(days=schedule.inbox_days))
            + colleagues.forget_misses_before(connection, now - timedelta(days=1)),
            outbox.forget_before(connection, now - timedelta(days=schedule.outbox_days)),
        )

    events, messages = await asyncio.wrap_future(database.unit(unit))
    logger.info("tidied: %d events, %d messages", events, messages)


def _erase_again(engine: Engine, marks: Marks, now: datetime) -> None:
    """A server's backups are put back without us, so each start sees whether one brought somebody back."""
    if erased := marks.erased():
        with engine.begin() as connection:
            if count := archive.erase_again(connection, erased, now):
                logger.warning("erased again, since a backup had brought them back: %d", count)


def _demand_versions_in_use(engine: Engine, library: Library) -> None:
    with engine.connect() as connection:
        used = connection.execute(select(assessment.c.instrument, assessment.c.version).distinct()).all()
    missing = [
        Finding(
            "content/instruments",
            f"{name} {version}",
            "people have answered it, but it is gone.",
            "Put its file back; a questionnaire once used stays.",
        )
        for name, version in used
        if (name.removesuffix(SUFFIX), version) not in library.instruments
    ]
    if missing:
        engine.dispose()
        raise ContentError(missing)


async def _signalled() -> None:
    stop, loop = asyncio.Event(), asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        with contextlib.suppress(NotImplementedError):  # Windows has no such thing
            loop.add_signal_handler(number, stop.set)
    await stop.wait()
