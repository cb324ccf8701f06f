"""The result as the manager reads it: the worked example of the method, the empty cases, both languages."""

import re
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.layout import length
from bot.telegram_rules import CAPTION_LIMIT, TEXT_LIMIT
from flows.library import Terms
from flows.picture import Bars, Portfolio
from flows.report import Part, Result
from scoring import score, signs
from scoring.model import ALL_FACTORS, QualitySign
from tests.flows.walking import EXAMPLE, LIBRARY, Walker
from tests.scoring.companies import WORKED_EXAMPLE, Company, companies, company, everywhere, without
from tests.world import START

LANGUAGES = LIBRARY.languages
NAMES = {factor.id: factor.name for factor in LIBRARY.current.factors}
# Thirteen equal importances of fifteen, and every quadrant taken: nothing makes the list of the portfolio longer.
FLAT = company("HC1 4 4 4  HC2 4 0 0  HC3 0 4 4  HC4 0 0 0 " + " ".join(f"{f} 4 4 4" for f in ALL_FACTORS[4:]))


def result(
    ratings: Company,
    language: str = "en",
    name: str = "Loire Sensors",
    *,
    day: datetime = START,
    terms: Terms = LIBRARY.terms,
    found: tuple[QualitySign, ...] | None = None,
) -> Result:
    return Result(
        profile=score(ratings),
        signs=signs(ratings) if found is None else found,
        instrument=LIBRARY.current,
        voice=LIBRARY.voices[language],
        terms=terms,
        company=name,
        day=day,
    )


def texts(ratings: Company, language: str = "en") -> list[str]:
    return [part.text for part in result(ratings, language).parts()]


def whole(ratings: Company, language: str = "en") -> str:
    return "\n".join(texts(ratings, language))


def bars_of(parts: list[Part]) -> Bars:
    return next(part.picture for part in parts if isinstance(part.picture, Bars))


def portfolio_of(parts: list[Part]) -> Portfolio:
    return next(part.picture for part in parts if isinstance(part.picture, Portfolio))


# -- the worked example, as it comes out of a chat


@pytest.fixture(scope="module")
def example() -> list[str]:
    """The six messages between "handed in" and the report on paper, which the question follows."""
    walker = Walker()
    walker.begins()
    walker.skips_details()
    walker.rates_all(EXAMPLE)
    walker.presses("Get my result")
    return [message.text for message in walker.outcome.messages[1:-2]]


def test_the_result_has_six_parts(example: list[str]) -> None:
    assert len(example) == 6


def test_the_figures_of_the_example_are_shown_as_whole_numbers(example: list[str]) -> None:
    assert "<b>56 of 100</b>: mostly sufficient" in example[0]
    assert "Strongest: Relational capital (66)." in example[0]
    assert re.findall(r"<b>(\d+)</b>", example[1]) == ["54", "52", "66"]


def test_the_headline_names_the_first_priority(example: list[str]) -> None:
    assert "What would help most: <b>Internal cooperation and knowledge transfer</b>" in example[0]


def test_every_factor_stands_in_its_quadrant(example: list[str]) -> None:
    groups = dict(re.findall(r"<b>(\w[\w ]*)</b>: (.+)", example[2]))

    assert [re.findall(r"(\d+) ", groups[name]) for name in ("Develop", "Stabilise", "Analyse", "No action")] == [
        ["2", "3", "4", "5", "10", "15"],
        ["1", "7", "8", "11"],
        ["6", "9", "13"],
        ["12", "14"],
    ]


def test_the_priorities_come_in_order_with_her_own_ratings_in_words(example: list[str]) -> None:
    first, second, third = example[3].split("\n\n")[1:]

    assert first.splitlines()[:4] == [
        "<b>1. Internal cooperation and knowledge transfer</b>",
        "importance: 4 · Decisive",
        "condition today: 1 · Sufficient in part",
        "looked after: 1 · Only when there is a problem",
    ]
    assert second.startswith("<b>2. Employee motivation</b>")
    assert third.startswith("<b>3. Leadership ability</b>")
    assert third.splitlines()[-1] == "→ <i>Who could lead for three months if you were away?</i>"


