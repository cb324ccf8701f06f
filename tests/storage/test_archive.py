"""Erasure takes everything of one person, down to the bytes, and nothing of anybody else; time limits are kept."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, text

from flows.events import Wrote
from flows.outcome import (
    AnswerGiven,
    Asked,
    AssessmentBegun,
    Fact,
    Message,
    Outcome,
    RemindersStopped,
    Welcomed,
    WentQuiet,
)
from storage import inbox, outbox
from storage.archive import erase, erase_again, erased_subjects, mark_of, people_named
from storage.database import Database, checkpoint
from storage.journal import Kind
from storage.outbox import Settled, State
from storage.record import record
from storage.retention import WARNING, Limits, expire, months_before, note_warned, to_warn
from storage.situations import load
from storage.verify import verify
from tests.empty import engine_at
from tests.storage.test_history import FIRST, SECOND_THOUGHTS, counting
from tests.storage.test_record_and_load import SUBMITTED
from tests.world import START

LIMITS = Limits(unfinished_days=90, finished_months=36)
SECRET = "Bulles de l’Atlantique"
_RANDOM = counting()


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    made = engine_at(tmp_path / "archive.sqlite")
    yield made
    made.dispose()


@pytest.fixture
def connection(engine: Engine) -> Iterator[Connection]:
    with engine.connect() as made, made.begin():
        yield made


def lives(connection: Connection, chat: str, *facts: Fact, at: datetime = START) -> None:
    inbox.accept(connection, Wrote(id=f"tg:77:{chat}:{at}", chat=chat, text=""), at)
    record(connection, load(connection, chat), Outcome(facts=facts), at, _RANDOM)
    outbox.put(connection, [Message(chat, SECRET, key=f"reply:{chat}:{at}")], at)


def whole(connection: Connection, chat: str, at: datetime = START) -> None:
    lives(connection, chat, *FIRST, AnswerGiven("CD1", SECRET), Asked("CD1"), SUBMITTED, SECOND_THOUGHTS, at=at)


def everything(connection: Connection) -> str:
    """All that is kept, as text, without the history."""
    tables = ("person", "consent", "refusal", "assessment", "answer", "profile", "draft_end", "inbox", "outbox")
    rows = [connection.execute(text(f"SELECT * FROM {table}")).all() for table in tables]
    return repr(rows)


# -- erasure


def test_nothing_of_her_stays_and_everything_of_others(connection: Connection) -> None:
    whole(connection, "tg:2")
    before = everything(connection)
    whole(connection, "tg:1")
    subjects = {load(connection, "tg:1").subject, load(connection, "tg:1").assessment_subject}
    done = erase(connection, "tg:1", START, Kind.FORGOTTEN)

    assert done is not None
    tables = ("message", "answer", "profile", "draft_end", "assessment", "consent", "refusal", "person")
    assert done.rows == {
        **dict.fromkeys(tables, 1),
        **dict.fromkeys(
            ("invitation", "second_view", "sitting", "moment", "passage", "look", "post", "respondent"), 0
        ),
        **dict.fromkeys(("attendance", "measure", "measure_state", "rsvp", "rhythm", "digest"), 0),
        **dict.fromkeys(("reminded", "put_off", "need", "pulse"), 0),
    }
    taken_twice = f"('tg:77:tg:1:{START}', '', {START.timestamp()})"
    assert everything(connection).replace(f", {taken_twice}", "").replace(f"{taken_twice}, ", "") == before
    assert {subject for subject, _ in erased_subjects(connection)} == subjects
    assert load(connection, "tg:1").person_id is None
    assert verify(connection).findings == []


@pytest.mark.only("sqlite")  # when PostgreSQL writes over old pages is its own affair
def test_what_was_erased_is_in_no_byte_of_the_files(engine: Engine, tmp_path: Path) -> None:
    with engine.begin() as connection:
        for number in range(1, 30):
            whole(connection, f"tg:{number}")
    checkpoint(engine)
    assert any(SECRET.encode() in file.read_bytes() for file in tmp_path.iterdir())
    with engine.begin() as connection:
        salt = connection.execute(text("SELECT salt FROM answer WHERE id = 7")).scalar_one()
        for number in range(1, 30):
            erase(connection, f"tg:{number}", START, Kind.ERASED)
    assert checkpoint(engine)

    for file in tmp_path.iterdir():
        assert SECRET.encode() not in file.read_bytes(), file
        assert salt not in file.read_bytes()
        assert b"tg:29" not in file.read_bytes().replace(b"tg:77:tg:29", b"")


def test_a_person_of_whom_nothing_is_known_is_no_erasure(connection: Connection) -> None:
    outbox.put(connection, [Message("tg:9", "hello", key="a")], START)

    assert erase(connection, "tg:9", START, Kind.ERASED) is None
    assert erased_subjects(connection) == []
    assert "hello" not in everything(connection)


def test_a_message_in_hand_that_is_settled_after_an_erasure_writes_nothing_back(connection: Connection) -> None:
    whole(connection, "tg:1")
    erase(connection, "tg:1", START, Kind.FORGOTTEN)
    before = everything(connection)
    outbox.settle(connection, [Settled(f"reply:tg:1:{START}", State.SENT, "17")])
    outbox.renew(connection, [f"reply:tg:1:{START}"], START)

    assert everything(connection) == before


def test_the_last_word_leaves_no_row(connection: Connection) -> None:
    last = Message("tg:1", "Everything is erased.", key="last", is_last=True)
    outbox.put(connection, [last], START)
    assert outbox.lease(connection, START + outbox.LEASE, 1) == [last]
    outbox.settle(connection, [Settled("last", State.SENT, "17", is_last=True)])

    assert "erased" not in everything(connection)


def test_erasures_hold_while_the_answers_of_others_come_in(engine: Engine, tmp_path: Path) -> None:
    database = Database(engine)
    for number in range(40):
        database.unit(lambda it, n=number: whole(it, f"tg:{n}"))  # type: ignore[misc]
    futures = []
    for number in range(40):
        chat = f"tg:{number}"
        if number % 2:
            futures.append(database.unit(lambda it, chat=chat: erase(it, chat, START, Kind.ERASED)))  # type: ignore[misc]
        else:
            fact = AnswerGiven("FB2", "4")
            later = START + timedelta(seconds=1)
            futures.append(database.unit(lambda it, c=chat, f=fact, at=later: lives(it, c, f, at=at)))  # type: ignore[misc]
    assert [future.exception(10) for future in futures] == [None] * 40
    verdict = database.unit(verify).result(10)
    database.close()

    assert verdict.findings == []
    assert verdict.erased_subjects == 40


# -- again, after an older backup


def test_who_was_erased_before_is_erased_again_and_nobody_else(connection: Connection) -> None:
    for chat in ("tg:1", "tg:2", "tg:3"):
        whole(connection, chat)
    one, two = load(connection, "tg:1"), load(connection, "tg:2")
    count = erase_again(connection, {mark_of(one.subject), mark_of(two.assessment_subject), "other"}, START)

    assert count == 2
    assert load(connection, "tg:1").person_id is None
    assert (load(connection, "tg:2").person_id, load(connection, "tg:2").assessment_id) == (two.person_id, None)
    assert load(connection, "tg:2").situation.asked is None
    assert load(connection, "tg:3").assessment_id is not None
    assert verify(connection).findings == []


def test_a_person_is_found_by_pseudonym_chat_or_name(connection: Connection) -> None:
    for chat in ("tg:1", "web:ana", "test:ana"):
        lives(connection, chat, Welcomed("en"))

    assert people_named(connection, load(connection, "tg:1").subject) == ["tg:1"]
    assert people_named(connection, "web:ana") == ["web:ana"]
    assert people_named(connection, "1") == ["tg:1"]
    assert people_named(connection, "ana") == ["test:ana", "web:ana"]
    assert people_named(connection, "%") == []


# -- time limits


def day(number: float) -> datetime:
    return START + timedelta(days=number)


def test_months_are_counted_by_the_calendar() -> None:
    def on(year: int, month: int, date: int) -> datetime:
        return datetime(year, month, date, tzinfo=UTC)

    assert months_before(on(2013, 3, 31), 1) == on(2013, 2, 28)
    assert months_before(on(2013, 1, 15), 36) == on(2010, 1, 15)
    assert months_before(on(2012, 2, 29), -12) == on(2013, 2, 28)
    assert months_before(on(2012, 12, 1), -1) == on(2013, 1, 1)


def test_an_unfinished_one_is_warned_of_two_weeks_before_and_then_erased(connection: Connection) -> None:
    lives(connection, "tg:1", *FIRST, AnswerGiven("CD1", SECRET))
    assert to_warn(connection, day(75), LIMITS) == []
    [ending] = to_warn(connection, day(76), LIMITS)
    assert (ending.chat, ending.language, ending.is_finished) == ("tg:1", "fr", False)
    assert (ending.touched, ending.erased_on) == (START, day(90))
    note_warned(connection, ending.row, day(76))

    assert to_warn(connection, day(77), LIMITS) == []
    assert expire(connection, day(89), LIMITS) == 0
    assert expire(connection, day(90), LIMITS) == 1
    assert SECRET not in repr(connection.execute(text("SELECT * FROM answer")).all())
    assert load(connection, "tg:1").person_id is None, "she has nothing left, so she is forgotten"
    assert verify(connection).findings == []


def test_nobody_is_erased_without_a_warning_that_is_old_enough(connection: Connection) -> None:
    lives(connection, "tg:1", *FIRST)
    assert expire(connection, day(400), LIMITS) == 0
    [ending] = to_warn(connection, day(400), LIMITS)
    assert ending.erased_on == day(400) + WARNING
    note_warned(connection, ending.row, day(400))

    assert expire(connection, day(413), LIMITS) == 0
    assert expire(connection, day(414), LIMITS) == 1


def test_an_answer_after_the_warning_keeps_it_and_is_warned_of_anew(connection: Connection) -> None:
    lives(connection, "tg:1", *FIRST)
    [ending] = to_warn(connection, day(80), LIMITS)
    note_warned(connection, ending.row, day(80))
    lives(connection, "tg:1", AnswerGiven("CD1", "x"), at=day(85))

    assert expire(connection, day(100), LIMITS) == 0
    [again] = to_warn(connection, day(161), LIMITS)
    assert again.erased_on == day(175)


@pytest.mark.parametrize("quiet", [RemindersStopped(), WentQuiet()])
def test_who_does_not_want_or_cannot_get_a_word_gets_none_and_is_erased_in_time(
    connection: Connection, quiet: Fact
) -> None:
    lives(connection, "tg:1", *FIRST, quiet)

    assert to_warn(connection, day(80), LIMITS) == []
    assert expire(connection, day(89), LIMITS) == 0
    assert expire(connection, day(90), LIMITS) == 1


def test_a_finished_one_is_kept_for_months_and_an_older_one_goes_alone(connection: Connection) -> None:
    whole(connection, "tg:1")
    lives(connection, "tg:1", Asked("CD1"), at=day(1))
    second = AssessmentBegun(2, "22222222", "ic-quick", "1.0")
    lives(connection, "tg:1", second, at=day(1090))
    [ending] = to_warn(connection, day(1081), LIMITS)
    assert ending.erased_on == months_before(START, -36)
    note_warned(connection, ending.row, day(1081))

    assert expire(connection, day(1094), LIMITS) == 0
    assert expire(connection, day(1096), LIMITS) == 1
    left = load(connection, "tg:1").situation.assessment
    assert left is not None
    assert left.ordinal == 2
    assert verify(connection).findings == []


def test_who_only_said_hello_is_forgotten_after_a_while(connection: Connection) -> None:
    lives(connection, "tg:1", Welcomed("en"))
    expire(connection, day(89), LIMITS)
    assert load(connection, "tg:1").person_id is not None
    expire(connection, day(90), LIMITS)
    assert load(connection, "tg:1").person_id is None
