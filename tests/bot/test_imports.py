"""An export, read into an empty database and exported again, has the same bytes; and what is refused, and how."""

import json
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.columns import ANSWERS
from bot.erasing import Whom, erase
from bot.export_wish import CsvStyle, Format, Table
from bot.imports import NotEmpty, import_answers
from bot.reading_tables import ImportMistake
from bot.settings import Settings
from flows.instrument import Kind
from scoring.model import ITEMS
from storage.database import reader_for
from storage.verify import verify
from tests.bot.filled import CURRENT, Draft, End, Given, Told, exported, fill, settings_for, whole
from tests.flows.walking import LIBRARY
from tests.world import FakeClock

ODD_NAMES = [
    "😀" * 60,
    "\u202eמִזְרָח\u200f GmbH",
    '"Quoted; & Sons", Ltd.',
    '=HYPERLINK("http://evil.example";"click")',
    "'=1+1",
    "'",
    "  leading and trailing  ",
    "<script>alert('x')</script>",
    "two\r\nlines\rand\ttabs",
    "_x0041_ \x07 \x00 \ufffe",
    "007",
    "3",
    "TRUE",
    "nan",
    "None",
    "#N/A",
    "2013-01-15",
    "null",
    "\ufeffbyte order",
    "1e5",
]


def zeros(count: int) -> bytes:
    return bytes(count)


def imported(into: Settings, content: bytes) -> int:
    file = into.folder / "in"
    file.write_bytes(content)
    done = import_answers(into, LIBRARY, file, zeros)
    assert done.stay_erased == 0
    return done.assessments


def all_tables(of: Settings, *, history: bool) -> list[bytes]:
    answers = [exported(of, form=form, history=history) for form in Format]
    answers.append(exported(of, style=CsvStyle.FR, history=history))
    return [*answers, exported(of, Table.PROFILES, history=history)]


# -- there and back


@st.composite
def answers(draw: st.DrawFn) -> list[Given]:
    """Some questions in any order, some of them more than once."""
    questions = draw(st.lists(st.sampled_from(CURRENT.asked), min_size=1, max_size=70))
    given = []
    for question in questions:
        if question.kind is Kind.TEXT:
            sign = st.characters(exclude_categories=["Cs"])
            value = draw(st.text(sign, min_size=1, max_size=8) | st.sampled_from([*ODD_NAMES, "dk"]))
        else:
            words = ["dk", "na"] if question.allows("na") else ["dk"]
            value = draw(st.sampled_from([*(option.value for option in question.options), *words]))
        given.append((question.id, value))
    return given


CLOSING: list[Given] = [("FB2", "4"), ("FB1", "=more"), ("FB2", "3")]
drafts = st.lists(st.builds(Draft, answers(), st.sampled_from([End.HANDED_IN, End.DROPPED])), max_size=3)
last_drafts = st.builds(
    lambda done, last: [*done, *last], drafts, st.lists(st.builds(Draft, answers(), st.just(End.OPEN)), max_size=1)
)
assessments = st.builds(Told, answers(), st.sampled_from([None, [], CLOSING]), last_drafts)
people = st.lists(st.lists(assessments, min_size=1, max_size=2), min_size=1, max_size=3)


@settings(deadline=None, max_examples=15)
@given(people=people, form=st.sampled_from(Format), history=st.booleans())
def test_an_export_that_was_imported_is_exported_with_the_same_bytes(
    people: list[list[Told]], form: Format, history: bool
) -> None:
    with TemporaryDirectory() as folder:
        one, other = settings_for(Path(folder) / "one"), settings_for(Path(folder) / "two")
        fill(one, {str(number): told for number, told in enumerate(people)})
        imported(other, exported(one, form=form, history=history))

        answers, again = all_tables(one, history=history), all_tables(other, history=history)
        # Which signs of haste there are depends on answers that only the history has.
        assert again[:-1] == answers[:-1]
        if history:
            assert again[-1] == answers[-1]


