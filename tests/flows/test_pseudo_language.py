"""Nothing is said outside the catalogues: whole conversations, with every text of these in brackets."""

from dataclasses import dataclass, field

import pytest
from babel.dates import format_date, format_skeleton
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from flows.conversation import COMMANDS
from flows.events import Event, Wrote
from flows.instrument import Kind
from flows.outcome import Outcome
from flows.report import Result
from flows.situation import Place
from flows.tidy import clean
from flows.wording import LOCALE_KEY
from flows.working_hours import offers
from scoring import score, signs
from scoring.model import ALL_FACTORS, QualitySign
from tests.flows.test_table import move, moves
from tests.flows.walking import EXAMPLE, LIBRARY, Walker
from tests.pseudo import CLOSE, END, FILLED, OPEN, bracketed, outside, stray_words, words_of
from tests.scoring.companies import Company, companies, company, everywhere
from tests.world import START, TERMS

PSEUDO = bracketed(LIBRARY)
LANGUAGES = LIBRARY.languages
FIRM = "Loire Sensors"
TYPED = (FIRM, "Navarra", "Cluster of the Sea", "One page on who knows what", "x" * 301)


def days(language: str) -> tuple[str, ...]:
    """Words of the calendar, which come from the language's own tables: days, hours, the city of the zone."""
    voice = LIBRARY.voices[language]
    words = [voice.date(START, TERMS.zone), voice.city(TERMS.zone)]
    for at, _ in offers(START, TERMS.zone):
        words += [
            format_date(at, "EEEE", locale=voice._locale),
            format_skeleton("MMMMd", at, locale=voice._locale),
        ]
    return tuple(each.replace("\u00a0", " ") for each in words)


@dataclass
class Watched(Walker):
    """Somebody whose every screen is looked at."""

    typed: tuple[str, ...] = TYPED
    seen: set[str] = field(default_factory=set)

    def takes(self, event: Event) -> Outcome:
        outcome = super().takes(event)
        known = (*self.typed, *days(self.situation.language or "en"), TERMS.controller, TERMS.contact)
        assert stray_words(outcome, known) == []
        self.seen |= {message.text for message in outcome.messages}
        return outcome

    def tries_everything(self) -> None:
        """All that may be done in one place without going on from it: each with its own words."""
        for name in (*COMMANDS, "dance"):
            self.commands(name)
        self.starts()
        self.sends_a_sticker()
        for press in ("x", "here", "langs", "lang:xx", "notice", "answers", "again", "remind", "p:00000000:1"):
            self.presses_raw(press)
        self.starts()
        self.presses_if_there("k:")

    def presses_if_there(self, start: str) -> None:
        """The button of the screen whose press begins like this, if there is one."""
        for press in [b.press for row in self.screen.buttons for b in row if b.press.startswith(start)]:
            self.presses_raw(press)


def watched(language: str) -> Watched:
    return Watched(language=language, library=PSEUDO)


def answers_details(walker: Watched, country: str) -> None:
    while (question := PSEUDO.current.first_open(walker.values)) and question.factor is None:
        walker.tries_everything()
        walker.writes("\u200f")
        walker.writes("x" * 301)
        if question.kind is Kind.TEXT:
            walker.writes({"CD1": FIRM, "CD4T": "Navarra"}.get(question.id, "Cluster of the Sea"))
        else:
            value = country if question.id == "CD4" else question.options[0].value
            walker.presses_raw(chosen(walker, question.id, value))


def chosen(walker: Walker, question: str, value: str) -> str:
    buttons = [button.press for row in walker.screen.buttons for button in row]
    return next(press for press in buttons if press.startswith(f"a:{question}:{value}"))


def has_little_time(walker: Watched) -> None:
    """Where she is asked for her time, and where it is over: everything that can be pressed there; then on."""
    walker.presses_if_there("t:2:")
    walker.presses_if_there("m:")
    walker.presses_if_there("on")


def answers_factors(walker: Watched, ratings: dict[str, str]) -> None:
    while (question := PSEUDO.current.first_open(walker.values)) and question.factor and question.aspect:
        given = ratings.get(question.factor.id, "n")["ICY".index(question.aspect) :][:1]
        value = {"?": "dk", "n": "na"}.get(given, given)
        has_little_time(walker)
        walker.presses_raw(chosen(walker, question.id, value))


def corrects(walker: Watched) -> None:
    """Changes an answer, drops that, changes others, hands in, and looks at the version before."""
    walker.presses_raw("change")
    for press in ("g:HC2.I", "a:HC2.I:1", "k:", "d:", "da:"):
        walker.presses_if_there(press)
    for press in ("g:HC1.I", "a:HC1.I:2", "a:HC1.C:1", "a:HC1.Y:1", "g:HC2.I", "a:HC2.I:na", "aa:"):
        walker.presses_if_there(press)
    walker.tries_everything()
    walker.presses_raw("change")
    walker.presses_if_there("s:")
    walker.presses_raw("versions")
    walker.presses_if_there("v:")
    assert walker.situation.assessment
    assert len(walker.situation.assessment.versions) == 2


