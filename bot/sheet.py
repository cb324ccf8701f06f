"""A sheet of paper for a picture: shapes and words at pixels counted from the upper left corner.

This is the only home of drawing with matplotlib and of fitting words into a width. Nothing but the font of
letters.py is used, so that the bytes are the same on every machine.
Sheets share nothing, so threads may draw at the same time.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path
from typing import Final, Literal, NamedTuple

import matplotlib
from matplotlib.artist import Artist
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, get_font
from matplotlib.ft2font import LoadFlags
from matplotlib.lines import Line2D
from matplotlib.patches import Circle, FancyBboxPatch
from matplotlib.text import Text
from matplotlib.transforms import Affine2D

from bot import letters

Form = Literal["png", "svg"]
Align = Literal["left", "center", "right"]

WIDTH: Final = 1080.0
"""Pixels; what phones show and Telegram keeps. 30 of them are ten in the chat of a common phone."""

_DOTS = 72  # to the inch, so that a point of the font is a pixel
_LONGEST = 300  # characters; more than any sheet has room for
_MARK = "\u200e"  # unseen, and read as a letter of a script that runs to the right
_PAPER = "#FFFFFF"

# A matplotlibrc on the machine must not change a picture, and names inside an SVG must not be random.
matplotlib.rcdefaults()
matplotlib.rcParams["svg.hashsalt"] = "icquick"


class Style(NamedTuple):
    """How words look. ``size`` is in pixels."""

    size: float
    colour: str
    bold: bool = False

    @property
    def font(self) -> Path:
        return letters.BOLD if self.bold else letters.PLAIN


class Sheet:
    """White paper, WIDTH wide. Its height is told when everything is on it."""

    def __init__(self) -> None:
        self.figure = Figure(dpi=_DOTS, facecolor=_PAPER)
        self._pixels = Affine2D()

    def cut(self, height: float) -> None:
        """Cut the paper at ``height``: from now on down is down."""
        self.figure.set_size_inches(WIDTH / _DOTS, round(height) / _DOTS)
        self._pixels.clear().scale(1, -1).translate(0, round(height))

    def paragraph(self, x: float, y: float, lines: Sequence[str], style: Style, align: Align = "left") -> float:
        """Lines that fit, the foot of the first one at ``y``. Tells where a next line would have its foot."""
        for line in lines:
            self.words(x, y, line, style, align)
            y += 1.25 * style.size
        return y

    def fitted(self, x: float, y: float, text: str, style: Style, width: float, align: Align = "left") -> None:
        """One line of words, made to fit into a width."""
        self.words(x, y, *fitting(text, style, width), align)

    def words(self, x: float, y: float, text: str, style: Style, align: Align = "left", turn: float = 0) -> None:
        """One line of words with its foot at ``y``. The caller has seen to its width."""
        words = Text(
            x,
            y,
            _left_to_right(drawable(text, style)),
            color=style.colour,
            fontproperties=FontProperties(fname=style.font, size=style.size),
            horizontalalignment=align,
            verticalalignment="baseline",
            rotation=turn,
            rotation_mode="anchor",
            # A company may be called "$\\alpha$".
            parse_math=False,
            usetex=False,
        )
        self._put(words)

    def box(self, left: float, top: float, right: float, bottom: float, colour: str, round_: float = 0) -> None:
        corners = f"round,pad=0,rounding_size={round_}" if round_ else "square,pad=0"
        size = right - left, bottom - top
        self._put(FancyBboxPatch((left, top), *size, boxstyle=corners, facecolor=colour, linewidth=0))

    def disc(self, x: float, y: float, radius: float, fill: str, rim: str, width: float) -> None:
        """A circle; its rim lies inside the radius."""
        self._put(Circle((x, y), radius - width / 2, facecolor=fill, edgecolor=rim, linewidth=width))

    def line(self, start: tuple[float, float], end: tuple[float, float], colour: str, width: float) -> None:
        across, down = zip(start, end, strict=True)
        self._put(Line2D(across, down, color=colour, linewidth=width, solid_capstyle="butt"))

    def _put(self, artist: Artist) -> None:
        artist.set_transform(self._pixels)
        artist.set_zorder(0)  # what is put later lies above, of whatever kind it is
        self.figure.add_artist(artist)


def printed(figure: Figure, form: Form) -> bytes:
    """The sheet as a file; the same sheet gives the same bytes."""
    out = BytesIO()
    figure.savefig(out, format=form, metadata={"png": {"Software": None}, "svg": {"Date": None}}[form])
    return out.getvalue()


def drawable(text: str, style: Style) -> str:
    """What can be drawn of a text in this style, on one line."""
    return letters.drawable(text[:_LONGEST], style.font)


def _left_to_right(line: str) -> str:
    """A line with an Arabic or Hebrew name still begins at the left, and what follows a dot follows the name."""
    if all(unicodedata.bidirectional(character) not in ("R", "AL") for character in line):
        return line
    return _MARK + line.replace("·", "·" + _MARK)


def width_of(text: str, style: Style) -> float:
    """Pixels that a line of words takes."""
    # matplotlib keeps one font object for each thread, which makes this safe in several of them.
    font = get_font(style.font)
    font.set_size(style.size, _DOTS)
    font.set_text(drawable(text, style), 0, flags=LoadFlags.FORCE_AUTOHINT)
    return float(font.get_width_height()[0]) / 64


def fitting(text: str, style: Style, width: float, smallest: float = 0.75) -> tuple[str, Style]:
    """A line as wide as it may be: smaller down to ``smallest`` of its size, then cut with an ellipsis."""
    needed = width_of(text, style)
    if needed <= width:
        return text, style
    style = style._replace(size=style.size * max(smallest, 0.99 * width / needed))
    return cut_off(text, style, width), style


def wrapped(text: str, style: Style, width: float, most: int) -> list[str]:
    """A text in lines of this width; what does not go into ``most`` lines ends in an ellipsis."""
    lines = [""]
    gap, end = width_of("n n", style) - width_of("nn", style), 0.0
    # Word by word, as measuring ever longer beginnings of a line would take most of the time of a picture.
    for piece, long in _pieces(drawable(text, style), style, width):
        if not lines[-1]:
            lines[-1], end = piece, long
        elif end + gap + long <= width:
            lines[-1], end = f"{lines[-1]} {piece}", end + gap + long
        else:
            lines, end = [*lines, piece], long
    if len(lines) > most:
        lines[most - 1 :] = [cut_off(" ".join(lines[most - 1 :]), style, width)]
    return lines


def cut_off(text: str, style: Style, width: float) -> str:
    if width_of(text, style) <= width:
        return text
    while text and width_of(text + "…", style) > width:
        text = text[:-1]
    return text.rstrip() + "…"


def _pieces(text: str, style: Style, width: float) -> Iterator[tuple[str, float]]:
    """Words and how long they are; one that is wider than a line comes in several pieces."""
    for word in text.split(" "):
        rest = word
        while (long := width_of(rest, style)) > width and len(rest) > 1:
            fits = next(n for n in range(len(rest) - 1, 0, -1) if n == 1 or width_of(rest[:n], style) <= width)
            yield rest[:fits], width_of(rest[:fits], style)
            rest = rest[fits:]
        yield rest, long
