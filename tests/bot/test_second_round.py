"""A second round: asked for a year on, opened with what was planned, and told beside the first one."""

from collections.abc import Callable

import pytest
from sqlalchemy import Connection, select

from flows.outcome import Lane
from flows.press import Verb
from flows.situation import Place, place_of
from storage.archive import erase_assessment
from storage.journal import Kind
from storage.schema import answer, assessment
from storage.seat_schema import passage
from storage.verify import verify
from tests.bot.test_following_up import presses, stated, until
from tests.bot.test_joining import joined
from tests.bot.test_stage_reminding import judged
from tests.bot.test_workshop import attended, notes
from tests.pairs import finished, has_time
from tests.pairs import manager as without_programme
from tests.seats import PROGRAMME, loaded
from tests.world import START, Person, World

WITH_AGAIN = PROGRAMME.replace('{ id = "S6" },', '{ id = "S6" }, { id = "S7a" },')
ASKED = "It is time for a second look in Pilot"


def asked(world: World) -> list[str]:
    return [m.text for _, m in world.transport.log if m.lane is Lane.REMINDER and m.text.startswith(ASKED)]


def after_a_year(world: World, text: str = WITH_AGAIN) -> Person:
    """She handed in on 15 January 2013, all rated 3, and is asked for the second round."""
    ana = finished(joined(loaded(judged(world), text)))
    until(world, "2014-01-08")
    return ana


def begun_again(ana: Person) -> Person:
    ana.writes("/start")
    ana.presses_verb("again")
    ana.presses_verb("anew")
    has_time(ana)
    return ana


def answered_again(ana: Person, rating: str) -> str:
    """She answers all with this rating; gives what is told of the change."""
    begun_again(ana)
    return rated(ana, lambda _: rating)


def rated(ana: Person, wanted: Callable[[str], str]) -> str:
    """She answers with the rating that is wanted of each item, and hands in."""
    for _ in range(80):
        has_time(ana)
        options = [press for press in presses(ana) if press.startswith("a:")]
        if not options:
            break
        rating = wanted(options[0].split(":")[1])
        ana.presses_raw(next((each for each in options if each.split(":")[2] == rating), options[0]))
    ana.presses_verb("s")
    if any(press.startswith("sa:") for press in presses(ana)):
        ana.presses_verb("sa")
    ana.writes("/start")
    return told(ana)


def told(ana: Person) -> str:
    """The newest message about the change."""
    texts = [shown.message.text for shown in ana.screen if "What has changed since" in shown.message.text]
    return texts[-1] if texts else ""


def all_presses(ana: Person) -> list[str]:
    return [button.press for shown in ana.screen for row in shown.message.buttons for button in row]


def left(world: World, stage: str = "S7a") -> bool:
    query = select(passage.c.left_at).where(passage.c.stage == stage)
    return world.database.unit(lambda c: c.execute(query).scalar()).result() is not None


def whole(world: World) -> bool:
    return world.database.unit(verify).result().findings == []


# -- when


def test_a_week_before_a_year_is_over_on_the_day_and_a_week_later_she_is_asked(world: World) -> None:
    ana = finished(joined(loaded(judged(world), WITH_AGAIN)))
    until(world, "2014-01-07")
    assert asked(world) == []
    until(world, "2014-01-08")
    assert len(asked(world)) == 1
    assert ana.buttons[:2] == ["Answer again", "No, not this time"]
    until(world, "2014-01-15")
    assert len(asked(world)) == 2
    until(world, "2014-06-30")
    assert len(asked(world)) == 3


def test_the_file_says_after_how_many_months(world: World) -> None:
    finished(joined(loaded(judged(world), WITH_AGAIN + "\n[reminders]\nmonths_to_again = 6\n")))
    until(world, "2013-07-08")
    assert asked(world) == []
    until(world, "2013-07-09")
    assert len(asked(world)) == 1


def test_a_deadline_in_the_file_counts_instead(world: World) -> None:
    finished(joined(loaded(judged(world), WITH_AGAIN.replace('"S7a"', '"S7a", deadline = 2013-10-15'))))
    until(world, "2013-10-08")
    assert len(asked(world)) == 1
    until(world, "2014-06-30")
    assert len(asked(world)) == 3


