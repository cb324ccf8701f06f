"""The heartbeat: APScheduler calls, and nothing that matters lives in it.

What is due stands in the database. A beat that is missed is made good by the next one, and a beat that takes
longer than the pause between two is not doubled.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from time import perf_counter

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.vitals import Vitals

logger = logging.getLogger(__name__)


class Heartbeat:
    def __init__(self, vitals: Vitals | None = None) -> None:
        self._scheduler = AsyncIOScheduler(timezone="UTC")
        self._vitals = vitals or Vitals()
        self._beats: list[tuple[float, str, Callable[[], Awaitable[object]]]] = []

    def every(self, seconds: float, name: str, beat: Callable[[], Awaitable[object]]) -> None:
        """Calls ``beat`` every ``seconds``; what it raises is logged and tried again at the next beat."""
        self._beats.append((seconds, name, beat))
        self._scheduler.add_job(
            _guarded,
            "interval",
            args=(name, beat, self._vitals),
            seconds=seconds,
            id=name,
            coalesce=True,
            max_instances=1,
            misfire_grace_time=None,
        )

    async def once(self, pause: float) -> None:
        """One beat of all that beats at least every ``pause`` seconds, in order: for a clock that is moved on."""
        for seconds, name, beat in self._beats:
            if seconds <= pause:
                await _guarded(name, beat, self._vitals)

    def start(self) -> None:
        self._scheduler.start()

    async def stop(self) -> None:
        self._scheduler.shutdown(wait=False)
        await asyncio.sleep(0)  # the scheduler takes its timers down in the next round of the loop


async def _guarded(name: str, beat: Callable[[], Awaitable[object]], vitals: Vitals) -> None:
    started, is_well = perf_counter(), True
    try:
        await beat()
    except Exception:
        is_well = False
        logger.exception("heartbeat %s failed; the next one tries again", name)
    vitals.beaten(name, perf_counter() - started, is_well=is_well)