@pytest.mark.parametrize("form", Format)
@pytest.mark.parametrize("style", [None, CsvStyle.FR])
def test_odd_names_survive_every_format(tmp_path: Path, form: Format, style: CsvStyle | None) -> None:
    if style and form is not Format.CSV:
        return
    one, other = settings_for(tmp_path / "one"), settings_for(tmp_path / "two")
    fill(one, {f"chat {n}": [Told(whole(name, str(n % 5)), [])] for n, name in enumerate(ODD_NAMES)})

    assert imported(other, exported(one, form=form, style=style)) == len(ODD_NAMES)
    assert all_tables(other, history=False) == all_tables(one, history=False)
    names = {json.loads(line)["company"] for line in exported(other, form=Format.JSONL).splitlines()}
    assert names == set(ODD_NAMES)


def test_older_answers_that_were_not_brought_still_count(tmp_path: Path) -> None:
    one, other = settings_for(tmp_path / "one"), settings_for(tmp_path / "two")
    fill(one, {"ana": [Told([("HC1.I", "1"), ("HC1.I", "2"), ("CD1", "Acme"), ("HC1.I", "3")])]})
    imported(other, exported(one))

    rows = [json.loads(line) for line in exported(other, form=Format.JSONL, history=True).splitlines()]
    assert [(row["item"], row["value"], row["revision"]) for row in rows] == [
        ("CD1", "Acme", 3),
        ("HC1.I", "3", 4),
    ]


def test_a_correction_comes_back_with_both_its_results(tmp_path: Path) -> None:
    one, other = settings_for(tmp_path / "one"), settings_for(tmp_path / "two")
    drafts = [
        Draft([("HC1.I", "0")], End.DROPPED),
        Draft([("HC1.I", "4"), ("CD1", "Acme & Co")], End.HANDED_IN),
        Draft([("HC1.I", "1")], End.OPEN),
    ]
    fill(one, {"ana": [Told(whole(), CLOSING, drafts)]})
    assert imported(other, exported(one, history=True)) == 1

    assert all_tables(other, history=True) == all_tables(one, history=True)
    assert all_tables(other, history=False) == all_tables(one, history=False)
    rows = [json.loads(line) for line in exported(other, Table.PROFILES, Format.JSONL, history=True).splitlines()]
    assert [(row["company"], row["HC1_I"]) for row in rows] == [("Acme", 3), ("Acme & Co", 4)]
    assert rows[0]["submitted_at"] < rows[1]["submitted_at"]


def test_the_history_of_an_imported_database_holds(tmp_path: Path) -> None:
    one, other = settings_for(tmp_path / "one"), settings_for(tmp_path / "two")
    fill(one, {"ana": [Told(whole(), []), Told(whole("Byte"))]})
    imported(other, exported(one, history=True))

    engine = reader_for(other.database_url)
    with engine.begin() as connection:
        verdict = verify(connection)
    engine.dispose()
    assert (verdict.findings, verdict.rows) == ([], 1 + 2 + 2 + 2 * len(whole()))


def test_the_rows_may_stand_in_any_order(tmp_path: Path) -> None:
    one, other = settings_for(tmp_path / "one"), settings_for(tmp_path / "two")
    fill(one, {"ana": [Told(whole(), [])], "ben": [Told(whole("Byte"))]})
    head, *rows = exported(one).splitlines(keepends=True)
    imported(other, head + b"".join(reversed(rows)))

    assert exported(other) == exported(one)


# -- what is refused


ROW = {
    "respondent": "0123456789abcdef0123456789abcdef",
    "company": None,
    "programme": None,
    "cluster": None,
    "round": "T0",
    "instrument": "ic-quick",
    "instrument_version": "1.0",
    "item": "HC1.I",
    "value": "3",
    "answered_at": "2013-01-15T08:00:00Z",
    "revision": 1,
    "submitted_at": None,
}


def lines(*changes: dict[str, object]) -> bytes:
    return b"".join(json.dumps({**ROW, **change}).encode() + b"\n" for change in changes)


def without(column: str) -> bytes:
    return json.dumps({name: cell for name, cell in ROW.items() if name != column}).encode() + b"\n"


def csv_with(row: str) -> bytes:
    return ",".join(column.name for column in ANSWERS).encode() + b"\r\n" + row.encode("utf-8", "surrogateescape")


