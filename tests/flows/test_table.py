"""Whatever a person does, wherever she stands: an answer, a way on, and nothing that a channel could not show."""

from collections.abc import Callable
from html.parser import HTMLParser

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.layout import length
from bot.telegram_rules import CAPTION_LIMIT, TEXT_LIMIT, TOAST_LIMIT
from flows import events
from flows.conversation import COMMANDS, TABLE
from flows.events import CameBack, Commanded, Event, Pressed, SentSomethingElse, Started, WentSilent, Wrote
from flows.outcome import AnswerGiven, ConsentGiven, Message, Outcome
from flows.press import MAX_BYTES, parse
from flows.situation import Place, Situation, after, place_of
from tests.flows.walking import EXAMPLE, LIBRARY, Walker, step


def stranger() -> Walker:
    return Walker()


def invited() -> Walker:
    walker = Walker()
    walker.starts()
    return walker


def answering() -> Walker:
    walker = Walker()
    walker.begins()
    walker.skips_details()
    return walker


def correcting() -> Walker:
    walker = answering()
    walker.presses("4")
    walker.presses("Back")
    return walker


def reviewing() -> Walker:
    walker = answering()
    walker.rates_all(EXAMPLE)
    return walker


def second_look() -> Walker:
    walker = answering()
    walker.rates_all({factor: "333" for factor in EXAMPLE})
    walker.presses("Get my result")
    return walker


def just_finished() -> Walker:
    walker = reviewing()
    walker.presses("Get my result")
    return walker


def next_move_awaited() -> Walker:
    walker = just_finished()
    walker.presses("4")
    return walker


def at_home() -> Walker:
    walker = just_finished()
    walker.starts()
    return walker


def asked_whether_to_lose_answers() -> Walker:
    walker = reviewing()
    walker.presses("1 I 4")
    walker.presses("Does not apply")
    return walker


def corrections_open() -> Walker:
    walker = at_home()
    walker.presses("Change an answer")
    walker.presses("1 I 4")
    walker.presses("2")
    return walker


def answer_corrected_after_the_result() -> Walker:
    walker = corrections_open()
    walker.presses("2 C 3")
    return walker


def about_to_drop() -> Walker:
    walker = corrections_open()
    walker.presses("Drop the corrections")
    return walker


def home_with_two_versions() -> Walker:
    walker = corrections_open()
    walker.presses("Hand in the corrected version")
    walker.starts()
    return walker


def earlier_version_looked_at() -> Walker:
    walker = home_with_two_versions()
    walker.presses("Earlier versions")
    walker.presses("1 · ")
    return walker


STANDS: list[Callable[[], Walker]] = [
    stranger,
    invited,
    answering,
    correcting,
    reviewing,
    second_look,
    just_finished,
    next_move_awaited,
    at_home,
    asked_whether_to_lose_answers,
    corrections_open,
    answer_corrected_after_the_result,
    about_to_drop,
    home_with_two_versions,
    earlier_version_looked_at,
]
READY = {make: make() for make in STANDS}  # for tests that look and do not walk on
WORDS = ["HC1.I", "SC3.C", "CD1", "CD4R", "CD10", "FB1", "FB2", "XX1", "0", "3", "9", "dk", "na", "FR", "fr", "en"]
VERBS = ["a", "g", "b", "k", "p", "l", "s", "sa", "begin", "anew", "again", "here", "lang", "langs", "result", "x"]
VERBS += ["aa", "d", "da", "v", "change", "versions"]
VERBS += ["invite", "invnew", "invrev", "differ", "open", "opennote", "openin", "join", "viewoff"]


def test_the_stands_of_these_tests_cover_every_place() -> None:
    assert {make().place for make in STANDS} == set(Place)


def has_way_on(outcome: Outcome) -> bool:
    buttons = [button for row in outcome.messages[-1].buttons for button in row]
    return bool(buttons) and all(parse(button.press) for button in buttons)


