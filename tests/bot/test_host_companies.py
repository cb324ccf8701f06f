"""Companies as facilitators and observers see them: the funnel, a page, CN2, the note of each look; no more."""

import pytest
from sqlalchemy import select

from flows.wishes import CompanyStanding, Purpose
from storage.hosting import companies
from storage.seat_schema import look
from storage.verify import verify
from tests.pairs import finished
from tests.seats import PROGRAMME, admitted, loaded
from tests.world import Person, World

CODES = {
    name: letter * 22
    for name, letter in zip(("Acme", "Bulles", "Cactus", "Team", "Other", "Agency"), "cdefgh", strict=True)
}


def seated(world: World, company: str, name: str) -> Person:
    person = world.chat(name)
    person.writes(f"/start {admitted(world, company, CODES[company])}")
    person.presses_verb("join")
    return person


def host(world: World, facilitator: str, name: str) -> Person:
    person = world.chat(name)
    person.writes(f"/start {admitted(world, facilitator, CODES[facilitator], purpose=Purpose.POST)}")
    person.presses_verb("join")
    return person


def agreed(person: Person) -> Person:
    """She hands in and lets her facilitators see the result."""
    finished(person)
    person.presses_raw("allow:CN2:1")
    return person


def opens(person: Person, name: str) -> None:
    """The page of a company, by its number in the list."""
    person.writes("/companies")
    number = next(
        line.split(" ")[0] for line in person.text.splitlines() if f"<b>{name}</b>" in line and " · " in line
    )
    person.presses(number)


@pytest.fixture
def fay(world: World) -> Person:
    """She is a facilitator of the cluster Blue."""
    return host(loaded(world), "Team", "fay")


def looks(world: World) -> list[str]:
    query = select(look.c.what).order_by(look.c.id)
    return list(world.database.unit(lambda connection: connection.execute(query).scalars().all()).result())


def test_the_funnel_counts_who_came_how_far(world: World, fay: Person) -> None:
    agreed(seated(world, "Acme", "ana"))
    seated(world, "Bulles", "ben")
    fay.writes("/companies")
    assert "<b>Blue</b> (Pilot), companies: 2" in fay.text
    assert "invited 2 · started 2 · finished 1 · share their result 1" in fay.text
    assert "Cactus" not in fay.text
    assert "Red" not in fay.text


def test_who_comes_to_the_workshop_is_counted_and_afterwards_who_was_there(world: World, fay: Person) -> None:
    ana, ben = seated(world, "Acme", "ana"), seated(world, "Bulles", "ben")
    fay.writes("/companies")
    assert "come to the workshop 0" in fay.text
    for person, label in ((ana, "Yes, I will come"), (ben, "No, I cannot")):
        person.writes("/workshop")
        person.presses(label)
    fay.writes("/companies")
    assert "come to the workshop 1" in fay.text
    world.clock.passes(days=59, hours=3)
    fay.writes("/attendance")
    fay.presses("Acme came")
    fay.presses("tap: was not there" if "tap: was not there" in fay.buttons else "✓ Acme")
    fay.presses("Bulles came")
    fay.writes("/companies")
    assert "come to the workshop 1" in fay.text


def test_who_is_stuck_is_told_with_the_days(world: World, fay: Person) -> None:
    seated(world, "Bulles", "ben")
    world.clock.passes(days=9)
    fay.writes("/companies")
    assert "2 · <b>Bulles</b>: IC-Quick, nothing heard for 9 days" in fay.text
    assert "1 · <b>Acme</b>: not invited yet" in fay.text


def test_a_company_that_agreed_shows_its_result_and_the_look_is_noted(world: World, fay: Person) -> None:
    ana = agreed(seated(world, "Acme", "ana"))
    opens(fay, "Acme")
    assert "<b>75</b>, fully sufficient" in fay.text
    assert "This look is noted" in fay.text
    assert looks(world) == ["result"]
    ana.writes("/privacy")
    assert "Who has looked at your result" in ana.text
    assert "• Team: the result, 15 January 2013" in ana.text


