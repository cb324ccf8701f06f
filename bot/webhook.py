"""The webhook's door: Telegram brings an update, and hears 200 when it is committed, not before.

Only who knows the secret is let in, and only bodies of a sensible size are read. What is no update gets a 400,
which changes nothing; a fault of the database gets a 503, and Telegram brings the update again.
"""

import asyncio
import hmac
import json
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from aiohttp import web

LARGEST_BODY = 1024 * 1024
_SHUTDOWN_SECONDS = 1.5  # for updates in hand when the service ends; a step takes milliseconds
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"

Feed = Callable[[dict[str, Any]], Awaitable[None]]
"""Hands a raw update over; returns when it is committed or set aside."""

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Webhook:
    """``url`` is what Telegram calls, ``host`` and ``port`` are where we listen; ``secret`` lets Telegram in."""

    url: str
    host: str
    port: int
    secret: str


async def listen(webhook: Webhook, feed: Feed, announce: Callable[[Webhook], Awaitable[None]]) -> None:
    """Serves until cancelled. ``announce`` tells Telegram where, once the door is open."""
    runner = web.AppRunner(_application(webhook.secret, feed), access_log=None, shutdown_timeout=_SHUTDOWN_SECONDS)
    await runner.setup()
    try:
        await web.TCPSite(runner, webhook.host, webhook.port).start()
        await announce(webhook)
        await asyncio.Event().wait()
    finally:
        await runner.cleanup()


def _application(secret: str, feed: Feed) -> web.Application:
    async def receive(request: web.Request) -> web.Response:
        if not hmac.compare_digest(request.headers.get(SECRET_HEADER, "").encode(), secret.encode()):
            return web.Response(status=403)
        try:
            update = json.loads(await request.read())
        except (ValueError, RecursionError):
            return web.Response(status=400, text="not JSON\n")
        if not isinstance(update, dict) or type(update.get("update_id")) is not int:
            return web.Response(status=400, text="not an update\n")
        try:
            await feed(update)
        except Exception:
            logger.exception("update %d could not be kept; Telegram will bring it again", update["update_id"])
            return web.Response(status=503)
        return web.Response()

    async def is_well(_: web.Request) -> web.Response:
        return web.Response(text="ok\n")

    application = web.Application(client_max_size=LARGEST_BODY)
    application.router.add_post("/{path:.*}", receive)
    application.router.add_get("/healthz", is_well)
    return application
