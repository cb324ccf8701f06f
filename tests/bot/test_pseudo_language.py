"""Nothing outside the catalogues is shown around the conversation either: page, terminal, pictures, apology."""

import asyncio
import re
from dataclasses import fields, is_dataclass, replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, cast

import pytest
from matplotlib.text import Text

from bot import try_out
from bot.console import Console
from bot.pictures import figure_of
from flows.outcome import Button, Message
from flows.report import Result
from scoring import score
from tests.bot.test_service import without_questionnaires
from tests.pseudo import bracketed, outside, texts_of
from tests.scoring.companies import WORKED_EXAMPLE
from tests.world import START, shipped_library, world_in

PSEUDO = bracketed(shipped_library())
PAGE = Path(try_out.__file__).parent / "web"
READ_OUT = ("title", "alt", "aria-label", "placeholder", "value", "label")
parts = Result(score(WORKED_EXAMPLE), (), PSEUDO.current, PSEUDO.voices["en"], PSEUDO.terms, "", START).parts()
PICTURES = [part.picture for part in parts if part.picture]


class _Seen(HTMLParser):
    """What a reader, or a screen reader, gets of a page before any script has run."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.inside = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.inside = tag
        self.words += [value for name, value in attrs if name in READ_OUT and value]

    def handle_data(self, data: str) -> None:
        self.words += [data] if self.inside not in ("script", "style") else []


def test_the_page_brings_no_words_of_its_own() -> None:
    seen = _Seen()
    seen.feed((PAGE / "index.html").read_text(encoding="utf-8"))

    assert {word.strip() for word in seen.words} <= {"", "$title", "$needs_script"}


def test_the_script_of_the_page_writes_no_words_of_its_own() -> None:
    script = "".join((PAGE / name).read_text(encoding="utf-8") for name in ("chat.js", "clock.js"))
    shown = re.findall(r"(?:textContent|innerText|title|alt|placeholder)\s*[=:]\s*([\"'`].*)", script)
    read_out = re.findall(r"\"(?:aria-label|title)\", ([\"'`].*)", script)

    # The title of the window: the name of the tab and of the program.
    assert [words for words in shown + read_out if words not in ('"";', "`${name} · ${setup.title}`;")] == []


def test_all_words_that_the_page_is_given_come_from_the_catalogues() -> None:
    face = try_out._face(PSEUDO)

    assert face.words.keys() == face.commands.keys() == set(PSEUDO.languages)
    assert next(iter(face.words)) == "en", "the operator's language is there for all others"
    for language, words in face.words.items():
        assert {key: stray for key, text in words.items() if (stray := outside(text))} == {}
        assert [stray for _, what in face.commands[language] if (stray := outside(what))] == []


def test_the_terminal_shows_the_words_of_the_messages_alone(capsys: pytest.CaptureFixture[str]) -> None:
    message = Message(to="x", text="<b>⟦Question⟧</b>", buttons=((Button("⟦Yes⟧", "here"),),), key="k")
    console = Console("en")
    asyncio.run(console.send(replace(message, picture=PICTURES[0]), b""))
    asyncio.run(console.send(message, None))
    shown = capsys.readouterr().out

    folder = str(console._folder)
    assert outside(shown, (f"{folder}/1.png", "\033[1m", "\033[0m")) == ""


@pytest.mark.parametrize("picture", PICTURES)
def test_a_picture_draws_no_words_but_those_that_it_was_given(picture: Any) -> None:
    texts = cast("list[Text]", figure_of(_wordless(picture)).findobj(Text))
    drawn = [text.get_text() for text in texts]

    assert len(drawn) > 10
    assert [words for words in drawn if any(sign.isalpha() for sign in words)] == []


def _wordless(value: Any) -> Any:
    """A picture whose every word is a dash; a bubble still knows its quadrant."""
    if isinstance(value, str):
        return "–"
    if isinstance(value, tuple):
        return tuple(map(_wordless, value))
    if isinstance(value, dict):
        return {key: _wordless(part) for key, part in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        kept = {f.name: _wordless(getattr(value, f.name)) for f in fields(value) if f.name != "quadrant"}
        return replace(value, **kept)
    return value


def test_the_apology_comes_from_the_catalogue_of_the_device(tmp_path: Path) -> None:
    with world_in(tmp_path, library=PSEUDO) as world:
        leo = world.chat("leo", "es-MX")
        leo.writes("/start")
        leo.presses_verb("begin")
        with without_questionnaires(world):
            leo.writes("Navarra")

        assert [outside(text) for text in texts_of(leo.screen[-1].message)] == [""]
        assert "⟦Algo ha fallado" in leo.screen[-1].message.text
