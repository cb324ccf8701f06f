"""The buttons of permissions, the same in every place: what each of them does, and where it leads on."""

from collections.abc import Callable

from flows import benchmarking, consents, home
from flows.press import Press, Verb
from flows.situation import Place
from flows.turn import Turn

Here = Callable[[Turn, str], None]
"""Shows where the person stands, with a word in front."""


def on_press(turn: Turn, press: Press, here: Here) -> None:
    if not consents.has_own(turn):
        here(turn, "")  # nothing is there yet that a permission could be about
    elif press.verb is Verb.DECIDE:
        consents.ask(turn, press.arguments[0])
    elif press.verb is Verb.WITHDRAW:
        consents.withdraw(turn, press.arguments[0])
    else:
        _decided(turn, press, here)


def _decided(turn: Turn, press: Press, here: Here) -> None:
    """A yes or a no; then on with the next permission, or with whatever she was at."""
    consent, wording = press.arguments
    word = consents.decide(turn, consent, wording, is_yes=press.verb is Verb.ALLOW)
    if not word:
        consents.ask(turn, consent)
    elif benchmarking.goes_on(turn, consent, word):
        pass  # the next decision, or the comparison
    elif turn.place is Place.HOME:
        home.go_on(turn, word)
    else:
        here(turn, word)
