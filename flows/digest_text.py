"""A digest as text: for a chat, which has little room, for a mail without pictures, and as JSON for programs."""

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from markupsafe import Markup

from flows.digest_value import Card, Digest, Section
from flows.turn import lines, paragraphs
from flows.wording import Voice

_IN_CHAT = 8  # entries of a list; the page has all of them
_LONGEST_LINE = 200
_ROOM = 3500  # of the 4,096 characters of a message; when the next one comes is said below
_DOT, _MARK = "• ", "▶ "
_WIDTH = 72


# -- in a chat


def chat_text(digest: Digest, voice: Voice) -> Markup:
    """Fits into one message whatever companies are called: lists are cut, and it is said by how much."""
    longer = (_chat_text(digest, voice, most) for most in range(_IN_CHAT, 1, -1))
    return next((text for text in longer if len(text) <= _ROOM), _chat_text(digest, voice, 1))


def _chat_text(digest: Digest, voice: Voice, most: int) -> Markup:
    title = lines(Markup("<b>{}</b>").format(digest.title), Markup.escape(digest.subtitle))
    first = lines(Markup("<b>{}</b>").format(digest.action_title), Markup.escape(_MARK + digest.action))
    return paragraphs(
        title, first, *(_in_chat(each, voice, most) for each in digest.sections), _results_line(digest, voice)
    )


def _in_chat(section: Section, voice: Voice, most: int) -> str:
    """Results of companies stand on the page alone: a chat is read over shoulders, and each showing is noted."""
    if section.name == "results":
        return ""
    rows = section.table.lines if section.table else ()
    entries = [_cut(_DOT + each) for each in (*rows, *section.items)]
    left = len(entries) - most
    more = [voice.plain("digest.more", n=left)] if left > 0 else []
    note = section.note if not entries else ""
    told = (Markup.escape(each) for each in (*entries[:most], *more, note))
    return lines(Markup("<b>{}</b>").format(section.title), *told)


def _results_line(digest: Digest, voice: Voice) -> str:
    count = sum(len(each.cards) for each in digest.sections)
    return voice("digest.on_page", n=count) if count else ""


def _cut(line: str) -> str:
    return line if len(line) <= _LONGEST_LINE else line[: _LONGEST_LINE - 1] + "…"


# -- in a mail


def plain_text(digest: Digest) -> str:
    """The whole digest, without a picture."""
    head = [digest.title, "=" * min(len(digest.title), _WIDTH), digest.subtitle, "", digest.action_title]
    body = [*head, _MARK + digest.action, ""]
    for section in digest.sections:
        body += [section.title, "-" * min(len(section.title), _WIDTH), *_plain(section), ""]
    return "\n".join([*body, "-- ", digest.footer]) + "\n"


def _plain(section: Section) -> Iterator[str]:
    if section.table is not None:
        yield from section.table.lines
    yield from (_DOT + each for each in section.items)
    for card in section.cards:
        yield from _card_lines(card)
    if section.note:
        yield section.note


def _card_lines(card: Card) -> Iterator[str]:
    yield f"{_DOT}{card.title} ({card.subtitle})"
    yield "  " + " · ".join(bar.line for bar in card.bars)
    yield from (f"  {line}" for line in card.lines)


# -- for programs


def as_json(digest: Digest) -> dict[str, Any]:
    """All of it, by the names of the fields; the mark of what it tells is ours alone."""
    told = asdict(digest)
    del told["told"], told["page_name"]
    return told
