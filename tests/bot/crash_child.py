"""Plays a whole conversation with a service that dies at every step: python -m tests.bot.crash_child POINT FOLDER

This process has no threads, so that it may fork. For every event one child opens the database, takes the event
through the real service and sender, and is ended by SIGKILL at the point. A second child starts as a service
starts after a crash, and gets the event again where it was not acknowledged.
What was kept and what reached the outside is printed, one JSON object a step, for test_crashes.py to judge.

``in-result`` is another play: unharmed up to the handing in, and then, from copies, a death after each message
of the result.
"""

import asyncio
import json
import os
import shutil
import signal
import sqlite3
import sys
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import event as hooks

from bot.sender import Sender
from bot.service import Service
from bot.transport import Receipt
from flows.events import Event, Pressed, Started, Wrote
from flows.library import Library
from flows.outcome import Message
from flows.situation import Situation, question_on_screen
from storage.database import Database, engine_for
from storage.migrate import migrate
from storage.situations import load
from tests.world import FakeClock, Remembering, drawn, shipped_library

ANA = "tg:700"
_MOST_STEPS = 90
LAST_BEFORE_HOME, CORRECTED = "FB1", "SC1.C"  # the last question of all, and one that is answered anew after it
_LEASE_IS_OVER = timedelta(seconds=31)
_RATINGS = (3, 1, 4, 0, 2, 4, 2, 0, 1, 3, 2, 4, 3, 0, 1, 1)


class Point(StrEnum):
    BEFORE_COMMIT = "before-commit"
    AFTER_COMMIT = "after-commit"
    AFTER_SEND = "after-send"
    IN_RESULT = "in-result"


def die(*_: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


class Outside(Remembering):
    """What reached the world: every message a line in a file, and on the disk before ``send`` returns."""

    def __init__(self, file: Path, point: Point | None = None, lives: int = 1) -> None:
        super().__init__()
        self._file = file
        self._point = point
        self._lives = lives  # messages that may be sent before the last thing that is done
        self.lines: list[dict[str, Any]] = []
        if file.exists():
            self.lines = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]

    async def send(self, message: Message, picture: bytes | None) -> Receipt:
        if self._point is Point.AFTER_COMMIT:
            die()
        name = message.replaces or f"m{len(self.lines)}"
        presses = [button.press for row in message.buttons for button in row]
        self._write({"key": message.key, "name": name, "presses": presses, "text": message.text})
        self._lives -= 1
        if self._point is Point.AFTER_SEND and not self._lives:
            die()
        return Receipt(name)

    def _write(self, line: dict[str, Any]) -> None:
        self.lines.append(line)
        with self._file.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")
            file.flush()
            os.fsync(file.fileno())

    @property
    def keyboard(self) -> dict[str, Any]:
        """The newest message with buttons, as it stands now."""
        standing: dict[str, dict[str, Any]] = {}
        for line in self.lines:
            standing[line["name"]] = line
        return next(line for line in reversed(list(standing.values())) if line["presses"])


@dataclass
class Play:
    folder: Path
    library: Library
    clock: FakeClock

    @property
    def database(self) -> Path:
        return self.folder / "world.sqlite"

    @property
    def outside(self) -> Path:
        return self.folder / "outside.jsonl"

    @property
    def _stands(self) -> Path:
        return self.folder / "stands.json"

    @property
    def _seen(self) -> Path:
        return self.folder / "seen.json"

    def takes(self, event: Event, point: Point | None, lives: int = 1) -> None:
        """In a child: the event comes in, and the process dies at the point, if any."""

        async def work(service: Service, sender: Sender) -> None:
            await service.receive(event)
            await sender.idle()

        self._serves(work, point, lives)

    def starts_again(self, event: Event, *, brought_again: bool) -> None:
        """In a child: what happens after a crash; then, to see that nothing more comes, the end of all leases."""

        async def work(service: Service, sender: Sender) -> None:
            await sender.sweep()
            if brought_again:
                await service.receive(event)
            await sender.idle()
            self._seen.write_text(json.dumps(Outside(self.outside).keyboard["presses"]))
            self.clock.moment += _LEASE_IS_OVER
            await sender.sweep()
            await sender.idle()

        self._serves(work)

    def _serves(
        self,
        work: Callable[[Service, Sender], Coroutine[Any, Any, None]],
        point: Point | None = None,
        lives: int = 1,
    ) -> None:
        engine = engine_for(f"sqlite:///{self.database}")
        if point is Point.BEFORE_COMMIT:
            hooks.listen(engine, "commit", die)
        database = Database(engine)
        transport = Outside(self.outside, point, lives)
        sender = Sender(transport, database, self.clock, drawn)
        asyncio.run(work(Service(database, self.library, self.clock, transport, sender), sender))
        situation = database.unit(lambda connection: load(connection, ANA)).result().situation
        self._stands.write_text(json.dumps(self._standing(situation)))
        database.close()

    def _standing(self, situation: Situation) -> dict[str, Any]:
        question = question_on_screen(situation, self.library)
        assessment = situation.assessment
        return {
            "question": question.id if question else "",
            "revision": assessment.revision if assessment else 0,
        }

    def left(self) -> dict[str, Any]:
        """What the last child left behind: where the person stands, and the buttons that she sees."""
        return {"stands": json.loads(self._stands.read_text()), "presses": json.loads(self._seen.read_text())}

    def kept(self) -> list[list[str]]:
        """Every answer on the disk, in the order given."""
        connection = sqlite3.connect(self.database)
        rows = connection.execute("SELECT question, value FROM answer ORDER BY id").fetchall()
        connection.close()
        return [list(row) for row in rows]

    def next_event(self, number: int) -> tuple[Event | None, list[str] | None]:
        """What a person does next, seeing what stands outside; with the answer that it gives."""
        event = Event(id=f"tg:77:{number}", chat=ANA, language="fr")
        if number == 0:
            return Started(id=event.id, chat=ANA, language="fr"), None
        keyboard = Outside(self.outside).keyboard
        press, answer = self._correction(keyboard["presses"])
        if not press:
            press, answer = _choice(keyboard["presses"], _RATINGS[number % len(_RATINGS)])
        if answer and not press:
            return Wrote(id=event.id, chat=ANA, language="fr", text=answer[1]), answer
        if not press:
            return None, None
        return Pressed(id=event.id, chat=ANA, language="fr", press=press, message=keyboard["name"]), answer

    def _correction(self, presses: list[str]) -> tuple[str, list[str] | None]:
        """After the result one answer is corrected: the way to it, its list, its new value; "" elsewhere."""
        newest, permission = (
            dict(self.kept()),
            next((press for press in presses if press.startswith("allow:")), ""),
        )
        if permission:
            return permission, None
        if newest.get(LAST_BEFORE_HOME) is None:
            return "", None
        for press in presses:
            parts = press.split(":")
            if parts[:2] == ["a", CORRECTED] and parts[2] not in (newest[CORRECTED], "dk"):
                return press, parts[1:3]
        verbs = [press.split(":")[0] for press in presses]
        wanted = "g" if "s" not in verbs and "g" in verbs else "change" if "versions" not in verbs else ""
        named = [press for press in presses if press == wanted or press.startswith(f"{wanted}:{CORRECTED}:")]
        return (named or [""])[0] if "s" not in verbs else "", None


