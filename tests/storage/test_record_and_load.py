"""What was recorded and is loaded again is what the core thought: for any conversation, fact by fact."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import count
from pathlib import Path
from secrets import token_bytes

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, Engine, func, select, text
from sqlalchemy.exc import DBAPIError, IntegrityError

from flows.conversation import COMMANDS, step
from flows.events import CameBack, Commanded, Event, Pressed, SentSomethingElse, Started, WentSilent, Wrote
from flows.outcome import (
    AnswerGiven,
    Asked,
    AssessmentBegun,
    BecameReachable,
    ConsentGiven,
    CorrectionsDropped,
    Fact,
    LanguageChosen,
    Outcome,
    RemindersResumed,
    RemindersStopped,
    Submitted,
    Welcomed,
    WentQuiet,
)
from flows.situation import Place, Situation, after, place_of
from storage import outbox
from storage.colleagues import Means, grant
from storage.database import engine_for
from storage.migrate import migrate
from storage.record import record
from storage.schema import answer, assessment, consent, person, profile
from storage.situations import load
from tests.empty import SQLITE, url_at
from tests.world import START, World, shipped_library

LIBRARY = shipped_library()
BEGUN = AssessmentBegun(1, "0a1b2c3d", "ic-quick", "1.0")
SUBMITTED = Submitted("icq-score-1.0", {"total": {"weighted": 56.44, "plain": None}}, ("Q1", "Q4"))
_chats = count()

MEANS = Means(token_bytes, lambda code: "", LIBRARY)


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory, kind: str) -> Iterator[Engine]:
    made = engine_for(url_at(tmp_path_factory.mktemp("record") / "record.sqlite"))
    migrate(made)
    yield made
    made.dispose()


@pytest.fixture
def connection(engine: Engine) -> Iterator[Connection]:
    """A transaction that is undone at the end."""
    with engine.connect() as made, made.begin() as transaction:
        yield made
        transaction.rollback()


def plain(situation: Situation) -> Situation:
    """The same with its answers in a plain dict and in one order, so that two of them can be compared."""
    if situation.assessment is None:
        return situation
    answers = dict(sorted(situation.assessment.answers.items()))
    return replace(situation, assessment=replace(situation.assessment, answers=answers))


# -- any conversation

WRITTEN = ["Nantes", "STOP", "🙂" * 60, "a\u0000b", "\ud800", "<b>", "x" * 400]
steps = st.lists(
    st.one_of(
        st.tuples(st.just("press"), st.integers(0, 5)),
        st.tuples(st.just("press"), st.integers(0, 60)),
        st.tuples(st.just("old"), st.integers(0, 300)),
        st.tuples(st.just("through"), st.integers(0, 4)),
        st.tuples(st.just("write"), st.sampled_from(WRITTEN)),
        st.tuples(st.just("command"), st.sampled_from([*COMMANDS, "dance"])),
        st.tuples(st.just("other"), st.integers(0, 3)),
    ),
    max_size=16,
)


class Conversation:
    """The core and the database side by side. After every step they must agree."""

    def __init__(self, connection: Connection, language: str) -> None:
        self.connection = connection
        self.chat = f"test:{next(_chats)}"
        self.language = language
        self.now = START
        self.situation = Situation(self.chat)
        self.presses: list[str] = []
        self.seen: list[str] = []
        self._numbers = count()

    def goes_on(self, kind: str, what: int | str) -> None:
        if kind == "through":
            self._answers_through(int(what))
        else:
            self.takes(self._event(kind, what))

    def takes(self, event: Event) -> None:
        self.now += timedelta(seconds=3.7)
        loaded = load(self.connection, self.chat)
        assert plain(loaded.situation) == plain(self.situation)
        outcome = step(loaded.situation, event, self.now, LIBRARY)
        if outcome.wish is not None:
            granted = grant(self.connection, loaded, outcome.wish, MEANS, self.now)
            outcome = step(loaded.situation, event, self.now, LIBRARY, granted)
        record(self.connection, loaded, outcome, self.now, token_bytes)
        outbox.put(self.connection, outcome.messages, self.now)
        self.situation = after(self.situation, outcome.facts, self.now)
        buttons = [b.press for message in outcome.messages for row in message.buttons for b in row]
        self.presses = buttons or self.presses
        self.seen += buttons

    def _answers_through(self, option: int) -> None:
        for _ in range(70):
            if place_of(self.situation, LIBRARY) is not Place.ANSWERING:
                return
            answers = [press for press in self.presses if press.startswith(("a:", "t:all:"))]
            if not answers:
                return
            self.takes(self._pressed(answers[option % len(answers)]))

    def _event(self, kind: str, what: int | str) -> Event:
        match kind, what:
            case "press", int(number) if self.presses:
                return self._pressed(self.presses[number % len(self.presses)])
            case "old", int(number) if self.seen:
                return self._pressed(self.seen[number % len(self.seen)])
            case "write", str(words):
                return Wrote(text=words, **self._known())
            case "command", str(name):
                return Commanded(name=name, **self._known())
            case "other", int(number):
                return (WentSilent, CameBack, SentSomethingElse, Started)[number](**self._known())
            case _:
                return Started(**self._known())

    def _pressed(self, press: str) -> Event:
        return Pressed(press=press, message="1", **self._known())

    def _known(self) -> dict[str, str]:
        return {"id": f"{self.chat}:{next(self._numbers)}", "chat": self.chat, "language": self.language}


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(language=st.sampled_from(["en", "fr"]), todo=steps)
def test_what_is_loaded_after_any_step_is_what_the_core_thought(
    engine: Engine, language: str, todo: list[tuple[str, int | str]]
) -> None:
    with engine.connect() as connection, connection.begin() as transaction:
        conversation = Conversation(connection, language)
        for kind, what in todo:
            conversation.goes_on(kind, what)
        loaded = load(connection, conversation.chat)
        transaction.rollback()

    assert plain(loaded.situation) == plain(conversation.situation)


def test_a_conversation_to_the_end_and_a_second_one_agree_at_every_step(connection: Connection) -> None:
    conversation = Conversation(connection, "en")
    way: list[tuple[str, int | str]] = [("other", 3), ("press", 0), ("write", "Nantes"), ("through", 2)]
    for kind, what in way:
        conversation.goes_on(kind, what)
    assert place_of(conversation.situation, LIBRARY) is Place.REVIEWING
    for press in ("s", "sa", "a:FB2", "a:FB1", "allow:CN2", "refuse:CN5", "again", "anew"):
        wanted = [p for p in conversation.presses if p == press or p.startswith(f"{press}:")]
        if wanted:
            conversation.takes(conversation._pressed(wanted[0]))
    conversation.goes_on("write", "Rennes")

    assert conversation.situation.assessment is not None
    assert conversation.situation.assessment.ordinal == 2
    assert conversation.situation.assessment.values == {"CD1": "Rennes"}
    assert plain(load(connection, conversation.chat).situation) == plain(conversation.situation)


def test_the_messages_of_a_result_come_back_from_their_rows_as_they_were(connection: Connection) -> None:
    conversation = Conversation(connection, "fr")
    way: list[tuple[str, int | str]] = [("other", 3), ("press", 0), ("write", "A & B <Ltd>"), ("through", 1)]
    for kind, what in way:
        conversation.goes_on(kind, what)
    submit = next(press for press in conversation.presses if press.startswith("s:"))
    outcome = step(conversation.situation, conversation._pressed(submit.replace("s:", "sa:")), START, LIBRARY)
    outbox.put(connection, outcome.messages, START)
    sent = outbox.lease(connection, START + outbox.LEASE, 1000)
    keys = {message.key for message in outcome.messages}

    assert len([message for message in outcome.messages if message.picture]) == 2
    assert [message for message in sent if message.key in keys] == list(outcome.messages)


# -- each fact by itself


def recorded(connection: Connection, *facts: Fact) -> Situation:
    """The facts recorded one at a time, as if each came out of a step of its own."""
    for number, fact in enumerate(facts):
        loaded = load(connection, "test:ana")
        record(connection, loaded, Outcome(facts=(fact,)), START + timedelta(seconds=number), token_bytes)
    return load(connection, "test:ana").situation


RUNNING: tuple[Fact, ...] = (Welcomed("fr"), ConsentGiven("CN1", "1"), BEGUN)
CORRECTED: tuple[Fact, ...] = (
    *RUNNING,
    AnswerGiven("CD1", "Nantes"),
    SUBMITTED,
    AnswerGiven("CD1", "Rennes"),
    AnswerGiven("CD2", "1-9"),
    AnswerGiven("FB2", "4"),
    Asked("CD3"),
)
DROPPED = CorrectionsDropped(("CD1", "CD2"))
EACH: list[tuple[Fact, ...]] = [
    (Welcomed("fr"),),
    (Welcomed("fr"), LanguageChosen("en")),
    (Welcomed("fr"), RemindersStopped()),
    (Welcomed("fr"), RemindersStopped(), RemindersResumed()),
    (Welcomed("fr"), WentQuiet()),
    (Welcomed("fr"), WentQuiet(), BecameReachable()),
    RUNNING,
    (*RUNNING, AnswerGiven("CD1", "Nantes"), AnswerGiven("CD1", "Rennes")),
    (*RUNNING, AnswerGiven("CD1", "Nantes"), Asked("CD1")),
    (*RUNNING, Asked("CD1"), Asked(None)),
    (*RUNNING, Asked("CD1"), SUBMITTED),
    (*RUNNING, SUBMITTED, AnswerGiven("FB2", "4"), Asked("FB1")),
    (*RUNNING, SUBMITTED, AnswerGiven("CD1", "Rennes"), Asked("CD2")),
    (*RUNNING, SUBMITTED, AnswerGiven("CD1", "Rennes"), AnswerGiven("FB2", "4"), SUBMITTED),
    (*CORRECTED, DROPPED),
    (*CORRECTED, DROPPED, AnswerGiven("CD1", "Brest"), SUBMITTED, AnswerGiven("CD1", "Lyon"), DROPPED),
    (*RUNNING, Asked("CD1"), SUBMITTED, replace(BEGUN, ordinal=2, tag="99999999")),
]


@pytest.mark.parametrize("facts", EACH, ids=lambda facts: "-".join(type(fact).__name__ for fact in facts))
def test_facts_recorded_one_by_one_are_what_the_core_makes_of_them(
    connection: Connection, facts: tuple[Fact, ...]
) -> None:
    expected = Situation("test:ana")
    for number, fact in enumerate(facts):
        expected = after(expected, [fact], START + timedelta(seconds=number))

    assert plain(recorded(connection, *facts)) == plain(expected)


@pytest.mark.parametrize("facts", EACH, ids=lambda facts: "-".join(type(fact).__name__ for fact in facts))
def test_facts_recorded_in_one_step_are_the_same(connection: Connection, facts: tuple[Fact, ...]) -> None:
    loaded = load(connection, "test:ana")
    record(connection, loaded, Outcome(facts=facts), START, token_bytes)

    assert plain(load(connection, "test:ana").situation) == plain(after(Situation("test:ana"), facts, START))


def test_of_a_stranger_nothing_is_known_and_nothing_is_written(connection: Connection) -> None:
    loaded = load(connection, "test:nobody")

    assert loaded.situation == Situation("test:nobody")
    assert (loaded.person_id, loaded.assessment_id) == (None, None)


def test_two_people_never_share_an_answer(connection: Connection) -> None:
    recorded(connection, *RUNNING, AnswerGiven("CD1", "Nantes"))
    facts = (Welcomed("en"), replace(BEGUN, tag="11111111"), AnswerGiven("CD1", "Rennes"))
    record(connection, load(connection, "test:luc"), Outcome(facts=facts), START, token_bytes)
    ana, luc = (load(connection, chat).situation.assessment for chat in ("test:ana", "test:luc"))

    assert ana is not None
    assert luc is not None
    assert (ana.values["CD1"], luc.values["CD1"]) == ("Nantes", "Rennes")


def test_a_correction_is_a_new_row_and_the_old_value_stays(connection: Connection) -> None:
    recorded(connection, *RUNNING, AnswerGiven("CD1", "Nantes"), AnswerGiven("CD1", "Rennes"))
    query = select(answer.c.value, answer.c.given_at).order_by(answer.c.id)

    assert [tuple(row) for row in connection.execute(query)] == [
        ("Nantes", START.timestamp() + 3),
        ("Rennes", START.timestamp() + 4),
    ]


def test_the_profile_is_kept_as_it_was_computed(connection: Connection) -> None:
    recorded(connection, *RUNNING, SUBMITTED)
    row = connection.execute(select(profile)).one()

    assert (row.scoring_version, row.figures) == (SUBMITTED.scoring_version, SUBMITTED.figures)
    assert row.signs == ["Q1", "Q4"]


def test_a_corrected_version_is_a_second_profile_and_the_first_day_stays(connection: Connection) -> None:
    recorded(connection, *RUNNING, SUBMITTED)
    first = connection.execute(select(assessment.c.submitted_at)).scalar_one()
    recorded(connection, AnswerGiven("CD1", "Rennes"), SUBMITTED)

    assert connection.execute(select(assessment.c.submitted_at)).scalar_one() == first
    assert len(connection.execute(select(profile.c.made_at)).all()) == 2


def test_a_consent_is_kept_with_its_text_version_and_moment(connection: Connection) -> None:
    recorded(connection, Welcomed("fr"), ConsentGiven("CN1", "1"))
    row = connection.execute(select(consent)).one()

    assert (row.consent, row.text_version, row.given_at) == ("CN1", "1", START.timestamp() + 1)


def test_a_second_questionnaire_leaves_the_rows_of_the_first_alone(connection: Connection) -> None:
    recorded(connection, *RUNNING, AnswerGiven("CD1", "Nantes"), SUBMITTED, replace(BEGUN, ordinal=2))

    assert connection.execute(select(func.count()).select_from(assessment)).scalar_one() == 2
    assert connection.execute(select(func.count()).select_from(answer)).scalar_one() == 1
    assert connection.execute(select(func.count()).select_from(profile)).scalar_one() == 1


def test_a_chat_is_one_person_and_a_person_has_one_assessment_of_an_ordinal(connection: Connection) -> None:
    recorded(connection, *RUNNING)
    as_if_unknown = replace(load(connection, "test:nobody"), situation=Situation("test:ana"))

    with pytest.raises(IntegrityError), connection.begin_nested():
        record(connection, as_if_unknown, Outcome(facts=(Welcomed("en"),)), START, token_bytes)
    with pytest.raises(IntegrityError), connection.begin_nested():
        recorded(connection, BEGUN)


def test_an_answer_without_an_assessment_is_refused_by_the_database(connection: Connection) -> None:
    recorded(connection, Welcomed("fr"))
    loaded = load(connection, "test:ana")

    with pytest.raises(DBAPIError):
        record(connection, loaded, Outcome(facts=(AnswerGiven("CD1", "x"),)), START, token_bytes)


def test_an_error_of_the_database_never_repeats_an_answer(connection: Connection) -> None:
    recorded(connection, Welcomed("fr"))
    loaded = load(connection, "test:ana")

    with pytest.raises(DBAPIError) as error:
        record(connection, loaded, Outcome(facts=(AnswerGiven("CD1", "Secret Ltd"),)), START, token_bytes)
    assert "Secret" not in str(error.value)


def test_a_moment_comes_back_to_the_microsecond(connection: Connection) -> None:
    moment = START + timedelta(microseconds=123_457)
    record(connection, load(connection, "test:ana"), Outcome(facts=(*RUNNING, SUBMITTED)), moment, token_bytes)
    made = load(connection, "test:ana").situation.assessment

    assert made is not None
    assert (made.begun_at, made.submitted_at) == (moment, moment)


def test_the_hot_statements_use_their_indexes(connection: Connection, kind: str) -> None:
    by_number = "INTEGER PRIMARY KEY" if kind == SQLITE else "pk_journal"
    queries = {
        "SELECT * FROM person WHERE chat = 'x'": "uq_person_chat",
        "SELECT max(ordinal) FROM assessment WHERE person_id = 1": "uq_assessment_person_id",
        "SELECT * FROM answer WHERE assessment_id = 1 ORDER BY id": "ix_answer_assessment_id",
        "SELECT * FROM outbox WHERE state = 'waiting' AND due <= 1 AND leased_until <= 1": "ix_outbox_state",
        "SELECT at FROM journal WHERE covers IS NULL AND kind IN ('Erased', 'Expired')": "ix_journal_kind",
        "SELECT link FROM journal WHERE seq = (SELECT max(seq) FROM journal)": by_number,
        "DELETE FROM inbox WHERE received_at < 1": "ix_inbox_received_at",
    }
    for query, index in queries.items():
        if kind == SQLITE:
            plan = " ".join(row.detail for row in connection.execute(text(f"EXPLAIN QUERY PLAN {query}")))
            # SQLite names the index that a UNIQUE constraint makes after the table.
            assert index in plan or "sqlite_autoindex" in plan, plan
            assert "SCAN" not in plan, plan
        else:
            connection.execute(text("SET LOCAL enable_seqscan = off"))  # the tables are empty
            plan = " ".join(connection.execute(text(f"EXPLAIN {query}")).scalars())
            assert index in plan, plan
            assert "Seq Scan" not in plan, plan


# -- through the whole service


def test_everything_is_still_there_after_a_restart(tmp_path: Path) -> None:
    before, after_it = World(tmp_path), None
    ana = before.chat("ana", language="fr")
    ana.writes("/start")
    ana.presses_verb("begin")
    ana.writes("Nantes Biotech")
    known = ana.situation
    before.close()
    try:
        after_it = World(tmp_path)
        assert after_it.chat("ana").situation == known
        again = after_it.chat("ana")
        again.writes("/start")
        assert "2/55" in again.text
    finally:
        if after_it is not None:
            after_it.close()


def test_the_same_event_twice_is_taken_once(world: World) -> None:
    ana = world.chat("ana")
    ana.writes("/start")
    ana.presses_verb("begin")
    event = Wrote(id="test:again", chat=ana.chat, language="en", text="Nantes Biotech")
    world.receives(event)
    sent = len(world.transport.log)
    world.receives(event)

    assert len(world.transport.log) == sent
    assert ana.answers == {"CD1": "Nantes Biotech"}


def test_a_person_who_blocked_the_bot_is_marked_until_she_comes_back(connection: Connection) -> None:
    recorded(connection, Welcomed("fr"), WentQuiet())
    assert connection.execute(select(person.c.silent_since)).scalar_one() == START.timestamp() + 1
    recorded(connection, BecameReachable())
    assert connection.execute(select(person.c.silent_since)).scalar_one() is None
