"""A headless Chromium, and a try-out that runs beside the test in a thread of its own.

Playwright's blocking interface keeps an event loop in the test's thread: it ends with this folder, so that
the tests of other folders can start theirs.
"""

import asyncio
import threading
from collections.abc import Callable, Coroutine, Iterator
from contextlib import ExitStack, contextmanager, suppress
from typing import Any, TypeVar

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, expect, sync_playwright

from bot.transport import Deliver
from bot.web_transport import WebTransport
from tests.browser.find_browser import ADVICE, find_browser

ARGUMENTS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

PATIENCE = 60_000  # milliseconds until a test that waits in vain is given up
expect.set_options(timeout=PATIENCE)

OpenPage = Callable[..., Page]
"""``open_page(address, expected=..., **options of the context)``."""

T = TypeVar("T")


class Served:
    """A transport that serves in a thread of its own. ``run`` has something done over there, and waits."""

    def __init__(self, transport: WebTransport, deliver: Deliver) -> None:
        self.transport = transport
        self.url = transport.bind()
        self.port = int(self.url.rstrip("/").rpartition(":")[2])
        self._loop = asyncio.new_event_loop()
        self._serving = self._loop.create_task(transport.serve(deliver))
        self._thread = threading.Thread(target=self._live)
        self._thread.start()

    def run(self, coroutine: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(timeout=10)

    def end(self) -> None:
        self._loop.call_soon_threadsafe(self._serving.cancel)
        self._thread.join(timeout=10)

    def _live(self) -> None:
        with suppress(asyncio.CancelledError):
            self._loop.run_until_complete(self._serving)
        self._loop.close()


@contextmanager
def serving(transport: WebTransport, deliver: Deliver) -> Iterator[Served]:
    served = Served(transport, deliver)
    try:
        yield served
    finally:
        served.end()


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    path = find_browser()
    if path is None:
        pytest.fail(ADVICE, pytrace=False)
    with sync_playwright() as playwright, playwright.chromium.launch(executable_path=path, args=ARGUMENTS) as it:
        yield it


@pytest.fixture
def open_page(browser: Browser) -> Iterator[OpenPage]:
    """Whatever the page complains of, or its policy forbids, fails the test, but for what is ``expected``."""
    complaints: list[str] = []
    # A server that is away is part of some tests, and browsers always write about it.
    tolerated = ["WebSocket connection to"]

    def listen(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            complaints.append(message.text)

    with ExitStack() as stack:

        def open_page(address: str, expected: str = "", **options: Any) -> Page:
            tolerated.extend([expected] if expected else [])
            context = stack.enter_context(browser.new_context(**{"locale": "en-GB", **options}))
            page = context.new_page()
            page.set_default_timeout(PATIENCE)
            page.on("console", listen)
            page.on("pageerror", lambda error: complaints.append(str(error)))
            page.goto(address)
            return page

        yield open_page
    assert [text for text in complaints if not any(part in text for part in tolerated)] == []
