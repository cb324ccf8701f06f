"""The demo programme of the try-out: made up as a whole, with days counted from the day on which it is begun.

Nothing in it is told of anybody real: companies have numbers for names, and say that they are simulated.
"""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from flows.calendar import Calendar
from flows.programme import (
    OFFICE_HOURS,
    Cluster,
    Company,
    Facilitator,
    Meeting,
    Programme,
    Role,
    Stage,
    StageKind,
)
from flows.wording import Voice

COLLEAGUES = 4
_ID = "try-out-"
_THURSDAY = 3
_AFTERNOON = time(14)
_PREPARING, _FOLLOWING = timedelta(days=20), timedelta(days=60)


def demo(number: int, begins: date, zone: ZoneInfo, voice: Voice) -> Programme:
    """The ``number``-th one: about three weeks up to its workshop, and two months after it."""
    calendar = Calendar(zone, OFFICE_HOURS, ())
    workshop = _workshop_day(begins)
    cluster = voice.plain("tryout.cluster")
    return Programme(
        id=f"{_ID}{number}",
        name=_numbered(voice.plain("tryout.programme"), number),
        zone=zone,
        language=voice.language,
        begins=begins,
        ends=workshop + _FOLLOWING,
        clusters=(Cluster(cluster),),
        companies=tuple(Company(name, cluster, language=voice.language) for name in colleagues(number, voice)),
        facilitators=(Facilitator(host(voice), Role.FACILITATOR, (cluster,), language=voice.language),),
        stages=_stages(begins, workshop, calendar),
        meetings=(
            Meeting(voice.plain("tryout.workshop"), workshop, workshop, _AFTERNOON, minutes=180, stage="S5"),
        ),
    )


def colleagues(number: int, voice: Voice) -> list[str]:
    """The names of the companies of simulated people; no two programmes share one."""
    first = (number - 1) * COLLEAGUES + 1
    numbers = range(first, first + COLLEAGUES)
    return [voice.plain("tryout.company", number=each) for each in numbers]


def host(voice: Voice) -> str:
    """The name of the facilitator whose inbox is shown."""
    return voice.plain("tryout.host")


def visitors_company(name: str, voice: Voice) -> str:
    """The name of the company of somebody who tries it out."""
    return voice.plain("tryout.company_of", name=name)


def number_of(programme: Programme) -> int:
    """Which one it is; 0 for any other programme."""
    number = programme.id.removeprefix(_ID)
    return int(number) if programme.id.startswith(_ID) and number.isdigit() else 0


def workshop_day(programme: Programme) -> date:
    return programme.meetings[0].first


def workshop_morning(programme: Programme) -> datetime:
    """When the day of the workshop begins at the office."""
    calendar = programme.calendar
    return calendar.moment(workshop_day(programme), calendar.hours.start)


def _workshop_day(begins: date) -> date:
    day = begins + _PREPARING
    return day + timedelta(days=(_THURSDAY - day.weekday()) % 7)


def _stages(begins: date, workshop: date, calendar: Calendar) -> tuple[Stage, ...]:
    after = calendar.working_day(workshop, 1)
    deadline = calendar.working_day(workshop, -2)
    return (
        Stage("S0", StageKind.INVITED, opens=begins),
        Stage("S1", StageKind.INFORMED, opens=begins),
        Stage("S2", StageKind.ANSWERING, opens=begins, deadline=deadline, closes=workshop),
        Stage("S3", StageKind.COMPLETE, opens=begins),
        Stage("S4", StageKind.INITIATION, opens=begins, closes=workshop),
        Stage("S5", StageKind.WORKSHOP, opens=workshop, closes=workshop),
        Stage("S6", StageKind.MEASURES, opens=after, closes=workshop + _FOLLOWING),
    )


def _numbered(name: str, number: int) -> str:
    return name if number == 1 else f"{name} {number}"
