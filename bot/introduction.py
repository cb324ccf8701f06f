"""How the bot introduces itself in Telegram: its commands and descriptions, in every language.

This is the only home of what stands in the menu and on the bot's page. It is asked for first and set only where
it differs: Telegram allows few such changes. It is never worth holding up the service.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from bot.polling import Sleep
from bot.speaker import Speaker
from bot.transport import DeliveryError, TryLater
from flows.conversation import COMMANDS
from flows.library import Library

_MOST_TRIES = 3
_PAUSE = 5.0
# The first word of every conversation is Telegram's own; the others are ours.
NAMES = ("start", *COMMANDS)

Result = TypeVar("Result")

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Introduction:
    """``commands`` are the menu, ``description`` fills an empty chat, ``about`` stands on the bot's page."""

    commands: Mapping[str, str]
    description: str
    about: str


def introductions(library: Library) -> Mapping[str, Introduction]:
    """Language -> introduction; "" is for everybody whose language is not offered."""
    spoken = {language: _introduction(library, language) for language in library.languages}
    return {"": spoken[library.terms.fallback_language], **spoken}


async def introduce(speaker: Speaker, library: Library, sleep: Sleep = asyncio.sleep) -> None:
    """Sets what differs. What cannot be set is told to the operator, and tried again at the next start."""
    for language, wanted in introductions(library).items():
        try:
            await _set(speaker, language, wanted, sleep)
        except Exception as error:
            logger.warning("the bot's introduction (%s) was not set: %s", language or "all", type(error).__name__)


async def _set(speaker: Speaker, language: str, wanted: Introduction, sleep: Sleep) -> None:
    if await _try(partial(speaker.commands, language), sleep) != wanted.commands:
        await _try(partial(speaker.set_commands, language, wanted.commands), sleep)
    if await _try(partial(speaker.description, language), sleep) != wanted.description:
        await _try(partial(speaker.set_description, language, wanted.description), sleep)
    if await _try(partial(speaker.about, language), sleep) != wanted.about:
        await _try(partial(speaker.set_about, language, wanted.about), sleep)


async def _try(call: Callable[[], Awaitable[Result]], sleep: Sleep) -> Result:
    for _ in range(_MOST_TRIES - 1):
        try:
            return await call()
        except DeliveryError as error:
            told = error.seconds if isinstance(error, TryLater) else None
            await sleep(_PAUSE if told is None else told)
    return await call()


def _introduction(library: Library, language: str) -> Introduction:
    voice = library.voices[language]
    menu = {name: voice.plain(f"command.name.{name}") for name in NAMES}
    return Introduction(
        menu, voice.plain("bot.description", total=library.current.total), voice.plain("bot.about")
    )
