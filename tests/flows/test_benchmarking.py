"""Being compared at the core itself: what is said where little is known, and what each button leads to."""

from collections.abc import Mapping
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from flows.consents import COMPARE, EXCHANGE, WORDINGS
from flows.journey import Journey
from flows.outcome import ConsentGiven, ConsentRefused
from flows.situation import after
from flows.wishes import Granted, Peers, ThePeers, Wish
from scoring.columns import row
from scoring.group_rule import GroupKind
from scoring.outlook import Outlook
from scoring.profile import score
from tests.flows.walking import Walker, at_home, at_review, nobody_else
from tests.scoring.companies import WORKED_EXAMPLE
from tests.scoring.crowd import all_alike, contributor, contributors, snapshot_of
from tests.world import START

ME = contributor("mine", score(WORKED_EXAMPLE))


def handed_in(ratings: dict[str, str]) -> Walker:
    """She has rated these factors alone, and has her result, whatever speaks for another look."""
    walker = at_review(ratings)
    for press in ("s:", "sa:"):
        buttons = [button.press for each in walker.screen.buttons for button in each]
        if found := next((button for button in buttons if button.startswith(press)), None):
            walker.presses_raw(found)
    return walker


def seated(walker: Walker, *consents: str) -> Walker:
    """She answers for a company of a programme, and agrees to these."""
    zone = ZoneInfo("Europe/Paris")
    journey = Journey("p", "Pilot", zone, "acme", "Acme", "Blue", START)
    facts = [ConsentGiven(each, WORDINGS[each]) for each in consents]
    walker.situation = after(replace(walker.situation, journey=journey), facts, walker.now)
    return walker


def beside(walker: Walker, others: int, place: Mapping[GroupKind, str] | None = None, **told: object) -> Walker:
    """So many others, mixed, are counted with her in one place."""
    place = place or {}
    mixed = [all_alike(f"{n % 4 + 1} {n % 4 + 1} {min(4, n % 4)}") for n in range(others)]
    people = [replace(ME, place=place), *contributors(mixed, place)]
    made = Peers(snapshot_of(people), START, place, {ME.key: row(score(WORKED_EXAMPLE))}, **told)  # type: ignore[arg-type]

    def grant(wish: Wish) -> Granted:
        return made if wish == ThePeers() else nobody_else(wish)

    walker.grant = grant
    return walker


def test_a_factor_of_which_she_has_said_nothing_has_the_middle_of_others_and_no_word() -> None:
    walker = handed_in({"SC2": "411", "HC1": "4??"})
    beside(seated(walker, COMPARE, EXCHANGE), 8)
    walker.presses_raw("compare")
    assert "Not rated by you" in walker.screen.text
    assert "Human capital: middle about" in walker.screen.text


def test_what_all_others_say_alike_is_named_without_a_figure() -> None:
    walker = seated(at_home(), COMPARE, EXCHANGE)
    alike = [all_alike("2 2 2")] * 9
    peers = Peers(snapshot_of([ME, *contributors(alike)]), START, {}, {ME.key: ME.row})
    walker.grant = lambda _: peers
    walker.presses_raw("compare")
    assert "No figure, since too few answered" in walker.screen.text
    assert "middle about" not in walker.screen.text


@pytest.mark.parametrize(
    ("outlook", "words"),
    [
        (Outlook(3, 2, 0), "So 2 are still missing"),
        (Outlook(6, 0, 1), "once 1 more company has come or gone"),
        (Outlook(6, 0, 0), "the next snapshot should show"),
    ],
)
def test_what_is_missing_is_told(outlook: Outlook, words: str) -> None:
    walker = beside(seated(at_home(), COMPARE, EXCHANGE), 3, outlook=outlook)
    walker.presses_raw("compare")
    assert words in walker.screen.text


def test_a_group_has_the_words_of_the_questionnaire_and_else_its_own_name() -> None:
    place = {GroupKind.REGION: "ZZ99", GroupKind.SECTOR: "S05", GroupKind.KIS: "no"}
    walker = beside(seated(at_home(), COMPARE, EXCHANGE), 9, place)
    walker.presses_raw("beside:kis:importance")
    assert "Other than knowledge-intensive services: how important it is" in walker.screen.text
    assert {"My region: ZZ99", "My sector: Construction", "All companies"} <= set(walker.labels)
    walker.presses_raw("beside:nonsense:nonsense")
    assert "All companies: how it stands" in walker.screen.text


def test_buttons_of_the_introduction_lead_on_from_wherever_she_stands() -> None:
    walker = seated(at_home())
    walker.presses_raw("initiate:9")
    assert "Comparing, 1 of 3" in walker.screen.text
    beside(seated(walker, COMPARE, EXCHANGE), 5)
    walker.presses_raw("initiate:2")
    assert "You beside 5 other companies" in walker.screen.text


def test_who_has_rated_nothing_is_given_no_example() -> None:
    walker = handed_in({})
    walker.presses_raw("initiate:2")
    assert "for example" not in walker.screen.text
    walker.presses_raw("initiate:1")
    assert "Human capital: not enough answers" in walker.screen.text


def test_who_has_no_priority_is_given_a_factor_that_she_knows() -> None:
    walker = handed_in({"SC2": "444"})
    walker.presses_raw("initiate:2")
    assert "stands at 100, its importance is 100" in walker.screen.text


def test_exchange_alone_leads_to_no_comparison() -> None:
    walker = seated(at_home())
    walker.situation = after(walker.situation, [ConsentRefused(COMPARE, WORDINGS[COMPARE])], walker.now)
    walker.presses_raw(f"allow:{EXCHANGE}:{WORDINGS[EXCHANGE]}")
    assert "middle about" not in walker.screen.text


def test_where_nothing_is_known_of_others_the_next_day_is_told() -> None:
    walker = seated(at_home(), COMPARE, EXCHANGE)
    walker.presses_raw("compare")
    assert "No comparison yet" in walker.screen.text
    assert "the next one is 1 February 2013" in walker.screen.text
