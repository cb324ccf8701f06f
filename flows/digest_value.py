"""A digest in words, as plain data: what chat, mail, page and JSON are made of."""

from dataclasses import dataclass

from flows.picture import Steps


@dataclass(frozen=True, slots=True)
class Table:
    """``heads`` stand over the columns; the first cell of a row is its own head. ``lines``: the rows as text."""

    caption: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """``value`` is 0-100, None where too few answers were given."""

    label: str
    value: int | None
    words: str
    line: str


@dataclass(frozen=True, slots=True)
class Card:
    """What a company has agreed to show."""

    title: str
    subtitle: str
    bars: tuple[Bar, ...]
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """``items`` are a list, in order; ``note`` stands below."""

    name: str
    title: str
    items: tuple[str, ...] = ()
    table: Table | None = None
    cards: tuple[Card, ...] = ()
    note: str = ""
    picture: Steps | None = None


@dataclass(frozen=True, slots=True)
class Digest:
    """``help`` names the one action that helps most.

    ``told`` is the same for two digests that tell the same; ``has_changes``: something happened to a company.
    """

    language: str
    title: str
    subtitle: str
    action_title: str
    action: str
    help: str
    sections: tuple[Section, ...]
    footer: str
    page_name: str
    told: str
    has_changes: bool = False
