"""What a typed text means, on every channel alike: a command where it begins with a slash, else words."""

import re

from flows.events import Commanded, Event, Started, Wrote

_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@\w+)?(?:\s+(.*))?", re.DOTALL)
_CODE = re.compile(r"[A-Za-z0-9_-]{1,64}")


def read_text(text: str, *, id: str, chat: str, language: str = "") -> Event:
    """The event that a typed text is. ``/start`` carries the code of an invitation if it is one."""
    match = _COMMAND.fullmatch(text.strip())
    if match is None:
        return Wrote(text=text, id=id, chat=chat, language=language)
    name, argument = match[1].lower(), (match[2] or "").strip()
    if name == "start":
        code = argument if _CODE.fullmatch(argument) else ""
        return Started(code=code, id=id, chat=chat, language=language)
    return Commanded(name=name, id=id, chat=chat, language=language)
