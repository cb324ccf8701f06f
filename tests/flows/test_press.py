"""A button in at most 64 bytes, and back; anything else that comes back is no button of ours."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.instrument import Question
from flows.press import MAX_BYTES, Press, Verb, parse
from tests.flows.walking import LIBRARY


def every_press() -> list[tuple[Question, str]]:
    questions = (*LIBRARY.current.asked, *LIBRARY.current.closing)
    return [
        (q, value) for q in questions for value in (*(o.value for o in q.options), "dk", "na") if q.allows(value)
    ]


def test_every_answer_fits_on_a_button_and_is_read_back() -> None:
    for question, value in every_press():
        press = Press(Verb.ANSWER, (question.id, value), "f" * 8, 10**9 - 1)
        assert len(str(press).encode()) <= MAX_BYTES
        assert parse(str(press)) == press


@pytest.mark.parametrize("verb", Verb)
def test_every_verb_is_read_back_with_what_it_takes(verb: Verb) -> None:
    a_question, a_language = ("HC1.I",), ("fr",)
    arguments = {
        Verb.ANSWER: ("HC1.I", "3"),
        Verb.ANSWER_ANYWAY: ("HC1.I", "na"),
        Verb.VERSION: ("1",),
        Verb.GO: a_question,
        Verb.BACK: a_question,
        Verb.LANGUAGE: a_language,
        Verb.PAPER: a_language,
        Verb.FORGET: ("1358236800",),
        Verb.TIME: ("5",),
        Verb.MOMENT: ("1358236800",),
        Verb.DECIDE: ("CN3",),
        Verb.PUT_OFF: ("workshop",),
        Verb.PLAN: ("0123456789abcdef", "30"),
        Verb.INITIATION: ("4",),
        Verb.BESIDE: ("cluster", "importance"),
        Verb.WITHDRAW: ("CN3",),
        Verb.ALLOW: ("CN3", "1"),
        Verb.REFUSE: ("CN3", "1"),
        Verb.INVITE_ANEW: ("2",),
        Verb.REVOKE: ("0123456789abcdef",),
        Verb.DIFFERENCES: ("0123456789abcdef",),
        Verb.OPEN: ("AAAAAAAAAAA", "_-_-_-_-_-_"),
        Verb.OPEN_IN: ("fr", "AAAAAAAAAAA", "_-_-_-_-_-_"),
        Verb.OPEN_NOTICE: ("AAAAAAAAAAA", "_-_-_-_-_-_"),
        Verb.JOIN: ("AAAAAAAAAAA", "_-_-_-_-_-_"),
        Verb.WITHDRAW_VIEW: ("0123456789abcdef",),
        Verb.UNSTARTED: ("1666",),
        Verb.ADMIT: ("0123456789abcdef", "0"),
        Verb.ADMIT_NOT: ("0123456789abcdef", "0123456789abcdef"),
        Verb.CALLED: ("0123456789abcdef", "0123456789abcdef"),
        Verb.COMPANIES: ("12",),
        Verb.COMPANY: ("0123456789abcdef",),
        Verb.COMPANY_PAPER: ("0123456789abcdef",),
        Verb.COMPANY_LETTER: ("0123456789abcdef",),
        Verb.SPOKEN: ("0123456789abcdef",),
        Verb.DIGEST: ("0123456789abcdef",),
        Verb.DIGEST_PAGE: ("0123456789abcdef",),
        Verb.DIGEST_CALLS: ("0123456789abcdef", "12"),
        Verb.DIGEST_EVERY: ("0123456789abcdef", "never"),
        Verb.DIGEST_EXTEND: ("0123456789abcdef", "0123456789abcdef"),
        Verb.DIGEST_EXTENDED: ("0123456789abcdef", "0123456789abcdef", "2013-03-13"),
        Verb.HAND_OVER: ("0123456789abcdef", "0123456789abcdef"),
        Verb.HAND_OVER_CODE: ("0123456789abcdef", "0123456789abcdef"),
        Verb.HAND_OVER_NOT: ("0123456789abcdef", "0123456789abcdef"),
        Verb.ATTEND: ("0123456789abcdef", "deputy"),
        Verb.ENTRY: ("0123456789abcdef",),
        Verb.PREPARE: ("0123456789abcdef",),
        Verb.ATTENDANCE: ("0123456789abcdef", "1"),
        Verb.CAME: ("0123456789abcdef", "1"),
        Verb.MEASURE_NEW: ("1",),
        Verb.MEASURE: ("1",),
        Verb.MEASURE_ASK: ("1", "what"),
        Verb.MEASURE_TERM: ("1", "6"),
        Verb.MEASURE_DROP: ("1",),
        Verb.MEASURE_STATE: ("1", "givenup", "r"),
        Verb.MEASURE_DAY: ("1", "2013-06-30", "r"),
        Verb.MEASURE_NO_REASON: ("1", "r"),
        Verb.BEGIN_ROUND: ("1",),
        Verb.LOOK_BACK: ("2",),
        Verb.SEEN_THEN: ("HC1.C.then", "dk", "2"),
        Verb.SEEN_ENOUGH: ("2",),
        Verb.WHY: ("1", "headline"),
        Verb.FIGURES: ("1", "headline"),
        Verb.FIGURE: ("1", "headline", "HC1"),
    }
    bare = Press(verb, arguments.get(verb, ()))
    press = bare if str(bare).count(":") == len(bare.arguments) else Press(verb, bare.arguments, "0a1b2c3d", 7)

    assert parse(str(press)) == press


@pytest.mark.parametrize(
    "text",
    [
        "",
        ":",
        "a",
        "A:HC1.I:3:tag:1",
        "a:HC1.I:3:tag",
        "a:HC1.I:3:tag:-1",
        "a:HC1.I:3:tag:1:2",
        "a:HC1.I:3:tag:٣",
        "a:HC1.I:3:tag:1\n",
        "a:HC1.I:é:tag:1",
        "a:HC1.I::tag:1",
        "a:" + "x" * 17 + ":3:tag:1",
        "here:now",
        "lang",
        "lang:fr:en",
        "\ud800",
    ],
)
def test_what_no_button_of_ours_carries_is_no_press(text: str) -> None:
    assert parse(text) is None


@given(
    st.sampled_from(Verb),
    st.lists(st.from_regex(r"\A[A-Za-z0-9+._-]{1,16}\Z"), max_size=3),
    st.from_regex(r"\A[0-9a-f]{8}\Z"),
    st.integers(0, 10**9 - 1),
)
def test_what_can_be_read_is_written_the_same_way(verb: Verb, words: list[str], tag: str, revision: int) -> None:
    press = Press(verb, tuple(words), tag, revision)
    found = parse(str(press))

    assert found is None or str(found) == str(press)


@given(st.text(max_size=80))
def test_any_text_at_all_can_be_looked_at(text: str) -> None:
    found = parse(text)

    assert found is None or found.verb == text.split(":")[0]


@given(st.sampled_from(Verb), st.lists(st.text(max_size=20), max_size=6))
def test_a_verb_with_whatever_behind_it_can_be_looked_at(verb: Verb, words: list[str]) -> None:
    found = parse(":".join([verb, *words]))

    assert found is None or all(word.isascii() and 1 <= len(word) <= 16 for word in words)
