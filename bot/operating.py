"""The operator's door: does the process live, may it be given work, and the figures for Prometheus.

This is the only home of what another program is told of the service's health. Nobody is named behind this door,
but it is not meant for everybody either: it listens where the operator says, and nowhere if she says nothing.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from importlib.util import find_spec

from aiohttp import web

from bot.clock import Clock
from bot.vitals import Vitals
from storage.database import Database
from storage.waiting import takes

PATIENCE = 2.0  # seconds; a load balancer asks every few, and a person waits no longer either
PATHS = ("/healthz", "/readyz", "/metrics")

Metrics = Callable[[], bytes]
"""All figures as Prometheus reads them; called in a thread of its own."""

logger = logging.getLogger(__name__)


class Readiness:
    """Whether updates may be brought. The database is asked by a commit, at most one at a time."""

    def __init__(self, database: Database, clock: Clock, vitals: Vitals, patience: float = PATIENCE) -> None:
        self._database = database
        self._clock = clock
        self._vitals = vitals
        self._patience = patience
        self._asking: asyncio.Future[None] | None = None

    async def obstacle(self) -> str:
        """Why not, in a line; "" if nothing stands in the way."""
        if self._vitals.is_stopping:
            return "stopping"
        try:
            await asyncio.wait_for(asyncio.shield(self._asked()), self._patience)
        except TimeoutError:
            return f"the database has not answered for {self._patience:g} seconds"
        except Exception as error:
            logger.warning("not ready: the database takes nothing", exc_info=error)
            return f"the database takes nothing ({type(error).__name__})"
        return ""

    def _asked(self) -> asyncio.Future[None]:
        if self._asking is None or self._asking.done():
            asked = self._database.unit(lambda connection: takes(connection, self._clock.now()))
            self._asking = asyncio.wrap_future(asked)
        return self._asking


def figures(database: Database, clock: Clock, vitals: Vitals) -> Metrics | None:
    """What /metrics answers; None where the extra ``metrics`` is not installed."""
    if find_spec("prometheus_client") is None:
        return None
    from bot.metrics import Figures

    return Figures(vitals, database, clock)


@asynccontextmanager
async def door(listen: tuple[str, int], readiness: Readiness, metrics: Metrics | None) -> AsyncIterator[int]:
    """Open inside; gives the port."""
    runner = web.AppRunner(_application(readiness, metrics), access_log=None, shutdown_timeout=1)
    await runner.setup()
    try:
        await web.TCPSite(runner, *listen).start()
        yield runner.addresses[0][1]
    finally:
        await runner.cleanup()


def _application(readiness: Readiness, metrics: Metrics | None) -> web.Application:
    async def lives(_: web.Request) -> web.Response:
        # Nothing is looked at on purpose: a process that is started anew does not mend the database.
        return web.Response(text="ok\n")

    async def is_ready(_: web.Request) -> web.Response:
        obstacle = await readiness.obstacle()
        return web.Response(status=503 if obstacle else 200, text=f"{obstacle or 'ok'}\n")

    async def tells(_: web.Request) -> web.Response:
        if metrics is None:
            return web.Response(status=404, text="This needs a package: pip install 'icquick[metrics]'\n")
        body = await asyncio.to_thread(metrics)
        return web.Response(body=body, headers={"Content-Type": "text/plain; version=0.0.4; charset=utf-8"})

    application = web.Application()
    for path, answer in zip(PATHS, (lives, is_ready, tells), strict=True):
        application.router.add_get(path, answer)
    return application