CSV_ROW = "0123456789abcdef0123456789abcdef,,,,T0,ic-quick,1.0,HC1.I,3,2013-01-15T08:00:00Z,1,\r\n"


def refused(settings: Settings, content: bytes) -> str:
    with pytest.raises(ImportMistake) as told:
        imported(settings, content)
    assert "\n" not in str(told.value)
    return str(told.value)


@pytest.fixture
def empty(tmp_path: Path) -> Settings:
    return settings_for(tmp_path / "empty")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"instrument_version": "0.9"}, "unknown questionnaire 'ic-quick 0.9'; this program has ic-quick 1.0"),
        ({"item": "HC9.I"}, "unknown item 'HC9.I'"),
        ({"value": "5"}, "HC1.I cannot be '5'; write 0, 1, 2, 3, 4, dk, na"),
        ({"value": ""}, "HC1.I cannot be ''"),
        ({"item": "HC1.C", "value": "na"}, "HC1.C cannot be 'na'"),
        ({"item": "CD1", "value": "x" * 61}, "write a text of 1 to 60 signs, or dk"),
        ({"respondent": "448123456"}, "respondent is '448123456'; write 32 digits"),
        ({"round": "first"}, "write T0, T1 and so on"),
        ({"revision": 0}, "write a number from 1 to 9999"),
        ({"revision": 10**9}, "write a number from 1 to 9999"),
        ({"answered_at": "yesterday"}, "write a moment like 2013-01-15T08:00:00Z"),
        ({"answered_at": "2013-01-15T08:00:00"}, "write a moment like"),
        ({"programme": "A"}, "leave the cell empty"),
        ({"value": True}, "neither a text nor a whole number"),
        ({"value": [3]}, "neither a text nor a whole number"),
        ({"surname": "x"}, "the column 'surname' is one too many"),
        ({"value": "\ud800"}, "not UTF-8"),
    ],
)
def test_a_row_that_cannot_be_is_named_with_its_line(
    empty: Settings, change: dict[str, object], words: str
) -> None:
    told = refused(empty, lines({}, {"item": "HC1.C", "revision": 2, **change}))

    assert told.startswith(f"{empty.folder / 'in'}, line 2: ")
    assert words in told or "HC1.C cannot be" in told


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (lines({}, {}), "line 2: revision 1 of 0123456789abcdef0123456789abcdef is there twice"),
        (lines({}, {"revision": 2, "company": "Acme"}), "line 2: company is another one than in line 1"),
        (lines({"company": "Acme"}), "line 1: the company 'Acme' is not the answer to CD1"),
        (without("revision"), "line 1: there is no column 'revision'"),
        (
            lines(
                {"submitted_at": "2013-01-16T08:00:00Z"}, {"revision": 2, "submitted_at": "2013-01-15T09:00:00Z"}
            ),
            "revision 2 of 0123456789abcdef0123456789abcdef T0 was handed in before an earlier one",
        ),
        (
            lines({}, {"revision": 2, "submitted_at": "2013-01-15T09:00:00Z"}),
            "revision 1 of 0123456789abcdef0123456789abcdef T0 has no submitted_at, but later ones have",
        ),
        (b"", "the file is empty"),
        (b"\xef\xbb\xbf", "line 1: there is no column 'respondent'"),
        (b"{not json\n", "line 1: not a line of JSON"),
        (lines({}) + b"[1]\n", "line 2: no object"),
        (b"a shopping list", "line 1: there is no column 'respondent'"),
        (csv_with("a,b\r\n"), "line 2: columns: 2 instead of 12"),
        (csv_with(CSV_ROW + '"open'), "line 3: not proper CSV"),
        (csv_with(CSV_ROW.replace("HC1.I,3", "CD1,\udcff")), "line 2: value is not UTF-8"),
        (csv_with(CSV_ROW.replace("HC1.I,3", 'CD1,"a\nb"') * 2), "line 2: the company '' is not"),
        (b"PK\x03\x04 and then nothing", "not a whole XLSX file"),
        (b"PAR1 and then nothing", "not a whole Parquet file"),
    ],
)
def test_a_file_that_cannot_be_is_refused_in_one_line(empty: Settings, content: bytes, words: str) -> None:
    if words.startswith("line 2: the company"):
        content = csv_with(CSV_ROW.replace("HC1.I,3", 'CD1,"a\nb"') + "a,b\r\n")
        words = "line 4: columns: 2"  # the text above has a line of its own
    assert words in refused(empty, content)


