"""Inviting in the chat: a facilitator's codes reach companies of her clusters alone, whatever is pressed."""

import asyncio
import re
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, select, text

from flows.events import Pressed
from flows.outcome import Outcome
from flows.wishes import Invitee, Purpose
from storage.inviting import companies_of
from storage.seat_schema import admission, respondent
from storage.verify import verify
from tests.pairs import finished
from tests.pseudo import bracketed, stray_words
from tests.seats import PROGRAMME, admitted, loaded
from tests.world import START, TERMS, Person, World, shipped_library, world_in

_CODE = re.compile(r"(?:start=|/start )([\w-]{22})")


def host(world: World, name: str = "Team", chat: str = "fay", language: str = "en") -> Person:
    """Somebody who has taken a post of the programme file."""
    person = world.chat(chat, language)
    person.writes(f"/start {admitted(world, name, (chat * 22)[:22], purpose=Purpose.POST)}")
    person.presses_verb("join")
    return person


@pytest.fixture
def fay(world: World) -> Person:
    """The facilitator of the cluster Blue, with Acme and Bulles; Cactus is in Red."""
    return host(loaded(world))


def code_in(person: Person) -> str:
    """The newest code that was shown."""
    return [match[1] for shown in person.screen for match in _CODE.finditer(shown.message.text)][-1]


def opens(world: World, code: str, chat: str) -> str:
    """What somebody sees who comes with the code."""
    person = world.chat(chat)
    person.writes(f"/start {code}")
    return person.text


def codes(world: World) -> list[tuple[bool, bool]]:
    """Of each company's code in the order made: whether it was revoked, whether they were called."""
    query = select(admission).where(admission.c.purpose == Purpose.COMPANY).order_by(admission.c.id)
    rows = world.database.unit(lambda connection: connection.execute(query).all()).result()
    return [(row.revoked_at is not None, row.called_at is not None) for row in rows]


def invitee(world: World, name: str) -> Invitee:
    there = world.database.unit(lambda connection: companies_of(connection, "pilot")).result()
    return next(each for each in there if each.name == name)


def is_whole(world: World) -> bool:
    return not world.database.unit(lambda connection: verify(connection).findings).result()


# -- the way of a code


def test_she_sees_the_companies_of_her_clusters_that_have_not_started(world: World, fay: Person) -> None:
    fay.writes("/invite")

    assert "1 · <b>Acme</b> (Pilot, Blue): not invited yet" in fay.text
    assert "2 · <b>Bulles</b>" in fay.text
    assert "Cactus" not in fay.text
    assert fay.buttons == ["1 · Make a code", "2 · Make a code", "◀ Back"]


def test_a_tap_makes_a_code_and_the_mail_to_copy_and_the_company_comes_in_by_it(world: World, fay: Person) -> None:
    fay.writes("/start")
    fay.presses("Invite companies")
    fay.presses("1 · Make a code")
    code = code_in(fay)

    assert fay.sees("<b>Acme is invited to IC-Quick (Pilot)</b>")
    assert fay.sees(f"https://t.me/icquick_bot?start={code}\n")
    assert fay.sees("until 14 February 2013")
    assert "code open until 14 February 2013 · 0 days idle · not called" in fay.text
    ana = world.chat("ana")
    ana.writes(f"/start {code}")
    assert "Acme" in ana.text
    ana.presses_verb("join")
    fay.writes("/invite")
    assert "Acme" not in fay.text
    assert is_whole(world)


def test_the_mail_speaks_the_language_of_the_company_and_the_rest_that_of_the_facilitator(world: World) -> None:
    text = PROGRAMME.replace('{ name = "Acme",', '{ name = "Acme", language = "de",')
    fay = host(loaded(world, text), language="fr")
    fay.writes("/invite")
    fay.presses_verb("admit")

    assert fay.sees("Guten Tag,")
    assert fay.sees("Pour Acme, à copier")


def test_a_new_code_ends_the_one_before(world: World, fay: Person) -> None:
    fay.writes("/invite")
    fay.presses("1 · Make a code")
    first = code_in(fay)
    fay.presses("1 · New code")

    assert "Acme" not in opens(world, first, "ben")
    assert "Acme" in opens(world, code_in(fay), "cleo")
    assert codes(world) == [(True, False), (False, False)]
    assert is_whole(world)


def test_a_revoked_code_opens_nothing(world: World, fay: Person) -> None:
    fay.writes("/invite")
    fay.presses("1 · Make a code")
    fay.presses("1 · Revoke")

    assert "code revoked" in fay.text
    assert "Acme" not in opens(world, code_in(fay), "ben")
    assert "1 · Make a code" in fay.buttons
    assert is_whole(world)


def test_who_was_spoken_to_is_marked_with_the_day(world: World, fay: Person) -> None:
    fay.writes("/invite")
    fay.presses("2 · Make a code")
    world.passes(days=12)
    fay.writes("/invite")
    fay.presses("2 · Called")

    assert "12 days idle · called on 27 January 2013" in fay.text
    assert "2 · Called" not in fay.buttons
    assert codes(world) == [(False, True)]
    assert is_whole(world)


