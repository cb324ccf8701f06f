"""Whole conversations over real HTTP: the service as it runs, its pictures among it, a Bot API server, a phone."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.telegram.answering import answers_all, once
from tests.telegram.bot_api import BLOCKED, TOO_OLD, BotApi, Cut, flood
from tests.telegram.emulator import Emulator
from tests.telegram.line import Speaker
from tests.telegram.record import Call, Shown
from tests.telegram.updates import ANA, membership
from tests.telegram.world import Phone, TelegramWorld, telegram_world

PNG = b"\x89PNG\r\n\x1a\n"
BOB = 2**52 - 1


@pytest.fixture
def world(tmp_path: Path, way: Speaker) -> Iterator[TelegramWorld]:
    with telegram_world(tmp_path, BotApi(), way) as made:
        yield made


def api_of(world: TelegramWorld) -> BotApi:
    assert isinstance(world.server, BotApi)
    return world.server


def begins(phone: Phone) -> None:
    phone.writes("/start")
    phone.presses("c’est parti")
    phone.presses("Passer")
    assert phone.sees("2/55")


def plays_to_the_result(phone: Phone) -> None:
    phone.presses("Obtenir mon résultat")
    phone.waits_for("Ce résultat vous est-il utile")


def plays_a_whole_conversation(phone: Phone) -> None:
    phone.writes("/start")
    assert phone.sees("Les forces immatérielles") or phone.sees("les forces immatérielles")
    phone.presses("c’est parti")
    assert phone.sees("1/55")
    given = answers_all(phone)
    assert len(given) > 50
    assert phone.answers == given
    plays_to_the_result(phone)
    assert [shown.photo[:8] for shown in phone.screen if shown.photo] == [PNG, PNG]
    assert all(shown.text for shown in phone.screen if shown.photo)
    assert phone.sees("À développer d’abord")
    phone.presses("4")
    phone.presses("Passer")
    assert phone.sees("Merci, c’est noté")
    assert phone.answers == {**given, "FB2": "4", "FB1": "dk"}
    assert not phone.toasts


def test_a_whole_conversation_in_french(world: TelegramWorld) -> None:
    ana = world.phone()
    plays_a_whole_conversation(ana)
    assert ana.sees("Ma réponse à CD1 &lt;b&gt;&amp;")


def test_a_whole_conversation_with_a_server_that_somebody_else_wrote(tmp_path: Path, way: Speaker) -> None:
    """Against lo-bot-api-emulator, which cannot refuse an edit that changes nothing, nor bring a membership."""
    emulator = Emulator()
    with telegram_world(tmp_path, emulator, way) as world:
        plays_a_whole_conversation(world.phone())
    assert emulator.refusals == []


def pressed_twice_at_once(phone: Phone, data: str) -> None:
    phone.presses_raw(data, times=2)


def pressed_and_brought_again(phone: Phone, data: str) -> None:
    [number] = phone.presses_raw(data)
    again = phone.press_of(data, phone.keyboard)
    phone.does({"update_id": number, **again}, hears=0)


def pressed_on_an_old_keyboard_afterwards(phone: Phone, data: str) -> None:
    old = Shown(phone.keyboard.id, phone.keyboard.text, phone.keyboard.rows)
    phone.presses_raw(data)
    other = next(press for row in old.rows for _, press in row if press.startswith("a:") and press != data)
    phone.presses_raw(other, on=old)


def test_hasty_hands_and_a_nervous_line_change_no_answer(world: TelegramWorld) -> None:
    ana, bob = world.phone(), world.phone(BOB)
    for phone in (ana, bob):
        phone.writes("/start")
        phone.presses_raw(phone.buttons["▶ Oui, c’est parti"], times=2)
        assert phone.sees("1/55")
    given = answers_all(
        ana,
        (pressed_twice_at_once, pressed_and_brought_again, pressed_on_an_old_keyboard_afterwards, once),
    )
    assert ana.answers == given
    assert "Ce bouton date d’avant. Voici où vous en êtes." in ana.toasts
    plays_to_the_result(ana)
    assert bob.answers == {}


def test_a_button_of_somebody_elses_questionnaire_answers_nothing(world: TelegramWorld) -> None:
    ana, bob = world.phone(), world.phone(BOB)
    for phone in (ana, bob):
        begins(phone)
    ana.presses_raw(bob.buttons["10 à 49"], on=ana.keyboard)
    assert ana.answers == {"CD1": "dk"}
    assert ana.toasts == ["Ce bouton appartient à un autre questionnaire. Voici où vous en êtes."]


class Witness(BotApi):
    """Looks at the database whenever a press is ended or something is said."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self.file = file
        self.seen: list[tuple[str, int]] = []

    def keep(self, call: Call, result: Any) -> None:
        if call.method in ("answerCallbackQuery", "editMessageText"):
            database = sqlite3.connect(self.file)
            self.seen.append((call.method, database.execute("SELECT count(*) FROM answer").fetchone()[0]))
            database.close()
        super().keep(call, result)


