"""A history that cannot be changed silently: whatever people do it holds, and whatever else is done is found."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from itertools import count
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, Engine, text

from flows.journey import Coming, Journey, MeasureState
from flows.naming import key_of
from flows.outcome import (
    AdmissionIssued,
    AnswerGiven,
    AssessmentBegun,
    AttendanceAnswered,
    AttendanceTaken,
    ConsentGiven,
    ConsentRefused,
    Fact,
    InvitationIssued,
    InvitationUsed,
    InviteeCalled,
    Joined,
    Looked,
    MeasureNoted,
    MeasureStated,
    MomentChosen,
    NeedMet,
    NeedSeen,
    Outcome,
    PostTaken,
    RemindersPutOff,
    RhythmChosen,
    SeatLooked,
    SittingBegun,
    StageEntered,
    StageLeft,
    StageReminded,
    Welcomed,
)
from flows.programme import Every
from flows.programme_plan import plan
from flows.reminded import Mark, Result, Why
from flows.wishes import Purpose
from storage.archive import erase, erase_assessment
from storage.database import Database, engine_for, reader_for
from storage.digest_schema import FORM as OF_DIGESTS
from storage.inviting import write_all
from storage.journal import BEGINNING, FORM, Kind, RandomBytes, commitment, head
from storage.migrate import migrate
from storage.programme_schema import FORM as OF_PROGRAMMES
from storage.programmes import kept, write
from storage.record import record
from storage.reminder_schema import FORM as OF_REMINDERS
from storage.seat_schema import FORM as OF_SEATS
from storage.situations import load
from storage.snapshot_schema import FORM as OF_SNAPSHOTS
from storage.snapshots import begin
from storage.verify import Verdict, size, verify
from storage.workshop_schema import FORM as OF_WORKSHOPS
from tests.empty import engine_at, url_at
from tests.programmes import FULL, OTHER, programme
from tests.storage.tampering import something_else, tamper
from tests.storage.test_record_and_load import SUBMITTED, Conversation, steps
from tests.world import START

BEGUN = AssessmentBegun(1, "0a1b2c3d", "ic-quick", "1.0")
FIRST: tuple[Fact, ...] = (Welcomed("fr"), ConsentGiven("CN1", "2"), BEGUN)
SECOND_THOUGHTS = ConsentRefused("CN2", "1")
WHOLE: tuple[Fact, ...] = (
    *FIRST,
    AnswerGiven("CD1", "Bulles"),
    AnswerGiven("HC1.I", "3"),
    SUBMITTED,
    SECOND_THOUGHTS,
)


def counting() -> RandomBytes:
    """Known bytes for a test: 1, 2, 3 …"""
    numbers = count(1)
    return lambda size: next(numbers).to_bytes(size)


_RANDOM = counting()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "history.sqlite"


@pytest.fixture
def engine(file: Path) -> Iterator[Engine]:
    made = engine_at(file)
    yield made
    made.dispose()


def lives(engine: Engine, chat: str, *facts: Fact, random: RandomBytes | None = None) -> None:
    with engine.begin() as connection:
        record(connection, load(connection, chat), Outcome(facts=facts), START, random or _RANDOM)


def invite_each_other(engine: Engine) -> None:
    """Two whole people, each of whom has taken the other's invitation."""
    for chat, other in (("tg:1", "a" * 64), ("tg:2", "b" * 64)):
        lives(
            engine,
            chat,
            *WHOLE,
            SittingBegun(5, "SC"),
            MomentChosen(START, "HC1.I"),
            InvitationIssued(other, START),
        )
    lives(engine, "tg:1", InvitationUsed("b" * 64))
    lives(engine, "tg:2", InvitationUsed("a" * 64))


def loads(engine: Engine) -> None:
    """Two programmes: at least two rows in each of their tables."""
    with engine.begin() as connection:
        for text in (FULL, OTHER):
            write(connection, plan(kept(connection), programme(text)), START, _RANDOM)


