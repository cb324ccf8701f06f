"""Groups and channels: a kind word, once in a while, and nothing of them is kept."""

import pytest

from tests.telegram.bot_api import BLOCKED
from tests.telegram.line import Line
from tests.telegram.record import Fields
from tests.telegram.updates import GROUP, membership, message

CHANNEL: Fields = {"id": -100777, "type": "channel", "title": "Cluster news"}


def group(number: int) -> Fields:
    return {**GROUP, "id": -100_000 - number}


def made_administrator(chat: Fields) -> Fields:
    """As Telegram tells it: with every right that there is."""
    update = membership("administrator", chat=chat)
    rights = (
        *("can_be_edited", "is_anonymous", "can_manage_chat", "can_delete_messages", "can_manage_video_chats"),
        *("can_restrict_members", "can_promote_members", "can_change_info", "can_invite_users"),
        *("can_post_stories", "can_edit_stories", "can_delete_stories", "can_send_welcome_messages"),
    )
    update["my_chat_member"]["new_chat_member"] |= dict.fromkeys(rights, False)
    return update


def words_in(line: Line, chat: Fields) -> list[str]:
    return [shown.text for shown in line.api.screen(chat["id"])]


@pytest.mark.parametrize(
    ("update", "chat"),
    [
        pytest.param(membership("member", chat=group(1)), group(1), id="let into a group"),
        pytest.param(made_administrator(CHANNEL), CHANNEL, id="let into a channel"),
        pytest.param(message(text="/start", chat=group(2)), group(2), id="called in a group"),
        pytest.param(message(text="3", chat={**group(3), "type": "group"}), group(3), id="spoken to in a group"),
    ],
)
def test_the_bot_says_where_it_talks_and_keeps_nothing(open_line: Line, update: Fields, chat: Fields) -> None:
    assert open_line.hears(update) == []
    open_line.until(lambda: bool(words_in(open_line, chat)))
    [words] = words_in(open_line, chat)
    assert "@icquick_bot" in words
    assert "en privé" in words


def test_it_does_not_say_so_again_and_again(open_line: Line) -> None:
    chat = group(4)
    open_line.hears(*[message(text="/start", chat=chat)] * 5)
    open_line.hears(message(text="/help", chat=chat))
    assert len(open_line.api.calls_of("sendMessage")) == 1


@pytest.mark.parametrize("status", ["kicked", "left"])
def test_it_says_nothing_where_it_was_shown_out(open_line: Line, status: str) -> None:
    assert open_line.hears(membership(status, chat=group(5))) == []
    assert open_line.api.calls_of("sendMessage") == []


def test_a_group_that_does_not_want_to_hear_it_stops_nobody(open_line: Line) -> None:
    open_line.api.fails("sendMessage", BLOCKED)
    heard = open_line.hears(message(text="/start", chat=group(6)), message(text="3"))
    assert [event.chat for event in heard] == ["tg:700"]
    open_line.until(lambda: open_line.api.has_failed)
    assert open_line.pauses == []
