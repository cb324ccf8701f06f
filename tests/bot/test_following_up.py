"""Measures are asked after: done, not yet and until when, given up and why; each word of hers stays."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from secrets import token_bytes

from sqlalchemy import Connection, select, update

from flows.journey import MeasureState
from flows.outcome import Fact, Lane, MeasureDropped, MeasureNoted, MeasureStated, Outcome
from flows.situation import after
from storage.record import record
from storage.schema import journal
from storage.situations import load
from storage.verify import verify
from storage.workshop_schema import measure, measure_state
from tests.bot.test_stage_reminding import goes_by, judged
from tests.bot.test_workshop import attended, notes, rows, whole
from tests.world import Person, World


def planned(world: World, count: int = 1) -> Person:
    """She came to the workshop of 15 March, and plans something for 16 September 2013."""
    ana = attended(judged(world))
    for number in range(count):
        notes(ana, f"Measure {number + 1}")
    return ana


def stated(world: World) -> list[tuple[str, str, str | None]]:
    columns = measure_state.c.state, measure_state.c.reason, measure_state.c.due
    query = select(*columns).order_by(measure_state.c.id)
    return [tuple(row) for row in world.database.unit(lambda c: c.execute(query).all()).result()]


def asked_after(world: World, chat: str = "test:ana") -> list[str]:
    """The first lines of what was said unasked about measures."""
    said = (m for _, m in world.transport.log if m.lane is Lane.REMINDER and m.to == chat)
    return [m.text.splitlines()[0] for m in said if m.text.startswith("You planned")]


def until(world: World, day: str) -> None:
    """Time goes by until the evening of a day."""
    moment = world.clock.moment.fromisoformat(f"{day}T19:00:00+00:00")
    goes_by(world, seconds=(moment - world.clock.moment).total_seconds())


def presses(person: Person) -> list[str]:
    return [button.press for row in person.newest.buttons for button in row]


def test_five_working_days_before_its_day_a_measure_is_asked_after_with_three_buttons(world: World) -> None:
    ana = planned(world)
    until(world, "2013-09-09")
    assert asked_after(world) == []
    until(world, "2013-09-10")
    assert len(asked_after(world)) == 1
    assert "<b>Measure 1</b> (Head of lab, by 16 September 2013)" in ana.text
    assert ana.buttons == ["✓ Done", "… Not yet", "✗ Given up", "Later today", "Next week", "No more reminders"]


def test_not_yet_asks_for_a_day_and_asks_again_shortly_before_it_and_done_asks_nothing(world: World) -> None:
    ana = planned(world)
    until(world, "2013-09-10")
    ana.presses("Not yet")
    assert stated(world) == [("notyet", "", None)]
    assert ana.buttons == [
        "2 weeks later (30 September 2013)",
        "1 month later (16 October 2013)",
        "Another day",
        "Leave the day as it is",
    ]
    ana.presses("1 month later")
    assert "Noted: by 16 October 2013." in ana.text
    until(world, "2013-10-08")
    assert len(asked_after(world)) == 1
    until(world, "2013-10-09")
    assert asked_after(world)[1:] == [
        "You planned: <b>Measure 1</b> (Head of lab, by 16 October 2013). How does it stand?"
    ]
    ana.presses("Done")
    assert "Noted: done." in ana.text
    until(world, "2014-01-31")
    assert len(asked_after(world)) == 2
    assert stated(world) == [("notyet", "", None), ("notyet", "", "2013-10-16"), ("done", "", None)]
    assert [row.due for row in rows(world, measure)] == ["2013-09-16"]  # type: ignore[attr-defined]
    assert whole(world)


def test_another_day_is_written_and_a_senseless_one_gets_a_sentence(world: World) -> None:
    ana = planned(world)
    until(world, "2013-09-10")
    ana.presses("Not yet")
    ana.presses("Another day")
    assert ana.buttons == ["Leave the day as it is"]
    ana.writes("soon")
    assert "no day I can read" in ana.text
    ana.sends_a_sticker()
    assert "Until when" in ana.text
    ana.writes("31/12/2013")
    assert "Noted: by 31 December 2013." in ana.text
    assert ana.situation.asked is None


def test_the_day_may_stay_and_it_is_asked_after_once_more_on_that_day(world: World) -> None:
    ana = planned(world)
    until(world, "2013-09-10")
    ana.presses("Not yet")
    ana.presses("Leave the day")
    assert "the day stays" in ana.text
    until(world, "2013-09-20")
    assert len(asked_after(world)) == 2
    until(world, "2013-12-20")
    assert len(asked_after(world)) == 2


def test_given_up_may_have_a_reason_in_one_line(world: World) -> None:
    ana = planned(world)
    until(world, "2013-09-10")
    ana.presses("Given up")
    ana.writes("x" * 201)
    assert "201 characters" in ana.text
    ana.writes("\u200b")
    assert "nothing to read" in ana.text
    ana.writes("No money")
    assert "It is not asked after any more." in ana.text
    ana.presses("My measures")
    assert "Given up, as you said on 10 September 2013: No money" in ana.text
    until(world, "2013-12-20")
    assert len(asked_after(world)) == 1
    assert stated(world) == [("givenup", "", None), ("givenup", "No money", None)]


def test_given_up_may_have_no_reason(world: World) -> None:
    ana = planned(world)
    until(world, "2013-09-10")
    ana.presses("Given up")
    ana.presses("Without a reason")
    assert ana.situation.asked is None
    assert stated(world) == [("givenup", "", None)]


def test_an_answer_is_changed_where_the_measures_are_shown(world: World) -> None:
    ana = planned(world)
    for words, line in (("Done", "✓ Done, as you said on"), ("Given up", "✗ Given up, as you said on")):
        ana.writes("/measures")
        ana.presses("Change measure 1")
        ana.presses(words)
        if words == "Given up":
            ana.presses("Without a reason")
        assert line in ana.text
    ana.presses("Change measure 1")
    ana.presses("Not yet")
    ana.presses("2 weeks later")
    assert "By: 30 September 2013" in ana.text
    assert "… Set anew on" in ana.text
    until(world, "2013-10-20")
    assert len(asked_after(world)) == 2
    assert [state for state, *_ in stated(world)] == ["done", "givenup", "notyet", "notyet"]


def test_another_day_for_a_measure_that_was_done_opens_it_again(world: World) -> None:
    ana = planned(world)
    ana.writes("/measures")
    ana.presses("Change measure 1")
    ana.presses("Done")
    for _ in range(2):  # the same day once more is nothing new
        ana.presses("Change measure 1")
        ana.presses("Change by when")
        ana.writes("2013-07-01")
    assert stated(world) == [("done", "", None), ("notyet", "", "2013-07-01")]
    ana.presses("Change measure 1")
    ana.presses("Change what")
    ana.writes("Measure one")
    assert "By: 1 July 2013" in ana.text


def test_measures_of_one_day_are_one_message_and_one_question_after_the_other(world: World) -> None:
    ana = planned(world, 3)
    until(world, "2013-09-10")
    assert len(asked_after(world)) == 1
    assert "After that I ask about 2 more measures." in ana.text
    ana.presses("Done")
    assert "Noted: done." in ana.text
    assert "You planned: <b>Measure 2</b>" in ana.text
    ana.presses("Not yet")
    ana.presses("Leave the day")
    assert "You planned: <b>Measure 3</b>" in ana.text
    ana.presses("Given up")
    ana.presses("Without a reason")
    assert ana.buttons == ["My measures", "▶ Continue"]


def test_done_and_given_up_make_room_and_only_the_newest_of_them_are_listed(world: World) -> None:
    ana = planned(world, 3)
    ana.presses("Change measure 1")
    assert not any("Note another" in words for words in ana.buttons)
    ana.presses("Done")
    for number in range(4, 8):
        notes(ana, f"Measure {number}")
        ana.presses_raw(f"mstate:{number}:done:l")
    assert "Measure 1</b>" not in ana.text
    assert "Measure 7</b>" in ana.text
    assert "Measure 2</b>" in ana.text


def test_a_doubled_tap_and_senseless_presses_change_nothing(world: World) -> None:
    ana = planned(world)
    for press in ("mstate:1:perhaps:l", "mstate:9:done:l", "mstate:1:done:x", "mday:1:2013-06-30:l", "mnowhy:1:l"):
        ana.presses_raw(press)
    assert stated(world) == []
    for _ in range(2):
        ana.presses_raw("mstate:1:done:l")
    for _ in range(2):
        ana.presses_raw("mstate:1:notyet:l")
    for _ in range(2):
        ana.presses_raw("mday:1:2013-10-30:l")
    for press in ("mday:1:2013-01-30:l", "mday:1:2053-01-30:l", "mday:1:30th:l", "mday:1:same:x", "mday:7:same:l"):
        ana.presses_raw(press)
        assert ana.toasts
    assert [state for state, *_ in stated(world)] == ["done", "notyet", "notyet"]
    world.passes(days=1)
    ana.presses_raw("mstate:1:notyet:l")
    assert len(stated(world)) == 4


def test_half_a_measure_does_not_stand_in_any_way(world: World) -> None:
    ana = attended(world)
    ana.writes("/measures")
    ana.presses_verb("mnew")
    ana.writes("Half a measure")
    ana.presses_raw("mstate:1:done:l")
    assert stated(world) == []


def test_what_is_written_after_turning_to_something_else_is_no_reason(world: World) -> None:
    ana = planned(world)
    ana.presses_raw("mstate:1:givenup:r")
    ana.writes("/start")
    ana.writes("Hello?")
    assert stated(world) == [("givenup", "", None)]
    ana.presses_raw("mstate:1:givenup:r")
    ana.presses_raw("mdrop:1")
    ana.writes("Hello?")
    ana.presses_raw("mstate:1:givenup:r")
    assert len(stated(world)) == 1


def test_who_answers_for_no_company_has_no_measures(world: World) -> None:
    eva = world.chat("eva")
    eva.writes("/start")
    eva.presses_raw("mstate:1:done:l")
    assert "you answer for no company" in eva.text


def test_a_deleted_measure_leaves_no_reason_and_the_history_is_whole(world: World) -> None:
    ana = planned(world)
    ana.presses_raw("mstate:1:givenup:l")
    ana.writes("Our bank said no")
    ana.presses_raw("mdrop:1")
    assert stated(world) == [("givenup", "", None), ("givenup", "", None)]
    assert whole(world)


def test_it_is_in_the_history_in_her_copy_and_goes_with_her(world: World) -> None:
    ana = planned(world)
    ana.presses_raw("mstate:1:done:l")
    covered = select(journal.c.kind).where(journal.c.covers == "measure_state")
    assert world.database.unit(lambda c: list(c.execute(covered).scalars())).result() == ["MeasureStated"]
    assert ana.situation.journey is not None
    assert ana.situation.journey.measures[0].state is MeasureState.DONE
    ana.writes("/delete")
    ana.presses("Erase everything")
    assert stated(world) == []
    assert whole(world)


def test_a_state_that_was_changed_by_hand_is_found(world: World) -> None:
    ana = planned(world)
    ana.presses_raw("mstate:1:notyet:l")
    change = update(measure_state).values(state="done")
    world.database.unit(lambda connection: connection.execute(change)).result()
    [finding] = world.database.unit(verify).result().findings
    assert finding.code == "changed-row"


def test_a_reminder_that_was_put_off_is_not_said_once_it_is_done(world: World) -> None:
    ana = planned(world)
    until(world, "2013-09-10")
    ana.presses("Next week")
    world.clock.moment += timedelta(hours=2)
    ana.presses_raw("mstate:1:done:l")
    until(world, "2013-09-30")
    assert len(asked_after(world)) == 1


def test_what_is_loaded_is_what_the_facts_said(world: World) -> None:
    ana = planned(world, 2)
    day = date(2013, 10, 1)
    for facts in (
        [MeasureStated(1, MeasureState.NOT_YET), MeasureStated(2, MeasureState.DONE)],
        [MeasureStated(1, MeasureState.NOT_YET, due=day), MeasureStated(2, MeasureState.GIVEN_UP, "why")],
        [MeasureNoted(1, "Measure one", "Somebody", day)],
        [MeasureDropped(2)],
    ):
        world.passes(days=1)
        expected = after(ana.situation, facts, world.clock.moment)
        now = world.clock.moment

        def unit(connection: Connection, facts: Sequence[Fact] = facts, now: datetime = now) -> None:
            record(connection, load(connection, ana.chat), Outcome(facts=tuple(facts)), now, token_bytes)

        world.database.unit(unit).result()
        assert ana.situation.journey == expected.journey
    assert whole(world)
