"""The workshop: whether a manager comes, who was there, and what the companies mean to do afterwards."""

from sqlalchemy import select

from flows.document import Words
from flows.situation import Place, place_of
from flows.wishes import Purpose
from storage.seat_schema import passage
from storage.verify import verify
from storage.workshop_schema import attendance, measure, rsvp
from tests.bot.test_joining import joined, passed
from tests.pairs import finished
from tests.seats import PROGRAMME, admitted, loaded
from tests.world import START, Person, World

WITH_HOURS = PROGRAMME.replace(
    'first = 2013-03-15, stage = "S5"',
    'first = 2013-03-15, at = "14:00", minutes = 240, place = "Nantes", stage = "S5"',
)


def calendar_files(person: Person) -> list[str]:
    documents = (shown.message.document for shown in person.screen)
    return [d.content.text for d in documents if d and isinstance(d.content, Words)]


def host(world: World, name: str = "fay", team: str = "Team", code: str = "f" * 22) -> Person:
    person = world.chat(name)
    person.writes(f"/start {admitted(world, team, code, purpose=Purpose.POST)}")
    person.presses_verb("join")
    return person


def manager(world: World, text: str = WITH_HOURS) -> Person:
    return finished(joined(loaded(world, text)))


def on_the_day(world: World) -> None:
    world.clock.moment = START.replace(year=2013, month=3, day=15, hour=12)


def afterwards(world: World) -> None:
    world.clock.moment = START.replace(year=2013, month=3, day=16, hour=12)


def rows(world: World, table: object) -> list[object]:
    query = select(table)  # type: ignore[call-overload]
    return list(world.database.unit(lambda connection: connection.execute(query).all()).result())


def whole(world: World) -> bool:
    return world.database.unit(verify).result().findings == []


# -- whether she comes


def test_day_hours_and_place_are_told_and_she_says_that_she_comes(world: World) -> None:
    ana = manager(world)
    ana.presses("Workshop")
    assert "15 March 2013" in ana.text
    assert "14:00 to 18:00 (Paris time)" in ana.text
    assert "Place: Nantes" in ana.text
    ana.presses("Yes, I will come")
    assert "Noted: you will come." in ana.text
    assert ana.buttons[0] == "✓ Yes, I will come"
    (entry,) = calendar_files(ana)
    assert "DTSTART:20130315T130000Z\r\nDURATION:PT240M" in entry
    assert "LOCATION:Nantes" in entry
    assert whole(world)


def test_she_may_change_her_mind_until_the_day_is_over(world: World) -> None:
    ana = manager(world)
    ana.writes("/workshop")
    ana.presses("Yes, I will come")
    ana.presses("I cannot")
    ana.presses("Somebody else")
    assert "pass the calendar entry on" in ana.text
    on_the_day(world)
    ana.writes("/workshop")
    assert "You said that somebody will come for you" in ana.text
    ana.presses("Yes, I will come")
    late = next(b.press for row in ana.newest.buttons for b in row if "cannot" in b.text)
    afterwards(world)
    ana.presses_raw(late)
    assert "This workshop is over." in ana.text
    assert [row.answer for row in rows(world, rsvp)] == ["yes"]  # type: ignore[attr-defined]
    assert whole(world)


def test_a_doubled_tap_is_one_answer_and_one_entry(world: World) -> None:
    ana = manager(world)
    ana.writes("/workshop")
    press = ana.newest.buttons[0][0].press
    ana.presses_raw(press)
    ana.presses_raw(press)
    assert len(calendar_files(ana)) == 1
    ana.presses("Calendar entry")
    assert len(calendar_files(ana)) == 2


def test_a_workshop_without_an_hour_is_a_whole_day_in_the_calendar(world: World) -> None:
    ana = manager(world, PROGRAMME)
    ana.writes("/workshop")
    ana.presses("Calendar entry")
    assert "DTSTART;VALUE=DATE:20130315\r\nDTEND;VALUE=DATE:20130316" in calendar_files(ana)[0]


def test_an_hour_without_an_end_and_two_days_are_told_as_they_are(world: World) -> None:
    two = 'meetings = [{ name = "Two", first = 2013-03-14, last = 2013-03-15, at = "09:00", stage = "S5" }]'
    ana = manager(world, PROGRAMME.replace(PROGRAMME.splitlines()[-1], two))
    ana.writes("/workshop")
    assert "14 March 2013 to 15 March 2013" in ana.text
    assert "From 09:00 (Paris time)" in ana.text
    on_the_day(world)
    ana.writes("/workshop")
    assert "It is today" in ana.text


