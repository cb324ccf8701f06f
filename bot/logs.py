"""Logs: one JSON object a line, with neither answers nor names nor the token in them.

This is the only home of how a log line looks and of what is struck out of it, in our own lines and in those of
every library, tracebacks included. What a line may say is decided where it is written: ids, places, kinds.
"""

import json
import logging
import sys
import traceback
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TextIO

# Beside the message, only these come from a record's `extra`: nothing slips in with a library's own fields.
FIELDS = ("event", "place", "facts", "ms", "key", "state")
_STRUCK = "[struck out]"
_QUIET = ("httpx", "httpcore", "telegram", "aiogram", "aiohttp", "apscheduler", "matplotlib", "alembic", "asyncio")


class JsonLines(logging.Formatter):
    """``secrets`` are words that no line may contain."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        super().__init__()
        self._secrets = tuple(secret for secret in secrets if secret)

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, Any] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        line |= {name: getattr(record, name) for name in FIELDS if hasattr(record, name)}
        if record.exc_info and record.exc_info[0] is not None:
            line["error"] = _where(record.exc_info[1])
        return self._without_secrets(json.dumps(line, ensure_ascii=False))

    def _without_secrets(self, text: str) -> str:
        for secret in self._secrets:
            text = text.replace(secret, _STRUCK)
        return text


def configure(level: int, secrets: Iterable[str] = (), stream: TextIO | None = None) -> None:
    """Sends everything that anybody logs to ``stream`` (standard error) as JSON lines."""
    out = logging.StreamHandler(stream or sys.stderr)
    out.setFormatter(JsonLines(secrets))
    logging.basicConfig(level=level, handlers=[out], force=True)
    hush_libraries()


def hush_libraries() -> None:
    """Libraries tell of trouble only; what else they say holds addresses with the token, or what people wrote."""
    for name in _QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    # It quotes whatever it could not read. Its caller hears of the error anyway.
    logging.getLogger("telegram.request").setLevel(logging.CRITICAL)


def _where(error: BaseException | None) -> list[str]:
    """Kinds and places of an error and of what caused it. Its words are left out: they may quote an answer."""
    lines = []
    while error is not None:
        frames = traceback.extract_tb(error.__traceback__)
        last = frames[-1] if frames else None
        place = f" in {last.name}, {'/'.join(Path(last.filename).parts[-3:])}:{last.lineno}" if last else ""
        lines.append(f"{type(error).__name__}{place}")
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return lines
