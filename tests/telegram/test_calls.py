"""What goes out: messages become the right calls, and what stands in the chat is what was meant."""

import pytest

from bot.telegram_rules import TOAST_LIMIT
from flows.document import Document, Words
from flows.events import Pressed
from flows.outcome import Button, Message
from flows.press import MAX_BYTES
from tests.telegram.line import Line
from tests.telegram.record import Shown
from tests.telegram.updates import ANA, press

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40
PDF = b"%PDF-1.7\n" + bytes(range(256))
BUTTONS = ((Button("Peu", "a:HC1.I:1:t:4"), Button("Très", "a:HC1.I:3:t:4")), (Button("Pause", "p:t:4"),))
ROWS = [[("Peu", "a:HC1.I:1:t:4"), ("Très", "a:HC1.I:3:t:4")], [("Pause", "p:t:4")]]


def newest(line: Line) -> Shown:
    return line.api.screen(ANA)[-1]


def methods_of(line: Line) -> list[str]:
    return [call.method for call in line.api.calls]


def test_a_message_is_sent_as_html_with_its_buttons(line: Line) -> None:
    receipt = line.says("<b>Importance</b>\n0  Pas important", buttons=BUTTONS)
    [fields] = line.api.calls_of("sendMessage")
    assert fields["chat_id"] == ANA
    assert fields["text"] == "<b>Importance</b>\n0  Pas important"
    assert fields["parse_mode"] == "HTML"
    assert fields["link_preview_options"] == {"is_disabled": True}
    assert newest(line).rows == ROWS
    assert receipt.message == str(newest(line).id)


def test_a_message_without_buttons_bears_none(line: Line) -> None:
    line.says()
    [fields] = line.api.calls_of("sendMessage")
    assert "reply_markup" not in fields


def test_what_is_special_in_html_is_harmless_once_escaped(line: Line) -> None:
    line.says("Merci, &lt;b&gt;Dupont &amp; Fils&lt;/b&gt; &#34;&#39; !")
    assert newest(line).text == "Merci, &lt;b&gt;Dupont &amp; Fils&lt;/b&gt; &#34;&#39; !"


def test_a_message_that_replaces_another_is_an_edit_with_buttons(line: Line) -> None:
    first = line.says("1/55", buttons=BUTTONS)
    second = line.says("2/55", replaces=first.message, buttons=BUTTONS)
    [fields] = line.api.calls_of("editMessageText")
    assert (fields["chat_id"], str(fields["message_id"])) == (ANA, first.message)
    assert fields["parse_mode"] == "HTML"
    assert fields["link_preview_options"] == {"is_disabled": True}
    [shown] = line.api.screen(ANA)
    assert (shown.text, shown.rows, shown.edits) == ("2/55", ROWS, 1)
    assert second == first


def test_an_edit_without_buttons_takes_the_old_ones_away(line: Line) -> None:
    first = line.says("1/55", buttons=BUTTONS)
    line.says("Merci", replaces=first.message)
    assert newest(line).rows == []


def test_an_edit_that_changes_nothing_is_as_good_as_done(line: Line) -> None:
    first = line.says("1/55", buttons=BUTTONS)
    assert line.says("1/55", replaces=first.message, buttons=BUTTONS) == first
    assert methods_of(line) == ["sendMessage", "editMessageText"]


def test_a_message_that_is_gone_is_sent_anew(line: Line) -> None:
    first = line.says("1/55", buttons=BUTTONS)
    line.api.forget(ANA, int(first.message or ""))
    second = line.says("2/55", replaces=first.message, buttons=BUTTONS)
    [shown] = line.api.screen(ANA)
    assert (shown.text, shown.rows) == ("2/55", ROWS)
    assert second.message == str(shown.id) != first.message


def test_a_text_cannot_take_the_place_of_a_picture_and_is_sent_anew(line: Line) -> None:
    picture = line.says("Légende", PNG)
    line.says("2/55", replaces=picture.message)
    assert [shown.text for shown in line.api.screen(ANA)] == ["Légende", "2/55"]


def test_what_replaces_the_message_of_another_channel_is_sent_anew(line: Line) -> None:
    line.says("2/55", replaces="web-7")
    assert methods_of(line) == ["sendMessage"]


