"""Hours and rules of a programme as plain data, as its file has them, and back: the only home of that form."""

from datetime import time
from typing import Any

from flows.calendar import WEEKDAYS, Hours
from flows.programme import MONTHS_TO_AGAIN, Anchor, Digests, Every, Reminders, Rule, StageKind


def hours_told(hours: Hours) -> dict[str, Any]:
    days = [WEEKDAYS[day] for day in sorted(hours.weekdays)]
    return {"from": clock_told(hours.start), "until": clock_told(hours.until), "weekdays": days}


def hours_read(told: Any) -> Hours:
    weekdays = frozenset(map(WEEKDAYS.index, told["weekdays"]))
    return Hours(time.fromisoformat(told["from"]), time.fromisoformat(told["until"]), weekdays)


def reminders_told(reminders: Reminders) -> dict[str, Any]:
    rules = [
        {"stage": str(r.stage), "count_from": str(r.anchor), "days": list(r.days), "working": r.working}
        for r in reminders.rules
    ]
    told = {**hours_told(reminders.hours), "most_per_stage": reminders.most_per_stage, "rules": rules}
    # As with digests: what was told before there was a choice stays as it was.
    months = reminders.months_to_again
    return told if months == MONTHS_TO_AGAIN else {**told, "months_to_again": months}


def reminders_read(told: Any) -> Reminders:
    rules = (
        Rule(StageKind(r["stage"]), Anchor(r["count_from"]), tuple(r["days"]), r["working"]) for r in told["rules"]
    )
    months = told.get("months_to_again", MONTHS_TO_AGAIN)
    return Reminders(hours_read(told), told["most_per_stage"], tuple(rules), months)


def digests_told(digests: Digests) -> dict[str, Any]:
    told = {"weeks": digests.weeks, "weekday": WEEKDAYS[digests.weekday], "at": clock_told(digests.at)}
    # What was told before there was a choice stays as it was, or every programme would seem to have changed.
    return told if digests.every is Every.WEEK else {**told, "every": str(digests.every)}


def digests_read(told: Any) -> Digests:
    at, every = time.fromisoformat(told["at"]), Every(told.get("every", Every.WEEK))
    return Digests(told["weeks"], WEEKDAYS.index(told["weekday"]), at, every)


def clock_told(at: time | None) -> str | None:
    return None if at is None else at.isoformat("minutes")
