"""The drawing room: one process beside the service, in which every picture and report is made.

This is the only home of that process. Printing and plotting hold the interpreter for a tenth of a second at a time
and would make everybody wait for the next question; in a process of its own, at the lowest priority, they take
only what the answers leave. It is started with the first drawing and ends with the service, however that ends.
"""

import os
import signal
import threading
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context, parent_process
from typing import ParamSpec, TypeVar

from flows.document import Document
from flows.picture import Picture

_LOWEST = 19
P = ParamSpec("P")
T = TypeVar("T")


def draw(wanted: Picture | Document) -> bytes:
    """A picture as PNG, or a document as a file. What makes them is imported with the first of them."""
    if isinstance(wanted, Document):
        from bot import documents

        return documents.made(wanted)
    from bot import pictures

    return pictures.draw(wanted)


class DrawingRoom:
    """May be used from any thread; drawings are made one after the other."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: ProcessPoolExecutor | None = None

    def draw(self, wanted: Picture | Document) -> bytes:
        """The same as draw(), made in the other process."""
        return self.run(draw, wanted)

    def run(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """``work`` done there. If the process dies (no memory is left), a new one tries once more."""
        process = self._there()
        try:
            return process.submit(work, *args, **kwargs).result()
        except BrokenProcessPool:
            self._leave(process)
            return self._there().submit(work, *args, **kwargs).result()

    def close(self) -> None:
        """Ends the process after the drawing in hand; what still waits is not drawn."""
        with self._lock:
            process, self._process = self._process, None
        if process is not None:
            process.shutdown(cancel_futures=True)

    def _leave(self, broken: ProcessPoolExecutor) -> None:
        """Of all who waited for the broken one, only the first leaves it; the new one is everybody's."""
        with self._lock:
            if self._process is broken:
                self._process = None
        broken.shutdown(wait=False)

    def _there(self) -> ProcessPoolExecutor:
        with self._lock:
            if self._process is None:
                # Spawned, not forked: the service has threads and open connections that a copy must not have.
                self._process = ProcessPoolExecutor(1, get_context("spawn"), _settle_in)
            return self._process


def _settle_in() -> None:
    # Both signals reach the whole group; the service first wants its drawings, then ends this process itself.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(_LOWEST)
    threading.Thread(target=_end_with_the_service, daemon=True).start()


def _end_with_the_service() -> None:
    """A service that was killed leaves nobody behind who would wait for it for ever."""
    service = parent_process()
    assert service is not None, "only a spawned process settles in"
    service.join()
    os._exit(0)
