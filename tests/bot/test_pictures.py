"""The pictures, really drawn: the files themselves, where their words stand, and where the bubbles stand."""

import hashlib
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from itertools import combinations, repeat
from math import hypot
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.text import Text
from matplotlib.transforms import BboxBase

from bot.pictures import draw, figure_of
from bot.placing import COLUMN, IMPORTANCES, LARGEST, ROW, STATES, border, places
from bot.sheet import Form
from flows.picture import Bar, Bars, Bubble, Picture, Portfolio
from flows.report import Result
from scoring import score
from scoring.model import Quadrant
from tests.scoring.companies import WORKED_EXAMPLE, company
from tests.world import START, shipped_library

PNG = b"\x89PNG\r\n\x1a\n"
STRONG_FROM = 7.5

ENGLISH = (
    "Professional competence",
    "Social competence",
    "Employee motivation",
    "Leadership ability",
    "Internal cooperation and knowledge transfer",
    "Management instruments",
    "IT and explicit knowledge",
    "Product innovation",
    "Process optimisation and innovation",
    "Corporate culture",
    "Customer relationships",
    "Supplier relationships",
    "Public relationships",
    "Investor relationships",
    "Relationships with cooperation partners",
)
FRENCH = (
    "Compétences professionnelles",
    "Compétences relationnelles",
    "Motivation des collaborateurs",
    "Capacité à diriger",
    "Coopération interne et transmission des savoirs",
    "Outils de pilotage",
    "Informatique et savoirs documentés",
    "Innovation produits et services",
    "Amélioration et innovation des processus",
    "Culture d’entreprise",
    "Relations clients",
    "Relations fournisseurs",
    "Relations avec le public et le territoire",
    "Relations avec investisseurs, actionnaires et banques",
    "Relations avec les partenaires de coopération",
)
# State and importance of the 15 factors in the worked example of the specification (B.11).
EXAMPLE = (
    *((8, 4), (7, 3), (5, 4), (6, 3)),
    *((3, 4), (6, 2), (9, 3), (9, 4), (2, 2), (7, 3)),
    *((9, 4), (8, 2), (3, 1), (11, 2), (6, 3)),
)
COMPANIES = (
    "",
    "W" * 60,
    "Süddeutsche Präzisionswerkzeug- und Maschinenbau GmbH & Co KG",
    "😀🚀" * 30,
    "👨‍👩‍👧 株式会社 \U0001f1eb\U0001f1f7",
    "شركة النجاح للتجارة والخدمات المحدودة",
    r"$\alpha$ & -- <b>x</b> _^{2}$ 100% \frac{1}",
    "two\nlines\tand \u202ereversed\x00 \ud800",
)


def portfolio(
    points: tuple[tuple[int, int], ...] = EXAMPLE,
    company: str = "Nautilus SAS",
    labels: tuple[str, ...] = ENGLISH,
) -> Portfolio:
    middle = sum(importance for _, importance in points) / max(len(points), 1)
    return Portfolio(
        title="Your portfolio",
        subtitle=f"{company} · 30 July 2026",
        x_label="State today, with how it is looked after",
        y_label="Importance for your success",
        x_ends=("weak", "strong"),
        y_ends=("lower", "higher"),
        quadrants={
            "develop": "Entwickeln",
            "stabilise": "Stabilisieren",
            "analyse": "Analysieren",
            "no_action": "Kein Handlungsbedarf",
        },
        bubbles=tuple(
            Bubble(number, label, state, importance, quadrant(state, importance, middle))
            for number, (label, (state, importance)) in enumerate(zip(labels, points, strict=False), 1)
        ),
        middle=middle,
        strong_from=STRONG_FROM,
        footer="IC-Quick, one person’s own view, not audited",
    )


def quadrant(state: int, importance: int, middle: float) -> str:
    if importance >= middle:
        return Quadrant.STABILISE if state > STRONG_FROM else Quadrant.DEVELOP
    return Quadrant.NO_ACTION if state > STRONG_FROM else Quadrant.ANALYSE


def bars(*values: float | None, company: str = "Nautilus SAS") -> Bars:
    labels = ("Human capital", "Structural capital", "Relational capital", "All together")
    notes = ["not enough answers" if value is None else "suffisant pour l’essentiel" for value in values]
    return Bars(
        title="Your three capitals",
        subtitle=f"{company} · 30 July 2026",
        bars=tuple(Bar(*line) for line in zip(labels, values, notes, strict=False)),
        scale=(
            "suffisant en partie",
            "suffisant pour l’essentiel",
            "pleinement suffisant",
            "au-delà des besoins",
        ),
        borders=(100 / 3, 175 / 3, 275 / 3),
        footer="IC-Quick, one person’s own view, not audited",
    )


LIBRARY = shipped_library()
SPARSE = company("HC1 4 3 2  HC2 3 3 1  HC3 4 2 1  RC4 2 4 3")  # one capital has a figure, two have words


def shown_in(
    language: str, name: str = COMPANIES[2], answers: "dict[str, int | str]" = WORKED_EXAMPLE
) -> list[Picture]:
    """The pictures of a real result, in the words of the language."""
    made = Result(score(answers), (), LIBRARY.current, LIBRARY.voices[language], LIBRARY.terms, name, START)
    return [part.picture for part in made.parts() if part.picture]


