"""The clock at the terminal: lines in, what days bring out, the facilitator's messages under their heading."""

import os
import re
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.clock import WallClock

HEAD = "[Facilitator’s inbox · Simulated: she and her companies are made up]"


def typed(folder: Path, *lines: str) -> str:
    environment = {
        **os.environ,
        "ICQUICK_STORAGE__URL": f"sqlite:///{folder / 'typed.sqlite'}",
        "LC_ALL": "C.UTF-8",
    }
    command = [sys.executable, "-m", "bot", "try", "--terminal"]
    done = subprocess.run(
        command,
        input="\n".join([*lines, ""]),
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    assert done.stderr == ""
    return done.stdout


def test_who_only_chats_is_told_of_the_clock_in_one_line_and_nothing_else(tmp_path: Path) -> None:
    said = typed(tmp_path, "hello")
    assert "/next-day, /next-event and /to-workshop move it on" in said.splitlines()[0]
    assert HEAD not in said


def test_a_reminder_comes_to_the_chat_and_a_digest_under_the_heading_of_the_inbox(tmp_path: Path) -> None:
    said = typed(tmp_path, "/take-part", "1", "/next-event", "/to-workshop", "/to-workshop")
    reminder, digest = said.index("Your questionnaire is waiting"), said.index("Digest: Demo programme")
    assert said.index("Company of me is invited") < reminder < digest
    assert said[:digest].rstrip().endswith(HEAD)
    assert "1 new message in this chat.)" in said
    assert "The day of the workshop has come already" in said


def test_the_facilitator_is_spoken_for_with_words_and_buttons(tmp_path: Path) -> None:
    said = typed(tmp_path, "/inbox", "/inbox /companies", "/inbox 1", "1")
    assert said.count(HEAD) >= 4
    assert "[/inbox 1] " in said
    assert "Simulated company 1" in said
    assert "1/55" in said.rpartition(HEAD)[2], "her buttons are not mine"


def test_the_clock_of_the_next_run_goes_on(tmp_path: Path) -> None:
    first = typed(tmp_path, "/next-day", "/next-day", "/take-part", "1")
    second = typed(tmp_path, "/take-part", "/next-day")
    assert "It is" in first
    assert "You answer for a company of a programme already." in second
    days = [int(day) for day in re.findall(r"It is \w+ (\d+)", first + second)]
    today = WallClock().now().astimezone(ZoneInfo("Europe/Paris"))
    assert days == [(today + timedelta(days=later)).day for later in (0, 1, 2, 2, 3)]
