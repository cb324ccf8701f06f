"""What an operator can set, section by section, what stands there if she says nothing, and what is refused.

Where the values come from is the business of config.py.
"""

import re
from importlib.util import find_spec
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, available_timezones

from pydantic import BaseModel, ConfigDict, Field, SecretStr, field_validator
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

from flows.company_list import MAIL
from flows.library import Terms
from storage.retention import Limits

PREFIX = "ICQUICK_"

# Telegram calls nothing but HTTPS; plain HTTP is for servers on this computer, as tests have them.
_WEBHOOK_URL = r"^(https://\S+|http://(127\.0\.0\.1|localhost|\[::1\])(:\d+)?(/\S*)?)?$"
BOT_NAME = r"^([A-Za-z][A-Za-z0-9_]{3,31})?$"  # as Telegram has them, without the @


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Telegram(_Section):
    framework: Literal["aiogram", "python-telegram-bot"] = "aiogram"
    token: SecretStr | None = None
    api_url: str = Field(default="https://api.telegram.org", pattern=r"^https?://\S+$")
    mode: Literal["polling", "webhook"] = "polling"
    webhook_url: str = Field(default="", pattern=_WEBHOOK_URL)
    webhook_listen: str = "127.0.0.1:8443"
    webhook_secret: SecretStr | None = None
    messages_per_second: float = Field(default=25, ge=1, le=1000)
    bot_name: str = Field(default="", pattern=BOT_NAME)

    @field_validator("webhook_secret")
    @classmethod
    def _is_sayable(cls, secret: SecretStr | None) -> SecretStr | None:
        if secret is not None and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", secret.get_secret_value()):
            raise ValueError("must be 1 to 256 letters, digits, - or _")
        return secret

    @field_validator("webhook_listen")
    @classmethod
    def _is_address(cls, address: str) -> str:
        return _address(address)

    @property
    def secrets(self) -> list[str]:
        """What no log line may contain."""
        return [secret.get_secret_value() for secret in (self.token, self.webhook_secret) if secret]

    @property
    def listen_at(self) -> tuple[str, int]:
        """Host and port where the webhook listens."""
        return _host_and_port(self.webhook_listen)


class Storage(_Section):
    url: str = "sqlite:///icquick.sqlite"
    marks: str = ""

    @field_validator("url")
    @classmethod
    def _is_known(cls, url: str) -> str:
        if url.startswith("postgresql://"):
            if find_spec("psycopg") is None:
                raise ValueError("PostgreSQL needs the package psycopg: pip install 'icquick[postgres]'")
            if not _database_of(url):
                raise ValueError("must name a database: postgresql://name@host/database")
        elif not url.startswith("sqlite:///") or url == "sqlite:///":
            raise ValueError(
                "must begin with sqlite:/// and name a file, or with postgresql:// and name a database"
            )
        return url


class Programme(_Section):
    zone: str = "Europe/Paris"
    invitation_days: int = Field(default=30, ge=1, le=365)

    @field_validator("zone")
    @classmethod
    def _is_known(cls, zone: str) -> str:
        if zone not in available_timezones():
            raise ValueError(f"{zone!r} is no time zone; write one such as Europe/Paris")
        return zone


class Privacy(_Section):
    controller: str = ""
    contact: str = ""
    unfinished_days: int = Field(default=90, ge=30)  # two weeks of them are the warning
    finished_months: int = Field(default=36, ge=2)

    @property
    def limits(self) -> Limits:
        return Limits(self.unfinished_days, self.finished_months)


class Colleagues(_Section):
    days: int = Field(default=14, ge=1, le=365)
    open_links: int = Field(default=3, ge=1, le=20)


class Language(_Section):
    fallback: str = "en"


class Mail(_Section):
    """A server that takes mail; without a host there is none. ``ca_file``: who vouches for it, if nobody known."""

    host: str = ""
    port: int = Field(default=587, ge=1, le=65535)
    tls: Literal["starttls", "tls", "none"] = "starttls"
    sender: str = ""
    user: str = ""
    password: SecretStr | None = None
    timeout_seconds: float = Field(default=20, gt=0, le=300)
    ca_file: str = ""

    @field_validator("sender")
    @classmethod
    def _is_address(cls, sender: str) -> str:
        if sender and not MAIL.fullmatch(sender):
            raise ValueError("must be a mail address, such as icquick@example.org")
        return sender

    @property
    def is_set(self) -> bool:
        return bool(self.host)


