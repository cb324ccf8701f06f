"""Who could learn what from whom: the worked example, and the rules of the score."""

from fractions import Fraction

from scoring.matching import Kind, Lesson, Reason, lesson, match, matches
from scoring.profile import score
from tests.scoring.companies import WORKED_EXAMPLE, Company, companies, company, for_any

# Each also rates HC1 low on importance, so that a mean importance exists below which it lies.
WEAK_IN_SC1 = "SC1 4 1 1 HC1 0 0 0"
STRONG_IN_SC1 = "SC1 4 4 3 HC1 0 0 0"


def test_the_worked_example_learns_for_fifty() -> None:
    found = lesson(score(WORKED_EXAMPLE), score(company("SC1 3 4 3")))
    assert found == Lesson(Fraction(50), ("SC1",))


def test_the_three_best_lessons_count() -> None:
    seeker = score(company("HC1 4 1 1 HC2 4 1 1 HC3 4 2 1 HC4 4 2 2"))
    giver = score(company("HC1 4 4 3 HC2 4 4 4 HC3 4 4 3 HC4 4 4 3"))
    # 4/4 * gap/12 * y/4: HC2 9 * 4, HC1 8 * 3, HC3 6 * 3, and HC4 5 * 3 is left out.
    assert lesson(seeker, giver) == Lesson(Fraction(100 * (36 + 24 + 18), 48), ("HC2", "HC1", "HC3"))


def test_what_is_no_routine_cannot_be_handed_on() -> None:
    seeker = score(company(WEAK_IN_SC1))
    assert lesson(seeker, score(company("SC1 4 4 2"))) == Lesson(Fraction(0), ())
    assert lesson(seeker, score(company("SC1 4 4 dk"))) == Lesson(Fraction(0), ())
    assert lesson(seeker, score(company("SC1 4 2 4"))) == Lesson(Fraction(0), ()), "a routine, but not strong"


def test_a_giver_must_be_three_steps_ahead() -> None:
    giver = score(company("SC1 4 3 3"))
    assert lesson(score(company("SC1 4 3 0")), giver).factors == ("SC1",), "9 against 6"
    assert lesson(score(company("SC1 4 3 1")), giver).factors == (), "9 against 7"


def test_what_does_not_matter_to_the_seeker_is_no_lesson() -> None:
    seeker = score(company("SC1 1 1 1 HC1 4 4 4"))
    assert lesson(seeker, score(company(STRONG_IN_SC1))).factors == ()


def test_a_match_is_told_without_who_gives() -> None:
    profiles = {"weak": score(company(WEAK_IN_SC1)), "able": score(company(STRONG_IN_SC1))}
    found = match("weak", "able", profiles)
    assert (found.first, found.second) == ("able", "weak")
    assert found.reasons == (Reason(Kind.PRACTICE, ("SC1",)),)
    assert found.second_learns.factors == ("SC1",)
    assert found.score == 50


def test_giving_back_raises_the_score() -> None:
    one = score(company("SC1 4 1 1 RC1 4 4 3"))
    other = score(company("SC1 4 4 3 RC1 4 1 1"))
    assert match("one", "other", {"one": one, "other": other}).score == 100


def test_a_similar_problem_is_half_of_what_either_has_and_two_at_least() -> None:
    profiles = {
        "a": score(company("HC1 4 1 1 HC2 4 1 1 SC1 4 1 1")),
        "b": score(company("HC1 4 1 1 HC2 4 1 1 RC1 4 1 1")),
        "c": score(company("HC1 4 1 1 RC2 4 1 1")),
        "d": score(company("HC1 4 1 1 HC2 4 1 1 RC1 4 1 1 RC2 4 1 1 RC3 4 1 1")),
    }
    assert match("a", "b", profiles).problems == ("HC1", "HC2"), "2 of 4"
    assert match("a", "c", profiles).problems == (), "one in common"
    assert match("a", "d", profiles).problems == (), "2 of 6"


def test_a_similar_solution_is_a_strength_by_routine() -> None:
    profiles = {
        "a": score(company("HC1 4 4 3 HC2 4 4 4 SC1 4 4 2")),
        "b": score(company("HC1 4 4 4 HC2 4 4 3 SC1 4 4 4")),
    }
    found = match("a", "b", profiles)
    assert found.solutions == ("HC1", "HC2")
    assert found.reasons == (Reason(Kind.SIMILAR_SOLUTION, ("HC1", "HC2")),)


def test_matches_come_best_first_and_without_reason_not_at_all() -> None:
    profiles = {
        "a": score(company(WEAK_IN_SC1)),
        "b": score(company(STRONG_IN_SC1)),
        "c": score(company("SC1 4 3 3 HC1 0 0 0")),
        "d": score(company("RC5 2 2 2")),
    }
    assert [(found.first, found.second) for found in matches(profiles)] == [("a", "b"), ("a", "c")]


@for_any(one=companies, other=companies)
def test_a_match_is_the_same_from_both_sides(one: Company, other: Company) -> None:
    profiles = {"a": score(one), "b": score(other)}
    assert match("a", "b", profiles) == match("b", "a", profiles)


@for_any(one=companies, other=companies)
def test_a_score_is_within_its_bounds_and_nought_without_a_lesson(one: Company, other: Company) -> None:
    found = lesson(score(one), score(other))
    assert 0 <= found.score <= 300
    assert len(found.factors) <= 3
    assert bool(found.score) <= bool(found.factors)


@for_any(one=companies)
def test_nobody_learns_from_an_equal(one: Company) -> None:
    assert lesson(score(one), score(one)).factors == ()
