"""What an export says, in which form, and where it goes."""

import csv
import io
import json
import os
import re
import stat
import threading
import zipfile
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pyarrow import parquet

from bot.columns import ANSWERS, PROFILES, NoExport
from bot.export_wish import CsvStyle, Format, Table, Wish, WrongWish
from bot.exports import export
from bot.settings import Settings
from flows.outcome import AnswerGiven, Outcome
from scoring.model import ALL_FACTORS
from storage.database import Database, engine_for
from storage.record import record
from storage.situations import load as situation_of
from tests.bot.filled import Told, exported, fill, settings_for, whole
from tests.flows.walking import LIBRARY
from tests.world import START

TEXT_COLUMNS = [column.name for column in ANSWERS if column.name != "revision"]
NASTY = ["=1+1", "+1", "-1", "@x", "\t=1", "  =1", "\u200e=1", "'=1", "<b>&amp;</b>", '";=1']


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Ana has handed in for Acme and begun again for Byte; ben has only begun."""
    made = settings_for(tmp_path / "house")
    second = [("CD1", "Byte"), ("HC1.I", "na"), ("HC1.C", "2")]
    fill(
        made, {"tg:448123456": [Told(whole(), [("FB1", "more")]), Told(second)], "tg:77": [Told([("CD1", "dk")])]}
    )
    return made


def rows_of(settings: Settings, table: Table = Table.ANSWERS, *, history: bool = False) -> list[dict[str, object]]:
    return [json.loads(line) for line in exported(settings, table, Format.JSONL, history=history).splitlines()]


# -- what is said


def test_an_answer_is_a_row_with_the_columns_of_the_contract(settings: Settings) -> None:
    row = next(row for row in rows_of(settings) if row["item"] == "HC1.I")

    assert re.fullmatch("[0-9a-f]{32}", str(row.pop("respondent")))
    assert row == {
        "company": "Acme",
        "programme": None,
        "cluster": None,
        "round": "T0",
        "instrument": "ic-quick",
        "instrument_version": "1.0",
        "item": "HC1.I",
        "value": "3",
        "answered_at": "2013-01-15T08:01:36.000012Z",
        "revision": 12,
        "submitted_at": "2013-01-15T08:07:36.000057Z",
    }


@pytest.mark.parametrize("table", Table)
@pytest.mark.parametrize("form", Format)
def test_nothing_of_a_chat_is_in_an_export(settings: Settings, table: Table, form: Format) -> None:
    content = exported(settings, table, form)
    texts = [content]
    if form is Format.XLSX:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            texts = [archive.read(name) for name in archive.namelist()]
    assert not any(b"448123456" in text or b"tg:" in text for text in texts)


def test_each_person_has_a_pseudonym_and_each_time_a_round(settings: Settings) -> None:
    seen = sorted({(str(row["company"]), str(row["round"])) for row in rows_of(settings)})

    assert seen == [("Acme", "T0"), ("Byte", "T1"), ("None", "T0")]
    assert len({row["respondent"] for row in rows_of(settings)}) == 2
    assert len({row["respondent"] for row in rows_of(settings) if row["company"]}) == 1


def test_only_what_counts_is_told_unless_the_history_is_wished_for(tmp_path: Path) -> None:
    made = settings_for(tmp_path / "house")
    told = [("CD4", "FR"), ("CD4R", "FRG0"), ("CD4", "DE"), ("HC1.I", "2"), ("HC1.C", "2"), ("HC1.I", "na")]
    fill(made, {"ana": [Told(told)]})

    assert [(row["item"], row["value"], row["revision"]) for row in rows_of(made)] == [
        ("CD4", "DE", 3),
        ("HC1.I", "na", 6),
    ]
    assert [(row["item"], row["value"]) for row in rows_of(made, history=True)] == told


def test_a_profile_is_a_row_for_each_assessment_that_was_handed_in(settings: Settings) -> None:
    (row,) = rows_of(settings, Table.PROFILES)

    assert list(row) == [column.name for column in PROFILES]
    assert (row["company"], row["round"], row["scoring_version"]) == ("Acme", "T0", "icq-score-1.0")
    for factor in ALL_FACTORS:
        assert [row[f"{factor}_{name}"] for name in ("I", "C", "Y", "s100", "quadrant", "flags")] == [
            3,
            3,
            3,
            75.0,
            "stabilise",
            None,
        ]
    assert [row[f"{name}_{mean}"] for name in ("HC", "total") for mean in ("weighted", "plain")] == [75.0] * 4
    assert (row["priorities"], row["strengths"], row["flags"], row["quality"]) == (
        None,
        "HC1 HC2 HC3",
        "importance_flat",
        "Q1 Q2",
    )


# -- the formats


@pytest.mark.parametrize("table", Table)
@pytest.mark.parametrize("form", Format)
def test_the_same_data_is_the_same_bytes(settings: Settings, table: Table, form: Format) -> None:
    assert exported(settings, table, form) == exported(settings, table, form)


@pytest.mark.parametrize("form", Format)
def test_an_empty_database_gives_an_empty_table(tmp_path: Path, form: Format) -> None:
    content = exported(settings_for(tmp_path / "house"), form=form)

    assert (content == b"") == (form is Format.JSONL)


def test_csv_is_for_spreadsheets_of_this_and_of_that_country(settings: Settings) -> None:
    plain, french = (exported(settings, Table.PROFILES, style=style) for style in (CsvStyle.EN, CsvStyle.FR))

    assert all(text.startswith(b"\xef\xbb\xbfrespondent") and text.endswith(b"\r\n") for text in (plain, french))
    assert exported(settings, Table.PROFILES) == plain
    assert b",75.0," in plain
    assert b";75,0;" in french


@pytest.mark.parametrize("style", CsvStyle)
@pytest.mark.parametrize("table", Table)
def test_no_cell_of_a_csv_begins_a_formula(tmp_path: Path, style: CsvStyle, table: Table) -> None:
    made = settings_for(tmp_path / "house")
    fill(made, {name: [Told(whole(name), [])] for name in NASTY})
    text = exported(made, table, style=style).decode("utf-8-sig")

    separator = ";" if style is CsvStyle.FR else ","
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True))
    assert {len(row) for row in rows} == {len(rows[0])}
    seen = [cell.lstrip(" \u200e")[:1] for row in rows for cell in row]
    assert set(seen).isdisjoint("=+-@\t\r")
    assert "'=1+1" in {row[1] for row in rows}


def test_a_workbook_has_typed_cells_a_frozen_head_and_no_formula(tmp_path: Path) -> None:
    made = settings_for(tmp_path / "house")
    fill(made, {name: [Told(whole(name), [])] for name in NASTY})
    book = load_workbook(io.BytesIO(exported(made, form=Format.XLSX)))

    sheet = book["answers"]
    assert sheet.freeze_panes == "A2"
    assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)
    head = [cell.value for cell in sheet[1]]
    cells = dict(zip(head, sheet[13], strict=True))
    assert (cells["item"].value, cells["value"].value, cells["revision"].data_type) == ("HC1.I", 3, "n")
    assert {row[1] for row in sheet.iter_rows(min_row=2, values_only=True)} >= {"=1+1", "@x", "'=1"}
    assert sheet.column_dimensions["A"].width > 32


def test_a_workbook_notes_no_hour(settings: Settings) -> None:
    with zipfile.ZipFile(io.BytesIO(exported(settings, form=Format.XLSX))) as archive:
        assert {part.date_time for part in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert re.findall(rb">(\d{4}-[^<]+)<", archive.read("docProps/core.xml")) == [b"1980-01-01T00:00:00Z"] * 2


@pytest.mark.parametrize("table", Table)
@pytest.mark.parametrize("language", ["", "fr", "de", "es"])
def test_the_code_book_explains_every_column_and_every_item(
    settings: Settings, table: Table, language: str
) -> None:
    book = load_workbook(io.BytesIO(exported(settings, table, Format.XLSX, language=language)))

    told = {row[0]: row for row in book["code book"].iter_rows(values_only=True) if row[0]}
    assert {column.name for column in (ANSWERS if table is Table.ANSWERS else PROFILES)} <= told.keys()
    asked = (*LIBRARY.current.asked, *LIBRARY.current.closing)
    assert {question.id for question in asked} <= told.keys()
    question = LIBRARY.current.question("HC1.I")
    assert question is not None
    assert question.ask[language or "en"] in told["HC1.I"]
    assert LIBRARY.current.aspects["I"].scale[language or "en"][4] in str(told["HC1.I"][2])  # type: ignore[index]


def test_parquet_is_typed(settings: Settings) -> None:
    schema = parquet.read_schema(io.BytesIO(exported(settings, Table.PROFILES, Format.PARQUET)))
    kinds = {name: str(schema.field(name).type) for name in ("company", "submitted_at", "HC1_I", "HC1_s100")}

    assert kinds == {
        "company": "string",
        "submitted_at": "timestamp[us, tz=UTC]",
        "HC1_I": "int64",
        "HC1_s100": "double",
    }


# -- while somebody writes


def test_an_export_sees_one_moment_and_holds_no_writer_up(settings: Settings) -> None:
    """Each unit writes two answers that belong together; a half of one must never be seen."""
    database, stop, written = Database(engine_for(settings.database_url)), threading.Event(), [0]

    def pair(number: int) -> None:
        def unit(connection: object) -> None:
            loaded = situation_of(connection, "tg:77")  # type: ignore[arg-type]
            facts = tuple(AnswerGiven(item, str(number % 5)) for item in ("HC1.I", "HC1.C"))
            record(connection, loaded, Outcome(facts), START, os.urandom)  # type: ignore[arg-type]

        database.unit(unit).result(timeout=20)
        written[0] += 1

    def write() -> None:
        number = 0
        while not stop.is_set():
            pair(number)
            number += 1

    pair(0)
    writer = threading.Thread(target=write)
    writer.start()
    try:
        during = []
        for _ in range(5):
            before = written[0]
            lines = exported(settings, form=Format.JSONL, history=True).splitlines()
            values = [row["value"] for row in map(json.loads, lines) if row["company"] is None]
            assert values[1::2] == values[2::2]  # the first answer is that of her company
            pair(3)  # a writer gets through at once
            during.append(written[0] - before)
    finally:
        stop.set()
        writer.join(timeout=20)
        database.close()
    assert min(during) >= 1


def test_a_writer_need_not_wait_for_an_export_that_takes_its_time(settings: Settings) -> None:
    database = Database(engine_for(settings.database_url))

    def watch(fillings):  # type: ignore[no-untyped-def]
        for filling in fillings:
            said = database.unit(
                lambda connection: record(
                    connection,
                    situation_of(connection, "tg:77"),
                    Outcome((AnswerGiven("HC4.I", "4"),)),
                    START,
                    os.urandom,
                )
            )
            said.result(timeout=20)
            yield filling

    out = settings.folder / "slow.jsonl"
    export(settings, LIBRARY, Wish(Table.ANSWERS, Format.JSONL, str(out)), watch)
    database.close()

    assert b"HC4.I" not in b"".join(line for line in out.read_bytes().splitlines() if b'"company": null' in line)
    assert "HC4.I" in {row["item"] for row in rows_of(settings) if row["company"] is None}


# -- where it goes


def test_a_file_is_replaced_as_a_whole_and_nothing_is_left_beside_it(settings: Settings, tmp_path: Path) -> None:
    out = tmp_path / "data.csv"
    out.write_text("older", encoding="utf-8")
    export(settings, LIBRARY, Wish(Table.ANSWERS, Format.CSV, str(out)))

    assert out.read_bytes() == exported(settings)
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data.csv", "house"]


def test_an_export_that_fails_leaves_the_older_file(settings: Settings, tmp_path: Path) -> None:
    class Broken(Exception):
        pass

    def watch(fillings):  # type: ignore[no-untyped-def]
        yield fillings[0]
        raise Broken

    out = tmp_path / "data.csv"
    out.write_text("older", encoding="utf-8")
    with pytest.raises(Broken):
        export(settings, LIBRARY, Wish(Table.ANSWERS, Format.CSV, str(out)), watch)

    assert out.read_text(encoding="utf-8") == "older"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data.csv", "house"]


def test_a_link_stays_a_link(settings: Settings, tmp_path: Path) -> None:
    link, file = tmp_path / "link.csv", tmp_path / "data.csv"
    link.symlink_to(file)
    export(settings, LIBRARY, Wish(Table.ANSWERS, Format.CSV, str(link)))

    assert link.is_symlink()
    assert file.read_bytes() == exported(settings)


@pytest.mark.parametrize("out", ["/dev/null", "."])
def test_what_is_no_file_is_not_replaced(settings: Settings, out: str) -> None:
    with pytest.raises(WrongWish, match="this is no file"):
        export(settings, LIBRARY, Wish(Table.ANSWERS, Format.CSV, out))


@pytest.mark.parametrize(
    ("form", "options", "words"),
    [
        (Format.XLSX, {"csv": CsvStyle.FR}, "--csv is for --format csv"),
        (Format.CSV, {"language": "fr"}, "only --format xlsx has"),
        (Format.XLSX, {"out": "-"}, "cannot be written to standard output"),
        (Format.PARQUET, {"out": "-"}, "cannot be written to standard output"),
    ],
)
def test_wishes_that_do_not_go_together_are_told(form: Format, options: dict[str, object], words: str) -> None:
    with pytest.raises(WrongWish, match=words):
        Wish(**{"table": Table.ANSWERS, "out": "x", "format": form, **options})  # type: ignore[arg-type]


def test_without_a_database_there_is_nothing_to_export(settings: Settings) -> None:
    settings.database_file.unlink()

    with pytest.raises(NoExport, match="no database yet"):
        exported(settings)


def test_an_older_database_is_named_with_what_to_do(settings: Settings) -> None:
    settings.database_file.write_bytes(b"")

    with pytest.raises(NoExport, match="icquick migrate"):
        exported(settings)


def test_a_questionnaire_that_is_gone_is_named(settings: Settings) -> None:
    engine = engine_for(settings.database_url)
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE assessment SET version = '0.9'")
    engine.dispose()

    with pytest.raises(NoExport, match=r"questionnaire ic-quick 0\.9"):
        exported(settings)
    assert b"0.9" in exported(settings, history=True)


@pytest.mark.parametrize("form", Format)
def test_bytes_that_are_no_text_are_told_and_leave_no_file(settings: Settings, form: Format) -> None:
    engine = engine_for(settings.database_url)
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE answer SET value = CAST(x'ff' AS TEXT) WHERE question = 'CD1'")
    engine.dispose()

    with pytest.raises(NoExport, match="icquick verify"):
        exported(settings, form=form)
    assert not (settings.folder / f"out.{form}").exists()