def test_who_is_in_no_programme_has_no_workshop(world: World) -> None:
    ana = finished(world.chat("ana"))
    assert "📍 Workshop" not in ana.buttons
    ana.writes("/workshop")
    assert "no workshop" in ana.text
    for press in ("attend:0123456789abcdef:yes", "entry:0123456789abcdef", "workshop"):
        ana.presses_raw(press)
        assert "no workshop" in ana.text


def test_an_answer_that_is_none_and_a_meeting_that_is_none_change_nothing(world: World) -> None:
    ana = manager(world)
    ana.writes("/workshop")
    ref = ana.newest.buttons[0][0].press.split(":")[1]
    for press in (f"attend:{ref}:maybe", "attend:0123456789abcdef:yes", "entry:0123456789abcdef"):
        ana.presses_raw(press)
    assert rows(world, rsvp) == []
    assert calendar_files(ana) == []


# -- who was there


def test_a_facilitator_takes_attendance_with_one_tap_and_the_stages_follow(world: World) -> None:
    ana = manager(world)
    ana.writes("/workshop")
    ana.presses("Yes, I will come")
    fay = host(world)
    fay.presses("Who came?")
    assert "Acme (wants to come)" in fay.text
    assert "Bulles (has not answered)" in fay.text
    assert "From the day of the workshop on" in fay.text
    assert not any("came" in words for words in fay.buttons if "Who" not in words)
    on_the_day(world)
    fay.writes("/attendance")
    fay.presses("Acme came")
    assert "1 company of 2 was there." in fay.text
    assert ana.situation.journey is not None
    assert ("S5", False) not in passed(world)
    ana.writes("/start")
    assert passed(world)[-2:] == [("S5", True), ("S6", False)]
    assert whole(world)


def test_it_can_be_taken_back_and_a_doubled_tap_changes_nothing(world: World) -> None:
    manager(world)
    fay = host(world)
    on_the_day(world)
    fay.writes("/attendance")
    press = next(b.press for row in fay.newest.buttons for b in row if b.text == "Acme came")
    fay.presses_raw(press)
    fay.presses_raw(press)
    assert [row.came for row in rows(world, attendance)] == [True]  # type: ignore[attr-defined]
    fay.presses("✓ Acme")
    assert [row.came for row in rows(world, attendance)] == [False]  # type: ignore[attr-defined]
    afterwards(world)
    ana = world.chat("ana")
    ana.writes("/workshop")
    assert "was not there" in ana.text
    assert whole(world)


def test_nobody_reaches_a_company_of_another_cluster(world: World) -> None:
    manager(world)
    fay, other = host(world), host(world, "oda", "Other", "o" * 22)
    agency = host(world, "obs", "Agency", "a" * 22)
    on_the_day(world)
    fay.writes("/attendance")
    press = next(b.press for row in fay.newest.buttons for b in row if b.text == "Acme came")
    other.writes("/attendance")
    assert "Acme" not in other.text
    assert "Cactus" in other.text
    for person in (other, agency, world.chat("ana"), world.chat("stranger")):
        person.presses_raw(press)
        person.presses_raw("present:-:0")
        person.writes("/attendance")
    assert not any("Acme" in shown.message.text for p in (other, agency) for shown in p.screen)
    assert rows(world, attendance) == []
    assert "Who came?" not in agency.buttons


def test_before_the_day_a_press_notes_nothing_and_neither_does_a_senseless_one(world: World) -> None:
    fay = host(loaded(world))
    on_the_day(world)
    fay.writes("/attendance")
    press = next(b.press for row in fay.newest.buttons for b in row if b.text == "Acme came")
    fay.presses_raw(press.replace(":1", ":7"))
    world.clock.moment = START
    fay.presses_raw(press)
    fay.presses_raw("present:-:x")
    assert rows(world, attendance) == []


