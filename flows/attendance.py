"""``/attendance``: who looks after clusters notes with one tap which of their companies came to the workshop.

This is the only home of who may do that, and from when on. Which companies there are is read where they are kept,
for the clusters of her own posts; a button only names one of them.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from markupsafe import Markup

from flows.hosting import ANY, looks_after
from flows.meetings import has_begun, told
from flows.naming import key_of
from flows.outcome import AttendanceTaken, Button
from flows.press import Press, Verb
from flows.turn import Rows, Turn, lines, paragraphs
from flows.wishes import Attendance, Attendee, TheAttendance

_A_PAGE = 20
CAME, _STAYED_AWAY = "1", "0"
_MARKS = {True: "✓", False: "✗", None: "·"}


def show(turn: Turn) -> None:
    """The workshop that was last begun, or else the next one."""
    found = _granted(turn)
    if found is not None:
        _list(turn, found, ANY, 0)


def _page(turn: Turn, press: Press) -> None:
    meeting, page = press.arguments
    found = _granted(turn)
    if found is not None:
        _list(turn, found, meeting, int(page) if page.isdecimal() and len(page) < 4 else 0)


def _take(turn: Turn, press: Press) -> None:
    """Names what is to be noted, not a change, so that a doubled tap does nothing more."""
    ref, came = press.arguments
    found = _granted(turn)
    if found is None:
        return
    place, chosen = next(((n, each) for n, each in enumerate(found) if each.ref == ref), (0, None))
    if chosen is None or came not in (CAME, _STAYED_AWAY) or not has_begun(chosen.meeting, turn.now, chosen.zone):
        turn.toast = turn.voice.plain("press.unknown")
        _list(turn, found, ANY, 0)
        return
    if chosen.came is not (came == CAME):
        key = key_of(chosen.meeting.name)
        turn.record(AttendanceTaken(chosen.programme, key, chosen.company, came == CAME))
    noted = tuple(replace(each, came=came == CAME) if each is chosen else each for each in found)
    same = [each for each in found[:place] if each.meeting_ref == chosen.meeting_ref]
    _list(turn, noted, chosen.meeting_ref, len(same) // _A_PAGE)


def _granted(turn: Turn) -> tuple[Attendee, ...] | None:
    """None if she looks after nothing (and then she was told), or if it is not known yet."""
    if not looks_after(turn):
        turn.toast = turn.voice.plain("press.unknown")
        turn.show_onward(turn.voice("command.unknown"))
        return None
    known = turn.granted(TheAttendance(), Attendance)
    return None if known is None else known.found


def _list(turn: Turn, found: tuple[Attendee, ...], wanted: str, page: int) -> None:
    mine = [each for each in found if each.meeting_ref == wanted] or _usual(turn, found)
    if not mine:
        turn.show_onward(turn.voice("attendance.none"))
        return
    first = mine[0]
    begun = has_begun(first.meeting, turn.now, first.zone)
    shown = mine[page * _A_PAGE : (page + 1) * _A_PAGE] or mine[:_A_PAGE]
    came = sum(each.came is True for each in mine)
    text = paragraphs(
        lines(told(turn, first.meeting, first.zone), first.programme_name),
        turn.voice("attendance.count", n=came, total=len(mine)),
        lines(*(_line(turn, each) for each in shown)),
        turn.voice("attendance.tap" if begun else "attendance.early"),
    )
    taps = [[_tap(turn, each)] for each in shown] if begun else []
    turn.show(text, [*taps, _turning(turn, mine, page), *_others(turn, found, first), _back(turn)])


def _usual(turn: Turn, found: tuple[Attendee, ...]) -> list[Attendee]:
    begun = [each for each in found if has_begun(each.meeting, turn.now, each.zone)]
    to_come = [each for each in found if each not in begun]
    best = max(begun, key=_day, default=None) or min(to_come, key=_day, default=None)
    return [each for each in found if best and each.meeting_ref == best.meeting_ref]


def _day(attendee: Attendee) -> date:
    return attendee.meeting.first


def _line(turn: Turn, attendee: Attendee) -> Markup:
    said = turn.voice(f"attendance.said_{attendee.coming or 'nothing'}")
    mark = _MARKS[attendee.came]
    return turn.voice("attendance.line", mark=mark, company=attendee.company_name, said=said)


def _tap(turn: Turn, attendee: Attendee) -> Button:
    """Below each company the other way round: who came can be taken for absent, and back."""
    key, value = ("attendance.away", _STAYED_AWAY) if attendee.came else ("attendance.came", CAME)
    return turn.button(key, Verb.CAME, attendee.ref, value, company=attendee.company_name)


def _turning(turn: Turn, mine: list[Attendee], page: int) -> list[Button]:
    ref, last = mine[0].meeting_ref, (len(mine) - 1) // _A_PAGE
    ways = (("attendance.before", page - 1), ("attendance.after", page + 1))
    return [turn.button(key, Verb.ATTENDANCE, ref, str(to)) for key, to in ways if 0 <= to <= last]


def _others(turn: Turn, found: tuple[Attendee, ...], shown: Attendee) -> Rows:
    """The other workshops of hers, one a row."""
    others = {each.meeting_ref: each for each in found if each.meeting_ref != shown.meeting_ref}
    return [
        [Button(each.meeting.name, turn.press(Verb.ATTENDANCE, ref, "0"))] for ref, each in [*others.items()][-5:]
    ]


def _back(turn: Turn) -> list[Button]:
    return [turn.button("notice.back", Verb.HERE)]


EVERYWHERE: Mapping[Verb, Callable[[Turn, Press], None]] = {
    Verb.ATTENDANCE: _page,
    Verb.CAME: _take,
}
