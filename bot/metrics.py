"""The figures for Prometheus: what each is called and what it says. Needs the extra ``metrics``.

What is counted is in vitals.py, what waits in the database in storage/waiting.py; memory, processor time and open
files come from the library. No label names a person, a company or a programme.
"""

from collections.abc import Iterator

from prometheus_client import (
    GC_COLLECTOR,
    PLATFORM_COLLECTOR,
    PROCESS_COLLECTOR,
    CollectorRegistry,
    generate_latest,
)
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily, Metric
from prometheus_client.registry import Collector

from bot.clock import Clock
from bot.vitals import BOUNDS, Spread, Vitals
from storage.database import Database
from storage.waiting import Waiting, waiting

_PATIENCE = 5.0  # seconds, for what is read from the database


class Figures(Collector):
    def __init__(self, vitals: Vitals, database: Database, clock: Clock) -> None:
        self._vitals = vitals
        self._database = database
        self._clock = clock
        self._registry = CollectorRegistry()
        for collector in (self, PROCESS_COLLECTOR, PLATFORM_COLLECTOR, GC_COLLECTOR):
            self._registry.register(collector)

    def describe(self) -> list[Metric]:
        """Nothing is asked of the database while the service starts."""
        return []

    def __call__(self) -> bytes:
        return generate_latest(self._registry)

    def collect(self) -> Iterator[Metric]:
        yield from self._counted()
        yield from self._beats()
        try:
            stock = self._database.unit(lambda connection: waiting(connection, self._clock.now())).result(
                _PATIENCE
            )
        except Exception:
            yield GaugeMetricFamily("icquick_database_up", "Whether the database answers.", value=0)
            return
        yield GaugeMetricFamily("icquick_database_up", "Whether the database answers.", value=1)
        yield from _waits(stock)

    def _counted(self) -> Iterator[Metric]:
        vitals = self._vitals
        yield _histogram("icquick_step_seconds", "From an update to its commit.", vitals.steps)
        yield CounterMetricFamily("icquick_updates_repeated", "Updates that came again.", value=vitals.repeated)
        yield CounterMetricFamily(
            "icquick_updates_set_aside", "Updates that failed for good.", value=vitals.set_aside
        )
        settled = CounterMetricFamily(
            "icquick_messages", "What became of messages, by lane and state.", labels=("lane", "state")
        )
        for labels, number in sorted(vitals.settled.items()):
            settled.add_metric(labels, number)
        yield settled
        stopping = float(vitals.is_stopping)
        yield GaugeMetricFamily("icquick_stopping", "Whether the service has been told to end.", value=stopping)
        trouble = float(bool(vitals.trouble))
        yield GaugeMetricFamily(
            "icquick_refusing", "Whether the last update was refused by the database.", value=trouble
        )

    def _beats(self) -> Iterator[Metric]:
        number = CounterMetricFamily("icquick_beats", "Beats of the heartbeat.", labels=("part", "result"))
        last = GaugeMetricFamily("icquick_beat_seconds", "How long the last beat took.", labels=("part",))
        for part, beat in sorted(self._vitals.beats.items()):
            number.add_metric((part, "well"), beat.well)
            number.add_metric((part, "failed"), beat.failed)
            last.add_metric((part,), beat.seconds)
        yield number
        yield last


def _waits(stock: Waiting) -> Iterator[Metric]:
    number = GaugeMetricFamily("icquick_messages_due", "Messages that are due and not sent.", labels=("lane",))
    oldest = GaugeMetricFamily("icquick_messages_due_seconds", "Since when the oldest is due.", labels=("lane",))
    for lane, (count, seconds) in stock.messages.items():
        number.add_metric((lane,), count)
        oldest.add_metric((lane,), seconds)
    yield number
    yield oldest
    count, seconds = stock.looks
    yield GaugeMetricFamily("icquick_looks_due", "People whose reminders should have been looked at.", value=count)
    yield GaugeMetricFamily("icquick_looks_due_seconds", "Since when the oldest is due.", value=seconds)


def _histogram(name: str, words: str, spread: Spread) -> HistogramMetricFamily:
    buckets, total = [], 0
    for bound, count in zip((*map(str, BOUNDS), "+Inf"), spread.counts, strict=True):
        total += count
        buckets.append((bound, total))
    return HistogramMetricFamily(name, words, buckets=buckets, sum_value=spread.seconds)