# -- conversations


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("country", "ratings"),
    [
        ("FR", EXAMPLE),
        ("ES", dict.fromkeys(ALL_FACTORS, "333")),
        ("dk", dict.fromkeys(ALL_FACTORS, "???")),
        ("AT", {}),
    ],
    ids=["the worked example", "straight lines", "nothing known", "nothing applies"],
)
def test_a_whole_conversation_says_nothing_outside_the_catalogues(
    language: str, country: str, ratings: dict[str, str]
) -> None:
    walker = watched(language)
    walker.tries_everything()
    walker.presses_raw("begin")
    answers_details(walker, country)
    answers_factors(walker, ratings)
    walker.tries_everything()
    walker.presses_if_there("s:")
    walker.presses_if_there("sa:")
    assert walker.place is Place.HOME
    walker.presses_raw(chosen(walker, "FB2", "3"))
    walker.writes("x" * 301)
    walker.writes("One page on who knows what")
    walker.tries_everything()
    corrects(walker)
    walker.presses_raw("result")
    walker.presses_raw("anew")
    walker.tries_everything()

    assert len(walker.seen) > 60


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(LANGUAGES), moves)
def test_nothing_that_a_person_may_do_brings_out_other_words(language: str, todo: list[tuple[str, str]]) -> None:
    walker, seen, typed = Walker(language=language, library=PSEUDO), list[str](), list[str]()
    for kind, what in todo:
        assume(not any(sign in what for sign in OPEN + CLOSE + FILLED + END))
        if kind == "fill" and walker.place is Place.ANSWERING:
            walker.answers(**{q.id.replace(".", "_"): what for q in PSEUDO.current.asked if what == "dk"})
            continue
        event = move(walker, seen, kind, what)
        typed += [clean(event.text)] if isinstance(event, Wrote) else []
        before, outcome, after = walker.situation.language, walker.takes(event), walker.situation.language
        spoken = {day for each in (before, after) for day in days(PSEUDO.closest(each or language))}
        assert stray_words(outcome, (*typed, *spoken, TERMS.controller, TERMS.contact)) == []


# -- results and their pictures


def parts_of(ratings: Company, language: str, found: tuple[QualitySign, ...]) -> list[str]:
    made = Result(score(ratings), found, PSEUDO.current, PSEUDO.voices[language], PSEUDO.terms, FIRM, START)
    parts = made.parts()
    pictures = [part.picture for part in parts if part.picture]
    return [*(part.text for part in parts), *(word for picture in pictures for word in words_of(picture))]


def check_result(ratings: Company, language: str, found: tuple[QualitySign, ...]) -> None:
    for text in parts_of(ratings, language, found):
        plain = text.replace("<b>", "").replace("</b>", "").replace("<i>", "").replace("</i>", "")
        assert outside(plain, (FIRM, *days(language), TERMS.contact)) == ""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "ratings",
    [
        everywhere("dk dk dk"),
        everywhere("4 4 4"),
        everywhere("1 4 4"),
        everywhere("4 0 0"),
        company("HC1 4 3 0  HC2 4 3 0  SC1 4 1 3  SC2 1 4 4  SC3 1 0 0  RC1 3 dk 2  RC2 4 1 dk"),
        company("HC1 4 4 1  HC2 4 4 4  HC3 4 4 4"),
    ],
    ids=["nothing known", "all decisive", "more than needed", "all missing", "every remark", "only fragile"],
)
def test_a_result_says_nothing_outside_the_catalogues(language: str, ratings: Company) -> None:
    check_result(ratings, language, tuple(QualitySign))


@settings(deadline=None, max_examples=40)
@given(companies, st.sampled_from(LANGUAGES))
def test_no_company_brings_out_other_words(ratings: Company, language: str) -> None:
    check_result(ratings, language, signs(ratings))


# -- the pseudo-language itself


def test_every_text_of_every_catalogue_stands_in_brackets() -> None:
    for voice in PSEUDO.voices.values():
        for key, forms in voice._entries.items():
            assert key == LOCALE_KEY or all(form[0] + form[-1] == OPEN + CLOSE for form in forms), key


def test_a_word_without_brackets_is_found_wherever_it_stands() -> None:
    voice = PSEUDO.voices["en"]

    assert outside(voice.plain("review.detail", label="⟦People⟧", answer="10–49")) == ""
    assert outside("✓ 12/55 · ⟦Very⟧ ?") == ""
    assert outside("⟦Very⟧ good").startswith("good in")
    assert outside(voice.plain("review.detail", label="People", answer="⟦Some⟧")).startswith("People in")
    assert outside(f"⟦Your result⟧ · {FIRM}", (FIRM,)) == ""
