"""``/digest`` in the chat: the digest now, how often it comes, the page, the call list, a deadline moved.

What a digest says is digest.py's; this is the only home of its screens and buttons. A button names the programme
and, where it changes something, the day as it was shown, so that a doubled press moves nothing twice.
"""

from dataclasses import replace
from datetime import date, timedelta

from markupsafe import Markup

from flows.digest import compose, need_told
from flows.digest_rules import Help, Need, action, needs
from flows.digest_text import chat_text
from flows.digest_value import Digest
from flows.digest_view import DigestView
from flows.document import DigestPage, Document
from flows.outcome import Button, DeadlineMoved, Looked, RhythmChosen
from flows.press import Press, Verb
from flows.programme import Every, Stage
from flows.standing import fingerprint_of, ref_of
from flows.turn import Rows, Turn, lines, paragraphs
from flows.wishes import DigestKnown, TheDigest
from flows.wording import Voice

VERBS = (
    Verb.DIGEST,
    Verb.DIGEST_PAGE,
    Verb.DIGEST_CALLS,
    Verb.DIGEST_EVERY,
    Verb.DIGEST_EXTEND,
    Verb.DIGEST_EXTENDED,
)
ANY = "-"
_A_WEEK = timedelta(days=7)
_ON_A_SCREEN = 6


def programme_ref(key: str) -> str:
    """What stands on a button for a programme."""
    return ref_of(fingerprint_of(f"programme\n{key}"))


def stage_ref(programme: str, stage: Stage) -> str:
    return ref_of(fingerprint_of(f"stage\n{programme}\n{stage.id}"))


def show(turn: Turn) -> None:
    _digest(turn, ANY)


def on_press(turn: Turn, press: Press) -> bool:
    """A button of a digest; False for whoever has no post."""
    if not turn.situation.posts:
        return False
    match press:
        case Press(Verb.DIGEST_PAGE, (ref,)):
            _page(turn, ref)
        case Press(Verb.DIGEST_CALLS, (ref, page)):
            _calls(turn, ref, page)
        case Press(Verb.DIGEST_EVERY, (ref, every)):
            _choose(turn, ref, every)
        case Press(Verb.DIGEST_EXTEND, (ref, stage)):
            _ask_to_extend(turn, ref, stage)
        case Press(Verb.DIGEST_EXTENDED, (ref, stage, seen)):
            _extend(turn, ref, stage, seen)
        case _:
            _digest(turn, press.arguments[0])
    return True


# -- the digest now


def _digest(turn: Turn, ref: str) -> None:
    known = _known(turn, ref)
    if known is None:
        return
    if known.view is None:
        _offer(turn, known)
        return
    told = compose(known.view, turn.library, turn.language)
    text = paragraphs(chat_text(told, turn.voice), _next(turn, known))
    turn.show_fleeting(text, [*rows(told, known.view, turn.voice), *_rhythm(turn, known)])


def rows(told: Digest, view: DigestView, voice: Voice) -> Rows:
    """The buttons below a digest, whether it was asked for or came by itself."""
    ref = programme_ref(view.programme.id)
    found = [_button(voice, "digest.button.page", Verb.DIGEST_PAGE, ref)]
    if needs(view):
        found.append(_button(voice, "digest.button.calls", Verb.DIGEST_CALLS, ref, "0"))
    stage = action(view).stage
    if told.help != Help.EXTEND or stage is None or not may_move(view, stage):
        return [found]
    named = voice.plain("digest.button.extend", stage=voice.plain(f"stage.{stage.kind}"))
    press = str(Press(Verb.DIGEST_EXTEND, (ref, stage_ref(view.programme.id, stage))))
    return [found, [Button(named, press)]]


def may_move(view: DigestView, stage: Stage) -> bool:
    """Only who looks after every cluster that a stage is for may move its day."""
    hers = {each.name for each in view.clusters if not each.is_observed}
    concerned = stage.clusters or tuple(each.name for each in view.programme.clusters)
    return stage.deadline is not None and set(concerned) <= hers


def _button(voice: Voice, key: str, verb: Verb, *arguments: str) -> Button:
    return Button(voice.plain(key), str(Press(verb, arguments)))


def _known(turn: Turn, ref: str) -> DigestKnown | None:
    return turn.granted(TheDigest("" if ref == ANY else ref), DigestKnown)


def _offer(turn: Turn, known: DigestKnown) -> None:
    """Several programmes, or none."""
    if not known.programmes:
        turn.show_onward(turn.voice("digest.none"))
        return
    found = [[Button(name, str(Press(Verb.DIGEST, (ref,))))] for ref, name in known.programmes]
    turn.show(turn.voice("digest.choose"), [*found, [turn.button("notice.back", Verb.HERE)]])


# -- how often


def _next(turn: Turn, known: DigestKnown) -> str:
    if known.next_at is None or known.view is None:
        return turn.voice("digest.never")
    return turn.voice("digest.next", day=turn.voice.moment(known.next_at, known.view.programme.zone))


def _rhythm(turn: Turn, known: DigestKnown) -> Rows:
    assert known.view is not None, "it is shown below a digest"
    programme = known.view.programme
    now = known.every or programme.digest_rules.every
    ref = programme_ref(programme.id)
    buttons = [
        Button(
            ("✓ " if every is now else "") + turn.voice.plain(f"digest.every.{every}"),
            str(Press(Verb.DIGEST_EVERY, (ref, str(every)))),
        )
        for every in Every
    ]
    return [buttons, [turn.button("notice.back", Verb.HERE)]]


