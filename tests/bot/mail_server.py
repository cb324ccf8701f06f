"""A mail server on this computer, for tests: it takes mail, refuses, hangs, or takes it and dies."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import SMTP as POLICY

from aiosmtpd.smtp import SMTP, Envelope, Session


@dataclass
class Office:
    """What it has taken. ``answers``: what it says to a recipient or to a text instead of yes."""

    taken: list[EmailMessage] = field(default_factory=list)
    at_recipient: str = ""
    at_text: str = ""
    dies: bool = False
    port: int = 0

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        envelope.rcpt_tos.append(address)
        return self.at_recipient or "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        assert isinstance(envelope.content, bytes)
        if self.at_text:
            return self.at_text
        self.taken.append(BytesParser(policy=POLICY).parsebytes(envelope.content))
        if self.dies:
            assert isinstance(server.transport, asyncio.WriteTransport)
            server.transport.abort()
        return "250 OK"


@asynccontextmanager
async def open_office(office: Office) -> AsyncIterator[Office]:
    """It listens on a free port."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(office, hostname="office.test"), "127.0.0.1", 0)
    office.port = server.sockets[0].getsockname()[1]
    try:
        yield office
    finally:
        server.close()
        await asyncio.sleep(0)


@asynccontextmanager
async def hanging() -> AsyncIterator[int]:
    """Takes connections and never says a word; gives its port."""
    open_ones: list[asyncio.StreamWriter] = []

    async def take(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        open_ones.append(writer)

    server = await asyncio.start_server(take, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        for writer in open_ones:
            writer.transport.abort()
        server.close()
        await asyncio.sleep(0)
