"""«Why?»: every figure of a result leads to the ratings and the calculation behind it, in every language."""

import re

import pytest
from hypothesis import given, settings

from bot.layout import length
from bot.telegram_rules import TEXT_LIMIT
from flows import arithmetic, explaining_means
from flows.explaining import Explaining
from flows.outcome import Button, Outcome
from flows.press import MAX_BYTES, Verb, parse
from flows.situation import Answer, Assessment
from scoring.model import ALL_FACTORS, Capital, Flag, QualitySign
from scoring.profile import score
from scoring.reasons import placed
from tests.flows.test_report import FLAT, result
from tests.flows.walking import EXAMPLE, LIBRARY, Walker, at_home, at_review, crafted
from tests.scoring.companies import WORKED_EXAMPLE, Company, companies, company, everywhere
from tests.world import START

HOME = at_home()
MESSAGES = ("headline", "capitals", "portfolio", "priorities", "strengths", "limits")
SECONDS = re.compile(r"(\d+) ÷ (\d+) ÷ 12 × 100 = (\d+[.,]?\d*)")


def asked(walker: Walker, message: str, figure: str = "", number: int = 1) -> str:
    """What a button of the result, or then of the explanation, opens."""
    words = (str(number), message, figure) if figure else (str(number), message)
    walker.presses_raw(crafted(walker, Verb.FIGURE if figure else Verb.WHY, *words))
    return walker.screen.text


def why_buttons(outcome: Outcome) -> dict[str, Button]:
    """The Why buttons of a result, by the message that they stand under."""
    found = [button for message in outcome.messages for row in message.buttons for button in row]
    presses = [(parse(button.press), button) for button in found]
    asked_for = [(press.arguments[1], button) for press, button in presses if press and press.verb is Verb.WHY]
    return {name.partition(".")[0]: button for name, button in reversed(asked_for)}


def after_result(ratings: dict[str, str] = EXAMPLE) -> Walker:
    """At home with the result just given; what the review remarks on does not stop her."""
    walker = at_review(ratings)
    walker.presses_raw(crafted(walker, Verb.SUBMIT_ANYWAY))
    return walker


def explained(ratings: Company, language: str = "en", found: tuple[QualitySign, ...] | None = None) -> Explaining:
    answers = {item: Answer(str(rating), 0.0) for item, rating in ratings.items()}
    filled = Assessment(1, "0a1b2c3d", LIBRARY.current.id, LIBRARY.current.version, START, answers=answers)
    return Explaining(result(ratings, language, found=found), filled)


# -- where it stands


def test_every_message_of_a_result_has_a_why() -> None:
    assert {*why_buttons(after_result().outcome)} == {*MESSAGES}


def test_a_figure_that_stands_alone_has_a_button_that_names_it_and_opens_it() -> None:
    walker = after_result()
    words = [button.text for message in walker.outcome.messages for row in message.buttons for button in row]
    assert words[:4] == [
        "Why 56?",
        "Why 54? · Human capital",
        "Why 52? · Structural capital",
        "Why 66? · Relational capital",
    ]
    walker.presses_raw(why_buttons(walker.outcome)["capitals"].press)
    assert walker.screen.text.startswith("<b>Human capital: 54</b>")


def test_where_there_is_no_figure_the_button_asks_for_that() -> None:
    walker = after_result({factor: rated for factor, rated in EXAMPLE.items() if not factor.startswith("HC")})
    words = [button.text for message in walker.outcome.messages for row in message.buttons for button in row]
    assert words[:2] == ["Why no figure?", "Why no figure? · Human capital"]


def test_nothing_is_recorded_and_the_result_stays_as_it_is() -> None:
    walker = after_result()
    before = walker.situation
    walker.presses_raw(why_buttons(walker.outcome)["headline"].press)
    assert walker.outcome.messages[0].replaces is None
    assert not walker.outcome.facts
    assert walker.situation == before


def test_inside_an_explanation_one_message_is_turned_over() -> None:
    walker = after_result()
    walker.presses_raw(why_buttons(walker.outcome)["capitals"].press)
    for label in ("2", "Other figures", "Human capital: 54"):
        walker.presses(label)
        assert [message.replaces for message in walker.outcome.messages] == ["1"]


def test_back_shows_the_question_that_waits_after_the_result() -> None:
    walker = after_result()
    question = walker.screen.text
    walker.presses_raw(why_buttons(walker.outcome)["headline"].press)
    walker.presses("Back")
    assert walker.screen.text == question


