"""What one of the two can learn of the other: nothing but what both were told.

The proof is by exchange. The same walk, with every command and every button on the way, is played in two worlds
that differ in one person's secrets alone; what the other one gets in text, buttons, pictures and files must be the
same, byte by byte. The colleague is held to other answers of the manager, the manager to other free texts.
"""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from itertools import count
from pathlib import Path

from bot.documents import made
from flows.conversation import COMMANDS
from flows.events import Commanded, Event, Pressed
from flows.outcome import Message
from storage import outbox
from tests.pairs import finished, joined, link_from, look
from tests.world import Person, World

STAYS_OUT = ("forget", "anew")  # they end the walk; what they say is looked at by itself


@contextmanager
def alike() -> Iterator[World]:
    """A world in which nothing is left to chance, so that two of them differ only in what people do."""
    numbers = count(1)
    with tempfile.TemporaryDirectory() as folder:
        world = World(Path(folder), random=lambda size: sha256(b"%d" % next(numbers)).digest()[:size])
        world._start = "same"
        try:
            yield world
        finally:
            world.close()


def seen_by(person: Person) -> list[tuple[str, object, object, object]]:
    """Everything that ever reached her: words, buttons, picture, and a file as its bytes."""
    return [
        (m.text, m.buttons, m.picture, made(m.document) if m.document else None)
        for _, m in person.world.transport.log
        if m.to == person.chat
    ] + [(toast, None, None, None) for toast in person.toasts]


def presses_of(messages: list[Message]) -> list[str]:
    return list(dict.fromkeys(b.press for m in messages for row in m.buttons for b in row))


def tries_everything(person: Person) -> None:
    """Every command, then every button on the screens that came, each from where she stands; then back."""
    before = len(person.world.transport.log)
    for name in COMMANDS:
        person.world.receives(command(person, name))
    person.writes("/start")
    shown = [m for _, m in person.world.transport.log[before:] if m.to == person.chat]
    for press in presses_of(shown):
        if press.split(":")[0] not in STAYS_OUT and not changes_answers(press):
            person.world.receives(pressed(person, press))
    person.writes("/start")


def changes_answers(press: str) -> bool:
    return press.split(":")[0] in (
        "a",
        "aa",
        "s",
        "sa",
        "da",
        "viewoff",
        "begin",
        "join",
        "invnew",
        "invrev",
        "lang",
    )


def command(person: Person, name: str) -> Event:
    return Commanded(name=name, id=person.world.next_id(), chat=person.chat, language=person.language)


def pressed(person: Person, press: str) -> Event:
    return Pressed(press=press, message="1", id=person.world.next_id(), chat=person.chat, language=person.language)


# -- the colleague


def colleagues_walk(rating: str, note: str) -> tuple[list[object], str]:
    """What the colleague gets where the manager has answered so; and what the manager sees, which differs."""
    with alike() as world:
        ana, ben = world.chat("ana"), world.chat("ben")
        finished(ana, rating, note=note)
        ben.writes(f"/start {link_from(ana)}")
        tries_everything(ben)
        joined(ben, link_from(ana))
        tries_everything(ben)
        ben.presses("3")
        tries_everything(ben)
        finished(ben, "2", note="of my own")
        tries_everything(ben)
        look(ana)
        ben.writes("/answers")
        ben.presses("1 I")
        ben.presses("4")
        ben.writes("/answers")
        ben.presses_verb("s")
        tries_everything(ben)
        ben.writes("/privacy")
        ben.presses("Withdraw")
        tries_everything(ben)
        return list(seen_by(ben)), ana.text


def test_no_text_and_no_file_of_the_colleague_depends_on_the_managers_answers() -> None:
    one, ana_one = colleagues_walk("1", "We are selling the firm")
    other, ana_other = colleagues_walk("4", "Nothing at all to say here")

    assert ana_one != ana_other
    assert len(one) > 150
    assert len([entry for entry in one if isinstance(entry, tuple) and entry[3]]) > 5, "files were looked at"
    assert one == other


# -- the manager


def managers_walk(note: str, *, before: str = "2", ends: bool = True) -> list[object]:
    """What the manager gets where the colleague has written so, and answered ``before`` until she handed in."""
    with alike() as world:
        ana, ben = world.chat("ana"), world.chat("ben")
        finished(ana, "3", note="mine")
        joined(ben, link_from(ana))
        ben.answers_all(before)
        tries_everything(ana)
        if ends:
            finished(ben, before, note=note)
            look(ana)
            tries_everything(ana)
            ben.writes("/delete")
            ben.presses("Erase everything")
            tries_everything(ana)
        return list(seen_by(ana))


def test_no_text_and_no_file_of_the_manager_depends_on_the_colleagues_free_texts() -> None:
    one, other = managers_walk("I am leaving next month"), managers_walk("Better coffee please")

    assert len(one) > 100
    assert one == other


def test_until_the_colleague_has_handed_in_nothing_of_the_answers_reaches_the_manager() -> None:
    assert managers_walk("", before="1", ends=False) == managers_walk("", before="4", ends=False)


def test_a_draft_of_the_colleague_does_not_count() -> None:
    with alike() as world:
        ana, ben = world.chat("ana"), world.chat("ben")
        finished(ana, "3")
        finished(joined(ben, link_from(ana)), "3")
        ben.writes("/answers")
        ben.presses("1 I 3")
        ben.presses("0")

        assert "No rating differs" in look(ana)


# -- what waits in the outbox, and the two copies


def test_the_copy_of_each_holds_only_her_own() -> None:
    with alike() as world:
        ana, ben = world.chat("ana"), world.chat("ben")
        finished(ana, "4", note="her secret")
        code = link_from(ana)
        finished(joined(ben, code), "1", note="his secret")
        look(ana)
        world.run(world.sender.sweep())
        for person in (ana, ben):
            person.writes("/export")
        copies = {
            person.chat: str(outbox.write(message))
            for person in (ana, ben)
            for _, message in world.transport.log
            if message.to == person.chat and message.document and message.document.name.endswith(".zip")
        }

    assert "his secret" not in copies[ana.chat]
    assert "Two views" not in copies[ana.chat]
    assert "her secret" not in copies[ben.chat]
    assert code not in copies[ana.chat] + copies[ben.chat]
    for chat, other in ((ana.chat, ben.chat), (ben.chat, ana.chat)):
        assert other not in copies[chat]
    assert '\\"invitations\\": [\\n' in copies[ana.chat]
    assert '\\"second_views\\": [\\n' in copies[ben.chat]