def test_who_declines_is_not_asked_again_and_may_still_begin(world: World) -> None:
    ana = after_a_year(world)
    ana.presses("No, not this time")
    assert "you are not asked about it again" in ana.text
    assert left(world)
    ana.presses_raw(Verb.NO_ROUND)
    until(world, "2014-06-30")
    assert len(asked(world)) == 1
    assert begun_again(ana).sees("1/55")
    ana.presses_raw(Verb.NO_ROUND)
    assert ana.toasts[-1]
    assert whole(world)


def test_who_declines_before_the_stage_is_open_is_never_asked(world: World) -> None:
    ana = finished(joined(loaded(judged(world), WITH_AGAIN.replace('"S7a"', '"S7a", opens = 2014-01-01'))))
    ana.presses_raw(Verb.NO_ROUND)
    assert left(world)
    until(world, "2014-06-30")
    assert asked(world) == []


def test_who_is_in_no_programme_has_nothing_to_decline(world: World) -> None:
    ana = without_programme(world)
    ana.presses_raw(Verb.NO_ROUND)
    assert ana.toasts


def test_who_has_begun_is_told_how_far_she_is_and_who_has_finished_nothing(world: World) -> None:
    ana = begun_again(after_a_year(world))
    for _ in range(3):
        ana.answers_next()
    until(world, "2014-01-15")
    assert "Your questionnaire is waiting where you left it." in ana.text
    assert not left(world)
    ana.writes("/start")
    assert rated(ana, lambda _: "3")
    assert left(world)
    before = len(asked(world))
    until(world, "2014-06-30")
    assert len(asked(world)) == before
    assert whole(world)


def test_who_looks_again_for_herself_after_a_month_is_asked_after_a_year_all_the_same(world: World) -> None:
    ana = finished(joined(loaded(judged(world), WITH_AGAIN)))
    until(world, "2013-02-15")
    assert answered_again(ana, "2")
    assert not left(world)
    until(world, "2014-01-08")
    assert len(asked(world)) == 1


# -- how it opens


def with_measures(world: World, count: int) -> Person:
    ana = attended(judged(world))
    for number in range(count):
        notes(ana, f"Measure {number + 1}")
    world.clock.moment = START.replace(year=2014, month=1, day=20)
    ana.writes("/start")
    return ana


def test_it_opens_with_what_was_planned_one_at_a_time(world: World) -> None:
    ana = with_measures(world, 3)
    ana.presses_raw("mstate:2:done:l")
    ana.writes("/start")
    ana.presses_verb("again")
    ana.presses_verb("anew")
    assert "what became of what you planned?" in ana.text
    assert "You planned: <b>Measure 1</b>" in ana.text
    assert ana.buttons == ["✓ Done", "… Not yet", "✗ Given up", "▶ To the questions"]
    ana.presses("Not yet")
    ana.presses("1 month later (20 February 2014)")
    assert "Noted: by 20 February 2014." in ana.text
    assert "You planned: <b>Measure 3</b>" in ana.text
    ana.presses("Given up")
    ana.writes("No time")
    assert "It is not asked after any more." in ana.text
    assert place_of(ana.situation, world.library) is Place.ANSWERING
    assert [state for state, *_ in stated(world)] == ["done", "notyet", "notyet", "givenup", "givenup"]
    assert ana.situation.assessment is not None
    assert ana.situation.assessment.ordinal == 2


def test_the_questions_are_one_tap_away_and_old_buttons_begin_nothing(world: World) -> None:
    ana = with_measures(world, 2)
    ana.presses_verb("again")
    ana.presses_verb("anew")
    old = presses(ana)
    ana.presses("To the questions")
    assert place_of(ana.situation, world.library) is Place.ANSWERING
    for press in (old[-1], old[0]):
        ana.presses_raw(press)
        assert ana.buttons == ["▶ Continue"]
    assert ana.situation.assessment is not None
    assert ana.situation.assessment.ordinal == 2
    finished(ana)
    ana.presses_raw(old[0].replace("done", "givenup"))
    ana.presses("Without a reason")
    assert place_of(ana.situation, world.library) is Place.HOME
    assert ana.situation.assessment.ordinal == 2


# -- what has changed


def test_small_changes_are_called_chance_and_large_ones_clear(world: World) -> None:
    ana = without_programme(world)
    text = answered_again(ana, "3")
    assert "As before: 15 factors" in text
    assert "A figure" not in text
    assert "judges more strictly" in text
    assert not any(press.startswith("lookback") for press in all_presses(ana))
    text = answered_again(ana, "4")
    assert "Clearly higher" in text
    assert ": 9 → 12 of 12" in text
    assert "75 → 100" in text.replace("<b>", "").replace("</b>", "")


