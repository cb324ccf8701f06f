"""What comes in: what people do in Telegram becomes the right event, over real HTTP."""

from dataclasses import replace
from typing import Any

import pytest

from flows.events import (
    CameBack,
    Commanded,
    Event,
    Pressed,
    SentSomethingElse,
    Started,
    WentSilent,
    Wrote,
)
from tests.telegram.bot_api import TOO_OLD
from tests.telegram.line import Line
from tests.telegram.record import Fields
from tests.telegram.updates import ANA, DATE, GROUP, membership, message, person, press, private

CHAT = f"tg:{ANA}"
LARGEST_ID = 2**52 - 1
FILE = {"file_id": "f", "file_unique_id": "f"}
STICKER = {**FILE, "type": "regular", "width": 1, "height": 1, "is_animated": False, "is_video": False}
PHOTO = [{**FILE, "width": 90, "height": 90}]
FORWARDED = {"type": "user", "date": DATE, "sender_user": person(9, "Bob")}
HIDDEN = {"type": "hidden_user", "date": DATE, "sender_user_name": "Bob"}
INACCESSIBLE = {"message_id": 55, "date": 0, "chat": private()}


def something_else(**content: Any) -> tuple[Fields, Event]:
    return message(**content), SentSomethingElse(id="", chat=CHAT, language="fr")


def wrote(text: str) -> tuple[Fields, Event]:
    return message(text=text), Wrote(id="", chat=CHAT, language="fr", text=text)


def started(text: str, code: str = "") -> tuple[Fields, Event]:
    return message(text=text), Started(id="", chat=CHAT, language="fr", code=code)


def commanded(text: str, name: str) -> tuple[Fields, Event]:
    return message(text=text), Commanded(id="", chat=CHAT, language="fr", name=name)


@pytest.mark.parametrize(
    ("update", "event"),
    [
        pytest.param(*wrote("Nantes Biotech"), id="a text"),
        pytest.param(*wrote("<b>Dupont & Fils</b> 🏭"), id="a text with what is special in HTML"),
        pytest.param(*wrote("é" * 5000), id="a text longer than Telegram sends"),
        pytest.param(*wrote("/ 5"), id="a slash that is no command"),
        pytest.param(*started("/start"), id="start"),
        pytest.param(*started("/start inv8F2K", "inv8F2K"), id="start with an invitation"),
        pytest.param(*started("/START inv8F2K", "inv8F2K"), id="start in capitals"),
        pytest.param(*started("/start@icquick_bot"), id="start with the name of the bot"),
        pytest.param(*started("/start@icquick_bot inv8F2K", "inv8F2K"), id="start with both"),
        pytest.param(*started("/start voilà <b>"), id="start with what is no code"),
        pytest.param(*commanded("/Status", "status"), id="a command with a capital"),
        pytest.param(*commanded("/HELP@icquick_bot", "help"), id="a command in capitals with the name of the bot"),
        pytest.param(*something_else(sticker=STICKER), id="sticker"),
        pytest.param(*something_else(voice={**FILE, "duration": 1}), id="voice"),
        pytest.param(*something_else(photo=PHOTO, caption="3"), id="photo with words below it"),
        pytest.param(*something_else(document={**FILE, "file_name": "a.csv"}), id="document"),
        pytest.param(*something_else(location={"latitude": 47.2, "longitude": -1.5}), id="location"),
        pytest.param(*something_else(contact={"phone_number": "1", "first_name": "B"}), id="contact"),
        pytest.param(*something_else(dice={"emoji": "🎲", "value": 3}), id="dice"),
        pytest.param(*something_else(text="3", forward_origin=FORWARDED), id="a forwarded text"),
        pytest.param(*something_else(text="3", forward_origin=HIDDEN), id="a text forwarded from somebody hidden"),
        pytest.param(*something_else(a_kind_of_2030={"x": 1}), id="a kind of message that nobody knows yet"),
        pytest.param(
            message(text="3", a_field_of_2030={"x": [1]}, from_the_moon=True),
            Wrote(id="", chat=CHAT, language="fr", text="3"),
            id="a text with fields that nobody knows yet",
        ),
        pytest.param(
            {"message": {"message_id": 5, "date": DATE, "chat": private(), "text": "3"}},
            Wrote(id="", chat=CHAT, text="3"),
            id="a text from nobody",
        ),
        pytest.param(
            message(LARGEST_ID, text="3"),
            Wrote(id="", chat=f"tg:{LARGEST_ID}", language="fr", text="3"),
            id="a person with the largest number there is",
        ),
        pytest.param(
            message(text="3", language="fr-CA"),
            Wrote(id="", chat=CHAT, language="fr-CA", text="3"),
            id="a language with its country",
        ),
        pytest.param(
            press("a:HC1.I:3:t:12"),
            Pressed(id="", chat=CHAT, language="fr", press="a:HC1.I:3:t:12", message="55"),
            id="a press",
        ),
        pytest.param(
            press("a:HC1.I:3:t:12", message=INACCESSIBLE),
            Pressed(id="", chat=CHAT, language="fr", press="a:HC1.I:3:t:12"),
            id="a press on a message that is out of reach",
        ),
        pytest.param(
            press("a:HC1.I:3:t:12", message=None),
            Pressed(id="", chat=CHAT, language="fr", press="a:HC1.I:3:t:12"),
            id="a press on no message",
        ),
        pytest.param(
            press("<b>💥", LARGEST_ID),
            Pressed(id="", chat=f"tg:{LARGEST_ID}", language="fr", press="<b>💥", message="55"),
            id="a press that no button of ours can have carried",
        ),
        pytest.param(membership("kicked"), WentSilent(id="", chat=CHAT, language="fr"), id="the bot is blocked"),
        pytest.param(membership("member"), CameBack(id="", chat=CHAT, language="fr"), id="it is let in again"),
    ],
)
def test_it_becomes_its_event(open_line: Line, update: Fields, event: Event) -> None:
    heard = open_line.hears(update)
    assert [replace(each, id="") for each in heard] == [event]


