"""A kill at every step of a whole conversation: real SIGKILL, real process, real file.

Three processes die over every single event: one just before the commit, one after it and before anything is said,
one right after it was said and before that is noted. Then the event comes again, as Telegram would bring it.
"""

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from storage.database import Database, engine_for
from storage.migrate import migrate
from storage.outbox import LEASE
from storage.situations import load
from tests.world import START

CHAT = "test:ana"


@dataclass
class Killed:
    """The killing process, and what the person sees meanwhile."""

    folder: Path
    running: "subprocess.Popen[str]"
    now: float = START.timestamp()
    deaths: Counter[str] = field(default_factory=Counter)

    def takes(self, point: str, event: dict[str, str | None]) -> None:
        """A new process takes the event; every message that an earlier one held is free by then."""
        self.now += (LEASE + timedelta(seconds=1)).total_seconds()
        order = json.dumps({"point": point, "now": str(self.now), **event})
        assert self.running.stdin is not None
        assert self.running.stdout is not None
        self.running.stdin.write(order + "\n")
        self.running.stdin.flush()
        self.deaths[f"{point}: {self.running.stdout.readline().strip()}"] += 1

    @property
    def seen(self) -> list[dict[str, object]]:
        file = self.folder / "outside.jsonl"
        return [json.loads(line) for line in file.read_text("utf-8").splitlines()] if file.exists() else []

    @property
    def presses(self) -> list[str]:
        """The buttons of the newest keyboard that the person has seen."""
        newest = next(message for message in reversed(self.seen) if message["presses"])
        return list(map(str, newest["presses"]))  # type: ignore[call-overload]


@contextmanager
def killing(folder: Path) -> Iterator[Killed]:
    engine = engine_for(f"sqlite:///{folder / 'kills.sqlite'}")
    migrate(engine)
    engine.dispose()
    command = [sys.executable, "-m", "tests.bot.kill_child", str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as running:
        yield Killed(folder, running)


def rating(item: str) -> str:
    """An answer that differs from item to item, so that a mix-up would be seen."""
    return str(sum(map(ord, item)) % 5)


def next_event(presses: list[str], number: int) -> dict[str, str | None] | None:
    known: dict[str, str | None] = {"id": f"tg:1:{number}", "chat": CHAT, "language": "en"}
    answers = [press for press in presses if press.startswith("a:")]
    if "begin" in presses:
        return {"kind": "Pressed", "press": "begin", "message": "1", **known}
    if len(answers) == 1:
        return {"kind": "Wrote", "text": f"Words {number}", **known}
    if not answers:
        submit = [press for press in presses if press.startswith("s:")]
        return {"kind": "Pressed", "press": submit[0], "message": "1", **known} if submit else None
    item = answers[0].split(":")[1]
    wanted = [press for press in answers if "." in item and press.split(":")[2] == rating(item)]
    return {"kind": "Pressed", "press": (wanted or answers)[0], "message": "1", **known}


def test_a_kill_at_every_step_loses_no_answer_and_no_question(tmp_path: Path) -> None:
    given: dict[str, str] = {}
    with killing(tmp_path) as killed:
        event: dict[str, str | None] | None = {"kind": "Started", "id": "tg:1:0", "chat": CHAT, "language": "en"}
        number = 0
        while event is not None and number < 70:
            for point in ("before commit", "after commit", "after send"):
                killed.takes(point, event)
            killed.takes("never", event)
            press = (event.get("press") or "").split(":")
            if press[0] == "a":
                given[press[1]] = press[2]
            elif event.get("text"):
                given[f"text {event['text']}"] = str(event["text"])
            number += 1
            event = next_event(killed.presses, number)
        assert killed.running.stdin is not None
        killed.running.stdin.close()

    database = Database(engine_for(f"sqlite:///{tmp_path / 'kills.sqlite'}"))
    assessment = database.unit(lambda it: load(it, CHAT)).result().situation.assessment
    rows = database.unit(lambda it: it.exec_driver_sql("SELECT question FROM answer").scalars().all()).result()
    database.close()

    assert assessment is not None
    assert assessment.submitted_at is not None
    assert Counter(rows) == Counter(set(rows)), "no answer stands twice"
    assert set(assessment.values.values()) == set(given.values())
    assert all(assessment.values[item] == value for item, value in given.items() if not item.startswith("text"))
    assert len(rows) == len(given)
    # Every process died where it should, but for the last one of each event.
    assert killed.deaths["before commit: SIGKILL"] == number
    assert killed.deaths["after commit: SIGKILL"] == number
    assert killed.deaths["never: lived"] == number
    assert killed.deaths["after send: SIGKILL"] >= number - 1
    # What was said after a commit came out at least once, whoever died over it.
    result = [m for m in killed.seen if "Your IC-Quick result" in str(m["text"])]
    assert result
