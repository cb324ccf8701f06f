"""Every message as a row before it is a request: put, lease, settle.

A message waits until it is due, is held by one sender at a time (a lease that runs out by itself if the sender
dies), and is settled as sent, failed or unknown. Replies are born leased by the process that made them, which
sends them from memory right after the commit; if it dies, the lease runs out and the sweep finds the row.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, bindparam, case, delete, insert, select, update

from flows.document import Document
from flows.outcome import Button, Lane, Message, OnDoubt, Reminder, ReminderKind
from flows.picture import Bar, Bars, Bubble, Picture, Portfolio
from flows.reminded import Mark
from storage.hot import Hot
from storage.schema import outbox

if TYPE_CHECKING:
    from pydantic import TypeAdapter

LEASE = timedelta(seconds=30)
FREE = timedelta(0)


class State(StrEnum):
    WAITING = "waiting"
    SENT = "sent"
    FAILED = "failed"
    UNKNOWN = "unknown"
    DROPPED = "dropped"  # nobody wanted to hear it any more when its turn came


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of a message; ``shown_as`` is the channel's name of it."""

    key: str
    state: State
    shown_as: str | None = None
    reason: str | None = None
    is_last: bool = False  # of the last word to somebody erased, and of fleeting words, no row is kept
    is_emptied: bool = False  # that it did not arrive is kept, its words are not


_WRITTEN = ("key", "chat", "lane", "body", "on_doubt", "state", "due", "leased_until", "attempts")
_PUT = Hot(insert(outbox).values({name: bindparam(name) for name in _WRITTEN}))
_LEASE = (
    select(outbox.c.id, outbox.c.body)
    .where(
        outbox.c.state == State.WAITING,
        outbox.c.due <= bindparam("now"),
        outbox.c.leased_until <= bindparam("free_at"),
    )
    # The most urgent lane first: a thousand digests that wait must not hold up a reminder.
    .order_by(case({Lane.REPLY: 0, Lane.REMINDER: 1}, value=outbox.c.lane, else_=2), outbox.c.id)
    .limit(bindparam("most"))
    .with_for_update(
        skip_locked=True
    )  # another process takes others; SQLite, which has one writer, passes it over
)
_HOLD = (
    update(outbox)
    .where(outbox.c.id == bindparam("row"))
    .values(leased_until=bindparam("until"), attempts=outbox.c.attempts + 1)
)
_SETTLE = Hot(
    update(outbox)
    .where(outbox.c.key == bindparam("settled"))
    .values(state=bindparam("new_state"), message=bindparam("shown_as"), reason=bindparam("why"))
)
_EMPTY = update(outbox).where(outbox.c.key == bindparam("settled")).values(body=bindparam("no_words"))
_DROP = Hot(delete(outbox).where(outbox.c.key == bindparam("settled")))
_RENEW = update(outbox).where(outbox.c.key == bindparam("held")).values(leased_until=bindparam("until"))
_PUT_OFF = (
    update(outbox)
    .where(outbox.c.key == bindparam("put_off"))
    .values(due=bindparam("until"), leased_until=bindparam("until"))
)
_POSTPONE = (
    update(outbox)
    .where(
        outbox.c.chat == bindparam("postponed"),
        outbox.c.state == State.WAITING,
        outbox.c.due < bindparam("until"),
    )
    .values(due=bindparam("until"))
)


def put(connection: Connection, messages: Sequence[Message], now: datetime, held_for: timedelta = LEASE) -> None:
    """Writes messages, held by this process for the length of a lease; FREE ones the next sweep takes."""
    until = (now + held_for).timestamp()
    for message in messages:
        _PUT.run(connection, _row(message, now.timestamp(), until))


def lease(connection: Connection, now: datetime, most: int, free_at: datetime | None = None) -> list[Message]:
    """Up to ``most`` messages that are due and held by nobody at ``free_at`` (now); they are held from now on."""
    moments = {"now": now.timestamp(), "free_at": (free_at or now).timestamp()}
    rows = connection.execute(_LEASE, {**moments, "most": most}).all()
    if rows:
        until = (now + LEASE).timestamp()
        connection.execute(_HOLD, [{"row": row.id, "until": until} for row in rows])
    return [read(row.body) for row in rows]


def renew(connection: Connection, keys: Iterable[str], now: datetime) -> None:
    """Holds messages for another length of a lease."""
    until = (now + LEASE).timestamp()
    if rows := [{"held": key, "until": until} for key in keys]:
        connection.execute(_RENEW, rows)


def postpone(connection: Connection, chat: str, until: datetime) -> None:
    """Nothing that waits for this chat goes out before ``until``, whichever process sends it."""
    connection.execute(_POSTPONE, {"postponed": chat, "until": until.timestamp()})


