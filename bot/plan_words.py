"""Plans, and the reasons of a message, in the words of the command line, and as JSON for programs."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import groupby
from typing import Any
from zoneinfo import ZoneInfo

from bot.plans import Coming, Found, Sent, Shifted
from flows import agenda_words
from flows.consents import REMIND
from flows.library import Library
from flows.looking import bar
from flows.planned import Planned
from flows.reminded import Shift
from flows.wording import Voice


def lines(found: Iterable[Coming], voice: Voice) -> Iterator[str]:
    """A heading for each day, and two or three lines for each message."""

    def day(each: Coming) -> str:
        return f"{each.ahead.at.astimezone(each.zone):%A %Y-%m-%d}"

    for heading, of_day in groupby(found, key=day):
        yield heading
        for each in of_day:
            cluster = f" ({each.cluster})" if each.cluster else ""
            what = agenda_words.subject(each.ahead, voice)
            way = ", by mail" if each.is_mail else ""
            yield f"  {each.ahead.at.astimezone(each.zone):%H:%M} {each.zone.key}  {each.to}{cluster}: {what}{way}"
            for planned in each.ahead.say:
                yield f"        {_with_shifts(planned, voice, each.zone)}"
            if each.ahead.barred is not None:
                yield f"        {agenda_words.barred(each.ahead.barred, voice)}"
            yield f"        {each.programme}, {each.id}"
        yield ""


def _with_shifts(planned: Planned, voice: Voice, zone: ZoneInfo) -> str:
    told = [agenda_words.of_reminder(planned, voice), agenda_words.rule(planned, voice)]
    return "; ".join([*told, *(agenda_words.shift(each, voice, zone) for each in planned.shifts)])


def shift_lines(found: Iterable[Shifted], voice: Voice) -> Iterator[str]:
    for each in found:
        before, after = (
            "does not come" if at is None else f"{at.astimezone(each.zone):%Y-%m-%d %H:%M}"
            for at in (each.before, each.after)
        )
        what, rule = agenda_words.of_reminder(each.planned, voice), agenda_words.rule(each.planned, voice)
        yield f"{before:16} → {after:16}  {each.to}: {what}; {rule}  ({each.id})"


def as_json(each: Coming) -> dict[str, Any]:
    return {
        "id": each.id,
        "at": each.ahead.at.astimezone(each.zone).isoformat(),
        "zone": each.zone.key,
        "programme": each.programme,
        "to": each.to,
        "cluster": each.cluster or None,
        "kind": str(each.ahead.kind),
        "reminders": [_planned_as_json(planned, each.zone) for planned in each.ahead.say],
        "barred": None if each.ahead.barred is None else str(each.ahead.barred),
    }


def _planned_as_json(planned: Planned, zone: ZoneInfo) -> dict[str, Any]:
    rule = planned.rule
    return {
        "stage": planned.stage.id,
        "anchor": planned.mark.anchor,
        "about": planned.mark.about or None,
        "counted_from": planned.counted_from.isoformat() if planned.counted_from else None,
        "days": planned.days if rule else None,
        "working": rule.working if rule else None,
        "nominal": planned.nominal.isoformat(),
        "shifts": [_moved_as_json(each, zone) for each in planned.shifts],
    }


def _moved_as_json(moved: Shift, zone: ZoneInfo) -> dict[str, Any]:
    return {"why": str(moved.why), "at": moved.at.astimezone(zone).isoformat(), "name": moved.name or None}


def shift_as_json(each: Shifted) -> dict[str, Any]:
    def told(at: datetime | None) -> str | None:
        return None if at is None else at.astimezone(each.zone).isoformat()

    named = {"id": each.id, "to": each.to, "stage": each.planned.stage.id, "anchor": each.planned.mark.anchor}
    return {**named, "before": told(each.before), "after": told(each.after)}


def found_told(found: Found, library: Library, voice: Voice) -> dict[str, Any]:
    """Rule, zone, shifts, consent, version of the text, and what becomes or became of it."""
    journey, known, planned = found.seat.situation.journey, found.seat.known, found.planned
    assert journey is not None, "a seat is a company's"
    told: dict[str, Any] = {"to": f"{journey.company_name} ({journey.cluster}), {journey.programme_name}"}
    if planned is not None:
        told["about"] = agenda_words.of_reminder(planned, voice)
        told["rule"] = agenda_words.rule(planned, voice)
        told["its_day"] = planned.nominal.isoformat()
        told["shifts"] = [agenda_words.shift(each, voice, journey.zone) for each in planned.shifts] or ["none"]
    elif found.said is not None:
        told["about"] = f"{found.said.mark.stage}, {found.said.mark.anchor}"
    hours = known.rules.hours
    told["zone"] = f"{journey.zone.key}, reminders from {hours.start:%H:%M} to {hours.until:%H:%M}"
    told["consent"] = _consent(found, journey.zone)
    language = library.closest(found.seat.situation.language)
    told["text"] = f"{language}, version {library.voices[language].version('remind.')}"
    told["state"] = _state(found, voice, journey.zone)
    return told


def _consent(found: Found, zone: ZoneInfo) -> str:
    situation = found.seat.situation
    decision = situation.decisions.get(REMIND)
    if decision is None:
        told = f"{REMIND}: not asked yet; who joins a programme is reminded until she decides"
    else:
        day = decision.at.astimezone(zone)
        told = (
            f"{REMIND}: {'yes' if decision.is_yes else 'no'} since {day:%Y-%m-%d}, wording {decision.text_version}"
        )
    stopped = "STOP: yes" if situation.reminders_stopped else "STOP: no"
    return f"{told}; {stopped}; chat {'open' if situation.reachable else 'closed'}"


def _state(found: Found, voice: Voice, zone: ZoneInfo) -> str:
    if found.said is not None:
        told = f"{found.said.result}, {found.said.at.astimezone(zone):%Y-%m-%d %H:%M}"
        if found.planned is None:
            return told
        return f"{told}; comes again {found.planned.at.astimezone(zone):%Y-%m-%d %H:%M}"
    assert found.planned is not None, "it was found by one of them"
    barred = bar(found.seat.situation)
    if barred is not None:
        return agenda_words.barred(barred, voice)
    return f"comes {found.planned.at.astimezone(zone):%Y-%m-%d %H:%M}, if nothing happens until then"


def sent_told(sent: Sent) -> dict[str, Any]:
    return {
        "kind": f"{sent.lane}, not a reminder of a stage: it follows what somebody did, or a digest's day",
        "state": f"{sent.state}{f': {sent.reason}' if sent.reason else ''}",
        "due": sent.at.isoformat(timespec="minutes"),
    }