def test_strengths_and_fragile_points_are_named(example: list[str]) -> None:
    assert re.findall("✓ (.+)", example[4]) == [
        "Product innovation",
        "Customer relationships",
        "Professional competence",
    ]
    assert "<b>Fragile</b>: Social competence, Corporate culture." in example[4]


def test_the_missing_rating_is_counted_and_the_limits_are_told(example: list[str]) -> None:
    assert "1 rating is missing" in example[5]
    assert "one person’s view" in example[5]
    assert "only you" in example[5]


# -- pictures


def test_the_bars_carry_exact_values_and_their_words() -> None:
    bars = bars_of(result(WORKED_EXAMPLE).parts())

    assert [(bar.label, round(bar.value or 0, 2), bar.note) for bar in bars.bars] == [
        ("Human capital", 54.17, "mostly sufficient"),
        ("Structural capital", 51.85, "mostly sufficient"),
        ("Relational capital", 65.97, "fully sufficient"),
        ("All together", 56.44, "mostly sufficient"),
    ]
    assert [round(border, 2) for border in bars.borders] == [33.33, 58.33, 91.67]
    assert len(bars.scale) == len(bars.borders) + 1


def test_the_portfolio_shows_each_factor_with_its_number_of_the_list() -> None:
    portfolio = portfolio_of(result(WORKED_EXAMPLE).parts())
    cooperation = portfolio.bubbles[4]

    assert [bubble.number for bubble in portfolio.bubbles] == list(range(1, 16))
    assert (cooperation.label, cooperation.state, cooperation.importance, cooperation.quadrant) == (
        "Internal cooperation and knowledge transfer",
        3,
        4,
        "develop",
    )
    assert round(portfolio.middle, 2) == 2.93
    assert portfolio.quadrants.keys() == {"develop", "stabilise", "analyse", "no_action"}


def test_a_picture_without_a_company_name_shows_the_date_alone() -> None:
    assert bars_of(result(WORKED_EXAMPLE, name="").parts()).subtitle == "15\u00a0January\u00a02013"
    assert bars_of(result(WORKED_EXAMPLE).parts()).subtitle == "Loire Sensors · 15\u00a0January\u00a02013"


def test_a_picture_shows_a_name_as_it_was_written_and_a_text_shows_it_escaped() -> None:
    parts = result(WORKED_EXAMPLE, name="A&B <i>").parts()

    assert bars_of(parts).subtitle.startswith("A&B <i> · ")
    assert "A&amp;B &lt;i&gt;" in parts[0].text


# -- few answers


def test_all_i_dont_know_gives_no_figure_and_no_picture() -> None:
    parts = result(everywhere("dk dk dk")).parts()

    assert [part.picture for part in parts] == [None, None, None]
    assert "no overall figure" in parts[0].text
    assert parts[1].text.count("not enough answers for a figure") == 3
    assert "45 ratings are missing" in parts[2].text


def test_all_does_not_apply_gives_no_figure_and_misses_nothing() -> None:
    parts = result(everywhere("na - -")).parts()

    assert [part.picture for part in parts] == [None, None, None]
    assert "missing one is never" not in parts[2].text


def test_no_importance_anywhere_gives_no_picture_of_empty_bars() -> None:
    parts = result(everywhere("dk 3 2")).parts()

    assert [part.picture for part in parts] == [None, None, None]


def test_one_capital_without_answers_says_so_and_the_others_keep_their_figures() -> None:
    parts = result(without(WORKED_EXAMPLE, "HC")).parts()

    assert "Human capital: not enough answers for a figure" in parts[1].text
    assert "Structural capital: <b>52</b>" in parts[1].text
    assert "no overall figure" in parts[0].text
    assert [bar.value is None for bar in bars_of(parts).bars] == [True, False, False, True]
    assert bars_of(parts).bars[0].note == "not enough answers"


