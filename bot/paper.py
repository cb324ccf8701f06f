"""Paper -> PDF, tagged and made for archives (PDF/UA-1 and PDF/A-2a), with typst.

This is the only home of typst. A paper goes in as JSON in one input of the template and is never part of its
source, so whatever a company is called stays a name. Only fonts that come with typst and matplotlib are used, and
no clock is read: the same paper gives the same bytes. Call it in a thread, as pictures are.
"""

import json
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import Any, Final, Literal

import typst

from bot import letters
from bot.placing import COLUMN, IMPORTANCES, LARGEST, ROW, STATES, border, places
from flows.invitation_letter import Sheet
from flows.paper import Paper
from flows.picture import Portfolio
from flows.preparation_sheet import Preparation

TEMPLATE: Final = Path(__file__).parent / "templates" / "report.typ"
_STANDARDS: Final[list[Literal["a-2a", "ua-1"]]] = ["a-2a", "ua-1"]


def printed(paper: Paper) -> bytes:
    """The report as a PDF of two to four A4 pages."""
    return _made(TEMPLATE, inputs(paper))


def sheet_printed(sheet: Sheet, code: bytes) -> bytes:
    """An invitation as a PDF of one page, with its QR code (SVG)."""
    values = _drawable(asdict(sheet) | {"day": [sheet.day.year, sheet.day.month, sheet.day.day]})
    values["code"] = code.decode()
    return _made(TEMPLATE.with_name("invitation.typ"), {"sheet": json.dumps(values)})


def preparation_printed(sheet: Preparation) -> bytes:
    """The preparation sheet for a workshop as a PDF of one A4 page."""
    values = _drawable(asdict(sheet) | {"day": [sheet.day.year, sheet.day.month, sheet.day.day]})
    values["plan"] = _plan(sheet.portfolio) if sheet.portfolio else None
    return _made(TEMPLATE.with_name("preparation.typ"), {"sheet": json.dumps(values)})


def _made(template: Path, values: dict[str, str]) -> bytes:
    made: bytes = typst.compile(
        template,
        root=template.parent,
        font_paths=_fonts(),
        ignore_system_fonts=True,
        sys_inputs=values,
        pdf_standards=list(_STANDARDS),
    )
    return made


def inputs(paper: Paper) -> dict[str, str]:
    """What the template reads: the paper, and where each bubble of its portfolio stands."""
    values = _drawable(asdict(paper) | {"day": [paper.day.year, paper.day.month, paper.day.day]})
    values["plan"] = _plan(paper.portfolio) if paper.portfolio else None
    # The name as it was written: those who read the properties of the file have more letters than a font.
    values["subject"] = " ".join(paper.company.split())
    return {"paper": json.dumps(values)}


@cache
def _fonts() -> typst.Fonts:
    return typst.Fonts(include_system_fonts=False, font_paths=[letters.FONTS])


def _plan(portfolio: Portfolio) -> dict[str, object]:
    """The portfolio measured in the pixels of the chat's picture, so that both look alike."""
    points, radius = places(portfolio.bubbles, portfolio.strong_from)
    return {
        "width": STATES * COLUMN,
        "height": IMPORTANCES * ROW,
        "row": ROW,
        "strong": (border(portfolio.strong_from) + 0.5) * COLUMN,
        "important": (IMPORTANCES - 0.5 - border(portfolio.middle)) * ROW,
        "radius": radius,
        "largest": LARGEST,
        "points": [[(state + 0.5) * COLUMN, (IMPORTANCES - 0.5 - y) * ROW] for state, y in points],
    }


def _drawable(value: Any) -> Any:
    """The same with only such letters in its strings as the fonts have; others make no valid PDF/UA."""
    if isinstance(value, str):
        return letters.drawable(value)
    if isinstance(value, dict):
        return {key: _drawable(each) for key, each in value.items()}
    return [_drawable(each) for each in value] if isinstance(value, list | tuple) else value
