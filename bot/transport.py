"""The port between the service and a channel: what a channel must be able to do, and how it may fail.

All that the service learns of a failed send is one of three things: the chat cannot be reached at all, it
can later, or nobody knows. Everything else a channel knows about its own errors stays in its adapter.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from flows.events import Event
from flows.outcome import Message

Deliver = Callable[[Event], Awaitable[None]]
"""Hands an event to the service. Returns when it is committed, so the channel may acknowledge it then."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """The channel's own name of the message that now stands in the chat."""

    message: str | None


class DeliveryError(Exception):
    """A message was not delivered, as far as is known."""


class Unreachable(DeliveryError):
    """The chat is closed to us: blocked, deleted, never opened."""


class TryLater(DeliveryError):
    """Nothing was shown; ask again after ``seconds``, or at one's own discretion if None."""

    def __init__(self, seconds: float | None = None) -> None:
        super().__init__("try later" if seconds is None else f"try again in {seconds:g} s")
        self.seconds = seconds


class Occupied(TryLater):
    """Somebody else takes the updates of this bot; only one can, so one waits until the other has gone."""

    def __init__(self, reason: str) -> None:
        super().__init__()
        self.args = (reason,)


class Unknown(DeliveryError):
    """The request left and no answer came: the message may stand in the chat or not."""


class Transport(Protocol):
    """One channel. ``serve`` runs until it is cancelled."""

    async def serve(self, deliver: Deliver) -> None: ...

    async def send(self, message: Message, file: bytes | None) -> Receipt:
        """Shows a message, with its picture or document as a ``file``.

        With ``replaces`` it edits that message, or sends anew where it is gone.
        """
        ...

    async def acknowledge(self, event: Event, toast: str) -> None:
        """Ends the waiting mark of a pressed button, with a short notice if there is one. Best effort."""
        ...

    async def typing(self, chat: str) -> None:
        """Says that more is coming. Best effort."""
        ...

    async def close(self) -> None: ...


@runtime_checkable
class Addressable(Protocol):
    """A channel in which an address can begin a conversation."""

    def link(self, code: str) -> str:
        """Opens the conversation as ``/start CODE`` does."""
        ...


@runtime_checkable
class Selective(Protocol):
    """A channel in which some of those who are written to look at no files."""

    def wants_file(self, message: Message) -> bool:
        """Whether the picture or document of a message has to be made at all."""
        ...
