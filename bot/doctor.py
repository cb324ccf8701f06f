"""``icquick doctor``: says in plain lines whether what the service needs is there.

Each line is one examination: what was looked at, how it is, and what to do if it is not well. Nothing is changed.
"""

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.request import urlopen
from zoneinfo import ZoneInfo

from sqlalchemy.exc import DBAPIError

from bot.clock import Clock
from bot.settings import Settings
from storage.database import engine_for
from storage.migrate import version_of
from storage.schema import HEAD

_PATIENCE = 10.0
_MOST_SKEW = 30.0  # seconds; reminders and quiet hours go by this clock
_RECENT_SECONDS = 3600.0
_LEAST_DISK = 200 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Examination:
    what: str
    well: bool
    how: str
    remedy: str = ""

    def __str__(self) -> str:
        mark = "ok     " if self.well else "PROBLEM"
        return f"{mark}  {self.what}: {self.how}{f' {self.remedy}' if not self.well else ''}"


def examinations(settings: Settings, clock: Clock) -> Iterator[Examination]:
    """One after the other, so that a slow network is seen to be at work."""
    yield from _telegram(settings, clock)
    yield _database(settings)
    yield _disk(settings)
    yield _zone(settings, clock)
    yield _fonts()


def _telegram(settings: Settings, clock: Clock) -> Iterator[Examination]:
    if settings.telegram.token is None:
        yield Examination("token", False, "none is set.", "Set ICQUICK_TELEGRAM__TOKEN; @BotFather gives one.")
        return
    address = f"{settings.telegram.api_url.rstrip('/')}/bot{settings.telegram.token.get_secret_value()}"
    try:
        me, date = _ask(f"{address}/getMe")
        webhook, _ = _ask(f"{address}/getWebhookInfo")
    except HTTPError as error:
        how, remedy = f"Telegram refuses it ({error.code}).", "Copy it again from @BotFather."
        yield Examination("token", False, how, remedy)
        return
    except (URLError, TimeoutError, OSError, ValueError) as error:
        # The address holds the token, so the library's own words are not repeated.
        how = f"Telegram cannot be reached at {settings.telegram.api_url} ({type(error).__name__})."
        yield Examination("network", False, how, "Check the network, the proxy and telegram.api_url.")
        return
    yield Examination("token", True, f"Telegram knows the bot @{me.get('username', '?')}.")
    yield _webhook(webhook, settings.telegram.webhook_url if settings.telegram.mode == "webhook" else None, clock)
    yield _skew(date, clock)


def _ask(address: str) -> tuple[dict[str, Any], str]:
    """The result of a method without arguments, and the moment that the server gives."""
    with urlopen(address, timeout=_PATIENCE) as answer:
        return json.load(answer)["result"], answer.headers.get("Date", "")


def _webhook(hook: dict[str, Any], wanted: str | None, clock: Clock) -> Examination:
    """``wanted`` is the configured address; None: polling, which takes a webhook away."""
    waiting = f"{hook.get('pending_update_count', 0)} updates wait"
    url = hook.get("url", "")
    now = clock.now().timestamp()
    # Telegram keeps the newest error for good; one of yesterday says nothing about today.
    if hook.get("last_error_message") and hook.get("last_error_date", now) > now - _RECENT_SECONDS:
        how = f"set to {url}, but it fails: {hook['last_error_message']}; {waiting}."
        return Examination("webhook", False, how, "Mend what Telegram complains of; polling takes it away.")
    if wanted is None:
        how = f"set to {url}; {waiting}. Polling takes it away." if url else f"none is set; {waiting}."
        return Examination("webhook", True, how)
    if url == wanted:
        return Examination("webhook", True, f"set to {url}; {waiting}.")
    how = f"set to {url}, not to {wanted}; {waiting}." if url else f"not set yet; {waiting}."
    return Examination("webhook", not url, how, "`icquick run` sets it; see that no other program sets another.")


def _skew(date: str, clock: Clock) -> Examination:
    try:
        there = parsedate_to_datetime(date).astimezone(UTC)
    except ValueError:
        return Examination("clock", True, "Telegram gave no time to compare with.")
    seconds = (clock.now() - there).total_seconds()
    if abs(seconds) <= _MOST_SKEW:
        return Examination("clock", True, f"within {_MOST_SKEW:g} seconds of Telegram's.")
    way = "ahead of" if seconds > 0 else "behind"
    return Examination("clock", False, f"{abs(seconds):.0f} seconds {way} Telegram's.", "Set it by NTP.")


def _database(settings: Settings) -> Examination:
    if not settings.is_one_file:
        return _server(settings)
    file = settings.database_file
    if not file.exists():
        if file.parent.is_dir():
            return Examination("database", True, f"{file} is made at the first start.")
        return Examination("database", False, f"the folder {file.parent} does not exist.", "Make it.")
    engine = engine_for(settings.database_url, patience=2)
    try:
        version = version_of(engine)
        with engine.begin():
            pass  # takes the lock that every answer needs, and lets it go
    except DBAPIError as error:
        how = f"{file} cannot be used: {error.orig}."
        return Examination("database", False, how, "Free it, or restore a backup.")
    finally:
        engine.dispose()
    if version == HEAD:
        return Examination("database", True, f"{file}, schema {version}, can be written.")
    return Examination("database", False, f"{file} has schema {version}, not {HEAD}.", "Run `icquick migrate`.")


def _server(settings: Settings) -> Examination:
    name, engine = settings.database_name, engine_for(settings.database_url, patience=5)
    try:
        version = version_of(engine)
        with engine.begin() as connection:
            writes = connection.exec_driver_sql("SHOW transaction_read_only").scalar_one() == "off"
            letters = connection.exec_driver_sql("SHOW server_encoding").scalar_one()
    except DBAPIError as error:
        how = f"{name} cannot be used: {error.orig}."
        return Examination("database", False, how, "See that the server runs and lets us in.")
    finally:
        engine.dispose()
    if letters != "UTF8":
        remedy = "Make a new database with ENCODING 'UTF8'."
        return Examination("database", False, f"{name} cannot hold all letters ({letters}).", remedy)
    if not writes:
        return Examination("database", False, f"{name} can only be read.", "Name the server that takes writes.")
    if version == HEAD:
        return Examination("database", True, f"{name}, schema {version}, can be written.")
    if version is None:
        return Examination("database", True, f"{name} can be written; the first start makes its tables.")
    return Examination("database", False, f"{name} has schema {version}, not {HEAD}.", "Run `icquick migrate`.")


def _disk(settings: Settings) -> Examination:
    folder = settings.marks_beside.parent
    if not folder.is_dir():
        return Examination("disk", False, f"{folder} does not exist.", "Make it.")
    free = shutil.disk_usage(folder).free
    how = f"{free // (1024 * 1024)} MB free beside the database."
    return Examination("disk", free >= _LEAST_DISK, how, "Make room: answers are refused when it is full.")


def _zone(settings: Settings, clock: Clock) -> Examination:
    now = clock.now().astimezone(ZoneInfo(settings.programme.zone))
    return Examination("zone", True, f"in {settings.programme.zone} it is {_short(now)}.")


def _short(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%d %H:%M")


def _fonts() -> Examination:
    try:
        from matplotlib import font_manager

        file = font_manager.findfont("DejaVu Sans", fallback_to_default=False)
    except Exception as error:
        how = f"pictures cannot be drawn: {type(error).__name__}."
        return Examination("fonts", False, how, "Run `make setup`.")
    return Examination("fonts", True, f"{Path(file).name} is there for the pictures.")
