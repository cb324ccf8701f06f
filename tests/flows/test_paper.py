"""What stands on the report: the worked example of the method, the odd and empty cases, every language."""

import re
from dataclasses import asdict, replace
from typing import Any

import pytest
from hypothesis import given, settings

from flows.paper import Cell, Paper
from flows.paper_writing import bare, paper_of
from flows.report import result_of
from flows.situation import Answer, Assessment
from scoring.model import ALL_FACTORS
from tests.flows.walking import LIBRARY
from tests.scoring.companies import WORKED_EXAMPLE, Company, company, everywhere, mostly_rated, without
from tests.world import START, TERMS

DETAILS = {"CD1": "Loire Sensors", "CD2": "10-49", "CD4": "FR", "CD4R": "FRG0", "CD6": "dk", "CD10": "owner"}


def submitted(ratings: Company, **details: str) -> Assessment:
    """An assessment handed in; its answers are a minute apart, so that nobody is in haste."""
    values = {**DETAILS, **details, **{item: str(rating) for item, rating in ratings.items()}}
    answers = {
        question: Answer(value, START.timestamp() + 60 * at) for at, (question, value) in enumerate(values.items())
    }
    current = LIBRARY.current
    return Assessment(1, "0a1b2c3d", current.id, current.version, START, START, answers=answers)


def paper(ratings: Company = WORKED_EXAMPLE, language: str = "en", **details: str) -> Paper:
    return paper_of(submitted(ratings, **details), LIBRARY.current, LIBRARY.voices[language], TERMS)


