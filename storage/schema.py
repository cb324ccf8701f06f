"""All tables on one page, each index with the query that it serves.

Answers are facts: a correction is a new row, and the newest row of a question is its answer. What can be derived
from them (the open question, the revision, the place) is not stored. Moments are seconds since 1970: every
database compares numbers alike, and none puts a zone of its own to them.

``salt`` and ``subject`` belong to the history (journal.py): a row's salt goes with the row, and without it nobody
can tell what the journal's commitment to the row was made of.
"""

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    ColumnElement,
    Float,
    ForeignKey,
    FromClause,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    literal_column,
    text,
)

from flows.second_view import SUFFIX
from storage.no_bytes import NoBytes

# The newest step in migrations/versions; a test holds the two together.
HEAD = "0014"

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _salt() -> Column[bytes]:
    return Column("salt", LargeBinary(16), nullable=False, server_default=NoBytes())


def _subject() -> Column[str]:
    return Column("subject", String(32), nullable=False, server_default=text("''"))


_Id = BigInteger().with_variant(Integer(), "sqlite")  # SQLite counts up only in a column it calls INTEGER


# Every input, once. A row that is there already means: this event has been taken.
inbox = Table(
    "inbox",
    metadata,
    Column("event", String(120), primary_key=True),
    Column("chat", String(64), nullable=False),
    Column("received_at", Float, nullable=False, index=True),  # tidying drops old rows
)

person = Table(
    "person",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("chat", String(64), nullable=False, unique=True),  # every load starts here
    Column("language", String(8), nullable=False),
    Column("asked", String(16)),
    Column("reminders_stopped", Boolean, nullable=False, default=False),
    Column("silent_since", Float),
    Column("known_since", Float, nullable=False),
    _subject(),  # a random pseudonym; the chat's number stands in no other table that lasts
    _salt(),
)

consent = Table(
    "consent",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("person_id", ForeignKey("person.id"), nullable=False, index=True),  # load
    Column("consent", String(8), nullable=False),
    Column("text_version", String(16), nullable=False),
    Column("given_at", Float, nullable=False),
    _salt(),
)

# A no to a request for consent, or to a consent given before. ``after`` is the newest row of ``consent`` then: all
# up to it are ended. The number, not the moment, since a clock may be put back and the order may not.
refusal = Table(
    "refusal",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("person_id", ForeignKey("person.id"), nullable=False, index=True),  # load
    Column("consent", String(8), nullable=False),
    Column("text_version", String(16), nullable=False),
    Column("after", BigInteger, nullable=False),
    Column("refused_at", Float, nullable=False),
    _salt(),
)

assessment = Table(
    "assessment",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("person_id", ForeignKey("person.id"), nullable=False),
    Column("ordinal", Integer, nullable=False),
    Column("tag", String(16), nullable=False),
    Column("instrument", String(16), nullable=False),
    Column("version", String(16), nullable=False),
    Column("begun_at", Float, nullable=False),
    Column("submitted_at", Float),
    Column("warned_at", Float),  # she was told that it will be erased; a mark for tidying, no part of the history
    _subject(),  # another one than the person's, so that it can be erased alone
    _salt(),
    UniqueConstraint("person_id", "ordinal"),  # load: the newest of a person
)


# As a text of its own and not as a parameter, since statements without parameters go straight to the driver.
def is_own(table: FromClause) -> ColumnElement[bool]:
    own: ColumnElement[bool] = table.c.instrument.not_like(literal_column(f"'%{SUFFIX}'"))
    return own


IS_OWN: ColumnElement[bool] = is_own(assessment)
"""An assessment of one's own company; a colleague's view of somebody else's is none."""

# The question of a row that stands for an older answer of which only the number is known: an import without the
# history brings the newest answers alone, and their revisions must stay what they were.
NOT_BROUGHT = ""

answer = Table(
    "answer",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("assessment_id", ForeignKey("assessment.id"), nullable=False),
    Column("question", String(16), nullable=False),
    Column("value", Text, nullable=False),
    Column("given_at", Float, nullable=False),
    _salt(),
    Index("ix_answer_assessment_id", "assessment_id", "id"),  # load: in the order given
)

# The scored result as it was computed then, so that figures can be repeated long after: one for each handing in.
profile = Table(
    "profile",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("assessment_id", ForeignKey("assessment.id"), nullable=False, index=True),  # erasing
    Column("scoring_version", String(32), nullable=False),
    Column("figures", JSON, nullable=False),
    Column("signs", JSON, nullable=False),
    Column("made_at", Float, nullable=False),
    _salt(),
)

