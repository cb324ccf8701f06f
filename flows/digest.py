"""DigestView -> Digest: everything that a digest says, in words, once; each way of showing it is made of this.

Chat, mail, page and JSON render the same value, so they cannot disagree. All texts here are plain: no tags, and
nothing escaped. What a rendering leaves out (a chat has little room) it must say.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from hashlib import sha256

from flows.digest_results import Result, results_of
from flows.digest_rules import Action, Ahead, Change, Need, action, ahead, changes, needs
from flows.digest_value import Bar, Card, Digest, Section, Table
from flows.digest_view import ClusterView, Counts, DigestView
from flows.hosting_counts import FEWEST
from flows.library import Library
from flows.picture import Step, StepGroup, Steps
from flows.wording import Voice

STEPS = ("companies", "invited", "started", "finished", "agreed")


def compose(view: DigestView, library: Library, language: str) -> Digest:
    """The digest of ``view`` in ``language``."""
    return _Writer(view, library, library.voices[language]).digest()


class _Writer:
    def __init__(self, view: DigestView, library: Library, voice: Voice) -> None:
        self._view = view
        self._library = library
        self._say = voice.plain
        self._voice = voice
        self._needs = needs(view)
        self._ahead = ahead(view)
        self._action = action(view)

    def digest(self) -> Digest:
        results = results_of(self._view, self._library, self._voice)
        sections = (
            self._funnel(),
            self._changes(),
            self._needed(),
            self._coming(),
            self._results(results),
            self._tasks(),
        )
        kept = tuple(each for each in sections if each is not None)
        day = self._day(self._view.today)
        return Digest(
            language=self._voice.language,
            title=self._say("digest.title", programme=self._view.programme.name),
            subtitle=self._subtitle(day),
            action_title=self._say("digest.action"),
            action=self._helps(self._action),
            help=str(self._action.help),
            sections=kept,
            footer=self._say("digest.footer"),
            page_name=f"digest-{self._view.today.isoformat()}.html",
            told=self._told(results),
            has_changes=bool(changes(self._view)),
        )

    def _subtitle(self, day: str) -> str:
        if self._view.since is None:
            return self._say("digest.first", reader=self._view.reader, day=day)
        since = self._voice.date(self._view.since, self._view.programme.zone)
        return self._say("digest.since", reader=self._view.reader, day=day, since=since)

    # -- the funnel

    def _funnel(self) -> Section:
        heads = (self._say("digest.cluster"), *(self._say(f"digest.step.{step}") for step in STEPS))
        rows = tuple((each.name, *self._counted(each)) for each in self._view.clusters)
        lines = tuple(self._row(heads, row) for row in rows)
        hidden = any(each.is_observed for each in self._view.clusters)
        note = self._say("digest.observed", limit=FEWEST) if hidden else ""
        group = self._say("digest.group")
        title = self._say("digest.funnel")
        return Section(
            "funnel",
            title,
            table=Table(self._say("digest.funnel_caption"), heads, rows, lines),
            note=" ".join(filter(None, (note, group))),
            picture=self._picture(title),
        )

    def _row(self, heads: tuple[str, ...], row: tuple[str, ...]) -> str:
        cells = " · ".join(f"{head} {cell}" for head, cell in zip(heads[1:], row[1:], strict=True))
        return self._say("digest.row", name=row[0], cells=cells)

    def _counted(self, cluster: ClusterView) -> Iterator[str]:
        for step in STEPS:
            now, then = getattr(cluster.now, step), getattr(cluster.then, step)
            told = shown(cluster, now, self._voice)
            more = now - then if self._view.since and not cluster.is_observed else 0
            yield f"{told} (+{more})" if more > 0 else told

    def _picture(self, title: str) -> Steps | None:
        groups = tuple(
            StepGroup(each.name, tuple(self._bars(each.now)))
            for each in self._view.clusters
            if not each.is_observed and each.now.companies
        )
        return Steps(title, groups) if groups else None

    def _bars(self, counts: Counts) -> Iterator[Step]:
        for step in STEPS[1:]:
            yield Step(self._say(f"digest.step.{step}"), getattr(counts, step), counts.companies)

    # -- what changed, who needs a person, what is ahead

    def _changes(self) -> Section:
        items = tuple(self._change(each) for each in changes(self._view))
        note = "" if items else self._say("digest.no_changes")
        return Section("changes", self._say("digest.changes"), items, note=note)

    def _change(self, change: Change) -> str:
        stage = self._say(f"stage.{change.stage}") if change.stage else ""
        day = self._voice.date(change.at, self._view.programme.zone)
        key = f"digest.change.{change.what}"
        return self._say(key, company=change.company, cluster=change.cluster, stage=stage, day=day)

    def _needed(self) -> Section:
        items = tuple(self.need(each) for each in self._needs)
        note = "" if items else self._say("digest.no_needs")
        return Section("needs", self._say("digest.needs"), items, note=note)

    def need(self, need: Need) -> str:
        return need_told(need, self._voice)

    def _coming(self) -> Section:
        items = tuple(self._is_ahead(each) for each in self._ahead)
        note = "" if items else self._say("digest.no_dates")
        return Section("ahead", self._say("digest.ahead"), items, note=note)

    def _is_ahead(self, each: Ahead) -> str:
        day = self._day(each.day)
        if each.meeting is not None:
            line = self._say("digest.meeting", n=each.days, name=each.meeting.name, day=day)
            if each.of:
                answers = self._say("digest.answers", coming=each.coming, of=each.of, left=each.left)
                return f"{line} {answers}"
            return line
        assert each.stage is not None, "it is a meeting or a deadline"
        line = self._say("digest.deadline", n=each.days, stage=self._say(f"stage.{each.stage.kind}"), day=day)
        if not each.of:
            return line
        return f"{line} " + self._say("digest.left", left=each.left, of=each.of)

    # -- single companies

    def _results(self, results: Sequence[Result]) -> Section:
        cards = tuple(self._card(each) for each in results)
        note = self._say("digest.results_note" if cards else "digest.no_results")
        return Section("results", self._say("digest.results"), cards=cards, note=note)

    def _card(self, result: Result) -> Card:
        stage = self._say(f"stage.{result.stage}") if result.stage else ""
        lines = [
            self._say("digest.develop", names=", ".join(result.priorities)) if result.priorities else "",
            self._say("digest.stabilise", names=", ".join(result.strengths)) if result.strengths else "",
            *result.remarks,
            *result.doubts,
            self._measures(result),
            self._say("digest.measures_done", n=result.measures_done) if result.measures_done else "",
        ]
        bars = tuple(self._bar(label, value) for label, value in result.capitals)
        day = self._day(result.day)
        subtitle = self._say("digest.card", cluster=result.cluster, stage=stage, day=day)
        return Card(result.company, subtitle, bars, tuple(filter(None, lines)))

    def _bar(self, label: str, value: int | None) -> Bar:
        words = "–" if value is None else self._say("digest.of_100", value=value)
        return Bar(label, value, words, self._say("digest.row", name=label, cells=words))

    def _measures(self, result: Result) -> str:
        if not result.measures:
            return ""
        due = self._day(result.next_due) if result.next_due else ""
        return self._say("digest.measures", n=result.measures, due=due)

    # -- tasks, and the action

    def _tasks(self) -> Section | None:
        items = tuple(
            self._say(f"digest.unreached.{each.lack}", name=each.name, clusters=", ".join(each.clusters))
            for each in self._view.unreached
        )
        return Section("tasks", self._say("digest.tasks"), items) if items else None

    def _helps(self, action: Action) -> str:
        stage = self._say(f"stage.{action.stage.kind}") if action.stage else ""
        day = self._day(action.day) if action.day else ""
        return self._say(f"digest.help.{action.help}", n=action.count, stage=stage, day=day)

    def _day(self, day: date) -> str:
        return self._voice.day(day)

    def _told(self, results: Sequence[Result]) -> str:
        """A mark of what is told, without what changes by itself from day to day."""
        clusters = [
            (each.name, *(shown(each, getattr(each.now, s), self._voice) for s in STEPS))
            for each in self._view.clusters
        ]
        needed = [(each.company.standing.key, str(each.reason)) for each in self._needs]
        coming = [(str(each.day), each.left, each.of, each.coming) for each in self._ahead]
        tasks = [(each.name, str(each.lack)) for each in self._view.unreached]
        parts = (str(self._action.help), clusters, needed, coming, tasks, [repr(each) for each in results])
        return sha256(repr(parts).encode()).hexdigest()


def need_told(need: Need, voice: Voice) -> str:
    stage = voice.plain(f"stage.{need.stage}") if need.stage else ""
    told = need.company.standing
    return voice.plain(
        f"digest.need.{need.reason}", n=need.days, company=told.name, cluster=told.cluster, stage=stage
    )


def shown(cluster: ClusterView, count: int, voice: Voice) -> str:
    """A number as the reader may see it: of an observed cluster a small one is hidden."""
    if cluster.is_observed and 0 < count < FEWEST:
        return voice.plain("hosting.companies.few", limit=FEWEST)
    return str(count)
