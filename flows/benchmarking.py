"""Being compared: three short messages that lead a manager into it, two decisions, and her company beside others.

What may be shown of a group is told by scoring/group_rule.py, what is counted by the snapshot that stands; here it
becomes words. Where a figure may not be shown there is no figure, and where a word must do there is a word.
"""

from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from typing import Final

from markupsafe import Markup

from flows import consents
from flows.consents import COMPARE, EXCHANGE
from flows.contributing import QUESTIONS, groups_of
from flows.outcome import Button
from flows.press import Press, Verb
from flows.report import Result, result_of
from flows.second_view import is_view
from flows.situation import Place
from flows.snapshot_days import next_day
from flows.turn import Rows, Turn, lines, paragraphs
from flows.wishes import Peers, ThePeers
from scoring.benchmark import Benchmark, Comparison, benchmark, choice, i100, means
from scoring.columns import IMPORTANCE, STATE, TOTAL
from scoring.figures import half_up
from scoring.group_rule import Group, GroupKind, Step
from scoring.model import Capital
from scoring.outlook import Outlook
from scoring.spread import Word

_MESSAGES: Final = 3
_QUESTION: Final = str(_MESSAGES + 1)
_MIDDLE_FIRST: Final = (Word.BELOW, Word.ABOUT, Word.ABOVE)


def way_in(turn: Turn) -> Rows:
    """The button at home of who has answered about her own company."""
    return [[turn.button("benchmark.button", Verb.COMPARE)]] if _has_result(turn) else []


def goes_on(turn: Turn, consent: str, lead: str) -> bool:
    """After a decision about comparing the next one, or the comparison; False if it was about something else."""
    if consent not in (COMPARE, EXCHANGE) or not _has_result(turn):
        return False
    if EXCHANGE not in turn.situation.decisions:
        consents.ask(turn, EXCHANGE, paragraphs(lead, _heading(turn, 2)))
        return True
    if consents.allowed(turn.situation, COMPARE):
        _compare(turn, lead=lead)
        return True
    return False


def _enter(turn: Turn, _: Press) -> None:
    if not _has_result(turn):
        turn.show_onward(turn.voice("benchmark.no_result"))
    elif consents.allowed(turn.situation, COMPARE):
        _compare(turn)
    else:
        _initiate(turn, 1)


def _go_on(turn: Turn, press: Press) -> None:
    number = press.arguments[0]
    if not _has_result(turn) or consents.allowed(turn.situation, COMPARE):
        _enter(turn, press)
    elif number == _QUESTION:
        consents.ask(turn, COMPARE, _heading(turn, 1))
    else:
        _initiate(turn, int(number) if number in ("2", "3") else 1)


def _beside(turn: Turn, press: Press) -> None:
    kind, what = press.arguments
    if not _has_result(turn) or not consents.allowed(turn.situation, COMPARE):
        _enter(turn, press)  # a button of before she took her permission back
    else:
        _compare(turn, kind, IMPORTANCE if what == IMPORTANCE else STATE)


def _has_result(turn: Turn) -> bool:
    return turn.place is Place.HOME and not is_view(turn.instrument.id)


def _heading(turn: Turn, number: int) -> str:
    return turn.voice("consents.heading", number=number, total=2)


# -- three messages


def _initiate(turn: Turn, number: int) -> None:
    result = _result(turn)
    body = (_purpose, _what, _who)[number - 1](turn, result)
    title = turn.voice(f"benchmark.title{number}", number=number, total=_MESSAGES)
    label = "benchmark.to_question" if number == _MESSAGES else "benchmark.next"
    onward = [turn.button(label, Verb.INITIATION, str(number + 1))]
    turn.show(paragraphs(title, body), [onward, _back(turn)])


def _purpose(turn: Turn, result: Result) -> str:
    """What it is for, with the figures of hers that would be compared."""
    told = [_mean(turn, result, name, value) for name, value in means(result.profile).items()]
    return paragraphs(turn.voice("benchmark.purpose"), turn.voice("benchmark.plain"), lines(*told))


def _mean(turn: Turn, result: Result, name: str, value: Fraction | None) -> str:
    figure = _rounded(turn, value)
    return turn.voice("benchmark.mean", name=_mean_name(turn, result, name), figure=figure)


def _what(turn: Turn, result: Result) -> str:
    """What is compared, with a factor of hers as an example; and what never is."""
    known = [state for state in result.profile.factors.values() if state.s3 is not None and state.i is not None]
    example = ""
    if known:
        first = result.profile.priorities[0].factor if result.profile.priorities else known[0].factor
        state = result.profile.factors[first]
        figures = {"state": _rounded(turn, state.s100), "importance": _rounded(turn, i100(state))}
        example = turn.voice("benchmark.example", factor=result.name_of(first), **figures)
    return paragraphs(turn.voice("benchmark.compared"), example, turn.voice("benchmark.never"))


def _who(turn: Turn, _: Result) -> str:
    return paragraphs(turn.voice("benchmark.who"), turn.voice("benchmark.circles"), _when(turn))


# -- her company beside others


def _compare(turn: Turn, kind: str = GroupKind.ALL, what: str = STATE, lead: str = "") -> None:
    """Beside one group at a time; where none can be shown, what is missing and when it is looked again."""
    if turn.situation.journey is None:
        turn.show(paragraphs(lead, turn.voice("benchmark.no_programme")), [_back(turn)])
        return
    peers = turn.granted(ThePeers(), Peers)
    if peers is None:
        return
    groups = choice(peers.snapshot, groups_of(peers.place), peers.own)
    if groups:
        chosen = next((group for group in groups if group.kind == kind), groups[0])
        _show(turn, peers, chosen, groups, what, lead)
    else:
        turn.show(paragraphs(lead, *_missing(turn, peers)), [_back(turn)])


