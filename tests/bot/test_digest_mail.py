"""Digests by mail, through a real server on this computer: what arrives, what is tried again, what is not."""

import asyncio
import re
from collections.abc import Coroutine
from dataclasses import replace
from email.parser import BytesParser
from email.policy import SMTP
from typing import Any, TypeVar

import pytest
from sqlalchemy import select

from bot.digest_mail import body, one_line
from bot.digest_page import page
from bot.digesting import Digests
from bot.drawing import draw
from bot.mail_transport import MailTransport, WithMail
from bot.sender import Sender
from bot.settings import Mail
from bot.transport import TryLater, Unknown, Unreachable
from flows.digest_value import Digest, Section
from flows.document import DigestMail, Document
from flows.outcome import Message
from storage.digest_readers import MAIL
from storage.schema import outbox
from storage.verify import verify
from tests.bot.digests import WITH_MAIL, results
from tests.bot.mail_server import Office, hanging, open_office
from tests.bot.test_digest import MONDAY
from tests.bot.test_host_companies import agreed, host, looks, seated
from tests.seats import loaded
from tests.world import FakeClock, World

T = TypeVar("T")
SMALL = Digest("fr", "Point : Pilote", "Pour Équipe", "Ce qui aide", "Appelez", "call", (), "Fin", "d.html", "x")


def settings(port: int, **more: Any) -> Mail:
    return Mail(
        host="127.0.0.1",
        port=port,
        sender="icquick@example.org",
        **{"tls": "none", "timeout_seconds": 1, **more},
    )


def run(work: Coroutine[Any, Any, T]) -> T:
    return asyncio.run(asyncio.wait_for(work, 30))


def mail(to: str = "team@example.org") -> Message:
    return Message(f"{MAIL}{to}", "", document=Document("d.html", DigestMail(SMALL)), key="digest:a:1:2013-01-21")


async def posted(port: int, message: Message, **more: Any) -> str | None:
    transport = MailTransport(settings(port, **more), FakeClock())
    return (await transport.send(message, body(SMALL))).message


# -- what arrives


async def beat(world: World, office: Office) -> int:
    """One beat with a real sender, real pictures and a real server."""
    async with open_office(office):
        transport = WithMail(world.transport, MailTransport(settings(office.port), world.clock))
        sender = Sender(transport, world.database, world.clock, draw, sleep=_at_once)
        digests = Digests(world.database, world.library, world.clock, lambda n: bytes(n), has_mail=True)
        made = await digests.beat(sender)
        await sender.idle()
    return made


async def _at_once(_: float) -> None:
    await asyncio.sleep(0)


def with_result(world: World) -> World:
    agreed(seated(loaded(world, WITH_MAIL), "Acme", "ana"))
    return world


def test_a_facilitator_without_a_chat_gets_it_by_mail_with_text_and_pictures(world: World) -> None:
    office = Office()
    with_result(world)
    world.run(beat(world, office))
    world.clock.moment = MONDAY
    assert world.run(beat(world, office)) == 1
    assert world.run(beat(world, office)) == 0
    (taken,) = office.taken
    assert (taken["To"], taken["Subject"]) == ("team@example.org", "Digest: Pilot")
    assert taken["Auto-Submitted"] == "auto-generated"
    assert taken.get_content_type() == "multipart/alternative"
    plain, shown = taken.get_body(("plain",)), taken.get_body(("html",))
    assert plain is not None
    assert shown is not None
    assert "Acme (Blue) has finished IC-Quick" in plain.get_content()
    html = shown.get_content()
    sources = set(re.findall(r'src="cid:([^"]+)"', html))
    pictures = {part["Content-ID"].strip("<>"): part for part in taken.walk() if part["Content-ID"]}
    assert sources == pictures.keys() != set()
    assert all(part.get_content().startswith(b"\x89PNG") for part in pictures.values())
    assert "75 of 100" in html
    assert "75 of 100" in plain.get_content()
    assert results(world)[0] == "sent"


def test_a_mail_with_results_is_a_look_at_each_of_them_and_leaves_no_words_here(world: World) -> None:
    office = Office()
    with_result(world)
    world.run(beat(world, office))
    world.clock.moment = MONDAY
    world.run(beat(world, office))
    assert looks(world) == ["digest"]
    rows = world.database.unit(
        lambda c: c.execute(select(outbox.c.key).where(outbox.c.chat.like("mail:%"))).all()
    ).result()
    assert rows == []
    assert world.database.unit(verify).result().findings == []


