"""Fits a message into Telegram: how long a text is there, and where it may be cut.

Telegram counts UTF-16 units after it has taken the tags away. A text that is too long is cut between paragraphs,
else between lines, else between words, and never inside a tag: what is open at a cut is closed and opened again.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.telegram_rules import CAPTION_LIMIT, TEXT_LIMIT

_TAG = re.compile(r"<(/?)(\w+)[^>]*>")
_PIECE = re.compile(r"<[^>]*>|&(?:#\d+|#x[0-9a-fA-F]+|\w+);|\s|[^<&\s]+|[<&]")
_BORDERS = ("\n\n", "\n", " ")


@dataclass(frozen=True, slots=True)
class Sheet:
    """One call: a file with its caption, or a text. The last sheet of a message bears its buttons."""

    text: str
    with_file: bool = False


def length(text: str) -> int:
    """The length of an HTML text as Telegram counts it."""
    plain = re.sub(r"&(?:#\d+|#x[0-9a-fA-F]+|\w+);", "x", re.sub(r"<[^>]*>", "", text))
    return len(plain.encode("utf-16-le", "surrogatepass")) // 2


def sheets(text: str, *, with_file: bool) -> list[Sheet]:
    """The calls that show a message, in order; at least one."""
    if with_file and length(text) <= CAPTION_LIMIT:
        return [Sheet(text, with_file=True)]
    texts = [Sheet(part) for part in split(text, TEXT_LIMIT)]
    return [Sheet("", with_file=True), *texts] if with_file else texts


def split(text: str, limit: int) -> list[str]:
    """The text in parts of at most ``limit``, each of them whole HTML. A text that fits stays as it is."""
    if length(text) <= limit:
        return [text]
    parts = list(_packed(text, limit, _BORDERS))
    return list(_balanced(part.strip() for part in parts if part.strip()))


def _packed(text: str, limit: int, borders: tuple[str, ...]) -> Iterator[str]:
    """As much into each part as fits, cut at the first kind of border; finer where one piece is too long."""
    if not borders:
        yield from _hacked(text, limit)
        return
    border, finer = borders[0], borders[1:]
    part = ""
    for piece in re.split(f"{border}(?![^<>]*>)", text):  # not within a tag
        longer = f"{part}{border}{piece}" if part else piece
        if length(longer) <= limit:
            part = longer
            continue
        if part:
            yield part
        part = ""
        if length(piece) <= limit:
            part = piece
        else:
            *whole, part = _packed(piece, limit, finer)
            yield from whole
    if part:
        yield part


def _hacked(text: str, limit: int) -> Iterator[str]:
    """One word longer than a message: cut between characters, never inside a tag or an entity."""
    part, room = "", limit
    for piece in _PIECE.findall(text):
        for unit in [piece] if piece[0] in "<&" else piece:
            size = length(unit)
            if size > room:
                yield part
                part, room = "", limit
            part += unit
            room -= size
    yield part


def _balanced(parts: Iterator[str]) -> Iterator[str]:
    """Closes at the end of each part what is open there, and opens it again in the next."""
    opened: list[str] = []
    for part in parts:
        start = "".join(opened)
        for match in _TAG.finditer(part):
            if not match[1]:
                opened.append(match[0])
            elif opened:
                opened.pop()
        end = "".join(f"</{_name(tag)}>" for tag in reversed(opened))
        yield f"{start}{part}{end}"


def _name(tag: str) -> str:
    match = _TAG.fullmatch(tag)
    assert match is not None, "only opened tags are kept"
    return match[2]
