"""Programmes on the disk: what was planned is kept and covered by the history; people in them can be erased."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, Engine, text

from flows.programme import Programme
from flows.programme_plan import Plan, Verb, plan
from flows.programme_records import Thing, records_of
from storage import contacts
from storage.archive import erased_subjects, mark_of
from storage.database import checkpoint, engine_for
from storage.journal import Kind
from storage.migrate import migrate
from storage.programmes import kept, write
from storage.verify import verify
from tests.programmes import FULL, OTHER, SMALL, applied, everywhere, programme, programmes
from tests.storage.test_history import counting
from tests.world import START

_RANDOM = counting()
ANN = '[[facilitators]]\nname = "Ann Ypsilon"\nclusters = ["Blue"]\nmail = "Ann@Example.org"\n'


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    made = engine_for(f"sqlite:///{tmp_path / 'programmes.sqlite'}")
    migrate(made)
    yield made
    made.dispose()


@pytest.fixture
def connection(engine: Engine) -> Iterator[Connection]:
    with engine.connect() as made, made.begin() as transaction:
        yield made
        transaction.rollback()


def loads(connection: Connection, one: Programme) -> Plan:
    found = plan(kept(connection), one, contacts.left_out(connection, records_of(one)))
    write(connection, found, START, _RANDOM)
    return found


def verbs(found: Plan) -> set[Verb]:
    return {change.verb for change in found}


def entries(connection: Connection) -> int:
    count: int = connection.execute(text("SELECT count(*) FROM journal")).scalar_one()
    return count


# -- written and read


def test_what_was_planned_is_what_is_kept(connection: Connection) -> None:
    for file in (FULL, OTHER, FULL.replace("size = 12", "size = 300"), SMALL):
        before = kept(connection)
        found = loads(connection, programme(file))
        assert kept(connection) == applied(before, found)
    assert verify(connection).findings == []


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(programmes(), min_size=1, max_size=3).map(everywhere))
def test_whatever_is_loaded_is_kept_as_planned_and_the_history_holds(
    engine: Engine, several: list[Programme]
) -> None:
    with engine.connect() as connection, connection.begin() as transaction:
        for one in several:
            before = kept(connection)
            assert kept(connection) == before
            found = loads(connection, one)
            assert kept(connection) == applied(before, found)
        verdict = verify(connection)
        transaction.rollback()

    assert verdict.findings == []


def test_each_record_that_changes_is_one_entry_and_loading_again_is_none(connection: Connection) -> None:
    first = loads(connection, programme(FULL))
    assert entries(connection) == len(first)
    loads(connection, programme(FULL))
    assert entries(connection) == len(first)
    loads(connection, programme(FULL.replace("size = 12", "size = 300").replace("minutes = 240", "minutes = 90")))
    assert entries(connection) == len(first) + 2


def test_progress_is_told_for_every_step(connection: Connection) -> None:
    told: list[int] = []
    found = plan({}, programme(FULL))
    write(connection, found, START, _RANDOM, told.append)

    assert sum(told) == len(found)


def test_the_same_file_and_the_same_random_bytes_give_the_same_chain(tmp_path: Path) -> None:
    heads = set()
    for name in ("a", "b"):
        made = engine_for(f"sqlite:///{tmp_path / name}.sqlite")
        migrate(made)
        with made.begin() as connection:
            write(connection, plan({}, programme(FULL)), START, counting())
            heads.add(verify(connection).head)
        made.dispose()

    assert len(heads) == 1


# -- people


def test_somebody_is_found_by_name_address_or_pseudonym(connection: Connection) -> None:
    loads(connection, programme(FULL + ANN))
    [ann] = contacts.people_called(connection, "ann@example.org")

    assert str(ann) == "Ann Ypsilon, facilitator"
    assert [str(each) for each in contacts.people_called(connection, "a. CONTACT")] == [
        "A. Contact, contact of Société d’Œuvres"
    ]
    assert contacts.people_called(connection, ann.subject) == [ann]
    assert contacts.people_called(connection, "") == []
    assert contacts.people_called(connection, "nobody") == []


def test_a_contact_that_is_erased_goes_and_the_company_stays(connection: Connection) -> None:
    loads(connection, programme(FULL))
    people = contacts.people_called(connection, "contact@example.org")
    contacts.erase(connection, people, START, Kind.ERASED, _RANDOM)

    assert "contact@example.org" not in repr(kept(connection))
    assert "Société d’Œuvres" in repr(kept(connection))
    assert [subject for subject, _ in erased_subjects(connection)] == [people[0].subject]
    assert verify(connection).findings == []


def test_who_was_erased_does_not_come_back_with_the_file_and_a_successor_does(connection: Connection) -> None:
    loads(connection, programme(FULL))
    contacts.erase(
        connection, contacts.people_called(connection, "contact@example.org"), START, Kind.ERASED, _RANDOM
    )
    again = loads(connection, programme(FULL))
    assert [(each.verb, each.id.thing) for each in again] == [(Verb.LEFT_OUT, Thing.CONTACT)]
    renamed = FULL.replace("A. Contact", "B. Contact")
    assert verbs(loads(connection, programme(renamed))) == {Verb.LEFT_OUT}, "the address is hers still"
    successor = renamed.replace("contact@example.org", "successor@example.org")

    assert verbs(loads(connection, programme(successor))) == {Verb.ADDED}
    assert "successor@example.org" in repr(kept(connection))


def test_a_facilitator_that_is_erased_goes_with_all_roles_and_stays_away(connection: Connection) -> None:
    loads(connection, programme(FULL + ANN))
    contacts.erase(connection, contacts.people_called(connection, "Ann Ypsilon"), START, Kind.ERASED, _RANDOM)
    again = loads(connection, programme(FULL + ANN))

    assert [(each.verb, each.id.thing) for each in again] == [
        (Verb.LEFT_OUT, Thing.FACILITATOR),
        (Verb.LEFT_OUT, Thing.ROLE),
    ]
    assert "Ypsilon" not in repr(kept(connection))
    assert verify(connection).findings == []


def test_who_was_erased_is_erased_again_after_an_older_backup(connection: Connection) -> None:
    loads(connection, programme(FULL + ANN))
    [ann] = contacts.people_called(connection, "Ann Ypsilon")

    assert contacts.erase_again(connection, {mark_of(ann.subject), "other"}, START, _RANDOM) == 1
    assert contacts.people_called(connection, "Ann Ypsilon") == []
    assert len(contacts.everybody(connection)) == 5
    assert verify(connection).findings == []


def test_two_that_are_erased_at_once_are_barred_by_one_salt(connection: Connection) -> None:
    loads(connection, programme(FULL))
    for name in ("contact@example.org", "zweite@example.org", "agency@example.org"):
        contacts.erase(connection, contacts.people_called(connection, name), START, Kind.ERASED, _RANDOM)

    assert connection.execute(text("SELECT count(DISTINCT salt), count(*) FROM barred")).one() == (1, 5)


def test_an_erased_name_is_in_no_byte_of_the_files(engine: Engine, tmp_path: Path) -> None:
    with engine.begin() as connection:
        loads(connection, programme(FULL + ANN))
    with engine.begin() as connection:
        contacts.erase(connection, contacts.people_called(connection, "Ann Ypsilon"), START, Kind.ERASED, _RANDOM)
    assert checkpoint(engine)

    assert not any(b"psilon" in file.read_bytes() for file in tmp_path.iterdir())
