"""A folder with settings, a database and files, and the commands run in it."""

import json
from pathlib import Path
from typing import Any

from typer.testing import CliRunner, Result

from bot.cli import app
from storage.database import reader_for
from storage.verify import verify
from tests.bot.filled import settings_for


class House:
    """A folder with settings, a database and files."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.settings = settings_for(folder)

    def put(self, text: str, name: str = "p.toml") -> str:
        (self.folder / name).write_text(text, encoding="utf-8")
        return str(self.folder / name)

    def icquick(self, *arguments: str) -> Result:
        return CliRunner().invoke(app, [*arguments, "--config", str(self.folder / "config.toml")])

    def loads(self, text: str, *options: str) -> Result:
        return self.icquick("programme", "load", self.put(text), *options)

    def tells(self, *arguments: str) -> list[dict[str, Any]]:
        done = self.icquick(*arguments, "--json")
        assert done.exit_code == 0, done.output
        return [json.loads(line) for line in done.stdout.splitlines()]

    def findings(self) -> int:
        reader = reader_for(self.settings.database_url)
        with reader.begin() as connection:
            found = verify(connection).findings
        reader.dispose()
        return len(found)
