"""Companies as a facilitator sees them: how many stand where, who is idle, and one company's page.

Everything comes from one wish, which storage answers for the clusters of her own posts. Answers and figures of a
company come with it only where the company has agreed to that and not taken it back; each look at them is a fact.
Observers get numbers, and small ones not at all.
"""

from collections.abc import Sequence
from dataclasses import replace

from flows import host_handing_over, needs
from flows.document import Document, file_name
from flows.hosting_counts import FEWEST
from flows.outcome import Button, Looked
from flows.paper_writing import paper_of
from flows.press import Press, Verb
from flows.report import Result, result_of
from flows.situation import Answer, Assessment, Version, instrument_of
from flows.turn import Rows, Turn, lines, paragraphs
from flows.versions import handed_in
from flows.wishes import Companies, CompanyStanding, Funnel, Sheet, TheCompanies

_ON_A_SCREEN, _IN_A_ROW = 10, 5
_OF_RESULT = ("capitals", "portfolio")
VERBS = (
    Verb.COMPANIES,
    Verb.COMPANY,
    Verb.COMPANY_PAPER,
    Verb.COMPANY_LETTER,
    Verb.SPOKEN,
    *host_handing_over.VERBS,
)


def show(turn: Turn) -> None:
    _list(turn, "0")


def on_press(turn: Turn, press: Press) -> bool:
    """A button about companies; False for whoever has no post."""
    if not turn.situation.posts:
        return False
    match press:
        case Press(Verb.COMPANY, (ref,)):
            _page(turn, ref)
        case Press(Verb.COMPANY_PAPER, (ref,)):
            _paper(turn, ref)
        case Press(Verb.COMPANY_LETTER | Verb.SPOKEN, (ref,)):
            _about_need(turn, ref, is_met=press.verb is Verb.SPOKEN)
        case Press(Verb.HAND_OVER | Verb.HAND_OVER_CODE | Verb.HAND_OVER_NOT, (ref, _)):
            _hand_over(turn, press, ref)
        case _:
            _list(turn, press.arguments[0])
    return True


# -- how many stand where


def _list(turn: Turn, page: str) -> None:
    known = turn.granted(TheCompanies(), Companies)
    if known is not None:
        turn.show(*_screen(turn, known, int(page) if page.isdecimal() else 0))