PICTURES: dict[str, Picture] = {
    "the bars of the worked example": bars(54.17, 51.85, 65.97, 56.44),
    "bars at both ends and without answers": bars(0, None, 100, None),
    "the portfolio of the worked example": portfolio(),
    "the portfolio with long French labels": portfolio(labels=FRENCH),
    "all factors in one point": portfolio(((9, 3),) * 15, labels=FRENCH),
    "all factors at the border": portfolio(((7, 3),) * 4 + ((8, 3),) * 4 + ((7, 2),) * 4 + ((8, 2),) * 3),
    "all factors in two opposite corners": portfolio(((0, 0),) * 8 + ((12, 4),) * 7),
    "a single factor": portfolio(((5, 3),)),
    "no factor": portfolio(()),
    "a portfolio for a long name": portfolio(company=COMPANIES[1]),
    **{f"bars for {company!a}": bars(54, 52, 66, 56, company=company) for company in COMPANIES},
    **{
        f"{type(picture).__name__} in {language} of {of}": picture
        for language in LIBRARY.languages
        for of, answers in (("the example", WORKED_EXAMPLE), ("few answers", SPARSE))
        for picture in shown_in(language, answers=answers)
    },
}
every_picture = pytest.mark.parametrize("picture", PICTURES.values(), ids=PICTURES.keys())


def words(picture: Picture) -> dict[str, BboxBase]:
    """Each line of words in a picture and the box it takes; and the paper under "paper"."""
    figure = figure_of(picture)
    FigureCanvasAgg(figure)
    found: dict[str, BboxBase] = {"paper": figure.bbox}
    for index, text in enumerate(figure.findobj(Text)):
        assert isinstance(text, Text)
        if text.get_text():
            found[f"{index}: {text.get_text()}"] = text.get_window_extent()
    return found


def said(picture: Picture) -> list[str]:
    return [line.partition(": ")[2] for line in words(picture)]


# The files


@every_picture
def test_a_picture_is_a_png_as_wide_as_a_phone_shows_and_upright(picture: Picture) -> None:
    file = draw(picture)

    width, height = (int.from_bytes(file[start : start + 4]) for start in (16, 20))
    assert file.startswith(PNG)
    assert width == 1080
    # Telegram takes a photo of up to 10,000 pixels for both sides together; a phone shows 2:1 in one piece.
    assert 900 < height < 2 * width
    assert len(file) < 1_000_000


@every_picture
def test_a_picture_is_also_an_svg_without_any_date(picture: Picture) -> None:
    file = draw(picture, "svg")

    assert ElementTree.fromstring(file).tag == "{http://www.w3.org/2000/svg}svg"
    assert b"<dc:date>" not in file


@pytest.mark.parametrize("form", ["png", "svg"])
def test_the_same_picture_gives_the_same_bytes_in_four_threads(form: Form) -> None:
    chosen: list[Picture] = [bars(54, None, 66, 56), portfolio(labels=FRENCH), portfolio(((7, 3),) * 15)]
    once = [draw(picture, form) for picture in chosen]

    with ThreadPoolExecutor(4) as threads:
        again = list(threads.map(draw, chosen * 4, repeat(form)))

    assert again == once * 4


def test_the_program_started_anew_draws_the_same_bytes() -> None:
    code = (
        "import hashlib, tests.bot.test_pictures as t;"
        "print(hashlib.sha256(t.draw(t.portfolio()) + t.draw(t.portfolio(), 'svg')).hexdigest())"
    )
    anew = subprocess.run(
        [sys.executable, "-c", code],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "PYTHONHASHSEED": "12345"},
        capture_output=True,
        text=True,
        check=True,
    )

    here = hashlib.sha256(draw(portfolio()) + draw(portfolio(), "svg")).hexdigest()
    assert anew.stdout.strip() == here


# The words


@every_picture
def test_all_words_stay_on_the_paper(picture: Picture) -> None:
    found = words(picture)

    paper = found.pop("paper")
    for line, box in found.items():
        assert min(box.x0, paper.x1 - box.x1) >= 30, line
        assert min(box.y0, paper.y1 - box.y1) >= 10, line


@every_picture
def test_no_words_stand_on_other_words(picture: Picture) -> None:
    found = words(picture)

    del found["paper"]
    for (line, box), (other, other_box) in combinations(found.items(), 2):
        # A box reaches from the tallest to the deepest letter of the font, so next lines may just touch.
        assert not box.padded(-2).overlaps(other_box.padded(-2)), f"{line!r} stands on {other!r}"


@pytest.mark.parametrize("labels", [ENGLISH, FRENCH], ids=["English", "French"])
def test_the_legend_names_every_factor_in_full(labels: tuple[str, ...]) -> None:
    shown = " ".join(said(portfolio(labels=labels)))

    assert all(label in shown for label in labels)
    assert "…" not in shown


