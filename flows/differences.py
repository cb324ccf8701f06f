"""Two views of one company, told to who invited: where they differ most, what is seen alike, what to talk about.

This is the only home of how a comparison becomes words. It says nowhere who is right. Both sides are those of the
last handing in. Of the other side only ratings are known here, and the words that were shown are not kept with us,
since the colleague may take them back.
"""

from dataclasses import dataclass
from datetime import tzinfo

from markupsafe import Markup

from flows.instrument import Factor, Instrument
from flows.outcome import Button, Lane, Message, OnDoubt
from flows.press import Press, Verb
from flows.situation import Place
from flows.turn import Turn, lines, paragraphs
from flows.wishes import HandedIn, Invitations, State, TheInvitations, Views, ref_of
from flows.wording import Voice
from scoring.agreement import COEFFICIENT_FROM, Comparison, FactorPair, compare
from scoring.model import DOES_NOT_APPLY, DONT_KNOW, Aspect, Rating, Ratings

_MOST_DIFFERING, _MOST_UNSAID, _MOST_ALIKE, _QUESTIONS = 5, 5, 8, 3


def show(turn: Turn, ref: str) -> None:
    """The differences with one colleague, or why there are none to see."""
    known = turn.granted(TheInvitations(), Invitations)
    if known is None:
        return
    back = Verb.INVITE if turn.place is Place.HOME else Verb.HERE
    rows = [[turn.button("notice.back", back)]]
    invitation = next((each for each in known.found if each.ref == ref), None)
    if invitation is None or invitation.view is None:
        is_on_its_way = invitation is not None and invitation.state(turn.now) is State.TAKEN
        turn.show(turn.voice("differences.not_yet" if is_on_its_way else "differences.gone"), rows)
    elif known.own is None:
        turn.show(turn.voice("differences.no_own"), rows)
    else:
        zone = turn.library.terms.zone
        telling = _Telling(turn.voice, turn.library.current, zone, known.own, invitation.view)
        turn.show_fleeting(telling.text(), rows)


def announce(turn: Turn, views: Views, ordinal: int) -> None:
    """Tells who invited to this assessment that it is handed in; not who stopped all reminders."""
    for view in views.found:
        if view.ordinal == ordinal and view.may_be_told:
            voice, ref = turn.library.voices[view.language], ref_of(view.fingerprint)
            button = Button(voice.plain("colleague.look"), str(Press(Verb.DIFFERENCES, (ref,))))
            turn.tell(
                Message(
                    to=view.chat,
                    text=voice("colleague.has_finished"),
                    buttons=((button,),),
                    lane=Lane.REMINDER,
                    on_doubt=OnDoubt.DROP,
                    key=f"colleague:{ref}:finished",
                )
            )


