"""What exports start from: every answer in its order, under pseudonyms, as one reader sees them."""

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from flows.outcome import AnswerGiven, Outcome
from storage.database import reader_for
from storage.longtable import admit, fillings, given, scored
from storage.record import record
from storage.schema import NOT_BROUGHT
from storage.situations import load
from tests.world import START, World


def zeros(count: int) -> bytes:
    return bytes(count)


def test_people_stand_in_the_order_of_their_pseudonyms(world: World) -> None:
    def admitted(connection: Connection) -> list[str]:
        for respondent in ("c" * 32, "a" * 32, "b" * 32):
            admit(connection, respondent, f"import:{respondent}", "en", START, zeros)
        return [load(connection, f"import:{each * 32}").subject for each in "abc"]

    assert world.database.unit(admitted).result() == ["a" * 32, "b" * 32, "c" * 32]
    for name in ("ana", "ben"):
        world.chat(name).answers_all()
    found = world.database.unit(fillings).result()
    assert [each.respondent for each in found] == sorted(each.respondent for each in found)
    assert len(found) == 2  # who has begun nothing has nothing to tell


def test_somebody_who_came_from_an_export_is_not_written_to(world: World) -> None:
    def admitted(connection: Connection) -> tuple[bool, bool]:
        admit(connection, "a" * 32, "import:a", "en", START, zeros)
        situation = load(connection, "import:a").situation
        return situation.reachable, situation.reminders_stopped

    assert world.database.unit(admitted).result() == (False, True)


def test_an_answer_that_was_not_brought_counts_and_is_not_told(world: World) -> None:
    ana = world.chat("ana")
    ana.answers_all()
    before = ana.situation.assessment

    def answered(connection: Connection) -> list[tuple[int, str]]:
        facts = AnswerGiven(NOT_BROUGHT, ""), AnswerGiven("HC1.I", "4")
        record(connection, load(connection, ana.chat), Outcome(facts), START, zeros)
        return [(each.revision, each.item) for each in given(connection, fillings(connection)[0])]

    count = len(before.answers) if before else 0
    assert world.database.unit(answered).result()[-2:] == [(count, "RC5.Y"), (count + 2, "HC1.I")]
    after = ana.situation.assessment
    assert after is not None
    assert after.revision == count + 2
    assert NOT_BROUGHT not in after.answers


def test_only_what_was_handed_in_has_a_result(world: World) -> None:
    ana = world.chat("ana")
    ana.answers_all()
    assert world.database.unit(lambda c: scored(c, fillings(c)[0])).result() == []

    ana.presses_verb("s")
    ana.presses_verb("sa")
    [result] = world.database.unit(lambda c: scored(c, fillings(c)[0])).result()
    assert result.figures["total"] == {"weighted": 75.0, "plain": 75.0}


def test_a_reader_cannot_write(world: World) -> None:
    engine = reader_for(world.url)
    with engine.connect() as connection, pytest.raises(DBAPIError):
        admit(connection, "a" * 32, "import:a", "en", START, zeros)
    engine.dispose()
