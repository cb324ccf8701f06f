"""``/plan`` in the chat: what comes by itself, to a manager herself, or to companies that somebody looks after.

Facilitators see of which stage a company will be reminded, when, and by which rule. Moments that a manager chose
for herself, her measures, and what she put off are hers: of these they see nothing.
"""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from markupsafe import Markup

from flows import agenda_words
from flows.agenda import ahead
from flows.journey import Journey
from flows.outcome import Button
from flows.planned import Ahead, Item, Kind
from flows.press import Press, Verb
from flows.reminded import RemindersKnown
from flows.turn import Rows, Turn, lines, paragraphs
from flows.wishes import AgendaKnown, TheAgenda, TheReminders

ANY, MINE = "-", "me"
DAYS = (7, 30, 90)
VERBS = (Verb.PLAN,)
_ON_A_SCREEN = 14


def show(turn: Turn) -> None:
    _show(turn, ANY, DAYS[0])


def on_press(turn: Turn, press: Press) -> None:
    ref, days = press.arguments
    _show(turn, ref, int(days) if days in map(str, DAYS) else DAYS[0])


def _show(turn: Turn, ref: str, days: int) -> None:
    if turn.situation.posts and ref != MINE:
        _theirs(turn, ref, days)
    elif turn.situation.journey is not None:
        _hers(turn, turn.situation.journey, days)
    else:
        turn.show_onward(turn.voice("agenda.nobody"))


# -- a manager's own


def _hers(turn: Turn, journey: Journey, days: int) -> None:
    known = turn.granted(TheReminders(), RemindersKnown)
    if known is None:
        return
    until = known.calendar.end_of(known.calendar.day(turn.now) + timedelta(days=days))
    found = ahead(turn.situation, known, turn.now, until)
    told = [_line(turn, Item(each), journey.zone) for each in found]
    _tell(turn, told, _title(turn, until, journey.zone), _ways(turn, MINE, days))


# -- those that somebody looks after


def _theirs(turn: Turn, ref: str, days: int) -> None:
    known = turn.granted(TheAgenda("" if ref == ANY else ref, days), AgendaKnown)
    if known is None:
        return
    if known.until is None or known.zone is None:
        _offer(turn, known)
        return
    zone = known.zone
    digests = [Item(Ahead(at, Kind.DIGEST)) for at in known.digests]
    items = sorted([*known.items, *digests], key=lambda each: (each.ahead.at, each.company))
    told = [_line(turn, each, zone) for each in items]
    title = lines(Markup("<b>{}</b>").format(known.name), _title(turn, known.until, zone))
    _tell(turn, told, title, _ways(turn, known.ref, days))


def _offer(turn: Turn, known: AgendaKnown) -> None:
    """Several programmes, or none."""
    if not known.programmes:
        turn.show_onward(turn.voice("digest.none"))
        return
    found = [[Button(name, str(Press(Verb.PLAN, (ref, str(DAYS[0])))))] for ref, name in known.programmes]
    turn.show(turn.voice("digest.choose"), [*found, [turn.button("notice.back", Verb.HERE)]])


# -- the screen


def _tell(turn: Turn, told: list[Markup], title: str, ways: Rows) -> None:
    left = len(told) - _ON_A_SCREEN
    more = turn.voice("agenda.more", n=left) if left > 0 else ""
    none = "" if told else turn.voice("agenda.none")
    turn.show_fleeting(paragraphs(title, none, *told[:_ON_A_SCREEN], more), ways)


def _title(turn: Turn, until: datetime, zone: ZoneInfo) -> Markup:
    return turn.voice("agenda.title", day=turn.voice.day((until - timedelta(seconds=1)).astimezone(zone).date()))


def _line(turn: Turn, item: Item, zone: ZoneInfo) -> Markup:
    """When and what; below it by which rule, or why it will not be sent."""
    voice, planned = turn.voice, item.ahead
    when = voice.moment(planned.at, zone)
    what = agenda_words.subject(planned, voice)
    if item.company:
        what = voice.plain("agenda.of", company=item.company, what=what)
    why = agenda_words.rule(planned.say[0], voice) if planned.say else ""
    barred = agenda_words.barred(planned.barred, voice) if planned.barred else ""
    also = [
        voice.plain("agenda.also", what=agenda_words.of_reminder(each, voice))
        for each in planned.say[1:]
        if each.stage.id != planned.say[0].stage.id
    ]
    return lines(Markup("<b>{}</b>").format(when), what, *dict.fromkeys(also), why, barred)


def _ways(turn: Turn, ref: str, days: int) -> Rows:
    longer = [turn.button("agenda.days", Verb.PLAN, ref, str(each), n=each) for each in DAYS if each != days]
    has_both = bool(turn.situation.posts) and turn.situation.journey is not None
    other = (ANY, "agenda.theirs") if ref == MINE else (MINE, "agenda.mine")
    switch = [[turn.button(other[1], Verb.PLAN, other[0], str(DAYS[0]))]] if has_both else []
    return [longer, *switch, [turn.button("notice.back", Verb.HERE)]]
