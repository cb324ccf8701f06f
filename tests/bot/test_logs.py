"""Log lines: one JSON object each, and nothing in them that does not belong there."""

import io
import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest

from bot.logs import JsonLines, configure

TOKEN = "4242:secret-of-the-bot"


@pytest.fixture
def lines() -> Iterator[io.StringIO]:
    """Everything that is logged while the test runs; afterwards logging is as it was."""
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    stream = io.StringIO()
    configure(logging.INFO, [TOKEN], stream)
    yield stream
    root.handlers[:] = before
    root.setLevel(level)


def read(stream: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_a_line_is_one_json_object_with_its_fields(lines: io.StringIO) -> None:
    logging.getLogger("bot.service").info(
        "step", extra={"event": "tg:1:812", "place": "answering", "facts": ["AnswerGiven"], "ms": 0.4}
    )
    (line,) = read(lines)

    assert {key: line[key] for key in ("level", "logger", "message", "event", "place", "facts", "ms")} == {
        "level": "info",
        "logger": "bot.service",
        "message": "step",
        "event": "tg:1:812",
        "place": "answering",
        "facts": ["AnswerGiven"],
        "ms": 0.4,
    }
    assert line["at"].endswith("+00:00")


def test_the_token_is_struck_out_wherever_it_stands(lines: io.StringIO) -> None:
    logging.getLogger("some.library").warning("POST https://api.example/bot%s/getMe", TOKEN)
    logging.getLogger("some.library").warning("odd", extra={"key": f"x{TOKEN}"})

    assert TOKEN not in lines.getvalue()
    assert lines.getvalue().count("[struck out]") == 2


def test_an_error_tells_its_kind_and_place_but_not_its_words(lines: io.StringIO) -> None:
    try:
        try:
            raise ValueError("the answer was: we have no money")
        except ValueError as error:
            raise RuntimeError("Nantes Biotech") from error
    except RuntimeError:
        logging.getLogger("bot.service").exception("event %s failed", "tg:1:812")
    (line,) = read(lines)

    assert "money" not in lines.getvalue()
    assert "Nantes" not in lines.getvalue()
    assert [entry.split()[0] for entry in line["error"]] == ["RuntimeError", "ValueError"]
    assert "tests/bot/test_logs.py:" in line["error"][0]


def test_a_field_that_was_not_agreed_on_is_left_out(lines: io.StringIO) -> None:
    logging.getLogger("some.library").info("odd", extra={"answer": "4", "text": "secret"})

    assert "secret" not in lines.getvalue()
    assert "answer" not in read(lines)[0]


def test_talkative_libraries_are_kept_to_warnings(lines: io.StringIO) -> None:
    logging.getLogger("httpx").info("HTTP Request: POST https://api.example/bot1:x/getMe")

    assert lines.getvalue() == ""


def test_a_line_break_in_a_message_stays_within_its_line() -> None:
    record = logging.LogRecord("x", logging.INFO, "f", 1, "two\nlines", (), None)

    assert "\n" not in JsonLines().format(record)
