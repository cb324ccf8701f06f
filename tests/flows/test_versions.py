"""Which answers count, for any corrections: dropped they leave nothing, handed in they are the answers."""

from copy import copy
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.outcome import Submitted
from flows.press import Verb
from flows.ratings import submission_of
from flows.situation import Assessment
from flows.versions import corrections, handed_in, lost, version
from scoring.model import ALL_FACTORS
from tests.flows.walking import EXAMPLE, LIBRARY, Walker, at_home, at_review, crafted

INSTRUMENT = LIBRARY.current
HOME = at_home()
WITHOUT_TWO = at_review({factor: ratings for factor, ratings in EXAMPLE.items() if factor not in ("HC2", "RC1")})
WITHOUT_TWO.presses("Get my result")
items = st.sampled_from([f"{factor}.{aspect}" for factor in ALL_FACTORS[:6] for aspect in "ICY"])
wishes = st.lists(st.tuples(items, st.sampled_from(["0", "1", "3", "4", "dk", "na"])), min_size=1, max_size=8)
starts = st.sampled_from([HOME, WITHOUT_TWO])


def corrected(start: Walker, wanted: list[tuple[str, str]]) -> Walker:
    """What she wants, by buttons; what that opens is answered; what would be lost is given up."""
    walker = copy(start)
    for question, value in wanted:
        for verb, words in (
            (Verb.GO, (question,)),
            (Verb.ANSWER, (question, value)),
            (Verb.ANSWER_ANYWAY, (question, value)),
        ):
            walker.presses_raw(crafted(walker, verb, *words))
    walker.commands("answers")
    for _ in range(20):
        opened = INSTRUMENT.first_open(walker.values)
        if opened is None:
            return walker
        walker.presses_raw(crafted(walker, Verb.GO, opened.id))
        walker.presses_raw(crafted(walker, Verb.ANSWER, opened.id, "2"))
    raise AssertionError("the questions do not end")


def assessment_of(walker: Walker) -> Assessment:
    assert walker.situation.assessment is not None
    return walker.situation.assessment


@settings(deadline=None, max_examples=60)
@given(starts, wishes)
def test_corrections_that_are_dropped_leave_the_version_as_it_was(
    start: Walker, wanted: list[tuple[str, str]]
) -> None:
    before = assessment_of(start)
    walker = corrected(start, wanted)
    counted = handed_in(assessment_of(walker), INSTRUMENT)
    assert counted.values == before.values
    walker.presses_raw(crafted(walker, Verb.DROP_ANYWAY))
    assert corrections(assessment_of(walker), INSTRUMENT) == []
    assert len(assessment_of(walker).versions) == 1
    assert submission_of(INSTRUMENT, handed_in(assessment_of(walker), INSTRUMENT)) == submission_of(
        INSTRUMENT, before
    )


@settings(deadline=None, max_examples=60)
@given(starts, wishes)
def test_a_corrected_version_is_scored_like_a_fresh_assessment_with_the_same_answers(
    start: Walker, wanted: list[tuple[str, str]]
) -> None:
    walker = corrected(start, wanted)
    changed = corrections(assessment_of(walker), INSTRUMENT)
    fresh = replace(assessment_of(walker), versions=(), submitted_at=None)
    walker.presses_raw(crafted(walker, Verb.SUBMIT))
    [*submitted] = [fact for fact in walker.outcome.facts if isinstance(fact, Submitted)]

    assert submitted == ([submission_of(INSTRUMENT, fresh)] if changed else [])
    counted = handed_in(assessment_of(walker), INSTRUMENT)
    assert counted.values == walker.values or not changed
    assert corrections(assessment_of(walker), INSTRUMENT) == []
    assert version(assessment_of(walker), 1).values == assessment_of(start).values


def test_a_rating_that_stands_again_is_a_change_even_if_its_figure_is_the_same() -> None:
    walker = at_review()
    walker.presses("1 I 4")
    walker.presses("Does not apply")
    walker.presses("Yes, it does not apply")
    walker.presses("Get my result")
    walker.presses_raw(crafted(walker, Verb.GO, "HC1.I"))
    walker.presses_raw(crafted(walker, Verb.ANSWER, "HC1.I", "4"))
    found = corrections(assessment_of(walker), INSTRUMENT)

    assert [(c.question.id, c.before, c.after) for c in found] == [
        ("HC1.I", "na", "4"),
        ("HC1.C", None, "3"),
        ("HC1.Y", None, "2"),
    ]


def test_before_the_first_handing_in_all_answers_count_and_nothing_is_a_correction() -> None:
    assessment = assessment_of(at_review())

    assert handed_in(assessment, INSTRUMENT) is assessment
    assert corrections(assessment, INSTRUMENT) == []


@pytest.mark.parametrize(
    ("question", "value", "gone"),
    [
        ("HC1.I", "na", ["HC1.C", "HC1.Y"]),
        ("RC5.I", "na", ["RC5.C"]),  # its care is not known, so nothing is lost of it
        ("HC1.I", "0", []),
        ("HC1.C", "dk", []),
        ("CD4", "ES", ["CD4R"]),
        ("CD4", "FR", []),
    ],
)
def test_what_an_answer_would_take_with_it(question: str, value: str, gone: list[str]) -> None:
    answers = {**assessment_of(HOME).values, "CD4": "FR", "CD4R": "BRE"}
    asked = INSTRUMENT.question(question)
    assert asked is not None

    assert [each.id for each in lost(INSTRUMENT, answers, asked, value)] == gone
