"""Who needs a person rather than the bot, what is ahead, and the one action that helps most: rule by rule."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from flows.conversation import step
from flows.digest import compose
from flows.digest_rules import Help, Reason, What, action, ahead, changes, needs
from flows.digest_text import as_json, chat_text, plain_text
from flows.digest_view import ClusterView, CompanyView, Counts, DigestView, Lack, Unreached
from flows.events import Commanded
from flows.journey import Attended, Coming, Passage, Post
from flows.programme import Meeting, Programme, Role, Stage, StageKind
from flows.reminded import Why
from flows.situation import Situation
from flows.standing import CompanyStanding, Need
from flows.wishes import DigestKnown
from tests.flows.walking import LIBRARY
from tests.programmes import programme

NOW = datetime(2013, 3, 1, 9, tzinfo=UTC)
FILE = """
id = "pilot"
name = "Pilot"
zone = "Europe/Paris"
clusters = [{ name = "Blue" }, { name = "Red" }]
"""
STAGES = (
    Stage("S1", StageKind.INFORMED),
    Stage("S2", StageKind.ANSWERING, deadline=date(2013, 3, 13)),
    Stage("S5", StageKind.WORKSHOP),
    Stage("S6", StageKind.MEASURES),
)
MEETING = Meeting("Workshop", date(2013, 3, 15), date(2013, 3, 15), stage="S5")
PILOT: Programme = replace(programme(FILE), stages=STAGES, meetings=(MEETING,))


def ago(days: float) -> datetime:
    return NOW - timedelta(days=days)


def company(name: str = "Acme", cluster: str = "Blue", **more: Any) -> CompanyView:
    """The names of a standing go there, the others to the view."""
    fields = {"invited_at", "joined_at", "begun_at", "handed_in_at", "heard_at", "stage", "has_agreed", "need"}
    standing = {key: value for key, value in more.items() if key in fields}
    rest = {key: value for key, value in more.items() if key not in fields}
    told = CompanyStanding(name.lower(), name, cluster, "Pilot", PILOT.zone, **standing)
    return CompanyView(told, **rest)


def finished(name: str = "Acme", **more: Any) -> CompanyView:
    given = {"invited_at": ago(40), "joined_at": ago(30), "begun_at": ago(29), "handed_in_at": ago(20)}
    return company(name, **{**given, **more})


def view(*companies: CompanyView, now: datetime = NOW, since: datetime | None = None, **more: Any) -> DigestView:
    count = len(companies)
    clusters = (ClusterView("Blue", Counts(count, count, count, 0, 0), Counts(0, 0, 0, 0, 0)),)
    return DigestView(PILOT, "Team", now, since, **{"clusters": clusters, "companies": companies, **more})


def test_who_was_reminded_in_vain_needs_a_person() -> None:
    needed = Need("S2", Why.USED_UP, ago(3))
    seen = view(company(invited_at=ago(30), joined_at=ago(20), begun_at=ago(20), heard_at=ago(2), need=needed))
    [found] = needs(seen)
    assert (found.reason, found.days, found.stage) == (Reason.REMINDED, 3, StageKind.ANSWERING)


def reasons(seen: DigestView) -> list[Reason]:
    return [need.reason for need in needs(seen)]


# -- needs


@pytest.mark.parametrize(
    ("one", "reason"),
    [
        (company(), Reason.UNINVITED),
        (company(invited_at=ago(3)), Reason.UNSTARTED),
        (company(invited_at=ago(2)), None),
        (company(invited_at=ago(31), code_ends=ago(1)), Reason.EXPIRED),
        (company(invited_at=ago(9), code_ends=ago(-1)), Reason.UNSTARTED),
        (company(joined_at=ago(7)), Reason.IDLE),
        (company(joined_at=ago(7), heard_at=ago(6)), None),
        (company(joined_at=ago(1), is_closed=True), Reason.CLOSED),
        (finished(), None),
        (finished(attended={"w": Attended(True, ago(10))}), Reason.UNPLANNED),
        (finished(attended={"w": Attended(True, ago(9))}), None),
        (finished(attended={"w": Attended(False, ago(10))}), None),
        (finished(attended={"w": Attended(True, ago(10))}, has_planned=True), None),
    ],
)
def test_one_company_has_at_most_one_reason(one: CompanyView, reason: Reason | None) -> None:
    assert reasons(view(one)) == ([] if reason is None else [reason])


def test_after_the_deadline_it_is_overdue_and_for_four_weeks() -> None:
    one = company(joined_at=ago(1))
    assert reasons(view(one, now=datetime(2013, 3, 13, 9, tzinfo=UTC))) == [Reason.IDLE]
    late = needs(view(one, now=datetime(2013, 3, 14, 9, tzinfo=UTC)))
    assert [(need.reason, need.days, need.stage) for need in late] == [(Reason.OVERDUE, 1, StageKind.ANSWERING)]
    assert reasons(view(one, now=datetime(2013, 5, 1, 9, tzinfo=UTC))) == [Reason.IDLE]


def test_a_week_before_the_workshop_silence_is_a_reason() -> None:
    soon = datetime(2013, 3, 8, 9, tzinfo=UTC)
    assert reasons(view(finished(), now=soon)) == [Reason.UNANSWERED]
    assert reasons(view(finished(), now=soon - timedelta(days=1))) == []
    assert reasons(view(finished(coming={"workshop": Coming.NO}), now=soon)) == []


def test_a_stage_that_is_left_is_done_and_another_clusters_is_nobodys() -> None:
    late = datetime(2013, 3, 14, 9, tzinfo=UTC)
    left = company(joined_at=ago(1), heard_at=ago(-12), passages={"S2": Passage(ago(2), ago(1))})
    assert reasons(view(left, now=late)) == []
    red = replace(PILOT, stages=(replace(STAGES[1], clusters=("Red",)),), meetings=())
    seen = replace(view(company(joined_at=ago(1), heard_at=ago(-12)), now=late), programme=red)
    assert (reasons(seen), ahead(seen)) == ([], [])


def test_the_most_urgent_comes_first_then_the_longest() -> None:
    seen = view(
        company("A"),
        company("B", joined_at=ago(8)),
        company("C", joined_at=ago(9)),
        company("D", invited_at=ago(4)),
    )
    assert [need.company.standing.name for need in needs(seen)] == ["D", "C", "B", "A"]


# -- changes


def test_of_a_company_only_the_furthest_is_told_and_only_since_the_last_one() -> None:
    done = finished(passages={"S6": Passage(ago(3), ago(2)), "S5": Passage(ago(9))})
    assert [(each.what, each.stage) for each in changes(view(done))] == [
        (What.PASSED, StageKind.MEASURES),
        (What.FINISHED, None),
    ]
    assert [each.what for each in changes(view(done, since=ago(5)))] == [What.PASSED]
    assert [each.what for each in changes(view(company(joined_at=ago(1)), company(invited_at=ago(2))))] == [
        What.JOINED,
        What.INVITED,
    ]


# -- what is ahead


def test_deadlines_and_meetings_of_four_weeks_with_who_is_left() -> None:
    seen = view(finished(coming={"workshop": Coming.DEPUTY}), company("B", joined_at=ago(1)))
    first, second = ahead(seen)
    assert (first.day, first.days, first.left, first.of) == (date(2013, 3, 13), 12, 1, 2)
    assert (second.meeting, second.coming, second.left, second.of) == (MEETING, 1, 1, 2)
    assert ahead(replace(seen, now=ago(40))) == []


def test_what_is_cancelled_or_belongs_to_no_stage() -> None:
    free = Meeting("Dinner", date(2013, 3, 4), date(2013, 3, 4))
    off = replace(MEETING, cancelled=True)
    stages = (replace(STAGES[1], cancelled=True),)
    seen = replace(view(finished()), programme=replace(PILOT, stages=stages, meetings=(free, off)))
    assert [(each.meeting, each.of) for each in ahead(seen)] == [(free, 0)]
    assert "Dinner." in plain_text(compose(seen, LIBRARY, "en"))


# -- what helps most


def help_for(*companies: CompanyView, now: datetime = NOW) -> tuple[Help, int]:
    found = action(view(*companies, now=now))
    return found.help, found.count


def test_what_helps_most_goes_by_urgency() -> None:
    late, week, soon = (datetime(2013, 3, day, 9, tzinfo=UTC) for day in (14, 7, 10))
    started = company("B", joined_at=ago(1), heard_at=NOW)
    assert help_for(started, finished(), now=late) == (Help.EXTEND, 1)
    assert help_for(started, finished(), now=week) == (Help.CALL_DEADLINE, 1)
    assert help_for(finished(), now=soon) == (Help.CALL_WORKSHOP, 1)
    assert help_for(company(invited_at=ago(5)), company("B")) == (Help.CALL, 1)
    assert help_for(company(), company("B")) == (Help.INVITE, 2)
    assert help_for(finished()) == (Help.NOTHING, 0)


# -- in words


@pytest.mark.parametrize("language", LIBRARY.languages)
def test_everything_can_be_said_in_every_language(language: str) -> None:
    late = datetime(2013, 3, 14, 9, tzinfo=UTC)
    companies = (
        company("A"),
        company("B", invited_at=ago(4)),
        company("C", invited_at=ago(40), code_ends=ago(1)),
        company("D", joined_at=ago(9)),
        finished("E", is_closed=True, passages={"S5": Passage(ago(3), ago(2))}),
        finished("F", attended={"w": Attended(True, ago(30))}, coming={"workshop": Coming.YES}),
        finished("G"),
    )
    lacks = tuple(Unreached(str(lack), ("Blue", "Red"), lack) for lack in Lack)
    for now in (NOW, late, datetime(2013, 3, 7, 9, tzinfo=UTC), datetime(2013, 3, 10, 9, tzinfo=UTC)):
        for since in (None, ago(2)):
            seen = view(*companies, now=now, since=since, unreached=lacks)
            told = compose(seen, LIBRARY, language)
            assert len(chat_text(told, LIBRARY.voices[language])) < 4000
            assert plain_text(told).count("\n") > 20
            assert as_json(told)["language"] == language


def test_a_chat_holds_it_whatever_companies_are_called() -> None:
    companies = [company("&<Ω" * 80 + str(n), joined_at=ago(9)) for n in range(40)]
    told = compose(view(*companies), LIBRARY, "de")
    text = chat_text(told, LIBRARY.voices["de"])
    assert len(text) < 4000
    assert "weitere Einträge, auf der Seite" in text


def test_also_where_one_name_alone_is_longer_than_a_screen() -> None:
    told = compose(view(company("x" * 6000, joined_at=ago(9))), LIBRARY, "en")
    assert chat_text(told, LIBRARY.voices["en"]).startswith("<b>Digest")


def test_whose_clusters_are_in_no_programme_has_no_digest() -> None:
    reader = Situation("chat", "en", posts=(Post("Team", Role.FACILITATOR, ("Blue",)),))
    asked = Commanded(name="digest", id="1", chat="chat")
    [one] = step(reader, asked, NOW, LIBRARY, DigestKnown()).messages
    assert one.text == LIBRARY.voices["en"]("digest.none")


def test_numbers_grow_by_what_came_since_and_observed_ones_are_hidden() -> None:
    hers = ClusterView("Blue", Counts(9, 9, 6, 3, 1), Counts(9, 9, 4, 3, 0))
    seen_only = ClusterView("Red", Counts(9, 9, 6, 3, 0), Counts(9, 9, 4, 0, 0), is_observed=True)
    told = compose(view(since=ago(7), clusters=(hers, seen_only)), LIBRARY, "en")
    table = told.sections[0].table
    assert table is not None
    assert table.rows == (
        ("Blue", "9", "9", "6 (+2)", "3", "1 (+1)"),
        ("Red", "9", "9", "6", "fewer than 5", "0"),
    )
    assert "Where you observe, numbers below 5 are hidden." in told.sections[0].note
    assert told.sections[0].picture is not None
    assert [group.label for group in told.sections[0].picture.groups] == ["Blue"]


def test_the_mark_is_the_same_as_long_as_the_same_is_told() -> None:
    one, later = view(company(joined_at=ago(9))), view(company(joined_at=ago(10)))
    assert compose(one, LIBRARY, "en").told == compose(later, LIBRARY, "en").told
    assert compose(one, LIBRARY, "en").told != compose(view(finished()), LIBRARY, "en").told