def take_seats(engine: Engine) -> None:
    """Two companies and two facilitators were invited, called, and have come: rows in each table of seats."""
    loads(engine)
    firms = [(Purpose.COMPANY, key_of(name)) for name in ("Société d’Œuvres", "Zweite GmbH")]
    posts = [(Purpose.POST, name) for name in ("agency", "chef")]
    for number, (purpose, key) in enumerate((*firms, *posts)):
        code = f"{number}" * 64
        with engine.begin() as connection:
            made = (AdmissionIssued(purpose, "full", key, code, START), InviteeCalled(code))
            write_all(connection, made, START, _RANDOM)
        if purpose is Purpose.POST:
            lives(engine, f"tg:1{number}", Welcomed("fr"), PostTaken(code, ()))
            continue
        journey = Journey("full", "Full", ZoneInfo("Europe/Paris"), key, key, "Blue", START)
        lives(engine, f"tg:1{number}", Welcomed("fr"), Joined(code, journey), StageEntered("S0"), StageLeft("S0"))
    meant = (
        AttendanceAnswered("workshop", Coming.YES),
        MeasureNoted(1, "what", "who", date(2013, 6, 30)),
        MeasureStated(1, MeasureState.NOT_YET, "why", date(2013, 7, 30)),
    )
    for chat in ("tg:10", "tg:11"):
        lives(engine, chat, *meant)
        for n, until in enumerate((START, START.replace(hour=20))):
            mark = Mark("S2", "silence", n, "workshop")
            facts = StageReminded(mark, Result.SENT), RemindersPutOff(mark, until), SeatLooked(until)
            lives(engine, chat, *facts, NeedSeen(f"S{n}", Why.USED_UP))
    seen = key_of("Société d’Œuvres")
    lives(engine, "tg:13", NeedMet(seen))
    for programme_id in ("full", "other"):
        lives(engine, "tg:13", AttendanceTaken(programme_id, "workshop", seen, came=True))
    lives(engine, "tg:13", Looked(seen, "result"), Looked(seen, "report"))
    for chat in ("tg:12", "tg:13"):
        lives(engine, chat, RhythmChosen(Every.NEVER), RhythmChosen(Every.DAY))


def counts(engine: Engine) -> None:
    """A fixed day has come: there is a snapshot, of nobody yet."""
    with engine.begin() as connection:
        begin(connection, START.date(), START, _RANDOM)


def verdict_of(file: Path, *heads: bytes) -> Verdict:
    reader = reader_for(url_at(file))
    with reader.begin() as connection:
        found = verify(connection, heads)
    reader.dispose()
    return found


def codes(file: Path, *heads: bytes) -> list[tuple[int, str]]:
    return [(finding.seq, finding.code) for finding in verdict_of(file, *heads).findings]


def head_of(engine: Engine) -> bytes:
    with engine.begin() as connection:
        return head(connection)[1]


# -- what is written


def test_every_row_that_a_fact_writes_has_its_entry_in_order(engine: Engine, file: Path) -> None:
    lives(engine, "tg:1", *WHOLE)
    with engine.begin() as connection:
        rows = connection.execute(text("SELECT seq, kind, covers, row FROM journal ORDER BY seq")).all()

    assert [tuple(row) for row in rows] == [
        (1, "Welcomed", "person", 1),
        (2, "ConsentGiven", "consent", 1),
        (3, "AssessmentBegun", "assessment", 1),
        (4, "AnswerGiven", "answer", 1),
        (5, "AnswerGiven", "answer", 2),
        (6, "Submitted", "profile", 1),
        (7, "Submitted", "assessment", 1),
        (8, "Submitted", "draft_end", 1),
        (9, "ConsentRefused", "refusal", 1),
    ]
    assert verdict_of(file).findings == []


def test_the_canonical_form_is_a_promise() -> None:
    values = (17, 3, "HC1.I", "3", 1358236800.0)

    # Computed with sha256sum from sixteen bytes 01 and ["answer",17,3,"HC1.I","3",1358236800.0]
    assert (
        commitment("answer", b"\1" * 16, values).hex()
        == "591185aac9471cacdf9e19fe00d045539f326078de06090b010371a5fb5c01b3"
    )


def test_the_same_facts_and_the_same_random_bytes_give_the_same_chain(tmp_path: Path) -> None:
    heads = set()
    for name in ("a", "b"):
        made = engine_for(url_at(tmp_path / f"{name}.sqlite"))
        migrate(made)
        lives(made, "tg:1", *WHOLE, random=counting())
        heads.add(head_of(made))
        made.dispose()

    assert len(heads) == 1


