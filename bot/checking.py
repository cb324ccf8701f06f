"""``icquick check``: everything that can be known to be wrong before the service starts."""

from pathlib import Path

from sqlalchemy.exc import DBAPIError

from bot import content
from bot.config import ConfigError, load
from bot.settings import Settings
from flows.findings import ContentError, Finding
from flows.library import Terms
from storage.database import engine_for
from storage.migrate import version_of
from storage.schema import HEAD


def findings(config: Path | None) -> list[Finding]:
    """All findings in configuration, content and database, in this order."""
    found: list[Finding] = []
    settings: Settings | None = None
    try:
        settings = load(config)
    except ConfigError as error:
        found += error.findings
    try:
        library = content.library(settings.terms if settings else Terms())
    except ContentError as error:
        found += error.findings
    else:
        if settings and settings.language.fallback not in library.voices:
            offered = ", ".join(library.languages)
            what = f"{settings.language.fallback!r} is not offered."
            found.append(Finding("config.toml", "language.fallback", what, f"Choose one of {offered}."))
    return found + (_database(settings) if settings else [])


def _database(settings: Settings) -> list[Finding]:
    file = settings.database_name
    if settings.is_one_file and not settings.database_file.exists():
        return []  # it is made at the first start
    engine = engine_for(settings.database_url, patience=5)
    try:
        version = version_of(engine)
    except DBAPIError as error:
        remedy = "Restore a backup." if settings.is_one_file else "See that the server runs and lets us in."
        return [Finding(file, "", f"the database cannot be read: {error.orig}.", remedy)]
    finally:
        engine.dispose()
    if version in (HEAD, None):
        return []
    return [Finding(file, "", f"its schema is {version}, not {HEAD}.", "Run `icquick migrate`.")]
