"""The commands ``plan`` and ``why``: every message to come with its reason, and the reasons of one."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.shell import Config, Exit, demand_current, fail, mistakes_told, prepared, progress

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from sqlalchemy import Connection

    from bot.plans import Coming, Shifted
    from bot.settings import Settings
    from flows.library import Library
    from flows.programme import Programme
    from flows.wording import Voice

_DAYS = 7
_AFTER_A_MOVE = timedelta(days=30)

Language = Annotated[str, typer.Option(metavar="L", help="en, fr …; default: en.")]
At = Annotated[datetime | None, typer.Option(help="As of this moment, in the programme's zone; default: now.")]
Json = Annotated[bool, typer.Option("--json", help="One JSON object a line.")]


def plan(
    *,
    days: Annotated[int | None, typer.Option(min=1, max=3660, help="How far to look; default: 7.")] = None,
    programme: Annotated[str, typer.Option(metavar="PROGRAMME", help="Of this one alone; default: of all.")] = "",
    move: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME=DAY", help="What this would shift, such as workshop=2013-03-22; writes nothing."
        ),
    ] = None,
    language: Language = "en",
    at: At = None,
    as_json: Json = False,
    config: Config = None,
) -> None:
    """List every message to come with its moment and reason; with --move, what a moved day would shift."""
    from bot import plan_words

    with mistakes_told():
        settings, library = prepared(config)
        voice = _voice(library, language)
        demand_current(settings)
        with _reading(settings) as connection:
            if move:
                shifted = _shifts(connection, settings, programme, move, days, at)
                _tell(
                    shifted, as_json, plan_words.shift_as_json, lambda found: plan_words.shift_lines(found, voice)
                )
            else:
                found, until = _coming(connection, settings, programme, days or _DAYS, at)
                title = f"What comes by itself until {until:%Y-%m-%d}, if nothing happens until then.\n"
                if not as_json:
                    typer.echo(title)
                _tell(found, as_json, plan_words.as_json, lambda found: plan_words.lines(found, voice))


def why(
    message: Annotated[
        str, typer.Argument(metavar="MESSAGE", help="An id that `plan` shows, or a key as the log has it.")
    ],
    *,
    language: Language = "en",
    at: At = None,
    as_json: Json = False,
    config: Config = None,
) -> None:
    """Say why a message comes, came, or does not: rule, zone, shifts, consent and version of the text."""
    from bot import plan_words
    from bot.plans import Found, found_by, moment_of

    with mistakes_told():
        settings, library = prepared(config)
        voice = _voice(library, language)
        demand_current(settings)
        with _reading(settings) as connection, progress(0, "Looking") as step:
            found = found_by(connection, message, moment_of(at, settings.terms.zone), step)
    if found is None:
        fail(
            Exit.FINDING,
            f"There is no message {message!r}. `icquick plan` shows the ids of those to come, the log the keys of "
            "those that were sent; what was sent long ago is not kept.",
        )
    told = (
        plan_words.found_told(found, library, voice) if isinstance(found, Found) else plan_words.sent_told(found)
    )
    if as_json:
        sys.stdout.write(json.dumps({"message": message, **told}, ensure_ascii=False) + "\n")
        return
    for name, value in told.items():
        for line in value if isinstance(value, list) else [value]:
            typer.echo(f"{name.replace('_', ' '):14} {line}")


# -- what is read


@contextmanager
def _reading(settings: "Settings") -> "Iterator[Connection]":
    from bot.plans import NoPlan
    from flows.moving_days import NoSuchDay
    from storage.database import reader_for

    engine = reader_for(settings.database_url)
    try:
        with engine.begin() as connection:
            yield connection
    except (NoPlan, NoSuchDay) as reason:
        fail(Exit.USAGE, str(reason))
    finally:
        engine.dispose()


def _coming(
    connection: "Connection", settings: "Settings", key: str, days: int, at: datetime | None
) -> "tuple[list[Coming], datetime]":
    from bot.plans import coming, frames, moment_of

    zone = _zone(frames(connection, key), settings)
    now = moment_of(at, zone)
    until = now + timedelta(days=days)
    with progress(0, "Looking ahead") as step:
        found = coming(connection, key, now, until, has_mail=settings.mail.is_set, progress=step)
    return found, until.astimezone(zone)


def _shifts(
    connection: "Connection",
    settings: "Settings",
    key: str,
    told: list[str],
    days: int | None,
    at: datetime | None,
) -> "list[Shifted]":
    from bot.plans import frames, moment_of, shifts, wanted_moves

    there = frames(connection, key)
    wanted = wanted_moves(told, there)
    [frame] = there.values()
    now = moment_of(at, frame.zone)
    furthest = max(frame.calendar.end_of(day) for move in wanted for day in (move.before, move.day))
    until = max(now, furthest) + _AFTER_A_MOVE if days is None else now + timedelta(days=days)
    with progress(0, "Looking ahead") as step:
        return shifts(connection, frame.id, wanted, now, until, step)


def _zone(there: "dict[str, Programme]", settings: "Settings") -> "ZoneInfo":
    zones = {frame.zone.key: frame.zone for frame in there.values()}
    return next(iter(zones.values())) if len(zones) == 1 else settings.terms.zone


def _voice(library: "Library", language: str) -> "Voice":
    if language not in library.voices:
        fail(Exit.USAGE, f"{language!r} is not offered. Choose one of {', '.join(library.languages)}.")
    return library.voices[language]


# -- how it is told


def _tell(found: "list[Any]", as_json: bool, told: Any, lines: Any) -> None:
    if as_json:
        sys.stdout.writelines(json.dumps(told(each), ensure_ascii=False) + "\n" for each in found)
        return
    typer.echo("\n".join(lines(found)) if found else "Nothing.")
