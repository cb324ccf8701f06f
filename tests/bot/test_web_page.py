"""The try-out's page and its door, from outside: a real server on a free port, spoken to as a browser would."""

import asyncio

import aiohttp
import pytest

from bot.web_frames import clean_name
from bot.web_transport import WORD_KEYS, Face, WebTransport
from tests.bot.tryout import FACE, NOON, WORDS, try_out

# The page


def test_the_page_comes_with_its_words_and_lets_nothing_foreign_in() -> None:
    async def story() -> None:
        async with try_out() as running, running.client.get("/") as answer:
            text = await answer.text()
            assert answer.status == 200
            assert "IC-Quick &lt;/script&gt;" in text
            assert '"le reconnecting"' in text
            assert "the needs_script · le needs_script" in text
            assert text.count("</script>") == 2
            policy = answer.headers["Content-Security-Policy"]
            assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'")
            assert answer.headers["Cache-Control"] == "no-store"

    asyncio.run(story())


@pytest.mark.parametrize("kind", ["text/javascript", "text/css"])
@pytest.mark.parametrize("name", ["chat", "clock"])
def test_its_files_come_from_the_same_server(name: str, kind: str) -> None:
    path = f"/{name}.{'js' if kind.endswith('javascript') else 'css'}"

    async def story() -> None:
        async with try_out() as running, running.client.get(path) as answer:
            assert (answer.status, answer.content_type) == (200, kind)
            assert "://" not in (await answer.text()).replace("ws://$", "").replace("http://www.w3.org/", "")

    asyncio.run(story())


def test_every_answer_carries_the_policy_even_an_error() -> None:
    async def story() -> None:
        async with try_out() as running, running.client.get("/nowhere") as answer:
            assert answer.status == 404
            assert "Content-Security-Policy" in answer.headers

    asyncio.run(story())


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("ana", "ana"),
        ("Ana Lía", "Ana-Lía"),
        ("a/../<b>'%00", "ab00"),
        ("Z" * 60, "Z" * 40),
        ("e\u0301", "é"),
        ("  ", ""),
        ("☃", ""),
    ],
)
def test_a_name_is_cleaned(raw: str, clean: str) -> None:
    assert clean_name(raw) == clean
    assert clean_name(clean) == clean


@pytest.mark.parametrize(
    ("asked", "given"), [("/?name=a+b%3C", "/?name=a-b"), ("/?name=%E2%98%83", "/"), ("/?name=ana", None)]
)
def test_an_address_with_an_odd_name_leads_to_a_good_one(asked: str, given: str | None) -> None:
    async def story() -> None:
        async with try_out() as running, running.client.get(asked, allow_redirects=False) as answer:
            assert answer.status == (303 if given else 200)
            assert answer.headers.get("Location") == given

    asyncio.run(story())


def test_words_that_are_missing_are_named() -> None:
    with pytest.raises(ValueError, match=r"lacks words: fr:send$"):
        Face("IC-Quick", {**WORDS, "fr": {key: key for key in WORD_KEYS if key != "send"}})
    with pytest.raises(ValueError, match="no language at all"):
        Face("IC-Quick", {})


# The door


@pytest.mark.parametrize("host", ["evil.example", "evil.example:{port}", "127.0.0.1", "127.0.0.1:1", ""])
def test_a_foreign_host_name_is_refused(host: str) -> None:
    async def story() -> None:
        async with try_out() as running:
            port = running.origin.rpartition(":")[2]
            headers = {"Host": host.format(port=port)}
            async with running.client.get("/", headers=headers) as answer:
                assert answer.status == 403

    asyncio.run(story())


def test_the_other_names_of_this_computer_are_welcome() -> None:
    async def story() -> None:
        async with try_out() as running:
            port = running.origin.rpartition(":")[2]
            for host in ("localhost", "LOCALHOST", "[::1]"):
                async with running.client.get("/", headers={"Host": f"{host}:{port}"}) as answer:
                    assert answer.status == 200

    asyncio.run(story())


@pytest.mark.parametrize("origin", ["https://evil.example", "http://localhost:1", "null", None])
def test_a_foreign_page_cannot_open_a_socket(origin: str | None) -> None:
    async def story() -> None:
        async with try_out() as running:
            with pytest.raises(aiohttp.WSServerHandshakeError) as refusal:
                await running.client.ws_connect("/ws?name=ana", origin=origin)
            assert refusal.value.status == 403

    asyncio.run(story())


def test_a_socket_needs_a_clean_name() -> None:
    async def story() -> None:
        async with try_out() as running:
            for name in ("", "a/b", "x" * 41):
                with pytest.raises(aiohttp.WSServerHandshakeError) as refusal:
                    await running.client.ws_connect(f"/ws?name={name}", origin=running.origin)
                assert refusal.value.status == 400

    asyncio.run(story())


def test_only_a_loopback_address_is_served() -> None:
    with pytest.raises(ValueError, match="not a loopback address"):
        WebTransport(FACE, now=lambda: NOON, host="0.0.0.0")


def test_a_taken_port_is_said_at_once() -> None:
    async def story() -> None:
        first = WebTransport(FACE, now=lambda: NOON)
        with pytest.raises(RuntimeError, match="port is not known yet"):
            first.url  # noqa: B018
        port = int(first.bind().rstrip("/").rpartition(":")[2])
        with pytest.raises(OSError, match="in use"):
            WebTransport(FACE, now=lambda: NOON, port=port).bind()
        await first.close()

    asyncio.run(story())
