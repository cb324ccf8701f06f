"""When a second round is due, what counts as one; and how measures stand after whatever was said of them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.calendar import months_on
from flows.coming import plan
from flows.journey import Measure, MeasureState
from flows.outcome import AssessmentBegun, Fact, MeasureDropped, MeasureNoted, MeasureStated, Submitted
from flows.programme import Stage, StageKind
from flows.rounds import EARLY, due_day, is_done, is_later_round
from flows.second_view import SUFFIX
from flows.situation import Situation, after
from flows.stages import transitions
from tests.flows.test_coming import BEGUN, KNOWN, STAGES, situation
from tests.flows.walking import at_home

AGAIN = Stage("S7a", StageKind.REASSESSMENT)
HANDED_IN = Submitted("icq-score-1.0", {}, ())
NOON = BEGUN + timedelta(hours=2)


def first_round(**changes: Any) -> Situation:
    """Handed in on 15 January 2013, at noon."""
    return after(situation("S2", stages=(AGAIN,), **changes), [HANDED_IN], NOON)


def second_round(begun: date, instrument: str = "ic-quick", **changes: Any) -> Situation:
    moment = NOON.replace(year=begun.year, month=begun.month, day=begun.day)
    facts: list[Fact] = [AssessmentBegun(2, "u", instrument, "1.0"), HANDED_IN]
    return after(first_round(**changes), facts, moment)


def test_it_is_due_so_many_months_after_the_first_result_or_on_the_day_of_the_stage() -> None:
    assert due_day(first_round(), AGAIN) == date(2014, 1, 15)
    assert due_day(first_round(months_to_again=6), AGAIN) == date(2013, 7, 15)
    assert due_day(first_round(), replace(AGAIN, deadline=date(2013, 10, 1))) == date(2013, 10, 1)
    assert due_day(situation(), AGAIN) is None


@given(st.dates(date(2000, 1, 1), date(2100, 12, 31)), st.integers(0, 60), st.integers(0, 60))
def test_months_on_keep_the_order_of_days_and_never_leave_their_month(day: date, some: int, more: int) -> None:
    then = months_on(day, some)
    assert (then.year * 12 + then.month) - (day.year * 12 + day.month) == some
    assert then.day <= day.day
    assert months_on(day, some + more) >= then
    assert months_on(day + timedelta(days=1), some) >= then


@pytest.mark.parametrize(
    ("begun", "is_it"),
    [
        (date(2013, 2, 15), False),
        (date(2013, 12, 17), False),
        (date(2013, 12, 18), True),
        (date(2014, 3, 1), True),
    ],
)
def test_what_is_begun_up_to_four_weeks_before_its_day_is_the_second_round(begun: date, is_it: bool) -> None:
    assert timedelta(days=28) == EARLY
    assert is_done(second_round(begun), AGAIN) is is_it
    left = [fact for fact in transitions(second_round(begun), NOON) if type(fact).__name__ == "StageLeft"]
    assert bool(left) is is_it


def test_a_stage_that_opens_earlier_takes_it_earlier() -> None:
    opens = replace(AGAIN, opens=date(2013, 2, 1))
    assert is_done(second_round(date(2013, 2, 15)), opens)
    assert not is_done(second_round(date(2013, 1, 31)), opens)


def test_a_first_round_an_open_one_and_a_colleague_s_view_are_no_second_round() -> None:
    assert not is_later_round(situation())
    assert not is_later_round(first_round())
    assert not is_done(first_round(), replace(AGAIN, deadline=date(2013, 1, 16)))
    view = second_round(date(2014, 1, 15), instrument=f"ic-quick{SUFFIX}")
    assert not is_later_round(view)
    assert view.first_result_at == NOON
    begun = after(first_round(), [AssessmentBegun(2, "u", "ic-quick", "1.0")], NOON + timedelta(days=365))
    assert is_later_round(begun)
    assert not is_done(begun, AGAIN)


def test_a_colleague_s_view_is_no_first_result() -> None:
    person = situation("S2", stages=(AGAIN,))
    assert person.assessment is not None
    view = replace(person, assessment=replace(person.assessment, instrument=f"ic-quick{SUFFIX}"))
    assert after(view, [HANDED_IN], NOON).first_result_at is None


def test_where_nothing_is_kept_of_the_round_before_it_is_said_so() -> None:
    walker = at_home()
    walker.presses_raw("anew")
    walker.situation = after(walker.situation, [HANDED_IN], walker.now)
    walker.presses_raw("lookback:2")
    assert "no earlier round" in walker.screen.text


# -- measures

said = st.builds(
    MeasureStated,
    st.just(1),
    st.sampled_from(MeasureState),
    st.sampled_from(["", "why"]),
    st.none() | st.dates(date(2013, 7, 1), date(2014, 7, 1)),
)


def planned(facts: Sequence[MeasureStated]) -> Situation:
    noted = MeasureNoted(1, "what", "who", date(2013, 6, 20))
    return after(situation(left=["S6"], stages=STAGES[4:5]), [noted, *facts], BEGUN)


def measure_of(person: Situation) -> Measure:
    assert person.journey is not None
    return person.journey.measures[0]


@given(st.lists(said, max_size=6))
def test_the_newest_word_counts_and_none_is_lost(facts: list[MeasureStated]) -> None:
    measure = measure_of(planned(facts))
    assert [(each.state, each.reason, each.due) for each in measure.stated] == [
        (fact.state, fact.reason, fact.due) for fact in facts
    ]
    assert measure.is_open is (not facts or facts[-1].state is MeasureState.NOT_YET)
    days = [fact.due for fact in facts if fact.due]
    assert measure.due == (days[-1] if days else date(2013, 6, 20))


@given(st.lists(said, max_size=6))
def test_it_is_asked_after_once_more_for_each_new_day_and_never_once_it_is_closed(
    facts: list[MeasureStated],
) -> None:
    person = planned(facts)
    measure = measure_of(person)
    to_come = {each.mark.about for each in plan(person, KNOWN, BEGUN)}
    assert to_come == ({measure.about} if measure.is_open else set())
    moved = measure_of(planned([*facts, MeasureStated(1, MeasureState.NOT_YET, due=date(2014, 8, 1))]))
    assert moved.about not in {measure_of(planned(facts[:n])).about for n in range(len(facts) + 1)}


@given(st.lists(said, max_size=6))
def test_its_words_may_be_changed_at_any_time_and_deleted_no_word_is_left(
    facts: list[MeasureStated],
) -> None:
    person = planned(facts)
    due = measure_of(person).due
    renamed = measure_of(after(person, [MeasureNoted(1, "else", "who", due)], BEGUN))
    assert renamed == replace(measure_of(person), what="else")
    gone = measure_of(after(person, [MeasureDropped(1)], BEGUN))
    assert (gone.what, gone.who, gone.due, gone.is_open) == ("", "", None, False)
    assert not any(each.reason for each in gone.stated)
