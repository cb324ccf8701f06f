"""The company perspective of a digest: what each company has handed in and agreed to show (CN2), in short.

Where consent stands, storage has put a sheet beside the company; where there is none, nothing is told here.
"""

import html
import re
from dataclasses import dataclass
from datetime import date

from flows.digest_view import DigestView
from flows.host_companies import assessment_of
from flows.library import Library
from flows.report import result_of
from flows.situation import instrument_of
from flows.versions import handed_in
from flows.wording import Voice
from scoring.figures import half_up
from scoring.model import Capital


@dataclass(frozen=True, slots=True)
class Result:
    """``capitals``: name and figure from 0 to 100, None where it is undefined; all texts are plain."""

    key: str
    company: str
    cluster: str
    stage: str
    day: date
    capitals: tuple[tuple[str, int | None], ...]
    priorities: tuple[str, ...]
    strengths: tuple[str, ...]
    remarks: tuple[str, ...]
    doubts: tuple[str, ...]
    measures: int
    measures_done: int
    next_due: date | None


def results_of(view: DigestView, library: Library, voice: Voice) -> list[Result]:
    """In the order of the companies."""
    found = []
    for company in view.companies:
        if company.sheet is None:
            continue
        assessment = assessment_of(company.sheet)
        instrument = instrument_of(assessment, library)
        told = result_of(handed_in(assessment, instrument), instrument, voice, library.terms)
        figures = ((told.capital(each), told.profile.capitals[each].weighted) for each in Capital)
        found.append(
            Result(
                key=company.standing.key,
                company=company.standing.name,
                cluster=company.standing.cluster,
                stage=company.standing.stage,
                day=company.sheet.at.astimezone(view.programme.zone).date(),
                capitals=tuple((name, None if f is None else int(half_up(f, 0))) for name, f in figures),
                priorities=tuple(told.name_of(each.factor) for each in told.profile.priorities),
                strengths=tuple(map(told.name_of, told.profile.strengths)),
                remarks=tuple(bare(each) for each in told.remarks()),
                doubts=tuple(bare(each) for each in told.doubts()),
                measures=company.measures,
                measures_done=company.measures_done,
                next_due=company.next_due,
            )
        )
    return found


def bare(text: str) -> str:
    """A line of the report without its tags and its dot."""
    return html.unescape(re.sub(r"</?[bi]>", "", str(text))).removeprefix("• ")