# Where answers ceased to be a draft: handed in, for the first time or corrected, or dropped. ``answers`` tells how
# many rows of the assessment there were then; ``dropped`` which questions stand again as at the last handing in.
draft_end = Table(
    "draft_end",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("assessment_id", ForeignKey("assessment.id"), nullable=False),
    Column("answers", Integer, nullable=False),
    Column("dropped", JSON(none_as_null=True)),
    Column("made_at", Float, nullable=False),
    _salt(),
    Index("ix_draft_end_assessment_id", "assessment_id", "id"),  # load: in order
)

# A link by which a colleague can answer about the same company. Of its code only the fingerprint is kept.
invitation = Table(
    "invitation",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("person_id", ForeignKey("person.id"), nullable=False, index=True),  # what became of her links
    Column("fingerprint", String(64), nullable=False, unique=True),  # opening a link
    Column("made_at", Float, nullable=False),
    Column("expires_at", Float, nullable=False),
    Column("taken_at", Float),
    Column("revoked_at", Float),
    _salt(),
)

# That an assessment was asked for by an invitation. One of which the inviter is gone leads nowhere.
second_view = Table(
    "second_view",
    metadata,
    Column("id", _Id, primary_key=True),
    Column(
        "assessment_id", ForeignKey("assessment.id"), nullable=False, index=True
    ),  # erasing; whose views they are
    Column("invitation", String(64), nullable=False, unique=True),  # its fingerprint: no two take the same one
    Column("agreed_at", Float, nullable=False),
    Column("withdrawn_at", Float),
    _salt(),
)

# Codes that opened nothing, so that a chat that tries many has to wait. Working memory; tidying drops old rows.
missed_code = Table(
    "missed_code",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("chat", String(64), nullable=False),
    Column("at", Float, nullable=False),
    Index("ix_missed_code_chat", "chat", "at"),
)

# How much time she said she has, and the section at whose end it then stops: one row for each sitting.
sitting = Table(
    "sitting",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("assessment_id", ForeignKey("assessment.id"), nullable=False),
    Column("minutes", Integer),
    Column("until", String(16), nullable=False),
    Column("begun_at", Float, nullable=False),
    _salt(),
    Index("ix_sitting_assessment_id", "assessment_id", "id"),  # load: the newest
)

# Moments at which people want to go on, each a reminder to come: ``due`` is the schedule, ``at`` what was chosen.
# ``result`` says what became of it, once it is settled; at most one row of an assessment is not.
moment = Table(
    "moment",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("assessment_id", ForeignKey("assessment.id"), nullable=False, index=True),  # load, erasing
    Column("question", String(16), nullable=False),
    Column("at", Float, nullable=False),
    Column("due", Float, nullable=False),
    Column("chosen_at", Float, nullable=False),
    Column("settled_at", Float),
    Column("result", String(16)),
    _salt(),
    Index(
        "ix_moment_due", "due", sqlite_where=text("result IS NULL"), postgresql_where=text("result IS NULL")
    ),  # what is due: few among many
)

# The history: one row for every write to the tables above, each linked to the one before it (journal.py).
journal = Table(
    "journal",
    metadata,
    Column("seq", _Id, primary_key=True, autoincrement=False),  # counted by us, without a gap
    Column("at", Float, nullable=False),
    Column("kind", String(32), nullable=False),
    Column("subject", String(32), nullable=False),
    Column("covers", String(16)),
    Column("row", _Id),
    Column("commitment", LargeBinary(32), nullable=False),
    Column("link", LargeBinary(32), nullable=False),
    # erasures, which are looked for at each of them: few among many, so the others cost nothing
    Index("ix_journal_kind", "kind", sqlite_where=text("covers IS NULL"), postgresql_where=text("covers IS NULL")),
)

# Every message, as a row before it is a request.
outbox = Table(
    "outbox",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("key", String(160), nullable=False, unique=True),
    Column("chat", String(64), nullable=False),
    Column("lane", String(16), nullable=False),
    Column("body", Text, nullable=False),
    Column("on_doubt", String(8), nullable=False),
    Column("state", String(8), nullable=False),
    Column("due", Float, nullable=False),
    Column("leased_until", Float, nullable=False),
    Column("attempts", Integer, nullable=False, default=0),
    Column("message", String(64)),
    Column("reason", Text),
    # lease: what is due and not held by anybody, in order of writing
    Index("ix_outbox_state", "state", "due", "id"),
)
