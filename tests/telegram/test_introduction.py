"""The menu and the bot's page: in every language, set only where they differ, never in the service's way."""

import logging

import pytest

from bot.introduction import introductions
from bot.telegram_rules import ABOUT_LIMIT, DESCRIPTION_LIMIT
from flows.conversation import COMMANDS
from tests.telegram.bot_api import BROKEN, Refusal, flood
from tests.telegram.line import Line
from tests.telegram.updates import message
from tests.world import shipped_library

LIBRARY = shipped_library()
SETS = ("setMyCommands", "setMyDescription", "setMyShortDescription")
LANGUAGES = len(LIBRARY.languages) + 1  # and one for everybody else


def introduces_itself(line: Line) -> None:
    """Until the last of its questions has been answered, and what follows from it set."""
    before = len(line.api.calls_of("getMyShortDescription"))
    line.listens()
    line.until(lambda: len(line.api.calls_of("getMyShortDescription")) == before + LANGUAGES)
    line.hears(message(text="3"))


def test_every_command_stands_in_the_menu_of_every_language(line: Line) -> None:
    line.api.introduction.clear()
    introduces_itself(line)
    line.until(lambda: len(line.api.introduction) == 3 * LANGUAGES)
    for language in ("", *LIBRARY.languages):
        commands = line.api.introduction["Commands", language]
        assert [command["command"] for command in commands] == ["start", *COMMANDS]
        assert all(1 <= len(command["description"]) <= 256 for command in commands)
    assert "privacy" in COMMANDS


def test_the_menu_is_shown_in_private_chats_alone(line: Line) -> None:
    line.api.introduction.clear()
    introduces_itself(line)
    assert {call["scope"]["type"] for call in line.api.calls_of("setMyCommands")} == {"all_private_chats"}


def test_what_stands_there_already_is_not_set_again(line: Line) -> None:
    line.api.introduction.clear()
    introduces_itself(line)
    line.until(lambda: len(line.api.introduction) == 3 * LANGUAGES)
    line.stops_listening()
    line.api.calls.clear()
    line.api.introduction["Description", "fr"] = "old words"
    introduces_itself(line)
    line.until(lambda: line.api.introduction["Description", "fr"] != "old words")
    assert len(line.api.calls_of(*SETS)) == 1


def test_whoever_speaks_another_language_reads_the_operators(line: Line) -> None:
    wanted = introductions(LIBRARY)
    assert wanted[""] == wanted[LIBRARY.terms.fallback_language]


@pytest.mark.parametrize("language", LIBRARY.languages)
def test_telegram_takes_texts_of_this_length(language: str) -> None:
    words = introductions(LIBRARY)[language]
    assert 1 <= len(words.description) <= DESCRIPTION_LIMIT
    assert 1 <= len(words.about) <= ABOUT_LIMIT
    assert "/privacy" in words.description
    assert "<" not in words.description + words.about


def test_a_flood_is_waited_out_as_long_as_told(line: Line) -> None:
    line.api.introduction.clear()
    line.api.fails("setMyCommands", flood(300))
    introduces_itself(line)
    line.until(lambda: len(line.api.introduction) == 3 * LANGUAGES)
    assert 300 in line.pauses


def test_what_cannot_be_set_is_told_and_stops_nothing(line: Line, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING)
    line.api.introduction.clear()
    line.api.fails("getMyCommands", BROKEN, BROKEN, BROKEN)
    line.api.fails("setMyDescription", Refusal(400, "Bad Request: description is too long"))
    line.listens()
    line.until(lambda: caplog.text.count("the bot's introduction") == 2)
    line.hears(message(text="3"))
    line.until(lambda: ("ShortDescription", "fr") in line.api.introduction)
