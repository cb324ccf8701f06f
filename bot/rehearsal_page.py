"""The files of a rehearsal: the timeline, each chat as text, what was sent, and a page to read it all."""

from pathlib import Path

from bot.rehearsal_record import Record, transcript
from flows.document import file_name


def write(record: Record, folder: Path, seed: int) -> Path:
    """Writes everything into ``folder``; gives the page."""
    (folder / "files").mkdir(parents=True, exist_ok=True)
    (folder / "timeline.jsonl").write_text("".join(record.lines()), "utf-8")
    for name, content in record.files.items():
        (folder / name).write_bytes(content)
    (folder / "chats").mkdir(exist_ok=True)
    for name in record.chats:
        text = "\n".join(transcript(record, name)).lstrip("\n") + "\n"
        (folder / "chats" / f"{file_name(name, 'chat')}.txt").write_text(text, "utf-8")
    page = folder / "index.html"
    return page
