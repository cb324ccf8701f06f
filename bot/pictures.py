"""Bars or Portfolio -> the picture that a company looks at on a phone, as PNG or SVG.

This is the only home of how the two pictures look: sizes, colours, what stands where. All words come with the
picture. Colour tells weak from strong, a full or hollow bubble important from less important, and each of the
two is told a second time by the place and by the legend, for those who see no colours.
"""

from collections.abc import Mapping, Sequence
from itertools import groupby, pairwise
from math import floor
from typing import Final, NamedTuple

from matplotlib.figure import Figure

from bot.placing import COLUMN, IMPORTANCES, ROW, STATES, border, places
from bot.sheet import WIDTH, Align, Form, Sheet, Style, fitting, printed, width_of, wrapped
from flows.picture import Bar, Bars, Bubble, Picture, Portfolio
from scoring.model import Quadrant

_MARGIN = 46.0
_LEFT, _RIGHT = _MARGIN, WIDTH - _MARGIN

_INK, _GREY, _FAINT = "#1B2733", "#5A6672", "#C9D0D6"
_TRACK, _NO_TRACK = "#E3E8EC", "#F3F5F7"
_WEAK, _STRONG = "#B84A00", "#00619A"  # vermilion and blue of Okabe and Ito, darkened for white numbers
_WHITE = "#FFFFFF"

_TITLE = Style(52, _INK, bold=True)
_SUBTITLE = Style(30, _GREY)
_FOOTER = Style(25, _GREY)


class _Look(NamedTuple):
    """How a quadrant looks: its colour, whether its bubbles are full, and the tint behind them."""

    colour: str
    full: bool
    tint: str


_LOOKS: Final = {
    Quadrant.DEVELOP: _Look(_WEAK, True, "#FBE3D3"),
    Quadrant.STABILISE: _Look(_STRONG, True, "#D6E8F4"),
    Quadrant.ANALYSE: _Look(_WEAK, False, "#FDF3EC"),
    Quadrant.NO_ACTION: _Look(_STRONG, False, "#EEF5FA"),
}


def draw(picture: Picture, form: Form = "png") -> bytes:
    """The picture as a file, 1080 pixels wide. The same picture gives the same bytes, in any thread."""
    return printed(figure_of(picture), form)


def figure_of(picture: Picture) -> Figure:
    """The picture before it becomes a file."""
    sheet = Sheet()
    y = _header(sheet, picture.title, picture.subtitle)
    y = _bars(sheet, y - 10, picture) if isinstance(picture, Bars) else _portfolio(sheet, y, picture)
    sheet.cut(_footer(sheet, y, picture.footer))
    return sheet.figure


# -- what both have: each part is told where it begins, and tells where it ends


def _header(sheet: Sheet, title: str, subtitle: str) -> float:
    y = sheet.paragraph(_LEFT, 94, wrapped(title, _TITLE, _RIGHT - _LEFT, 2), _TITLE)
    # A name of which nothing could be drawn leaves the dot behind that stood between it and the date.
    lines = [line.strip(" ·") for line in wrapped(subtitle, _SUBTITLE, _RIGHT - _LEFT, 3)]
    return sheet.paragraph(_LEFT, y - 12, lines, _SUBTITLE)


def _footer(sheet: Sheet, y: float, text: str) -> float:
    lines = wrapped(text, _FOOTER, _RIGHT - _LEFT, 2)
    return sheet.paragraph(_LEFT, y + 44, lines, _FOOTER) + 4


# -- the three capitals

_CAPITAL = Style(36, _INK)
_FIGURE = Style(60, _INK, bold=True)
_NOTE = Style(31, _GREY)
_SCALE_WORD = Style(26, _GREY)
_OF = "/100"
_TALL = 40.0  # a track


def _bars(sheet: Sheet, y: float, picture: Bars) -> float:
    for index, bar in enumerate(picture.bars):
        is_total = index == len(picture.bars) - 1
        if is_total:
            sheet.line((_LEFT, y + 12), (_RIGHT, y + 12), _FAINT, 2)
            y += 30
        y = _bar(sheet, y, bar, picture.borders, is_total=is_total)
    return _scale(sheet, y, picture)


def _bar(sheet: Sheet, y: float, bar: Bar, borders: Sequence[float], *, is_total: bool) -> float:
    room = _RIGHT - _LEFT - width_of("100", _FIGURE) - width_of(_OF, _NOTE) - 24
    sheet.fitted(_LEFT, y + 64, bar.label, _CAPITAL._replace(bold=is_total), room)
    _figure(sheet, y + 64, bar.value)
    _track(sheet, y + 84, bar.value, borders, _INK if is_total else _STRONG)
    sheet.fitted(_LEFT, y + 84 + _TALL + 40, bar.note, _NOTE, _RIGHT - _LEFT)
    return y + 84 + _TALL + 62