def test_a_press_is_ended_and_answered_when_its_answer_is_on_the_disk(tmp_path: Path, speaker: Speaker) -> None:
    witness = Witness(tmp_path / "world.sqlite")
    with telegram_world(tmp_path, witness, speaker) as world:
        ana = world.phone()
        begins(ana)
        witness.seen.clear()
        ana.presses("10 à 49")
    assert sorted(witness.seen) == [("answerCallbackQuery", 2), ("editMessageText", 2)]


def test_a_press_too_old_to_be_ended_is_an_answer_all_the_same(world: TelegramWorld) -> None:
    ana = world.phone()
    begins(ana)
    api_of(world).fails("answerCallbackQuery", TOO_OLD)
    world.run(world.server.brings(ana.press_of(ana.buttons["10 à 49"], ana.keyboard)))
    ana.waits_for("3/55")
    world.until(lambda: api_of(world).has_failed)
    assert ana.answers == {"CD1": "dk", "CD2": "10-49"}


def test_a_question_whose_message_was_deleted_is_asked_anew(world: TelegramWorld) -> None:
    ana = world.phone()
    begins(ana)
    question = ana.keyboard
    api_of(world).forget(ANA, question.id)
    ana.presses_raw(dict(question.rows[0])["10 à 49"], on=question)
    ana.waits_for("3/55")
    assert ana.answers == {"CD1": "dk", "CD2": "10-49"}


def test_the_next_question_comes_through_a_bad_line(world: TelegramWorld) -> None:
    ana = world.phone()
    begins(ana)
    api_of(world).fails("editMessageText", flood(1), Cut.AFTER)
    world.run(world.server.brings(ana.press_of(ana.buttons["10 à 49"], ana.keyboard)))
    world.until(lambda: api_of(world).has_failed)
    ana.waits_for("3/55")
    ana.presses("6 à 10 ans")
    assert ana.answers == {"CD1": "dk", "CD2": "10-49", "CD3": "6-10"}


def test_what_was_pressed_while_the_service_was_away_is_taken_when_it_is_back(world: TelegramWorld) -> None:
    ana = world.phone()
    begins(ana)
    world.stops()
    world.run(world.server.brings(ana.press_of(ana.buttons["10 à 49"], ana.keyboard)))
    world.starts()
    ana.waits_for("3/55")
    assert ana.answers == {"CD1": "dk", "CD2": "10-49"}


def test_a_person_who_blocks_the_bot_is_silent_until_she_comes_back(world: TelegramWorld) -> None:
    ana = world.phone()
    begins(ana)
    ana.does(membership("kicked"), hears=0)
    assert not world.situation(ANA).reachable
    ana.does(membership("member"), hears=0)
    assert world.situation(ANA).reachable
    assert ana.sees("2/55")


def test_a_person_whose_chat_turns_out_to_be_closed_is_silent_too(world: TelegramWorld) -> None:
    ana = world.phone()
    begins(ana)
    api_of(world).fails("editMessageText", BLOCKED)
    ana.presses("10 à 49")
    world.until(lambda: not world.situation(ANA).reachable)
    ana.writes("/start")
    assert world.situation(ANA).reachable
    assert ana.sees("3/55")