@pytest.mark.parametrize("language", LIBRARY.languages)
def test_no_word_of_a_real_result_is_cut_off_in_any_language(language: str) -> None:
    for picture in (*shown_in(language), *shown_in(language, answers=SPARSE)):
        lines = said(picture)
        shown = " ".join(lines)
        assert "…" not in shown
        labels = [bubble.label for bubble in picture.bubbles] if isinstance(picture, Portfolio) else picture.scale
        assert all(label in shown for label in labels)


@pytest.mark.parametrize("language", LIBRARY.languages)
@pytest.mark.parametrize("length", range(20, 61, 8))
def test_the_day_below_a_title_stays_in_one_piece(language: str, length: int) -> None:
    for picture in shown_in(language, name="W " * (length // 2)):
        day = LIBRARY.voices[language].date(START, LIBRARY.terms.zone).replace(" ", "\u00a0")
        assert any(day in line for line in said(picture))


def test_each_factor_is_numbered_in_the_plan_and_in_the_legend() -> None:
    lines = said(portfolio())

    assert [lines.count(str(number)) for number in range(1, 16)] == [2] * 15


def test_a_company_name_is_never_read_as_a_formula() -> None:
    assert r"$\alpha$ · 30 July 2026" in said(bars(54, 52, 66, 56, company=r"$\alpha$"))


def test_what_the_font_cannot_draw_is_left_out_without_a_warning() -> None:
    assert "… Nautilus · 30 July 2026" in said(portfolio(company="株式会社 Nautilus 🚀"))
    assert "30 July 2026" in said(portfolio(company="🚀🚀"))


def test_a_value_is_printed_as_a_whole_number_with_halves_going_up() -> None:
    assert [line for line in said(bars(54.17, 62.5, 99.5, 0.49)) if line.isdigit()] == ["54", "63", "100", "0"]


def test_a_capital_without_enough_answers_has_words_instead_of_a_value() -> None:
    lines = said(bars(54, None, 66, None))

    assert [line for line in lines if line.isdigit()] == ["54", "66"]
    assert lines.count("–") == lines.count("not enough answers") == 2


# The bubbles

points = st.tuples(st.integers(0, STATES - 1), st.integers(0, IMPORTANCES - 1))
crowds = st.lists(points, min_size=1, max_size=4).flatmap(lambda few: st.lists(st.sampled_from(few), max_size=15))
at_the_border = st.lists(st.tuples(st.sampled_from((6, 7, 8, 9)), st.sampled_from((2, 3))), max_size=15)
scattered = st.lists(points, max_size=15)


def bubbles(at: list[tuple[int, int]]) -> list[Bubble]:
    return [Bubble(number, "", state, importance, "develop") for number, (state, importance) in enumerate(at, 1)]


@settings(deadline=None)
@given(scattered | crowds | at_the_border)
def test_no_two_bubbles_overlap(at: list[tuple[int, int]]) -> None:
    stands, radius = places(bubbles(at), STRONG_FROM)

    for (x, y), (other_x, other_y) in combinations(stands, 2):
        assert hypot((x - other_x) * COLUMN, (y - other_y) * ROW) >= 2 * radius


@settings(deadline=None)
@given(scattered | crowds | at_the_border, st.sampled_from((STRONG_FROM, 0, 4, 8, 12.5, 13)))
def test_every_bubble_stays_inside_the_axes_on_its_side_and_in_its_row(
    at: list[tuple[int, int]], strong_from: float
) -> None:
    middle = sum(importance for _, importance in at) / max(len(at), 1)
    stands, radius = places(bubbles(at), strong_from)

    wide, tall = radius / COLUMN, radius / ROW
    for (x, y), (state, importance) in zip(stands, at, strict=True):
        assert -0.5 + wide <= x <= STATES - 0.5 - wide
        assert importance - 0.5 + tall <= y <= importance + 0.5 - tall
        assert (x - wide > border(strong_from)) == (x + wide > border(strong_from)) == (state >= strong_from)
        assert (y - tall > border(middle)) == (y + tall > border(middle)) == (importance >= middle)


@settings(deadline=None)
@given(scattered | crowds | at_the_border)
def test_a_bubble_leaves_its_column_only_in_a_big_crowd_and_then_by_less_than_one(
    at: list[tuple[int, int]],
) -> None:
    stands, radius = places(bubbles(at), STRONG_FROM)

    for (x, _), (state, _) in zip(stands, at, strict=True):
        assert abs(x - state) <= (0.5 if radius > 20 else 1) + 1e-9
    assert 10 < radius <= LARGEST


def test_a_bubble_that_is_alone_stands_exactly_in_its_place() -> None:
    assert places(bubbles([(5, 3), (9, 1)]), STRONG_FROM) == ([(5, 3), (9, 1)], LARGEST)


def test_the_worked_example_finds_room_at_full_size() -> None:
    assert places(bubbles(list(EXAMPLE)), STRONG_FROM)[1] == LARGEST


@pytest.mark.parametrize(("first_above", "drawn"), [(7.5, 7.5), (8, 7.5), (2.93, 2.5), (3.0, 2.5), (0, -0.5)])
def test_a_border_lies_below_the_first_whole_number_that_is_above(first_above: float, drawn: float) -> None:
    assert border(first_above) == drawn