def test_the_same_digest_makes_the_same_bytes() -> None:
    assert body(SMALL) == body(SMALL)
    assert b"Content-Type: multipart/alternative" in body(SMALL)


# -- what a server may do


def test_who_refuses_for_good_is_not_asked_again() -> None:
    async def refused() -> None:
        async with open_office(Office(at_recipient="550 no such person")) as office:
            with pytest.raises(Unreachable, match="550"):
                await posted(office.port, mail())
            office.at_recipient, office.at_text = "", "554 spam"
            with pytest.raises(Unreachable, match="554"):
                await posted(office.port, mail())

    run(refused())


def test_who_refuses_for_now_is_asked_later() -> None:
    async def refused() -> None:
        async with open_office(Office(at_recipient="451 later")) as office:
            with pytest.raises(TryLater):
                await posted(office.port, mail())
            office.at_recipient, office.at_text = "", "451 later"
            with pytest.raises(TryLater):
                await posted(office.port, mail())

    run(refused())


def test_a_server_that_hangs_or_is_not_there_is_tried_later() -> None:
    async def tried() -> None:
        async with hanging() as port:
            with pytest.raises(TryLater):
                await posted(port, mail(), timeout_seconds=0.2)
        with pytest.raises(TryLater):
            await posted(port, mail())

    run(tried())


def test_a_server_that_takes_it_and_dies_gets_it_once(world: World) -> None:
    """Nobody knows whether it arrived, so it is not sent again: not now, and not at the next beat."""
    office = Office(dies=True)
    loaded(world, WITH_MAIL)
    world.run(beat(world, office))
    world.clock.moment = MONDAY
    world.run(beat(world, office))
    world.clock.passes(hours=2)
    world.run(beat(world, office))
    assert len(office.taken) == 1


def test_a_death_after_the_text_is_told_as_unknown() -> None:
    async def sent() -> None:
        async with open_office(Office(dies=True)) as office:
            with pytest.raises(Unknown):
                await posted(office.port, mail())

    run(sent())


def test_a_mail_that_was_refused_is_a_task_for_the_others(world: World) -> None:
    office = Office(at_recipient="550 no such person")
    loaded(
        world,
        WITH_MAIL.replace('{ name = "Other", clusters = ["Red"] }', '{ name = "Other", clusters = ["Blue"] }'),
    )
    oda = host(world, "Other", "oda")
    world.run(beat(world, office))
    world.clock.moment = MONDAY
    world.run(beat(world, office))
    world.service._has_mail = True
    oda.writes("/digest")
    assert "Team (Blue) gets no digest: the last mail did not arrive." in oda.text
    bodies = world.database.unit(
        lambda c: c.execute(select(outbox.c.body).where(outbox.c.chat.like("mail:%"))).scalars().all()
    ).result()
    assert len(bodies) == 1
    assert "digest.html" not in bodies[0]
    assert "Acme" not in bodies[0]


def test_without_a_server_an_address_is_a_task_too(world: World) -> None:
    loaded(
        world,
        WITH_MAIL.replace('{ name = "Other", clusters = ["Red"] }', '{ name = "Other", clusters = ["Blue"] }'),
    )
    oda = host(world, "Other", "oda")
    oda.writes("/digest")
    assert "Team (Blue) gets no digest: there is a mail address, but no mail server is set up." in oda.text


# -- bad addresses and names


@pytest.mark.parametrize(
    "address", ["a@example.org\r\nBcc: all@example.org", "a b@example.org", "", "@", "a@", "é@example.org"]
)
def test_no_address_makes_another_header(address: str) -> None:
    async def sent() -> None:
        async with open_office(Office()) as office:
            with pytest.raises((Unreachable, TryLater)):
                await posted(office.port, mail(address))
            assert office.taken == []

    run(sent())


def test_no_name_makes_another_header() -> None:
    told = replace(SMALL, title="Pilot\r\nBcc: all@example.org\x00 \u2028x" + "y" * 500)
    written = BytesParser(policy=SMTP).parsebytes(body(told))
    assert "Bcc" not in written
    assert one_line("a\r\nb\x00\u2028 c") == "a b c"


def test_a_name_in_a_page_is_a_name() -> None:
    section = Section("changes", "What", ("<script>alert(1)</script>",))
    assert b"<script>" not in page(replace(SMALL, sections=(section,)))
