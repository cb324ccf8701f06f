"""/export: everything that is kept of a person, complete, hers alone, and readable twice."""

import csv
import io
import json
import zipfile
from typing import Any

import pytest

from bot.documents import made
from flows.document import Bundle, Document, TheCopy
from storage.programme_schema import FORM
from storage.schema import metadata
from tests.crowd import crowd, next_month
from tests.world import Person, World

# The inbox says only that something came in; the history holds commitments without content, under pseudonyms that
# stand in the copy.
# "pulse" is when to look at her next, reckoned from the rest.
NOT_PERSONAL = {"admission", "inbox", "journal", "alembic_version", "pulse"}
# What programme files say. Contacts and facilitators are people, known by a name or an address and by no chat:
# `icquick programme show --json` tells what is kept of them.
OF_PROGRAMMES = {*FORM, "barred"}


def export_of(person: Person) -> dict[str, bytes]:
    """The files that she gets now."""
    person.writes("/export")
    document = next(m.document for _, m in reversed(person.world.transport.log) if m.document)
    with zipfile.ZipFile(io.BytesIO(made(document))) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def everything_of(person: Person) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(export_of(person)["everything.json"])
    return found


@pytest.fixture
def ana(world: World) -> Person:
    person = world.chat("ana")
    person.writes("/start")
    person.presses("let’s go")
    person.writes("=SUM(A1) & <b>Söhne</b>")
    person.presses("10–49")
    return person


def test_every_answer_is_in_it_the_corrected_ones_as_well(world: World, ana: Person) -> None:
    ana.presses("Back")
    ana.presses("50–249")
    [assessment] = everything_of(ana)["assessments"]

    assert [(each["item"], each["value"], each["revision"]) for each in assessment["answers"]] == [
        ("CD1", "=SUM(A1) & <b>Söhne</b>", 1),
        ("CD2", "10-49", 2),
        ("CD2", "50-249", 3),
    ]
    moments = [each["answered_at"] for each in assessment["answers"]]
    assert moments == sorted(moments)
    assert moments[0].startswith("2013-01-15T08:")
    assert assessment["submitted_at"] is None
    assert assessment["results"] == []


def test_the_table_reads_in_her_language_and_no_cell_starts_a_formula(world: World) -> None:
    luc = world.chat("luc", language="fr")
    luc.writes("/start")
    luc.presses("c’est parti")
    luc.writes("=SUM(A1)")
    luc.presses("10 à 49")
    table = export_of(luc)["answers.csv"].decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(table)))

    assert [row["answer"] for row in rows] == ["'=SUM(A1)", "10 à 49"]
    assert rows[1]["question"]
    assert (rows[1]["round"], rows[1]["item"], rows[1]["value"]) == ("1", "CD2", "10-49")


def test_consents_and_messages_are_in_it(world: World, ana: Person) -> None:
    kept = everything_of(ana)

    assert [(each["consent"], each["text_version"], each["given"]) for each in kept["consents"]] == [
        ("CN1", "3", True)
    ]
    assert any("How many people" in message["text"] for message in kept["messages"])
    receipts = export_of(ana)["consents.txt"].decode()
    assert "I have read the short privacy notice" in receipts
    assert "Agreed on 15 January 2013, wording 3" in receipts
    assert "Cluster House" in receipts


def test_every_decision_has_its_receipt_the_one_taken_back_as_well(world: World, ana: Person) -> None:
    ana.writes("/privacy")
    ana.presses("Allow: facilitators")
    ana.presses("Yes, share it")
    ana.writes("/privacy")
    ana.presses("Withdraw: facilitators")
    files = export_of(ana)

    decisions = json.loads(files["everything.json"])["consents"]
    assert [(each["consent"], each["given"]) for each in decisions] == [
        ("CN1", True),
        ("CN2", True),
        ("CN2", False),
    ]
    receipts = files["consents.txt"].decode()
    assert receipts.count("Share my result with my cluster’s facilitators?") == 2
    assert receipts.index("Agreed on 15 January 2013, wording 1") < receipts.index("Refused or withdrawn on")


def test_a_result_comes_as_figures_and_as_a_report(world: World) -> None:
    eva = world.chat("eva")
    eva.answers_all()
    eva.presses_verb("s")
    eva.presses_verb("sa")
    files = export_of(eva)
    [assessment] = json.loads(files["everything.json"])["assessments"]

    assert assessment["submitted_at"] is not None
    [result] = assessment["results"]
    assert result["figures"]["scoring_version"] == "icq-score-1.0"
    assert files["report-1.pdf"].startswith(b"%PDF")


def test_what_of_hers_is_counted_in_groups_is_in_it(world: World) -> None:
    people = crowd(world, {"Blue": 5})
    assert everything_of(people[0])["countings"] == []
    next_month(world)
    [mine], [other] = (everything_of(person)["countings"] for person in people[:2])
    assert (mine["snapshot"], mine["made_at"][:10]) == (1, "2013-02-07")
    assert mine["handed_in"] != other["handed_in"]


def test_nothing_of_anybody_else_is_in_it(world: World, ana: Person) -> None:
    bob = world.chat("bob")
    bob.writes("/start")
    bob.presses("let’s go")
    bob.writes("Secret Squares")

    assert b"Secret Squares" not in b"".join(export_of(ana).values())


def test_a_stranger_has_nothing_to_take_and_is_greeted(world: World) -> None:
    eva = world.chat("eva")
    eva.writes("/export")

    assert not any(message.document for _, message in world.transport.log)
    assert "IC-Quick" in eva.text


def test_every_table_that_holds_something_of_a_person_is_in_it(world: World, ana: Person) -> None:
    """A table that comes later must be thought of here, and in storage/personal.py."""
    in_the_copy = {"person", "consent", "assessment", "answer", "profile", "draft_end", "refusal", "outbox"}
    in_the_copy |= {"invitation", "second_view", "missed_code", "sitting", "moment"}
    in_the_copy |= {"respondent", "post", "passage", "look", "rsvp", "attendance", "measure", "rhythm", "digest"}
    in_the_copy |= {"measure_state"}
    in_the_copy |= {"reminded", "put_off", "need", "snapshot"}
    assert set(metadata.tables) - NOT_PERSONAL - OF_PROGRAMMES == in_the_copy


def test_afterwards_she_stands_where_she_stood(world: World, ana: Person) -> None:
    ana.writes("/export")

    assert ana.sees("3/55")


def test_a_copy_that_nobody_filled_in_is_no_file() -> None:
    with pytest.raises(ValueError, match="nobody has filled in"):
        made(Document("x.zip", Bundle((Document("y", TheCopy()),))))
