"""The way back, and what a start does with a schema that it knows, does not know, or has not got."""

from collections.abc import Iterator
from pathlib import Path
from secrets import token_bytes

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, inspect

import storage
from flows.outcome import AnswerGiven, Outcome, Submitted
from storage.database import engine_for
from storage.migrate import NewerDatabase, migrate, version_of
from storage.record import record
from storage.schema import HEAD, metadata
from storage.situations import load
from storage.verify import verify
from tests.world import START, World

SCRIPTS = Path(next(iter(storage.__path__))) / "migrations"


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    made = engine_for(f"sqlite:///{tmp_path / 'icquick.sqlite'}")
    yield made
    made.dispose()


def config() -> Config:
    made = Config()
    made.set_main_option("script_location", str(SCRIPTS))
    return made


def to(engine: Engine, revision: str) -> None:
    made = config()
    with engine.connect() as connection:
        made.attributes.update(connection=connection, now=START, random=token_bytes)
        (command.downgrade if revision == "base" else command.upgrade)(made, revision)


def tables(engine: Engine) -> set[str]:
    with engine.connect() as connection:
        return set(inspect(connection).get_table_names()) - {"alembic_version"}


def test_an_empty_database_gets_exactly_the_tables_of_the_schema(engine: Engine) -> None:
    assert version_of(engine) is None
    assert migrate(engine) is True
    assert (version_of(engine), migrate(engine)) == (HEAD, False)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_there_is_one_line_of_steps_and_each_names_the_one_before() -> None:
    steps = list(ScriptDirectory.from_config(config()).walk_revisions())

    assert steps[0].revision == HEAD
    assert [step.down_revision for step in steps] == [*(step.revision for step in steps[1:]), None]


def test_every_step_can_be_taken_back_and_taken_again(engine: Engine) -> None:
    migrate(engine)
    to(engine, "base")
    assert tables(engine) == set()
    assert migrate(engine)

    assert tables(engine) == set(metadata.tables)


OLD_ROWS = """
INSERT INTO person VALUES (1, 'tg:1', 'fr', NULL, 0, NULL, 1.5), (2, 'tg:2', 'en', 'CD1', 1, 9.0, 2.5);
INSERT INTO consent VALUES (1, 1, 'CN1', '1', 1.75), (2, 2, 'CN1', '1', 2.75);
INSERT INTO assessment VALUES (1, 1, 1, '0a1b2c3d', 'ic-quick', '1.0', 2.0, 5.0);
INSERT INTO assessment VALUES (2, 2, 1, '11111111', 'ic-quick', '1.0', 3.0, NULL);
INSERT INTO answer VALUES (1, 1, 'CD1', 'Bulles', 3.0), (2, 2, 'CD1', 'Squares', 3.5), (3, 1, 'HC1.I', '3', 4.0);
INSERT INTO profile VALUES (1, 1, 'icq-score-1.0', '{"total": null}', '["Q1"]', 5.0);
"""


def test_rows_from_before_the_history_enter_it_as_adopted_and_stay_what_they_were(engine: Engine) -> None:
    to(engine, "0001")
    with engine.begin() as connection:
        for line in OLD_ROWS.strip().split(";\n"):
            connection.exec_driver_sql(line.rstrip(";"))
    with pytest.raises(ValueError, match="salts and a moment"):
        migrate(engine)
    assert version_of(engine) == "0001"
    assert migrate(engine, START, token_bytes) is True

    with engine.begin() as connection:
        verdict = verify(connection)
        entries = connection.exec_driver_sql("SELECT kind, at, covers, row FROM journal ORDER BY seq").all()
        salts = connection.exec_driver_sql("SELECT count(DISTINCT salt), max(length(salt)) FROM answer").one()
        known = load(connection, "tg:1")
    assert (verdict.findings, verdict.entries, verdict.rows, verdict.adopted) == ([], 11, 11, 11)
    assert {(entry.kind, entry.at) for entry in entries} == {("Adopted", START.timestamp())}
    assert tuple(salts) == (3, 16)
    assert known.situation.assessment is not None
    assert known.situation.assessment.values == {"CD1": "Bulles", "HC1.I": "3"}
    assert len({known.subject, known.assessment_subject}) == 2


@pytest.mark.parametrize("version", ["0002", "0003", "0004"])
def test_a_history_of_an_earlier_schema_can_be_checked_as_it_is(engine: Engine, version: str) -> None:
    """As in a backup that an earlier version made: nothing is missed in tables that were not there yet."""
    to(engine, "0001")
    with engine.begin() as connection:
        for line in OLD_ROWS.strip().split(";\n"):
            connection.exec_driver_sql(line.rstrip(";"))
    to(engine, version)
    with engine.begin() as connection:
        assert verify(connection).findings == []


def test_a_history_stays_whole_when_versions_come_and_its_assessments_can_be_corrected(engine: Engine) -> None:
    to(engine, "0001")
    with engine.begin() as connection:
        for line in OLD_ROWS.strip().split(";\n"):
            connection.exec_driver_sql(line.rstrip(";"))
    to(engine, "0002")
    everything = "SELECT id, assessment_id, scoring_version, figures, signs, made_at, salt FROM profile"
    with engine.begin() as connection:
        before = connection.exec_driver_sql(everything).all()
        links = connection.exec_driver_sql("SELECT link FROM journal ORDER BY seq").all()
    with pytest.raises(ValueError, match="salts and a moment"):
        migrate(engine)
    assert version_of(engine) == "0002"
    assert migrate(engine, START, token_bytes) is True

    with engine.begin() as connection:
        assert connection.exec_driver_sql(everything).all() == before
        assert connection.exec_driver_sql("SELECT link FROM journal ORDER BY seq").all()[: len(links)] == links
        known = load(connection, "tg:1")
        for fact in (AnswerGiven("HC1.I", "4"), Submitted("icq-score-1.0", {}, ())):
            record(connection, load(connection, "tg:1"), Outcome(facts=(fact,)), START, token_bytes)
        corrected = load(connection, "tg:1").situation.assessment
        verdict = verify(connection, [link for (link,) in links])
    assert (verdict.findings, verdict.adopted) == ([], 11)
    assert known.situation.assessment is not None
    assert known.situation.assessment.revision == 3
    assert corrected is not None
    assert [version.at.timestamp() for version in corrected.versions] == [5.0, START.timestamp()]
    assert [version.answers["HC1.I"].value for version in corrected.versions] == ["3", "4"]
    assert corrected.submitted_at == known.situation.assessment.submitted_at


def test_a_start_on_a_current_database_changes_nothing_in_it(tmp_path: Path) -> None:
    world = World(tmp_path)
    ana = world.chat("ana")
    ana.writes("/start")
    ana.presses_verb("begin")
    ana.writes("Nantes Biotech")
    known = ana.situation
    world.close()
    engine = engine_for(world.url)
    assert migrate(engine) is False
    engine.dispose()
    again = World(tmp_path)
    try:
        assert again.chat("ana").situation == known
    finally:
        again.close()


def test_a_database_of_a_later_version_is_refused_and_not_touched(engine: Engine) -> None:
    migrate(engine)
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0999'")
        connection.exec_driver_sql("INSERT INTO inbox VALUES ('tg:1', 'tg:77', 1.0)")

    with pytest.raises(NewerDatabase):
        migrate(engine)
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT event FROM inbox").scalar_one() == "tg:1"


def test_a_database_that_was_taken_back_to_nothing_counts_as_empty(engine: Engine) -> None:
    migrate(engine)
    to(engine, "base")

    assert version_of(engine) is None
