"""config.toml and the environment: what works together, and every mistake told at once with what to do."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot.config import ConfigError, load
from bot.settings import PREFIX, Settings
from flows.findings import Finding


@contextmanager
def environment(**variables: str) -> Iterator[None]:
    """Only these variables of ours are set."""
    kept = {name: value for name, value in os.environ.items() if name.upper().startswith(PREFIX)}
    for name in kept:
        del os.environ[name]
    os.environ.update(variables)
    try:
        yield
    finally:
        for name in variables:
            del os.environ[name]
        os.environ.update(kept)


@pytest.fixture(autouse=True)
def nothing_set() -> Iterator[None]:
    with environment():
        yield


def written(folder: Path, text: str) -> Path:
    file = folder / "config.toml"
    file.write_text(text, encoding="utf-8")
    return file


def findings(file: Path) -> list[Finding]:
    with pytest.raises(ConfigError) as caught:
        load(file)
    return list(caught.value.findings)


def places(file: Path) -> list[tuple[str, str]]:
    return [(finding.file, finding.place) for finding in findings(file)]


# -- what works


def test_the_shipped_file_is_in_order_and_says_what_holds_without_it(tmp_path: Path) -> None:
    shipped, empty = load(), load(written(tmp_path, ""))
    assert shipped.model_dump(exclude={"folder"}) == empty.model_dump(exclude={"folder"})
    assert shipped.telegram.token is None


def test_a_key_in_the_file_counts(tmp_path: Path) -> None:
    settings = load(written(tmp_path, '[programme]\nzone = "Europe/Kyiv"\n[privacy]\ncontact = "a@b.c"\n'))
    assert settings.programme.zone == "Europe/Kyiv"
    assert (settings.terms.zone.key, settings.terms.contact) == ("Europe/Kyiv", "a@b.c")


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    file = written(tmp_path, '[programme]\nzone = "Europe/Kyiv"\n[schedule]\ninbox_days = 9\n')
    with environment(ICQUICK_PROGRAMME__ZONE="Europe/Lisbon"):
        settings = load(file)
    assert settings.programme.zone == "Europe/Lisbon"
    assert settings.schedule.inbox_days == 9


def test_the_token_comes_from_the_environment_and_is_never_shown() -> None:
    with environment(ICQUICK_TELEGRAM__TOKEN="77:nobody-may-see-this"):
        settings = load()
    assert settings.telegram.token is not None
    assert settings.telegram.token.get_secret_value() == "77:nobody-may-see-this"
    assert "nobody-may-see-this" not in repr(settings) + str(settings.model_dump())


def test_variables_of_others_are_none_of_our_business() -> None:
    with environment(ICQUICKLY="1", TELEGRAM__TOKEN="2"):
        load()


@pytest.mark.parametrize(
    ("url", "wanted"),
    [
        ("sqlite:///icquick.sqlite", "sqlite:///{folder}/icquick.sqlite"),
        ("sqlite:///data/icquick.sqlite", "sqlite:///{folder}/data/icquick.sqlite"),
        ("sqlite:////var/lib/icquick.sqlite", "sqlite:////var/lib/icquick.sqlite"),
    ],
)
def test_a_database_path_counts_from_the_folder_of_the_file(tmp_path: Path, url: str, wanted: str) -> None:
    settings = load(written(tmp_path, f'[storage]\nurl = "{url}"\n'))
    assert settings.database_url == wanted.format(folder=tmp_path)


def test_the_path_counts_from_there_also_when_the_file_was_named_from_elsewhere(tmp_path: Path) -> None:
    written(tmp_path, "")
    settings = load(Path(os.path.relpath(tmp_path / "config.toml")))
    assert settings.database_url == f"sqlite:///{tmp_path}/icquick.sqlite"


def test_the_try_out_has_a_database_of_its_own(tmp_path: Path) -> None:
    settings = load(written(tmp_path, '[storage]\nurl = "sqlite:///data/icquick.sqlite"\n')).for_try_out()
    assert settings.database_url == f"sqlite:///{tmp_path}/data/icquick-try.sqlite"


# -- what does not


def test_an_unknown_key_or_section_is_a_mistake(tmp_path: Path) -> None:
    file = written(tmp_path, '[telegram]\napi_ulr = "https://x"\n[telegarm]\nmode = "polling"\n')
    assert places(file) == [("config.toml", "telegram.api_ulr"), ("config.toml", "telegarm")]
    assert all("no such setting" in finding.what for finding in findings(file))


def test_an_unknown_variable_is_a_mistake() -> None:
    with environment(ICQUICK_TELEGRAM__TOKKEN="77:nobody-may-see-this"), pytest.raises(ConfigError) as caught:
        load()
    assert "ICQUICK_TELEGRAM__TOKKEN: no such setting exists" in str(caught.value)
    assert "nobody-may-see-this" not in str(caught.value)


@pytest.mark.parametrize(
    ("section", "line", "place"),
    [
        ("programme", 'zone = "Europe/Atlantis"', "programme.zone"),
        ("telegram", 'api_url = "api.telegram.org"', "telegram.api_url"),
        ("telegram", 'mode = "pigeon"', "telegram.mode"),
        ("telegram", 'framework = "pigeon"', "telegram.framework"),
        ("telegram", "messages_per_second = 0", "telegram.messages_per_second"),
        ("telegram", 'webhook_url = "http://example.org/x"', "telegram.webhook_url"),
        ("telegram", 'webhook_listen = "8443"', "telegram.webhook_listen"),
        ("telegram", 'webhook_listen = "0.0.0.0:70000"', "telegram.webhook_listen"),
        ("storage", 'url = "mysql://x"', "storage.url"),
        ("storage", 'url = "sqlite:///"', "storage.url"),
        ("schedule", "heartbeat_seconds = 0", "schedule.heartbeat_seconds"),
        ("schedule", "heartbeat_seconds = 16", "schedule.heartbeat_seconds"),
        ("schedule", 'inbox_days = "many"', "schedule.inbox_days"),
        ("schedule", "inbox_days = 1", "schedule.inbox_days"),
        ("privacy", "contact = 7", "privacy.contact"),
    ],
)
def test_a_value_that_cannot_be_is_a_mistake(tmp_path: Path, section: str, line: str, place: str) -> None:
    assert places(written(tmp_path, f"[{section}]\n{line}\n")) == [("config.toml", place)]


def test_a_mistake_in_the_environment_is_a_mistake_too() -> None:
    with environment(ICQUICK_PROGRAMME__ZONE="Europe/Atlantis"), pytest.raises(ConfigError, match="Atlantis"):
        load()


def test_a_token_in_the_file_is_a_mistake_and_is_not_repeated(tmp_path: Path) -> None:
    file = written(tmp_path, '[telegram]\ntoken = "77:nobody-may-see-this"\n')
    [finding] = findings(file)
    assert (finding.file, finding.place) == ("config.toml", "telegram.token")
    assert "ICQUICK_TELEGRAM__TOKEN" in finding.remedy
    assert "nobody-may-see-this" not in str(finding)


def test_a_webhook_secret_in_the_file_is_a_mistake_and_is_not_repeated(tmp_path: Path) -> None:
    file = written(tmp_path, '[telegram]\nwebhook_secret = "nobody-may-see-this"\n')
    [finding] = findings(file)
    assert finding.place == "telegram.webhook_secret"
    assert "nobody-may-see-this" not in str(finding)


def test_a_webhook_needs_an_address_and_a_secret(tmp_path: Path) -> None:
    assert places(written(tmp_path, '[telegram]\nmode = "webhook"\n')) == [
        ("config.toml", "telegram.webhook_url"),
        ("environment", "ICQUICK_TELEGRAM__WEBHOOK_SECRET"),
    ]


@pytest.mark.parametrize("secret", ["", "with space", "é", "x" * 257])
def test_a_secret_that_telegram_does_not_take_is_a_mistake(tmp_path: Path, secret: str) -> None:
    with environment(ICQUICK_TELEGRAM__WEBHOOK_SECRET=secret), pytest.raises(ConfigError) as caught:
        load(written(tmp_path, ""))
    assert "1 to 256 letters" in str(caught.value)


@pytest.mark.parametrize(
    ("address", "wanted"),
    [("127.0.0.1:8443", ("127.0.0.1", 8443)), ("[::1]:80", ("::1", 80)), ("bot.local:0", ("bot.local", 0))],
)
def test_a_webhook_listens_where_it_is_told(tmp_path: Path, address: str, wanted: tuple[str, int]) -> None:
    file = written(
        tmp_path,
        f'[telegram]\nmode = "webhook"\nwebhook_url = "https://x.org/y"\nwebhook_listen = "{address}"\n',
    )
    with environment(ICQUICK_TELEGRAM__WEBHOOK_SECRET="a-secret"):
        settings = load(file)
    assert settings.telegram.listen_at == wanted
    assert settings.telegram.secrets == ["a-secret"]


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    [finding] = findings(tmp_path / "missing.toml")
    assert "missing.toml: there is no such file. Name the file with --config." in str(finding)


@pytest.mark.parametrize("text", ["zone = ", "[programme", "zone: Europe/Paris"])
def test_a_file_that_is_not_toml_is_named_with_its_line(tmp_path: Path, text: str) -> None:
    [finding] = findings(written(tmp_path, f"# first line\n{text}\n"))
    assert "this is not TOML" in finding.what
    assert "line 2" in finding.what


def test_a_file_in_another_encoding_is_named(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_bytes('[privacy]\ncontroller = "Pôle Bio"\n'.encode("latin-1"))
    [finding] = findings(file)
    assert "this is not TOML" in finding.what


def test_all_mistakes_are_told_at_once_one_a_line(tmp_path: Path) -> None:
    sections = '[telegram]\ntoken = "x"\nmode = "pigeon"\n[programme]\nzone = "x"\n[nonsense]\n'
    file = written(tmp_path, sections + "[schedule]\ninbox_days = 0\n")
    with environment(ICQUICK_NONSENSE="1"), pytest.raises(ConfigError) as caught:
        load(file)
    lines = str(caught.value).splitlines()
    assert len(lines) == len(caught.value.findings) == 6
    for place in (
        "telegram.token",
        "ICQUICK_NONSENSE",
        "telegram.mode",
        "programme.zone",
        "nonsense",
        "inbox_days",
    ):
        assert sum(f"{place}:" in line for line in lines) == 1, place


def test_settings_cannot_be_changed_by_accident() -> None:
    settings: Settings = load()
    with pytest.raises(ValueError, match="frozen"):
        settings.folder = Path("/")


@pytest.mark.parametrize("text", ["telegram = 3\n", 'folder = "/x"\n', "[storage]\n[privacy]\ncontact = 1\n"])
def test_a_value_of_the_wrong_kind_is_told_and_never_raises_anything_else(tmp_path: Path, text: str) -> None:
    (finding,) = findings(written(tmp_path, text))
    assert finding.file == "config.toml"
    assert finding.remedy


def test_a_section_in_one_variable_is_told(tmp_path: Path) -> None:
    with environment(ICQUICK_TELEGRAM="x"):
        assert places(written(tmp_path, "")) == [("environment", "ICQUICK_TELEGRAM")]


def test_a_bad_value_from_the_environment_is_blamed_on_the_environment(tmp_path: Path) -> None:
    with environment(ICQUICK_SCHEDULE__INBOX_DAYS="never"):
        assert places(written(tmp_path, "")) == [("environment", "ICQUICK_SCHEDULE__INBOX_DAYS")]


def test_a_folder_instead_of_a_file_is_told(tmp_path: Path) -> None:
    (finding,) = findings(tmp_path)
    assert "cannot be read" in finding.what
