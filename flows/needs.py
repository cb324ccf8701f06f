"""A company that needs a person rather than the assistant: what is told of it, and a mail ready to be sent.

The mail speaks the language of the company, not that of the facilitator.
"""

from markupsafe import Markup

from flows.outcome import NeedMet
from flows.press import Verb
from flows.turn import Rows, Turn, paragraphs
from flows.wishes import CompanyStanding
from flows.wording import Voice

_WITH_WORDS = ("S1", "S2", "S4", "S6", "S7a")


def line(turn: Turn, company: CompanyStanding) -> str:
    """Why somebody should speak to it, and since when."""
    need = company.need
    if need is None:
        return ""
    stage = turn.voice.plain(f"stage.{need.stage}")
    day = turn.voice.date(need.seen_at, company.zone)
    return turn.voice(f"need.why.{need.why.replace(' ', '_')}", stage=stage, day=day)


def rows(turn: Turn, company: CompanyStanding) -> Rows:
    if company.need is None:
        return []
    letter = turn.button("need.letter.button", Verb.COMPANY_LETTER, company.ref)
    return [[letter, turn.button("need.spoken", Verb.SPOKEN, company.ref)]]


def meet(turn: Turn, company: CompanyStanding) -> None:
    turn.record(NeedMet(company.key))
    turn.toast = turn.voice.plain("need.noted")


def letter(turn: Turn, company: CompanyStanding) -> str:
    """To be copied: subject and body."""
    subject, body = mail(company, turn.library.voices[turn.library.closest(company.language)])
    intro = turn.voice("need.letter.intro", company=company.name)
    return paragraphs(intro, Markup("<b>{}</b>").format(subject), Markup.escape(body))


def mail(company: CompanyStanding, voice: Voice) -> tuple[str, str]:
    """Subject and body, plain, of a mail to a company that needs one."""
    assert company.need is not None, "the caller has looked"
    kind = company.need.stage
    name = {"company": company.name, "programme": company.programme}
    about = voice.plain(
        f"need.letter.{kind if kind in _WITH_WORDS else 'other'}", stage=voice.plain(f"stage.{kind}")
    )
    return voice.plain("need.letter.subject", **name), voice.plain("need.letter.body", **name, about=about)