def _figure(sheet: Sheet, y: float, value: float | None) -> None:
    if value is None:
        sheet.words(_RIGHT, y, "–", _FIGURE._replace(colour=_GREY), "right")
        return
    sheet.words(_RIGHT, y, _OF, _NOTE, "right")
    sheet.words(_RIGHT - width_of(_OF, _NOTE) - 6, y, str(floor(value + 0.5)), _FIGURE, "right")


def _track(sheet: Sheet, top: float, value: float | None, borders: Sequence[float], colour: str) -> None:
    sheet.box(_LEFT, top, _RIGHT, top + _TALL, _TRACK if value is not None else _NO_TRACK)
    if value is not None:
        sheet.box(_LEFT, top, _across(value), top + _TALL, colour)
    for end in borders:
        sheet.line((_across(end), top), (_across(end), top + _TALL), _WHITE, 3)


def _across(value: float) -> float:
    return _LEFT + (_RIGHT - _LEFT) * min(max(value, 0), 100) / 100


def _scale(sheet: Sheet, y: float, picture: Bars) -> float:
    """The bands and their names; a name too long for its band stands under the others, at the end of a line."""
    bands = list(zip(picture.scale, pairwise((0.0, *picture.borders, 100.0)), strict=False))
    beside = [band for band in bands if _longest_word(band[0]) <= _room(band[1])]
    below = [band for band in bands if band not in beside]
    y += 34
    for _, (start, end) in bands:
        sheet.box(_across(start) + 1.5, y - 8, _across(end) - 1.5, y, _FAINT)
    feet = [y + 36]
    for word, (start, end) in beside:
        lines = wrapped(word, _SCALE_WORD, _room((start, end)), 2)
        feet.append(sheet.paragraph(_across((start + end) / 2), y + 36, lines, _SCALE_WORD, "center"))
    for word, (start, end) in below:
        sheet.line((_across((start + end) / 2), y), (_across((start + end) / 2), max(feet) - 18), _FAINT, 3)
        sheet.fitted(_across(end), max(feet) + 10, word, _SCALE_WORD, _across(end) - _LEFT, "right")
        feet.append(max(feet) + 44)
    return max(feet)


def _room(band: tuple[float, float]) -> float:
    return _across(band[1]) - _across(band[0]) - 16


def _longest_word(name: str) -> float:
    return max(width_of(word, _SCALE_WORD) for word in name.split(" "))


# -- the portfolio

_AXIS = Style(28, _GREY)
_END = Style(28, _INK)
_QUADRANT = Style(34, _INK, bold=True)
_GROUP = Style(30, _INK, bold=True)
_ENTRY = Style(29, _INK)
_STRIP = 56.0  # of a quadrant, above or under all bubbles, for its name
_Span = tuple[float, float]
_PLAN_LEFT = _RIGHT - STATES * COLUMN
_BADGE = 21.0


def _portfolio(sheet: Sheet, y: float, picture: Portfolio) -> float:
    _quadrants(sheet, y, picture)
    _rows(sheet, y)
    _bubbles(sheet, y, picture)
    y = _axes(sheet, y, picture)
    return _legend(sheet, y + 10, picture)


def _plan_x(state: float) -> float:
    return _PLAN_LEFT + (min(max(state, -0.5), STATES - 0.5) + 0.5) * COLUMN


def _plan_y(top: float, importance: float) -> float:
    return top + _STRIP + (IMPORTANCES - 0.5 - importance) * ROW


def _plan_foot(top: float) -> float:
    return top + IMPORTANCES * ROW + 2 * _STRIP


def _quadrants(sheet: Sheet, top: float, picture: Portfolio) -> None:
    x, y = _plan_x(border(picture.strong_from)), _plan_y(top, border(picture.middle))
    upper, lower = (top, y - 2), (y + 2, _plan_foot(top))
    left, right = (_PLAN_LEFT, x - 2), (x + 2, _RIGHT)
    _quadrant(sheet, left, upper, Quadrant.DEVELOP, picture.quadrants)
    _quadrant(sheet, right, upper, Quadrant.STABILISE, picture.quadrants)
    _quadrant(sheet, left, lower, Quadrant.ANALYSE, picture.quadrants)
    _quadrant(sheet, right, lower, Quadrant.NO_ACTION, picture.quadrants)


def _quadrant(sheet: Sheet, across: _Span, down: _Span, quadrant: Quadrant, names: Mapping[str, str]) -> None:
    """Its tint, and its name in the outer corner, where no bubble comes."""
    colour, full, tint = _LOOKS[quadrant]
    sheet.box(across[0], down[0], across[1], down[1], tint)
    name, style, room = names.get(quadrant, ""), _QUADRANT._replace(colour=colour), across[1] - across[0] - 32
    foot = down[0] + 42 if full else down[1] - 18
    if across[0] == _PLAN_LEFT:
        sheet.fitted(across[0] + 18, foot, name, style, room)
    else:
        sheet.fitted(across[1] - 18, foot, name, style, room, "right")


