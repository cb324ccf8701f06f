"""A Bot API server in a storm: sends fail by a fixed timetable; all that was shown is kept for the verdict."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

from tests.telegram.bot_api import BROKEN, BotApi, Cut, Fault, flood
from tests.telegram.record import Call, Fields, rows_of, text_of

SENDS = ("sendMessage", "sendPhoto", "sendDocument", "editMessageText")
# Every n-th send goes wrong like this. Where two are due, the rarer one has its turn.
TIMETABLE: Mapping[int, Fault] = {17: Cut.AFTER, 13: Cut.BEFORE, 9: BROKEN, 6: flood(1)}


@dataclass(frozen=True)
class Said:
    """Something that came to stand in the chat. ``is_lost``: the bot never heard that it did."""

    text: str
    file: str  # a digest of the picture or document, or nothing
    is_new: bool  # a message of its own, no edit
    is_lost: bool
    deaths: int  # how often the bot had died before

    @property
    def content(self) -> tuple[str, str]:
        return self.text, self.file


class StormyApi(BotApi):
    def __init__(self) -> None:
        super().__init__()
        self.sends = 0
        self.injected: Counter[int] = Counter()  # by its row of the timetable
        self.said: list[Said] = []
        self.questions_shown: set[str] = set()
        self.deaths = 0
        # Called when something came to stand in the chat, before the bot can hear of it.
        self.on_said: Callable[[Call], None] = lambda call: None

    def fault_for(self, method: str) -> Fault | None:
        if method not in SENDS:
            return super().fault_for(method)
        self.sends += 1
        for nth, fault in TIMETABLE.items():
            if self.sends % nth == 0:
                self.injected[nth] += 1
                return fault
        return None

    def keep(self, call: Call, result: Any) -> None:
        super().keep(call, result)
        if call.method in SENDS:
            file = next(iter(call.files.values()), b"")
            digest = blake2b(file, digest_size=8).hexdigest() if file else ""
            is_new, is_lost = call.method != "editMessageText", call.fault is Cut.AFTER
            self.said.append(Said(text_of(call.fields), digest, is_new, is_lost, self.deaths))
            self.questions_shown |= {data.split(":")[1] for data in presses_of(call.fields) if data[:2] == "a:"}
            self.on_said(call)


def presses_of(fields: Fields) -> list[str]:
    """What the buttons of a message carry."""
    return [data for row in rows_of(fields) for _, data in row]
