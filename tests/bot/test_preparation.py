"""The preparation sheet for a workshop: her own portfolio and three questions to bring; nobody else gets it."""

from dataclasses import replace
from functools import cache

import pytest

from bot.paper import preparation_printed
from flows.journey import Journey
from flows.outcome import Message
from flows.preparation import questions, sheet_of
from flows.preparation_sheet import Preparation
from flows.programme import Meeting
from flows.situation import Situation
from flows.turn import Turn
from scoring.model import ALL_FACTORS
from storage import outbox
from tests.bot.test_joining import joined
from tests.bot.test_paper import WORST, read, root_of, text, without_spaces
from tests.bot.test_workshop import WITH_HOURS, host, manager
from tests.flows.test_coming import WORKSHOP
from tests.flows.test_coming import situation as seated
from tests.flows.test_paper import submitted
from tests.flows.walking import LIBRARY
from tests.scoring.companies import WORKED_EXAMPLE, Company, company, everywhere
from tests.seats import loaded
from tests.world import START, Person, World


def sheet(
    ratings: Company = WORKED_EXAMPLE, language: str = "en", meeting: Meeting = WORKSHOP, name: str = "Acme"
) -> Preparation:
    person = replace(seated(meetings=(meeting,)), language=language, assessment=submitted(ratings))
    assert person.journey is not None
    assert person.assessment is not None
    journey = replace(person.journey, company_name=name)
    return sheet_of(turn(person), person.assessment, journey, meeting)


def turn(person: Situation) -> Turn:
    from flows.events import Commanded

    return Turn(person, Commanded(name="workshop", id="1", chat="chat"), START, LIBRARY)


@cache
def example(language: str) -> bytes:
    return preparation_printed(sheet(language=language))


# -- what stands on it


def test_the_three_questions_are_about_her_own_priorities() -> None:
    made = sheet()
    priorities = [name for _, name in made.lists[0].factors]
    assert [asked.factor for asked in made.questions] == priorities[:3]
    assert len({asked.question for asked in made.questions}) == 3


def test_where_priorities_are_few_it_asks_what_others_could_learn_from_her_strengths() -> None:
    made = sheet(company(" ".join(f"{factor} 3 4 4" for factor in ALL_FACTORS)))
    assert made.lists[0].factors == ()
    assert made.lists[0].nothing
    strengths = [name for _, name in made.lists[1].factors]
    assert [asked.factor for asked in made.questions[: len(strengths)]] == strengths[:3]
    assert "What could another company learn" in made.questions[0].question


def test_where_nothing_is_known_it_asks_about_the_first_factors_and_draws_nothing() -> None:
    made = sheet(everywhere("4 dk dk"))
    assert made.portfolio is None
    assert made.lists == ()
    first = [factor.name["en"] for factor in LIBRARY.current.factors[:3]]
    assert [asked.factor for asked in made.questions] == first
    assert questions.__doc__


def test_hours_and_place_are_told_where_they_are_known_and_left_out_where_not() -> None:
    assert sheet().meeting == ("Workshop", "15 March 2013")
    whole = replace(WORKSHOP, place="Nantes", minutes=240)
    assert sheet(meeting=whole).meeting == ("Workshop", "15 March 2013", "Place: Nantes")


# -- as a file


@pytest.mark.parametrize("language", LIBRARY.languages)
def test_it_is_one_page_and_says_everything(language: str) -> None:
    made, words = sheet(language=language), text(example(language))
    assert len(read(example(language)).pages) == 1
    told = (made.title, made.company, *made.meeting, made.questions_title, made.bring, made.hers)
    for part in (*told, *(asked.question for asked in made.questions)):
        assert without_spaces(part) in without_spaces(words)
    assert root_of(example(language))["/Lang"].startswith(language)
    assert root_of(example(language))["/MarkInfo"]["/Marked"]


@pytest.mark.parametrize("case", WORST)
@pytest.mark.parametrize("language", ["de", "en"])
def test_the_worst_cases_keep_to_one_page(case: str, language: str) -> None:
    ratings, _ = WORST[case]
    long = replace(WORKSHOP, name="Atelier " * 12, place="Salle du conseil, " * 4)
    made = preparation_printed(sheet(ratings, language, long, name="Wm" * 30))
    assert len(read(made).pages) == 1


def test_the_same_input_gives_the_same_bytes() -> None:
    assert preparation_printed(sheet()) == example("en")


# -- in the chat


def sheets(person: Person) -> list[Message]:
    return [
        shown.message
        for shown in person.screen
        if shown.message.document and isinstance(shown.message.document.content, Preparation)
    ]


def test_who_says_that_she_comes_gets_it_once_with_the_calendar_entry(world: World) -> None:
    ana = manager(world)
    ana.writes("/workshop")
    for label in ("Yes, I will come", "Somebody else will come for me"):
        ana.presses(label)
    [one] = sheets(ana)
    assert "Three questions to bring" in one.text
    assert "yours alone" in one.text
    assert one.document is not None
    assert one.document.name == "acme-2013-03-15.pdf"
    ana.writes("/workshop")
    ana.presses("Preparation sheet")
    assert len(sheets(ana)) == 2


def test_before_there_is_a_result_it_says_what_to_do(world: World) -> None:
    ana = joined(loaded(world, WITH_HOURS))
    ana.writes("/workshop")
    ana.presses("Yes, I will come")
    assert sheets(ana) == []
    ana.presses("Preparation sheet")
    assert sheets(ana) == []
    assert "Finish IC-Quick first" in ana.text
    ana.presses("Continue")
    assert any(button.press.startswith(("a:", "t:")) for row in ana.newest.buttons for button in row)


def test_a_correction_that_was_handed_in_counts(world: World) -> None:
    ana = manager(world)
    ana.writes("/workshop")
    ana.presses("Preparation sheet")
    ana.writes("/answers")
    ana.presses("1 I 3")
    ana.presses("4")
    ana.writes("/answers")
    ana.presses_verb("s")
    ana.writes("/workshop")
    ana.presses("Preparation sheet")
    first, second = (message.document for message in sheets(ana))
    assert first != second


def test_it_survives_the_outbox(world: World) -> None:
    ana = manager(world)
    ana.writes("/workshop")
    ana.presses("Preparation sheet")
    [one] = sheets(ana)
    assert outbox.read(outbox.write(one)).document == one.document


def test_nobody_else_gets_it_and_an_unknown_meeting_is_none(world: World) -> None:
    ana = manager(world)
    ana.writes("/workshop")
    press = next(b.press for row in ana.newest.buttons for b in row if b.press.startswith("prepare:"))
    fay, sam = host(world), world.chat("sam")
    sam.writes("/start")
    for person in (fay, sam):
        person.presses_raw(press)
        assert sheets(person) == []
    ana.presses_raw("prepare:0123456789abcdef")
    assert sheets(ana) == []
    assert ana.toasts


def test_on_paper_the_company_is_called_as_in_the_programme(world: World) -> None:
    ana = manager(world)
    ana.writes("/workshop")
    ana.presses("Preparation sheet")
    [one] = sheets(ana)
    assert one.document is not None
    assert isinstance(one.document.content, Preparation)
    assert one.document.content.company == "Acme"
    assert isinstance(ana.situation.journey, Journey)
