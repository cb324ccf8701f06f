"""Several versions of one assessment on the disk: loaded as the core thought, verified, erased, kept in time."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, Engine, text

from flows.outcome import AnswerGiven, CorrectionsDropped
from flows.report import COMPANY_NAME
from flows.situation import Assessment, Place, place_of
from scoring.model import DONT_KNOW
from storage.archive import erase
from storage.companies import submissions, submitted
from storage.journal import Kind
from storage.retention import Limits, to_warn
from storage.situations import load
from storage.verify import verify
from tests.empty import engine_at
from tests.storage.test_history import FIRST
from tests.storage.test_record_and_load import LIBRARY, SUBMITTED, Conversation, plain, recorded
from tests.storage.test_record_and_load import steps as any_steps
from tests.world import START, World

TABLES = ("person", "consent", "refusal", "assessment", "answer", "profile", "draft_end")


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    made = engine_at(tmp_path / "versions.sqlite")
    yield made
    made.dispose()


@pytest.fixture
def connection(engine: Engine) -> Iterator[Connection]:
    with engine.connect() as made, made.begin() as transaction:
        yield made
        transaction.rollback()


def at_home(connection: Connection) -> Conversation:
    """Everything answered with the third button, and handed in."""
    conversation = Conversation(connection, "en")
    way: list[tuple[str, int | str]] = [("other", 3), ("press", 0), ("write", "Nantes"), ("through", 2)]
    for kind, what in way:
        conversation.goes_on(kind, what)
    for verb in ("s", "sa"):
        presses(conversation, verb)
    assert place_of(conversation.situation, LIBRARY) is Place.HOME
    return conversation


def presses(conversation: Conversation, *begins: str) -> None:
    """Presses the first button that begins so, in the screen that follows the one before."""
    for begin in begins:
        found = [p for p in conversation.presses if p == begin or p.startswith(f"{begin}:")]
        if found:
            conversation.takes(conversation._pressed(found[0]))


def known(conversation: Conversation) -> Assessment:
    assert conversation.situation.assessment is not None
    return conversation.situation.assessment


def test_a_correction_a_drop_and_two_more_versions_agree_with_the_core_at_every_step(
    connection: Connection,
) -> None:
    conversation = at_home(connection)
    presses(conversation, "change", "g:HC1.I", "a:HC1.I:0", "d", "da")
    presses(conversation, "g:HC1.C", "a:HC1.C:4", "s", "a:FB2", "a:FB1", "allow", "refuse")
    presses(conversation, "change", "g:HC1.I", "a:HC1.I:na", "aa", "s")
    assessment = known(conversation)

    assert [dict(v.answers)["HC1.I"].value for v in assessment.versions] == ["2", "2", "na"]
    assert [dict(v.answers)["HC1.C"].value for v in assessment.versions] == ["2", "4", "4"]
    assert "FB2" in assessment.values
    assert plain(load(connection, conversation.chat).situation) == plain(conversation.situation)
    assert verify(connection).findings == []


@settings(deadline=None, max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    todo=st.lists(st.one_of(st.sampled_from(["change", "g", "a", "aa", "s", "d", "da"]), any_steps), max_size=14)
)
def test_what_is_loaded_after_any_correction_is_what_the_core_thought(
    engine: Engine, todo: list[str | list[tuple[str, int | str]]]
) -> None:
    with engine.connect() as connection, connection.begin() as transaction:
        conversation = at_home(connection)
        presses(conversation, "a:FB2", "a:FB1")
        for what in todo:
            if isinstance(what, str):
                presses(conversation, what)
            else:
                for kind, number in what[:3]:
                    conversation.goes_on(kind, number)
        loaded, verdict = load(connection, conversation.chat), verify(connection)
        transaction.rollback()

    assert plain(loaded.situation) == plain(conversation.situation)
    assert verdict.findings == []


def test_answers_of_the_same_moment_as_a_handing_in_stay_on_their_side_of_it(connection: Connection) -> None:
    """The clock may stand still, or be put back: it is the order that counts."""
    recorded(connection, *FIRST, AnswerGiven("CD1", "Nantes"), SUBMITTED)
    connection.execute(text("UPDATE answer SET given_at = 9e9"))
    recorded(connection, AnswerGiven("CD1", "Rennes"))
    assessment = load(connection, "test:ana").situation.assessment
    assert assessment is not None

    assert (assessment.values["CD1"], assessment.versions[0].answers["CD1"].value) == ("Rennes", "Nantes")


def test_a_company_is_called_as_it_was_handed_in_last(connection: Connection) -> None:
    def names() -> list[str]:
        return [each.company for each in submissions(connection, COMPANY_NAME, DONT_KNOW)]

    recorded(connection, *FIRST, AnswerGiven("CD1", "Nantes"), SUBMITTED, AnswerGiven("CD1", "Rennes"))
    assert names() == ["Nantes"]
    recorded(connection, SUBMITTED, AnswerGiven("CD1", "Brest"), CorrectionsDropped(("CD1",)))
    assert names() == ["Rennes"]
    assert len(submitted(connection, 1).versions) == 2


def test_an_erasure_takes_all_versions(connection: Connection) -> None:
    recorded(connection, *FIRST, AnswerGiven("CD1", "Nantes"), SUBMITTED, AnswerGiven("CD1", "Rennes"), SUBMITTED)
    recorded(connection, AnswerGiven("CD1", "Brest"), CorrectionsDropped(("CD1",)))
    done = erase(connection, "test:ana", START, Kind.FORGOTTEN)
    assert done is not None

    assert (done.rows["profile"], done.rows["draft_end"]) == (2, 3)
    assert all(connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one() == 0 for table in TABLES)
    assert verify(connection).findings == []


def test_a_correction_does_not_prolong_the_time_that_answers_are_kept(connection: Connection) -> None:
    limits = Limits(unfinished_days=90, finished_months=36)
    recorded(connection, *FIRST, AnswerGiven("CD1", "Nantes"), SUBMITTED)
    before = to_warn(connection, START + timedelta(days=1090), limits)
    connection.execute(text("UPDATE answer SET given_at = given_at"))
    recorded(connection, AnswerGiven("CD1", "Rennes"), SUBMITTED)

    assert before
    assert to_warn(connection, START + timedelta(days=1090), limits) == before


def test_a_tampered_end_of_a_draft_is_found(connection: Connection) -> None:
    recorded(connection, *FIRST, AnswerGiven("CD1", "Nantes"), SUBMITTED, AnswerGiven("CD1", "Rennes"), SUBMITTED)
    connection.execute(text("UPDATE draft_end SET answers = 0 WHERE id = 1"))

    assert [finding.code for finding in verify(connection).findings] == ["changed-row"]


def test_both_profiles_are_on_the_disk_with_their_dates(world: World) -> None:
    ana = world.chat("ana")
    ana.answers_all()
    ana.presses("Get my result")
    ana.presses("They are right")
    world.passes(days=2)
    ana.presses("Change an answer")
    ana.presses("1 C 3")
    ana.presses("0")
    ana.presses("Hand in the corrected version")
    query = "SELECT made_at, json_extract(figures, '$.factors.HC1.c') FROM profile ORDER BY id"
    rows = world.database.unit(lambda it: it.exec_driver_sql(query).all()).result()
    versions = ana.situation.assessment.versions if ana.situation.assessment else ()

    assert [row[1] for row in rows] == [3, 0]
    assert [row[0] for row in rows] == [version.at.timestamp() for version in versions]
    assert timedelta(days=2) < versions[1].at - versions[0].at < timedelta(days=3)
    assert world.database.unit(verify).result().findings == []
