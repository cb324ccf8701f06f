"""Steps -> the picture of a digest: how many companies of each cluster came how far, as PNG or SVG.

Sizes and colours are those of the pictures of a result. Every bar has its number beside it, so that nothing is
told by length or colour alone.
"""

from typing import Final

from bot.sheet import WIDTH, Form, Sheet, Style, printed, wrapped
from flows.picture import Step, StepGroup, Steps

_MARGIN: Final = 46.0
_LEFT, _RIGHT = _MARGIN, WIDTH - _MARGIN
_BAR_LEFT, _BAR_RIGHT = 420.0, 930.0
_TALL, _ROW = 34.0, 58.0

_INK, _GREY, _TRACK, _FULL = "#1B2733", "#5A6672", "#E3E8EC", "#00619A"
_TITLE = Style(48, _INK, bold=True)
_SUBTITLE = Style(30, _GREY)
_GROUP = Style(36, _INK, bold=True)
_LABEL = Style(30, _INK)
_COUNT = Style(32, _INK, bold=True)


def draw_steps(picture: Steps, form: Form = "png") -> bytes:
    """The same picture gives the same bytes."""
    sheet = Sheet()
    y = sheet.paragraph(_LEFT, 88, wrapped(picture.title, _TITLE, _RIGHT - _LEFT, 2), _TITLE)
    y = sheet.paragraph(_LEFT, y - 8, wrapped(picture.subtitle, _SUBTITLE, _RIGHT - _LEFT, 1), _SUBTITLE)
    for group in picture.groups:
        y = _group(sheet, y + 36, group)
    sheet.cut(y + 20)
    return printed(sheet.figure, form)


def _group(sheet: Sheet, y: float, group: StepGroup) -> float:
    sheet.fitted(_LEFT, y, group.label, _GROUP, _RIGHT - _LEFT)
    y += 22
    for step in group.steps:
        _bar(sheet, y, step)
        y += _ROW
    return y


def _bar(sheet: Sheet, top: float, step: Step) -> None:
    foot = top + _TALL - 6
    sheet.fitted(_LEFT, foot, step.label, _LABEL, _BAR_LEFT - _LEFT - 20)
    sheet.box(_BAR_LEFT, top, _BAR_RIGHT, top + _TALL, _TRACK)
    if step.count:
        sheet.box(_BAR_LEFT, top, _BAR_LEFT + (_BAR_RIGHT - _BAR_LEFT) * step.count / step.of, top + _TALL, _FULL)
    sheet.words(_RIGHT, foot, f"{step.count}/{step.of}", _COUNT, "right")
