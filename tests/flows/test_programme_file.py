"""A programme file says what it says, and every mistake in it is told at once, with its place and a remedy."""

from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.calendar import DaysOff, Hours
from flows.findings import ContentError
from flows.library import Library
from flows.programme import (
    DIGESTS,
    MONTHS_TO_AGAIN,
    OFFICE_HOURS,
    REMINDERS,
    Anchor,
    Company,
    Contact,
    Digests,
    Facilitator,
    Meeting,
    Role,
    Rule,
    Stage,
    StageKind,
)
from flows.rules_told import reminders_read, reminders_told
from tests.flows.walking import LIBRARY
from tests.programmes import FULL, SMALL, findings, opened, programme
from tests.world import TERMS

SHIPPED = {each.id: each for each in LIBRARY.programmes.values()}
PILOT = SHIPPED["atlanpole-2013"]


# -- what a file says


def test_a_file_of_five_lines_is_a_programme_with_the_rules_of_the_method() -> None:
    small = programme(SMALL)

    assert [company.name for company in small.companies] == ["Acme"]
    assert small.companies[0].cluster == "Blue"  # the only one, so nobody has to say it
    assert (small.calendar.hours, small.reminder_rules, small.digest_rules) == (OFFICE_HOURS, REMINDERS, DIGESTS)


def test_everything_that_a_file_can_say_is_read() -> None:
    full = programme(FULL)

    assert (full.option, full.language, full.documented) == ("A", "fr", True)
    assert full.hours == Hours(time(8, 30), time(17), frozenset({0, 1, 2, 3}))
    assert full.digests == Digests(2, 4, time(7, 45))
    assert full.reminders is not None
    assert full.reminders.rules == (Rule(StageKind.ANSWERING, Anchor.SILENCE, (1, 3), working=True),)
    assert full.days_off == (
        DaysOff(date(2013, 4, 1), date(2013, 4, 1), "Lundi de Pâques"),
        DaysOff(date(2013, 7, 14), date(2013, 7, 14), "F", cancelled=True),
        DaysOff(date(2013, 8, 1), date(2013, 8, 31), "Août"),
    )
    assert full.stages[1] == Stage("again", StageKind.REASSESSMENT, cancelled=True)
    assert full.meetings[1] == Meeting(
        "Workshop", date(2013, 3, 15), date(2013, 3, 15), time(9), 240, "S2", "Nantes", True, False
    )


def test_a_company_is_described_in_words_or_figures_and_kept_in_the_values_of_the_questionnaire() -> None:
    first, second = programme(FULL).companies

    assert first == Company(
        "Société d’Œuvres",
        "Blue",
        cluster_documented=False,
        size="10-49",
        age="21+",
        country="FR",
        region="FRH0",
        sector="S02",
        language="fr",
        contact=Contact("A. Contact", "contact@example.org"),
    )
    assert (second.cluster, second.takes_part, second.region) == ("Red", False, "Bayern")


def test_somebody_may_have_several_roles_and_have_had_others() -> None:
    assert programme(FULL).facilitators == (
        Facilitator("Agency", Role.FACILITATOR, ("Blue",), language="en", mail="agency@example.org"),
        Facilitator("Agency", Role.OBSERVER, ("Red",)),
        Facilitator("Guest", Role.OBSERVER, ("Blue",), no_longer=("Red",)),
        Facilitator("Chef", Role.OWNER, ("Blue",)),
    )


def test_a_cancelled_holiday_is_worked() -> None:
    calendar = programme(FULL).calendar

    assert calendar.off(date(2013, 4, 1)) is not None
    assert calendar.off(date(2013, 7, 14)) is None


def test_reminders_that_leave_something_out_keep_the_rules_of_the_method() -> None:
    reminders = programme(SMALL + '[reminders]\nfrom = "10:00"').reminder_rules

    assert (reminders.rules, reminders.most_per_stage) == (REMINDERS.rules, REMINDERS.most_per_stage)
    assert reminders.hours.start == time(10)