def test_a_single_rated_factor_is_placed_without_any_figure() -> None:
    parts = result(company("RC5 3 1 1")).parts()

    assert [type(part.picture).__name__ for part in parts[:3]] == ["NoneType", "NoneType", "Portfolio"]
    assert "What would help most: <b>Relationships with cooperation partners</b>" in parts[0].text


def test_a_priority_without_a_rating_of_its_care_says_not_rated() -> None:
    assert "looked after: not rated" in whole(company("RC5 3 1 dk"))


# -- little to say


def test_nothing_weak_is_said_so_and_points_to_nothing_that_is_not_there() -> None:
    parts = texts(everywhere("3 3 3"))

    assert "No urgent weakness shows" in parts[0]
    assert parts[3].endswith("no factor that is important to you is weak.")


def test_nothing_weak_but_fragile_points_leads_on_to_them() -> None:
    parts = texts(everywhere("3 4 0"))

    assert parts[3].endswith("Look at the fragile points below.")
    assert "<b>Fragile</b>: Professional competence" in parts[4]


def test_nothing_strong_is_said_so() -> None:
    assert "No factor is both important to you and strong yet." in texts(everywhere("3 1 1"))[4]


def test_almost_equal_importance_is_remarked_on() -> None:
    assert "almost every factor the same importance" in texts(FLAT)[2]
    assert "almost every factor the same importance" not in texts(WORKED_EXAMPLE)[2]


def test_equally_strong_capitals_have_no_strongest() -> None:
    assert "Strongest" not in whole(everywhere("3 2 2"))


def test_a_priority_from_the_less_important_ones_wants_a_closer_look_first() -> None:
    ratings = company("HC1 4 4 4  HC2 4 4 4  HC3 1 0 0")
    parts = texts(ratings)

    assert "Look closer first" in parts[3]
    assert "Look closer first" not in texts(WORKED_EXAMPLE)[3]


def test_what_is_on_its_way_up_and_what_is_overdone_are_remarked_on() -> None:
    parts = texts(company("HC1 3 1 4  HC2 3 0 2  HC3 0 4 4"))

    assert "<b>On the way up</b>: Professional competence, Social competence." in parts[4]
    assert "<b>More than needed</b>: Employee motivation." in parts[4]


@pytest.mark.parametrize(
    ("triple", "word"),
    [("3 0 0", "missing"), ("3 1 0", "partly"), ("3 1 2", "mostly"), ("3 3 1", "fully"), ("3 4 3", "more")],
)
def test_a_border_belongs_to_the_band_above_it(triple: str, word: str) -> None:
    words = LIBRARY.voices["en"].plain(f"band.{word}")
    assert f": {words}." in texts(everywhere(triple))[0]


@pytest.mark.parametrize("sign", [QualitySign.SAME_TRIPLES, QualitySign.SAME_COLUMN, QualitySign.HASTE])
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_sign_of_haste_is_told_among_the_limits(sign: QualitySign, language: str) -> None:
    plain = result(WORKED_EXAMPLE, language, found=()).parts()[5].text
    told = result(WORKED_EXAMPLE, language, found=(sign,)).parts()[5].text

    assert len(told.splitlines()) == len(plain.splitlines()) + 1


def test_gaps_are_told_by_their_number_alone() -> None:
    gaps = result(WORKED_EXAMPLE, found=(QualitySign.GAPS,)).parts()

    assert gaps[5].text == result(WORKED_EXAMPLE, found=()).parts()[5].text


def test_a_host_without_a_contact_shows_none() -> None:
    assert "Questions:" in result(WORKED_EXAMPLE).parts()[5].text
    assert "Questions:" not in result(WORKED_EXAMPLE, terms=Terms()).parts()[5].text


def test_the_day_is_the_one_in_the_zone_of_the_programme() -> None:
    late = datetime(2013, 1, 15, 23, 30, tzinfo=UTC)

    assert "16 January 2013" in result(WORKED_EXAMPLE, day=late).parts()[0].text


# -- French


