"""Plays a deletion with a service that dies around it: python -m tests.bot.forget_child POINT FOLDER URL

The play and its deaths are those of crash_child.py: somebody answers a little, asks for the deletion, confirms it,
and at that event the process is ended by SIGKILL. What is left at the death, and what the next start makes of it,
is printed for test_crashes_in_forgetting.py.
"""

import sys
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from flows.events import Commanded, Event, Pressed
from storage.database import engine_for, reader_for
from storage.migrate import migrate
from storage.verify import verify
from tests.bot.crash_child import ANA, Outside, Play, Point, in_child, step, tell
from tests.world import FakeClock, shipped_library

_ANSWERED = 8


def kept(play: Play) -> dict[str, Any]:
    """How many rows are left, and what the history says of them."""
    tables = ("person", "consent", "assessment", "answer")
    rows = {table: play.looks_up(f"SELECT count(*) FROM {table}")[0][0] for table in tables}
    named = play.looks_up(f"SELECT count(*) FROM outbox WHERE chat = '{ANA}'")[0][0]
    reader = reader_for(play.url)
    with reader.begin() as checked:
        verdict = verify(checked)
    reader.dispose()
    return {
        "rows": rows,
        "messages": named,
        "findings": [str(finding) for finding in verdict.findings],
        "erased": verdict.erased_subjects,
    }


def confirmation(play: Play) -> Event:
    keyboard = Outside(play.outside).keyboard
    press = next(press for press in keyboard["presses"] if press.startswith("forget:"))
    return Pressed(id="tg:77:900", chat=ANA, language="fr", press=press, message=keyboard["name"])


def main(point: Point, folder: Path, url: str) -> None:
    play = Play(folder, url, shipped_library(), FakeClock())
    engine = engine_for(play.url)
    migrate(engine)
    engine.dispose()
    for number in range(_ANSWERED):
        step(play, number, None)
    in_child(partial(play.takes, Commanded(id="tg:77:899", chat=ANA, language="fr", name="delete"), None))
    play.clock.passes(seconds=8)
    before, event = kept(play), confirmation(play)
    ended = in_child(partial(play.takes, event, point))
    at_death = kept(play)
    # The press comes again whatever happened: the channel was not told in time.
    restarted = in_child(partial(replace(play).starts_again, event, brought_again=True))
    lines = [line["text"] for line in Outside(play.outside).lines]
    told = {"ended": [ended, restarted], "before": before, "at_death": at_death, "after": kept(play)}
    tell({**told, "last": lines[-1]})


if __name__ == "__main__":
    main(Point(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
