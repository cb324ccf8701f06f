"""What an invitation says: the mail that is passed on, and the sheet that is printed, in one language.

The bot cannot write first, so somebody else must: these are the words for that, the same from the command line
and in a facilitator's chat. Strings are plain, without markup.
"""

from dataclasses import dataclass
from datetime import date, datetime

from flows.library import Library
from flows.wishes import Invitee
from flows.wording import LOCALE_KEY, Voice


@dataclass(frozen=True, slots=True)
class Letter:
    subject: str
    body: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """``opens`` is the link, or the line to write where there is none; the QR code says the same."""

    language: str
    locale: str
    day: date
    title: str
    programme: str
    sentences: tuple[str, str, str]
    opens: str
    picture: str


@dataclass(frozen=True, slots=True)
class Invitation:
    """A code, ready to be passed on. ``link`` is empty where nobody knows what the bot is called."""

    invitee: Invitee
    code: str
    link: str
    made_at: datetime
    expires_at: datetime

    @property
    def opens(self) -> str:
        return self.link or f"/start {self.code}"


def voice_for(invitee: Invitee, library: Library) -> Voice:
    """In the language of the company, else that of its programme, else the operator's."""
    return library.voices[library.closest(invitee.language)]


def letter(invitation: Invitation, voice: Voice) -> Letter:
    whom = invitation.invitee
    named = {"name": whom.name, "programme": whom.programme_name, "cluster": whom.cluster}
    way = voice.plain(f"invite.way.{_way(invitation)}", opens=invitation.opens)
    until = voice.date(invitation.expires_at, whom.zone)
    return Letter(
        voice.plain(f"invite.{whom.purpose}.subject", **named),
        voice.plain(f"invite.{whom.purpose}.mail", **named, way=way, until=until),
    )


def sheet(invitation: Invitation, voice: Voice) -> Sheet:
    whom = invitation.invitee
    until = voice.date(invitation.expires_at, whom.zone)
    return Sheet(
        voice.language,
        voice.plain(LOCALE_KEY),
        invitation.made_at.astimezone(whom.zone).date(),
        voice.plain(f"invite.{whom.purpose}.title", name=whom.name),
        voice.plain("invite.sheet.programme", programme=whom.programme_name, cluster=whom.cluster),
        (
            voice.plain(f"invite.{whom.purpose}.what"),
            voice.plain(f"invite.sheet.{_way(invitation)}"),
            voice.plain("invite.sheet.until", until=until),
        ),
        invitation.opens,
        voice.plain("invite.sheet.picture"),
    )


def _way(invitation: Invitation) -> str:
    return "link" if invitation.link else "code"
