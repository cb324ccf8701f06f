"""A second pair of eyes, two people on one service: every state of a link, and everything wrong with a code."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import Connection, text

from flows.entering import MOST_MISSES
from flows.events import Pressed, Started
from flows.situation import Place, place_of
from storage.companies import submissions
from storage.longtable import fillings
from storage.verify import verify
from tests.pairs import finished, has_time, joined, link_from, look, manager
from tests.world import Person, World


@pytest.fixture
def ana(world: World) -> Person:
    return manager(world)


@pytest.fixture
def ben(world: World) -> Person:
    return world.chat("ben")


def says(person: Person, key: str, **values: object) -> str:
    return person.world.library.voices[person.language](key, **values)


def rows(world: World, query: str) -> list[tuple[Any, ...]]:
    def read(connection: Connection) -> list[tuple[Any, ...]]:
        return [tuple(row) for row in connection.execute(text(query))]

    return world.database.unit(read).result()


def is_whole(world: World) -> bool:
    return not world.database.unit(lambda connection: verify(connection).findings).result()


def place(person: Person) -> Place:
    return place_of(person.situation, person.world.library)


# -- the way of a link


def test_from_asking_to_the_differences(world: World, ana: Person, ben: Person) -> None:
    code = link_from(ana)
    assert "<b>open</b> until 29 January 2013" in ana.text
    joined(ben, code)
    assert "1/45" in ben.text
    ana.writes("/start")
    ana.presses_verb("invite")
    assert "<b>taken</b>" in ana.text
    assert "See the differences" not in " ".join(ana.buttons)
    finished(ben, "1")

    assert ana.text == says(ana, "colleague.has_finished")
    ana.presses("See the differences")
    assert "you: 3 · Very – colleague: 1 · Slightly" in ana.text
    assert "45 ratings: 0 equal, 0 at most one step apart" in ana.text
    assert is_whole(world)


def test_the_colleague_is_asked_nothing_about_the_company_and_gets_a_result(
    world: World, ana: Person, ben: Person
) -> None:
    finished(joined(ben, link_from(ana)), "2")

    assert not [question for question in ben.answers if question.startswith("CD")]
    assert len([question for question in ben.answers if "." in question]) == 45
    assert ben.sees("Your IC-Quick result")
    assert says(ben, "limits.who_sees_view") in " ".join(shown.message.text for shown in ben.screen)
    assert "Assess my own company" in ben.buttons
    assert "Ask a colleague" not in ben.buttons


def test_the_consent_to_be_seen_is_kept_beside_the_one_to_start(world: World, ana: Person, ben: Person) -> None:
    joined(ben, link_from(ana))
    found = rows(world, "SELECT consent FROM consent JOIN person p ON p.id = person_id WHERE chat = 'test:ben'")

    assert found == [("CN1",), ("CV",)]


def test_only_the_fingerprint_of_a_code_is_kept(world: World, ana: Person, ben: Person) -> None:
    code = link_from(ana)
    ben.writes(f"/start {code}")
    ben.presses("Read the whole notice")
    ben.presses("Back")
    ben.presses("Deutsch")
    tables = [name for (name,) in rows(world, "SELECT name FROM sqlite_master WHERE type = 'table'")]
    kept = "".join(str(rows(world, f"SELECT * FROM {table}")) for table in tables)

    assert code not in kept
    assert code[:11] not in kept


def test_a_known_person_may_be_a_colleague_and_keeps_her_own_result(world: World, ana: Person) -> None:
    eva = manager(world, "4", "eva")
    finished(joined(eva, link_from(ana)), "2")

    assert "you: 3 · Very – colleague: 2 · Fairly" in look(ana)
    eva.presses("Assess my own company")
    eva.presses("Begin a new one")
    assert "1/55" in eva.text


def test_the_newest_handed_in_answers_of_both_count(world: World, ana: Person, ben: Person) -> None:
    finished(joined(ben, link_from(ana)), "3")
    assert "No rating differs" in look(ana)
    for person, value in ((ben, "0"), (ana, "4")):
        person.writes("/answers")
        person.presses("1 I 3")
        person.presses(value)
        assert "No rating differs" in look(ana) or person is ana
        person.writes("/answers")
        person.presses("Hand in the corrected version")

    assert "you: 4 · Decisive – colleague: 0 · Not important" in look(ana)
    assert len([shown for shown in ana.screen if "Your colleague has finished" in shown.message.text]) <= 1


def test_who_stopped_all_reminders_is_not_told_and_finds_it_at_home(
    world: World, ana: Person, ben: Person
) -> None:
    joined(ben, link_from(ana))
    ana.writes("STOP")
    finished(ben, "1")

    assert not ana.sees("Your colleague has finished")
    assert "Two views" in look(ana)


def test_the_message_is_in_the_language_of_who_invited(world: World) -> None:
    luc = manager(world, name="luc", language="fr")
    finished(joined(world.chat("ben"), link_from(luc)), "1")

    assert luc.text == says(luc, "colleague.has_finished")
    assert luc.buttons == ["Voir les écarts"]


# -- what a link can become


def test_at_most_three_links_are_open_at_once_and_a_revoked_one_makes_room(ana: Person) -> None:
    for _ in range(3):
        link_from(ana)
    assert "Make a link" not in " ".join(ana.buttons)
    assert "3 links are open" in ana.text
    ana.presses("2 · Revoke")

    assert "2 · link of 15 January 2013: <b>revoked</b> by you" in ana.text
    assert "▶ Make a link" in ana.buttons


def test_where_the_channel_has_no_links_the_manager_is_told_what_her_colleague_must_write(
    world: World, ana: Person
) -> None:
    world.transport.has_links = False
    code = link_from(ana)

    assert not any("https://" in shown.message.text for shown in ana.screen)
    finished(joined(world.chat("ben"), code))
    assert ana.text == says(ana, "colleague.has_finished")


def test_a_doubled_tap_makes_one_link(world: World, ana: Person) -> None:
    ana.presses_verb("invite")
    ana.presses_raw("invnew:0", message="1")
    ana.presses_raw("invnew:0", message="1")

    assert rows(world, "SELECT count(*) FROM invitation") == [(1,)]
    assert ana.toasts[-1] == says(ana, "press.stale")


@pytest.mark.parametrize("press", ["invnew:7", "invnew:x", "invrev:0123456789abcdef", "invite:1", "differ:x:y"])
def test_an_odd_button_about_links_changes_nothing(world: World, ana: Person, press: str) -> None:
    ana.presses_raw(press)

    assert rows(world, "SELECT count(*) FROM invitation") == [(0,)]
    assert ana.toasts


def test_revoking_twice_or_what_is_taken_changes_nothing(world: World, ana: Person, ben: Person) -> None:
    code = link_from(ana)
    revoke = next(b.press for row in ana.newest.buttons for b in row if b.press.startswith("invrev:"))
    joined(ben, code)
    ana.presses_raw(revoke)

    assert "<b>taken</b>" in ana.text
    assert rows(world, "SELECT revoked_at FROM invitation") == [(None,)]


def test_a_link_opens_until_its_last_day_and_not_after(world: World, ana: Person, ben: Person) -> None:
    code = link_from(ana)
    world.passes(days=13, hours=23)
    ben.writes(f"/start {code}")
    assert "Your view is asked for" in ben.text
    world.passes(hours=1)
    ben.presses_verb("join")

    assert ben.text == says(ben, "colleague.no_entry")
    ana.writes("/start")
    ana.presses_verb("invite")
    assert "<b>expired</b>" in ana.text


def test_only_the_newest_links_are_listed_under_their_own_numbers(world: World, ana: Person) -> None:
    for _ in range(10):
        link_from(ana)
        ana.presses("Revoke")

    assert "10 · link of" in ana.text
    assert "\n2 · link of" not in ana.text


# -- what is wrong with a code


def spoilt(world: World, ana: Person, how: str) -> str:
    code = link_from(ana)
    match how:
        case "revoked":
            ana.presses("Revoke")
        case "expired":
            world.passes(days=15)
        case "used":
            joined(world.chat("zoe"), code)
        case "mistyped":
            return code[:-1]
        case "withdrawn":
            zoe = joined(world.chat("zoe"), code)
            zoe.writes("/privacy")
            zoe.presses("Withdraw")
        case "erased":
            ana.writes("/delete")
            ana.presses("Erase everything")
        case "half":
            return "AAAA"
        case _:
            raise ValueError(how)
    return code


WRONG = ["revoked", "expired", "used", "mistyped", "withdrawn", "erased", "half"]


@pytest.mark.parametrize("how", WRONG)
def test_whatever_is_wrong_with_a_code_the_answer_is_the_same_and_reveals_nothing(
    world: World, ana: Person, ben: Person, how: str
) -> None:
    ben.writes(f"/start {spoilt(world, ana, how)}")

    assert ben.text == says(ben, "colleague.no_entry")
    assert "Nantes" not in ben.text
    assert place(ben) is Place.STRANGER
    ben.presses("Continue")
    assert "IC-Quick" in ben.text


@pytest.mark.parametrize("how", WRONG)
def test_the_same_holds_at_the_button_that_agrees(world: World, ana: Person, ben: Person, how: str) -> None:
    ben.writes("/start")
    code = spoilt(world, ana, how)
    middle = len(code) // 2
    ben.presses_raw(f"join:{code[:middle]}:{code[middle:]}")

    assert ben.text == says(ben, "colleague.no_entry")
    assert place(ben) is Place.INVITED


def test_ones_own_link_is_told_as_such_and_stays_open(ana: Person) -> None:
    ana.writes(f"/start {link_from(ana)}")

    assert ana.text == says(ana, "colleague.own")
    ana.writes("/start")
    ana.presses_verb("invite")
    assert "<b>open</b>" in ana.text


def test_who_has_taken_a_link_and_follows_it_again_goes_on(world: World, ana: Person, ben: Person) -> None:
    code = link_from(ana)
    joined(ben, code)
    ben.presses("4")
    ben.writes(f"/start {code}")
    assert ben.text == says(ben, "colleague.hers")
    ben.presses("Continue")

    assert "2/45" in ben.text
    assert rows(world, "SELECT count(*) FROM missed_code") == [(0,)]


def test_who_is_in_the_middle_of_another_questionnaire_finishes_it_first(
    world: World, ana: Person, ben: Person
) -> None:
    ben.writes("/start")
    ben.presses("let’s go")
    code = link_from(ana)
    ben.writes(f"/start {code}")

    assert ben.text == says(ben, "colleague.finish_first")
    finished(ben, "2")
    joined(ben, code)
    assert "1/45" in ben.text


def test_after_a_few_wrong_codes_a_chat_has_to_wait_even_with_a_right_one(
    world: World, ana: Person, ben: Person
) -> None:
    code = link_from(ana)
    for number in range(MOST_MISSES):
        ben.writes(f"/start wrong{number}")
    ben.writes(f"/start {code}")
    assert ben.text == says(ben, "colleague.slow", n=15)
    assert rows(world, "SELECT count(*) FROM missed_code") == [(MOST_MISSES,)]
    world.passes(minutes=7)
    ben.writes(f"/start {code}")
    assert ben.text == says(ben, "colleague.slow", n=8)
    world.passes(minutes=8)
    ben.writes(f"/start {code}")

    assert "Your view is asked for" in ben.text


def test_wrong_codes_of_one_chat_slow_nobody_else_down(world: World, ana: Person, ben: Person) -> None:
    zoe = world.chat("zoe")
    for number in range(MOST_MISSES + 1):
        zoe.writes(f"/start wrong{number}")
    ben.writes(f"/start {link_from(ana)}")

    assert "Your view is asked for" in ben.text


def test_nobody_agrees_to_what_was_never_shown(world: World, ana: Person, ben: Person) -> None:
    code = link_from(ana)
    ben.presses_raw(f"join:{code[:11]}:{code[11:]}")

    assert "Your view is asked for" in ben.text
    assert rows(world, "SELECT count(*) FROM second_view") == [(0,)]


def test_another_language_and_the_notice_lead_back_to_the_invitation(
    world: World, ana: Person, ben: Person
) -> None:
    ben.writes(f"/start {link_from(ana)}")
    ben.presses("Français")
    assert "Votre regard est demandé" in ben.text
    ben.presses("Lire la notice entière")
    ben.presses("Retour")
    assert "Votre regard est demandé" in ben.text
    ben.presses("c’est parti")
    has_time(ben)

    assert "1/45" in ben.text


# -- two at once, twice the same, and death in between


def test_of_two_phones_in_the_same_second_exactly_one_gets_the_link(world: World, ana: Person) -> None:
    code = link_from(ana)
    people = [world.chat(name) for name in ("ben", "zoe", "eva", "max")]
    for person in people:
        person.writes(f"/start {code}")
    events = [
        Pressed(press=f"join:{code[:11]}:{code[11:]}", message="1", id=world.next_id(), chat=p.chat)
        for p in people
    ]

    async def together() -> None:
        await asyncio.gather(*(world.service.receive(event) for event in events))
        await world.sender.idle()

    world.run(together())
    assert sorted(place(person) for person in people) == [
        Place.ANSWERING,
        Place.INVITED,
        Place.INVITED,
        Place.INVITED,
    ]
    assert rows(world, "SELECT count(*) FROM second_view") == [(1,)]
    assert is_whole(world)


@pytest.mark.parametrize("verb", ["start", "join"])
def test_the_same_event_twice_happens_once(world: World, ana: Person, ben: Person, verb: str) -> None:
    code = link_from(ana)
    ben.writes(f"/start {code}")
    known = {"id": "tg:1:1", "chat": ben.chat, "language": "en"}
    press = Pressed(press=f"join:{code[:11]}:{code[11:]}", message="1", **known)
    event = Started(code=code, **known) if verb == "start" else press
    world.receives(event)
    seen = len(world.transport.log)
    world.receives(event)

    assert len(world.transport.log) == seen
    assert is_whole(world)


def test_a_doubled_handing_in_tells_the_manager_once(world: World, ana: Person, ben: Person) -> None:
    joined(ben, link_from(ana))
    ben.answers_all("1")
    ben.presses_verb("s")
    press = next(b.press for row in ben.newest.buttons for b in row if b.press.startswith("sa:"))
    event = Pressed(press=press, message="1", id="tg:1:7", chat=ben.chat)
    world.receives(event)
    world.receives(event)
    world.receives(replace(event, id="tg:1:8"))

    told = [m for _, m in world.transport.log if m.text == says(ana, "colleague.has_finished")]
    assert len(told) == 1


# -- taking back and erasing


def test_a_withdrawal_takes_the_differences_away_at_once(world: World, ana: Person, ben: Person) -> None:
    finished(joined(ben, link_from(ana)), "1")
    look(ana)
    shown = next(b.press for row in ana.screen[-1].message.buttons for b in row)
    assert shown == "invite"
    ben.writes("/privacy")
    ben.presses("Withdraw")
    assert ben.text == says(ben, "colleague.done")
    ben.writes("/privacy")
    assert "Withdraw" not in " ".join(ben.buttons)
    ana.presses_raw("invite")

    assert "your colleague’s view is <b>withdrawn</b>" in ana.text
    assert "differ:" not in " ".join(b.press for row in ana.newest.buttons for b in row)
    assert is_whole(world)


@pytest.mark.parametrize("way", ["withdraw", "delete"])
def test_an_old_button_for_differences_says_in_a_sentence_that_they_are_gone(
    world: World, ana: Person, ben: Person, way: str
) -> None:
    finished(joined(ben, link_from(ana)), "1")
    press = next(b.press for row in ana.newest.buttons for b in row)
    if way == "withdraw":
        ben.writes("/privacy")
        ben.presses("Withdraw")
    else:
        ben.writes("/delete")
        ben.presses("Erase everything")
    ana.presses_raw(press)

    assert ana.text == says(ana, "differences.gone")
    assert is_whole(world)


def test_a_colleague_is_asked_for_no_permission_about_a_company_that_is_not_hers(ana: Person, ben: Person) -> None:
    finished(joined(ben, link_from(ana)), "2")
    ben.writes("/privacy")

    assert not [b.press for row in ben.newest.buttons for b in row if b.press.startswith(("decide:", "withdraw:"))]
    assert any(b.press.startswith("viewoff:") for row in ben.newest.buttons for b in row)

    ben.presses_raw("decide:CN2")

    assert "What would you like to see?" in ben.text


def test_who_has_a_company_and_a_view_finds_the_way_out_of_both_in_one_place(ana: Person, ben: Person) -> None:
    finished(ben, "3")
    ben.presses_raw("allow:CN2:1")
    finished(joined(ben, link_from(ana)), "2")
    ben.writes("/privacy")

    presses = [b.press for row in ben.newest.buttons for b in row]
    assert any(press.startswith("viewoff:") for press in presses)
    assert {"withdraw:CN2", "decide:CN3"} <= {*presses}


def test_withdrawing_a_second_time_says_that_nobody_sees_it(world: World, ana: Person, ben: Person) -> None:
    joined(ben, link_from(ana))
    ben.writes("/privacy")
    press = next(b.press for row in ben.newest.buttons for b in row if b.press.startswith("viewoff:"))
    ben.presses_raw(press)
    ben.presses_raw(press)

    assert ben.text == says(ben, "colleague.not_seen")


def test_who_withdraws_before_handing_in_goes_on_for_herself_and_nobody_is_told(
    world: World, ana: Person, ben: Person
) -> None:
    joined(ben, link_from(ana))
    ben.writes("/privacy")
    ben.presses("Withdraw")
    finished(ben, "1")

    assert ben.sees("Your IC-Quick result")
    assert not ana.sees("Your colleague has finished")


def test_the_managers_erasure_revokes_open_links_and_leaves_the_colleague_what_is_hers(
    world: World, ana: Person, ben: Person
) -> None:
    taken, still_open = link_from(ana), link_from(ana)
    finished(joined(ben, taken), "1")
    ana.writes("/delete")
    ana.presses("Erase everything")
    assert rows(world, "SELECT count(*) FROM invitation") == [(0,)]
    zoe = world.chat("zoe")
    zoe.writes(f"/start {still_open}")
    assert zoe.text == says(zoe, "colleague.no_entry")
    ben.writes("/privacy")
    assert "Withdraw" not in " ".join(ben.buttons)
    ben.presses("Back")
    ben.presses("My result")

    assert ben.sees("Your IC-Quick result")
    assert is_whole(world)


def test_a_chat_that_begins_anew_after_its_erasure_sees_no_differences_of_before(
    world: World, ana: Person, ben: Person
) -> None:
    finished(joined(ben, link_from(ana)), "1")
    press = next(b.press for row in ana.newest.buttons for b in row)
    ana.writes("/delete")
    ana.presses("Erase everything")
    ana.writes("/start")
    ana.presses_raw(press)
    assert ana.text == says(ana, "differences.gone")
    ana.writes("/start")
    ana.presses("let’s go")
    finished(ana, "4")
    link_from(ana)

    assert "<b>open</b>" in ana.text
    assert "See the differences" not in " ".join(ana.buttons)


# -- the outside: exports, reports, copies


def test_a_second_view_is_no_company_in_exports_and_reports(world: World, ana: Person, ben: Person) -> None:
    finished(joined(ben, link_from(ana)), "1")
    eva = manager(world, "4", "eva")
    finished(joined(eva, link_from(ana)), "2")

    def read(connection: Connection) -> tuple[list[tuple[str, int]], list[str]]:
        found = [(each.instrument, each.ordinal) for each in fillings(connection)]
        return found, [each.company for each in submissions(connection, "CD1", "dk")]

    assert world.database.unit(read).result() == ([("ic-quick", 1)] * 2, ["Nantes Biotech"] * 2)


def test_what_was_shown_of_the_other_does_not_stay_in_the_outbox(world: World, ana: Person, ben: Person) -> None:
    finished(joined(ben, link_from(ana)), "1")
    look(ana)
    world.run(asyncio.sleep(0.05))  # the note that it was sent rides in a unit of its own

    assert not [body for (body,) in rows(world, "SELECT body FROM outbox") if "Two views" in body]