def test_the_lists_that_a_file_names_are_told() -> None:
    assert opened('companies_from = "a.csv"').lists == ("a.csv",)
    assert opened('companies_from = ["a.csv", "b.xlsx"]').lists == ("a.csv", "b.xlsx")
    assert opened("").lists == ()


# -- the shipped ones


def test_the_pilot_is_told_as_far_as_it_is_documented() -> None:
    assert (PILOT.zone.key, PILOT.option) == ("Europe/Paris", "A")
    assert [each.name for each in PILOT.clusters] == ["Biotherapies", "Blue", "Digital Innovation"]
    assert sorted(each.name for each in PILOT.companies) == [
        "Actyvea",
        "Biomatlante",
        "Capsulae",
        "DataForPeople",
        "Effiskipper",
        "Expandium",
        "In-Cell-Art",
        "Ypresia",
    ]
    assert [each.name for each in PILOT.facilitators] == ["Atlanpole", "EBN", "UPC"]
    assert [(each.first, each.last, each.minutes) for each in PILOT.meetings] == [
        (date(2013, 1, 10), date(2013, 1, 11), None),
        (date(2013, 3, 15), date(2013, 3, 15), 240),
        (date(2013, 4, 10), date(2013, 4, 10), None),
    ]


def test_the_pilot_invents_nothing_about_its_companies() -> None:
    assert {each.cluster_documented for each in PILOT.companies} == {False}
    for each in PILOT.companies:
        described = each.size, each.age, each.country, each.region, each.sector, each.language, each.contact
        assert described == (None,) * 7


def test_the_three_options_are_programmes_of_their_own() -> None:
    assert {id: each.option for id, each in SHIPPED.items()} == {
        "atlanpole-2013": "A",
        "atlanpole-a": "A",
        "atlanpole-b": "B",
        "atlanpole-c": "C",
    }


def test_shipped_programmes_are_checked_at_the_start_like_all_content() -> None:
    files = {
        "content/programmes/a.toml": SMALL + 'companies_from = "a.csv"\n',
        "content/programmes/b.toml": "x",
        "content/programmes/c.toml": SMALL.replace("Paris", "Nantes"),
    }
    told = _told_of_shipped(files)

    assert "content/programmes/a.toml, companies_from: a shipped programme has no lists beside it." in told
    assert "content/programmes/b.toml: this is not TOML" in told
    assert "content/programmes/c.toml: `zone` is 'Europe/Nantes', which is no time zone." in told


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("", "", "has the id 'small' too"),
        ('id = "small"', 'id = "other"', "has the name 'Small' too"),
        (
            'id = "small"\nname = "Small"\nzone = "Europe/Paris"\nclusters = [{ name = "Blue" }]',
            'id = "x"\nname = "X"\nzone = "Europe/Paris"\nclusters = [{ name = "Red" }]',
            "it is in 'Red' here and in 'Blue' in content/programmes/a.toml",
        ),
    ],
)
def test_what_two_files_must_not_both_say_is_found(old: str, new: str, what: str) -> None:
    told = _told_of_shipped(
        {"content/programmes/a.toml": SMALL, "content/programmes/b.toml": SMALL.replace(old, new)}
    )

    assert what in told


def _told_of_shipped(files: dict[str, str]) -> str:
    from bot import content

    texts = {file: text for file, text in content.texts().items() if "programmes/" not in file}
    with pytest.raises(ContentError) as error:
        Library.parse({**texts, **files}, TERMS)
    return str(error.value)


@given(st.integers(1, 60))
def test_the_months_to_a_second_round_are_told_and_read_and_the_usual_ones_left_out(months: int) -> None:
    reminders = replace(REMINDERS, months_to_again=months)
    told = reminders_told(reminders)
    assert reminders_read(told) == reminders
    assert ("months_to_again" in told) is (months != MONTHS_TO_AGAIN)
    text = FULL.replace("most_per_stage = 2", f"most_per_stage = 2\nmonths_to_again = {months}")
    assert programme(text).reminder_rules.months_to_again == months


def test_months_that_no_programme_waits_are_a_mistake() -> None:
    [finding] = findings(FULL.replace("most_per_stage = 2", "most_per_stage = 2\nmonths_to_again = 0"))
    assert "months_to_again" in str(finding)