def _screen(turn: Turn, known: Companies, page: int) -> tuple[str, Rows]:
    title, back = turn.voice("hosting.companies.title"), [turn.button("notice.back", Verb.HERE)]
    funnels = lines(*(_funnel(turn, each) for each in known.funnels))
    if not known.found:
        empty = "" if known.funnels else turn.voice("hosting.companies.nobody")
        return paragraphs(title, funnels, empty), [back]
    page = min(page, (len(known.found) - 1) // _ON_A_SCREEN)
    first = page * _ON_A_SCREEN
    shown = [*enumerate(known.found, 1)][first : first + _ON_A_SCREEN]
    told = lines(*(_line(turn, number, each) for number, each in shown))
    numbers = [Button(str(number), turn.press(Verb.COMPANY, each.ref)) for number, each in shown]
    rows = [numbers[i : i + _IN_A_ROW] for i in range(0, len(numbers), _IN_A_ROW)]
    foot = turn.voice("hosting.companies.text")
    return paragraphs(title, funnels, told, foot), [*rows, _pages(turn, page, len(known.found)), back]


def _funnel(turn: Turn, funnel: Funnel) -> str:
    names = ("companies", "invited", "started", "finished", "agreed", "attending")
    told = {name: _count(turn, funnel, getattr(funnel, name)) for name in names}
    return turn.voice("hosting.companies.funnel", cluster=funnel.cluster, programme=funnel.programme, **told)


def _count(turn: Turn, funnel: Funnel, count: int) -> str:
    if funnel.is_observed and 0 < count < FEWEST:
        return turn.voice.plain("hosting.companies.few", limit=FEWEST)
    return str(count)


def _line(turn: Turn, number: int, company: CompanyStanding) -> str:
    line = turn.voice("hosting.companies.line", number=number, name=company.name, state=_state(turn, company))
    if company.need is not None:
        return turn.voice("hosting.companies.need", line=line)
    idle = company.days_idle(turn.now)
    if idle is None or company.handed_in_at is not None:
        return line
    return turn.voice("hosting.companies.idle", line=line, n=idle)


def _state(turn: Turn, company: CompanyStanding) -> str:
    return turn.voice.plain(f"stage.{company.stage}" if company.stage else f"hosting.state.{company.state}")


def _pages(turn: Turn, page: int, count: int) -> list[Button]:
    before = [turn.button("hosting.invite.before", Verb.COMPANIES, str(page - 1))] if page else []
    is_last = (page + 1) * _ON_A_SCREEN >= count
    after = [] if is_last else [turn.button("hosting.invite.after", Verb.COMPANIES, str(page + 1))]
    return [*before, *after]


# -- one company


def _page(turn: Turn, ref: str) -> None:
    known = turn.granted(TheCompanies(ref), Companies)
    if known is None:
        return
    company = known.meant
    if company is None:
        _gone(turn, known)
        return
    ways = [*needs.rows(turn, company), *host_handing_over.rows(turn, known)]
    rows: Rows = [*ways, [turn.button("notice.back", Verb.COMPANIES, "0")]]
    about = paragraphs(_heading(turn, company), lines(*_days(turn, company)), needs.line(turn, company))
    if known.sheet is None:
        turn.show(paragraphs(about, turn.voice(_why_not(company))), rows)
        return
    turn.record(Looked(company.key, "result"))
    result = _result(turn, assessment_of(known.sheet))
    parts = [part.text for part in result.parts() if part.name in _OF_RESULT]
    paper = [turn.button("hosting.company.paper", Verb.COMPANY_PAPER, company.ref)]
    turn.show_fleeting(paragraphs(about, *parts, turn.voice("hosting.company.noted")), [paper, *rows])


def _paper(turn: Turn, ref: str) -> None:
    known = turn.granted(TheCompanies(ref), Companies)
    if known is None:
        return
    if known.meant is None or known.sheet is None:
        _gone(turn, known)
        return
    company, assessment = known.meant, assessment_of(known.sheet)
    turn.record(Looked(company.key, "report"))
    instrument = instrument_of(assessment, turn.library)
    paper = paper_of(handed_in(assessment, instrument), instrument, turn.voice, turn.library.terms)
    name = f"{file_name(company.name, 'ic-quick')}-{paper.day.isoformat()}.pdf"
    turn.send(
        turn.voice("hosting.company.paper_text", company=company.name),
        [[turn.button("notice.back", Verb.COMPANIES, "0")]],
        document=Document(name, paper),
    )


def _about_need(turn: Turn, ref: str, *, is_met: bool) -> None:
    """The ready mail; or it is noted that somebody has spoken to the company, and its page is shown again."""
    known = turn.granted(TheCompanies(ref), Companies)
    if known is None:
        return
    if known.meant is None or known.meant.need is None:
        _gone(turn, known)
    elif is_met:
        needs.meet(turn, known.meant)
        found = tuple(replace(each, need=None) if each is known.meant else each for each in known.found)
        turn.show(*_screen(turn, replace(known, found=found), 0))
    else:
        turn.send(needs.letter(turn, known.meant), [[turn.button("notice.back", Verb.COMPANY, ref)]])


def _hand_over(turn: Turn, press: Press, ref: str) -> None:
    known = turn.granted(TheCompanies(ref, with_code=press.verb is Verb.HAND_OVER_CODE), Companies)
    if known is not None and not host_handing_over.on_press(turn, press, known):
        _gone(turn, known)


def _gone(turn: Turn, known: Companies) -> None:
    turn.toast = turn.voice.plain("press.stale")
    turn.show(*_screen(turn, known, 0))


def _result(turn: Turn, assessment: Assessment) -> Result:
    instrument = instrument_of(assessment, turn.library)
    return result_of(handed_in(assessment, instrument), instrument, turn.voice, turn.library.terms)


def assessment_of(sheet: Sheet) -> Assessment:
    answers = {question: Answer(*given) for question, given in sheet.answers.items()}
    return Assessment(
        ordinal=1,
        tag="",  # stands on buttons only, and there are none of it here
        instrument=sheet.instrument,
        version=sheet.version,
        begun_at=sheet.at,
        submitted_at=sheet.at,
        answers=answers,
        versions=(Version(sheet.at, answers),),
    )


def _heading(turn: Turn, company: CompanyStanding) -> str:
    named = {"name": company.name, "programme": company.programme, "cluster": company.cluster}
    return turn.voice("hosting.company.title", **named, state=_state(turn, company))


def _days(turn: Turn, company: CompanyStanding) -> Sequence[str]:
    days = {
        "invited": company.invited_at,
        "joined": company.joined_at,
        "begun": company.begun_at,
        "finished": company.handed_in_at,
    }
    return [
        turn.voice(f"hosting.company.{name}", day=turn.voice.date(at, company.zone))
        for name, at in days.items()
        if at is not None
    ]


def _why_not(company: CompanyStanding) -> str:
    return "hosting.company.not_agreed" if company.handed_in_at is not None else "hosting.company.not_finished"
