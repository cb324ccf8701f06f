"""config.toml and the environment -> Settings, with every mistake told at once.

Every key can be set from the environment as ``ICQUICK_<SECTION>__<KEY>``, which wins over the file. Secrets come
from the environment alone. A key that nobody knows is a mistake: it is a typing error more often than not.
"""

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_settings import SettingsConfigDict, SettingsError

from bot.settings import PREFIX, Mail, Settings, Telegram
from flows.findings import Finding

DEFAULT_FILE = Path(__file__).parent.parent / "config.toml"
_SECRETS = {"telegram": ("token", "webhook_secret"), "mail": ("password",)}


class ConfigError(Exception):
    """The configuration cannot be used. ``findings`` holds every reason."""

    def __init__(self, findings: list[Finding]) -> None:
        self.findings = tuple(findings)
        super().__init__("\n".join(str(finding) for finding in findings))


def load(file: Path | None = None) -> Settings:
    """Settings from ``file`` (the shipped config.toml if None) and the environment; raises ConfigError."""
    path = file or DEFAULT_FILE
    text = _read(path)
    findings = [*_misplaced(path, text), *_unknown_variables(os.environ)]
    if findings and any(not isinstance(section, dict) for section in text.values()):
        raise ConfigError(findings)

    class FromFile(Settings):
        model_config = SettingsConfigDict(toml_file=path)

    try:
        settings = FromFile(folder=path.resolve().parent)
    except ValidationError as error:
        # A name from the environment that nobody knows has been told above, in its own spelling.
        known = [
            fault for fault in error.errors() if fault["type"] != "extra_forbidden" or _stands(fault["loc"], text)
        ]
        findings += [_finding(path, dict(fault)) for fault in known]
    except SettingsError:
        # A whole section in one variable. It has been found above, as a variable that nobody knows.
        raise ConfigError(findings) from None
    else:
        findings += _missing_for_webhook(path, settings.telegram)
        findings += _missing_for_mail(path, settings.mail)
    if findings:
        raise ConfigError(findings)
    return settings


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        remedy = "Name the file with --config."
        raise ConfigError([Finding(str(path), "", "there is no such file.", remedy)]) from None
    except OSError as error:
        what = f"it cannot be read: {error.strerror}."
        raise ConfigError([Finding(str(path), "", what, "Name a file that can.")]) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        remedy = "Mend the line that is named."
        raise ConfigError([Finding(str(path), "", f"this is not TOML: {error}.", remedy)]) from None


def _misplaced(path: Path, text: Mapping[str, Any]) -> list[Finding]:
    """What stands in the file, but not where it should: a secret, or a value outside every section."""
    findings = [
        Finding(path.name, name, "this is no section.", f"Write [{name}] and the settings below it.")
        for name, section in text.items()
        if not isinstance(section, dict)
    ]
    for section, names in _SECRETS.items():
        there = text.get(section)
        for name in names:
            if isinstance(there, dict) and name in there:
                remedy = f"Take it out and set {PREFIX}{section.upper()}__{name.upper()} in the environment."
                what = "a secret does not belong in this file."
                findings.append(Finding(path.name, f"{section}.{name}", what, remedy))
    return findings


def _missing_for_webhook(path: Path, telegram: Telegram) -> list[Finding]:
    if telegram.mode != "webhook":
        return []
    findings = []
    if not telegram.webhook_url:
        what, remedy = "a webhook has no address.", "Write the HTTPS address that Telegram is to call."
        findings.append(Finding(path.name, "telegram.webhook_url", what, remedy))
    if telegram.webhook_secret is None:
        variable = f"{PREFIX}TELEGRAM__WEBHOOK_SECRET"
        what, remedy = "a webhook has no secret.", "Set it to 1 to 256 letters, digits, - or _ of your choice."
        findings.append(Finding("environment", variable, what, remedy))
    return findings


def _missing_for_mail(path: Path, mail: Mail) -> list[Finding]:
    if not mail.is_set:
        return []
    findings = []
    if not mail.sender:
        what, remedy = "a mail has no sender.", "Write the address that digests are to come from."
        findings.append(Finding(path.name, "mail.sender", what, remedy))
    if mail.user and mail.password is None:
        variable = f"{PREFIX}MAIL__PASSWORD"
        findings.append(Finding("environment", variable, "the mail server's user has no password.", "Set it."))
    if mail.user and mail.tls == "none":
        what, remedy = "the password would be sent in the clear.", 'Write tls = "starttls" or "tls", or no user.'
        findings.append(Finding(path.name, "mail.tls", what, remedy))
    return findings


def _unknown_variables(environment: Mapping[str, str]) -> list[Finding]:
    known = {
        f"{PREFIX}{section}__{key}".upper()
        for section, field in Settings.model_fields.items()
        if isinstance(field.annotation, type) and issubclass(field.annotation, BaseModel)
        for key in field.annotation.model_fields
    }
    return [
        Finding("environment", name, "no such setting exists.", "See config.toml for the names.")
        for name in sorted(environment)
        if name.upper().startswith(PREFIX) and name.upper() not in known
    ]


def _stands(place: tuple[int | str, ...], text: Mapping[str, Any]) -> bool:
    """Whether the file itself has something at this place."""
    value: Any = text
    for key in place:
        if not isinstance(value, Mapping) or key not in value:
            return False
        value = value[key]
    return True


def _finding(path: Path, fault: Mapping[str, Any]) -> Finding:
    place = ".".join(map(str, fault["loc"]))
    variable = f"{PREFIX}{'__'.join(map(str, fault['loc']))}".upper()
    if fault["type"] == "extra_forbidden":
        return Finding(path.name, place, "no such setting exists.", "Take it out, or mend its name.")
    if variable in {name.upper() for name in os.environ}:
        return Finding("environment", variable, f"{fault['msg']}.", "Mend the value.")
    return Finding(path.name, place, f"{fault['msg']}.", "Mend the value.")
