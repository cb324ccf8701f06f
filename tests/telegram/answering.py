"""Somebody who answers the whole questionnaire on a phone, and remembers what she pressed."""

from collections.abc import Callable, Iterator
from itertools import cycle

from tests.telegram.world import Phone

_MOST_QUESTIONS = 60
# Not all alike, or the offer to look again would come.
RATINGS = (3, 1, 4, 0, 2, 4, 2, 0, 1, 3, 2, 4, 3, 0, 1, 1)

Way = Callable[[Phone, str], None]
"""How a button is pressed, given what it carries."""


def once(phone: Phone, data: str) -> None:
    phone.presses_raw(data)


def answers_all(phone: Phone, ways: tuple[Way, ...] = (once,)) -> dict[str, str]:
    """Answers up to the review, one way of pressing after the other; gives question -> value."""
    given: dict[str, str] = {}
    ratings, way = cycle(RATINGS), cycle(ways)
    for _ in range(_MOST_QUESTIONS):
        if all_of_it := next((data for data in phone.buttons.values() if data.startswith("t:all:")), ""):
            phone.presses_raw(all_of_it)
            continue
        question, values = open_question(phone)
        if not question:
            return given
        if not values:
            phone.writes(f"Ma réponse à {question} <b>&")
            given[question] = f"Ma réponse à {question} <b>&"
            continue
        value = chosen(values, ratings)
        next(way)(phone, values[value])
        given[question] = value
    raise AssertionError("the questionnaire does not end")


def open_question(phone: Phone) -> tuple[str, dict[str, str]]:
    """Its name and its values with what their buttons carry; nothing where no question is open."""
    presses = [data for data in phone.buttons.values() if data.startswith("a:")]
    question = presses[0].split(":")[1] if presses else ""
    values = {data.split(":")[2]: data for data in presses}
    return question, {value: data for value, data in values.items() if value != "dk"}


def chosen(values: dict[str, str], ratings: Iterator[int]) -> str:
    choices = [value for value in values if value != "na"]
    return choices[next(ratings) % len(choices)]