class Schedule(_Section):
    heartbeat_seconds: float = Field(default=10, gt=0, le=15)  # a lease of 30 s must be renewed in time
    inbox_days: int = Field(default=8, ge=2)  # Telegram repeats an unread update for a day
    outbox_days: int = Field(default=30, ge=1)
    snapshot_day: int = Field(default=1, ge=1, le=20)  # every month has twenty working days


class Operating(_Section):
    """The door for whoever watches over the service; without an address there is none."""

    listen: str = ""

    @field_validator("listen")
    @classmethod
    def _is_address(cls, address: str) -> str:
        return _address(address) if address else ""

    @property
    def listen_at(self) -> tuple[str, int]:
        return _host_and_port(self.listen)


class Settings(BaseSettings):
    """Everything that an operator can set. ``folder`` is where the file stands: paths count from there."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_nested_delimiter="__", extra="forbid", frozen=True, hide_input_in_errors=True
    )

    telegram: Telegram = Telegram()
    storage: Storage = Storage()
    programme: Programme = Programme()
    privacy: Privacy = Privacy()
    colleagues: Colleagues = Colleagues()
    language: Language = Language()
    mail: Mail = Mail()
    schedule: Schedule = Schedule()
    operating: Operating = Operating()
    folder: Path = Path()

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls)

    @property
    def terms(self) -> Terms:
        """What the core is told of the operator."""
        return Terms(
            controller=self.privacy.controller,
            contact=self.privacy.contact,
            zone=ZoneInfo(self.programme.zone),
            fallback_language=self.language.fallback,
            unfinished_days=self.privacy.unfinished_days,
            finished_months=self.privacy.finished_months,
            invitation_days=self.colleagues.days,
            most_invitations=self.colleagues.open_links,
            admission_days=self.programme.invitation_days,
            snapshot_day=self.schedule.snapshot_day,
        )

    @property
    def secrets(self) -> list[str]:
        """What no log line may contain."""
        password = self.mail.password
        return [*self.telegram.secrets, *([password.get_secret_value()] if password else [])]

    def for_try_out(self) -> "Settings":
        """The same with a database of its own beside the real one, and without mail: nothing leaves here."""
        own = {"storage": Storage(url=_beside(self.storage.url)), "mail": Mail()}
        return self.model_copy(update=own)

    @property
    def is_one_file(self) -> bool:
        """Whether the database is a file that one service has to itself; a server may have several."""
        return self.storage.url.startswith("sqlite:")

    @property
    def database_file(self) -> Path:
        """The database, if it is a file; a relative one counts from the folder of config.toml."""
        assert self.is_one_file, "a server has no file that is ours"
        return self.folder / self.storage.url.removeprefix("sqlite:///")

    @property
    def database_url(self) -> str:
        """The same as a storage URL."""
        return f"sqlite:///{self.database_file}" if self.is_one_file else self.storage.url

    @property
    def database_name(self) -> str:
        """What an operator reads: the file, or the address without a password."""
        return str(self.database_file) if self.is_one_file else _without_password(self.storage.url)

    @property
    def marks_beside(self) -> Path:
        """Beside what the marks lie that must outlive the database (marks.py): a server's beside config.toml."""
        file = self.database_file if self.is_one_file else self.folder / _database_of(self.storage.url)
        return self.folder / self.storage.marks / file.name if self.storage.marks else file


def _address(address: str) -> str:
    host, _, port = address.rpartition(":")
    if not host or not port.isdigit() or not 0 <= int(port) <= 65535:
        raise ValueError("must be host:port, such as 127.0.0.1:8443")
    return address


def _host_and_port(address: str) -> tuple[str, int]:
    host, _, port = address.rpartition(":")
    return host.strip("[]"), int(port)


def _database_of(url: str) -> str:
    return urlsplit(url).path.strip("/")


def _without_password(url: str) -> str:
    parts = urlsplit(url)
    name, _, host = parts.netloc.rpartition("@")
    return f"postgresql://{name.partition(':')[0]}{'@' if name else ''}{host}{parts.path}"


def _beside(url: str) -> str:
    if not url.startswith("sqlite:"):
        return "sqlite:///icquick-try.sqlite"  # to try out nobody needs a server
    file = Path(url.removeprefix("sqlite:///"))
    return f"sqlite:///{file.with_stem(file.stem + '-try')}"