def strings(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [text for each in value.values() for text in strings(each)]
    if isinstance(value, list | tuple):
        return [text for each in value for text in strings(each)]
    return [value] if isinstance(value, str) else []


# -- the worked example


def test_the_cover_names_company_day_questionnaire_round_and_scoring() -> None:
    made = paper()

    assert made.company == "Loire Sensors"
    assert [field.value for field in made.facts] == [
        "15 January 2013",
        "ic-quick 1.0, wording 1",
        "1",
        "icq-score-1.0",
    ]


def test_the_figures_are_those_of_the_specification_weighted_and_plain() -> None:
    assert [(mean.figure, mean.exact) for mean in paper().means] == [
        ("54", "54.2 weighted by importance, 54.2 unweighted"),
        ("52", "51.9 weighted by importance, 50.0 unweighted"),
        ("66", "66.0 weighted by importance, 61.7 unweighted"),
        ("56", "56.4 weighted by importance, 55.0 unweighted"),
    ]


def test_figures_and_dates_follow_the_language() -> None:
    made = paper(language="fr")

    assert made.written_day == "15 janvier 2013"
    assert made.means[1].exact.startswith("51,9 pondéré")
    assert "2,9 sur 4" in made.reading[-1]


def test_every_factor_stands_in_the_legend_of_its_quadrant() -> None:
    groups = {group.code: [entry.number for entry in group.entries] for group in paper().groups}

    assert groups == {
        "develop": [2, 3, 4, 5, 10, 15],
        "stabilise": [1, 7, 8, 11],
        "analyse": [6, 9, 13],
        "no_action": [12, 14],
    }


def test_the_picture_is_told_in_words_to_those_who_do_not_see_it() -> None:
    assert "Develop: 2, 3, 4, 5, 10, 15. Stabilise: 1, 7, 8, 11." in paper().portfolio_text


def test_priorities_give_their_reasons_and_a_question_strengths_only_their_reasons() -> None:
    made = paper()

    assert [point.number for point in made.priorities] == [5, 3, 4]
    assert made.priorities[0].reasons == (
        Cell("4", "Decisive", 4),
        Cell("1", "Sufficient in part", 1),
        Cell("1", "Only when there is a problem", 1),
    )
    assert all(point.question for point in made.priorities)
    assert [point.number for point in made.strengths] == [8, 11, 1]
    assert not any(point.question or point.note for point in made.strengths)


def test_what_stands_near_the_line_or_on_one_rating_is_named() -> None:
    notes = paper().portfolio_notes

    assert "1 Professional competence, 2 Social competence, 10 Corporate culture, 12 Supplier" in notes[0]
    assert notes[1].startswith("15 Relationships with cooperation partners: not rated")


def test_all_answers_stand_in_the_table_in_words() -> None:
    tables = paper().tables

    assert [len(table.rows) for table in tables] == [4, 6, 5]
    assert tables[2].rows[-1].cells == (
        Cell("3", "Very", 3),
        Cell("2", "Mostly sufficient", 2),
        Cell("?", "I don’t know"),
    )
    assert [row.state for row in tables[0].rows] == ["67", "58", "42", "50"]


def test_the_company_is_described_without_repeating_its_name() -> None:
    details = [(field.label, field.value) for field in paper().details]

    assert ("Region", "Pays de la Loire") in details
    assert ("Cluster", "left out") in details
    assert ("Age", "not answered") in details
    assert "Company name" not in dict(details)


def test_the_limits_say_whose_view_it_is_and_what_is_not_known() -> None:
    limits = " ".join(paper().limits)

    for words in ("one person’s own view", "not audited", "rebuild", "first guesses", "icq-score-1.0"):
        assert words in limits
    assert "1 rating is missing" in limits
    assert TERMS.contact in limits


def test_paper_and_chat_show_the_same_pictures() -> None:
    assessment, voice = submitted(WORKED_EXAMPLE), LIBRARY.voices["fr"]
    parts = result_of(assessment, LIBRARY.current, voice, TERMS).parts()
    made = paper(language="fr")

    assert [made.bars, made.portfolio] == [part.picture for part in parts if part.picture]


# -- odd and empty cases


def test_a_factor_that_does_not_apply_has_one_word_for_all_three_aspects() -> None:
    made = paper({**without(WORKED_EXAMPLE, "HC1"), "HC1.I": "na"})

    assert made.tables[0].rows[0].cells == (Cell("–", "Does not apply"),)
    assert made.tables[0].rows[0].state == "–"
    assert (
        "Not in the picture, as a rating is missing or it does not apply: 1 Professional"
        in made.portfolio_notes[2]
    )


def test_a_question_never_answered_is_told_apart_from_i_do_not_know() -> None:
    cells = paper(without(WORKED_EXAMPLE, "SC2.Y")).tables[1].rows[1].cells

    assert cells[2] == Cell("", "not answered")


def test_a_capital_without_answers_has_a_dash_and_a_word() -> None:
    mean = paper(without(WORKED_EXAMPLE, "RC")).means[2]

    assert (mean.figure, mean.words, mean.exact, mean.value) == ("–", "not enough answers", "", None)


def test_nothing_known_means_no_portfolio_and_no_point() -> None:
    made = paper(everywhere("4 dk dk"))

    assert made.portfolio is None
    assert made.bars is None
    assert (made.groups, made.priorities, made.strengths, len(made.reading)) == ((), (), (), 3)
    assert "no factor has both" in made.summary[-1]


def test_without_priorities_or_strengths_a_sentence_says_why() -> None:
    best, worst = paper(everywhere("4 4 4")), paper(everywhere("4 0 0"))

    assert "Nothing stands out" in best.no_priorities
    assert not best.no_strengths
    assert "No factor is both" in worst.no_strengths
    assert not worst.no_priorities


def test_flat_importance_and_quality_signs_are_told() -> None:
    made = paper(everywhere("3 3 3"))

    assert "almost every factor the same importance" in made.portfolio_notes[-1]
    assert any("three equal figures" in limit for limit in made.limits)


def test_a_priority_that_wants_understanding_says_so() -> None:
    rows = " ".join(f"{factor} 4 4 4" for factor in ALL_FACTORS[1:])

    assert "Look closer first" in paper(company("HC1 1 1 1 " + rows)).priorities[0].note


def test_no_name_stays_empty() -> None:
    assert paper(CD1="dk").company == ""


def test_a_long_answer_gets_a_place_of_its_own_and_the_wish_for_the_next_months_too() -> None:
    made = paper(CD6="x" * 1000, FB1="Talk to our oldest customer")

    assert [field.value for field in made.notes] == ["x" * 1000, "Talk to our oldest customer"]
    assert "x" * 1000 not in [field.value for field in made.details]


def test_the_day_is_the_one_of_the_place_where_it_was_handed_in() -> None:
    late = replace(submitted(WORKED_EXAMPLE), submitted_at=START.replace(hour=23, minute=30))

    assert str(paper_of(late, LIBRARY.current, LIBRARY.voices["en"], TERMS).day) == "2013-01-16"


# -- words


@pytest.mark.parametrize("language", LIBRARY.languages)
@settings(max_examples=40, deadline=None)
@given(ratings=mostly_rated)
def test_no_markup_and_no_gap_stands_on_a_paper(language: str, ratings: Company) -> None:
    for text in strings(asdict(paper(ratings, language))):
        assert not re.search(r"</?\w+>|&\w+;|\{\{|  ", text), text
        assert text == text.strip(), text


def test_what_a_person_wrote_is_no_markup() -> None:
    assert paper(CD1="<b>&amp; {{ x }}").company == "<b>&amp; {{ x }}"
    assert bare("• <b>one</b> &amp; two") == "one & two"
