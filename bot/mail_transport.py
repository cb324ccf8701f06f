"""Mail as a channel for what has an address instead of a chat: the only home of SMTP.

Whatever happens before the text of a mail has left can be tried again; once it has, and no answer came, nobody
knows whether it arrived, and it is not sent a second time. The server's word is final where it says so (5xx).
"""

import ssl
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import SMTP
from email.utils import format_datetime
from hashlib import sha256

import aiosmtplib
from aiosmtplib import (
    SMTPDataError,
    SMTPException,
    SMTPRecipientRefused,
    SMTPResponseException,
    SMTPSenderRefused,
)

from bot.clock import Clock
from bot.settings import Mail
from bot.transport import Deliver, Receipt, Transport, TryLater, Unknown, Unreachable
from flows.events import Event
from flows.outcome import Message
from storage.digest_readers import MAIL


class MailTransport:
    """Sends one mail for each message, on a connection of its own: digests are few and far between."""

    def __init__(self, settings: Mail, clock: Clock) -> None:
        self._settings = settings
        self._clock = clock

    async def send(self, message: Message, file: bytes | None) -> Receipt:
        """``file`` is the body; raises Unreachable, TryLater or Unknown."""
        assert file is not None, "a mail is its body"
        try:
            address = message.to.removeprefix(MAIL)
            mail = self._addressed(message, address, file)
        except (ValueError, IndexError, MessageError) as error:
            raise Unreachable(f"no address that mail can go to: {type(error).__name__}") from None
        smtp = self._connection()
        try:
            await self._until_text(smtp, address)
            await self._text(smtp, mail)
        finally:
            smtp.close()
        return Receipt(str(mail["Message-ID"]))

    def _addressed(self, message: Message, address: str, file: bytes) -> EmailMessage:
        mail = BytesParser(policy=SMTP).parsebytes(file)
        mail["From"] = Address("IC-Quick", addr_spec=self._settings.sender)
        mail["To"] = Address(addr_spec=address)
        mail["Date"] = format_datetime(self._clock.now())
        domain = self._settings.sender.rpartition("@")[2]
        mail["Message-ID"] = f"<{sha256(message.key.encode()).hexdigest()[:32]}@{domain}>"
        mail["Auto-Submitted"] = "auto-generated"  # nobody's holiday message answers it
        return mail

    def _connection(self) -> aiosmtplib.SMTP:
        settings = self._settings
        return aiosmtplib.SMTP(
            hostname=settings.host,
            port=settings.port,
            timeout=settings.timeout_seconds,
            use_tls=settings.tls == "tls",
            start_tls=settings.tls == "starttls",
            tls_context=_context(settings),
            local_hostname=settings.sender.rpartition("@")[2],
        )

    async def _until_text(self, smtp: aiosmtplib.SMTP, address: str) -> None:
        settings = self._settings
        try:
            await smtp.connect()
            if settings.user and settings.password is not None:
                await smtp.login(settings.user, settings.password.get_secret_value())
            await smtp.mail(settings.sender)
            await smtp.rcpt(address)
        except (SMTPSenderRefused, SMTPRecipientRefused) as error:
            raise _refused(error) from None
        except (TimeoutError, SMTPException, OSError) as error:
            later = TryLater()
            later.args = (f"the mail server: {type(error).__name__}",)
            raise later from None

    async def _text(self, smtp: aiosmtplib.SMTP, mail: EmailMessage) -> None:
        try:
            await smtp.data(mail.as_bytes())
        except SMTPDataError as error:
            raise _refused(error) from None
        except (TimeoutError, SMTPException, OSError) as error:
            raise Unknown(f"the mail server: {type(error).__name__}") from None


def _context(settings: Mail) -> ssl.SSLContext | None:
    if settings.tls == "none":
        return None
    return ssl.create_default_context(cafile=settings.ca_file or None)


def _refused(error: SMTPResponseException) -> Unreachable | TryLater:
    """4xx is for now, 5xx for good. The server's words may name the person, so only the number is kept."""
    return TryLater() if 400 <= error.code < 500 else Unreachable(f"the mail server refused it: {error.code}")


class WithMail:
    """A channel, and mail beside it for what has an address."""

    def __init__(self, transport: Transport, mail: MailTransport) -> None:
        self._transport = transport
        self._mail = mail

    async def serve(self, deliver: Deliver) -> None:
        await self._transport.serve(deliver)

    async def send(self, message: Message, file: bytes | None) -> Receipt:
        if message.to.startswith(MAIL):
            return await self._mail.send(message, file)
        return await self._transport.send(message, file)

    async def acknowledge(self, event: Event, toast: str) -> None:
        await self._transport.acknowledge(event, toast)

    async def typing(self, chat: str) -> None:
        if not chat.startswith(MAIL):
            await self._transport.typing(chat)

    async def close(self) -> None:
        await self._transport.close()
