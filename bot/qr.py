"""A text as a QR code: the only home of segno, of the level of error correction and of the quiet zone it.

Level M reads with 15 % of it unreadable, which a sheet on a wall or in a pocket needs. The same text gives the
same bytes.
"""

from io import BytesIO
from typing import Any, Final

import segno

LEVEL: Final = "M"
QUIET: Final = 4  # modules of white around it; the standard asks for that many
PIXELS: Final = 10  # a module in the PNG


def code_of(text: str) -> segno.QRCode:
    return segno.make_qr(text, error=LEVEL, boost_error=False)


def as_svg(text: str, title: str) -> bytes:
    """``title`` is what a screen reader says."""
    return _saved(code_of(text), kind="svg", border=QUIET, scale=8, light="#fff", title=title, omitsize=False)


def as_png(text: str) -> bytes:
    return _saved(code_of(text), kind="png", border=QUIET, scale=PIXELS)


def _saved(code: segno.QRCode, **how: Any) -> bytes:
    out = BytesIO()
    code.save(out, **how)
    return out.getvalue()