def test_a_unit_that_fails_in_a_group_leaves_no_gap_in_the_chain(file: Path, engine: Engine) -> None:
    database = Database(engine)

    def unit(number: int) -> Callable[[Connection], None]:
        def run(connection: Connection) -> None:
            facts = (*FIRST, AnswerGiven("CD1", str(number)))
            record(connection, load(connection, f"tg:{number}"), Outcome(facts=facts), START, _RANDOM)
            if number % 3 == 0:
                raise ValueError(number)

        return run

    futures = [database.unit(unit(number)) for number in range(40)]
    failed = sum(future.exception(10) is not None for future in futures)
    database.close()

    assert failed == 14
    assert verdict_of(file).findings == []
    assert verdict_of(file).entries == 26 * 4


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    people=st.lists(st.tuples(steps, st.sampled_from(["", "erase", "assessment"])), min_size=1, max_size=4),
    language=st.sampled_from(["en", "de"]),
)
def test_whatever_people_do_and_whoever_is_erased_the_history_holds(
    engine: Engine, people: list[tuple[list[tuple[str, int | str]], str]], language: str
) -> None:
    with engine.connect() as connection, connection.begin() as transaction:
        for todo, end in people:
            conversation = Conversation(connection, language)
            for kind, what in todo:
                conversation.goes_on(kind, what)
            loaded = load(connection, conversation.chat)
            if end == "erase":
                erase(connection, conversation.chat, START, Kind.ERASED)
            elif end == "assessment" and loaded.assessment_id is not None:
                erase_assessment(connection, loaded.assessment_id, START, Kind.EXPIRED)
        verdict = verify(connection)
        transaction.rollback()

    assert verdict.findings == []


# -- what is found

CELLS = [(table, column) for table, form in FORM.items() for column in (*form, "salt") if column != "id"]


@pytest.mark.parametrize(("table", "column"), CELLS)
def test_a_changed_cell_is_found_and_nothing_else(file: Path, engine: Engine, table: str, column: str) -> None:
    if table in OF_PROGRAMMES:
        loads(engine)
    elif table in {*OF_SEATS, *OF_WORKSHOPS, *OF_REMINDERS, *OF_DIGESTS}:
        take_seats(engine)
    elif table in OF_SNAPSHOTS:
        counts(engine)
    else:
        invite_each_other(engine)
    row = 1 if table in OF_SNAPSHOTS else 2  # there is one snapshot
    engine.dispose()
    tamper(file, f"UPDATE {table} SET {column} = {something_else(table, column)} WHERE id = {row}")
    found = verdict_of(file).findings

    assert [finding.code for finding in found] == ["changed-row"]
    assert f"row {row} of {table}" in found[0].what


