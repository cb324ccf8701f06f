"""Digests in the chat: on demand, or by themselves once a period and only if something changed; their buttons."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import Connection, select

from flows.digest_value import Digest
from flows.document import DigestPage
from flows.outcome import Lane, Message
from storage.digest_schema import rhythm
from storage.programme_schema import stage
from storage.verify import verify
from tests.bot.digests import beats, results
from tests.bot.test_host_companies import agreed, host, looks, seated
from tests.seats import PROGRAMME, admitted, loaded
from tests.world import Person, World

MONDAY = datetime(2013, 1, 21, 7, 0, tzinfo=UTC)  # eight o'clock in Nantes


@pytest.fixture
def fay(world: World) -> Person:
    """She is a facilitator of the cluster Blue."""
    return host(loaded(world), "Team", "fay")


def digests(person: Person) -> list[Message]:
    """Those that came by themselves."""
    return [shown.message for shown in person.screen if shown.message.lane is Lane.DIGEST]


def at(world: World, moment: datetime) -> None:
    world.clock.moment = moment


def page_of(person: Person) -> Digest:
    documents = [shown.message.document for shown in person.screen if shown.message.document]
    content = documents[-1].content
    assert isinstance(content, DigestPage)
    return content.digest


# -- on demand


def test_on_demand_it_tells_the_funnel_the_changes_and_what_helps_most(world: World, fay: Person) -> None:
    agreed(seated(world, "Acme", "ana"))
    fay.writes("/digest")
    assert "<b>Digest: Pilot</b>" in fay.text
    assert "Blue: companies 2 · invited 1 · started 1 · finished 1 · share their result 1" in fay.text
    assert "Acme (Blue) has finished IC-Quick, 15 January 2013" in fay.text
    assert "Bulles (Blue): not invited yet" in fay.text
    assert "Invite 1 company: nobody has a code for it yet." in fay.text
    assert "Cactus" not in fay.text


def test_no_result_stands_in_the_chat_and_the_page_notes_each_look(world: World, fay: Person) -> None:
    ana = agreed(seated(world, "Acme", "ana"))
    fay.writes("/digest")
    assert "75" not in fay.text
    assert looks(world) == []
    fay.presses("As a page")
    card = next(section for section in page_of(fay).sections if section.name == "results").cards[0]
    assert (card.title, [bar.value for bar in card.bars]) == ("Acme", [75, 75, 75])
    assert looks(world) == ["digest"]
    ana.writes("/privacy")
    assert "• Team: the result in short, in a digest, 15 January 2013" in ana.text
    assert world.database.unit(verify).result().findings == []


def test_a_withdrawal_takes_the_company_out_of_the_page_at_once(world: World, fay: Person) -> None:
    ana = agreed(seated(world, "Acme", "ana"))
    ana.presses_raw("withdraw:CN2")
    fay.writes("/digest")
    fay.presses("As a page")
    assert next(each for each in page_of(fay).sections if each.name == "results").cards == ()
    assert looks(world) == []


def test_an_observer_reads_numbers_small_ones_hidden_and_no_company(world: World, fay: Person) -> None:
    agreed(seated(world, "Acme", "ana"))
    eve = host(world, "Agency", "eve")
    eve.writes("/digest")
    assert "Red: companies fewer than 5" in eve.text
    assert "Where you observe" in str(eve.text) or "finished fewer than 5" in eve.text
    eve.presses("As a page")
    told = repr(page_of(eve))
    for name in ("Acme", "Bulles", "Cactus"):
        assert name not in eve.text
        assert name not in told
    assert looks(world) == []


def test_a_manager_has_no_digest_however_the_button_is_forged(world: World, fay: Person) -> None:
    fay.writes("/digest")
    presses = [b.press for row in fay.newest.buttons for b in row]
    ben = seated(world, "Acme", "ben")
    ben.writes("/digest")
    for press in presses:
        ben.presses_raw(press)
        assert "Bulles" not in ben.text


def test_of_several_programmes_one_is_chosen(world: World, fay: Person) -> None:
    second = PROGRAMME.replace('id = "pilot"', 'id = "second"').replace('"Pilot"', '"Second"')
    loaded(world, second)
    fay.writes("/digest")
    assert "Which digest?" in fay.text
    fay.presses("Second")
    assert "<b>Digest: Second</b>" in fay.text
    fay.presses_raw("digpage:0000000000000000")
    assert "Which digest?" in fay.text


def test_late_and_senseless_buttons_lead_to_what_there_is(world: World, fay: Person) -> None:
    loaded(world, PROGRAMME.replace('id = "pilot"', 'id = "second"').replace('"Pilot"', '"Second"'))
    fay.writes("/digest")
    [ref] = {b.press.split(":")[1] for row in fay.newest.buttons for b in row if b.text == "Second"}
    nobody = "0000000000000000"
    for press in (f"digevery:{nobody}:week", f"digcalls:{nobody}:0", f"digext:{nobody}:{nobody}"):
        fay.presses_raw(press)
        assert "Which digest?" in fay.text
    fay.presses_raw(f"digevery:{ref}:never-ever")
    assert "<b>Digest: Second</b>" in fay.text
    for press in (f"digext:{ref}:{nobody}", f"digextyes:{ref}:{nobody}:2013-03-13"):
        fay.presses_raw(press)
        assert "<b>Digest: Second</b>" in fay.text
    assert fay.toasts
    for _ in range(2):  # the second time it is so already
        fay.presses_raw(f"digevery:{ref}:never")
    assert "only when" in fay.text.lower() or "asked" in fay.text.lower()
    fay.presses_raw(f"digcalls:{ref}:77")
    assert "Bulles" in fay.text


def fay_page(fay: Person) -> str:
    """The press that asks for the page of the newest digest."""
    presses = [button.press for shown in fay.screen for row in shown.message.buttons for button in row]
    return next(press for press in reversed(presses) if press.startswith("digpage"))


def test_the_page_tells_of_a_companys_measures(world: World, fay: Person) -> None:
    ana = agreed(seated(world, "Acme", "ana"))
    at(world, datetime(2013, 3, 15, 16, tzinfo=UTC))
    fay.writes("/attendance")
    fay.presses("Acme came")
    ana.writes("/measures")
    ana.presses_verb("mnew")
    ana.writes("Train two people")
    ana.writes("Ada")
    ana.presses_verb("mterm")
    fay.writes("/digest")
    fay.presses_verb("digpage")
    assert "1 measure under way, due on" in repr(page_of(fay))
    assert "Train two" not in repr(page_of(fay))
    for press, words in (("mstate:1:givenup:l", ""), ("mstate:1:done:l", "1 measure done")):
        ana.presses_raw(press)
        ana.writes("Our bank said no")
        fay.presses_raw(fay_page(fay))
        assert "under way" not in repr(page_of(fay))
        assert words in repr(page_of(fay))
        assert "Our bank" not in repr(page_of(fay))
    ana.presses_raw("withdraw:CN2")
    fay.presses_raw(fay_page(fay))
    assert "1 measure done" not in repr(page_of(fay))


# -- by itself


def test_it_comes_on_monday_at_eight_once(world: World, fay: Person) -> None:
    assert beats(world) == 0
    at(world, MONDAY)
    assert beats(world) == 1
    assert beats(world) == 0
    assert len(digests(fay)) == 1
    assert "the first one" in digests(fay)[0].text
    assert results(world) == ["sent", None]


def test_the_next_one_comes_only_if_something_changed(world: World, fay: Person) -> None:
    beats(world)
    at(world, MONDAY)
    beats(world)
    at(world, MONDAY.replace(day=28))
    assert beats(world) == 0
    assert results(world) == ["sent", "unchanged", None]
    admitted(world, "Acme")
    at(world, MONDAY.replace(month=2, day=4))
    beats(world)
    assert len(digests(fay)) == 2
    assert "since the last one of 21 January 2013" in digests(fay)[1].text
    assert "Acme (Blue) was invited" in digests(fay)[1].text


def test_three_weeks_of_standstill_are_one_digest_about_all_of_it(world: World, fay: Person) -> None:
    beats(world)
    at(world, MONDAY)
    beats(world)
    seated(world, "Acme", "ana")
    at(world, MONDAY.replace(month=2, day=13))
    assert beats(world) == 1
    assert beats(world) == 0
    assert "Acme (Blue) has started" in digests(fay)[1].text


def test_a_second_worker_sends_nothing_twice(world: World, fay: Person) -> None:
    """Both found the row due; the second one finds it taken."""
    from storage import digest_rounds
    from storage.digest_readers import readers

    beats(world)
    at(world, MONDAY)

    def due(connection: Connection) -> list[int]:
        return digest_rounds.due(connection, MONDAY, 10)

    (row,) = world.database.unit(due).result()
    assert beats(world) == 1
    taken = world.database.unit(lambda c: digest_rounds.take(c, row, readers(c, has_mail=False), MONDAY)).result()
    assert taken is None


def test_who_has_stopped_or_blocked_gets_none(world: World, fay: Person) -> None:
    beats(world)
    fay.writes("STOP")
    at(world, MONDAY)
    assert beats(world) == 0
    assert results(world) == ["unwanted"]
    fay.writes("/digest")
    assert "<b>Digest: Pilot</b>" in fay.text


def test_she_chooses_daily_weekly_or_only_when_asked(world: World, fay: Person) -> None:
    beats(world)
    fay.writes("/digest")
    assert "✓ weekly" in fay.buttons
    assert "Monday" in fay.text
    fay.presses("daily")
    assert "✓ daily" in fay.buttons
    assert "Wednesday 16 January" in fay.text or "Wednesday" in fay.text
    at(world, datetime(2013, 1, 16, 6, 0, tzinfo=UTC))
    beats(world)
    at(world, datetime(2013, 1, 16, 7, 0, tzinfo=UTC))
    assert beats(world) == 1
    fay.writes("/digest")
    fay.presses("only when asked")
    assert "It comes only when you ask for it." in fay.text
    beats(world)
    at(world, MONDAY)
    assert beats(world) == 0
    rows = world.database.unit(lambda c: c.execute(select(rhythm.c.every)).scalars().all()).result()
    assert rows == ["never"]
    assert world.database.unit(verify).result().findings == []


def test_after_an_erasure_nothing_of_a_reader_is_left(world: World, fay: Person) -> None:
    beats(world)
    fay.writes("/digest")
    fay.presses("daily")
    fay.writes("/delete")
    fay.presses_verb("forget")
    assert results(world) == []
    assert world.database.unit(verify).result().findings == []


# -- who needs a person


def test_the_call_list_has_ready_words_and_the_contact(world: World) -> None:
    text = PROGRAMME.replace(
        '{ name = "Bulles", cluster = "Blue" }',
        '{ name = "Bulles", cluster = "Blue", contact = "B. Contact", mail = "b@example.org" }',
    )
    fay = host(loaded(world, text), "Team", "fay")
    seated(world, "Bulles", "ben")
    world.clock.passes(days=9)
    fay.writes("/digest")
    assert "Bulles (Blue): started, nothing heard for 9 days" in fay.text
    fay.presses("Call list")
    assert "Contact: B. Contact, b@example.org" in fay.text
    assert "You have begun, and your answers are kept." in fay.text
    fay.presses("Back")
    assert "<b>Digest: Pilot</b>" in fay.text


def test_a_facilitator_whom_nothing_reaches_is_a_task_for_the_others(world: World) -> None:
    text = PROGRAMME.replace('{ name = "Other", clusters = ["Red"] }', '{ name = "Other", clusters = ["Blue"] }')
    fay = host(loaded(world, text), "Team", "fay")
    fay.writes("/digest")
    assert "Other (Blue) gets no digest: not in the chat, and without a mail address." in fay.text
    host(world, "Other", "oda")
    fay.writes("/digest")
    assert "gets no digest: not" not in fay.text.split("Agency")[0]


# -- a deadline moved

LATE = PROGRAMME.replace('{ name = "Team", clusters = ["Blue"] }', '{ name = "Team", clusters = ["Blue", "Red"] }')


def deadline(world: World) -> str | None:
    query = select(stage.c.deadline).where(stage.c.key == "S2")
    found: str | None = world.database.unit(lambda connection: connection.execute(query).scalar_one()).result()
    return found


def test_a_deadline_that_is_over_can_be_moved_by_a_week_once(world: World) -> None:
    fay = host(loaded(world, LATE), "Team", "fay")
    ana = seated(world, "Acme", "ana")
    at(world, datetime(2013, 3, 14, 9, 0, tzinfo=UTC))
    fay.writes("/digest")
    assert "“IC-Quick” was due on 13 March 2013, and 1 company has not done it" in fay.text
    fay.presses("Move the day: IC-Quick")
    assert "from 13 March 2013 to 21 March 2013, for Blue, Red" in fay.text
    yes = next(b.press for row in fay.newest.buttons for b in row if b.press.startswith("digextyes"))
    fay.presses_raw(yes)
    assert deadline(world) == "2013-03-21"
    fay.presses_raw(yes)
    assert deadline(world) == "2013-03-21"
    ana.writes("/status")
    assert "by 21 March 2013" in ana.text
    assert world.database.unit(verify).result().findings == []


def test_nobody_moves_the_day_of_a_cluster_that_she_does_not_look_after(world: World, fay: Person) -> None:
    seated(world, "Acme", "ana")
    at(world, datetime(2013, 3, 14, 9, 0, tzinfo=UTC))
    fay.writes("/digest")
    assert "Move the day: IC-Quick" not in fay.buttons
    from flows.digesting import programme_ref, stage_ref
    from flows.programme import Stage, StageKind

    ref, of = programme_ref("pilot"), stage_ref("pilot", Stage("S2", StageKind.ANSWERING))
    for press in (f"digext:{ref}:{of}", f"digextyes:{ref}:{of}:2013-03-13"):
        fay.presses_raw(press)
        assert deadline(world) == "2013-03-13"
