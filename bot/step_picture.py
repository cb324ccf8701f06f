"""Steps -> the picture of a digest: how many companies of each cluster came how far, as PNG or SVG.

The page that it is part of says what it is about. Every bar has its number beside it, so that nothing is told by
length or colour alone.
"""

from typing import Final

from bot.sheet import WIDTH, Form, Sheet, Style, printed
from flows.picture import Step, StepGroup, Steps

_MARGIN: Final = 46.0
_LEFT, _RIGHT = _MARGIN, WIDTH - _MARGIN
_BAR_LEFT, _BAR_RIGHT = 540.0, 910.0
_TALL, _ROW = 38.0, 62.0

_INK, _TRACK, _FULL = "#1B2733", "#E3E8EC", "#00619A"
_GROUP = Style(42, _INK, bold=True)
_LABEL = Style(34, _INK)
_COUNT = Style(38, _INK, bold=True)


def draw_steps(picture: Steps, form: Form = "png") -> bytes:
    """The same picture gives the same bytes."""
    sheet = Sheet()
    y = 8.0
    for group in picture.groups:
        y = _group(sheet, y + 52, group)
    sheet.cut(y + 12)
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
