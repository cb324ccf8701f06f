"""A story: a conversation as a text that anybody can read, and a machine can play.

    == 2013-01-15 09:00
    ana/fr> /start
    bot> IC-Quick …
         [C’est parti] [Lire la notice]
    ana> [C’est parti]
    bot~ …

Lines of people are played: ``[words]`` presses a button of the newest keyboard, ``[words] on 3`` one of the third
message, ``(a sticker)`` sends something that is not text, ``* 10 [3]`` presses ten times, answering what comes.
``== programme`` loads that of tests/seats.py, ``== programme with a second round`` one that has this stage as
well; from then on the heartbeat beats while time passes, and what it says is told as ``bot to ana>``.
``{code for Team}`` is a code that the operator made for a company or a facilitator. ``(answers 2 to the end)``
gives that figure to all that is open, and tells the last screen alone. ``{code}`` is the newest code that the bot
gave out, ``{code 1}`` the first one. ``== +3 days`` lets time pass. Lines of the bot are what came back: ``bot>``
a new message, ``bot~`` an edit, ``bot!`` a notice. ``play`` gives the story anew, so a story is right when it
comes out as it was written.
"""

import html
import re
from datetime import UTC, datetime, timedelta
from functools import partial
from hashlib import sha256
from itertools import count
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.reminding import still_wanted
from flows.outcome import Message
from flows.wishes import Purpose
from tests.bot.test_stage_reminding import goes_by
from tests.bot.test_workshop import WITH_HOURS
from tests.seats import admitted, loaded
from tests.world import Person, World

ZONE = ZoneInfo("Europe/Paris")
_SAID = re.compile(r"(?P<name>[a-z]+)(?:/(?P<language>[A-Za-z0-9-]+))?> (?P<words>.*)")
_TIME = re.compile(r"== (?P<when>\d{4}-\d\d-\d\d \d\d:\d\d)$|== \+(?P<n>\d+) (?P<unit>minutes|hours|days)$")
_PRESS = re.compile(r"(?:\* (?P<times>\d+) )?\[(?P<label>.+)\](?: on (?P<message>\d+))?")
_TO_THE_END = re.compile(r"\(answers (?P<rating>\d) to the end\)")
_CODE = re.compile(r"\{code(?: (\d))?\}")
_MADE = re.compile(r"\{code for (\w+)\}")
_POSTS = ("Team", "Other", "Agency")
_GIVEN_OUT = re.compile(r"(?:start=|/start )([\w-]{22})")
_STEP = timedelta(seconds=8)
_PROGRAMMES = {
    "== programme": WITH_HOURS,
    "== programme with a second round": WITH_HOURS.replace('{ id = "S6" },', '{ id = "S6" }, { id = "S7a" },'),
}


def play(story: str, folder: Path) -> str:
    """The story as it is told now."""
    numbers = count(1)
    world = World(folder, step_seconds=0, random=lambda size: sha256(b"%d" % next(numbers)).digest()[:size])
    try:
        return _Teller(world).tell(story)
    finally:
        world.close()


class _Teller:
    def __init__(self, world: World) -> None:
        self._world = world
        self._people: dict[str, Person] = {}
        self._told: list[str] = []
        self._codes = (letter * 22 for letter in "abcdefgh")
        self._has_heartbeat = False

    def tell(self, story: str) -> str:
        for line in story.splitlines():
            if match := _TIME.fullmatch(line):
                self._told += ["", line] if self._told else [line]
                self._move_clock(match)
            elif line in _PROGRAMMES:
                self._told += ["", line] if self._told else [line]
                self._load(_PROGRAMMES[line])
            elif line.startswith("#"):
                self._told.append(line)
            elif (match := _SAID.fullmatch(line)) and match["name"] != "bot":
                self._told += ["", line]
                self._play(self._person(match["name"], match["language"]), match["words"])
        return "\n".join(self._told) + "\n"

    def _move_clock(self, match: re.Match[str]) -> None:
        clock = self._world.clock
        if match["when"]:
            clock.moment = datetime.strptime(match["when"], "%Y-%m-%d %H:%M").replace(tzinfo=ZONE).astimezone(UTC)
        else:
            duration = {match["unit"]: int(match["n"])}
            before = len(self._world.transport.log)
            if self._has_heartbeat:
                goes_by(self._world, **duration)
            else:
                clock.passes(**duration)
            for way, message in self._world.transport.log[before:]:
                name = message.to.removeprefix("test:")
                self._told += [
                    "",
                    *(line.replace("bot> ", f"bot to {name}> ", 1) for line in _lines(way, message)),
                ]

    def _load(self, programme: str) -> None:
        loaded(self._world, programme)
        self._has_heartbeat = True
        self._world.sender.judge = partial(
            still_wanted, self._world.database, self._world.library, self._world.clock
        )

    def _made(self, match: re.Match[str]) -> str:
        purpose = Purpose.POST if match[1] in _POSTS else Purpose.COMPANY
        return admitted(self._world, match[1], next(self._codes), purpose=purpose)

    def _person(self, name: str, language: str | None) -> Person:
        if name not in self._people:
            self._people[name] = self._world.chat(name, language or "en")
        return self._people[name]

    def _code(self, match: re.Match[str]) -> str:
        texts = [message.text for _, message in self._world.transport.log]
        given_out = list(dict.fromkeys(code for text in texts for code in _GIVEN_OUT.findall(text)))
        return str(given_out[int(match[1] or 0) - 1])

    def _answer_all(self, person: Person, rating: str) -> None:
        self._world.step_seconds = _STEP.total_seconds()
        person.answers_all(rating)
        self._world.step_seconds = 0
        self._told += _lines(*self._world.transport.log[-1])

    def _play(self, person: Person, words: str) -> None:
        if match := _TO_THE_END.fullmatch(words):
            self._answer_all(person, match["rating"])
            return
        words = _CODE.sub(self._code, _MADE.sub(self._made, words))
        press = _PRESS.fullmatch(words)
        for _ in range(int(press["times"] or 1) if press else 1):
            before, toasts = len(self._world.transport.log), len(person.toasts)
            self._world.clock.moment += _STEP
            if words == "(a sticker)":
                person.sends_a_sticker()
            elif press:
                person.presses(press["label"], message=int(press["message"]) if press["message"] else None)
            else:
                person.writes(words)
            self._told += [f"bot! {toast}" for toast in person.toasts[toasts:]]
            for way, message in self._world.transport.log[before:]:
                self._told += _lines(way, message)


def _lines(way: str, message: Message) -> list[str]:
    mark, indent = "bot~ " if way == "edit" else "bot> ", " " * 5
    lines = _readable(message.text).split("\n")
    if message.document is not None:
        lines.insert(0, f"(file: {message.document.name})")
    if message.picture is not None:
        lines.insert(0, f"(picture: {message.picture.title})")
    lines += [" ".join(f"[{button.text}]" for button in row) for row in message.buttons]
    return [mark + lines[0], *(f"{indent}{line}".rstrip() for line in lines[1:])]


def _readable(text: str) -> str:
    return html.unescape(re.sub(r"</?[a-z]+(?: [^<>]*)?>", "", text)).replace("\u00a0", " ")