def test_the_report_comes_as_a_pdf_and_is_noted_too(world: World, fay: Person) -> None:
    ana = agreed(seated(world, "Acme", "ana"))
    opens(fay, "Acme")
    fay.presses("Report (PDF)")
    assert [shown.message.document.name for shown in fay.screen if shown.message.document] == [
        "acme-2013-01-15.pdf"
    ]
    assert looks(world) == ["result", "report"]
    ana.writes("/privacy")
    assert "• Team: the report" in ana.text
    assert world.database.unit(verify).result().findings == []


def test_without_consent_there_is_a_sentence_and_no_figure(world: World, fay: Person) -> None:
    finished(seated(world, "Acme", "ana"))
    opens(fay, "Acme")
    assert "has not agreed to show its result" in fay.text
    assert "sufficient" not in fay.text
    assert looks(world) == []


def test_a_withdrawal_takes_the_result_away_at_once_also_from_old_buttons(world: World, fay: Person) -> None:
    ana = agreed(seated(world, "Acme", "ana"))
    opens(fay, "Acme")
    paper = next(b.press for row in fay.newest.buttons for b in row if b.press.startswith("companypdf"))
    ana.writes("/privacy")
    ana.presses_raw("withdraw:CN2")
    files = sum(shown.message.document is not None for shown in fay.screen)
    fay.presses_raw(paper)
    assert sum(shown.message.document is not None for shown in fay.screen) == files
    opens(fay, "Acme")
    assert "has not agreed" in fay.text
    ana.presses_raw("allow:CN2:1")
    opens(fay, "Acme")
    assert "fully sufficient" in fay.text


def test_before_the_handing_in_there_is_no_result(world: World, fay: Person) -> None:
    seated(world, "Acme", "ana")
    opens(fay, "Acme")
    assert "There is no result yet." in fay.text
    assert "joined on 15 January 2013" in fay.text


def test_observers_read_numbers_and_small_ones_not_at_all(world: World, fay: Person) -> None:
    agreed(seated(world, "Acme", "ana"))
    eve = host(world, "Agency", "eve")
    eve.writes("/companies")
    assert "<b>Red</b>" in eve.text
    assert "finished fewer than 5" in eve.text
    for name in ("Acme", "Bulles", "Cactus"):
        assert name not in eve.text


def test_of_five_companies_an_observer_reads_the_number(world: World) -> None:
    names = ", ".join(f'{{ name = "Firm {n}", cluster = "Blue" }}' for n in range(5))
    text = PROGRAMME.replace("companies = [", f"companies = [ {names},")
    eve = host(loaded(world, text), "Agency", "eve")
    eve.writes("/companies")
    assert "<b>Blue</b> (Pilot), companies: 7" in eve.text


def test_no_button_however_forged_leads_to_a_company_of_another_cluster(world: World, fay: Person) -> None:
    agreed(seated(world, "Cactus", "zoe"))
    other = host(world, "Other", "oda")
    opens(other, "Cactus")
    presses = [b.press for row in other.newest.buttons for b in row]
    ref = CompanyStanding("cactus", "Cactus", "Red", "Pilot", None).ref  # type: ignore[arg-type]
    eve = host(world, "Agency", "eve")
    ben = seated(world, "Acme", "ben")
    before = looks(world)
    for person in (fay, eve, ben):
        for press in (*presses, f"company:{ref}", f"companypdf:{ref}", "companies:0", "company:x", "companies:-1"):
            person.presses_raw(press)
            assert "Cactus" not in person.text
            assert not [s for s in person.screen if s.message.document and "cactus" in s.message.document.name]
    assert looks(world) == before


def test_a_late_button_about_a_company_that_needs_nobody_shows_the_list_as_it_is(
    world: World, fay: Person
) -> None:
    seated(world, "Acme", "ana")
    fay.writes("/companies")
    ref = next(b.press for row in fay.newest.buttons for b in row if b.press.startswith("company:"))
    for verb in ("companymail", "spoken"):
        fay.presses_raw(ref.replace("company", verb))
        assert "Companies" in fay.text or "<b>Blue</b>" in fay.text
    assert fay.toasts