def _missing(turn: Turn, peers: Peers) -> Iterable[str]:
    yield turn.voice("benchmark.none")
    if peers.outlook is not None:
        yield _outlook(turn, peers.outlook)
    if not peers.is_counted:
        yield turn.voice("benchmark.not_counted")
    yield _when(turn)


def _outlook(turn: Turn, outlook: Outlook) -> str:
    so_far = turn.voice("benchmark.so_far", n=outlook.others)
    if outlook.missing:
        return lines(so_far, turn.voice("benchmark.missing", n=outlook.missing))
    if outlook.changes:
        return lines(so_far, turn.voice("benchmark.changes", n=outlook.changes))
    return lines(so_far, turn.voice("benchmark.soon"))


def _show(turn: Turn, peers: Peers, group: Group, groups: Iterable[Group], what: str, lead: str) -> None:
    result = _result(turn)
    found = benchmark(result.profile, peers.snapshot, group, peers.own)
    assert peers.made_at is not None, "a group is shown from a snapshot"
    day = turn.voice.date(peers.made_at, turn.library.terms.zone)
    name = _group_name(turn, group)
    title = turn.voice(f"benchmark.beside_{what}", group=name, n=found.others, day=day)
    text = paragraphs(lead, title, *_told(turn, result, found, what), turn.voice("benchmark.limits"), _when(turn))
    turn.show(text, [*_choices(turn, group, groups, what), _back(turn)])


def _told(turn: Turn, result: Result, found: Benchmark, what: str) -> Iterable[str]:
    """First the means, then factor by factor, put together by the words for them."""
    if what == STATE:
        named = {_mean_name(turn, result, name): each for name, each in found.means.items()}
        yield from _by_word(turn, named, turn.voice("benchmark.means"))
    factors = found.states if what == STATE else found.importances
    yield from _by_word(turn, {result.name_of(name): each for name, each in factors.items()}, "")


def _by_word(turn: Turn, named: Mapping[str, Comparison], title: str) -> Iterable[str]:
    shown = {name: each for name, each in named.items() if each.step is not Step.NOTHING}
    if title:
        yield lines(title, *(_line(turn, name, each, is_worded=True) for name, each in shown.items()))
    else:
        for word in _MIDDLE_FIRST:
            there = [_line(turn, name, each) for name, each in shown.items() if each.word is word]
            yield lines(turn.voice(f"benchmark.{word}"), *there) if there else ""
        unrated = [_line(turn, name, each) for name, each in shown.items() if each.word is None]
        yield lines(turn.voice("benchmark.unrated"), *unrated) if unrated else ""
    if hidden := [name for name in named if name not in shown]:
        yield turn.voice("benchmark.hidden", names=", ".join(hidden))


def _line(turn: Turn, name: str, each: Comparison, *, is_worded: bool = False) -> str:
    """What the step lets through, and no more."""
    said = [turn.voice("benchmark.middle", median=each.spread.median)]
    if each.spread.lower is not None:
        said.append(turn.voice("benchmark.half", lower=each.spread.lower, upper=each.spread.upper))
    if each.position is not None:
        said.append(turn.voice("benchmark.position", position=each.position))
    own = [] if each.own is None else [turn.voice("benchmark.own", figure=_rounded(turn, each.own))]
    word = [turn.voice(f"benchmark.word_{each.word}")] if is_worded and each.word is not None else []
    return turn.voice("benchmark.line", name=name, said=Markup(", ").join([*word, *own, *said]))


def _choices(turn: Turn, group: Group, groups: Iterable[Group], what: str) -> Rows:
    others = [[_choice(turn, each, what)] for each in groups if each != group]
    other = IMPORTANCE if what == STATE else STATE
    return [[turn.button(f"benchmark.to_{other}", Verb.BESIDE, str(group.kind), other)], *others]


def _choice(turn: Turn, group: Group, what: str) -> Button:
    return turn.button("benchmark.to_group", Verb.BESIDE, str(group.kind), what, group=_group_name(turn, group))


def _group_name(turn: Turn, group: Group) -> str:
    """As in "My sector: Construction"; options in the words of the questionnaire."""
    if group.kind is GroupKind.KIS:
        return turn.voice.plain(f"benchmark.kis.{group.name}")
    kind = turn.voice.plain(f"benchmark.kind.{group.kind}")
    if group.kind is GroupKind.ALL:
        return kind
    question = turn.instrument.question(QUESTIONS[group.kind]) if group.kind in QUESTIONS else None
    options = question.options if question else ()
    words = next((turn.words(each.text) for each in options if each.value == group.name), group.name)
    return turn.voice.plain("benchmark.group", kind=kind, name=words)


# -- words


def _result(turn: Turn) -> Result:
    return result_of(turn.assessment, turn.instrument, turn.voice, turn.library.terms)


def _mean_name(turn: Turn, result: Result, name: str) -> str:
    return turn.voice.plain("report.all") if name == TOTAL else result.capital(Capital(name))


def _rounded(turn: Turn, value: Fraction | None) -> str:
    return turn.voice.plain("report.not_enough") if value is None else turn.voice.number(int(half_up(value, 0)))


def _when(turn: Turn) -> str:
    day = next_day(turn.now, turn.library.terms.zone, turn.library.terms.snapshot_day)
    return turn.voice("benchmark.when", day=turn.voice.day(day))


def _back(turn: Turn) -> list[Button]:
    return [turn.button("notice.back", Verb.HERE)]


EVERYWHERE: Mapping[Verb, Callable[[Turn, Press], None]] = {
    Verb.COMPARE: _enter,
    Verb.INITIATION: _go_on,
    Verb.BESIDE: _beside,
}
