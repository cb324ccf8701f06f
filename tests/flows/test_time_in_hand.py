"""Time in hand at the core: what is offered, where it stops, which moments, and when a reminder is not sent."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows import pace
from flows.calendar_file import Entry, calendar
from flows.events import ReminderDue
from flows.outcome import (
    MomentChosen,
    Outcome,
    Reminder,
    ReminderKind,
    ReminderPostponed,
    ReminderSettled,
    RemindersStopped,
    SittingBegun,
    WentQuiet,
)
from flows.press import Verb
from flows.reminding import Unsent, judge
from flows.situation import Situation, after
from flows.working_hours import Day, is_offered, is_open, next_open, offers
from scoring.model import ALL_FACTORS
from tests.flows.walking import EXAMPLE, LIBRARY, Walker, at_home, crafted

PARIS = ZoneInfo("Europe/Paris")
HUMAN = {factor: EXAMPLE[factor] for factor in ALL_FACTORS if factor.startswith("HC")}


def asked_for_time() -> Walker:
    """The details are done; the next screen asks how much time she has."""
    walker = Walker()
    walker.begins()
    details = {question.id: "dk" for question in LIBRARY.current.asked if question.factor is None}
    for question, value in details.items():
        walker.presses_raw(crafted(walker, Verb.ANSWER, question, value))
    return walker


def rates(walker: Walker, ratings: dict[str, str]) -> None:
    for factor, figures in ratings.items():
        for aspect, figure in zip("ICY", figures, strict=True):
            walker.presses_raw(crafted(walker, Verb.ANSWER, f"{factor}.{aspect}", figure))


def at_stop() -> Walker:
    """She had two minutes, and has rated the people."""
    walker = asked_for_time()
    walker.presses("2 minutes")
    rates(walker, HUMAN)
    return walker


def tag(walker: Walker) -> str:
    assert walker.situation.assessment is not None
    return walker.situation.assessment.tag


def due(walker: Walker) -> Outcome:
    """The moment that she chose has come."""
    assert walker.situation.assessment is not None
    chosen = walker.situation.assessment.moment
    assert chosen is not None
    walker.now = chosen.at
    about = Reminder(ReminderKind.MOMENT, tag(walker), chosen.question, chosen.at)
    return walker.takes(ReminderDue(reminder=1, about=about, **walker.known))


# -- the question about her time


def test_before_the_first_rating_she_says_how_much_time_she_has() -> None:
    walker = asked_for_time()
    assert "How much time do you have now?" in walker.screen.text
    assert walker.labels[:3] == ["2 minutes", "5 minutes", "All of it"]
    assert "2 minutes: Human capital, 12 questions" in walker.screen.text


@pytest.mark.parametrize(("words", "until"), [("2 minutes", "HC"), ("5 minutes", "SC"), ("All of it", "")])
def test_a_choice_stops_at_the_end_of_the_part_that_fits(words: str, until: str) -> None:
    walker = asked_for_time()
    walker.presses(words)
    sitting = next(fact for fact in walker.outcome.facts if isinstance(fact, SittingBegun))
    assert sitting.until == until
    assert "11/55" in walker.screen.text


def test_a_doubled_tap_and_an_odd_one_change_nothing() -> None:
    walker = asked_for_time()
    walker.presses_raw(crafted(walker, Verb.TIME, "7"))
    assert walker.outcome.toast
    assert "How much time" in walker.screen.text
    press = crafted(walker, Verb.TIME, "2")
    walker.presses_raw(press)
    walker.presses_raw(press)
    assert not walker.outcome.facts
    assert "11/55" in walker.screen.text


def test_who_goes_back_to_a_detail_is_asked_once_only() -> None:
    walker = asked_for_time()
    walker.presses("5 minutes")
    walker.presses("Back")
    walker.presses_raw(crafted(walker, Verb.ANSWER, "CD10", "dk"))
    assert "How much time" not in walker.screen.text


# -- the stop


def test_at_the_end_of_the_part_she_is_told_what_is_done_and_what_comes() -> None:
    text = at_stop().screen.text
    assert "22 of 55" in text
    assert "Structural capital" in text
    assert "18 questions" in text


def test_going_on_gives_as_much_time_again() -> None:
    walker = at_stop()
    walker.presses_raw("on")
    assert [fact.until for fact in walker.outcome.facts if isinstance(fact, SittingBegun)] == ["SC"]
    assert "23/55" in walker.screen.text


def test_with_all_of_it_she_is_stopped_nowhere() -> None:
    walker = asked_for_time()
    walker.presses("All of it")
    rates(walker, HUMAN)
    assert "23/55" in walker.screen.text


def test_pausing_at_the_stop_is_the_stop() -> None:
    walker = at_stop()
    before = walker.screen
    walker.commands("pause")
    assert before.text.endswith(walker.screen.text)  # the word on the last answer is not said twice
    assert walker.screen.buttons == before.buttons


def test_a_question_that_she_opens_herself_comes_before_the_stop() -> None:
    walker = at_stop()
    walker.presses_raw(crafted(walker, Verb.GO, "HC2.I"))
    assert "14/55" in walker.screen.text


# -- choosing a moment


def test_a_moment_is_noted_and_comes_as_a_calendar_file() -> None:
    walker = at_stop()
    walker.presses("Tomorrow")
    assert [type(fact) for fact in walker.outcome.facts] == [MomentChosen]
    files = [message.document for message in walker.outcome.messages if message.document]
    assert [each.name for each in files] == ["ic-quick-2013-01-16.ics"]


def test_the_same_moment_twice_is_one_moment() -> None:
    walker = at_stop()
    walker.presses("Tomorrow")
    walker.commands("pause")
    walker.presses("Tomorrow")
    assert not walker.outcome.facts
    assert not [message for message in walker.outcome.messages if message.document]


def test_another_moment_takes_the_place_of_the_first_and_none_takes_it_away() -> None:
    walker = at_stop()
    walker.presses("Later today")
    walker.commands("pause")
    assert any(label.startswith("✓") for label in walker.labels)
    walker.presses("Tomorrow")
    walker.commands("pause")
    walker.presses_raw(crafted(walker, Verb.MOMENT, "none"))
    assert walker.outcome.facts == (MomentChosen(None),)
    walker.commands("pause")
    walker.presses_raw(crafted(walker, Verb.MOMENT, "none"))
    assert not walker.outcome.facts


@pytest.mark.parametrize("wanted", ["x", "0", "99999999999", "999999999999", "1358236800"])
def test_a_moment_that_is_not_offered_any_more_changes_nothing(wanted: str) -> None:
    walker = at_stop()
    walker.presses_raw(crafted(walker, Verb.MOMENT, wanted))
    assert not walker.outcome.facts
    assert walker.outcome.toast


def test_who_stopped_all_reminders_is_offered_to_have_them_back_and_no_moment() -> None:
    walker = at_stop()
    walker.writes("STOP")
    walker.commands("pause")
    assert not [label for label in walker.labels if "Tomorrow" in label]
    assert any("remind" in b.press for row in walker.screen.buttons for b in row)
    when = str(int((walker.now + timedelta(days=1)).timestamp()))
    walker.presses_raw(crafted(walker, Verb.MOMENT, when))
    assert not walker.outcome.facts


# -- the reminder


def test_the_reminder_says_where_she_stands_and_leads_on() -> None:
    walker = at_stop()
    walker.presses("Tomorrow")
    outcome = due(walker)
    assert [type(fact) for fact in outcome.facts] == [ReminderSettled]
    assert "22 of 55" in walker.screen.text
    walker.presses_raw("on")
    assert "23/55" in walker.screen.text


def test_the_buttons_of_a_reminder_put_it_off_or_stop_them_all() -> None:
    walker = at_stop()
    walker.presses("Tomorrow")
    due(walker)
    walker.presses_raw("later")
    assert any("Tomorrow" in label or "Later today" in label for label in walker.labels)
    walker.presses_raw("stop")
    assert RemindersStopped() in walker.outcome.facts


def test_who_has_gone_on_is_not_reminded() -> None:
    walker = at_stop()
    walker.presses("Tomorrow")
    chosen = walker.situation.assessment.moment  # type: ignore[union-attr]
    walker.presses_raw("on")
    rates(walker, {"SC1": "333"})
    about = Reminder(ReminderKind.MOMENT, tag(walker), chosen.question, chosen.at)  # type: ignore[union-attr]
    walker.now = chosen.at  # type: ignore[union-attr]
    outcome = walker.takes(ReminderDue(reminder=1, about=about, **walker.known))
    assert outcome.messages == ()
    assert outcome.facts == (ReminderSettled(1, tag(walker), Unsent.GONE_ON),)


def test_a_reminder_at_night_is_put_off_to_the_morning() -> None:
    walker = at_stop()
    walker.presses("Tomorrow")
    chosen = walker.situation.assessment.moment  # type: ignore[union-attr]
    walker.now = datetime(2013, 1, 16, 20, tzinfo=UTC)
    about = Reminder(ReminderKind.MOMENT, tag(walker), chosen.question, chosen.at)  # type: ignore[union-attr]
    outcome = walker.takes(ReminderDue(reminder=1, about=about, **walker.known))
    assert outcome.messages == ()
    assert outcome.facts == (ReminderPostponed(1, datetime(2013, 1, 17, 8, tzinfo=UTC)),)


def test_of_a_stranger_a_reminder_leaves_no_trace() -> None:
    about = Reminder(ReminderKind.MOMENT, "0a1b2c3d", "HC1.I", datetime(2013, 1, 16, 9, tzinfo=UTC))
    walker = Walker()
    outcome = walker.takes(ReminderDue(reminder=1, about=about, **walker.known))
    assert (outcome.facts, outcome.messages) == ((), ())


@pytest.mark.parametrize(
    ("about", "facts", "why"),
    [
        ({}, (RemindersStopped(),), Unsent.STOPPED),
        ({}, (WentQuiet(),), Unsent.UNREACHABLE),
        ({"tag": "ffffffff"}, (), Unsent.HANDED_IN),
        ({"at": datetime(2013, 1, 1, 9, tzinfo=UTC)}, (), Unsent.TOO_LATE),
    ],
)
def test_what_is_not_sent_says_why(about: dict[str, object], facts: tuple[object, ...], why: Unsent) -> None:
    walker = at_stop()
    situation = after(walker.situation, facts, walker.now)  # type: ignore[arg-type]
    fields = {"kind": ReminderKind.MOMENT, "tag": tag(walker), "question": "SC1.I", "at": walker.now, **about}
    assert judge(situation, Reminder(**fields), walker.now, LIBRARY) is why  # type: ignore[arg-type]


def test_nobody_is_reminded_of_whom_nothing_is_kept() -> None:
    about = Reminder(ReminderKind.WARNING)
    assert judge(Situation("test:x"), about, datetime(2013, 1, 16, 9, tzinfo=UTC), LIBRARY) is Unsent.UNKNOWN


def test_a_reminder_of_an_earlier_questionnaire_leaves_the_moment_of_the_new_one() -> None:
    walker = at_stop()
    walker.presses("Tomorrow")
    situation = after(walker.situation, [ReminderSettled(9, "ffffffff", "sent")], walker.now)
    assert situation == walker.situation


def test_go_on_and_later_lead_home_who_has_handed_in() -> None:
    for press in ("on", "later"):
        walker = at_home()
        walker.starts()
        walker.presses_raw(press)
        assert "What would you like to see?" in walker.screen.text


def test_the_status_tells_the_moment_that_she_chose() -> None:
    walker = at_stop()
    walker.presses("Tomorrow")
    walker.commands("status")
    assert "16 January" in walker.screen.text


# -- her own pace


def test_from_ten_ratings_on_her_own_pace_counts() -> None:
    walker = at_stop()
    assert walker.situation.assessment is not None
    assert pace.pace_of(LIBRARY.current, walker.situation.assessment) == (8, True)
    fresh = asked_for_time()
    assert fresh.situation.assessment is not None
    assert pace.pace_of(LIBRARY.current, fresh.situation.assessment) == (9, False)


def test_the_pause_in_the_review_says_that_all_is_answered() -> None:
    walker = at_stop()
    walker.presses_raw("on")
    rates(walker, {factor: rated for factor, rated in EXAMPLE.items() if factor[0] in "SR" and "?" not in rated})
    walker.presses_raw("on")
    rates(walker, {"RC5": "322"})
    walker.presses_raw("on")
    walker.presses("Pause")
    walker.presses("Tomorrow")
    walker.commands("pause")
    assert due(walker).messages


# -- working hours, for any moment and zone

zones = st.sampled_from(["Europe/Paris", "America/Cayenne", "Indian/Reunion", "Asia/Kathmandu"]).map(ZoneInfo)
moments = st.datetimes(datetime(2012, 1, 1), datetime(2031, 1, 1)).map(lambda at: at.replace(tzinfo=UTC))  # noqa: DTZ001


@settings(deadline=None)
@given(moments, zones)
def test_every_offer_is_to_come_within_working_hours_and_can_be_taken(now: datetime, zone: ZoneInfo) -> None:
    offered = offers(now, zone)
    assert 2 <= len(offered) <= 3
    assert [each.at for each in offered] == sorted({each.at for each in offered})
    assert all(is_offered(each.at, now, zone) for each in offered)
    for each in offered:
        days = (each.at.astimezone(zone).date() - now.astimezone(zone).date()).days
        assert (each.day is Day.TODAY, each.day is Day.TOMORROW) == (days == 0, days == 1)


@settings(deadline=None)
@given(moments, zones)
def test_the_next_opening_is_the_first_open_moment(now: datetime, zone: ZoneInfo) -> None:
    opening = next_open(now, zone)
    assert opening >= now
    assert is_open(opening, zone)
    assert (opening == now) == is_open(now, zone)
    if opening > now:
        assert not is_open(opening - timedelta(minutes=1), zone)


# -- the calendar file

ENTRY = Entry(
    "ic-quick-0a1b2c3d",
    3,
    datetime(2013, 1, 15, 9, tzinfo=UTC),
    datetime(2013, 1, 16, 8, 30, tzinfo=UTC),
    5,
    "IC-Quick; go on, with “é”",
    "Line one\nline two, " + "é" * 60,
    "https://t.me/icquick_bot",
)


def test_a_calendar_file_has_one_event_with_an_alarm_in_utc() -> None:
    lines = calendar(ENTRY).split("\r\n")
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-2:] == ["END:VCALENDAR", ""]
    assert "DTSTART:20130116T083000Z" in lines
    assert "SUMMARY:IC-Quick\\; go on\\, with “é”" in lines


@given(st.text(), st.text())
def test_any_words_are_folded_at_75_octets_and_come_back_unfolded(summary: str, description: str) -> None:
    entry = Entry("u", 0, ENTRY.written_at, ENTRY.begins, 1, summary, description)
    text = calendar(entry)
    assert all(len(line.encode("utf-8", "surrogatepass")) <= 75 for line in text.split("\r\n"))
    unfolded = text.replace("\r\n ", "")
    assert unfolded.count("\r\n") == 18
    assert "URL" not in [line.split(":")[0] for line in unfolded.split("\r\n")]