@pytest.mark.parametrize("form", [Format.XLSX, Format.PARQUET])
def test_a_file_cut_short_is_refused(empty: Settings, tmp_path: Path, form: Format) -> None:
    one = settings_for(tmp_path / "one")
    fill(one, {"ana": [Told(whole())]})

    assert "not a whole" in refused(empty, exported(one, form=form)[:-400])


def test_a_file_of_profiles_is_no_file_of_answers(empty: Settings, tmp_path: Path) -> None:
    one = settings_for(tmp_path / "one")
    fill(one, {"ana": [Told(whole(), [])]})

    assert "there is no sheet 'answers'" in refused(empty, exported(one, Table.PROFILES, Format.XLSX))
    for form in (Format.CSV, Format.PARQUET):
        assert "there is no column 'programme'" in refused(empty, exported(one, Table.PROFILES, form))


def test_a_mistake_in_the_last_line_leaves_nothing_behind(empty: Settings) -> None:
    refused(empty, lines({}, {"revision": 2, "item": "HC1.C"}, {"revision": 3, "value": "9"}))

    assert imported(empty, lines({})) == 1


def test_a_database_with_people_in_it_is_left_alone(empty: Settings) -> None:
    fill(empty, {"ana": [Told(whole())]})
    before = exported(empty)

    with pytest.raises(NotEmpty, match="ICQUICK_STORAGE__URL"):
        imported(empty, lines({}))
    assert exported(empty) == before


def test_a_database_is_made_if_there_is_none(empty: Settings) -> None:
    empty.database_file.unlink()

    assert imported(empty, lines({})) == 1
    assert exported(empty, form=Format.JSONL) == lines({})


@pytest.mark.parametrize("change", [lambda text: text.replace(b"\r\n", b"\n"), lambda text: text[3:]])
def test_what_editors_change_does_not_matter(
    empty: Settings, tmp_path: Path, change: Callable[[bytes], bytes]
) -> None:
    one = settings_for(tmp_path / "one")
    fill(one, {"ana": [Told(whole(), [])]})
    imported(empty, change(exported(one)))

    assert exported(empty) == exported(one)


def test_who_was_erased_is_not_brought_back(tmp_path: Path) -> None:
    one = settings_for(tmp_path / "one")
    fill(one, {"tg:1": [Told(whole(), [])], "tg:2": [Told(whole("Byte"))]})
    file = tmp_path / "before.csv"
    file.write_bytes(exported(one))
    erase(one, Whom("tg:1"), FakeClock(), zeros)
    assert b"Byte" in exported(one)
    erase(one, Whom("tg:2"), FakeClock(), zeros)

    # By the history of a database that is empty now, and by the list beside one that is gone.
    words = "Imported: 0 assessments. Left out: 2 people of the file, erased here since."
    assert str(import_answers(one, LIBRARY, file, zeros)) == words
    one.database_file.unlink()
    assert str(import_answers(one, LIBRARY, file, zeros)) == words
    assert b"Byte" not in exported(one)


def test_every_item_can_be_brought(empty: Settings) -> None:
    rows = [{"item": item, "revision": number} for number, item in enumerate(ITEMS, start=1)]

    assert imported(empty, lines(*rows)) == 1


@pytest.mark.parametrize("history", [False, True])
def test_what_was_rated_looking_back_comes_back_as_well(tmp_path: Path, history: bool) -> None:
    there = settings_for(tmp_path / "there")
    back = [("HC1.C.then", "1"), ("HC1.C.then", "2"), ("HC1.Y.then", "dk"), ("FB2", "3")]
    fill(there, {"tg:1": [Told(whole(), []), Told(whole(rating="1"), back)]})
    content = exported(there, history=history)
    assert b"HC1.C.then" in content
    here = settings_for(tmp_path / "here")
    assert imported(here, content) == 2
    assert exported(here, history=history) == content
