"""The try-out's demo programme in its database: begun, or found again; and a visitor's company taken into it.

The only home of what is written there without an event. It blocks, and runs in a thread of its own.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from bot import inviting, programmes
from bot.clock import Clock
from bot.settings import Settings
from bot.try_programme import colleagues, demo, number_of, visitors_company, workshop_day
from flows.library import Library
from flows.programme import Company, Programme
from flows.wishes import Purpose
from flows.wording import Voice
from storage.journal import RandomBytes

_DAYS = 90  # as long as an invitation is good: longer than anybody moves the clock before she uses it


@dataclass(frozen=True, slots=True)
class Founded:
    """``codes``: of each company of the simulated people that nobody answers for yet. ``post``: the facilitator's
    own code, where the programme has just begun.
    """

    programme: Programme
    colleagues: tuple[str, ...]
    codes: Mapping[str, str]
    post: str = ""


@dataclass(frozen=True, slots=True)
class Founding:
    settings: Settings
    library: Library
    clock: Clock
    random: RandomBytes

    def found(self, language: str) -> Founded:
        """The programme that goes on; a new one, in ``language``, if there is none before its workshop is over."""
        now = self.clock.now()
        there = [each for each in programmes.programmes(self.settings) if number_of(each)]
        newest = max(there, key=number_of, default=None)
        if newest is not None and now < newest.calendar.end_of(workshop_day(newest)):
            return self._again(newest)
        zone, number = self.library.terms.zone, 1 if newest is None else number_of(newest) + 1
        programme = demo(number, now.astimezone(zone).date(), zone, self._voice(language))
        self._load(programme)
        return self._begun(programme)

    def invite(self, programme: Programme, visitor: str, language: str) -> str:
        """A company of the visitor's own takes part from now on; gives the code by which she answers for it."""
        voice = self._voice(language)
        name, cluster = visitors_company(visitor, voice), programme.clusters[0].name
        self._load(replace(programme, companies=(Company(name, cluster, language=voice.language),)))
        return next(iter(self._codes(programme, [name]).values()))

    def _begun(self, programme: Programme) -> Founded:
        names = tuple(each.name for each in programme.companies)
        leading = programme.facilitators[0].name
        codes = self._codes(programme, names, [leading])
        return Founded(programme, names, {name: codes[name] for name in names}, codes[leading])

    def _again(self, programme: Programme) -> Founded:
        names = tuple(colleagues(number_of(programme), self._voice(programme.language or "")))
        there = inviting.invitees(self.settings, programme.id)
        late = [each.name for each in there if each.purpose is Purpose.COMPANY and each.name in names]
        return Founded(programme, names, self._codes(programme, late) if late else {})

    def _load(self, programme: Programme) -> None:
        file = Path(f"{programme.id}.toml")
        plan = programmes.planned(self.settings, file, programme)
        programmes.load(self.settings, file, programme, plan, self.clock, self.random, lambda _: None)

    def _codes(self, programme: Programme, companies: Sequence[str], hosts: Sequence[str] = ()) -> dict[str, str]:
        wish = inviting.Wish(companies=companies, facilitators=hosts, again=True, days=_DAYS)
        now: datetime = self.clock.now()
        made = inviting.invite(self.settings, programme.id, wish, now, self.random)
        inviting.keep(self.settings, programme.id, made, now, self.random)
        return {each.invitation.invitee.name: each.invitation.code for each in made}

    def _voice(self, language: str) -> Voice:
        return self.library.voices[self.library.closest(language)]
