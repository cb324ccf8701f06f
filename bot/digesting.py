"""The beat of the digests: the next ones are planned, those that are due are made and put into the outbox.

They do not come in by the front door: half of them go to people who have no chat. What is decided all the same
stands in the core (flows/digest.py), and reading, noting the looks and putting are one transaction.
"""

import asyncio
from collections.abc import Sequence
from datetime import datetime
from functools import partial

from sqlalchemy import Connection

from bot.clock import Clock
from bot.sender import Sender
from flows.digest import compose
from flows.digest_text import chat_text
from flows.digest_value import Digest
from flows.digest_view import DigestView
from flows.digesting import rows
from flows.document import DigestMail, Document
from flows.library import Library
from flows.outcome import Lane, Looked, Message, OnDoubt
from storage import digest_rounds, outbox
from storage.database import Database
from storage.digest_readers import Reader, readers
from storage.digest_rounds import Result
from storage.digests import view_for
from storage.hosting import note_look_of
from storage.journal import Journal, RandomBytes

AT_ONCE = 50


class Digests:
    """Makes digests for a database; ``has_mail``: a mail server is set up."""

    def __init__(
        self, database: Database, library: Library, clock: Clock, random: RandomBytes, *, has_mail: bool
    ) -> None:
        self._database = database
        self._library = library
        self._clock = clock
        self._random = random
        self._has_mail = has_mail

    async def beat(self, sender: Sender) -> int:
        """Gives the number of messages that were made."""
        due = await asyncio.wrap_future(self._database.unit(self._planned))
        made = 0
        for row in due:
            messages = await asyncio.wrap_future(self._database.unit(partial(self._made, row)))
            sender.dispatch(messages)
            made += len(messages)
        return made

    def _planned(self, connection: Connection) -> list[int]:
        now = self._clock.now()
        digest_rounds.plan(connection, readers(connection, has_mail=self._has_mail), now)
        return digest_rounds.due(connection, now, AT_ONCE)

    def _made(self, row: int, connection: Connection) -> Sequence[Message]:
        now = self._clock.now()
        taken = digest_rounds.take(connection, row, readers(connection, has_mail=self._has_mail), now)
        if taken is None:
            return ()
        reader = taken.reader
        # At once, and not at the next beat: if we stop now, what falls due meanwhile must be found afterwards.
        digest_rounds.plan(connection, [reader], now)
        since, told_before = digest_rounds.last_told(connection, reader)
        view = view_for(connection, reader, now, since, has_mail=self._has_mail)
        digest = compose(view, self._library, self._language(reader))
        if digest.told == told_before and not digest.has_changes:
            digest_rounds.settle(connection, row, Result.UNCHANGED)
            return ()
        if reader.facilitator_id is not None:
            self._note_looks(connection, view, reader.facilitator_id, now)
        message = self._message(reader, view, digest, taken.period)
        outbox.put(connection, [message], now)
        digest_rounds.settle(connection, row, Result.SENT, digest.told)
        return [message]

    def _language(self, reader: Reader) -> str:
        return self._library.closest(reader.language)

    def _message(self, reader: Reader, view: DigestView, digest: Digest, period: str) -> Message:
        """What of a company's it holds may be withdrawn, so no word of it stays with us once it is sent."""
        voice = self._library.voices[digest.language]
        is_mail = reader.person_id is None
        return Message(
            to=reader.to,
            text="" if is_mail else str(chat_text(digest, voice)),
            buttons=() if is_mail else tuple(map(tuple, rows(digest, view, voice))),
            document=Document(digest.page_name, DigestMail(digest)) if is_mail else None,
            lane=Lane.DIGEST,
            on_doubt=OnDoubt.DROP,
            key=f"digest:{reader.subject}:{reader.programme_id}:{period}",
            is_fleeting=True,
        )

    def _note_looks(self, connection: Connection, view: DigestView, facilitator_id: int, now: datetime) -> None:
        """A mail shows every result that is in it."""
        chain = Journal(connection, now)
        for company in view.companies:
            if company.sheet is not None:
                fact = Looked(company.standing.key, "digest")
                note_look_of(connection, chain, facilitator_id, fact, now, self._random)
