"""Every input once, every message a row: accepting, leasing, settling, forgetting."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection, select
from sqlalchemy.exc import DBAPIError

from flows.document import Bundle, Document, Words
from flows.events import Wrote
from flows.outcome import Button, Lane, Message, OnDoubt
from flows.picture import Bar, Bars, Bubble, Portfolio
from storage import inbox, outbox
from storage.outbox import LEASE, Settled, State
from storage.schema import outbox as table
from tests.empty import engine_at
from tests.flows.test_paper import paper
from tests.world import START

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
bars = st.builds(
    Bars,
    title=words,
    subtitle=words,
    bars=st.lists(st.builds(Bar, words, st.none() | st.floats(0, 100), words), max_size=4).map(tuple),
    scale=st.lists(words, max_size=4).map(tuple),
    borders=st.lists(st.floats(0, 100), max_size=3).map(tuple),
    footer=words,
)
portfolios = st.builds(
    Portfolio,
    title=words,
    subtitle=words,
    x_label=words,
    y_label=words,
    x_ends=st.tuples(words, words),
    y_ends=st.tuples(words, words),
    quadrants=st.dictionaries(words, words, max_size=4),
    bubbles=st.lists(
        st.builds(Bubble, st.integers(1, 15), words, st.integers(0, 12), st.integers(0, 4), words), max_size=4
    ).map(tuple),
    middle=st.floats(0, 4),
    strong_from=st.floats(0, 12),
    footer=words,
)
messages = st.builds(
    Message,
    to=words,
    text=words,
    buttons=st.lists(st.lists(st.builds(Button, words, words), max_size=3).map(tuple), max_size=3).map(tuple),
    replaces=st.none() | words,
    picture=st.none() | bars | portfolios,
    lane=st.sampled_from(Lane),
    on_doubt=st.sampled_from(OnDoubt),
    key=words,
)


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    engine = engine_at(tmp_path / "boxes.sqlite")
    with engine.connect() as connection, connection.begin():
        yield connection
    engine.dispose()


def message(key: str, chat: str = "test:ana") -> Message:
    return Message(chat, "words", key=key)


def test_an_event_is_accepted_once(connection: Connection) -> None:
    event = Wrote(id="tg:1:812", chat="test:ana", text="hello")

    assert [inbox.accept(connection, event, START) for _ in range(3)] == [True, False, False]


def test_an_event_is_forgotten_after_its_time_and_not_before(connection: Connection) -> None:
    inbox.accept(connection, Wrote(id="old", chat="test:ana", text=""), START)
    inbox.accept(connection, Wrote(id="new", chat="test:ana", text=""), START + timedelta(days=9))

    assert inbox.forget_before(connection, START + timedelta(days=8)) == 1
    assert not inbox.accept(connection, Wrote(id="new", chat="test:ana", text=""), START)


@given(messages)
def test_a_message_is_the_same_after_it_was_a_row(one: Message) -> None:
    assert outbox.read(outbox.write(one)) == one


def test_two_messages_with_one_key_are_refused_by_the_database(connection: Connection) -> None:
    outbox.put(connection, [message("a")], START)

    with pytest.raises(DBAPIError):
        outbox.put(connection, [message("a")], START)


def test_a_reply_belongs_to_its_maker_until_the_lease_runs_out(connection: Connection) -> None:
    outbox.put(connection, [message("a"), message("b")], START)

    assert outbox.lease(connection, START + LEASE / 2, 10) == []
    assert [m.key for m in outbox.lease(connection, START + LEASE, 10)] == ["a", "b"]
    assert outbox.lease(connection, START + LEASE, 10) == []


def test_the_most_urgent_lane_is_leased_first(connection: Connection) -> None:
    lanes = (Lane.DIGEST, Lane.REMINDER, Lane.REPLY, Lane.DIGEST, Lane.REPLY)
    outbox.put(connection, [Message("c", "x", key=f"{n}", lane=lane) for n, lane in enumerate(lanes)], START)
    assert [m.key for m in outbox.lease(connection, START + LEASE, 4)] == ["2", "4", "1", "0"]


def test_what_is_postponed_waits_and_what_was_to_come_later_stays_later(connection: Connection) -> None:
    outbox.put(connection, [Message(to, "x", key=to) for to in ("ana", "bob")], START)
    outbox.postpone(connection, "ana", START + 2 * LEASE)
    outbox.postpone(connection, "ana", START + LEASE)
    assert [m.key for m in outbox.lease(connection, START + LEASE, 4)] == ["bob"]
    assert [m.key for m in outbox.lease(connection, START + 2 * LEASE, 4)] == ["ana", "bob"]


def test_a_first_sweep_takes_what_is_leased_but_not_what_is_not_due(connection: Connection) -> None:
    outbox.put(connection, [Message(to, "x", key=to) for to in ("ana", "bob")], START)
    outbox.postpone(connection, "ana", START + LEASE / 2)
    assert [m.key for m in outbox.lease(connection, START, 4, START + LEASE)] == ["bob"]


def test_a_lease_can_be_renewed(connection: Connection) -> None:
    outbox.put(connection, [message("a"), message("b")], START)
    outbox.renew(connection, ["b"], START + LEASE)

    assert [m.key for m in outbox.lease(connection, START + LEASE, 10)] == ["a"]


def test_no_more_is_leased_than_was_asked_for(connection: Connection) -> None:
    outbox.put(connection, [message(key) for key in "abc"], START)

    assert [m.key for m in outbox.lease(connection, START + LEASE, 2)] == ["a", "b"]
    assert [m.key for m in outbox.lease(connection, START + LEASE, 2)] == ["c"]


def test_a_settled_message_is_not_sent_again(connection: Connection) -> None:
    outbox.put(connection, [message("a"), message("b"), message("c")], START)
    outbox.settle(connection, [Settled("a", State.SENT, "17"), Settled("b", State.FAILED, reason="blocked")])
    found = connection.execute(select(table.c.key, table.c.state, table.c.message, table.c.reason)).all()

    assert [tuple(row) for row in found] == [
        ("a", "sent", "17", None),
        ("b", "failed", None, "blocked"),
        ("c", "waiting", None, None),
    ]
    assert [m.key for m in outbox.lease(connection, START + LEASE, 10)] == ["c"]


def test_words_are_forgotten_after_their_time_unless_they_still_wait(connection: Connection) -> None:
    outbox.put(connection, [message("sent"), message("waiting")], START)
    outbox.settle(connection, [Settled("sent", State.SENT, "1")])

    assert outbox.forget_before(connection, START + timedelta(days=1)) == 1
    assert [m.key for m in outbox.lease(connection, START + timedelta(days=1), 10)] == ["waiting"]


def test_renewing_and_settling_nothing_is_nothing(connection: Connection) -> None:
    outbox.put(connection, [message("a")], START)
    outbox.renew(connection, [], START + LEASE)
    outbox.settle(connection, [])
    outbox.settle(connection, [Settled("no such message", State.SENT)])

    assert [m.key for m in outbox.lease(connection, START + LEASE, 10)] == ["a"]


def test_a_lease_counts_the_attempts(connection: Connection) -> None:
    outbox.put(connection, [message("a")], START)
    outbox.lease(connection, START + LEASE, 10)
    outbox.lease(connection, START + 2 * LEASE, 10)

    assert connection.execute(select(table.c.attempts)).scalar_one() == 3


def test_a_document_is_read_back_as_it_was_written() -> None:
    calendar = Document("next.ics", Words("BEGIN:VCALENDAR"))
    report = Document("report.pdf", paper(language="fr"))
    for document in (calendar, report, Document("all.zip", Bundle((calendar, report)))):
        message = Message("ana", "Voici", key="a", document=document)
        assert outbox.read(outbox.write(message)) == message
