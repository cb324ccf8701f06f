"""The demo programme: three weeks to a workshop from whatever day, loadable, and nobody real in it."""

import re
from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.try_programme import colleagues, demo, number_of, visitors_company, workshop_day, workshop_morning
from flows.programme import StageKind
from flows.programme_plan import Verb, conflicts, plan
from flows.programme_records import programme_of, records_of
from tests.programmes import SMALL, programme
from tests.world import shipped_library

PARIS = ZoneInfo("Europe/Paris")
VOICES = shipped_library().voices
DAYS = st.dates(date(2013, 1, 1), date(2100, 1, 1))


@given(DAYS)
def test_the_workshop_is_a_thursday_about_three_weeks_on_and_everything_before_it_is_before_it(day: date) -> None:
    made = demo(1, day, PARIS, VOICES["en"])
    workshop = workshop_day(made)
    stages = {each.kind: each for each in made.stages}
    deadline = stages[StageKind.ANSWERING].deadline

    assert workshop.weekday() == 3
    assert timedelta(days=20) <= workshop - day <= timedelta(days=26)
    assert deadline is not None
    assert day < deadline < workshop
    assert workshop_morning(made).astimezone(PARIS).hour == 9
    opens = stages[StageKind.MEASURES].opens
    assert opens is not None
    assert opens == workshop + timedelta(days=1)


@given(DAYS, st.integers(1, 5), st.sampled_from(sorted(VOICES)))
def test_it_is_kept_as_it_is_made_and_stands_beside_others(day: date, number: int, language: str) -> None:
    made = demo(number, day, PARIS, VOICES[language])
    others = dict(records_of(demo(number + 1, day, PARIS, VOICES[language])))

    assert programme_of(records_of(made), made.id) == made
    assert conflicts("", others, made) == []
    assert all(change.verb in (Verb.ADDED, Verb.KEPT) for change in plan(others, made, frozenset()))
    assert number_of(made) == number


def test_no_other_programme_is_taken_for_it() -> None:
    assert number_of(programme(SMALL)) == 0


@pytest.mark.parametrize("language", sorted(VOICES))
def test_every_company_says_that_it_is_simulated_and_has_a_name_of_its_own(language: str) -> None:
    voice = VOICES[language]
    names = [name for number in (1, 2, 3) for name in colleagues(number, voice)]
    assert len(set(names)) == 12
    assert all(re.search(r"simul", name, re.IGNORECASE) for name in names)
    assert "ana" in visitors_company("ana", voice)