def test_the_french_result_says_the_same_figures() -> None:
    french = texts(WORKED_EXAMPLE, "fr")

    assert "<b>56 sur 100</b>\u00a0: suffisant pour l’essentiel" in french[0]
    assert "15 janvier 2013" in french[0]
    assert re.findall(r"<b>(\d+)</b>", french[1]) == ["54", "52", "66"]
    assert "état actuel\u00a0: 1 · Suffisant en partie" in french[3]
    assert "<b>Fragiles</b>\u00a0: Compétences relationnelles, Culture d’entreprise." in french[4]


def test_one_fragile_point_and_several_have_their_own_grammar_in_french() -> None:
    assert "<b>Fragile</b>" in whole(company("HC1 3 3 0"), "fr")
    assert "<b>Fragiles</b>" in whole(company("HC1 3 3 0  HC2 3 3 0"), "fr")


def test_the_german_result_says_the_same_figures() -> None:
    german = texts(WORKED_EXAMPLE, "de")

    assert "<b>56 von 100</b>: überwiegend ausreichend" in german[0]
    assert "15. Januar 2013" in german[0]
    assert re.findall(r"<b>(\d+)</b>", german[1]) == ["54", "52", "66"]
    assert "Heutiger Stand: 1 · Teilweise ausreichend" in german[3]
    assert "<b>Gefährdet</b>: Soziale Kompetenz, Unternehmenskultur." in german[4]
    assert "1 Bewertung fehlt" in german[5]


def test_the_spanish_result_says_the_same_figures() -> None:
    spanish = texts(WORKED_EXAMPLE, "es")

    assert "<b>56 de 100</b>: suficiente en general" in spanish[0]
    assert "15 de enero de 2013" in spanish[0]
    assert re.findall(r"<b>(\d+)</b>", spanish[1]) == ["54", "52", "66"]
    assert "Estado actual: 1 · Suficiente en parte" in spanish[3]
    assert "<b>Frágiles</b>: Competencia social, Cultura de empresa." in spanish[4]
    assert "Falta 1 valoración" in spanish[5]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_factor_is_called_by_its_name_in_the_language(language: str) -> None:
    portfolio = texts(WORKED_EXAMPLE, language)[2]

    assert all(f"{place} {names[language]}" in portfolio for place, names in enumerate(NAMES.values(), 1))


# -- what a channel can show


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_longest_captions_fit_below_a_picture(language: str) -> None:
    parts = result(FLAT, language, "🙂" * 60).parts()

    assert all(length(part.text) <= CAPTION_LIMIT for part in parts if part.picture)


@settings(deadline=None, max_examples=60)
@given(companies, st.sampled_from(LANGUAGES), st.sampled_from(["", "🙂" * 60, "<b>&</b>" * 7]))
def test_any_company_gets_a_result_that_every_channel_can_show(ratings: Company, language: str, name: str) -> None:
    for part in result(ratings, language, name).parts():
        assert 1 <= length(part.text) <= (CAPTION_LIMIT if part.picture else TEXT_LIMIT)
        assert part.text.count("<b>") == part.text.count("</b>")
        assert part.text.count("<i>") == part.text.count("</i>")
        assert "None" not in part.text


@settings(deadline=None, max_examples=60)
@given(companies)
def test_all_languages_have_the_same_parts_and_pictures(ratings: Company) -> None:
    english, *others = (result(ratings, language).parts() for language in LANGUAGES)

    for other in others:
        assert [type(part.picture) for part in english] == [type(part.picture) for part in other]
        assert [re.findall(r"\d+", part.text) for part in english[1:]] == [
            re.findall(r"\d+", part.text) for part in other[1:]
        ]


def test_the_options_of_a_rating_are_the_five_figures_of_its_scale() -> None:
    words = LIBRARY.current.aspects.values()
    rated = [question.options for question in LIBRARY.current.asked if question.aspect]

    assert {len(anchors) for word in words for anchors in word.scale.values()} == {5}
    assert {"".join(option.value for option in options) for options in rated} == {"01234"}