@pytest.mark.only("sqlite")  # a cell of PostgreSQL takes no bytes that are none of its type
@settings(deadline=None, max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_any_flipped_byte_of_any_covered_cell_is_found(file: Path, engine: Engine, data: st.DataObject) -> None:
    if not file.with_suffix(".good").exists():
        invite_each_other(engine)
        take_seats(engine)
        counts(engine)
        engine.dispose()
        file.with_suffix(".good").write_bytes(file.read_bytes())
    file.write_bytes(file.with_suffix(".good").read_bytes())
    table, column = data.draw(st.sampled_from(CELLS))
    with closing(sqlite3.connect(file)) as connection:
        row, old = connection.execute(f"SELECT id, {column} FROM {table} ORDER BY id DESC LIMIT 1").fetchone()
        raw = old if isinstance(old, bytes) else str(old).encode()
        place, bit = data.draw(st.integers(0, len(raw) - 1)), data.draw(st.integers(0, 7))
        flipped = raw[:place] + bytes([raw[place] ^ (1 << bit)]) + raw[place + 1 :]
        new = "CAST(:new AS TEXT)" if isinstance(old, str) else ":new"
        connection.execute(f"UPDATE {table} SET {column} = {new} WHERE id = :row", {"new": flipped, "row": row})
        connection.commit()

    assert [finding.code for finding in verdict_of(file).findings] == ["changed-row"]


@pytest.mark.parametrize("column", ["at", "kind", "subject", "commitment", "link"])
@pytest.mark.parametrize("seq", [1, 4, 7])
def test_a_changed_entry_is_found_at_its_place_and_only_there(
    file: Path, engine: Engine, column: str, seq: int
) -> None:
    lives(engine, "tg:1", *WHOLE)
    lives(engine, "tg:2", Welcomed("fr"))
    engine.dispose()
    tamper(file, f"UPDATE journal SET {column} = {something_else('journal', column)} WHERE seq = {seq}")
    links = [found for found in codes(file) if found[1] == "broken-link"]

    assert links == [(seq, "broken-link")]


def test_a_row_that_nobody_wrote_is_found(file: Path, engine: Engine) -> None:
    lives(engine, "tg:1", *WHOLE)
    tamper(file, "INSERT INTO answer (assessment_id, question, value, given_at) VALUES (1, 'HC1.C', '4', 1.0)")

    assert codes(file) == [(0, "inserted-row")]


def test_a_row_that_is_gone_without_an_erasure_is_found(file: Path, engine: Engine) -> None:
    lives(engine, "tg:1", *WHOLE)
    tamper(file, "DELETE FROM answer WHERE id = 1")

    assert codes(file) == [(4, "missing-row")]


def test_a_row_that_was_taken_away_is_found_even_if_its_number_is_given_again(file: Path, engine: Engine) -> None:
    lives(engine, "tg:1", *FIRST, AnswerGiven("CD1", "a"))
    engine.dispose()
    tamper(file, "DELETE FROM answer")
    lives(engine, "tg:1", AnswerGiven("CD1", "b"))

    assert codes(file) == [(4, "missing-row")]


def test_an_entry_taken_out_is_found(file: Path, engine: Engine) -> None:
    lives(engine, "tg:1", *WHOLE)
    tamper(file, "DELETE FROM journal WHERE seq IN (4, 5)", "DELETE FROM answer")
    [finding] = verdict_of(file).findings

    assert (finding.seq, finding.code) == (6, "missing-entry")
    assert "2 entries are before it missing" in finding.what


def test_a_cut_off_end_is_found_by_a_head_seen_earlier(file: Path, engine: Engine) -> None:
    lives(engine, "tg:1", *WHOLE)
    earlier = head_of(engine)
    lives(engine, "tg:1", AnswerGiven("FB2", "4"))
    assert codes(file, earlier, head_of(engine), BEGINNING) == []
    engine.dispose()
    tamper(file, "DELETE FROM journal WHERE seq > 5", "DELETE FROM profile", "DELETE FROM answer WHERE id > 2")

    assert (0, "lost-head") in codes(file, earlier)


# -- erased, not tampered


def test_the_erased_are_counted_and_nothing_of_them_is_a_finding(file: Path, engine: Engine) -> None:
    lives(engine, "tg:1", *WHOLE)
    lives(engine, "tg:2", *WHOLE)
    with engine.begin() as connection:
        erase(connection, "tg:2", START, Kind.FORGOTTEN)
    lives(engine, "tg:2", *WHOLE)  # the same chat comes again, and row numbers are given anew
    verdict = verdict_of(file)

    assert verdict.findings == []
    assert verdict.erased_subjects == 2  # she and her assessment
    assert verdict.erased_entries == 8


def test_a_row_that_is_there_although_it_was_erased_is_found(file: Path, engine: Engine) -> None:
    lives(engine, "tg:1", *FIRST)
    with engine.begin() as connection:
        rows = connection.execute(text("SELECT * FROM consent")).mappings().all()
        person = connection.execute(text("SELECT * FROM person")).mappings().one()
        erase(connection, "tg:1", START, Kind.ERASED)
        for table, row in (("person", person), ("consent", rows[0])):
            names = ", ".join(map(str, row))
            put = f"INSERT INTO {table} ({names}) VALUES ({', '.join(f':{name}' for name in row)})"
            connection.execute(text(put), dict(row))

    assert codes(file) == [(1, "not-erased"), (2, "not-erased")]


def test_progress_is_told_for_every_row(file: Path, engine: Engine) -> None:
    lives(engine, "tg:1", *WHOLE)
    told: list[int] = []
    with engine.begin() as connection:
        verify(connection, (), told.append)
        assert sum(told) == size(connection) == 9 + 8


def test_submitting_twice_in_different_assessments_is_fine(file: Path, engine: Engine) -> None:
    lives(engine, "tg:1", *WHOLE)
    second = (AssessmentBegun(2, "11111111", "ic-quick", "1.0"), AnswerGiven("CD1", "x"), SUBMITTED)
    lives(engine, "tg:1", *second)

    assert verdict_of(file).findings == []
