"""The drawing room: the same bytes as anywhere, a new process for one that died, and none left behind."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import active_children
from pathlib import Path

import pytest

from bot.drawing import DrawingRoom, draw
from flows.document import Document, TheCopy, Words
from tests.bot.test_pictures import bars
from tests.flows.test_paper import paper

WORDS = Document("note.txt", Words("Größe"))
REPORT = Document("report.pdf", paper(language="en"))


@pytest.fixture
def room() -> Iterator[DrawingRoom]:
    made = DrawingRoom()
    yield made
    made.close()


def worker(room: DrawingRoom) -> int:
    """The number of its process, which has just drawn something."""
    assert room.draw(WORDS) == "Größe".encode()
    return room.run(os.getpid)


def gone(number: int) -> bool:
    """Whether there is no such process any more; one that has ended and waits to be buried is gone."""
    try:
        return Path(f"/proc/{number}/stat").read_text().rsplit(")", 1)[1].split()[0] == "Z"
    except FileNotFoundError:
        return True


def soon(holds: Callable[[], bool], seconds: float = 10) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if holds():
            return True
        time.sleep(0.02)
    return holds()


def test_what_is_drawn_there_has_the_same_bytes(room: DrawingRoom) -> None:
    assert room.draw(REPORT) == draw(REPORT)
    assert room.draw(bars(50.0, 60.0, None)) == draw(bars(50.0, 60.0, None))


def test_it_is_another_process_that_lets_everybody_else_go_first(room: DrawingRoom) -> None:
    number = worker(room)

    assert number != os.getpid()
    assert os.getpriority(os.PRIO_PROCESS, number) == 19


def test_it_is_one_process_begun_with_the_first_drawing(room: DrawingRoom) -> None:
    before = active_children()
    worker(room)

    assert len(active_children()) == len(before) + 1


def test_a_process_that_was_killed_is_followed_by_a_new_one(room: DrawingRoom) -> None:
    first = worker(room)
    os.kill(first, signal.SIGKILL)

    assert worker(room) != first


def test_a_drawing_that_was_in_hand_when_the_process_died_is_drawn_again(room: DrawingRoom) -> None:
    number = worker(room)
    with ThreadPoolExecutor(4) as threads:
        waiting = [threads.submit(room.draw, REPORT) for _ in range(4)]
        os.kill(number, signal.SIGKILL)

        assert {each.result(60) for each in waiting} == {draw(REPORT)}


def test_signals_to_the_whole_group_are_left_to_the_service(room: DrawingRoom) -> None:
    number = worker(room)
    os.kill(number, signal.SIGTERM)
    os.kill(number, signal.SIGINT)

    assert worker(room) == number


def test_what_cannot_be_drawn_is_told_and_the_next_one_is_drawn(room: DrawingRoom) -> None:
    with pytest.raises(ValueError, match="nobody has filled in"):
        room.draw(Document("x.zip", TheCopy()))

    assert room.draw(WORDS)


def test_closing_ends_it(room: DrawingRoom) -> None:
    number = worker(room)
    room.close()

    assert gone(number)


def test_a_service_that_is_killed_leaves_nobody_behind() -> None:
    command = [sys.executable, "-m", "tests.bot.drawing_child"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as service:
        assert service.stdout is not None
        number = int(service.stdout.readline())
        assert not gone(number)
        service.kill()

    assert soon(lambda: gone(number))