def test_back_leads_home_where_no_question_waits() -> None:
    walker = at_home()
    walker.starts()
    asked(walker, "headline")
    walker.presses("Back")
    assert "What would you like to see?" in walker.screen.text


def test_back_leads_to_the_corrections_that_are_open() -> None:
    walker = at_home()
    walker.presses_raw(crafted(walker, Verb.GO, "HC1.I"))
    question = walker.screen.text
    asked(walker, "headline")
    walker.presses("Back")
    assert walker.screen.text == question


def test_back_leads_into_a_questionnaire_that_has_begun_meanwhile() -> None:
    walker = at_home()
    press = crafted(walker, Verb.LEAVE)
    walker.presses_raw(crafted(walker, Verb.BEGIN_ANEW))
    walker.presses_raw(press)
    assert "1/55" in walker.screen.text


# -- what is explained


def test_the_headline_explains_the_total_the_best_capital_and_the_first_step() -> None:
    walker = after_result()
    asked(walker, "headline")
    first = "5 Internal cooperation and knowledge transfer"
    assert walker.labels == ["All together: 56", "Relational capital: 66", first, "◀ Back"]


@pytest.mark.parametrize("language", LIBRARY.languages)
def test_a_capital_can_be_calculated_again_by_hand(language: str) -> None:
    text = explaining_means.capital(explained(WORKED_EXAMPLE, language), Capital.HUMAN)
    terms = [int(each) for each in re.findall(r"\) = (\d+)", text)]
    dividend, divisor, figure = SECONDS.search(text).groups()  # type: ignore[union-attr]
    assert terms == [32, 21, 20, 18]
    assert (int(dividend), int(divisor)) == (sum(terms), 4 + 3 + 4 + 3)
    assert float(figure.replace(",", ".")) == round(sum(terms) / 14 / 12 * 100, 2)


def test_a_factor_tells_her_ratings_and_both_comparisons() -> None:
    text = asked(after_result(), "portfolio", "HC3")
    assert "importance: 4 · Decisive" in text
    assert "2 × 2 + 1 = 5" in text
    assert "Weak: 5 points, and strong begins at 8." in text
    assert "Important: 4, and the mean of your importances is 44 ÷ 15 = 2.93." in text
    assert "4 × (9 − 5) = 16" in text


def test_a_factor_without_a_systematic_rating_counts_its_condition_three_times() -> None:
    text = asked(after_result(), "portfolio", "RC5")
    assert "3 × 2 = 6" in text


def test_a_factor_that_does_not_apply_counts_nowhere_and_the_text_says_so() -> None:
    walker = after_result({factor: rated for factor, rated in EXAMPLE.items() if factor != "RC3"})
    assert "it counts nowhere" in asked(walker, "portfolio", "RC3")
    assert "Not counted: 13 Public relationships (Does not apply)" in asked(walker, "capitals", "RC")


@pytest.mark.parametrize(
    ("ratings", "words"),
    [
        ("??4", "Without its condition today"),
        ("?44", "Without an importance"),
        ("???", "Without its condition today"),
    ],
)
def test_a_factor_with_too_little_says_what_is_missing(ratings: str, words: str) -> None:
    walker = after_result({**EXAMPLE, "HC1": ratings})
    assert words in asked(walker, "portfolio", "HC1")


def test_a_capital_without_a_figure_says_how_many_factors_it_needs() -> None:
    walker = after_result({factor: rated for factor, rated in EXAMPLE.items() if not factor.startswith("HC")})
    text = asked(walker, "capitals", "HC")
    assert "no figure" in text
    assert "at least 2 factors" in text
    assert "needs a figure for each capital; none has: Human capital" in asked(walker, "headline", "all")
    asked(walker, "capitals")
    assert walker.labels[0] == "Human capital"


def test_too_few_factors_in_all_are_told_with_their_number() -> None:
    few = explained(company("HC1 4 3 3  HC2 4 3 3  SC1 4 3 3  SC2 4 3 3  SC3 4 3 3  RC1 4 3 3  RC2 4 3 3"))
    text = explaining_means.total(few)
    assert "at least 8 factors" in text
    assert "none has" in text


def test_where_nothing_matters_all_factors_count_alike_and_the_text_says_so() -> None:
    walker = after_result(dict.fromkeys(ALL_FACTORS, "033"))
    assert "all count alike" in asked(walker, "headline", "all")
    assert "Divided by the number of factors" in asked(walker, "capitals", "HC")