def _choose(turn: Turn, ref: str, wanted: str) -> None:
    if wanted not in tuple(Every):
        _digest(turn, ref)
        return
    known = _known(turn, ref)
    if known is None:
        return
    if known.every != wanted:
        turn.record(RhythmChosen(Every(wanted)))
    if known.view is None:
        _offer(turn, known)
        return
    chosen = replace(known, every=Every(wanted), next_at=known.next_by.get(wanted))
    told = compose(known.view, turn.library, turn.language)
    text = paragraphs(chat_text(told, turn.voice), _next(turn, chosen))
    turn.show_fleeting(text, [*rows(told, known.view, turn.voice), *_rhythm(turn, chosen)])


# -- the page


def _page(turn: Turn, ref: str) -> None:
    known = _known(turn, ref)
    if known is None:
        return
    if known.view is None:
        _offer(turn, known)
        return
    for company in known.view.companies:
        if company.sheet is not None:
            turn.record(Looked(company.standing.key, "digest"))
    told = compose(known.view, turn.library, turn.language)
    turn.send(
        turn.voice("digest.page_text"),
        [[turn.button("notice.back", Verb.HERE)]],
        document=Document(told.page_name, DigestPage(told)),
    )


# -- the call list


def _calls(turn: Turn, ref: str, page: str) -> None:
    """Who needs a person, with what to say; names and addresses of contacts do not stay with us."""
    known = _known(turn, ref)
    if known is None:
        return
    if known.view is None:
        _offer(turn, known)
        return
    found = needs(known.view)
    first = _ON_A_SCREEN * min(int(page) if page.isdecimal() else 0, max(0, len(found) - 1) // _ON_A_SCREEN)
    told = [_call(turn, each) for each in found[first : first + _ON_A_SCREEN]]
    empty = "" if found else turn.voice("digest.no_needs")
    text = paragraphs(turn.voice("digest.calls"), *told, empty)
    turn.show_fleeting(text, [_pages(turn, ref, first, len(found)), [_to_digest(turn, ref)]])


def _call(turn: Turn, need: Need) -> str:
    contact = ", ".join(filter(None, (need.company.contact.name, need.company.contact.mail)))
    stage = turn.voice.plain(f"stage.{need.stage}") if need.stage else ""
    return lines(
        Markup("<b>{}</b>").format(need_told(need, turn.voice)),
        turn.voice("digest.call.contact", contact=contact) if contact else "",
        turn.voice(f"digest.say.{need.reason}", stage=stage),
    )


def _pages(turn: Turn, ref: str, first: int, count: int) -> list[Button]:
    page = first // _ON_A_SCREEN
    before = [turn.button("hosting.invite.before", Verb.DIGEST_CALLS, ref, str(page - 1))] if page else []
    is_last = first + _ON_A_SCREEN >= count
    after = [] if is_last else [turn.button("hosting.invite.after", Verb.DIGEST_CALLS, ref, str(page + 1))]
    return [*before, *after]


def _to_digest(turn: Turn, ref: str) -> Button:
    return turn.button("notice.back", Verb.DIGEST, ref)


# -- a deadline moved


def _ask_to_extend(turn: Turn, ref: str, wanted: str) -> None:
    known = _known(turn, ref)
    if known is None:
        return
    stage = _movable(known, wanted)
    if known.view is None or stage is None or stage.deadline is None:
        _stale(turn, known)
        return
    named = {
        "stage": turn.voice.plain(f"stage.{stage.kind}"),
        "clusters": ", ".join(_concerned(known.view, stage)),
    }
    days = {"day": turn.voice.day(stage.deadline), "new": turn.voice.day(_later(known.view, stage.deadline))}
    yes = turn.button("digest.extend.yes", Verb.DIGEST_EXTENDED, ref, wanted, stage.deadline.isoformat())
    turn.show(turn.voice("digest.extend.ask", **named, **days), [[yes], [_to_digest(turn, ref)]])


def _extend(turn: Turn, ref: str, wanted: str, seen: str) -> None:
    known = _known(turn, ref)
    if known is None:
        return
    stage = _movable(known, wanted)
    if known.view is None or stage is None or stage.deadline is None or stage.deadline.isoformat() != seen:
        _stale(turn, known)
        return
    new = _later(known.view, stage.deadline)
    turn.record(DeadlineMoved(known.view.programme.id, stage.id, new))
    named = {"stage": turn.voice.plain(f"stage.{stage.kind}"), "new": turn.voice.day(new)}
    turn.show(turn.voice("digest.extend.done", **named), [[_to_digest(turn, ref)]])


def _movable(known: DigestKnown, wanted: str) -> Stage | None:
    if known.view is None:
        return None
    programme = known.view.programme
    for stage in programme.stages:
        if stage_ref(programme.id, stage) == wanted and not stage.cancelled and may_move(known.view, stage):
            return stage
    return None


def _later(view: DigestView, deadline: date) -> date:
    """A week after the day, or from today on where that is over too; never on a day off."""
    return view.programme.calendar.working_day(max(deadline, view.today) + _A_WEEK)


def _concerned(view: DigestView, stage: Stage) -> tuple[str, ...]:
    return stage.clusters or tuple(each.name for each in view.programme.clusters)


def _stale(turn: Turn, known: DigestKnown) -> None:
    turn.toast = turn.voice.plain("press.stale")
    if known.view is None:
        _offer(turn, known)
        return
    _digest(turn, programme_ref(known.view.programme.id))