def _choice(presses: list[str], rating: int) -> tuple[str, list[str] | None]:
    """The press, and the answer that it gives if it gives one."""
    answers = [press.split(":") for press in presses if press.startswith("a:")]
    choices = [parts for parts in answers if parts[2] not in ("dk", "na")]
    if choices:
        parts = choices[rating % len(choices)]
        return ":".join(parts), parts[1:3]
    if answers:
        return "", [answers[0][1], "Bulles de l’Atlantique"]
    onward = [press for press in presses if f"{press}:".startswith(("begin:", "t:all:", "s:", "sa:"))]
    return (onward or [""])[0], None


def in_child(work: Callable[[], None]) -> int:
    """Runs ``work`` in a process of its own; gives what ended it: a signal as a negative number."""
    child = os.fork()
    if child == 0:
        code = 70
        try:
            work()
            code = 0
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def step(play: Play, number: int, point: Point | None, lives: int = 1) -> dict[str, Any] | None:
    """One thing that a person does, the death that follows, and the start after it; None where all is done."""
    event, answer = play.next_event(number)
    if event is None:
        return None
    play.clock.passes(seconds=8)
    ended = in_child(partial(play.takes, event, point, lives))
    at_death = play.kept()
    # Every other event was acknowledged before the death, if it was kept: it does not come again then.
    again = point is Point.BEFORE_COMMIT or number % 2 == 0
    restarted = in_child(partial(play.starts_again, event, brought_again=again))
    play.clock.moment += _LEASE_IS_OVER
    outside = Outside(play.outside)
    return {
        "number": number,
        "press": event.press if isinstance(event, Pressed) else "",
        "answer": answer,
        "ended": [ended, restarted],
        "at_death": at_death,
        "kept": play.kept(),
        **play.left(),
        "keys": [line["key"] for line in outside.lines if line["key"].startswith(f"reply:{event.id}:")],
    }


def play_with_a_death_at_every_step(play: Play, point: Point) -> None:
    for number in range(_MOST_STEPS):
        done = step(play, number, point)
        if done is None:
            return
        tell(done)


def play_with_a_death_after_each_message_of_the_result(play: Play) -> None:
    number = 0
    while not any(press.startswith("s:") for press in _presses(play)) and number < _MOST_STEPS:
        step(play, number, None)
        number += 1
    for lives in range(1, 10):  # the nine messages of a handing in
        folder = play.folder / str(lives)
        shutil.copytree(play.folder, folder, ignore=shutil.ignore_patterns("[0-9]"))
        tell(step(replace(play, folder=folder), number, Point.AFTER_SEND, lives))


def tell(done: dict[str, Any] | None) -> None:
    sys.stdout.write(json.dumps(done) + "\n")
    sys.stdout.flush()  # or the next child would inherit it, and say it again


def _presses(play: Play) -> list[str]:
    return list(Outside(play.outside).keyboard["presses"]) if play.outside.exists() else []


def main(point: Point, folder: Path) -> None:
    play = Play(folder, shipped_library(), FakeClock())
    engine = engine_for(f"sqlite:///{play.database}")
    migrate(engine)
    engine.dispose()
    if point is Point.IN_RESULT:
        play_with_a_death_after_each_message_of_the_result(play)
    else:
        play_with_a_death_at_every_step(play, point)


if __name__ == "__main__":
    main(Point(sys.argv[1]), Path(sys.argv[2]))