@settings(deadline=None, max_examples=200)
@given(
    st.sampled_from(STANDS),
    st.sampled_from(VERBS),
    st.lists(st.sampled_from(WORDS), max_size=2),
    st.sampled_from(["mine", "other", ""]),
    st.integers(-1, 1),
)
def test_a_tampered_button_never_raises_and_only_answers_what_it_may(
    make: Callable[[], Walker], verb: str, words: list[str], tag: str, shift: int
) -> None:
    walker = READY[make]
    assessment = walker.situation.assessment
    parts = [verb, *words]
    if assessment is not None and tag:
        parts += [assessment.tag if tag == "mine" else "00000000", str(assessment.revision + shift)]
    event = Pressed(press=":".join(parts), message="1", **walker.known)
    outcome = step(walker.situation, event, walker.now, LIBRARY)

    # Who hands in twice has the way on below the result, in messages of its own.
    assert has_way_on(outcome) or (verb in ("s", "sa") and walker.place is Place.HOME)
    answers = [fact for fact in outcome.facts if isinstance(fact, AnswerGiven)]
    if answers:
        question = LIBRARY.current.question(answers[0].question)
        assert (verb in ("a", "aa"), tag, shift, len(answers)) == (True, "mine", 0, 1)
        assert question is not None
        assert question.allows(answers[0].value)
    if walker.place is Place.STRANGER:
        assert not any(isinstance(fact, ConsentGiven) for fact in outcome.facts)


@pytest.mark.parametrize("make", STANDS)
def test_every_button_on_every_screen_does_something_and_leaves_a_way_on(make: Callable[[], Walker]) -> None:
    walker = make()
    if walker.place is Place.STRANGER:
        walker.commands("help")
    buttons = [button for message in walker.outcome.messages for row in message.buttons for button in row]
    assert buttons
    for button in buttons:
        event = Pressed(press=button.press, message="1", **walker.known)
        outcome = step(walker.situation, event, walker.now, LIBRARY)
        assert has_way_on(outcome)
        assert "do not know" not in outcome.toast
        assert "from before" not in outcome.toast


@pytest.mark.parametrize("make", STANDS)
def test_every_press_is_answered_in_the_place_of_its_message(make: Callable[[], Walker]) -> None:
    walker = make()
    for press in ("here", "langs", "notice", "p", "x", "a:CD1:dk:00000000:1"):
        outcome = step(walker.situation, Pressed(press=press, message="77", **walker.known), walker.now, LIBRARY)
        assert outcome.messages[0].replaces == "77"
        assert all(message.replaces is None for message in outcome.messages[1:])


@pytest.mark.parametrize("make", STANDS)
def test_what_is_not_a_press_never_edits_a_message(make: Callable[[], Walker]) -> None:
    walker = make()
    events: list[Event] = [Started(**walker.known), SentSomethingElse(**walker.known)]
    events += [Wrote(text=text, **walker.known) for text in ("hello", "STOP", "\u200f", "x" * 5000)]
    events += [Commanded(name=name, **walker.known) for name in (*COMMANDS, "dance", "")]
    for event in events:
        outcome = step(walker.situation, event, walker.now, LIBRARY)
        assert has_way_on(outcome)
        assert all(message.replaces is None for message in outcome.messages)
        assert outcome.toast == ""


@pytest.mark.parametrize("make", STANDS)
def test_wherever_she_stands_start_is_enough_to_go_on(make: Callable[[], Walker]) -> None:
    walker = make()
    place = walker.place
    walker.starts()

    assert walker.place is (Place.INVITED if place is Place.STRANGER else place)
    assert walker.labels


@pytest.mark.parametrize("make", STANDS)
def test_the_outcome_names_the_place_in_which_the_event_came_in(make: Callable[[], Walker]) -> None:
    walker = make()
    outcome = step(walker.situation, Started(**walker.known), walker.now, LIBRARY)

    assert outcome.place == walker.place.value


def test_a_situation_is_never_changed_by_a_step() -> None:
    walker = answering()
    before = walker.situation
    values = dict(walker.values)
    walker.presses("4")

    assert isinstance(before, Situation)
    assert before.assessment is not None
    assert dict(before.assessment.values) == values
    assert place_of(after(before, (), walker.now), LIBRARY) is Place.ANSWERING


# -- any event anywhere

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
    assert len(outcome.toast) <= TOAST_LIMIT
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
