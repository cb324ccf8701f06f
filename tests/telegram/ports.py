"""Ports of this computer that nobody listens on, and that stay free until somebody is to."""

import os
import socket
from contextlib import suppress

# Tests that run side by side, as pytest-xdist lets them, must not be given one port for two: each of eight
# workers has every eighth, and each port is tried once.
_WORKERS = 8
_WORKER = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw")) % _WORKERS
_PORTS = iter(range(20_000 + os.getpid() % 1_000 * _WORKERS + _WORKER, 32_000, _WORKERS))


def unused_port() -> int:
    """Below those that systems hand out to whoever connects, which would take it between a death and a start."""
    for port in _PORTS:
        with socket.socket() as trial, suppress(OSError):
            trial.bind(("127.0.0.1", port))
            return port
    raise AssertionError("no port is free")
