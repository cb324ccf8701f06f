"""The clock of the try-out: it goes as the wall clock does, from a moment of its own, and can be moved on.

It never goes back, whatever the wall clock does, and however often the try-out is started on the same database.
"""

from datetime import UTC, datetime, timedelta

from bot.clock import Clock
from bot.settings import Settings
from storage.database import reader_for
from storage.due import latest
from storage.migrate import version_of


class TryOutClock:
    """Implements ``Clock``. It begins at ``not_before`` where the wall clock is not that far yet."""

    def __init__(self, wall: Clock, not_before: datetime | None = None) -> None:
        self._wall = wall
        self._ahead = timedelta(0)
        self._last = wall.now()
        if not_before is not None:
            self.moves_to(not_before)

    def now(self) -> datetime:
        self._last = max(self._last, self._wall.now() + self._ahead)
        return self._last

    def moves_to(self, moment: datetime) -> None:
        """From now on it is ``moment``; nothing happens where that has passed."""
        now = self.now()
        if moment > now:
            # From what the wall says now, and not from what was last told: it may have been put back.
            self._ahead = moment - self._wall.now()
            self._last = moment.astimezone(UTC)


def last_moment(settings: Settings) -> datetime | None:
    """The moment at which anything was taken in last; None where there is no database yet."""
    if not settings.database_file.exists():
        return None
    engine = reader_for(settings.database_url)
    try:
        if version_of(engine) is None:
            return None
        with engine.begin() as connection:
            return latest(connection)
    finally:
        engine.dispose()