def test_many_companies_are_told_in_pages_and_a_tap_stays_on_its_page(world: World) -> None:
    many = "".join(f'{{ name = "Firm {n:02}", cluster = "Blue" }},' for n in range(45))
    fay = host(loaded(world, PROGRAMME.replace("companies = [", f"companies = [{many}")))
    on_the_day(world)
    fay.writes("/attendance")
    fay.presses("More")
    fay.presses("Firm 22 came")
    assert "Firm 25" in fay.text
    fay.presses("More")
    assert "Before" in fay.buttons[-2]
    fay.presses("Before")
    assert "✓ Firm 22" in fay.text
    fay.presses_raw(f"present:{fay.newest.buttons[-2][0].press.split(':')[1]}:999")
    assert "Acme" in fay.text


def test_without_a_workshop_there_is_nothing_to_note(world: World) -> None:
    fay = host(loaded(world, PROGRAMME.replace(', stage = "S5" }]', " }]")))
    fay.writes("/attendance")
    assert "no workshop" in fay.text


def test_another_workshop_is_one_tap_away_and_each_is_for_its_clusters(world: World) -> None:
    stages = PROGRAMME.replace('{ id = "S6" }', '{ id = "S6" }, { id = "X", kind = "S5", clusters = ["Red"] }')
    text = stages.replace(
        "meetings = [",
        'meetings = [{ name = "Red only", first = 2013-03-14, stage = "X" },'
        '{ name = "Second", first = 2013-05-15, stage = "S5" },',
    )
    fay, oda = host(loaded(world, text)), host(world, "oda", "Other", "o" * 22)
    fay.writes("/attendance")
    assert "Red only" not in fay.buttons
    fay.presses("Second")
    assert "15 May 2013" in fay.text
    oda.writes("/attendance")
    assert "Red only" in oda.text


# -- what is to be done


def attended(world: World) -> Person:
    ana = manager(world)
    fay = host(world)
    on_the_day(world)
    fay.writes("/attendance")
    fay.presses("Acme came")
    afterwards(world)
    ana.writes("/start")
    return ana


def notes(person: Person, what: str = "Write down how we calibrate", who: str = "Head of lab") -> None:
    if not any(button.press.startswith("mnew:") for row in person.newest.buttons for button in row):
        person.writes("/measures")
    person.presses_verb("mnew")
    person.writes(what)
    person.writes(who)
    person.presses("Medium term")


def test_a_measure_is_asked_one_question_at_a_time(world: World) -> None:
    ana = attended(world)
    ana.presses("Measures")
    ana.presses("Note a measure")
    assert "What" in ana.text
    ana.writes("Write down how we calibrate")
    assert "Who" in ana.text
    ana.writes("Head of lab")
    assert "By when?" in ana.text
    ana.presses("Medium term: 6 months (16 September 2013)")
    assert "1. Write down" in ana.text.replace("<b>", "")
    assert "By: 16 September 2013" in ana.text
    assert passed(world)[-1] == ("S6", True)
    assert whole(world)


def test_the_open_question_survives_a_restart_since_it_is_kept(world: World) -> None:
    ana = attended(world)
    ana.writes("/measures")
    ana.presses_verb("mnew")
    assert ana.situation.asked == "M1.what"
    ana.writes("First")
    assert ana.situation.asked == "M1.who"
    assert ana.situation.journey is not None
    assert ana.situation.journey.measures[0].what == "First"


def test_a_stop_word_is_no_measure_and_neither_is_a_sticker(world: World) -> None:
    ana = attended(world)
    ana.writes("/measures")
    ana.presses_verb("mnew")
    ana.writes("STOP")
    assert ana.situation.reminders_stopped
    ana.sends_a_sticker()
    assert "What" in ana.text
    assert rows(world, measure) == []


def test_too_long_a_text_or_none_at_all_gets_a_sentence(world: World) -> None:
    ana = attended(world)
    ana.writes("/measures")
    ana.presses_verb("mnew")
    ana.writes("x" * 201)
    assert "That is 201 characters, and 200 fit" in ana.text
    ana.writes("\u200b")
    assert "nothing to read" in ana.text
    ana.writes("x" * 200)
    assert "Who" in ana.text


