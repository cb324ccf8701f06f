"""Two people and a link between them, as most tests of second views begin."""

import re

from tests.world import Person, World

_CODE = re.compile(r"(?:start=|/start )([\w-]{22})")


def finished(person: Person, rating: str = "3", *, note: str = "") -> Person:
    """She answers everything with this rating, hands in, and is at home; ``note`` is her free text."""
    if person.screen:
        person.writes("/start")
    person.answers_all(rating)
    person.presses_verb("s")
    if any(button.press.startswith("sa:") for row in person.newest.buttons for button in row):
        person.presses_verb("sa")
    person.presses_raw(_press(person, "a:FB2:4"))
    if note:
        person.writes(note)
    person.writes("/start")
    return person


def manager(world: World, rating: str = "3", name: str = "ana", language: str = "en") -> Person:
    return finished(world.chat(name, language), rating)


def link_from(person: Person) -> str:
    """She makes a link; gives its code."""
    if not any(button.press.startswith("invnew:") for row in person.newest.buttons for button in row):
        person.writes("/start")
        person.presses_verb("invite")
    person.presses_verb("invnew")
    found = [match[1] for shown in person.screen for match in _CODE.finditer(shown.message.text)]
    return str(found[-1])


def joined(person: Person, code: str) -> Person:
    """She opens the link and agrees."""
    person.writes(f"/start {code}")
    person.presses_verb("join")
    has_time(person)
    return person


def has_time(person: Person) -> None:
    """Says that she has time for all of it, if she is asked."""
    if any(button.press.startswith("t:all:") for row in person.newest.buttons for button in row):
        person.presses_verb("t:all")


def look(person: Person) -> str:
    """What the manager sees of the newest colleague who has finished."""
    person.writes("/start")
    person.presses_verb("invite")
    presses = [b.press for row in person.newest.buttons for b in row if b.press.startswith("differ:")]
    person.presses_raw(presses[-1])
    return person.screen[-1].message.text


def _press(person: Person, start: str) -> str:
    return next(b.press for row in person.newest.buttons for b in row if b.press.startswith(start))
