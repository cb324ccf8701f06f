"""The verdict on a play in the storm: what was pressed, stored, shown, doubled; and how much of a storm it was.

What is due is computed by the core alone from what is stored; what was shown is the server's record. A message
shown twice is put down to its cause: the line broke after it was delivered, so that nobody could know; or the
program was killed before it had noted that it was delivered. Anything else has no excuse.
"""

import sqlite3
from collections import Counter
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bot import content
from bot.config import load as load_settings
from bot.layout import sheets
from flows.events import Started
from flows.home import give_result
from flows.library import Library
from flows.situation import Situation
from flows.turn import Turn
from tests.telegram.updates import ANA

if TYPE_CHECKING:
    from tests.telegram.chaos import Chaos

Content = tuple[str, str]


@dataclass(frozen=True)
class Figures:
    """Counts. ``parts`` are the messages of the result; ``twice_…`` counts all new messages of the chat."""

    name: str
    pressed: int
    stored_equal: int
    stored_wrong: int
    rows_too_many: int
    due: int
    shown: int
    parts: int
    parts_shown: int
    parts_twice: int
    twice_line: int
    twice_killed: int
    twice_unexcused: int
    most_twice_a_kill: int
    undelivered: int
    too_early: int
    floods: int
    broken: int
    cut_before: int
    cut_after: int
    kills: int
    kills_in_flight: int
    pressed_again: int
    doubled: int
    redelivered: int
    stale: int
    out_of_order: int
    exit_code: int
    seconds: float
    log: str = ""


def verdict(play: "Chaos", exit_code: int, seconds: float) -> Figures:
    situation, server = play.program.situation(ANA), play.server
    assessment = situation.assessment
    assert assessment is not None, "she has begun"
    values, pressed = assessment.values, play.pressed
    equal = sum(values.get(question) == value for question, value in pressed.items())
    library = content.library(load_settings(play.program.folder / "config.toml").terms)
    due = questions_due(situation, library)
    parts = report_parts(situation, library)
    counts = Counter((said.text, bool(said.file)) for said in server.said if said.is_new)
    repeats = repeats_of(play)
    return Figures(
        name=play.name,
        pressed=len(pressed),
        stored_equal=equal,
        stored_wrong=len({*pressed, *values}) - equal,
        rows_too_many=_count(play.program.database, "SELECT count(*) FROM answer") - len(values),
        due=len(due),
        shown=len(due & server.questions_shown),
        parts=len(parts),
        parts_shown=sum(counts[part] > 0 for part in parts),
        parts_twice=sum(counts[part] > 1 for part in parts),
        twice_line=repeats["line"],
        twice_killed=repeats["kill"],
        twice_unexcused=repeats["none"],
        most_twice_a_kill=repeats["most"],
        undelivered=_count(play.program.database, "SELECT count(*) FROM outbox WHERE state <> 'sent'"),
        too_early=len(server.too_early()),
        floods=server.injected[6],
        broken=server.injected[9],
        cut_before=server.injected[13],
        cut_after=server.injected[17],
        kills=sum(play.kills.values()),
        kills_in_flight=play.kills_in_flight,
        pressed_again=play.did["again"],
        doubled=play.did["doubled"],
        redelivered=play.did["redelivered"],
        stale=play.did["stale"],
        out_of_order=out_of_order(server.brought),
        exit_code=exit_code,
        seconds=seconds,
        log=play.program.log,
    )


def questions_due(situation: Situation, library: Library) -> set[str]:
    """What the questionnaire had to ask, given the answers."""
    assert situation.assessment is not None
    current = library.current
    asked = [*current.relevant(situation.assessment.values), *current.closing]
    return {question.id for question in asked}


def report_parts(situation: Situation, library: Library) -> list[tuple[str, bool]]:
    """The calls that show the result: words, and whether a picture or the report comes with them."""
    assert situation.assessment is not None
    assert situation.assessment.submitted_at is not None, "she has handed in"
    event = Started(id="verdict", chat=situation.chat, language=situation.language)
    turn = Turn(situation, event, situation.assessment.submitted_at, library)
    give_result(turn)
    return [
        (sheet.text, sheet.with_file)
        for part in turn.outcome().messages[:-1]  # the last one is a question again
        for sheet in sheets(part.text, with_file=bool(part.picture or part.document))
    ]


def repeats_of(play: "Chaos") -> Mapping[str, int]:
    """New messages that had been shown before, by their cause; ``most``: how many share one death as theirs."""
    latest: dict[Content, tuple[bool, int]] = {}
    causes: Counter[str] = Counter()
    of_death: Counter[int] = Counter()
    for said in play.server.said:
        if not said.is_new:
            continue
        if said.content in latest:
            is_lost, deaths = latest[said.content]
            cause = "line" if is_lost else "kill" if deaths < said.deaths else "none"
            causes[cause] += 1
            of_death[deaths] += cause == "kill"
        latest[said.content] = said.is_lost, said.deaths
    return {
        **{cause: causes[cause] for cause in ("line", "kill", "none")},
        "most": max(of_death.values(), default=0),
    }


def out_of_order(brought: list[tuple[int, int]]) -> int:
    """Updates first granted after one that is younger."""
    granted = list(dict.fromkeys(number for number, status in brought if status == 200))
    return sum(number < max(granted[:place], default=0) for place, number in enumerate(granted))


def unsettled(database: Path) -> int:
    """Messages that are still to be sent."""
    return _count(database, "SELECT count(*) FROM outbox WHERE state = 'waiting'")


def _count(database: Path, query: str) -> int:
    with closing(sqlite3.connect(database)) as connection:
        count: int = connection.execute(query).fetchone()[0]
    return count