def test_a_day_may_be_typed_in_several_ways(world: World) -> None:
    ana = attended(world)
    ana.writes("/measures")
    ana.presses_verb("mnew")
    ana.writes("What")
    ana.writes("Who")
    for senseless in ("soon", "31/02/2014", "2014-13-01"):
        ana.writes(senseless)
        assert "no day I can read" in ana.text
    for wrong in ("15/03/2013", "2053-01-01"):
        ana.writes(wrong)
        assert "is past or more than 10 years away" in ana.text
    ana.writes("30/06/2013")
    assert "By: 30 June 2013" in ana.text
    ana.presses("Change measure 1")
    ana.presses("Change by when")
    ana.writes("2013-07-01")
    assert "By: 1 July 2013" in ana.text


def test_three_are_the_most_and_one_that_is_deleted_makes_room(world: World) -> None:
    ana = attended(world)
    ana.writes("/measures")
    first = next(b.press for row in ana.newest.buttons for b in row if b.press.startswith("mnew:"))
    for number in range(3):
        notes(ana, f"Measure {number}")
    assert not any("Note another" in words for words in ana.buttons)
    ana.presses_raw("mnew:4")
    assert ana.situation.asked is None
    ana.presses("Change measure 2")
    ana.presses("Delete")
    assert "That measure is deleted." in ana.text
    assert "Measure 1" not in ana.text
    assert [row.what for row in rows(world, measure)] == ["Measure 0", "", "Measure 2"]  # type: ignore[attr-defined]
    ana.presses_raw(first)
    assert ana.situation.asked is None
    notes(ana, "Another")
    assert "3. Another" in ana.text.replace("<b>", "")
    assert whole(world)


def test_what_is_left_in_the_middle_waits_and_can_be_finished(world: World) -> None:
    ana = attended(world)
    ana.writes("/measures")
    ana.presses_verb("mnew")
    ana.writes("Half a measure")
    ana.writes("/start")
    assert ana.situation.asked is None
    ana.writes("this is said to nobody")
    ana.writes("/measures")
    assert "Not complete yet" in ana.text
    assert passed(world)[-1] == ("S6", False)
    ana.presses("Change measure 1")
    ana.presses("Change who")
    ana.writes("Me")
    ana.presses("Short term")
    assert "Not complete yet" not in ana.text
    ana.presses("Change measure 1")
    ana.presses("Change what")
    ana.writes("Half a measure")
    ana.presses("Change measure 1")
    ana.presses("Change what")
    ana.presses("All measures")
    assert ana.situation.asked is None
    ana.writes("/measures")


def test_none_this_time_is_an_answer_too(world: World) -> None:
    ana = attended(world)
    ana.writes("/measures")
    ana.presses("None this time")
    assert "none this time" in ana.text
    assert passed(world)[-1] == ("S6", True)
    ana.presses_raw("mnone")
    notes(ana)
    ana.presses_raw("mnone")
    assert "Write down" in ana.text
    assert whole(world)


def test_senseless_presses_about_measures_change_nothing(world: World) -> None:
    ana = attended(world)
    for press in ("mone:1", "mask:1:what", "mterm:1:6", "mdrop:1", "mnew:9"):
        ana.presses_raw(press)
    assert rows(world, measure) == []
    notes(ana)
    for press in ("mask:1:how", "mterm:1:7"):
        ana.presses_raw(press)
    assert "16 September" in ana.text


def test_before_the_workshop_and_outside_of_programmes_there_are_no_measures(world: World) -> None:
    ben = finished(world.chat("ben"))
    ben.writes("/measures")
    assert "you answer for no company" in ben.text
    ana = manager(world)
    ana.writes("/measures")
    assert "Measures come after the workshop." in ana.text
    ana.presses_raw("mnew:1")
    assert "Measures come after the workshop." in ana.text
    afterwards(world)
    ana.writes("/workshop")
    assert "✏ Measures" in ana.buttons


def test_where_there_is_no_workshop_measures_begin_with_their_stage(world: World) -> None:
    ana = manager(world, PROGRAMME.replace("meetings = [{", "meetings = [{ cancelled = true,"))
    ana.writes("/measures")
    assert "One to three measures" in ana.text


def test_erasing_takes_answers_attendance_and_measures_with_it(world: World) -> None:
    ana = attended(world)
    notes(ana)
    ana.writes("/export")
    ana.writes("/delete")
    ana.presses("Erase everything")
    assert (rows(world, rsvp), rows(world, attendance), rows(world, measure), rows(world, passage)) == (
        [],
        [],
        [],
        [],
    )
    assert place_of(ana.situation, world.library) is Place.STRANGER
    assert whole(world)