STAGELESS = PROGRAMME[: PROGRAMME.index("stages = [")]


def test_where_a_programme_names_no_stages_the_list_tells_how_far_each_has_come(world: World) -> None:
    fay = host(loaded(world, STAGELESS), "Team", "fay")
    finished(seated(world, "Acme", "ana"))
    seated(world, "Bulles", "ben")
    fay.writes("/companies")
    assert "1 · <b>Acme</b>: finished" in fay.text
    assert "2 · <b>Bulles</b>: started" in fay.text


def test_a_manager_has_no_list_of_companies(world: World) -> None:
    ben = seated(loaded(world), "Acme", "ben")
    ben.writes("/companies")
    assert "Bulles" not in ben.text
    ben.presses_raw("companies:0")
    assert "Bulles" not in ben.text


def test_many_companies_come_page_by_page(world: World) -> None:
    names = ", ".join(f'{{ name = "Firm {n:02}", cluster = "Blue" }}' for n in range(23))
    text = PROGRAMME.replace("companies = [", f"companies = [ {names},")
    fay = host(loaded(world, text), "Team", "fay")
    fay.writes("/companies")
    seen = set()
    for _ in range(3):
        seen |= {
            word
            for word in fay.text.replace("<b>", "|").replace("</b>", "|").split("|")
            if word.startswith("Firm")
        }
        after = [b.press for row in fay.newest.buttons for b in row if b.press.startswith("companies:")]
        fay.presses_raw(after[-1])
    assert len(seen) == 23
    fay.presses_raw("companies:99")
    assert "Firm 22" in fay.text


def test_an_empty_cluster_is_told_as_such(world: World) -> None:
    text = PROGRAMME.replace('{ name = "Cactus", cluster = "Red" },', "")
    oda = host(loaded(world, text), "Other", "oda")
    oda.writes("/companies")
    assert "No company is named for your clusters yet." in oda.text


def test_where_nobody_asks_nothing_is_told(world: World) -> None:
    found = loaded(world).database.unit(lambda connection: companies(connection, None, "")).result()
    assert (found.found, found.funnels, found.meant, found.sheet) == ((), (), None, None)


# -- a manager's status


def test_the_status_tells_what_is_done_what_is_next_and_when(world: World) -> None:
    ana = seated(loaded(world), "Acme", "ana")
    ana.writes("/status")
    assert "▶ IC-Quick: by 13 March 2013" in ana.text
    assert "○ workshop: 15 March 2013" in ana.text
    assert "Next: <b>IC-Quick</b>, by 13 March 2013." in ana.text
    finished(ana)
    ana.writes("/status")
    assert "✓ IC-Quick: 15 January 2013" in ana.text
    assert "Next: <b>introduction to the comparison</b>." in ana.text


def test_a_day_that_is_over_is_told_as_such(world: World) -> None:
    ana = seated(loaded(world), "Acme", "ana")
    world.clock.passes(days=70)
    ana.writes("/status")
    assert "Its day is over (by 13 March 2013), but it can still be done." in ana.text


def test_with_no_stage_left_everything_is_done(world: World) -> None:
    i, j = PROGRAMME.index("stages = ["), PROGRAMME.index("meetings")
    text = PROGRAMME[:i] + 'stages = [{ id = "S2" }]\n' + "meetings = []\n"
    ana = finished(seated(loaded(world, text), "Acme", "ana"))
    ana.writes("/status")
    assert "Everything is done." in ana.text
    assert j


def test_a_programme_without_stages_says_so(world: World) -> None:
    text = PROGRAMME[: PROGRAMME.index("stages = [")]
    ana = seated(loaded(world, text), "Acme", "ana")
    ana.writes("/status")
    assert "No stages are planned yet." in ana.text


def test_a_stage_to_come_is_told_with_its_first_day(world: World) -> None:
    text = PROGRAMME.replace('{ id = "S6" }', '{ id = "S6", opens = 2013-04-01 }')
    ana = seated(loaded(world, text), "Acme", "ana")
    ana.writes("/status")
    assert "○ measures: from 1 April 2013" in ana.text
