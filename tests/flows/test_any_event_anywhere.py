"""Whatever a person does, wherever she stands: an answer, a way on, and nothing that a channel could not show."""

from html.parser import HTMLParser

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.telegram_rules import CAPTION_LIMIT, TEXT_LIMIT, length
from flows import events
from flows.conversation import COMMANDS, TABLE, is_stop_word, step
from flows.events import CameBack, Commanded, Event, Pressed, SentSomethingElse, Started, WentSilent, Wrote
from flows.outcome import Message, Outcome
from flows.press import MAX_BYTES, Press, Verb, parse
from flows.situation import Place
from tests.flows.walking import LIBRARY, Walker

KINDS = [c for c in vars(events).values() if isinstance(c, type) and issubclass(c, Event) and c is not Event]
SILENT = (WentSilent, CameBack)


@pytest.mark.parametrize("place", Place)
@pytest.mark.parametrize("kind", KINDS)
def test_every_place_has_a_reaction_to_every_event(place: Place, kind: type[Event]) -> None:
    assert (place, kind) in TABLE


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        assert tag in ("b", "i", "code", "a"), f"no channel knows <{tag}>"
        self.opened.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.opened.pop() == tag


def check_message(message: Message) -> None:
    tags = _Tags()
    tags.feed(message.text)
    tags.close()
    assert tags.opened == []
    assert 1 <= length(message.text) <= (CAPTION_LIMIT if message.picture else TEXT_LIMIT)
    assert all(1 <= len(row) <= 8 for row in message.buttons)
    assert sum(map(len, message.buttons)) <= 100
    for button in (button for row in message.buttons for button in row):
        assert len(button.press.encode()) <= MAX_BYTES
        assert parse(button.press) is not None
        assert 1 <= len(button.text) <= 60


def check(outcome: Outcome, event: Event) -> None:
    for message in outcome.messages:
        check_message(message)
    assert len({message.key for message in outcome.messages}) == len(outcome.messages)
    assert len(outcome.toast) <= 200
    if not isinstance(event, SILENT):
        doubled_submit = outcome.messages[-1].text in [v("review.handed_in") for v in LIBRARY.voices.values()]
        assert outcome.messages[-1].buttons or doubled_submit, "there is always a way on"


texts = st.one_of(
    st.text(max_size=80),
    st.sampled_from(
        [
            "STOP",
            "Arrêt!",
            "3",
            "<b>&Co</b>",
            "🙂" * 60,
            "\u202eevil\u202c",
            "\x00\x07",
            "x" * 5000,
            "\ud800",
            " \n ",
        ]
    ),
)
languages = st.sampled_from(["", "en", "fr-CA", "de", "xx"])
moves = st.lists(
    st.one_of(
        st.tuples(st.just("start"), st.just("")),
        st.tuples(st.just("text"), texts),
        st.tuples(st.just("command"), st.sampled_from([*COMMANDS, "dance", "start2"])),
        st.tuples(st.just("sticker"), st.just("")),
        st.tuples(st.just("silent"), st.just("")),
        st.tuples(st.just("back"), st.just("")),
        st.tuples(st.just("button"), st.integers(0, 60).map(str)),
        st.tuples(st.just("button"), st.integers(0, 8).map(str)),
        st.tuples(st.just("old"), st.integers(0, 200).map(str)),
        st.tuples(
            st.just("raw"), st.one_of(st.text(max_size=70), st.from_regex(r"\A[a-z]{1,4}(:[A-Z0-9.]{1,8}){0,4}\Z"))
        ),
        st.tuples(st.just("fill"), st.sampled_from(["3", "dk", "na"])),
    ),
    max_size=25,
)


def move(walker: Walker, seen: list[str], kind: str, what: str) -> Event:
    known = walker.known
    buttons = [b.press for m in walker.outcome.messages for row in m.buttons for b in row]
    seen += buttons
    match kind:
        case "start":
            return Started(**known)
        case "text":
            return Wrote(text=what, **known)
        case "command":
            return Commanded(name=what, **known)
        case "sticker":
            return SentSomethingElse(**known)
        case "silent":
            return WentSilent(**known)
        case "back":
            return CameBack(**known)
        case "button" if buttons:
            return Pressed(press=buttons[int(what) % len(buttons)], message="1", **known)
        case "old" if seen:
            return Pressed(press=seen[int(what) % len(seen)], message=None, **known)
        case _:
            return Pressed(press=what, message="7", **known)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(languages, moves)
def test_no_event_is_ever_too_much(language: str, todo: list[tuple[str, str]]) -> None:
    walker, seen = Walker(language=language), list[str]()
    for kind, what in todo:
        if kind == "fill" and walker.place is Place.ANSWERING:
            facts = {q.id.replace(".", "_"): what for q in LIBRARY.current.asked if q.factor or what == "dk"}
            walker.answers(**{q: v for q, v in facts.items() if v != "na" or q.endswith("_I")})
            continue
        event = move(walker, seen, kind, what)
        before, now = walker.situation, walker.now
        check(walker.takes(event), event)
        again = step(before, event, walker.now, LIBRARY)
        assert again == walker.outcome, "the same step twice is the same"
        assert now < walker.now


@pytest.mark.parametrize("words", ["STOP", "stop", " Stop. ", "arrêt", "ARRET!", "Arrêtez", "stopp"])
def test_a_stop_word_is_understood(words: str) -> None:
    assert is_stop_word(words)


@pytest.mark.parametrize("words", ["", "Stopford Ltd", "non-stop", "stop it please", "ST OP Engineering", "…"])
def test_a_name_that_only_looks_like_a_stop_word_is_none(words: str) -> None:
    assert not is_stop_word(words)


def test_every_button_of_the_questionnaire_fits_and_comes_back() -> None:
    for question in (*LIBRARY.current.asked, *LIBRARY.current.closing):
        for value in (*(option.value for option in question.options), "dk", "na"):
            press = Press(Verb.ANSWER, (question.id, value), "0123abcd", 999_999_999)
            assert len(str(press).encode()) <= MAX_BYTES
            assert parse(str(press)) == press


@given(st.text(max_size=80))
def test_anything_can_be_read_as_a_press_and_most_is_none(text: str) -> None:
    press = parse(text)

    assert press is None or str(press) == text or str(press.revision) != text.rsplit(":", 1)[-1]
