"""The command ``invite``: codes for companies and facilitators, who has not come, who was called."""

import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.shell import Config, Exit, demand_current, fail, mistakes_told, prepared, progress

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from bot.inviting import Made, Wish
    from bot.settings import Settings
    from flows.library import Library
    from flows.wishes import Invitee

Names = list[str] | None


def invite(
    programme: Annotated[str, typer.Argument(metavar="PROGRAMME", help="The id of a programme that is loaded.")],
    *,
    company: Annotated[Names, typer.Option(metavar="NAME", help="A company; may be given several times.")] = None,
    everybody: Annotated[
        bool, typer.Option("--all", help="All companies that nobody answers for and that have no open code.")
    ] = False,
    facilitator: Annotated[
        Names, typer.Option(metavar="NAME", help="A facilitator, observer or owner of the programme file.")
    ] = None,
    again: Annotated[bool, typer.Option("--again", help="Also where a code is open; that one then ends.")] = False,
    days: Annotated[
        int | None, typer.Option(min=1, max=365, help="How long; default: programme.invitation_days.")
    ] = None,
    out: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Also write QR codes, mails and sheets to print there.")
    ] = None,
    bot: Annotated[str, typer.Option(metavar="NAME", help="The bot's name; default: telegram.bot_name.")] = "",
    listed: Annotated[bool, typer.Option("--list", help="Who was invited and has not started.")] = False,
    revoke: Annotated[Names, typer.Option(metavar="NAME", help="End the open code of these.")] = None,
    called: Annotated[Names, typer.Option(metavar="NAME", help="Note that these were spoken to.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
    config: Config = None,
) -> None:
    """Make single-use codes with which people come in, and follow who has not come. The service may run."""
    from bot.inviting import NotInvited, Wish

    wishes = [bool(company or facilitator) or everybody, listed, bool(revoke), bool(called)]
    if sum(wishes) != 1 or (everybody and (company or facilitator)):
        what = "--company and --facilitator, or --all, or one of --list, --revoke, --called"
        fail(Exit.USAGE, f"Say what to do: {what}.")
    with mistakes_told():
        settings, library = prepared(config)
        name = _bot(bot or settings.telegram.bot_name)
        demand_current(settings)
        try:
            if listed:
                _list(settings, programme, as_json=as_json)
            elif revoke:
                _revoke(settings, programme, revoke, as_json=as_json)
            elif called:
                _call(settings, programme, called, as_json=as_json)
            else:
                span = days or settings.programme.invitation_days
                wish = Wish(company or (), facilitator or (), everybody, again, span, name)
                _invite(settings, library, programme, wish, out, as_json=as_json)
        except NotInvited as reason:
            fail(Exit.FINDING, str(reason))


def _bot(name: str) -> str:
    from bot.settings import BOT_NAME

    bare = name.removeprefix("@")
    if not re.match(BOT_NAME, bare):
        fail(Exit.USAGE, f"--bot: {name!r} is no name of a bot. It is 4 to 32 letters, digits or _.")
    return bare


# -- making


def _invite(
    settings: "Settings", library: "Library", programme: str, wish: "Wish", out: Path | None, *, as_json: bool
) -> None:
    from secrets import token_bytes

    from bot import inviting

    now = _now()
    made = inviting.invite(settings, programme, wish, now, token_bytes)
    written: list[Made] = []
    try:
        if out is None:
            written = made
        else:
            with progress(len(made), "Writing") as tell:
                for each in inviting.with_files(made, library, out, tell):
                    written.append(each)
        inviting.keep(settings, programme, written, now, token_bytes)
    except BaseException as error:
        inviting.take_away(written)
        if isinstance(error, inviting.ChangedMeanwhile):
            fail(Exit.FINDING, "Somebody of them came or was invited meanwhile. Nothing was made; do it again.")
        raise
    if as_json:
        sys.stdout.writelines(json.dumps(_as_json(each), ensure_ascii=False) + "\n" for each in written)
        return
    for each in written:
        _tell(each)
    if not written:
        typer.echo("Nobody is left to invite: all have started, or have an open code (--again makes new ones).")
        return
    typer.echo("A code lets in who has it: pass each one on to nobody else. It cannot be shown again.", err=True)


def _tell(made: "Made") -> None:
    invitation = made.invitation
    whom = invitation.invitee
    until = f"{invitation.expires_at.astimezone(whom.zone):%Y-%m-%d}"
    typer.echo(f"{_shown(whom)}: {invitation.opens} (until {until})")
    for file in made.files:
        typer.echo(f"  {file}")


def _as_json(made: "Made") -> dict[str, object]:
    invitation = made.invitation
    return {
        **_whom(invitation.invitee),
        "code": invitation.code,
        "link": invitation.link or None,
        "write": f"/start {invitation.code}",
        "expires_at": invitation.expires_at.isoformat(),
        "files": [str(file) for file in made.files],
    }


# -- following


def _list(settings: "Settings", programme: str, *, as_json: bool) -> None:
    from bot.inviting import invitees
    from flows.wishes import Purpose

    now = _now()
    companies = [each for each in invitees(settings, programme) if each.purpose is Purpose.COMPANY]
    if as_json:
        rows = (_standing(each, now) for each in companies)
        sys.stdout.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        return
    for line in _lines(companies, now):
        typer.echo(line)


def _lines(companies: "Sequence[Invitee]", now: "datetime") -> "Iterator[str]":
    invited = [each for each in companies if each.code is not None]
    for each in sorted(invited, key=lambda whom: whom.days_idle(now), reverse=True):
        days = each.days_idle(now)
        yield f"{_shown(each)}: {days} day{'' if days == 1 else 's'} idle, {_code_told(each, now)}"
    if not invited:
        yield "Nobody who was invited has yet to start."
    if left := [each for each in companies if each.code is None]:
        names = ", ".join(_printable(each.name) for each in left)
        yield f"Not invited yet: {names}"


def _code_told(whom: "Invitee", now: "datetime") -> str:
    from flows.wishes import Standing

    assert whom.code is not None, "only who was invited is told of"
    until = f"{whom.code.expires_at.astimezone(whom.zone):%Y-%m-%d}"
    told = {
        Standing.OPEN: f"open until {until}",
        Standing.EXPIRED: f"expired on {until}",
        Standing.REVOKED: "revoked",
        Standing.LEFT: "came and left",
    }[whom.standing(now)]
    at = whom.code.called_at
    return f"{told}, {f'called on {at.astimezone(whom.zone):%Y-%m-%d}' if at else 'not called'}"


def _standing(whom: "Invitee", now: "datetime") -> dict[str, object]:
    code = whom.code
    return {
        **_whom(whom),
        "standing": str(whom.standing(now)),
        "days_idle": whom.days_idle(now) if code else None,
        "invited_at": whom.invited_at.isoformat() if whom.invited_at else None,
        "expires_at": code.expires_at.isoformat() if code else None,
        "called_at": code.called_at.isoformat() if code and code.called_at else None,
    }


def _revoke(settings: "Settings", programme: str, names: "Sequence[str]", *, as_json: bool) -> None:
    from secrets import token_bytes

    from bot.inviting import revoke

    _done(revoke(settings, programme, names, _now(), token_bytes), "revoked", as_json=as_json)


def _call(settings: "Settings", programme: str, names: "Sequence[str]", *, as_json: bool) -> None:
    from secrets import token_bytes

    from bot.inviting import call

    _done(call(settings, programme, names, _now(), token_bytes), "called", as_json=as_json)


def _done(whom: "Sequence[Invitee]", what: str, *, as_json: bool) -> None:
    for each in whom:
        typer.echo(
            json.dumps({**_whom(each), "done": what}, ensure_ascii=False) if as_json else f"{_shown(each)}: {what}"
        )


def _whom(whom: "Invitee") -> dict[str, object]:
    return {
        "programme": whom.programme,
        "for": str(whom.purpose),
        "name": whom.name,
        "cluster": whom.cluster,
        "language": whom.language or None,
    }


def _shown(whom: "Invitee") -> str:
    return f"{_printable(whom.name)} ({_printable(whom.cluster)})"


def _printable(name: str) -> str:
    """Names go to a terminal here, where control characters would do harm."""
    return name if name.isprintable() else repr(name)


def _now() -> "datetime":
    from bot.clock import WallClock

    return WallClock().now()