def test_the_result_again_tells_the_change_again(world: World) -> None:
    ana = without_programme(world)
    answered_again(ana, "4")
    before = sum("What has changed since" in m.text for _, m in world.transport.log)
    ana.writes("/start")
    ana.presses_verb("result")
    assert sum("What has changed since" in m.text for _, m in world.transport.log) == before + 1


def test_what_was_not_rated_both_times_is_named_and_nothing_in_common_is_said(world: World) -> None:
    ana = without_programme(world)
    begun_again(ana)
    rated(ana, lambda _: "dk")
    assert "No factor was rated both times" in told(ana)


@pytest.fixture
def fallen(world: World) -> Person:
    """All rated 3 at first, and 1 the second time."""
    ana = without_programme(world)
    assert "Clearly lower" in answered_again(ana, "1")
    return ana


def look_back(ana: Person) -> None:
    [press] = {
        b.press for each in ana.screen for row in each.message.buttons for b in row if "lookback" in b.press
    }
    ana.presses_raw(press)


def test_she_looks_back_on_the_largest_falls_and_sees_what_her_eye_did(world: World, fallen: Person) -> None:
    look_back(fallen)
    assert "Looking back · 1/6" in fallen.text
    for _ in range(2):
        fallen.presses("1 · ")
    for _ in range(2):
        fallen.presses("2 · ")
    for _ in range(2):
        fallen.presses("3 · ")
    text = fallen.text
    assert "With today’s eye" in text
    assert "−6, all of it your eye; nothing remains" in text
    assert "−6, of which your eye −3; −3 remain, which is clear" in text
    assert "−6, of which your eye 0; −6 remain, which is clear" in text
    kept = select(answer.c.question).where(answer.c.question.like("%.then"))
    assert len(world.database.unit(lambda c: c.execute(kept).all()).result()) == 6
    assert whole(world)


def test_she_may_stop_looking_back_and_half_a_factor_is_no_figure(world: World, fallen: Person) -> None:
    look_back(fallen)
    fallen.presses("2 · ")
    fallen.presses("That is enough")
    assert "With today’s eye" not in fallen.text
    look_back(fallen)
    assert "Looking back · 2/6" in fallen.text
    fallen.presses("I don’t know")
    fallen.presses("That is enough")
    assert "With today’s eye" not in fallen.text


def test_doubled_taps_and_old_buttons_about_looking_back_change_nothing(world: World, fallen: Person) -> None:
    look_back(fallen)
    press = presses(fallen)[0]
    fallen.presses_raw(press)
    fallen.presses_raw(press)
    assert "Looking back · 2/6" in fallen.text
    for other in ("then:HC1.I.then:1:2", "then:HC1.C.then:7:2", "then:XX:1:2"):
        fallen.presses_raw(other)
    kept = select(answer.c.question).where(answer.c.question.like("%.then"))
    assert len(world.database.unit(lambda c: c.execute(kept).all()).result()) == 1
    for other in ("lookback:1", "thenoff:7", "then:HC1.C.then:1:1"):
        fallen.presses_raw(other)
        assert "no earlier round" in fallen.text


def test_a_first_round_has_nothing_to_look_back_on(world: World) -> None:
    ana = without_programme(world)
    ana.presses_raw("lookback:1")
    assert "no earlier round" in ana.text
    assert told(ana) == ""


def test_where_the_first_round_is_erased_there_is_nothing_to_compare(world: World, fallen: Person) -> None:
    def erase_first(connection: Connection) -> None:
        row = connection.execute(select(assessment.c.id).where(assessment.c.ordinal == 1)).scalar_one()
        erase_assessment(connection, row, world.clock.moment, Kind.EXPIRED)

    world.database.unit(erase_first).result()
    fallen.presses_raw("lookback:2")
    assert "no earlier round" in fallen.text
    assert whole(world)


def test_slight_moves_and_importances_that_moved_are_named(world: World) -> None:
    ana = without_programme(world)
    begun_again(ana)
    rated(ana, lambda item: {"HC1.I": "0", "HC1.C": "2", "HC2.C": "4"}.get(item, "3"))
    assert "Too small to be called a change" in told(ana)
    assert "Its importance has moved" in told(ana)
    assert "3 → 0" in told(ana).replace("<b>", "").replace("</b>", "")
