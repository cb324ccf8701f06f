"""A document becomes the bytes of its file, the same ones every time."""

import io
import zipfile

import pytest

from bot.documents import made
from flows.document import Bundle, Document, Words, file_name
from tests.bot.test_paper import example_in
from tests.flows.test_paper import paper

CALENDAR = Document("next.ics", Words("BEGIN:VCALENDAR\r\nSUMMARY:Résultat\r\nEND:VCALENDAR\r\n"))


def test_words_are_written_as_they_are() -> None:
    assert made(CALENDAR) == b"BEGIN:VCALENDAR\r\nSUMMARY:R\xc3\xa9sultat\r\nEND:VCALENDAR\r\n"


def test_a_report_is_printed() -> None:
    assert made(Document("report.pdf", paper(language="en"))) == example_in("en")


def test_several_files_become_one() -> None:
    bundle = Document("all.zip", Bundle((CALENDAR, Document("é.txt", Words("x" * 10_000)))))

    with zipfile.ZipFile(io.BytesIO(made(bundle))) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == ["next.ics", "é.txt"]
        assert archive.read("next.ics") == made(CALENDAR)
    assert len(made(bundle)) < 1000
    assert made(bundle) == made(bundle)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Loire Sensors", "loire-sensors"),
        ("Bière & Fils, S.à r.l.", "biere-fils-s-a-r-l"),
        ("../../etc/passwd", "etc-passwd"),
        ('=SUM(A1)"<b>\u202e', "sum-a1-b"),
        ("🏭" * 60, "otherwise"),
        ("", "otherwise"),
        ("x" * 100, "x" * 40),
    ],
)
def test_a_file_name_is_one_that_every_system_takes(words: str, name: str) -> None:
    assert file_name(words, "otherwise") == name