@pytest.mark.parametrize(
    ("triple", "words"),
    [("400", "below 8.33"), ("432", "to below"), ("444", "“more than needed” from 91.67")],
)
def test_the_words_of_a_figure_come_with_their_borders(triple: str, words: str) -> None:
    assert words in asked(after_result(dict.fromkeys(ALL_FACTORS, triple)), "headline", "all")


def test_the_priorities_are_told_in_their_order_with_their_room() -> None:
    text = asked(after_result(), "priorities", "first")
    rooms = [int(each) for each in re.findall(r"\) = (\d+)", text)]
    assert rooms == sorted(rooms, reverse=True)
    assert rooms[0] == max(rooms)


def test_where_develop_is_short_analyse_fills_up_the_list() -> None:
    ratings = {**dict.fromkeys(ALL_FACTORS, "433"), "HC1": "411", "HC2": "311", "HC3": "211", "HC4": "211"}
    walker = after_result(ratings)
    text = asked(walker, "priorities", "first")
    assert "fills up the list" in text
    assert "Among equal ones" in text
    assert "fills 1 of 3 places" in asked(walker, "portfolio", "HC3")


def test_where_develop_is_full_nothing_of_analyse_is_listed() -> None:
    ratings = {**dict.fromkeys(ALL_FACTORS, "411"), "HC1": "111"}
    assert "fills all 3 places" in asked(after_result(ratings), "portfolio", "HC1")


def test_with_nothing_to_gain_and_nothing_strong_the_lists_say_so() -> None:
    strong = after_result(dict.fromkeys(ALL_FACTORS, "444"))
    assert "No factor has anything to gain" in asked(strong, "priorities", "first")
    weak = after_result(dict.fromkeys(ALL_FACTORS, "411"))
    assert "at or above the mean of yours" in asked(weak, "strengths", "strong")


def test_the_strengths_are_told_in_their_order() -> None:
    text = asked(after_result(), "strengths", "strong")
    assert "4 × 9 = 36" in text
    assert "the order of the questions decides" in text
    assert "Then the order of the questions decides." in asked(after_result(), "strengths", "SC4")


def test_a_factor_where_nothing_needs_to_be_done_is_in_no_list() -> None:
    assert "in neither list" in asked(after_result(), "portfolio", "RC4")


def test_the_remarks_on_a_factor_tell_from_where_on_they_are_made() -> None:
    ratings = {**EXAMPLE, "HC1": "430", "HC2": "413", "HC3": "144"}
    walker = after_result(ratings)
    assert "Fragile: condition 3 or more" in asked(walker, "strengths", "HC1")
    assert "On the way up: looked after 2 steps" in asked(walker, "strengths", "HC2")
    assert "More than needed: condition 4" in asked(walker, "strengths", "HC3")


def test_missing_ratings_are_told_by_name() -> None:
    text = asked(after_result(), "limits")
    assert "<b>1 rating is missing</b>" in text
    assert "15 Relationships with cooperation partners" in text


def test_signs_of_equal_figures_are_told_with_their_limits() -> None:
    signs = (QualitySign.SAME_TRIPLES, QualitySign.SAME_COLUMN)
    walker = after_result(dict.fromkeys(ALL_FACTORS, "333"))
    for sign, words in zip(
        signs, ("15 factors have three equal figures", "the figure 3 for 15 factors"), strict=True
    ):
        assert words in asked(walker, "limits", sign)


def test_haste_is_told_with_the_median_cut_off() -> None:
    walker = Walker(seconds=1.2)
    walker.begins()
    walker.skips_details()
    walker.rates_all(EXAMPLE)
    walker.presses_raw(crafted(walker, Verb.SUBMIT_ANYWAY))
    assert "1.20 seconds or less; below 1.5" in asked(walker, "limits", QualitySign.HASTE)


def test_equal_importances_are_explained_under_the_portfolio() -> None:
    assert Flag.IMPORTANCE_FLAT in score(FLAT).flags
    walker = after_result(dict.fromkeys(ALL_FACTORS, "432"))
    asked(walker, "portfolio")
    walker.presses("Equal importances")
    assert "the figure 4 for 15 factors" in walker.screen.text


# -- versions, old buttons and odd ones


def corrected() -> Walker:
    walker = at_home()
    for verb, words in ((Verb.GO, ("HC1.C",)), (Verb.ANSWER, ("HC1.C", "0"))):
        walker.presses_raw(crafted(walker, verb, *words))
    walker.presses_raw(crafted(walker, Verb.SUBMIT))
    return walker