@dataclass(frozen=True)
class _Telling:
    voice: Voice
    instrument: Instrument
    zone: tzinfo
    mine: HandedIn
    theirs: HandedIn

    def text(self) -> Markup:
        found = compare(_ratings(self.mine), _ratings(self.theirs))
        mine, theirs = (self.voice.date(each.at, self.zone) for each in (self.mine, self.theirs))
        return paragraphs(
            self.voice("differences.title", mine=mine, theirs=theirs),
            *self._differing(found),
            self._unsaid(found),
            self._alike(found),
            lines(self.voice("differences.talk"), *self._questions(found)),
            lines(self._count(found), self.voice("differences.no_coefficient", n=COEFFICIENT_FROM)),
            self.voice("differences.nobody_right"),
        )

    # -- where the two differ

    def _differing(self, found: Comparison) -> list[str]:
        pairs = found.differing[:_MOST_DIFFERING]
        if not pairs:
            return [self.voice("differences.none")]
        heading = "differences.most" if pairs[0].largest > 1 else "differences.slight"
        return [self.voice(heading), *map(self._factor_lines, pairs)]

    def _factor_lines(self, pair: FactorPair) -> Markup:
        heading = Markup("<b>{}</b>").format(self._name(pair.factor))
        return lines(heading, *(self._sides(pair, aspect) for aspect, gap in pair.gaps.items() if gap))

    def _sides(self, pair: FactorPair, aspect: Aspect, *, with_factor: bool = False) -> str:
        label = self.instrument.aspects[aspect].name[self.voice.language]
        if with_factor:
            label = f"{self._name(pair.factor)} · {label}"
        item = f"{pair.factor}.{aspect}"
        mine, theirs = (
            self._words(aspect, each.ratings.get(item, DONT_KNOW)) for each in (self.mine, self.theirs)
        )
        if mine == theirs:
            return self.voice("differences.both", label=label, answer=mine)
        return self.voice("differences.sides", label=label, mine=mine, theirs=theirs)

    def _words(self, aspect: Aspect, value: str) -> str:
        """An answer as its button says it."""
        if value == DOES_NOT_APPLY:
            return self.voice.plain("answer.does_not_apply")
        if not value.isdigit():
            return self.voice.plain("answer.dont_know")
        return f"{value} · {self.instrument.aspects[aspect].scale[self.voice.language][int(value)]}"

    # -- what one could not say, what both see alike

    def _unsaid(self, found: Comparison) -> Markup:
        entries = [self._sides(pair, each, with_factor=True) for pair in found.unsaid for each in pair.unsaid]
        if not entries:
            return Markup("")
        return lines(self.voice("differences.unsaid"), *entries[:_MOST_UNSAID], self._more(entries, _MOST_UNSAID))

    def _alike(self, found: Comparison) -> Markup:
        names = [self._name(pair.factor) for pair in found.alike]
        if not names:
            return Markup(self.voice("differences.no_alike"))
        return lines(
            self.voice("differences.alike", factors=", ".join(names[:_MOST_ALIKE])), self._more(names, _MOST_ALIKE)
        )

    def _more(self, entries: list[str], told: int) -> str:
        more = len(entries) - told
        return self.voice("differences.more", n=more) if more > 0 else ""

    # -- what to talk about

    def _questions(self, found: Comparison) -> list[str]:
        """About the largest gaps; then about what one could not say; then about what is seen alike."""
        gaps = [(pair.factor, f"talk.{aspect}") for pair, aspect in _asked_about(found.differing[:_QUESTIONS])]
        unsaid = [(pair.factor, "talk.unsaid") for pair in found.unsaid if not pair.total]
        alike = [(pair.factor, "talk.alike") for pair in found.alike]
        chosen = [*gaps, *unsaid, *alike][:_QUESTIONS]
        return [
            self.voice("differences.question", number=number, question=self.voice(key, factor=self._name(factor)))
            for number, (factor, key) in enumerate(chosen, 1)
        ]

    def _count(self, found: Comparison) -> str:
        if not found.has_summary:
            return self.voice("differences.too_few", n=found.compared)
        return self.voice("differences.count", n=found.compared, equal=found.equal, near=found.near)

    def _name(self, factor_id: str) -> str:
        return self._factor(factor_id).name[self.voice.language]

    def _factor(self, factor_id: str) -> Factor:
        return next(factor for factor in self.instrument.factors if factor.id == factor_id)


def _asked_about(pairs: list[FactorPair]) -> list[tuple[FactorPair, Aspect]]:
    """Each pair with one of its widest aspects, and another one than before where there is a choice."""
    chosen: list[tuple[FactorPair, Aspect]] = []
    for pair in pairs:
        used = {aspect for _, aspect in chosen}
        chosen.append((pair, next((aspect for aspect in pair.widest if aspect not in used), pair.widest[0])))
    return chosen


def _ratings(handed_in: HandedIn) -> Ratings:
    return {item: _rating(value) for item, value in handed_in.ratings.items()}


def _rating(value: str) -> Rating:
    return int(value) if value.isdigit() else value


def on_press(turn: Turn, press: Press) -> None:
    show(turn, press.arguments[0])