def put_off(connection: Connection, key: str, until: datetime) -> None:
    """One message waits until then, held by nobody."""
    connection.execute(_PUT_OFF, {"put_off": key, "until": until.timestamp()})


def settle(connection: Connection, results: Iterable[Settled]) -> None:
    """Notes what became of messages. One whose row was erased meanwhile is passed over."""
    for r in results:
        row = {"settled": r.key, "new_state": str(r.state), "shown_as": r.shown_as, "why": r.reason}
        if r.is_last:
            _DROP.run(connection, {"settled": r.key})
            continue
        _SETTLE.run(connection, row)
        if r.is_emptied:
            _empty(connection, r.key)


def _empty(connection: Connection, key: str) -> None:
    held = connection.execute(select(outbox).where(outbox.c.key == key)).one_or_none()
    if held is not None:
        bare = Message(held.chat, "", lane=Lane(held.lane), on_doubt=OnDoubt(held.on_doubt), key=key)
        connection.execute(_EMPTY, {"settled": key, "no_words": write(bare)})


def forget_before(connection: Connection, moment: datetime) -> int:
    """Drops settled messages due before ``moment``: they hold words that only their reader needs."""
    old = outbox.c.state != State.WAITING, outbox.c.due < moment.timestamp()
    return connection.execute(delete(outbox).where(*old)).rowcount


def _row(message: Message, due: float, leased_until: float) -> dict[str, object]:
    return {
        "key": message.key,
        "chat": message.to,
        "lane": message.lane,
        "body": write(message),
        "on_doubt": message.on_doubt,
        "state": State.WAITING,
        "due": due,
        "leased_until": leased_until,
        "attempts": 1,
    }


def write(message: Message) -> str:
    """A message as JSON."""
    body: dict[str, object] = {
        "to": message.to,
        "text": message.text,
        "buttons": [[[button.text, button.press] for button in row] for row in message.buttons],
        "replaces": message.replaces,
        "lane": message.lane,
        "on_doubt": message.on_doubt,
        "key": message.key,
    }
    if message.is_last:
        body["is_last"] = True
    if message.is_fleeting:
        body["is_fleeting"] = True
    if message.reminds is not None:
        body["reminds"] = _reminder_as_json(message.reminds)
    if message.document is not None:
        body["document"] = _documents().dump_python(message.document, mode="json")
    if message.picture is not None:
        body["picture"] = {"kind": type(message.picture).__name__, **asdict(message.picture)}
    return json.dumps(body, ensure_ascii=False, separators=(",", ":"))


def read(body: str) -> Message:
    """A message from its JSON."""
    fields = json.loads(body)
    picture, document = fields.get("picture"), fields.get("document")
    return Message(
        to=fields["to"],
        text=fields["text"],
        buttons=tuple(tuple(Button(text, press) for text, press in row) for row in fields["buttons"]),
        replaces=fields["replaces"],
        picture=None if picture is None else _picture(picture),
        document=None if document is None else _documents().validate_python(document),
        lane=Lane(fields["lane"]),
        on_doubt=OnDoubt(fields["on_doubt"]),
        key=fields["key"],
        reminds=_reminder(fields["reminds"]) if "reminds" in fields else None,
        is_last=fields.get("is_last", False),
        is_fleeting=fields.get("is_fleeting", False),
    )


def _reminder_as_json(about: Reminder) -> dict[str, object]:
    at, mark = about.at, about.mark
    return {
        "kind": str(about.kind),
        "tag": about.tag,
        "question": about.question,
        "at": None if at is None else at.timestamp(),
        "mark": None
        if mark is None
        else {"stage": mark.stage, "anchor": mark.anchor, "ordinal": mark.ordinal, "about": mark.about},
    }


def _reminder(fields: dict[str, Any]) -> Reminder:
    at = fields["at"]
    moment = None if at is None else datetime.fromtimestamp(at, UTC)
    mark = fields.get("mark")
    return Reminder(
        ReminderKind(fields["kind"]),
        fields["tag"],
        fields["question"],
        moment,
        None if mark is None else Mark(**mark),
    )


@cache
def _documents() -> "TypeAdapter[Document]":
    # Nested plain data, read back and checked by its types. Imported late: only one message in sixty bears one.
    from pydantic import TypeAdapter

    return TypeAdapter(Document)


def _picture(fields: dict[str, Any]) -> Picture:
    kind = fields.pop("kind")
    if kind == Bars.__name__:
        bars = tuple(Bar(**bar) for bar in fields.pop("bars"))
        borders = tuple(fields.pop("borders"))
        return Bars(bars=bars, scale=tuple(fields.pop("scale")), borders=borders, **fields)
    bubbles = tuple(Bubble(**bubble) for bubble in fields.pop("bubbles"))
    for name in ("x_ends", "y_ends"):
        fields[name] = tuple(fields[name])
    return Portfolio(bubbles=bubbles, **fields)
