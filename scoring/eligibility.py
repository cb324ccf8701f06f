"""Which assessments may be counted in groups at all (specification B.6, B.10).

This is the only home of these conditions. That a company agreed to be compared (CN3) is the caller's to know,
and comes first; so is the calendar, which turns dates into months.
"""

from collections.abc import Collection
from typing import Final

from scoring.model import Profile, QualitySign
from scoring.quality import may_be_compared

OLDEST_MONTHS: Final = 24
_STATES_NEEDED: Final = 12


def may_be_counted(profile: Profile, found: Collection[QualitySign], months_old: int) -> bool:
    """Whether an assessment that was handed in is complete, careful and recent enough.

    Four fifths of the ratings that apply must be there: that is the sign GAPS, which ``found`` then holds.
    """
    states = [state for state in profile.factors.values() if state.s3 is not None]
    return len(states) >= _STATES_NEEDED and months_old <= OLDEST_MONTHS and may_be_compared(found)