def test_a_picture_goes_out_byte_for_byte_with_its_caption(line: Line) -> None:
    receipt = line.says("<b>Vos trois capitaux</b>", PNG, buttons=BUTTONS)
    [call] = line.api.calls
    assert call.method == "sendPhoto"
    assert call.fields["parse_mode"] == "HTML"
    assert (newest(line).photo, newest(line).text) == (PNG, "<b>Vos trois capitaux</b>")
    assert newest(line).rows == ROWS
    assert receipt.message == str(newest(line).id)


def test_a_caption_is_measured_as_telegram_measures_it(line: Line) -> None:
    line.says("<b>" + "&amp;" * 1024 + "</b>", PNG)
    assert methods_of(line) == ["sendPhoto"]


def test_a_caption_that_is_too_long_follows_as_a_text(line: Line) -> None:
    receipt = line.says("🏭" * 513, PNG, buttons=BUTTONS)
    photo, text = line.api.screen(ANA)
    assert (photo.photo, photo.text, photo.rows) == (PNG, "", [])
    assert (text.text, text.rows) == ("🏭" * 513, ROWS)
    assert receipt.message == str(text.id)


def test_the_longest_text_there_may_be_is_shown(line: Line) -> None:
    line.says("<i>" + "🏭" * 2048 + "</i>")
    assert methods_of(line) == ["sendMessage"]


def test_the_longest_press_there_may_be_comes_back_as_it_went_out(line: Line) -> None:
    longest = "x" * MAX_BYTES
    line.says(buttons=((Button("Oui", longest),),))
    line.listens()
    [event] = line.hears(press(newest(line).rows[0][0][1]))
    assert isinstance(event, Pressed)
    assert event.press == longest


def test_the_waiting_mark_says_that_a_picture_is_coming(line: Line) -> None:
    line.run(line.transport.typing(f"tg:{ANA}"))
    assert line.api.calls_of("sendChatAction") == [{"chat_id": ANA, "action": "upload_photo"}]


def test_a_press_is_ended_once_with_its_toast(line: Line) -> None:
    line.listens()
    [event] = line.hears(press("x", query="q7"))
    line.run(line.transport.acknowledge(event, "Déjà noté"))
    line.run(line.transport.acknowledge(event, "Déjà noté"))
    assert line.api.answers == {"q7": ["Déjà noté"]}


def test_a_press_is_ended_without_a_toast_where_there_is_nothing_to_say(line: Line) -> None:
    line.listens()
    [event] = line.hears(press("x", query="q7"))
    line.run(line.transport.acknowledge(event, ""))
    [fields] = line.api.calls_of("answerCallbackQuery")
    assert "text" not in fields


def test_a_toast_is_cut_to_what_telegram_takes(line: Line) -> None:
    line.listens()
    [event] = line.hears(press("x", query="q7"))
    line.run(line.transport.acknowledge(event, "é" * 300))
    assert line.api.answers == {"q7": ["é" * TOAST_LIMIT]}


def test_what_is_no_press_needs_no_end(line: Line) -> None:
    line.run(line.transport.acknowledge(Pressed(id="tg:77:1", chat="tg:1", press="x"), ""))
    assert line.api.calls == []


@pytest.mark.parametrize("text", ["<b>Dupont", "a < b", "<blink>non</blink>", "</b>"])
def test_the_server_of_these_tests_refuses_the_html_that_telegram_refuses(line: Line, text: str) -> None:
    with pytest.raises(Exception, match=r"(?i)can't parse entities"):
        line.run(line.transport.send(Message(to=f"tg:{ANA}", text=text), None))


def test_a_document_goes_out_byte_for_byte_with_its_name_and_caption(line: Line) -> None:
    report = Document("loire-sensors.pdf", Words("not looked at here"))
    receipt = line.says("Votre rapport", PDF, document=report, buttons=BUTTONS)
    [call] = line.api.calls
    assert call.method == "sendDocument"
    assert (call.files["document"], call.names["document"]) == (PDF, "loire-sensors.pdf")
    assert (newest(line).text, newest(line).rows) == ("Votre rapport", ROWS)
    assert receipt.message == str(newest(line).id)
