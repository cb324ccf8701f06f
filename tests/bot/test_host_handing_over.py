"""Handing over from the page of a company: said first, then a code; nobody else's buttons do anything."""

import re
from collections.abc import Callable

import pytest
from sqlalchemy import select

from flows.wishes import Purpose
from storage.seat_schema import admission
from storage.verify import verify
from tests.bot.test_host_companies import agreed, host, opens, seated
from tests.pairs import finished
from tests.seats import PROGRAMME, admitted, loaded
from tests.world import Person, World

_CODE = re.compile(r"start=([\w-]{22})")


@pytest.fixture
def fay(world: World) -> Person:
    """She is a facilitator of the cluster Blue; ana has answered for Acme."""
    fay = host(loaded(world), "Team", "fay")
    finished(seated(world, "Acme", "ana"))
    return fay


def code_in(person: Person) -> str:
    return [match[1] for shown in person.screen for match in _CODE.finditer(shown.message.text)][-1]


def press_of(person: Person, verb: str) -> str:
    return next(b.press for row in person.newest.buttons for b in row if b.press.startswith(f"{verb}:"))


def asked(fay: Person) -> Person:
    opens(fay, "Acme")
    fay.presses("Hand over to a successor")
    return fay


def made(fay: Person) -> str:
    """She has read what it means, and made a code."""
    asked(fay).presses("Make a code for the successor")
    return code_in(fay)


def takes_over(world: World, code: str, name: str = "ben") -> Person:
    ben = world.chat(name)
    ben.writes(f"/start {code}")
    ben.presses_verb("join")
    return ben


def codes(world: World) -> list[bool]:
    """Of each successor's code in the order made: whether it was revoked."""
    query = select(admission.c.revoked_at).where(admission.c.purpose == Purpose.SUCCESSOR).order_by(admission.c.id)
    rows = world.database.unit(lambda connection: connection.execute(query).scalars().all()).result()
    return [at is not None for at in rows]


def is_whole(world: World) -> bool:
    return not world.database.unit(lambda connection: verify(connection).findings).result()


def test_what_happens_is_said_before_anything_does(world: World, fay: Person) -> None:
    asked(fay)
    for said in ("works once, for 30 days", "who answers now keeps everything", "is erased", "cannot be undone"):
        assert said in fay.text
    assert fay.buttons == ["Make a code for the successor", "◀ Back"]
    assert codes(world) == []


def test_until_the_code_is_used_the_one_who_answers_keeps_everything(world: World, fay: Person) -> None:
    ana = world.chat("ana")
    answers = dict(ana.answers)
    code = made(fay)
    assert ana.situation.journey is not None
    assert dict(ana.answers) == answers
    ben = takes_over(world, code)
    assert ben.situation.journey is not None
    assert dict(ben.answers) == answers
    assert ana.situation.journey is None
    assert is_whole(world)


def test_the_letter_stands_in_the_language_of_the_company(world: World) -> None:
    text = PROGRAMME.replace('{ name = "Acme",', '{ name = "Acme", language = "fr",')
    fay = host(loaded(world, text), "Team", "fay")
    seated(world, "Acme", "ana")
    made(fay)
    assert fay.sees("prendre la suite pour Acme")
    assert fay.sees("For the successor at Acme")


def test_a_new_code_ends_the_one_before(world: World, fay: Person) -> None:
    first, second = made(fay), made(fay)
    assert codes(world) == [True, False]
    ben = world.chat("ben")
    ben.writes(f"/start {first}")
    assert "Acme" not in ben.text
    assert takes_over(world, second, "cy").situation.journey is not None
    assert is_whole(world)


def test_an_open_code_is_told_and_can_be_revoked(world: World, fay: Person) -> None:
    code = made(fay)
    asked(fay)
    assert "open until 14 February 2013" in fay.text
    fay.presses("Revoke the open code")
    assert "is revoked" in fay.text
    assert codes(world) == [True]
    ben = world.chat("ben")
    ben.writes(f"/start {code}")
    assert "Acme" not in ben.text
    assert is_whole(world)


def test_an_expired_code_is_neither_told_nor_revoked(world: World, fay: Person) -> None:
    made(fay)
    asked(fay)
    revoke = press_of(fay, "handnot")
    world.clock.passes(days=31)
    fay.presses_raw(revoke)
    assert codes(world) == [False]
    assert "Companies" in fay.text
    asked(fay)
    assert fay.buttons == ["Make a code for the successor", "◀ Back"]
    fay.presses("Make a code for the successor")
    assert codes(world) == [False, False]


def test_a_doubled_press_makes_one_code(world: World, fay: Person) -> None:
    press = press_of(asked(fay), "handcode")
    fay.presses_raw(press)
    fay.presses_raw(press)
    assert codes(world) == [False]
    assert "Companies" in fay.text


def test_a_button_from_before_a_taking_over_does_nothing_to_the_successor(world: World, fay: Person) -> None:
    code = made(fay)
    press = press_of(asked(fay), "handcode")
    ben = takes_over(world, code)
    fay.presses_raw(press)
    assert codes(world) == [False]
    assert ben.situation.journey is not None


def test_where_nobody_answers_there_is_nothing_to_hand_over(world: World, fay: Person) -> None:
    opens(fay, "Bulles")
    assert "Hand over to a successor" not in fay.buttons
    press = press_of(asked(fay), "handcode")
    ana = world.chat("ana")
    ana.writes("/delete")
    ana.presses("Erase everything")
    fay.presses_raw(press)
    assert codes(world) == []


def stranger(world: World) -> Person:
    return world.chat("cy")


def manager(world: World) -> Person:
    return world.chat("ana")


def observer(world: World) -> Person:
    return host(world, "Agency", "eve")


def facilitator_elsewhere(world: World) -> Person:
    return host(world, "Other", "oto")


@pytest.mark.parametrize("who", [stranger, manager, observer, facilitator_elsewhere])
@pytest.mark.parametrize("verb", ["handover", "handcode", "handnot"])
def test_nobody_else_hands_a_company_over(
    world: World, fay: Person, who: Callable[[World], Person], verb: str
) -> None:
    made(fay)
    press = press_of(asked(fay), "handcode").replace("handcode", verb)
    other = who(world)
    other.presses_raw(press)
    assert codes(world) == [False]
    assert "Acme over" not in other.text
    assert not other.sees("For the successor")


def test_it_is_offered_beside_a_result_and_tells_of_a_code_made_elsewhere(world: World) -> None:
    fay = host(loaded(world), "Team", "fay")
    agreed(seated(world, "Acme", "ana"))
    admitted(world, "Acme", "z" * 22, purpose=Purpose.SUCCESSOR)
    opens(fay, "Acme")
    assert "Hand over to a successor" in fay.buttons
    fay.presses("Hand over to a successor")
    assert "A new one ends it" in fay.text