def test_an_expired_code_is_told_and_made_anew(world: World, fay: Person) -> None:
    fay.writes("/invite")
    fay.presses("1 · Make a code")
    old = code_in(fay)
    world.passes(days=31)
    fay.writes("/invite")
    assert "code expired on 14 February 2013 · 31 days idle" in fay.text
    assert "Acme" not in opens(world, old, "ben")
    fay.presses("1 · Make a code")

    assert codes(world) == [(False, False), (False, False)]
    assert "31 days idle" in fay.text


def test_a_company_whose_person_was_erased_can_be_invited_again(world: World, fay: Person) -> None:
    ana = world.chat("ana")
    fay.writes("/invite")
    fay.presses("1 · Make a code")
    ana.writes(f"/start {code_in(fay)}")
    ana.presses_verb("join")
    ana.writes("/delete")
    ana.presses("Erase everything")
    fay.writes("/invite")

    assert "who came has left; a new code is needed" in fay.text
    fay.presses("1 · Make a code")
    assert "Acme" in opens(world, code_in(fay), "ben")
    assert is_whole(world)


def test_the_code_does_not_stay_with_us(world: World, fay: Person) -> None:
    fay.writes("/invite")
    fay.presses("1 · Make a code")
    code = code_in(fay)

    def everything(connection: Connection) -> str:
        tables = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'")).scalars().all()
        return "".join(str(connection.execute(text(f"SELECT * FROM {name}")).all()) for name in tables)

    assert code not in world.database.unit(everything).result()


def test_many_companies_come_in_parts_and_a_tap_stays_in_its_part(world: World) -> None:
    firms = "".join(f'    {{ name = "Firm {n:02}", cluster = "Blue" }},\n' for n in range(12))
    fay = host(loaded(world, PROGRAMME.replace('    { name = "Acme"', firms + '    { name = "Acme"')))
    fay.writes("/invite")
    fay.presses("Further")
    assert "7 · <b>Firm 04</b>" in fay.text
    fay.presses("7 · Make a code")
    assert "7 · <b>Firm 04</b> (Pilot, Blue): code open" in fay.text
    fay.presses("Further")
    assert fay.buttons == ["13 · Make a code", "14 · Make a code", "◀ Earlier", "◀ Back"]
    fay.presses("Earlier")
    assert "7 · " in fay.text
    fay.presses_raw("unstarted:9999")
    assert "14 · " in fay.text
    fay.presses_raw("unstarted:x")
    assert "1 · " in fay.text


def test_where_all_have_started_it_says_so(world: World, fay: Person) -> None:
    for number, name in enumerate(("Acme", "Bulles")):
        person = world.chat(f"p{number}")
        person.writes(f"/start {admitted(world, name, f'{number}' * 22)}")
        person.presses_verb("join")
    fay.writes("/invite")

    assert "Every company that you look after has started." in fay.text


# -- late, doubled, forged


def test_a_doubled_press_makes_one_code(world: World, fay: Person) -> None:
    fay.writes("/invite")
    press = next(button.press for row in fay.newest.buttons for button in row)
    for _ in range(2):
        fay.presses_raw(press)

    assert codes(world) == [(False, False)]
    assert any("from before" in toast for toast in fay.toasts)


@pytest.mark.parametrize("verb", ["admitnot", "called"])
def test_an_old_button_revokes_and_marks_nothing(world: World, fay: Person, verb: str) -> None:
    fay.writes("/invite")
    fay.presses("1 · Make a code")
    press = next(b.press for row in fay.newest.buttons for b in row if b.press.startswith(f"{verb}:"))
    for _ in range(2):
        fay.presses_raw(press)
    once = codes(world)
    assert once == [(verb == "admitnot", verb == "called")]
    assert any("from before" in toast for toast in fay.toasts)
    fay.presses_raw(f"{verb}:{invitee(world, 'Bulles').ref}:0")
    assert codes(world) == once


def test_a_company_that_has_just_started_gets_no_code_from_an_old_button(world: World, fay: Person) -> None:
    fay.writes("/invite")
    ana = world.chat("ana")
    ana.writes(f"/start {admitted(world, 'Acme')}")
    ana.presses_verb("join")
    fay.presses("1 · Make a code")

    assert codes(world) == [(False, False)]
    assert "Acme" not in fay.text


def observer(world: World) -> Person:
    return host(world, "Agency", "obs")


def other(world: World) -> Person:
    return host(world, "Other", "oda")


def manager(world: World) -> Person:
    person = world.chat("mia")
    person.writes(f"/start {admitted(world, 'Bulles', 'm' * 22)}")
    person.presses_verb("join")
    return person


def at_home(world: World) -> Person:
    return finished(world.chat("hal"))