def _rows(sheet: Sheet, top: float) -> None:
    """Faint lines between importances: bubbles that had to make room for others are still in one row."""
    for line in range(IMPORTANCES - 1):
        y = _plan_y(top, line + 0.5)
        sheet.line((_PLAN_LEFT, y), (_RIGHT, y), _WHITE, 1.5)


def _bubbles(sheet: Sheet, top: float, picture: Portfolio) -> None:
    points, radius = places(picture.bubbles, picture.strong_from)
    for bubble, (state, importance) in zip(picture.bubbles, points, strict=True):
        _bubble(sheet, _plan_x(state), _plan_y(top, importance), radius, bubble)


def _bubble(sheet: Sheet, x: float, y: float, radius: float, bubble: Bubble) -> None:
    colour, full, _ = _LOOKS[Quadrant(bubble.quadrant)]
    sheet.disc(x, y, radius, colour if full else _WHITE, colour, radius / 8)
    number = Style(1.08 * radius, _WHITE if full else colour, bold=True)
    sheet.words(x, y + 0.39 * radius, str(bubble.number), number, "center")


def _axes(sheet: Sheet, top: float, picture: Portfolio) -> float:
    """What the two directions mean: along the foot and, turned, along the left side. Tells where it ends."""
    foot = _plan_foot(top)
    _axis(sheet, picture.x_ends, picture.x_label, (_PLAN_LEFT, foot + 40), _RIGHT - _PLAN_LEFT, 0)
    _axis(sheet, picture.y_ends, picture.y_label, (_PLAN_LEFT - 18, foot), foot - top, 90)
    return foot + 50


def _axis(
    sheet: Sheet, ends: tuple[str, str], label: str, start: tuple[float, float], length: float, turn: float
) -> None:
    def put(along: float, text: str, style: Style, align: Align) -> None:
        x, y = start
        x, y = (x, y - along) if turn else (x + along, y)
        sheet.words(x, y, text, style, align, turn)

    low, low_style = fitting(ends[0], _END, length / 4)
    high, high_style = fitting(ends[1], _END, length / 4)
    before, after = width_of(low, low_style) + 24, width_of(high, high_style) + 24
    label, style = fitting(label, _AXIS, length - before - after)
    put(0, low, low_style, "left")
    put((before + length - after) / 2, label, style, "center")
    put(length, high, high_style, "right")


# -- its legend


# As in the plan: mostly, what is weak comes to stand at the left, what is strong at the right.
_READ = (Quadrant.DEVELOP, Quadrant.ANALYSE, Quadrant.STABILISE, Quadrant.NO_ACTION)


class _Entry(NamedTuple):
    bubble: Bubble
    lines: list[str]

    @property
    def height(self) -> float:
        return 1.25 * _ENTRY.size * len(self.lines) + 10


_HEADING = 60.0
_GUTTER = 36.0
_COLUMN_WIDTH = (_RIGHT - _LEFT - _GUTTER) / 2


def _legend(sheet: Sheet, y: float, picture: Portfolio) -> float:
    room = _COLUMN_WIDTH - 2 * _BADGE - 14
    entries = [
        _Entry(bubble, wrapped(bubble.label, _ENTRY, room, 3))
        for quadrant in _READ
        for bubble in picture.bubbles
        if bubble.quadrant == quadrant
    ]
    split = min(range(len(entries), -1, -1), key=lambda at: _cost(entries, at))
    feet = [
        _legend_column(sheet, x, y, column, picture.quadrants)
        for x, column in ((_LEFT, entries[:split]), (_LEFT + _COLUMN_WIDTH + _GUTTER, entries[split:]))
    ]
    return max(feet)


def _cost(entries: Sequence[_Entry], split: int) -> float:
    """The height of the legend if the second column begins here, and what that does to its order."""
    height = max(_height(entries[:split]), _height(entries[split:]))
    if not 0 < split < len(entries):
        return height
    before, after = (_READ.index(Quadrant(entry.bubble.quadrant)) for entry in entries[split - 1 : split + 1])
    if before == after:
        return height + 3 * _HEADING  # a group in two pieces
    return height if before < _READ.index(Quadrant.STABILISE) <= after else height + _HEADING


def _height(column: Sequence[_Entry]) -> float:
    headings = len({entry.bubble.quadrant for entry in column})
    return sum(entry.height for entry in column) + _HEADING * headings


def _legend_column(sheet: Sheet, x: float, y: float, column: Sequence[_Entry], names: Mapping[str, str]) -> float:
    for quadrant, entries in groupby(column, key=lambda entry: Quadrant(entry.bubble.quadrant)):
        style = _GROUP._replace(colour=_LOOKS[quadrant].colour)
        sheet.fitted(x, y + 42, names.get(quadrant, ""), style, _COLUMN_WIDTH)
        y += _HEADING
        for entry in entries:
            _bubble(sheet, x + _BADGE, y + 21, _BADGE, entry.bubble)
            sheet.paragraph(x + 2 * _BADGE + 14, y + 32, entry.lines, _ENTRY)
            y += entry.height
    return y
