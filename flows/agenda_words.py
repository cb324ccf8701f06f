"""What is planned, in words: what a message is about, its rule, what moved it, what speaks against it."""

from zoneinfo import ZoneInfo

from flows.planned import Ahead, Kind, Planned
from flows.reminded import Result, Shift
from flows.wording import Voice


def subject(ahead: Ahead, voice: Voice) -> str:
    """What the message is about."""
    if ahead.kind is not Kind.STAGE:
        return voice.plain(f"agenda.kind.{ahead.kind}")
    return of_reminder(ahead.say[0], voice)


def of_reminder(planned: Planned, voice: Voice) -> str:
    if planned.mark.is_of_measure:
        return voice.plain("agenda.measure")
    return voice.plain(f"stage.{planned.stage.kind}")


def rule(planned: Planned, voice: Voice) -> str:
    """By which rule, from which day on."""
    if planned.rule is None or planned.counted_from is None:
        return voice.plain("agenda.asked")
    told = {"what": voice.plain(f"agenda.anchor.{planned.rule.anchor}"), "day": voice.day(planned.counted_from)}
    if not planned.days:
        return voice.plain("agenda.rule.same", **told)
    count = voice.plain(f"agenda.count.{'working' if planned.rule.working else 'days'}", n=abs(planned.days))
    return voice.plain(f"agenda.rule.{'after' if planned.days > 0 else 'before'}", **told, count=count)


def shift(moved: Shift, voice: Voice, zone: ZoneInfo) -> str:
    """What moved it, and to when."""
    key = f"agenda.shift.{moved.why.replace(' ', '_')}"
    return voice.plain("agenda.moved", why=voice.plain(key, name=moved.name), when=voice.moment(moved.at, zone))


def barred(result: Result, voice: Voice) -> str:
    return voice.plain(f"agenda.barred.{result}")