def stranger(world: World) -> Person:
    return world.chat("sam")


@pytest.mark.parametrize("who", [observer, other, manager, at_home, stranger])
def test_no_forged_press_reaches_a_company_of_a_cluster_that_one_does_not_look_after(
    world: World, who: Callable[[World], Person]
) -> None:
    loaded(world)
    code = admitted(world, "Acme", "a" * 22)
    person, before = who(world), codes(world)
    acme = invitee(world, "Acme")
    for verb in ("admit", "admitnot", "called"):
        for seen in (acme.seen, "0"):
            person.presses_raw(f"{verb}:{acme.ref}:{seen}")
    person.presses_raw("unstarted:0")
    person.writes("/invite")

    assert codes(world)[: len(before)] == before
    assert all(state == (False, False) for state in codes(world))
    assert not person.sees("Acme")
    assert "Acme" in opens(world, code, "ben")


@pytest.mark.parametrize("who", [observer, manager, at_home, stranger])
def test_who_looks_after_nothing_does_not_know_the_command(world: World, who: Callable[[World], Person]) -> None:
    person = who(loaded(world))
    person.writes("/invite")

    assert person.sees("I do not know this command")
    person.writes("/help")
    assert not person.sees("/invite makes codes")


def test_a_facilitator_finds_the_command_in_the_help(fay: Person) -> None:
    fay.writes("/help")

    assert "/invite makes codes" in fay.text


def test_a_post_that_has_ended_reaches_nothing_any_more(world: World, fay: Person) -> None:
    fay.writes("/invite")
    press = next(button.press for row in fay.newest.buttons for button in row)
    ended = '{ name = "Team", no_longer = ["Blue"] }'
    loaded(world, PROGRAMME.replace('{ name = "Team", clusters = ["Blue"] }', ended))
    fay.presses_raw(press)
    fay.writes("/invite")

    assert codes(world) == []
    assert fay.sees("I do not know this command")


# -- codes that open nothing, and one that opens once


def test_two_phones_with_one_code_in_the_same_second_one_gets_it(world: World, fay: Person) -> None:
    fay.writes("/invite")
    fay.presses("1 · Make a code")
    phones = [world.chat(name) for name in ("ana", "ben")]
    for phone in phones:
        phone.writes(f"/start {code_in(fay)}")
        assert "Acme" in phone.text

    async def at_once() -> None:
        presses = (
            Pressed(press=press_of(phone), message=None, id=world.next_id(), chat=phone.chat, language="en")
            for phone in phones
        )
        await asyncio.gather(*(world.service.receive(press) for press in presses))
        await world.sender.idle()

    world.run(at_once())
    seated = world.database.unit(lambda connection: connection.execute(select(respondent)).all()).result()
    assert len(seated) == 1
    assert sorted(phone.situation.journey is not None for phone in phones) == [False, True]
    assert is_whole(world)


def press_of(phone: Person) -> str:
    return next(b.press for row in phone.newest.buttons for b in row if b.press.startswith("join:"))


def test_an_expired_a_used_a_revoked_and_a_mistyped_code_get_the_same_answer(world: World, fay: Person) -> None:
    found = []
    for number in (1, 2):
        fay.writes("/invite")
        fay.presses(f"{number} · Make a code")
        found.append(code_in(fay))
    fay.presses("2 · Revoke")
    answers = [opens(world, found[1], "revoked"), opens(world, found[0].swapcase(), "mistyped")]
    world.passes(days=31)
    answers.append(opens(world, found[0], "expired"))
    fay.writes("/invite")
    fay.presses("1 · Make a code")
    ana = world.chat("ana")
    ana.writes(f"/start {code_in(fay)}")
    ana.presses_verb("join")
    answers.append(opens(world, code_in(fay), "used"))

    assert len(set(answers)) == 1
    assert "This link opens nothing" in answers[0]
    assert not {"Acme", "Bulles", "Pilot"} & set(re.findall(r"\w+", answers[0]))


# -- words


@pytest.mark.parametrize("language", ["en", "fr", "de", "es"])
def test_nothing_is_said_outside_the_catalogues(tmp_path: Path, language: str) -> None:
    with world_in(tmp_path, library=bracketed(shipped_library())) as world:
        fay = host(loaded(world), language=language)
        fay.writes("/invite")
        for verb in ("admit", "called", "admitnot"):
            fay.presses_verb(verb)
        fay.writes("/help")
        voices = [world.library.voices[each] for each in ("en", language)]  # that of the mail, and hers
        days = [each.date(at, TERMS.zone) for each in voices for at in (START, START + timedelta(days=30))]
        known = ("Team", "Pilot", "Blue", "Acme", "Bulles", code_in(fay), *days, TERMS.contact)
        link = f"https://t.me/icquick_bot?start={code_in(fay)}"
        said = Outcome(messages=tuple(shown.message for shown in fay.screen))

        assert stray_words(said, (link, *known)) == []