def test_an_event_is_named_after_the_bot_and_the_number_of_its_update(open_line: Line) -> None:
    [event] = open_line.hears({"update_id": 2**31 - 1, **message(text="3")})
    assert event.id == f"tg:77:{2**31 - 1}"


@pytest.mark.parametrize(
    "update",
    [
        pytest.param(message(text="/start", chat=GROUP), id="a message in a group"),
        pytest.param(message(sticker=STICKER, chat=GROUP), id="a sticker in a group"),
        pytest.param(membership("member", chat=GROUP), id="somebody takes the bot into a group"),
        pytest.param(press("a:HC1.I:3:t:12", message={**INACCESSIBLE, "chat": GROUP}), id="a press in a group"),
        pytest.param(press(None), id="a press that carries nothing"),
        pytest.param(press(None, game_short_name="chess"), id="a press that starts a game"),
        pytest.param(membership("dreaming"), id="a membership that nobody knows yet"),
        pytest.param({"message": {"text": "3"}}, id="a message without the fields that each has"),
    ],
)
def test_nothing_is_made_of(open_line: Line, update: Fields) -> None:
    assert open_line.hears(update) == []


def test_what_cannot_be_read_stops_nobody_else(open_line: Line) -> None:
    heard = open_line.hears(message(text="1"), membership("dreaming"), {"message": 7}, message(text="2"))
    assert [event.text for event in heard if isinstance(event, Wrote)] == ["1", "2"]


@pytest.mark.parametrize("kind", ["edited_message", "channel_post", "edited_channel_post", "business_message"])
def test_what_was_not_asked_for_is_passed_over(open_line: Line, kind: str) -> None:
    open_line.api.kinds_before = {kind}
    assert open_line.hears({kind: message(text="3")["message"]}) == []


def test_what_nobody_knows_yet_is_passed_over(open_line: Line) -> None:
    open_line.api.kinds_before = {"dream"}
    assert open_line.hears({"dream": {"of": "2030"}}) == []


def test_only_messages_presses_and_memberships_are_asked_for(open_line: Line) -> None:
    open_line.hears(message(text="3"))
    for asked in open_line.api.calls_of("getUpdates"):
        assert asked["allowed_updates"] == ["message", "callback_query", "my_chat_member"]


def test_a_press_that_is_not_ours_is_ended_at_once(open_line: Line) -> None:
    open_line.hears(press(None, query="empty"), press("x", query="group", message={**INACCESSIBLE, "chat": GROUP}))
    open_line.until(lambda: open_line.api.answers == {"empty": [""], "group": [""]})


def test_a_press_that_is_not_ours_and_too_old_to_be_ended_is_done_with(open_line: Line) -> None:
    open_line.api.fails("answerCallbackQuery", TOO_OLD)
    assert open_line.hears(press(None)) == []
    assert open_line.api.has_failed
    assert open_line.pauses == []


def test_what_one_person_does_quickly_keeps_its_order(open_line: Line) -> None:
    texts = [str(number) for number in range(100)]
    heard = open_line.hears(*(message(text=text) for text in texts))
    assert [event.text for event in heard if isinstance(event, Wrote)] == texts