def test_an_old_button_explains_the_figures_that_it_stands_under() -> None:
    walker = corrected()
    before = asked(walker, "portfolio", "HC1", number=1)
    assert "Version 1 of 15 January 2013; you corrected it on 15 January 2013." in before
    assert "2 × 3 + 2 = 8" in before
    now = asked(walker, "portfolio", "HC1", number=2)
    assert "Version" not in now
    assert "2 × 0 + 2 = 2" in now


@pytest.mark.parametrize("number", ["0", "2", "x", "99"])
def test_a_version_that_is_not_there_gets_a_sentence(number: str) -> None:
    walker = at_home()
    walker.presses_raw(crafted(walker, Verb.WHY, number, "headline"))
    assert "earlier questionnaire" in walker.screen.text


def test_a_button_of_an_earlier_questionnaire_gets_a_sentence() -> None:
    walker = at_home()
    press = crafted(walker, Verb.WHY, "1", "headline")
    walker.presses_raw(crafted(walker, Verb.BEGIN_ANEW))
    walker.presses_raw(press)
    assert "earlier questionnaire" in walker.screen.text


def test_a_stranger_with_somebody_elses_button_learns_nothing() -> None:
    stranger = Walker()
    stranger.presses_raw(crafted(HOME, Verb.WHY, "1", "headline"))
    assert "earlier questionnaire" in stranger.screen.text


@pytest.mark.parametrize("figure", ["flat", "Q1", "nonsense", "ZZ9"])
def test_a_figure_that_is_not_there_leads_to_the_choice(figure: str) -> None:
    assert "What would you like explained?" in asked(at_home(), "headline", figure)


@pytest.mark.parametrize("figure", ["first", "strong"])
def test_without_any_rating_there_is_no_list_to_explain(figure: str) -> None:
    walker = after_result(dict.fromkeys(ALL_FACTORS, "???"))
    assert "45 ratings are missing" in asked(walker, "limits", figure)


def test_behind_a_message_that_is_none_of_ours_stand_all_factors() -> None:
    assert "The state of your factors" in asked(at_home(), "nonsense")


def test_a_message_with_nothing_to_explain_has_no_button() -> None:
    walker = after_result(dict.fromkeys(ALL_FACTORS, "???"))
    assert "priorities" not in why_buttons(walker.outcome)
    full = after_result({**EXAMPLE, "RC5": "322"})
    assert "limits" not in why_buttons(full.outcome)


def test_an_earlier_version_shown_again_has_its_own_buttons() -> None:
    walker = corrected()
    walker.presses_raw(crafted(walker, Verb.VERSION, "1"))
    numbers = {parse(b.press).arguments[0] for b in why_buttons(walker.outcome).values()}  # type: ignore[union-attr]
    assert numbers == {"1"}


# -- for any company


@settings(deadline=None, max_examples=40)
@given(companies)
def test_every_explanation_fits_into_a_message_and_is_complete(ratings: Company) -> None:
    for language in LIBRARY.languages:
        explaining = explained(ratings, language)
        texts = [*(explaining.factor(factor) for factor in ALL_FACTORS)]
        texts += [explaining_means.total(explaining)]
        texts += [explaining_means.capital(explaining, capital) for capital in Capital]
        if placed(explaining.profile):
            texts += [explaining.priorities(), explaining.strengths()]
        for text in texts:
            assert 0 < length(text) <= TEXT_LIMIT
            assert "None" not in text


@settings(deadline=None, max_examples=40)
@given(companies)
def test_a_printed_division_gives_the_printed_figure(ratings: Company) -> None:
    voice = LIBRARY.voices["en"]
    profile = score(ratings)
    text = explaining_means.total(explained(ratings))
    if profile.total.weighted is not None and (found := SECONDS.search(text)):
        dividend, divisor, _ = found.groups()
        assert arithmetic.whole(voice, profile.total.weighted) in text.splitlines()[0]
        assert abs(int(dividend) / int(divisor) / 12 * 100 - float(profile.total.weighted)) < 1e-9


def test_every_button_of_an_explanation_fits() -> None:
    walker = after_result()
    for message, button in why_buttons(walker.outcome).items():
        walker.presses_raw(button.press)
        for row in walker.screen.buttons:
            for each in row:
                assert len(each.press.encode()) <= MAX_BYTES, message


def test_everybody_alike_can_be_explained() -> None:
    assert length(explained(everywhere("4 4 4")).strengths()) <= TEXT_LIMIT
