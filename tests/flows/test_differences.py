"""What a manager is told of two views beside each other: the cases that a walk with two people seldom comes to."""

from datetime import timedelta

from flows.press import Press, Verb
from flows.wishes import Granted, HandedIn, Invitation, Invitations, Wish, fingerprint_of
from scoring.model import DONT_KNOW, ITEMS
from tests.flows.walking import at_home
from tests.world import START

TAKEN = Invitation(fingerprint_of("code"), START, START + timedelta(days=14), taken_at=START, is_kept=True)


def told(mine: dict[str, str] | None, theirs: dict[str, str]) -> str:
    """The differences as a manager at home sees them."""
    own = None if mine is None else HandedIn(START, mine)
    view = Invitation(
        TAKEN.fingerprint, START, TAKEN.expires_at, START, is_kept=True, view=HandedIn(START, theirs)
    )

    def grant(wish: Wish) -> Granted:
        return Invitations((view,), own)

    walker = at_home()
    walker.grant = grant
    walker.presses_raw(str(Press(Verb.DIFFERENCES, (view.ref,))))
    return walker.screen.text


def test_with_nothing_of_her_own_there_is_nothing_to_compare() -> None:
    assert "nothing of yours to compare with" in told(None, dict.fromkeys(ITEMS, "3"))


def test_what_neither_could_say_is_told_once_for_both() -> None:
    unsaid = {**dict.fromkeys(ITEMS, "3"), "HC1.C": DONT_KNOW}
    assert "Condition today · both: I don’t know" in told(unsaid, unsaid)


def test_too_few_common_ratings_are_counted_and_not_summed_up() -> None:
    few = dict.fromkeys(ITEMS[:9], "3")
    assert "Only 9 ratings were given by both of you" in told(few, dict.fromkeys(ITEMS, "3"))


def test_where_the_channel_has_no_links_the_letter_tells_what_to_write() -> None:
    walker = at_home()
    walker.starts()
    walker.presses("Ask a colleague")
    walker.presses("Make a link")
    assert any("/start cccccccccccccccccccccc" in message.text for message in walker.outcome.messages)
