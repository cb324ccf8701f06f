"""A reference set says where it comes from, or is refused with everything that is wrong, line by line."""

import csv
from fractions import Fraction
from io import StringIO

import pytest

from scoring.reference import (
    COLUMNS,
    Finding,
    Problem,
    ReferenceFigure,
    ReferenceSet,
    is_knowledge_intensive,
    read,
)

# Invented for these tests alone; none is shipped.
HEAD = ",".join(COLUMNS)
ABOUT = "Test set,A report,2012-05-01,40,CC BY 4.0"


def from_csv(*lines: str) -> ReferenceSet | list[Finding]:
    return read(csv.DictReader(StringIO("\n".join([HEAD, *lines]))))


def test_a_complete_set_is_taken_as_published() -> None:
    found = from_csv(f"{ABOUT},SC1,58.33,41.67,75", f'{ABOUT},SC1.I,"62,5",50,75', f"{ABOUT},total,50,50,50")
    assert isinstance(found, ReferenceSet)
    assert (found.name, found.source, found.n, found.licence) == ("Test set", "A report", 40, "CC BY 4.0")
    assert found.date.isoformat() == "2012-05-01"
    assert found.figures["SC1"] == ReferenceFigure(Fraction("58.33"), Fraction("41.67"), Fraction(75))
    assert found.figures["SC1.I"].median == Fraction("62.5")
    assert set(found.figures) == {"SC1", "SC1.I", "total"}


@pytest.mark.parametrize(
    ("about", "column"),
    [
        (",A report,2012-05-01,40,CC BY 4.0", "name"),
        ("Test set,,2012-05-01,40,CC BY 4.0", "source"),
        ("Test set,A report,,40,CC BY 4.0", "date"),
        ("Test set,A report,2012-05-01, ,CC BY 4.0", "n"),
        ("Test set,A report,2012-05-01,40,", "licence"),
    ],
)
def test_a_set_without_provenance_is_refused(about: str, column: str) -> None:
    assert from_csv(f"{about},SC1,50,40,60") == [Finding(2, column, Problem.MISSING)]


@pytest.mark.parametrize(
    ("about", "finding"),
    [
        ("Test set,A report,1 May 2012,40,CC BY", Finding(2, "date", Problem.NOT_A_DATE, "1 May 2012")),
        ("Test set,A report,20120501,40,CC BY", Finding(2, "date", Problem.NOT_A_DATE, "20120501")),
        ("Test set,A report,2012-05-01,about 40,CC BY", Finding(2, "n", Problem.NOT_A_NUMBER, "about 40")),
        ("Test set,A report,2012-05-01,-40,CC BY", Finding(2, "n", Problem.NOT_A_NUMBER, "-40")),
        ("Test set,A report,2012-05-01,4,CC BY", Finding(2, "n", Problem.TOO_FEW, "4")),
    ],
)
def test_what_is_wrong_about_the_set_is_said(about: str, finding: Finding) -> None:
    assert from_csv(f"{about},SC1,50,40,60") == [finding]


@pytest.mark.parametrize(
    ("figure", "finding"),
    [
        ("SC7,50,40,60", Finding(2, "figure", Problem.UNKNOWN_FIGURE, "SC7")),
        (",50,40,60", Finding(2, "figure", Problem.UNKNOWN_FIGURE, "")),
        ("SC1,,40,60", Finding(2, "median", Problem.NOT_A_NUMBER, "")),
        ("SC1,50,1e1,60", Finding(2, "lower", Problem.NOT_A_NUMBER, "1e1")),
        ("SC1,50,40,1/2", Finding(2, "upper", Problem.NOT_A_NUMBER, "1/2")),
        ("SC1,50,40,100.1", Finding(2, "upper", Problem.NOT_A_NUMBER, "100.1")),
        ("SC1,50,٤٠,60", Finding(2, "lower", Problem.NOT_A_NUMBER, "٤٠")),
        ("SC1,30,40,60", Finding(2, "median", Problem.OUT_OF_ORDER, "30")),
        ("SC1,70,40,60", Finding(2, "median", Problem.OUT_OF_ORDER, "70")),
    ],
)
def test_what_is_wrong_with_a_figure_is_said(figure: str, finding: Finding) -> None:
    assert from_csv(f"{ABOUT},{figure}") == [finding]


def test_all_that_is_wrong_is_said_at_once() -> None:
    other = ABOUT.replace("A report", "Another report")
    assert from_csv(f"{ABOUT},SC1,50,40,60", f"{other},SC1,50,40,60", f"{ABOUT},XX,1,1,1") == [
        Finding(3, "source", Problem.NOT_THE_SAME, "Another report"),
        Finding(3, "figure", Problem.TWICE, "SC1"),
        Finding(4, "figure", Problem.UNKNOWN_FIGURE, "XX"),
    ]


def test_a_file_without_lines_or_columns_is_no_set() -> None:
    assert from_csv() == [Finding(1, "name", Problem.EMPTY)]
    found = read([{"figure": "SC1"}])
    assert isinstance(found, list)
    assert {finding.problem for finding in found} == {Problem.MISSING, Problem.NOT_A_NUMBER}


@pytest.mark.parametrize(
    ("sector", "is_so"), [("S08", True), ("S12", True), ("S07", False), ("S13", False), ("", False)]
)
def test_knowledge_intensive_services_follow_from_the_sector(sector: str, is_so: bool) -> None:
    assert is_knowledge_intensive(sector) is is_so
